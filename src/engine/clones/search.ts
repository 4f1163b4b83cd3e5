/**
 * All pairs of groups that are similar by the rule of DESIGN: candidates by shared runs, then verification by alignment.
 *
 *     count     how often each run occurs among the representatives           (each thread its own table, then summed)
 *     select    the runs that stand for each group (winnowing by rarity), and sketches
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
 * neighbours. (The table is in docs/performance.md: 600 and two rounds find 99.8 % of what 20,000 finds.) These are candidates only; each pair is verified by alignment as any other.
 *
 * Everything here depends on the numbers of groups only, never on timing: one thread and many give the same edges.
 */
import { type Corpus, UNIT } from '../corpus.ts';
import { normRuns, rawRuns, winnow } from '../fingerprints/grams.ts';
import { type Kernel, type KernelMemory, kernel, kernelMemory } from '../kernel/kernel.ts';
import { normalise } from '../lexing/tokens.ts';
import { Evidence, RARE_HOLDERS, RARE_RUNS, SHORT } from './evidence.ts';
import { type Groups, isApart, originOf } from './groups.ts';
import { Lcs } from './lcs.ts';
import { LongLcs, type LongSequence, longSequence } from './long-lcs.ts';
import { Records } from './records.ts';
import { digestHigh, digestLow, UNKNOWN, Verdicts } from './verdicts.ts';

/** Postings a group may visit beyond its first {@link LEAST_LISTS} lists. */
const BUDGET = 700;
const LEAST_LISTS = 4;
/** Bytes of a sketch: counts of tokens by hash, capped at 255; their L1 distance bounds the LCS from above. */
const NORM_SKETCH = 160; // 32 for single tokens, 64 for pairs of neighbours, 64 the set of runs
const RAW_SKETCH = 128; // 64 for single tokens, 64 the set of runs
/** Where the bit set of runs begins within each, and its size. */
const NORM_RUNS = 96;
const RAW_RUNS = 64;
const RUN_BYTES = 64;
const RUN_BITS = 8 * RUN_BYTES;

/** By length of the unit in tokens: how far its runs are thinned (see grams.ts), and how many then make a window. */
const thinFor = (length: number): number =>
  length < 64 ? 0 : length < 160 ? 1 : length < 512 ? 2 : length < 2048 ? 3 : length < 4096 ? 4 : 5;
const windowFor = (length: number): number => (length < 48 ? 1 : 2);
/**
 * From this length on a candidate must share this part of the runs looked up. Of 27,000 similar pairs of 50 tokens and
 * more 15 share less than 5 %, of unlike ones that meet at all nine in ten do (docs/performance.md).
 */
const shareFor = (length: number): number => (length < 50 ? 0 : length < 150 ? 0.06 : length < 600 ? 0.1 : 0.15);

/** Neighbours of a group whose own neighbours `expand` looks at: in a family of thousands all lead to the same. */
const MOST_GUIDES = 16;
/**
 * Below this length code that merely has the same shape is common (`def f(x): return g(x).h()`), so a pair needs this
 * verbatim similarity besides the normalised one. Of 605 planted pairs below 50 tokens it costs one; of the pairs found
 * between eight repositories it drops 28 %, nearly all of them chance.
 */
const SHORT_EVIDENCE = 0.6;
/**
 * Part of the runs of one unit that the other must have, by length, before they are aligned at all: what one similar pair
 * in three hundred lacks (docs/performance.md has the distribution).
 */
const leastNormRuns = (length: number): number => (length < 50 ? 0 : length < 150 ? 0.12 : length < 500 ? 0.3 : 0.45);
const leastRawRuns = (length: number): number => (length < 50 ? 0 : length < 150 ? 0.1 : length < 500 ? 0.2 : 0.3);
/** Verbatim similarity from which the words in common need no counting. */
const EQUAL_WORDS = 0.9;
/** What a verdict is about: mixed into its key. */
const NORMALISED = 0x1f83d9ab;
const VERBATIM = 0x5be0cd19;
const EVIDENCE = 0x2b0e3d71;
/** Units from this length on are aligned by anchors. */
const LONG = 500;

export interface SearchShape {
  groupCount: number;
  variantCount: number;
  /** Size of the table of runs, a power of two. */
  buckets: number;
  threads: number;
  similarity: number;
}

