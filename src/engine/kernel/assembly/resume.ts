/**
 * What a search that goes on from the last one asks: see clones/resumed-search.ts. For the leading thread, which is the only one
 * then. A process makes one such search, so what goes through long lists is here and not in JavaScript, which would be
 * interpreted.
 */
import { countBy, holdsAny, weightOf } from './evidence';
import { blockVisits, countBlocks, hasBlockRun, lastVisit } from './fragments';
import { at, isAmong, isMarked, listOf, more, powerAtLeast, push2, push4, put, slot, take } from './memory';
import { runsOf, seedOf } from './runs';
import { countGroup, limitGroup, RARE_HOLDERS, thinFor } from './search';
import {
  BUCKET_BITS,
  BUCKET_START,
  COARSE,
  DUE,
  FRAGMENTS,
  GROUPS,
  LENGTHS,
  LINES,
  LISTS_ALONE,
  NEIGHBOUR_START,
  NEIGHBOURS,
  OCCURRENCES,
  OTHERS,
  REFUSALS,
  SPACE,
  TOKENS,
  VARIANT_START,
  WITH_OTHERS,
} from './slots';

/** As an answer of {@link changesOf}: which runs stand for the group may be other, what its likeness is worth may be. */
const SELECTION: i32 = 1;
const EVIDENCE: i32 = 2;

/** Counts a group in (1) or out (-1). */
export function countAgain(g: i32, by: i32): void {
  countBy(by);
  countGroup(g, slot(OCCURRENCES));
  countBy(1);
}

/** The same of its blocks. */
export function countBlocksAgain(g: i32, by: i32): void {
  if (at(slot(LINES), g) === 0) return;
  countBy(by);
  countBlocks(g, slot(OCCURRENCES));
  countBy(1);
}

/**
 * What of a group the changed counts may have changed. `ofRuns`, `rarity`, `ofWords` and `ofPhrases` are what
 * {@link markOther} marked, the last two 0 where it marked none; `runs` has room for the longest unit.
 */
export function changesOf(g: i32, ofRuns: i32, rarity: i32, ofWords: i32, ofPhrases: i32, runs: i32): i32 {
  const bits = slot(BUCKET_BITS);
  const mask = (1 << bits) - 1;
  const first = at(slot(VARIANT_START), g);
  const end = at(slot(VARIANT_START), g + 1);
  const length = at(slot(LENGTHS), first);
  const space = at(slot(SPACE), g);
  let all = 0;
  // Of two units the less thinned one says which runs are asked whether they are rare: all, then.
  let n = runsOf(at(slot(TOKENS), first), length, false, seedOf(space, false), mask, 0, runs);
  for (let i = 0; i < n; i++) {
    const run = at(runs, i);
    if (!isAmong(ofRuns, bits, run)) continue;
    all |= SELECTION;
    if (isMarked(rarity, run)) all |= EVIDENCE;
  }
  for (let v = first; v < end; v++) {
    const start = at(slot(TOKENS), v);
    if ((all & SELECTION) === 0) {
      n = runsOf(start, length, true, seedOf(space, true), mask, thinFor(length), runs);
      for (let i = 0; i < n; i++) {
        if (!isAmong(ofRuns, bits, at(runs, i))) continue;
        all |= SELECTION;
        break;
      }
    }
    if ((ofWords | ofPhrases) !== 0 && (all & EVIDENCE) === 0 && holdsAny(start, length, ofWords, ofPhrases))
      all |= EVIDENCE;
  }
  return all;
}

/**
 * What has to be chosen anew of each group: all of those that came, runs of those whose counts changed. A byte in `other` for those
 * whose likeness may be worth something else.
 */
export function markChanges(
  oldOf: i32,
  other: i32,
  ofRuns: i32,
  rarity: i32,
  ofWords: i32,
  ofPhrases: i32,
  runs: i32,
): void {
  const due = slot(DUE);
  for (let g = 0; g < slot(GROUPS); g++) {
    if (at(oldOf, g) < 0) {
      store<u8>(due + g, 1);
      continue;
    }
    const changes = changesOf(g, ofRuns, rarity, ofWords, ofPhrases, runs);
    store<u8>(due + g, (changes & SELECTION) !== 0 ? <u8>LISTS_ALONE : 0);
    if ((changes & EVIDENCE) !== 0) store<u8>(other + g, 1);
  }
}

