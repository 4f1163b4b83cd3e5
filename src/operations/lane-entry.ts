/** Entry of a thread that works on one lane of what is derived after a sync. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { Problem, problems } from '../errors.ts';
import { attributes } from '../repositories/attributes.ts';
import { type Access, connect } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { LaneData, LaneSays } from './lane-thread.ts';
import { lanes, runLane } from './lanes.ts';

const port = parentPort!;
const say = (what: LaneSays): void => port.postMessage(what);
const stop = new AbortController();
const work = once(port, 'message') as Promise<[LaneData]>;
const { lane: name, access } = workerData as { lane: string; access: Access };
const lane = lanes.find((one) => one.name === name)!;
const db = await connect(access.config, access.schema);
// Both take a while. Whether it can connect is told by the first query of the work.
await Promise.all([db.query(sql`select`).catch(() => {}), ...lane.derivations.map(([, load]) => load())]);
const [{ context, now, generation, found, news }] = await work;
port.on('message', () => stop.abort(problems.interrupted()));
try {
  const seconds = await runLane(
    lane,
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
