/**
 * The text of a unit as lines of code: what stands between them (comments, docstrings, blank lines) belongs to no line
 * and is never a difference. A statement over several lines is several lines of code, a string over several lines one.
 */
import { type Excerpt, excerpt } from '../engine/clones/explanation/excerpt.ts';
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';

/** Lines are lines of code; what a patched unit says line by line nobody asks, so that is worked out when it is. */
export class Code {
  readonly excerpt: Excerpt;
  readonly languageId: string;
  /** How many lines of code. */
  readonly lines: number;
  /** First token of each line of code; one more at the end. */
  readonly first: Int32Array;
  /** For each token 1 where it is the first of a line of code. */
  readonly isFirst: Uint8Array;
  /** Lines of text that a line of code takes up, 0-based, inclusive. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly #numbers: LineNumbers;
  #said: string[] | null = null;
  #saidAs: Int32Array | null = null;
  #shapeAs: Int32Array | null = null;
  #marks: string[] | null = null;

  constructor(one: Excerpt, languageId: string, numbers: LineNumbers) {
    this.excerpt = one;
    this.languageId = languageId;
    this.#numbers = numbers;
    this.isFirst = new Uint8Array(one.count);
    let lines = 0;
    for (let i = 0; i < one.count; i++)
      if (i === 0 || one.line[i] > one.endLine[i - 1]) {
        this.isFirst[i] = 1;
        lines++;
      }
    this.lines = lines;
    this.first = new Int32Array(lines + 1);
    for (let i = 0, k = 0; i < one.count; i++) if (this.isFirst[i] === 1) this.first[k++] = i;
    this.first[lines] = one.count;
    this.from = new Int32Array(lines);
    this.to = new Int32Array(lines);
    for (let k = 0; k < lines; k++) {
      this.from[k] = one.line[this.first[k]];
      this.to[k] = one.endLine[this.first[k + 1] - 1];
    }
  }

  /** What a line says, as text with one blank between tokens: layout is no difference. */
  get said(): string[] {
    if (this.#said === null) {
      const { kind, text } = this.excerpt;
      this.#said = this.#joined((i) => (kind[i] === STRING ? unquoted(text[i]) : text[i]));
    }
    return this.#said;
  }

  /** The same as numbers, equal where the texts are. */
  get saidAs(): Int32Array {
    this.#saidAs ??= this.#numbers.of(this.said);
    return this.#saidAs;
  }

  /** With `n` for each name and `s` for each string, as numbers: what a copy under other names shares. */
  get shapeAs(): Int32Array {
    if (this.#shapeAs === null) {
      const { kind, text } = this.excerpt;
      const shape = (i: number) => (kind[i] === IDENTIFIER ? 'n' : kind[i] === STRING ? 's' : text[i]);
      this.#shapeAs = this.#numbers.of(this.#joined(shape));
    }
    return this.#shapeAs;
  }

  #joined(word: (token: number) => string): string[] {
    this.#marks ??= this.#levels();
    const { first } = this;
    return this.#marks.map((mark, k) => {
      let line = mark + word(first[k]);
      for (let i = first[k] + 1; i < first[k + 1]; i++) line += ` ${word(i)}`;
      return line;
    });
  }

  /** How far each statement is indented is what it does, as marks; how the rest of it is laid out is not. */
  #levels(): string[] {
    const { excerpt, first, from, lines } = this;
    const [base, step] = this.languageId === 'python' ? indentation(excerpt, first, from) : ['', ''];
    const marks: string[] = [];
    let depth = 0;
    for (let k = 0; k < lines; k++) {
      const level =
        step === '' || depth > 0 ? 0 : Math.round((indentOf(excerpt, from[k]).length - base.length) / step.length);
      marks.push(LEVEL.repeat(Math.max(0, level)));
      for (let i = first[k]; i < first[k + 1]; i++) {
        const text = excerpt.text[i];
        if (text === '(' || text === '[' || text === '{') depth++;
        else if (text === ')' || text === ']' || text === '}') depth--;
      }
    }
    return marks;
  }
}

/** Works something out of a code once, for as long as the code is at hand. */
export function worksOut<T>(make: (code: Code) => T): (code: Code) => T {
  const known = new WeakMap<Code, T>();
  return (code) => {
    let made = known.get(code);
    if (made === undefined) known.set(code, (made = make(code)));
    return made;
  };
}

/** A number for each text of a line. Codes that are compared must have been made with the same ones. */
export class LineNumbers {
  readonly #numbers = new Map<string, number>();

  of(texts: readonly string[]): Int32Array {
    const numbers = new Int32Array(texts.length);
    for (let i = 0; i < texts.length; i++) {
      let number = this.#numbers.get(texts[i]);
      if (number === undefined) this.#numbers.set(texts[i], (number = this.#numbers.size));
      numbers[i] = number;
    }
    return numbers;
  }
}

export const codeOf = (lines: readonly string[], languageId: string, numbers: LineNumbers): Code =>
  new Code(excerpt(lines, languageId, 1), languageId, numbers);

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
