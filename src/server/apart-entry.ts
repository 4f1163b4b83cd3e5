/** Entry of a process that does one operation for the server (`apart.ts`). */
import { once } from 'node:events';
import { Problem, plainProblem, problems } from '../errors.ts';
import { threadsEnded } from '../operations/lane-thread.ts';
import { operations } from '../operations/list.ts';
import { connect } from '../storage/database.ts';
import type { ApartSays, ApartWork } from './apart.ts';
import { paced } from './paced.ts';

const stop = new AbortController();
const end = () => stop.abort(problems.interrupted());
// Ctrl-C reaches all processes of a terminal; what becomes of this one the server says, or its end.
process.on('SIGINT', () => {});
process.on('SIGTERM', end);
process.on('disconnect', end);
const say = (what: ApartSays): Promise<void> =>
  new Promise((done) => {
    if (process.connected) process.send!(what, () => done());
    else done();
  });

async function work(): Promise<void> {
  const [{ operation: name, input, access, context }] = (await once(process, 'message')) as [ApartWork];
  process.on('message', end);
  const db = await connect(access.config, access.schema);
  try {
    const operation = await operations.find((one) => one.name === name)!.load();
    const output = await operation.run(
      {
        ...{ ...context, db, access, viewer: context.asker.viewer, signal: stop.signal, now: () => new Date() },
        progress: paced((...what) => void say({ progress: what })),
      },
      input,
    );
    await say({ output });
  } catch (error) {
    if (error instanceof Problem) await say({ problem: plainProblem(error) });
    else await say({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    await db.end().catch(() => {});
    await threadsEnded();
    if (process.connected) process.disconnect();
  }
}

// Not awaited at the top: the bundle is CommonJS. What fails before the work ends the process.
void work();
