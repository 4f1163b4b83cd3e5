/**
 * The index of the words of a set of repositories, kept in a file, so that a command need not put it together: what took
 * three quarters of a second for 100,000 units takes a tenth. Each set that somebody sees has a file of its own, named by
 * its members and their state, so nothing of other repositories has a part in it.
 *
 *     "SPSI" version size checksum, then parts, each: its length in bytes, its bytes, padded to 4
 *
 * A cache: whatever is wrong with it, it is made again of the segments.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import { checksum } from '../scan/analysis-cache.ts';
import { FIELDS } from './fields.ts';
import { keepFile } from './kept-file.ts';
import { LazyWords } from './lazy-words.ts';
import { inOrder, StoredWords, wordBytes } from './vocabulary.ts';
import { WordIndex } from './word-index.ts';

const MAGIC = 0x49535053;
/**
 * Raise it with the segments' version, and when anything lies otherwise.
 *
 *     1  first
 *     2  words in an order in which they are found; traits
 *     3  what is not offered among traits
 */
const VERSION = 3;
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
  /** By document (traits.ts). */
  traits: Uint8Array;
}

const nameOf = (key: string): string => `seen-${createHash('sha1').update(key).digest('hex').slice(0, 24)}.index`;

export function readSeen(dataFolder: string, key: string): { index: WordIndex; facts: SeenFacts } | null {
  const pages = LazyWords.open(join(dataFolder, 'search', nameOf(key)));
  if (pages === null || pages.all.length < HEADER) return null;
  const { all } = pages;
  const head = pages.part(0, HEADER);
  if (head[0] !== MAGIC || head[1] !== VERSION || head[2] !== all.length) return null;
  let at = HEADER;
  /** Where the next part lies, in words, and its bytes. */
  const next = (): [from: number, length: number] => {
    const [length] = pages.part(at, at + 1);
    const from = at + 1;
    at = from + ((length + 3) >> 2);
    if (length < 0 || at > all.length) throw new RangeError('damaged');
    return [from, length];
  };
  const text = (): string => {
    const [from, length] = next();
    return pages.text(4 * from, 4 * from + length);
  };
  /** Read when it is asked for; of words and postings alone, the large ones. */
  const later = (): Int32Array => {
    const [from, length] = next();
    return all.subarray(from, from + (length >> 2));
  };
  const ints = (): Int32Array => {
    const [from, length] = next();
    return pages.part(from, from + (length >> 2));
  };
  const bytes = (): Uint8Array => {
    const [from, length] = next();
    pages.need(from, from + ((length + 3) >> 2));
    return new Uint8Array(all.buffer, 4 * from, length);
  };
  try {
    const said = text();
    if (checksumOf(said) !== head[3]) return null;
    const { key: of, facts, means, files, summarised } = JSON.parse(said);
    if (of !== key) return null;
    const words = new StoredWords({ bytes: bytes(), start: ints() }, ints());
    const [start, word, packed, ownStart, ownWord, fileOf] = [ints(), later(), later(), ints(), ints(), ints()];
    const [postings, document, counts, inBody, inside, withSummary] = [
      ints(),
      later(),
      later(),
      ints(),
      ints(),
      ints(),
    ];
    const isTest = bytes();
    const traits = bytes();
    const raw = bytes();
    const lengths = new Uint16Array(raw.buffer, raw.byteOffset, raw.length >> 1);
    if (at !== all.length || lengths.length !== FIELDS * (start.length - 1)) return null;
    const index = new WordIndex(
      { words, files, start, word, packed, ownStart, ownWord, fileOf, isTest },
      { postings, document, counts, inBody, inside, withSummary, lengths, means: Float64Array.from(means), summarised },
      pages,
    );
    return { index, facts: { ...facts, traits } };
  } catch {
    return null;
  }
}

/** Of what decides where others lie; words and counts that are wrong would only rank wrongly. */
function checksumOf(text: string): number {
  const words = new Int32Array((Buffer.byteLength(text) + 3) >> 2);
  Buffer.from(words.buffer).write(text);
  return checksum(words);
}

/** A disk that is full costs the next command its time, no more. */
export function keepSeen(dataFolder: string, key: string, index: WordIndex, facts: SeenFacts): void {
  const { words, files, means, summarised } = index;
  const { traits, ...few } = facts;
  const texts = Array.from({ length: words.size }, (_, id) => words.textOf(id));
  const text = wordBytes(texts);
  const head = Buffer.from(JSON.stringify({ key, facts: few, files, means: [...means], summarised }));
  const parts: Uint8Array[] = [
    head,
    text.bytes,
    ...[
      ...[text.start, inOrder(texts)],
      ...[index.start, index.word, index.packed, index.ownStart, index.ownWord, index.fileOf],
      ...[index.postings, index.document, index.counts, index.inBody, index.inside, index.withSummary],
      ...[index.isTest, traits, index.lengths],
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
  all.set([MAGIC, VERSION, size, checksumOf(head.toString('utf8'))]);
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
