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
 * their old order are the same groups; one that stands elsewhere now went and came.
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

/** How the last search's groups are numbered now. */
export interface Renumbered {
  state: SearchState;
  /** Of the groups now: see identities. */
  identity: Int32Array;
  /** Of each group its number in the last search, -1 for those that came. */
  oldOf: Int32Array;
  /** Of each group of the last search its number now, -1 for those that went. */
  newOf: Int32Array;
  gone: number[];
  /** Those that came, by their numbers now. */
  came: number[];
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
  const identity = identities(groups, input);
  const oldOf = inOldOrder(state.identity, identity);
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
  const came: number[] = [];
  for (let g = 0; g < oldOf.length; g++) if (oldOf[g] < 0) came.push(g);
  return { state, identity, oldOf, newOf, gone, came };
}

/**
 * Of each identity where the same one stood, in rising order; -1 for the others. Of what lies between the first and the last that
 * are others nearly all stands in its old order, some steps on; where it does not, as many as can be.
 */
function inOldOrder(before: Int32Array, now: Int32Array): Int32Array {
  const [most, count] = [before.length / 2, now.length / 2];
  const isSame = (a: number, b: number): boolean =>
    before[2 * a] === now[2 * b] && before[2 * a + 1] === now[2 * b + 1];
  const kept = new Int32Array(count).fill(-1);
  let from = 0;
  for (; from < most && from < count && isSame(from, from); from++) kept[from] = from;
  let [end, behind] = [most, count];
  while (end > from && behind > from && isSame(end - 1, behind - 1)) kept[--behind] = --end;
  let others = 0;
  for (let g = from, old = from; g < behind; g++) {
    let ahead = 0;
    while (ahead < AHEAD && old + ahead < end && !isSame(old + ahead, g)) ahead++;
    if (ahead < AHEAD && old + ahead < end) {
      kept[g] = old + ahead;
      old += ahead + 1;
    } else others++;
  }
  if (others > FEW_OTHERS) mostInOldOrder(before, now, from, end, behind, kept);
  return kept;
}

/** How far the next one of the old order is looked for: more than that went together. */
const AHEAD = 32;
/** So many that are in no old order may be new; more are perhaps not where they were looked for. */
const FEW_OTHERS = 16;

