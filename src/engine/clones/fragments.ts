/**
 * Fragments: a block of one function that stands again inside another, where the functions as wholes are not alike.
 *
 *     count     how often each run of {@link RUN} normalised tokens occurs in the outermost functions
 *     select    the rarest run of each window of {@link WINDOW}, with its place                (winnowing, see grams.ts)
 *     index     run → (group, place)
 *     verify    runs two groups share, chained along a diagonal, grown, cut to whole lines, aligned     → fragments
 *
 * Any RUN + WINDOW - 1 = 15 equal normalised tokens share a selected run, so a pasted block of 50 tokens is found with
 * one line edited. Pairs of groups that are similar as wholes are passed over: their blocks say nothing new.
 *
 * A block is reported where its lines reach {@link LEAST} code tokens on both sides and fulfil the same rule as units.
 * Between functions that share nothing else, code that merely has the same *shape* (a table, a list of arguments) is
 * common; so a block must be alike verbatim, or else show enough variety that its shape is no accident.
 */
import { type Corpus, SECTION, UNIT } from '../corpus.ts';
import { type Kernel, kernel } from '../kernel/kernel.ts';
import { normalise, scatter, WORD } from '../lexing/tokens.ts';
import { UNIT_KINDS } from '../units/unit.ts';
import { Evidence } from './evidence.ts';
import { type Groups, originOf } from './groups.ts';
import { Lcs } from './lcs.ts';
import type { SearchBuffers } from './search.ts';
import { UNKNOWN, Verdicts } from './verdicts.ts';

/** Code tokens of the least block reported. */
export const LEAST = 50;
/** The shorter side may have lost some of them to an edit. */
const LEAST_OF_EDITED = 42;
const RUN = 10;
const WINDOW = 6;
/** Postings a group may visit; its shortest lists come first, so a pasted block (in two places) always counts. */
const BUDGET = 500;
/** Long functions hold many blocks, each with lists of its own. */
const BUDGET_PER_LIST = 4;
/** Lists visited whatever they cost: a block from a family of hundreds stands on lists of hundreds. */
const LEAST_LISTS = 8;
/** Seeds join a chain when their gap and their drift are at most this many tokens. */
const GAP = 40;
const DRIFT = 24;
/** Of two groups, so many shared runs are looked at: more means tables, or groups nearly alike. */
const MOST_SEEDS = 256;
/**
 * Shared runs that two groups need before they are looked at, and that a chain needs. Fifty equal tokens share at least
 * six selected runs, and three where a line in their middle was edited.
 */
const LEAST_SEEDS = 3;
const LEAST_CHAIN = 3;
/** Blocks reported of two groups. */
const MOST_CHAINS = 4;
/** More than the tokens of one unit, the units on one list, and the lists of one unit. */
const PLACES = 2 ** 26;
/** Part of the runs of five normalised tokens in a block that must be distinct where only its shape is alike. */
const VARIETY = 0.6;
/** A block is cut to what is alike, so equal structure says less about it than about a whole unit: it needs evidence. */
const ALIKE = 0.9;
/** Verbatim similarity below which a block is alike in shape only. */
const SHAPE_ONLY = 0.6;

const FACTOR = 0x2c9277b5;
let out = 1;
for (let i = 0; i < RUN; i++) out = Math.imul(out, FACTOR);
const FACTOR_OUT = out;

export const FRAGMENT_PHASES = ['count', 'sum', 'select', 'index', 'verify'] as const;
export type FragmentPhase = (typeof FRAGMENT_PHASES)[number];

export interface FragmentBuffers {
  groupCount: number;
  buckets: number;
  threads: number;
  similarity: number;
  sketchBytes: number;
  memory: SearchBuffers['memory'];
  /** Per group: a unit row to cut lines by, or -1 for groups that are not outermost functions. */
  unit: SharedArrayBuffer;
  occurrences: SharedArrayBuffer[];
  /** As the search counted them, for evidence.ts. */
  words: SharedArrayBuffer;
  phrases: SharedArrayBuffer;
  /** Per variant, as in {@link Groups.origins}. */
  origins: SharedArrayBuffer;
  selected: SharedArrayBuffer; // pairs: bucket, offset in the unit
  selectedStart: SharedArrayBuffer;
  selectedCount: SharedArrayBuffer;
  bucketStart: SharedArrayBuffer;
  postings: SharedArrayBuffer; // pairs: group, offset in the unit
  counters: SharedArrayBuffer;
  neighbourStart: SharedArrayBuffer;
  neighbours: SharedArrayBuffer;
  /** Per group: its first variant, whose digests (four a variant) name it in {@link verdicts}. */
  variantStart: SharedArrayBuffer;
  digests: SharedArrayBuffer;
  verdicts: SharedArrayBuffer;
  /** Blocks that the verdicts point into: their numbers but for the two groups. */
  blocks: SharedArrayBuffer;
}

