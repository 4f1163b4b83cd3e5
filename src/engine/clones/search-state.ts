/**
 * What a search leaves for the next one, which then looks only where something can be other (resumed-search.ts): counts,
 * the runs that stand for each group, sketches, and all that was found, phase by phase and with who found it.
 */
import type { Corpus } from '../corpus.ts';
import * as slots from '../kernel/assembly/slots.ts';
import { type Kernel, kernel } from '../kernel/kernel.ts';
import { NumberDigest } from '../number-digest.ts';
import { corpusSize } from './evidence.ts';
import type { Groups } from './groups.ts';
import {
  FULL,
  liesInSeveral,
  NORM_SKETCH,
  RAW_SKETCH,
  type Search,
  type SearchInput,
  type SearchRequest,
  tableSizes,
} from './search.ts';

/** Lists of numbers, one behind the other. */
export interface Lists {
  start: Int32Array;
  numbers: Int32Array;
}

/** Of each group which of its lists of runs it visited. */
export interface Visits {
  /** How long the longest of them was. */
  longest: Int32Array;
  /** How many, where not all lists of that length were. */
  count: Int32Array | null;
}

/** What counts of a table that are full leave out: pairs of a place in the table and how many more there are, in order of places. */
export type Beyond = Int32Array;

/** What one phase found: see slots.ts. Who found an edge is its last number, a refusal its first. */
export interface FoundBy {
  groupEdges: Int32Array;
  variantEdges: Int32Array;
  refusals: Int32Array;
}

export interface SearchState {
  /** All that must be the same for a search to go on from this one. */
  rule: SearchRule;
  /** Of each group two halves of a digest of all that the search looks at. */
  identity: Int32Array;
  variantStart: Int32Array;
  space: Int32Array;
  /** Of each group: whether blocks are looked for. */
  hasLines: Uint8Array;
  lengths: Int32Array;
  /** Of each variant: see {@link sumOf}. */
  tokenSums: Int32Array;
  /** Tokens of a variant; read when it is asked for, because few are. */
  tokensOf(variant: number): Int32Array;
  occurrences: Uint16Array;
  words: Uint16Array;
  /** Empty where all lies in one repository. */
  phrases: Uint16Array;
  blockOccurrences: Uint16Array;
  /** Of `occurrences`, `words`, `phrases` and `blockOccurrences`. */
  beyond: readonly Beyond[];
  selected: Lists;
  visits: Visits;
  blockVisits: Visits;
  /** Pairs of a run and its place. */
  blocks: Lists;
  normSketches: Uint8Array;
  rawSketches: Uint8Array;
  /** `verify`, then each round of `expand`. */
  found: FoundBy[];
  fragments: Int32Array;
}

export interface SearchRule {
  similarity: number;
  bits: number;
  wordBits: number;
  /** 0 where there are no phrases. */
  phraseBits: number;
  /** What weights depend on. */
  size: number;
  /** The count that stands for more. */
  full: number;
}

export function ruleOf(groups: Groups, similarity: number, full: number): SearchRule {
  const { bits, wordBits, phraseBits } = tableSizes(groups);
  return {
    ...{ similarity, bits, wordBits, phraseBits: liesInSeveral(groups) ? phraseBits : 0, full },
    size: corpusSize(groups.groupCount),
  };
}

/** Of each group: what it may be compared with, its variants with their code, length and origin, and its lines. */
export function identities(
  { groupCount, variantStart, lengths, origins, space }: Groups,
  input: SearchInput,
): Int32Array {
  const { digests, lineDigests } = input;
  const identity = new Int32Array(2 * groupCount);
  for (let g = 0; g < groupCount; g++) {
    const digest = new NumberDigest();
    digest.add(space[g]);
    for (let v = variantStart[g]; v < variantStart[g + 1]; v++) {
      digest.add(lengths[v]);
      digest.add(origins[v]);
      for (let k = 4 * v; k < 4 * v + 4; k++) digest.add(digests[k]);
    }
    digest.add(lineDigests[2 * g]);
    digest.add(lineDigests[2 * g + 1]);
    identity.set(digest.halves, 2 * g);
  }
  return identity;
}

/** Tells damaged tokens from whole ones. */
export function sumOf(tokens: Int32Array): number {
  let sum = tokens.length;
  for (let i = 0; i < tokens.length; i++) sum = Math.imul(sum ^ tokens[i], 0x01000193);
  return sum ^ (sum >>> 15);
}

/** Notes the state while a search runs: room is used again by later phases. */
export class StateRecorder {
  private readonly search: Search;
  private readonly corpus: Corpus;
  private readonly groups: Groups;
  private readonly input: SearchInput;
  private readonly state: Pick<SearchState, 'rule'> & Partial<SearchState>;
  /** Of each list of each thread: how much earlier phases left. */
  private readonly before = new Map<number, number[]>();

  constructor(
    search: Search,
    corpus: Corpus,
    groups: Groups,
    input: SearchInput,
    { similarity, limits }: Pick<SearchRequest, 'similarity' | 'limits'>,
  ) {
    this.search = search;
    this.corpus = corpus;
    this.groups = groups;
    this.input = input;
    this.state = { rule: ruleOf(groups, similarity, limits?.full ?? FULL), found: [] };
  }

