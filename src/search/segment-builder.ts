/**
 * Makes a part of a segment (segment-part.ts). A file whose blob is known is copied from the segment before; so a commit
 * costs what it changed and a copy of the rest (.12 s for 31,000 units on a busy machine), or what it changed alone
 * (segment-since.ts). Words are numbered as they first occur, so a segment that grew is, byte for byte, what one that is
 * made anew would be.
 */
import { checksum } from '../scan/analysis-cache.ts';
import type { Segment } from './segment.ts';
import {
  COMPONENT,
  fileTextOf,
  HEADER,
  MAGIC,
  SEGMENT_VERSION,
  type SegmentDocument,
  type SegmentFile,
  type SegmentPart,
  stampHash,
  TEST,
} from './segment-part.ts';

/** Whole numbers, as many as come. */
class Ints {
  private all: Int32Array;
  length = 0;

  /** @param expected how many will come, about */
  constructor(expected = 0) {
    this.all = new Int32Array(Math.max(1024, expected + (expected >> 6)));
  }

  push(value: number): void {
    if (this.length === this.all.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.all);
      this.all = more;
    }
    this.all[this.length++] = value;
  }

  /** Room for so many more, to be filled in; they count at once. */
  more(count: number): Int32Array {
    const from = this.length;
    if (from + count > this.all.length) {
      const more = new Int32Array(Math.max(2 * this.all.length, from + count));
      more.set(this.used);
      this.all = more;
    }
    this.length += count;
    return this.all.subarray(from, this.length);
  }

  get used(): Int32Array {
    return this.all.subarray(0, this.length);
  }
}

/** Texts one after the other, with where each begins; those of a file of before come in one piece. */
class Texts {
  private bytes: Buffer;
  private length = 0;
  readonly starts: Ints;

  constructor(expectedTexts = 0, expectedBytes = 0) {
    this.starts = new Ints(expectedTexts);
    this.bytes = Buffer.allocUnsafe(Math.max(1 << 16, expectedBytes + (expectedBytes >> 6)));
  }

  get used(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  add(text: string): void {
    this.starts.push(this.length);
    this.room(3 * text.length);
    this.length += this.bytes.write(text, this.length);
  }

  addAll({ bytes, starts }: ReturnType<SegmentPart['textsOf']>): void {
    const shift = this.length - starts[0];
    const to = this.starts.more(starts.length - 1);
    for (let i = 0; i < to.length; i++) to[i] = starts[i] + shift;
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bytes = Buffer.allocUnsafe(Math.max(2 * this.bytes.length, this.length + more));
    bytes.set(this.used);
    this.bytes = bytes;
  }
}

/** What is added of one document. */
export interface NewDocument extends SegmentDocument {
  own: readonly string[];
  words: ReadonlyMap<string, number>;
}

export class SegmentBuilder {
  private readonly ids = new Map<string, number>();
  private readonly fileStart = new Ints();
  private readonly entryStart = new Ints();
  private readonly entryWord: Ints;
  private readonly entryPacked: Ints;
  private readonly ownStart = new Ints();
  private readonly ownWord = new Ints();
  private readonly pathStart = new Ints();
  private readonly pathWord = new Ints();
  private readonly flags = new Ints();
  private readonly fileTexts = new Texts();
  private readonly documentTexts: Texts;
  /** By part that something is copied from: the number here of each of its words, or -1. */
  private readonly numbers = new Map<SegmentPart, Int32Array>();

  /** @param expected what it will be about as large as */
  constructor(expected: SegmentPart | null = null) {
    this.entryWord = new Ints(expected?.entries);
    this.entryPacked = new Ints(expected?.entries);
    this.documentTexts = new Texts(expected?.documents, expected?.textLength);
  }

  /** All of a segment as one part, as it would be if it were made of everything. */
  static whole(segment: Segment): Int32Array {
    const builder = new SegmentBuilder(segment.base);
    for (let f = 0; f < segment.files; f++) {
      const called = segment.factsOf(f);
      builder.fileAgain(called.part, called.file);
      const { part, file } = segment.documentsOf(f);
      builder.copy(part, file);
    }
    return builder.finish(segment.stamp);
  }

  /** How many files it has. */
  get files(): number {
    return this.flags.length;
  }

  private id(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) {
      id = this.ids.size;
      this.ids.set(word, id);
    }
    return id;
  }

  /** Words of a part, by their numbers here. */
  private renumber(part: SegmentPart, words: Int32Array, into: Int32Array): void {
    let numbers = this.numbers.get(part);
    if (numbers === undefined) this.numbers.set(part, (numbers = new Int32Array(part.words.length).fill(-1)));
    const texts = part.words;
    for (let i = 0; i < words.length; i++) {
      const w = words[i];
      let id = numbers[w];
      if (id < 0) id = numbers[w] = this.id(texts[w]);
      into[i] = id;
    }
  }

