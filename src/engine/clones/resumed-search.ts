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
import type { Kernel } from '../kernel/kernel.ts';
import type { Groups } from './groups.ts';
import {
  type GoneGroups,
  type KnownVerdicts,
  type Limits,
  NORM_SKETCH,
  RAW_SKETCH,
  Search,
  type SearchInput,
  SearchThread,
} from './search.ts';
import { type Beyond, identities, type Lists, ruleOf, type SearchState, sumOf, type Visits } from './search-state.ts';

/**
 * Part of the groups that may have come or gone. Each is a neighbour to many: with 38 of 15,000 gone or come a sixth of all are
 * searched again, and a search from nothing has several threads (docs/performance.md).
 */
const MOST_OTHER = 1 / 300;
/** So many always may: little code is compared quickly either way. */
const LEAST_OTHER = 40;
/** Bits of what the kernel says of a group: see kernel/assembly/resume.ts. */
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
  /** How many came. */
  came: number;
}

/** Null where a search has to begin from nothing. */
export function renumber(
  state: SearchState,
  groups: Groups,
  input: SearchInput,
  similarity: number,
): Renumbered | null {
  const rule = ruleOf(groups, similarity, state.rule.full);
  for (const key of Object.keys(rule) as (keyof typeof rule)[]) if (rule[key] !== state.rule[key]) return null;
  const oldOf = inOldOrder(state.identity, identities(groups, input));
  const newOf = new Int32Array(state.space.length).fill(-1);
  let same = 0;
  for (let g = 0; g < oldOf.length; g++) {
    if (oldOf[g] < 0) continue;
    newOf[oldOf[g]] = g;
    same++;
  }
  if (oldOf.length + newOf.length - 2 * same > Math.max(LEAST_OTHER, MOST_OTHER * oldOf.length)) return null;
  const gone: number[] = [];
  for (let g = 0; g < newOf.length; g++) if (newOf[g] < 0) gone.push(g);
  return { state, oldOf, newOf, gone, came: oldOf.length - same };
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
  /** For whoever tunes it: groups that came and went, and on how many each phase worked. */
  readonly counts: Record<string, number>;
  private readonly kernel: Kernel;
  private readonly thread: SearchThread;
  private readonly groups: Groups;
  private readonly from: Renumbered;
  /** Bytes, for each group: what a phase has to do with it; whether it is another one to those that meet it. */
  private readonly due: number;
  private readonly others: number;
  /** A bit for each run: whether it occurs in another number, whether it is rare or not rare any more; and one for use. */
  private readonly ofRuns: number;
  private readonly rarity: number;
  private readonly seen: number;
  /** i32, by numbers of before: groups; variants; groups of variants. And groups of today's variants. */
  private readonly newOf: number;
  private readonly newVariant: number;
  private readonly newGroupOf: number;
  private readonly groupOf: number;
  /** Sums of the rows of the graph: kernel/assembly/resume.ts. */
  private readonly rowsBefore: number;
  private readonly rowsNow: number;
  /** How far lists were added to the sums. */
  private readonly summed = new Map<number, number>();
  /** Groups whose own code, or what it is worth as evidence, is other. */
  private readonly other: Uint8Array;

  constructor(
    corpus: Corpus,
    groups: Groups,
    input: SearchInput,
    similarity: number,
    from: Renumbered,
    gone: GoneGroups,
    known: KnownVerdicts | null,
    room: Limits['from'],
  ) {
    const limits = { from: room, full: from.state.rule.full };
    this.search = new Search(corpus, groups, input, { threads: 1, similarity, known, limits }, gone);
    // What it uses of outcomes is not all that there are.
    this.search.memory.setSlot(slots.NOTING, 0);
    this.groups = groups;
    this.from = from;
    const { memory } = this.search;
    const { groupCount, variantCount, variantStart } = groups;
    const { state, oldOf, newOf } = from;
    this.due = memory.take(groupCount);
    memory.setSlot(slots.DUE, this.due);
    this.others = memory.take(groupCount);
    memory.setSlot(slots.OTHERS, this.others);
    const { bits, wordBits, phraseBits } = state.rule;
    this.ofRuns = memory.take((1 << bits) >> 3);
    this.rarity = memory.take((1 << bits) >> 3);
    this.seen = memory.take((1 << Math.max(bits, wordBits, phraseBits)) >> 3);
    this.other = Uint8Array.from(oldOf, (old) => (old < 0 ? 1 : 0));
    this.counts = { came: from.came, went: from.gone.length };
    this.rowsBefore = memory.take(8 * groupCount);
    this.rowsNow = memory.take(8 * groupCount);
    this.newOf = this.given(newOf);
    const newVariant = new Int32Array(state.lengths.length).fill(-1);
    const newGroupOf = new Int32Array(state.lengths.length);
    for (let old = 0; old < newOf.length; old++) {
      const [first, end] = [state.variantStart[old], state.variantStart[old + 1]];
      newGroupOf.fill(newOf[old], first, end);
      if (newOf[old] >= 0) for (let v = first; v < end; v++) newVariant[v] = variantStart[newOf[old]] + v - first;
    }
    this.newVariant = this.given(newVariant);
    this.newGroupOf = this.given(newGroupOf);
    const groupOf = new Int32Array(variantCount);
    for (let g = 0; g < groupCount; g++) groupOf.fill(g, variantStart[g], variantStart[g + 1]);
    this.groupOf = this.given(groupOf);
    this.thread = new SearchThread(this.search.shared, 0);
    this.kernel = this.thread.kernel;
  }

  /** Counts, and the runs that stand for each group. */
  select(): void {
    const { search, kernel, groups, from, other } = this;
    const { state, oldOf } = from;
    const { memory } = search;
    const { groupCount } = groups;
    const { wordBits, phraseBits } = state.rule;
    const [occurrences, words, phrases] = state.beyond;
    this.restoreCounts(slots.OCCURRENCES, state.occurrences, occurrences);
    this.restoreCounts(slots.WORDS, state.words, words);
    if (phraseBits > 0) this.restoreCounts(slots.PHRASES, state.phrases, phrases);
    const journal = this.countAgain((g, by) => kernel.countAgain(g, by));
    // Most edits change what few words weigh, and many what none does: then nobody's words need to be looked at.
    const marked = (slot: number, bits: number, at: number, rarity: number): number =>
      kernel.markOther(journal.at, journal.noted, memory.slot(slot), bits, this.seen, at, rarity) === 0 ? 0 : at;
    marked(slots.OCCURRENCES, state.rule.bits, this.ofRuns, this.rarity);
    const ofWords = marked(slots.WORDS, wordBits, memory.take(1 << wordBits), 0);
    const ofPhrases = phraseBits === 0 ? 0 : marked(slots.PHRASES, phraseBits, memory.take(1 << phraseBits), 0);
    const scratch = memory.take(4 * (memory.slot(slots.LONGEST) + 2));
    kernel.sum();
    const due = memory.bytes(this.due, groupCount);
    for (let g = 0; g < groupCount; g++) {
      const changes = oldOf[g] < 0 ? 0 : kernel.changesOf(g, this.ofRuns, this.rarity, ofWords, ofPhrases, scratch);
      due[g] = oldOf[g] < 0 ? 1 : (changes & SELECTION) * slots.LISTS_ALONE;
      if ((changes & EVIDENCE) !== 0) other[g] = 1;
    }
    this.note('select');
    this.restoreSketches();
    kernel.select();
    this.selected = this.restoreLists(state.selected, slots.SELECTED, slots.SELECTED_COUNT, 0, slots.POSTINGS);
    kernel.index();
  }

  /** Edges of groups that share runs. */
  verify(): void {
    const { search, kernel, from } = this;
    const { memory } = search;
    const { longest } = from.state.visits;
    const limits = memory.int32(memory.slot(slots.LIMITS), this.groups.groupCount);
    this.markDue(this.selected!, from.state.visits, (g, old, isSame) => {
      if (isSame) limits[g] = longest[old];
      else kernel.limitGroup(g);
      return { longest: limits[g], count: null };
    });
    this.withFound(0, () => this.kernel.verify());
  }

  /** One round of neighbours' neighbours. */
  expand(round: number): void {
    this.thread.link();
    this.markNear();
    this.withFound(round + 1, () => this.kernel.expand());
  }

  /** What blocks are looked for by. */
  selectBlocks(): void {
    const { search, thread, kernel, groups, from } = this;
    const { state, oldOf } = from;
    const { memory } = search;
    thread.link();
    kernel.fragmentPrepare();
    kernel.fragmentAttach(0);
    this.restoreCounts(slots.OCCURRENCES, state.blockOccurrences, state.beyond[3]);
    const journal = this.countAgain((g, by) => kernel.countBlocksAgain(g, by));
    const table = memory.slot(slots.OCCURRENCES);
    kernel.markOther(
      ...([journal.at, journal.noted, table, state.rule.bits, this.seen, this.ofRuns, this.rarity] as const),
    );
    const due = memory.bytes(this.due, groups.groupCount);
    for (let g = 0; g < groups.groupCount; g++) due[g] = oldOf[g] < 0 ? 1 : kernel.blocksChange(g, this.ofRuns);
    this.note('selectBlocks');
    kernel.fragmentSelect();
    const { blocks } = state;
    this.selected = this.restoreLists(
      ...([blocks, slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 1, slots.FRAGMENT_POSTINGS] as const),
    );
    kernel.fragmentIndex();
  }

  verifyBlocks(): void {
    const { search, kernel, groups, from } = this;
    const { memory } = search;
    this.markDue(this.selected!, from.state.blockVisits, (g, old, isSame) => {
      if (isSame) return { longest: from.state.blockVisits.longest[old], count: from.state.blockVisits.count![old] };
      const count = kernel.blockVisits(g);
      return { longest: kernel.lastVisit(count), count };
    });
    // Groups that are similar as wholes are passed over.
    const isOther = memory.take(groups.groupCount);
    kernel.markRows(this.rowsBefore, this.rowsNow, isOther);
    const [due, other] = [memory.bytes(this.due, groups.groupCount), memory.bytes(isOther, groups.groupCount)];
    for (let g = 0; g < groups.groupCount; g++) if (other[g] !== 0) due[g] = 1;
    this.note('verifyBlocks');
    const { fragments } = from.state;
    kernel.keepFragments(this.given(fragments), fragments.length, this.newOf);
    kernel.fragmentVerify();
  }

  /** Address of a copy of numbers in the memory. */
  private given(numbers: Int32Array): number {
    const { memory } = this.search;
    const at = memory.take(numbers.byteLength);
    memory.int32(at, numbers.length).set(numbers);
    return at;
  }

  private note(phase: string): void {
    const due = this.search.memory.bytes(this.due, this.groups.groupCount);
    let [all, some] = [0, 0];
    for (let g = 0; g < due.length; g++) {
      if (due[g] === 1) all++;
      else if (due[g] !== 0) some++;
    }
    this.counts[phase] = all;
    if (some > 0) this.counts[`${phase}, in part`] = some;
  }

  private restoreCounts(slot: number, counts: Uint16Array, beyond: Beyond): void {
    const { kernel } = this;
    const { memory } = this.search;
    const at = memory.slot(slot);
    memory.uint16(at, counts.length).set(counts);
    for (let i = 0; i < beyond.length; i += 2)
      kernel.countBeyond(kernel.beyondOf(0), at + 2 * beyond[i], beyond[i + 1]);
  }

  /** Counts out what went and in what came, and notes what counts were before. */
  private countAgain(count: (group: number, by: number) => void): { at: number; noted: number } {
    const { search, kernel, groups, from } = this;
    const came: number[] = [];
    for (let g = 0; g < groups.groupCount; g++) if (from.oldOf[g] < 0) came.push(g);
    const went = from.gone.map((_, n) => groups.groupCount + n);
    let tokens = 0;
    const { memory } = search;
    const starts = memory.int32(memory.slot(slots.VARIANT_START), groups.groupCount + went.length + 1);
    const lengths = memory.int32(memory.slot(slots.LENGTHS), starts[groups.groupCount + went.length]);
    for (const g of [...went, ...came]) for (let v = starts[g]; v < starts[g + 1]; v++) tokens += lengths[v] + 1;
    // Of each token at most two runs, a word and a phrase are counted.
    const at = memory.take(8 * 4 * tokens);
    kernel.noteCounts(at);
    for (const g of went) count(g, -1);
    for (const g of came) count(g, 1);
    return { at, noted: kernel.noteCounts(0) };
  }

  /** Of all groups that were there. */
  private restoreSketches(): void {
    const { search, groups, from } = this;
    const { memory } = search;
    const { state, oldOf } = from;
    const norm = memory.bytes(memory.slot(slots.NORM_SKETCH), NORM_SKETCH * groups.groupCount);
    const raw = memory.bytes(memory.slot(slots.RAW_SKETCH), RAW_SKETCH * groups.variantCount);
    for (let g = 0, end = 0; g < groups.groupCount; g = end) {
      end = g + 1;
      const old = oldOf[g];
      if (old < 0) continue;
      // Those that stand one behind the other now as then are copied together.
      while (end < groups.groupCount && oldOf[end] === old + end - g) end++;
      const last = old + end - g;
      norm.set(state.normSketches.subarray(NORM_SKETCH * old, NORM_SKETCH * last), NORM_SKETCH * g);
      raw.set(
        state.rawSketches.subarray(RAW_SKETCH * state.variantStart[old], RAW_SKETCH * state.variantStart[last]),
        RAW_SKETCH * groups.variantStart[g],
      );
    }
  }

  /** The lists that phases chose last. */
  private selected: Restored | null = null;

  /** Gives all groups that were not selected anew the lists that they had. */
  private restoreLists(before: Lists, addresses: number, counts: number, pairs: 0 | 1, total: number): Restored {
    const { search, groups, from } = this;
    const { memory } = search;
    const at = this.given(before.numbers);
    const address = memory.int32(memory.slot(addresses), groups.groupCount);
    const count = memory.int32(memory.slot(counts), groups.groupCount);
    const due = memory.bytes(this.due, groups.groupCount);
    let restored = 0;
    for (let g = 0; g < groups.groupCount; g++) {
      if (due[g] !== 0) continue;
      const old = from.oldOf[g];
      address[g] = at + 4 * before.start[old];
      count[g] = (before.start[old + 1] - before.start[old]) >> pairs;
      restored += count[g];
    }
    memory.setSlot(total, memory.slot(total) + restored);
    return { at, before, address: memory.slot(addresses), count: memory.slot(counts), pairs };
  }

  /**
   * Who has to look at lists again. A list is looked at up to the group itself, and if it is not longer than what the group
   * may visit. Who visits the same lists as before is compared with those on them alone that are others now (or are worth
   * something else); who does not, with all.
   */
  private markDue({ at, before, address, count, pairs }: Restored, was: Visits, visitsOf: VisitsOf): void {
    const { search, kernel, groups, from } = this;
    const { memory } = search;
    const { groupCount } = groups;
    const runs = 1 << memory.slot(slots.BUCKET_BITS);
    const bits = memory.take(runs >> 3);
    memory.setSlot(slots.TOUCHED, bits);
    const touched = memory.take(8 * runs);
    const shift = 2 + pairs;
    const lists = memory.int32(address, groupCount);
    const lengths = memory.int32(count, groupCount);
    const due = memory.bytes(this.due, groupCount);
    const others = memory.bytes(this.others, groupCount);
    const wentFrom = (old: number, first: number): void => {
      const [start, end] = [before.start[old], before.start[old + 1]];
      kernel.touch(at + 4 * start, (end - start) >> pairs, shift, bits, touched, -1, first);
    };
    for (let g = 0; g < groupCount; g++) {
      const old = from.oldOf[g];
      let isOther = this.other[g] !== 0;
      if (!isOther && due[g] !== 0) {
        const words = before.start[old + 1] - before.start[old];
        isOther = words !== lengths[g] << pairs || kernel.isSameList(at + 4 * before.start[old], lists[g], words) === 0;
      }
      due[g] = others[g] = isOther ? 1 : 0;
      if (!isOther) continue;
      // The first behind it, counted from 1.
      kernel.touch(lists[g], lengths[g], shift, bits, touched, 1, g + 2);
      if (old >= 0) wentFrom(old, g + 2);
    }
    this.note('others');
    for (const old of from.gone) wentFrom(old, this.placeOf(old) + 2);
    const isTied = was.count === null ? 0 : 1;
    for (let g = 0; g < groupCount; g++) {
      const old = from.oldOf[g];
      if (due[g] !== 0) {
        visitsOf(g, old, false);
        continue;
      }
      const longestBefore = was.longest[old];
      const own = kernel.dueOf(g, lists[g], lengths[g], shift, bits, touched, longestBefore);
      const now = visitsOf(g, old, own >= 0);
      if (own >= 0) due[g] = own;
      else if (was.count !== null && (was.count[old] !== now.count || longestBefore !== now.longest)) due[g] = 1;
      else
        due[g] = kernel.dueWith(
          ...([g, lists[g], lengths[g], shift, bits, touched, longestBefore, now.longest, isTied] as const),
        );
    }
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
    const { search, kernel, groups } = this;
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
    const due = memory.bytes(this.due, groupCount);
    due.set(around(this.other));
    kernel.markRows(this.rowsBefore, this.rowsNow, this.due);
    due.set(around(due));
  }

  /** Runs a phase on groups that are due, with what all others found in it before. */
  private withFound(phase: number, run: () => void): void {
    const { kernel, from, newOf, newVariant, newGroupOf, groupOf, rowsBefore, rowsNow } = this;
    const { groupEdges, variantEdges, refusals } = from.state.found[phase];
    this.note(phase === 0 ? 'verify' : `expand ${phase}`);
    const [wholes, singles, refused] = [this.given(groupEdges), this.given(variantEdges), this.given(refusals)];
    kernel.keepEdges(wholes, groupEdges.length, slots.GROUP_EDGES, newOf, newOf, newOf);
    kernel.keepEdges(singles, variantEdges.length, slots.VARIANT_EDGES, newVariant, newGroupOf, newOf);
    kernel.keepRefusals(refused, refusals.length, newOf);
    run();
    kernel.addRows(wholes, groupEdges.length, 4, newOf, rowsBefore);
    kernel.addRows(singles, variantEdges.length, 4, newGroupOf, rowsBefore);
    kernel.addRows(refused, refusals.length, 2, newOf, rowsBefore);
    for (const [name, stride, groups] of [
      [slots.GROUP_EDGES, 4, 0],
      [slots.VARIANT_EDGES, 4, groupOf],
      [slots.REFUSALS, 2, 0],
    ] as const)
      this.summed.set(name, kernel.addRowsOf(name, this.summed.get(name) ?? 0, stride, groups, rowsNow));
  }
}

/** Which lists a group visits; `isSame` where none that it stands on is longer or shorter than before. */
type VisitsOf = (group: number, old: number, isSame: boolean) => { longest: number; count: number | null };

/** Lists of before in the memory, and those of now by their addresses and how many entries they have. */
interface Restored {
  at: number;
  before: Lists;
  address: number;
  count: number;
  /** 1 where each run is followed by its place. */
  pairs: 0 | 1;
}
