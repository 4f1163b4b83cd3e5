/** The phases of a search, each thread's share: see clones/search.ts for the idea and the order. */
import { anchorsOf, attachAnchors, compareLong, setAnchors } from './anchors';
import {
  addToSet,
  attachEvidence,
  beyondOf,
  clearSet,
  countBeyond,
  countHolders,
  raiseCount,
  SHORT,
  supports,
  takeFromSet,
} from './evidence';
import { align, attachLcs, compare, compile, newPattern } from './lcs';
import {
  at,
  chunkOf,
  isDue,
  isMarked,
  listOf,
  next,
  othersFor,
  push2,
  push3,
  push4,
  put,
  raise,
  setSlot,
  slot,
  sort64,
  take,
} from './memory';
import { keysOf, normRuns, runsOf, seedOf, winnow } from './runs';
import {
  markRuns,
  NORM_BYTES,
  NORM_RUNS,
  pairBound,
  RAW_BYTES,
  RAW_RUNS,
  rawBound,
  sharedRuns,
  singleBound,
  sketchNorm,
  sketchRaw,
} from './sketch';
import * as slots from './slots';
import { UNKNOWN, verdict } from './verdicts';

/** Postings a group may visit beyond its first {@link LEAST_LISTS} lists. */
const BUDGET: i32 = 700;
const LEAST_LISTS: i32 = 4;
/** Neighbours of a group whose own neighbours `expand` looks at: in a family of thousands all lead to the same. */
const MOST_GUIDES: i32 = 16;
/**
 * Below {@link SHORT} tokens code that merely has the same shape is common (`def f(x): return g(x).h()`), so a pair needs
 * this verbatim similarity besides the normalised one. Of 605 planted pairs below 50 tokens it costs one; of the pairs
 * found between eight repositories it drops 28 %, nearly all of them chance.
 */
const SHORT_EVIDENCE: f64 = 0.6;
/** Verbatim similarity from which the words in common need no counting. */
const EQUAL_WORDS: f64 = 0.9;
/** Units from this length on are aligned by anchors. */
const LONG: i32 = 500;
/**
 * The other evidence within one repository: part of the runs of normalised tokens that both sides have and at most so many
 * units do.
 */
const RARE_RUNS: f64 = 0.1;
export const RARE_HOLDERS: i32 = 10;
/** What a verdict is about: mixed into its key. */
const NORMALISED: i32 = 0x1f83d9ab;
const VERBATIM: i32 = 0x5be0cd19;
const EVIDENCE: i32 = 0x2b0e3d71;

/** By length of the unit in tokens: how far its runs are thinned (see fingerprints/grams.reference.ts) … */
export function thinFor(length: i32): i32 {
  return length < 64 ? 0 : length < 160 ? 1 : length < 512 ? 2 : length < 2048 ? 3 : length < 4096 ? 4 : 5;
}

/** … and how many then make a window. */
function windowFor(length: i32): i32 {
  return length < 48 ? 1 : 2;
}

/**
 * From this length on a candidate must share this part of the runs looked up. Of 27,000 similar pairs of 50 tokens and
 * more 15 share less than 5 %, of unlike ones that meet at all nine in ten do (docs/performance.md).
 */
function shareFor(length: i32): f64 {
  return length < 50 ? 0 : length < 150 ? 0.06 : length < 600 ? 0.1 : 0.15;
}

/**
 * Part of the runs of one unit that the other must have, by length, before they are aligned at all: what one similar pair
 * in three hundred lacks (docs/performance.md has the distribution).
 */
function leastNormRuns(length: i32): f64 {
  return length < 50 ? 0 : length < 150 ? 0.12 : length < 500 ? 0.3 : 0.45;
}

function leastRawRuns(length: i32): f64 {
  return length < 50 ? 0 : length < 150 ? 0.1 : length < 500 ? 0.2 : 0.3;
}

/** Phases that threads share, in {@link slots.NEXT}. */
const COUNT: i32 = 0;
const SELECT: i32 = 1;
const LIMIT: i32 = 2;
const VERIFY: i32 = 3;
const EXPAND: i32 = 4;

