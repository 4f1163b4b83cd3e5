/**
 * Words of files of a repository: forward lists, as WordIndex takes them. A repository's segment (segment.ts) is one of
 * these, or a large one and a small one.
 *
 *     "SPSW" version files documents entries own paths words textBytes size stamp stamp checksum
 *                                            Int32 each; all words of the file, a hash of the stamp, of what follows
 *     fileStart    Int32 × (files + 1)       documents of each file
 *     entryStart   Int32 × (documents + 1)   words of each document …
 *     entryWord, entryPacked                 … with their counts by field, the path's apart
 *     ownStart     Int32 × (documents + 1)   words of its own name, in order
 *     ownWord
 *     pathStart    Int32 × (files + 1)       words of the path
 *     pathWord
 *     flags        Int32 × files             whether it is a test, or a component
 *     textStart    Int32 × (1 + files + documents + 1)   where in the text each thing begins
 *     text         UTF-8: a stamp of what it was made of, words one a line; a JSON for each file; a JSON for each document
 */
import { checksum } from '../scan/analysis-cache.ts';
import { sha1Bytes } from '../sha1.ts';
import { LazyWords } from './lazy-words.ts';

export const MAGIC = 0x57535053;
/**
 * Raise it when the same bytes give other words, or words lie otherwise.
 *
 *     1  first
 *     2  a letter with a number is a word
 *     3  another checksum
 */
export const SEGMENT_VERSION = 3;
export const HEADER = 13;
const SIZE = 9;
export const STAMP = 10;
export const TEST = 1;
export const COMPONENT = 2;

export interface SegmentFile {
  path: string;
  /** Blob and manner of reading; the same key has the same documents. */
  key: string;
  /** Tests, examples and the like: found, and ranked lower. */
  isTest: boolean;
  /** Why a reader would not want it: generated, vendored … Not searched, but counted. */
  apart: string | null;
  /** Work in progress: the branch or request it lies in. */
  branch: string | null;
  /** Of a component that is no unit of code. */
  component: number | null;
}

export interface SegmentDocument {
  name: string;
  kind: string;
  language: string;
  start: number;
  end: number;
  cell: number;
  signature: string;
  /** First paragraph of its documentation. */
  doc: string;
  /** Code tokens, as far as search looked. */
  size: number;
}

/** A hash of a stamp. */
export type Stamp = readonly [number, number];

export function stampHash(stamp: string): [number, number] {
  const digest = sha1Bytes(stamp);
  return [digest.readInt32LE(0), digest.readInt32LE(4)];
}

/** Parts of it are read from the disk as they are asked for: of most that is asked, few are needed. */
export class SegmentPart {
  readonly files: number;
  readonly documents: number;
  readonly hash: Stamp;
  /** Of everything behind its head; whether it is right is told by {@link isSound} alone. */
  readonly sum: number;
  private readonly all: LazyWords;
  /** Where in the words of `all` each part begins, in their order; at last the text. */
  private readonly at: Int32Array;
  private readonly textBytes: number;
  private readonly wordCount: number;
  private readonly read: Int32Array[] = [];
  private starts: Int32Array | null = null;
  private textOfAll: Buffer | null = null;
  private made: string | null = null;
  private texts: readonly string[] | null = null;
  private textsOfFiles: readonly string[] | null = null;
  private allFiles: readonly SegmentFile[] | null = null;
  private known: boolean | null = null;

  private constructor(all: LazyWords, from: number) {
    const head = all.part(from, from + HEADER);
    const [, , files, documents, entries, own, paths, words, textBytes] = head;
    this.all = all;
    this.files = files;
    this.documents = documents;
    this.wordCount = words;
    this.textBytes = textBytes;
    this.hash = [head[STAMP], head[STAMP + 1]];
    this.sum = head[HEADER - 1];
    const lengths = [files + 1, documents + 1, entries, entries, documents + 1, own, files + 1, paths, files];
    this.at = new Int32Array(lengths.length + 2);
    this.at[0] = from + HEADER;
    for (const [i, length] of [...lengths, files + documents + 2].entries()) this.at[i + 1] = this.at[i] + length;
  }

  /** Of one just made. */
  static of(all: Int32Array): SegmentPart {
    const part = new SegmentPart(LazyWords.of(all), 0);
    part.known = true;
    return part;
  }

  /** Of which state one is, told by its head and its size; null where it is none of this version. */
  static head(head: Int32Array, size: number): { hash: Stamp; sum: number } | null {
    if (head[0] !== MAGIC || head[1] !== SEGMENT_VERSION || head[SIZE] !== size) return null;
    return { hash: [head[STAMP], head[STAMP + 1]], sum: head[HEADER - 1] };
  }

  /** Null where there is none of this version; whether it is damaged is told by {@link isSound}. */
  static in(all: LazyWords, from: number): SegmentPart | null {
    if (all.all.length < from + HEADER) return null;
    const isOne = SegmentPart.head(all.part(from, from + HEADER), all.all.length - from) !== null;
    return isOne ? new SegmentPart(all, from) : null;
  }

  /** Whether all of it is what was written. */
  get isSound(): boolean {
    this.known ??= this.check();
    return this.known;
  }

  private check(): boolean {
    const { all } = this.all;
    const [from, text] = [this.at[0], this.at[10]];
    this.all.need(from, all.length);
    if (checksum(all.subarray(from)) !== this.sum) return false;
    return 4 * (all.length - text) >= this.textBytes && this.words.length === this.wordCount;
  }

  private part(i: number): Int32Array {
    this.read[i] ??= this.all.part(this.at[i], this.at[i + 1]);
    return this.read[i];
  }