const FUNCTION_LIKE = new Set(
  ['function', 'method', 'lambda', 'cell', 'statement'].map((k) => UNIT_KINDS.indexOf(k as never)),
);

/** One unit for each group of outermost functions; -1 for all others. */
export function outermost(corpus: Corpus, groups: Groups): Int32Array {
  const { units } = corpus;
  const list = new Int32Array(groups.groupCount).fill(-1);
  for (let g = 0; g < groups.groupCount; g++) {
    const unit = groups.members[groups.memberStart[groups.variantStart[g]]];
    if (!FUNCTION_LIKE.has(units[unit * UNIT.STRIDE + UNIT.KIND])) continue;
    if (units[unit * UNIT.STRIDE + UNIT.TOKEN_COUNT] < LEAST) continue;
    let inside = false;
    for (let p = units[unit * UNIT.STRIDE + UNIT.PARENT]; p >= 0 && !inside; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
      inside = FUNCTION_LIKE.has(units[p * UNIT.STRIDE + UNIT.KIND]);
    }
    if (!inside) list[g] = unit;
  }
  return list;
}

export function allocateFragments(
  corpus: Corpus,
  groups: Groups,
  search: SearchBuffers,
  sketchBytes: number,
  neighbours: SharedArrayBuffer,
  memory: { verdicts: SharedArrayBuffer; blocks: SharedArrayBuffer },
): FragmentBuffers {
  const unit = outermost(corpus, groups);
  const { threads, similarity, buckets } = search.shape;
  // The search is done with its tables, and they are larger than what is needed here.
  for (const table of [...search.occurrences, search.bucketStart]) new Uint8Array(table).fill(0);
  const units = new SharedArrayBuffer(4 * Math.max(1, unit.length));
  new Int32Array(units).set(unit);
  return {
    groupCount: groups.groupCount,
    buckets,
    threads,
    similarity,
    sketchBytes,
    memory: search.memory,
    unit: units,
    occurrences: search.occurrences,
    words: search.words[0],
    phrases: search.phrases[0],
    origins: search.origins,
    selected: search.selected,
    selectedStart: search.selectedStart,
    selectedCount: search.selectedCount,
    bucketStart: search.bucketStart,
    postings: search.postings,
    counters: new SharedArrayBuffer(64),
    neighbourStart: search.neighbourStart,
    neighbours,
    variantStart: search.variantStart,
    digests: search.digests,
    verdicts: memory.verdicts,
    blocks: memory.blocks,
  };
}

const SELECTED = 12;

/** Numbers of a remembered block: place and tokens of either side, LCS verbatim and normalised. */
export const BLOCK = 6;

/** Numbers in one record of {@link Fragments.found}. */
export const FRAGMENT_RECORD = 8;

export class Fragments {
  private readonly corpus: Corpus;
  private readonly shape: FragmentBuffers;
  private readonly unit: Int32Array;
  private readonly occurrences: Uint16Array[];
  private readonly selected: Int32Array;
  private readonly selectedStart: Int32Array;
  private readonly selectedCount: Int32Array;
  private readonly bucketStart: Int32Array;
  private readonly postings: Int32Array;
  private readonly counters: Int32Array;
  private readonly neighbourStart: Int32Array;
  private readonly neighbours: Int32Array;
  private readonly kernel: Kernel;
  private readonly evidence: Evidence;
  private readonly variantStart: Int32Array;
  private readonly origins: Int32Array;
  private readonly digests: Int32Array;
  private readonly blocks: Int32Array;
  readonly verdicts: Verdicts;
  private readonly thread: number;
  private readonly raw: Lcs;
  private readonly norm: Lcs;

  /** Records: group, first token, tokens; group, first token, tokens (relative to the unit); LCS verbatim, normalised. */
  found: number[] = [];

