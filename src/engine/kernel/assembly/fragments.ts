/** The phases of the search for blocks, each thread's share: see clones/fragments.ts for the idea. */
import { between, raiseCount, supports, variety } from './evidence';
import { align } from './lcs';
import {
  at,
  chunkOf,
  isAmong,
  isDue,
  isMarked,
  listOf,
  more,
  next,
  othersFor,
  push3,
  put,
  raise,
  setSlot,
  slot,
  sort64,
  take,
} from './memory';
import { keysOf, winnow } from './runs';
import { addTables, sumUp, tally } from './search';
import * as slots from './slots';
import { normalise, scatter } from './tokens';
import { UNKNOWN, verdict } from './verdicts';

/** Code tokens of the least block reported. */
const LEAST: i32 = 50;
/** The shorter side may have lost some of them to an edit. */
const LEAST_OF_EDITED: i32 = 42;
const RUN: i32 = 10;
const WINDOW: i32 = 6;
/** Postings a group may visit; its shortest lists come first, so a pasted block (in two places) always counts. */
const BUDGET: i64 = 500;
/** Long functions hold many blocks, each with lists of its own. */
const BUDGET_PER_LIST: i64 = 4;
/** Lists visited whatever they cost: a block from a family of hundreds stands on lists of hundreds. */
const LEAST_LISTS: i32 = 8;
/** Seeds join a chain when their gap and their drift are at most this many tokens. */
const GAP: i32 = 40;
const DRIFT: i32 = 24;
/** Of two groups, so many shared runs are looked at: more means tables, or groups nearly alike. */
const MOST_SEEDS: i32 = 256;
/**
 * Shared runs that two groups need before they are looked at, and that a chain needs. Fifty equal tokens share at least
 * six selected runs, and three where a line in their middle was edited.
 */
const LEAST_SEEDS: i32 = 3;
const LEAST_CHAIN: i32 = 3;
/** Blocks reported of two groups. */
const MOST_CHAINS: i32 = 4;
/** Part of the runs of five normalised tokens in a block that must be distinct where only its shape is alike. */
const VARIETY: f64 = 0.6;
/** A block is cut to what is alike, so equal structure says less about it than about a whole unit: it needs evidence. */
const ALIKE: f64 = 0.9;
/** Verbatim similarity below which a block is alike in shape only. */
const SHAPE_ONLY: f64 = 0.6;
/** An edited line may be longer in one copy; growth skips so many tokens on both sides together, to meet again for so many. */
const SKIP: i32 = 14;
const AGAIN: i32 = 9;
/** Tokens that a chain must span with what follows it directly, to be worth growing over an edited line. */
const LEAST_CORE: i32 = 30;
/** Growth ends when it has lost so much since its best point. */
const DROP: f64 = 24;
/** Part of a core that must be equal as written for its block to count as verbatim. */
const VERBATIM_CORE: f64 = 0.85;
/** A stretch may lack this many tokens of its first and last line and keep the line. */
const CORNER: i32 = 4;
/** Numbers of a remembered block, and of a found one. */
const BLOCK: i32 = 6;
const RECORD: i32 = 8;
const FACTOR: i32 = 0x2c9277b5;

const COUNT: i32 = 5;
const SELECT: i32 = 6;
const VERIFY: i32 = 7;

let thread: i32 = 0;
let groups: i32 = 0;
let chunk: i32 = 0;
let similarity: f64 = 0;
let bucketBits: i32 = 0;
let bucketMask: i32 = 0;
let variantStart: i32 = 0;
let tokens: i32 = 0;
let lengths: i32 = 0;
let space: i32 = 0;
let digests: i32 = 0;
let origins: i32 = 0;
let lines: i32 = 0;
let occurrences: i32 = 0;
let selected: i32 = 0;
let selectedCount: i32 = 0;
let bucketStart: i32 = 0;
let neighbourStart: i32 = 0;
let neighbours: i32 = 0;

/* Scratch of this thread. */
let runs: i32 = 0;
let passOver: i32 = 0;
let met: i32 = 0;
let places: i32 = 0;
let partners: i32 = 0;
let order: i32 = 0;
let kept: i32 = 0;
let seeds: i32 = 0;
let seedsRoom: i32 = 0;
let here: i32 = 0;
let there: i32 = 0;
let used: i32 = 0;
let best: i32 = 0;
let back: i32 = 0;
let ahead: i32 = 0;
let beside: i32 = 0;
let found: i32 = 0;
let fresh: i32 = 0;

