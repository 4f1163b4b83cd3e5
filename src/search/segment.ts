/**
 * What search knows of one repository, in one file of the data folder: forward lists of words, as WordIndex takes them.
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
 *
 * It is cache and index in one: what is known of the segment before is copied (segment-builder.ts). Written beside its
 * place and renamed; one that is damaged or of another version counts as not there.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, readWords } from '../scan/analysis-cache.ts';
import { FIELD } from './fields.ts';
import { keepFile } from './kept-file.ts';
import { LazyWords } from './lazy-words.ts';
import { MappedWords } from './vocabulary.ts';
import { type IndexParts, WordIndex } from './word-index.ts';

export const MAGIC = 0x57535053;
/**
 * Raise it when the same bytes give other words, or words lie otherwise.
 *
 *     1  first
 *     2  a letter with a number is a word
 */
export const SEGMENT_VERSION = 2;
export const HEADER = 13;
const SIZE = 9;
const STAMP = 10;
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

export const segmentPath = (dataFolder: string, repository: number): string =>
  join(dataFolder, 'search', `${repository}.words`);

export const stampOf = (identity: string, made: string): string => `${JSON.stringify(identity)} ${made}`;

export class Segment {
  /** Of what it was made of; {@link stampOf} begins with the repository's identity. */
  readonly stamp: string;
  readonly words: readonly string[];
  readonly files: number;
  readonly documents: number;
  readonly fileStart: Int32Array;
  readonly entryStart: Int32Array;
  readonly entryWord: Int32Array;
  readonly entryPacked: Int32Array;
  readonly ownStart: Int32Array;
  readonly ownWord: Int32Array;
  readonly pathStart: Int32Array;
  readonly pathWord: Int32Array;
  /** By file: TEST, COMPONENT. */
  readonly flags: Int32Array;
  private readonly textStart: Int32Array;
  private readonly text: Buffer;
  readonly bytes: number;

  private constructor(all: Int32Array) {
    const [, , files, documents, entries, own, paths, words, textBytes] = all;
    let at = HEADER;
    const part = (n: number): Int32Array => all.subarray(at, (at += n));
    this.files = files;
    this.documents = documents;
    this.fileStart = part(files + 1);
    this.entryStart = part(documents + 1);
    this.entryWord = part(entries);
    this.entryPacked = part(entries);
    this.ownStart = part(documents + 1);
    this.ownWord = part(own);
    this.pathStart = part(files + 1);
    this.pathWord = part(paths);
    this.flags = part(files);
    this.textStart = part(files + documents + 2);
    this.text = Buffer.from(all.buffer, all.byteOffset + 4 * at, textBytes);
    const lines = this.slice(0).split('\n');
    this.stamp = lines[0];
    this.words = lines.slice(1);
    this.bytes = all.byteLength;
    if (this.words.length !== words) throw new RangeError('damaged');
  }

  /** Null where there is none, or none that can be used. */
  static read(path: string): Segment | null {
    const all = readWords(path);
    if (all === null || all.length < HEADER || all[0] !== MAGIC || all[1] !== SEGMENT_VERSION) return null;
    try {
      if (checksum(all.subarray(HEADER)) === all[HEADER - 1]) return new Segment(all);
    } catch {
      // As damaged as one with another checksum.
    }
    // A sync looks at heads of segments alone, and makes those anew that are not there.
    remove(path);
    return null;
  }

  /** Whether a segment of this stamp is there, told by its head and its size. */
  static isCurrent(path: string, stamp: string): boolean {
    const head = new Int32Array(HEADER);
    try {
      const file = openSync(path, 'r');
      try {
        if (readSync(file, head) < head.byteLength || fstatSync(file).size !== 4 * head[SIZE]) return false;
      } finally {
        closeSync(file);
      }
    } catch {
      return false;
    }
    const [high, low] = stampHash(stamp);
    return head[0] === MAGIC && head[1] === SEGMENT_VERSION && head[STAMP] === high && head[STAMP + 1] === low;
  }

  /** Of one just made. */
  static of(all: Int32Array): Segment {
    return new Segment(all);
  }

  /** Another database may have another repository under this number. */
  isOf(identity: string): boolean {
    return this.stamp.startsWith(stampOf(identity, ''));
  }

  private slice(i: number): string {
    const from = this.textStart[i];
    return this.text.toString('utf8', from, this.textStart[i + 1]);
  }

  /** Texts of documents `[from, to)`, one after the other, and where in the whole each begins and the last one ends. */
  textsOf(from: number, to: number): { bytes: Uint8Array; starts: Int32Array } {
    const first = 1 + this.files;
    const starts = this.textStart.subarray(first + from, first + to + 1);
    return { bytes: this.text.subarray(starts[0], starts[to - from]), starts };
  }

