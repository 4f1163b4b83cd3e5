/**
 * The text of a unit as lines of code: what stands between them (comments, docstrings, blank lines) belongs to no line
 * and is never a difference. A statement over several lines is several lines of code, a string over several lines one.
 */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { type Lexed, lexed } from './lexed.ts';
import { isBracket, isOpening, type Lexicon } from './lexicon.ts';

/** Lines are lines of code; what a patched unit says line by line nobody asks, so that is worked out when it is. */
export class Code {
  readonly excerpt: Lexed;
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
  readonly lexicon: Lexicon;
  /** What {@link worksOut} found; a map from codes to it would be what the collector of garbage is busy with. */
  readonly worked: unknown[] = [];
  #said: (string | undefined)[] | null = null;
  #saidAs: Int32Array | null = null;
  #saidAnywhereAs: Int32Array | null = null;
  #shapeAs: Int32Array | null = null;
  #levels: Uint16Array | null = null;

  constructor(one: Lexed, languageId: string, lexicon: Lexicon) {
    this.excerpt = one;
    this.languageId = languageId;
    this.lexicon = lexicon;
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

  /** What a line says, as text with one blank between tokens: layout is no difference. Few lines are asked for. */
  saidAt(k: number): string {
    this.#said ??= new Array<string | undefined>(this.lines);
    let said = this.#said[k];
    if (said === undefined) {
      const { excerpt, first, lexicon, levels } = this;
      // Joined and not added up: a text that is put together bit by bit is copied once more when somebody looks at it.
      const words = new Array<string>(first[k + 1] - first[k]);
      for (let i = first[k], n = 0; i < first[k + 1]; i++, n++)
        words[n] = excerpt.kind[i] === STRING ? lexicon.text(lexicon.unquoted(excerpt.word[i])) : excerpt.text[i];
      words[0] = marksOf(levels[k]) + words[0];
      this.#said[k] = said = words.join(' ');
    }
    return said;
  }

  /** All of them. */
  get said(): string[] {
    return Array.from({ length: this.lines }, (_, k) => this.saidAt(k));
  }

  /** The same as numbers, equal where the texts are. */
  get saidAs(): Int32Array {
    this.#saidAs ??= this.#numbered(this.#plain, this.levels);
    return this.#saidAs;
  }

  /** The same however far lines are indented. */
  get saidAnywhereAs(): Int32Array {
    this.#saidAnywhereAs ??= this.#numbered(this.#plain, new Uint16Array(this.lines));
    return this.#saidAnywhereAs;
  }

  /** The same of lines with one sign for each name and one for each string: what a copy under other names shares. */
  get shapeAs(): Int32Array {
    if (this.#shapeAs === null) {
      const { kind, word, count } = this.excerpt;
      const signs = signsFor(count);
      for (let i = 0; i < count; i++) signs[i] = kind[i] === IDENTIFIER ? NAME : kind[i] === STRING ? TEXT : word[i];
      this.#shapeAs = this.#numbered(signs, this.levels);
    }
    return this.#shapeAs;
  }

  /** Words, those that are strings whatever their quotes. */
  get #plain(): Int32Array {
    const { kind, word, count } = this.excerpt;
    const signs = signsFor(count);
    for (let i = 0; i < count; i++) signs[i] = kind[i] === STRING ? this.lexicon.unquoted(word[i]) : word[i];
    return signs;
  }

  #numbered(signs: Int32Array, levels: Uint16Array): Int32Array {
    const { first, lines, lexicon } = this;
    const numbers = new Int32Array(lines);
    const mixed = new Mixed();
    for (let k = 0; k < lines; k++) {
      mixed.begin(levels[k]);
      mixed.addAll(signs, first[k], first[k + 1]);
      numbers[k] = lexicon.line(mixed.high, mixed.low);
    }
    return numbers;
  }

  /** How far each statement is indented is what it does; how the rest of it is laid out is not. */
  get levels(): Uint16Array {
    if (this.#levels !== null) return this.#levels;
    const { excerpt, first, from, lines } = this;
    const [base, step] = this.languageId === 'python' ? indentation(excerpt, first, from) : ['', ''];
    const levels = new Uint16Array(lines);
    let depth = 0;
    for (let k = 0; step !== '' && k < lines; k++) {
      if (depth <= 0)
        levels[k] = Math.max(0, Math.round((leadingBlanks(excerpt.lines[from[k]]) - base.length) / step.length));
      for (let i = first[k]; i < first[k + 1]; i++) {
        const word = excerpt.word[i];
        if (isBracket(word)) depth += isOpening(word) ? 1 : -1;
      }
    }
    this.#levels = levels;
    return levels;
  }
}

