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
import type { LazyWords } from './lazy-words.ts';
import { MappedWords, type Vocabulary } from './vocabulary.ts';

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
  readonly words: Vocabulary;
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
  /** In how many documents a word stands in their body and header; inside of them; in code of those that have a summary. */
  readonly inBody: Int32Array;
  readonly inside: Int32Array;
  readonly withSummary: Int32Array;
  /** Documents that have a summary. */
  readonly summarised: number;
  readonly bytes: number;
  private readonly pages: LazyWords | null;
  private readonly frequencies = new Map<number, Int32Array>();

  /** @param counted what inverting gave before, where the very same parts are read again
   *  @param pages the file that large parts lie in, read as they are asked for */
  constructor(parts: IndexParts, counted: Counted | null = null, pages: LazyWords | null = null) {
    this.pages = pages;
    const { start, word, packed, fileOf } = parts;
    this.words = parts.words;
    this.count = start.length - 1;
    this.files = parts.files;
    this.start = start;
    this.word = word;
    this.packed = packed;
    this.ownStart = parts.ownStart;
    this.ownWord = parts.ownWord;
    this.fileOf = fileOf;
    this.isTest = parts.isTest;
    const { count } = this;
    const words = this.words.size;
    const made: Counted = counted ?? {
      postings: new Int32Array(words + 1),
      document: new Int32Array(start[count]),
      counts: new Int32Array(start[count]),
      lengths: new Uint16Array(count * FIELDS),
      means: new Float64Array(FIELDS),
      inBody: new Int32Array(words),
      inside: new Int32Array(words),
      withSummary: new Int32Array(words),
      summarised: 0,
    };
    this.postings = made.postings;
    this.document = made.document;
    this.counts = made.counts;
    this.lengths = made.lengths;
    this.means = made.means;
    this.inBody = made.inBody;
    this.inside = made.inside;
    this.withSummary = made.withSummary;
    if (counted === null) {
      this.summarised = this.invert(parts.frequency);
      for (let f = 0; f < FIELDS; f++) this.means[f] = Math.max(this.means[f] / Math.max(1, count), 0.01);
    } else this.summarised = counted.summarised;
    this.bytes = [
      ...[this.start, this.word, this.packed, this.postings, this.document, this.counts, this.ownStart, this.ownWord],
      ...[this.fileOf, this.isTest, this.lengths, this.inBody, this.inside, this.withSummary],
    ].reduce((sum, a) => sum + a.byteLength, 0);
  }

  /**
   * Everything is counted in one pass: at the start of a command this is most of what it waits for. Loops of single
   * documents are functions of their own, because these are compiled after a thousand calls, and one long loop is not.
   */
  private invert(frequency: Int32Array | undefined): number {
    const { postings, word, start, count, inBody } = this;
    if (frequency === undefined) for (let e = 0; e < start[count]; e++) postings[word[e] + 1]++;
    else postings.set(frequency.subarray(0, inBody.length), 1);
    for (let w = 0; w < inBody.length; w++) postings[w + 1] += postings[w];
    const next = postings.slice(0, inBody.length);
    let summarised = 0;
    for (let d = 0; d < count; d++) summarised += this.invertDocument(d, next);
    return summarised;
  }

  /** Returns 1 for one that has a summary. */
  private invertDocument(d: number, next: Int32Array): number {
    const { document, counts, lengths, means, inBody, inside, withSummary, start, word, packed } = this;
    const base = d * FIELDS;
    const until = start[d + 1];
    for (let e = start[d]; e < until; e++) {
      const w = word[e];
      const p = packed[e];
      const at = next[w]++;
      document[at] = d;
      counts[at] = p;
      if ((p & BODY) !== 0) inBody[w]++;
      if ((p & INSIDE) !== 0) inside[w]++;
      for (let rest = p, f = base; rest !== 0; rest >>>= 3, f++) lengths[f] += rest & 7;
    }
    for (let f = 0; f < FIELDS; f++) means[f] += lengths[base + f];
    if (lengths[base + FIELD.title] === 0) return 0;
    for (let e = start[d]; e < until; e++) if ((packed[e] & SUMMARISED) !== 0) withSummary[word[e]]++;
    return 1;
  }

  /** To be called before the words of a document are looked at. */
  needDocument(document: number): void {
    if (this.pages === null) return;
    const [from, to] = [this.start[document], this.start[document + 1]];
    this.need(this.word, from, to);
    this.need(this.packed, from, to);
  }

  /** To be called before the documents of a word are looked at. */
  needWord(word: number): void {
    if (this.pages === null) return;
    const [from, to] = [this.postings[word], this.postings[word + 1]];
    this.need(this.document, from, to);
    this.need(this.counts, from, to);
  }

  private need(part: Int32Array, from: number, to: number): void {
    const base = part.byteOffset >> 2;
    this.pages!.need(base + from, base + to);
  }

  /** In how many documents a word stands in each field. Kept, because words of queries come again. */
  frequencyOf(word: number): Int32Array {
    let found = this.frequencies.get(word);
    if (found === undefined) {
      found = this.countedByField(word);
      this.frequencies.set(word, found);
    }
    return found;
  }

  private countedByField(word: number): Int32Array {
    this.needWord(word);
    const found = new Int32Array(FIELDS);
    for (let k = this.postings[word]; k < this.postings[word + 1]; k++)
      for (let rest = this.counts[k], f = 0; rest !== 0; rest >>>= 3, f++) if ((rest & 7) !== 0) found[f]++;
    return found;
  }

  /** What a document has of a word; 0 where it has none. */
  countsOf(document: number, word: number): number {
    let [low, high] = [this.postings[word], this.postings[word + 1]];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (this.document[mid] < document) low = mid + 1;
      else high = mid;
    }
    return low < this.postings[word + 1] && this.document[low] === document ? this.counts[low] : 0;
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

/** What inverting counts: see the fields of the same names. */
export type Counted = Pick<
  WordIndex,
  'postings' | 'document' | 'counts' | 'lengths' | 'means' | 'inBody' | 'inside' | 'withSummary' | 'summarised'
>;

export interface IndexParts {
  words: Vocabulary;
  files: number;
  start: Int32Array;
  word: Int32Array;
  packed: Int32Array;
  ownStart: Int32Array;
  ownWord: Int32Array;
  fileOf: Int32Array;
  isTest: Uint8Array;
  /** In how many documents each word stands, where that is known already. */
  frequency?: Int32Array;
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
    ...{ words: new MappedWords(ids, [...ids.keys()]), files: files.size },
    ...{ start: Int32Array.from(start), word: Int32Array.from(word), packed: Int32Array.from(packed) },
    ...{ ownStart: Int32Array.from(ownStart), ownWord: Int32Array.from(ownWord), fileOf: Int32Array.from(fileOf) },
    isTest: Uint8Array.from(documents, (d) => (d.isTest ? 1 : 0)),
  });
}
