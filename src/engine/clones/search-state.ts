/**
 * What a search leaves for the next one, which then looks only where something can be other (resumed-search.ts): counts,
 * the runs that stand for each group, sketches, and all that was found, phase by phase and with who found it.
 */
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
  /** Where the tokens of each variant begin among those of all, {@link allTokens}. */
  tokenStart: Int32Array;
  /** Of a state that is made; of one that was read they are read when they are asked for, because few are. */
  allTokens: Int32Array | null;
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

/**
 * Notes the state while a search runs, as room is used again by later phases: what these overwrite is copied, all else is looked at
 * where it lies when the state is made, which may be when everything else is done.
 */
export class StateRecorder {
  private readonly search: Search;
  private readonly groups: Groups;
  private readonly input: SearchInput;
  private readonly identity: Int32Array | null;
  private readonly state: Pick<SearchState, 'rule'> & Partial<SearchState>;
  private readonly kernel: Kernel;
  /** After each phase that finds something: how long the lists of each thread were, by name. */
  private readonly lengths: Record<number, number[]>[] = [];

  /** @param identity what {@link identities} gives, where it is known */
  constructor(
    search: Search,
    groups: Groups,
    input: SearchInput,
    { similarity, limits }: Pick<SearchRequest, 'similarity' | 'limits'>,
    identity: Int32Array | null = null,
  ) {
    this.search = search;
    this.groups = groups;
    this.input = input;
    this.identity = identity;
    this.kernel = kernel(search.shared);
    this.state = { rule: ruleOf(groups, similarity, limits?.full ?? FULL) };
  }

  /** Before the search for blocks begins: runs that were chosen, and counts. */
  units(): void {
    const { search, groups, state } = this;
    const { memory } = search;
    const { groupCount, variantCount } = groups;
    const { bits, wordBits, phraseBits } = state.rule;
    state.occurrences = memory.uint16(memory.slot(slots.OCCURRENCES), 1 << bits).slice();
    state.words = memory.uint16(memory.slot(slots.WORDS), 1 << wordBits);
    state.phrases = phraseBits === 0 ? new Uint16Array(0) : memory.uint16(memory.slot(slots.PHRASES), 1 << phraseBits);
    state.beyond = [
      this.beyond(slots.OCCURRENCES, bits),
      this.beyond(slots.WORDS, wordBits),
      this.beyond(slots.PHRASES, phraseBits),
    ];
    state.selected = this.lists(slots.SELECTED, slots.SELECTED_COUNT, 1);
    state.visits = { longest: memory.int32(memory.slot(slots.LIMITS), groupCount).slice(), count: null };
    state.normSketches = memory.bytes(memory.slot(slots.NORM_SKETCH), NORM_SKETCH * groupCount);
    state.rawSketches = memory.bytes(memory.slot(slots.RAW_SKETCH), RAW_SKETCH * variantCount);
  }

  /** After `verify` and after each round of `expand`. */
  found(): void {
    this.lengths.push(Object.fromEntries(FOUND_LISTS.map((name) => [name, this.search.listLengths(name)])));
  }

  /**
   * After everything; null where there are more full counts than are kept.
   *
   * @param visits of blocks, where they are known: of a search that went on not all lists are there
   */
  end(visits: Visits | null = null): SearchState | null {
    const { search, groups, input, state, kernel } = this;
    const { memory } = search;
    const { variantCount, variantStart, space, lengths } = groups;
    const tokens = search.tokens(variantCount);
    const { bits } = state.rule;
    const blocks = this.lists(slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT, 2);
    const beyond = [...state.beyond!, this.beyond(slots.OCCURRENCES, bits)];
    if (memory.slot(slots.BEYOND_KNOWN) === 0) return null;
    const sums = memory.take(4 * variantCount);
    kernel.sumTokens(sums);
    const [groupEdges, variantEdges, refusals] = FOUND_LISTS.map((name) => this.byPhase(name));
    return {
      ...(state as SearchState),
      ...{ beyond, blocks, variantStart, space, lengths },
      identity: this.identity ?? identities(groups, input),
      hasLines: Uint8Array.from(input.lineStart, (at) => (at < 0 ? 0 : 1)),
      tokenSums: memory.int32(sums, variantCount),
      ...{ tokenStart: tokens.start, allTokens: tokens.all },
      tokensOf: (v) => tokens.all.subarray(tokens.start[v], tokens.start[v] + lengths[v]),
      blockOccurrences: memory.uint16(memory.slot(slots.OCCURRENCES), 1 << bits),
      blockVisits: visits ?? this.blockVisits(),
      found: this.lengths.map((_, phase) => ({
        ...{ groupEdges: groupEdges[phase], variantEdges: variantEdges[phase], refusals: refusals[phase] },
      })),
      fragments: together(search.fragments()),
    };
  }

  private blockVisits(): Visits {
    const { memory } = this.search;
    const { groupCount } = this.groups;
    this.kernel.attach(0);
    this.kernel.fragmentAttach(0);
    const [count, longest] = [memory.take(4 * groupCount), memory.take(4 * groupCount)];
    this.kernel.allBlockVisits(count, longest);
    return { longest: memory.int32(longest, groupCount), count: memory.int32(count, groupCount) };
  }

  private beyond(table: number, bits: number): Beyond {
    const { memory } = this.search;
    if (bits === 0) return new Int32Array(0);
    const pairs = memory.take(8 * slots.BEYOND);
    const count = this.kernel.beyondIn(memory.slot(table), bits, pairs);
    const found = memory.int32(pairs, 2 * count);
    const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => found[2 * a] - found[2 * b]);
    return Int32Array.from(order.flatMap((i) => [found[2 * i], found[2 * i + 1]]));
  }

  /** Lists that the kernel keeps by their addresses and numbers of entries, of `width` numbers each. */
  private lists(addresses: number, counts: number, width: number): Lists {
    const { memory } = this.search;
    const { groupCount } = this.groups;
    const total = this.kernel.numbersIn(memory.slot(counts), width);
    const [start, numbers] = [memory.take(4 * (groupCount + 1)), memory.take(4 * total)];
    this.kernel.gather(memory.slot(addresses), memory.slot(counts), width, start, numbers);
    return { start: memory.int32(start, groupCount + 1), numbers: memory.int32(numbers, total) };
  }

  /** What each phase put on a list, of all threads. */
  private byPhase(name: number): Int32Array[] {
    const lists = this.search.lists(name);
    return this.lengths.map((now, phase) => {
      const before = phase === 0 ? null : this.lengths[phase - 1][name];
      return together(lists.map((list, thread) => list.subarray(before?.[thread] ?? 0, now[name][thread])));
    });
  }
}

/** What phases find, in the order of {@link FoundBy}. */
const FOUND_LISTS = [slots.GROUP_EDGES, slots.VARIANT_EDGES, slots.REFUSALS] as const;

export function together(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
