/** Writes files and their units of one repository, and keeps the ids of units. In bulk: a column is one parameter. */
import { FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { sheets } from '../engine/lexing/languages.ts';
import { reasonAt } from '../engine/lexing/reasons.ts';
import { readPacked } from '../engine/pack.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import { comparedDigest } from '../scan/compared-units.ts';
import { contentKey } from '../scan/known-classes.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { type KnownUnit, type NewUnit, rematchUnits } from './rematch-units.ts';

export interface FileState {
  path: string;
  blob: string;
  manner: string;
  stamp: string | null;
  byName: string;
}

interface UnitFacts extends NewUnit {
  position: number;
  kind: string;
  language: string;
  first: number;
  last: number;
  tokens: number;
  setApart: string | null;
}

export interface FileFacts {
  file: FileState;
  language: string | null;
  lines: number;
  bytes: number;
  setApart: string | null;
  notAnalysed: string | null;
  /** Of what comparing it with others depends on; empty where none of it is compared. */
  compared: string;
  units: UnitFacts[];
}

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const storable = (text: string): string => text.replaceAll('\0', '�');

/** What an analysis says of a file, as columns. */
export function unitsOf(file: FileState, record: Int32Array): Omit<FileFacts, 'file'> {
  const packed = readPacked(record);
  const counts = new Map<string, number>();
  const units = packed.units.map((row, position): UnitFacts => {
    const section = packed.sections[row[UNIT.SECTION]];
    const name = storable(packed.names[position]);
    const cell = section[SECTION.CELL];
    const key = `${name}\n${cell}`;
    const ordinal = counts.get(key) ?? 0;
    counts.set(key, ordinal + 1);
    return {
      path: file.path,
      name,
      cell,
      ordinal,
      content: contentKey(row[UNIT.RAW_HIGH], row[UNIT.RAW_LOW]),
      position,
      kind: UNIT_KINDS[row[UNIT.KIND]],
      language: sheets[section[SECTION.LANGUAGE]].id,
      first: row[UNIT.START_LINE],
      last: row[UNIT.END_LINE],
      tokens: row[UNIT.TOKEN_COUNT],
      setApart: reasonAt(row[UNIT.SET_APART]),
    };
  });
  const head = packed.file;
  const byContent = head[FILE.SET_APART];
  const apart = file.byName === '' ? byContent : Number(file.byName);
  return {
    language: sheets[head[FILE.LANGUAGE]]?.id ?? null,
    lines: head[FILE.LINES],
    bytes: head[FILE.BYTES],
    setApart: reasonAt(apart),
    notAnalysed: reasonAt(head[FILE.NOT_ANALYSED]),
    compared: apart === 0 ? comparedDigest(packed) : '',
    units,
  };
}

const ROWS_AT_ONCE = 20_000;

/** Replaces files by path; their units keep their ids, those that went away are marked so. */
export async function replaceFiles(
  db: Db,
  generation: number,
  repository: number,
  gone: readonly string[],
  files: readonly FileFacts[],
): Promise<void> {
  const paths = [...new Set([...gone, ...files.map(({ file }) => file.path)])];
  const contents = files.flatMap(({ units }) => units.map((u) => u.content));
  // Units of the files that change, and whoever went away earlier and may have come back.
  const known = await db.query<KnownUnit & { gone: boolean }>(sql`
    select id, path, name, cell, ordinal, content, gone_since is not null as gone from unit
    where repository = ${repository} and (path = any(${paths}::text[])
      or (gone_since is not null and content = any(${contents}::bigint[])))`);
  await db.query(sql`
    delete from file where generation = ${generation} and repository = ${repository} and path = any(${paths}::text[])`);

  const units = files.flatMap(({ units }) => units);
  const ids = rematchUnits(inLifeFirst(known), units);
  const matched = new Set(ids);
  const fresh = units.filter((_, n) => ids[n] === null);
  const made: number[] = [];
  for (const part of parts(fresh)) {
    const rows = await db.query<{ id: number; n: number }>(sql`
      with new as (
        select * from unnest(${part.map((u) => u.path)}::text[], ${part.map((u) => u.name)}::text[],
          ${part.map((u) => u.cell)}::int[], ${part.map((u) => u.ordinal)}::int[], ${part.map((u) => u.content)}::bigint[])
          with ordinality as new(path, name, cell, ordinal, content, n)
      ), numbered as (
        select nextval(pg_get_serial_sequence('unit', 'id')) as id, new.* from new
      ), inserted as (
        insert into unit (id, repository, path, name, cell, ordinal, content) overriding system value
        select id, ${repository}, path, name, cell, ordinal, content from numbered
      )
      select id, n from numbered order by n`);
    for (const row of rows) made.push(row.id);
  }
  let next = 0;
  const settled = ids.map((id) => id ?? made[next++]);
  await moveUnits(db, units, ids);
  const away = known.filter((u) => !u.gone && !matched.has(u.id)).map((u) => u.id);
  await db.query(sql`update unit set gone_since = now() where id = any(${away}::bigint[])`);

  const fileIds: number[] = [];
  for (const part of parts(files)) {
    const rows = await db.query<{ id: number }>(sql`
      with new as (
        select * from unnest(${part.map((f) => f.file.path)}::text[], ${part.map((f) => f.file.blob)}::text[],
          ${part.map((f) => f.file.manner)}::text[], ${part.map((f) => f.file.stamp)}::text[],
          ${part.map((f) => f.file.byName)}::text[], ${part.map((f) => f.language)}::text[],
          ${part.map((f) => f.lines)}::int[], ${part.map((f) => f.bytes)}::int[],
          ${part.map((f) => f.setApart)}::text[], ${part.map((f) => f.notAnalysed)}::text[],
          ${part.map((f) => f.compared)}::text[]) with ordinality
          as new(path, blob, manner, stamp, by_name, language, lines, bytes, set_apart, not_analysed, compared, n)
      ), numbered as (
        select nextval(pg_get_serial_sequence('file', 'id')) as id, new.* from new
      ), inserted as (
        insert into file (id, generation, repository, path, blob, manner, stamp, by_name, language, lines, bytes,
          set_apart, not_analysed, compared) overriding system value
        select id, ${generation}, ${repository}, path, blob, manner, stamp, by_name, language, lines, bytes, set_apart,
          not_analysed, compared from numbered
      )
      select id from numbered order by n`);
    for (const row of rows) fileIds.push(row.id);
  }
  const rows = files.flatMap(({ units }, f) => units.map((unit) => ({ unit, file: fileIds[f] })));
  let from = 0;
  for (const part of parts(rows)) {
    const partIds = settled.slice(from, (from += part.length));
    await db.query(sql`
      insert into unit_facts (generation, unit, file, position, kind, language, first_line, last_line, tokens, set_apart)
      select ${generation}, * from unnest(${partIds}::bigint[], ${part.map((r) => r.file)}::bigint[],
        ${part.map((r) => r.unit.position)}::int[], ${part.map((r) => r.unit.kind)}::text[],
        ${part.map((r) => r.unit.language)}::text[], ${part.map((r) => r.unit.first)}::int[],
        ${part.map((r) => r.unit.last)}::int[], ${part.map((r) => r.unit.tokens)}::int[],
        ${part.map((r) => r.unit.setApart)}::text[])`);
  }
}

/** Of two that fit, the one that was there until now. */
function inLifeFirst<T extends { gone: boolean; id: number }>(units: T[]): T[] {
  return units.sort((a, b) => Number(a.gone) - Number(b.gone) || a.id - b.id);
}

async function moveUnits(db: Db, units: readonly NewUnit[], ids: readonly (number | null)[]): Promise<void> {
  const moved = units.map((unit, n) => ({ unit, id: ids[n] })).filter(({ id }) => id !== null);
  for (const part of parts(moved)) {
    await db.query(sql`
      update unit set path = new.path, name = new.name, cell = new.cell, ordinal = new.ordinal, content = new.content,
        gone_since = null
      from unnest(${part.map((m) => m.id)}::bigint[], ${part.map((m) => m.unit.path)}::text[],
        ${part.map((m) => m.unit.name)}::text[], ${part.map((m) => m.unit.cell)}::int[],
        ${part.map((m) => m.unit.ordinal)}::int[], ${part.map((m) => m.unit.content)}::bigint[])
        as new(id, path, name, cell, ordinal, content)
      where unit.id = new.id`);
  }
}

function* parts<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += ROWS_AT_ONCE) yield list.slice(from, from + ROWS_AT_ONCE);
}