let thread: i32 = 0;
let groups: i32 = 0;
let chunk: i32 = 0;
let longest: i32 = 0;
let similarity: f64 = 0;
let bucketMask: i32 = 0;
let bucketBits: i32 = 0;
let variantStart: i32 = 0;
let tokens: i32 = 0;
let lengths: i32 = 0;
let origins: i32 = 0;
let digests: i32 = 0;
let space: i32 = 0;
let occurrences: i32 = 0;
let selected: i32 = 0;
let selectedCount: i32 = 0;
let bucketStart: i32 = 0;
let limits: i32 = 0;
let normSketch: i32 = 0;
let rawSketch: i32 = 0;
let anchors: i32 = 0;

/* Scratch of this thread. */
let runs: i32 = 0;
let keys: i32 = 0;
/** For each group, who met it last and how often, or who marked it: 8 bytes. */
let met: i32 = 0;
let touched: i32 = 0;
/** Candidates that their normalised tokens did not decide: group, what their verbatim tokens need, … */
let undecided: i32 = 0;
let leastRaw: i32 = 0;
let normalizedOf: i32 = 0;
let aligned: i32 = 0;
let normPattern: i32 = 0;
let rawPattern: i32 = 0;

/** Makes a thread ready: reads the head, takes scratch. */
export function attach(number: i32): void {
  thread = number;
  groups = slot(slots.GROUPS);
  chunk = chunkOf(groups);
  longest = slot(slots.LONGEST);
  similarity = load<f64>(slots.HEAD + (slots.SIMILARITY << 2));
  bucketBits = slot(slots.BUCKET_BITS);
  bucketMask = (1 << bucketBits) - 1;
  variantStart = slot(slots.VARIANT_START);
  tokens = slot(slots.TOKENS);
  lengths = slot(slots.LENGTHS);
  origins = slot(slots.ORIGINS);
  digests = slot(slots.DIGESTS);
  space = slot(slots.SPACE);
  occurrences = slot(slots.OCCURRENCES);
  selected = slot(slots.SELECTED);
  selectedCount = slot(slots.SELECTED_COUNT);
  bucketStart = slot(slots.BUCKET_START);
  limits = slot(slots.LIMITS);
  normSketch = slot(slots.NORM_SKETCH);
  rawSketch = slot(slots.RAW_SKETCH);
  anchors = slot(slots.ANCHORS);
  runs = take((longest + 2) << 2);
  keys = take((longest + 2) << 3);
  met = take(groups << 3);
  touched = take(groups << 2);
  undecided = take(groups << 2);
  leastRaw = take(groups << 3);
  normalizedOf = take(groups << 3);
  aligned = take(groups << 2);
  attachLcs(longest);
  attachAnchors(longest);
  attachEvidence(number, longest);
  normPattern = newPattern();
  rawPattern = newPattern();
}

export function tableOf(all: i32, bits: i32): i32 {
  return all + ((thread << bits) << 1);
}

/** Counts how often each run and each name occurs among the representatives, in this thread's own tables. */
export function count(): void {
  const table = tableOf(occurrences, bucketBits);
  for (let from = next(COUNT, chunk); from < groups; from = next(COUNT, chunk)) {
    const to = min(groups, from + chunk);
    for (let g = from; g < to; g++) countGroup(g, table);
  }
}

export function countGroup(g: i32, table: i32): void {
  const first = at(variantStart, g);
  const length = at(lengths, first);
  const thin = thinFor(length);
  countRuns(table, runsOf(at(tokens, first), length, false, seedOf(at(space, g), false), bucketMask, thin, runs));
  countHolders(thread, at(tokens, first), length);
  const seed = seedOf(at(space, g), true);
  for (let v = first; v < at(variantStart, g + 1); v++) {
    countRuns(table, runsOf(at(tokens, v), length, true, seed, bucketMask, thin, runs));
  }
}

function countRuns(table: i32, n: i32): void {
  for (let i = 0; i < n; i++) increase(table, at(runs, i));
}

function increase(table: i32, i: i32): void {
  raiseCount(table + (i << 1));
}

/** Adds the tables of all threads into the first, sixteen bytes a step. */
export function sum(): void {
  addTables(occurrences, bucketBits);
  addTables(slot(slots.WORDS), slot(slots.WORD_BITS));
  if (slot(slots.PHRASES) !== 0) addTables(slot(slots.PHRASES), slot(slots.PHRASE_BITS));
  // From here to the end of `index` lies what is of use until the search ends.
  setSlot(slots.AGAIN_FROM, slot(slots.TOP));
}

