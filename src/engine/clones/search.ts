/**
 * All pairs of groups that are similar by the rule of DESIGN: candidates by shared runs, then verification by alignment.
 *
 *     count     how often each run occurs among the representatives           (each thread its own table, then summed)
 *     select    the runs that stand for each group (winnowing by rarity), sketches, anchors of long units
 *     index     postings: run → groups
 *     limit     per group: how long a posting list it may visit
 *     verify    candidates → sketch bound → LCS                               → edges
 *     expand    neighbours of neighbours → the same verification              → the edges that the budgets left out
 *
 * **No list is dropped for its length.** A group visits its shortest lists first until a budget of postings is spent.
 * A cap on the length of lists loses exactly the
 * most-copied functions, whose every run is frequent (measured by others: recall .92 → .57 from one repository to
 * eight); a budget per query keeps the whole linear in the number of groups, and finds each group's nearest. What a
 * budget leaves out lies in large families, where a copy's copies are copies: `expand` examines neighbours of
 * neighbours. (The table is in docs/performance.md: 600 and two rounds find 99.8 % of what 20,000 finds.) These are
 * candidates only; each pair is verified by alignment as any other.
 *
 * Everything here depends on the numbers of groups only, never on timing: one thread and many give the same edges. The
 * phases themselves run in the kernel (kernel/assembly/search.ts); this file lays out the memory they work in. A variant's
 * tokens are copied into it once, so a function that stands in 170 places is there once.
 */
import { type Corpus, SECTION, UNIT } from '../corpus.ts';
import * as slots from '../kernel/assembly/slots.ts';
import {
  type Kernel,
  type KernelMemory,
  type KernelPhase,
  kernel,
  SharedMemory,
  TOO_MUCH_CODE,
} from '../kernel/kernel.ts';
import { UNIT_KINDS } from '../units/unit.ts';
import { weightsFor } from './evidence.ts';
import { type Groups, originOf } from './groups.ts';
import { digestHigh, digestLow } from './verdicts.ts';

export const SEARCH_PHASES = ['count', 'sum', 'select', 'index', 'limit', 'verify', 'expand'] as const;
/** Blocks that stand within functions, after that: see fragments.ts. */
export const FRAGMENT_PHASES = [
  'fragmentPrepare',
  'fragmentCount',
  'fragmentSum',
  'fragmentSelect',
  'fragmentIndex',
  'fragmentVerify',
] as const satisfies KernelPhase[];

/** Code tokens of the least block that is reported as a fragment. */
const LEAST_BLOCK = 50;
/** Numbers of a remembered block: place and tokens of either side, LCS verbatim and normalised. */
export const BLOCK = 6;
/**
 * Numbers in the record of a fragment: group, first token, tokens; group, first token, tokens (relative to the unit);
 * LCS verbatim, normalised.
 */
export const FRAGMENT_RECORD = 8;

/** Bytes of the sketches in kernel/assembly/sketch.ts. */
export const NORM_SKETCH = 160;
export const RAW_SKETCH = 128;
const MOST_BUCKET_BITS = 24;

/** What earlier scans found out (see verdicts.ts); empty for nothing. */
export interface KnownVerdicts {
  units: Int32Array;
  fragments: Int32Array;
  /** The blocks that verdicts on fragments point into. */
  blocks: Int32Array;
}

export interface SearchRequest {
  threads: number;
  similarity: number;
  /** null when nothing is known and nothing shall be noted for later. */
  known: KnownVerdicts | null;
  limits?: Limits;
}

/** What only large searches come to, and tests have small ones come to. */
export interface Limits {
  /** The count that stands for more, too. */
  full?: number;
  /** The address from which on there is room. */
  from?: number;
}

/** The largest count that a table has room for. */
export const FULL = 0xffff;

export interface SearchNotes {
  units: Int32Array;
  fragments: Int32Array;
}