/** Whether any run of its blocks occurs in another number now; `ofRuns` as above. */
export function blocksChange(g: i32, ofRuns: i32): i32 {
  return at(slot(LINES), g) !== 0 && hasBlockRun(g, ofRuns) ? 1 : 0;
}

export function markBlockChanges(oldOf: i32, ofRuns: i32): void {
  const due = slot(DUE);
  for (let g = 0; g < slot(GROUPS); g++) {
    store<u8>(due + g, at(oldOf, g) < 0 ? 1 : <u8>blocksChange(g, ofRuns));
  }
}

/** How many groups have this byte. */
export function countDue(what: i32): i32 {
  const due = slot(DUE);
  let n = 0;
  for (let g = 0; g < slot(GROUPS); g++) if (load<u8>(due + g) === <u8>what) n++;
  return n;
}

/**
 * What variants of before are called now (`newVariant`, -1 for those that went) and in which group they lie (`newGroupOf`); `start`
 * says where the variants of each of `n` groups of before began.
 */
export function renumberVariants(newOf: i32, n: i32, start: i32, newVariant: i32, newGroupOf: i32): void {
  const starts = slot(VARIANT_START);
  for (let old = 0; old < n; old++) {
    const group = at(newOf, old);
    const first = at(start, old);
    for (let v = first; v < at(start, old + 1); v++) {
      put(newVariant, v, group < 0 ? -1 : at(starts, group) + v - first);
      put(newGroupOf, v, group);
    }
  }
}

export function groupsOfVariants(groupOf: i32): void {
  const starts = slot(VARIANT_START);
  for (let g = 0; g < slot(GROUPS); g++) {
    for (let v = at(starts, g); v < at(starts, g + 1); v++) put(groupOf, v, g);
  }
}

/** Gives all groups that are not due the lists that they had: `numbers` by `start`, entries of 2^`pairs` numbers. */
export function restoreLists(oldOf: i32, numbers: i32, start: i32, addresses: i32, counts: i32, pairs: i32): void {
  const due = slot(DUE);
  for (let g = 0; g < slot(GROUPS); g++) {
    if (load<u8>(due + g) !== 0) continue;
    const old = at(oldOf, g);
    put(addresses, g, numbers + (at(start, old) << 2));
    put(counts, g, (at(start, old + 1) - at(start, old)) >> pairs);
  }
}

/** Sets the byte of each group in `set`, and of all neighbours of these. */
export function widen(set: i32, wider: i32): void {
  const starts = slot(NEIGHBOUR_START);
  const neighbours = slot(NEIGHBOURS);
  for (let g = 0; g < slot(GROUPS); g++) {
    if (load<u8>(set + g) === 0) continue;
    store<u8>(wider + g, 1);
    for (let i = at(starts, g); i < at(starts, g + 1); i++) store<u8>(wider + at(neighbours, i), 1);
  }
}

/** Sets a bit; whether it was not set. */
function add(bits: i32, run: i32): bool {
  const byte = bits + (run >>> 3);
  const bit: u8 = (<u8>1) << (<u8>(run & 7));
  const n = load<u8>(byte);
  if ((n & bit) !== 0) return false;
  store<u8>(byte, n | bit);
  return true;
}

/**
 * Goes through `n` noted counts of a table, of which the first of each is the one of before, and marks those that are other
 * now: runs by a bit in `marked` and, where they are rare or not rare any more, one in `rarity`; words and phrases (`rarity`
 * is 0) by a byte, if they weigh something else. `seen` has room for a bit each. Only what is in the table counts. How many are
 * marked.
 */
