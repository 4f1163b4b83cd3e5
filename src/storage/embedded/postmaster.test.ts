/** The server that Spolia starts, against the real one: what must hold is in docs/decisions/0011. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { sql } from '../sql.ts';
import { openStorage, type Storage } from '../storage.ts';
import { accountFor, firstClosed } from './account.ts';
import { findBinaries, usable } from './binaries.ts';
import { clusterIn } from './cluster.ts';
import { openEmbedded } from './postmaster.ts';

const isRoot = process.getuid?.() === 0;
const home = mkdtempSync(join(tmpdir(), 'spolia-server-'));
chmodSync(home, 0o755);
let count = 0;
const newFolder = () => join(home, `data-${++count}`);

const open: Storage[] = [];
const children: ChildProcess[] = [];
const servers = new Set<number>();
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const storage of open.splice(0)) await storage.close();
});
afterAll(() => {
  for (const pid of servers) {
    try {
      process.kill(pid, 'SIGQUIT');
    } catch {
      // Stopped, as it should be.
    }
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

async function opened(folder: string, env: NodeJS.ProcessEnv = {}): Promise<Storage> {
  const storage = await openStorage({ kind: 'folder', folder }, [], { env });
  open.push(storage);
  servers.add(serverOf(folder)!);
  return storage;
}

/** Most tests need a cluster and not its making: one is made, the others are copies of it. */
let template: string | null = null;
async function madeFolder(): Promise<string> {
  if (template === null) {
    template = newFolder();
    const storage = await opened(template);
    await storage.db.run(
      'create schema spolia; create table spolia.kept (n integer); insert into spolia.kept values (1)',
    );
    await storage.close();
  }
  const folder = newFolder();
  execFileSync('cp', ['-a', template, folder]);
  return folder;
}

const pidFile = (folder: string) => join(clusterIn(folder).data, 'postmaster.pid');
const serverOf = (folder: string): number | null =>
  existsSync(pidFile(folder)) ? Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]) : null;
const socketFolderOf = (folder: string) => readFileSync(pidFile(folder), 'utf8').split('\n')[4];
const rows = (storage: Storage) => storage.db.query<{ n: number }>(sql`select n from kept order by n`);
const dist = fileURLToPath(new URL('../../../dist/storage/storage.js', import.meta.url));