/** The same for those from `from` on and before `end` and `behind`, as many as can be in rising order. */
function mostInOldOrder(
  before: Int32Array,
  now: Int32Array,
  from: number,
  end: number,
  behind: number,
  kept: Int32Array,
): void {
  const key = (identity: Int32Array, g: number): number =>
    (identity[2 * g] >>> 0) * 2 ** 21 + (identity[2 * g + 1] >>> 11);
  const places = new Map<number, number[]>();
  for (let g = end - 1; g >= from; g--) {
    const list = places.get(key(before, g));
    if (list === undefined) places.set(key(before, g), [g]);
    else list.push(g);
  }
  const old = new Int32Array(now.length / 2).fill(-1);
  for (let g = from; g < behind; g++) old[g] = places.get(key(now, g))?.pop() ?? -1;
  // The longest rising row: of each length the group that ends it lowest, and who stands before whom.
  const ends: number[] = [];
  const former = new Int32Array(now.length / 2).fill(-1);
  for (let g = from; g < behind; g++) {
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
  kept.fill(-1, from, behind);
  for (let g = ends.at(-1) ?? -1; g >= 0; g = former[g]) kept[g] = old[g];
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
  /** i32: of each group its number of before. */
  private readonly oldOf: number;
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
  /** Bytes, for each group: whether its own code, or what it is worth as evidence, is other. */
  private readonly other: number;

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
    const { groupCount, variantCount } = groups;
    const { state, oldOf, newOf } = from;
    this.due = memory.take(groupCount);
    memory.setSlot(slots.DUE, this.due);
    this.others = memory.take(groupCount);
    memory.setSlot(slots.OTHERS, this.others);
    const { bits, wordBits, phraseBits } = state.rule;
    this.ofRuns = memory.take(((1 << bits) >> 3) + slots.COARSE);
    this.rarity = memory.take((1 << bits) >> 3);
    this.seen = memory.take((1 << Math.max(bits, wordBits, phraseBits)) >> 3);
    this.counts = { came: from.came.length, went: from.gone.length };
    this.rowsBefore = memory.take(8 * groupCount);
    this.rowsNow = memory.take(8 * groupCount);
    this.oldOf = this.given(oldOf);
    this.newOf = this.given(newOf);
    this.other = memory.take(groupCount);
    const other = memory.bytes(this.other, groupCount);
    for (const g of from.came) other[g] = 1;
    const oldVariants = state.lengths.length;
    this.newVariant = memory.take(4 * oldVariants);
    this.newGroupOf = memory.take(4 * oldVariants);
    this.groupOf = memory.take(4 * variantCount);
    this.thread = new SearchThread(this.search.shared, 0);
    this.kernel = this.thread.kernel;
    this.kernel.renumberVariants(
      ...([this.newOf, newOf.length, this.given(state.variantStart), this.newVariant, this.newGroupOf] as const),
    );
    this.kernel.groupsOfVariants(this.groupOf);
  }

  /** Counts, and the runs that stand for each group. */
  select(): void {
    const { search, kernel, from } = this;
    const { state } = from;
    const { memory } = search;
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
    kernel.markChanges(...([this.oldOf, this.other, this.ofRuns, this.rarity, ofWords, ofPhrases, scratch] as const));
    this.note('select');
    this.restoreSketches();
    kernel.select();
    this.selected = this.restoreLists(state.selected, slots.SELECTED, slots.SELECTED_COUNT, 0);
  }

  /** Edges of groups that share runs. */
  verify(): void {
    const { memory } = this.search;
    this.markOthers(this.selected!);
    memory.setSlot(slots.POSTINGS, this.indexed(this.selected!, 0));
    // What is of use until the search for blocks begins lies before this: see `index` in kernel/assembly/search.ts.
    memory.setSlot(slots.AGAIN_TO, memory.slot(slots.TOP));
    this.markDue(this.selected!, this.from.state.visits, memory.slot(slots.LIMITS), 0);
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
    const { search, thread, kernel, from } = this;
    const { state } = from;
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
    kernel.markBlockChanges(this.oldOf, this.ofRuns);
    this.note('selectBlocks');
    kernel.fragmentSelect();
    this.selected = this.restoreLists(state.blocks, slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 1);
  }

  verifyBlocks(): void {
    const { kernel, from, groups } = this;
    const { memory } = this.search;
    const { groupCount } = groups;
    this.markOthers(this.selected!);
    // Groups that are similar as wholes are passed over.
    const isOther = memory.take(groupCount);
    kernel.markRows(this.rowsBefore, this.rowsNow, isOther);
    memory.setSlot(slots.FRAGMENT_POSTINGS, this.indexed(this.selected!, isOther));
    const [count, longest] = [memory.take(4 * groupCount), memory.take(4 * groupCount)];
    this.markDue(this.selected!, from.state.blockVisits, longest, count);
    this.blockVisits = { longest: memory.int32(longest, groupCount), count: memory.int32(count, groupCount) };
    kernel.markRows(this.rowsBefore, this.rowsNow, this.due);
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
    const { kernel } = this;
    this.counts[phase] = kernel.countDue(1);
    const some = kernel.countDue(slots.LISTS_ALONE) + kernel.countDue(slots.WITH_OTHERS);
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
    const { came } = from;
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

  /** How many groups were compared again, when that was done. */
  compared = 0;
  /** The lists that phases chose last. */
  private selected: Restored | null = null;
  /** Which lists of blocks each group visits, when these were looked for. */
  blockVisits: Visits | null = null;

  /** Gives all groups that were not selected anew the lists that they had. */
  private restoreLists(before: Lists, addresses: number, counts: number, pairs: 0 | 1): Restored {
    const { memory } = this.search;
    const [at, start] = [this.given(before.numbers), this.given(before.start)];
    const [address, count] = [memory.slot(addresses), memory.slot(counts)];
    this.kernel.restoreLists(this.oldOf, at, start, address, count, pairs);
    return { at, start, address, count, pairs };
  }

  /** Groups that are others to those that meet them, and the runs on whose lists somebody stands anew or does no more. */
  private markOthers({ at, start, address, count, pairs }: Restored): void {
    const { kernel, from, oldOf, other } = this;
    const { memory } = this.search;
    const bits = memory.take((1 << memory.slot(slots.BUCKET_BITS)) >> 3);
    memory.setSlot(slots.TOUCHED, bits);
    const gone = this.given(Int32Array.from(from.gone.flatMap((old) => [old, this.placeOf(old)])));
    kernel.markOthers(address, count, pairs, oldOf, other, at, start, gone, from.gone.length, bits);
    this.note('others');
  }

  /** Postings of the lists that somebody may look at now; `more` are bytes for each group, or 0. */
  private indexed({ address, count, pairs }: Restored, more: number): number {
    return this.kernel.indexSome(address, count, pairs, this.search.memory.slot(slots.TOUCHED), more);
  }

  /**
   * Who has to look at lists again. A list is looked at up to the group itself, and if it is not longer than what the group
   * may visit. Who visits the same lists as before is compared with those on them alone that are others now (or are worth
   * something else); who does not, with all.
   *
   * @param longest address of what is said of each group's lists now, as {@link Visits} has it; `visits` is 0 for units
   */
  private markDue({ address, count, pairs }: Restored, was: Visits, longest: number, visits: number): void {
    const { kernel, oldOf } = this;
    const { memory } = this.search;
    const before = was.count === null ? 0 : this.given(was.count);
    kernel.markDue(
      ...([address, count, pairs, oldOf, this.given(was.longest), before] as const),
      ...([memory.slot(slots.TOUCHED), longest, visits] as const),
    );
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
    const { kernel } = this;
    const { memory } = this.search;
    const { groupCount } = this.groups;
    const near = memory.take(groupCount);
    kernel.widen(this.other, near);
    kernel.markRows(this.rowsBefore, this.rowsNow, near);
    memory.bytes(this.due, groupCount).fill(0);
    kernel.widen(near, this.due);
  }

  /** Runs a phase on groups that are due, with what all others found in it before. */
  private withFound(phase: number, run: () => void): void {
    const { kernel, from, newOf, newVariant, newGroupOf, groupOf, rowsBefore, rowsNow } = this;
    const { groupEdges, variantEdges, refusals } = from.state.found[phase];
    this.note(phase === 0 ? 'verify' : `expand ${phase}`);
    if (phase === 0) this.compared = this.counts.verify + (this.counts['verify, in part'] ?? 0);
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

/** Lists of before in the memory, and those of now by their addresses and how many entries they have. */
interface Restored {
  at: number;
  /** i32, by numbers of before: where the list of each begins, in numbers. */
  start: number;
  address: number;
  count: number;
  /** 1 where each run is followed by its place. */
  pairs: 0 | 1;
}
