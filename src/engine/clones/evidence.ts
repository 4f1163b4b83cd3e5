/** What evidence (kernel/assembly/evidence.ts) needs outside the kernel: weights, and whether code has a structure. */
import { normalise, scatter } from '../lexing/tokens.ts';

/** Groups added to N, so that a scan of three files does not call every name common. */
const PRIOR = 1000;
/** Weights are whole numbers of this part of a bit: sums of them do not depend on their order. */
const BIT = 1024;

/** Tokens below which equal structure is no evidence, wherever a pair lies. */
export const SHORT = 50;
/** Part of the runs of {@link RUN} normalised tokens that must be distinct: tables and lists of fields have few. */
export const VARIETY = 0.5;
const RUN = 5;

const FACTOR = 0x01000193;
let out = 1;
for (let i = 0; i < RUN; i++) out = Math.imul(out, FACTOR);
const FACTOR_OUT = out;

/** Numbers from which on counts are taken for the nearest of four steps that lead to twice as many. */
const EXACT = 16;
const STEPS = 4;

/**
 * So that one more function somewhere does not make every weight another one (see resumed-search.ts): an eighth of a bit at
 * most, where weights have 5 to 15.
 */
const inSteps = (n: number): number => (n < EXACT ? n : 2 ** (Math.round(STEPS * Math.log2(n)) / STEPS));

/** What of the number of groups weights depend on. */
export const corpusSize = (groups: number): number => Math.round(inSteps(groups + PRIOR));

/** What a word or phrase weighs that n of `groups` groups hold, in 1024ths of a bit. */
export const weightOf = (n: number, groups: number): number =>
  Math.round(BIT * Math.log2(1 + corpusSize(groups) / inSteps(n)));

/** The same for each n that can be; for 0 as for 1. */
export function weightsFor(groups: number): Float64Array {
  const weights = new Float64Array(Math.max(1, Math.min(groups, 0xffff)) + 1);
  for (let n = 0; n < weights.length; n++) weights[n] = weightOf(Math.max(1, n), groups);
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