export function markOther(journal: i32, n: i32, table: i32, bits: i32, seen: i32, marked: i32, rarity: i32): i32 {
  memory.fill(seen, 0, (1 << bits) >>> 3);
  memory.fill(marked, 0, rarity === 0 ? 1 << bits : ((1 << bits) >>> 3) + COARSE);
  if (rarity !== 0) memory.fill(rarity, 0, (1 << bits) >>> 3);
  let count = 0;
  for (let i = 0; i < n; i++) {
    const entry = at(journal, 2 * i);
    const place = (entry - table) >> 1;
    if (place < 0 || place >= 1 << bits || !add(seen, place)) continue;
    const before = at(journal, 2 * i + 1);
    const now = <i32>load<u16>(entry);
    if (before === now) continue;
    if (rarity === 0) {
      if (weightOf(before) === weightOf(now)) continue;
      store<u8>(marked + place, 1);
      count++;
      continue;
    }
    add(marked, place);
    add(marked + ((1 << bits) >>> 3), place & (COARSE * 8 - 1));
    count++;
    const wasRare = before <= RARE_HOLDERS;
    const isRare = now <= RARE_HOLDERS;
    if (wasRare !== isRare) add(rarity, place);
  }
  return count;
}

function isSameList(a: i32, b: i32, words: i32): bool {
  for (let i = 0; i < words; i++) if (at(a, i) !== at(b, i)) return false;
  return true;
}

/*
 * Notes of runs on whose lists somebody stands anew or does no more, in open addressing: the run counted from 1, by how much its list
 * is longer than before, the first group that this concerns, counted from 1. Few runs are noted, and a table of all of them has a page
 * for each (see AGAIN_FROM in slots.ts).
 */
const NOTE: i32 = 4;
let notes: i32 = 0;
let notesMask: i32 = 0;

function noteOf(run: i32): i32 {
  let i = ((run * 0x2c1b3c6d) >>> 9) & notesMask;
  while (true) {
    const entry = notes + (i << NOTE);
    const key = load<i32>(entry);
    if (key === run + 1 || key === 0) return entry;
    i = (i + 1) & notesMask;
  }
}

/** Somebody stands on these lists anew (`by` 1), or does no more (-1), which concerns groups from `first` on. */
export function touch(list: i32, n: i32, shift: i32, bits: i32, by: i32, first: i32): void {
  for (let i = 0; i < n; i++) {
    const run = load<i32>(list + (i << shift));
    const entry = noteOf(run);
    const isNew = add(bits, run);
    store<i32>(entry, run + 1);
    store<i32>(entry, load<i32>(entry, 4) + by, 4);
    if (isNew || load<i32>(entry, 8) > first) store<i32>(entry, first, 8);
  }
}

/**
 * Which groups are others to those that meet them (a byte in `OTHERS`, and due): `other` says so, or the lists that they stand on
 * changed. Notes the runs of these, as they are and as they were, and of the `goneCount` that went (pairs: the number of before, behind
 * which of today's groups it would stand). `before` by `start` are the lists of before. A bit in `bits` for each noted run.
 */
export function markOthers(
  addresses: i32,
  counts: i32,
  pairs: i32,
  oldOf: i32,
  other: i32,
  before: i32,
  start: i32,
  gone: i32,
  goneCount: i32,
  bits: i32,
): void {
  const due = slot(DUE);
  const others = slot(OTHERS);
  const shift = 2 + pairs;
  let touches = 0;
  for (let g = 0; g < slot(GROUPS); g++) {
    const old = at(oldOf, g);
    const words = old < 0 ? 0 : at(start, old + 1) - at(start, old);
    let isOther = load<u8>(other + g) !== 0;
    if (!isOther && load<u8>(due + g) !== 0) {
      isOther =
        words !== at(counts, g) << pairs || !isSameList(before + (at(start, old) << 2), at(addresses, g), words);
    }
    store<u8>(due + g, isOther ? 1 : 0);
    store<u8>(others + g, isOther ? 1 : 0);
    if (isOther) touches += at(counts, g) + (words >> pairs);
  }
  for (let n = 0; n < goneCount; n++) {
    const old = at(gone, 2 * n);
    touches += (at(start, old + 1) - at(start, old)) >> pairs;
  }
  const size = powerAtLeast(2 * touches);
  notes = take(size << NOTE);
  notesMask = size - 1;
  for (let g = 0; g < slot(GROUPS); g++) {
    if (load<u8>(others + g) === 0) continue;
    // The first behind it, counted from 1.
    touch(at(addresses, g), at(counts, g), shift, bits, 1, g + 2);
    const old = at(oldOf, g);
    if (old >= 0) touchBefore(before, start, old, pairs, bits, g + 2);
  }
  for (let n = 0; n < goneCount; n++) touchBefore(before, start, at(gone, 2 * n), pairs, bits, at(gone, 2 * n + 1) + 2);
}

