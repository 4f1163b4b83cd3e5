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
  const lineOf = lines(a, b, null);
  const renames = renamesIn(a, b, lineOf);
  return pair(a, b, renames === null ? lineOf : lines(a, b, renames));
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

/** By name of `a` the one that mostly stands for it in `b`, where that is another one; null where there is none. */
function renamesIn(a: Code, b: Code, lineOf: Int32Array): Map<number, number> | null {
  const { kind, word } = a.excerpt;
  const own = b.excerpt.word;
  // Of most copies no name is another one. Lines that say the same hold the same names.
  let isRenamed = false;
  for (let k = 0; k < a.lines && !isRenamed; k++) {
    if (lineOf[k] < 0 || a.saidAs[k] === b.saidAs[lineOf[k]]) continue;
    const shift = b.first[lineOf[k]] - a.first[k];
    for (let i = a.first[k]; i < a.first[k + 1]; i++)
      if (kind[i] === IDENTIFIER && word[i] !== own[i + shift]) isRenamed = true;
  }
  if (!isRenamed) return null;
  if (only.length < a.lexicon.words)
    [only, met] = [new Int32Array(2 * a.lexicon.words), new Int32Array(2 * a.lexicon.words)];
  const names: number[] = [];
  // Of most names all counterparts are one: a second one is what needs to be counted.
  const counts = new Map<number, Map<number, number>>();
  for (let k = 0; k < a.lines; k++) {
    if (lineOf[k] < 0) continue;
    const shift = b.first[lineOf[k]] - a.first[k];
    for (let i = a.first[k]; i < a.first[k + 1]; i++) {
      if (kind[i] !== IDENTIFIER) continue;
      const [from, to] = [word[i], own[i + shift]];
      if (met[from] === 0) {
        names.push(from);
        only[from] = to;
      } else if (only[from] !== to || counts.has(from)) {
        let count = counts.get(from);
        if (count === undefined) counts.set(from, (count = new Map([[only[from], met[from]]])));
        count.set(to, (count.get(to) ?? 0) + 1);
        continue;
      }
      met[from]++;
    }
  }
  const renames = new Map<number, number>();
  for (const from of names) {
    let [best, most] = [only[from], 0];
    // Of two that are met as often the one that is met first.
    for (const [to, count] of counts.get(from) ?? []) if (count > most) [best, most] = [to, count];
    if (best !== from) renames.set(from, best);
    met[from] = 0;
  }
  return renames.size === 0 ? null : renames;
}

/** By word: its first counterpart, and how often it was met while it had no other one; zero between questions. */
let only = new Int32Array(1 << 12);
let met = new Int32Array(1 << 12);

/** For each line of `a` its counterpart in `b`, or -1. */
function lines(a: Code, b: Code, renames: ReadonlyMap<number, number> | null): Int32Array {
  const lineOf = new Int32Array(a.lines).fill(-1);
  const [x, y] = [a.saidAs, b.saidAs];
  let [a0, a1, b0, b1] = [0, a.lines, 0, b.lines];
  while (a0 < a1 && b0 < b1 && x[a0] === y[b0]) lineOf[a0++] = b0++;
  while (a0 < a1 && b0 < b1 && x[a1 - 1] === y[b1 - 1]) lineOf[--a1] = --b1;
  const found = (a1 - a0) * (b1 - b0) > FEW_CELLS ? anchors(a, b, a0, a1, b0, b1) : NONE;
  for (let n = 0; n < found.length; n += 2) {
    const [i, j] = [found[n], found[n + 1]];
    gap(a, b, a0, i, b0, j, renames, lineOf);
    lineOf[i] = j;
    [a0, b0] = [i + 1, j + 1];
  }
  gap(a, b, a0, a1, b0, b1, renames, lineOf);
  return lineOf;
}

const NONE = new Int32Array(0);

/** By number of a line: where it stands, in the stretch that is looked at. Zero between questions, -1 for what stands there twice. */
let placeOf = new Int32Array(1 << 12);
/** Pairs of lines, and for piles of them which is the last of each and the one before it. */
let pairs = new Int32Array(1 << 8);
let ends = new Int32Array(1 << 8);
let earlier = new Int32Array(1 << 8);

