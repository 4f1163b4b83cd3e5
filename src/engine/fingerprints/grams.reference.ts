/**
 * Which runs of tokens stand for a unit when one looks for units like it: winnowing by rarity.
 *
 * Winnowing (Schleimer, Wilkerson, Aiken, SIGMOD 2003) hashes every run of k tokens and keeps the least hash of each
 * window of w runs; two texts that share w + k - 1 consecutive tokens then share a kept hash. The order by which "least"
 * is meant is free, as long as it is the same everywhere. Spolia orders by *how often the hash occurs in the corpus*
 * first and by the hash second. The guarantee stays, and what is kept is the rarest run of each window, so lists of
 * units per hash are short; a run that occurs once cannot be shared and is never kept.
 *
 * Example, k = 2, w = 3, counts below the runs:
 *
 *     def  f  (  x  )  :  return  x  .  fit  (  x  )
 *        9  3  9  9  9  9      7  2  4   4   9  9          windows of 3: {9 3 9} keeps 3, … {7 2 4} keeps 2, {4 4 9} keeps 4
 *
 * A smaller window keeps a superset: the least of eight runs is also the least of any three among them that hold it.
 * So short units may use small windows and long ones large windows, and still meet.
 *
 * Long units are thinned before that: of their runs only those with `thin` zero bits at the top of the hash count at
 * all (every 2nd, 4th, 8th …). Whether a run stays depends on its hash alone, and what stays at a higher `thin` stays
 * at a lower one, so units of unlike length meet here too. Without it the long units, few as they are, would own most
 * of the index (measured on 575,000 lines: 1.75 million postings, 0.36 s to sort them; thinned 0.7 million).
 *
 * Two kinds of runs are taken: of normalised tokens (renamed copies share them) and of verbatim tokens (rarer by far,
 * and edited copies that kept their names share them).
 */
import { normalise, scatter } from '../lexing/tokens.ts';

/** Tokens in a run. Short enough that a copy with every seventh token changed still shares one. */
export const NORM_RUN = 6;
export const RAW_RUN = 4;

const FACTOR = 0x2c9277b5;
const NORM_FACTOR_OUT = power(NORM_RUN);
const RAW_FACTOR_OUT = power(RAW_RUN);

function power(n: number): number {
  let p = 1;
  for (let i = 0; i < n; i++) p = Math.imul(p, FACTOR);
  return p;
}

const mix = (h: number, seed: number): number => {
  h = Math.imul(h ^ (h >>> 15) ^ seed, 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return h ^ (h >>> 16);
};

/**
 * Writes the bucket (a hash cut to `mask`) of each run of `length` tokens from `start` to `out`; returns how many.
 * A sequence shorter than a run gives one run of all its tokens.
 */
export function normRuns(
  tokens: Int32Array,
  start: number,
  length: number,
  seed: number,
  mask: number,
  thin: number,
  out: Int32Array,
): number {
  if (length === 0) return 0;
  const dropped = thin === 0 ? 0 : -1 << (32 - thin);
  let n = 0;
  let h = 0;
  const head = Math.min(NORM_RUN, length);
  for (let i = 0; i < head; i++) h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i]))) | 0;
  let mixed = mix(h, seed);
  if ((mixed & dropped) === 0) out[n++] = mixed & mask;
  for (let i = NORM_RUN; i < length; i++) {
    h =
      (Math.imul(h, FACTOR) +
        scatter(normalise(tokens[start + i])) -
        Math.imul(scatter(normalise(tokens[start + i - NORM_RUN])), NORM_FACTOR_OUT)) |
      0;
    mixed = mix(h, seed);
    if ((mixed & dropped) === 0) out[n++] = mixed & mask;
  }
  return n;
}

/** As {@link normRuns}, over verbatim tokens. */
export function rawRuns(
  tokens: Int32Array,
  start: number,
  length: number,
  seed: number,
  mask: number,
  thin: number,
  out: Int32Array,
): number {
  if (length === 0) return 0;
  const dropped = thin === 0 ? 0 : -1 << (32 - thin);
  let n = 0;
  let h = 0;
  const head = Math.min(RAW_RUN, length);
  for (let i = 0; i < head; i++) h = (Math.imul(h, FACTOR) + scatter(tokens[start + i])) | 0;
  let mixed = mix(h, seed);
  if ((mixed & dropped) === 0) out[n++] = mixed & mask;
  for (let i = RAW_RUN; i < length; i++) {
    h =
      (Math.imul(h, FACTOR) +
        scatter(tokens[start + i]) -
        Math.imul(scatter(tokens[start + i - RAW_RUN]), RAW_FACTOR_OUT)) |
      0;
    mixed = mix(h, seed);
    if ((mixed & dropped) === 0) out[n++] = mixed & mask;
  }
  return n;
}

/**
 * Keeps the rarest run of each window of `window` runs among `runs[0, count)` and appends it to `kept` from `at`;
 * returns the new end. `occurrences` counts each bucket in the whole corpus; those below 2 are never kept.
 * The usual monotone queue, O(count).
 */
export function winnow(
  runs: Int32Array,
  count: number,
  window: number,
  occurrences: Uint16Array,
  kept: Int32Array,
  at: number,
): number {
  if (window <= 1) {
    for (let i = 0; i < count; i++) if (occurrences[runs[i]] > 1) kept[at++] = runs[i];
    return at;
  }
  let best = -1; // index of the least run in the window
  let bestCount = 0;
  let last = -1;
  const rank = (i: number): number => {
    const n = occurrences[runs[i]];
    return n < 2 ? 0x10000 : n;
  };
  for (let i = 0; i < count; i++) {
    const n = rank(i);
    const low = i - window + 1;
    if (best >= low && best >= 0) {
      if (n < bestCount || (n === bestCount && runs[i] <= runs[best])) {
        best = i;
        bestCount = n;
      }
    } else {
      best = Math.max(0, low);
      bestCount = rank(best);
      for (let j = best + 1; j <= i; j++) {
        const m = rank(j);
        if (m < bestCount || (m === bestCount && runs[j] <= runs[best])) {
          best = j;
          bestCount = m;
        }
      }
    }
    if ((low >= 0 || i === count - 1) && best !== last) {
      last = best;
      if (bestCount !== 0x10000) kept[at++] = runs[best];
    }
  }
  return at;
}
