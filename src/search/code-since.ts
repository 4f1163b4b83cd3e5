/**
 * What came and went in the code of a repository since its large file was made (code-file.ts), in a small one beside it:
 *
 *     "SPSE" version size base base stamp stamp stretches added gone    Int32 each; `base` is the stamp of the large file
 *     stretches   Int32 × 2 × stretches   documents of the large file from this one on are now those from that one on; -1
 *                                         where they are gone
 *     added       Int32 × 2 × added       a content of the large file, and a document that has it now; in their order
 *     gone        Int32 × gone            contents of the large file that no document has any more
 *     contents that the large file has not: a code file of their own, whose documents are those of now
 *
 * Making the large file takes two seconds of a repository of a million lines, and a commit changes some ten of its 2,000
 * files; this one is made anew of all that differs, until that is too much of it.
 */
import { CodeFile, type Content, codeWords, type Stamp } from './code-file.ts';
import { LARGE_PAGE, LazyWords } from './lazy-words.ts';

const MAGIC = 0x45535053;
/** 1: first form. What code files are is written in themselves. */
const VERSION = 1;
const HEADER = 10;

/** Documents of the large file `[from, next stretch)` are documents `[to, …)` now. */
export interface Stretch {
  from: number;
  /** -1 where they are gone. */
  to: number;
}

export interface CodeChanges {
  stretches: readonly Stretch[];
  added: readonly { content: number; document: number }[];
  gone: readonly number[];
  contents: readonly Content[];
}

/** @param base stamp of the large file */
export function sinceWords({ stretches, added, gone, contents }: CodeChanges, base: Stamp, stamp: Stamp): Int32Array {
  const code = codeWords(contents, [], stamp);
  const size = HEADER + 2 * stretches.length + 2 * added.length + gone.length + code.length;
  const all = new Int32Array(size);
  all.set([MAGIC, VERSION, size, ...base, ...stamp, stretches.length, added.length, gone.length]);
  let at = HEADER;
  for (const { from, to } of stretches) {
    all.set([from, to], at);
    at += 2;
  }
  for (const { content, document } of added) {
    all.set([content, document], at);
    at += 2;
  }
  all.set(gone, at);
  all.set(code, at + gone.length);
  return all;
}

export class CodeSince {
  readonly stamp: Stamp;
  /** Contents that the large file has not. */
  readonly fresh: CodeFile;
  private readonly stretches: Int32Array;
  private readonly added: Int32Array;
  private readonly gone: ReadonlySet<number>;

  private constructor(words: LazyWords, code: number) {
    const [, , , , , high, low, stretches, added] = words.part(0, HEADER);
    this.stamp = [high, low];
    const added0 = HEADER + 2 * stretches;
    const gone0 = added0 + 2 * added;
    this.stretches = words.part(HEADER, added0);
    this.added = words.part(added0, gone0);
    this.gone = new Set(words.part(gone0, code));
    this.fresh = new CodeFile(words, code);
  }

  /** Null where there is none of this version that goes with the large file of this stamp. */
  static open(path: string, base: Stamp): CodeSince | null {
    const words = LazyWords.open(path, LARGE_PAGE);
    return words === null ? null : CodeSince.in(words, base);
  }

  /** As {@link open}. */
  static in(words: LazyWords, base: Stamp): CodeSince | null {
    if (words.all.length < HEADER) return null;
    const [magic, version, size, high, low, , , stretches, added, gone] = words.part(0, HEADER);
    if (magic !== MAGIC || version !== VERSION || size !== words.all.length) return null;
    if (high !== base[0] || low !== base[1]) return null;
    const code = HEADER + 2 * stretches + 2 * added + gone;
    return CodeFile.isIn(words, code) ? new CodeSince(words, code) : null;
  }

  isGone(content: number): boolean {
    return this.gone.has(content);
  }

  /** Documents that a content of the large file has now, ascending. */
  documentsOf(content: number, before: Int32Array): number[] {
    const now: number[] = [];
    for (const document of before) {
      const stretch = lastAtMost(this.stretches, document);
      const [from, to] = this.stretches.subarray(2 * stretch, 2 * stretch + 2);
      if (to >= 0) now.push(to + document - from);
    }
    for (let a = lastAtMost(this.added, content - 1) + 1; 2 * a < this.added.length; a++) {
      if (this.added[2 * a] !== content) break;
      now.push(this.added[2 * a + 1]);
    }
    return now.sort((a, b) => a - b);
  }
}

/** Of pairs in the order of their first numbers the last one whose first number is no larger; -1 for none. */
function lastAtMost(pairs: Int32Array, wanted: number): number {
  let low = 0;
  let high = pairs.length >> 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pairs[2 * mid] <= wanted) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
