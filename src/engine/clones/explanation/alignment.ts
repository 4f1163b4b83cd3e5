/**
 * Which token of one excerpt stands for which token of the other, as a person would see it.
 *
 * The longest common subsequence of normalised tokens is the wrong answer for reading: to it all identifiers are alike,
 * so an inserted line `rows = count(frame)` swallows the one after it, and stray commas pair up across the page. Here a
 * pair of tokens *scores*, and a run of neighbours scores more than its pieces:
 *
 *     the same name, literal or keyword 6    the same punctuation 3    another name or literal of the same class 3
 *     right after another pair +2            opening a new run -3      both first on their line +2
 *
 * so that a lone comma or a lone renamed identifier amid other code is worth nothing and stays unpaired. A second pass
 * knows the renamings of the first: an expected name scores 5, an unexpected one 2.
 *
 * Cost: identical ends are cut off, then one cell for each pair of tokens (about 10 ns) up to EXACT_CELLS; larger gaps
 * are divided by anchors (runs of tokens that occur once on each side, longest increasing chain), without any anchor in
 * proportion. The whole never fills more than MAX_CELLS; what is left then stays unpaired.
 */
import { KEYWORD, normalise, WORD } from '../../lexing/tokens.ts';

/** What {@link align} reads of an excerpt. */
export interface TokenSequence {
  count: number;
  hash: Int32Array;
  kind: Uint8Array;
  flags: Uint8Array;
  line: Int32Array;
}

/** A gap of 1,000 by 1,000 tokens: 10 ms and 1 MB of directions. */
const EXACT_CELLS = 1 << 20;
/** About a third of a second for a pair of units that nothing but hostility would write. */
const MAX_CELLS = 1 << 25;

/** Back to the beginning of a statement; longer repetitions are data. */
const MAX_SLIDE = 64;

const SAME = 6;
const SAME_PUNCTUATION = 3;
const SAME_CLASS = 3;
const EXPECTED = 5;
const UNEXPECTED = 2;
const NEIGHBOUR = 2;
const NEW_RUN = -3;
const LINE_START = 2;
const NEVER = -0x3fffffff;

/** For each token of `a` the index of its counterpart in `b`, or -1; counterparts increase. */
export function align(a: TokenSequence, b: TokenSequence): Int32Array {
  const first = new Alignment(a, b, null).run();
  if (first.exact) return first.partner;
  const renames = renamings(a, b, first.partner);
  const { partner } = renames.size === 0 ? first : new Alignment(a, b, renames).run();
  slide(a, b, partner);
  return partner;
}

/**
 * What was inserted can often be said in several ways: `f(x) [g(y)]` and `f(x [) g(y])` are one and the same to an
 * alignment. A person means whole lines, so each insertion moves back to where it begins a line, if it can.
 */
function slide(a: TokenSequence, b: TokenSequence, partner: Int32Array): void {
  const back = new Int32Array(b.count).fill(-1);
  for (let i = 0; i < a.count; i++) if (partner[i] >= 0) back[partner[i]] = i;
  slideSide(b, a, back, partner);
  slideSide(a, b, partner, back);
}

/** Slides the stretches of `s` without partner; `of` is its partners in `other`, `from` the way back. */
function slideSide(s: TokenSequence, other: TokenSequence, of: Int32Array, from: Int32Array): void {
  const begins = (i: number): boolean => i === 0 || i >= s.count || s.line[i] !== s.line[i - 1];
  const verbatim = (i: number): boolean => of[i] >= 0 && other.hash[of[i]] === s.hash[i];
  for (let start = 0, end = 0; start < s.count; start = end + 1) {
    end = start;
    if (of[start] >= 0) continue;
    while (end < s.count && of[end] < 0) end++;
    if (begins(start)) continue;
    const length = end - start;
    // Backwards each token before the stretch must be equal to the last one in it, and so on.
    const way = (step: -1 | 1): number => {
      for (let steps = 1; steps <= MAX_SLIDE; steps++) {
        const moved = step < 0 ? start - steps : end + steps - 1;
        if (moved < 0 || moved >= s.count || !verbatim(moved)) return 0;
        if (s.hash[moved] !== s.hash[moved - step * length]) return 0;
        if (begins(start + step * steps)) return steps;
      }
      return 0;
    };
    const step = way(-1) > 0 ? -1 : 1;
    for (let left = way(step), k = 1; k <= left; k++) {
      const moved = step < 0 ? start - k : end + k - 1;
      const to = moved - step * length;
      of[to] = of[moved];
      from[of[to]] = to;
      of[moved] = -1;
    }
  }
}