/** Groups of the last search that this one counts out: of each its last variant (and one), what it was compared with, whether blocks were looked for. */
export interface GoneGroups {
  variantEnd: Int32Array;
  space: Int32Array;
  hasLines: Uint8Array;
  /** Of each variant. */
  tokens: readonly Int32Array[];
}

const NONE_GONE: GoneGroups = {
  variantEnd: new Int32Array(0),
  space: new Int32Array(0),
  hasLines: new Uint8Array(0),
  tokens: [],
};

/** One search, as the leading thread sees it: makes the memory, and reads what was found. */
export class Search {
  readonly memory: SharedMemory;
  private readonly threads: number;
  /** Where tokens of all variants lie, and how many numbers that is: some are followed by one that belongs to none. */
  private tokensAt = 0;
  private tokenCount = 0;

  /**
   * @param input what {@link searchInput} gives for the same corpus and groups
   * @param gone groups of the last search that are no more (see resumed-search.ts), numbered behind the others
   */
  constructor(
    corpus: Corpus,
    groups: Groups,
    input: SearchInput,
    { threads, similarity, known, limits = {} }: SearchRequest,
    gone: GoneGroups = NONE_GONE,
  ) {
    const memory = new SharedMemory(limits.from);
    this.memory = memory;
    const { groupCount, variantCount } = groups;
    this.threads = threads;
    const { bits, wordBits, phraseBits } = tableSizes(groups);
    memory.setSlot(slots.GROUPS, groupCount);
    memory.setSlot(slots.BUCKET_BITS, bits);
    memory.setSlot(slots.WORD_BITS, wordBits);
    memory.setSlot(slots.PHRASE_BITS, phraseBits);
    memory.setSlot(slots.THREADS, threads);
    memory.setFloat64(slots.SIMILARITY, similarity);
    memory.setSlot(slots.FULL, limits.full ?? FULL);
    memory.setSlot(slots.OVER, memory.take(8 * slots.BEYOND * threads));
    memory.setSlot(slots.BEYOND_KNOWN, 1);
    memory.setSlot(slots.FOUND, memory.take(12 * slots.LISTS * threads));

    const variantStart = memory.takeInt32(slots.VARIANT_START, groupCount + 1 + gone.space.length);
    variantStart.set(groups.variantStart);
    for (const [n, end] of gone.variantEnd.entries()) variantStart[groupCount + 1 + n] = variantCount + end;
    const space = memory.takeInt32(slots.SPACE, groupCount + gone.space.length);
    space.set(groups.space);
    space.set(gone.space, groupCount);
    memory.takeInt32(slots.ORIGINS, variantCount).set(groups.origins);
    memory.takeInt32(slots.DIGESTS, 4 * variantCount).set(input.digests);
    const weights = weightsFor(groupCount);
    memory.setSlot(slots.WEIGHTS, memory.take(weights.byteLength));
    new Float64Array(memory.kernel.memory.buffer, memory.slot(slots.WEIGHTS), weights.length).set(weights);
    takeVariants(memory, groups, gone.tokens);
    this.fillTokens(corpus, groups, gone.tokens);
    this.fillLines(input, gone.hasLines);

    memory.setSlot(slots.OCCURRENCES, memory.take(threads * 2 * 2 ** bits));
    memory.setSlot(slots.WORDS, memory.take(threads * 2 * 2 ** wordBits));
    if (liesInSeveral(groups)) memory.setSlot(slots.PHRASES, memory.take(threads * 2 * 2 ** phraseBits));
    memory.setSlot(slots.BUCKET_START, memory.take(4 * (2 ** bits + 1)));
    memory.setSlot(slots.NORM_SKETCH, memory.take(NORM_SKETCH * groupCount));
    memory.setSlot(slots.RAW_SKETCH, memory.take(RAW_SKETCH * variantCount));
    for (const slot of [slots.SELECTED, slots.SELECTED_COUNT, slots.LIMITS]) memory.takeInt32(slot, groupCount);
    for (const slot of [slots.FRAGMENT_SELECTED, slots.FRAGMENT_COUNT]) memory.takeInt32(slot, groupCount);
    memory.setSlot(slots.NOTING, known === null ? 0 : 1);
    this.fillKnown(slots.VERDICTS, slots.VERDICT_BITS, known?.units);
    this.fillKnown(slots.BLOCK_VERDICTS, slots.BLOCK_VERDICT_BITS, known?.fragments);
    if (known !== null) memory.takeInt32(slots.BLOCKS, known.blocks.length).set(known.blocks);
  }