/** Shared arrays of one search; made by the leading thread, attached by the others. */
export interface SearchBuffers {
  shape: SearchShape;
  variantStart: SharedArrayBuffer;
  tokens: SharedArrayBuffer;
  lengths: SharedArrayBuffer;
  space: SharedArrayBuffer;
  /** Per variant, as in {@link Groups.origins}. */
  origins: SharedArrayBuffer;
  occurrences: SharedArrayBuffer[];
  /** How many groups hold a word and a phrase (evidence.ts): a table for each thread, then their sum in the first. */
  words: SharedArrayBuffer[];
  /** Empty tables where all lies in one repository. */
  phrases: SharedArrayBuffer[];
  selected: SharedArrayBuffer;
  selectedStart: SharedArrayBuffer;
  selectedCount: SharedArrayBuffer;
  bucketStart: SharedArrayBuffer;
  postings: SharedArrayBuffer;
  limits: SharedArrayBuffer;
  /** Adjacency of the groups by the edges of `verify`; `neighbours` is made when their number is known. */
  neighbourStart: SharedArrayBuffer;
  /** The kernel's memory: sketches of the groups, then of the variants, then each thread's scratch. */
  memory: KernelMemory;
  /** Per variant: digests of its verbatim tokens (2) and of its normalised ones (2), for {@link verdicts}. */
  digests: SharedArrayBuffer;
  /** Outcomes of alignments that earlier scans found; empty for none. */
  verdicts: SharedArrayBuffer;
  /** [next chunk of the current phase, taken of `selected`, …] */
  counters: SharedArrayBuffer;
}

export function allocateSearch(
  corpus: Corpus,
  groups: Groups,
  verdicts: SharedArrayBuffer,
  threads: number,
  similarity: number,
): SearchBuffers {
  const { groupCount, variantCount } = groups;
  let runs = 0;
  for (let v = 0; v < variantCount; v++) runs += 2 + (2 * groups.lengths[v]) / (1 << thinFor(groups.lengths[v]));
  let most = 1;
  for (let v = 0; v < variantCount; v++) most += 2 + 2 * groups.lengths[v];
  let buckets = 1 << 12;
  while (buckets < 2 * runs && buckets < 1 << 24) buckets *= 2;
  const several = groups.origins.some((origin) => origin < 0 || originOf(origin) !== originOf(groups.origins[0]));
  const int32 = (n: number) => new SharedArrayBuffer(4 * Math.max(1, n));
  const copy = (from: Int32Array): SharedArrayBuffer => {
    const buffer = int32(from.length);
    new Int32Array(buffer).set(from);
    return buffer;
  };
  return {
    shape: { groupCount, variantCount, buckets, threads, similarity },
    variantStart: copy(groups.variantStart),
    tokens: copy(groups.tokens),
    lengths: copy(groups.lengths),
    space: copy(groups.space),
    origins: copy(groups.origins),
    occurrences: Array.from({ length: threads }, () => new SharedArrayBuffer(2 * buckets)),
    words: Array.from({ length: threads }, () => new SharedArrayBuffer(2 * Math.max(1 << 14, buckets >> 3))),
    phrases: Array.from({ length: threads }, () => new SharedArrayBuffer(several ? buckets : 0)),
    // Thinning is by hash, so a unit may keep all its runs; room for that costs address space only.
    selected: int32(most),
    selectedStart: int32(groupCount),
    selectedCount: int32(groupCount),
    bucketStart: int32(buckets + 1),
    postings: int32(most),
    limits: int32(groupCount),
    neighbourStart: int32(groupCount + 1),
    memory: kernelMemory(sketchBytes({ groupCount, variantCount }), threads),
    digests: copy(digestsOf(corpus, groups)),
    verdicts,
    counters: int32(16),
  };
}

/** More than the lists of one group. */
const MET = 2 ** 24;

function digestsOf(corpus: Corpus, groups: Groups): Int32Array {
  const { units } = corpus;
  const digests = new Int32Array(4 * groups.variantCount);
  for (let v = 0; v < groups.variantCount; v++) {
    const row = groups.members[groups.memberStart[v]] * UNIT.STRIDE;
    digests[4 * v] = digestHigh(units[row + UNIT.RAW_HIGH], units[row + UNIT.RAW_LOW]);
    digests[4 * v + 1] = digestLow(units[row + UNIT.RAW_HIGH], units[row + UNIT.RAW_LOW]);
    digests[4 * v + 2] = digestHigh(units[row + UNIT.NORM_HIGH], units[row + UNIT.NORM_LOW]);
    digests[4 * v + 3] = digestLow(units[row + UNIT.NORM_HIGH], units[row + UNIT.NORM_LOW]);
  }
  return digests;
}

