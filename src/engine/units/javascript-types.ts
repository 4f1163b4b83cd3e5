/**
 * Stepping over types. No unit lies in a type, but object and function types look like objects and arrow functions, so
 * they must be told apart: wherever the grammar has a type, it is passed over as a whole, brackets by their partners.
 */
import { FIRST_ON_LINE, type TokenBuffer } from '../lexing/tokens.ts';
import {
  ABSTRACT,
  ARROW,
  CONST,
  EXTENDS,
  GET,
  IMPORT,
  INTERPOLATION,
  IS,
  NAME,
  NEW,
  NUMBER,
  RESERVED,
  SHIFT_LEFT,
  SHIFT_RIGHT,
  SHIFT_RIGHT_UNSIGNED,
  SPREAD,
  STRING,
  TYPE_PREFIX,
  TYPEOF,
  VALUE,
  VOID,
} from './javascript-words.ts';

const ROUND = 40;
const SQUARE = 91;
const CURLY = 123;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const COLON = 58;
const COMMA = 44;
const EQUALS = 61;
const ROUND_CLOSE = 41;
const AT = 64;

const isTypeWord = (c: number): boolean =>
  (c >= NAME && c < RESERVED) || c === VALUE || c === VOID || c === CONST || c === TYPEOF || c === NEW || c === IMPORT;

export class TypeReader {
  private readonly code: Uint8Array;
  private readonly partner: Int32Array;
  private readonly flags: Uint8Array;
  private readonly count: number;
  /** Tokens looked at in vain. Bounded, or `a<a<a<…` would be read to its end from each `<`. */
  wasted = 0;
  private readonly allowance: number;

  constructor(code: Uint8Array, tokens: TokenBuffer) {
    this.code = code;
    this.partner = tokens.partner;
    this.flags = tokens.flags;
    this.count = tokens.count;
    this.allowance = 1000 + 4 * tokens.count;
  }

  get exhausted(): boolean {
    return this.wasted > this.allowance;
  }

  /** One past the type that begins at `i`; `i` itself where none does. */
  type(i: number): number {
    const { code, partner, flags } = this;
    let due = true; // a type is due, not what may follow one
    let conditions = 0; // `extends` without its `?`
    let branches = 0; // `?` without its `:`
    for (;;) {
      const c = code[i];
      if (due) {
        if (c === ROUND || c === SQUARE || c === CURLY) {
          if (partner[i] < 0) return i;
          const opening = i;
          i = partner[i] + 1;
          if (c === ROUND && code[i] === ARROW && this.holdsParameters(opening)) i++;
          else due = false;
        } else if (c === LESS) {
          const after = this.angles(i);
          if (after < 0) return i;
          i = after;
        } else if (c === STRING || c === NUMBER) {
          i++;
          due = false;
        } else if (c === IMPORT) {
          i++;
          if (code[i] === ROUND && partner[i] >= 0) i = partner[i] + 1;
          due = false;
        } else if (c === TYPEOF || c === NEW || c === TYPE_PREFIX || c === GET || c === ABSTRACT) {
          i++;
          const n = code[i];
          const newLine = (flags[i] & FIRST_ON_LINE) !== 0 && c !== TYPEOF && c !== NEW;
          due = !newLine && n !== IS && (isTypeWord(n) || n === STRING || n === NUMBER || isOpening(n));
          // A type of that name with type arguments, and no prefix: `unique<Row>`.
          if (due && n === LESS && c !== NEW && c !== TYPEOF) due = false;
        } else if (isTypeWord(c)) {
          i++;
          due = false;
        } else if (c === 124 || c === 38 || c === 45 || c === QUESTION || c === 42 || c === SPREAD) i++;
        else return i;
        continue;
      }
      if (c === 46) i += code[i + 1] >= NAME ? 2 : 1;
      else if (c === LESS) {
        const after = this.angles(i);
        if (after < 0) return i;
        i = after;
      } else if (c === SQUARE) {
        if (partner[i] < 0 || (flags[i] & FIRST_ON_LINE) !== 0) return i;
        i = partner[i] + 1;
      } else if (c === 124 || c === 38) {
        i++;
        due = true;
      } else if (c === EXTENDS) {
        conditions++;
        i++;
        due = true;
      } else if (c === QUESTION && conditions > 0) {
        conditions--;
        branches++;
        i++;
        due = true;
      } else if (c === COLON && branches > 0) {
        branches--;
        i++;
        due = true;
      } else if (c === IS && (flags[i] & FIRST_ON_LINE) === 0) {
        i++;
        due = true;
      } else if (c === INTERPOLATION) {
        if (partner[i] < 0) return i;
        i = partner[i] + 1;
        if (code[i] === STRING) i++;
      } else return i;
    }
  }

  /**
   * Whether the parentheses at `i` hold parameters, not a type: in `(): (() => void) => …` the second arrow is none of the
   * return type's.
   */
  private holdsParameters(i: number): boolean {
    const { code, partner } = this;
    const c = code[i + 1];
    if (c === CURLY || c === SQUARE) {
      const after = partner[i + 1] < 0 ? 0 : code[partner[i + 1] + 1];
      return after === COLON || after === COMMA || after === EQUALS || after === ROUND_CLOSE;
    }
    if (c < NAME) return c === ROUND_CLOSE || c === SPREAD || c === AT;
    const after = code[i + 2];
    return after === COLON || after === COMMA || after === EQUALS || after === ROUND_CLOSE || after === QUESTION;
  }

  /** One past the `>` that closes the `<` at `i`, or -1 where this cannot be a list of types. */
  angles(i: number): number {
    const { code, partner, count } = this;
    if (this.exhausted) return -1;
    const from = i;
    let depth = 0;
    for (; i < count; i++) {
      const c = code[i];
      if (c === LESS) depth++;
      else if (c === GREATER) depth--;
      else if (c === SHIFT_LEFT) depth += 2;
      else if (c === SHIFT_RIGHT) depth -= 2;
      else if (c === SHIFT_RIGHT_UNSIGNED) depth -= 3;
      else if (c === ROUND || c === SQUARE || c === CURLY || c === INTERPOLATION) {
        if (partner[i] < 0) break;
        i = partner[i];
        continue;
      } else if (!mayStandInAngles(c)) break;
      if (depth <= 0) return i + 1;
    }
    this.wasted += i - from;
    return -1;
  }
}

const isOpening = (c: number): boolean => c === ROUND || c === SQUARE || c === CURLY || c === LESS;

const mayStandInAngles = (c: number): boolean =>
  isTypeWord(c) ||
  c === STRING ||
  c === NUMBER ||
  c === ARROW ||
  c === SPREAD ||
  c === EXTENDS ||
  c === 44 || // ,
  c === 46 || // .
  c === 124 || // |
  c === 38 || // &
  c === QUESTION ||
  c === COLON ||
  c === 61 || // =
  c === 45 || // -
  c === 43 || // +
  c === 64; // @
