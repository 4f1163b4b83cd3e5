/**
 * What can be said of a change from tokens alone, for hundreds of thousands of pairs of a change and a copy: whether the
 * copy may hold the lines before the change, and by which mark a change that was made in many places is known.
 */
import { normalise } from '../engine/lexing/tokens.ts';
import type { Contents } from './contents.ts';
import { differences, equalEnds } from './difference.ts';
import { Ints } from './ints.ts';

/** Tokens in a run, and how many tokens around a change must be there too. */
const RUN = 4;
const AROUND = 4;
const MOST_EDITS = 20_000;

/**
 * `kind`: which tokens are taken and given; `exact`: and how many of each; `normalised`: how many, names and literals
 * aside.
 */
export type Mark = 'kind' | 'exact' | 'normalised';

export class TokenEdits {
  readonly #contents: Contents;
  /** Runs of the content that is asked for: many changes are held against one copy after the other. */
  readonly #runs = new Runs();
  #runsOf = -1;
  /**
   * By event where in `sides` its places begin: how many sides, and of each how many runs and which. A list for each side was
   * 35,000 arrays, whose administration took more memory than what they held.
   */
  readonly #edits = new Map<number, number>();
  #sides = new Ints(1 << 16);

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /**
   * Whether `copy` has, names and literals aside, all that one of the changed places was, with what stood around it.
   *
   * @param event the version that the change made
   */
  mayFit(event: number, before: number, after: number, copy: number): boolean {
    if (copy === after) return false;
    if (copy === before) return true;
    const runs = this.#runs;
    if (this.#runsOf !== copy) {
      const tokens = this.#contents.tokens(copy);
      runs.set(runsIn(tokens, 0, tokens.length));
      this.#runsOf = copy;
    }
    // What was there, and what stood on one side of it.
    let at = this.#places(event, before, after);
    const sides = this.#sides.array;
    for (let n = sides[at++]; n > 0; n--) {
      const end = at + 1 + sides[at];
      if (runs.hasAll(sides, at + 1, end)) return true;
      at = end;
    }
    return false;
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

  #places(event: number, before: number, after: number): number {
    const known = this.#edits.get(event);
    if (known !== undefined) return known;
    if (this.#edits.size > MOST_EDITS) {
      this.#edits.clear();
      this.#sides.length = 0;
    }
    const [a, b] = [this.#contents.tokens(before), this.#contents.tokens(after)];
    const sides = this.#sides;
    const start = sides.push(0);
    let count = 0;
    const add = (from: number, to: number) => {
      const runs = runsIn(a, from, to);
      sides.push(runs.length);
      sides.append(runs);
      count++;
    };
    for (const { aFrom, aTo } of differences(a, b)) {
      if (aTo - aFrom >= RUN + AROUND) {
        add(aFrom, aTo);
        continue;
      }
      add(Math.max(0, aFrom - AROUND), aTo);
      add(aFrom, Math.min(a.length, aTo + AROUND));
    }
    sides.set(start, count);
    this.#edits.set(event, start);
    return start;
  }
}

/** A set of runs, filled many times. */
class Runs {
  #keys = new Int32Array(1 << 10);
  /** A slot is free when it is older. */
  #born = new Int32Array(1 << 10);
  #generation = 0;

  set(runs: Int32Array): void {
    if (this.#keys.length < 2 * runs.length) {
      let size = this.#keys.length;
      while (size < 2 * runs.length) size *= 2;
      this.#keys = new Int32Array(size);
      this.#born = new Int32Array(size);
      this.#generation = 0;
    }
    this.#generation++;
    for (const run of runs) {
      const slot = this.#slot(run);
      this.#keys[slot] = run;
      this.#born[slot] = this.#generation;
    }
  }

  hasAll(runs: Int32Array, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#born[this.#slot(runs[i])] !== this.#generation) return false;
    return true;
  }

  #slot(run: number): number {
    const mask = this.#keys.length - 1;
    let slot = (run ^ (run >>> 15)) & mask;
    while (this.#born[slot] === this.#generation && this.#keys[slot] !== run) slot = (slot + 1) & mask;
    return slot;
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
