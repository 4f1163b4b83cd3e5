/**
 * How many tokens two contents have in common, as `CommonTokens` counts them, for who asks of one content again and again:
 * what it is made ready with is kept, and of those that stay below what is asked for less is aligned.
 */

import { LONG } from '../engine/clones/common-tokens.ts';
import { KernelLcs } from '../engine/clones/kernel-lcs.ts';
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, type LongSequence, longSequence } from '../engine/clones/long-lcs.ts';
import type { Contents } from './contents.ts';

/** Tokens of sequences that are kept ready. */
const MOST_READY = 1 << 21;

export class CommonContent {
  readonly #contents: Contents;
  readonly #modes = [new Mode(false), new Mode(true)];
  /** Made when it is needed; null where there may be none. */
  #kernel: KernelLcs | null | undefined;
  /** The content whose tokens it has as the text. */
  #text = -1;

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** @param atLeast where there are fewer, the answer may be negative */
  count(a: number, b: number, isNormalised: boolean, atLeast: number): number {
    const contents = this.#contents;
    const mode = this.#modes[isNormalised ? 1 : 0];
    const [m, n] = [contents.size.at(a), contents.size.at(b)];
    if (m >= LONG) return mode.long(a, b, contents, atLeast);
    this.#kernel ??= this.#kernel === undefined ? kernelLcs() : null;
    if (this.#kernel === null || !KernelLcs.takes(m, n)) {
      mode.lcs.setPattern(contents.tokens(a), 0, m);
      return mode.lcs.compare(contents.tokens(b), 0, n, atLeast);
    }
    if (mode.pattern !== a) {
      this.#kernel.setPattern(contents.tokens(a), isNormalised);
      mode.pattern = a;
    }
    if (this.#text !== b) {
      this.#kernel.setText(contents.tokens(b));
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

class Mode {
  readonly lcs: Lcs;
  /** The content that the kernel has as a pattern, or -1. */
  pattern = -1;
  readonly #isNormalised: boolean;
  readonly #long = new LongLcs(new Lcs(false));
  #longPattern = -1;
  #ready = new Map<number, LongSequence>();
  #size = 0;

  constructor(isNormalised: boolean) {
    this.#isNormalised = isNormalised;
    this.lcs = new Lcs(isNormalised);
  }

  long(a: number, b: number, contents: Contents, atLeast: number): number {
    if (this.#longPattern !== a) {
      this.#long.setPattern(this.#sequence(a, contents));
      this.#longPattern = a;
    }
    return this.#long.compare(this.#sequence(b, contents), atLeast);
  }

  #sequence(content: number, contents: Contents): LongSequence {
    let sequence = this.#ready.get(content);
    if (sequence === undefined) {
      const length = contents.size.at(content);
      if (this.#size + length > MOST_READY) {
        this.#ready = new Map();
        this.#size = 0;
      }
      sequence = longSequence(contents.tokens(content), 0, length, this.#isNormalised);
      this.#ready.set(content, sequence);
      this.#size += length;
    }
    return sequence;
  }
}