export function addTables(all: i32, bits: i32): void {
  const bytes = (1 << bits) << 1;
  const full = i16x8.splat(<i16>slot(slots.FULL));
  for (let t = 1; t < slot(slots.THREADS); t++) {
    const other = all + t * bytes;
    for (let i = 0; i < bytes; i += 16) {
      const both = i16x8.add_sat_u(v128.load(all + i), v128.load(other + i));
      if (v128.any_true(i16x8.ge_u(both, full))) addEight(all + i, other + i);
      else v128.store(all + i, both);
    }
    addBeyond(all, other, bytes, beyondOf(t));
  }
}

/** The same of eight counts of which one at least is full then. */
export function addEight(all: i32, other: i32): void {
  const full = slot(slots.FULL);
  for (let i = 0; i < 16; i += 2) {
    const both = <i32>load<u16>(all + i) + <i32>load<u16>(other + i);
    store<u16>(all + i, min(both, full));
    if (both > full) countBeyond(beyondOf(0), all + i, both - full);
  }
}

/** What counts of another thread's table leave out, they leave out of the sum as well. */
export function addBeyond(all: i32, other: i32, bytes: i32, beyond: i32): void {
  for (let p = beyond; p < beyond + (slots.BEYOND << 3); p += 8) {
    const entry = load<i32>(p);
    if (entry >= other && entry < other + bytes) countBeyond(beyondOf(0), all + (entry - other), load<i32>(p, 4));
  }
}

/** Chooses the runs that stand for each group, and makes sketches and anchors. */
export function select(): void {
  const due = slot(slots.DUE);
  for (let from = next(SELECT, chunk); from < groups; from = next(SELECT, chunk)) {
    const to = min(groups, from + chunk);
    for (let g = from; g < to; g++)
      if (isDue(due, g)) selectGroup(g, due === 0 || load<u8>(due + g) !== slots.LISTS_ALONE);
  }
}

let kept: i32 = 0;
let keptRoom: i32 = 0;

export function selectGroup(g: i32, sketches: bool): void {
  const first = at(variantStart, g);
  const end = at(variantStart, g + 1);
  const length = at(lengths, first);
  const needed = (end - first + 1) * (length + 1);
  if (needed > keptRoom) {
    keptRoom = 2 * needed;
    kept = take(keptRoom << 2);
  }
  const thin = thinFor(length);
  const window = windowFor(length);
  const start = at(tokens, first);
  let n = normRuns(start, length, seedOf(at(space, g), false), bucketMask, thin, runs);
  const norm = normSketch + g * NORM_BYTES;
  if (sketches) {
    markRuns(norm + NORM_RUNS, runs, n);
    sketchNorm(norm, start, length);
  }
  keysOf(runs, n, occurrences, keys);
  let last = winnow(keys, n, window, kept, false);
  const seed = seedOf(at(space, g), true);
  for (let v = first; v < end; v++) {
    n = runsOf(at(tokens, v), length, true, seed, bucketMask, thin, runs);
    if (sketches) {
      const raw = rawSketch + v * RAW_BYTES;
      markRuns(raw + RAW_RUNS, runs, n);
      sketchRaw(raw, at(tokens, v), length);
    }
    keysOf(runs, n, occurrences, keys);
    last = winnow(keys, n, window, last, false);
    if (sketches && length >= LONG) put(anchors, 2 * v, anchorsOf(at(tokens, v), length, false));
  }
  if (sketches && length >= LONG) put(anchors, 2 * first + 1, anchorsOf(start, length, true));
  const distinct = withoutRepeats(kept, (last - kept) >> 2);
  const list = take(distinct << 2);
  memory.copy(list, kept, distinct << 2);
  put(selected, g, list);
  put(selectedCount, g, distinct);
  raise(slots.POSTINGS, distinct);
}

let once: i32 = 0;
let onceRoom: i32 = 0;

/** Keeps the first of equal numbers; how many are left. */
function withoutRepeats(list: i32, n: i32): i32 {
  let size = 16;
  while (size < 2 * n) size <<= 1;
  if (size > onceRoom) {
    onceRoom = size;
    once = take(size << 2);
  }
  // Buckets are not negative, so 0 can mean a free place when they are stored plus one.
  memory.fill(once, 0, size << 2);
  const mask = size - 1;
  let distinct = 0;
  for (let i = 0; i < n; i++) {
    const bucket = at(list, i);
    let place = ((bucket * 0x9e3779b1) >>> 8) & mask;
    while (at(once, place) !== 0 && at(once, place) !== bucket + 1) place = (place + 1) & mask;
    if (at(once, place) !== 0) continue;
    put(once, place, bucket + 1);
    put(list, distinct++, bucket);
  }
  return distinct;
}

