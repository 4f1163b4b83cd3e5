/**
 * What the recognisers of languages with braces share: reading tokens by hash, writing units down with their parents,
 * names, lines and doc comments, and mending the braces of files in which they do not balance.
 *
 * A recogniser of this kind walks the tokens once, from left to right, and jumps over brackets by `tokens.partner`.
 */
import { hashOf } from '../lexing/sheet.ts';
import { ENCLOSED, FIRST_ON_LINE, IDENTIFIER, MULTILINE, type TokenBuffer, WORD } from '../lexing/tokens.ts';
import type { Unit, UnitKind } from './unit.ts';

/** What {@link TokenBuffer.hash} holds for a keyword or a piece of punctuation. */
export const word = hashOf;
/** What {@link TokenBuffer.hash} holds for an identifier: for contextual keywords such as Java's `record`. */
export const name = (text: string): number => (IDENTIFIER << 30) | word(text);

export const CURLY_OPEN = word('{');
export const CURLY_CLOSE = word('}');
export const ROUND_OPEN = word('(');
export const ROUND_CLOSE = word(')');
export const SQUARE_OPEN = word('[');
export const SQUARE_CLOSE = word(']');
export const ANGLE_OPEN = word('<');
export const ANGLE_CLOSE = word('>');
export const SEMICOLON = word(';');
export const COLON = word(':');
export const COMMA = word(',');
export const POINT = word('.');
export const EQUALS = word('=');
export const AT = word('@');
export const STAR = word('*');

const utf8 = new TextDecoder();

/**
 * Writes a few empty tokens behind the last one, so that looking ahead by up to four tokens needs no test for the end
 * and never meets what an earlier section left in the buffer. To be called before the arrays are taken from `tokens`.
 */
export function padTokens(tokens: TokenBuffer): void {
  const { count } = tokens;
  for (let i = 0; i < 4; i++) tokens.push(WORD, 0, 0, 0, 0, 0);
  tokens.count = count;
}

/** Qualified names grow no further than this, or nesting thousands deep would make megabytes of names. */
const LONGEST_QUALIFIER = 1024;

/** Writes down the units of one section. Units must be added in order of their first token, outer before inner. */
export class Outline {
  readonly bytes: Uint8Array;
  readonly tokens: TokenBuffer;
  readonly units: Unit[];
  /** Indices of the units that are open where the last one was added, outermost first. */
  private readonly open: number[] = [];
  /** For each of them the nearest unit at or around it that lends its name to what it holds, or -1. */
  private readonly lenders: number[] = [];
  /** The last answer of {@link lastLine}: units nested in one another often end with the same token. */
  private lastToken = -1;
  private lastTokenLine = 0;
  /** The last unclosed unit was followed to this token; all lines before it are indented deeper than `passedLimit`. */
  private passedTo = 0;
  private passedLimit = 0;

