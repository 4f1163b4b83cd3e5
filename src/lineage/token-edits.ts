/**
 * What can be said of a change from tokens alone, for hundreds of thousands of pairs of a change and a copy: whether the
 * copy may hold the lines before the change, and by which mark a change that was made in many places is known.
 */
import { normalise } from '../engine/lexing/tokens.ts';
import type { Contents } from './contents.ts';
import { differences, equalEnds } from './difference.ts';

/** Tokens in a run, and how many tokens around a change must be there too. */
const RUN = 4;
const AROUND = 4;
const MOST_SETS = 4000;

/**
 * `kind`: which tokens are taken and given; `exact`: and how many of each; `normalised`: how many, names and literals
 * aside.
 */
export type Mark = 'kind' | 'exact' | 'normalised';

export class TokenEdits {
  readonly #contents: Contents;
  #runs = new Map<number, Set<number>>();
  readonly #edits = new Map<string, Int32Array[][]>();

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** Whether `copy` has, names and literals aside, all that one of the changed places was, with what stood around it. */
  mayFit(before: number, after: number, copy: number): boolean {
    if (copy === after) return false;
    if (copy === before) return true;
    const runs = this.#runsOf(copy);
    // What was there, and what stood on one side of it.
    return this.#places(before, after).some((sides) => sides.some((side) => side.every((run) => runs.has(run))));
  }

  /**
   * Equal for changes that take and give the same tokens, wherever: by `kind` what a codemod does to each unit,
   * `normalised` what a change is known again by in copies that use other names.
   */
  mark(before: number, after: number, as: Mark): number {
    const isNormalised = as === 'normalised';
    const [a, b] = [this.#contents.tokens(before), this.#contents.tokens(after)];
    const counts = new Map<number, number>();
    const count = (tokens: Int32Array, from: number, to: number, step: 1 | -1) => {
      for (let i = from; i < to; i++) {
        const token = isNormalised ? normalise(tokens[i]) : tokens[i];
        counts.set(token, (counts.get(token) ?? 0) + step);
      }
    };
    // What both begin and end with would be counted up and down again.
    const [start, end] = equalEnds(a, b);
    count(a, start, a.length - end, -1);
    count(b, start, b.length - end, 1);
    let mark = 0;
    // A sum does not depend on the order.
    for (const [token, count] of counts) {
      if (count !== 0) {
        let h = token ^ (count > 0 ? 0x5bd1e995 : 0) ^ (as === 'kind' ? 0 : Math.imul(count, 0x2c9277b5));
        h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
        mark = (mark + Math.imul(h ^ (h >>> 15), 0x846ca68b)) | 0;
      }
    }
    return mark;
  }

  #places(before: number, after: number): Int32Array[][] {
    const key = `${before} ${after}`;
    let places = this.#edits.get(key);
    if (places !== undefined) return places;
    const [a, b] = [this.#contents.tokens(before), this.#contents.tokens(after)];
    places = differences(a, b).map(({ aFrom, aTo }) => {
      if (aTo - aFrom >= RUN + AROUND) return [runsIn(a, aFrom, aTo)];
      return [runsIn(a, Math.max(0, aFrom - AROUND), aTo), runsIn(a, aFrom, Math.min(a.length, aTo + AROUND))];
    });
    if (this.#edits.size > 20_000) this.#edits.clear();
    this.#edits.set(key, places);
    return places;
  }

  #runsOf(content: number): Set<number> {
    let runs = this.#runs.get(content);
    if (runs === undefined) {
      const tokens = this.#contents.tokens(content);
      runs = new Set(runsIn(tokens, 0, tokens.length));
      if (this.#runs.size > MOST_SETS) this.#runs = new Map();
      this.#runs.set(content, runs);
    }
    return runs;
  }
}

function runsIn(tokens: Int32Array, from: number, to: number): Int32Array {
  const runs = new Int32Array(Math.max(0, to - from - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let h = 0;
    for (let k = 0; k < RUN; k++) {
      h = Math.imul(h ^ normalise(tokens[from + i + k]), 0x5bd1e995);
      h ^= h >>> 15;
    }
    runs[i] = h;
  }
  return runs;
}