  /** What other threads need for {@link SearchThread}. */
  get shared(): KernelMemory {
    return this.memory.kernel;
  }

  /** Pairs of groups similar by their normalised tokens, a list from each thread: group, group, LCS, who found it. */
  groupEdges(): Int32Array[] {
    return this.lists(slots.GROUP_EDGES);
  }

  /** Pairs of variants similar by their verbatim tokens only: variant, variant, LCS, the group that found it. */
  variantEdges(): Int32Array[] {
    return this.lists(slots.VARIANT_EDGES);
  }

  /** Records of {@link FRAGMENT_RECORD} numbers. */
  fragments(): Int32Array[] {
    return this.lists(slots.FRAGMENTS);
  }

  /** Outcomes used, for the next scan; those of fragments point into the thread's own records. */
  notes(): SearchNotes[] {
    const units = this.lists(slots.NOTES);
    return this.lists(slots.BLOCK_NOTES).map((fragments, thread) => ({ units: units[thread], fragments }));
  }

  /** Tokens of all variants, where they lie, and where those of each begin in them. */
  tokens(variantCount: number): { all: Int32Array; start: Int32Array } {
    const { memory, tokensAt } = this;
    const start = memory.int32(memory.slot(slots.TOKENS), variantCount).slice();
    for (let v = 0; v < variantCount; v++) start[v] = (start[v] - tokensAt) >>> 2;
    return { all: memory.int32(tokensAt, this.tokenCount), start };
  }

  /** For alignments after the search, on the leading thread. */
  aligner(corpus: Corpus, groups: Groups): Aligner {
    return new Aligner(this.memory, corpus, groups);
  }

  /** How many outcomes were not known. */
  get fresh(): number {
    return this.memory.slot(slots.FRESH) + this.memory.slot(slots.FRESH_BLOCKS);
  }

  /** For whoever tunes it: postings visited, candidates, those of fitting length, alignments normalised and verbatim. */
  get work(): number[] {
    return Array.from({ length: 9 }, (_, i) => this.memory.slot(slots.WORK + i));
  }

  /** What each thread put on one of its lists. */
  lists(name: number): Int32Array[] {
    const lists = this.memory.slot(slots.FOUND);
    return Array.from({ length: this.threads }, (_, thread) => this.memory.list(lists, thread, name));
  }

  /** How much that is so far. */
  listLengths(name: number): number[] {
    const lists = this.memory.slot(slots.FOUND);
    return Array.from({ length: this.threads }, (_, thread) => this.memory.listLength(lists, thread, name));
  }

  private fillTokens(corpus: Corpus, groups: Groups, gone: readonly Int32Array[]): void {
    const { memory } = this;
    let most = groups.variantCount;
    for (const length of groups.lengths) most += length;
    for (const tokens of gone) most += tokens.length;
    const at = memory.take(4 * most);
    const addresses = memory.int32(memory.slot(slots.TOKENS), groups.variantCount + gone.length);
    const tokens = memory.int32(at, most);
    let next = 0;
    for (let v = 0; v < groups.variantCount; v++) {
      const start = groups.tokens[v];
      // From an odd place to an odd one, or V8 copies byte by byte (see Corpus.claimTokens).
      next += (start ^ next) & 1;
      tokens.set(corpus.tokens.subarray(start, start + groups.lengths[v]), next);
      addresses[v] = at + 4 * next;
      next += groups.lengths[v];
    }
    this.tokensAt = at;
    this.tokenCount = next;
    for (const [n, own] of gone.entries()) {
      tokens.set(own, next);
      addresses[groups.variantCount + n] = at + 4 * next;
      next += own.length;
    }
  }

