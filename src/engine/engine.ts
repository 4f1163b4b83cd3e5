/**
 * The engine for other programs (`import … from 'spolia/engine'`): from bytes to units, and how alike two pieces of code
 * are. It opens no file, reads no clock and never throws on any content.
 *
 *     const { units } = analyse('src/load.py', bytes);
 *     likeness(textA, textB, 'python').similarity        // 0.93
 *     explainCopy(textA, textB, 'python').sentence       // "Same code; `frame` is called `table` throughout."
 *
 * For whole repositories use `scan` of `spolia`, which does the same on all cores without an object per token.
 */

import { CommonTokens, wholeRun } from './clones/common-tokens.ts';
import { type Explanation, explain } from './clones/explain.ts';
import { excerpt } from './clones/explanation/excerpt.ts';
import { language, sheets } from './lexing/languages.ts';
import { type ReasonCode, reasonsCatalogue } from './lexing/reasons.ts';
import { Scanner } from './lexing/scanner.ts';
import type { Section } from './lexing/section.ts';
import { sniff, toUtf8 } from './lexing/sniff.ts';
import { DROPPED, TokenBuffer } from './lexing/tokens.ts';
import { boilerplate } from './units/boilerplate.ts';
import { type Description, describe } from './units/describe.ts';
import { notebookSections } from './units/notebook.ts';
import { recognise } from './units/recognise.ts';
import type { Unit, UnitKind } from './units/unit.ts';

export type { Explanation } from './clones/explain.ts';
export type { Description } from './units/describe.ts';
export type { Parameter } from './units/parameters.ts';
export type { UnitKind } from './units/unit.ts';

/** Every language that has a data sheet. */
export const languages: readonly { id: string; title: string; extensions: readonly string[] }[] = sheets.map(
  ({ id, title, extensions }) => ({ id, title, extensions }),
);

/** Why something was left out, as an id and as a sentence on what to do. */
export interface Reason {
  id: string;
  meaning: string;
}

export interface SourceUnit extends Description {
  kind: UnitKind;
  /** Qualified by dots. */
  name: string;
  language: string;
  /** Position of the enclosing unit in the list of units, or -1. */
  parent: number;
  /** 1-based, inclusive; `start` is the line of `def` or the name, not of a decorator. In a notebook they count in the cell. */
  start: number;
  end: number;
  /** 0-based index of the notebook cell; absent elsewhere. */
  cell?: number;
  /** Code tokens: no comments, no docstrings. */
  tokens: number;
  /** Boilerplate that a scan would not compare, else null. */
  setApart: Reason | null;
}

export interface SourceAnalysis {
  /** Id of a language, `notebook`, or null where there is none. */
  language: string | null;
  /** Why nothing was read, else null. */
  notAnalysed: Reason | null;
  /** Why the whole file would not be compared (generated, minified …), judged by content alone; else null. */
  setApart: Reason | null;
  /** Lines of code that were read; for notebooks those of all code cells. */
  lines: number;
  /** Outer before inner, in order of appearance. */
  units: SourceUnit[];
}

/**
 * Lexes a file and finds its units.
 *
 * @param path its name decides the language where the content does not; it is never opened
 * @param bytes as they are on the disk: any encoding, any content
 */
export function analyse(path: string, bytes: Uint8Array): SourceAnalysis {
  const verdict = sniff(path, bytes);
  const result: SourceAnalysis = {
    language: verdict.languageId,
    notAnalysed: reason(verdict.notAnalysed),
    setApart: reason(verdict.setApart),
    lines: 0,
    units: [],
  };
  if (verdict.notAnalysed !== null) return result;
  let code = verdict.encoding === 'utf8' ? bytes : toUtf8(bytes, verdict.encoding);
  let sections: Section[] = [];
  if (verdict.languageId === 'notebook') {
    const source = notebookSections(code);
    if ('reason' in source) return { ...result, notAnalysed: reason(source.reason) };
    code = source.bytes;
    sections = source.sections;
  } else if (verdict.languageId !== null) {
    sections = [{ languageId: verdict.languageId, start: 0, end: code.length, cell: -1 }];
  } else return { ...result, notAnalysed: reason('other-language') };

  const scanner = new Scanner();
  const tokens = new TokenBuffer();
  for (const section of sections) {
    const tables = language(section.languageId);
    scanner.scan(code, section.start, section.end, tables, tokens);
    const units: Unit[] = [];
    recognise(code, tokens, tables.sheet, units);
    const codeBefore = new Int32Array(tokens.count + 1);
    for (let i = 0; i < tokens.count; i++) {
      codeBefore[i + 1] = codeBefore[i] + ((tokens.flags[i] & DROPPED) === 0 ? 1 : 0);
    }
    const first = result.units.length;
    for (const unit of units) {
      const found: SourceUnit = {
        ...describe(code, tokens, tables.sheet, unit),
        kind: unit.kind,
        name: unit.name,
        language: section.languageId,
        parent: unit.parent < 0 ? -1 : first + unit.parent,
        start: unit.startLine,
        end: unit.endLine,
        tokens: codeBefore[unit.end] - codeBefore[unit.first],
        setApart: reason(boilerplate(code, tokens, unit, tables.sheet, path)),
      };
      if (section.cell >= 0) found.cell = section.cell;
      result.units.push(found);
    }
    result.lines += tokens.lines;
  }
  return result;
}

const reason = (code: ReasonCode | null): Reason | null =>
  code === null ? null : { id: code, meaning: reasonsCatalogue[code].meaning };

export interface Likeness {
  /** 2·LCS/(a+b) over verbatim code tokens, 0 to 1; 1 for two texts without any. */
  similarity: number;
  /** The same with identifiers and literals normalised. */
  normalized: number;
}

/**
 * How alike two pieces of code are.
 *
 * @param languageId one of {@link languages}
 * @throws RangeError on another id
 */
export function likeness(a: string, b: string, languageId: string): Likeness {
  const [x, y] = [excerpt(linesOf(a), languageId, 1), excerpt(linesOf(b), languageId, 1)];
  const common = new CommonTokens();
  const share = (isNormalised: boolean) => common.share(wholeRun(x.hash), wholeRun(y.hash), isNormalised);
  return { similarity: share(false), normalized: share(true) };
}

/**
 * What is the same in two pieces of code and what is not: renamings, literals, lines added and removed, and a sentence
 * for people. Read from the first to the second. Lines count from 1.
 *
 * @throws RangeError on an id without a data sheet
 */
export function explainCopy(a: string, b: string, languageId: string): Explanation {
  return explain(excerpt(linesOf(a), languageId, 1), excerpt(linesOf(b), languageId, 1));
}

const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);
