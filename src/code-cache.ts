/**
 * What V8 made of the program's text, kept between commands: compiling it is a fifth of a second of each. Node 20 offers that
 * for scripts alone, so the build bundles the program as CommonJS, and this compiles its files (and no other) as scripts.
 *
 * One file in the user's cache folder for a command with its options, as each needs other functions:
 *
 *     SHA-1 of the rest, 20 bytes
 *     JSON: of what build, V8 and command it is, and where the code of each file lies; a line end
 *     the code of each file
 *
 * A cache: what is missing or damaged is compiled again, and the file written when the process ends. V8 runs what it is given: it
 * compares versions, flags and the length of the text alone, and a damaged byte ends the process. So there is the digest, the
 * build's id says that the text is the same (scripts/bundle.js), and a file is read only where nobody else can have written it.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { cacheFolder } from './cache-folder.ts';

/** Of one folder: each is about a megabyte. */
const MOST_FILES = 16;
const DIGEST = 20;

interface Head {
  key: string;
  /** By file: where its code begins and how long it is. */
  code: Record<string, [from: number, length: number]>;
}

interface Kept extends Head {
  bytes: Buffer;
}

interface Compiling {
  require(id: string): unknown;
  exports: unknown;
  _compile(text: string, path: string): unknown;
}

type Body = (exports: unknown, require: (id: string) => unknown, module: unknown, path: string, folder: string) => void;

/**
 * From now on, code of the program's files is taken from the user's cache folder, and what was not there is kept when the process
 * ends, or the thread.
 *
 * @param from of the module that asks (`import.meta.url`), which lies beside the program's files and `build-id`
 * @param args by which it is known what is going to be loaded
 */
export function keepCode(from: string, args: readonly string[]): void {
  const folder = cacheFolder();
  if (folder !== null) useCodeCache(dirname(fileURLToPath(from)), join(folder, 'code'), args);
}

/** @param cache folder that need not exist */
function useCodeCache(program: string, cache: string, args: readonly string[]): void {
  const tag = cachedDataVersionTag();
  const key = keyOf(program, tag, args);
  if (key === null) return;
  const file = join(cache, `code-${digestOf(key).toString('hex', 0, 8)}`);
  const kept = read(file, key);
  const scripts = new Map<string, Script>();
  let isComplete = kept !== null;
  const modules = Module.prototype as unknown as Compiling;
  const compile = modules._compile;
  modules._compile = function (text, path) {
    // A script cannot import what is no script without a warning of Node's.
    if (dirname(path) !== program || text.includes('import(')) return compile.call(this, text, path);
    const name = basename(path);
    const [from, length] = kept?.code[name] ?? [0, 0];
    const script = new Script(Module.wrap(text), {
      filename: path,
      cachedData: length === 0 ? undefined : kept!.bytes.subarray(from, from + length),
    });
    if (length === 0 || script.cachedDataRejected === true) isComplete = false;
    scripts.set(name, script);
    const body = script.runInThisContext() as Body;
    return body.call(this.exports, this.exports, (id) => this.require(id), this, path, program);
  };
  process.once('exit', () => {
    // A command that sets flags of V8 would write what the next one, which has not set them yet, must refuse.
    if (!isComplete && cachedDataVersionTag() === tag) keep(file, key, codeOf(scripts, kept));
  });
}

/** Null where it is not known of what build the program is. */
function keyOf(program: string, tag: number, args: readonly string[]): string | null {
  try {
    const options = args.flatMap((arg) => /^--?[a-z][a-z-]*/.exec(arg)?.[0] ?? []);
    const build = readFileSync(join(program, 'build-id'), 'utf8');
    return [build, tag, args[0] ?? '', ...new Set(options.sort())].join(' ');
  } catch {
    return null;
  }
}

function read(file: string, key: string): Kept | null {
  let bytes: Buffer;
  try {
    const opened = openSync(file, 'r');
    try {
      const { uid, mode } = fstatSync(opened);
      if (uid !== process.getuid?.() || (mode & 0o022) !== 0) return null;
      bytes = readFileSync(opened);
    } finally {
      closeSync(opened);
    }
    if (!digestOf(bytes.subarray(DIGEST)).equals(bytes.subarray(0, DIGEST))) return null;
    const end = bytes.indexOf('\n', DIGEST);
    const head = JSON.parse(bytes.toString('utf8', DIGEST, end)) as Head;
    return head.key === key ? { ...head, bytes: bytes.subarray(end + 1) } : null;
  } catch {
    return null;
  }
}

const digestOf = (bytes: Buffer | string): Buffer => createHash('sha1').update(bytes).digest();

/** Of what was loaded now, and of what an earlier command loaded besides. */
function codeOf(scripts: ReadonlyMap<string, Script>, kept: Kept | null): Map<string, Buffer> {
  const code = new Map<string, Buffer>();
  for (const [name, [from, length]] of Object.entries(kept?.code ?? {}))
    code.set(name, kept!.bytes.subarray(from, from + length));
  for (const [name, script] of scripts) code.set(name, script.createCachedData());
  return code;
}

function keep(file: string, key: string, code: ReadonlyMap<string, Buffer>): void {
  const head: Head = { key, code: {} };
  let at = 0;
  for (const [name, { length }] of code) {
    head.code[name] = [at, length];
    at += length;
  }
  const all = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...code.values()]);
  const folder = dirname(file);
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, Buffer.concat([digestOf(all), all]), { mode: 0o600 });
    renameSync(beside, file);
    removeOldest(folder);
  } catch {
    // No room, or a folder that may not be written: the next command compiles again.
  }
}

function removeOldest(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^code-/.test(name))
    .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of files.slice(MOST_FILES)) unlinkSync(path);
}