  get fileStart(): Int32Array {
    return this.part(0);
  }
  get entryStart(): Int32Array {
    return this.part(1);
  }
  get entryWord(): Int32Array {
    return this.part(2);
  }
  get entryPacked(): Int32Array {
    return this.part(3);
  }
  get ownStart(): Int32Array {
    return this.part(4);
  }
  get ownWord(): Int32Array {
    return this.part(5);
  }
  get pathStart(): Int32Array {
    return this.part(6);
  }
  get pathWord(): Int32Array {
    return this.part(7);
  }
  /** By file: TEST, COMPONENT. */
  get flags(): Int32Array {
    return this.part(8);
  }
  private get textStart(): Int32Array {
    return this.part(9);
  }

  /** How many words its documents have, each document's counted for itself. */
  get entries(): number {
    return this.at[3] - this.at[2];
  }

  /** Bytes of text. */
  get textLength(): number {
    return this.textBytes;
  }

  get bytes(): number {
    return 4 * (this.all.all.length - this.at[0] + HEADER);
  }

  private get text(): Buffer {
    if (this.textOfAll === null) {
      this.all.need(this.at[10], this.at[10] + ((this.textBytes + 3) >> 2));
      const { buffer, byteOffset } = this.all.all;
      this.textOfAll = Buffer.from(buffer, byteOffset + 4 * this.at[10], this.textBytes);
    }
    return this.textOfAll;
  }

  /** Of what it was made of. */
  get stamp(): string {
    this.made ??= this.slice(0).split('\n', 1)[0];
    return this.made;
  }

  get words(): readonly string[] {
    this.texts ??= this.slice(0).split('\n').slice(1);
    return this.texts;
  }

  private slice(i: number): string {
    const starts = this.at[9] + i;
    const [from, to] = this.all.part(starts, starts + 2);
    return this.all.text(4 * this.at[10] + from, 4 * this.at[10] + to);
  }

  /** Texts of documents `[from, to)`, one after the other, and where in the whole each begins and the last one ends. */
  textsOf(from: number, to: number): { bytes: Uint8Array; starts: Int32Array } {
    const first = 1 + this.files;
    const starts = this.textStart.subarray(first + from, first + to + 1);
    return { bytes: this.text.subarray(starts[0], starts[to - from]), starts };
  }

  file(f: number): SegmentFile {
    return fileFrom(this.fileText(f));
  }

  fileText(f: number): string {
    return this.slice(1 + f);
  }

  /** Of all files: read and decoded at once, which takes a tenth of one after the other. */
  get fileTexts(): readonly string[] {
    if (this.textsOfFiles === null) {
      const starts = this.all.part(this.at[9] + 1, this.at[9] + this.files + 2);
      const [from, to] = [starts[0], starts[this.files]];
      const whole = this.all.text(4 * this.at[10] + from, 4 * this.at[10] + to);
      const isAscii = whole.length === to - from;
      this.textsOfFiles = Array.from({ length: this.files }, (_, f) =>
        isAscii ? whole.slice(starts[f] - from, starts[f + 1] - from) : this.fileText(f),
      );
    }
    return this.textsOfFiles;
  }

  /** All files. */
  get everyFile(): readonly SegmentFile[] {
    this.allFiles ??= (JSON.parse(`[${this.fileTexts.join(',')}]`) as FileFacts[]).map(asFile);
    return this.allFiles;
  }

  document(d: number): SegmentDocument {
    return documentFrom(this.documentText(d));
  }

  documentText(d: number): string {
    return this.slice(1 + this.files + d);
  }

  /** Read off the bytes, where name and kind come first: it is asked of all documents. */
  isCell(d: number): boolean {
    const text = this.textOfAll ?? this.text;
    let at = this.nameAt(d);
    while (text[at] !== QUOTE) at += text[at] === BACKSLASH ? 2 : 1;
    return CELL.every((byte, i) => text[at + i] === byte);
  }

  /**
   * Whether others are not meant to call it: a part of its name begins with an underscore, as `Scaler._clip` and not
   * `Scaler.__call__`, or it is a function that lies in another one. Read off the bytes as well.
   */
  isInside(d: number): boolean {
    const text = this.textOfAll ?? this.text;
    let at = this.nameAt(d);
    let [isPart, isFirst] = [false, true];
    for (; text[at] !== QUOTE; at++) {
      if (text[at] === BACKSLASH) at++;
      if (isFirst && text[at] === UNDERSCORE && text[at + 1] !== UNDERSCORE) return true;
      isFirst = text[at] === DOT;
      if (isFirst) isPart = true;
    }
    return isPart && FUNCTION.every((byte, i) => text[at + i] === byte);
  }

  /** Behind `["`. */
  private nameAt(d: number): number {
    this.starts ??= this.textStart;
    return this.starts[1 + this.files + d] + 2;
  }
}

export const fileTextOf = ({ path, key, isTest, apart, branch, component }: SegmentFile): string =>
  JSON.stringify([path, key, isTest ? 1 : 0, apart, branch, component]);

type FileFacts = [
  path: string,
  key: string,
  isTest: 0 | 1,
  apart: string | null,
  branch: string | null,
  component: number | null,
];

const asFile = ([path, key, isTest, apart, branch, component]: FileFacts): SegmentFile => ({
  path,
  key,
  isTest: isTest === 1,
  apart,
  branch,
  component,
});

const fileFrom = (text: string): SegmentFile => asFile(JSON.parse(text));

const [QUOTE, BACKSLASH, DOT, UNDERSCORE] = Buffer.from('"\\._');
const CELL = Buffer.from('","cell"');
const FUNCTION = Buffer.from('","function"');

function documentFrom(text: string): SegmentDocument {
  const [name, kind, language, start, end, cell, signature, doc, size] = JSON.parse(text);
  return { name, kind, language, start, end, cell, signature, doc, size };
}