  constructor(bytes: Uint8Array, tokens: TokenBuffer, units: Unit[]) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.units = units;
  }

  /** The text of one token. */
  text(token: number): string {
    const { bytes } = this;
    const start = this.tokens.start[token];
    const end = this.tokens.end[token];
    if (end - start > 64) return utf8.decode(bytes.subarray(start, end));
    let text = '';
    for (let i = start; i < end; i++) {
      if (bytes[i] >= 128) return utf8.decode(bytes.subarray(start, end));
      text += String.fromCharCode(bytes[i]);
    }
    return text;
  }

  /**
   * Adds the unit of the tokens `first` up to `end` (exclusive) and returns its index. `own` is its name without the
   * units around it; lambdas lend their name to nothing inside them, as oracles for Go and Java have it.
   */
  add(kind: UnitKind, own: string, first: number, declared: number, body: number, end: number): number {
    const { tokens, units, open } = this;
    while (open.length > 0 && units[open[open.length - 1]].end <= first) open.pop();
    const lender = open.length > 0 ? this.lenders[open.length - 1] : -1;
    const qualifier = lender >= 0 && units[lender].name.length <= LONGEST_QUALIFIER ? `${units[lender].name}.` : '';
    const unit: Unit = {
      kind,
      name: qualifier + own,
      parent: open.length > 0 ? open[open.length - 1] : -1,
      first,
      declared,
      body,
      // Whatever the braces say, a unit ends within its parent.
      end: open.length > 0 ? Math.min(end, units[open[open.length - 1]].end) : end,
      startLine: tokens.line[first],
      endLine: 0,
      docStart: 0,
      docEnd: 0,
    };
    unit.body = Math.min(body, unit.end);
    unit.endLine = this.lastLine(unit.end - 1);
    this.document(unit);
    const index = units.length;
    units.push(unit);
    this.lenders[open.length] = kind === 'lambda' ? lender : index;
    open.push(index);
    return index;
  }

  /** Sets the end of a unit that was added with an end still to be found; its parents must still be open. */
  finish(index: number, end: number): void {
    const unit = this.units[index];
    unit.end = Math.max(end, unit.first + 1);
    unit.endLine = this.lastLine(unit.end - 1);
  }

  /** Line of a token's last byte. */
  lastLine(token: number): number {
    const { tokens } = this;
    const line = tokens.line[token];
    if ((tokens.flags[token] & MULTILINE) === 0) return line;
    if (token !== this.lastToken) {
      this.lastToken = token;
      this.lastTokenLine = line + this.breaks(tokens.start[token], tokens.end[token] - 1);
    }
    return this.lastTokenLine;
  }

  private breaks(start: number, end: number): number {
    const { bytes } = this;
    let count = 0;
    for (let i = start; i < end; i++) {
      if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) count++;
    }
    return count;
  }

  /** Finds the comment that ends on the line right above the unit: a block, or a run of line comments. */
  private document(unit: Unit): void {
    const { bytes, tokens } = this;
    const { comments, commentBefore } = tokens;
    // The last comment that stands before `declared`.
    let low = 0;
    let high = tokens.commentCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (commentBefore[middle] <= unit.declared) low = middle + 1;
      else high = middle;
    }
    let c = low - 1;
    if (c < 0 || commentBefore[c] !== unit.declared) return;
    const isBlock = bytes[comments[3 * c] + 1] === 42; // `/*` in all of these languages
    const lastLine = comments[3 * c + 2] + (isBlock ? this.breaks(comments[3 * c], comments[3 * c + 1]) : 0);
    if (lastLine !== tokens.line[unit.declared] - 1) return;
    const codeLine = unit.declared > 0 ? this.lastLine(unit.declared - 1) : 0;
    if (comments[3 * c + 2] <= codeLine) return; // it trails the code before
    unit.docEnd = comments[3 * c + 1];
    if (!isBlock) {
      while (
        c > 0 &&
        commentBefore[c - 1] === unit.declared &&
        comments[3 * c - 1] === comments[3 * c + 2] - 1 &&
        comments[3 * c - 1] > codeLine &&
        bytes[comments[3 * c - 3] + 1] !== 42
      ) {
        c--;
      }
    }
    unit.docStart = comments[3 * c];
  }

  /** Bytes between the start of its line and the token, at most {@link DEEPEST}. */
  column(token: number): number {
    return column(this.bytes, this.tokens.start[token]);
  }

  /**
   * One past the bracket that closes `opening`. Where none does, the unit that begins at `first` ends before the first
   * line that is indented no deeper than its own.
   */
  endOf(opening: number, first: number): number {
    const { tokens } = this;
    if (tokens.partner[opening] >= 0) return tokens.partner[opening] + 1;
    const limit = this.column(first);
    let end = opening + 1;
    // Between two calls nothing moves back, so what an outer unit passed over is passed over at once: linear.
    if (end < this.passedTo && limit <= this.passedLimit) end = this.passedTo;
    while (end < tokens.count) {
      if ((tokens.flags[end] & FIRST_ON_LINE) !== 0 && this.column(end) <= limit) break;
      end++;
    }
    this.passedTo = end;
    this.passedLimit = limit;
    return end < tokens.count && tokens.hash[end] === CURLY_CLOSE ? end + 1 : end;
  }
}

