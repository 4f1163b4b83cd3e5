/**
 * Everything that is worked out of the repositories after a sync:
 *
 *     families ──┬─► components ─┬► words ──┬──► lineage, which may be read before, and is written now
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
import { historiesDue, historiesWanted } from '../lineage/write.ts';
import { Stages } from '../stages.ts';
import { optimisedAsUsual } from '../when-to-optimise.ts';
import { rememberHeads, whereMoved } from './heads-before.ts';
import { LaneThread } from './lane-thread.ts';
import { type Derivation, Endings, type Lane, lanes, runLane } from './lanes.ts';

/** All lanes ask for it. */
const families = async (): Promise<Derive> => (await import('../duplicates/families.ts')).settleFamilies;

/** Off until somebody asks for it; without new code there is nothing new to say of histories. */
const lineage: Derivation = async (context, generation, found, news, ended) => {
  if (!(await (news.files ? historiesWanted(context.db) : historiesDue(context.db)))) return;
  const { computeLineage } = await import('../lineage/compute.ts');
  await optimisedAsUsual(() => computeLineage(context, generation, found, () => ended(LANES)));
};

const before: Lane = { name: 'families', derivations: [['families', families]], isOfCode: true };
/** What the lineage waits for. */
const LANES = 'all lanes';
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
 * this one had three times as much to do as that one: so that one takes what uses what as well. Where whole histories are to be
 * read, this thread does that, on one processor for as long as all the rest takes: then all the rest goes apart, in one thread: with two they were done
 * earlier, and the histories, for which everything waits, later.
 */
async function lanesApart(
  isBegun: boolean,
  isLong: boolean,
  ...[{ access, db }, generation, , news]: Parameters<Derive>
): Promise<readonly (readonly string[])[]> {
  if (access === undefined) return [];
  // Where all is compared already, the lane that is to go first has next to nothing to do.
  if (!news.files || (await isCompared(db, generation))) return isBegun ? [[SECOND]] : [];
  if (!(await holdsFiles(db, generation, MANY_FILES))) return [];
  if (news.analysed < MUCH_NEW) return [[FIRST]];
  if (availableParallelism() < MANY_PROCESSORS)
    return isLong ? [[FIRST, 'reuse', 'components', 'owners']] : [[FIRST, 'reuse']];
  return [[FIRST], ...lanes.filter(({ name }) => name !== FIRST).map(({ name }) => [name])];
}

/** The thread of the lane that is to go first, where it was begun before it was known to be wanted. */
let begun: LaneThread | null = null;

/** While a command waits for the database: what a sync of something that moved is going to load. */
export function prepareDerivations(dataFolder: string): void {
  if (begun !== null) return;
  const repositories = whereMoved(dataFolder);
  if (repositories === null) return;
  begun = new LaneThread({ lanes: [FIRST, SECOND], waiting: { dataFolder, repositories } });
  for (const { name, derivations } of lanes) {
    if (name !== FIRST) for (const [, load] of derivations) load().catch(() => {});
  }
}

/** When the database is there, and it is being looked what there is to do. */
export function connectDerivations({ access }: Pick<Parameters<Derive>[0], 'access'>): void {
  if (access !== undefined) begun?.connect(access);
}

/** All of it, for one sync. */
export const deriveAll: Derive = (...given) => {
  const [, , , news] = given;
  return news.analysed < MUCH_NEW ? deriveLanes(...given) : optimisedAsUsual(() => deriveLanes(...given));
};

const deriveLanes: Derive = async (...given) => {
  const [context, generation, found, news] = given;
  const clock = new Stages();
  const endings = new Endings();
  Object.assign(clock.seconds, await runLane(before, endings, ...given));
  const waiting = begun;
  begun = null;
  const isLong = context.access !== undefined && news.analysed >= MUCH_NEW && (await historiesDue(context.db));
  const apart = await lanesApart(waiting !== null, isLong, ...given);
  if (apart.length === 0) waiting?.end();
  const here = lanes.filter(({ name }) => !apart.flat().includes(name));
  const timed = async (seconds: Promise<Stages['seconds']>) => Object.assign(clock.seconds, await seconds);
  const working = [
    ...apart.map((names, n) =>
      (n === 0 && waiting !== null ? waiting : new LaneThread({ lanes: names, waiting: null })).run(
        names,
        endings,
        ...given,
      ),
    ),
    ...here.map((lane) => runLane(lane, endings, ...given)),
  ].map(timed);
  // What reads for a minute ends when something else fails.
  const failed = new AbortController();
  for (const lane of working) lane.catch((error) => failed.abort(error));
  const own = { ...context, signal: AbortSignal.any([context.signal, failed.signal]) };
  const lineageLane = () => timed(runLane(last, endings, own, generation, found, news));
  const early = isLong ? lineageLane() : null;
  early?.catch(() => {});
  // Of a second that a small sync takes, stopping the server is a tenth: nearly all that it writes then is there by now.
  void Promise.allSettled(working.slice(apart.length)).then(() => context.writeOut?.());
  const ended = await Promise.allSettled(working);
  endings.tell(LANES);
  // None is left behind that still writes.
  const [lineageEnded] = await Promise.allSettled([early]);
  for (const lane of [...ended, lineageEnded]) if (lane.status === 'rejected') throw lane.reason;
  if (early === null) await lineageLane();
  if (context.access !== undefined)
    await rememberHeads(context.dataFolder, found, () => holdsFiles(context.db, generation, MANY_FILES));
  clock.print();
};
