/** The words of several segments put together, as ranking reads them. */
import { FIELD } from './fields.ts';
import type { Segment } from './segment.ts';
import { type SegmentPart, TEST } from './segment-part.ts';
import { MappedWords } from './vocabulary.ts';
import { type IndexParts, WordIndex } from './word-index.ts';

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

  /** By word: how often it stands in the path of the file at hand; negative once a document has been told. */
  private readonly inPath: Int32Array;

  constructor(segments: readonly Segment[]) {
    let [documents, most, own, words] = [0, 0, 0, 0];
    for (const s of segments) {
      documents += s.documents;
      for (const part of partsOf(s)) words += part.words.length;
      for (let f = 0; f < s.files; f++) {
        const of = s.documentsOf(f);
        const [from, to] = of.part.fileStart.subarray(of.file, of.file + 2);
        if (from === to) continue;
        const called = s.factsOf(f);
        const { entryStart, ownStart } = of.part;
        const path = called.part.pathStart[called.file + 1] - called.part.pathStart[called.file];
        most += entryStart[to] - entryStart[from] + (to - from) * path;
        own += ownStart[to] - ownStart[from];
      }
    }
    this.start = new Int32Array(documents + 1);
    this.word = new Int32Array(most);
    this.packed = new Int32Array(most);
    this.ownStart = new Int32Array(documents + 1);
    this.ownWord = new Int32Array(own);
    this.fileOf = new Int32Array(documents);
    this.isTest = new Uint8Array(documents);
    this.frequency = new Int32Array(words);
    this.inPath = new Int32Array(words);
  }

  /** Words are numbered as they first occur, so that parts give the numbers that one of all files would give. */
  add(s: Segment): void {
    const { inPath } = this;
    const listsOf = new Map(partsOf(s).map((part) => [part, new Lists(part)]));
    // Those of a part that stands alone are in this order already.
    if (s.small === null) {
      const { texts, to } = listsOf.get(s.base)!;
      for (let w = 0; w < texts.length; w++) to[w] = this.idOf(texts[w]);
    }
    for (let f = 0; f < s.files; f++, this.files++) {
      const called = s.factsOf(f);
      const { pathStart, pathWord } = called.part;
      const path = pathWord.slice(pathStart[called.file], pathStart[called.file + 1]);
      const ofPath = listsOf.get(called.part)!.to;
      for (let p = 0; p < path.length; p++) {
        let id = ofPath[path[p]];
        if (id < 0) id = ofPath[path[p]] = this.idOf(called.part.words[path[p]]);
        path[p] = id;
        inPath[id]++;
      }
      const { part, file } = s.documentsOf(f);
      const [from, to] = part.fileStart.subarray(file, file + 2);
      const isTest = called.part.flags[called.file] & TEST;
      const lists = listsOf.get(part)!;
      for (let d = from; d < to; d++) {
        this.isTest[this.documents] = isTest;
        this.document(lists, d, path);
      }
      for (let p = 0; p < path.length; p++) inPath[path[p]] = 0;
    }
  }

  private idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.texts.push(text) - 1;
      this.ids.set(text, id);
    }
    return id;
  }

  /** A function of its own, because it is compiled after a thousand calls, and one long loop is not. */
  private document(s: Lists, d: number, path: Int32Array): void {
    const { word, packed, frequency, inPath } = this;
    const { entryWord, entryPacked, to } = s;
    const until = s.entryStart[d + 1];
    let at = this.entries;
    for (let k = s.entryStart[d]; k < until; k++, at++) {
      const w = entryWord[k];
      let id = to[w];
      if (id < 0) id = to[w] = this.idOf(s.texts[w]);
      word[at] = id;
      frequency[id]++;
      const n = inPath[id];
      if (n === 0) packed[at] = entryPacked[k];
      else {
        packed[at] = entryPacked[k] + (Math.min(7, Math.abs(n)) << (3 * FIELD.path));
        if (n > 0) inPath[id] = -n;
      }
    }
    for (let p = 0; p < path.length; p++) {
      const id = path[p];
      if (inPath[id] <= 0) continue;
      word[at] = id;
      frequency[id]++;
      packed[at++] = Math.min(7, inPath[id]) << (3 * FIELD.path);
      inPath[id] = -inPath[id];
    }
    for (let p = 0; p < path.length; p++) inPath[path[p]] = Math.abs(inPath[path[p]]);
    this.entries = at;
    const n = this.documents++;
    this.fileOf[n] = this.files;
    this.start[n + 1] = at;
    for (let k = s.ownStart[d]; k < s.ownStart[d + 1]; k++) {
      const w = s.ownWord[k];
      if (to[w] < 0) to[w] = this.idOf(s.texts[w]);
      this.ownWord[this.own++] = to[w];
    }
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

/** Arrays of a part, and the numbers of its words here, -1 for those not met yet. */
class Lists {
  readonly entryStart: Int32Array;
  readonly entryWord: Int32Array;
  readonly entryPacked: Int32Array;
  readonly ownStart: Int32Array;
  readonly ownWord: Int32Array;
  readonly texts: readonly string[];
  readonly to: Int32Array;

  constructor(part: SegmentPart) {
    this.entryStart = part.entryStart;
    this.entryWord = part.entryWord;
    this.entryPacked = part.entryPacked;
    this.ownStart = part.ownStart;
    this.ownWord = part.ownWord;
    this.texts = part.words;
    this.to = new Int32Array(this.texts.length).fill(-1);
  }
}

const partsOf = ({ base, small }: Segment): SegmentPart[] => (small === null ? [base] : [base, small]);
