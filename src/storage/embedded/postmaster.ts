/**
 * One server for a data folder, shared by all Spolia processes that use it at a time.
 *
 *     attach ── accepted ──► hold a shared advisory lock ──► … ──► leave: the last one stops the server
 *        │
 *        ├─ starting or stopping (57P03) ──► wait, attach again
 *        └─ nobody there ──► make the cluster if there is none, start the server, attach
 *
 * No lock of our own decides who starts: PostgreSQL's `postmaster.pid` does, and the loser attaches to the winner's
 * server. Whatever is killed at whatever point, the next process finds a state in this drawing:
 *   - a killed Spolia leaves a running server, to which the next one attaches;
 *   - a killed server leaves `postmaster.pid` with a dead process in it, which PostgreSQL sees through and recovers;
 *   - the same with a process number that somebody else has by now blocks PostgreSQL, so it is moved away here;
 *   - a killed initdb leaves a folder that is not the cluster's.
 *
 * Stopping: the last one has the lock for itself alone, so a process that attaches in that moment does not get its
 * share of it, and takes that for "stopping".
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { Problem, problems } from '../../errors.ts';
import { whenTaken } from '../crowded.ts';
import { driver } from '../driver.ts';
import { type Account, accountFor } from './account.ts';
import { type Binaries, described, findBinaries, ofMachine, platform, usable } from './binaries.ts';
import { type Cluster, clusterIn, majorOf, makeCluster, makeDataFolder, serverEnvironment, USER } from './cluster.ts';
import { removeRuntimeFolder, runtimeFolder, SOCKET } from './runtime-folder.ts';

export interface Embedded {
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
  /** To be called when the pool is closed; the last process stops the server and waits until it is down. */
  leave(): Promise<void>;
}

const DATABASE = 'postgres';
const PORT = 5432;
/** "Here is somebody", in the space of advisory locks. */
const PRESENCE = 0x5b011a;
/** A recovery after a crash reads at most `max_wal_size` again, which takes seconds; a sick machine takes longer. */
const PATIENCE_MS = 120_000;
const PAUSE_MS = 10;

const SETTINGS = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'max_connections=100',
  // Nobody replicates from here, and bulk loads then write half as much.
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=1GB',
  // The operating system caches the rest; of a start's 200 ms, 128 MB took 50 ms more than 32 MB.
  'shared_buffers=32MB',
  // Plans here are short; compiling them costs more than it gives.
  'jit=off',
  'log_timezone=UTC',
  'log_checkpoints=off',
  // A process fewer to start and to stop.
  'max_logical_replication_workers=0',
];
/** From version 18 on three processes read ahead, which takes a start 20 ms and a stop 20 ms more, and what is read here lies in memory. */
const SETTINGS_OF_18 = ['io_method=sync'];