/** Makes the postings of all selected runs; of each list, groups rise. */
export function index(): void {
  const all = slot(slots.POSTINGS);
  const postings = take((all + 1) << 2);
  for (let g = 0; g < groups; g++) tally(bucketStart + 4, at(selected, g), at(selectedCount, g), 2);
  sumUp(bucketStart, 1 << bucketBits);
  // Filled from the back with the ends as cursors, which then are starts.
  for (let g = groups - 1; g >= 0; g--) indexGroup(g, postings);
  // Now entry b + 1 is the start of bucket b.
  memory.copy(bucketStart, bucketStart + 4, 4 << bucketBits);
  put(bucketStart, 1 << bucketBits, all);
  setSlot(slots.POSTINGS, postings);
  setSlot(slots.AGAIN_TO, slot(slots.TOP));
}

/** Counts each of `n` buckets that lie 2^`shift` bytes apart. */
export function tally(counts: i32, list: i32, n: i32, shift: i32): void {
  for (let i = 0; i < n; i++) {
    const place = counts + (load<i32>(list + (i << shift)) << 2);
    store<i32>(place, load<i32>(place) + 1);
  }
}

/** Turns counts, one entry late, into ends of what lies before. */
export function sumUp(starts: i32, n: i32): void {
  let total = 0;
  const end = starts + (n << 2);
  for (let p = starts; p <= end; p += 4) {
    total += load<i32>(p);
    store<i32>(p, total);
  }
}

export function indexGroup(g: i32, postings: i32): void {
  const list = at(selected, g);
  for (let i = 0; i < at(selectedCount, g); i++) {
    const place = bucketStart + ((at(list, i) + 1) << 2);
    const to = load<i32>(place) - 1;
    store<i32>(place, to);
    put(postings, to, g);
  }
}

/** Per group the longest list it may visit: its shortest lists first, until a budget of postings is spent. */
export function limit(): void {
  for (let from = next(LIMIT, chunk); from < groups; from = next(LIMIT, chunk)) {
    const to = min(groups, from + chunk);
    for (let g = from; g < to; g++) limitGroup(g);
  }
}

let sizes: i32 = 0;
let sizesRoom: i32 = 0;

export function limitGroup(g: i32): void {
  const list = at(selected, g);
  const n = at(selectedCount, g);
  if (n > sizesRoom) {
    sizesRoom = 2 * n;
    sizes = take(sizesRoom << 3);
  }
  let total: i64 = 0;
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const bucket = at(list, i);
    const size = at(bucketStart, bucket + 1) - at(bucketStart, bucket);
    store<u64>(sizes + (i << 3), size);
    total += size;
    largest = max(largest, size);
  }
  if (total > BUDGET && n > LEAST_LISTS) {
    sort64(sizes, n);
    let spent: i64 = 0;
    for (let i = 0; i < n; i++) {
      const size = load<i64>(sizes + (i << 3));
      spent += size;
      if (i >= LEAST_LISTS && spent > BUDGET) break;
      largest = <i32>size;
    }
  }
  put(limits, g, largest);
}

/** Finds the candidates of each group among those before it, and examines them. */
export function verify(): void {
  const postings = slot(slots.POSTINGS);
  const due = slot(slots.DUE);
  for (let from = next(VERIFY, chunk); from < groups; from = next(VERIFY, chunk)) {
    const to = min(groups, from + chunk);
    for (let q = from; q < to; q++) {
      if (!isDue(due, q)) continue;
      const n = candidatesOf(q, postings, othersFor(due, q));
      if (n > 0) examine(q, n);
    }
  }
  report();
}

