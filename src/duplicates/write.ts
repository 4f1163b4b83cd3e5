/**
 * Stores the classes of a comparison: all of them in one transaction, so that readers see one comparison or the other.
 * Only those that are other than the last comparison left them are written (last-comparison.ts).
 */
import { keepBeside, keptBeside } from '../indexing/beside.ts';
import type { CloneType } from '../scan/result.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { lookAgain } from '../storage/statistics.ts';
import { type LastComparison, packComparison, unpackComparison } from './last-comparison.ts';

export interface StoredClass {
  key: string;
  fragment: boolean;
  type: CloneType;
  similarity: { min: number; median: number };
  normalized: { min: number; median: number };
  removable: number;
  tokens: number;
  within: string | null;
  contents: Float64Array;
  places: Float64Array;
  /** `position`: which of its file's units it is. */
  members: { file: number; position: number; repository: number; first: number; last: number }[];
}

const STORING = 0x5b011c;
const ROWS_AT_ONCE = 20_000;
/** Classes written from which on it is asked whether PostgreSQL should look at its tables again. */
const ANALYSED_FROM = 500;

/** What is stored of the last comparison; null where there is nothing, or nothing that can be used. */
export async function lastComparison(db: Db, folder: string, generation: number): Promise<Before | null> {
  const row = await db.one<{ version: number; mark: string }>(
    sql`select version, mark from comparison where generation = ${generation}`,
  );
  if (row === undefined) return null;
  const beside = keptBeside(folder, fileOf(generation), row.mark);
  if (beside !== null) {
    const last = unpackComparison(beside);
    return last === null ? null : { version: row.version, last };
  }
  const whole = await db.one<{ version: number; packed: Buffer }>(
    sql`select version, packed from comparison where generation = ${generation}`,
  );
  const last = whole === undefined ? null : unpackComparison(whole.packed);
  return last === null ? null : { version: whole!.version, last };
}

export interface Before {
  version: number;
  last: LastComparison;
}

const fileOf = (generation: number): string => `comparison-${generation}`;

/**
 * @param code what they were worked out of (compared-code.ts)
 * @param now all classes by their keys, with the digest of each; ids are filled in
 * @param before what {@link lastComparison} gave
 * @param made rows of a class of `now`, by its position
 */
