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
  /** The same with `n` for each name and `s` for each string: what a copy under other names shares. */
  shape: string[];
}

export function codeOf(lines: readonly string[], languageId: string): Code {
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
  for (let k = 0; k < count; k++) {
    from[k] = one.line[first[k]];
    to[k] = one.endLine[first[k + 1] - 1];
    said.push(texts.slice(first[k], first[k + 1]).join(' '));
    shape.push(shapes.slice(first[k], first[k + 1]).join(' '));
  }
  return { excerpt: one, lines: count, first: Int32Array.from(first), from, to, said, shape };
}

/** A string whose quotes say nothing with double ones; others as they are. */
export const unquoted = (text: string): string => (PLAIN.test(text) ? text.replaceAll("'", '"') : text);

const PLAIN = /^[fFrRbBuU]*'[^'"\\]*'$/;

/** Numbers for what lines say, so that they can be compared as integers. */
export function keysOf(...codes: Code[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return codes.map(({ said }) =>
    Int32Array.from(said, (text) => {
      let number = numbers.get(text);
      if (number === undefined) numbers.set(text, (number = numbers.size));
      return number;
    }),
  );
}

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