  constructor(corpus: Corpus, buffers: FragmentBuffers, thread: number) {
    this.corpus = corpus;
    this.shape = buffers;
    this.unit = new Int32Array(buffers.unit);
    this.occurrences = buffers.occurrences.map((b) => new Uint16Array(b));
    this.selected = new Int32Array(buffers.selected);
    this.selectedStart = new Int32Array(buffers.selectedStart);
    this.selectedCount = new Int32Array(buffers.selectedCount);
    this.bucketStart = new Int32Array(buffers.bucketStart);
    this.postings = new Int32Array(buffers.postings);
    this.counters = new Int32Array(buffers.counters);
    this.neighbourStart = new Int32Array(buffers.neighbourStart);
    this.neighbours = new Int32Array(buffers.neighbours);
    this.variantStart = new Int32Array(buffers.variantStart);
    this.origins = new Int32Array(buffers.origins);
    this.digests = new Int32Array(buffers.digests);
    this.verdicts = new Verdicts(new Int32Array(buffers.verdicts));
    this.blocks = new Int32Array(buffers.blocks);
    this.evidence = new Evidence(
      corpus.tokens,
      new Uint16Array(buffers.words),
      new Uint16Array(buffers.phrases),
      buffers.groupCount,
    );
    this.kernel = kernel(buffers.memory, buffers.sketchBytes, thread);
    this.thread = thread;
    this.norm = new Lcs(true, this.kernel, 0);
    this.raw = new Lcs(false, this.kernel, 1);
  }

  run(phase: FragmentPhase): void {
    this[phase]();
  }

  private share(phase: FragmentPhase, body: (group: number) => void): void {
    const { groupCount } = this.shape;
    const chunk = Math.max(1, Math.min(64, groupCount >>> 6));
    for (;;) {
      const from = Atomics.add(this.counters, FRAGMENT_PHASES.indexOf(phase), chunk);
      if (from >= groupCount) return;
      for (let g = from; g < Math.min(groupCount, from + chunk); g++) if (this.unit[g] >= 0) body(g);
    }
  }

  private runs = new Int32Array(1 << 12);