  /** Blocks are looked for in these lines, and cut to whole ones. Of groups that are gone only whether there are any counts. */
  private fillLines({ lines, lineStart }: SearchInput, gone: Uint8Array): void {
    const { memory } = this;
    const at = memory.take(lines.byteLength);
    const addresses = memory.takeInt32(slots.LINES, lineStart.length + gone.length);
    for (let g = 0; g < lineStart.length; g++) if (lineStart[g] >= 0) addresses[g] = at + 4 * lineStart[g];
    for (let n = 0; n < gone.length; n++) if (gone[n] !== 0) addresses[lineStart.length + n] = at;
    memory.int32(at, lines.length).set(lines);
  }

  private fillKnown(slot: number, bitsSlot: number, table: Int32Array | undefined): void {
    const size = (table?.length ?? 0) / 3;
    this.memory.setSlot(bitsSlot, size === 0 ? -1 : 31 - Math.clz32(size));
    if (size > 0) this.memory.takeInt32(slot, 3 * size).set(table!);
  }
}

/** One thread of a search. */
export class SearchThread {
  readonly kernel: Kernel;
  private readonly thread: number;

  constructor(shared: KernelMemory, thread: number) {
    this.kernel = kernel(shared);
    this.thread = thread;
    this.kernel.attach(thread);
  }

  /** Between phases, on the leading thread: the graph of what was found so far, which `expand` and fragments look at. */
  link(): void {
    this.kernel.adjacency();
    this.kernel.again();
  }

  /** Runs this thread's share of a phase. `sum`, `index` and their like are the leading thread's alone. */
  run(phase: KernelPhase): void {
    try {
      if (phase === 'fragmentCount') this.kernel.fragmentAttach(this.thread);
      this.kernel[phase]();
    } catch (error) {
      // The kernel traps on purpose in one place: where its memory cannot grow.
      if (error instanceof Error && error.message.includes('unreachable')) throw new RangeError(TOO_MUCH_CODE);
      throw error;
    }
  }
}

/** What each thread looks up of variants: lengths, addresses of tokens and of anchors (0 until they are made). */
function takeVariants(
  memory: SharedMemory,
  { variantCount, lengths }: Groups,
  gone: readonly { length: number }[] = [],
): void {
  let longest = 1;
  for (let v = 0; v < variantCount; v++) longest = Math.max(longest, lengths[v]);
  for (const { length } of gone) longest = Math.max(longest, length);
  memory.setSlot(slots.VARIANTS, variantCount);
  memory.setSlot(slots.LONGEST, longest);
  const all = memory.takeInt32(slots.LENGTHS, variantCount + gone.length);
  all.set(lengths);
  for (const [n, { length }] of gone.entries()) all[variantCount + n] = length;
  memory.takeInt32(slots.TOKENS, variantCount + gone.length);
  memory.takeInt32(slots.ANCHORS, 2 * variantCount);
}

/** Log₂ of the sizes of the tables that count runs, words and phrases. */
export function tableSizes({ variantCount, lengths }: Pick<Groups, 'variantCount' | 'lengths'>): {
  bits: number;
  wordBits: number;
  phraseBits: number;
} {
  let runs = 0;
  for (let v = 0; v < variantCount; v++) runs += 2 + (2 * lengths[v]) / (1 << thinFor(lengths[v]));
  let bits = 12;
  while (1 << bits < runs / 2 && bits < MOST_BUCKET_BITS) bits++;
  return { bits, wordBits: Math.max(14, bits - 1), phraseBits: bits + 1 };
}

/** Aligns any two pieces of the code that was searched, as the search does. */
export class Aligner {
  readonly memory: SharedMemory;
  private readonly kernel: Kernel;
  private readonly corpus: Corpus;
  private readonly groups: Groups;
  /** Addresses of two copies, and what stretches they are of. */
  private readonly sides: [number, number];
  private readonly held: [number, number, number, number] = [-1, -1, -1, -1];

