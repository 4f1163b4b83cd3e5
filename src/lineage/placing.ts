/**
 * Where in the copy a stretch of the origin stands. Lines that are replaced must be there word for word, names exchanged
 * consistently; an insertion goes between the lines that stand for its neighbours.
 */
import { IDENTIFIER, STRING, WORD } from '../engine/lexing/tokens.ts';
import { type Code, lineOf, withoutLevel } from './code.ts';
import type { Stretch } from './difference.ts';
import { unquoted } from './lexicon.ts';
import type { Naming } from './naming.ts';

export interface Placed {
  /** Lines of code of the copy. */
  from: number;
  to: number;
  names: Map<string, string>;
  /** Neighbours that are the same: 0 to 2. */
  context: number;
}

/** Share of the words that two lines have in common to be the same line, rewritten. */
const NEAR = 0.8;
/** Tokens by which lines are known without what stands around them. */
const TELLING = 8;

export class Placing {
  readonly #before: Code;
  readonly #copy: Code;
  readonly #partner: Int32Array;
  readonly #naming: Naming;
  /** For each line of `before` its counterpart, or -1; and whether a line of the copy is one. */
  readonly #line: Int32Array;
  readonly #isPaired: Uint8Array;

  constructor(before: Code, copy: Code, partner: Int32Array, naming: Naming) {
    this.#before = before;
    this.#copy = copy;
    this.#partner = partner;
    this.#naming = naming;
    this.#line = new Int32Array(before.lines).fill(-1);
    this.#isPaired = new Uint8Array(copy.lines);
    for (let k = 0; k < before.lines; k++) {
      const p = partner[before.first[k]];
      if (p < 0) continue;
      this.#line[k] = lineOf(copy, p);
      this.#isPaired[this.#line[k]] = 1;
    }
  }

  /** Whether a line of the copy stands for one of the origin before the change. */
  isPaired(line: number): boolean {
    return this.#isPaired[line] === 1;
  }

  place(after: Code, stretch: Stretch): Placed | null {
    if (stretch.aFrom === stretch.aTo) return this.#insertion(after, stretch);
    return this.#aligned(stretch) ?? this.#elsewhere(stretch);
  }

