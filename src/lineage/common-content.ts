/**
 * How many tokens two contents have in common, as `CommonTokens` counts them, for who asks of one content again and again:
 * what it is made ready with is kept, and of those that stay below what is asked for less is aligned.
 */

import { LONG } from '../engine/clones/common-tokens.ts';
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, type LongSequence, longSequence } from '../engine/clones/long-lcs.ts';
import type { Contents } from './contents.ts';

/** Tokens of sequences that are kept ready. */
const MOST_READY = 1 << 21;

export class CommonContent {
  readonly #contents: Contents;
  readonly #modes = [new Mode(false), new Mode(true)];

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** @param atLeast where there are fewer, the answer may be negative */
  count(a: number, b: number, isNormalised: boolean, atLeast: number): number {
    const mode = this.#modes[isNormalised ? 1 : 0];
    const length = this.#contents.size.at(a);
    if (length >= LONG) return mode.long(a, b, this.#contents, atLeast);
    if (mode.pattern !== a) {
      mode.lcs.setPattern(this.#contents.tokens(a), 0, length);
      mode.pattern = a;
    }
    return mode.lcs.compare(this.#contents.tokens(b), 0, this.#contents.size.at(b), atLeast);
  }
}

class Mode {
  readonly lcs: Lcs;
  /** The content that is compiled as a pattern, or -1. */
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
