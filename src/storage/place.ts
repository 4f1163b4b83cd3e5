/** Where the index is: a PostgreSQL that `DATABASE_URL` names, or a data folder with one of its own. */
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { UsageError } from '../errors.ts';

export type StoragePlace = { kind: 'url'; url: string } | { kind: 'folder'; folder: string };

/** Root's data folder where no other user may enter root's home: PostgreSQL does not run as root. */
const ROOT_FOLDER = '/var/lib/spolia';

/**
 * `DATABASE_URL`, else `--data DIR`, else `SPOLIA_DATA`, else the user's data folder (XDG: `~/.local/share/spolia`), the
 * same from every folder one works in.
 *
 * @param data of `--data`
 */
export function storagePlace(
  data: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
  uid: number | undefined = process.getuid?.(),
): StoragePlace {
  const url = env.DATABASE_URL ?? '';
  if (url !== '') {
    if (data !== undefined) {
      throw new UsageError(
        'both DATABASE_URL and --data say where the index is',
        'Unset DATABASE_URL, or leave --data out.',
      );
    }
    if (!/^postgres(ql)?:\/\//.test(url)) {
      throw new UsageError(
        'DATABASE_URL is no address of a PostgreSQL',
        'Write postgres://user:password@host:port/database, or unset it to have Spolia start its own.',
      );
    }
    return { kind: 'url', url };
  }
  return { kind: 'folder', folder: folderOf(data, env, uid) };
}

/** The folder for what is kept in files. With a database elsewhere it is the one that would hold it. */
export function dataFolder(
  place: StoragePlace,
  env: NodeJS.ProcessEnv = process.env,
  uid: number | undefined = process.getuid?.(),
): string {
  return place.kind === 'folder' ? place.folder : folderOf(undefined, env, uid);
}

function folderOf(data: string | undefined, env: NodeJS.ProcessEnv, uid: number | undefined): string {
  const named = data ?? env.SPOLIA_DATA ?? '';
  if (data === '' || named.includes('\0')) {
    throw new UsageError('--data names no folder', 'Name one, such as --data ~/spolia-data, or leave the option out.');
  }
  if (named !== '') return resolve(named);
  const xdg = env.XDG_DATA_HOME ?? '';
  if (isAbsolute(xdg)) return join(xdg, 'spolia');
  const home = homeOf(env);
  if (uid === 0 && (home === null || !isOpenToOthers(home))) return ROOT_FOLDER;
  if (home === null) {
    throw new UsageError('there is no home folder to keep the index in', 'Name a folder with --data or SPOLIA_DATA.');
  }
  return join(home, '.local', 'share', 'spolia');
}

function homeOf(env: NodeJS.ProcessEnv): string | null {
  if (isAbsolute(env.HOME ?? '')) return env.HOME!;
  try {
    const home = homedir();
    return isAbsolute(home) ? home : null;
  } catch {
    return null;
  }
}

function isOpenToOthers(home: string): boolean {
  for (const folder of [home, join(home, '.local'), join(home, '.local', 'share')]) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    if ((stat.mode & 0o001) === 0) return false;
  }
  for (let at = dirname(home); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat !== undefined && (stat.mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
