/**
 * A search that goes on from the last one. It finds exactly what a search from nothing finds and looks only where something
 * can be other; the search from nothing (search.ts) is its judge.
 *
 *     groups that came or went ──► counts ──► groups whose runs, or whose words' weights, are other
 *                                                │
 *             lists of runs that such a group is on ──► groups on these lists are searched again (`verify`)
 *                                                │
 *             rows of the graph that are other ──► groups near these look for neighbours again (`expand`)
 *
 * and the same once more for blocks. What all other groups found stays: each edge says who found it.
 *
 * Two things keep the ripple small: weights of words go in steps (evidence.ts), and a group whose runs occur in other
 * numbers is chosen anew but counts as other only if its choice is.
 *
 * Groups are numbered by first appearance, and a search depends on the order of their numbers alone. So those that are in
 * their old order (the longest such row) are the same groups; one that stands elsewhere now went and came.
 */
import type { Corpus } from '../corpus.ts';
import * as slots from '../kernel/assembly/slots.ts';
import { weightsFor } from './evidence.ts';
import type { Groups } from './groups.ts';
import {
  type GoneGroups,
  NORM_SKETCH,
  RAW_SKETCH,
  Search,
  type SearchInput,
  SearchThread,
} from './search.ts';
import {
  blockVisitsNow,
  type FoundBy,
  identities,
  type Lists,
  listsOf,
  ruleOf,
  type SearchState,
  sumOf,
  type Visits,
  visitsNow,
} from './search-state.ts';

/** Part of the groups that may have come or gone; a search from nothing has several threads, and little is spared then. */
const MOST_OTHER = 0.1;
/** A count that may have been reached from above (65,535 stands for more) says nothing once groups are counted out. */
const FULL = 0xffff;
/** As in the kernel: runs of so many groups are rare. */
const RARE_HOLDERS = 10;
/** Bits of bytes by run, and of what the kernel says of a group: see kernel/assembly/resume.ts. */
const OTHER = 1;
const RARITY = 2;
const SELECTION = 1;
const EVIDENCE = 2;

/** How the last search's groups are numbered now. */
export interface Renumbered {
  state: SearchState;
  /** Of each group its number in the last search, -1 for those that came. */
  oldOf: Int32Array;
  /** Of each group of the last search its number now, -1 for those that went. */
  newOf: Int32Array;
  gone: number[];
}

/** Null where a search has to begin from nothing. */
export function renumber(
  state: SearchState,
  groups: Groups,
  input: SearchInput,
  similarity: number,
): Renumbered | null {
  const rule = ruleOf(groups, similarity);
  for (const key of Object.keys(rule) as (keyof typeof rule)[]) if (rule[key] !== state.rule[key]) return null;
  for (const counts of [state.occurrences, state.words, state.phrases, state.blockOccurrences])
    if (counts.includes(FULL)) return null;
  const oldOf = inOldOrder(state.identity, identities(groups, input));
  const newOf = new Int32Array(state.space.length).fill(-1);
  let same = 0;
  for (let g = 0; g < oldOf.length; g++) {
    if (oldOf[g] < 0) continue;
    newOf[oldOf[g]] = g;
    same++;
  }
  if (oldOf.length + newOf.length - 2 * same > MOST_OTHER * oldOf.length) return null;
  const gone: number[] = [];
  for (let g = 0; g < newOf.length; g++) if (newOf[g] < 0) gone.push(g);
  return { state, oldOf, newOf, gone };
}

