/**
 * Whether a change fits a copy, and what it looks like there.
 *
 *     origin before      origin after             copy                     copy, fixed
 *     n = len(rows)      n = len(rows)            k = len(table)           k = len(table)
 *     return s / n       return s / n if n else 0 return s / k             return s / k if k else 0
 *
 * The copy must hold the very lines before the change, with names exchanged consistently, and the lines around them.
 * Names in new lines are exchanged as they are in the rest of the copy; the copy's own comments and layout stay.
 */
import { IDENTIFIER, STRING, WORD } from '../engine/lexing/tokens.ts';
import { type Code, indentation, levelOf, lineOf, unquoted } from './code.ts';
import type { Stretch } from './difference.ts';
import { alignLines } from './line-alignment.ts';

/** Lines of the copy's text that are replaced: `[from, to)`, 0-based. */
export interface Replacement {
  from: number;
  to: number;
  lines: string[];
}

export type Fit =
  | { fits: true; replacement: Replacement; names: Map<string, string>; context: number }
  /** `present`: the copy has the new lines; `absent`: it has not the old ones, or they stand otherwise. */
  | { fits: false; because: 'present' | 'absent' | 'ambiguous names' | 'layout' };

/** One origin and one copy, made ready for all stretches of a change. */
export class Fitting {
  readonly before: Code;
  readonly copy: Code;
  /** For each token of `before` its counterpart in the copy, or -1. */
  readonly partner: Int32Array;
  readonly #counts = new Map<string, Map<string, number>>();
  /** Literals that are others in the copy: messages, keys. */
  readonly #literals = new Map<string, string>();
  readonly #said: Set<string>;
  readonly #indent: Indentation;
  readonly #quotes: Quotes;

  constructor(before: Code, copy: Code) {
    this.before = before;
    this.copy = copy;
    const [a, b] = [before.excerpt, copy.excerpt];
    this.partner = alignLines(before, copy);
    for (let i = 0; i < a.count; i++) {
      const p = this.partner[i];
      if (p >= 0 && a.kind[i] === STRING && b.kind[p] === STRING && unquoted(a.text[i]) !== unquoted(b.text[p]))
        this.#literals.set(a.text[i], b.text[p]);
      if (p < 0 || a.kind[i] !== IDENTIFIER || b.kind[p] !== IDENTIFIER) continue;
      let to = this.#counts.get(a.text[i]);
      if (to === undefined) this.#counts.set(a.text[i], (to = new Map()));
      to.set(b.text[p], (to.get(b.text[p]) ?? 0) + 1);
    }
    this.#said = new Set(copy.said);
    this.#indent = new Indentation(before, copy);
    this.#quotes = new Quotes(before, copy);
  }

  /** Share of the tokens of both that have the same counterpart, names aside. */
  get likeness(): number {
    const sum = this.before.excerpt.count + this.copy.excerpt.count;
    let paired = 0;
    for (const p of this.partner) if (p >= 0) paired++;
    return sum === 0 ? 1 : (2 * paired) / sum;
  }

