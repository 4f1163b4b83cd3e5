/**
 * The index of the words of a set of repositories, kept in a file, so that a command need not put it together: what took
 * three quarters of a second for 100,000 units takes a tenth. Each set that somebody sees has a file of its own, named by
 * its members and their state, so nothing of other repositories has a part in it.
 *
 *     "SPSI" version words size checksum, then parts, each: its length in bytes, its bytes, padded to 4
 *
 * A cache: whatever is wrong with it, it is made again of the segments.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import { checksum, readWords } from '../scan/analysis-cache.ts';
import { FIELDS } from './fields.ts';
import { keepFile } from './kept-file.ts';
import { WordIndex } from './word-index.ts';

const MAGIC = 0x49535053;
/** Raise it with the segments' version, and when anything lies otherwise. */
const VERSION = 1;
const HEADER = 4;
/** Files of one data folder; each is what one group of people sees. */
const MOST_FILES = 4;

/** What is known of the set besides its words. */
export interface SeenFacts {
  files: number;
  components: number;
  /** First document of each repository. */
  base: number[];
  /** Files that are not searched, by why. */
  apart: [string, number][];
}

const nameOf = (key: string): string => `seen-${createHash('sha1').update(key).digest('hex').slice(0, 24)}.index`;

export function readSeen(dataFolder: string, key: string): { index: WordIndex; facts: SeenFacts } | null {
  const all = readWords(join(dataFolder, 'search', nameOf(key)));
  if (all === null || all.length < HEADER || all[0] !== MAGIC || all[1] !== VERSION || all[2] !== all.length)
    return null;
  let at = HEADER;
  const bytes = (): Uint8Array => {
    const length = all[at];
    const from = all.byteOffset + 4 * (at + 1);
    at += 1 + ((length + 3) >> 2);
    return new Uint8Array(all.buffer, from, length);
  };
  const ints = (): Int32Array => {
    const { buffer, byteOffset, length } = bytes();
    return new Int32Array(buffer, byteOffset, length >> 2);
  };
  try {
    const text = bytes();
    const { key: of, facts, means, files, summarised } = JSON.parse(Buffer.from(text).toString('utf8'));
    // What decides where others lie is checked; words and counts that are wrong would only rank wrongly.
    if (of !== key || checksum(new Int32Array(text.buffer, text.byteOffset, text.length >> 2)) !== all[3]) return null;
    const vocabulary = bytes();
    const { buffer, byteOffset, length } = vocabulary;
    const texts = length === 0 ? [] : Buffer.from(buffer, byteOffset, length).toString('utf8').split('\n');
    const ids = new Map<string, number>();
    for (let w = 0; w < texts.length; w++) ids.set(texts[w], w);
    const [start, word, packed, ownStart, ownWord, fileOf] = [ints(), ints(), ints(), ints(), ints(), ints()];
    const [postings, document, counts, inBody, inside, withSummary] = [ints(), ints(), ints(), ints(), ints(), ints()];
    const isTest = bytes();
    const raw = bytes();
    const lengths = new Uint16Array(raw.buffer, raw.byteOffset, raw.length >> 1);
    if (at !== all.length || lengths.length !== FIELDS * (start.length - 1)) return null;
    const index = new WordIndex(
      { ids, texts, files, start, word, packed, ownStart, ownWord, fileOf, isTest },
      { postings, document, counts, inBody, inside, withSummary, lengths, means: Float64Array.from(means), summarised },
    );
    return { index, facts };
  } catch {
    return null;
  }
}

/** A disk that is full costs the next command its time, no more. */
export function keepSeen(dataFolder: string, key: string, index: WordIndex, facts: SeenFacts): void {
  const { texts, files, means, summarised } = index;
  const head = Buffer.from(JSON.stringify({ key, facts, files, means: [...means], summarised }));
  const parts: Uint8Array[] = [
    head,
    Buffer.from(texts.join('\n')),
    ...[
      ...[index.start, index.word, index.packed, index.ownStart, index.ownWord, index.fileOf],
      ...[index.postings, index.document, index.counts, index.inBody, index.inside, index.withSummary],
      ...[index.isTest, index.lengths],
    ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
  ];
  const size = HEADER + parts.reduce((sum, { length }) => sum + 1 + ((length + 3) >> 2), 0);
  const all = new Int32Array(size);
  const bytes = new Uint8Array(all.buffer);
  let at = HEADER;
  for (const part of parts) {
    all[at] = part.length;
    bytes.set(part, 4 * (at + 1));
    at += 1 + ((part.length + 3) >> 2);
  }
  all.set([MAGIC, VERSION, size, checksum(all.subarray(HEADER + 1, HEADER + 1 + (head.length >> 2)))]);
  const folder = join(dataFolder, 'search');
  try {
    keepFile(join(folder, nameOf(key)), all);
    removeOldest(folder);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
  }
}

function removeOldest(folder: string): void {
  try {
    const files = readdirSync(folder)
      .filter((name) => /^seen-\w+\.index$/.test(name))
      .map((name) => ({ path: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    for (const { path } of files.slice(MOST_FILES)) unlinkSync(path);
  } catch {
    // Somebody else removes as well.
  }
}
