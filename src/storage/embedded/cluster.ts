/**
 * The files of the server in a data folder:
 *
 *     DATA/postgres/data       what PostgreSQL calls its data directory; of the user that it runs as
 *     DATA/postgres/password   of the database's only user; readable for whoever owns the data folder
 *     DATA/postgres/log        what the server says
 *     DATA/programs/           a copy of PostgreSQL, where the installed one cannot be used in place
 *
 * A cluster is made in `DATA/new-…` and then renamed, in one step with its password: it is there as a whole or not at
 * all, whoever is killed, and of several processes that make one at the same time the first one wins. No lock is needed.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem, problems } from '../../errors.ts';
import { type Account, firstClosed } from './account.ts';
import type { Binaries } from './binaries.ts';

export const USER = 'spolia';

export interface Cluster {
  folder: string;
  data: string;
  password: string;
  log: string;
}

export function clusterIn(folder: string): Cluster {
  const postgres = join(folder, 'postgres');
  return {
    folder,
    data: join(postgres, 'data'),
    password: join(postgres, 'password'),
    log: join(postgres, 'log'),
  };
}

/** Major version of PostgreSQL that made it, or null where there is no cluster yet. */
export function majorOf({ data }: Cluster): string | null {
  try {
    return readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw problems.dataFolderUnusable(data, code ?? String(error));
  }
}

/** The folder for the data, made if need be: private to a user, and for root such that the server's user can enter it. */
export function makeDataFolder(folder: string, account: Account): void {
  try {
    if (!existsSync(folder)) {
      // `mode` of a recursive mkdir would close the parents too.
      mkdirSync(dirname(folder), { recursive: true });
      mkdirSync(folder, { mode: account.other === null ? 0o700 : 0o711 });
    }
    if (!statSync(folder).isDirectory()) throw problems.dataFolderUnusable(folder, 'it is not a folder');
  } catch (error) {
    if (error instanceof Problem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && existsSync(folder)) return;
    throw problems.dataFolderUnusable(folder, reasonOf(code));
  }
  if (account.other !== null) {
    const closed = firstClosed(join(folder, 'postgres', 'data'), account);
    if (closed !== null) throw problems.dataFolderUnreachable(folder, closed, account.uid);
  }
}

export function reasonOf(code: string | undefined): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'EROFS':
      return 'the file system is read-only';
    case 'ENOSPC':
      return 'no space is left on the device';
    case 'ENOTDIR':
      return 'a part of its path is not a folder';
    default:
      return code ?? 'unknown error';
  }
}

/** What killed processes left behind is removed when it is this old: a living one is done long before. */
const ABANDONED_MS = 10 * 60_000;

/** Makes a cluster; where another process was faster, there is that one's. */
export async function makeCluster(cluster: Cluster, binaries: Binaries, account: Account): Promise<void> {
  const { folder } = cluster;
  removeAbandoned(folder);
  let made: string;
  try {
    made = mkdtempSync(join(folder, 'new-'));
  } catch (error) {
    throw problems.dataFolderUnusable(folder, reasonOf((error as NodeJS.ErrnoException).code));
  }
  try {
    const data = join(made, 'data');
    const password = join(made, 'password');
    if (account.other !== null) chmodSync(made, 0o711);
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (account.other !== null) for (const path of [data, password]) chownSync(path, account.uid, account.gid);
    await initdb(cluster, binaries, account, data, password);
    if (account.other !== null) chownSync(password, 0, 0);
    try {
      renameSync(made, dirname(cluster.data));
    } catch (error) {
      if (majorOf(cluster) === null) {
        throw problems.dataFolderUnusable(dirname(cluster.data), reasonOf((error as NodeJS.ErrnoException).code));
      }
    }
  } finally {
    rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function initdb(
  { folder }: Cluster,
  binaries: Binaries,
  account: Account,
  data: string,
  password: string,
): Promise<void> {
  // The builtin provider knows letters of all languages, is the same on every machine, and compares by code point.
  const locale = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const child = spawn(
    binaries.initdb,
    [
      ...['-D', data, '-U', USER, '--pwfile', password, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C', ...locale, '--no-instructions'],
    ],
    { ...account.other, cwd: '/', env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const listen = (part: Buffer) => {
    if (said.length < 20_000) said += part.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = await new Promise<string | null>((done) => {
    child.on('error', (error) => done(`${binaries.initdb}: ${error.message}`));
    child.on('close', (code, signal) => done(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  if (ended === null) return;
  if (/could not look up effective user ID|user does not exist/.test(said))
    throw problems.noAccountForUser(account.uid);
  const line = said
    .split('\n')
    .reverse()
    .find((l) => /error|FATAL|PANIC|fatal/i.test(l));
  throw problems.postgresFailed('make its data folder', line?.trim() ?? ended, folder);
}

/** Nothing of the person's: PGDATA, PGPORT and others would be heeded. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/^new-\w{6}$/.test(name)) continue;
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat !== undefined && stat.isDirectory() && Date.now() - stat.mtimeMs > ABANDONED_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