/** The most frequent counterpart of each name that differs from it. */
function renamings(a: TokenSequence, b: TokenSequence, partner: Int32Array): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (let i = 0; i < a.count; i++) {
    if (partner[i] < 0 || a.kind[i] === WORD) continue;
    let to = counts.get(a.hash[i]);
    if (to === undefined) counts.set(a.hash[i], (to = new Map()));
    const other = b.hash[partner[i]];
    to.set(other, (to.get(other) ?? 0) + 1);
  }
  const renames = new Map<number, number>();
  for (const [from, to] of counts) {
    const [[best]] = [...to].sort((x, y) => y[1] - x[1]);
    if (best !== from) renames.set(from, best);
  }
  return renames;
}

class Alignment {
  readonly partner: Int32Array;
  /** Whether nothing was left to judgement: the two are equal once normalised. */
  exact = false;
  private cells = 0;
  private readonly a: TokenSequence;
  private readonly b: TokenSequence;
  private readonly weight: Uint8Array;
  private readonly expected: Int32Array | null;

  constructor(a: TokenSequence, b: TokenSequence, renames: Map<number, number> | null) {
    this.a = a;
    this.b = b;
    this.partner = new Int32Array(a.count).fill(-1);
    this.weight = new Uint8Array(a.count);
    for (let i = 0; i < a.count; i++) {
      this.weight[i] = a.kind[i] === WORD && (a.flags[i] & KEYWORD) === 0 ? SAME_PUNCTUATION : SAME;
    }
    this.expected = renames === null ? null : new Int32Array(a.count);
    if (renames !== null) for (let i = 0; i < a.count; i++) this.expected![i] = renames.get(a.hash[i]) ?? 0;
  }

  run(): this {
    const { a, b } = this;
    this.exact = a.count === b.count && this.pairAll(0, a.count, 0);
    if (!this.exact) this.gap(0, a.count, 0, b.count, 0);
    return this;
  }

  /** Pairs two stretches of one length one by one if they are equal once normalised. */
  private pairAll(a0: number, a1: number, b0: number): boolean {
    for (let i = a0; i < a1; i++) {
      if (normalise(this.a.hash[i]) !== normalise(this.b.hash[b0 + i - a0])) return false;
    }
    for (let i = a0; i < a1; i++) this.partner[i] = b0 + i - a0;
    return true;
  }

  private gap(a0: number, a1: number, b0: number, b1: number, depth: number): void {
    const { a, b, partner } = this;
    while (a0 < a1 && b0 < b1 && a.hash[a0] === b.hash[b0]) partner[a0++] = b0++;
    while (a0 < a1 && b0 < b1 && a.hash[a1 - 1] === b.hash[b1 - 1]) partner[--a1] = --b1;
    if (a0 === a1 || b0 === b1) return;
    const cells = (a1 - a0) * (b1 - b0);
    if (cells <= EXACT_CELLS) {
      if (this.cells + cells > MAX_CELLS) return;
      this.cells += cells;
      this.score(a0, a1, b0, b1);
      return;
    }
    if (a1 - a0 === b1 - b0 && this.pairAll(a0, a1, b0)) return;
    for (let level = depth; level < ANCHORS.length; level++) {
      const { length, normalised } = ANCHORS[level];
      const chain = anchors(a, b, a0, a1, b0, b1, length, normalised);
      if (chain.length === 0) continue;
      let i = a0;
      let j = b0;
      for (const [x, y] of chain) {
        if (x < i || y < j) continue; // overlaps the anchor before it
        this.gap(i, x, j, y, level + 1);
        for (let k = 0; k < length; k++) partner[x + k] = y + k;
        i = x + length;
        j = y + length;
      }
      this.gap(i, a1, j, b1, level + 1);
      return;
    }
    const pieces = Math.ceil(Math.max(a1 - a0, b1 - b0) / 1000);
    const at = (from: number, to: number, piece: number): number => from + Math.floor(((to - from) * piece) / pieces);
    for (let p = 0; p < pieces; p++) {
      const [x0, x1, y0, y1] = [at(a0, a1, p), at(a0, a1, p + 1), at(b0, b1, p), at(b0, b1, p + 1)];
      const area = (x1 - x0) * (y1 - y0);
      if (this.cells + area > MAX_CELLS) return;
      this.cells += area;
      this.score(x0, x1, y0, y1);
    }
  }

