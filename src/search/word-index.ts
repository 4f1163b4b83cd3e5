/**
 * Documents (units and components) by their words, in memory: what ranking reads.
 *
 *     forward   document ► its words with packed counts by field        4 + 4 bytes each
 *     inverted  word ► documents that have it, with the same counts     4 + 4 bytes each
 *
 * Made anew from segments whenever the set of repositories is another one: that takes a fifth of a second for 100,000
 * units, and nothing of a repository that is not in the set has any part in it, be it a count.
 */
import { countOf, FIELD, FIELDS } from './fields.ts';

/** One document as it is added. */
export interface Document {
  /** The last part of its name as words in order. */
  own: readonly string[];
  words: ReadonlyMap<string, number>;
  /** Of the path, which is no part of what is kept by content. */
  path: readonly string[];
  /** Documents of one file have the same. */
  file: string;
  /** How a reader would rather not get it: a test, an example, set apart. */
  isTest: boolean;
}

export class WordIndex {
  readonly ids: ReadonlyMap<string, number>;
  readonly texts: readonly string[];
  readonly count: number;
  readonly files: number;
  /** Words of document d: `[start[d], start[d + 1])` of `word` and `packed`. */
  readonly start: Int32Array;
  readonly word: Int32Array;
  readonly packed: Int32Array;
  /** Documents of word w: `[postings[w], postings[w + 1])` of `document` and `counts`. */
  readonly postings: Int32Array;
  readonly document: Int32Array;
  readonly counts: Int32Array;
  readonly ownStart: Int32Array;
  readonly ownWord: Int32Array;
  readonly fileOf: Int32Array;
  readonly isTest: Uint8Array;
  /** Words of each field of each document, {@link FIELDS} a document; the mean of each field. */
  readonly lengths: Uint16Array;
  readonly means: Float64Array;
  /** In how many documents a word stands in a field: FIELDS a word. */
  readonly frequency: Int32Array;
  /** In how many documents it stands in code other than the path. */
  readonly inBody: Int32Array;
  readonly bytes: number;

  constructor(parts: IndexParts) {
    const { texts, start, word, packed, fileOf } = parts;
    this.texts = texts;
    this.ids = parts.ids;
    this.count = start.length - 1;
    this.files = parts.files;
    this.start = start;
    this.word = word;
    this.packed = packed;
    this.ownStart = parts.ownStart;
    this.ownWord = parts.ownWord;
    this.fileOf = fileOf;
    this.isTest = parts.isTest;
    const words = texts.length;
    this.postings = new Int32Array(words + 1);
    this.frequency = new Int32Array(words * FIELDS);
    this.inBody = new Int32Array(words);
    this.lengths = new Uint16Array(this.count * FIELDS);
    this.means = new Float64Array(FIELDS);
    const entries = start[this.count];
    for (let e = 0; e < entries; e++) this.postings[word[e] + 1]++;
    for (let w = 0; w < words; w++) this.postings[w + 1] += this.postings[w];
    this.document = new Int32Array(entries);
    this.counts = new Int32Array(entries);
    const next = this.postings.slice(0, words);
    for (let d = 0; d < this.count; d++) {
      const base = d * FIELDS;
      for (let e = start[d]; e < start[d + 1]; e++) {
        const w = word[e];
        const p = packed[e];
        const at = next[w]++;
        this.document[at] = d;
        this.counts[at] = p;
        if ((p & BODY) !== 0) this.inBody[w]++;
        for (let rest = p, f = 0; rest !== 0; rest >>>= 3, f++) {
          const n = rest & 7;
          if (n === 0) continue;
          this.lengths[base + f] += n;
          this.frequency[w * FIELDS + f]++;
        }
      }
      for (let f = 0; f < FIELDS; f++) this.means[f] += this.lengths[base + f];
    }
    for (let f = 0; f < FIELDS; f++) this.means[f] = Math.max(this.means[f] / Math.max(1, this.count), 0.01);
    this.bytes = [
      ...[this.start, this.word, this.packed, this.postings, this.document, this.counts, this.ownStart, this.ownWord],
      ...[this.fileOf, this.isTest, this.lengths, this.frequency, this.inBody],
    ].reduce((sum, a) => sum + a.byteLength, 0);
  }

  /** In how many documents a word stands at all. */
  documentsOf(word: number): number {
    return this.postings[word + 1] - this.postings[word];
  }
}

const bits = (...fields: number[]): number => fields.reduce((mask, f) => mask | (7 << (3 * f)), 0);

/** Everything but documentation and comments. */
export const CODE = ~bits(FIELD.title, FIELD.text);
/** What a function does, without what it is called and where it lies. */
export const INSIDE = bits(FIELD.calls, FIELD.attributes, FIELD.names, FIELD.strings);
/** What its body and header have in common with what is said of it. */
export const BODY = INSIDE | bits(FIELD.holder, FIELD.path, FIELD.parameters);
/** Code that a summary is learnt to go with. */
export const SUMMARISED = bits(
  ...[FIELD.name, FIELD.holder, FIELD.parameters, FIELD.calls, FIELD.attributes, FIELD.names],
);

export interface IndexParts {
  ids: ReadonlyMap<string, number>;
  texts: readonly string[];
  files: number;
  start: Int32Array;
  word: Int32Array;
  packed: Int32Array;
  ownStart: Int32Array;
  ownWord: Int32Array;
  fileOf: Int32Array;
  isTest: Uint8Array;
}

/** From documents as values: for benches and tests; segments make the same from what is stored. */
export function indexOf(documents: readonly Document[]): WordIndex {
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    let id = ids.get(text);
    if (id === undefined) {
      id = ids.size;
      ids.set(text, id);
    }
    return id;
  };
  const files = new Map<string, number>();
  const start = [0];
  const word: number[] = [];
  const packed: number[] = [];
  const ownStart = [0];
  const ownWord: number[] = [];
  const fileOf: number[] = [];
  for (const { own, words, path, file } of documents) {
    const all = new Map(words);
    for (const text of path) {
      const before = all.get(text) ?? 0;
      if (countOf(before, FIELD.path) < 7) all.set(text, before + (1 << (3 * FIELD.path)));
    }
    for (const [text, counts] of all) {
      word.push(idOf(text));
      packed.push(counts);
    }
    start.push(word.length);
    for (const text of own) ownWord.push(idOf(text));
    ownStart.push(ownWord.length);
    if (!files.has(file)) files.set(file, files.size);
    fileOf.push(files.get(file)!);
  }
  return new WordIndex({
    ...{ ids, texts: [...ids.keys()], files: files.size },
    ...{ start: Int32Array.from(start), word: Int32Array.from(word), packed: Int32Array.from(packed) },
    ...{ ownStart: Int32Array.from(ownStart), ownWord: Int32Array.from(ownWord), fileOf: Int32Array.from(fileOf) },
    isTest: Uint8Array.from(documents, (d) => (d.isTest ? 1 : 0)),
  });
}