function touchBefore(before: i32, start: i32, old: i32, pairs: i32, bits: i32, first: i32): void {
  const from = at(start, old);
  touch(before + (from << 2), (at(start, old + 1) - from) >> pairs, 2 + pairs, bits, -1, first);
}

/**
 * Makes postings of the lists that somebody may look at: those of groups that are due by now, have a byte in `more` (0 for none), or
 * stand on a list with a bit in `bits`. All other lists are empty then, and whoever would look at them need not. Returns the address of
 * the postings.
 *
 * Of all lists they took 85 ms of a sync: they lie all over a table of 8 MB.
 */
export function indexSome(addresses: i32, counts: i32, pairs: i32, bits: i32, more: i32): i32 {
  const due = slot(DUE);
  const groups = slot(GROUPS);
  const shift = 2 + pairs;
  const buckets = 1 << slot(BUCKET_BITS);
  const starts = slot(BUCKET_START);
  const wanted = take(buckets >> 3);
  for (let g = 0; g < groups; g++) {
    const list = at(addresses, g);
    const n = at(counts, g);
    if (load<u8>(due + g) === 0 && (more === 0 || load<u8>(more + g) === 0) && !standsOnAny(list, n, shift, bits))
      continue;
    addAll(list, n, shift, wanted);
  }
  let all = 0;
  for (let g = 0; g < groups; g++) all += tallySome(starts + 4, at(addresses, g), at(counts, g), shift, wanted);
  const postings = take((all + 1) << shift);
  // As in `index`: filled from the back with the ends as cursors, which then are starts.
  let total = 0;
  for (let p = starts; p <= starts + (buckets << 2); p += 4) {
    total += load<i32>(p);
    store<i32>(p, total);
  }
  for (let g = groups - 1; g >= 0; g--) postSome(g, at(addresses, g), at(counts, g), pairs, wanted, starts, postings);
  memory.copy(starts, starts + 4, buckets << 2);
  put(starts, buckets, all);
  return postings;
}

export function standsOnAny(list: i32, n: i32, shift: i32, bits: i32): bool {
  for (let i = 0; i < n; i++) if (isMarked(bits, load<i32>(list + (i << shift)))) return true;
  return false;
}

function addAll(list: i32, n: i32, shift: i32, bits: i32): void {
  for (let i = 0; i < n; i++) add(bits, load<i32>(list + (i << shift)));
}

export function tallySome(counts: i32, list: i32, n: i32, shift: i32, wanted: i32): i32 {
  let some = 0;
  for (let i = 0; i < n; i++) {
    const run = load<i32>(list + (i << shift));
    if (!isMarked(wanted, run)) continue;
    const place = counts + (run << 2);
    store<i32>(place, load<i32>(place) + 1);
    some++;
  }
  return some;
}

export function postSome(g: i32, list: i32, n: i32, pairs: i32, wanted: i32, starts: i32, postings: i32): void {
  const shift = 2 + pairs;
  for (let i = n - 1; i >= 0; i--) {
    const run = load<i32>(list + (i << shift));
    if (!isMarked(wanted, run)) continue;
    const place = starts + ((run + 1) << 2);
    const to = load<i32>(place) - 1;
    store<i32>(place, to);
    store<i32>(postings + (to << shift), g);
    if (pairs !== 0) store<i32>(postings + (to << shift), load<i32>(list + (i << shift), 4), 4);
  }
}

