/**
 * How many tokens two contents have in common, as `CommonTokens` counts them, its judge, for who asks of one content again and
 * again: what it is made ready with is kept, and of those that stay below what is asked for less is aligned.
 */

import { CommonTokens, LONG, wholeRun } from '../engine/clones/common-tokens.ts';
import { KernelLcs } from '../engine/clones/kernel-lcs.ts';
import type { Contents } from './contents.ts';

export class CommonContent {
  readonly #contents: Contents;
  /** Made when it is needed; null where there may be none. */
  #kernel: KernelLcs | null | undefined;
  /** The contents that it has as patterns, verbatim and normalised, and as the text; -1 for none. */
  readonly #patterns: [number, number] = [-1, -1];
  #text = -1;
  /** Of what is too long for the kernel, or where there is none. */
  #plain: CommonTokens | null = null;
  readonly #tokensOf = (content: number): Int32Array => this.#contents.tokens(content);

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** @param atLeast where there are fewer, the answer may be negative */
  count(a: number, b: number, isNormalised: boolean, atLeast: number): number {
    const { size } = this.#contents;
    const [m, n] = [size.at(a), size.at(b)];
    this.#kernel ??= this.#kernel === undefined ? kernelLcs() : null;
    if (this.#kernel === null || !KernelLcs.takes(Math.max(m, n))) {
      this.#plain ??= new CommonTokens();
      return this.#plain.count(wholeRun(this.#tokensOf(a)), wholeRun(this.#tokensOf(b)), isNormalised, atLeast);
    }
    if (m >= LONG) return this.#kernel.compareLong(a, b, this.#tokensOf, isNormalised, atLeast);
    const form = isNormalised ? 1 : 0;
    if (this.#patterns[form] !== a) {
      this.#kernel.setPattern(this.#tokensOf(a), isNormalised);
      this.#patterns[form] = a;
    }
    if (this.#text !== b) {
      this.#kernel.setText(this.#tokensOf(b));
      this.#text = b;
    }
    return this.#kernel.compare(isNormalised, n, atLeast);
  }
}

/** It needs address space, of which a process may be given little. */
function kernelLcs(): KernelLcs | null {
  try {
    return new KernelLcs();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
