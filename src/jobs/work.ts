/** Taking jobs and doing them, saying meanwhile that one lives. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../errors.ts';
import type { Context, Progress } from '../operations/seam/operation.ts';
import type { Db } from '../storage/database.ts';
import {
  claim,
  done,
  type Ended,
  endedOf,
  enqueue,
  type Failure,
  failed,
  heartbeat,
  type Job,
  leaseSeconds,
  type NewJob,
  release,
} from './queue.ts';

/** What is told of the job while it runs; the result is plain data. */
export type Handler = (context: Context, job: Job) => Promise<unknown>;

export const newWorkerName = (): string => `${hostname()}:${process.pid}:${randomBytes(3).toString('hex')}`;

/** A failure that another try may mend says so, and when. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Problem)) {
    const failure = String((error as Error)?.message ?? error);
    return { failure, remedy: 'This is a defect of Spolia; please report it.', mayPass: true, until: null };
  }
  const { mayPass = false, until = null } = error as Problem & { mayPass?: boolean; until?: Date };
  return { failure: error.message, remedy: error.advice, mayPass: mayPass || until !== null, until };
}

/** Does one job, and notes how it ended. Throws only what is no failure of the job: a lost database, a signal. */
export async function perform(context: Context, worker: string, job: Job, handler: Handler): Promise<void> {
  const { db, signal } = context;
  const lease = leaseSeconds();
  let latest: object | null = null;
  const progress: Progress = (stage, count, of, unit) => {
    latest = { stage, done: count, of, ...(unit === undefined ? {} : { unit }) };
    context.progress(stage, count, of, unit);
  };
  const alive = setInterval(
    () => {
      // A lost database is noticed by the job itself.
      heartbeat(db, job, worker, latest, lease).catch(() => {});
    },
    Math.min(5000, (lease * 1000) / 4),
  );
  try {
    await done(db, job, worker, await handler({ ...context, progress }, job));
  } catch (error) {
    if (signal.aborted || (error instanceof Problem && error.code === 'database-lost')) {
      await release(db, job, worker).catch(() => {});
      throw error;
    }
    await failed(db, job, worker, failureOf(error));
    // Where somebody waits for it, a defect is theirs to see.
    if (!(error instanceof Problem)) throw error;
  } finally {
    clearInterval(alive);
  }
}

const POLL_MS = 100;

/**
 * Has jobs done, here and by whatever workers there are, and answers how each ended, in the order of `jobs`. One that
 * waits for another try has ended as far as this is concerned.
 */
export async function runThrough(
  context: Context,
  jobs: readonly NewJob[],
  handler: Handler,
  { atATime = 1, ended = () => {} }: { atATime?: number; ended?: (count: number) => void } = {},
): Promise<Ended[]> {
  const { db, signal } = context;
  if (jobs.length === 0) return [];
  const worker = newWorkerName();
  const ids = await enqueue(db, jobs);
  let count = 0;
  const some = async () => {
    for (;;) {
      signal.throwIfAborted();
      const job = await claim(db, worker, { ids });
      if (job === undefined) return;
      await perform(context, worker, job, handler);
      ended(++count);
    }
  };
  for (;;) {
    await Promise.all(Array.from({ length: Math.min(atATime, jobs.length) }, some));
    const all = await settled(db, ids);
    if (all !== null) return all;
    // Others have the rest; should they be killed, it is ours after their lease.
    await pause(POLL_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}

async function settled(db: Db, ids: readonly number[]): Promise<Ended[] | null> {
  const rows = new Map((await endedOf(db, ids)).map((row) => [row.id, row] as const));
  const all = ids.map((id) => rows.get(id));
  // One that is gone was done, and cleared away with a later one of its kind.
  const isOver = (row: Ended | undefined) =>
    row === undefined || row.state === 'done' || row.state === 'dead' || row.waits;
  if (!all.every(isOver)) return null;
  return all.map(
    (row, i) =>
      row ?? { id: ids[i], state: 'done', result: null, failure: null, remedy: null, attempts: 1, waits: false },
  );
}
