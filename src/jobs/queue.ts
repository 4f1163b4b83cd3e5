/**
 * The queue: rows of a table, taken by `for update skip locked`, so that any number of processes share them.
 *
 *     queued ─ claim ─► running ─ done ─► done
 *        ▲                 │ ├─ failed, may pass ─► queued, later and later ─ too often ─► dead
 *        └── lease ends ───┘ └─ failed for good ──► dead
 *
 * A worker that is killed says no more that it lives, and when its lease ends its job is taken again. What a job does
 * must bear being done twice: here that holds because everything is worked out of repositories.
 */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface NewJob {
  kind: string;
  key: string;
  payload?: object;
}

export interface Job {
  id: number;
  kind: string;
  key: string;
  payload: Record<string, unknown>;
  attempts: number;
}

export interface Ended {
  id: number;
  state: 'queued' | 'running' | 'done' | 'dead';
  result: unknown;
  failure: string | null;
  remedy: string | null;
  attempts: number;
  /** Whether it waits for another try, later. */
  waits: boolean;
}

export const MOST_ATTEMPTS = 5;
/** Of the first try again; each further one waits four times as long, at most an hour. */
const FIRST_PAUSE_S = 15;
const LONGEST_PAUSE_S = 3600;

/** Seconds for which a job is a worker's own without a word from it. */
export function leaseSeconds(env: NodeJS.ProcessEnv = process.env): number {
  const seconds = Number(env.SPOLIA_LEASE ?? '');
  return seconds > 0 ? seconds : 60;
}

/** Whoever asks now wants it now: one that waits for a later try is due at once, and may fail as often as a new one. */
export async function enqueue(db: Db, jobs: readonly NewJob[], runAt: Date | null = null): Promise<number[]> {
  if (jobs.length === 0) return [];
  const rows = await db.query<{ id: number; kind: string; key: string }>(sql`
    insert into job (kind, key, payload, run_at)
    select kind, key, payload::jsonb, coalesce(${runAt}::timestamptz, now())
    from unnest(${jobs.map((j) => j.kind)}::text[], ${jobs.map((j) => j.key)}::text[],
      ${jobs.map((j) => JSON.stringify(j.payload ?? {}))}::text[]) as new(kind, key, payload)
    on conflict (kind, key) where state = 'queued' do update
      set run_at = least(job.run_at, excluded.run_at), attempts = 0, payload = excluded.payload
    returning id, kind, key`);
  const idOf = new Map(rows.map((r) => [`${r.kind}\n${r.key}`, r.id] as const));
  return jobs.map((j) => idOf.get(`${j.kind}\n${j.key}`)!);
}

/**
 * The next job that is due, or one that nobody works on any more.
 *
 * @param only of these ids, or of these kinds
 */
export async function claim(
  db: Db,
  worker: string,
  only: { ids: readonly number[] } | { kinds: readonly string[] },
  lease = leaseSeconds(),
): Promise<Job | undefined> {
  const these = 'ids' in only ? sql`id = any(${only.ids}::bigint[])` : sql`kind = any(${only.kinds}::text[])`;
  // A job that took its worker along so often would take the next one along too.
  await db.query(sql`
    update job set state = 'dead', finished_at = now(), failure = 'its worker ended each time without a word',
      remedy = 'Look at what the system says of processes that were ended (memory?), then ask for it again.'
    where state = 'running' and leased_until < now() and attempts >= ${MOST_ATTEMPTS}`);
  return db.one<Job>(sql`
    update job set state = 'running', attempts = attempts + 1, started_at = now(), worker = ${worker}, progress = null,
      leased_until = now() + make_interval(secs => ${lease})
    where id = (
      select id from job
      where ((state = 'queued' and run_at <= now()) or (state = 'running' and leased_until < now()))
        and ${these}
      order by run_at, id limit 1 for update skip locked)
    returning id, kind, key, payload, attempts`);
}

