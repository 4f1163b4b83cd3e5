/** The short folder for the socket. Its name is found in `postmaster.pid`, so only whoever starts the server needs it. */
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, isAbsolute, join } from 'node:path';
import { problems } from '../../errors.ts';
import type { Account } from './account.ts';
import { reasonOf } from './cluster.ts';

/**
 * Bytes of a socket's path, by the operating system; a longer one is fatal in the server and a misleading
 * ECONNREFUSED in Node.
 */
const LONGEST_SOCKET_PATH = 107;
export const SOCKET = '.s.PGSQL.5432';

/** @throws Problem where none of the usual places can be written to */
export function runtimeFolder(dataFolder: string, account: Account, env: NodeJS.ProcessEnv): string {
  const name = `spolia-${account.uid}-${createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 10)}`;
  const parents =
    account.other === null
      ? [env.XDG_RUNTIME_DIR ?? '', env.TMPDIR ?? '', tmpdir(), '/tmp']
      : ['/run', tmpdir(), '/tmp'];
  let why = 'there is none';
  for (const parent of parents) {
    if (!isAbsolute(parent)) continue;
    // mkdtemp adds six characters.
    if (Buffer.byteLength(join(parent, `${name}-000000`, `${SOCKET}.lock`)) > LONGEST_SOCKET_PATH) continue;
    try {
      return privateFolder(parent, name, account);
    } catch (error) {
      why = `${parent}: ${reasonOf((error as NodeJS.ErrnoException).code)}`;
    }
  }
  throw problems.dataFolderUnusable(dataFolder, `no short folder for a socket can be made (${why})`);
}

function privateFolder(parent: string, name: string, account: Account): string {
  let folder = join(parent, name);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const stat = lstatSync(folder);
    if (stat.isDirectory() && stat.uid === account.uid && (stat.mode & 0o077) === 0) return folder;
    // In /tmp anybody may have put something under our name: it is left alone.
    folder = mkdtempSync(`${folder}-`);
    chmodSync(folder, 0o700);
  }
  if (account.other !== null) chownSync(folder, account.uid, account.gid);
  return folder;
}

/** After a stop; whatever else lies there keeps it. */
export function removeRuntimeFolder(folder: string): void {
  if (!basename(folder).startsWith('spolia-')) return;
  try {
    if (statSync(folder).isDirectory()) rmdirSync(folder);
  } catch {
    // Not empty, or gone.
  }
}