  /**
   * Dynamic programming with two values a cell, as in Gotoh's affine gaps: `pair` is the best score that ends with this
   * pair, `best` the best of all up to here. A direction takes three bits: where `best` came from (0 the pair, 1 above,
   * 2 left) and whether the pair continues a run (4).
   */
  private score(a0: number, a1: number, b0: number, b1: number): void {
    const { a, b } = this;
    const n = a1 - a0;
    const m = b1 - b0;
    const direction = new Uint8Array(n * m);
    let pairAbove = new Int32Array(m + 1).fill(NEVER);
    let bestAbove = new Int32Array(m + 1);
    let pairHere = new Int32Array(m + 1).fill(NEVER);
    let bestHere = new Int32Array(m + 1);
    pairAbove[0] = 0; // what was cut off before the gap was paired: the first pair continues it
    // What the inner loop asks of the right side, next to each other.
    const other = b.hash.subarray(b0, b1);
    const kinds = other.map(normalise);
    const begins = new Uint8Array(m);
    for (let j = 0; j < m; j++) begins[j] = b0 + j > 0 && b.line[b0 + j] !== b.line[b0 + j - 1] ? LINE_START : 0;
    for (let i = 0; i < n; i++) {
      const hash = a.hash[a0 + i];
      const kind = normalise(hash);
      const weight = this.weight[a0 + i];
      const expected = this.expected === null ? 0 : this.expected[a0 + i];
      const first = a0 + i > 0 && a.line[a0 + i] !== a.line[a0 + i - 1];
      const row = i * m;
      pairHere[0] = NEVER;
      bestHere[0] = 0;
      let bestLeft = 0;
      let bestDiagonal = bestAbove[0];
      for (let j = 0; j < m; j++) {
        const bestUp = bestAbove[j + 1];
        let best = bestUp;
        let way = 1;
        if (bestLeft > best) {
          best = bestLeft;
          way = 2;
        }
        let pair = NEVER;
        if (kinds[j] === kind) {
          pair =
            other[j] === hash ? weight : expected === 0 ? SAME_CLASS : other[j] === expected ? EXPECTED : UNEXPECTED;
          if (first) pair += begins[j];
          const continued = pairAbove[j] + NEIGHBOUR;
          const opened = bestDiagonal + NEW_RUN;
          if (continued >= opened) {
            pair += continued;
            way |= 4;
          } else pair += opened;
          if (pair > best) {
            best = pair;
            way &= 4;
          }
        }
        pairHere[j + 1] = pair;
        bestHere[j + 1] = best;
        direction[row + j] = way;
        bestDiagonal = bestUp;
        bestLeft = best;
      }
      [pairAbove, pairHere] = [pairHere, pairAbove];
      [bestAbove, bestHere] = [bestHere, bestAbove];
    }
    let i = n - 1;
    let j = m - 1;
    let inPair = false;
    while (i >= 0 && j >= 0) {
      const d = direction[i * m + j];
      if (inPair || (d & 3) === 0) {
        this.partner[a0 + i] = b0 + j;
        inPair = (d & 4) !== 0;
        i--;
        j--;
      } else if ((d & 3) === 1) i--;
      else j--;
    }
  }
}

/** From the surest to the weakest: renamed copies keep no verbatim run, tables of numbers no unique one at all. */
const ANCHORS: readonly { length: number; normalised: boolean }[] = [
  { length: 8, normalised: false },
  { length: 16, normalised: true },
  { length: 4, normalised: false },
  { length: 1, normalised: false },
];

/** Runs of `length` tokens that occur once on each side, as the longest chain that increases on both. */
function anchors(
  a: TokenSequence,
  b: TokenSequence,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  length: number,
  normalised: boolean,
): [number, number][] {
  const once = (s: TokenSequence, from: number, to: number): Map<number, number> => {
    const seen = new Map<number, number>();
    for (let i = from; i + length <= to; i++) {
      let h = 0;
      for (let k = 0; k < length; k++) {
        const token = normalised ? normalise(s.hash[i + k]) : s.hash[i + k];
        h = Math.imul(h ^ token, 0x5bd1e995);
        h ^= h >>> 15;
      }
      seen.set(h, seen.has(h) ? -1 : i);
    }
    return seen;
  };
  const right = once(b, b0, b1);
  const pairs: [number, number][] = [];
  for (const [h, i] of once(a, a0, a1)) {
    const j = right.get(h);
    if (i < 0 || j === undefined || j < 0) continue;
    let same = true;
    for (let k = 0; k < length && same; k++) {
      same = normalised ? normalise(a.hash[i + k]) === normalise(b.hash[j + k]) : a.hash[i + k] === b.hash[j + k];
    }
    if (same) pairs.push([i, j]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  return increasing(pairs);
}

/** Longest subsequence whose second numbers increase, by patience sorting. */
function increasing(pairs: [number, number][]): [number, number][] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (let p = 0; p < pairs.length; p++) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]][1] < pairs[p][1]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[p] = tops[low - 1];
    tops[low] = p;
  }
  const chain: [number, number][] = [];
  for (let p = tops.length > 0 ? tops[tops.length - 1] : -1; p >= 0; p = before[p]) chain.push(pairs[p]);
  return chain.reverse();
}