/** Whether it is still this worker's. */
export async function heartbeat(
  db: Db,
  { id }: Job,
  worker: string,
  progress: object | null,
  lease = leaseSeconds(),
): Promise<boolean> {
  const rows = await db.query(sql`
    update job set leased_until = now() + make_interval(secs => ${lease}),
      progress = coalesce(${progress === null ? null : JSON.stringify(progress)}::jsonb, progress)
    where id = ${id} and worker = ${worker} and state = 'running' returning id`);
  return rows.length > 0;
}

export async function done(db: Db, { id, kind, key }: Job, worker: string, result: unknown): Promise<void> {
  await db.query(sql`
    update job set state = 'done', finished_at = now(), result = ${JSON.stringify(result ?? null)}::jsonb,
      failure = null, remedy = null
    where id = ${id} and worker = ${worker} and state = 'running'`);
  // The same that failed, or that a killed worker left, before is done with it.
  await db.query(sql`
    delete from job where kind = ${kind} and key = ${key} and id < ${id}
      and (state = 'dead' or (kind = 'sync' and state = 'done') or (state = 'running' and leased_until < now()))`);
}

export interface Failure {
  failure: string;
  remedy: string;
  /** Whether it is worth another try. */
  mayPass: boolean;
  /** When, if that is known. */
  until: Date | null;
}

export async function failed(
  db: Db,
  job: Job,
  worker: string,
  { failure, remedy, mayPass, until }: Failure,
): Promise<void> {
  const isDead = !mayPass || job.attempts >= MOST_ATTEMPTS;
  const pause = Math.min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 4 ** (job.attempts - 1));
  await db.query(sql`
    update job set failure = ${failure}, remedy = ${remedy}, leased_until = null,
      finished_at = case when ${isDead} then now() end, run_at = coalesce(${until}::timestamptz, now() + make_interval(secs => ${pause})),
      state = case when ${isDead} then 'dead'
        -- Asked for again meanwhile: that one is the other try.
        when exists (select from job other where other.kind = job.kind and other.key = job.key and other.state = 'queued')
        then 'done' else 'queued' end
    where id = ${job.id} and worker = ${worker} and state = 'running'`);
}

/** Given back by a worker that is told to stop: the try does not count. */
export async function release(db: Db, { id }: Job, worker: string): Promise<void> {
  await db.query(sql`
    update job set leased_until = null, attempts = greatest(0, attempts - 1), run_at = now(),
      state = case when exists (
        select from job other where other.kind = job.kind and other.key = job.key and other.state = 'queued')
        then 'done' else 'queued' end
    where id = ${id} and worker = ${worker} and state = 'running'`);
}

export function endedOf(db: Db, ids: readonly number[]): Promise<Ended[]> {
  return db.query<Ended>(sql`
    select id, state, result, failure, remedy, attempts, state = 'queued' and run_at > now() as waits
    from job where id = any(${ids}::bigint[])`);
}

/** Of what is done nothing is shown; results are fetched at once by whoever waits. Schedules look at the last sync. */
export async function forgetDone(db: Db): Promise<void> {
  await db.query(sql`delete from job where state = 'done' and finished_at < now() - interval '1 hour'`);
  await db.query(sql`delete from worker where seen_at < now() - interval '1 day'`);
}

export async function workerLives(db: Db, worker: string): Promise<void> {
  await db.query(sql`
    insert into worker (name) values (${worker}) on conflict (name) do update set seen_at = now()`);
}

export async function workerLeaves(db: Db, worker: string): Promise<void> {
  await db.query(sql`delete from worker where name = ${worker}`);
}

/** Whether one of a kind waits or runs, and when the last one was done. */
export async function waitsFor(
  db: Db,
  kind: string,
  key: string,
): Promise<{ isThere: boolean; lastDone: Date | null }> {
  const row = await db.one<{ there: boolean; last: Date | null }>(sql`
    select coalesce(bool_or(state in ('queued', 'running')), false) as there,
      max(finished_at) filter (where state in ('done', 'dead')) as last
    from job where kind = ${kind} and key = ${key}`);
  return { isThere: row!.there, lastDone: row!.last };
}
