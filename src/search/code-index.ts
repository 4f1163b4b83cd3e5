/**
 * The code of a repository as it is asked: its large file, and what came and went since. The same contents, documents and
 * runs as one file that is made now would give; only their numbers are others, and nobody orders by these.
 */
import { COMMON, type CodeFile, type Content, holderRoom, type Stamp } from './code-file.ts';
import type { CodeSince } from './code-since.ts';

/** Another's at the next look-up. */
const found = holderRoom();
const NONE = found.subarray(0, 0);

export class RepositoryCode {
  readonly stamp: Stamp;
  /** Numbers of contents are below it; not each is of one. */
  readonly count: number;
  private readonly base: CodeFile;
  private readonly since: CodeSince | null;

  constructor(base: CodeFile, since: CodeSince | null = null) {
    this.base = base;
    this.since = since;
    this.stamp = since?.stamp ?? base.stamp;
    this.count = base.count + (since?.fresh.count ?? 0);
  }

  /** Contents that have a run, none where it is common; the array is another's at the next call. */
  holders(gram: number): Int32Array {
    const { base, since } = this;
    let n = base.holders(gram, found, 0);
    if (n < 0) return NONE;
    if (since !== null) {
      const old = n;
      n = 0;
      for (let i = 0; i < old; i++) if (!since.isGone(found[i])) found[n++] = found[i];
      const from = n;
      n = since.fresh.holders(gram, found, n);
      if (n < 0) return NONE;
      for (let i = from; i < n; i++) found[i] += base.count;
    }
    return n < COMMON ? found.subarray(0, n) : NONE;
  }

  length(content: number): number {
    return this.isOld(content) ? this.base.length(content) : this.since!.fresh.length(content - this.base.count);
  }

  space(content: number): number {
    return this.isOld(content) ? this.base.space(content) : this.since!.fresh.space(content - this.base.count);
  }

  key(content: number): string {
    return this.isOld(content) ? this.base.key(content) : this.since!.fresh.key(content - this.base.count);
  }

  /** With its tokens. */
  content(content: number): Content {
    const { base, since } = this;
    if (!this.isOld(content)) return since!.fresh.content(content - base.count);
    const old = base.content(content);
    if (since === null) return old;
    return { ...old, documents: since.documentsOf(content, base.documentsOf(content)) };
  }

  private isOld(content: number): boolean {
    return content < this.base.count;
  }
}
