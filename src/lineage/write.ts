/** Writes lineage in bulk: a column is one parameter. */
import { subject } from '../repositories/mainline.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { kindOf, ROW } from './blob-tables.ts';
import type { Fix } from './fixes.ts';
import { LINEAGE_FORMAT } from './format.ts';
import type { Histories } from './read-histories.ts';

export async function historiesWanted(db: Db): Promise<boolean> {
  const row = await db.one<{ histories: boolean }>(sql`select histories from lineage_setting`);
  return row?.histories ?? false;
}

export async function wantHistories(db: Db, histories: boolean): Promise<void> {
  await db.query(sql`
    insert into lineage_setting (histories) values (${histories})
    on conflict (singleton) do update set histories = excluded.histories`);
}

/** Whether histories are wanted and were not read yet, for the generation that people see. */
export async function historiesDue(db: Db): Promise<boolean> {
  if (!(await historiesWanted(db))) return false;
  const row = await db.one<{ key: string }>(sql`
    select key from lineage_state where format = ${LINEAGE_FORMAT}
      and generation = (select id from generation where state = 'current')`);
  return row === undefined;
}

export interface Written {
  /** Everything is new: rows of before go. */
  isWhole: boolean;
  /** Units of before that are others now; null for all. */
  changed: ReadonlySet<number> | null;
  firstUnit: number;
  firstCopy: number;
}

const circumstancesOf = ({ stored: { circumstances } }: Fix): string =>
  JSON.stringify(circumstances, (_, value) =>
    typeof value === 'string' ? clean(value) : value instanceof Set ? [...value] : value,
  );

const ROWS_AT_ONCE = 10_000;
/** Parts are made while others are taken. */
const FIXES_AT_ONCE = 2500;

/** Units and what was copied from what; missing fixes come afterwards. */
export async function writeHistories(
  tx: Db,
  generation: number,
  histories: Histories,
  { isWhole, changed, firstUnit, firstCopy }: Written,
): Promise<void> {
  const { history, repositories, left } = histories;
  const { units, copies, versions } = history;
  if (isWhole) {
    await tx.query(sql`delete from missing_fix where generation = ${generation}`);
    await tx.query(sql`delete from lineage_copy where generation = ${generation}`);
    await tx.query(sql`delete from lineage_unit where generation = ${generation}`);
    await tx.query(sql`delete from lineage_history where generation = ${generation}`);
  }
  for (const { identity, commits } of repositories) {
    const own = left.filter(({ repo }) => repo === identity).map(({ repo: _, ...rest }) => rest);
    await tx.query(sql`
      insert into lineage_history (generation, repository, head, commits, left_out)
      values (${generation}, ${Number(identity)}, ${commits.at(-1)?.id ?? ''}, ${commits.length}, ${JSON.stringify(own)}::jsonb)
      on conflict (generation, repository) do update
      set head = excluded.head, commits = excluded.commits, left_out = excluded.left_out`);
  }
  const linked = linkedIn(histories);
  const numbers: number[] = [];
  for (let unit = 0; unit < history.unitCount; unit++) {
    if (changed !== null && unit < firstUnit && !changed.has(unit)) continue;
    if (units.death.at(unit) < 0 || linked.has(unit)) numbers.push(unit);
  }
  if (!isWhole) {
    // A dead unit that nothing came from leaves with its death, unless something merely alike lacks a fix of it.
    const dead = [...(changed ?? [])].filter((unit) => units.death.at(unit) >= 0 && !linked.has(unit));
    const told = await tx.query<{ unit: number }>(sql`
      select distinct origin as unit from missing_fix where generation = ${generation} and origin = any(${dead}::int[])`);
    const stays = new Set(told.map(({ unit }) => unit));
    const gone = dead.filter((unit) => !stays.has(unit));
    await tx.query(sql`
      delete from lineage_unit where generation = ${generation} and number = any(${gone}::int[])`);
    numbers.push(...stays);
    // An old unit becomes an origin only by copies that are new: then one that was gone is kept, and steps of all are.
    for (let row = firstCopy; row < copies.copyVersion.length; row++)
      numbers.push(versions.unit.at(copies.originVersion.at(row)));
  }
  await writeUnits(tx, generation, histories, [...new Set(numbers)], linked);
  await writeCopies(tx, generation, histories, isWhole ? 0 : firstCopy, changed);
  if (isWhole) await tx.run('analyze lineage_unit; analyze lineage_copy');
}

