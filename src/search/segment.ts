/**
 * What search knows of one repository, in files of the data folder: one part (segment-part.ts), or a large one and what
 * came and went since (segment-since.ts). Who reads it sees files and documents of now, whichever part they lie in.
 *
 *     7.words         a part, or what came and went since that of …
 *     7.words-base    … the large part, then
 *
 * It is cache and index in one: what is known of the segment before is taken over (segment-builder.ts). Each is written
 * beside its place and renamed; one that is damaged or of another version counts as not there.
 */
import { closeSync, fstatSync, openSync, readdirSync, readSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readWords } from '../scan/analysis-cache.ts';
import { keepFile, keepUnder } from './kept-file.ts';
import { LazyWords } from './lazy-words.ts';
import { HEADER, type SegmentDocument, type SegmentFile, SegmentPart, type Stamp, stampHash } from './segment-part.ts';
import { type Origins, WordsSince, wordsSince } from './segment-since.ts';

export const segmentPath = (dataFolder: string, repository: number): string =>
  join(dataFolder, 'search', `${repository}.words`);

const basePath = (path: string): string => `${path}-base`;

export const stampOf = (identity: string, made: string): string => `${JSON.stringify(identity)} ${made}`;

export class Segment {
  /** The large part, or the only one. */
  readonly base: SegmentPart;
  readonly small: SegmentPart | null;
  readonly files: number;
  readonly documents: number;
  /** Documents of each file. */
  readonly fileStart: Int32Array;
  /** Another one under the same name has another one. */
  readonly mark: string;
  private readonly origins: Origins | null;
  private known: readonly SegmentFile[] | null;
  private ownFlags: Int32Array | null = null;

  private constructor(base: SegmentPart, since: { small: SegmentPart; origins: Origins } | null, mark: string) {
    this.base = base;
    this.small = since?.small ?? null;
    this.origins = since?.origins ?? null;
    this.mark = mark;
    this.known = null;
    if (since === null) {
      this.files = base.files;
      this.documents = base.documents;
      this.fileStart = base.fileStart;
      return;
    }
    const { documents } = since.origins;
    this.files = documents.length;
    this.fileStart = new Int32Array(this.files + 1);
    const [large, small] = [base.fileStart, since.small.fileStart];
    for (let f = 0; f < this.files; f++) {
      const from = documents[f];
      const count = from < 0 ? small[-from] - small[-1 - from] : large[from + 1] - large[from];
      this.fileStart[f + 1] = this.fileStart[f] + count;
    }
    this.documents = this.fileStart[this.files];
  }

  /** All of it, and whether it is what was written is looked at. Null where there is none, or none that can be used. */
  static read(path: string): Segment | null {
    const found = Segment.openedAt(path, wholly);
    if (found === null) return null;
    const { segment, since } = found;
    if (segment !== null && segment.base.isSound && (since === null || since.isSound)) return segment;
    // A sync looks at heads of segments alone, and makes those anew that are not there.
    removeSegment(path);
    return null;
  }

  /** As {@link read}, but words are read when they are asked for, and whether they are damaged is not looked at. */
  static open(path: string): Segment | null {
    return Segment.openedAt(path, (file) => LazyWords.open(file))?.segment ?? null;
  }

  /** @returns null where there is no file of this version; a segment that is null is damaged */
  private static openedAt(
    path: string,
    open: (path: string) => LazyWords | null,
  ): { segment: Segment | null; since: WordsSince | null } | null {
    // Between reading the one and the other somebody may have put them together.
    for (let tries = 0; tries < 2; tries++) {
      const words = open(path);
      if (words === null) return null;
      const only = SegmentPart.in(words, 0);
      if (only !== null) return { segment: new Segment(only, null, words.mark), since: null };
      const since = WordsSince.in(words);
      if (since === null) return null;
      const large = open(basePath(path));
      const base = large === null ? null : SegmentPart.in(large, 0);
      if (base === null || !since.isOf(base)) continue;
      try {
        const both = { small: since.small, origins: since.origins(base) };
        return { segment: new Segment(base, both, `${words.mark} ${large!.mark}`), since };
      } catch {
        break;
      }
    }
    return { segment: null, since: null };
  }

  /** Whether a segment of this stamp is there, told by heads and sizes: of thousands of repositories few are another. */
  static isCurrent(path: string, stamp: string): boolean {
    const wanted = stampHash(stamp);
    const first = headOf(path);
    if (first === null) return false;
    const only = SegmentPart.head(...first);
    if (only !== null) return areSame(only.hash, wanted);
    const since = WordsSince.head(...first);
    if (since === null || !areSame(since.hash, wanted)) return false;
    const large = headOf(basePath(path));
    const base = large === null ? null : SegmentPart.head(...large);
    return base !== null && areSame(base.hash, since.base) && base.sum === since.sum;
  }