/** Slots of `counters`. */
const NEXT = 0; // + phase
const SELECTED = 12;

export const SEARCH_PHASES = ['count', 'sum', 'select', 'index', 'limit', 'verify', 'expand'] as const;
export type SearchPhase = (typeof SEARCH_PHASES)[number];

/** Bytes of the kernel's memory that sketches take. */
export const sketchBytes = (shape: Pick<SearchShape, 'groupCount' | 'variantCount'>): number =>
  NORM_SKETCH * shape.groupCount + RAW_SKETCH * shape.variantCount;

export class Search {
  private readonly corpusTokens: Int32Array;
  readonly shape: SearchShape;
  private readonly variantStart: Int32Array;
  private readonly tokens: Int32Array;
  private readonly lengths: Int32Array;
  private readonly space: Int32Array;
  private readonly origins: Int32Array;
  private readonly occurrences: Uint16Array[];
  private readonly words: Uint16Array[];
  private readonly phrases: Uint16Array[];
  private readonly evidence: Evidence;
  private readonly selected: Int32Array;
  private readonly selectedStart: Int32Array;
  private readonly selectedCount: Int32Array;
  private readonly bucketStart: Int32Array;
  private readonly postings: Int32Array;
  private readonly limits: Int32Array;
  private readonly neighbourStart: Int32Array;
  private readonly normSketch: Uint8Array;
  private readonly rawSketch: Uint8Array;
  private readonly rawSketchAt: number;
  private readonly kernel: Kernel;
  private readonly counters: Int32Array;
  private readonly digests: Int32Array;
  readonly verdicts: Verdicts;
  private readonly thread: number;

  /** Pairs of groups similar by their normalised tokens: group, group, LCS of normalised tokens, 0. */
  readonly groupEdges = new Records();
  /** Pairs of variants similar by their verbatim tokens only: variant, variant, LCS verbatim, LCS normalised. */
  readonly variantEdges = new Records();
  /** Pairs of groups that were aligned and are not similar: group, group. */
  readonly refused = new Records();
  /** What the work was: postings visited, candidates, past the sketch, normalised and verbatim alignments. */
  readonly work = new Float64Array(16);

  constructor(corpus: Corpus, buffers: SearchBuffers, thread: number) {
    this.corpusTokens = corpus.tokens;
    this.shape = buffers.shape;
    this.variantStart = new Int32Array(buffers.variantStart);
    this.tokens = new Int32Array(buffers.tokens);
    this.lengths = new Int32Array(buffers.lengths);
    this.space = new Int32Array(buffers.space);
    this.origins = new Int32Array(buffers.origins);
    this.occurrences = buffers.occurrences.map((b) => new Uint16Array(b));
    this.words = buffers.words.map((b) => new Uint16Array(b));
    this.phrases = buffers.phrases.map((b) => new Uint16Array(b));
    this.evidence = new Evidence(corpus.tokens, this.words[0], this.phrases[0], this.shape.groupCount);
    this.selected = new Int32Array(buffers.selected);
    this.selectedStart = new Int32Array(buffers.selectedStart);
    this.selectedCount = new Int32Array(buffers.selectedCount);
    this.bucketStart = new Int32Array(buffers.bucketStart);
    this.postings = new Int32Array(buffers.postings);
    this.limits = new Int32Array(buffers.limits);
    this.neighbourStart = new Int32Array(buffers.neighbourStart);
    this.kernel = kernel(buffers.memory, sketchBytes(this.shape), thread);
    this.normSketch = new Uint8Array(buffers.memory.buffer, 0, NORM_SKETCH * this.shape.groupCount);
    this.rawSketchAt = this.normSketch.length;
    this.rawSketch = new Uint8Array(buffers.memory.buffer, this.rawSketchAt, RAW_SKETCH * this.shape.variantCount);
    this.shortNorm = new Lcs(true, this.kernel, 0);
    this.shortRaw = new Lcs(false, this.kernel, 1);
    this.longNorm = new LongLcs(new Lcs(false, this.kernel, 2));
    this.longRaw = new LongLcs(new Lcs(false, this.kernel, 3));
    this.counters = new Int32Array(buffers.counters);
    this.digests = new Int32Array(buffers.digests);
    this.verdicts = new Verdicts(new Int32Array(buffers.verdicts));
    this.thread = thread;
  }

  /** Runs this thread's share of a phase. `sum` and `index` are the leading thread's alone. */
  run(phase: SearchPhase): void {
    this[phase]();
  }