export function fragmentAttach(number: i32): void {
  thread = number;
  groups = slot(slots.GROUPS);
  chunk = chunkOf(groups);
  similarity = load<f64>(slots.HEAD + (slots.SIMILARITY << 2));
  bucketBits = slot(slots.BUCKET_BITS);
  bucketMask = (1 << bucketBits) - 1;
  variantStart = slot(slots.VARIANT_START);
  tokens = slot(slots.TOKENS);
  lengths = slot(slots.LENGTHS);
  space = slot(slots.SPACE);
  digests = slot(slots.DIGESTS);
  origins = slot(slots.ORIGINS);
  lines = slot(slots.LINES);
  occurrences = slot(slots.OCCURRENCES);
  selected = slot(slots.FRAGMENT_SELECTED);
  selectedCount = slot(slots.FRAGMENT_COUNT);
  bucketStart = slot(slots.BUCKET_START);
  neighbourStart = slot(slots.NEIGHBOUR_START);
  neighbours = slot(slots.NEIGHBOURS);
  const longest = slot(slots.LONGEST);
  runs = take((longest + 2) << 2);
  order = take((longest + 2) << 3);
  kept = take((longest + 2) << 3);
  passOver = take(groups << 2);
  met = take(groups << 3);
  places = take(groups << 2);
  partners = take(groups << 2);
  here = take(MOST_SEEDS << 2);
  there = take(MOST_SEEDS << 2);
  used = take(MOST_SEEDS << 2);
  best = take(MOST_SEEDS << 2);
  back = take(MOST_SEEDS << 2);
  ahead = take((SKIP + AGAIN) << 2);
  beside = take((SKIP + AGAIN) << 2);
}

/** Clears what the search no longer needs, for use again; for the leading thread. */
export function fragmentPrepare(): void {
  const from = slot(slots.AGAIN_FROM);
  memory.fill(from, 0, slot(slots.AGAIN_TO) - from);
  setSlot(slots.AGAIN_NEXT, from);
  // Anchors were among it. Whoever wants some later makes them anew.
  memory.fill(slot(slots.ANCHORS), 0, slot(slots.VARIANTS) << 3);
  const bits = slot(slots.BUCKET_BITS);
  memory.fill(slot(slots.OCCURRENCES), 0, ((1 << bits) << 1) * slot(slots.THREADS));
  memory.fill(slot(slots.OVER), 0, (slots.BEYOND << 3) * slot(slots.THREADS));
  memory.fill(slot(slots.BUCKET_START), 0, ((1 << bits) + 1) << 2);
}

function startOf(group: i32): i32 {
  return at(tokens, at(variantStart, group));
}

function lengthOf(group: i32): i32 {
  return at(lengths, at(variantStart, group));
}

/** Whether a group has a run whose bit is set. */
export function hasBlockRun(g: i32, marked: i32): bool {
  const n = runsOf(g);
  for (let i = 0; i < n; i++) if (isAmong(marked, bucketBits, at(runs, i))) return true;
  return false;
}

/** Buckets of all runs of a group's unit, in order of their places; how many. */
function runsOf(group: i32): i32 {
  const start = startOf(group);
  const length = lengthOf(group);
  const seed = ((at(space, group) >> 1) + 1) * 0x3c6ef372;
  let gone = 1;
  for (let i = 0; i < RUN; i++) gone *= FACTOR;
  let h = 0;
  for (let i = 0; i < length; i++) {
    h = h * FACTOR + scatter(normalise(at(start, i)));
    if (i >= RUN) h -= scatter(normalise(at(start, i - RUN))) * gone;
    if (i < RUN - 1) continue;
    const mixed = (h ^ (h >>> 15) ^ seed) * 0x2c1b3c6d;
    put(runs, i - RUN + 1, (mixed ^ (mixed >>> 13)) & bucketMask);
  }
  return max(0, length - RUN + 1);
}

export function fragmentCount(): void {
  const table = occurrences + ((thread << bucketBits) << 1);
  for (let from = next(COUNT, chunk); from < groups; from = next(COUNT, chunk)) {
    const to = min(groups, from + chunk);
    for (let g = from; g < to; g++) if (at(lines, g) !== 0) countBlocks(g, table);
  }
}

