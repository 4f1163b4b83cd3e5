/**
 * The code of one repository in a file of the data folder, beside its words: tokens of its units, and which units have
 * which runs of tokens (code-grams.ts). Laid out to be asked without being read: a look-up takes a bucket of the
 * directory, a page of runs, and of the few contents that come near their row and tokens.
 *
 *     "SPSC" version contents runs bits documents tokens size stamp stamp files    Int32 each; see segment.ts for the stamp
 *     directory   Int32 × (2^bits + 1)   first run of each bucket; a bucket is the highest bits of a run's hash
 *     runs        Int32 × runs           the next 12 bits of the hash, and 20 of the content, in their order; that two
 *                                        hashes are taken for one happens once in 4,000, and alignment has the last word
 *     contents    Int32 × 6 × (contents + 1)   tokens, length, space, hash of the code (two), first of its documents
 *     documents   Int32                  of the repository's segment
 *     files       Int32 × 4 × files      hash of the key of each file that has documents (two), first of them, how many
 *     tokens      Int32                  files one after the other; units in units share them
 *
 * It stays while little of the repository changes: what came and went since lies in a smaller file (code-since.ts), and
 * both are asked together (code-index.ts). Nothing of it knows another repository.
 */
import type { Run } from '../engine/clones/common-tokens.ts';
import { addGrams, expectedGrams } from './code-grams.ts';
import { LARGE_PAGE, LazyWords } from './lazy-words.ts';

const MAGIC = 0x43535053;
/**
 * Raise it when the same code is laid out otherwise or has other runs.
 *
 *     1  first
 *     2  files; runs of more contents than tell anything, because some of these may go
 */
const CODE_VERSION = 2;
const HEADER = 11;
const ROW = 6;
const FILE = 4;
/** Runs that so many contents of one repository have tell nothing. */
export const COMMON = 400;
/** So many contents may be gone before the file is made anew: then what is common can still be told from what is not. */
export const MOST_GONE = 400;
/** Runs of so many contents, whose number nobody needs to know: they stand there once, with {@link ANY}. */
const MOST_HOLDERS = COMMON + MOST_GONE;
/** Runs of one bucket, in the mean: half a kilobyte. */
const PER_BUCKET = 64;
/** Bits of a content's number; a repository of 1.2 million lines has 20,000 contents. */
const CONTENT = 20;
const CONTENTS = (1 << CONTENT) - 1;
/** Instead of a content: more than anybody counts. */
const ANY = CONTENTS;

export type Stamp = readonly [number, number];

/** The same code, word for word, wherever it stands. */
export interface Content extends Run {
  /** Family of languages, and whether units in it hold others: see `spaceOf`. */
  space: number;
  high: number;
  low: number;
  /** Documents of the segment. */
  documents: number[];
}

/** A file of the segment that has documents, as it is found again in another segment. */
export interface CodeSource {
  /** Hash of its key: see `SegmentFile`. */
  key: Stamp;
  first: number;
  documents: number;
}

/** Identity of a piece of code across repositories. */
export const codeKey = ({ space, length, high, low }: { space: number; length: number; high: number; low: number }) =>
  `${space} ${length} ${high} ${low}`;

export class CodeFile {
  readonly count: number;
  readonly stamp: Stamp;
  private readonly words: LazyWords;
  private readonly bits: number;
  private readonly directory: Int32Array;
  private readonly runs: number;
  private readonly rows: Int32Array;
  private readonly documents: number;
  private readonly files: number;
  private readonly tokens: number;

  /** @param at where it begins in `words`, which may hold more */
  constructor(words: LazyWords, at: number) {
    this.words = words;
    const [, , contents, runs, bits, documents, , , high, low, files] = words.part(at, at + HEADER);
    this.count = contents;
    this.stamp = [high, low];
    this.bits = bits;
    const directory = at + HEADER;
    this.runs = directory + 2 ** bits + 1;
    const rows = this.runs + runs;
    this.documents = rows + ROW * (contents + 1);
    this.files = this.documents + documents;
    this.tokens = this.files + FILE * files;
    this.directory = words.part(directory, this.runs);
    this.rows = words.part(rows, this.documents);
  }

  /** Null where there is none of this version. */
  static open(path: string): CodeFile | null {
    const words = LazyWords.open(path, LARGE_PAGE);
    return words === null || !CodeFile.isIn(words, 0) ? null : new CodeFile(words, 0);
  }

