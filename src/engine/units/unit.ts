/** The grain of similarity: what unit recognition finds in a token stream. */
import type { LanguageSheet } from '../lexing/sheet.ts';
import type { TokenBuffer } from '../lexing/tokens.ts';

export const UNIT_KINDS = ['function', 'method', 'class', 'lambda', 'cell', 'statement', 'cte'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Token positions are indices into the section's {@link TokenBuffer}. */
export interface Unit {
  kind: UnitKind;
  /** Qualified by dots: `Outer.method`, `outer.inner`. */
  name: string;
  /** Index of the enclosing unit in the same list, -1 at the top. */
  parent: number;
  /** The token of `def`, `class`, `function` or, where there is none, of the declaration after decorators and annotations. */
  first: number;
  /** First decorator, annotation or `export`; equals `first` without any. */
  declared: number;
  /** First token of the body (after `:`, or the `{` itself, or the expression of an arrow function). */
  body: number;
  /** One past the last token. */
  end: number;
  /** 1-based lines, inclusive: of `first`, and of the last byte of the last token. */
  startLine: number;
  endLine: number;
  /** Byte range of the docstring or doc comment, delimiters included; both 0 without one. */
  docStart: number;
  docEnd: number;
}

/**
 * Appends the section's units to `units` in order of `first`, outer before inner, and marks tokens that are no code
 * (docstrings) as DROPPED. Never throws: on malformed input it finds what it can.
 */
export type Recogniser = (bytes: Uint8Array, tokens: TokenBuffer, sheet: LanguageSheet, units: Unit[]) => void;