/** Writes the groups before `q` that share enough of its runs to `touched`, of those with a byte in `others` if it is not 0; how many. */
export function candidatesOf(q: i32, postings: i32, others: i32): i32 {
  let n = 0;
  let visited = 0;
  let seen = 0;
  const withOthers = slot(slots.TOUCHED);
  // Who met a group last, and how often, in one number, because each visit costs a cache miss.
  const fresh: u64 = (<u64>(q + 1)) << 24;
  const list = at(selected, q);
  const lists = at(selectedCount, q);
  const most = at(limits, q);
  for (let i = 0; i < lists; i++) {
    const bucket = at(list, i);
    const begin = at(bucketStart, bucket);
    const size = at(bucketStart, bucket + 1) - begin;
    if (size < 2 || size > most) continue;
    visited++;
    if (others !== 0 && !isMarked(withOthers, bucket)) continue;
    // Lists rise, and the lower of two groups leaves the pair to the higher one.
    let p = begin;
    for (let j = at(postings, p); j < q; j = at(postings, ++p)) {
      const entry = met + (j << 3);
      let times = load<u64>(entry);
      if (times < fresh) {
        times = fresh;
        put(touched, n++, j);
      }
      store<u64>(entry, times + 1);
    }
    seen += p - begin;
  }
  visitedPostings += seen;
  metGroups += n;
  const length = at(lengths, at(variantStart, q));
  const ownSpace = at(space, q);
  let kept = 0;
  for (let c = 0; c < n; c++) {
    const j = at(touched, c);
    if (at(space, j) !== ownSpace || (others !== 0 && load<u8>(others + j) === 0)) continue;
    const shorter = min(length, at(lengths, at(variantStart, j)));
    const times = <f64>(load<u64>(met + (j << 3)) - fresh);
    if (times < shareFor(shorter) * <f64>min(visited, at(selectedCount, j))) continue;
    put(touched, kept++, j);
  }
  return kept;
}

/** Examines neighbours of neighbours, which budgets left out. */
export function expand(): void {
  memory.fill(met, 0, groups << 2);
  const due = slot(slots.DUE);
  for (let from = next(EXPAND, chunk); from < groups; from = next(EXPAND, chunk)) {
    const to = min(groups, from + chunk);
    for (let q = from; q < to; q++) {
      if (!isDue(due, q)) continue;
      const n = neighboursOf(q);
      if (n > 0) examine(q, n);
    }
  }
  report();
}

/** Writes the neighbours of `q`'s neighbours to `touched`, without those that it was compared with; how many. */
export function neighboursOf(q: i32): i32 {
  const start = slot(slots.NEIGHBOUR_START);
  const neighbours = slot(slots.NEIGHBOURS);
  const refusedStart = slot(slots.REFUSED_START);
  const refused = slot(slots.REFUSED);
  const begin = at(start, q);
  const degree = at(start, q + 1) - begin;
  if (degree === 0) return 0;
  put(met, q, q + 1);
  for (let i = 0; i < degree; i++) put(met, at(neighbours, begin + i), q + 1);
  for (let i = at(refusedStart, q); i < at(refusedStart, q + 1); i++) put(met, at(refused, i), q + 1);
  let n = 0;
  const step = max(1, degree / MOST_GUIDES);
  for (let i = 0; i < degree; i += step) {
    const guide = at(neighbours, begin + i);
    const end = at(start, guide + 1);
    for (let k = at(start, guide); k < end; k++) {
      const j = at(neighbours, k);
      if (at(met, j) === q + 1) continue;
      put(met, j, q + 1);
      // Both ends may see the pair, over different guides; each then examines it, with the same outcome.
      if (j > q || degree > MOST_GUIDES) put(touched, n++, j);
    }
  }
  expanded += n;
  return n;
}

/** Lets {@link expand} run once more. */
export function again(): void {
  setSlot(slots.NEXT + EXPAND, 0);
}

/* What the work was, in the order of the slots from {@link slots.WORK}. */
let visitedPostings: i32 = 0;
let metGroups: i32 = 0;
let expanded: i32 = 0;
let bounded: i32 = 0;
let normAlignments: i32 = 0;
let rawAlignments: i32 = 0;

function report(): void {
  raise(slots.WORK, visitedPostings);
  raise(slots.WORK + 1, metGroups);
  raise(slots.WORK + 2, bounded);
  raise(slots.WORK + 3, normAlignments);
  raise(slots.WORK + 4, rawAlignments);
  raise(slots.WORK + 5, expanded);
  raise(slots.FRESH, normAlignments + rawAlignments);
  visitedPostings = metGroups = expanded = bounded = normAlignments = rawAlignments = 0;
}

function note(high: i32, low: i32, lcs: i32): void {
  if (slot(slots.NOTING) !== 0) push3(listOf(thread, slots.NOTES), high, low, lcs);
}

/** Least LCS for which twice it over `sum` reaches `rule`. */
function leastFor(rule: f64, sum: i32): i32 {
  return <i32>Math.ceil((rule * <f64>sum) / 2 - 1e-9);
}