  /** Calls `body` for ranges of groups until all are taken by some thread. */
  private share(phase: SearchPhase, body: (from: number, to: number) => void): void {
    const { groupCount } = this.shape;
    const chunk = Math.max(1, Math.min(64, groupCount >>> 6));
    const slot = NEXT + SEARCH_PHASES.indexOf(phase);
    for (;;) {
      const from = Atomics.add(this.counters, slot, chunk);
      if (from >= groupCount) return;
      body(from, Math.min(groupCount, from + chunk));
    }
  }

  private runs = new Int32Array(1 << 12);
  private fit(n: number): void {
    if (this.runs.length < n) this.runs = new Int32Array(2 * n);
  }

  private readonly seedOf = (space: number, raw: boolean): number =>
    Math.imul(2 * space + (raw ? 1 : 0) + 1, 0x3c6ef372);

  private count(): void {
    const table = this.occurrences[this.thread];
    const mask = this.shape.buckets - 1;
    this.share('count', (from, to) => {
      for (let g = from; g < to; g++) {
        const first = this.variantStart[g];
        const length = this.lengths[first];
        this.fit(length + 1);
        const { runs } = this;
        let n = normRuns(
          this.corpusTokens,
          this.tokens[first],
          length,
          this.seedOf(this.space[g], false),
          mask,
          thinFor(length),
          runs,
        );
        for (let i = 0; i < n; i++) if (table[runs[i]] !== 0xffff) table[runs[i]]++;
        this.evidence.count(this.tokens[first], length, this.words[this.thread], this.phrases[this.thread]);
        const seed = this.seedOf(this.space[g], true);
        for (let v = first; v < this.variantStart[g + 1]; v++) {
          n = rawRuns(this.corpusTokens, this.tokens[v], length, seed, mask, thinFor(length), runs);
          for (let i = 0; i < n; i++) if (table[runs[i]] !== 0xffff) table[runs[i]]++;
        }
      }
    });
  }

  private sum(): void {
    for (const [total, ...others] of [this.occurrences, this.words, this.phrases]) {
      for (const table of others) {
        for (let i = 0; i < total.length; i++) total[i] = Math.min(0xffff, total[i] + table[i]);
      }
    }
  }

  private select(): void {
    const occurrences = this.occurrences[0];
    const mask = this.shape.buckets - 1;
    let kept = new Int32Array(1 << 12);
    // A set that forgets by generation, to keep a run once for a group.
    let seen = new Int32Array(1 << 14);
    let born = new Int32Array(1 << 14);
    let generation = 0;
    this.share('select', (from, to) => {
      for (let g = from; g < to; g++) {
        const first = this.variantStart[g];
        const end = this.variantStart[g + 1];
        const length = this.lengths[first];
        this.fit(length + 1);
        const needed = (end - first + 1) * (length + 1);
        if (kept.length < needed) kept = new Int32Array(2 * needed);
        const window = windowFor(length);
        const { runs } = this;
        let n = normRuns(
          this.corpusTokens,
          this.tokens[first],
          length,
          this.seedOf(this.space[g], false),
          mask,
          thinFor(length),
          runs,
        );
        this.markRuns(this.normSketch, g * NORM_SKETCH + NORM_RUNS, n);
        let at = winnow(runs, n, window, occurrences, kept, 0);
        const seed = this.seedOf(this.space[g], true);
        for (let v = first; v < end; v++) {
          n = rawRuns(this.corpusTokens, this.tokens[v], length, seed, mask, thinFor(length), runs);
          this.markRuns(this.rawSketch, v * RAW_SKETCH + RAW_RUNS, n);
          at = winnow(runs, n, window, occurrences, kept, at);
          this.sketchRaw(v, length);
        }
        this.sketchNorm(g, first, length);
        if (seen.length < 2 * at) {
          let size = seen.length;
          while (size < 2 * at) size *= 2;
          seen = new Int32Array(size);
          born = new Int32Array(size);
          generation = 0;
        }
        generation++;
        let distinct = 0;
        const slots = seen.length - 1;
        for (let i = 0; i < at; i++) {
          const bucket = kept[i];
          let slot = (Math.imul(bucket, 0x9e3779b1) >>> 8) & slots;
          while (born[slot] === generation && seen[slot] !== bucket) slot = (slot + 1) & slots;
          if (born[slot] === generation) continue;
          born[slot] = generation;
          seen[slot] = bucket;
          kept[distinct++] = bucket;
        }
        const base = Atomics.add(this.counters, SELECTED, distinct);
        this.selected.set(kept.subarray(0, distinct), base);
        this.selectedStart[g] = base;
        this.selectedCount[g] = distinct;
      }
    });
  }

