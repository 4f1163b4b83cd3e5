/** Work on some lanes of what is derived after a sync, in a thread: what it is told, and what it says. */
import { parentPort, workerData } from 'node:worker_threads';
import { machineOwner } from '../access/asker.ts';
import { Problem, plainProblem, problems } from '../errors.ts';
import { attributes } from '../repositories/attributes.ts';
import type { Stages } from '../stages.ts';
import { type Access, connect, type Database } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { LaneAnswer, LaneData, LaneIsTold, LaneSays, LanesBegun } from './lane-thread.ts';
import { AWAITED, Endings, type Lane, lanes, runLane } from './lanes.ts';
import type { Context } from './seam/operation.ts';

const port = parentPort!;
const say = (what: LaneSays): void => port.postMessage(what);
const stop = new AbortController();
const named = (name: string): Lane => lanes.find((one) => one.name === name)!;
const { lanes: names, waiting } = workerData as LanesBegun;
const mine = names.map(named);
/** Takes a while, and may begin before there is anything to do. What fails fails again when it is wanted. */
const warmed = Promise.all(
  mine.flatMap(({ derivations, warm }) => [...derivations.map(([, load]) => load()), warm?.()]),
).catch(() => {});
const endings = new Endings();
let isTold = false;
let connection: Promise<Database> | null = null;

if (waiting !== null) void warmed.then(() => readAhead(waiting)).catch(() => {});

port.on('message', (said: LaneIsTold) => {
  if (said === 'stop') stop.abort(problems.interrupted());
  else if ('ended' in said) endings.tell(said.ended);
  else if ('connect' in said) connected(said.connect).catch(() => {});
  // Not awaited: what fails before the work ends the thread.
  else void work(said);
});

/** For which the answer does not wait. */
const later: (() => void)[] = [];

async function work({ access, lanes: names, context, now, generation, found, news }: LaneData): Promise<void> {
  isTold = true;
  const [db] = await Promise.all([connected(access), warmed]);
  const answered = async (): Promise<LaneAnswer> => {
    for (const lane of mine) if (!names.includes(lane.name)) (await lane.ahead?.())?.forgetAhead();
    const own: Context = {
      ...{ ...context, db, asker: machineOwner, signal: stop.signal, now: () => new Date(now) },
      progress: (...what) => say({ progress: what }),
      afterwards: (work) => later.push(work),
    };
    const repositories = new Map(
      [...found].map(([id, repository]) => [id, { ...repository, attributes: attributes([], false) }]),
    );
    const seconds: Stages['seconds'] = {};
    for (const ended of AWAITED) void endings.of(ended).then(() => say({ ended }));
    for (const name of names)
      Object.assign(seconds, await runLane(named(name), endings, own, generation, repositories, news));
    return { seconds };
  };
  const answer = await answered().catch(
    (error): LaneAnswer =>
      error instanceof Problem
        ? { problem: plainProblem(error) }
        : { error: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  );
  await db.end().catch(() => {});
  say(answer);
  try {
    if ('seconds' in answer) for (const work of later) work();
  } catch {
    // It would have made the next sync faster.
  }
  port.close();
}

/** Each lane's in turn, as long as the thread has nothing else to do. */
async function readAhead({ dataFolder, repositories }: NonNullable<LanesBegun['waiting']>): Promise<void> {
  for (const { ahead } of mine) await (await ahead?.())?.readAhead(dataFolder, repositories, () => !isTold);
}

/** Opened once, and used: whether that can be is told by the first query of the work. */
function connected({ config, schema }: Access): Promise<Database> {
  connection ??= connect(config, schema).then(async (db) => {
    await db.query(sql`select`).catch(() => {});
    return db;
  });
  return connection;
}
