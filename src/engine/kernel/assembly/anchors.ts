/**
 * LCS length of long sequences by anchors: see clones/long-lcs.ts, whose version in TypeScript judges this one.
 *
 * The anchors of all long variants are found once, in both forms, before any are compared.
 */
import { align } from './lcs';
import { at, powerAtLeast, put, take } from './memory';
import { scatter, tokenAt } from './tokens';

const ANCHOR: i32 = 12;
const FACTOR: i32 = 0x2c9277b5;

/** Of a sequence's runs, those are anchors whose mixed hash has so many of its upper bits zero. */
function sampled(length: i32): i32 {
  return (length < 1500 ? 3 : length < 6000 ? 7 : 15) << 28;
}

/** Table of 8-byte entries: hash, place + 1 (-1 when met again, 0 when free). */
let table: i32 = 0;
let entries: i32 = 0;
/** The pattern's anchors in a table of the same kind. */
let patternTable: i32 = 0;
let patternMask: i32 = 0;
let inPattern: i32 = 0;
let inText: i32 = 0;
let gaps: i32 = 0;
let ends: i32 = 0;
let before: i32 = 0;

export function attachAnchors(most: i32): void {
  table = take(powerAtLeast(most + 1) << 3);
  entries = take((most + 1) << 2);
  patternTable = take(powerAtLeast(4 * most + 1) << 3);
  inPattern = take((most + 1) << 2);
  inText = take((most + 1) << 2);
  ends = take((most + 1) << 2);
  before = take((most + 1) << 2);
  // A gap takes four numbers, and lies before an anchor of twelve tokens or at the end.
  gaps = take((most + 8) << 2);
}

function spread(h: i32): i32 {
  return ((h ^ (h >>> 15)) * 0x2c1b3c6d) >>> 8;
}

/** Address of a sequence's anchors: their number, then pairs of hash and place. Runs that occur twice are none. */
export function anchorsOf(tokens: i32, length: i32, normalised: bool): i32 {
  const dropped = sampled(length);
  const size = powerAtLeast(length + 1);
  const mask = size - 1;
  memory.fill(table, 0, size << 3);
  let gone = 1;
  for (let i = 0; i < ANCHOR; i++) gone *= FACTOR;
  let found = 0;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = h * FACTOR + scatter(tokenAt(tokens + (i << 2), normalised));
    if (i >= ANCHOR) h -= scatter(tokenAt(tokens + ((i - ANCHOR) << 2), normalised)) * gone;
    if (i < ANCHOR - 1) continue;
    const mixed = (h ^ (h >>> 15)) * 0x2c1b3c6d;
    if ((mixed & dropped) !== 0) continue;
    let place = (mixed >>> 8) & mask;
    while (true) {
      const entry = table + (place << 3);
      const known = load<i32>(entry, 4);
      if (known === 0) {
        store<i32>(entry, h);
        store<i32>(entry, i - ANCHOR + 2, 4);
        put(entries, found++, entry);
        break;
      }
      if (load<i32>(entry) === h) {
        store<i32>(entry, -1, 4);
        break;
      }
      place = (place + 1) & mask;
    }
  }
  let n = 0;
  for (let i = 0; i < found; i++) if (load<i32>(at(entries, i), 4) > 0) n++;
  const list = take((2 * n + 1) << 2);
  store<i32>(list, n);
  let to = list + 4;
  for (let i = 0; i < found; i++) {
    const entry = at(entries, i);
    const place = load<i32>(entry, 4);
    if (place < 0) continue;
    store<i32>(to, load<i32>(entry));
    store<i32>(to, place - 1, 4);
    to += 8;
  }
  return list;
}

/** Makes the anchors of a sequence those that others are compared with. */
export function setAnchors(list: i32): void {
  const n = load<i32>(list);
  const size = powerAtLeast(4 * n);
  patternMask = size - 1;
  memory.fill(patternTable, 0, size << 3);
  for (let i = 0; i < n; i++) {
    const h = load<i32>(list + 4 + (i << 3));
    let place = spread(h) & patternMask;
    while (load<i32>(patternTable + (place << 3), 4) !== 0) place = (place + 1) & patternMask;
    const entry = patternTable + (place << 3);
    store<i32>(entry, h);
    store<i32>(entry, load<i32>(list + 4 + (i << 3), 4) + 1, 4);
  }
}

function same(pattern: i32, text: i32, normalised: bool): bool {
  return tokenAt(pattern, normalised) === tokenAt(text, normalised);
}

function area(g: i32): i64 {
  return <i64>(at(gaps, g + 1) - at(gaps, g)) * <i64>(at(gaps, g + 3) - at(gaps, g + 2));
}

