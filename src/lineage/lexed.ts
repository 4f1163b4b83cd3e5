/**
 * The text of a unit as tokens in arrays: like the excerpts that explanations are made of
 * (engine/clones/explanation/excerpt.ts, which judges it), but words are numbers of a lexicon, and lines are cut when
 * somebody asks: of a hundred thousand codes that are compared a third is ever written down.
 */

import { KernelScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { MOST_BYTES } from '../engine/lexing/kernel/memory.ts';
import { language } from '../engine/lexing/languages.ts';
import { Scanner } from '../engine/lexing/scanner.ts';
import { DROPPED, MULTILINE, TokenBuffer, UNTERMINATED } from '../engine/lexing/tokens.ts';
import { recognise } from '../engine/units/recognise.ts';
import type { Lexicon } from './lexicon.ts';
import { lineStarts } from './line-starts.ts';

/** Of a docstring, 0-based, inclusive. */
export interface Doc {
  line: number;
  endLine: number;
}

/** Everything is copied out of them; made when the first code is. */
let kernel: KernelScanner | null = null;
let script: { scanner: Scanner; tokens: TokenBuffer } | null = null;
const encoder = new TextEncoder();

/** Reads a text; what is returned is good until the next is read. */
function scanned(source: string, languageId: string): { bytes: Uint8Array; tokens: TokenBuffer } {
  const tables = language(languageId);
  // No character of UTF-16 takes more than three bytes a unit.
  if (3 * source.length <= MOST_BYTES) {
    kernel ??= new KernelScanner();
    const { written } = encoder.encodeInto(source, kernel.room(3 * source.length));
    const bytes = kernel.take(kernel.room(written));
    kernel.scan(bytes, 0, written, tables, kernel.tokens);
    return { bytes, tokens: kernel.tokens };
  }
  script ??= { scanner: new Scanner(), tokens: new TokenBuffer() };
  const bytes = encoder.encode(source);
  script.scanner.scan(bytes, 0, bytes.length, tables, script.tokens);
  return { bytes, tokens: script.tokens };
}

/** What must not open another line: the reader's lines are the only lines. */
const STRAY = /[\r\f]/g;
const LINE_FEED = 10;

/** One entry for each code token. Lines are 0-based; columns are UTF-16 units within their line. */
export interface Tokens {
  /** Hashes with class bits, as in `TokenBuffer`. */
  hash: Int32Array;
  /** WORD, IDENTIFIER, NUMBER or STRING. */
  kind: Uint8Array;
  /** Numbers of the lexicon, and the words themselves, which the lexicon holds. */
  word: Int32Array;
  text: string[];
  line: Int32Array;
  column: Int32Array;
  endLine: Int32Array;
  /** One past the last unit of the token, on `endLine`. */
  endColumn: Int32Array;
}

/** Columns of integers lie in one piece of memory: six are six times the work for whoever hands it out and takes it back. */
export function tokensFor(count: number, text = new Array<string>(count)): Tokens {
  const columns = new Int32Array(6 * count);
  const column = (n: number) => columns.subarray(n * count, (n + 1) * count);
  return {
    hash: column(0),
    kind: new Uint8Array(count),
    word: column(1),
    text,
    line: column(2),
    column: column(3),
    endLine: column(4),
    endColumn: column(5),
  };
}

export class Lexed implements Readonly<Tokens> {
  /** How many code tokens. */
  readonly count: number;
  readonly hash: Int32Array;
  readonly kind: Uint8Array;
  readonly word: Int32Array;
  readonly text: string[];
  readonly line: Int32Array;
  readonly column: Int32Array;
  readonly endLine: Int32Array;
  readonly endColumn: Int32Array;
  readonly docstrings: readonly Doc[];
  /** Whether a string never ends: what comes behind it is then part of it. */
  readonly isOpen: boolean;
  #source: string | null;
  #lines: readonly string[] | null;

  /** @param source or its lines: of most patched units nobody asks for the text */
  constructor(source: string | readonly string[], tokens: Tokens, docstrings: readonly Doc[], isOpen: boolean) {
    this.#source = typeof source === 'string' ? source : null;
    this.#lines = typeof source === 'string' ? null : source;
    this.count = tokens.hash.length;
    this.hash = tokens.hash;
    this.kind = tokens.kind;
    this.word = tokens.word;
    this.text = tokens.text;
    this.line = tokens.line;
    this.column = tokens.column;
    this.endLine = tokens.endLine;
    this.endColumn = tokens.endColumn;
    this.docstrings = docstrings;
    this.isOpen = isOpen;
  }

  get lines(): readonly string[] {
    this.#lines ??= this.source.split('\n');
    return this.#lines;
  }

  get source(): string {
    this.#source ??= this.lines.join('\n');
    return this.#source;
  }
}

/** @param source lines by line feeds alone; docstrings are recognised if it is the whole unit that they belong to */
export function lexed(source: string, languageId: string, lexicon: Lexicon): Lexed {
  source = source.replace(STRAY, ' ');
  const { bytes, tokens } = scanned(source, languageId);
  recognise(bytes, tokens, language(languageId).sheet, []);
  let count = 0;
  for (let i = 0; i < tokens.count; i++) if ((tokens.flags[i] & DROPPED) === 0) count++;
  const made = tokensFor(count);
  const docstrings: Doc[] = [];
  let isOpen = false;
  if (bytes.length === source.length) {
    // Bytes are units: where a token stands is how far its line's beginning is away.
    // No byte is as far as what stands behind the last one.
    const starts = lineStarts(bytes, 2 ** 31 - 1);
    const lineAt = (from: number, byte: number): number => {
      let line = from;
      while (starts[line + 1] <= byte) line++;
      return line;
    };
    for (let i = 0, n = 0; i < tokens.count; i++) {
      const [from, to, flags] = [tokens.start[i], tokens.end[i], tokens.flags[i]];
      const line = tokens.line[i] - 1;
      if ((flags & UNTERMINATED) !== 0) isOpen = true;
      if ((flags & DROPPED) !== 0) {
        if (to > from) docstrings.push({ line, endLine: lineAt(line, to - 1) });
        continue;
      }
      made.hash[n] = tokens.hash[i];
      made.kind[n] = tokens.kind[i];
      made.line[n] = line;
      made.column[n] = from - starts[line];
      const word = lexicon.word(bytes, from, to);
      made.word[n] = word;
      made.text[n] = lexicon.text(word);
      const endLine = (flags & MULTILINE) === 0 ? line : lineAt(line, to);
      made.endLine[n] = endLine;
      made.endColumn[n++] = to - starts[endLine];
    }
    return new Lexed(source, made, docstrings, isOpen);
  }
  const place = new Place(bytes);
  for (let i = 0, n = 0; i < tokens.count; i++) {
    const [from, to, flags] = [tokens.start[i], tokens.end[i], tokens.flags[i]];
    if ((flags & UNTERMINATED) !== 0) isOpen = true;
    if ((flags & DROPPED) !== 0) {
      if (to <= from) continue;
      const { line } = place.of(from);
      docstrings.push({ line, endLine: place.of(to - 1).line });
      continue;
    }
    made.hash[n] = tokens.hash[i];
    made.kind[n] = tokens.kind[i];
    const first = place.of(from).unit;
    made.line[n] = place.line;
    made.column[n] = place.column;
    place.of(to);
    // A token may end within a character.
    const word = isAscii(bytes, from, to)
      ? lexicon.word(bytes, from, to)
      : lexicon.wordOf(source.slice(first, place.unit));
    made.word[n] = word;
    made.text[n] = lexicon.text(word);
    made.endLine[n] = place.line;
    made.endColumn[n++] = place.column;
  }
  return new Lexed(source, made, docstrings, isOpen);
}

/** From a byte offset to line and column; quick for one that is not before the one asked last. */
class Place {
  line = 0;
  column = 0;
  /** UTF-16 units before it. */
  unit = 0;
  readonly #bytes: Uint8Array;
  #at = 0;
  /** Units of the character that is being passed: those of several bytes count when the last one is behind. */
  #width = 1;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  of(byte: number): this {
    const bytes = this.#bytes;
    if (byte < this.#at) this.line = this.column = this.unit = this.#at = 0;
    let { line, column, unit } = this;
    for (let at = this.#at; at < byte; at++) {
      const value = bytes[at];
      if (value === LINE_FEED) {
        line++;
        column = 0;
        unit++;
      } else if (value < 0x80) {
        column++;
        unit++;
      } else {
        if (value >= 0xc0) this.#width = value >= 0xf0 ? 2 : 1;
        if ((bytes[at + 1] & 0xc0) === 0x80) continue;
        column += this.#width;
        unit += this.#width;
      }
    }
    this.#at = byte;
    this.line = line;
    this.column = column;
    this.unit = unit;
    return this;
  }
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] >= 0x80) return false;
  return true;
}