  file(f: number): SegmentFile {
    return fileFrom(this.slice(1 + f));
  }

  document(d: number): SegmentDocument {
    return documentFrom(this.slice(1 + this.files + d));
  }

  /** Read off the bytes, where name and kind come first: it is asked of all documents. */
  isCell(d: number): boolean {
    const { text } = this;
    let at = this.nameAt(d);
    while (text[at] !== QUOTE) at += text[at] === BACKSLASH ? 2 : 1;
    return CELL.every((byte, i) => text[at + i] === byte);
  }

  /**
   * Whether others are not meant to call it: a part of its name begins with an underscore, as `Scaler._clip` and not
   * `Scaler.__call__`, or it is a function that lies in another one. Read off the bytes as well.
   */
  isInside(d: number): boolean {
    const { text } = this;
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

  private nameAt(d: number): number {
    return this.textStart[1 + this.files + d] + '["'.length;
  }

  documentText(d: number): string {
    return this.slice(1 + this.files + d);
  }
}

function fileFrom(text: string): SegmentFile {
  const [path, key, isTest, apart, branch, component] = JSON.parse(text);
  return { path, key, isTest: isTest === 1, apart, branch, component };
}

const [QUOTE, BACKSLASH, DOT, UNDERSCORE] = Buffer.from('"\\._');
const CELL = Buffer.from('","cell"');
const FUNCTION = Buffer.from('","function"');

function documentFrom(text: string): SegmentDocument {
  const [name, kind, language, start, end, cell, signature, doc, size] = JSON.parse(text);
  return { name, kind, language, start, end, cell, signature, doc, size };
}

/** What a segment says of its files and documents, read from the disk when it is shown: no words. */
export class SegmentTexts {
  readonly files: number;
  readonly stamp: readonly [number, number];
  /** See {@link LazyWords.mark}. */
  readonly mark: string;
  readonly fileStart: Int32Array;
  private readonly all: LazyWords;
  private readonly starts: number;
  private readonly text: number;

  private constructor(all: LazyWords) {
    this.all = all;
    this.mark = all.mark;
    const [, , files, documents, entries, own, paths] = all.all;
    this.files = files;
    this.stamp = [all.all[STAMP], all.all[STAMP + 1]];
    this.fileStart = all.part(HEADER, HEADER + files + 1);
    // As the constructor of a segment takes its parts.
    this.starts =
      HEADER + (files + 1) + (documents + 1) + 2 * entries + (documents + 1) + own + (files + 1) + paths + files;
    this.text = this.starts + files + documents + 2;
  }

  /** Null where there is none of this version; whether it is damaged is told when words are read. */
  static open(path: string): SegmentTexts | null {
    const all = LazyWords.open(path);
    if (all === null || all.all.length < HEADER) return null;
    const head = all.part(0, HEADER);
    const isOne = head[0] === MAGIC && head[1] === SEGMENT_VERSION && head[SIZE] === all.all.length;
    return isOne ? new SegmentTexts(all) : null;
  }

  private slice(i: number): string {
    const [from, to] = this.all.part(this.starts + i, this.starts + i + 2);
    return this.all.text(4 * this.text + from, 4 * this.text + to);
  }

  file(f: number): SegmentFile {
    return fileFrom(this.slice(1 + f));
  }

  document(d: number): SegmentDocument {
    return documentFrom(this.slice(1 + this.files + d));
  }
}

export function stampHash(stamp: string): [number, number] {
  const digest = createHash('sha1').update(stamp).digest();
  return [digest.readInt32LE(0), digest.readInt32LE(4)];
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another process was faster, or it lies where nothing may be removed: then it is looked at again.
  }
}

/** @throws Problem where the disk is full or the folder may not be written */
export function writeSegment(dataFolder: string, repository: number, all: Int32Array): void {
  keepFile(segmentPath(dataFolder, repository), all);
}

/** Segments of repositories that are no longer there. */
export function removeSegments(dataFolder: string, kept: ReadonlySet<number>): void {
  let names: string[];
  try {
    names = readdirSync(join(dataFolder, 'search'));
  } catch {
    return;
  }
  for (const name of names) {
    if (/^seen-\w+\.index$/.test(name)) remove(join(dataFolder, 'search', name));
    const found = /^(\d+)\.(?:words|code|code-since|said|vectors)$/.exec(name);
    if (found === null || kept.has(Number(found[1]))) continue;
    remove(join(dataFolder, 'search', name));
  }
}

