/**
 * Runs of tokens by which code that may be a copy is found before it is aligned. Pure.
 *
 * Two kinds: short runs word for word, which a copy with other lines in between keeps, and longer ones with names and
 * literals alike, which a renamed copy keeps. Of long units one run in four is taken, by its hash, so that the same runs
 * are taken wherever they stand; of what is asked for all are.
 */
import { normalise, scatter } from '../engine/lexing/tokens.ts';

const VERBATIM = 5;
const ALIKE = 9;
/** From so many tokens on a unit has runs enough that one in four will do. */
export const LONG = 120;
const FACTOR = 0x2c9277b5;
/** What the hash of a run of a long unit must not have, or it is not among those that are taken. */
const DROPPED = 3 << 28;

const power = (n: number): number => {
  let out = 1;
  for (let i = 0; i < n; i++) out = Math.imul(out, FACTOR);
  return out;
};
const VERBATIM_OUT = power(VERBATIM);
const ALIKE_OUT = power(ALIKE);

/** Runs that a unit of so many tokens will have, about: one in four of a long one. */
export const expectedGrams = (length: number): number => (length < LONG ? 2 * length : length - (length >> 2));

/** Hashes of its runs, unsigned, in no order and with repetitions. */
export function gramsOf(tokens: Int32Array, start: number, length: number, every: boolean): Uint32Array {
  const grams = new Uint32Array(2 * length);
  return grams.subarray(0, addGrams(tokens, start, length, every, grams, 0));
}

/**
 * Writes the same to where there is room for two for each token. Returns where they end: of all code of a repository there
 * are millions, which as lists of their own kept the collector busy.
 */
export function addGrams(
  tokens: Int32Array,
  start: number,
  length: number,
  every: boolean,
  into: Uint32Array,
  from: number,
): number {
  let at = from;
  const dropped = every || length < LONG ? 0 : DROPPED;
  let [raw, norm] = [0, 0];
  for (let i = 0; i < length; i++) {
    const token = tokens[start + i];
    raw = (Math.imul(raw, FACTOR) + scatter(token)) | 0;
    norm = (Math.imul(norm, FACTOR) + scatter(normalise(token))) | 0;
    if (i >= VERBATIM) raw = (raw - Math.imul(scatter(tokens[start + i - VERBATIM]), VERBATIM_OUT)) | 0;
    if (i >= ALIKE) norm = (norm - Math.imul(scatter(normalise(tokens[start + i - ALIKE])), ALIKE_OUT)) | 0;
    if (i >= VERBATIM - 1) {
      const gram = scatter(raw);
      if ((gram & dropped) === 0) into[at++] = gram;
    }
    if (i >= ALIKE - 1) {
      const gram = scatter(norm ^ 0x5bd1e995);
      if ((gram & dropped) === 0) into[at++] = gram;
    }
  }
  return at;
}

/** Of runs: those that a long unit would have too. */
export const keptOfLong = (gram: number): boolean => (gram & DROPPED) === 0;

/**
 * Where runs that are wanted stand among tokens: for each token 1 where one of them covers it. All runs are looked at, of
 * long units too.
 * @param wanted hashes as {@link gramsOf} has them
 */
export function coveredBy(wanted: ReadonlySet<number>, tokens: Int32Array, start: number, length: number): Uint8Array {
  const covered = new Uint8Array(length);
  let [raw, norm] = [0, 0];
  // Up to which token all is covered already.
  let done = 0;
  for (let i = 0; i < length; i++) {
    const token = tokens[start + i];
    raw = (Math.imul(raw, FACTOR) + scatter(token)) | 0;
    norm = (Math.imul(norm, FACTOR) + scatter(normalise(token))) | 0;
    if (i >= VERBATIM) raw = (raw - Math.imul(scatter(tokens[start + i - VERBATIM]), VERBATIM_OUT)) | 0;
    if (i >= ALIKE) norm = (norm - Math.imul(scatter(normalise(tokens[start + i - ALIKE])), ALIKE_OUT)) | 0;
    let from = i + 1;
    if (i >= ALIKE - 1 && wanted.has(scatter(norm ^ 0x5bd1e995) >>> 0)) from = i - ALIKE + 1;
    else if (i >= VERBATIM - 1 && wanted.has(scatter(raw) >>> 0)) from = i - VERBATIM + 1;
    for (let at = Math.max(from, done); at <= i; at++) covered[at] = 1;
    if (from <= i) done = i + 1;
  }
  return covered;
}
