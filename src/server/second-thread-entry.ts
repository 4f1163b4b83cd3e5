/** Entry of the thread that computes for the server (`second-thread.ts`). */
import { parentPort, workerData } from 'node:worker_threads';
import { Problem, plainProblem, problems } from '../errors.ts';
import { operations } from '../operations/list.ts';
import { type Access, connect, keepStatements } from '../storage/database.ts';
import { Remembered } from '../storage/remembered.ts';
import type { Question, ThreadIsTold, ThreadSays } from './second-thread.ts';

/** Whoever computes asks the database little. */
const CONNECTIONS = 4;

const port = parentPort!;
const { config, schema } = workerData as Access;
keepStatements();
const world = connect({ ...config, max: CONNECTIONS }, schema).then((db) => ({ db, remembered: new Remembered(db) }));
// What is wrong with it every question is told.
world.catch(() => {});
const underWay = new Map<number, AbortController>();
let isEnding = false;

port.on('message', (said: ThreadIsTold) => {
  if (said === 'end') {
    isEnding = true;
    void endIfDone();
  } else if ('stop' in said) underWay.get(said.stop)?.abort(problems.interrupted());
  else void answer(said);
});

async function answer({ id, operation: name, input, context }: Question): Promise<void> {
  const stop = new AbortController();
  underWay.set(id, stop);
  const say = (said: ThreadSays): void => port.postMessage(said);
  try {
    const { db, remembered } = await world;
    const operation = await operations.find((one) => one.name === name)!.load();
    const own = {
      ...{ ...context, db, viewer: context.asker.viewer, memory: await remembered.now(), progress() {} },
      ...{ signal: stop.signal, now: () => new Date() },
    };
    say({ id, output: await operation.run(own, input) });
  } catch (error) {
    if (error instanceof Problem) say({ id, problem: plainProblem(error) });
    else say({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  } finally {
    underWay.delete(id);
    await endIfDone();
  }
}

async function endIfDone(): Promise<void> {
  if (!isEnding || underWay.size > 0) return;
  await world.then(({ db }) => db.end()).catch(() => {});
  port.close();
}