/** Verifies the pairs of `q` with each of the first `n` in `touched` and records those that are similar. */
function examine(q: i32, n: i32): void {
  const verdicts = slot(slots.VERDICTS);
  const verdictBits = slot(slots.VERDICT_BITS);
  const rawRule = similarity;
  const normRule = (1 + rawRule) / 2;
  const v = at(variantStart, q);
  const vEnd = at(variantStart, q + 1);
  const lq = at(lengths, v);
  const long = lq >= LONG;
  const norm = normSketch + q * NORM_BYTES;
  const ownTokens = at(tokens, v);
  let left = 0;
  /** The variant whose pattern is compiled. */
  let ready = -1;
  for (let c = 0; c < n; c++) {
    const j = at(touched, c);
    const u = at(variantStart, j);
    const lj = at(lengths, u);
    const sum = lq + lj;
    const shorter = min(lq, lj);
    if (<f64>(2 * shorter) < rawRule * <f64>sum) continue;
    bounded++;
    const other = normSketch + j * NORM_BYTES;
    const bound = <f64>singleBound(norm, other, sum);
    if (bound < rawRule * <f64>sum) continue;
    let rule = rawRule;
    let normalized: f64 = 0;
    let tried = 0;
    if (
      bound >= normRule * <f64>sum &&
      pairBound(norm, other, sum) >= normRule * <f64>sum &&
      sharedRuns(norm + NORM_RUNS, other + NORM_RUNS) >= leastNormRuns(shorter)
    ) {
      tried = 1;
      const high = at(digests, 4 * v + 2) + at(digests, 4 * u + 2);
      const low = at(digests, 4 * v + 3) ^ at(digests, 4 * u + 3) ^ NORMALISED;
      let lcs = verdict(verdicts, verdictBits, high, low);
      if (lcs === UNKNOWN) {
        normAlignments++;
        const least = leastFor(normRule, sum);
        if (u > v) lcs = alignedTo(u, lj, v, lq, true, least);
        else if (long) {
          if (ready !== v) setAnchors(anchorsFor(v, lq, true));
          lcs = compareLong(ownTokens, lq, at(tokens, u), lj, anchorsFor(u, lj, true), true, least);
        } else {
          if (ready !== v) compile(normPattern, ownTokens, lq, true);
          lcs = compare(normPattern, at(tokens, u), lj, least);
        }
        // The pattern of another long unit took the place of this one's.
        ready = u > v ? (long ? -1 : ready) : v;
      }
      note(high, low, lcs);
      if (lcs >= 0) {
        const alike = <f64>(2 * lcs) / <f64>sum;
        if (shorter >= SHORT) {
          if (supported(q, v, u, alike, 0)) push4(listOf(thread, slots.GROUP_EDGES), min(q, j), max(q, j), lcs, q);
          continue;
        }
        rule = min(rawRule, SHORT_EVIDENCE);
        normalized = alike;
      }
    }
    put(undecided, left, j);
    store<f64>(leastRaw + (left << 3), rule);
    store<f64>(normalizedOf + (left << 3), normalized);
    put(aligned, left, tried);
    left++;
  }
  if (left === 0) return;
  for (let x = v; x < vEnd; x++) {
    ready = -1;
    const sketch = rawSketch + x * RAW_BYTES;
    for (let c = 0; c < left; c++) {
      const j = at(undecided, c);
      const first = at(variantStart, j);
      const end = at(variantStart, j + 1);
      const lj = at(lengths, first);
      const sum = lq + lj;
      const rule = load<f64>(leastRaw + (c << 3));
      const leastRuns = leastRawRuns(min(lq, lj));
      for (let u = first; u < end; u++) {
        const other = rawSketch + u * RAW_BYTES;
        if (<f64>rawBound(sketch, other, sum) < rule * <f64>sum) continue;
        if (leastRuns > 0 && sharedRuns(sketch + RAW_RUNS, other + RAW_RUNS) < leastRuns) continue;
        if (at(aligned, c) === 0) put(aligned, c, 1);
        const high = at(digests, 4 * x) + at(digests, 4 * u);
        const low = at(digests, 4 * x + 1) ^ at(digests, 4 * u + 1) ^ (rule === rawRule ? VERBATIM : EVIDENCE);
        let lcs = verdict(verdicts, verdictBits, high, low);
        if (lcs === UNKNOWN) {
          rawAlignments++;
          const least = leastFor(rule, sum);
          if (u > x) lcs = alignedTo(u, lj, x, lq, false, least);
          else if (long) {
            if (ready !== x) setAnchors(anchorsFor(x, lq, false));
            lcs = compareLong(at(tokens, x), lq, at(tokens, u), lj, anchorsFor(u, lj, false), false, least);
          } else {
            if (ready !== x) compile(rawPattern, at(tokens, x), lq, false);
            lcs = compare(rawPattern, at(tokens, u), lj, least);
          }
          ready = u > x ? (long ? -1 : ready) : x;
        }
        note(high, low, lcs);
        if (lcs < 0) continue;
        if (!supported(q, x, u, load<f64>(normalizedOf + (c << 3)), <f64>(2 * lcs) / <f64>sum)) continue;
        push4(listOf(thread, slots.VARIANT_EDGES), min(x, u), max(x, u), lcs, q);
        put(aligned, c, 2);
      }
    }
  }
  for (let c = 0; c < left; c++) {
    if (at(aligned, c) === 1) push2(listOf(thread, slots.REFUSALS), q, at(undecided, c));
  }
}

