/**
 * What one has to say about a language so that the scanner can read it: a data sheet.
 *
 * Adding a language is a sheet in this folder and a line in `languages.ts`; whatever a sheet cannot say in data
 * (regular expressions, here-documents, JSX) it says in a *hook*, a function called on one byte.
 */
import type { Scanner } from './scanner.ts';

/** How a string literal runs from its opening to its closing delimiter. */
export interface StringRule {
  open: string;
  /** Defaults to `open`. */
  close?: string;
  /** Whether a line break may stand inside; otherwise an unclosed string ends with its line. */
  multiline?: boolean;
  /** What keeps a delimiter from closing: a backslash before it (default), writing it twice, or nothing. */
  escape?: 'backslash' | 'doubled' | 'none';
  /** Opening of an embedded expression (`${`): its tokens are lexed as code, the text around it as strings. */
  interpolation?: string;
}

/** Called with `scanner.pos` on the hook's byte; returns false to have the byte read as usual. */
export type Hook = (scanner: Scanner) => boolean;

/** How functions and classes are recognised; each style is one file in `units/`. */
export type UnitStyle = 'python' | 'javascript' | 'java' | 'scala' | 'go' | 'c' | 'r' | 'sql' | 'shell';

export interface LanguageSheet {
  id: string;
  title: string;
  /** Units are compared with units of the same family only. */
  family: string;
  /** With the dot, lower case. */
  extensions: readonly string[];
  /** Whole file names, for files without a telling extension. */
  filenames?: readonly string[];
  /** Names after `#!` (last path element). */
  interpreters?: readonly string[];
  /** Reserved words: they stay when identifiers are normalised. */
  keywords: readonly string[];
  caseInsensitive?: boolean;
  /** Bytes that may begin and continue identifiers besides letters, digits, `_` and non-ASCII ones. */
  identifierBytes?: string;
  /** Bytes that may continue, but not begin, an identifier. */
  identifierTailBytes?: string;
  lineComments?: readonly string[];
  blockComments?: readonly { open: string; close: string; nested?: boolean }[];
  strings: readonly StringRule[];
  /**
   * Letters that may stand directly before a quote and belong to the literal (compared in lower case).
   * `plain`: as without; `interpolated`: Python's f-strings, one token with nested expressions skipped correctly;
   * `raw`: a backslash escapes nothing; or a hook that is called with `scanner.pos` on the quote and
   * `scanner.tokenStart` on the prefix.
   */
  stringPrefixes?: Readonly<Record<string, 'plain' | 'interpolated' | 'raw' | Hook>>;
  /** Punctuation of two bytes and more; longest match wins. Single bytes need no mention. */
  operators: readonly string[];
  /** Moves `scanner.pos` past the number that begins there; where numbers are not as C and its heirs write them. */
  number?: (scanner: Scanner) => void;
  /** Per first byte. */
  hooks?: Readonly<Record<string, Hook>>;
  /** Called when a bracket closes that was opened with `scanner.open(type, resume)`; index = resume - 1. */
  resumes?: readonly ((scanner: Scanner) => void)[];
  units: UnitStyle;
}

/** Byte classes of the compiled table. */
export const OTHER = 0; // punctuation of one byte, or anything unexpected
export const SPACE = 1;
export const NEWLINE = 2;
export const LETTER = 3; // begins an identifier
export const DIGIT = 4;
export const QUOTE = 5; // begins some string rule
export const OPEN = 6; // ( [ {
export const CLOSE = 7; // ) ] }
export const DOT = 8;
export const MAYBE_COMMENT = 9; // begins some comment marker (perhaps an operator as well)
export const HOOK = 10;

export interface Operator {
  bytes: Uint8Array;
  hash: number;
}

export interface CompiledString {
  open: Uint8Array;
  close: Uint8Array;
  multiline: boolean;
  escape: 0 | 1 | 2; // none, backslash, doubled
  interpolation: Uint8Array | null;
  index: number;
}

/** A sheet made ready for the scanner: tables by byte. */
export interface Language {
  sheet: LanguageSheet;
  classes: Uint8Array;
  /** 1 where a byte may continue an identifier. */
  tail: Uint8Array;
  operators: (Operator[] | null)[];
  strings: (CompiledString[] | null)[];
  allStrings: CompiledString[];
  lineComments: (Uint8Array[] | null)[];
  blockComments: ({ open: Uint8Array; close: Uint8Array; nested: boolean }[] | null)[];
  hooks: (Hook | null)[];
  /** Open-addressing set of keyword hashes; 0 is empty. */
  keywords: Int32Array;
  prefixes: Map<string, 'plain' | 'interpolated' | 'raw' | Hook>;
  longestPrefix: number;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

/** Hash of a token's text without class bits: FNV-1a with a final mix. The scanner computes the same while it reads. */
export function textHash(bytes: Uint8Array, start: number, end: number, lower = false): number {
  let h = FNV_BASIS;
  for (let i = start; i < end; i++) {
    let c = bytes[i];
    if (lower && c >= 65 && c <= 90) c += 32;
    h = Math.imul(h ^ c, FNV_PRIME);
  }
  return finish(h);
}

/** The same for a word or a piece of punctuation known beforehand (ASCII). */
export const hashOf = (text: string): number => textHash(bytesOf(text), 0, text.length);

export const FNV_BASIS = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
/** FNV leaves its low bits weak; two rounds of multiply and shift spread them, then 30 bits are kept. */
export function finish(h: number): number {
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) & 0x3fffffff;
}