  #insertion(after: Code, { aFrom, bFrom, bTo }: Stretch): Placed | null {
    const [before, copy] = [this.#before, this.#copy];
    if (aFrom === 0) return null;
    const isEnd = aFrom === before.lines;
    const previous = this.#counterpart(aFrom - 1);
    const next = isEnd ? copy.lines : this.#counterpart(aFrom);
    const hasBefore = this.#isSameLine(aFrom - 1);
    const hasAfter = !isEnd && this.#isSameLine(aFrom);
    const at = (from: number): Placed => ({
      from,
      to: from,
      names: new Map(),
      context: (hasBefore ? 1 : 0) + (hasAfter ? 1 : 0),
    });
    // Both neighbours stand side by side; of one of them some words may be others.
    if (previous >= 0 && next === previous + 1 && (hasBefore || hasAfter || isEnd)) return at(next);
    // One of them is there, once. What stands on the other side is the copy's own, or at least on the same level.
    const level = after.levels[bFrom];
    const hasLevels = copy.levels.some((own) => own > 0);
    if (hasAfter && next > 0 && this.#isOnce(aFrom)) {
      if (this.#isPaired[next - 1] === 0 || !hasLevels || level === copy.levels[next]) return at(next);
    }
    if (hasBefore && previous + 1 < copy.lines && this.#isOnce(aFrom - 1)) {
      const own = copy.levels[previous] + (opensBlock(copy, previous) ? 1 : 0);
      if (!hasLevels || level === own) return at(previous + 1);
    }
    // What an object is set up with is set at the end in whatever order.
    if (isEnd && setsAttributes(after, bFrom, bTo) && setsAttributes(copy, copy.lines - 1, copy.lines))
      return at(copy.lines);
    return null;
  }

  /** Where the old lines stand side by side, in order with the rest. */
  #aligned({ aFrom, aTo }: Stretch): Placed | null {
    const [before, copy] = [this.#before, this.#copy];
    const [start, end] = [before.first[aFrom], before.first[aTo]];
    const names = new Map<string, string>();
    if (!this.#isSameRun(start, end, names)) return null;
    const from = this.#line[aFrom];
    const to = this.#line[aTo - 1] + 1;
    const joinsBefore = aFrom > 0 && this.#counterpart(aFrom - 1) === from - 1;
    const joinsAfter = aTo < before.lines ? this.#counterpart(aTo) === to : to === copy.lines;
    const isTelling = end - start >= TELLING;
    if (!joinsBefore && !joinsAfter && !isTelling && !this.#isOnce(aFrom)) return null;
    const hasBefore = joinsBefore && this.#isSameLine(aFrom - 1);
    const hasAfter = joinsAfter && aTo < before.lines && this.#isSameLine(aTo);
    return { from, to, names, context: (hasBefore ? 1 : 0) + (hasAfter ? 1 : 0) };
  }

  /** Where the old lines stand out of order, once, and stand for nothing else. */
  #elsewhere({ aFrom, aTo }: Stretch): Placed | null {
    const [before, copy] = [this.#before, this.#copy];
    if (before.first[aTo] - before.first[aFrom] < TELLING) return null;
    let found: Placed | null = null;
    const first = before.shapeAs[aFrom];
    for (let k = copy.shapeAs.indexOf(first); k >= 0; k = copy.shapeAs.indexOf(first, k + 1)) {
      const names = this.#namesAt(aFrom, aTo, k);
      if (names === null) continue;
      if (found !== null) return null;
      found = { from: k, to: k + aTo - aFrom, names, context: 0 };
    }
    return found;
  }

  /** How names are exchanged if these lines stand at a line of the copy; null if they do not. */
  #namesAt(aFrom: number, aTo: number, at: number): Map<string, string> | null {
    const [before, copy] = [this.#before, this.#copy];
    const names = new Map<string, string>();
    for (let k = aFrom; k < aTo; k++) {
      const line = at + k - aFrom;
      if (copy.shapeAs[line] !== before.shapeAs[k] || this.#isPaired[line] === 1) return null;
      const shift = copy.first[line] - before.first[k];
      for (let i = before.first[k]; i < before.first[k + 1]; i++) {
        const [text, own] = [before.excerpt.text[i], copy.excerpt.text[i + shift]];
        if (before.excerpt.kind[i] === STRING && unquoted(text) !== unquoted(own)) return null;
        if (before.excerpt.kind[i] !== IDENTIFIER) continue;
        if (own !== text && own !== this.#naming.usual(text)) return null;
        names.set(text, own);
      }
    }
    return new Set(names.values()).size === names.size ? names : null;
  }

  /** The line that stands for one of `before`: the same, or of those between its neighbours the one most like it; -1 for none. */
  #counterpart(line: number): number {
    if (this.#line[line] >= 0) return this.#line[line];
    const [before, copy] = [this.#before, this.#copy];
    let low = line - 1;
    while (low >= 0 && this.#line[low] < 0) low--;
    let high = line + 1;
    while (high < before.lines && this.#line[high] < 0) high++;
    const from = low < 0 ? 0 : this.#line[low] + 1;
    const to = high === before.lines ? copy.lines : this.#line[high];
    const level = before.levels[line];
    const words = withoutLevel(before.saidAt(line)).split(' ');
    let [best, most] = [-1, NEAR];
    for (let k = from; k < to; k++) {
      if (copy.levels[k] !== level) continue;
      const share = inCommon(words, withoutLevel(copy.saidAt(k)).split(' '));
      if (share > most) [best, most] = [k, share];
    }
    return best;
  }

  #isSameLine(line: number): boolean {
    return this.#isSameRun(this.#before.first[line], this.#before.first[line + 1], null);
  }

  /**
   * Whether a line that has a counterpart is known by itself: lines like it occur once on either side, or what it says
   * does and most of its names are sure.
   */
  #isOnce(line: number): boolean {
    const [before, copy] = [this.#before, this.#copy];
    const [start, end] = [before.first[line], before.first[line + 1]];
    const own = this.#line[line];
    // The last statement of both is short as a rule.
    if (line === before.lines - 1 && own === copy.lines - 1) return true;
    if (end - start < 4) return false;
    const once = (lines: Int32Array, what: number) => lines.indexOf(what) === lines.lastIndexOf(what);
    const shape = before.shapeAs[line];
    if (once(before.shapeAs, shape) && once(copy.shapeAs, shape)) return true;
    if (own < 0 || !once(before.saidAs, before.saidAs[line]) || !once(copy.saidAs, copy.saidAs[own])) return false;
    if (before.saidAs[line] === copy.saidAs[own]) return true;
    let [names, sure] = [0, 0];
    for (let i = start; i < end; i++) {
      if (before.excerpt.kind[i] !== IDENTIFIER) continue;
      const [from, to] = [before.excerpt.text[i], copy.excerpt.text[this.#partner[i]]];
      names++;
      if (from === to || this.#naming.support(from, to) > 1) sure++;
    }
    return 2 * sure > names;
  }

  /** Whether the copy holds these tokens side by side; names may differ, if each is exchanged for one other. */
  #isSameRun(start: number, end: number, names: Map<string, string> | null): boolean {
    const [a, b] = [this.#before.excerpt, this.#copy.excerpt];
    const own = names ?? new Map<string, string>();
    for (let i = start; i < end; i++) {
      const p = this.#partner[i];
      if (p < 0 || p !== this.#partner[start] + i - start || a.kind[i] !== b.kind[p]) return false;
      if (a.kind[i] === IDENTIFIER) {
        const known = own.get(a.text[i]);
        if (known !== undefined && known !== b.text[p]) return false;
        own.set(a.text[i], b.text[p]);
      } else if (a.hash[i] !== b.hash[p]) {
        if (a.kind[i] === WORD || a.kind[i] !== STRING) return false;
        // A message may name what is called otherwise here.
        const [x, y] = [unquoted(a.text[i]), unquoted(b.text[p])];
        if (x !== y && this.#naming.inText(x, (name) => this.#naming.usual(name) ?? name) !== y) return false;
      }
    }
    // Two names for one would lose a distinction.
    return new Set(own.values()).size === own.size;
  }
}

/** Whether lines of code do nothing but set attributes of the object, from names or constants. */
function setsAttributes({ excerpt, first }: Code, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const [self, dot, , sign] = excerpt.text.slice(first[k], first[k] + 4);
    if (!/^(self|this)$/.test(self) || dot !== '.' || sign !== '=') return false;
  }
  return from < to;
}

function opensBlock({ excerpt, first }: Code, line: number): boolean {
  const last = excerpt.text[first[line + 1] - 1];
  return last === ':' || last === '{';
}

/** 2·common/(a+b) of two lists of words, each as often as it occurs. */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