export function countBlocks(g: i32, table: i32): void {
  const n = runsOf(g);
  for (let i = 0; i < n; i++) raiseCount(table + (at(runs, i) << 1));
}

export function fragmentSum(): void {
  addTables(occurrences, bucketBits);
}

export function fragmentSelect(): void {
  const due = slot(slots.DUE);
  for (let from = next(SELECT, chunk); from < groups; from = next(SELECT, chunk)) {
    const to = min(groups, from + chunk);
    for (let g = from; g < to; g++) if (at(lines, g) !== 0 && isDue(due, g)) selectBlocks(g);
  }
}

export function selectBlocks(g: i32): void {
  const n = runsOf(g);
  keysOf(runs, n, occurrences, order);
  const bytes = winnow(order, n, WINDOW, kept, true) - kept;
  const list = take(bytes);
  memory.copy(list, kept, bytes);
  put(selected, g, list);
  put(selectedCount, g, bytes >> 3);
  raise(slots.FRAGMENT_POSTINGS, bytes >> 3);
}

/** Postings: group and place. */
export function fragmentIndex(): void {
  const all = slot(slots.FRAGMENT_POSTINGS);
  const postings = take((all + 1) << 3);
  for (let g = 0; g < groups; g++) tally(bucketStart + 4, at(selected, g), at(selectedCount, g), 3);
  sumUp(bucketStart, 1 << bucketBits);
  for (let g = groups - 1; g >= 0; g--) indexBlocks(g, postings);
  memory.copy(bucketStart, bucketStart + 4, 4 << bucketBits);
  put(bucketStart, 1 << bucketBits, all);
  setSlot(slots.FRAGMENT_POSTINGS, postings);
}

export function indexBlocks(g: i32, postings: i32): void {
  const list = at(selected, g);
  for (let i = at(selectedCount, g) - 1; i >= 0; i--) {
    const place = bucketStart + ((at(list, 2 * i) + 1) << 2);
    const to = load<i32>(place) - 1;
    store<i32>(place, to);
    put(postings, 2 * to, g);
    put(postings, 2 * to + 1, at(list, 2 * i + 1));
  }
}

export function fragmentVerify(): void {
  const postings = slot(slots.FRAGMENT_POSTINGS);
  const due = slot(slots.DUE);
  for (let from = next(VERIFY, chunk); from < groups; from = next(VERIFY, chunk)) {
    const to = min(groups, from + chunk);
    for (let q = from; q < to; q++)
      if (at(selectedCount, q) > 0 && isDue(due, q)) partnersOf(q, postings, othersFor(due, q));
  }
  raise(slots.FRESH_BLOCKS, fresh);
}

/** Writes to `order` the lists that a group stands on, the shortest first; how many it may visit. */
function visitable(q: i32): i32 {
  const list = at(selected, q);
  const n = at(selectedCount, q);
  // The shortest lists first: their size above, which of the unit's runs below.
  let lists = 0;
  for (let i = 0; i < n; i++) {
    const bucket = at(list, 2 * i);
    const size = at(bucketStart, bucket + 1) - at(bucketStart, bucket);
    if (size > 1) store<u64>(order + (lists++ << 3), ((<u64>size) << 32) | <u64>i);
  }
  sort64(order, lists);
  const budget = BUDGET + BUDGET_PER_LIST * lists;
  let spent: i64 = 0;
  let visited = 0;
  while (visited < lists) {
    spent += load<u64>(order + (visited << 3)) >> 32;
    if (spent > budget && visited >= LEAST_LISTS) break;
    visited++;
  }
  return visited;
}

/** For a resumed search: how many lists a group visits, and how long the last one is (0 for none). */
export function blockVisits(q: i32): i32 {
  return visitable(q);
}

export function lastVisit(visited: i32): i32 {
  return visited === 0 ? 0 : <i32>(load<u64>(order + ((visited - 1) << 3)) >> 32);
}