/** One index of several segments. Documents keep their order: segment by segment. */
export function merged(segments: readonly Segment[]): { index: WordIndex; base: readonly number[] } {
  const merge = new Merge(segments);
  const base: number[] = [];
  for (const segment of segments) {
    base.push(merge.documents);
    merge.add(segment);
  }
  return { index: new WordIndex(merge.parts()), base };
}

class Merge {
  private readonly ids = new Map<string, number>();
  private readonly texts: string[] = [];
  private readonly start: Int32Array;
  private readonly word: Int32Array;
  private readonly packed: Int32Array;
  private readonly ownStart: Int32Array;
  private readonly ownWord: Int32Array;
  private readonly fileOf: Int32Array;
  private readonly isTest: Uint8Array;
  private readonly frequency: Int32Array;
  documents = 0;
  private files = 0;
  private entries = 0;
  private own = 0;

  constructor(segments: readonly Segment[]) {
    const sum = (count: (s: Segment) => number): number => segments.reduce((n, s) => n + count(s), 0);
    const documents = sum((s) => s.documents);
    let most = sum((s) => s.entryWord.length);
    for (const s of segments)
      for (let f = 0; f < s.files; f++)
        most += (s.fileStart[f + 1] - s.fileStart[f]) * (s.pathStart[f + 1] - s.pathStart[f]);
    this.start = new Int32Array(documents + 1);
    this.word = new Int32Array(most);
    this.packed = new Int32Array(most);
    this.ownStart = new Int32Array(documents + 1);
    this.ownWord = new Int32Array(sum((s) => s.ownWord.length));
    this.fileOf = new Int32Array(documents);
    this.isTest = new Uint8Array(documents);
    this.frequency = new Int32Array(sum((s) => s.words.length));
  }

  add(s: Segment): void {
    const to = Int32Array.from(s.words, (text) => {
      let id = this.ids.get(text);
      if (id === undefined) {
        id = this.texts.push(text) - 1;
        this.ids.set(text, id);
      }
      return id;
    });
    /** By word: how often it stands in the path; negative once a document has been told. */
    const inPath = new Int32Array(s.words.length);
    for (let f = 0; f < s.files; f++, this.files++) {
      const [from, until] = [s.pathStart[f], s.pathStart[f + 1]];
      for (let p = from; p < until; p++) inPath[s.pathWord[p]]++;
      for (let d = s.fileStart[f]; d < s.fileStart[f + 1]; d++) {
        this.isTest[this.documents] = s.flags[f] & TEST;
        this.document(s, d, to, inPath, from, until);
      }
      for (let p = from; p < until; p++) inPath[s.pathWord[p]] = 0;
    }
  }

  /** A function of its own, because it is compiled after a thousand calls, and one long loop is not. */
  private document(
    s: Segment,
    d: number,
    to: Int32Array,
    inPath: Int32Array,
    pathFrom: number,
    pathUntil: number,
  ): void {
    const { word, packed, frequency } = this;
    const { entryWord, entryPacked, pathWord } = s;
    const until = s.entryStart[d + 1];
    let at = this.entries;
    for (let k = s.entryStart[d]; k < until; k++, at++) {
      const w = entryWord[k];
      const id = to[w];
      word[at] = id;
      frequency[id]++;
      const n = inPath[w];
      if (n === 0) packed[at] = entryPacked[k];
      else {
        packed[at] = entryPacked[k] + (Math.min(7, Math.abs(n)) << (3 * FIELD.path));
        if (n > 0) inPath[w] = -n;
      }
    }
    for (let p = pathFrom; p < pathUntil; p++) {
      const w = pathWord[p];
      if (inPath[w] <= 0) continue;
      word[at] = to[w];
      frequency[to[w]]++;
      packed[at++] = Math.min(7, inPath[w]) << (3 * FIELD.path);
      inPath[w] = -inPath[w];
    }
    for (let p = pathFrom; p < pathUntil; p++) inPath[pathWord[p]] = Math.abs(inPath[pathWord[p]]);
    this.entries = at;
    const n = this.documents++;
    this.fileOf[n] = this.files;
    this.start[n + 1] = at;
    for (let k = s.ownStart[d]; k < s.ownStart[d + 1]; k++) this.ownWord[this.own++] = to[s.ownWord[k]];
    this.ownStart[n + 1] = this.own;
  }

  parts(): IndexParts {
    const { files, start, ownStart, ownWord, fileOf, isTest, frequency, entries } = this;
    const word = this.word.subarray(0, entries);
    return {
      words: new MappedWords(this.ids, this.texts),
      files,
      start,
      word,
      packed: this.packed.subarray(0, entries),
      ownStart,
      ownWord,
      fileOf,
      isTest,
      frequency,
    };
  }
}
