/** The queue: several workers, killed ones, failures that pass and failures that do not. */
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { machineOwner } from '../src/access/asker.ts';
import { memberOf } from '../src/access/viewer.ts';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { claim, done, enqueue, failed, heartbeat, type Job, MOST_ATTEMPTS, release } from '../src/jobs/queue.ts';
import { runThrough } from '../src/jobs/work.ts';
import type { Context } from '../src/operations/seam/operation.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { operate, testServer } from './support/database.ts';

const server = testServer();
const kinds = { kinds: ['count', 'sync', 'fetch', 'read', 'list'] };
const failure = { failure: 'the server cannot be reached', remedy: 'Wait.', mayPass: true, until: null };
const ADA = 'Example Ada <ada@example.com>';
const code = (name: string) => `def ${name}(rows, limit):
    kept = [row for row in rows if row.amount > limit]
    return sorted(kept, key=lambda row: (row.region, row.amount))
`;

const contextOf = (storage: Storage, data = '/nowhere'): Context => ({
  db: storage.db,
  asker: machineOwner,
  viewer: machineOwner.viewer,
  progress() {},
  signal: new AbortController().signal,
  where: storage.where,
  dataFolder: data,
  databaseVersion: storage.version,
  now: () => new Date(),
});

describe('the queue', () => {
  it('gives each job to one worker, in order, and two that ask for the same get one job', async () => {
    const { db } = await server.open();
    const ids = await enqueue(
      db,
      Array.from({ length: 20 }, (_, i) => ({ kind: 'count', key: String(i) })),
    );
    expect(await enqueue(db, [{ kind: 'count', key: '3', payload: { n: 3 } }])).toEqual([ids[3]]);
    const taken: Job[] = [];
    const take = async (worker: string) => {
      for (;;) {
        const job = await claim(db, worker, kinds);
        if (job === undefined) return;
        taken.push(job);
        await done(db, job, worker, job.payload);
      }
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(take));
    expect(taken.map((j) => j.id).sort((a, b) => a - b)).toEqual(ids);
    // While one runs, another may be asked for: what it is about may have changed since.
    await enqueue(db, [{ kind: 'count', key: 'x' }]);
    const running = await claim(db, 'a', kinds);
    const [next] = await enqueue(db, [{ kind: 'count', key: 'x' }]);
    expect(next).not.toBe(running!.id);
  });

  it('takes a job again whose worker says no more that it lives, and gives up after some times', async () => {
    const { db } = await server.open();
    await enqueue(db, [{ kind: 'count', key: '1' }]);
    const first = await claim(db, 'a', kinds, 0.5);
    expect(await claim(db, 'b', kinds)).toBeUndefined();
    expect(await heartbeat(db, first!, 'a', { stage: 'counting', done: 1, of: 2 }, 0.5)).toBe(true);
    await new Promise((go) => setTimeout(go, 700));
    const second = await claim(db, 'b', kinds, 0.01);
    expect(second).toMatchObject({ id: first!.id, attempts: 2 });
    // Whoever lost it changes nothing any more.
    expect(await heartbeat(db, first!, 'a', null)).toBe(false);
    await done(db, first!, 'a', 'late');
    for (let n = 3; n <= MOST_ATTEMPTS; n++) {
      await new Promise((go) => setTimeout(go, 50));
      expect((await claim(db, 'b', kinds, 0.01))!.attempts).toBe(n);
    }
    await new Promise((go) => setTimeout(go, 50));
    expect(await claim(db, 'b', kinds)).toBeUndefined();
    expect(await db.query(sql`select state, failure from job`)).toEqual([
      { state: 'dead', failure: 'its worker ended each time without a word' },
    ]);
  });

  it('tries again later and later, then says why it gave up; what a worker gives back does not count', async () => {
    const storage = await server.open();
    const { db } = storage;
    await enqueue(db, [{ kind: 'fetch', key: '1', payload: { of: 'https://git.example.com/a.git' } }]);
    const pauses: number[] = [];
    for (let n = 1; n <= MOST_ATTEMPTS; n++) {
      const job = await claim(db, 'a', kinds);
      expect(job!.attempts).toBe(n);
      if (n === 2) {
        await release(db, job!, 'a');
        expect((await claim(db, 'a', kinds))!.attempts).toBe(2);
      }
      await failed(db, job!, 'a', failure);
      const row = await db.one<{ wait: number; state: string }>(
        sql`select extract(epoch from run_at - now())::int as wait, state from job`,
      );
      if (row!.state === 'queued') pauses.push(row!.wait);
      await db.run('update job set run_at = now()');
    }
    expect(pauses).toEqual([15, 60, 240, 960]);
    const { queue } = await operate(storage, 'status');
    expect(queue).toMatchObject({ queued: 0, running: 0, dead: 1 });
    expect(queue.jobs[0]).toMatchObject({
      state: 'dead',
      of: 'https://git.example.com/a.git',
      attempts: 5,
      failure: failure.failure,
    });
    expect((await operate(storage, 'status', {}, { viewer: memberOf('staff') })).queue).toMatchObject({
      dead: 0,
      jobs: [],
    });
    // Asked for again, it begins anew, and success clears the dead one away.
    await enqueue(db, [{ kind: 'fetch', key: '1' }]);
    const again = await claim(db, 'a', kinds);
    expect(again!.attempts).toBe(1);
    await done(db, again!, 'a', null);
    expect((await operate(storage, 'status')).queue.dead).toBe(0);
  });

  it('is worked through by whoever waits for it, together with others, and ends as each job ended', async () => {
    const storage = await server.open();
    const jobs = Array.from({ length: 12 }, (_, i) => ({ kind: 'count', key: String(i), payload: { i } }));
    const by: string[] = [];
    const handler = (name: string) => async (_: Context, job: Job) => {
      by.push(name);
      await new Promise((go) => setTimeout(go, 20));
      return (job.payload.i as number) * 2;
    };
    const [a, b] = await Promise.all([
      runThrough(contextOf(storage), jobs, handler('a'), { atATime: 2 }),
      runThrough(contextOf(storage), jobs, handler('b')),
    ]);
    expect(a.map((e) => e.result)).toEqual(jobs.map((_, i) => i * 2));
    expect(b.map((e) => e.state)).toEqual(jobs.map(() => 'done'));
    expect(new Set(by)).toEqual(new Set(['a', 'b']));
  });
});