  /** Sets a bit for each of the first `n` runs in the set at `base`. */
  private markRuns(sketch: Uint8Array, base: number, n: number): void {
    const { runs } = this;
    for (let i = 0; i < n; i++) {
      const bit = Math.imul(runs[i], 0x9e3779b1) >>> 23;
      sketch[base + (bit >>> 3)] |= 1 << (bit & 7);
    }
  }

  private sketchRaw(v: number, length: number): void {
    const { rawSketch, corpusTokens } = this;
    const base = v * RAW_SKETCH;
    const start = this.tokens[v];
    for (let i = 0; i < length; i++) {
      const t = corpusTokens[start + i];
      const at = base + (Math.imul(t, 0x9e3779b1) >>> 26);
      if (rawSketch[at] < 255) rawSketch[at]++;
    }
  }

  private sketchNorm(g: number, v: number, length: number): void {
    const { normSketch, corpusTokens } = this;
    const base = g * NORM_SKETCH;
    const start = this.tokens[v];
    let before = 0;
    for (let i = 0; i < length; i++) {
      const token = normalise(corpusTokens[start + i]);
      const single = base + (Math.imul(token, 0x9e3779b1) >>> 27);
      if (normSketch[single] < 255) normSketch[single]++;
      if (i > 0) {
        const pair = base + 32 + (Math.imul(Math.imul(before, 0x2c1b3c6d) + token, 0x9e3779b1) >>> 26);
        if (normSketch[pair] < 255) normSketch[pair]++;
      }
      before = token;
    }
  }

  private index(): void {
    const { bucketStart, postings, selected, selectedStart, selectedCount } = this;
    const { groupCount, buckets } = this.shape;
    for (let g = 0; g < groupCount; g++) {
      const at = selectedStart[g];
      for (let i = 0; i < selectedCount[g]; i++) bucketStart[selected[at + i] + 1]++;
    }
    for (let b = 0; b < buckets; b++) bucketStart[b + 1] += bucketStart[b];
    // Fill from the back with the starts as cursors, then they are starts again.
    for (let g = groupCount - 1; g >= 0; g--) {
      const at = selectedStart[g];
      for (let i = 0; i < selectedCount[g]; i++) postings[--bucketStart[selected[at + i] + 1]] = g;
    }
    // Now bucketStart[b + 1] is the start of bucket b; shift back by one.
    for (let b = 0; b < buckets; b++) bucketStart[b] = bucketStart[b + 1];
    bucketStart[buckets] = this.counters[SELECTED];
  }

  private limit(): void {
    const { bucketStart, selected, selectedStart, selectedCount, limits } = this;
    let sizes = new Int32Array(1 << 10);
    this.share('limit', (from, to) => {
      for (let g = from; g < to; g++) {
        const at = selectedStart[g];
        const n = selectedCount[g];
        let total = 0;
        let largest = 0;
        if (sizes.length < n) sizes = new Int32Array(2 * n);
        for (let i = 0; i < n; i++) {
          const bucket = selected[at + i];
          const size = bucketStart[bucket + 1] - bucketStart[bucket];
          sizes[i] = size;
          total += size;
          if (size > largest) largest = size;
        }
        if (total <= BUDGET || n <= LEAST_LISTS) {
          limits[g] = largest;
          continue;
        }
        const sorted = sizes.subarray(0, n).sort();
        let spent = 0;
        let allowed = 0;
        for (let i = 0; i < n; i++) {
          spent += sorted[i];
          if (i >= LEAST_LISTS && spent > BUDGET) break;
          allowed = sorted[i];
        }
        limits[g] = allowed;
      }
    });
  }

