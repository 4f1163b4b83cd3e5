/**
 * Puts a segment together of files of now: what the large part of before calls the same stays there, what else is known is
 * copied, and the rest is read. While that is little, a small part is written beside the large one.
 */

import { Segment, writeSegment, writeSince } from './segment.ts';
import { type NewDocument, SegmentBuilder } from './segment-builder.ts';
import { fileTextOf, type SegmentFile, SegmentPart } from './segment-part.ts';

/**
 * Part of the documents of a large part that may have come or gone since: all of what came is written at each sync, 15 kB for
 * a file, and whoever reads words looks into both.
 */
const MOST_CHANGED = 0.1;

export class SegmentChanges {
  private readonly before: Segment | null;
  private readonly builder = new SegmentBuilder();
  /** By file of now: the one of the large part that is called the same, or -1. */
  private readonly same: Int32Array;
  /** Where documents of a key are: a file of the large part, or -1 - f of the small one. */
  private readonly known: ReadonlyMap<string, number>;
  private readonly files: SegmentFile[];
  private readonly facts: number[] = [];
  private readonly documents: number[] = [];

  private constructor(before: Segment | null, files: readonly SegmentFile[]) {
    this.before = before;
    this.files = [...files];
    const known = new Map<string, number>();
    if (before !== null) {
      for (const [f, { key }] of before.base.everyFile.entries()) known.set(key, f);
      for (const [f, { key }] of before.small?.everyFile.entries() ?? [])
        if (!known.has(key) && before.small!.fileStart[f] < before.small!.fileStart[f + 1]) known.set(key, -1 - f);
    }
    this.known = known;
    const called = new Map(before?.base.fileTexts.map((text, f) => [text, f]));
    this.same = Int32Array.from(files, (file) => called.get(fileTextOf(file)) ?? -1);
  }

  /**
   * @param before null for none
   * @param files of now, but components; in the order in which {@link take} or {@link begin} tells of them
   * @returns null where what was before is damaged
   */
  static since(before: Segment | null, files: readonly SegmentFile[]): SegmentChanges | null {
    try {
      return before?.small?.isSound === false ? null : new SegmentChanges(before, files);
    } catch (error) {
      if (before === null || !(error instanceof SyntaxError || error instanceof RangeError)) throw error;
      return null;
    }
  }

  /** Whether there is nothing to be read of a file. */
  isKnown(i: number): boolean {
    const { apart, key } = this.files[i];
    return this.same[i] >= 0 || apart !== null || this.known.has(key);
  }

  /** A file that is known. @param words of its path */
  take(i: number, words: (path: string) => readonly string[]): void {
    const same = this.same[i];
    if (same >= 0) {
      this.facts.push(same);
      this.documents.push(same);
      return;
    }
    const { path, apart, key } = this.files[i];
    const known = apart === null ? this.known.get(key)! : undefined;
    this.begin(this.files[i], apart === null ? words(path) : []);
    if (known === undefined) return;
    if (known < 0) this.builder.copy(this.before!.small!, -1 - known);
    else this.documents[this.documents.length - 1] = known;
  }

  /** All components that there were before, which are last: none of them is another. */
  takeComponents(): void {
    const before = this.before!;
    for (const [f, file] of before.everyFile.entries()) {
      if (file.component === null) continue;
      const { facts, documents } = before.originOf(f);
      if (facts >= 0) {
        this.facts.push(facts);
        this.documents.push(documents);
      } else {
        this.facts.push(-1 - this.builder.files);
        this.documents.push(-1 - this.builder.files);
        this.builder.fileAgain(before.small!, -1 - facts);
        this.builder.copy(before.small!, -1 - documents);
      }
      this.files.push(file);
    }
  }

  /** A file whose documents follow. */
  begin(file: SegmentFile, words: readonly string[]): void {
    if (this.facts.length === this.files.length) this.files.push(file);
    else this.files[this.facts.length] = file;
    this.facts.push(-1 - this.builder.files);
    this.documents.push(-1 - this.builder.files);
    this.builder.file(file, words);
  }

  document(document: NewDocument): void {
    this.builder.document(document);
  }

  /**
   * @returns null where what would be put together is damaged
   * @throws Problem where the disk is full or the folder may not be written
   */
  write(dataFolder: string, repository: number, stamp: string): Segment | null {
    const small = this.builder.finish(stamp);
    const { before, files } = this;
    const part = SegmentPart.of(small);
    if (before === null) {
      writeSegment(dataFolder, repository, small);
      return Segment.of(part, files);
    }
    const { base } = before;
    const origins = { facts: Int32Array.from(this.facts), documents: Int32Array.from(this.documents) };
    const segment = Segment.since(base, part, origins, files);
    if (part.documents + this.goneOf(base) <= MOST_CHANGED * base.documents) {
      writeSince(dataFolder, repository, { base, small, origins, isFirst: before.small === null });
      return segment;
    }
    if (!base.isSound) return null;
    const whole = SegmentBuilder.whole(segment);
    writeSegment(dataFolder, repository, whole);
    return Segment.of(SegmentPart.of(whole), files);
  }

  /** Documents of the large part that nothing has any more. */
  private goneOf(base: SegmentPart): number {
    const isThere = new Uint8Array(base.files);
    for (const f of this.documents) if (f >= 0) isThere[f] = 1;
    let gone = 0;
    for (let f = 0; f < base.files; f++) if (isThere[f] === 0) gone += base.fileStart[f + 1] - base.fileStart[f];
    return gone;
  }
}