/** The longest list of pairs that increase on both sides, of lines that say the same and occur once on either: `i`, `j`, `i`, `j` … */
function anchors(a: Code, b: Code, a0: number, a1: number, b0: number, b1: number): Int32Array {
  const [x, y] = [a.saidAs, b.saidAs];
  if (placeOf.length < a.lexicon.lines) placeOf = new Int32Array(2 * a.lexicon.lines);
  if (earlier.length < a1 - a0)
    [pairs, ends, earlier] = [4 * (a1 - a0), 2 * (a1 - a0), 2 * (a1 - a0)].map((length) => new Int32Array(length));
  for (let j = b0; j < b1; j++) placeOf[y[j]] = placeOf[y[j]] === 0 ? j + 1 : -1;
  for (let i = a0; i < a1; i++) twice(x[i]);
  // Longest increasing subsequence by piles: the last pair of each length that ends least.
  let [count, piles] = [0, 0];
  for (let i = a0; i < a1; i++) {
    const place = placeOf[x[i]];
    if (place <= 0 || times[x[i]] !== 1) continue;
    const j = place - 1;
    let [low, high] = [0, piles];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[2 * ends[middle] + 1] < j) low = middle + 1;
      else high = middle;
    }
    pairs[2 * count] = i;
    pairs[2 * count + 1] = j;
    earlier[count] = low === 0 ? -1 : ends[low - 1];
    ends[low] = count++;
    if (low === piles) piles++;
  }
  const found = new Int32Array(2 * piles);
  for (let k = piles === 0 ? -1 : ends[piles - 1], n = piles - 1; k >= 0; k = earlier[k], n--) {
    found[2 * n] = pairs[2 * k];
    found[2 * n + 1] = pairs[2 * k + 1];
  }
  for (let j = b0; j < b1; j++) placeOf[y[j]] = 0;
  for (let i = a0; i < a1; i++) times[x[i]] = 0;
  return found;
}

/** By number of a line: how often it was met, at most twice. Zero between questions. */
let times = new Uint8Array(1 << 12);

function twice(line: number): void {
  if (line >= times.length) {
    const wider = new Uint8Array(2 * line);
    wider.set(times);
    times = wider;
  }
  if (times[line] < 2) times[line]++;
}

/** By number of a line's shape: whether a line of the other stretch has it. Zero between questions. */
let shapeMet = new Uint8Array(1 << 12);
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
  renames: ReadonlyMap<number, number> | null,
  lineOf: Int32Array,
): void {
  const [n, m] = [a1 - a0, b1 - b0];
  if (n === 0 || m === 0 || n * m > MOST_CELLS) return;
  // 0 pair, 1 above, 2 left.
  if (way.length < n * m) way = new Uint8Array(2 * n * m);
  if (above.length <= m) [above, here] = [new Int32Array(2 * m), new Int32Array(2 * m)];
  const [shapes, says, ownShapes, ownSays] = [a.shapeAs, a.saidAs, b.shapeAs, b.saidAs];
  above.fill(0, 0, m + 1);
  here[0] = 0;
  if (shapeMet.length < a.lexicon.lines) shapeMet = new Uint8Array(2 * a.lexicon.lines);
  for (let j = b0; j < b1; j++) shapeMet[ownShapes[j]] = 1;
  for (let i = 0; i < n; i++) {
    const [shape, said] = [shapes[a0 + i], says[a0 + i]];
    if (shapeMet[shape] === 0) {
      // Nothing there can stand for it: all sums stay as they are.
      way.fill(1, i * m, (i + 1) * m);
      continue;
    }
    for (let j = 0; j < m; j++) {
      let best = above[j + 1];
      let step = 1;
      if (here[j] > best) {
        best = here[j];
        step = 2;
      }
      if (shape === ownShapes[b0 + j]) {
        const score =
          above[j] + (said === ownSays[b0 + j] ? SAME : SHAPE + NAMES * alike(a, a0 + i, b, b0 + j, renames));
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
  for (let j = b0; j < b1; j++) shapeMet[ownShapes[j]] = 0;
  for (let i = n - 1, j = m - 1; i >= 0 && j >= 0; ) {
    const step = way[i * m + j];
    if (step === 0) lineOf[a0 + i--] = b0 + j--;
    else if (step === 1) i--;
    else j--;
  }
}

/** Share of the names and strings of two lines of one shape that are the same, or exchanged as expected. */
function alike(a: Code, x: number, b: Code, y: number, renames: ReadonlyMap<number, number> | null): number {
  const { kind, word } = a.excerpt;
  const own = b.excerpt.word;
  let names = 0;
  let same = 0;
  const shift = b.first[y] - a.first[x];
  for (let i = a.first[x]; i < a.first[x + 1]; i++) {
    if (kind[i] !== IDENTIFIER && kind[i] !== STRING) continue;
    names++;
    const to = own[i + shift];
    if (word[i] === to ? renames === null || !renames.has(word[i]) : renames?.get(word[i]) === to) same++;
  }
  return names === 0 ? 1 : same / names;
}