  constructor(memory: SharedMemory, corpus: Corpus, groups: Groups) {
    this.memory = memory;
    this.kernel = kernel(memory.kernel);
    this.kernel.attach(0);
    this.corpus = corpus;
    this.groups = groups;
    const bytes = 4 * memory.slot(slots.LONGEST);
    this.sides = [memory.take(bytes), memory.take(bytes)];
  }

  /** One without a search: tokens of variants are copied when they are first asked for. */
  static alone(corpus: Corpus, groups: Groups): Aligner {
    const memory = new SharedMemory();
    takeVariants(memory, groups);
    return new Aligner(memory, corpus, groups);
  }

  /** LCS of two stretches of the corpus' tokens, neither longer than the longest unit. */
  lcs(a: number, n: number, b: number, m: number, normalised: boolean): number {
    return this.kernel.align(this.copied(0, a, n), n, this.copied(1, b, m), m, normalised ? 1 : 0, 0);
  }

  /** LCS of two variants; of long ones by anchors. */
  ofVariants(v: number, u: number, normalised: boolean): number {
    this.hold(v);
    this.hold(u);
    return this.kernel.alignVariants(v, u, normalised ? 1 : 0);
  }

  /** Has the tokens of a variant in the memory. */
  private hold(v: number): void {
    const { memory, corpus, groups } = this;
    const place = (memory.slot(slots.TOKENS) >>> 2) + v;
    if (new Int32Array(memory.kernel.memory.buffer)[place] !== 0) return;
    const [start, length] = [groups.tokens[v], groups.lengths[v]];
    const at = memory.take(4 * length);
    memory.int32(at, length).set(corpus.tokens.subarray(start, start + length));
    new Int32Array(memory.kernel.memory.buffer)[place] = at;
  }

  /** One stretch is compared with many others in a row, and need not be copied again. */
  private copied(side: 0 | 1, start: number, length: number): number {
    const { held, sides } = this;
    if (held[2 * side] !== start || held[2 * side + 1] !== length) {
      this.memory.int32(sides[side], length).set(this.corpus.tokens.subarray(start, start + length));
      held[2 * side] = start;
      held[2 * side + 1] = length;
    }
    return sides[side];
  }
}

/** By length of the unit in tokens: how far its runs are thinned; as in kernel/assembly/search.ts. */
const thinFor = (length: number): number =>
  length < 64 ? 0 : length < 160 ? 1 : length < 512 ? 2 : length < 2048 ? 3 : length < 4096 ? 4 : 5;

/** Whether the code comes from more than one repository. */
export const liesInSeveral = ({ origins }: Groups): boolean =>
  origins.some((origin) => origin < 0 || originOf(origin) !== originOf(origins[0]));

/** What a search depends on beside its rule, apart from `groups`: equal inputs, the same groups and rule find the same. */
export interface SearchInput {
  /** Of each variant two digests of its verbatim tokens and two of its normalised ones. */
  digests: Int32Array;
  /**
   * For each group of outermost functions: number of lines, then of each line, and of what follows, the first token
   * relative to the unit's; `lineStart[g]` is where those of group g begin, -1 for none.
   */
  lines: Int32Array;
  lineStart: Int32Array;
  /** Of each group two halves of a digest of its lines, 0 for none. */
  lineDigests: Int32Array;
}

