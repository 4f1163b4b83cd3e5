/** The tokens of a unit's header as text: what description reads, in every language alike. */
import { FIRST_ON_LINE, type TokenBuffer } from '../lexing/tokens.ts';

/**
 * Headers are read no further than this. A header can hold others' (functions as defaults of parameters), and without a
 * bound n of them in one another would cost n².
 */
const LONGEST_HEADER = 2000;

/** A range of tokens, as ends: `[start, end)`. */
export interface Range {
  start: number;
  end: number;
}

export class Header {
  readonly tokens: TokenBuffer;
  readonly first: number;
  /** One past the last token that is read. */
  readonly end: number;
  private readonly bytes: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(bytes: Uint8Array, tokens: TokenBuffer, first: number, end: number) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.first = first;
    this.end = Math.min(end, first + LONGEST_HEADER, tokens.count);
  }

  /** The text of one token; empty outside of the header. */
  at(token: number): string {
    if (token < this.first || token >= this.end) return '';
    return this.decoder.decode(this.bytes.subarray(this.tokens.start[token], this.tokens.end[token]));
  }

  beginsLine(token: number): boolean {
    return (this.tokens.flags[token] & FIRST_ON_LINE) !== 0;
  }

  /** The token after `token`, or after its partner for an opening bracket. */
  after(token: number): number {
    const partner = this.tokens.partner[token];
    return partner > token ? Math.min(partner + 1, this.end) : token + 1;
  }

  /** One past the closing angle for the `<` at `token`, or `token` when there is none. */
  afterAngles(token: number): number {
    let depth = 0;
    for (let t = token; t < this.end; t = this.after(t)) {
      depth += angles(this.at(t));
      if (depth <= 0) return t + 1;
    }
    return token;
  }

  /** Source of a range on one line: comments left out, white space and line breaks as single spaces. */
  text(range: Range): string {
    const { start, end } = this.tokens;
    let text = '';
    for (let t = range.start; t < Math.min(range.end, this.end); t++) {
      const token = this.at(t);
      // Brackets that were broken over lines are joined again, and lose a comma before the close.
      if (t > range.start && start[t] > end[t - 1]) {
        if (!this.beginsLine(t)) text += ' ';
        else if (/^[)\]]/.test(token)) text = text.replace(/,$/, '');
        else if (!/[([]$/.test(text)) text += ' ';
      }
      text += token;
    }
    return text.replace(/\s+/g, ' ').trim();
  }

  /** The ranges between separators outside of brackets; empty ones (after a last comma) are left out. */
  split(range: Range, separator: (text: string) => boolean, angled: boolean): Range[] {
    const parts: Range[] = [];
    let depth = 0;
    let from = range.start;
    for (let t = range.start; t < range.end; t = this.after(t)) {
      const text = this.at(t);
      if (angled) depth += angles(text);
      if (depth > 0 || !separator(text)) continue;
      if (t > from) parts.push({ start: from, end: t });
      from = t + 1;
    }
    // Angles that do not close were comparisons.
    if (depth > 0) return this.split(range, separator, false);
    if (range.end > from) parts.push({ start: from, end: range.end });
    return parts;
  }

  /** The first token of a range, brackets stepped over, that `is`; -1 without one. */
  find(range: Range, is: (text: string) => boolean, angled = false): number {
    let depth = 0;
    for (let t = range.start; t < Math.min(range.end, this.end); t = this.after(t)) {
      const text = this.at(t);
      if (depth === 0 && is(text)) return t;
      if (angled) depth = Math.max(0, depth + angles(text));
    }
    return -1;
  }
}

function angles(text: string): number {
  if (text === '<') return 1;
  return text === '>' ? -1 : text === '>>' ? -2 : text === '>>>' ? -3 : 0;
}
