/** The queue as operators see it: jobs name repositories and sources, so nobody else does. */
import type { Viewer } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { leaseSeconds } from './queue.ts';

export interface JobRow {
  kind: string;
  /** For people: what it is about. */
  subject: string;
  state: 'queued' | 'running' | 'dead';
  attempts: number;
  run_at: Date;
  started_at: Date | null;
  worker: string | null;
  progress: { stage: string; done: number; of: number; unit?: string } | null;
  failure: string | null;
  remedy: string | null;
}

/** A job whose worker was killed waits to be taken, as soon as its lease has ended. */
const stateNow = sql`case when state = 'running' and leased_until < now() then 'queued' else state end`;

/** What waits, runs or died, in the order in which it matters; nothing for whoever does not see everything. */
export function listJobs(db: Db, viewer: Viewer, limit: number): Promise<JobRow[]> {
  return db.query<JobRow>(sql`
    select kind, coalesce(payload ->> 'of', key) as subject, ${stateNow} as state, attempts, run_at, started_at, worker, progress,
      failure, remedy
    from job where state <> 'done' and ${viewer.seesAll}
    order by array_position(array['running', 'dead', 'queued'], ${stateNow}), run_at, id limit ${limit}`);
}

export function countJobs(db: Db, viewer: Viewer): Promise<{ state: 'queued' | 'running' | 'dead'; n: number }[]> {
  return db.query(sql`
    select ${stateNow} as state, count(*) as n from job where state <> 'done' and ${viewer.seesAll} group by 1`);
}

export function listWorkers(db: Db, viewer: Viewer): Promise<{ name: string; started_at: Date; seen_at: Date }[]> {
  return db.query(sql`
    select name, started_at, seen_at from worker
    where seen_at > now() - make_interval(secs => ${3 * leaseSeconds()}) and ${viewer.seesAll} order by started_at, name`);
}