export function searchInput(corpus: Corpus, groups: Groups): SearchInput {
  const { units, lineTokens, sections } = corpus;
  const digests = new Int32Array(4 * groups.variantCount);
  for (let v = 0; v < groups.variantCount; v++) {
    const row = groups.members[groups.memberStart[v]] * UNIT.STRIDE;
    digests[4 * v] = digestHigh(units[row + UNIT.RAW_HIGH], units[row + UNIT.RAW_LOW]);
    digests[4 * v + 1] = digestLow(units[row + UNIT.RAW_HIGH], units[row + UNIT.RAW_LOW]);
    digests[4 * v + 2] = digestHigh(units[row + UNIT.NORM_HIGH], units[row + UNIT.NORM_LOW]);
    digests[4 * v + 3] = digestLow(units[row + UNIT.NORM_HIGH], units[row + UNIT.NORM_LOW]);
  }
  const list = outermost(corpus, groups);
  const lineStart = new Int32Array(groups.groupCount).fill(-1);
  const firstLine = new Int32Array(groups.groupCount);
  const lineCount = new Int32Array(groups.groupCount);
  let count = 0;
  for (let g = 0; g < groups.groupCount; g++) {
    if (list[g] < 0) continue;
    lineStart[g] = count;
    const [first, last] = linesOf(corpus, list[g]);
    firstLine[g] = first;
    lineCount[g] = last - first + 1;
    count += lineCount[g] + 2;
  }
  const lines = new Int32Array(count);
  const lineDigests = new Int32Array(2 * groups.groupCount);
  let next = 0;
  for (let g = 0; g < groups.groupCount; g++) {
    if (list[g] < 0) continue;
    const row = list[g] * UNIT.STRIDE;
    const section = units[row + UNIT.SECTION] * SECTION.STRIDE;
    const first = sections[section + SECTION.LINES] + firstLine[g] - 1;
    const behind = first + lineCount[g];
    const start = units[row + UNIT.TOKENS] - sections[section + SECTION.TOKENS];
    lines[next++] = lineCount[g];
    let high = lineCount[g];
    let low = high;
    for (let line = first; line < behind; line++) {
      const token = lineTokens[line] - start;
      lines[next++] = token;
      high = Math.imul(high ^ token, 0x9e3779b1);
      low = Math.imul(low + token, 0x01000193) ^ (high >>> 15);
    }
    const end =
      (firstLine[g] + lineCount[g] <= sections[section + SECTION.LINE_COUNT]
        ? lineTokens[behind]
        : sections[section + SECTION.TOKEN_COUNT]) - start;
    lines[next++] = end;
    lineDigests[2 * g] = Math.imul(high ^ end, 0x9e3779b1);
    lineDigests[2 * g + 1] = Math.imul(low + end, 0x01000193);
  }
  return { digests, lines, lineStart, lineDigests };
}

const FUNCTION_LIKE = new Set(
  ['function', 'method', 'lambda', 'cell', 'statement'].map((k) => UNIT_KINDS.indexOf(k as never)),
);

/** One unit for each group of outermost functions; -1 for all others. */
function outermost(corpus: Corpus, groups: Groups): Int32Array {
  const { units } = corpus;
  const list = new Int32Array(groups.groupCount).fill(-1);
  for (let g = 0; g < groups.groupCount; g++) {
    const unit = groups.members[groups.memberStart[groups.variantStart[g]]];
    if (!FUNCTION_LIKE.has(units[unit * UNIT.STRIDE + UNIT.KIND])) continue;
    if (units[unit * UNIT.STRIDE + UNIT.TOKEN_COUNT] < LEAST_BLOCK) continue;
    let inside = false;
    for (let p = units[unit * UNIT.STRIDE + UNIT.PARENT]; p >= 0 && !inside; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
      inside = FUNCTION_LIKE.has(units[p * UNIT.STRIDE + UNIT.KIND]);
    }
    if (!inside) list[g] = unit;
  }
  return list;
}

/** First and last line that hold tokens of a unit, 1-based in its section. */
function linesOf(corpus: Corpus, unit: number): [number, number] {
  const row = unit * UNIT.STRIDE;
  const section = corpus.units[row + UNIT.SECTION];
  const start = corpus.units[row + UNIT.TOKENS];
  return [
    corpus.lineOfToken(section, start),
    corpus.lineOfToken(section, start + corpus.units[row + UNIT.TOKEN_COUNT] - 1),
  ];
}