export async function openEmbedded(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<Embedded> {
  const cluster = clusterIn(folder);
  const deadline = Date.now() + PATIENCE_MS;
  let doing = 'starting';
  while (Date.now() < deadline) {
    const found = majorOf(cluster) === null ? 'absent' : await attach(cluster);
    if (typeof found === 'object') return found;
    if (found === 'absent') await start(cluster, env, deadline);
    else {
      doing = found;
      await pause();
    }
  }
  throw problems.postgresSlow(folder, doing);
}

/** Whether another process uses the server of a data folder. One that was left running by a killed process is stopped. */
export async function isInUse(folder: string): Promise<boolean> {
  const cluster = clusterIn(folder);
  const runs = () => {
    const server = readPidFile(cluster);
    return server !== null && isServer(server.pid, cluster);
  };
  if (!runs()) return false;
  // Whoever leaves last stops it.
  await (await openEmbedded(folder)).leave();
  return runs();
}

const pause = () => new Promise<void>((done) => setTimeout(done, PAUSE_MS));

interface PidFile {
  pid: number;
  port: number;
  socketFolder: string;
  isReady: boolean;
}

/** What the server says of itself; null where none runs or it has not said it yet. */
function readPidFile({ data }: Cluster): PidFile | null {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0
    ? { pid, port: Number(lines[3] ?? 0), socketFolder: (lines[4] ?? '').trim(), isReady: lines[7]?.trim() === 'ready' }
    : null;
}

async function attach(cluster: Cluster): Promise<Embedded | 'absent' | 'starting' | 'stopping'> {
  refuseAnothersFolder(cluster);
  const server = readPidFile(cluster);
  if (server === null || server.socketFolder === '')
    return server !== null && isServer(server.pid, cluster) ? 'starting' : 'absent';
  const access = {
    host: server.socketFolder,
    port: server.port,
    user: USER,
    password: readFileSync(cluster.password, 'utf8'),
    database: DATABASE,
  };
  const pg = await driver();
  const connected = async (): Promise<Client> => {
    const client = new pg.Client({ ...access, application_name: 'spolia (presence)' });
    // A server that goes away is noticed by the queries.
    client.on('error', () => {});
    await client.connect();
    return client;
  };
  let client: Client | null = null;
  try {
    const own = await whenTaken(connected);
    client = own;
    const { rows } = await own.query('select pg_try_advisory_lock_shared($1) as present', [PRESENCE]);
    if (rows[0].present === true) return { ...access, leave: () => leave(cluster, own) };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return isServer(server.pid, cluster) ? 'starting' : 'absent';
    if (code === '28P01' || code === '28000') throw problems.postgresFailed('let us in', message, cluster.log);
    if (error instanceof Problem) throw error;
    if (code === 'EACCES') throw problems.dataFolderUnusable(cluster.folder, `no access to ${server.socketFolder}`);
    // 57P03 and whatever else a server says while it comes or goes.
  }
  await client?.end().catch(() => {});
  return 'stopping';
}

/** A clear word instead of "permission denied" somewhere later. */
function refuseAnothersFolder({ folder, data }: Cluster): void {
  const own = process.getuid?.();
  const owner = statSync(data).uid;
  if (own !== undefined && own !== 0 && owner !== own) throw problems.dataFolderOfAnother(folder, owner);
}

/** Whether a living process is this cluster's server: it works in the data folder. Unknown (no /proc) counts as yes. */
function isServer(pid: number, { data }: Cluster): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  if (!existsSync('/proc/self/cwd')) return true;
  try {
    const [at, here] = [statSync(`/proc/${pid}/cwd`), statSync(data)];
    return at.dev === here.dev && at.ino === here.ino;
  } catch {
    // Gone since, a zombie, or another user's: none of them serves this folder.
    return false;
  }
}

/**
 * Moves away what a server left that can no longer be running, where PostgreSQL itself would believe it is: its process
 * number belongs to somebody else by now (a container that was started again). Renaming takes the file for one process
 * alone; should it meanwhile have become another one's, it is put back.
 */
function clearStale(cluster: Cluster): void {
  const stale = readPidFile(cluster);
  if (stale === null || isServer(stale.pid, cluster)) return;
  const path = join(cluster.data, 'postmaster.pid');
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = Number(readFileSync(aside, 'utf8').split('\n')[0]);
  if (taken !== stale.pid && isServer(taken, cluster)) renameSync(aside, path);
  else rmSync(aside, { force: true });
}

async function start(cluster: Cluster, env: NodeJS.ProcessEnv, deadline: number): Promise<void> {
  const { folder } = cluster;
  const before = majorOf(cluster);
  const account = accountFor(before === null ? null : cluster.data);
  makeDataFolder(folder, account);
  const binaries = usable(await choose(cluster, before, env), account, folder);
  if (before === null) await makeCluster(cluster, binaries, account);
  clearStale(cluster);
  const sockets = runtimeFolder(folder, account, env);
  // Beside the socket lies the same kind of lock. The folder is ours alone, and no server of ours uses it now.
  const lock = join(sockets, `${SOCKET}.lock`);
  try {
    const holder = Number(readFileSync(lock, 'utf8').split('\n')[0]);
    if (!isServer(holder, cluster)) for (const path of [lock, join(sockets, SOCKET)]) rmSync(path, { force: true });
  } catch {
    // There is none.
  }
  await run(cluster, binaries, account, sockets, deadline);
}

