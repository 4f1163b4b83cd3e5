/** The tokens of one section with the questions that import readers ask. Texts are decoded only where they are needed. */
import { hashOf } from '../../engine/lexing/sheet.ts';
import { FIRST_ON_LINE, IDENTIFIER, STRING, type TokenBuffer, WORD } from '../../engine/lexing/tokens.ts';

const decoder = new TextDecoder();

export const wordHash = (text: string): number => (WORD << 30) | hashOf(text);
export const nameHash = (text: string): number => (IDENTIFIER << 30) | hashOf(text);

const DOT = wordHash('.');

export class Tokens {
  readonly bytes: Uint8Array;
  readonly buffer: TokenBuffer;

  constructor(bytes: Uint8Array, buffer: TokenBuffer) {
    this.bytes = bytes;
    this.buffer = buffer;
  }

  get count(): number {
    return this.buffer.count;
  }

  /** Empty outside of the section. */
  text(i: number): string {
    if (i < 0 || i >= this.buffer.count) return '';
    return decoder.decode(this.bytes.subarray(this.buffer.start[i], this.buffer.end[i]));
  }

  is(i: number, hash: number): boolean {
    return i >= 0 && i < this.buffer.count && this.buffer.hash[i] === hash;
  }

  isName(i: number): boolean {
    return i >= 0 && i < this.buffer.count && this.buffer.kind[i] === IDENTIFIER;
  }

  isString(i: number): boolean {
    return i >= 0 && i < this.buffer.count && this.buffer.kind[i] === STRING;
  }

  line(i: number): number {
    return this.buffer.line[Math.min(i, Math.max(0, this.buffer.count - 1))] ?? 1;
  }

  isFirst(i: number): boolean {
    return (this.buffer.flags[i] & FIRST_ON_LINE) !== 0;
  }

  /** The token after `i`, brackets stepped over. */
  after(i: number): number {
    const partner = this.buffer.partner[i];
    return partner > i ? partner + 1 : i + 1;
  }

  /** The closing bracket of one that opens at `i`, or -1. */
  close(i: number): number {
    const partner = i >= 0 && i < this.buffer.count ? this.buffer.partner[i] : -1;
    return partner > i ? partner : -1;
  }

  /** Bytes between the begin of the line and the token, which must be first on it. */
  column(i: number): number {
    const start = this.buffer.start[i];
    let at = start;
    while (at > 0 && this.bytes[at - 1] !== 10 && this.bytes[at - 1] !== 13) at--;
    return start - at;
  }

  /** The value of a plain string literal; null for anything else, and for one with expressions in it. */
  literal(i: number): string | null {
    if (!this.isString(i)) return null;
    const found = /^(?:[rbuRBU]{0,2})(["'`]|"""|''')([^\\]*)\1$/s.exec(this.text(i));
    if (found === null || (found[1] === '`' && found[2].includes('${'))) return null;
    return found[2].includes(found[1][0]) ? null : found[2];
  }

  /** `a.b.c` from token `i` on, and the token after it. Reserved words may be parts (`import.meta`), not the first. */
  dotted(i: number, most = 60): [string, number] {
    if (!this.isName(i)) return ['', i];
    let name = this.text(i);
    let k = i + 1;
    for (let n = 1; n < most && this.is(k, DOT) && this.isName(k + 1); n++, k += 2) name += `.${this.text(k + 1)}`;
    return [name, k];
  }
}