export async function storeClasses(
  db: Db,
  folder: string,
  generation: number,
  code: string,
  now: LastComparison,
  before: Before | null,
  made: (position: number) => StoredClass,
): Promise<void> {
  let written = 0;
  await db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${STORING})`);
    const row = await tx.one<{ version: number }>(sql`select version from comparison where generation = ${generation}`);
    // Somebody else's may have been stored meanwhile: then nothing is known to be as it was.
    const last = before !== null && row?.version === before.version ? before.last : null;
    const { changed, gone } = differences(now, last);
    written = changed.length;
    if (last === null) {
      await tx.query(sql`
        update clone_class set gone_since = now() where gone_since is null and not key = any(${now.keys}::text[])`);
      await tx.query(sql`delete from clone_class_facts where generation = ${generation}`);
    } else if (gone.length > 0) {
      await tx.query(sql`
        update clone_class set gone_since = now() where gone_since is null and id = any(${gone}::bigint[])`);
      await tx.query(sql`
        delete from clone_class_facts where generation = ${generation} and class = any(${gone}::bigint[])`);
    }
    if (changed.length > 0) await writeClasses(tx, generation, now, changed, made);
    if (changed.length > 0 || gone.length > 0 || last === null) {
      const packed = packComparison(byId(now));
      await tx.query(sql`
        insert into comparison (generation, code, packed, mark)
        values (${generation}, ${code}, ${packed}, ${keepBeside(folder, fileOf(generation), packed)})
        on conflict (generation) do update set code = excluded.code, packed = excluded.packed, mark = excluded.mark,
          version = nextval('comparison_version')`);
    } else await tx.query(sql`update comparison set code = ${code} where generation = ${generation}`);
  });
  if (written >= ANALYSED_FROM) await lookAgain(db, ['clone_class_facts', 'clone_class', 'clone_member'], written);
}

/** Positions in `now` of classes that have to be written, and ids of those that are there no more. */
function differences(now: LastComparison, last: LastComparison | null): { changed: number[]; gone: number[] } {
  if (last === null) return { changed: [...now.keys.keys()], gone: [] };
  const positions = new Map(last.keys.map((key, k) => [key, k] as const));
  const changed: number[] = [];
  for (const [n, key] of now.keys.entries()) {
    const k = positions.get(key);
    if (k !== undefined) {
      positions.delete(key);
      now.ids[n] = last.ids[k];
    }
    const isSame = k !== undefined && [0, 1].every((h) => now.digests[2 * n + h] === last.digests[2 * k + h]);
    if (!isSame) changed.push(n);
  }
  return { changed, gone: [...positions.values()].map((k) => last.ids[k]) };
}

async function writeClasses(
  tx: Db,
  generation: number,
  now: LastComparison,
  changed: readonly number[],
  made: (position: number) => StoredClass,
): Promise<void> {
  const classes = changed.map(made);
  // Lists of lists travel as texts: arrays of one statement must all have one length.
  const list = (numbers: Float64Array) => `{${numbers.join(',')}}`;
  const rows = await tx.query<{ id: number; key: string }>(sql`
    insert into clone_class (key, fragment, contents, places)
    select key, fragment, contents::bigint[], places::bigint[]
    from unnest(${classes.map((c) => c.key)}::text[], ${classes.map((c) => c.fragment)}::boolean[],
      ${classes.map((c) => list(c.contents))}::text[], ${classes.map((c) => list(c.places))}::text[])
      as new(key, fragment, contents, places)
    on conflict (key) do update set contents = excluded.contents, places = excluded.places, gone_since = null
    returning id, key`);
  const idOf = new Map(rows.map(({ id, key }) => [key, id] as const));
  for (const n of changed) now.ids[n] = idOf.get(now.keys[n])!;
  const holders = new Map(now.keys.map((key, n) => [key, now.ids[n]] as const));
  const ids = classes.map((c) => idOf.get(c.key));
  await tx.query(sql`
    delete from clone_class_facts where generation = ${generation} and class = any(${ids}::bigint[])`);
  await tx.query(sql`
    insert into clone_class_facts (generation, class, type, similarity_min, similarity_median, normalized_min,
      normalized_median, removable, tokens, members, within)
    select ${generation}, * from unnest(${ids}::bigint[],
      ${classes.map((c) => c.type)}::text[], ${classes.map((c) => c.similarity.min)}::real[],
      ${classes.map((c) => c.similarity.median)}::real[], ${classes.map((c) => c.normalized.min)}::real[],
      ${classes.map((c) => c.normalized.median)}::real[], ${classes.map((c) => c.removable)}::int[], ${classes.map((c) => c.tokens)}::int[],
      ${classes.map((c) => c.members.length)}::int[],
      ${classes.map((c) => (c.within === null ? null : holders.get(c.within)))}::bigint[])`);
  const members = classes.flatMap((c) => c.members.map((m, i) => ({ ...m, class: idOf.get(c.key), i })));
  for (let from = 0; from < members.length; from += ROWS_AT_ONCE) {
    const part = members.slice(from, from + ROWS_AT_ONCE);
    await tx.query(sql`
      insert into clone_member (generation, class, position, unit, repository, first_line, last_line, unit_line)
      select ${generation}, new.class, new.n, unit_facts.unit, new.repository, new.first, new.last, unit_facts.first_line
      from unnest(${part.map((m) => m.class)}::bigint[], ${part.map((m) => m.i)}::int[],
        ${part.map((m) => m.file)}::bigint[], ${part.map((m) => m.position)}::int[],
        ${part.map((m) => m.repository)}::bigint[], ${part.map((m) => m.first)}::int[],
        ${part.map((m) => m.last)}::int[]) as new(class, n, file, position, repository, first, last)
      join unit_facts on unit_facts.file = new.file and unit_facts.position = new.position
        and unit_facts.generation = ${generation}`);
  }
}

/** In the order in which classes are read from their rows, so that the same one is taken for the same either way. */
function byId(now: LastComparison): LastComparison {
  const order = Array.from(now.keys.keys()).sort((a, b) => now.ids[a] - now.ids[b]);
  if (order.every((n, i) => n === i)) return now;
  const start = new Int32Array(order.length + 1);
  for (const [i, n] of order.entries()) start[i + 1] = start[i] + now.start[n + 1] - now.start[n];
  const several = <T extends Int32Array | Float64Array>(list: T, width: number): T => {
    const sorted = list.slice() as T;
    for (const [i, n] of order.entries()) sorted.set(list.subarray(width * n, width * (n + 1)), width * i);
    return sorted;
  };
  const ofMembers = (list: Float64Array): Float64Array => {
    const sorted = new Float64Array(list.length);
    for (const [i, n] of order.entries()) sorted.set(list.subarray(now.start[n], now.start[n + 1]), start[i]);
    return sorted;
  };
  return {
    keys: order.map((n) => now.keys[n]),
    ids: several(now.ids, 1),
    fragment: Uint8Array.from(order, (n) => now.fragment[n]),
    start,
    contents: ofMembers(now.contents),
    places: ofMembers(now.places),
    likeness: several(now.likeness, 2),
    bases: several(now.bases, 2),
    digests: several(now.digests, 2),
    similarities: several(now.similarities, 4),
  };
}