  file(file: SegmentFile, words: readonly string[]): void {
    this.begin((file.isTest ? TEST : 0) | (file.component === null ? 0 : COMPONENT), fileTextOf(file));
    for (const word of words) this.pathWord.push(this.id(word));
  }

  /** A file as another part calls it. */
  fileAgain(part: SegmentPart, f: number): void {
    this.begin(part.flags[f], part.fileText(f));
    const words = part.pathWord.subarray(part.pathStart[f], part.pathStart[f + 1]);
    this.renumber(part, words, this.pathWord.more(words.length));
  }

  private begin(flags: number, text: string): void {
    this.fileStart.push(this.entryStart.length);
    this.pathStart.push(this.pathWord.length);
    this.flags.push(flags);
    this.fileTexts.add(text);
  }

  document({ own, words, ...facts }: NewDocument): void {
    this.entryStart.push(this.entryWord.length);
    this.ownStart.push(this.ownWord.length);
    for (const [word, packed] of words) {
      this.entryWord.push(this.id(word));
      this.entryPacked.push(packed);
    }
    for (const word of own) this.ownWord.push(this.id(word));
    const { name, kind, language, start, end, cell, signature, doc, size } = facts;
    this.documentTexts.add(JSON.stringify([name, kind, language, start, end, cell, signature, doc, size]));
  }

  /** The documents of a file of another part, all at once: document by document a commit took four times as long. */
  copy(old: SegmentPart, f: number): void {
    const [first, end] = [old.fileStart[f], old.fileStart[f + 1]];
    if (first === end) return;
    this.shifted(old.entryStart, first, end, this.entryStart, this.entryWord.length);
    this.shifted(old.ownStart, first, end, this.ownStart, this.ownWord.length);
    const [entry, entryEnd] = [old.entryStart[first], old.entryStart[end]];
    this.renumber(old, old.entryWord.subarray(entry, entryEnd), this.entryWord.more(entryEnd - entry));
    this.entryPacked.more(entryEnd - entry).set(old.entryPacked.subarray(entry, entryEnd));
    const own = old.ownWord.subarray(old.ownStart[first], old.ownStart[end]);
    this.renumber(old, own, this.ownWord.more(own.length));
    this.documentTexts.addAll(old.textsOf(first, end));
  }

  /** Starts `[from, to)` of before, of which the first is `at` now. */
  private shifted(before: Int32Array, from: number, to: number, starts: Ints, at: number): void {
    const now = starts.more(to - from);
    for (let i = 0; i < now.length; i++) now[i] = at + before[from + i] - before[from];
  }

  finish(stamp: string): Int32Array {
    for (const [starts, all] of [
      [this.fileStart, this.entryStart],
      [this.pathStart, this.pathWord],
    ] as const)
      starts.push(all.length);
    this.entryStart.push(this.entryWord.length);
    this.ownStart.push(this.ownWord.length);
    const { fileTexts, documentTexts } = this;
    const words = Buffer.from([stamp, ...this.ids.keys()].join('\n'));
    const files = words.length + fileTexts.used.length;
    const textBytes = files + documentTexts.used.length;
    const textStart = new Int32Array(fileTexts.starts.length + documentTexts.starts.length + 2);
    let text = 1;
    for (const start of fileTexts.starts.used) textStart[text++] = words.length + start;
    for (const start of documentTexts.starts.used) textStart[text++] = files + start;
    textStart[text] = textBytes;
    const parts = [
      ...[this.fileStart, this.entryStart, this.entryWord, this.entryPacked, this.ownStart, this.ownWord],
      ...[this.pathStart, this.pathWord, this.flags],
    ].map((ints) => ints.used);
    parts.push(textStart);
    const size = HEADER + parts.reduce((sum, p) => sum + p.length, 0) + ((textBytes + 3) >> 2);
    const all = new Int32Array(size);
    const documents = documentTexts.starts.length;
    all.set([MAGIC, SEGMENT_VERSION, fileTexts.starts.length, documents, this.entryWord.length]);
    all.set([this.ownWord.length, this.pathWord.length, this.ids.size, textBytes, size, ...stampHash(stamp)], 5);
    let at = HEADER;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    let byte = 4 * at;
    const bytes = new Uint8Array(all.buffer);
    for (const text of [words, fileTexts.used, documentTexts.used]) {
      bytes.set(text, byte);
      byte += text.length;
    }
    all[HEADER - 1] = checksum(all.subarray(HEADER));
    return all;
  }
}
