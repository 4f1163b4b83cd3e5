/**
 * Length of the longest common subsequence of two token sequences, bit-parallel, 64 tokens of the pattern a step.
 *
 * Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004): one bit per token of the pattern, one pass over
 * the text,
 *
 *     U = V & M[t];  V = (V + U) | (V & ~M[t])          V starts as all ones; the length is the number of zeros
 *
 * where M[t] has a bit for each place of token t in the pattern. Three things make it cheap:
 *
 * - what both sequences begin and end with alike is matched outright, and only the words of the pattern between take
 *   part: copies mostly differ in few places;
 * - text tokens that the pattern has nowhere change nothing, and are left out before the first step;
 * - up to four words the whole state lies in registers.
 *
 * A pattern of at most {@link MOST} tokens is compiled once and compared with many texts. Longer ones go in strips of so
 * many, one after the other, with the carries between strips kept as a byte for each text token.
 */
import { at, put, take } from './memory';
import { normalise } from './tokens';

/** Tokens of one strip: its masks (a row of 64 bytes for each distinct token) fit the first-level cache. */
export const MOST: i32 = 512;
const ROW: i32 = 64;
const TABLE: i32 = 1024;

/* Layout of a pattern: its numbers, then the table of tokens (key, row address; 0 for none), then the rows. */
const PATTERN_TOKENS: i32 = 0;
const PATTERN_LENGTH: i32 = 1;
const PATTERN_NORMALISED: i32 = 2;
const PATTERN_MASK: i32 = 3;
const PATTERN_TABLE: i32 = 64;
const PATTERN_ROWS: i32 = PATTERN_TABLE + TABLE * 8;
const PATTERN_BYTES: i32 = PATTERN_ROWS + MOST * ROW;

export function newPattern(): i32 {
  return take(PATTERN_BYTES);
}

function spread(token: i32): i32 {
  return ((token ^ (token >>> 15)) * 0x2c1b3c6d) >>> 7;
}

/** Compiles `length` tokens at `tokens`; at most {@link MOST}. */
export function compile(pattern: i32, tokens: i32, length: i32, normalised: bool): void {
  let size = 32;
  while (size < 2 * length) size <<= 1;
  const mask = size - 1;
  put(pattern, PATTERN_TOKENS, tokens);
  put(pattern, PATTERN_LENGTH, length);
  put(pattern, PATTERN_NORMALISED, normalised ? 1 : 0);
  put(pattern, PATTERN_MASK, mask);
  const table = pattern + PATTERN_TABLE;
  memory.fill(table, 0, size << 3);
  let free = pattern + PATTERN_ROWS;
  const words = (length + 63) >> 6;
  for (let i = 0; i < length; i++) {
    let token = load<i32>(tokens + (i << 2));
    if (normalised) token = normalise(token);
    let place = spread(token) & mask;
    let row = 0;
    while (true) {
      const entry = table + (place << 3);
      row = load<i32>(entry, 4);
      if (row === 0) {
        row = free;
        free += ROW;
        store<i32>(entry, token);
        store<i32>(entry, row, 4);
        for (let w = 0; w < words; w++) store<u64>(row + (w << 3), 0);
        break;
      }
      if (load<i32>(entry) === token) break;
      place = (place + 1) & mask;
    }
    const word = row + ((i >> 6) << 3);
    store<u64>(word, load<u64>(word) | ((<u64>1) << (<u64>(i & 63))));
  }
}

/** Rows of the text's tokens, and the state of patterns of more than four words. */
let rows: i32 = 0;
let state: i32 = 0;
/** The pattern of {@link align}, and the carries between its strips. */
let own: i32 = 0;
let carries: i32 = 0;

/** Room for texts of so many tokens. What is never touched takes no memory. */
export function attachLcs(longest: i32): void {
  rows = take((longest + 1) << 2);
  carries = take(longest + 1);
  state = take(ROW);
  own = newPattern();
}