/**
 * What all groups that are no others have to do again. `longest` and `visits` say which lists each visited before, by numbers of
 * before: how long the longest was and, of blocks (`visits` is not 0), how many. What they visit now is written to `longestNow` (LIMITS, of
 * units) and `visitsNow`.
 */
export function markDue(
  addresses: i32,
  counts: i32,
  pairs: i32,
  oldOf: i32,
  longest: i32,
  visits: i32,
  bits: i32,
  longestNow: i32,
  visitsNow: i32,
): void {
  const due = slot(DUE);
  const shift = 2 + pairs;
  for (let g = 0; g < slot(GROUPS); g++) {
    if (load<u8>(due + g) !== 0) {
      if (visits === 0) limitGroup(g);
      else visitNow(g, visitsNow, longestNow);
      continue;
    }
    const old = at(oldOf, g);
    const list = at(addresses, g);
    const n = at(counts, g);
    const before = at(longest, old);
    let own = dueOf(g, list, n, shift, bits, before);
    if (own >= 0) {
      put(longestNow, g, before);
      if (visits !== 0) put(visitsNow, g, at(visits, old));
    } else if (visits === 0) {
      limitGroup(g);
      own = dueWith(g, list, n, shift, bits, before, at(longestNow, g), 0);
    } else {
      visitNow(g, visitsNow, longestNow);
      const now = at(longestNow, g);
      own =
        at(visitsNow, g) !== at(visits, old) || now !== before ? 1 : dueWith(g, list, n, shift, bits, before, now, 1);
    }
    store<u8>(due + g, <u8>own);
  }
}

function visitNow(g: i32, visits: i32, longest: i32): void {
  if (at(slot(LINES), g) === 0) return;
  const n = blockVisits(g);
  put(visits, g, n);
  put(longest, g, lastVisit(n));
}

/**
 * What a group whose list of runs is the same has to do again: nothing (0), compare itself with those that are others
 * ({@link WITH_OTHERS}), or, where a list is longer or shorter than before, something that {@link dueWith} says (-1).
 */
export function dueOf(g: i32, list: i32, n: i32, shift: i32, bits: i32, longest: i32): i32 {
  const starts = slot(BUCKET_START);
  let due = 0;
  for (let i = 0; i < n; i++) {
    const run = load<i32>(list + (i << shift));
    if (!isMarked(bits, run)) continue;
    const entry = noteOf(run);
    if (load<i32>(entry, 4) !== 0) return -1;
    const size = at(starts, run + 1) - at(starts, run);
    if (size > 1 && size <= longest && load<i32>(entry, 8) <= g + 1) due = WITH_OTHERS;
  }
  return due;
}

/**
 * Whether a list of so many is visited: 0 for not; 2 for those of the longest length where that hangs on their place among
 * them (`tied`).
 */
function kindOf(size: i32, longest: i32, tied: i32): i32 {
  if (size < 2 || size > longest) return 0;
  return tied !== 0 && size === longest ? 2 : 1;
}

/** The same where lists have other lengths: with all (1) if it does not visit the same lists as before. */
export function dueWith(
  g: i32,
  list: i32,
  n: i32,
  shift: i32,
  bits: i32,
  longestBefore: i32,
  longest: i32,
  tied: i32,
): i32 {
  const starts = slot(BUCKET_START);
  let due = 0;
  for (let i = 0; i < n; i++) {
    const run = load<i32>(list + (i << shift));
    const size = at(starts, run + 1) - at(starts, run);
    const kind = kindOf(size, longest, tied);
    const entry = isMarked(bits, run) ? noteOf(run) : 0;
    const before = entry === 0 ? size : size - load<i32>(entry, 4);
    if (kind !== kindOf(before, longestBefore, tied)) return 1;
    if (kind !== 0 && entry !== 0 && load<i32>(entry, 8) <= g + 1) due = WITH_OTHERS;
  }
  return due;
}

