/**
 * Which token of one unit stands for which of another, by lines of code: lines that are the same but for names and
 * strings are paired in order, and their tokens one by one.
 *
 * The alignment of tokens that explanations use (engine/clones/explanation) sees more, and costs a hundred times as much:
 * a change must find its lines whole anyway. A pair of lines scores 8 where they say the same; else 2, and up to 5 more
 * for each name that is the same or is exchanged as elsewhere, so that of several lines of one shape the right one is taken.
 */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import type { Code } from './code.ts';

const SAME = 8;
const SHAPE = 2;
const NAMES = 5;
/** Beyond so many pairs of lines, lines that say the same are paired from both ends and the rest is left. */
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
  const counts = new Map<string, Map<string, number>>();
  let any = false;
  for (let i = 0; i < a.excerpt.count; i++) {
    if (partner[i] < 0 || a.excerpt.kind[i] !== IDENTIFIER) continue;
    const [from, to] = [a.excerpt.text[i], b.excerpt.text[partner[i]]];
    if (from !== to) any = true;
    let known = counts.get(from);
    if (known === undefined) counts.set(from, (known = new Map()));
    known.set(to, (known.get(to) ?? 0) + 1);
  }
  const renames = new Map<string, string>();
  if (!any) return renames;
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
  const [n, m] = [a1 - a0, b1 - b0];
  if (n === 0 || m === 0 || n * m > MOST_CELLS) return lineOf;
  // 0 pair, 1 above, 2 left.
  const way = new Uint8Array(n * m);
  let above = new Int32Array(m + 1);
  let here = new Int32Array(m + 1);
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
  return lineOf;
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
