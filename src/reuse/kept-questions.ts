/**
 * What is kept between syncs so that a change is known by whom it may concern, in two files for each repository in the
 * data folder. Either may be missing or of another state, which it says itself: then all files are resolved again.
 *
 *     offers   what each file offered at the last sync, and a journal: from which state to which, and which questions
 *              (resolve/questions.ts) have other answers since
 *     asked    what was asked to resolve each file, and the states of all repositories then
 *
 * Each bears a mark that is drawn by lot whenever it is written, and stands in the database with what it was made of: what
 * was written for another database, or before a transaction that came to nothing, is known by that.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, readWords, writeCache } from '../scan/analysis-cache.ts';
import { READER_VERSION } from './imports/read.ts';
import type { Questions } from './resolve/questions.ts';
import { RESOLVER_VERSION } from './resolve/resolve.ts';

const MAGIC = 0x51535053;
/** 1: first form. What files offer is what the reader says of them, and whoever resolves otherwise asks otherwise. */
const VERSION = 1 + (READER_VERSION << 8) + (RESOLVER_VERSION << 16);
const HEADER = 5;

/** Steps of a journal that are kept; whoever comes later looks at everything. */
const MOST_STEPS = 64;
const MOST_KEYS = 20_000;

export const newMark = (): string => randomBytes(9).toString('base64url');

export interface Offered {
  mark: string;
  /** A digest of everything that is offered, and of all paths and manifests. */
  state: string;
  /** Of what its manifests say. */
  manifests: string;
  /** By path: blob and manner, and what it offers. */
  files: Map<string, { key: string; offer: string }>;
  journal: { from: string; to: string; keys: string[] }[];
}

/** Null where there is none with this mark. */
export function readOffered(folder: string, repository: number, mark: string): Offered | null {
  const read = readPack(offeredFile(folder, repository));
  if (read === null) return null;
  const { files, ...rest } = JSON.parse(read.text) as Omit<Offered, 'files'> & { files: [string, string, string][] };
  return rest.mark === mark
    ? { ...rest, files: new Map(files.map(([path, key, offer]) => [path, { key, offer }])) }
    : null;
}

export function writeOffered(folder: string, repository: number, { files, journal, ...rest }: Offered): void {
  let kept = journal.slice(-MOST_STEPS);
  while (kept.reduce((n, { keys }) => n + keys.length, 0) > MOST_KEYS) kept = kept.slice(1);
  const list = [...files].map(([path, { key, offer }]) => [path, key, offer]);
  writePack(
    offeredFile(folder, repository),
    JSON.stringify({ ...rest, journal: kept, files: list }),
    new Int32Array(0),
  );
}

/** Questions with other answers than in that state; null where nobody knows. */
export function changedSince({ state, journal }: Offered, from: string): Set<string> | null {
  const keys = new Set<string>();
  let at = from;
  // A state may come back, after a revert: the last step from it is the one that counts.
  for (let steps = 0; at !== state; steps++) {
    const step = journal.findLast((one) => one.from === at);
    if (step === undefined || steps > MOST_STEPS) return null;
    for (const key of step.keys) keys.add(key);
    at = step.to;
  }
  return keys;
}

export interface Asked {
  mark: string;
  /** A digest of which packages there were to provide anything. */
  providing: string;
  /** The repositories that were asked, and in which state. */
  seen: [number, string][];
  /** By path, numbers of {@link keys}. */
  files: Map<string, readonly number[]>;
  keys: readonly string[];
}

export function readAsked(folder: string, repository: number, mark: string): Asked | null {
  const read = readPack(askedFile(folder, repository));
  if (read === null) return null;
  const { lengths, paths, ...rest } = JSON.parse(read.text) as Omit<Asked, 'files'> & {
    paths: string[];
    lengths: number[];
  };
  if (rest.mark !== mark) return null;
  const files = new Map<string, readonly number[]>();
  let at = 0;
  for (const [i, path] of paths.entries())
    files.set(path, read.numbers.subarray(at, (at += lengths[i])) as unknown as number[]);
  return { ...rest, files };
}

export function writeAsked(folder: string, repository: number, { files, keys, ...rest }: Asked): void {
  // Keys of which nobody asks any more go.
  const numbers = new Int32Array(keys.length).fill(-1);
  const used: string[] = [];
  const lengths = [...files.values()].map((list) => list.length);
  const all = new Int32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const list of files.values())
    for (let i = 0; i < list.length; i++) {
      const number = list[i];
      if (numbers[number] < 0) numbers[number] = used.push(keys[number]) - 1;
      all[at++] = numbers[number];
    }
  const text = JSON.stringify({ ...rest, keys: used, paths: [...files.keys()], lengths });
  writePack(askedFile(folder, repository), text, all);
}

/** What was asked before of files that are still there, and now of those that were resolved again, in one numbering. */
export function mergeAsked(
  before: Asked,
  paths: Iterable<string>,
  now: ReadonlyMap<string, readonly number[]>,
  questions: Questions,
): Pick<Asked, 'files' | 'keys'> {
  const files = new Map<string, readonly number[]>();
  const numberOf = new Int32Array(before.keys.length).fill(-1);
  for (const path of paths) {
    const fresh = now.get(path);
    const kept = before.files.get(path);
    if (fresh !== undefined) files.set(path, fresh);
    else if (kept !== undefined)
      files.set(
        path,
        kept.map((number) => {
          if (numberOf[number] < 0) numberOf[number] = questions.number(before.keys[number]);
          return numberOf[number];
        }),
      );
  }
  return { files, keys: questions.keys };
}

/** Files that asked one of these. */
export function askers({ files, keys }: Asked, changed: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  if (changed.size === 0) return found;
  const isChanged = keys.map((key) => changed.has(key));
  for (const [path, list] of files) if (list.some((number) => isChanged[number])) found.add(path);
  return found;
}

export const questionsFolder = (dataFolder: string): string => join(dataFolder, 'uses');
const offeredFile = (folder: string, repository: number): string => join(folder, `offers-${repository}.bin`);
const askedFile = (folder: string, repository: number): string => join(folder, `asked-${repository}.bin`);

/** Of a repository that is gone. */
export function removeQuestions(dataFolder: string, repository: number): void {
  const folder = questionsFolder(dataFolder);
  for (const path of [offeredFile(folder, repository), askedFile(folder, repository)]) rmSync(path, { force: true });
}

function readPack(path: string): { text: string; numbers: Int32Array } | null {
  const words = readWords(path);
  if (words === null || words.length < HEADER) return null;
  const [magic, version, length, bytes, sum] = words;
  if (magic !== MAGIC || version !== VERSION || length < 0 || bytes < 0) return null;
  const body = words.subarray(HEADER);
  if (length + Math.ceil(bytes / 4) !== body.length || checksum(body) !== sum) return null;
  const numbers = body.subarray(0, length);
  return { text: Buffer.from(body.buffer, body.byteOffset + 4 * length, bytes).toString('utf8'), numbers };
}

function writePack(path: string, text: string, numbers: Int32Array): void {
  const bytes = Buffer.from(text);
  const words = new Int32Array(HEADER + numbers.length + Math.ceil(bytes.length / 4));
  words.set(numbers, HEADER);
  new Uint8Array(words.buffer).set(bytes, 4 * (HEADER + numbers.length));
  words.set([MAGIC, VERSION, numbers.length, bytes.length, checksum(words.subarray(HEADER))]);
  writeCache(path, [new Uint8Array(words.buffer)]);
}
