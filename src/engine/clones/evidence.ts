/**
 * Whether two pieces of code that align well have anything to do with each other.
 *
 * Alignment alone cannot tell: `def f(x): return g(x).h()` aligns with thousands of strangers, verbatim too, because
 * half of its tokens are punctuation and `self`. What copies share and strangers do not is *names and literals that are
 * rare elsewhere*. The evidence for a pair is the part of all its distinct names and literals that both sides have,
 * each weighted by its rarity log₂(1 + (N + {@link PRIOR}) / n), where n of N groups of units hold it: a weighted
 * Jaccard index, 1 for equal vocabularies.
 *
 * Measured on 180 random pairs of whole units between eight repositories, found by alignment alone and read blind (9
 * worth a look): asking for .35, .25 and .15 below 50, below 100 and from 100 tokens on keeps 7 of the 9 and 2 of the 171
 * others. It keeps all marked copies of 20 tokens and more in diffusers, and at least .98 of each kind of graded
 * mutation. Renaming everything leaves no such evidence; a pair then needs a structure that is no accident: the same
 * and long or varied, or made of runs that few others have ({@link RARE_RUNS}; see search.ts).
 */
import { normalise, scatter } from '../lexing/tokens.ts';

/** Groups added to N, so that a scan of three files does not call every name common. */
const PRIOR = 1000;
/**
 * Units of fewer tokens that lie in two repositories must share names and literals of this weight, in bits: three or four
 * that nearly nobody else has. Of a second sample of 200 pairs, read blind, it leaves 90 of the 96 that were
 * worth a look and 34 of the 104 others. Within one repository it is not asked for: there a name is common because its copies are (of 61 marked copies
 * with edits in diffusers it would cost 12).
 */
export const SHORT = 50;
const LEAST_SHARED = 32;
/** Normalised similarity from which equal structure counts by itself, if it has variety and is not short. */
export const STRUCTURE = 0.95;
/** Tokens from which the very same structure counts whatever its variety. */
const STRUCTURE_ALONE = 80;
/** Part of the runs of {@link RUN} normalised tokens that must be distinct: tables and lists of fields have few. */
const VARIETY = 0.5;
const RUN = 5;

/**
 * The other evidence: part of the runs of normalised tokens (grams.ts) that both sides have and at most
 * {@link RARE_HOLDERS} units do. With 10 holders the whole rule keeps 10 of the 11 pairs that were worth a look and
 * 3 of the 189 others; with 30 it keeps 9 of the others and, of 2,189 planted copies, 30 more whose names were all changed.
 */
export const RARE_RUNS = 0.1;
export const RARE_HOLDERS = 10;

const least = (length: number, normalized: number): number =>
  length < 50 ? (normalized >= STRUCTURE ? 0.3 : 0.35) : length < 100 ? 0.25 : 0.15;

const FACTOR = 0x01000193;
let out = 1;
for (let i = 0; i < RUN; i++) out = Math.imul(out, FACTOR);
const FACTOR_OUT = out;

export class Evidence {
  private readonly tokens: Int32Array;
  private readonly holders: Uint16Array;
  private readonly weights = new Float64Array(0x10000);
  private readonly groups: number;
  private keys = new Int32Array(1 << 10);
  private born = new Int32Array(1 << 10);
  private side = new Uint8Array(1 << 10);
  private generation = 0;
  /** Weight of what the last pair had in common, in bits. */
  private weightShared = 0;

  /** @param holders how many of `groups` groups hold a token, by {@link slotOf} */
  constructor(tokens: Int32Array, holders: Uint16Array, groups: number) {
    this.tokens = tokens;
    this.holders = holders;
    this.groups = groups;
  }

  /**
   * Whether a pair of stretches is more than alike; `normalized` is their normalised similarity, 0 where
   * unknown; `oneOrigin` says that all their units lie in one repository.
   */
  supports(a: number, n: number, b: number, m: number, normalized: number, oneOrigin: boolean): boolean {
    const shorter = Math.min(n, m);
    if (normalized === 1 && shorter >= STRUCTURE_ALONE) return true;
    if (normalized >= STRUCTURE && shorter >= SHORT && this.variety(a, n) >= VARIETY) return true;
    return (
      this.shared(a, n, b, m) >= least(shorter, normalized) &&
      (shorter >= SHORT || oneOrigin || this.weightShared >= LEAST_SHARED)
    );
  }

  /** The weighted Jaccard index of the names and literals of `tokens[a, a + n)` and `tokens[b, b + m)`. */
  shared(a: number, n: number, b: number, m: number): number {
    if (this.keys.length < 2 * (n + m)) {
      let size = this.keys.length;
      while (size < 2 * (n + m)) size *= 2;
      this.keys = new Int32Array(size);
      this.born = new Int32Array(size);
      this.side = new Uint8Array(size);
      this.generation = 0;
    }
    const { tokens, keys, born, side } = this;
    const generation = ++this.generation;
    const mask = keys.length - 1;
    let all = 0;
    let both = 0;
    for (let i = 0; i < n + m; i++) {
      const second = i >= n;
      const token = tokens[second ? b + i - n : a + i];
      if (token >>> 30 === 0) continue;
      let slot = (scatter(token) >>> 8) & mask;
      while (born[slot] === generation && keys[slot] !== token) slot = (slot + 1) & mask;
      if (born[slot] !== generation) {
        born[slot] = generation;
        keys[slot] = token;
        side[slot] = second ? 2 : 1;
        all += this.weight(token);
      } else if (second && side[slot] === 1) {
        side[slot] = 3;
        both += this.weight(token);
      }
    }
    this.weightShared = both;
    return all === 0 ? 0 : both / all;
  }

  private weight(token: number): number {
    const n = Math.max(1, this.holders[slotOf(token, this.holders.length)]);
    let weight = this.weights[n];
    if (weight === 0) this.weights[n] = weight = Math.log2(1 + (this.groups + PRIOR) / n);
    return weight;
  }

  /** Part of the runs of a stretch's normalised tokens that are distinct. */
  variety(start: number, length: number): number {
    return variety(this.tokens, start, length);
  }
}

/** Where a token is counted in a table of `size` (a power of two) entries. */
export const slotOf = (token: number, size: number): number => (scatter(token) >>> 6) & (size - 1);

/** Runs met in the stretch at hand: a set that forgets by generation, because this is asked tens of thousands of times. */
let met = new Int32Array(1 << 11);
let metIn = new Int32Array(1 << 11);
let asked = 0;

export function variety(tokens: Int32Array, start: number, length: number): number {
  if (met.length < 2 * length) {
    let size = met.length;
    while (size < 2 * length) size *= 2;
    met = new Int32Array(size);
    metIn = new Int32Array(size);
    asked = 0;
  }
  const mask = met.length - 1;
  const round = ++asked;
  let distinct = 0;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i]))) | 0;
    if (i >= RUN) h = (h - Math.imul(scatter(normalise(tokens[start + i - RUN])), FACTOR_OUT)) | 0;
    if (i < RUN - 1) continue;
    let slot = (scatter(h) >>> 8) & mask;
    while (metIn[slot] === round && met[slot] !== h) slot = (slot + 1) & mask;
    if (metIn[slot] === round) continue;
    metIn[slot] = round;
    met[slot] = h;
    distinct++;
  }
  return distinct / Math.max(1, length - RUN + 1);
}

/** Whether equal structure alone may join units of this code in one group. */
export const hasStructure = (tokens: Int32Array, start: number, length: number): boolean =>
  variety(tokens, start, length) >= VARIETY;
