/**
 * Everything that is worked out of the repositories after a sync:
 *
 *     families ──┬─► components, owners ─┬──► lineage
 *                ├─► duplicates         ─┤
 *                └─► uses, foundations  ─┘
 *
 * Side by side; in threads of their own where there is enough to do for that, else on this one, where one has the
 * processor while another waits for the database or for git.
 */
import { availableParallelism } from 'node:os';
import { isCompared } from '../duplicates/compared-code.ts';
import { type Derive, holdsFiles, type News } from '../indexing/sync.ts';
import { historiesDue } from '../lineage/write.ts';
import { Stages } from '../stages.ts';
import { haveHeadsMoved, rememberHeads } from './heads-before.ts';
import { LaneThread, runInThread } from './lane-thread.ts';
import { type Lane, lanes, runLane } from './lanes.ts';
import type { Context } from './seam/operation.ts';

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
/** A thread of its own costs .15 s of processor time; comparing this many files takes more. */
const MANY_FILES = 500;
/** New contents from which on the other lanes have work for a thread too. */
const MUCH_NEW = 300;
/** Processors from which on there is one for each lane. */
const MANY_PROCESSORS = 4;

/**
 * Lanes that go apart, a thread for each list of them, which it works through. In a first index on two processors threads
 * for all lanes made the peak 270 MB higher and nothing faster, and with duplicates alone apart this one had three times as
 * much to do as that one: so that one takes what uses what as well.
 */
function lanesApart(news: News): readonly (readonly string[])[] {
  if (news.analysed < MUCH_NEW) return [[FIRST]];
  return availableParallelism() < MANY_PROCESSORS ? [[FIRST, 'reuse']] : lanes.map(({ name }) => [name]);
}

/** The thread of the lane that always has one, where it was begun before it was known to be wanted. */
let begun: LaneThread | null = null;

/** While a command waits for the database: what a sync of something that moved is going to load. */
export function prepareDerivations(dataFolder: string): void {
  if (begun !== null || !haveHeadsMoved(dataFolder)) return;
  begun = new LaneThread(FIRST);
  for (const { name, derivations } of lanes) {
    if (name !== FIRST) for (const [, load] of derivations) load().catch(() => {});
  }
}

function inThread(names: readonly string[], ...given: Parameters<Derive>): Promise<Stages['seconds']> {
  const thread = names[0] === FIRST ? begun : null;
  if (thread === null) return runInThread(names, ...given);
  begun = null;
  return thread.run(names, ...given);
}

/** All of it, for one sync. */
export const deriveAll: Derive = async (...given) => {
  const [context, generation, found, news] = given;
  const clock = new Stages();
  Object.assign(clock.seconds, await runLane(before, ...given));
  const apart = news.files && (await mayThread(context, generation)) ? lanesApart(news) : [];
  if (apart.length === 0) begun?.end();
  const here = lanes.filter(({ name }) => !apart.flat().includes(name));
  const ended = await Promise.allSettled(
    [...apart.map((names) => inThread(names, ...given)), ...here.map((lane) => runLane(lane, ...given))].map(
      async (seconds) => Object.assign(clock.seconds, await seconds),
    ),
  );
  // None is left behind that still writes.
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  Object.assign(clock.seconds, await runLane(last, ...given));
  if (context.access !== undefined)
    await rememberHeads(context.dataFolder, found.values(), () => holdsFiles(context.db, generation, MANY_FILES));
  clock.print();
};

/** Where all is compared already, the lane that is to go first has next to nothing to do. */
async function mayThread({ access, db }: Context, generation: number): Promise<boolean> {
  return access !== undefined && (await holdsFiles(db, generation, MANY_FILES)) && !(await isCompared(db, generation));
}
