/**
 * Lineage in the index: reads what is new in all histories and stores births, copies and missing fixes. Off until
 * somebody asks for it, because it reads every commit.
 *
 * The working set (state.ts) makes one new commit cheap: units that it touched, their families and the files that they
 * lie in are looked at again, and nothing else. All in one transaction, so that readers see one state or the other, and
 * two syncs wait for each other.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { exclusions } from '../config/exclusions.ts';
import type { Context } from '../operations/seam/operation.ts';
import { registered } from '../registry/bookkeeping.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { display } from '../repositories/paths.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { FixFinder } from './fixes.ts';
import { LINEAGE_FORMAT } from './format.ts';
import { type Extended, extend, type Histories, type RepositoryInput } from './read-histories.ts';
import { emptyState, restoreState, type State, saveState } from './state.ts';
import { FixWriter, historiesWanted, writeHistories, writeMissing } from './write.ts';

const READING = 0x5b011e;
const MIN_TOKENS = 20;
/** Each has the histories itself: 150 MB of a large repository. */
const MOST_THREADS = 4;
/** Of fewer units all is done before a thread has begun. */
const WORTH_HELP = 3000;

/** @param mayWrite before which others lock the rows of repositories, for which this transaction would keep them waiting */
export async function computeLineage(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
  mayWrite: () => Promise<void> = async () => {},
): Promise<void> {
  if (!(await historiesWanted(context.db))) return;
  const clock = new Stages();
  const inputs = await inputsOf(context.db, present);
  await context.db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${READING})`);
    const known = await tx.one<{ key: string }>(sql`
      select key from lineage_state where generation = ${generation} and format = ${LINEAGE_FORMAT}`);
    const cache = cacheFolder();
    // One for each index and generation.
    const name = createHash('sha256').update(`${context.where} ${generation}`).digest('hex').slice(0, 16);
    const folder = cache === null ? null : join(cache, 'lineage', name);
    let state = known === undefined || folder === null ? null : restoreState(folder, known.key);
    try {
      let extended: Extended | null = null;
      if (state !== null && isOf(state.histories, inputs)) extended = await extend(state.histories, inputs, context);
      if (state === null || extended === null) {
        state?.histories.contents.close();
        state = emptyState(folder, MIN_TOKENS);
        extended = await extend(state.histories, inputs, context);
      }
      if (extended === null) throw new Error('a history that was not read before cannot go on');
      clock.lap('read');
      await writeNew(tx, context, generation, state, extended, clock, mayWrite);
      const key = folder === null ? '' : saveState(folder, state);
      await tx.query(sql`
        insert into lineage_state (generation, format, key) values (${generation}, ${LINEAGE_FORMAT}, ${key})
        on conflict (generation) do update set format = excluded.format, key = excluded.key`);
      clock.lap('keep');
    } finally {
      state?.histories.contents.close();
    }
  });
  clock.print();
}

/** Repositories with a history, by id: the order must stay when others come. */
async function inputsOf(db: Db, present: ReadonlyMap<number, FoundRepository>): Promise<RepositoryInput[]> {
  const families = await db.query<{ id: number; family: number | null }>(sql`select id, family from repository`);
  const familyOf = new Map(families.map(({ id, family }) => [id, family ?? id]));
  const all = await registered(db);
  return all
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, excluded }) => {
      const found = present.get(id);
      if (found === undefined || found.kind === 'folder' || found.head === null) return [];
      const rules = excluded.map(({ base, paths, reason }) => ({ base, reasonFor: exclusions([{ paths, reason }]) }));
      return [
        {
          identity: String(id),
          git: display(found.gitDir),
          family: String(familyOf.get(id)),
          leaves: (path: string) => rules.some(({ base, reasonFor }) => reasonFor(base + path) !== null),
        },
      ];
    });
}

/** Whether these are the repositories that were read, and forks of one another as they were then. */
function isOf({ repositories }: Histories, inputs: readonly RepositoryInput[]): boolean {
  return (
    repositories.length === inputs.length &&
    repositories.every(({ identity, family }, i) => identity === inputs[i].identity && family === inputs[i].family)
  );
}

async function writeNew(
  tx: Db,
  { progress, signal }: Context,
  generation: number,
  state: State,
  { firstNew, firstUnit, firstVersion, firstCopy }: Extended,
  clock: Stages,
  mayWrite: () => Promise<void>,
): Promise<void> {
  const { histories } = state;
  const { units, versions, unitCount } = histories.history;
  const isWhole = firstVersion === 0;
  const touched = new Set<number>();
  for (let v = firstVersion; v < versions.unit.length; v++) touched.add(versions.unit.at(v));
  for (let unit = 0; unit < unitCount; unit++)
    if (units.death.at(unit) >= firstNew[units.repository.at(unit)]) touched.add(unit);
  // Where lines moved, patches and places are others.
  const moved = new Set<number>();
  for (const [i, { follower }] of histories.repositories.entries())
    for (const [path, blobs] of follower.blobsOf)
      if (blobs[blobs.length - 2] >= firstNew[i]) for (const unit of follower.unitsAt(path)) moved.add(unit);
  const finder = new FixFinder(histories, state.settled);
  const affected = isWhole ? null : finder.affectedBy(touched);
  if (affected !== null) for (const unit of moved) affected.add(unit);
  // While others look for fixes, this thread has nothing to do but to write.
  histories.contents.forget();
  const writing = mayWrite().then(() =>
    writeHistories(tx, generation, histories, {
      isWhole,
      changed: isWhole ? null : new Set([...touched, ...moved]),
      firstUnit,
      firstCopy,
    }),
  );
  const writer = new FixWriter(tx, generation, histories);
  const [found, written] = await Promise.allSettled([
    finder.at({}, affected === null ? {} : { units: affected }, {
      signal,
      progress: (done, of) => progress('fixes', done, of, 'function'),
      threads: isWhole && unitCount >= WORTH_HELP ? Math.min(availableParallelism(), MOST_THREADS) : 1,
      // Rows refer to those of units.
      told: affected === null ? (part) => writing.then(() => writer.add(part)) : undefined,
    }),
    writing,
  ]);
  if (found.status === 'rejected') throw found.reason;
  if (written.status === 'rejected') throw written.reason;
  const { fixes, drift } = found.value;
  state.settled = finder.settled;
  clock.lap('fixes');
  if (affected !== null) await writeMissing(tx, generation, histories, affected, [...fixes, ...drift]);
  else {
    await writer.end();
    await tx.run('analyze missing_fix');
  }
  clock.lap('write');
}