  private verify(): void {
    const { groupCount } = this.shape;
    const { bucketStart, postings, selected, selectedStart, selectedCount, limits, lengths, variantStart, work } = this;
    // Who met a group last, and how often: (q + 1) · 2^MET_BITS + times. One array, because each visit costs a cache miss.
    const met = new Float64Array(groupCount);
    const touched = new Int32Array(groupCount);
    this.share('verify', (from, to) => {
      for (let q = from; q < to; q++) {
        let count = 0;
        let visited = 0;
        const fresh = (q + 1) * MET;
        const at = selectedStart[q];
        const limit = limits[q];
        for (let i = 0; i < selectedCount[q]; i++) {
          const bucket = selected[at + i];
          const begin = bucketStart[bucket];
          const size = bucketStart[bucket + 1] - begin;
          if (size < 2 || size > limit) continue;
          visited++;
          // Lists rise, and the lower of two groups leaves the pair to the higher one.
          let p = begin;
          for (let j = postings[p]; j < q; j = postings[++p]) {
            if (met[j] < fresh) {
              met[j] = fresh;
              touched[count++] = j;
            }
            met[j]++;
          }
          work[0] += p - begin;
        }
        work[1] += count;
        const length = lengths[variantStart[q]];
        let kept = 0;
        for (let c = 0; c < count; c++) {
          const j = touched[c];
          const shorter = Math.min(length, lengths[variantStart[j]]);
          if (met[j] - fresh < shareFor(shorter) * Math.min(visited, selectedCount[j])) continue;
          touched[kept++] = j;
        }
        if (kept > 0) this.examine(q, touched.subarray(0, kept).sort());
      }
    });
  }

  /** Undirected edges (records of `stride` numbers that begin with two groups) as rows; for the leading thread. */
  static adjacency(
    groupCount: number,
    edges: readonly Int32Array[],
    stride: number,
    rows = new SharedArrayBuffer(4 * (groupCount + 1)),
  ): { start: SharedArrayBuffer; list: SharedArrayBuffer } {
    const starts = new Int32Array(rows).fill(0);
    for (const list of edges) {
      for (let i = 0; i < list.length; i += stride) {
        starts[list[i] + 1]++;
        starts[list[i + 1] + 1]++;
      }
    }
    for (let g = 0; g < groupCount; g++) starts[g + 1] += starts[g];
    const neighbours = new SharedArrayBuffer(4 * Math.max(1, starts[groupCount]));
    const list = new Int32Array(neighbours);
    const next = starts.slice(0, groupCount);
    for (const edge of edges) {
      for (let i = 0; i < edge.length; i += stride) {
        const a = edge[i];
        const b = edge[i + 1];
        list[next[a]++] = b;
        list[next[b]++] = a;
      }
    }
    // Threads found the edges in any order; what follows must not depend on it.
    for (let g = 0; g < groupCount; g++) list.subarray(starts[g], starts[g + 1]).sort();
    return { start: rows, list: neighbours };
  }

  /** Lets `expand` run once more; for the leading thread. */
  static again(buffers: SearchBuffers): void {
    new Int32Array(buffers.counters)[NEXT + SEARCH_PHASES.indexOf('expand')] = 0;
  }

  /** Set before `expand`: neighbours by edges, and per group those that it was refused with (in `refusedStart` rows). */
  neighbours: Int32Array = new Int32Array(0);
  refusedList: Int32Array = new Int32Array(0);
  refusedStart: Int32Array = new Int32Array(0);

  private expand(): void {
    const { groupCount } = this.shape;
    const { neighbours, neighbourStart, refusedList, refusedStart, work } = this;
    const mark = new Int32Array(groupCount);
    const found = new Int32Array(groupCount);
    this.share('expand', (from, to) => {
      for (let q = from; q < to; q++) {
        const begin = neighbourStart[q];
        const degree = neighbourStart[q + 1] - begin;
        if (degree === 0) continue;
        mark[q] = q + 1;
        for (let i = 0; i < degree; i++) mark[neighbours[begin + i]] = q + 1;
        for (let i = refusedStart[q]; i < refusedStart[q + 1]; i++) mark[refusedList[i]] = q + 1;
        let count = 0;
        const step = Math.max(1, Math.floor(degree / MOST_GUIDES));
        for (let i = 0; i < degree; i += step) {
          const guide = neighbours[begin + i];
          for (let k = neighbourStart[guide]; k < neighbourStart[guide + 1]; k++) {
            const j = neighbours[k];
            if (mark[j] === q + 1) continue;
            mark[j] = q + 1;
            found[count++] = j;
          }
        }
        let kept = 0;
        for (let c = 0; c < count; c++) {
          // Both ends may see the pair, over different guides; each then examines it and the lower one's edge counts.
          if (found[c] > q || degree > MOST_GUIDES) found[kept++] = found[c];
        }
        work[8] += kept;
        if (kept > 0) this.examine(q, found.subarray(0, kept).sort());
      }
    });
    for (const known of this.sequences) known.clear();
  }

  private readonly shortNorm: Lcs;
  private readonly shortRaw: Lcs;
  private readonly longNorm: LongLcs;
  private readonly longRaw: LongLcs;