export function partnersOf(q: i32, postings: i32, others: i32): void {
  const list = at(selected, q);
  put(passOver, q, q + 1);
  for (let i = at(neighbourStart, q); i < at(neighbourStart, q + 1); i++) put(passOver, at(neighbours, i), q + 1);
  const visited = visitable(q);
  const withOthers = slot(slots.TOUCHED);
  // First how often each partner is met, then the seeds of those met often enough.
  const none: u64 = (<u64>(q + 1)) << 32;
  let count = 0;
  for (let l = 0; l < visited; l++) {
    const bucket = at(list, 2 * load<i32>(order + (l << 3)));
    if (others !== 0 && !isMarked(withOthers, bucket)) continue;
    const end = at(bucketStart, bucket + 1);
    for (let p = at(bucketStart, bucket); p < end; p++) {
      const j = at(postings, 2 * p);
      if (j >= q) break;
      if (at(passOver, j) === q + 1) continue;
      const entry = met + (j << 3);
      let times = load<u64>(entry);
      if (times < none) {
        times = none;
        put(partners, count++, j);
      }
      store<u64>(entry, times + 1);
    }
  }
  let total = 0;
  let enough = 0;
  for (let c = 0; c < count; c++) {
    const j = at(partners, c);
    const times = <i32>(load<u64>(met + (j << 3)) - none);
    const isPartner = times >= LEAST_SEEDS && (others === 0 || load<u8>(others + j) !== 0);
    put(places, j, isPartner ? total : -1);
    if (!isPartner) continue;
    put(partners, enough++, j);
    total += times;
  }
  if (enough === 0) return;
  if (total > seedsRoom) {
    seedsRoom = 2 * total;
    seeds = take(seedsRoom << 3);
  }
  for (let l = 0; l < visited; l++) {
    const i = load<i32>(order + (l << 3));
    const bucket = at(list, 2 * i);
    if (others !== 0 && !isMarked(withOthers, bucket)) continue;
    const place: u64 = (<u64>at(list, 2 * i + 1)) << 32;
    const end = at(bucketStart, bucket + 1);
    for (let p = at(bucketStart, bucket); p < end; p++) {
      const j = at(postings, 2 * p);
      if (j >= q) break;
      if (at(passOver, j) === q + 1) continue;
      const to = at(places, j);
      if (to < 0) continue;
      put(places, j, to + 1);
      store<u64>(seeds + (to << 3), place | <u64>at(postings, 2 * p + 1));
    }
  }
  let begin = 0;
  for (let c = 0; c < enough; c++) {
    const j = at(partners, c);
    const end = at(places, j);
    sort64(seeds + (begin << 3), end - begin);
    chains(q, j, seeds + (begin << 3), min(MOST_SEEDS, end - begin));
    begin = end;
  }
}

/** Chains the seeds that two groups share, longest chain first, and examines what each spans. */
function chains(q: i32, j: i32, own: i32, n: i32): void {
  for (let i = 0; i < n; i++) {
    put(there, i, load<i32>(own + (i << 3)));
    put(here, i, load<i32>(own + (i << 3), 4));
    put(used, i, 0);
  }
  for (let round = 0; round < MOST_CHAINS; round++) {
    let end = -1;
    for (let i = 0; i < n; i++) {
      if (at(used, i) === 1) continue;
      let length = 1;
      put(back, i, -1);
      for (let k = i - 1; k >= 0; k--) {
        const x = at(here, i) - at(here, k);
        if (x > GAP + RUN) break;
        const y = at(there, i) - at(there, k);
        if (at(used, k) === 1 || x <= 0 || y <= 0 || y > GAP + RUN || abs(x - y) > DRIFT) continue;
        if (at(best, k) + 1 > length) {
          length = at(best, k) + 1;
          put(back, i, k);
        }
      }
      put(best, i, length);
      if (end < 0 || length > at(best, end)) end = i;
    }
    if (end < 0 || at(best, end) < LEAST_CHAIN) return;
    let first = end;
    for (let i = end; i >= 0; i = at(back, i)) {
      put(used, i, 1);
      first = i;
    }
    recall(q, j, at(here, first), at(here, end) + RUN, at(there, first), at(there, end) + RUN);
    // What lies within the examined stretch belongs to it.
    for (let i = 0; i < n; i++) {
      if (at(here, i) >= at(here, first) - RUN && at(here, i) <= at(here, end) + RUN) put(used, i, 1);
    }
  }
}

/**
 * Examines a stretch unless an earlier scan did. What is remembered is how its tokens align: whether that says anything
 * depends on how rare they are and on where both stand, which other code may change, so it is asked again each time. A
 * block that says nothing has no record to be remembered by, and is examined again.
 */