  /** Buckets of all runs of a group's unit, in order of their places. */
  private runsOf(group: number): number {
    const { tokens, units, sections } = this.corpus;
    const row = this.unit[group] * UNIT.STRIDE;
    const start = units[row + UNIT.TOKENS];
    const length = units[row + UNIT.TOKEN_COUNT];
    const seed = Math.imul(sections[units[row + UNIT.SECTION] * SECTION.STRIDE + SECTION.FAMILY] + 1, 0x3c6ef372);
    if (this.runs.length < length) this.runs = new Int32Array(2 * length);
    const { runs } = this;
    const mask = this.shape.buckets - 1;
    let h = 0;
    for (let i = 0; i < length; i++) {
      h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i]))) | 0;
      if (i >= RUN) h = (h - Math.imul(scatter(normalise(tokens[start + i - RUN])), FACTOR_OUT)) | 0;
      if (i < RUN - 1) continue;
      const mixed = Math.imul(h ^ (h >>> 15) ^ seed, 0x2c1b3c6d);
      runs[i - RUN + 1] = (mixed ^ (mixed >>> 13)) & mask;
    }
    return Math.max(0, length - RUN + 1);
  }

  private count(): void {
    const table = this.occurrences[this.thread];
    this.share('count', (g) => {
      const n = this.runsOf(g);
      const { runs } = this;
      for (let i = 0; i < n; i++) if (table[runs[i]] !== 0xffff) table[runs[i]]++;
    });
  }

  private sum(): void {
    const [total, ...others] = this.occurrences;
    for (const table of others) {
      for (let i = 0; i < total.length; i++) total[i] = Math.min(0xffff, total[i] + table[i]);
    }
  }

  private select(): void {
    const occurrences = this.occurrences[0];
    let kept = new Int32Array(1 << 12);
    this.share('select', (g) => {
      const n = this.runsOf(g);
      const { runs } = this;
      if (kept.length < 2 * n) kept = new Int32Array(4 * n);
      // As `winnow`, with places: the rarest run of each window, later ones winning ties.
      let size = 0;
      let best = -1;
      let last = -1;
      for (let i = 0; i < n; i++) {
        const low = i - WINDOW + 1;
        if (best >= low && best >= 0) {
          if (this.before(occurrences, runs, i, best)) best = i;
        } else {
          best = Math.max(0, low);
          for (let k = best + 1; k <= i; k++) if (this.before(occurrences, runs, k, best)) best = k;
        }
        if ((low >= 0 || i === n - 1) && best !== last) {
          last = best;
          if (occurrences[runs[best]] > 1) {
            kept[size++] = runs[best];
            kept[size++] = best;
          }
        }
      }
      const at = Atomics.add(this.counters, SELECTED, size);
      this.selected.set(kept.subarray(0, size), at);
      this.selectedStart[g] = at;
      this.selectedCount[g] = size >>> 1;
    });
  }

  private before(occurrences: Uint16Array, runs: Int32Array, a: number, b: number): boolean {
    const x = occurrences[runs[a]];
    const y = occurrences[runs[b]];
    const p = x < 2 ? 0x10000 : x;
    const q = y < 2 ? 0x10000 : y;
    return p < q || (p === q && runs[a] <= runs[b]);
  }

  private index(): void {
    const { bucketStart, postings, selected, selectedStart, selectedCount, unit } = this;
    const { groupCount, buckets } = this.shape;
    for (let g = 0; g < groupCount; g++) {
      if (unit[g] < 0) continue;
      const at = selectedStart[g];
      for (let i = 0; i < selectedCount[g]; i++) bucketStart[selected[at + 2 * i] + 1]++;
    }
    for (let b = 0; b < buckets; b++) bucketStart[b + 1] += bucketStart[b];
    for (let g = groupCount - 1; g >= 0; g--) {
      if (unit[g] < 0) continue;
      const at = selectedStart[g];
      for (let i = selectedCount[g] - 1; i >= 0; i--) {
        const to = --bucketStart[selected[at + 2 * i] + 1];
        postings[2 * to] = g;
        postings[2 * to + 1] = selected[at + 2 * i + 1];
      }
    }
    for (let b = 0; b < buckets; b++) bucketStart[b] = bucketStart[b + 1];
    bucketStart[buckets] = this.counters[SELECTED] >>> 1;
  }

  private verify(): void {
    const { groupCount } = this.shape;
    const { bucketStart, postings, selected, selectedStart, selectedCount, neighbours, neighbourStart } = this;
    const passOver = new Int32Array(groupCount);
    /** Who met a group last, and how often, as in search.ts. */
    const met = new Float64Array(groupCount);
    const at = new Int32Array(groupCount); // where a partner's seeds go next
    const partners = new Int32Array(groupCount);
    let order = new Float64Array(1 << 10);
    let seeds = new Float64Array(1 << 12); // place here · PLACES + place there, partner by partner
    this.share('verify', (q) => {
      const from = selectedStart[q];
      const n = selectedCount[q];
      if (n === 0) return;
      passOver[q] = q + 1;
      for (let i = neighbourStart[q]; i < neighbourStart[q + 1]; i++) passOver[neighbours[i]] = q + 1;
      if (order.length < n) order = new Float64Array(2 * n);
      let lists = 0;
      for (let i = 0; i < n; i++) {
        const bucket = selected[from + 2 * i];
        const size = bucketStart[bucket + 1] - bucketStart[bucket];
        if (size > 1) order[lists++] = size * PLACES + i;
      }
      const byLength = order.subarray(0, lists).sort();
      const budget = BUDGET + BUDGET_PER_LIST * lists;
      let spent = 0;
      let visited = 0;
      while (visited < lists) {
        spent += Math.floor(byLength[visited] / PLACES);
        if (spent > budget && visited >= LEAST_LISTS) break;
        visited++;
      }

      // First how often each partner is met, then the seeds of those met often enough.
      const fresh = (q + 1) * PLACES;
      let count = 0;
      for (let l = 0; l < visited; l++) {
        const bucket = selected[from + 2 * (byLength[l] % PLACES)];
        const end = bucketStart[bucket + 1];
        for (let p = bucketStart[bucket]; p < end; p++) {
          const j = postings[2 * p];
          if (j >= q) break;
          if (passOver[j] === q + 1) continue;
          if (met[j] < fresh) {
            met[j] = fresh;
            partners[count++] = j;
          }
          met[j]++;
        }
      }
      let total = 0;
      let kept = 0;
      for (let c = 0; c < count; c++) {
        const j = partners[c];
        const times = met[j] - fresh;
        at[j] = times < LEAST_SEEDS ? -1 : total;
        if (times < LEAST_SEEDS) continue;
        partners[kept++] = j;
        total += times;
      }
      if (kept === 0) return;
      if (seeds.length < total) seeds = new Float64Array(2 * total);
      for (let l = 0; l < visited; l++) {
        const i = byLength[l] % PLACES;
        const bucket = selected[from + 2 * i];
        const here = selected[from + 2 * i + 1] * PLACES;
        const end = bucketStart[bucket + 1];
        for (let p = bucketStart[bucket]; p < end; p++) {
          const j = postings[2 * p];
          if (j >= q) break;
          if (passOver[j] === q + 1 || at[j] < 0) continue;
          seeds[at[j]++] = here + postings[2 * p + 1];
        }
      }
      let begin = 0;
      for (let c = 0; c < kept; c++) {
        const j = partners[c];
        const own = seeds.subarray(begin, at[j]).sort();
        begin = at[j];
        this.chains(q, j, own.length > MOST_SEEDS ? own.subarray(0, MOST_SEEDS) : own);
      }
    });
  }

  /** Chains the seeds that two groups share, longest chain first, and examines what each spans. */
  private chains(q: number, j: number, seeds: Float64Array): void {
    const n = seeds.length;
    const here = this.here;
    const there = this.there;
    const used = this.used;
    const best = this.best;
    const back = this.back;
    for (let i = 0; i < n; i++) {
      here[i] = Math.floor(seeds[i] / PLACES);
      there[i] = seeds[i] % PLACES;
      used[i] = 0;
    }
    for (let round = 0; round < MOST_CHAINS; round++) {
      let end = -1;
      for (let i = 0; i < n; i++) {
        if (used[i] === 1) continue;
        best[i] = 1;
        back[i] = -1;
        for (let k = i - 1; k >= 0; k--) {
          const x = here[i] - here[k];
          if (x > GAP + RUN) break;
          const y = there[i] - there[k];
          if (used[k] === 1 || x <= 0 || y <= 0 || y > GAP + RUN || Math.abs(x - y) > DRIFT) continue;
          if (best[k] + 1 > best[i]) {
            best[i] = best[k] + 1;
            back[i] = k;
          }
        }
        if (end < 0 || best[i] > best[end]) end = i;
      }
      if (end < 0 || best[end] < LEAST_CHAIN) return;
      let first = end;
      for (let i = end; i >= 0; i = back[i]) {
        used[i] = 1;
        first = i;
      }
      this.recall(q, j, here[first], here[end] + RUN, there[first], there[end] + RUN);
      // What lies within the examined stretch belongs to it.
      for (let i = 0; i < n; i++) {
        if (here[i] >= here[first] - RUN && here[i] <= here[end] + RUN) used[i] = 1;
      }
    }
  }

  private readonly here = new Int32Array(MOST_SEEDS);
  private readonly there = new Int32Array(MOST_SEEDS);
  private readonly used = new Uint8Array(MOST_SEEDS);
  private readonly best = new Int32Array(MOST_SEEDS);
  private readonly back = new Int32Array(MOST_SEEDS);

  /** Examines a stretch unless an earlier scan did. */
  private recall(q: number, j: number, qFrom: number, qTo: number, jFrom: number, jTo: number): void {
    const { digests, variantStart, verdicts, found, blocks } = this;
    const v = 4 * variantStart[q];
    const u = 4 * variantStart[j];
    const place = Math.imul(qFrom, 0x85ebca6b) ^ Math.imul(qTo, 0xc2b2ae35);
    const other = Math.imul(jFrom, 0x27d4eb2f) ^ Math.imul(jTo, 0x165667b1);
    const high = (Math.imul(digests[v] + place, 0x2c1b3c6d) + (digests[u] ^ other)) | 0;
    const low = Math.imul(digests[v + 1] ^ other, 0x297a2d39) ^ (digests[u + 1] + place);
    const known = verdicts.get(high, low);
    const at = found.length;
    if (known === UNKNOWN) {
      verdicts.fresh++;
      this.examine(q, j, qFrom, qTo, jFrom, jTo);
    } else if (known >= 0) {
      const b = known * BLOCK;
      found.push(j, blocks[b], blocks[b + 1], q, blocks[b + 2], blocks[b + 3], blocks[b + 4], blocks[b + 5]);
    }
    verdicts.note(high, low, found.length > at ? at / FRAGMENT_RECORD : -1);
  }

  /** Grows a stretch to both sides, cuts it to whole lines and keeps it if it is alike. */
  private examine(q: number, j: number, qFrom: number, qTo: number, jFrom: number, jTo: number): void {
    const { tokens, units } = this.corpus;
    const [a, b] = [this.unit[q] * UNIT.STRIDE, this.unit[j] * UNIT.STRIDE];
    const [aStart, bStart] = [units[a + UNIT.TOKENS], units[b + UNIT.TOKENS]];
    const [aLength, bLength] = [units[a + UNIT.TOKEN_COUNT], units[b + UNIT.TOKEN_COUNT]];
    let direct = Math.min(qTo - qFrom, jTo - jFrom);
    for (let i = 1; qFrom - i >= 0 && jFrom - i >= 0 && direct < LEAST_CORE; i++, direct++) {
      if (normalise(tokens[aStart + qFrom - i]) !== normalise(tokens[bStart + jFrom - i])) break;
    }
    for (let i = 0; qTo + i < aLength && jTo + i < bLength && direct < LEAST_CORE; i++, direct++) {
      if (normalise(tokens[aStart + qTo + i]) !== normalise(tokens[bStart + jTo + i])) break;
    }
    if (direct < LEAST_CORE) return;
    // A renamed block grows over what is equal in shape; a verbatim one only over what is equal as written, or it
    // would take in every `a = b(c)` around it.
    let verbatim = 0;
    const core = Math.min(qTo - qFrom, jTo - jFrom);
    for (let i = 0; i < core; i++) if (tokens[aStart + qFrom + i] === tokens[bStart + jFrom + i]) verbatim++;
    const strict = verbatim >= VERBATIM_CORE * core;
    const back = this.grow(aStart + qFrom - 1, bStart + jFrom - 1, -1, qFrom, jFrom, strict);
    const on = this.grow(aStart + qTo, bStart + jTo, 1, aLength - qTo, bLength - jTo, strict);
    qFrom -= back[0];
    jFrom -= back[1];
    qTo += on[0];
    jTo += on[1];
    if (qTo - qFrom < LEAST - CORNER || jTo - jFrom < LEAST - CORNER) return;
    const here = this.wholeLines(this.unit[q], qFrom, qTo);
    const there = this.wholeLines(this.unit[j], jFrom, jTo);
    const n = here[1] - here[0];
    const m = there[1] - there[0];
    if (Math.max(n, m) < LEAST || Math.min(n, m) < LEAST_OF_EDITED) return;
    const rule = this.shape.similarity;
    const sum = n + m;
    // Most blocks are equal token by token, and then nothing needs aligning.
    let equal = 0;
    let alike = 0;
    if (n === m) {
      for (let i = 0; i < n; i++) {
        const x = tokens[aStart + here[0] + i];
        const y = tokens[bStart + there[0] + i];
        if (x === y) equal++;
        if (x === y || normalise(x) === normalise(y)) alike++;
      }
    }
    const raw = equal === n ? n : this.align(this.raw, aStart + here[0], n, bStart + there[0], m);
    const norm = alike === n ? n : this.align(this.norm, aStart + here[0], n, bStart + there[0], m);
    if (2 * raw < rule * sum && 2 * norm < ((1 + rule) / 2) * sum) return;
    const normalized = (2 * norm) / sum;
    if (2 * raw < SHAPE_ONLY * sum && this.evidence.variety(aStart + here[0], n) < VARIETY) return;
    if (!this.evidence.supports(aStart + here[0], n, bStart + there[0], m, Math.min(normalized, ALIKE), true)) return;
    const origin = originOf(this.origins[this.variantStart[q]]);
    const oneOrigin = origin >= 0 && origin === originOf(this.origins[this.variantStart[j]]);
    if (!oneOrigin && !this.evidence.between(aStart + here[0], n, bStart + there[0], m)) return;
    this.found.push(j, there[0], m, q, here[0], n, raw, norm);
  }

  /**
   * How far to go on from `a` and `b` in the direction of `step`: equal tokens count for it (punctuation, which is
   * equal by chance, less), others and skipped ones against it, and the best point on the way is the end (as in the X-drop extension of BLAST).
   */
  private grow(a: number, b: number, step: 1 | -1, aRoom: number, bRoom: number, strict: boolean): [number, number] {
    const { tokens } = this.corpus;
    let [i, k] = [0, 0];
    let best: [number, number] = [0, 0];
    let score = 0;
    let top = 0;
    while (score > top - DROP) {
      while (i < aRoom && k < bRoom) {
        const x = tokens[a + step * i];
        const y = tokens[b + step * k];
        if (x !== y && normalise(x) !== normalise(y)) break;
        score += x === y || !strict ? (x >>> 30 === WORD ? 0.5 : 1) : -0.7;
        i++;
        k++;
        if (score > top) {
          top = score;
          best = [i, k];
        } else if (score <= top - DROP) return best;
      }
      const gap = this.meet(a + step * i, b + step * k, step, aRoom - i, bRoom - k);
      if (gap < 0) break;
      i += gap >>> 8;
      k += gap & 255;
      score -= Math.max(gap >>> 8, gap & 255);
    }
    return best;
  }

  /**
   * How many tokens to skip here (upper bits) and there (lower eight) so that the next {@link AGAIN} normalised tokens
   * are equal, fewest first; -1 if that takes more than {@link SKIP} together. `step` is the direction.
   */
  private meet(a: number, b: number, step: 1 | -1, aRoom: number, bRoom: number): number {
    const { tokens } = this.corpus;
    // The tokens that may follow, normalised once; each side's window is short.
    const { ahead, beside } = this;
    const n = Math.min(aRoom, SKIP + AGAIN);
    const m = Math.min(bRoom, SKIP + AGAIN);
    if (n < AGAIN || m < AGAIN) return -1;
    for (let i = 0; i < n; i++) ahead[i] = normalise(tokens[a + step * i]);
    for (let i = 0; i < m; i++) beside[i] = normalise(tokens[b + step * i]);
    for (let total = 1; total <= SKIP; total++) {
      for (let i = Math.max(0, total + AGAIN - m); i <= total && i + AGAIN <= n; i++) {
        const k = total - i;
        if (ahead[i] !== beside[k]) continue;
        let equal = 1;
        while (equal < AGAIN && ahead[i + equal] === beside[k + equal]) equal++;
        if (equal === AGAIN) return (i << 8) | k;
      }
    }
    return -1;
  }

  private readonly ahead = new Int32Array(SKIP + AGAIN);
  private readonly beside = new Int32Array(SKIP + AGAIN);

  private align(lcs: Lcs, a: number, n: number, b: number, m: number): number {
    lcs.setPattern(this.corpus.tokens, a, n);
    return lcs.compare(this.corpus.tokens, b, m);
  }

  /** Tokens from the first to the last line of a stretch; a line it holds only a corner of is left out. */
  private wholeLines(unit: number, from: number, to: number): [number, number] {
    const { corpus } = this;
    const row = unit * UNIT.STRIDE;
    const section = corpus.units[row + UNIT.SECTION];
    const start = corpus.units[row + UNIT.TOKENS];
    const end = start + corpus.units[row + UNIT.TOKEN_COUNT];
    let first = corpus.lineOfToken(section, start + from);
    let last = corpus.lineOfToken(section, start + to - 1);
    const missing = start + from - corpus.tokenAtLine(section, first);
    if (missing > CORNER && missing > corpus.tokenAtLine(section, first + 1) - start - from) first++;
    const beyond = corpus.tokenAtLine(section, last + 1) - (start + to);
    if (beyond > CORNER && beyond > start + to - corpus.tokenAtLine(section, last)) last--;
    return [
      Math.max(start, corpus.tokenAtLine(section, first)) - start,
      Math.min(end, corpus.tokenAtLine(section, last + 1)) - start,
    ];
  }
}

/** An edited line may be longer in one copy; growth skips so many tokens on both sides together, to meet again for so many. */
const SKIP = 14;
const AGAIN = 9;
/** Tokens that a chain must span with what follows it directly, to be worth growing over an edited line. */
const LEAST_CORE = 30;
/** Growth ends when it has lost so much since its best point. */
const DROP = 24;
/** Part of a core that must be equal as written for its block to count as verbatim. */
const VERBATIM_CORE = 0.85;
/** A stretch may lack this many tokens of its first and last line and keep the line. */
const CORNER = 4;