  private readonly sequences = [new Map<number, LongSequence>(), new Map<number, LongSequence>()];

  /** A long variant made ready for alignment, once in each thread. */
  private prepared(variant: number, normalised: boolean): LongSequence {
    const known = this.sequences[normalised ? 1 : 0];
    let sequence = known.get(variant);
    if (sequence === undefined) {
      sequence = longSequence(this.corpusTokens, this.tokens[variant], this.lengths[variant], normalised);
      known.set(variant, sequence);
    }
    return sequence;
  }

  /** Verifies the pairs of `q` with each of `candidates` and records those that are similar. */
  private examine(q: number, candidates: Int32Array): void {
    const { lengths, variantStart, space, tokens, corpusTokens, work, digests, verdicts } = this;
    const rawRule = this.shape.similarity;
    const normRule = (1 + rawRule) / 2;
    const lq = lengths[variantStart[q]];
    const long = lq >= LONG;
    const { undecided, leastRaw, normalizedOf, aligned } = this;
    undecided.length = 0;
    let normReady = false;
    for (let c = 0; c < candidates.length; c++) {
      const j = candidates[c];
      if (space[j] !== space[q]) continue;
      const lj = lengths[variantStart[j]];
      const sum = lq + lj;
      const shorter = Math.min(lq, lj);
      if (2 * shorter < rawRule * sum) continue;
      work[2]++;
      const bound = this.singleBound(q, j, sum);
      if (bound < rawRule * sum) continue;
      let rule = rawRule;
      let normalized = 0;
      let tried = 0;
      if (
        bound >= normRule * sum &&
        this.pairBound(q, j, sum) >= normRule * sum &&
        this.sharedRuns(q * NORM_SKETCH + NORM_RUNS, j * NORM_SKETCH + NORM_RUNS) >= leastNormRuns(shorter)
      ) {
        tried = 1;
        const v = variantStart[q];
        const u = variantStart[j];
        const high = (digests[4 * v + 2] + digests[4 * u + 2]) | 0;
        const low = digests[4 * v + 3] ^ digests[4 * u + 3] ^ NORMALISED;
        let lcs = verdicts.get(high, low);
        if (lcs === UNKNOWN) {
          if (!normReady) {
            if (long) this.longNorm.setPattern(this.prepared(v, true));
            else this.shortNorm.setPattern(corpusTokens, tokens[v], lq);
            normReady = true;
          }
          work[3]++;
          verdicts.fresh++;
          const least = Math.ceil((normRule * sum) / 2 - 1e-9);
          lcs = long
            ? this.longNorm.compare(this.prepared(u, true), least)
            : this.shortNorm.compare(corpusTokens, tokens[u], lj, least);
        }
        verdicts.note(high, low, lcs);
        if (lcs >= 0) {
          if (shorter >= SHORT) {
            if (!this.supported(q, v, u, (2 * lcs) / sum)) continue;
            this.groupEdges.push4(Math.min(q, j), Math.max(q, j), lcs, 0);
            continue;
          }
          rule = Math.min(rawRule, SHORT_EVIDENCE);
          normalized = (2 * lcs) / sum;
        }
      }
      leastRaw[undecided.length] = rule;
      normalizedOf[undecided.length] = normalized;
      aligned[undecided.length] = tried;
      undecided.push(j);
    }
    for (let v = variantStart[q]; v < variantStart[q + 1] && undecided.length > 0; v++) {
      let ready = false;
      for (let c = 0; c < undecided.length; c++) {
        const j = undecided[c];
        const lj = lengths[variantStart[j]];
        const sum = lq + lj;
        const rule = leastRaw[c];
        const runs = leastRawRuns(Math.min(lq, lj));
        for (let u = variantStart[j]; u < variantStart[j + 1]; u++) {
          if (this.rawBound(v, u, sum) < rule * sum) continue;
          const at = this.rawSketchAt + RAW_RUNS;
          if (runs > 0 && this.sharedRuns(at + v * RAW_SKETCH, at + u * RAW_SKETCH) < runs) continue;
          if (aligned[c] === 0) aligned[c] = 1;
          const high = (digests[4 * v] + digests[4 * u]) | 0;
          const low = digests[4 * v + 1] ^ digests[4 * u + 1] ^ (rule === rawRule ? VERBATIM : EVIDENCE);
          let lcs = verdicts.get(high, low);
          if (lcs === UNKNOWN) {
            if (!ready) {
              if (long) this.longRaw.setPattern(this.prepared(v, false));
              else this.shortRaw.setPattern(corpusTokens, tokens[v], lq);
              ready = true;
            }
            work[4]++;
            verdicts.fresh++;
            const least = Math.ceil((rule * sum) / 2 - 1e-9);
            lcs = long
              ? this.longRaw.compare(this.prepared(u, false), least)
              : this.shortRaw.compare(corpusTokens, tokens[u], lj, least);
          }
          verdicts.note(high, low, lcs);
          if (lcs < 0 || !this.supported(q, v, u, normalizedOf[c], (2 * lcs) / sum)) continue;
          this.variantEdges.push4(Math.min(v, u), Math.max(v, u), lcs, 0);
          aligned[c] = 2;
        }
      }
    }
    for (let c = 0; c < undecided.length; c++) if (aligned[c] === 1) this.refused.push2(q, undecided[c]);
  }

