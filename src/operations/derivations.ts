/**
 * Everything that is worked out of the repositories after a sync:
 *
 *     families ──┬─► components ─┬► words ─┬──► lineage
 *                │               └► owners ─┤
 *                ├─► duplicates            ─┤
 *                └─► uses, foundations     ─┘
 *
 * Side by side; in threads of their own where there is enough to do for that, else on this one, where one has the
 * processor while another waits for the database or for git.
 */
import { availableParallelism } from 'node:os';
import { isCompared } from '../duplicates/compared-code.ts';
import { type Derive, holdsFiles } from '../indexing/sync.ts';
import { historiesDue } from '../lineage/write.ts';
import { Stages } from '../stages.ts';
import { haveHeadsMoved, rememberHeads } from './heads-before.ts';
import { LaneThread } from './lane-thread.ts';
import { Endings, type Lane, lanes, runLane } from './lanes.ts';

/** All lanes ask for it. */
const families = async (): Promise<Derive> => (await import('../duplicates/families.ts')).settleFamilies;

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derive = async (context, generation, found, news) => {
  if (!news.files && !(await historiesDue(context.db))) return;
  const { computeLineage } = await import('../lineage/compute.ts');
  await computeLineage(context, generation, found);
};

const before: Lane = { name: 'families', derivations: [['families', families]], isOfCode: true };
/** Reads what all of them stored. */
const last: Lane = { name: 'lineage', derivations: [['lineage', async () => lineage]] };

/** The lane that always has a thread where there may be any. */
const FIRST = 'duplicates';
/** The lane that takes this thread where the first one has next to nothing to do: as long as the main thread works on the others. */
const SECOND = 'owners';
/** A thread of its own costs .15 s of processor time; comparing this many files takes more. */
const MANY_FILES = 500;
/** New contents from which on the other lanes have work for a thread too. */
const MUCH_NEW = 300;
/** Processors from which on there is one for each lane. */
const MANY_PROCESSORS = 4;

/**
 * Lanes that go apart, a thread for each list of them, which it works through; the first one's may have been begun. In a first
 * index on two processors threads for all lanes made the peak 270 MB higher and nothing faster, and with duplicates alone apart
 * this one had three times as much to do as that one: so that one takes what uses what as well.
 */
async function lanesApart(
  isBegun: boolean,
  ...[{ access, db }, generation, , news]: Parameters<Derive>
): Promise<readonly (readonly string[])[]> {
  if (access === undefined) return [];
  // Where all is compared already, the lane that is to go first has next to nothing to do.
  if (!news.files || (await isCompared(db, generation))) return isBegun ? [[SECOND]] : [];
  if (!(await holdsFiles(db, generation, MANY_FILES))) return [];
  if (news.analysed < MUCH_NEW) return [[FIRST]];
  if (availableParallelism() < MANY_PROCESSORS) return [[FIRST, 'reuse']];
  return [[FIRST], ...lanes.filter(({ name }) => name !== FIRST).map(({ name }) => [name])];
}

/** The thread of the lane that is to go first, where it was begun before it was known to be wanted. */
let begun: LaneThread | null = null;

/** While a command waits for the database: what a sync of something that moved is going to load. */
export function prepareDerivations(dataFolder: string): void {
  if (begun !== null || !haveHeadsMoved(dataFolder)) return;
  begun = new LaneThread([FIRST, SECOND], dataFolder);
  for (const { name, derivations } of lanes) {
    if (name !== FIRST) for (const [, load] of derivations) load().catch(() => {});
  }
}

/** All of it, for one sync. */
export const deriveAll: Derive = async (...given) => {
  const [context, generation, found] = given;
  const clock = new Stages();
  const endings = new Endings();
  Object.assign(clock.seconds, await runLane(before, endings, ...given));
  const waiting = begun;
  begun = null;
  const apart = await lanesApart(waiting !== null, ...given);
  if (apart.length === 0) waiting?.end();
  const here = lanes.filter(({ name }) => !apart.flat().includes(name));
  const ended = await Promise.allSettled(
    [
      ...apart.map((names, n) =>
        (n === 0 && waiting !== null ? waiting : new LaneThread(names, context.dataFolder)).run(
          names,
          endings,
          ...given,
        ),
      ),
      ...here.map((lane) => runLane(lane, endings, ...given)),
    ].map(async (seconds) => Object.assign(clock.seconds, await seconds)),
  );
  // None is left behind that still writes.
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  Object.assign(clock.seconds, await runLane(last, endings, ...given));
  if (context.access !== undefined)
    await rememberHeads(context.dataFolder, found.values(), () => holdsFiles(context.db, generation, MANY_FILES));
  clock.print();
};
