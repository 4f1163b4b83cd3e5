/**
 * How many tokens two runs have in common: the longest common subsequence, by anchors from so many tokens on, which may
 * then fall short of it by little. For pairs that are asked for one by one; a search does the same in WebAssembly.
 */
import { Lcs } from './lcs.ts';
import { LongLcs, longSequence } from './long-lcs.ts';

export const LONG = 500;

/** The rule by which clones are accepted: share of common tokens, verbatim or with names and literals alike. */
export const SIMILAR = 0.7;
export const NORMALISED = 0.85;
/** What equal structure counts less than equal text. */
export const RENAMED = 0.15;

/** Part of an array of tokens. */
export interface Run {
  tokens: Int32Array;
  start: number;
  length: number;
}

export const wholeRun = (tokens: Int32Array): Run => ({ tokens, start: 0, length: tokens.length });

/** Scratch memory is kept between questions. */
export class CommonTokens {
  readonly #raw = new Lcs(false);
  readonly #norm = new Lcs(true);
  readonly #long = new LongLcs(new Lcs(false));

  /** @param atLeast where there are fewer, the answer may be negative */
  count(a: Run, b: Run, isNormalised: boolean, atLeast = 0): number {
    if (a.length >= LONG) {
      this.#long.setPattern(longSequence(a.tokens, a.start, a.length, isNormalised));
      return this.#long.compare(longSequence(b.tokens, b.start, b.length, isNormalised));
    }
    const lcs = isNormalised ? this.#norm : this.#raw;
    lcs.setPattern(a.tokens, a.start, a.length);
    return lcs.compare(b.tokens, b.start, b.length, atLeast);
  }

  /** 2·common/(a+b), 0 to 1; 1 for two empty ones. */
  share(a: Run, b: Run, isNormalised: boolean, atLeast = 0): number {
    const sum = a.length + b.length;
    if (sum === 0) return 1;
    return Math.max(0, (2 * this.count(a, b, isNormalised, Math.floor((atLeast * sum) / 2))) / sum);
  }
}