/** Whether what a group found out about another one in a phase before is still so. */
function stays(finder: i32, other: i32): bool {
  const due = load<u8>(slot(DUE) + finder);
  return due === 0 || (due === <u8>WITH_OTHERS && load<u8>(slot(OTHERS) + other) === 0);
}

/**
 * Puts on a list what a phase found before and what stays: edges, of groups or of variants. `numbers` says what their ends
 * are called now, `groupOf` in which groups these are, `newOf` what groups are called now; -1 for what went.
 */
export function keepEdges(records: i32, n: i32, name: i32, numbers: i32, groupOf: i32, newOf: i32): void {
  const list = listOf(0, name);
  for (let i = 0; i < n; i += 4) {
    const a = at(records, i);
    const b = at(records, i + 1);
    const finder = at(newOf, at(records, i + 3));
    if (at(numbers, a) < 0 || at(numbers, b) < 0 || finder < 0) continue;
    const other = at(groupOf, a) === finder ? at(groupOf, b) : at(groupOf, a);
    if (stays(finder, other)) push4(list, at(numbers, a), at(numbers, b), at(records, i + 2), finder);
  }
}

export function keepRefusals(records: i32, n: i32, newOf: i32): void {
  const list = listOf(0, REFUSALS);
  for (let i = 0; i < n; i += 2) {
    const finder = at(newOf, at(records, i));
    const other = at(newOf, at(records, i + 1));
    if (finder >= 0 && other >= 0 && stays(finder, other)) push2(list, finder, other);
  }
}

export function keepFragments(records: i32, n: i32, newOf: i32): void {
  const list = listOf(0, FRAGMENTS);
  for (let i = 0; i < n; i += 8) {
    const a = at(newOf, at(records, i));
    const b = at(newOf, at(records, i + 3));
    if (a < 0 || b < 0 || !stays(b, a)) continue;
    const to = more(list, 8);
    memory.copy(to, records + (i << 2), 32);
    put(to, 0, a);
    put(to, 3, b);
  }
}

/**
 * Adds to the sum of each row of the graph, 8 bytes, what records of `stride` numbers put into it; rows that differ have the
 * same sum once in 10¹⁹. `groupOf`: in which of today's groups the ends lie, -1 for all that went; 0 where they are groups.
 */
export function addRows(records: i32, n: i32, stride: i32, groupOf: i32, sums: i32): void {
  const kind = stride === 2 ? 1 : 0;
  for (let i = 0; i < n; i += stride) {
    const a = groupOf === 0 ? at(records, i) : at(groupOf, at(records, i));
    const b = groupOf === 0 ? at(records, i + 1) : at(groupOf, at(records, i + 1));
    if (a >= 0) addRow(sums, a, 2 * b + kind);
    if (b >= 0) addRow(sums, b, 2 * a + kind);
  }
}

/** The same of all that is on a list from its `from`-th number on; where it ends. */
export function addRowsOf(name: i32, from: i32, stride: i32, groupOf: i32, sums: i32): i32 {
  let passed = 0;
  for (let block = at(listOf(0, name), 0); block !== 0; block = at(block, 0)) {
    const n = at(block, 1);
    const first = max(0, from - passed);
    if (first < n) addRows(block + 8 + (first << 2), n - first, stride, groupOf, sums);
    passed += n;
  }
  return passed;
}

function addRow(sums: i32, row: i32, what: i32): void {
  let h: u64 = (<u64>(<u32>what) + 1) * 0x1e3779b97f4a7d;
  h = (h ^ (h >> 30)) * 0x1f58476d1ce4e5;
  h = (h ^ (h >> 27)) * 0x14d049bb133111;
  const place = sums + (row << 3);
  store<u64>(place, load<u64>(place) + (h ^ (h >> 31)));
}

/** Sets the byte of each group whose sums differ. */
export function markRows(before: i32, now: i32, marked: i32): void {
  for (let g = 0; g < slot(GROUPS); g++) {
    if (load<u64>(before + (g << 3)) !== load<u64>(now + (g << 3))) store<u8>(marked + g, 1);
  }
}