  /** @param known its files, where they are at hand */
  static of(part: SegmentPart, known: readonly SegmentFile[] | null = null): Segment {
    const segment = new Segment(part, null, '');
    segment.known = known;
    return segment;
  }

  /** Of a large part and what came and went since; as {@link of}. */
  static since(base: SegmentPart, small: SegmentPart, origins: Origins, known: readonly SegmentFile[] | null): Segment {
    const segment = new Segment(base, { small, origins }, '');
    segment.known = known;
    return segment;
  }

  /** Of what it was made of; {@link stampOf} begins with the repository's identity. */
  get stamp(): string {
    return (this.small ?? this.base).stamp;
  }

  get hash(): Stamp {
    return (this.small ?? this.base).hash;
  }

  /** Another database may have another repository under this number. */
  isOf(identity: string): boolean {
    return this.stamp.startsWith(stampOf(identity, ''));
  }

  /** Where a file and its documents lie, as {@link Origins} say it. */
  originOf(f: number): { facts: number; documents: number } {
    if (this.origins === null) return { facts: f, documents: f };
    return { facts: this.origins.facts[f], documents: this.origins.documents[f] };
  }

  /** In which part a file is called as it is, and its number there. */
  factsOf(f: number): { part: SegmentPart; file: number } {
    return this.at(this.origins === null ? f : this.origins.facts[f]);
  }

  /** In which part the documents of a file lie, and its number there. */
  documentsOf(f: number): { part: SegmentPart; file: number } {
    return this.at(this.origins === null ? f : this.origins.documents[f]);
  }

  private at(origin: number): { part: SegmentPart; file: number } {
    return origin < 0 ? { part: this.small!, file: -1 - origin } : { part: this.base, file: origin };
  }

  /** The part that a document lies in, and its number there. */
  placeOf(d: number): { part: SegmentPart; document: number } {
    if (this.origins === null) return { part: this.base, document: d };
    let [low, high] = [0, this.files - 1];
    // The last file that begins no later: those without documents begin where the next one does.
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (this.fileStart[mid] <= d) low = mid;
      else high = mid - 1;
    }
    const { part, file } = this.documentsOf(low);
    return { part, document: part.fileStart[file] + d - this.fileStart[low] };
  }

  /** By file: TEST, COMPONENT. */
  get flags(): Int32Array {
    if (this.origins === null) return this.base.flags;
    this.ownFlags ??= this.origins.facts.map((f) => (f < 0 ? this.small!.flags[-1 - f] : this.base.flags[f]));
    return this.ownFlags;
  }

  /** All files, for who wants most of them. */
  get everyFile(): readonly SegmentFile[] {
    this.known ??=
      this.origins === null
        ? this.base.everyFile
        : Array.from(this.origins.facts, (f) => (f < 0 ? this.small!.everyFile[-1 - f] : this.base.everyFile[f]));
    return this.known;
  }

  file(f: number): SegmentFile {
    if (this.known !== null) return this.known[f];
    const { part, file } = this.factsOf(f);
    return part.file(file);
  }

  document(d: number): SegmentDocument {
    const { part, document } = this.placeOf(d);
    return part.document(document);
  }
}

const areSame = (a: Stamp, b: Stamp): boolean => a[0] === b[0] && a[1] === b[1];

/** The first words of a file, and how many it has. */
function headOf(path: string): [head: Int32Array, size: number] | null {
  const head = new Int32Array(HEADER);
  try {
    const file = openSync(path, 'r');
    try {
      return readSync(file, head) < head.byteLength ? null : [head, fstatSync(file).size / 4];
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Memory of one's own: what is shared with the disk page by page takes longer where all of it is read. */
function wholly(path: string): LazyWords | null {
  const all = readWords(path);
  return all === null ? null : LazyWords.of(all);
}

/** So that it is made anew. */
export function removeSegment(path: string): void {
  for (const file of [path, basePath(path)]) remove(file);
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
  const path = segmentPath(dataFolder, repository);
  keepFile(path, all);
  remove(basePath(path));
}

/**
 * Writes what came and went since a large part was made, which is what lies there, or what lies beside that.
 *
 * @throws Problem where the disk is full or the folder may not be written
 */
export function writeSince(
  dataFolder: string,
  repository: number,
  { base, small, origins, isFirst }: { base: SegmentPart; small: Int32Array; origins: Origins; isFirst: boolean },
): void {
  const path = segmentPath(dataFolder, repository);
  if (isFirst) {
    remove(basePath(path));
    // Under both names until the other is put in its place: there is no moment at which there is none.
    keepUnder(path, basePath(path));
  }
  keepFile(path, wordsSince(base, small, origins));
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
    const found = /^(\d+)\.(?:words|words-base|code|code-since|said|vectors)$/.exec(name);
    if (found === null || kept.has(Number(found[1]))) continue;
    remove(join(dataFolder, 'search', name));
  }
}