/** Units that were copied, or are copies. */
function linkedIn({ history: { copies, versions } }: Histories): Set<number> {
  const linked = new Set<number>();
  for (let row = 0; row < copies.copyVersion.length; row++) {
    linked.add(versions.unit.at(copies.copyVersion.at(row)));
    linked.add(versions.unit.at(copies.originVersion.at(row)));
  }
  return linked;
}

/** @param affected units whose fixes were looked for again */
export async function writeMissing(
  tx: Db,
  generation: number,
  histories: Histories,
  affected: ReadonlySet<number>,
  fixes: readonly Fix[],
): Promise<void> {
  await tx.query(sql`
    delete from missing_fix where generation = ${generation} and copy = any(${[...affected]}::int[])`);
  const writer = new FixWriter(tx, generation, histories);
  const distinct = [...new Map(fixes.map((fix) => [fix.id, fix])).values()];
  for (let from = 0; from < distinct.length; from += FIXES_AT_ONCE)
    await writer.add(distinct.slice(from, from + FIXES_AT_ONCE));
  await writer.end();
  // Dead ones that nobody lacks a fix of any more.
  await tx.query(sql`
    delete from lineage_unit unit where generation = ${generation} and died_commit is not null and steps is null
      and not exists (select from missing_fix where generation = ${generation} and origin = unit.number)
      and not exists (select from lineage_copy where generation = ${generation} and copy = unit.number)
      and not exists (select from lineage_copy where generation = ${generation} and origin = unit.number)`);
}

/** The database refuses zero bytes and halves of characters, which a message that was cut may end with. */
const clean = (text: string): string => text.replace(/\0|\p{Surrogate}/gu, '');

/** Versions that are told of one by one. */
const MOST_STEPS = 100;

async function writeUnits(
  tx: Db,
  generation: number,
  histories: Histories,
  numbers: readonly number[],
  linked: ReadonlySet<number>,
): Promise<void> {
  const { history, tables, repositories } = histories;
  const { units, versions, paths, names } = history;
  for (let from = 0; from < numbers.length; from += ROWS_AT_ONCE) {
    const rows = numbers.slice(from, from + ROWS_AT_ONCE).map((unit) => {
      const last = units.lastVersion.at(unit);
      const repository = repositories[units.repository.at(unit)];
      const born = repository.commits[units.birth.at(unit)];
      const changed = repository.commits[versions.position.at(last)];
      const death = units.death.at(unit);
      const died = death < 0 ? null : repository.commits[death];
      let count = 0;
      const steps: [string, number, string, string][] = [];
      for (let v = last; v >= 0; v = versions.before.at(v)) {
        if (count++ >= MOST_STEPS || !linked.has(unit)) continue;
        const { id, seconds, author, message } = repository.commits[versions.position.at(v)];
        steps.push([id, time(seconds), clean(author.name), clean(subject(message))]);
      }
      const now = death < 0 ? repository.follower.blobAt(versions.path.at(last), repository.commits.length) : -1;
      const row = rowOf(
        tables,
        now >= 0 ? now : versions.blob.at(last),
        versions.name.at(last),
        versions.ordinal.at(last),
      );
      return {
        unit,
        repository: Number(repository.identity),
        path: clean(paths.text(versions.path.at(last))),
        name: clean(names.text(versions.name.at(last))),
        ordinal: versions.ordinal.at(last),
        kind: kindOf(versions.flags.at(last)),
        first: row < 0 ? 0 : tables.rows.at(row * ROW.STRIDE + ROW.START),
        last: row < 0 ? 0 : tables.rows.at(row * ROW.STRIDE + ROW.END),
        versions: count,
        born,
        changed,
        died,
        steps: linked.has(unit) ? JSON.stringify(steps.reverse()) : null,
      };
    });
    await tx.query(sql`
      insert into lineage_unit (generation, number, repository, path, name, ordinal, kind, first_line, last_line, versions,
        born_commit, born_at, born_by, born_subject, changed_commit, changed_at, died_commit, died_at, steps)
      select ${generation}, * from unnest(${rows.map((r) => r.unit)}::int[], ${rows.map((r) => r.repository)}::bigint[],
        ${rows.map((r) => r.path)}::text[], ${rows.map((r) => r.name)}::text[], ${rows.map((r) => r.ordinal)}::int[],
        ${rows.map((r) => r.kind)}::text[], ${rows.map((r) => r.first)}::int[], ${rows.map((r) => r.last)}::int[],
        ${rows.map((r) => r.versions)}::int[], ${rows.map((r) => r.born.id)}::text[], ${rows.map((r) => time(r.born.seconds))}::bigint[],
        ${rows.map((r) => clean(r.born.author.name))}::text[], ${rows.map((r) => clean(subject(r.born.message)))}::text[],
        ${rows.map((r) => r.changed.id)}::text[], ${rows.map((r) => time(r.changed.seconds))}::bigint[],
        ${rows.map((r) => r.died?.id ?? null)}::text[], ${rows.map((r) => (r.died === null ? null : time(r.died.seconds)))}::bigint[],
        ${rows.map((r) => r.steps)}::jsonb[])
      on conflict (generation, number) do update set path = excluded.path, name = excluded.name, ordinal = excluded.ordinal,
        kind = excluded.kind, first_line = excluded.first_line, last_line = excluded.last_line, versions = excluded.versions,
        changed_commit = excluded.changed_commit, changed_at = excluded.changed_at, died_commit = excluded.died_commit,
        died_at = excluded.died_at, steps = excluded.steps`);
  }
}

