/** Entry of a thread that works on one lane of what is derived after a sync. */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { machineOwner } from '../access/asker.ts';
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
const { config, schema } = workerData as Access;
const db = await connect(config, schema);
// Connecting takes a while; whether it can is told by the first query of the work.
await db.query(sql`select`).catch(() => {});
const [{ lane, context, now, generation, found, news }] = await work;
port.on('message', () => stop.abort(problems.interrupted()));
try {
  const seconds = await runLane(
    lanes.find(({ name }) => name === lane)!,
    {
      ...{ ...context, db, asker: machineOwner, signal: stop.signal, now: () => new Date(now) },
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