/** What a line is numbered by. */
export class Mixed {
  high = 0;
  low = 0;

  begin(level: number): void {
    // The level is mixed in as a word is: joined with the first word alone, 2 and 193 would be 3 and 192.
    const [high, low] = [Math.imul(level + 1, 0x5bd1e995), Math.imul(level + 1, 0x2c9277b5)];
    this.high = high ^ (high >>> 15);
    this.low = low ^ (low >>> 13);
  }

  addAll(values: Int32Array, from: number, to: number): void {
    let { high, low } = this;
    for (let i = from; i < to; i++) {
      high = Math.imul(high ^ values[i], 0x5bd1e995);
      high ^= high >>> 15;
      low = Math.imul(low ^ values[i], 0x2c9277b5);
      low ^= low >>> 13;
    }
    this.high = high;
    this.low = low;
  }
}

/** Filled for each code anew. */
let signs = new Int32Array(1 << 12);
function signsFor(count: number): Int32Array {
  if (signs.length < count) signs = new Int32Array(2 * count);
  return signs;
}

/** Stand for every name and for every string in shapes; no word has them. */
const NAME = -1;
const TEXT = -2;

/** Works something out of a code once, for as long as the code is at hand. */
export function worksOut<T>(make: (code: Code) => T): (code: Code) => T {
  const place = places++;
  return (code) => {
    let made = code.worked[place] as T | undefined;
    if (made === undefined) code.worked[place] = made = make(code);
    return made;
  };
}

let places = 0;

/** Codes that are compared must have been made with one lexicon. */
export const codeOf = (lines: readonly string[], languageId: string, lexicon: Lexicon): Code =>
  codeOfText(lines.map((line) => line.replaceAll('\n', ' ')).join('\n'), languageId, lexicon);

export const codeOfText = (source: string, languageId: string, lexicon: Lexicon): Code =>
  new Code(lexed(source, languageId, lexicon), languageId, lexicon);

/** Stands before what a line says, once for each step that it is indented. */
const LEVEL = '\u00bb';
export const marksOf = (level: number): string => LEVEL.repeat(level);
export function withoutLevel(said: string): string {
  let level = 0;
  while (said[level] === LEVEL) level++;
  return said.slice(level);
}

const indentOf = (one: Lexed, line: number): string => one.lines[line].slice(0, leadingBlanks(one.lines[line]));

/** How many blanks and tabs a line begins with. */
export function leadingBlanks(line: string): number {
  let n = 0;
  while (line.charCodeAt(n) === BLANK || line.charCodeAt(n) === TAB) n++;
  return n;
}

const BLANK = 0x20;
const TAB = 0x09;

/** Of the unit, and of one step in it: the first line of a body says. */
export function indentation(
  one: Lexed,
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

/** Tokens of the statements in which these lines of text stand: no bracket is open before the first, or behind the last. */
export function statementsOf(code: Code, lines: ReadonlySet<number>): { from: number; to: number } {
  if (asked?.code === code && asked.lines === lines) return asked;
  const { word, line, count } = code.excerpt;
  let [from, to, depth, start, isMet] = [count, count, 0, 0, false];
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  for (let i = 0; i < count; i++) {
    if (depth === 0 && code.isFirst[i] === 1) {
      if (isMet && to === count) to = i;
      start = i;
    }
    if (line[i] >= first && line[i] <= last && lines.has(line[i])) {
      if (!isMet) from = start;
      [isMet, to] = [true, count];
    }
    // What is closed and was not opened closes nothing.
    if (isBracket(word[i])) depth = isOpening(word[i]) ? depth + 1 : Math.max(0, depth - 1);
  }
  asked = { code, lines, from, to };
  return asked;
}

/** Of one patched copy several things are asked. */
let asked: { code: Code; lines: ReadonlySet<number>; from: number; to: number } | null = null;

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
