/** Whether two pieces of code that align well have anything to do with each other: see clones/evidence.ts. */
import { at, powerAtLeast, put, slot, take } from './memory';
import { HOLDER_BITS, HOLDERS, WEIGHTS } from './slots';
import { normalise, scatter } from './tokens';

export const SHORT: i32 = 50;
const LEAST_SHARED: f64 = 32;
const STRUCTURE: f64 = 0.95;
const STRUCTURE_ALONE: i32 = 80;
const VARIETY: f64 = 0.5;
const RUN: i32 = 5;
const FACTOR: i32 = 0x01000193;

let holders: i32 = 0;
let holderMask: i32 = 0;
let weights: i32 = 0;
/** Tables of 8-byte entries: token and side (0: free); hash of a run and 1. */
let table: i32 = 0;
let met: i32 = 0;

export function attachEvidence(longest: i32): void {
  holders = slot(HOLDERS);
  holderMask = (1 << slot(HOLDER_BITS)) - 1;
  weights = slot(WEIGHTS);
  table = take(powerAtLeast(4 * longest) << 3);
  met = take(powerAtLeast(2 * longest) << 3);
}

/** Where a token is counted. */
export function holderOf(token: i32): i32 {
  return (scatter(token) >>> 6) & holderMask;
}

function least(length: i32, normalized: f64): f64 {
  return length < 50 ? (normalized >= STRUCTURE ? 0.3 : 0.35) : length < 100 ? 0.25 : 0.15;
}

export function supports(a: i32, n: i32, b: i32, m: i32, normalized: f64, oneOrigin: bool): bool {
  const shorter = min(n, m);
  if (normalized === 1 && shorter >= STRUCTURE_ALONE) return true;
  if (normalized >= STRUCTURE && shorter >= SHORT && variety(a, n) >= VARIETY) return true;
  return (
    shared(a, n, b, m) >= least(shorter, normalized) && (shorter >= SHORT || oneOrigin || weightShared >= LEAST_SHARED)
  );
}

let weightShared: f64 = 0;

/** The weighted Jaccard index of the names and literals of two stretches. */
function shared(a: i32, n: i32, b: i32, m: i32): f64 {
  const size = powerAtLeast(2 * (n + m));
  const mask = size - 1;
  memory.fill(table, 0, size << 3);
  let all: f64 = 0;
  let both: f64 = 0;
  for (let i = 0; i < n + m; i++) {
    const second = i >= n;
    const token = second ? at(b, i - n) : at(a, i);
    if (token >>> 30 === 0) continue;
    let place = (scatter(token) >>> 8) & mask;
    while (true) {
      const entry = table + (place << 3);
      const side = load<i32>(entry, 4);
      if (side === 0) {
        store<i32>(entry, token);
        store<i32>(entry, second ? 2 : 1, 4);
        all += weight(token);
        break;
      }
      if (load<i32>(entry) === token) {
        if (second && side === 1) {
          store<i32>(entry, 3, 4);
          both += weight(token);
        }
        break;
      }
      place = (place + 1) & mask;
    }
  }
  weightShared = both;
  return all === 0 ? 0 : both / all;
}

function weight(token: i32): f64 {
  const n = max<i32>(1, load<u16>(holders + (holderOf(token) << 1)));
  return load<f64>(weights + (n << 3));
}

/** Part of the runs of five normalised tokens that are distinct. */
export function variety(start: i32, length: i32): f64 {
  const size = powerAtLeast(2 * length);
  const mask = size - 1;
  memory.fill(met, 0, size << 3);
  let gone = 1;
  for (let i = 0; i < RUN; i++) gone *= FACTOR;
  let distinct = 0;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = h * FACTOR + scatter(normalise(at(start, i)));
    if (i >= RUN) h -= scatter(normalise(at(start, i - RUN))) * gone;
    if (i < RUN - 1) continue;
    let place = (scatter(h) >>> 8) & mask;
    while (true) {
      const entry = met + (place << 3);
      if (load<i32>(entry, 4) === 0) {
        store<i32>(entry, h);
        store<i32>(entry, 1, 4);
        distinct++;
        break;
      }
      if (load<i32>(entry) === h) break;
      place = (place + 1) & mask;
    }
  }
  return <f64>distinct / <f64>max(1, length - RUN + 1);
}

/** A set of at most `longest` numbers: cleared, filled, and asked once for each. */
export function clearSet(n: i32): i32 {
  const size = powerAtLeast(2 * n);
  memory.fill(met, 0, size << 3);
  return size - 1;
}

/** Adds a number; whether it was not in it. */
export function addToSet(mask: i32, value: i32): bool {
  let place = (scatter(value) >>> 8) & mask;
  while (true) {
    const entry = met + (place << 3);
    if (load<i32>(entry, 4) === 0) {
      store<i32>(entry, value);
      put(entry, 1, 1);
      return true;
    }
    if (load<i32>(entry) === value) return false;
    place = (place + 1) & mask;
  }
}

/** Whether a number is in it and was not asked for before. */
export function takeFromSet(mask: i32, value: i32): bool {
  let place = (scatter(value) >>> 8) & mask;
  while (true) {
    const entry = met + (place << 3);
    const state = load<i32>(entry, 4);
    if (state === 0) return false;
    if (load<i32>(entry) === value) {
      put(entry, 1, 2);
      return state === 1;
    }
    place = (place + 1) & mask;
  }
}
