/**
 * What the page of the HTML report reads: clone classes with, for the costliest, their sources and comparisons.
 *
 * Copies with one and the same text are one *variant*. The variants of a class are compared here, by the engine, so the
 * page only shows: it needs no lexer and no alignment, and says the same as every other report.
 */
import { type Explanation, explain } from '../../engine/clones/explain.ts';
import type { Mark, Row } from '../../engine/clones/explanation/rows.ts';
import { sheetForPath, sheets } from '../../engine/lexing/languages.ts';
import type { CloneClass, Place, ScanResult } from '../result.ts';
import { distanceOf, excerptOfLines, overall } from './explanations.ts';
import { ratio } from './place-json.ts';
import { COLUMNS_SHOWN, printable, visible } from './printable.ts';
import { alike, named } from './summary.ts';

/** A browser reads a list of this size in a tenth of a second; beyond it nobody scrolls. */
export const CLASSES_LISTED = 5_000;
/** Classes with their source text. */
export const CLASSES_SHOWN = 300;
/** UTF-16 units of source text in all. */
export const SOURCE_BUDGET = 8_000_000;
const MEMBERS_LISTED = 200;
const VARIANTS_SHOWN = 6;
const LINES_SHOWN = 1_000;
/** Pairs of tokens to align in all, about three seconds; half of it is for comparisons with the first copy alone. */
const CELL_BUDGET = 160_000_000;
/** What one comparison is counted as at most: beyond, anchors keep the work from growing. */
const MAX_CELLS = 2_000_000;

export const ROW_KINDS: readonly Row['kind'][] = ['equal', 'layout', 'comment', 'renamed', 'changed', 'left', 'right'];
const MARK_KINDS: readonly Mark['kind'][] = ['name', 'literal', 'edit'];

/** What is left of the budgets while classes are written one after the other. */
export interface Budget {
  classes: number;
  source: number;
  cells: number;
  /** Classes that went without source because of a limit. */
  withoutSource: number;
}

export const fullBudget = (): Budget => ({
  classes: CLASSES_SHOWN,
  source: SOURCE_BUDGET,
  cells: CELL_BUDGET,
  withoutSource: 0,
});

interface Variant {
  lines: string[];
  members: Place[];
}

/** One class as the page wants it; keys are short because there are thousands. */
export function classData(result: ScanResult, c: CloneClass, repoIndex: Map<string, number>, budget: Budget) {
  const members = c.members.slice(0, MEMBERS_LISTED);
  const variants = budget.classes > 0 ? variantsOf(result, members, budget) : null;
  if (variants === null) budget.withoutSource++;
  const shown = variants?.shown ?? [];
  const ordered = [...shown.flatMap((v) => v.members), ...(variants === null ? members : variants.rest)];
  const comparisons = variants === null ? [] : compare(shown, budget);
  const farthest = farthestOf(comparisons);
  const nth = new Map(shown.flatMap((v, i) => v.members.map((m) => [m, i] as const)));
  const fresh = new Set(c.newMembers.map((i) => c.members[i]));
  return {
    id: c.id,
    type: c.type,
    how: alike(c),
    least: ratio(Math.max(c.similarity.min, c.normalized.min)),
    removable: c.removable,
    repos: c.repos,
    count: c.members.length,
    language: languageOf(c.members[0]),
    fragment: c.fragment ? 1 : 0,
    isNew: c.isNew ? 1 : 0,
    accepted: c.accepted,
    text: farthest === null ? sameText(c, shown) : sentenceOf(c, shown, comparisons, farthest),
    /** The variant to compare the first one with before the reader chooses. */
    farthest: farthest?.b ?? 0,
    members: ordered.map((m) => [
      repoIndex.get(m.repo) ?? -1,
      printable(m.file),
      printable(named(m)),
      m.kind,
      m.start,
      m.end,
      m.cell ?? -1,
      nth.get(m) ?? -1,
      fresh.has(m) ? 1 : 0,
    ]),
    variants: shown.map((v) => v.lines.slice(0, LINES_SHOWN).map(visible).join('\n')),
    comparisons: comparisons.map(({ a, b, explanation }) => [a, b, comparisonData(explanation)]),
  };
}