const time = (seconds: number): number => (Number.isFinite(seconds) ? Math.trunc(seconds) : 0);

function rowOf(tables: Histories['tables'], blob: number, name: number, ordinal: number): number {
  for (let row = tables.first.at(blob); row < tables.first.at(blob + 1); row++) {
    const at = row * ROW.STRIDE;
    if (tables.rows.at(at + ROW.NAME) === name && tables.rows.at(at + ROW.ORDINAL) === ordinal) return row;
  }
  return -1;
}

async function writeCopies(
  tx: Db,
  generation: number,
  { history, repositories, likeness }: Histories,
  firstCopy: number,
  changed: ReadonlySet<number> | null,
): Promise<void> {
  const { copies, versions, units } = history;
  const rows: { row: number; copy: number; origin: number; now: number | null }[] = [];
  for (let row = 0; row < copies.copyVersion.length; row++) {
    const copy = versions.unit.at(copies.copyVersion.at(row));
    const origin = versions.unit.at(copies.originVersion.at(row));
    if (row < firstCopy && changed !== null && !changed.has(copy) && !changed.has(origin)) continue;
    const isAlive = units.death.at(copy) < 0 && units.death.at(origin) < 0;
    const contentOf = (unit: number) => versions.content.at(units.lastVersion.at(unit));
    rows.push({ row, copy, origin, now: isAlive ? likeness.of(contentOf(copy), contentOf(origin), false) : null });
  }
  // A unit that became a copy of the same other one once more: the first time counts.
  const distinct = [...new Map([...rows].reverse().map((one) => [`${one.copy} ${one.origin}`, one])).values()];
  for (let from = 0; from < distinct.length; from += ROWS_AT_ONCE) {
    const part = distinct.slice(from, from + ROWS_AT_ONCE).map((one) => {
      const version = copies.copyVersion.at(one.row);
      const commit = repositories[units.repository.at(one.copy)].commits[versions.position.at(version)];
      let index = 1;
      for (let v = versions.before.at(copies.originVersion.at(one.row)); v >= 0; v = versions.before.at(v)) index++;
      const { row, copy, origin, now } = one;
      return { row, copy, origin, now, commit, index };
    });
    await tx.query(sql`
      insert into lineage_copy (generation, copy, origin, origin_version, at_commit, at_time, by_whom, similarity, normalized,
        similarity_now, together)
      select ${generation}, * from unnest(${part.map((r) => r.copy)}::int[], ${part.map((r) => r.origin)}::int[],
        ${part.map((r) => r.index)}::int[], ${part.map((r) => r.commit.id)}::text[], ${part.map((r) => time(r.commit.seconds))}::bigint[],
        ${part.map((r) => clean(r.commit.author.name))}::text[], ${part.map((r) => copies.similarity.at(r.row) / 1000)}::real[],
        ${part.map((r) => copies.normalized.at(r.row) / 1000)}::real[], ${part.map((r) => r.now)}::real[],
        ${part.map((r) => copies.together.at(r.row) === 1)}::boolean[])
      on conflict (generation, copy, origin) do update set similarity_now = excluded.similarity_now`);
  }
}

/** Writes missing fixes, which are made ready while the database takes those before. */
export class FixWriter {
  readonly #tx: Db;
  readonly #generation: number;
  readonly #histories: Histories;
  #before: Promise<unknown> = Promise.resolve();
  /** Units that have rows, as far as it is known: those of histories, and what was added. */
  #written: Set<number> | null = null;