export function compile(sheet: LanguageSheet): Language {
  const classes = new Uint8Array(256);
  const tail = new Uint8Array(256);
  const operators: Language['operators'] = new Array(256).fill(null);
  const strings: Language['strings'] = new Array(256).fill(null);
  const lineComments: Language['lineComments'] = new Array(256).fill(null);
  const blockComments: Language['blockComments'] = new Array(256).fill(null);
  const hooks: Language['hooks'] = new Array(256).fill(null);
  const add = <T>(table: (T[] | null)[], byte: number, item: T): void => {
    const list = table[byte] ?? [];
    list.push(item);
    table[byte] = list;
  };

  for (let c = 0; c < 256; c++) {
    const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c >= 128;
    const digit = c >= 48 && c <= 57;
    if (letter) classes[c] = LETTER;
    else if (digit) classes[c] = DIGIT;
    else if (c <= 32 || c === 127) classes[c] = SPACE;
    if (letter || digit) tail[c] = 1;
  }
  for (const c of bytesOf(sheet.identifierBytes ?? '')) {
    classes[c] = LETTER;
    tail[c] = 1;
  }
  for (const c of bytesOf(sheet.identifierTailBytes ?? '')) tail[c] = 1;
  classes[10] = NEWLINE;
  classes[13] = NEWLINE;
  classes[46] = DOT;
  for (const c of bytesOf('([{')) classes[c] = OPEN;
  for (const c of bytesOf(')]}')) classes[c] = CLOSE;

  for (const text of [...sheet.operators].sort((a, b) => b.length - a.length)) {
    const bytes = bytesOf(text);
    add(operators, bytes[0], { bytes, hash: textHash(bytes, 0, bytes.length) });
  }
  const allStrings = sheet.strings.map((rule, index): CompiledString => {
    const open = bytesOf(rule.open);
    return {
      open,
      close: bytesOf(rule.close ?? rule.open),
      multiline: rule.multiline ?? false,
      escape: rule.escape === 'none' ? 0 : rule.escape === 'doubled' ? 2 : 1,
      interpolation: rule.interpolation ? bytesOf(rule.interpolation) : null,
      index,
    };
  });
  for (const rule of [...allStrings].sort((a, b) => b.open.length - a.open.length)) {
    add(strings, rule.open[0], rule);
    classes[rule.open[0]] = QUOTE;
  }
  for (const marker of sheet.lineComments ?? []) {
    const bytes = bytesOf(marker);
    add(lineComments, bytes[0], bytes);
    classes[bytes[0]] = MAYBE_COMMENT;
  }
  for (const { open, close, nested } of sheet.blockComments ?? []) {
    const bytes = bytesOf(open);
    add(blockComments, bytes[0], { open: bytes, close: bytesOf(close), nested: nested ?? false });
    classes[bytes[0]] = MAYBE_COMMENT;
  }
  for (const [byte, hook] of Object.entries(sheet.hooks ?? {})) {
    hooks[byte.charCodeAt(0)] = hook;
    classes[byte.charCodeAt(0)] = HOOK;
  }

  let size = 64;
  while (size < sheet.keywords.length * 4) size *= 2;
  const keywords = new Int32Array(size);
  for (const word of sheet.keywords) {
    const bytes = bytesOf(word);
    const hash = textHash(bytes, 0, bytes.length, sheet.caseInsensitive);
    let slot = hash & (size - 1);
    while (keywords[slot] !== 0 && keywords[slot] !== hash) slot = (slot + 1) & (size - 1);
    keywords[slot] = hash;
  }
  const prefixes = new Map(Object.entries(sheet.stringPrefixes ?? {}));
  let longestPrefix = 0;
  for (const prefix of prefixes.keys()) longestPrefix = Math.max(longestPrefix, prefix.length);

  return {
    sheet,
    classes,
    tail,
    operators,
    strings,
    allStrings,
    lineComments,
    blockComments,
    hooks,
    keywords,
    prefixes,
    longestPrefix,
  };
}