/** LCS length of a compiled pattern and a text, or -1 once it is certain to stay below `least`. */
export function compare(pattern: i32, text: i32, length: i32, least: i32): i32 {
  const tokens = at(pattern, PATTERN_TOKENS);
  const m = at(pattern, PATTERN_LENGTH);
  const normalised = at(pattern, PATTERN_NORMALISED) === 1;
  const mask = at(pattern, PATTERN_MASK);
  const shorter = min(m, length);
  if (shorter < least) return -1;
  let head = 0;
  let tail = 0;
  if (normalised) {
    while (head < shorter && normalise(at(tokens, head)) === normalise(at(text, head))) head++;
    const most = shorter - head;
    while (tail < most && normalise(at(tokens, m - 1 - tail)) === normalise(at(text, length - 1 - tail))) tail++;
  } else {
    while (head < shorter && at(tokens, head) === at(text, head)) head++;
    const most = shorter - head;
    while (tail < most && at(tokens, m - 1 - tail) === at(text, length - 1 - tail)) tail++;
  }
  const ends = head + tail;
  if (ends === shorter) return ends;
  const table = pattern + PATTERN_TABLE;
  const firstWord = head >> 6;
  const lastWord = (m - tail - 1) >> 6;
  const offset = firstWord << 3;
  const endOfText = text + ((length - tail) << 2);
  let out = rows;
  for (let p = text + (head << 2); p < endOfText; p += 4) {
    let token = load<i32>(p);
    if (normalised) token = normalise(token);
    let place = spread(token) & mask;
    let row = 0;
    while (true) {
      const entry = table + (place << 3);
      row = load<i32>(entry, 4);
      if (row === 0 || load<i32>(entry) === token) break;
      place = (place + 1) & mask;
    }
    store<i32>(out, row + offset);
    out += row === 0 ? 0 : 4;
  }
  const n = (out - rows) >> 2;
  least -= ends;
  if (n < least) return -1;
  if (n === 0) return ends;
  const first: u64 = (<u64>-1) << (<u64>(head & 63));
  const last: u64 = <u64>-1 >> <u64>(63 - ((m - tail - 1) & 63));
  const words = lastWord - firstWord + 1;
  let lcs = 0;
  if (words === 1) lcs = one(n, first & last);
  else if (words === 2) lcs = two(n, first, last, least);
  else if (words === 3) lcs = three(n, first, last, least);
  else if (words === 4) lcs = four(n, first, last, least);
  else lcs = many(n, words, first, last, least);
  return lcs < least ? -1 : lcs + ends;
}

/** Steps between two looks at whether `least` can still be reached. */
const CHECK: i32 = 64;

function one(n: i32, only: u64): i32 {
  let x: u64 = -1;
  const end = rows + (n << 2);
  for (let p = rows; p < end; p += 4) {
    const u = x & load<u64>(load<i32>(p)) & only;
    x = (x + u) | (x ^ u);
  }
  return 64 - <i32>popcnt(x);
}

function two(n: i32, first: u64, last: u64, least: i32): i32 {
  let x: u64 = -1;
  let y: u64 = -1;
  let from = rows;
  const end = rows + (n << 2);
  while (true) {
    const to = min(end, from + (CHECK << 2));
    for (let p = from; p < to; p += 4) {
      const row = load<i32>(p);
      let u = x & load<u64>(row) & first;
      const sum = x + u;
      const carry: u64 = sum < x ? 1 : 0;
      x = sum | (x ^ u);
      u = y & load<u64>(row, 8) & last;
      y = (y + u + carry) | (y ^ u);
    }
    const lcs = 128 - <i32>popcnt(x) - <i32>popcnt(y);
    if (to === end || lcs + ((end - to) >> 2) < least) return to === end ? lcs : -1;
    from = to;
  }
}

function three(n: i32, first: u64, last: u64, least: i32): i32 {
  let x: u64 = -1;
  let y: u64 = -1;
  let z: u64 = -1;
  let from = rows;
  const end = rows + (n << 2);
  while (true) {
    const to = min(end, from + (CHECK << 2));
    for (let p = from; p < to; p += 4) {
      const row = load<i32>(p);
      let u = x & load<u64>(row) & first;
      let sum = x + u;
      let carry: u64 = sum < x ? 1 : 0;
      x = sum | (x ^ u);
      u = y & load<u64>(row, 8);
      sum = y + u;
      const over: u64 = sum < y ? 1 : 0;
      const whole = sum + carry;
      carry = over | (whole < sum ? 1 : 0);
      y = whole | (y ^ u);
      u = z & load<u64>(row, 16) & last;
      z = (z + u + carry) | (z ^ u);
    }
    const lcs = 192 - <i32>popcnt(x) - <i32>popcnt(y) - <i32>popcnt(z);
    if (to === end || lcs + ((end - to) >> 2) < least) return to === end ? lcs : -1;
    from = to;
  }
}

