/**
 * The code of one repository in a file of the data folder, beside its words: tokens of its units, and which units have
 * which runs of tokens (code-grams.ts). Laid out to be asked without being read: a look-up takes a bucket of the
 * directory, a page of runs, and of the few contents that come near their row and tokens.
 *
 *     "SPSC" version contents runs bits documents tokens size stamp stamp    Int32 each; see segment.ts for the stamp
 *     directory   Int32 × (2^bits + 1)   first run of each bucket; a bucket is the highest bits of a run's hash
 *     runs        Int32 × runs           the next 12 bits of the hash, and 20 of the content, in their order; that two
 *                                        hashes are taken for one happens once in 4,000, and alignment has the last word
 *     contents    Int32 × 6 × (contents + 1)   tokens, length, space, hash of the code (two), first of its documents
 *     documents   Int32                  of the repository's segment
 *     tokens      Int32                  files one after the other; units in units share them
 *
 * Runs that more than {@link COMMON} contents of the repository have tell nothing, and are not there. Nothing of it knows
 * another repository.
 */
import type { Run } from '../engine/clones/common-tokens.ts';
import { addGrams, expectedGrams } from './code-grams.ts';
import { LARGE_PAGE, LazyWords } from './lazy-words.ts';

const MAGIC = 0x43535053;
/**
 * Raise it when the same code is laid out otherwise or has other runs.
 *
 *     1  first
 */
export const CODE_VERSION = 1;
const HEADER = 10;
const ROW = 6;
/** Runs that so many contents of one repository have tell nothing. */
const COMMON = 400;
/** Runs of one bucket, in the mean: half a kilobyte. */
const PER_BUCKET = 64;
/** Bits of a content's number; a repository of 1.2 million lines has 20,000 contents. */
const CONTENT = 20;
const CONTENTS = 1 << CONTENT;

/** The same code, word for word, wherever it stands. */
export interface Content extends Run {
  /** Family of languages, and whether units in it hold others: see `spaceOf`. */
  space: number;
  high: number;
  low: number;
  /** Documents of the segment. */
  documents: number[];
}

/** Identity of a piece of code across repositories. */
export const codeKey = ({ space, length, high, low }: { space: number; length: number; high: number; low: number }) =>
  `${space} ${length} ${high} ${low}`;

export class RepositoryCode {
  readonly count: number;
  private readonly words: LazyWords;
  private readonly bits: number;
  private readonly directory: Int32Array;
  private readonly runs: number;
  private readonly rows: Int32Array;
  private readonly documents: number;
  private readonly tokens: number;

  private constructor(words: LazyWords) {
    this.words = words;
    const [, , contents, runs, bits, documents] = words.all;
    this.count = contents;
    this.bits = bits;
    const directory = HEADER;
    this.runs = directory + 2 ** bits + 1;
    const rows = this.runs + runs;
    this.documents = rows + ROW * (contents + 1);
    this.tokens = this.documents + documents;
    this.directory = words.part(directory, this.runs);
    this.rows = words.part(rows, this.documents);
  }

  /** Null where there is none of this version and stamp. */
  static open(path: string, stamp: readonly [number, number]): RepositoryCode | null {
    const words = LazyWords.open(path, LARGE_PAGE);
    if (words === null || words.all.length < HEADER) return null;
    const head = words.part(0, HEADER);
    if (head[0] !== MAGIC || head[1] !== CODE_VERSION || head[7] !== words.all.length) return null;
    return head[8] === stamp[0] && head[9] === stamp[1] ? new RepositoryCode(words) : null;
  }

  /** Of one just made. */
  static of(words: Int32Array): RepositoryCode {
    return new RepositoryCode(LazyWords.of(words));
  }

  /** Contents that have a run; the array is another's at the next call. */
  holders(gram: number): Int32Array {
    const { words, bits, directory, runs } = this;
    const bucket = bits === 0 ? 0 : gram >>> (32 - bits);
    let low = runs + directory[bucket];
    const end = runs + directory[bucket + 1];
    words.need(low, end);
    const { all } = words;
    const wanted = suffixOf(gram, bits);
    for (let high = end; low < high; ) {
      const mid = (low + high) >> 1;
      if (all[mid] >>> CONTENT < wanted) low = mid + 1;
      else high = mid;
    }
    let n = 0;
    for (; low < end && n < COMMON && all[low] >>> CONTENT === wanted; low++) found[n++] = all[low] & (CONTENTS - 1);
    return found.subarray(0, n);
  }

  length(content: number): number {
    return this.rows[ROW * content + 1];
  }

  space(content: number): number {
    return this.rows[ROW * content + 2];
  }

  /** With its tokens. */
  content(content: number): Content {
    const { rows, words } = this;
    const [tokens, length, space, high, low, first] = rows.subarray(ROW * content, ROW * (content + 1));
    const start = this.tokens + tokens;
    words.need(start, start + length);
    const documents = words.part(this.documents + first, this.documents + rows[ROW * (content + 1) + 5]);
    return { tokens: words.all, start, length, space, high, low, documents: [...documents] };
  }

