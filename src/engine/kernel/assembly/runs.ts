/** Runs of tokens and which of them stand for a unit: see fingerprints/grams.reference.ts, whose plain version judges this one. */
import { normalise, scatter } from './tokens';

export const NORM_RUN: i32 = 6;
export const RAW_RUN: i32 = 4;

const FACTOR: i32 = 0x2c9277b5;

function power(n: i32): i32 {
  let p = 1;
  for (let i = 0; i < n; i++) p *= FACTOR;
  return p;
}

function mix(h: i32, seed: i32): i32 {
  h = (h ^ (h >>> 15) ^ seed) * 0x2c1b3c6d;
  h = (h ^ (h >>> 13)) * 0x297a2d39;
  return h ^ (h >>> 16);
}

/** What distinguishes the runs of one space, and verbatim from normalised ones. */
export function seedOf(space: i32, raw: bool): i32 {
  return (2 * space + (raw ? 1 : 0) + 1) * 0x3c6ef372;
}

/** Writes the bucket of each run of `length` tokens from `tokens` to `out`; returns how many. */
export function runsOf(tokens: i32, length: i32, raw: bool, seed: i32, mask: i32, thin: i32, out: i32): i32 {
  return raw ? rawRuns(tokens, length, seed, mask, thin, out) : normRuns(tokens, length, seed, mask, thin, out);
}

export function normRuns(tokens: i32, length: i32, seed: i32, mask: i32, thin: i32, out: i32): i32 {
  if (length === 0) return 0;
  const dropped = thin === 0 ? 0 : -1 << (32 - thin);
  const gone = power(NORM_RUN);
  const first = out;
  let h = 0;
  const head = tokens + (min(NORM_RUN, length) << 2);
  const end = tokens + (length << 2);
  let p = tokens;
  for (; p < head; p += 4) h = h * FACTOR + scatter(normalise(load<i32>(p)));
  let mixed = mix(h, seed);
  store<i32>(out, mixed & mask);
  out += (mixed & dropped) === 0 ? 4 : 0;
  for (; p < end; p += 4) {
    h = h * FACTOR + scatter(normalise(load<i32>(p))) - scatter(normalise(load<i32>(p - (NORM_RUN << 2)))) * gone;
    mixed = mix(h, seed);
    store<i32>(out, mixed & mask);
    out += (mixed & dropped) === 0 ? 4 : 0;
  }
  return (out - first) >> 2;
}

function rawRuns(tokens: i32, length: i32, seed: i32, mask: i32, thin: i32, out: i32): i32 {
  if (length === 0) return 0;
  const dropped = thin === 0 ? 0 : -1 << (32 - thin);
  const gone = power(RAW_RUN);
  const first = out;
  let h = 0;
  const head = tokens + (min(RAW_RUN, length) << 2);
  const end = tokens + (length << 2);
  let p = tokens;
  for (; p < head; p += 4) h = h * FACTOR + scatter(load<i32>(p));
  let mixed = mix(h, seed);
  store<i32>(out, mixed & mask);
  out += (mixed & dropped) === 0 ? 4 : 0;
  for (; p < end; p += 4) {
    h = h * FACTOR + scatter(load<i32>(p)) - scatter(load<i32>(p - (RAW_RUN << 2))) * gone;
    mixed = mix(h, seed);
    store<i32>(out, mixed & mask);
    out += (mixed & dropped) === 0 ? 4 : 0;
  }
  return (out - first) >> 2;
}

/**
 * Keys by which runs are chosen, 64 bits each: how often a run occurs above, its hash below. Runs that occur once cannot
 * be shared and come last.
 */
export function keysOf(runs: i32, count: i32, occurrences: i32, keys: i32): void {
  for (let i = 0; i < count; i++) {
    const run = load<u32>(runs + (i << 2));
    const n: u64 = load<u16>(occurrences + (run << 1));
    store<u64>(keys + (i << 3), ((n < 2 ? 0x10000 : n) << 32) | <u64>run);
  }
}

/**
 * Keeps of each window of `window` keys the least one (of equal ones the latest) and writes its run to `kept`, with
 * `places` followed by its place; returns the new end of what is kept, an address.
 */
export function winnow(keys: i32, count: i32, window: i32, kept: i32, places: bool): i32 {
  let best = -1;
  let least: u64 = 0;
  let last = -1;
  for (let i = 0; i < count; i++) {
    const low = i - window + 1;
    const key = load<u64>(keys + (i << 3));
    if (best >= low && best >= 0) {
      if (key <= least) {
        best = i;
        least = key;
      }
    } else {
      best = max(0, low);
      least = load<u64>(keys + (best << 3));
      for (let k = best + 1; k <= i; k++) {
        const other = load<u64>(keys + (k << 3));
        if (other <= least) {
          best = k;
          least = other;
        }
      }
    }
    if ((low >= 0 || i === count - 1) && best !== last) {
      last = best;
      if (least < (<u64>0x10000) << 32) {
        store<i32>(kept, <i32>least);
        kept += 4;
        if (places) {
          store<i32>(kept, best);
          kept += 4;
        }
      }
    }
  }
  return kept;
}
