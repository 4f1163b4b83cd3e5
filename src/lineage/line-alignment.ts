/**
 * Which token of one unit stands for which of another, by lines of code: lines that are the same but for names and
 * strings are paired in order, and their tokens one by one.
 *
 * The alignment of tokens that explanations use (engine/clones/explanation) sees more, and costs a hundred times as much:
 * a change must find its lines whole anyway. Long units are cut at lines that say the same and occur once on either side
 * (the anchors of patience diff); between them all pairs are weighed. A pair of lines scores 8 where they say the same; else 2, and up to 5 more
 * for each name that is the same or is exchanged as elsewhere, so that of several lines of one shape the right one is taken.
 */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import type { Code } from './code.ts';

const SAME = 8;
const SHAPE = 2;
const NAMES = 5;
/** From so many pairs of lines on anchors are looked for. */
const FEW_CELLS = 400;
/** Beyond so many between two anchors, lines that say the same are paired from both ends and the rest is left. */
const MOST_CELLS = 1 << 22;

/** For each token of `a` its counterpart in `b`, or -1; counterparts increase. */
export function alignLines(a: Code, b: Code): Int32Array {
  let partner = pair(a, b, lines(a, b, null));
  const renames = renamesIn(a, b, partner);
  if (renames.size > 0) partner = pair(a, b, lines(a, b, renames));
  return partner;
}

function pair(a: Code, b: Code, lineOf: Int32Array): Int32Array {
  const partner = new Int32Array(a.excerpt.count).fill(-1);
  for (let k = 0; k < a.lines; k++) {
    if (lineOf[k] < 0) continue;
    const shift = b.first[lineOf[k]] - a.first[k];
    for (let i = a.first[k]; i < a.first[k + 1]; i++) partner[i] = i + shift;
  }
  return partner;
}

function renamesIn(a: Code, b: Code, partner: Int32Array): Map<string, string> {
  const renames = new Map<string, string>();
  // Of most copies no name is another one.
  if (
    !a.excerpt.kind.some(
      (kind, i) => kind === IDENTIFIER && partner[i] >= 0 && a.excerpt.text[i] !== b.excerpt.text[partner[i]],
    )
  )
    return renames;
  const counts = new Map<string, Map<string, number>>();
  for (let i = 0; i < a.excerpt.count; i++) {
    if (partner[i] < 0 || a.excerpt.kind[i] !== IDENTIFIER) continue;
    const [from, to] = [a.excerpt.text[i], b.excerpt.text[partner[i]]];
    let known = counts.get(from);
    if (known === undefined) counts.set(from, (known = new Map()));
    known.set(to, (known.get(to) ?? 0) + 1);
  }
  for (const [from, to] of counts) {
    const [[best]] = [...to].sort((x, y) => y[1] - x[1]);
    if (best !== from) renames.set(from, best);
  }
  return renames;
}

/** For each line of `a` its counterpart in `b`, or -1. */
function lines(a: Code, b: Code, renames: ReadonlyMap<string, string> | null): Int32Array {
  const lineOf = new Int32Array(a.lines).fill(-1);
  let [a0, a1, b0, b1] = [0, a.lines, 0, b.lines];
  while (a0 < a1 && b0 < b1 && a.saidAs[a0] === b.saidAs[b0]) lineOf[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && a.saidAs[a1 - 1] === b.saidAs[b1 - 1]) lineOf[--a1] = --b1;
  for (const [i, j] of (a1 - a0) * (b1 - b0) > FEW_CELLS ? anchors(a, b, a0, a1, b0, b1) : []) {
    gap(a, b, a0, i, b0, j, renames, lineOf);
    lineOf[i] = j;
    [a0, b0] = [i + 1, j + 1];
  }
  gap(a, b, a0, a1, b0, b1, renames, lineOf);
  return lineOf;
}

/** The longest list of pairs that increase on both sides, of lines that say the same and occur once on either. */
function anchors(a: Code, b: Code, a0: number, a1: number, b0: number, b1: number): [number, number][] {
  const once = (lines: Int32Array, from: number, to: number): Map<number, number> => {
    const at = new Map<number, number>();
    for (let k = from; k < to; k++) at.set(lines[k], at.has(lines[k]) ? -1 : k);
    return at;
  };
  const [left, right] = [once(a.saidAs, a0, a1), once(b.saidAs, b0, b1)];
  // Longest increasing subsequence by piles: the last pair of each length that ends least.
  const pairs: { i: number; j: number; before: number }[] = [];
  const ends: number[] = [];
  for (const [said, i] of left) {
    const j = right.get(said) ?? -1;
    if (i < 0 || j < 0) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]].j < j) low = middle + 1;
      else high = middle;
    }
    pairs.push({ i, j, before: low === 0 ? -1 : ends[low - 1] });
    ends[low] = pairs.length - 1;
  }
  const found: [number, number][] = [];
  for (let k = ends.at(-1) ?? -1; k >= 0; k = pairs[k].before) found.push([pairs[k].i, pairs[k].j]);
  return found.reverse();
}

let way = new Uint8Array(1 << 12);
let above = new Int32Array(1 << 8);
let here = new Int32Array(1 << 8);

/** Pairs the lines of two stretches by the best sum of scores. */
function gap(
  a: Code,
  b: Code,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  renames: ReadonlyMap<string, string> | null,
  lineOf: Int32Array,
): void {
  const [n, m] = [a1 - a0, b1 - b0];
  if (n === 0 || m === 0 || n * m > MOST_CELLS) return;
  // 0 pair, 1 above, 2 left.
  if (way.length < n * m) way = new Uint8Array(2 * n * m);
  if (above.length <= m) [above, here] = [new Int32Array(2 * m), new Int32Array(2 * m)];
  above.fill(0, 0, m + 1);
  here[0] = 0;
  for (let i = 0; i < n; i++) {
    const [shape, said] = [a.shapeAs[a0 + i], a.saidAs[a0 + i]];
    for (let j = 0; j < m; j++) {
      let best = above[j + 1];
      let step = 1;
      if (here[j] > best) {
        best = here[j];
        step = 2;
      }
      if (shape === b.shapeAs[b0 + j]) {
        const score =
          above[j] + (said === b.saidAs[b0 + j] ? SAME : SHAPE + NAMES * alike(a, a0 + i, b, b0 + j, renames));
        if (score >= best) {
          best = score;
          step = 0;
        }
      }
      here[j + 1] = best;
      way[i * m + j] = step;
    }
    [above, here] = [here, above];
    here[0] = 0;
  }
  for (let i = n - 1, j = m - 1; i >= 0 && j >= 0; ) {
    const step = way[i * m + j];
    if (step === 0) lineOf[a0 + i--] = b0 + j--;
    else if (step === 1) i--;
    else j--;
  }
}

/** Share of the names and strings of two lines of one shape that are the same, or exchanged as expected. */
function alike(a: Code, x: number, b: Code, y: number, renames: ReadonlyMap<string, string> | null): number {
  let names = 0;
  let same = 0;
  const shift = b.first[y] - a.first[x];
  for (let i = a.first[x]; i < a.first[x + 1]; i++) {
    const kind = a.excerpt.kind[i];
    if (kind !== IDENTIFIER && kind !== STRING) continue;
    names++;
    const [from, to] = [a.excerpt.text[i], b.excerpt.text[i + shift]];
    if ((renames?.get(from) ?? from) === to) same++;
  }
  return names === 0 ? 1 : same / names;
}
