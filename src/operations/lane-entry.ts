/** Entry of a thread that works on one lane of what is derived after a sync. */
import { parentPort, workerData } from 'node:worker_threads';
import { Problem, problems } from '../errors.ts';
import { attributes } from '../repositories/attributes.ts';
import { connect } from '../storage/database.ts';
import type { LaneData, LaneSays } from './lane-thread.ts';
import { lanes, runLane } from './lanes.ts';

const { lane, access, context, now, generation, found, news } = workerData as LaneData;
const port = parentPort!;
const say = (what: LaneSays): void => port.postMessage(what);
const stop = new AbortController();
port.on('message', () => stop.abort(problems.interrupted()));

const db = await connect(access.config, access.schema);
try {
  const seconds = await runLane(
    lanes.find(({ name }) => name === lane)!,
    {
      ...{ ...context, db, signal: stop.signal, now: () => new Date(now) },
      progress: (...what) => say({ progress: what }),
    },
    generation,
    new Map([...found].map(([id, repository]) => [id, { ...repository, attributes: attributes([], false) }])),
    news,
  );
  say({ seconds });
} catch (error) {
  if (error instanceof Problem) {
    const { code, kind, message, advice } = error;
    say({ problem: { code, kind, message, advice } });
  } else say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
} finally {
  await db.end().catch(() => {});
  port.close();
}
