/**
 * What came and went in the words of a repository since the large part of its segment was made, in a small file in its
 * place; the large one lies beside it:
 *
 *     "SPWS" version size base base sum stamp stamp stretches files checksum      Int32 each; `base` and `sum` are those of
 *                                                                 the large part; checksum of what follows
 *     stretches   Int32 × 3 × stretches    files from this one on are called as those from that one on, and have the
 *                                          documents of those from that one on; negative: -1 - f for f of the small part
 *     a small part (segment-part.ts), with all that the large one has not
 *
 * Making the large one anew takes a tenth of a second of a sync of a million lines, and a commit changes some ten of its
 * 2,000 files; this one is made anew of all that differs, until that is too much of it.
 */
import { checksum } from '../scan/analysis-cache.ts';
import type { LazyWords } from './lazy-words.ts';
import { SegmentPart, type Stamp } from './segment-part.ts';

const MAGIC = 0x53575053;
/** 1: first form. What parts are is written in themselves. */
const VERSION = 1;
const HEADER = 11;
const STAMP = 6;

/** Where files and documents of a segment come from: by file of now, a file of the large part, or -1 - f of the small one. */
export interface Origins {
  facts: Int32Array;
  documents: Int32Array;
}

export function wordsSince(base: SegmentPart, small: Int32Array, { facts, documents }: Origins): Int32Array {
  const stretches: number[] = [];
  const follows = (now: number, before: number): boolean => now === (before < 0 ? before - 1 : before + 1);
  for (let f = 0; f < facts.length; f++)
    if (f === 0 || !follows(facts[f], facts[f - 1]) || !follows(documents[f], documents[f - 1]))
      stretches.push(f, facts[f], documents[f]);
  const all = new Int32Array(HEADER + stretches.length + small.length);
  const { hash } = SegmentPart.of(small);
  all.set([MAGIC, VERSION, all.length, ...base.hash, base.sum, ...hash, stretches.length / 3, facts.length]);
  all.set(stretches, HEADER);
  all.set(small, HEADER + stretches.length);
  all[HEADER - 1] = checksum(all.subarray(HEADER));
  return all;
}

export class WordsSince {
  readonly small: SegmentPart;
  private readonly all: LazyWords;
  private readonly head: Int32Array;

  private constructor(all: LazyWords, head: Int32Array, small: SegmentPart) {
    this.all = all;
    this.head = head;
    this.small = small;
  }

  /** Null where it is nothing of this version. */
  static in(all: LazyWords): WordsSince | null {
    const head = all.all.length < HEADER ? null : all.part(0, HEADER);
    if (head?.[0] !== MAGIC || head[1] !== VERSION || head[2] !== all.all.length) return null;
    const small = SegmentPart.in(all, HEADER + 3 * head[8]);
    return small === null ? null : new WordsSince(all, head, small);
  }

  /** Of which state it is and of which large part, told by its head and its size; null where it is none of this version. */
  static head(head: Int32Array, size: number): { hash: Stamp; base: Stamp; sum: number } | null {
    if (head[0] !== MAGIC || head[1] !== VERSION || head[2] !== size) return null;
    return { hash: [head[STAMP], head[STAMP + 1]], base: [head[3], head[4]], sum: head[5] };
  }

  get hash(): Stamp {
    return [this.head[STAMP], this.head[STAMP + 1]];
  }

  /** Whether this is the large part that it goes with. */
  isOf({ hash, sum }: SegmentPart): boolean {
    return this.head[3] === hash[0] && this.head[4] === hash[1] && this.head[5] === sum;
  }

  get isSound(): boolean {
    this.all.need(0, this.all.all.length);
    return checksum(this.all.all.subarray(HEADER)) === this.head[HEADER - 1] && this.small.isSound;
  }

  /** @throws RangeError where they do not lie in the two parts */
  origins(base: SegmentPart): Origins {
    const stretches = this.all.part(HEADER, HEADER + 3 * this.head[8]);
    const files = this.head[9];
    const within = (f: number, count: number): boolean =>
      f < 0 ? count - f - 1 <= this.small.files : f + count <= base.files;
    const facts = new Int32Array(files);
    const documents = new Int32Array(files);
    for (let s = 0; s < stretches.length; s += 3) {
      const from = stretches[s];
      const to = s + 3 < stretches.length ? stretches[s + 3] : files;
      const count = to - from;
      if (count <= 0 || !within(stretches[s + 1], count) || !within(stretches[s + 2], count))
        throw new RangeError('damaged');
      for (let k = 0; k < count; k++) {
        facts[from + k] = stretches[s + 1] < 0 ? stretches[s + 1] - k : stretches[s + 1] + k;
        documents[from + k] = stretches[s + 2] < 0 ? stretches[s + 2] - k : stretches[s + 2] + k;
      }
    }
    return { facts, documents };
  }
}
