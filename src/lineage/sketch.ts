/**
 * A few numbers that stand for a content when one looks for what it was copied from: the least hashes of its runs of
 * tokens (Broder's bottom-k). Two contents that share a fraction J of their runs share one of the k least with a chance
 * of about 1 - (1 - J)^k, whatever their size.
 *
 * Half of them are of verbatim runs (rare, so their lists are short; copies that kept their names share them), half of
 * longer normalised ones (copies with other names share those).
 */
import { normalise, scatter } from '../engine/lexing/tokens.ts';
import type { Ints } from './ints.ts';

const HALF = 12;
export const SKETCH = 2 * HALF;
const RAW_RUN = 5;
const NORM_RUN = 8;
const FACTOR = 0x2c9277b5;

function power(exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, FACTOR);
  return result;
}
const RAW_OUT = power(RAW_RUN);
const NORM_OUT = power(NORM_RUN);

const least = new Int32Array(HALF);

/** Appends {@link SKETCH} numbers to `out` and returns where they begin; 0 stands for none. */
export function sketch(tokens: Int32Array, out: Ints): number {
  const at = out.length;
  half(tokens, RAW_RUN, RAW_OUT, false, out);
  half(tokens, NORM_RUN, NORM_OUT, true, out);
  return at;
}

function half(tokens: Int32Array, run: number, leaving: number, isNormalised: boolean, out: Ints): void {
  let count = 0;
  let h = 0;
  const value = (i: number): number => scatter(isNormalised ? normalise(tokens[i]) : tokens[i]);
  for (let i = 0; i < tokens.length; i++) {
    h = (Math.imul(h, FACTOR) + value(i)) | 0;
    if (i >= run) h = (h - Math.imul(value(i - run), leaving)) | 0;
    if (i < run - 1) continue;
    let mixed = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
    // The lowest bit tells the halves apart.
    mixed = ((mixed ^ (mixed >>> 16)) & ~1) | (isNormalised ? 1 : 0);
    if (count === HALF && mixed >= least[HALF - 1]) continue;
    let place = count;
    while (place > 0 && least[place - 1] > mixed) place--;
    if (place > 0 && least[place - 1] === mixed) continue;
    if (count < HALF) count++;
    for (let k = count - 1; k > place; k--) least[k] = least[k - 1];
    least[place] = mixed;
  }
  for (let k = 0; k < HALF; k++) out.push(k < count ? least[k] : 0);
}
