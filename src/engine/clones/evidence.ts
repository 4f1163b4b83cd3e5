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
/** Part of the runs of {@link RUN} normalised tokens that must be distinct: tables and lists of fields have few. */
const VARIETY = 0.5;
const RUN = 5;

const FACTOR = 0x01000193;
let out = 1;
for (let i = 0; i < RUN; i++) out = Math.imul(out, FACTOR);
const FACTOR_OUT = out;

/** What a name or literal weighs that n of `groups` groups hold, in bits, for each n that can be. */
export function holderWeights(groups: number): Float64Array {
  const weights = new Float64Array(Math.min(groups, 0xffff) + 1);
  for (let n = 0; n < weights.length; n++) weights[n] = Math.log2(1 + (groups + PRIOR) / Math.max(1, n));
  return weights;
}

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