  /** Before the search for blocks begins: runs that were chosen, and counts. */
  units(): void {
    const { memory } = this.search;
    const { groupCount, variantCount } = this.groups;
    const { bits, wordBits, phraseBits } = this.state.rule;
    this.state.occurrences = memory.uint16(memory.slot(slots.OCCURRENCES), 1 << bits).slice();
    this.state.words = memory.uint16(memory.slot(slots.WORDS), 1 << wordBits).slice();
    this.state.phrases =
      phraseBits === 0 ? new Uint16Array(0) : memory.uint16(memory.slot(slots.PHRASES), 1 << phraseBits).slice();
    this.state.beyond = [
      this.beyond(slots.OCCURRENCES, bits),
      this.beyond(slots.WORDS, wordBits),
      this.beyond(slots.PHRASES, phraseBits),
    ];
    this.state.selected = listsOf(this.search, groupCount, slots.SELECTED, slots.SELECTED_COUNT, 1);
    this.state.visits = visitsNow(this.search, groupCount);
    this.state.normSketches = memory.bytes(memory.slot(slots.NORM_SKETCH), NORM_SKETCH * groupCount).slice();
    this.state.rawSketches = memory.bytes(memory.slot(slots.RAW_SKETCH), RAW_SKETCH * variantCount).slice();
  }

  /** After `verify` and after each round of `expand`. */
  found(): void {
    this.state.found!.push({
      groupEdges: this.added(slots.GROUP_EDGES),
      variantEdges: this.added(slots.VARIANT_EDGES),
      refusals: this.added(slots.REFUSALS),
    });
  }

  /** After everything; null where there are more full counts than are kept. */
  end(): SearchState | null {
    const { search, corpus, groups, input, state } = this;
    const { memory } = search;
    state.blockOccurrences = memory.uint16(memory.slot(slots.OCCURRENCES), 1 << state.rule.bits).slice();
    state.blocks = listsOf(search, groups.groupCount, slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 2);
    state.beyond = [...state.beyond!, this.beyond(slots.OCCURRENCES, state.rule.bits)];
    if (memory.slot(slots.BEYOND_KNOWN) === 0) return null;
    const own = kernel(memory.kernel);
    own.attach(0);
    own.fragmentAttach(0);
    state.blockVisits = blockVisitsNow(own, input);
    state.fragments = this.added(slots.FRAGMENTS);
    state.identity = identities(groups, input);
    state.variantStart = groups.variantStart;
    state.space = groups.space;
    state.hasLines = Uint8Array.from(input.lineStart, (at) => (at < 0 ? 0 : 1));
    state.lengths = groups.lengths;
    const tokensOf = (v: number) => corpus.tokens.subarray(groups.tokens[v], groups.tokens[v] + groups.lengths[v]);
    state.tokensOf = tokensOf;
    state.tokenSums = Int32Array.from({ length: groups.variantCount }, (_, v) => sumOf(tokensOf(v)));
    return state as SearchState;
  }

  private beyond(table: number, bits: number): Beyond {
    const { memory } = this.search;
    const [from, to] = [memory.slot(table), memory.slot(table) + (bits === 0 ? 0 : 2 << bits)];
    const all = memory.int32(memory.slot(slots.OVER), 2 * slots.BEYOND);
    const pairs: [number, number][] = [];
    for (let i = 0; i < all.length; i += 2) {
      const entry = all[i] >>> 0;
      if (entry >= from && entry < to && all[i + 1] > 0) pairs.push([(entry - from) / 2, all[i + 1]]);
    }
    return Int32Array.from(pairs.sort(([a], [b]) => a - b).flat());
  }

  private added(name: number): Int32Array {
    const lists = this.search.lists(name);
    const before = this.before.get(name) ?? lists.map(() => 0);
    this.before.set(
      name,
      lists.map((list) => list.length),
    );
    return together(lists.map((list, thread) => list.subarray(before[thread])));
  }
}

export function together(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

export const visitsNow = ({ memory }: Search, groupCount: number): Visits => ({
  longest: memory.int32(memory.slot(slots.LIMITS), groupCount).slice(),
  count: null,
});

export function blockVisitsNow(own: Kernel, { lineStart }: SearchInput): Visits {
  const [count, longest] = [new Int32Array(lineStart.length), new Int32Array(lineStart.length)];
  for (let g = 0; g < lineStart.length; g++) {
    if (lineStart[g] < 0) continue;
    count[g] = own.blockVisits(g);
    longest[g] = own.lastVisit(count[g]);
  }
  return { longest, count };
}

/** Lists of `width` numbers an entry that the kernel keeps by address and number of entries. */
export function listsOf({ memory }: Search, count: number, addresses: number, counts: number, width: number): Lists {
  const address = memory.int32(memory.slot(addresses), count);
  const entries = memory.int32(memory.slot(counts), count);
  const start = new Int32Array(count + 1);
  for (let g = 0; g < count; g++) start[g + 1] = start[g] + width * entries[g];
  const numbers = new Int32Array(start[count]);
  const words = new Int32Array(memory.kernel.memory.buffer);
  for (let g = 0; g < count; g++) {
    const at = address[g] >>> 2;
    for (let i = 0, to = start[g]; to < start[g + 1]; i++, to++) numbers[to] = words[at + i];
  }
  return { start, numbers };
}