/** Of each identity where the same one stood, as many as can be in rising order; -1 for the others. */
function inOldOrder(before: Int32Array, now: Int32Array): Int32Array {
  const key = (identity: Int32Array, g: number): number =>
    (identity[2 * g] >>> 0) * 2 ** 21 + (identity[2 * g + 1] >>> 11);
  const places = new Map<number, number[]>();
  for (let g = before.length / 2 - 1; g >= 0; g--) {
    const list = places.get(key(before, g));
    if (list === undefined) places.set(key(before, g), [g]);
    else list.push(g);
  }
  const count = now.length / 2;
  const old = Int32Array.from({ length: count }, (_, g) => places.get(key(now, g))?.pop() ?? -1);
  // The longest rising row: of each length the group that ends it lowest, and who stands before whom.
  const ends: number[] = [];
  const former = new Int32Array(count).fill(-1);
  for (let g = 0; g < count; g++) {
    if (old[g] < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (old[ends[middle]] < old[g]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) former[g] = ends[low - 1];
    ends[low] = g;
  }
  const kept = new Int32Array(count).fill(-1);
  for (let g = ends.at(-1) ?? -1; g >= 0; g = former[g]) kept[g] = old[g];
  return kept;
}

/** Null where tokens of groups that went are damaged: then they cannot be counted out. */
export function goneGroups({ state, gone }: Renumbered): GoneGroups | null {
  const tokens: Int32Array[] = [];
  const variantEnd = new Int32Array(gone.length);
  for (const [n, g] of gone.entries()) {
    for (let v = state.variantStart[g]; v < state.variantStart[g + 1]; v++) {
      const own = state.tokensOf(v);
      if (own.length !== state.lengths[v] || sumOf(own) !== state.tokenSums[v]) return null;
      tokens.push(own);
    }
    variantEnd[n] = tokens.length;
  }
  return {
    variantEnd,
    space: Int32Array.from(gone, (g) => state.space[g]),
    hasLines: Uint8Array.from(gone, (g) => state.hasLines[g]),
    tokens,
  };
}

export class ResumedSearch {
  readonly search: Search;
  private readonly thread: SearchThread;
  private readonly groups: Groups;
  private readonly input: SearchInput;
  private readonly from: Renumbered;
  /** Bytes, for each group: whether a phase is to work on it. */
  private readonly due: number;
  /** Bytes, for each group: whether it is another one to those that meet it. */
  private readonly others: number;
  /** Bytes, for each run. */
  private readonly ofRuns: number;
  /** Groups whose own code, or what it is worth as evidence, is other. */
  private readonly other: Uint8Array;
  /** Of each row of the graph of old and new, kept up phase by phase. */
  private readonly rowsBefore: RowSums;
  private readonly rowsNow: RowSums;
  private readonly oldGroupOf: Int32Array;
  /** For whoever tunes it: groups that came and went, and how many each phase worked on. */
  readonly counts: Record<string, number>;

  constructor(
    corpus: Corpus,
    groups: Groups,
    input: SearchInput,
    similarity: number,
    from: Renumbered,
    gone: GoneGroups,
  ) {
    this.search = new Search(corpus, groups, input, { threads: 1, similarity, known: null }, gone);
    this.groups = groups;
    this.input = input;
    this.from = from;
    const { memory } = this.search;
    const { groupCount } = groups;
    this.due = memory.take(groupCount);
    memory.setSlot(slots.DUE, this.due);
    this.others = memory.take(groupCount);
    memory.setSlot(slots.OTHERS, this.others);
    this.ofRuns = memory.take(1 << memory.slot(slots.BUCKET_BITS));
    this.other = Uint8Array.from(from.oldOf, (old) => (old < 0 ? 1 : 0));
    this.counts = { came: this.other.reduce((n, is) => n + is, 0), went: from.gone.length };
    this.rowsBefore = new RowSums(groupCount);
    this.rowsNow = new RowSums(groupCount);
    const { variantStart } = from.state;
    this.oldGroupOf = new Int32Array(from.state.lengths.length);
    for (let g = 0; g < from.newOf.length; g++) this.oldGroupOf.fill(g, variantStart[g], variantStart[g + 1]);
    this.thread = new SearchThread(this.search.shared, 0);
  }

  /** Counts, and the runs that stand for each group. */
  select(): void {
    const { search, thread, groups, from, other } = this;
    const { state, oldOf } = from;
    const { memory } = search;
    const { kernel } = thread;
    const { groupCount } = groups;
    const tables = [
      [slots.OCCURRENCES, state.occurrences],
      [slots.WORDS, state.words],
      [slots.PHRASES, state.phrases],
    ] as const;
    for (const [slot, counts] of tables)
      if (counts.length > 0) memory.uint16(memory.slot(slot), counts.length).set(counts);
    this.countAgain((g, by) => kernel.countAgain(g, by));
    const weights = weightsFor(groupCount);
    this.markRuns(state.occurrences);
    const [ofWords, ofPhrases] = tables.slice(1).map(([slot, counts]) => {
      const marked = memory.take(Math.max(1, counts.length));
      const now = memory.uint16(memory.slot(slot), counts.length);
      const bytes = memory.bytes(marked, counts.length);
      for (let i = 0; i < counts.length; i++) {
        if (counts[i] !== now[i] && weights[counts[i]] !== weights[now[i]]) bytes[i] = 1;
      }
      return marked;
    });
    const scratch = memory.take(4 * (memory.slot(slots.LONGEST) + 2));
    kernel.sum();
    const due = memory.bytes(this.due, groupCount);
    for (let g = 0; g < groupCount; g++) {
      const changes = oldOf[g] < 0 ? SELECTION : kernel.changesOf(g, this.ofRuns, ofWords, ofPhrases, scratch);
      due[g] = oldOf[g] < 0 ? 1 : (changes & SELECTION) * slots.LISTS_ALONE;
      if ((changes & EVIDENCE) !== 0) other[g] = 1;
    }
    this.count('select');
    this.restoreSketches(due);
    kernel.select();
    this.restoreLists(state.selected, slots.SELECTED, slots.SELECTED_COUNT, 1, slots.POSTINGS);
    kernel.index();
    kernel.limit();
  }

  /** Edges of groups that share runs. */
  verify(): void {
    const { thread, from } = this;
    const { search, groups } = this;
    const now = listsOf(search, groups.groupCount, slots.SELECTED, slots.SELECTED_COUNT, 1);
    this.markDue(
      { lists: from.state.selected, visits: from.state.visits },
      { lists: now, visits: visitsNow(search, groups.groupCount) },
      1,
    );
    this.withFound(0, () => thread.kernel.verify());
  }

  /** One round of neighbours' neighbours. */
  expand(round: number): void {
    const { thread } = this;
    thread.link();
    this.markNear();
    this.withFound(round + 1, () => thread.kernel.expand());
  }

  /** What blocks are looked for by. */
  selectBlocks(): void {
    const { search, thread, groups, from } = this;
    const { state, oldOf } = from;
    const { memory } = search;
    const { kernel } = thread;
    thread.link();
    kernel.fragmentPrepare();
    kernel.fragmentAttach(0);
    const counts = state.blockOccurrences;
    memory.uint16(memory.slot(slots.OCCURRENCES), counts.length).set(counts);
    this.countAgain((g, by) => kernel.countBlocksAgain(g, by));
    this.markRuns(counts);
    const due = memory.bytes(this.due, groups.groupCount);
    for (let g = 0; g < groups.groupCount; g++)
      due[g] = oldOf[g] < 0 ? 1 : kernel.blocksChange(g, this.ofRuns);
    this.count('selectBlocks');
    kernel.fragmentSelect();
    this.restoreLists(state.blocks, slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 2, slots.FRAGMENT_POSTINGS);
    kernel.fragmentIndex();
  }

  verifyBlocks(): void {
    const { search, thread, groups, from } = this;
    const { memory } = search;
    const now = listsOf(search, groups.groupCount, slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 2);
    this.markDue(
      { lists: from.state.blocks, visits: from.state.blockVisits },
      { lists: now, visits: blockVisitsNow(thread.kernel, this.input) },
      2,
    );
    // Groups that are similar as wholes are passed over.
    const due = memory.bytes(this.due, groups.groupCount);
    for (let g = 0; g < groups.groupCount; g++) if (this.rowIsOther(g)) due[g] = 1;
    const { fragments } = from.state;
    const kept = new Int32Array(fragments.length);
    let n = 0;
    for (let i = 0; i < fragments.length; i += 8) {
      const [a, b] = [from.newOf[fragments[i]], from.newOf[fragments[i + 3]]];
      if (a < 0 || b < 0 || !this.stays(due, b, a)) continue;
      kept.set(fragments.subarray(i, i + 8), n);
      kept[n] = a;
      kept[n + 3] = b;
      n += 8;
    }
    this.count('verifyBlocks');
    memory.append(memory.slot(slots.FOUND), 0, slots.FRAGMENTS, kept.subarray(0, n));
    thread.kernel.fragmentVerify();
  }

  private count(phase: string): void {
    const due = this.search.memory.bytes(this.due, this.groups.groupCount);
    this.counts[phase] = due.reduce((n, is) => n + (is === 0 ? 0 : 1), 0);
    const all = due.reduce((n, is) => n + (is === 1 ? 1 : 0), 0);
    if (all !== this.counts[phase]) this.counts[`${phase}All`] = all;
  }

  private countAgain(count: (group: number, by: number) => void): void {
    const { groups, from } = this;
    for (let n = 0; n < from.gone.length; n++) count(groups.groupCount + n, -1);
    for (let g = 0; g < groups.groupCount; g++) if (from.oldOf[g] < 0) count(g, 1);
  }

  /** Says of each run whether it occurs as often as before. */
  private markRuns(before: Uint16Array): void {
    const { memory } = this.search;
    const now = memory.uint16(memory.slot(slots.OCCURRENCES), before.length);
    const marked = memory.bytes(this.ofRuns, before.length);
    for (let run = 0; run < before.length; run++) {
      const [old, n] = [before[run], now[run]];
      marked[run] = old === n ? 0 : old <= RARE_HOLDERS !== n <= RARE_HOLDERS ? OTHER | RARITY : OTHER;
    }
  }

  /** Of all groups that were there. */
  private restoreSketches(due: Uint8Array): void {
    const { search, groups, from } = this;
    const { memory } = search;
    const { state, oldOf } = from;
    const norm = memory.bytes(memory.slot(slots.NORM_SKETCH), NORM_SKETCH * groups.groupCount);
    const raw = memory.bytes(memory.slot(slots.RAW_SKETCH), RAW_SKETCH * groups.variantCount);
    for (let g = 0; g < groups.groupCount; g++) {
      if (due[g] === 1) continue;
      const old = oldOf[g];
      norm.set(state.normSketches.subarray(NORM_SKETCH * old, NORM_SKETCH * (old + 1)), NORM_SKETCH * g);
      raw.set(
        state.rawSketches.subarray(RAW_SKETCH * state.variantStart[old], RAW_SKETCH * state.variantStart[old + 1]),
        RAW_SKETCH * groups.variantStart[g],
      );
    }
  }

  /** Gives all groups that were not selected anew the lists that they had. */
  private restoreLists({ start, numbers }: Lists, addresses: number, counts: number, width: number, total: number): void {
    const { search, groups, from } = this;
    const { memory } = search;
    const at = memory.take(numbers.byteLength);
    memory.int32(at, numbers.length).set(numbers);
    const address = memory.int32(memory.slot(addresses), groups.groupCount);
    const count = memory.int32(memory.slot(counts), groups.groupCount);
    const due = memory.bytes(this.due, groups.groupCount);
    let restored = 0;
    for (let g = 0; g < groups.groupCount; g++) {
      if (due[g] !== 0) continue;
      const old = from.oldOf[g];
      address[g] = at + 4 * start[old];
      count[g] = (start[old + 1] - start[old]) / width;
      restored += count[g];
    }
    memory.setSlot(total, memory.slot(total) + restored);
  }

  /**
   * Who has to look at lists again. A list is looked at up to the group itself, and if it is not longer than what the group
   * may visit. Who visits the same lists as before is compared with those on them alone that are others now (or are worth
   * something else); who does not, with all.
   */
  private markDue(before: Lookup, now: Lookup, width: number): void {
    const { search, groups, from } = this;
    const { memory } = search;
    const { groupCount } = groups;
    const runs = 1 << memory.slot(slots.BUCKET_BITS);
    /** Of each run the first group behind one that stands on its list anew, or does no more, counted from 1; 0 for none. */
    const touched = new Int32Array(runs);
    const touch = ({ start, numbers }: Lists, g: number, place: number): void => {
      for (let i = start[g]; i < start[g + 1]; i += width) {
        const first = touched[numbers[i]];
        if (first === 0 || first > place + 2) touched[numbers[i]] = place + 2;
      }
    };
    const due = memory.bytes(this.due, groupCount);
    const others = memory.bytes(this.others, groupCount);
    for (let g = 0; g < groupCount; g++) {
      const old = from.oldOf[g];
      const isOther = this.other[g] !== 0 || (due[g] !== 0 && !areEqual(before.lists, old, now.lists, g));
      due[g] = others[g] = isOther ? 1 : 0;
      if (!isOther) continue;
      touch(now.lists, g, g);
      if (old >= 0) touch(before.lists, old, g);
    }
    this.count('others');
    for (const g of from.gone) touch(before.lists, g, this.placeOf(g));
    const [sizesBefore, sizesNow] = [sizes(before.lists, width, runs), sizes(now.lists, width, runs)];
    const { start, numbers } = now.lists;
    const [was, is] = [before.visits, now.visits];
    for (let g = 0; g < groupCount; g++) {
      if (due[g] !== 0) continue;
      const old = from.oldOf[g];
      const [longestBefore, longest] = [was.longest[old], is.longest[g]];
      let isSame = was.count === null || (was.count[old] === is.count![g] && longestBefore === longest);
      let meetsOther = false;
      for (let i = start[g]; i < start[g + 1] && isSame; i += width) {
        const run = numbers[i];
        const [sizeBefore, size] = [sizesBefore[run], sizesNow[run]];
        if (kindOf(sizeBefore, longestBefore, was) !== kindOf(size, longest, is)) isSame = false;
        else if (touched[run] !== 0 && touched[run] <= g + 1 && size > 1 && size <= longest) meetsOther = true;
      }
      due[g] = !isSame ? 1 : meetsOther ? slots.WITH_OTHERS : 0;
    }
  }

  /** Whether what a group found out about another one in a phase before is still so. */
  private stays(due: Uint8Array, finder: number, other: number): boolean {
    if (due[finder] === 0) return true;
    return due[finder] === slots.WITH_OTHERS && this.search.memory.bytes(this.others + other, 1)[0] === 0;
  }

  /** Behind which of today's groups one that went would stand, -1 for none. */
  private placeOf(gone: number): number {
    const { newOf } = this.from;
    let g = gone;
    while (g >= 0 && newOf[g] < 0) g--;
    return g < 0 ? -1 : newOf[g];
  }

  /** Groups whose row, or the row of a neighbour, is other, and those near one whose code or worth is. */
  private markNear(): void {
    const { search, groups, other } = this;
    const { memory } = search;
    const { groupCount } = groups;
    const start = memory.int32(memory.slot(slots.NEIGHBOUR_START), groupCount + 1);
    const neighbours = memory.int32(memory.slot(slots.NEIGHBOURS), start[groupCount]);
    const around = (set: Uint8Array): Uint8Array => {
      const wider = set.slice();
      for (let g = 0; g < groupCount; g++) {
        if (set[g] !== 0) for (let i = start[g]; i < start[g + 1]; i++) wider[neighbours[i]] = 1;
      }
      return wider;
    };
    const hot = around(other);
    for (let g = 0; g < groupCount; g++) if (this.rowIsOther(g)) hot[g] = 1;
    memory.bytes(this.due, groupCount).set(around(hot));
  }

  private rowIsOther(g: number): boolean {
    return !this.rowsBefore.isSame(this.rowsNow, g);
  }

  /** Runs a phase on groups that are due, with what all others found in it before. */
  private withFound(phase: number, run: () => void): void {
    const { search, from } = this;
    const { memory } = search;
    this.count(`found${phase}`);
    const found = from.state.found[phase];
    const kept = this.kept(found);
    const lists = memory.slot(slots.FOUND);
    const names = { groupEdges: slots.GROUP_EDGES, variantEdges: slots.VARIANT_EDGES, refusals: slots.REFUSALS };
    const parts = Object.keys(names) as (keyof FoundBy)[];
    const before = parts.map((part) => search.lists(names[part])[0].length);
    for (const part of parts) memory.append(lists, 0, names[part], kept[part]);
    run();
    const [groupEdges, variantEdges, refusals] = parts.map((part, i) =>
      search.lists(names[part])[0].subarray(before[i]),
    );
    this.rowsNow.add({ groupEdges, variantEdges, refusals }, (g) => g, this.newGroupOf());
    this.rowsBefore.add(found, (g) => from.newOf[g], this.oldGroupOf);
  }

  private newGroups: Int32Array | null = null;
  private newGroupOf(): Int32Array {
    if (this.newGroups === null) {
      const { groupCount, variantCount, variantStart } = this.groups;
      this.newGroups = new Int32Array(variantCount);
      for (let g = 0; g < groupCount; g++) this.newGroups.fill(g, variantStart[g], variantStart[g + 1]);
    }
    return this.newGroups;
  }

  /** What groups found that are not due, in today's numbers. */
  private kept({ groupEdges, variantEdges, refusals }: FoundBy): FoundBy {
    const { search, groups, from, oldGroupOf } = this;
    const { newOf, state } = from;
    const due = search.memory.bytes(this.due, groups.groupCount);
    const newVariant = (v: number): number => {
      const g = oldGroupOf[v];
      return newOf[g] < 0 ? -1 : groups.variantStart[newOf[g]] + v - state.variantStart[g];
    };
    const edges = (list: Int32Array, renumbered: (n: number) => number): Int32Array => {
      const kept = new Int32Array(list.length);
      let n = 0;
      for (let i = 0; i < list.length; i += 4) {
        const [a, b, finder] = [renumbered(list[i]), renumbered(list[i + 1]), newOf[list[i + 3]]];
        if (a < 0 || b < 0 || finder < 0) continue;
        const groupOf = (n: number) => (renumbered === newVariant ? oldGroupOf[n] : n);
        const other = newOf[groupOf(list[i])] === finder ? newOf[groupOf(list[i + 1])] : newOf[groupOf(list[i])];
        if (!this.stays(due, finder, other)) continue;
        kept[n++] = a;
        kept[n++] = b;
        kept[n++] = list[i + 2];
        kept[n++] = finder;
      }
      return kept.subarray(0, n);
    };
    const refused = new Int32Array(refusals.length);
    let n = 0;
    for (let i = 0; i < refusals.length; i += 2) {
      const [finder, with_] = [newOf[refusals[i]], newOf[refusals[i + 1]]];
      if (finder < 0 || with_ < 0 || !this.stays(due, finder, with_)) continue;
      refused[n++] = finder;
      refused[n++] = with_;
    }
    return {
      groupEdges: edges(groupEdges, (g) => newOf[g]),
      variantEdges: edges(variantEdges, newVariant),
      refusals: refused.subarray(0, n),
    };
  }
}

/** Lists of runs by group, and which of them each group visits. */
interface Lookup {
  lists: Lists;
  visits: Visits;
}

/**
 * Of a list whether it is visited: 0 for not; where it hangs on the place of a list among those of one length, 2 for such a
 * length.
 */
function kindOf(size: number, longest: number, { count }: Visits): number {
  if (size < 2 || size > longest) return 0;
  return count !== null && size === longest ? 2 : 1;
}

/** Of each run how many groups stand on its list. */
function sizes({ numbers }: Lists, width: number, runs: number): Int32Array {
  const counts = new Int32Array(runs);
  for (let i = 0; i < numbers.length; i += width) counts[numbers[i]]++;
  return counts;
}

function areEqual(a: Lists, i: number, b: Lists, k: number): boolean {
  const length = a.start[i + 1] - a.start[i];
  if (i < 0 || length !== b.start[k + 1] - b.start[k]) return false;
  for (let n = 0; n < length; n++) if (a.numbers[a.start[i] + n] !== b.numbers[b.start[k] + n]) return false;
  return true;
}

/**
 * What a row of the graph holds, neighbours and refusals, however often each, as a sum: rows that differ have the same sum
 * once in 10¹⁹. In today's numbers; -1 stands for all that went.
 */
class RowSums {
  private readonly low: Int32Array;
  private readonly high: Int32Array;

  constructor(groups: number) {
    this.low = new Int32Array(groups);
    this.high = new Int32Array(groups);
  }

  add({ groupEdges, variantEdges, refusals }: FoundBy, groupNow: (g: number) => number, groupOf: Int32Array): void {
    for (let i = 0; i < groupEdges.length; i += 4) this.pair(groupNow(groupEdges[i]), groupNow(groupEdges[i + 1]), 1);
    for (let i = 0; i < variantEdges.length; i += 4)
      this.pair(groupNow(groupOf[variantEdges[i]]), groupNow(groupOf[variantEdges[i + 1]]), 1);
    for (let i = 0; i < refusals.length; i += 2) this.pair(groupNow(refusals[i]), groupNow(refusals[i + 1]), 2);
  }

  isSame(other: RowSums, g: number): boolean {
    return this.low[g] === other.low[g] && this.high[g] === other.high[g];
  }

  private pair(a: number, b: number, kind: number): void {
    if (a >= 0) this.one(a, 4 * b + kind);
    if (b >= 0) this.one(b, 4 * a + kind);
  }

  private one(row: number, what: number): void {
    let h = Math.imul(what ^ (what >>> 15), 0x2c1b3c6d);
    h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
    this.low[row] += h ^ (h >>> 16);
    this.high[row] += Math.imul(h ^ 0x5be0cd19, 0x9e3779b1) ^ (h >>> 7);
  }
}
