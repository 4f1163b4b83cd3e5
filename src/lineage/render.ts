/** What a change looks like in the copy: its names, its indentation, its comments. */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { type Code, indentation } from './code.ts';
import type { Stretch } from './difference.ts';
import type { Naming } from './naming.ts';

/** Lines of the copy's text that are replaced: `[from, to)`, 0-based. */
export interface Replacement {
  from: number;
  to: number;
  lines: string[];
}

export class Rendering {
  readonly #before: Code;
  readonly #copy: Code;
  readonly #naming: Naming;
  readonly #indent: Indentation;

  constructor(before: Code, copy: Code, naming: Naming) {
    this.#before = before;
    this.#copy = copy;
    this.#naming = naming;
    this.#indent = new Indentation(before, copy);
  }

  /** The lines that stand in the copy for a stretch; null where they cannot be told apart from what is the copy's own. */
  replacement(
    after: Code,
    stretch: Stretch,
    from: number,
    to: number,
    names: ReadonlyMap<string, string>,
  ): Replacement | null {
    const [before, copy] = [this.#before, this.#copy];
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
    // Docstrings are the copy's own affair: they stay, and none comes in.
    const hasDocs = isDocumented(after, wFrom, wTo) || isDocumented(copy, mFrom, mTo);
    if (
      !hasDocs &&
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
      if (COMMENT.test(text) && !known.has(text) && !isDocumented(after, line, line + 1)) lines.push(rendered(line));
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
    const [before, copy] = [this.#before, this.#copy];
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
    const rename = (part: string) =>
      this.#naming.inText(part, (name) => names.get(name) ?? this.#naming.usual(name) ?? name);
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
      else if (excerpt.kind[i] === STRING) result += this.#naming.literal(part, names);
      else result += part;
      at = to;
    }
    // What follows the last token is a comment, if anything.
    const rest = text.slice(at);
    result += /^\s*(#|\/\/|--)/.test(rest) ? rename(rest) : rest;
    return isInside ? result : this.#indent.of(result);
  }
}

const COMMENT = /^(#|\/\/|--|\/\*|\*)/;

/** Whether lines of a docstring are among these. */
function isDocumented({ excerpt }: Code, from: number, to: number): boolean {
  return excerpt.docstrings.some(({ line, endLine }) => line < to && endLine >= from);
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