  /** Whether two variants that align well have anything in common that strangers have not (see evidence.ts). */
  private supported(q: number, v: number, u: number, normalized: number, verbatim = 0): boolean {
    const { tokens, lengths, origins } = this;
    const oneOrigin = originOf(origins[v]) >= 0 && originOf(origins[v]) === originOf(origins[u]);
    if (oneOrigin && (isApart(origins[v]) || isApart(origins[u]))) return false;
    // Equal nearly word for word, they share nearly all their words.
    if (oneOrigin && verbatim >= EQUAL_WORDS) return true;
    if (this.evidence.supports(tokens[v], lengths[v], tokens[u], lengths[u], normalized, oneOrigin)) return true;
    if (!oneOrigin || Math.min(lengths[v], lengths[u]) < SHORT) return false;
    const mask = this.shape.buckets - 1;
    const seed = this.seedOf(this.space[q], false);
    const occurrences = this.occurrences[0];
    this.fit(Math.max(lengths[v], lengths[u]) + 1);
    const { runs, rare } = this;
    // At the lower of the two levels of thinning one side has all that the other may have.
    const thin = Math.min(thinFor(lengths[v]), thinFor(lengths[u]));
    let n = normRuns(this.corpusTokens, tokens[v], lengths[v], seed, mask, thin, runs);
    rare.clear();
    for (let i = 0; i < n; i++) if (occurrences[runs[i]] <= RARE_HOLDERS) rare.add(runs[i]);
    let least = n;
    if (rare.size < RARE_RUNS * n) return false;
    n = normRuns(this.corpusTokens, tokens[u], lengths[u], seed, mask, thin, runs);
    least = Math.min(least, n);
    let both = 0;
    for (let i = 0; i < n; i++) if (rare.delete(runs[i])) both++;
    return both > 0 && both >= RARE_RUNS * least;
  }

  private readonly rare = new Set<number>();
  private readonly undecided: number[] = [];
  /** Per undecided candidate: verbatim similarity it needs; whether it was aligned (1) and accepted (2). */
  private readonly leastRaw: number[] = [];
  private readonly normalizedOf: number[] = [];
  private readonly aligned: number[] = [];

  /*
   * Upper bounds of twice the LCS of two sequences, from their sketches: tokens that differ in number
   * cannot all be matched, and a token left unmatched changes at most three pairs of neighbours (two on its own side
   * and the one it parts on the other), so the pairs' distance is at most three times the number of unmatched tokens.
   */
  private singleBound(g: number, h: number, sum: number): number {
    return sum - this.kernel.distance(g * NORM_SKETCH, h * NORM_SKETCH, 2);
  }

  private pairBound(g: number, h: number, sum: number): number {
    return sum - this.kernel.distance(g * NORM_SKETCH + 32, h * NORM_SKETCH + 32, 4) / 3;
  }

  /**
   * Estimate of the part of the runs of one of two sets that the other has, from bit sets: chance puts
   * |a|·|b|/{@link RUN_BITS} bits in common, what is more is shared.
   */
  private sharedRuns(a: number, b: number): number {
    const { common } = this.kernel;
    const n = common(a, a, RUN_BYTES / 16);
    const m = common(b, b, RUN_BYTES / 16);
    const both = common(a, b, RUN_BYTES / 16);
    const chance = (n * m) / RUN_BITS;
    return (both - chance) / Math.max(1, Math.min(n, m) - chance);
  }

  private rawBound(v: number, u: number, sum: number): number {
    const at = this.rawSketchAt;
    return sum - this.kernel.distance(at + v * RAW_SKETCH, at + u * RAW_SKETCH, 4);
  }
}