  key(content: number): string {
    const [, length, space, high, low] = this.rows.subarray(ROW * content, ROW * (content + 1));
    return codeKey({ space, length, high, low });
  }
}

const found = new Int32Array(COMMON);

/** The bits of a hash that come after those of its bucket. */
const suffixOf = (gram: number, bits: number): number => ((gram << bits) >>> 0) >>> CONTENT;

/** Lays contents out. Contents of one file stand together and have its tokens as one array. */
export function codeWords(given: readonly Content[], stamp: readonly [number, number]): Int32Array {
  const contents = given.slice(0, CONTENTS);
  const postings = runsOf(contents);
  const bits = Math.max(0, Math.min(20, Math.ceil(Math.log2(Math.max(1, postings.count / PER_BUCKET)))));
  const sorted = bucketed(postings, bits);
  const sources = new Map<Int32Array, number>();
  let tokens = 0;
  let documents = 0;
  for (const content of contents) {
    documents += content.documents.length;
    if (sources.has(content.tokens)) continue;
    sources.set(content.tokens, tokens);
    tokens += content.tokens.length;
  }
  const runs = sorted.runs.length;
  const size = HEADER + sorted.directory.length + runs + ROW * (contents.length + 1) + documents + tokens;
  const all = new Int32Array(size);
  all.set([MAGIC, CODE_VERSION, contents.length, runs, bits, documents, tokens, size, ...stamp]);
  let at = HEADER;
  all.set(sorted.directory, at);
  at += sorted.directory.length;
  all.set(sorted.runs, at);
  at += runs;
  let first = 0;
  for (const { tokens: own, start, length, space, high, low, documents } of contents) {
    all.set([sources.get(own)! + start, length, space, high, low, first], at);
    at += ROW;
    first += documents.length;
  }
  all.set([tokens, 0, 0, 0, 0, first], at);
  at += ROW;
  for (const content of contents) {
    all.set(content.documents, at);
    at += content.documents.length;
  }
  for (const [own, from] of sources) all.set(own, at + from);
  return all;
}

interface Postings {
  gram: Uint32Array;
  content: Int32Array;
  count: number;
}

function runsOf(contents: readonly Content[]): Postings {
  const expected = contents.reduce((sum, { length }) => sum + expectedGrams(length), 0);
  let gram = new Uint32Array(expected);
  let content = new Int32Array(expected);
  let count = 0;
  for (const [c, { tokens, start, length }] of contents.entries()) {
    if (count + 2 * length > gram.length) {
      gram = enlarged(gram, new Uint32Array(2 * (count + length)));
      content = enlarged(content, new Int32Array(gram.length));
    }
    const end = addGrams(tokens, start, length, false, gram, count);
    content.fill(c, count, end);
    count = end;
  }
  return { gram, content, count };
}

function enlarged<T extends Int32Array | Uint32Array>(all: T, room: T): T {
  room.set(all);
  return room;
}

/**
 * In the order of hashes: counted into buckets, then each bucket by itself. Sorting pairs as numbers took three quarters
 * of making the code of a repository ready.
 */
function bucketed({ gram, content, count }: Postings, bits: number): { directory: Int32Array; runs: Int32Array } {
  const bucketOf = (g: number): number => (bits === 0 ? 0 : g >>> (32 - bits));
  const next = new Int32Array(2 ** bits + 1);
  for (let i = 0; i < count; i++) next[bucketOf(gram[i]) + 1]++;
  for (let b = 0; b < 2 ** bits; b++) next[b + 1] += next[b];
  const ends = next.slice(1);
  const packed = new Uint32Array(count);
  for (let i = 0; i < count; i++)
    packed[next[bucketOf(gram[i])]++] = ((suffixOf(gram[i], bits) << CONTENT) | content[i]) >>> 0;
  const directory = new Int32Array(2 ** bits + 1);
  const runs = new Int32Array(count);
  let n = 0;
  let from = 0;
  for (let b = 0; b < 2 ** bits; b++) {
    directory[b] = n;
    n = bucket(packed.subarray(from, ends[b]).sort(), runs, n);
    from = ends[b];
  }
  directory[2 ** bits] = n;
  return { directory, runs: runs.subarray(0, n) };
}

/** Writes the runs of one bucket, each content once, and common ones not at all. */
function bucket(packed: Uint32Array, runs: Int32Array, n: number): number {
  for (let i = 0; i < packed.length; ) {
    const hash = packed[i] >>> CONTENT;
    const first = n;
    for (; i < packed.length && packed[i] >>> CONTENT === hash; i++)
      if (n === first || runs[n - 1] !== (packed[i] | 0)) runs[n++] = packed[i];
    if (n - first >= COMMON) n = first;
  }
  return n;
}