function variantsOf(result: ScanResult, members: readonly Place[], budget: Budget) {
  const byText = new Map<string, Variant>();
  const rest: Place[] = [];
  let size = 0;
  for (const member of members) {
    const lines = result.source(member);
    if (lines === null) {
      rest.push(member);
      continue;
    }
    const key = lines.join('\n');
    const known = byText.get(key);
    if (known !== undefined) known.members.push(member);
    else if (byText.size === VARIANTS_SHOWN) rest.push(member);
    else {
      byText.set(key, { lines, members: [member] });
      size += key.length;
    }
  }
  if (byText.size === 0 || size > budget.source) return null;
  budget.source -= size;
  budget.classes--;
  return { shown: [...byText.values()], rest };
}

interface Comparison {
  a: number;
  b: number;
  explanation: Explanation;
}

/** All variants with the first and then with one another, as far as the budget goes. */
function compare(variants: readonly Variant[], budget: Budget): Comparison[] {
  const excerpts = variants.map((v) => excerptOfLines(v.lines.slice(0, LINES_SHOWN), v.members[0], 0));
  const result: Comparison[] = [];
  for (let a = 0; a < variants.length; a++) {
    for (let b = a + 1; b < variants.length; b++) {
      const cells = Math.min(MAX_CELLS, excerpts[a].count * excerpts[b].count);
      if (budget.cells - cells < (a > 0 ? CELL_BUDGET / 2 : 0)) continue;
      budget.cells -= cells;
      result.push({ a, b, explanation: explain(excerpts[a], excerpts[b]) });
    }
  }
  return result;
}

function sameText(c: CloneClass, variants: readonly Variant[]): string | null {
  if (variants.length !== 1 || variants[0].members.length < c.members.length) return null;
  return c.members.length === 2 ? 'The same, word for word.' : 'All copies are the same, word for word.';
}

/** The comparison of the first variant with the one that differs most from it. */
function farthestOf(comparisons: readonly Comparison[]): Comparison | null {
  let farthest: Comparison | null = null;
  for (const other of comparisons) {
    if (other.a > 0) break;
    if (farthest === null || distanceOf(other.explanation) > distanceOf(farthest.explanation)) farthest = other;
  }
  return farthest;
}

function sentenceOf(
  c: CloneClass,
  variants: readonly Variant[],
  comparisons: readonly Comparison[],
  farthest: Comparison,
): string {
  const members = variants.reduce((n, v) => n + v.members.length, 0);
  const withFirst = comparisons.filter((x) => x.a === 0);
  const all = members === c.members.length && withFirst.length === variants.length - 1;
  const allSame = all && withFirst.every((x) => x.explanation.type === 'T1');
  const seen = { all, allSame, lines: LINES_SHOWN };
  return printable(overall(c, seen, variants[farthest.b].members[0], farthest.explanation));
}

/** Rows come in order on both sides, so a run of equal ones is a number and no row needs its line numbers. */
function comparisonData({ type, sentence, renames, literals, rows, docstring }: Explanation) {
  const packed: (number | [number, number, number[], number[]])[] = [];
  for (const row of rows) {
    const last = packed.at(-1);
    if (row.kind === 'equal') {
      if (typeof last === 'number') packed[packed.length - 1] = last + 1;
      else packed.push(1);
    } else {
      const sides = row.left < 0 ? 2 : row.right < 0 ? 1 : 3;
      packed.push([ROW_KINDS.indexOf(row.kind), sides, marks(row.leftMarks), marks(row.rightMarks)]);
    }
  }
  return {
    type,
    sentence,
    docstring,
    renames: renames.map((r) => [
      printable(r.from),
      printable(r.to),
      r.count,
      r.consistent ? 1 : 0,
      r.exceptions.slice(0, 5).map((e) => [printable(e.from), printable(e.to), e.leftLine, e.rightLine]),
    ]),
    literals: literals
      .filter((l) => !l.followsRename)
      .map((l) => [clipped(l.from), clipped(l.to), l.count, l.leftLine, l.rightLine]),
    rows: packed,
  };
}

const clipped = (literal: string): string => printable(literal.length > 160 ? `${literal.slice(0, 159)}…` : literal);

const marks = (list: readonly Mark[]): number[] =>
  list.flatMap(({ start, end, kind }) =>
    start < COLUMNS_SHOWN ? [start, Math.min(end, COLUMNS_SHOWN), MARK_KINDS.indexOf(kind)] : [],
  );

export function languageOf({ file, language }: Place): string {
  if (file.endsWith('.ipynb')) return 'Notebook';
  return (sheets.find((sheet) => sheet.id === language) ?? sheetForPath(file))?.title ?? 'other';
}

/** JSON that no HTML parser can leave: inside a script element only `<` matters, in scripts also two line ends. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