async function choose(cluster: Cluster, major: string | null, env: NodeJS.ProcessEnv): Promise<Binaries> {
  const found = await findBinaries(env);
  if (major === null) {
    if (found.length === 0) throw problems.noPostgres(platform(), '');
    return found[0];
  }
  const fits = (b: Binaries) => String(b.major) === major;
  const fitting = found.find(fits) ?? (env.SPOLIA_POSTGRES ? undefined : (await ofMachine(env)).find(fits));
  if (fitting !== undefined) return fitting;
  if (found.length === 0) throw problems.noPostgres(platform(), `the data folder was made by PostgreSQL ${major}`);
  throw problems.otherMajor(cluster.folder, major, described(found[0]));
}

/** Of servers that this process started: when they are down. */
const exits = new Map<number, Promise<void>>();

/** Starts the server, and returns once it accepts connections or another process has started one. */
async function run(
  cluster: Cluster,
  binaries: Binaries,
  account: Account,
  sockets: string,
  deadline: number,
): Promise<void> {
  const from = statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0;
  const fits = from < LONGEST_LOG;
  let log: number;
  try {
    if (!fits) renameSync(cluster.log, `${cluster.log}.old`);
    log = openSync(cluster.log, 'a', 0o600);
  } catch (error) {
    throw problems.dataFolderUnusable(cluster.folder, (error as Error).message);
  }
  const own = [`unix_socket_directories=${sockets}`, ...(binaries.major >= 18 ? SETTINGS_OF_18 : [])];
  const settings = [...SETTINGS, ...own].flatMap((setting) => ['-c', setting]);
  // A session of its own and no stream of ours: Ctrl-C must not reach it, and a pipe that it inherits never ends.
  const child = spawn(binaries.postgres, ['-D', cluster.data, '-p', String(PORT), ...settings], {
    ...account.other,
    cwd: '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let ended: string | null = null;
  child.on('error', (error) => {
    ended ??= error.message;
  });
  const exit = new Promise<void>((done) => {
    child.on('exit', (code, signal) => {
      ended ??= signal ?? `exit code ${code}`;
      done();
    });
  });
  if (child.pid !== undefined) exits.set(child.pid, exit);
  child.unref();
  // Takes as long as the server does: on another core.
  await driver();
  while (Date.now() < deadline) {
    if (ended !== null) {
      const said = tail(cluster.log, fits ? from : 0);
      // Another process was faster, or the killed server's last children are still there, or whoever stopped the one
      // before has just removed the folder of its socket.
      if (
        /lock file "[^"]*" (already exists|is empty)|pre-existing shared memory block|could not create lock file .*: No such file/.test(
          said,
        )
      )
        return pause();
      if (/could not look up effective user ID/.test(said)) throw problems.noAccountForUser(account.uid);
      const line = said.split('\n').find((l) => /FATAL|PANIC|error while loading/.test(l));
      throw problems.postgresFailed('start', line?.replace(/^.*?(FATAL|PANIC): +/, '') ?? ended, cluster.log);
    }
    // Asking earlier would be refused, and cost more than waiting.
    if (readPidFile(cluster)?.isReady === true) return;
    await pause();
  }
}

/** Bytes. */
const LONGEST_LOG = 8 << 20;

function tail(file: string, from: number): string {
  try {
    return readFileSync(file).subarray(from).toString('utf8');
  } catch {
    return '';
  }
}

async function leave(cluster: Cluster, client: Client): Promise<void> {
  const server = readPidFile(cluster);
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE]);
    const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [PRESENCE]);
    if (rows[0].alone === true && server !== null) await stop(cluster, server);
  } catch {
    // The server is gone: killed, or stopped by its machine.
  }
  await client.end().catch(() => {});
}

/** Ends all sessions and writes everything out; the next start then has nothing to recover. */
async function stop(cluster: Cluster, server: PidFile): Promise<void> {
  process.kill(server.pid, 'SIGINT');
  const deadline = Date.now() + PATIENCE_MS;
  const exit = exits.get(server.pid);
  while (Date.now() < deadline && isServer(server.pid, cluster)) await Promise.race([pause(), exit ?? pause()]);
  exits.delete(server.pid);
  removeRuntimeFolder(server.socketFolder);
}
