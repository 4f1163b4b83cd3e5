/** Tokens and units of small sources, for tests. */
import { language } from '../../src/engine/lexing/languages.ts';
import { Scanner } from '../../src/engine/lexing/scanner.ts';
import { TokenBuffer } from '../../src/engine/lexing/tokens.ts';
import { recognise } from '../../src/engine/units/recognise.ts';
import type { Unit } from '../../src/engine/units/unit.ts';

const scanner = new Scanner();
/** The tokens of the last source that was read here. */
export const tokens = new TokenBuffer();
let bytes: Uint8Array = new Uint8Array();

/** Source from one token to before another; empty where they do not rise. */
export const textBetween = (first: number, end: number): string =>
  first >= end ? '' : new TextDecoder().decode(bytes.subarray(tokens.start[first], tokens.end[end - 1]));

export const textOf = (token: number): string => textBetween(token, token + 1);

/** Docstring or doc comment, delimiters included. */
export const docOf = (unit: Unit): string => new TextDecoder().decode(bytes.subarray(unit.docStart, unit.docEnd));

/** Texts of all tokens. */
export function lex(languageId: string, source: string): string[] {
  bytes = new TextEncoder().encode(source);
  scanner.scan(bytes, 0, bytes.length, language(languageId), tokens);
  return Array.from({ length: tokens.count }, (_, i) => textOf(i));
}

export function unitsOf(languageId: string, source: string): Unit[] {
  bytes = new TextEncoder().encode(source);
  const tables = language(languageId);
  scanner.scan(bytes, 0, bytes.length, tables, tokens);
  const units: Unit[] = [];
  recognise(bytes, tokens, tables.sheet, units);
  return units;
}

/** `kind name start-end` of each unit. */
export const outline = (languageId: string, source: string): string[] =>
  unitsOf(languageId, source).map((u) => `${u.kind} ${u.name} ${u.startLine}-${u.endLine}`);
