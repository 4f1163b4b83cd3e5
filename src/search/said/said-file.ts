/**
 * What is said of units of one repository (said-words.ts), in a file beside its words:
 *
 *     "SPSD" version size documents words postings textBytes stamp stamp made made guides guides       Int32 each
 *     document     Int32 × documents         number in the segment, ascending
 *     length       Int32 × documents         sum of weights, in hundredths
 *     start        Int32 × (words + 1)       documents of each word …
 *     posting      Int32 × postings          … their position above
 *     weight       Int32 × postings          … and the weight, in hundredths
 *     textStart    Int32 × (words + 1)       where in the text each word begins
 *     text         UTF-8: words, in the order of their bytes
 *
 * `made` is a hash of all that it was made of but where the documents stand: while that is as it was they are given other
 * numbers, and nothing is read; `guides` is one of the guides among it, zero where nothing says whether they are the same. Of the words of a query alone postings are read. A cache: where it is missing or of another state of the repository,
 * search goes without.
 */
import { join } from 'node:path';
import { LazyWords } from '../lazy-words.ts';
import { inOrder, StoredWords, type Vocabulary, wordBytes } from '../vocabulary.ts';
import type { Said } from './said-words.ts';

const MAGIC = 0x44535053;
/**
 * Raise it when the same pages give other words, or words lie otherwise.
 *
 *     1  first
 *     2  what it was made of
 *     3  names of units
 *     4  words are looked up where they lie
 *     5  components; a letter with a number is a word
 *     6  a hash of the guides
 */
const VERSION = 6;
const HEADER = 13;
const STAMP = 7;
const MADE = 9;
const GUIDES = 11;
const HUNDRED = 100;

export const saidPath = (dataFolder: string, repository: number): string =>
  join(dataFolder, 'search', `${repository}.said`);

export type Hash = readonly [number, number];

export function saidWords(said: Said, stamp: Hash, made: Hash, guides: Hash): Int32Array {
  const documents = [...said.keys()].sort((a, b) => a - b);
  const byWord = new Map<string, [position: number, weight: number][]>();
  const lengths = documents.map((d, position) => {
    let length = 0;
    for (const [word, exact] of said.get(d)!) {
      const weight = Math.max(1, Math.round(exact * HUNDRED));
      length += weight;
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [[position, weight]]);
      else known.push([position, weight]);
    }
    return length;
  });
  const unordered = [...byWord.keys()];
  const words = Array.from(inOrder(unordered), (w) => unordered[w]);
  const postings = words.flatMap((word) => byWord.get(word)!);
  const start = [0];
  for (const word of words) start.push(start[start.length - 1] + byWord.get(word)!.length);
  const text = wordBytes(words);
  const textBytes = text.bytes.length;
  const size = HEADER + 2 * documents.length + 2 * start.length + 2 * postings.length + ((textBytes + 3) >> 2);
  const all = new Int32Array(size);
  all.set([MAGIC, VERSION, size, documents.length, words.length, postings.length, textBytes]);
  all.set([...stamp, ...made, ...guides], STAMP);
  let at = HEADER;
  const part = (values: readonly number[] | Int32Array): void => {
    all.set(values, at);
    at += values.length;
  };
  part(documents);
  part(lengths);
  part(start);
  part(postings.map(([position]) => position));
  part(postings.map(([, weight]) => weight));
  part(text.start);
  new Uint8Array(all.buffer, 4 * at).set(text.bytes);
  return all;
}

const isAt = (words: Int32Array, at: number, hash: Hash): boolean => words[at] === hash[0] && words[at + 1] === hash[1];

const isFileOf = (words: Int32Array, stamp: Hash): boolean =>
  words.length >= HEADER &&
  words[0] === MAGIC &&
  words[1] === VERSION &&
  words[2] === words.length &&
  isAt(words, STAMP, stamp);

/** A hash of the guides that the file of a state was made of; null where there is none. */
export const guidesIn = (words: Int32Array | null, stamp: Hash): Hash | null =>
  words === null || !isFileOf(words, stamp) || isAt(words, GUIDES, [0, 0]) ? null : [words[GUIDES], words[GUIDES + 1]];

/**
 * The file of the state `before` for that of `stamp`, if it was made of the same; null where there is none, or it was not.
 *
 * @param numbers of now, by those of before
 */
export function renumbered(
  words: Int32Array | null,
  before: Hash,
  made: Hash,
  numbers: Int32Array,
  stamp: Hash,
): Int32Array | null {
  if (words === null || !isFileOf(words, before) || !isAt(words, MADE, made)) return null;
  const all = words.slice();
  all.set(stamp, STAMP);
  for (let at = HEADER; at < HEADER + words[3]; at++) all[at] = numbers[words[at]];
  return all;
}

export class SaidFile {
  /** By position: number in the segment; sum of weights. */
  readonly document: Int32Array;
  readonly length: Int32Array;
  /** Sum of all lengths. */
  readonly said: number;
  private readonly words: Vocabulary;
  private readonly start: Int32Array;
  readonly numbers: Int32Array;
  readonly postings: number;
  private readonly all: LazyWords;
  private readonly from: number;

  private constructor(all: LazyWords) {
    this.all = all;
    this.numbers = all.all;
    const [, , , documents, words, postings, textBytes] = all.all;
    let at = HEADER;
    const part = (n: number): Int32Array => all.part(at, (at += n));
    this.document = part(documents);
    this.length = part(documents);
    let said = 0;
    for (let p = 0; p < documents; p++) said += this.length[p];
    this.said = said;
    this.start = part(words + 1);
    this.postings = postings;
    this.from = at;
    at += 2 * postings;
    const textStart = part(words + 1);
    const text = part((textBytes + 3) >> 2);
    if (at !== all.all.length || textStart[words] !== textBytes) throw new RangeError('damaged');
    this.words = new StoredWords({ bytes: new Uint8Array(text.buffer, text.byteOffset, textBytes), start: textStart });
  }

  static open(path: string, stamp: Hash): SaidFile | null {
    const all = LazyWords.open(path);
    return all === null ? null : SaidFile.of(all, stamp);
  }

  /** Null where these are other words, or of another state. */
  static of(all: LazyWords, stamp: Hash): SaidFile | null {
    if (all.all.length < HEADER) return null;
    const head = all.part(0, HEADER);
    if (head[0] !== MAGIC || head[1] !== VERSION || head[2] !== all.all.length) return null;
    if (head[STAMP] !== stamp[0] || head[STAMP + 1] !== stamp[1]) return null;
    try {
      return new SaidFile(all);
    } catch {
      return null;
    }
  }

  /** Where the file has a word; -1 where it does not. */
  wordAt(text: string): number {
    return this.words.idOf(text) ?? -1;
  }

  /** Of how many documents a word is said. */
  documentsOf(word: number): number {
    return this.start[word + 1] - this.start[word];
  }

  /**
   * Postings of a word, read: positions are `numbers[from, to)`, and the weight of each stands {@link postings} further on.
   * No part is cut out of the array, because that costs more than most words have postings.
   */
  range(word: number): { from: number; to: number } {
    const [from, to] = [this.from + this.start[word], this.from + this.start[word + 1]];
    this.all.need(from, to);
    this.all.need(from + this.postings, to + this.postings);
    return { from, to };
  }
}