function four(n: i32, first: u64, last: u64, least: i32): i32 {
  let x: u64 = -1;
  let y: u64 = -1;
  let z: u64 = -1;
  let q: u64 = -1;
  let from = rows;
  const end = rows + (n << 2);
  while (true) {
    const to = min(end, from + (CHECK << 2));
    for (let p = from; p < to; p += 4) {
      const row = load<i32>(p);
      let u = x & load<u64>(row) & first;
      let sum = x + u;
      let carry: u64 = sum < x ? 1 : 0;
      x = sum | (x ^ u);
      u = y & load<u64>(row, 8);
      sum = y + u;
      let over: u64 = sum < y ? 1 : 0;
      let whole = sum + carry;
      carry = over | (whole < sum ? 1 : 0);
      y = whole | (y ^ u);
      u = z & load<u64>(row, 16);
      sum = z + u;
      over = sum < z ? 1 : 0;
      whole = sum + carry;
      carry = over | (whole < sum ? 1 : 0);
      z = whole | (z ^ u);
      u = q & load<u64>(row, 24) & last;
      q = (q + u + carry) | (q ^ u);
    }
    const lcs = 256 - <i32>popcnt(x) - <i32>popcnt(y) - <i32>popcnt(z) - <i32>popcnt(q);
    if (to === end || lcs + ((end - to) >> 2) < least) return to === end ? lcs : -1;
    from = to;
  }
}

function many(n: i32, words: i32, first: u64, last: u64, least: i32): i32 {
  memory.fill(state, 255, words << 3);
  const end = rows + (n << 2);
  const lastAt = (words - 1) << 3;
  let from = rows;
  while (true) {
    const to = min(end, from + (CHECK << 2));
    for (let p = from; p < to; p += 4) {
      const row = load<i32>(p);
      let carry: u64 = 0;
      for (let w = 0; w <= lastAt; w += 8) {
        const x = load<u64>(state + w);
        let u = x & load<u64>(row + w);
        if (w === 0) u &= first;
        if (w === lastAt) u &= last;
        const sum = x + u;
        const whole = sum + carry;
        carry = (sum < x ? 1 : 0) | (whole < sum ? 1 : 0);
        store<u64>(state + w, whole | (x ^ u));
      }
    }
    let lcs = words << 6;
    for (let w = 0; w <= lastAt; w += 8) lcs -= <i32>popcnt(load<u64>(state + w));
    if (to === end || lcs + ((end - to) >> 2) < least) return to === end ? lcs : -1;
    from = to;
  }
}

/** As {@link compare}, of any two sequences, the shorter of which is compiled for this once. */
export function align(a: i32, n: i32, b: i32, m: i32, normalised: bool, least: i32): i32 {
  if (n > m) {
    const tokens = a;
    a = b;
    b = tokens;
    const length = n;
    n = m;
    m = length;
  }
  if (n < least) return -1;
  if (n === 0) return 0;
  if (n <= MOST) {
    compile(own, a, n, normalised);
    return compare(own, b, m, least);
  }
  return strips(a, n, b, m, normalised, least);
}

function strips(a: i32, n: i32, b: i32, m: i32, normalised: bool, least: i32): i32 {
  memory.fill(carries, 0, m);
  const table = own + PATTERN_TABLE;
  let lcs = 0;
  for (let from = 0; from < n; from += MOST) {
    const width = min(MOST, n - from);
    compile(own, a + (from << 2), width, normalised);
    const mask = at(own, PATTERN_MASK);
    const bytes = ((width + 63) >> 6) << 3;
    const last: u64 = <u64>-1 >> <u64>(63 - ((width - 1) & 63));
    memory.fill(state, 255, bytes);
    for (let j = 0; j < m; j++) {
      let token = at(b, j);
      if (normalised) token = normalise(token);
      let place = spread(token) & mask;
      let row = 0;
      while (true) {
        const entry = table + (place << 3);
        row = load<i32>(entry, 4);
        if (row === 0 || load<i32>(entry) === token) break;
        place = (place + 1) & mask;
      }
      let carry: u64 = load<u8>(carries + j);
      if (row === 0 && carry === 0) continue;
      let x: u64 = 0;
      let u: u64 = 0;
      let whole: u64 = 0;
      for (let w = 0; w < bytes; w += 8) {
        x = load<u64>(state + w);
        u = row === 0 ? 0 : x & load<u64>(row + w);
        const sum = x + u;
        whole = sum + carry;
        carry = (sum < x ? 1 : 0) | (whole < sum ? 1 : 0);
        store<u64>(state + w, whole | (x ^ u));
      }
      store<u8>(carries + j, <u8>carry);
    }
    // Strips before the last are whole words, so the carry out of the last word is that of the strip.
    for (let w = 0; w < bytes; w += 8) {
      let zeros = ~load<u64>(state + w);
      if (w === bytes - 8) zeros &= last;
      lcs += <i32>popcnt(zeros);
    }
    if (lcs + n - from - width < least) return -1;
  }
  return lcs < least ? -1 : lcs;
}