/** LCS length of the sequence of {@link setAnchors} and another, or -1 once it is certain to stay below `least`. */
export function compareLong(
  pattern: i32,
  m: i32,
  text: i32,
  length: i32,
  list: i32,
  normalised: bool,
  least: i32,
): i32 {
  const shorter = min(m, length);
  if (shorter < least) return -1;
  let head = 0;
  while (head < shorter && same(pattern + (head << 2), text + (head << 2), normalised)) head++;
  let tail = 0;
  const most = shorter - head;
  while (tail < most && same(pattern + ((m - 1 - tail) << 2), text + ((length - 1 - tail) << 2), normalised)) tail++;
  const patternEnd = m - tail;
  const textEnd = length - tail;

  // Anchors in common, in the order of the text.
  const n = load<i32>(list);
  let common = 0;
  for (let i = 0; i < n; i++) {
    const h = load<i32>(list + 4 + (i << 3));
    let place = spread(h) & patternMask;
    let p = -1;
    while (true) {
      const entry = patternTable + (place << 3);
      p = load<i32>(entry, 4) - 1;
      if (p < 0 || load<i32>(entry) === h) break;
      place = (place + 1) & patternMask;
    }
    if (p < 0) continue;
    const t = load<i32>(list + 4 + (i << 3), 4);
    if (t < head || p < head || p + ANCHOR > patternEnd || t + ANCHOR > textEnd) continue;
    put(inPattern, common, p);
    put(inText, common++, t);
  }

  let matched = head + tail;
  let possible = matched;
  let gapCount = 0; // pattern from, to, text from, to
  let p = head;
  let t = head;
  const chain = risingChain(common);
  for (let c = 0; c < chain; c++) {
    const k = at(ends, c);
    let a = at(inPattern, k);
    const b = at(inText, k);
    // What an anchor before it grew over is matched already.
    if (a < p || b < t) continue;
    // Equal hashes are not equal tokens.
    let end = a;
    const shift = b - a;
    while (end < a + ANCHOR && same(pattern + (end << 2), text + ((end + shift) << 2), normalised)) end++;
    if (end < a + ANCHOR) continue;
    while (a > p && a + shift > t && same(pattern + ((a - 1) << 2), text + ((a - 1 + shift) << 2), normalised)) a--;
    while (
      end < patternEnd &&
      end + shift < textEnd &&
      same(pattern + (end << 2), text + ((end + shift) << 2), normalised)
    )
      end++;
    if (a > p && a + shift > t) {
      put(gaps, gapCount, p);
      put(gaps, gapCount + 1, a);
      put(gaps, gapCount + 2, t);
      put(gaps, gapCount + 3, a + shift);
      gapCount += 4;
      possible += min(a - p, a + shift - t);
    }
    matched += end - a;
    possible += end - a;
    p = end;
    t = end + shift;
  }
  if (patternEnd > p && textEnd > t) {
    put(gaps, gapCount, p);
    put(gaps, gapCount + 1, patternEnd);
    put(gaps, gapCount + 2, t);
    put(gaps, gapCount + 3, textEnd);
    gapCount += 4;
    possible += min(patternEnd - p, textEnd - t);
  }
  if (possible < least) return -1;
  // The largest first: it holds most of what an unlike pair lacks.
  let first = 0;
  for (let g = 4; g < gapCount; g += 4) if (area(g) > area(first)) first = g;
  for (let i = 0; i < gapCount; i += 4) {
    const g = i === 0 ? first : i <= first ? i - 4 : i;
    const from = at(gaps, g);
    const width = at(gaps, g + 1) - from;
    const start = at(gaps, g + 2);
    const height = at(gaps, g + 3) - start;
    const upper = min(width, height);
    const needed = max(0, least - (possible - upper));
    const lcs = align(pattern + (from << 2), width, text + (start << 2), height, normalised, needed);
    if (lcs < 0) return -1;
    possible += lcs - upper;
    matched += lcs;
  }
  return matched < least ? -1 : matched;
}

/** Writes a longest strictly rising subsequence of the first `n` of `inPattern` to `ends`, as indices; its length. */
function risingChain(n: i32): i32 {
  let length = 0;
  for (let i = 0; i < n; i++) {
    const value = at(inPattern, i);
    let low = 0;
    let high = length;
    // Mostly the next value is the largest so far.
    if (length > 0 && at(inPattern, at(ends, length - 1)) < value) low = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(inPattern, at(ends, middle)) < value) low = middle + 1;
      else high = middle;
    }
    put(before, i, low > 0 ? at(ends, low - 1) : -1);
    put(ends, low, i);
    if (low === length) length++;
  }
  let i = length > 0 ? at(ends, length - 1) : -1;
  for (let k = length - 1; i >= 0; i = at(before, i)) put(ends, k--, i);
  return length;
}
