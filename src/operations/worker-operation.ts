/** `worker`: takes jobs from the queue until it is told to stop. Any number of them, on any number of machines. */
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Problem, UsageError } from '../errors.ts';
import { fetchJob, listJob, readJob } from '../indexing/jobs.ts';
import { sync } from '../indexing/sync.ts';
import { claim, enqueue, leaseSeconds, waitsFor, workerLeaves, workerLives } from '../jobs/queue.ts';
import { type Handler, newWorkerName, perform } from '../jobs/work.ts';
import { counted } from '../scan/report/counts.ts';
import type { Db } from '../storage/database.ts';
import { deriveAll } from './derivations.ts';
import { operation } from './seam/operation.ts';

const handlers: Record<string, Handler> = {
  list: listJob,
  fetch: fetchJob,
  read: (context, job) => readJob(context, job),
  sync: async (context) => {
    const { repositories, changed, failed } = await sync(context, deriveAll);
    return { repositories, changed, failed: failed.length };
  },
};

const POLL_MS = 500;
/** Of a database that went away, the longest pause between two tries. */
const LONGEST_PAUSE_MS = 30_000;

export const workerOperation = operation({
  name: 'worker',
  summary: 'take jobs from the queue until stopped, and sync on a schedule',
  description:
    'Takes jobs from the queue in the database: listing forges, fetching mirrors, reading repositories. Any number of ' +
    'workers share them; on several machines they need the same DATABASE_URL, and a data folder that all of them see. ' +
    'With --every, everything is synced again and again. A worker that is killed loses nothing: its job is taken again ' +
    'after a minute. Ctrl-C or SIGTERM gives the job back. "sync" works through the queue by itself when no worker is ' +
    'there.',
  input: z.object({
    every: z.string().optional().describe('sync this often, such as 15m, 2h or 1d'),
    once: z.boolean().optional().describe('stop when nothing is due'),
  }),
  output: z.object({ jobs: z.number().int(), failed: z.number().int() }),
  permission: 'operate',
  readOnly: false,
  examples: ['spolia worker --every 15m', 'spolia worker --once'],
  async run(context, { every, once }) {
    const { db, signal } = context;
    const interval = every === undefined ? null : durationOf(every);
    const worker = newWorkerName();
    // A worker is listed for three leases after it was last seen.
    const seenEvery = Math.min(10_000, leaseSeconds() * 1000);
    let jobs = 0;
    let failed = 0;
    let wait = 1000;
    let seen = 0;
    const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => {});
    while (!signal.aborted) {
      try {
        if (Date.now() - seen > seenEvery) {
          await workerLives(db, worker);
          seen = Date.now();
        }
        if (interval !== null) await schedule(db, interval);
        const job = await claim(db, worker, { kinds: Object.keys(handlers) });
        wait = 1000;
        if (job === undefined) {
          if (once) break;
          context.progress('waiting', jobs, 0, 'job');
          await rest(POLL_MS);
          continue;
        }
        const alive = setInterval(() => workerLives(db, worker).catch(() => {}), seenEvery);
        try {
          await perform(context, worker, job, handlers[job.kind]);
          jobs++;
        } finally {
          clearInterval(alive);
        }
      } catch (error) {
        if (signal.aborted) break;
        if (error instanceof Problem && error.code === 'database-lost') {
          await rest(wait);
          wait = Math.min(2 * wait, LONGEST_PAUSE_MS);
        } else if (error instanceof Problem) throw error;
        // A defect: the job has it, and the others are not to suffer.
        else failed++;
      }
    }
    await workerLeaves(db, worker).catch(() => {});
    return { jobs, failed };
  },
  text: ({ jobs, failed }) =>
    `${counted(jobs, 'job')} done${failed === 0 ? '' : `, ${counted(failed, 'job')} failed: "spolia status" says why`}.\n`,
});

/** A sync that is due when the last one is so long ago; one waits or runs at a time, whoever asked for it. */
async function schedule(db: Db, seconds: number): Promise<void> {
  const state = await waitsFor(db, 'sync', 'all');
  if (state.isThere) return;
  const due = state.lastDone === null ? new Date() : new Date(state.lastDone.getTime() + seconds * 1000);
  await enqueue(db, [{ kind: 'sync', key: 'all', payload: { of: 'everything' } }], due);
}

function durationOf(text: string): number {
  const match = /^(\d{1,6})(s|m|h|d)$/.exec(text.trim());
  const seconds = match === null ? 0 : Number(match[1]) * { s: 1, m: 60, h: 3600, d: 86_400 }[match[2] as 's'];
  if (seconds < 1 || seconds > 366 * 86_400)
    throw new UsageError(
      `--every: "${text}" is no span of time`,
      'Write a number and s, m, h or d, such as 15m or 2h.',
    );
  return seconds;
}
