/** What a search leaves for the next one: see clones/search-state.ts. And digests of what is made of it. */
import { blockVisits, lastVisit } from './fragments';
import { at, put, slot } from './memory';
import { BEYOND, GROUPS, LENGTHS, LINES, OVER, TOKENS, VARIANTS } from './slots';

/** How many numbers lists of `width` numbers an entry have together. */
export function numbersIn(counts: i32, width: i32): i32 {
  let total = 0;
  for (let g = 0; g < slot(GROUPS); g++) total += at(counts, g) * width;
  return total;
}

/** Puts the list of each group behind that of the one before; `starts` then says where each begins, in numbers. */
export function gather(addresses: i32, counts: i32, width: i32, starts: i32, numbers: i32): void {
  let place = 0;
  for (let g = 0; g < slot(GROUPS); g++) {
    put(starts, g, place);
    const n = at(counts, g) * width;
    memory.copy(numbers + (place << 2), at(addresses, g), n << 2);
    place += n;
  }
  put(starts, slot(GROUPS), place);
}

/** Which lists of blocks each group visits: how many, and how long the longest is. */
export function allBlockVisits(counts: i32, longest: i32): void {
  for (let g = 0; g < slot(GROUPS); g++) {
    if (at(slot(LINES), g) === 0) continue;
    const n = blockVisits(g);
    put(counts, g, n);
    put(longest, g, lastVisit(n));
  }
}

/** Sums by which damaged tokens are told: see sumOf. */
export function sumTokens(sums: i32): void {
  for (let v = 0; v < slot(VARIANTS); v++) put(sums, v, sumOf(at(slot(TOKENS), v), at(slot(LENGTHS), v)));
}

export function sumOf(tokens: i32, length: i32): i32 {
  let sum = length;
  for (let i = 0; i < length; i++) sum = (sum ^ at(tokens, i)) * 0x01000193;
  return sum ^ (sum >>> 15);
}

/** Writes pairs of a place in a table of 2^`bits` counts and how much its count, which is full, leaves out; how many. */
export function beyondIn(table: i32, bits: i32, pairs: i32): i32 {
  const end: u32 = <u32>table + (2 << bits);
  let n = 0;
  for (let i = 0; i < BEYOND; i++) {
    const entry = at(slot(OVER), 2 * i);
    const more = at(slot(OVER), 2 * i + 1);
    if (more <= 0 || <u32>entry < <u32>table || <u32>entry >= end) continue;
    put(pairs, 2 * n, (entry - table) >>> 1);
    put(pairs, 2 * n++ + 1, more);
  }
  return n;
}

/**
 * Digests of rows of numbers, as NumberDigest has them, two halves each: of `own` numbers of each row itself, then of the columns of its
 * entries, `start[row] … start[row + 1]`.
 */
export function digestRows(rows: i32, heads: i32, own: i32, start: i32, columns: i32, width: i32, digests: i32): void {
  for (let row = 0; row < rows; row++) {
    a = 0x2545f491;
    b = 0x811c9dc5;
    for (let i = 0; i < own; i++) digest(at(heads, row * own + i));
    for (let i = at(start, row); i < at(start, row + 1); i++) {
      for (let k = 0; k < width; k++) digest(at(at(columns, k), i));
    }
    put(digests, 2 * row, a);
    put(digests, 2 * row + 1, b);
  }
}

let a: i32 = 0;
let b: i32 = 0;

function digest(n: i32): void {
  a = (a ^ n) * 0x9e3779b1;
  a ^= a >>> 15;
  b = ((b + n) * 0x01000193) ^ a;
}
