/**
 * Which repositories are forks of one another, before anything is worked out of all: of a family only one is compared,
 * and none provides what another one imports.
 */
import { cacheFolder } from '../cache-folder.ts';
import type { Context } from '../operations/seam/operation.ts';
import { setFamilies } from '../registry/bookkeeping.ts';
import { families } from '../repositories/families.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

/** What is stored is the least id of each family, also for those that are not there now. */
export async function settleFamilies(
  { db }: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const rows = await db.query<{ id: number }>(sql`
    select id from repository where id in (select repository from file where generation = ${generation})
    order by identity collate "C"`);
  const ids = rows.map(({ id }) => id);
  const here = ids.filter((id) => present.has(id));
  const firsts = new Map<number, string>();
  const numbers = await families(
    here.map((id) => present.get(id)!),
    { cacheFolder: cacheFolder(), firsts },
  );
  const least = new Map<number, number>();
  for (const [k, id] of here.entries()) least.set(numbers[k], Math.min(id, least.get(numbers[k]) ?? id));
  const family = here.map((_, k) => least.get(numbers[k])!);
  // One of those that share their data, HEAD or remote speaks for them.
  const firstOf = new Map<number, string>();
  for (const [k, first] of firsts) firstOf.set(family[k], first);
  await setFamilies(
    db,
    here.map((id, k) => ({ id, family: family[k], firstCommit: firstOf.get(family[k]) ?? null })),
  );
}

/** As they are stored; a repository of which nothing is known is a family of its own. */
export async function settledFamilies(db: Db, ids: readonly number[]): Promise<Int32Array> {
  const rows = await db.query<{ id: number; family: number | null }>(
    sql`select id, family from repository where id = any(${ids}::bigint[])`,
  );
  const known = new Map(rows.map((r) => [r.id, r.family ?? r.id] as const));
  return Int32Array.from(ids, (id) => known.get(id)!);
}