/** Deeper indentation counts as this deep: lines of megabytes must not be walked for each token on them. */
const DEEPEST = 1000;

function column(bytes: Uint8Array, at: number): number {
  let start = at;
  const lowest = Math.max(0, at - DEEPEST);
  while (start > lowest && bytes[start - 1] !== 10 && bytes[start - 1] !== 13) start--;
  return at - start;
}

/** How many open blocks a misplaced brace may close at once. */
const MEND_DEPTH = 64;

/**
 * Matches the braces of a file anew where some have no partner, so that one missing brace costs one unit and not all
 * that follow it. People indent by what they mean, so a closing brace that begins a line closes the block whose
 * statement is indented like it, and blocks opened inside that one are given up (partner -1). A file whose braces
 * balance is left as it is, however it is indented. Linear.
 *
 * @param newlines whether a line break may end a statement (Go, Scala) or only `;` and braces do.
 */
export function mendBraces(bytes: Uint8Array, tokens: TokenBuffer, newlines: boolean): void {
  const { hash, flags, partner, kind, count } = tokens;
  let unmatched = false;
  let surplus = 0; // closing braces without partner, less opening ones
  for (let i = 0; i < count; i++) {
    if (partner[i] >= 0 || (hash[i] !== CURLY_OPEN && hash[i] !== CURLY_CLOSE) || (flags[i] & ENCLOSED) !== 0) continue;
    unmatched = true;
    surplus += hash[i] === CURLY_CLOSE ? 1 : -1;
  }
  if (!unmatched) return;

  /** Indentation of the statement that each round bracket stands in. */
  const statement = new Int32Array(count);
  const stack: number[] = []; // open braces
  const indent: number[] = []; // of their statements
  let current = 0;
  let previous = -1;
  for (let i = 0; i < count; i++) {
    if ((flags[i] & ENCLOSED) !== 0) continue;
    const h = hash[i];
    const first = (flags[i] & FIRST_ON_LINE) !== 0;
    const at = first ? column(bytes, tokens.start[i]) : 0;
    if (first && (previous < 0 || endsStatement(hash[previous], kind[previous], newlines))) current = at;
    previous = i;
    if (h === ROUND_OPEN) statement[i] = current;
    else if (h === ROUND_CLOSE && partner[i] >= 0) current = statement[partner[i]];
    else if (h === CURLY_OPEN) {
      stack.push(i);
      indent.push(first ? at : current);
      partner[i] = -1;
    } else if (h === CURLY_CLOSE) {
      if (partner[i] >= 0 && hash[partner[i]] !== CURLY_OPEN) continue; // it closes the `${` of a string
      partner[i] = -1;
      let d = stack.length - 1;
      if (d < 0) continue;
      if (first && indent[d] > at) {
        const lowest = Math.max(0, d - MEND_DEPTH);
        let e = d;
        while (e > lowest && indent[e] !== at) e--;
        if (indent[e] === at) d = e;
      } else if (first && indent[d] < at && surplus > 0) {
        surplus--; // one brace too many
        continue;
      }
      partner[i] = stack[d];
      partner[stack[d]] = i;
      stack.length = d;
      indent.length = d;
    }
  }
}

function endsStatement(hash: number, kind: number, newlines: boolean): boolean {
  if (hash === SEMICOLON || hash === CURLY_OPEN || hash === CURLY_CLOSE) return true;
  return newlines && (kind !== WORD || hash === ROUND_CLOSE || hash === SQUARE_CLOSE);
}
