/**
 * Exact versions from lock files. All of them are written by tools, one value on a line, so they are read line by line:
 * linear, without building a tree of fifty thousand packages, and every entry keeps its line.
 */
import type { Ecosystem } from '../../detectors/detector.ts';
import { pythonName } from '../../detectors/reading/requirements.ts';

export interface Locked {
  ecosystem: Ecosystem;
  name: string;
  version: string;
  line: number;
}

/** Entries of one file; the largest lock file of fourteen repositories has 3,100. */
const MOST_ENTRIES = 50_000;

type Reader = (lines: readonly string[]) => Generator<Locked>;

const READERS: Record<string, Reader> = {
  'poetry.lock': tomlPackages,
  'uv.lock': tomlPackages,
  'pdm.lock': tomlPackages,
  'Pipfile.lock': pipfile,
  'package-lock.json': packageLock,
  'npm-shrinkwrap.json': packageLock,
  'pnpm-lock.yaml': pnpmLock,
  'yarn.lock': yarnLock,
  'renv.lock': renvLock,
  'gradle.lockfile': gradleLock,
};

export const isLockFile = (name: string): boolean => Object.hasOwn(READERS, name);

export function readLockFile(name: string, text: string): Locked[] {
  const found: Locked[] = [];
  for (const one of READERS[name](text.split(/\r\n|\n|\r/))) {
    if (one.name.length > 300 || one.version.length > 200) continue;
    found.push(one);
    if (found.length >= MOST_ENTRIES) break;
  }
  return found;
}

/** `[[package]]`, then `name = "…"` and `version = "…"`. */
function* tomlPackages(lines: readonly string[]): Generator<Locked> {
  let isPackage = false;
  let name: string | null = null;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    if (line.startsWith('[')) {
      isPackage = line.trim() === '[[package]]';
      name = null;
    } else if (isPackage) {
      const [, key, value] = /^(name|version) = "([^"]+)"/.exec(line) ?? [];
      if (key === 'name') {
        name = value;
        at = i + 1;
      } else if (key === 'version' && name !== null) {
        yield { ecosystem: 'python', name: pythonName(name), version: value, line: at };
      }
    }
  }
}

function* pipfile(lines: readonly string[]): Generator<Locked> {
  let name: string | null = null;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const key = /^ {8}"([^"]+)": \{/.exec(line);
    if (key !== null) {
      name = key[1];
      at = i + 1;
    }
    const version = /^ {12}"version": "==([^"]+)"/.exec(line);
    if (version !== null && name !== null)
      yield { ecosystem: 'python', name: pythonName(name), version: version[1], line: at };
  }
}

/** Versions 2 and 3 list paths (`node_modules/a/node_modules/b`), version 1 nests; what lies nearest the root counts. */
function* packageLock(lines: readonly string[]): Generator<Locked> {
  let name: string | null = null;
  let indent = 0;
  let at = 0;
  let inPackages = false;
  const isModern = lines.some((l) => /^\s*"packages": \{/.test(l));
  for (const [i, line] of lines.entries()) {
    const section = /^ {2}"(packages|dependencies)": \{/.exec(line);
    if (section !== null) inPackages = section[1] === (isModern ? 'packages' : 'dependencies');
    if (!inPackages) continue;
    const key = /^( {4})"([^"]*)": \{/.exec(line);
    if (key !== null) {
      const path = key[2];
      name = isModern ? (/^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1] ?? null) : path;
      // A copy inside another package is not what the project itself gets.
      if (isModern && (path.match(/node_modules\//g) ?? []).length !== 1) name = null;
      indent = key[1].length;
      at = i + 1;
    }
    const version = /^( +)"version": "([^"]+)"/.exec(line);
    if (version !== null && name !== null && version[1].length === indent + 2) {
      yield { ecosystem: 'npm', name, version: version[2], line: at };
      name = null;
    }
  }
}

function* pnpmLock(lines: readonly string[]): Generator<Locked> {
  let section = '';
  for (const [i, line] of lines.entries()) {
    const top = /^(\w+):/.exec(line);
    if (top !== null) section = top[1];
    if (section !== 'packages') continue;
    const [, name, version] = /^ {2}['"]?\/?((?:@[^/@]+\/)?[^@/'"]+)[@/](\d[^(:'"_]*)[^:]*['"]?:\s*$/.exec(line) ?? [];
    if (name !== undefined) yield { ecosystem: 'npm', name, version, line: i + 1 };
  }
}

/** `a@^1, a@^1.2:` and below it `version "1.3.0"` (or `version: 1.3.0`). */
function* yarnLock(lines: readonly string[]): Generator<Locked> {
  let name: string | null = null;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    if (/^\S/.test(line)) {
      name = line.startsWith('#') ? null : (/^"?((?:@[^/@]+\/)?[^@"/]+)@/.exec(line)?.[1] ?? null);
      at = i + 1;
    } else {
      const version = /^ {2}version:? "?([^"\s]+)"?/.exec(line);
      if (version !== null && name !== null && !/^0\.0\.0-use\.local/.test(version[1])) {
        yield { ecosystem: 'npm', name, version: version[1], line: at };
        name = null;
      }
    }
  }
}

function* renvLock(lines: readonly string[]): Generator<Locked> {
  let name: string | null = null;
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const key = /^\s*"Package": "([^"]+)"/.exec(line);
    if (key !== null) {
      name = key[1];
      at = i + 1;
    }
    const version = /^\s*"Version": "([^"]+)"/.exec(line);
    if (version !== null && name !== null) {
      yield { ecosystem: 'r', name, version: version[1], line: at };
      name = null;
    }
  }
}

function* gradleLock(lines: readonly string[]): Generator<Locked> {
  for (const [i, line] of lines.entries()) {
    const [, name, version] = /^([\w.-]+:[\w.-]+):([^=\s]+)=/.exec(line) ?? [];
    if (name !== undefined) yield { ecosystem: 'maven', name, version, line: i + 1 };
  }
}
