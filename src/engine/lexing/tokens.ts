/**
 * The token stream of one section of source (a file, or one cell of a notebook), as a struct of arrays.
 *
 * One buffer lives for a whole worker and is reset for each section, so lexing allocates nothing per token.
 * A token's `hash` is what the rest of the engine compares:
 *
 *     bits 31..30  class: 0 keyword or punctuation, 1 identifier, 2 number, 3 string (also templates, characters, regexes)
 *     bits 29..0   hash of the token's text, as written
 *
 * so the *normalised* form of a token needs no second array: class 0 keeps its text, the others keep the class alone.
 */

/** Token kinds; the values are the class bits of {@link TokenBuffer.hash}. */
export const WORD = 0; // keyword or punctuation: kept verbatim when normalising
export const IDENTIFIER = 1;
export const NUMBER = 2;
export const STRING = 3;

/** Flags in {@link TokenBuffer.flags}. */
export const KEYWORD = 1; // a WORD that is a reserved word, not punctuation
export const DROPPED = 2; // set by unit recognition: not code for comparison (docstrings)
export const FIRST_ON_LINE = 4; // no other token before it on its line
export const MULTILINE = 8; // the token itself spans lines
export const UNTERMINATED = 16; // a string or comment that never ended
export const ENCLOSED = 32; // brackets here match only among themselves (preprocessor lines, all but one branch of `#if`)
export const MARKUP = 64; // part of an element in code (JSX): tags, attributes, text, braces around expressions

/** How many code tokens a normalised token stands for is not recorded: classes are opaque constants. */
export const normalise = (hash: number): number => (hash >>> 30 === WORD ? hash : hash & 0xc0000000);

/**
 * Spreads a token's bits before it enters a rolling hash. In a polynomial modulo 2³² high bits never reach low ones, and
 * a normalised literal is nothing but its two highest bits: unscattered, runs of them would hash to four values.
 */
export const scatter = (token: number): number => Math.imul(token ^ (token >>> 15), 0x2c1b3c6d);

/** What a {@link TokenBuffer} begins with; where there is too little room it makes larger ones. */
export type TokenArrays = Pick<
  TokenBuffer,
  'kind' | 'flags' | 'start' | 'end' | 'line' | 'hash' | 'partner' | 'comments' | 'commentBefore'
>;

export function tokenArrays(capacity: number): TokenArrays {
  return {
    kind: new Uint8Array(capacity),
    flags: new Uint8Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    line: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    partner: new Int32Array(capacity),
    comments: new Int32Array(3 * 1024),
    commentBefore: new Int32Array(1024),
  };
}

export class TokenBuffer {
  kind: Uint8Array;
  flags: Uint8Array;
  /** Byte offset of the first byte of each token. */
  start: Int32Array;
  /** Byte offset one past the last byte. */
  end: Int32Array;
  /** 1-based line of the first byte. */
  line: Int32Array;
  hash: Int32Array;
  /** For brackets the index of the matching bracket, else -1. */
  partner: Int32Array;
  count = 0;

  /** Comments, in triples: start byte, end byte (exclusive), line of the start; `commentBefore` is the next token's index. */
  comments: Int32Array;
  commentBefore: Int32Array;
  commentCount = 0;

  /** Number of lines of the section (a trailing newline does not open another). */
  lines = 0;

  constructor(arrays: TokenArrays = tokenArrays(1 << 14)) {
    this.kind = arrays.kind;
    this.flags = arrays.flags;
    this.start = arrays.start;
    this.end = arrays.end;
    this.line = arrays.line;
    this.hash = arrays.hash;
    this.partner = arrays.partner;
    this.comments = arrays.comments;
    this.commentBefore = arrays.commentBefore;
  }

  reset(): void {
    this.count = 0;
    this.commentCount = 0;
    this.lines = 0;
  }

  /** Appends a token; returns its index. */
  push(kind: number, flags: number, start: number, end: number, line: number, hash: number): number {
    const i = this.count;
    if (i === this.kind.length) this.grow();
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.start[i] = start;
    this.end[i] = end;
    this.line[i] = line;
    this.hash[i] = hash;
    this.partner[i] = -1;
    this.count = i + 1;
    return i;
  }

  comment(start: number, end: number, line: number): void {
    const i = this.commentCount;
    if (i === this.commentBefore.length) {
      this.comments = enlarged(this.comments);
      this.commentBefore = enlarged(this.commentBefore);
    }
    this.comments[3 * i] = start;
    this.comments[3 * i + 1] = end;
    this.comments[3 * i + 2] = line;
    this.commentBefore[i] = this.count;
    this.commentCount = i + 1;
  }

  private grow(): void {
    this.kind = enlarged(this.kind);
    this.flags = enlarged(this.flags);
    this.start = enlarged(this.start);
    this.end = enlarged(this.end);
    this.line = enlarged(this.line);
    this.hash = enlarged(this.hash);
    this.partner = enlarged(this.partner);
  }
}

function enlarged<T extends Uint8Array | Int32Array>(array: T): T {
  const wider = new (array.constructor as new (n: number) => T)(array.length * 2);
  wider.set(array);
  return wider;
}
