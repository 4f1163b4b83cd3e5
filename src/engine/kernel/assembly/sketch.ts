/**
 * Bounds of the LCS of two units from sketches of fixed size, sixteen bytes a step.
 *
 *     NORM   32 counts of tokens by hash | 64 counts of pairs of neighbours | 64 bytes: the set of runs
 *     RAW    64 counts of tokens by hash | 64 bytes: the set of runs
 *
 * Counts are capped at 255. Tokens that differ in number cannot all be matched, so twice the LCS is at most the sum of the
 * lengths less the distance of the counts. A token left unmatched changes at most three pairs of neighbours (two on its
 * own side and the one it parts on the other), so the pairs' distance is at most three times the number of
 * unmatched tokens.
 */
import { normalise } from './tokens';

export const NORM_BYTES: i32 = 160;
export const RAW_BYTES: i32 = 128;
const NORM_PAIRS: i32 = 32;
export const NORM_RUNS: i32 = 96;
export const RAW_RUNS: i32 = 64;
const RUN_BITS: f64 = 512;
const GOLDEN: i32 = 0x9e3779b1;

/** L1 distance of two arrays of 16·`vectors` bytes. */
function distance(a: i32, b: i32, vectors: i32): i32 {
  let sum = i32x4.splat(0);
  for (let end = a + (vectors << 4); a < end; a += 16, b += 16) {
    const x = v128.load(a);
    const y = v128.load(b);
    // |x - y| of unsigned bytes: one of the two saturating differences is zero.
    const apart = v128.or(i8x16.sub_sat_u(x, y), i8x16.sub_sat_u(y, x));
    sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(apart)));
  }
  return total(sum);
}

/** Bits that two sets of 64 bytes have in common. */
function common(a: i32, b: i32): i32 {
  let sum = i32x4.splat(0);
  for (let end = a + 64; a < end; a += 16, b += 16) {
    const both = i8x16.popcnt(v128.and(v128.load(a), v128.load(b)));
    sum = i32x4.add(sum, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(both)));
  }
  return total(sum);
}

function total(sum: v128): i32 {
  return (
    i32x4.extract_lane(sum, 0) + i32x4.extract_lane(sum, 1) + i32x4.extract_lane(sum, 2) + i32x4.extract_lane(sum, 3)
  );
}

/** Upper bounds of twice the LCS of two units of `sum` tokens together. */
export function singleBound(a: i32, b: i32, sum: i32): i32 {
  return sum - distance(a, b, 2);
}

export function pairBound(a: i32, b: i32, sum: i32): f64 {
  return <f64>sum - <f64>distance(a + NORM_PAIRS, b + NORM_PAIRS, 4) / 3;
}

export function rawBound(a: i32, b: i32, sum: i32): i32 {
  return sum - distance(a, b, 4);
}

/**
 * Estimate of the part of the runs of one of two sets that the other has: chance puts |a|·|b|/512 bits in common,
 * what is more is shared.
 */
export function sharedRuns(a: i32, b: i32): f64 {
  const n = <f64>common(a, a);
  const m = <f64>common(b, b);
  const both = <f64>common(a, b);
  const chance = (n * m) / RUN_BITS;
  return (both - chance) / max<f64>(1, min(n, m) - chance);
}

/** Sets a bit for each of `n` runs. */
export function markRuns(set: i32, runs: i32, n: i32): void {
  for (let i = 0; i < n; i++) {
    const bit = (load<i32>(runs + (i << 2)) * GOLDEN) >>> 23;
    const byte = set + (bit >>> 3);
    store<u8>(byte, load<u8>(byte) | ((<u8>1) << (<u8>(bit & 7))));
  }
}

function count(byte: i32): void {
  const n = load<u8>(byte);
  if (n < 255) store<u8>(byte, n + 1);
}

export function sketchRaw(sketch: i32, tokens: i32, length: i32): void {
  for (let i = 0; i < length; i++) count(sketch + ((load<i32>(tokens + (i << 2)) * GOLDEN) >>> 26));
}

export function sketchNorm(sketch: i32, tokens: i32, length: i32): void {
  let before = 0;
  for (let i = 0; i < length; i++) {
    const token = normalise(load<i32>(tokens + (i << 2)));
    count(sketch + ((token * GOLDEN) >>> 27));
    if (i > 0) count(sketch + NORM_PAIRS + (((before * 0x2c1b3c6d + token) * GOLDEN) >>> 26));
    before = token;
  }
}