function recall(q: i32, j: i32, qFrom: i32, qTo: i32, jFrom: i32, jTo: i32): void {
  const v = 4 * at(variantStart, q);
  const u = 4 * at(variantStart, j);
  const place = (qFrom * 0x85ebca6b) ^ (qTo * 0xc2b2ae35);
  const other = (jFrom * 0x27d4eb2f) ^ (jTo * 0x165667b1);
  const high = (at(digests, v) + place) * 0x2c1b3c6d + (at(digests, u) ^ other);
  const low = ((at(digests, v + 1) ^ other) * 0x297a2d39) ^ (at(digests, u + 1) + place);
  const known = verdict(slot(slots.BLOCK_VERDICTS), slot(slots.BLOCK_VERDICT_BITS), high, low);
  const before = found;
  saysNothing = false;
  if (known === UNKNOWN) stretch(q, j, qFrom, qTo, jFrom, jTo);
  else if (known >= 0) {
    const b = slot(slots.BLOCKS) + ((known * BLOCK) << 2);
    block(j, at(b, 0), at(b, 1), q, at(b, 2), at(b, 3), at(b, 4), at(b, 5));
  }
  if (saysNothing) return;
  if (known === UNKNOWN) fresh++;
  if (slot(slots.NOTING) !== 0) push3(listOf(thread, slots.BLOCK_NOTES), high, low, found > before ? before : -1);
}

/** Whether the last block was alike and yet no evidence of a copy. */
let saysNothing: bool = false;

/** Keeps a block that is alike if strangers would not be. */
function block(j: i32, jFrom: i32, m: i32, q: i32, qFrom: i32, n: i32, raw: i32, norm: i32): void {
  const x = startOf(q) + (qFrom << 2);
  const y = startOf(j) + (jFrom << 2);
  const ofQ = at(origins, at(variantStart, q));
  const ofJ = at(origins, at(variantStart, j));
  const oneOrigin = ofQ >= 0 && (ofQ & ~slots.APART) === (ofJ & ~slots.APART) && ofJ >= 0;
  saysNothing =
    !supports(x, n, y, m, min(<f64>(2 * norm) / <f64>(n + m), ALIKE), true) || (!oneOrigin && !between(x, n, y, m));
  if (!saysNothing) record(j, jFrom, m, q, qFrom, n, raw, norm);
}

function record(a: i32, aFrom: i32, aCount: i32, b: i32, bFrom: i32, bCount: i32, raw: i32, norm: i32): void {
  const to = more(listOf(thread, slots.FRAGMENTS), RECORD);
  put(to, 0, a);
  put(to, 1, aFrom);
  put(to, 2, aCount);
  put(to, 3, b);
  put(to, 4, bFrom);
  put(to, 5, bCount);
  put(to, 6, raw);
  put(to, 7, norm);
  found++;
}

/** Grows a stretch to both sides, cuts it to whole lines and keeps it if it is alike. */
function stretch(q: i32, j: i32, qFrom: i32, qTo: i32, jFrom: i32, jTo: i32): void {
  const a = startOf(q);
  const b = startOf(j);
  const aLength = lengthOf(q);
  const bLength = lengthOf(j);
  const core = min(qTo - qFrom, jTo - jFrom);
  let direct = core;
  for (let i = 1; qFrom - i >= 0 && jFrom - i >= 0 && direct < LEAST_CORE; i++, direct++) {
    if (normalise(at(a, qFrom - i)) !== normalise(at(b, jFrom - i))) break;
  }
  for (let i = 0; qTo + i < aLength && jTo + i < bLength && direct < LEAST_CORE; i++, direct++) {
    if (normalise(at(a, qTo + i)) !== normalise(at(b, jTo + i))) break;
  }
  if (direct < LEAST_CORE) return;
  // A renamed block grows over what is equal in shape; a verbatim one only over what is equal as written, or it
  // would take in every `a = b(c)` around it.
  let verbatim = 0;
  for (let i = 0; i < core; i++) if (at(a, qFrom + i) === at(b, jFrom + i)) verbatim++;
  const strict = <f64>verbatim >= VERBATIM_CORE * <f64>core;
  grow(a + ((qFrom - 1) << 2), b + ((jFrom - 1) << 2), -4, qFrom, jFrom, strict);
  const before = grownHere;
  const beforeThere = grownThere;
  grow(a + (qTo << 2), b + (jTo << 2), 4, aLength - qTo, bLength - jTo, strict);
  qFrom -= before;
  jFrom -= beforeThere;
  qTo += grownHere;
  jTo += grownThere;
  if (qTo - qFrom < LEAST - CORNER || jTo - jFrom < LEAST - CORNER) return;
  wholeLines(q, qFrom, qTo, aLength);
  const aFrom = lineFrom;
  const n = lineTo - lineFrom;
  wholeLines(j, jFrom, jTo, bLength);
  const bFrom = lineFrom;
  const m = lineTo - lineFrom;
  if (max(n, m) < LEAST || min(n, m) < LEAST_OF_EDITED) return;
  const sum = <f64>(n + m);
  const x = a + (aFrom << 2);
  const y = b + (bFrom << 2);
  const raw = align(x, n, y, m, false, 0);
  const norm = align(x, n, y, m, true, 0);
  if (<f64>(2 * raw) < similarity * sum && <f64>(2 * norm) < ((1 + similarity) / 2) * sum) return;
  if (<f64>(2 * raw) < SHAPE_ONLY * sum && variety(x, n) < VARIETY) return;
  block(j, bFrom, m, q, aFrom, n, raw, norm);
}

