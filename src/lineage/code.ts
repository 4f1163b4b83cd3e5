/**
 * The text of a unit as lines of code: what stands between them (comments, docstrings, blank lines) belongs to no line
 * and is never a difference. A statement over several lines is several lines of code, a string over several lines one.
 */
import { type Excerpt, excerpt } from '../engine/clones/explanation/excerpt.ts';
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';

export interface Code {
  excerpt: Excerpt;
  /** How many lines of code. */
  lines: number;
  /** First token of each line of code; one more at the end. */
  first: Int32Array;
  /** Lines of text that a line of code takes up, 0-based, inclusive. */
  from: Int32Array;
  to: Int32Array;
  /** What a line says, as text with one blank between tokens: layout is no difference. */
  said: string[];
  /** The same as numbers, equal where the texts are. */
  saidAs: Int32Array;
  /** With `n` for each name and `s` for each string, as numbers: what a copy under other names shares. */
  shapeAs: Int32Array;
}

/** A number for each text of a line. Codes that are compared must have been made with the same ones. */
export class LineNumbers {
  readonly #numbers = new Map<string, number>();

  of(texts: readonly string[]): Int32Array {
    return Int32Array.from(texts, (text) => {
      let number = this.#numbers.get(text);
      if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
      return number;
    });
  }
}

export function codeOf(lines: readonly string[], languageId: string, numbers: LineNumbers): Code {
  const one = excerpt(lines, languageId, 1);
  const first: number[] = [];
  for (let i = 0; i < one.count; i++) {
    if (i === 0 || one.line[i] > one.endLine[i - 1]) first.push(i);
  }
  const count = first.length;
  first.push(one.count);
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const said: string[] = [];
  const shape: string[] = [];
  const texts = one.text.map((text, i) => (one.kind[i] === STRING ? unquoted(text) : text));
  const shapes = one.text.map((text, i) => (one.kind[i] === IDENTIFIER ? 'n' : one.kind[i] === STRING ? 's' : text));
  let depth = 0;
  for (let k = 0; k < count; k++) {
    from[k] = one.line[first[k]];
    to[k] = one.endLine[first[k + 1] - 1];
  }
  const [base, step] = languageId === 'python' ? indentation(one, first, from) : ['', ''];
  for (let k = 0; k < count; k++) {
    // How far a statement is indented is what it does; how the rest of it is laid out is not.
    const level =
      step === '' || depth > 0 ? 0 : Math.round((indentOf(one, from[k]).length - base.length) / step.length);
    const mark = LEVEL.repeat(Math.max(0, level));
    said.push(mark + texts.slice(first[k], first[k + 1]).join(' '));
    shape.push(mark + shapes.slice(first[k], first[k + 1]).join(' '));
    for (let i = first[k]; i < first[k + 1]; i++) {
      if (/^[([{]$/.test(one.text[i])) depth++;
      else if (/^[)\]}]$/.test(one.text[i])) depth--;
    }
  }
  return {
    excerpt: one,
    lines: count,
    first: Int32Array.from(first),
    from,
    to,
    said,
    saidAs: numbers.of(said),
    shapeAs: numbers.of(shape),
  };
}

/** Stands before what a line says, once for each step that it is indented. */
const LEVEL = '\u00bb';
export const levelOf = (said: string): string => /^\u00bb*/.exec(said)![0];
export const withoutLevel = (said: string): string => said.slice(levelOf(said).length);

const indentOf = (one: Excerpt, line: number): string => /^[ \t]*/.exec(one.lines[line])![0];

/** Of the unit, and of one step in it: the first line of a body says. */
export function indentation(
  one: Excerpt,
  first: ArrayLike<number>,
  from: ArrayLike<number>,
): [base: string, step: string] {
  if (from.length === 0) return ['', ''];
  const base = indentOf(one, from[0]);
  for (let k = 1; k < from.length; k++) {
    const last = one.text[first[k] - 1];
    const here = indentOf(one, from[k]);
    if ((last === ':' || last === '{') && here.length > base.length && here.startsWith(base))
      return [base, here.slice(base.length)];
  }
  return [base, ''];
}

/** A string whose quotes say nothing with double ones; others as they are. */
export const unquoted = (text: string): string => (PLAIN.test(text) ? text.replaceAll("'", '"') : text);

const PLAIN = /^[fFrRbBuU]*'[^'"\\]*'$/;

/** The line of code that holds a token. */
export function lineOf({ first, lines }: Code, token: number): number {
  let low = 0;
  let high = lines - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