  /** Whether a whole one of this version begins there, and ends where the words end. */
  static isIn(words: LazyWords, at: number): boolean {
    if (words.all.length < at + HEADER) return false;
    const head = words.part(at, at + HEADER);
    return head[0] === MAGIC && head[1] === CODE_VERSION && head[7] === words.all.length - at;
  }

  /** Of one just made. */
  static of(words: Int32Array): CodeFile {
    return new CodeFile(LazyWords.of(words), 0);
  }

  /** Writes the contents that have a run from `n` on; returns where they end, or -1 where they are more than anybody counts. */
  holders(gram: number, into: Int32Array, n: number): number {
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
    for (; low < end && all[low] >>> CONTENT === wanted; low++) {
      const content = all[low] & CONTENTS;
      if (content === ANY) return -1;
      into[n++] = content;
    }
    return n;
  }

  length(content: number): number {
    return this.rows[ROW * content + 1];
  }

  space(content: number): number {
    return this.rows[ROW * content + 2];
  }

  documentsOf(content: number): Int32Array {
    const { rows, documents, words } = this;
    return words.part(documents + rows[ROW * content + 5], documents + rows[ROW * (content + 1) + 5]);
  }

  /** With its tokens. */
  content(content: number): Content {
    const { rows, words } = this;
    const [tokens, length, space, high, low] = rows.subarray(ROW * content, ROW * (content + 1));
    const start = this.tokens + tokens;
    words.need(start, start + length);
    return { tokens: words.all, start, length, space, high, low, documents: [...this.documentsOf(content)] };
  }

  key(content: number): string {
    const [, length, space, high, low] = this.rows.subarray(ROW * content, ROW * (content + 1));
    return codeKey({ space, length, high, low });
  }

  /**
   * Those of which the first document is among some, those without any, and those of hashes that begin as some: whoever wants
   * to know what changed looks at these alone, since making keys of all takes twenty times as long.
   */
  touched(documents: ReadonlySet<number>, highs: ReadonlySet<number>): number[] {
    const { rows, count } = this;
    const all = this.words.part(this.documents, this.documents + rows[ROW * count + 5]);
    const found: number[] = [];
    for (let content = 0, row = 0; content < count; content++, row += ROW) {
      const first = rows[row + 5];
      if (first === rows[row + ROW + 5] || highs.has(rows[row + 3]) || documents.has(all[first])) found.push(content);
    }
    return found;
  }

  /** What it was made of, in the order of documents. */
  sources(): CodeSource[] {
    const all = this.words.part(this.files, this.tokens);
    const sources: CodeSource[] = [];
    for (let at = 0; at < all.length; at += FILE)
      sources.push({ key: [all[at], all[at + 1]], first: all[at + 2], documents: all[at + 3] });
    return sources;
  }
}

/** Contents that may have one run: of one file, and of what came since. */
export const holderRoom = (): Int32Array => new Int32Array(2 * MOST_HOLDERS);

/** The bits of a hash that come after those of its bucket. */
const suffixOf = (gram: number, bits: number): number => ((gram << bits) >>> 0) >>> CONTENT;

/** Lays contents out. Contents of one file stand together and have its tokens as one array. */
export function codeWords(given: readonly Content[], files: readonly CodeSource[], stamp: Stamp): Int32Array {
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
  const rows = ROW * (contents.length + 1);
  const size = HEADER + sorted.directory.length + runs + rows + documents + FILE * files.length + tokens;
  const all = new Int32Array(size);
  all.set([MAGIC, CODE_VERSION, contents.length, runs, bits, documents, tokens, size, ...stamp, files.length]);
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
  for (const { key, first, documents } of files) {
    all.set([...key, first, documents], at);
    at += FILE;
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

/** Writes the runs of one bucket, each content once, and one for all of those that too many have. */
function bucket(packed: Uint32Array, runs: Int32Array, n: number): number {
  for (let i = 0; i < packed.length; ) {
    const hash = packed[i] >>> CONTENT;
    const first = n;
    for (; i < packed.length && packed[i] >>> CONTENT === hash; i++)
      if (n === first || runs[n - 1] !== (packed[i] | 0)) runs[n++] = packed[i];
    if (n - first < MOST_HOLDERS) continue;
    n = first;
    runs[n++] = (hash << CONTENT) | ANY;
  }
  return n;
}
