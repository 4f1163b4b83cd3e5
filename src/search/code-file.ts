/**
 * The code of one repository in a file of the data folder, beside its words: tokens of its units, and which units have
 * which runs of tokens (code-grams.ts). Laid out to be asked without being read: a look-up takes a bucket of the
 * directory, a page of runs, and of the few contents that come near their row and tokens.
 *
 *     "SPSC" version contents runs bits documents tokens size stamp stamp    Int32 each; see segment.ts for the stamp
 *     directory   Int32 × (2^bits + 1)   first run of each bucket; a bucket is the highest bits of a run's hash
 *     runs        Int32 × 2 × runs       hash and content, in the order of hashes (unsigned), then contents
 *     contents    Int32 × 6 × (contents + 1)   tokens, length, space, hash of the code (two), first of its documents
 *     documents   Int32                  of the repository's segment
 *     tokens      Int32                  files one after the other; units in units share them
 *
 * Runs that more than {@link COMMON} contents of the repository have tell nothing, and are not there. Nothing of it knows
 * another repository.
 */
import type { Run } from '../engine/clones/common-tokens.ts';
import { gramsOf } from './code-grams.ts';
import { LazyWords } from './lazy-words.ts';

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
export const COMMON = 400;
/** Runs of one bucket, in the mean: half a kilobyte. */
const PER_BUCKET = 64;

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
  private readonly shift: number;
  private readonly directory: Int32Array;
  private readonly runs: number;
  private readonly rows: Int32Array;
  private readonly documents: number;
  private readonly tokens: number;

  private constructor(words: LazyWords) {
    this.words = words;
    const [, , contents, runs, bits, documents] = words.all;
    this.count = contents;
    this.shift = 32 - bits;
    const directory = HEADER;
    this.runs = directory + 2 ** bits + 1;
    const rows = this.runs + 2 * runs;
    this.documents = rows + ROW * (contents + 1);
    this.tokens = this.documents + documents;
    this.directory = words.part(directory, this.runs);
    this.rows = words.part(rows, this.documents);
  }

  /** Null where there is none of this version and stamp. */
  static open(path: string, stamp: readonly [number, number]): RepositoryCode | null {
    const words = LazyWords.open(path);
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
    const { words, shift, directory, runs } = this;
    const bucket = shift === 32 ? 0 : gram >>> shift;
    let low = directory[bucket];
    const end = directory[bucket + 1];
    words.need(runs + 2 * low, runs + 2 * end);
    const { all } = words;
    let high = end;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (all[runs + 2 * mid] >>> 0 < gram) low = mid + 1;
      else high = mid;
    }
    let n = 0;
    for (let at = runs + 2 * low; low < end && all[at] >>> 0 === gram; at += 2, low++) found[n++] = all[at + 1];
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

const found = new Int32Array(COMMON + 1);

/** Lays contents out. Contents of one file stand together and have its tokens as one array. */
export function codeWords(contents: readonly Content[], stamp: readonly [number, number]): Int32Array {
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
  const runs = sorted.runs.length / 2;
  const size = HEADER + sorted.directory.length + 2 * runs + ROW * (contents.length + 1) + documents + tokens;
  const all = new Int32Array(size);
  all.set([MAGIC, CODE_VERSION, contents.length, runs, bits, documents, tokens, size, ...stamp]);
  let at = HEADER;
  all.set(sorted.directory, at);
  at += sorted.directory.length;
  all.set(sorted.runs, at);
  at += 2 * runs;
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
  gram: Int32Array;
  content: Int32Array;
  count: number;
}

function runsOf(contents: readonly Content[]): Postings {
  let gram = new Int32Array(1 << 16);
  let content = new Int32Array(1 << 16);
  let count = 0;
  for (const [c, { tokens, start, length }] of contents.entries()) {
    const grams = gramsOf(tokens, start, length, false);
    if (count + grams.length > gram.length) {
      gram = enlarged(gram, 2 * (count + grams.length));
      content = enlarged(content, gram.length);
    }
    for (let i = 0; i < grams.length; i++) {
      gram[count] = grams[i];
      content[count++] = c;
    }
  }
  return { gram, content, count };
}

function enlarged(all: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length);
  more.set(all);
  return more;
}

/**
 * In the order of hashes: counted into buckets, then each bucket by itself. Sorting pairs as numbers took three quarters
 * of making the code of a repository ready.
 */
function bucketed({ gram, content, count }: Postings, bits: number): { directory: Int32Array; runs: Int32Array } {
  const shift = 32 - bits;
  const bucketOf = (g: number): number => (bits === 0 ? 0 : g >>> shift);
  const next = new Int32Array(2 ** bits + 1);
  for (let i = 0; i < count; i++) next[bucketOf(gram[i]) + 1]++;
  for (let b = 0; b < 2 ** bits; b++) next[b + 1] += next[b];
  const ends = next.slice(1);
  const pairs = new Float64Array(count);
  // Exact below 2⁵³: two million contents of a repository.
  for (let i = 0; i < count; i++) pairs[next[bucketOf(gram[i])]++] = (gram[i] >>> 0) * CONTENTS + content[i];
  const directory = new Int32Array(2 ** bits + 1);
  const runs = new Int32Array(2 * count);
  let n = 0;
  let from = 0;
  for (let b = 0; b < 2 ** bits; b++) {
    directory[b] = n;
    n = bucket(pairs.subarray(from, ends[b]).sort(), runs, n);
    from = ends[b];
  }
  directory[2 ** bits] = n;
  return { directory, runs: runs.subarray(0, 2 * n) };
}

const CONTENTS = 1 << 21;

/** Writes the runs of one bucket, each content once, and common ones not at all. */
function bucket(pairs: Float64Array, runs: Int32Array, n: number): number {
  for (let i = 0; i < pairs.length; ) {
    const gram = Math.floor(pairs[i] / CONTENTS);
    const first = n;
    let last = -1;
    for (; i < pairs.length && Math.floor(pairs[i] / CONTENTS) === gram; i++) {
      const content = pairs[i] - gram * CONTENTS;
      if (content === last) continue;
      last = content;
      runs[2 * n] = gram;
      runs[2 * n++ + 1] = content;
    }
    if (n - first > COMMON) n = first;
  }
  return n;
}