  fit(after: Code, stretch: Stretch): Fit {
    const { before, copy, partner } = this;
    const [a, b] = [before.excerpt, copy.excerpt];
    const { aFrom, aTo } = stretch;
    const [start, end] = [before.first[aFrom], before.first[aTo]];
    // What replaces nearly all of it is another function.
    if (aTo - aFrom > 6 && aTo - aFrom > 0.6 * before.lines) return { fits: false, because: 'absent' };
    if (this.#isPresent(after, stretch)) return { fits: false, because: 'present' };

    // The old lines, and their neighbours: all of the lines before and after that have counterparts side by side.
    const names = new Map<string, string>();
    if (!this.#sameRun(start, end, names)) return { fits: false, because: 'absent' };
    const hasBefore = aFrom > 0 && this.#sameRun(before.first[aFrom - 1], start, null);
    const hasAfter = aTo < before.lines && this.#sameRun(end, before.first[aTo + 1], null);
    const joinsBefore =
      start === 0 || (partner[start - 1] >= 0 && (start === end || partner[start] === partner[start - 1] + 1));
    const joinsAfter =
      end === a.count
        ? start === end || partner[end - 1] === b.count - 1
        : partner[end] >= 0 && (start === end || partner[end] === partner[end - 1] + 1);
    let from: number;
    let to: number;
    if (start === end) {
      // An insertion: what stands to both sides must stand side by side in the copy; or what follows is there, once, and
      // stands below a line that is the copy's own.
      const next = end === a.count ? b.count : partner[end];
      const isBetween =
        joinsBefore &&
        joinsAfter &&
        start > 0 &&
        next === partner[start - 1] + 1 &&
        hasBefore &&
        (hasAfter || end === a.count);
      const isAbove = hasAfter && start > 0 && next > 0 && this.#isOnce(aTo) && !this.#isPaired(next - 1);
      if (!isBetween && !isAbove) return { fits: false, because: 'absent' };
      from = next === b.count ? copy.lines : lineOf(copy, next);
      to = from;
      if (next < b.count && copy.first[from] !== next) return { fits: false, because: 'layout' };
      if (from === 0) return { fits: false, because: 'absent' };
    } else {
      if (!(hasBefore && joinsBefore) && !(hasAfter && joinsAfter) && !this.#isOnce(aFrom))
        return { fits: false, because: 'absent' };
      const [p, q] = [partner[start], partner[end - 1] + 1];
      from = lineOf(copy, p);
      to = q === b.count ? copy.lines : lineOf(copy, q);
      if (copy.first[from] !== p || copy.first[to] !== q) return { fits: false, because: 'layout' };
    }
    // More lines than before, and lines of just their shapes stand there: the change came, under whatever names. One short
    // line of a common shape (`a = b`) proves nothing; a guard of two lines does.
    const fresh = after.shape.slice(stretch.bFrom, stretch.bTo);
    const tokens = after.first[stretch.bTo] - after.first[stretch.bFrom];
    if (fresh.length > to - from && (tokens > 6 || (fresh.length > 1 && tokens > 4))) {
      const stands = (at: number) => at >= 0 && fresh.every((shape, k) => copy.shape[at + k] === shape);
      if (stands(from) || stands(to - fresh.length)) return { fits: false, because: 'present' };
    }
    const renamed = this.#namesFor(after, stretch, names);
    if (renamed === null) return { fits: false, because: 'ambiguous names' };
    // With the names known: are the lines there already after all, at this very place or somewhere else?
    if (fresh.length > 0 && fresh.length > to - from) {
      const said = fresh.map((_, k) => this.#saidHere(after, stretch.bFrom + k, renamed));
      const standsAt = (at: number) => at >= 0 && said.every((text, k) => copy.said[at + k] === text);
      if (standsAt(from) || standsAt(to - said.length)) return { fits: false, because: 'present' };
    }
    if (this.#isPresent(after, stretch, renamed)) return { fits: false, because: 'present' };
    const replacement = this.#replacement(after, stretch, from, to, renamed);
    if (replacement === null) return { fits: false, because: 'layout' };
    return { fits: true, replacement, names: renamed, context: (hasBefore ? 1 : 0) + (hasAfter ? 1 : 0) };
  }

  /** Whether lines like this one occur once on either side, and are worth the name. */
  #isOnce(line: number): boolean {
    const { before, copy } = this;
    const shape = before.shape[line];
    const once = (shapes: readonly string[]) => shapes.indexOf(shape) === shapes.lastIndexOf(shape);
    return before.first[line + 1] - before.first[line] >= 4 && once(before.shape) && once(copy.shape);
  }

  /** Whether a token of the copy stands for one of the origin. */
  #isPaired(token: number): boolean {
    return this.partner.includes(token);
  }

  /** Whether the copy says already what the change made new. */
  hasAlready(after: Code, stretch: Stretch): boolean {
    const names = this.#namesFor(after, stretch, new Map());
    return this.#isPresent(after, stretch) || (names !== null && this.#isPresent(after, stretch, names));
  }

  /** Whether the copy holds these tokens side by side; names may differ, if each is exchanged for one other. */
  #sameRun(start: number, end: number, names: Map<string, string> | null): boolean {
    const [a, b] = [this.before.excerpt, this.copy.excerpt];
    const own = names ?? new Map<string, string>();
    for (let i = start; i < end; i++) {
      const p = this.partner[i];
      if (p < 0 || p !== this.partner[start] + i - start || a.kind[i] !== b.kind[p]) return false;
      if (a.kind[i] === IDENTIFIER) {
        const known = own.get(a.text[i]);
        if (known !== undefined && known !== b.text[p]) return false;
        own.set(a.text[i], b.text[p]);
      } else if (a.hash[i] !== b.hash[p]) {
        if (a.kind[i] === WORD || a.kind[i] !== STRING) return false;
        // A message may name what is called otherwise here.
        const [x, y] = [unquoted(a.text[i]), unquoted(b.text[p])];
        if (x !== y && this.#inText(x, (name) => this.#usual(name) ?? name) !== y) return false;
      }
    }
    // Two names for one would lose a distinction.
    return new Set(own.values()).size === own.size;
  }

  /** What a name of the origin mostly is in the copy; undefined where it has no counterpart, null where that is not clear. */
  #usual(name: string): string | null | undefined {
    const to = this.#counts.get(name);
    if (to === undefined) return undefined;
    let [best, most, sum] = ['', 0, 0];
    for (const [text, count] of to) {
      sum += count;
      if (count > most || (count === most && text === name)) [best, most] = [text, count];
    }
    return most >= 0.7 * sum ? best : null;
  }

  /** How each name of the new lines is called in the copy. null where that cannot be told. */
  #namesFor(after: Code, { bFrom, bTo }: Stretch, local: ReadonlyMap<string, string>): Map<string, string> | null {
    const names = new Map<string, string>();
    const { excerpt, first } = after;
    for (let i = first[bFrom]; i < first[bTo]; i++) {
      if (excerpt.kind[i] !== IDENTIFIER) continue;
      const name = excerpt.text[i];
      if (names.has(name)) continue;
      const to = local.get(name) ?? this.#usual(name);
      if (to === null) return null;
      names.set(name, to ?? name);
    }
    return names;
  }

  /** Whether the copy says already what is new: every line of it that is worth the name. */
  #isPresent(after: Code, { aFrom, aTo, bFrom, bTo }: Stretch, names?: ReadonlyMap<string, string>): boolean {
    const old = new Set(this.before.said.slice(aFrom, aTo));
    let any = false;
    for (let k = bFrom; k < bTo; k++) {
      const said = after.said[k];
      if (old.has(said) || after.first[k + 1] - after.first[k] < 4) continue;
      any = true;
      if (!this.#said.has(names === undefined ? said : this.#saidHere(after, k, names))) return false;
      // The line also stood elsewhere before the change: that it is there says nothing.
      if (this.before.said.includes(said)) return false;
    }
    return any;
  }

  #saidHere({ excerpt, first, said }: Code, k: number, names: ReadonlyMap<string, string>): string {
    const texts: string[] = [];
    for (let i = first[k]; i < first[k + 1]; i++) {
      const text = excerpt.text[i];
      if (excerpt.kind[i] === IDENTIFIER) texts.push(names.get(text) ?? text);
      else texts.push(excerpt.kind[i] === STRING ? unquoted(this.#literal(text, names)) : text);
    }
    return levelOf(said[k]) + texts.join(' ');
  }

  /** A literal in the copy: what stands for it there; in what is interpolated names are exchanged, in other text they are words. */
  #literal(text: string, names: ReadonlyMap<string, string>): string {
    const known = this.#literals.get(text);
    if (known !== undefined) return known;
    text = this.#quotes.of(text);
    if (!/^[rRbB]*[fF]|^`/.test(text)) return text;
    return text.replace(/\{[^{}]*\}/g, (part) =>
      this.#inText(part, (name) => names.get(name) ?? this.#usual(name) ?? name),
    );
  }

  #inText(text: string, rename: (name: string) => string | null): string {
    return text.replace(NAME, (name) => rename(name) ?? name);
  }

  #replacement(
    after: Code,
    stretch: Stretch,
    from: number,
    to: number,
    names: ReadonlyMap<string, string>,
  ): Replacement | null {
    const { before, copy } = this;
    const { aFrom, aTo, bFrom, bTo } = stretch;
    const gapOf = (code: Code, first: number, end: number): [number, number] => [
      first === 0 ? 0 : code.to[first - 1] + 1,
      end === code.lines ? code.excerpt.lines.length : code.from[end],
    ];
    const [vFrom, vTo] = gapOf(before, aFrom, aTo);
    const [wFrom, wTo] = gapOf(after, bFrom, bTo);
    const [mFrom, mTo] = gapOf(copy, from, to);
    const rendered = (line: number) => this.#rendered(after, line, names);
    const old = before.excerpt.lines.slice(vFrom, vTo).map((_, i) => this.#rendered(before, vFrom + i, names).trim());
    const own = copy.excerpt.lines.slice(mFrom, mTo);
    if (
      old.length === own.length &&
      own.every((line, i) => line.trim() === old[i]) &&
      !isMostlyNotes(before, after, stretch, [vFrom, vTo], [wFrom, wTo])
    ) {
      // The same comments and blank lines stand there: the change is taken over as it is.
      const lines: string[] = [];
      for (let line = wFrom; line < wTo; line++) lines.push(rendered(line));
      return trimmed(own, { from: mFrom, to: mTo, lines });
    }
    // The copy has comments of its own: they stay, and only code and new comments come in.
    const firstNew = bFrom < bTo ? after.from[bFrom] : wTo;
    const lastNew = bFrom < bTo ? after.to[bTo - 1] : wTo - 1;
    const known = new Set(before.excerpt.lines.slice(vFrom, vTo).map((line) => line.trim()));
    const lines: string[] = [];
    for (let line = wFrom; line < firstNew; line++) {
      const text = after.excerpt.lines[line].trim();
      if (text !== '' && !known.has(text)) lines.push(rendered(line));
    }
    if (this.#hasOwnNotes(aFrom, aTo, from, to, names)) {
      if (to - from !== bTo - bFrom) return null;
      // One line for each: what the copy says between them stays.
      for (let k = 0; k < to - from; k++) {
        if (k > 0) lines.push(...copy.excerpt.lines.slice(copy.to[from + k - 1] + 1, copy.from[from + k]));
        for (let line = after.from[bFrom + k]; line <= after.to[bFrom + k]; line++) lines.push(rendered(line));
      }
    } else for (let line = firstNew; line <= lastNew; line++) lines.push(rendered(line));
    if (from < to) return { from: copy.from[from], to: copy.to[to - 1] + 1, lines };
    // Before the comment of the next line, unless the new lines come after it at the origin.
    const isBeforeComments = after.excerpt.lines.slice(lastNew + 1, wTo).some((line) => line.trim() !== '');
    const at = isBeforeComments || from === copy.lines ? (from === 0 ? 0 : copy.to[from - 1] + 1) : copy.from[from];
    return { from: at, to: at, lines };
  }

  /** Whether there are comments among the copy's old lines that the origin has not. */
  #hasOwnNotes(aFrom: number, aTo: number, from: number, to: number, names: ReadonlyMap<string, string>): boolean {
    if (from === to) return false;
    const { before, copy } = this;
    const known = new Set<string>();
    for (let line = before.from[aFrom]; line <= before.to[aTo - 1]; line++)
      known.add(this.#rendered(before, line, names).trim());
    let k = from;
    for (let line = copy.from[from]; line <= copy.to[to - 1]; line++) {
      while (k < to && copy.to[k] < line) k++;
      const text = copy.excerpt.lines[line].trim();
      if (text !== '' && line < copy.from[k] && !known.has(text)) return true;
    }
    return false;
  }

  /** A line of the origin with the copy's names and indentation. */
  #rendered(code: Code, line: number, names: ReadonlyMap<string, string>): string {
    const { excerpt } = code;
    const text = excerpt.lines[line];
    if (text.trim() === '') return '';
    let low = 0;
    let high = excerpt.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (excerpt.endLine[middle] < line) low = middle + 1;
      else high = middle;
    }
    const rename = (part: string) => this.#inText(part, (name) => names.get(name) ?? this.#usual(name) ?? name);
    // Within a string that began earlier nothing is moved.
    const isInside = low < excerpt.count && excerpt.line[low] < line;
    let result = '';
    let at = 0;
    for (let i = low; i < excerpt.count && excerpt.line[i] <= line; i++) {
      const from = excerpt.line[i] < line ? 0 : excerpt.column[i];
      const to = excerpt.endLine[i] > line ? text.length : excerpt.endColumn[i];
      if (from > at) result += text.slice(at, from);
      const part = text.slice(from, to);
      if (excerpt.kind[i] === IDENTIFIER) result += names.get(part) ?? part;
      else if (excerpt.kind[i] === STRING) result += this.#literal(part, names);
      else result += part;
      at = to;
    }
    // What follows the last token is a comment, if anything.
    const rest = text.slice(at);
    result += /^\s*(#|\/\/|--)/.test(rest) ? rename(rest) : rest;
    return isInside ? result : this.#indent.of(result);
  }
}

/** Whether the copy has lines of these shapes at all: asked before anything is aligned. */
export function mayFit(before: Code, copy: Code, { aFrom, aTo }: Stretch): boolean {
  const { shape } = copy;
  if (aFrom === aTo) {
    const [previous, next] = [before.shape[aFrom - 1], before.shape[aFrom]];
    return aFrom === before.lines ? shape.at(-1) === previous : shape.includes(next);
  }
  const first = before.shape[aFrom];
  next: for (let k = shape.indexOf(first); k >= 0; k = shape.indexOf(first, k + 1)) {
    for (let i = aFrom; i < aTo; i++) if (shape[k + i - aFrom] !== before.shape[i]) continue next;
    return true;
  }
  return false;
}

/** Whether more comments and docstrings than lines of code are new: they stay behind. */
function isMostlyNotes(
  before: Code,
  after: Code,
  { bFrom, bTo }: Stretch,
  [vFrom, vTo]: [number, number],
  [wFrom, wTo]: [number, number],
): boolean {
  const known = new Set(before.excerpt.lines.slice(vFrom, vTo).map((line) => line.trim()));
  let notes = 0;
  let k = bFrom;
  for (let line = wFrom; line < wTo; line++) {
    while (k < bTo && after.to[k] < line) k++;
    const isCode = k < bTo && line >= after.from[k];
    const text = after.excerpt.lines[line].trim();
    if (!isCode && text !== '' && !known.has(text)) notes++;
  }
  return notes > 2 && notes > bTo - bFrom;
}

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Equal lines at both ends are not replaced. */
function trimmed(own: readonly string[], { from, to, lines }: Replacement): Replacement {
  let start = 0;
  while (start < own.length && start < lines.length && own[start] === lines[start]) start++;
  let end = 0;
  while (
    end < own.length - start &&
    end < lines.length - start &&
    own[own.length - 1 - end] === lines[lines.length - 1 - end]
  )
    end++;
  return { from: from + start, to: to - end, lines: lines.slice(start, lines.length - end) };
}

/** Where the copy quotes otherwise than the origin, plain strings are written its way. */
class Quotes {
  readonly #change: [from: string, to: string] | null;

  constructor(origin: Code, copy: Code) {
    const [a, b] = [mostlyQuoted(origin), mostlyQuoted(copy)];
    this.#change = a === b || a === null || b === null ? null : [a, b];
  }

  of(text: string): string {
    if (this.#change === null) return text;
    const [from, to] = this.#change;
    const start = text.indexOf(from);
    const inner = text.slice(start + 1, -1);
    const isPlain =
      start >= 0 && /^[a-zA-Z]*$/.test(text.slice(0, start)) && text.endsWith(from) && !/["'\\]/.test(inner);
    return isPlain ? text.slice(0, start) + to + inner + to : text;
  }
}

function mostlyQuoted({ excerpt }: Code): string | null {
  let single = 0;
  let double = 0;
  for (let i = 0; i < excerpt.count; i++) {
    if (excerpt.kind[i] !== STRING) continue;
    if (excerpt.text[i].endsWith("'")) single++;
    else if (excerpt.text[i].endsWith('"')) double++;
  }
  return single === double ? null : single > double ? "'" : '"';
}

/** From the origin's indentation to the copy's: a function becomes a method, four blanks become two. */
class Indentation {
  readonly #base: string;
  readonly #step: string;
  readonly #ownBase: string;
  readonly #ownStep: string;

  constructor(origin: Code, copy: Code) {
    [this.#base, this.#step] = indentation(origin.excerpt, origin.first, origin.from);
    [this.#ownBase, this.#ownStep] = indentation(copy.excerpt, copy.first, copy.from);
  }

  of(line: string): string {
    const indent = /^[ \t]*/.exec(line)![0];
    const text = line.slice(indent.length);
    if (!indent.startsWith(this.#base)) return indent + text;
    let rest = indent.slice(this.#base.length);
    if (this.#step === this.#ownStep || this.#step === '' || this.#ownStep === '') return this.#ownBase + rest + text;
    let made = this.#ownBase;
    while (rest.startsWith(this.#step)) {
      made += this.#ownStep;
      rest = rest.slice(this.#step.length);
    }
    return made + rest + text;
  }
}