  constructor(tx: Db, generation: number, histories: Histories) {
    this.#tx = tx;
    this.#generation = generation;
    this.#histories = histories;
  }

  /** Done when the database has taken all that was added before. @param part no two have one id */
  async add(part: readonly Fix[]): Promise<void> {
    const { history, repositories } = this.#histories;
    const repositoryOf = (unit: number): number => Number(repositories[history.units.repository.at(unit)].identity);
    // Lists of lists travel as texts: arrays of one statement must all have one length.
    const list = (found: readonly number[]) => `{${found.map(repositoryOf).join(',')}}`;
    const commit = (fix: Fix) => fix.commits[fix.commits.length - 1];
    // Made while the database takes the part before; the driver would make them when that is done.
    const names = arrayOf(
      part.map((f) => JSON.stringify(f.names, (_, value) => (typeof value === 'string' ? clean(value) : value))),
    );
    const circumstances = arrayOf(part.map(circumstancesOf));
    const patches = arrayOf(part.map((f) => clean(f.patch)));
    const others = this.#withoutRows(part);
    await this.#before;
    this.#before = writeUnits(this.#tx, this.#generation, this.#histories, others, new Set()).then(() =>
      this.#tx.query(sql`
      insert into missing_fix (generation, id, kind, score, origin, copy, origin_repository, copy_repository, relation,
        commit_id, commit_at, commit_by, commit_mail, subject, first_line, last_line, added, removed, names, circumstances,
        received_in, received_apart_in, lacked_in, patch)
      select ${this.#generation}, id, kind, score, origin, copy, origin_repository, copy_repository, relation, commit_id, commit_at,
        commit_by, commit_mail, subject, first_line, last_line, added, removed, names::jsonb, circumstances::jsonb,
        received::bigint[], apart::bigint[], lacked::bigint[], patch
      from unnest(${part.map((f) => f.id)}::text[], ${part.map((f) => f.kind)}::text[], ${part.map((f) => f.score)}::real[],
        ${part.map((f) => f.stored.origin)}::int[], ${part.map((f) => f.stored.copy)}::int[],
        ${part.map((f) => repositoryOf(f.stored.origin))}::bigint[], ${part.map((f) => repositoryOf(f.stored.copy))}::bigint[],
        ${part.map((f) => f.relation)}::text[], ${part.map((f) => commit(f).id)}::text[],
        ${part.map((f) => time(commit(f).seconds))}::bigint[], ${part.map((f) => clean(commit(f).author.name))}::text[],
        ${part.map((f) => clean(commit(f).author.email))}::text[], ${part.map((f) => clean(commit(f).subject))}::text[],
        ${part.map((f) => f.copy.start)}::int[], ${part.map((f) => f.copy.end)}::int[],
        ${part.map((f) => f.added)}::int[], ${part.map((f) => f.removed)}::int[],
        ${names}::text[], ${circumstances}::text[],
        ${part.map((f) => list(f.stored.receivedBy))}::text[], ${part.map((f) => list(f.stored.receivedApart))}::text[],
        ${part.map((f) => list(f.stored.lackedBy))}::text[], ${patches}::text[])
        as new(id, kind, score, origin, copy, origin_repository, copy_repository, relation, commit_id, commit_at, commit_by,
          commit_mail, subject, first_line, last_line, added, removed, names, circumstances, received, apart, lacked, patch)
      on conflict (generation, id) do nothing`),
    );
    // What fails is told where it is awaited.
    this.#before.catch(() => {});
  }

  /** Who is gone, was never copied, and merely was alike to what lacks a fix of it: {@link writeHistories} leaves it out. */
  #withoutRows(part: readonly Fix[]): number[] {
    const { units } = this.#histories.history;
    this.#written ??= linkedIn(this.#histories);
    const written = this.#written;
    const others = new Set<number>();
    for (const { stored } of part)
      for (const unit of [stored.origin, stored.copy])
        if (units.death.at(unit) >= 0 && !written.has(unit)) others.add(unit);
    for (const unit of others) written.add(unit);
    return [...others];
  }

  /** Done when all is written. */
  async end(): Promise<void> {
    await this.#before;
  }
}

/** An array as PostgreSQL writes it. */
const arrayOf = (texts: readonly string[]): string =>
  `{${texts.map((text) => `"${text.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