/**
 * Aligns `u` as the pattern with `v` as the text. Anchors do not give the same in both directions, and what is found must
 * not depend on who found it: of two variants the later one is always the pattern.
 */
function alignedTo(u: i32, n: i32, v: i32, m: i32, normalised: bool, least: i32): i32 {
  if (n < LONG) return align(at(tokens, u), n, at(tokens, v), m, normalised, least);
  setAnchors(anchorsFor(u, n, normalised));
  return compareLong(at(tokens, u), n, at(tokens, v), m, anchorsFor(v, m, normalised), normalised, least);
}

/** LCS of two variants, whichever is named first. */
export function alignVariants(v: i32, u: i32, normalised: bool): i32 {
  const later = max(v, u);
  const other = min(v, u);
  return alignedTo(later, at(lengths, later), other, at(lengths, other), normalised, 0);
}

/** Anchors of a variant that is compared with a long one; those of short ones, and of all that a resumed search did not select, are made when first wanted. */
function anchorsFor(variant: i32, length: i32, normalised: bool): i32 {
  const form = 2 * variant + (normalised ? 1 : 0);
  let list = at(anchors, form);
  if (list === 0) {
    // Two threads may both make it: equal lists, and either may stay.
    list = anchorsOf(at(tokens, variant), length, normalised);
    put(anchors, form, list);
  }
  return list;
}

/** Whether two variants that align well have anything in common that strangers have not (see evidence.ts). */
function supported(q: i32, v: i32, u: i32, normalized: f64, verbatim: f64): bool {
  const n = at(lengths, v);
  const m = at(lengths, u);
  const ofV = at(origins, v);
  const ofU = at(origins, u);
  const oneOrigin = ofV >= 0 && (ofV & ~slots.APART) === (ofU & ~slots.APART) && ofU >= 0;
  if (oneOrigin && ((ofV | ofU) & slots.APART) !== 0) return false;
  // Equal nearly word for word, they share nearly all their words.
  if (oneOrigin && verbatim >= EQUAL_WORDS) return true;
  if (supports(at(tokens, v), n, at(tokens, u), m, normalized, oneOrigin)) return true;
  if (!oneOrigin || min(n, m) < SHORT) return false;
  const seed = seedOf(at(space, q), false);
  // At the lower of the two levels of thinning one side has all that the other may have.
  const thin = min(thinFor(n), thinFor(m));
  const runsOfV = normRuns(at(tokens, v), n, seed, bucketMask, thin, runs);
  const mask = clearSet(runsOfV);
  let rare = 0;
  for (let i = 0; i < runsOfV; i++) {
    const run = at(runs, i);
    if (<i32>load<u16>(occurrences + (run << 1)) <= RARE_HOLDERS && addToSet(mask, run)) rare++;
  }
  if (<f64>rare < RARE_RUNS * <f64>runsOfV) return false;
  const runsOfU = normRuns(at(tokens, u), m, seed, bucketMask, thin, runs);
  let both = 0;
  for (let i = 0; i < runsOfU; i++) if (takeFromSet(mask, at(runs, i))) both++;
  return both > 0 && <f64>both >= RARE_RUNS * <f64>min(runsOfV, runsOfU);
}