let grownHere: i32 = 0;
let grownThere: i32 = 0;

/**
 * How far to go on from `a` and `b`: equal tokens count for it (punctuation, which is equal by chance, less), others
 * and skipped ones against it, and the best point on the way is the end (as in the X-drop extension of BLAST).
 */
function grow(a: i32, b: i32, step: i32, aRoom: i32, bRoom: i32, strict: bool): void {
  grownHere = 0;
  grownThere = 0;
  let i = 0;
  let k = 0;
  let score: f64 = 0;
  let top: f64 = 0;
  while (score > top - DROP) {
    while (i < aRoom && k < bRoom) {
      const x = load<i32>(a + step * i);
      const y = load<i32>(b + step * k);
      if (x !== y && normalise(x) !== normalise(y)) break;
      score += x === y || !strict ? (x >>> 30 === 0 ? 0.5 : 1) : -0.7;
      i++;
      k++;
      if (score > top) {
        top = score;
        grownHere = i;
        grownThere = k;
      } else if (score <= top - DROP) return;
    }
    const gap = meet(a + step * i, b + step * k, step, aRoom - i, bRoom - k);
    if (gap < 0) break;
    i += gap >> 8;
    k += gap & 255;
    score -= <f64>max(gap >> 8, gap & 255);
  }
}

/**
 * How many tokens to skip here (upper bits) and there (lower eight) so that the next {@link AGAIN} normalised tokens
 * are equal, fewest first; -1 if that takes more than {@link SKIP} together.
 */
function meet(a: i32, b: i32, step: i32, aRoom: i32, bRoom: i32): i32 {
  const n = min(aRoom, SKIP + AGAIN);
  const m = min(bRoom, SKIP + AGAIN);
  if (n < AGAIN || m < AGAIN) return -1;
  for (let i = 0; i < n; i++) put(ahead, i, normalise(load<i32>(a + step * i)));
  for (let i = 0; i < m; i++) put(beside, i, normalise(load<i32>(b + step * i)));
  for (let total = 1; total <= SKIP; total++) {
    for (let i = max(0, total + AGAIN - m); i <= total && i + AGAIN <= n; i++) {
      const k = total - i;
      if (at(ahead, i) !== at(beside, k)) continue;
      let equal = 1;
      while (equal < AGAIN && at(ahead, i + equal) === at(beside, k + equal)) equal++;
      if (equal === AGAIN) return (i << 8) | k;
    }
  }
  return -1;
}

let lineFrom: i32 = 0;
let lineTo: i32 = 0;

/** Tokens from the first to the last line of a stretch; a line it holds only a corner of is left out. */
function wholeLines(group: i32, from: i32, to: i32, length: i32): void {
  // Entry k: tokens of the unit before its line k; one more than it has lines.
  const count = load<i32>(at(lines, group));
  const starts = at(lines, group) + 4;
  let first = lineOf(starts, count, from);
  let last = lineOf(starts, count, to - 1);
  const missing = from - at(starts, first);
  if (missing > CORNER && missing > at(starts, first + 1) - from) first++;
  const beyond = at(starts, last + 1) - to;
  if (beyond > CORNER && beyond > to - at(starts, last)) last--;
  lineFrom = max(0, at(starts, first));
  lineTo = min(length, at(starts, last + 1));
}

/** The last line that begins at or before a token. */
function lineOf(starts: i32, count: i32, token: i32): i32 {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(starts, middle) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
