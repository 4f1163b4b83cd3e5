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
/** What each token counts in a run, as it is and with names and literals alike; filled for each content. */
let asItIs = new Int32Array(1 << 12);
let alike = new Int32Array(1 << 12);

/** Appends {@link SKETCH} numbers to `out` and returns where they begin; 0 stands for none. */
export function sketch(tokens: Int32Array, out: Ints): number {
  const at = out.length;
  const { length } = tokens;
  if (asItIs.length < length) [asItIs, alike] = [new Int32Array(2 * length), new Int32Array(2 * length)];
  // Asked once: what another module gives is looked up at each call.
  const [mix, kindOf] = [scatter, normalise];
  for (let i = 0; i < length; i++) {
    const token = tokens[i];
    const kind = kindOf(token);
    const value = mix(token);
    asItIs[i] = value;
    alike[i] = kind === token ? value : mix(kind);
  }
  half(asItIs, length, RAW_RUN, RAW_OUT, 0, out);
  half(alike, length, NORM_RUN, NORM_OUT, 1, out);
  return at;
}

/** @param mark the lowest bit tells the halves apart */
function half(values: Int32Array, length: number, run: number, leaving: number, mark: 0 | 1, out: Ints): void {
  let count = 0;
  let h = 0;
  for (let i = 0; i < Math.min(run - 1, length); i++) h = (Math.imul(h, FACTOR) + values[i]) | 0;
  for (let i = run - 1; i < length; i++) {
    h = (Math.imul(h, FACTOR) + values[i]) | 0;
    if (i >= run) h = (h - Math.imul(values[i - run], leaving)) | 0;
    let mixed = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
    mixed = ((mixed ^ (mixed >>> 16)) & ~1) | mark;
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