describe('workers', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  let data: string;
  let c: Company;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'spolia-jobs-'));
    // The server's user must get through.
    chmodSync(data, 0o711);
    c = company(
      Object.fromEntries(['a', 'b', 'c'].map((n) => [n, [commit(ADA, '2024-01-03', n, { [`${n}.py`]: code(n) })]])),
    );
  });
  afterEach(() => {
    for (const child of children) child.kill('SIGKILL');
    c.remove();
    rmSync(data, { recursive: true, force: true });
  });

  it('do the same as a sync by itself', async () => {
    const paths = [c.folder];
    const alone = await server.open();
    await operate(alone, 'index', { paths }, { dataFolder: data });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.path('a')] }, { dataFolder: data });
    await storage.db.query(sql`insert into source (kind, path) values ('path', ${c.folder})`);
    await enqueue(storage.db, [{ kind: 'sync', key: 'all' }]);
    expect(await operate(storage, 'worker', { once: true }, { dataFolder: data })).toEqual({ jobs: 1, failed: 0 });
    const plain = async (s: Storage) => {
      const { repositories, totals } = await operate(s, 'status');
      // biome-ignore lint/suspicious/noExplicitAny: held to its schema already
      return [totals, repositories.map(({ syncedAt, ...r }: any) => r)];
    };
    expect(await plain(storage)).toEqual(await plain(alone));
    expect((await operate(storage, 'status')).queue).toMatchObject({ queued: 0, running: 0, dead: 0, workers: [] });
    // A worker finds what it reads by itself.
    c.write('b', { 'more.py': code('more') });
    c.git('b', 'add', '-A');
    c.git('b', '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'more');
    const rows = await storage.db.query<{ id: number; generation: number }>(sql`
      select repository.id, generation.id as generation from repository, generation where identity like '%/b'`);
    const payload = { repository: rows[0].id, generation: rows[0].generation, isFresh: true };
    await enqueue(storage.db, [{ kind: 'read', key: String(rows[0].id), payload }]);
    await operate(storage, 'worker', { once: true }, { dataFolder: data });
    expect((await operate(storage, 'status')).totals.files).toBe(4);
    // What was read without being worked out is not forgotten.
    const before = await storage.db.one(sql`select news > derived as due from generation`);
    expect(before).toEqual({ due: true });
    await operate(storage, 'sync', {}, { dataFolder: data });
    expect(await storage.db.one(sql`select news = derived as done from generation`)).toEqual({ done: true });
  });

  it('that are killed outright lose nothing, and one that is told to stop gives its job back', async () => {
    const env = { ...process.env, SPOLIA_DATA: join(data, 'index'), SPOLIA_LEASE: '2', NO_COLOR: '1' };
    const bin = join(root, 'bin/spolia.js');
    const ran = (...args: string[]) =>
      new Promise<{ code: number | null; out: string }>((go) => {
        const child = spawn(process.execPath, [bin, ...args], { env });
        children.push(child);
        let out = '';
        child.stdout.on('data', (part) => (out += part));
        child.stderr.on('data', (part) => (out += part));
        child.on('close', (status) => go({ code: status, out }));
      });
    // A source that hangs until a file is there.
    const gate = join(data, 'go');
    writeFileSync(
      join(data, 'spolia.yaml'),
      `sources:\n  - command: "while [ ! -e ${gate} ]; do sleep 0.1; done; echo file://${c.path('a')}"\n`,
    );
    const settings = join(data, 'spolia.yaml');
    const start = () => {
      const child = spawn(process.execPath, [bin, 'worker', '--every', '1h'], { env });
      children.push(child);
      return child;
    };
    // Registered by an index that is killed while it lists.
    const index = spawn(process.execPath, [bin, 'index', settings], { env });
    children.push(index);
    const jobs = async () => JSON.parse((await ran('status', '--json')).out).queue;
    type Listed = { subject: string; state: string; worker: string };
    const running = async () => ((await jobs()).jobs as Listed[]).filter((job) => job.state === 'running');
    await vi.waitFor(async () => expect(await running()).toHaveLength(1), { timeout: 120_000, interval: 300 });
    const [killed] = await running();
    index.kill('SIGKILL');
    const worker = start();
    // Until its lease ends, after two seconds, the job of the one that was killed looks as if it ran.
    const isTaken = async () => {
      const all = await running();
      return all.some((job) => job.subject === killed!.subject) && !all.some((job) => job.worker === killed!.worker);
    };
    await vi.waitFor(async () => expect(await isTaken()).toBe(true), { timeout: 120_000, interval: 300 });
    expect((await jobs()).workers).toHaveLength(1);
    const ended = new Promise<number | null>((go) => worker.on('close', go));
    worker.kill('SIGTERM');
    expect(await ended).toBe(0);
    const given = await jobs();
    expect(given.running).toBe(0);
    expect(given.queued).toBeGreaterThan(0);
    expect(given.workers).toEqual([]);
    writeFileSync(gate, '');
    const last = await ran('sync', '--json');
    expect(last.code, last.out).toBe(0);
    expect(JSON.parse(last.out)).toMatchObject({ repositories: 1, changed: 1, failed: [] });
  }, 240_000);
});