/** Another process that opens the folder, says so, and stays or leaves. */
function other(folder: string, then: 'stay' | 'leave', options: { uid?: number; env?: NodeJS.ProcessEnv } = {}) {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { openStorage } = await import(${JSON.stringify(dist)});
       try {
         const storage = await openStorage({ kind: 'folder', folder: ${JSON.stringify(folder)} }, []);
         console.log('open');
         ${then === 'stay' ? 'await new Promise(() => setInterval(() => {}, 1000));' : 'await storage.close();'}
         console.log('left');
       } catch (error) { console.log(error.code, error.message, error.advice); }`,
    ],
    {
      env: { PATH: process.env.PATH, ...options.env },
      stdio: ['ignore', 'pipe', 'inherit'],
      uid: options.uid,
      gid: options.uid,
      cwd: '/',
    },
  );
  children.push(child);
  let said = '';
  const ended = new Promise<string>((done) => child.on('close', () => done(said)));
  const isOpen = new Promise<void>((done) =>
    child.stdout!.on('data', (part) => {
      said += part;
      const pid = serverOf(folder);
      if (pid !== null) servers.add(pid);
      done();
    }),
  );
  return { child, ended, isOpen };
}

/** A dead child of a process that was killed stays in the list where nobody waits for it (containers without init). */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

describe('the server of a data folder', () => {
  it('is made, keeps what is stored, listens on no port, and syncs to the disk', async () => {
    const folder = join(home, 'deep', 'er', 'data');
    const first = await opened(folder);
    await first.db.run(
      'create schema spolia; create table spolia.kept (n integer); insert into spolia.kept values (7)',
    );
    const settings = await first.db.one(sql`
      select current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
        current_setting('full_page_writes') as pages`);
    expect(settings).toEqual({ listens: '', fsync: 'on', pages: 'on' });
    await first.close();
    expect(serverOf(folder)).toBe(null);
    expect(await rows(await opened(folder))).toEqual([{ n: 7 }]);
    // The folders above it stay open for others; its own data does not.
    for (const above of [dirname(folder), dirname(dirname(folder))]) expect(statSync(above).mode & 0o055).toBe(0o055);
    expect(statSync(clusterIn(folder).data).mode & 0o077).toBe(0);
    expect(statSync(clusterIn(folder).password).mode & 0o777).toBe(0o600);
  });

  it('is shared: whoever comes later attaches, and whoever leaves last stops it', async () => {
    const folder = await madeFolder();
    const first = await opened(folder);
    const pid = serverOf(folder)!;
    const second = await opened(folder);
    expect(serverOf(folder)).toBe(pid);
    await first.close();
    expect(await rows(second)).toEqual([{ n: 1 }]);
    expect(serverOf(folder)).toBe(pid);
    const sockets = socketFolderOf(folder);
    await second.close();
    expect(serverOf(folder)).toBe(null);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 60_000);
    expect(existsSync(sockets)).toBe(false);
  });

  it('is one, however many processes start on a new folder at once', async () => {
    const folder = newFolder();
    const all = await Promise.all([1, 2, 3].map(() => other(folder, 'leave').ended));
    expect(all).toEqual(Array(3).fill('open\nleft\n'));
    expect(readdirSync(folder).filter((name) => name.startsWith('new-'))).toEqual([]);
    expect(serverOf(folder)).toBe(null);
  });

  it('survives that processes come while others stop it', async () => {
    const folder = await madeFolder();
    const seen: unknown[] = [];
    await Promise.all(
      [0, 1, 2].map(async () => {
        for (let i = 0; i < 5; i++) {
          const storage = await opened(folder);
          seen.push((await rows(storage)).length);
          await storage.close();
        }
      }),
    );
    expect(seen).toEqual(Array(15).fill(1));
    expect(serverOf(folder)).toBe(null);
  });

  it('outlives a killed Spolia, without holding its pipes, and the next one attaches', async () => {
    const folder = await madeFolder();
    const { child, ended, isOpen } = other(folder, 'stay');
    await isOpen;
    const pid = serverOf(folder)!;
    child.kill('SIGKILL');
    // The pipe ends although the server lives on.
    expect(await ended).toBe('open\n');
    const next = await opened(folder);
    expect(serverOf(folder)).toBe(pid);
    expect(await rows(next)).toEqual([{ n: 1 }]);
    await next.close();
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 60_000);
  });

  it('is out of reach of a Ctrl-C in the terminal', async () => {
    const folder = await madeFolder();
    await opened(folder);
    // Field 5 and 6 of /proc/PID/stat: process group and session.
    const stat = (pid: number) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
    const [server, own] = [stat(serverOf(folder)!), stat(process.pid)];
    expect(server[2]).not.toBe(own[2]);
    expect(server[3]).not.toBe(own[3]);
  });

  it('recovers from its own violent end: a statement under way is lost, the next one finds a new server', async () => {
    const folder = await madeFolder();
    const first = await opened(folder);
    await first.db.run('insert into kept values (2)');
    const underWay = expect(first.db.run('select pg_sleep(600)')).rejects.toMatchObject({ code: 'database-lost' });
    const sleeping = sql`
      select count(*) as n from pg_stat_activity where wait_event = 'PgSleep'`;
    await vi.waitFor(async () => expect(await first.db.one(sleeping)).toEqual({ n: 1 }), 100_000);
    process.kill(serverOf(folder)!, 'SIGKILL');
    await underWay;
    // A connection that was idle may still break once.
    await vi.waitFor(async () => expect(await rows(first)).toEqual([{ n: 1 }, { n: 2 }]), 100_000);
    expect(await rows(await opened(folder))).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('is made although an initdb was killed before, whose remains go away in time', async () => {
    const folder = newFolder();
    const { child } = other(folder, 'stay');
    for (let i = 0; i < 2000 && !readdirSyncOr(folder).some((name) => name.startsWith('new-')); i++)
      await new Promise((done) => setTimeout(done, 5));
    const initdbs = execFileSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)], { encoding: 'utf8' });
    child.kill('SIGKILL');
    for (const pid of initdbs.split('\n').map(Number)) if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGKILL');
    const [left] = readdirSync(folder);
    expect(left).toMatch(/^new-/);
    const storage = await opened(folder);
    expect(await storage.db.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(readdirSync(folder)).toContain('postgres');
  });

  it.skipIf(process.platform !== 'linux')('starts although postmaster.pid names a stranger by now', async () => {
    const folder = await madeFolder();
    const { data } = clusterIn(folder);
    const owner = statSync(data).uid;
    const stranger = spawn('sleep', ['60'], { uid: owner, gid: owner, cwd: '/' });
    children.push(stranger);
    const before = await opened(folder);
    const lines = readFileSync(pidFile(folder), 'utf8').split('\n');
    const sockets = socketFolderOf(folder);
    await before.close();
    lines[0] = String(stranger.pid);
    mkdirSync(sockets, { mode: 0o700 });
    for (const path of [pidFile(folder), join(sockets, '.s.PGSQL.5432.lock')]) {
      writeFileSync(path, lines.join('\n'), { mode: 0o600 });
      chownSync(path, owner, owner);
    }
    chownSync(sockets, owner, owner);
    expect(await rows(await opened(folder))).toEqual([{ n: 1 }]);
    expect(isAlive(stranger.pid!)).toBe(true);
  });

  it('works in a folder with a long path, and where XDG_RUNTIME_DIR is too long for a socket', async () => {
    const long = join(home, 'x'.repeat(100), 'y'.repeat(100));
    const storage = await opened(long, { XDG_RUNTIME_DIR: long, TMPDIR: long });
    expect(await storage.db.query(sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(socketFolderOf(long).length).toBeLessThan(90);
  });

  it('lets nobody in without the password', async () => {
    const folder = await madeFolder();
    await opened(folder);
    const host = socketFolderOf(folder);
    for (const password of ['', 'guessed']) {
      const client = new pg.Client({ host, port: 5432, user: 'spolia', password, database: 'postgres' });
      await expect(client.connect()).rejects.toThrow(/password/);
    }
    expect(statSync(host).mode & 0o077).toBe(0);
  });

  it('is not touched when another major version made it', async () => {
    const folder = await madeFolder();
    writeFileSync(join(clusterIn(folder).data, 'PG_VERSION'), '12\n');
    await expect(openEmbedded(folder, {})).rejects.toMatchObject({ code: 'other-major' });
  });

  it('that cannot start says why, and where more stands', async () => {
    const folder = await madeFolder();
    rmSync(join(clusterIn(folder).data, 'global'), { recursive: true });
    await expect(openEmbedded(folder, {})).rejects.toMatchObject({
      code: 'postgres-failed',
      message: expect.stringContaining('could not'),
      advice: expect.stringContaining(join(folder, 'postgres', 'log')),
    });
  });

  it('is refused in a place where nothing can be made', async () => {
    writeFileSync(join(home, 'file'), '');
    for (const folder of [join(home, 'file'), join(home, 'file', 'data')])
      await expect(openEmbedded(folder, {})).rejects.toMatchObject({ code: 'data-folder-unusable' });
  });
});

const readdirSyncOr = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

describe.skipIf(!isRoot)('who it runs as', () => {
  it('is never root', async () => {
    const folder = await madeFolder();
    await opened(folder);
    expect(statSync(`/proc/${serverOf(folder)}`).uid).not.toBe(0);
  });

  it('is the user, for a user; root then works with that user’s folder too', async () => {
    const own = join(home, 'of-a-user');
    mkdirSync(own, { mode: 0o700 });
    chownSync(own, 65534, 65534);
    const folder = join(own, 'data');
    expect(await other(folder, 'leave', { uid: 65534 }).ended).toBe('open\nleft\n');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(clusterIn(folder).password).uid).toBe(65534);
    await opened(folder);
    expect(statSync(`/proc/${serverOf(folder)}`).uid).toBe(65534);
    expect(await other(folder, 'leave', { uid: 65534 }).ended).toBe('open\nleft\n');
  });

  it('cannot be a user without an account, and the message names DATABASE_URL', async () => {
    const own = join(home, 'of-nobody-known');
    mkdirSync(own, { mode: 0o700 });
    chownSync(own, 54321, 54321);
    const said = await other(join(own, 'data'), 'leave', { uid: 54321 }).ended;
    expect(said).toMatch(/^no-account .*54321.*DATABASE_URL/);
  });

  it('may not be able to enter a folder of root, and the message names that folder', async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    await expect(openEmbedded(join(closed, 'a', 'data'), {})).rejects.toMatchObject({
      code: 'data-folder-unreachable',
      message: expect.stringContaining(` ${closed} `),
    });
  });

  it('gets a copy of programs that lie where it may not enter, or lack their links', async () => {
    const [binaries] = await findBinaries({});
    const closed = join(home, 'node_modules');
    cpSync(binaries.native!, join(closed, 'native'), {
      recursive: true,
      filter: (path) => !lstatSync(path).isSymbolicLink(),
    });
    const native = join(closed, 'native');
    const packed = { ...binaries, native, postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
    const account = accountFor(null);
    const version = (path: string) =>
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', ...account.other!, cwd: '/' });
    expect(() => version(packed.initdb)).toThrow();
    const folder = newFolder();
    mkdirSync(folder, { mode: 0o711 });
    const copied = usable(packed, account, folder);
    expect(copied.postgres.startsWith(folder)).toBe(true);
    expect(version(copied.initdb)).toContain('PostgreSQL');

    chmodSync(closed, 0o700);
    expect(firstClosed(packed.postgres, account)).toBe(closed);
    const another = newFolder();
    mkdirSync(another, { mode: 0o711 });
    expect(version(usable(packed, account, another).postgres)).toContain('PostgreSQL');
    chmodSync(closed, 0o755);
  });
});
