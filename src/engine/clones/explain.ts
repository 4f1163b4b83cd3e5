/**
 * What a person wants to know of a clone pair: what is the same, and what exactly is not.
 *
 *     explain(excerpt(linesA, 'python', 12), excerpt(linesB, 'python', 40)).sentence
 *     → "Same code; `frame` is called `table` throughout; 1 literal changed (0.1 → 0.05)."
 *
 * Read from the first excerpt to the second: what only the second has was added.
 */
import { IDENTIFIER, normalise, WORD } from '../lexing/tokens.ts';
import { align } from './explanation/alignment.ts';
import type { Excerpt, Note } from './explanation/excerpt.ts';
import { type Row, rows } from './explanation/rows.ts';
import { sentence } from './explanation/sentence.ts';

/** One name for another. Lines are as people count them, see `Excerpt.firstLine`. */
export interface Rename {
  from: string;
  to: string;
  /** How many times, of how many that `from` occurs in code that both have. */
  count: number;
  of: number;
  /** Whether `from` always became `to` and nothing else did. */
  consistent: boolean;
  /** Where it did not: `from` became something else or stayed, or something else became `to`. */
  exceptions: readonly { from: string; to: string; leftLine: number; rightLine: number }[];
}

export interface LiteralChange {
  from: string;
  to: string;
  count: number;
  leftLine: number;
  rightLine: number;
  /** Whether it differs only because a name inside it was renamed (f-strings, messages). */
  followsRename: boolean;
}

export interface Explanation {
  type: 'T1' | 'T2' | 'T3';
  /** Share of tokens that have a counterpart, 0 to 1. */
  share: number;
  renames: readonly Rename[];
  literals: readonly LiteralChange[];
  /** Lines of code; `changed` does not count lines where only names and literals differ. */
  lines: { added: number; removed: number; changed: number };
  /** Whether the code is broken into lines, or spaced, in another way. */
  layoutDiffers: boolean;
  /** Comments that one side has and the other has not. */
  comments: { onlyLeft: number; onlyRight: number };
  docstring: 'none' | 'same' | 'differs' | 'left' | 'right';
  /** For a side-by-side view. */
  rows: readonly Row[];
  sentence: string;
}

/** More exceptions than this to one renaming are not listed. */
const MAX_EXCEPTIONS = 20;

export function explain(left: Excerpt, right: Excerpt): Explanation {
  const partner = align(left, right);
  let table = rows(left, right, partner);
  if (withoutChance(left, right, partner, table)) table = rows(left, right, partner);
  const renames = renamesOf(left, right, partner);
  const count = (kind: Row['kind']): number => table.reduce((n, row) => (row.kind === kind ? n + 1 : n), 0);
  const facts = {
    type: typeOf(left, right, partner),
    share: left.count + right.count === 0 ? 1 : (2 * partner.filter((p) => p >= 0).length) / (left.count + right.count),
    renames,
    literals: literalsOf(left, right, partner, renames),
    lines: { added: count('right'), removed: count('left'), changed: count('changed') },
    layoutDiffers: table.some((row) => row.kind === 'layout' && !(blank(left, row.left) && blank(right, row.right))),
    comments: notesApart(left.comments, right.comments),
    docstring: docstringOf(left.docstrings, right.docstrings),
  };
  return { ...facts, rows: table, sentence: sentence(facts) };
}

/**
 * In a line that was rewritten, names and literals of the old text stand beside others of the new one by chance. Such a
 * pair counts only if a line that is otherwise the same has it too, or if it holds throughout. Returns whether any went.
 */
function withoutChance(left: Excerpt, right: Excerpt, partner: Int32Array, table: readonly Row[]): boolean {
  const edited = (row: Row): boolean => row.kind === 'changed' || row.leftMarks.some((m) => m.kind === 'edit');
  const rewritten = new Set(table.filter(edited).map((row) => row.left));
  if (rewritten.size === 0) return false;
  const key = (i: number): string => `${left.text[i]}\n${right.text[partner[i]]}`;
  const sure = new Set<string>();
  const counts = new Map<string, number>();
  const to = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  const differing: number[] = [];
  for (let i = 0; i < left.count; i++) {
    if (partner[i] < 0 || left.kind[i] === WORD) continue;
    const [a, b] = [left.text[i], right.text[partner[i]]];
    to.set(a, (to.get(a) ?? new Set()).add(b));
    from.set(b, (from.get(b) ?? new Set()).add(a));
    if (left.hash[i] === right.hash[partner[i]]) continue;
    if (!rewritten.has(left.line[i])) sure.add(key(i));
    counts.set(key(i), (counts.get(key(i)) ?? 0) + 1);
    differing.push(i);
  }
  let any = false;
  for (const i of differing) {
    if (!rewritten.has(left.line[i]) || sure.has(key(i))) continue;
    const throughout = to.get(left.text[i])!.size === 1 && from.get(right.text[partner[i]])!.size === 1;
    if (throughout && counts.get(key(i))! > 1) continue;
    partner[i] = -1;
    any = true;
  }
  return any;
}

const blank = (side: Excerpt, line: number): boolean => line < 0 || side.lines[line].trim() === '';

function typeOf(left: Excerpt, right: Excerpt, partner: Int32Array): Explanation['type'] {
  if (left.count !== right.count) return 'T3';
  let type: Explanation['type'] = 'T1';
  for (let i = 0; i < left.count; i++) {
    if (partner[i] < 0 || normalise(left.hash[i]) !== normalise(right.hash[partner[i]])) return 'T3';
    if (left.hash[i] !== right.hash[partner[i]]) type = 'T2';
  }
  return type;
}

interface Occurrence {
  from: string;
  to: string;
  at: number;
}

function renamesOf(left: Excerpt, right: Excerpt, partner: Int32Array): Rename[] {
  const byFrom = new Map<string, Occurrence[]>();
  const byTo = new Map<string, Occurrence[]>();
  const renamed = new Map<string, Occurrence[]>();
  const add = (map: Map<string, Occurrence[]>, key: string, o: Occurrence): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [o]);
    else list.push(o);
  };
  for (let i = 0; i < left.count; i++) {
    const p = partner[i];
    if (p < 0 || left.kind[i] !== IDENTIFIER || right.kind[p] !== IDENTIFIER) continue;
    const o = { from: left.text[i], to: right.text[p], at: i };
    add(byFrom, o.from, o);
    add(byTo, o.to, o);
    if (o.from !== o.to) add(renamed, `${o.from}\n${o.to}`, o);
  }
  const result: Rename[] = [];
  for (const occurrences of renamed.values()) {
    const { from, to } = occurrences[0];
    const others = [
      ...byFrom.get(from)!.filter((o) => o.to !== to),
      ...byTo.get(to)!.filter((o) => o.from !== from),
    ].sort((x, y) => x.at - y.at);
    result.push({
      from,
      to,
      count: occurrences.length,
      of: byFrom.get(from)!.length,
      consistent: others.length === 0,
      exceptions: others.slice(0, MAX_EXCEPTIONS).map((o) => ({
        from: o.from,
        to: o.to,
        leftLine: left.firstLine + left.line[o.at],
        rightLine: right.firstLine + right.line[partner[o.at]],
      })),
    });
  }
  return result.sort((x, y) => y.count - x.count);
}

function literalsOf(left: Excerpt, right: Excerpt, partner: Int32Array, renames: Rename[]): LiteralChange[] {
  const to = new Map(renames.filter((r) => r.consistent).map((r) => [r.from, r.to]));
  const changes = new Map<string, LiteralChange>();
  for (let i = 0; i < left.count; i++) {
    const p = partner[i];
    if (p < 0 || left.hash[i] === right.hash[p] || left.kind[i] === WORD || left.kind[i] === IDENTIFIER) continue;
    const key = `${left.text[i]}\n${right.text[p]}`;
    const known = changes.get(key);
    if (known !== undefined) known.count++;
    else {
      changes.set(key, {
        from: left.text[i],
        to: right.text[p],
        count: 1,
        leftLine: left.firstLine + left.line[i],
        rightLine: right.firstLine + right.line[p],
        followsRename:
          to.size > 0 &&
          left.text[i].replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (name) => to.get(name) ?? name) === right.text[p],
      });
    }
  }
  return [...changes.values()];
}

const bare = (note: Note): string => note.text.replace(/\s+/g, ' ').trim();

/** As multisets: a comment that moved is no difference. */
function notesApart(left: readonly Note[], right: readonly Note[]): { onlyLeft: number; onlyRight: number } {
  const counts = new Map<string, number>();
  for (const note of left) counts.set(bare(note), (counts.get(bare(note)) ?? 0) + 1);
  let onlyRight = 0;
  for (const note of right) {
    const n = counts.get(bare(note)) ?? 0;
    if (n > 0) counts.set(bare(note), n - 1);
    else onlyRight++;
  }
  let onlyLeft = 0;
  for (const n of counts.values()) onlyLeft += n;
  return { onlyLeft, onlyRight };
}

function docstringOf(left: readonly Note[], right: readonly Note[]): Explanation['docstring'] {
  if (left.length === 0 || right.length === 0) {
    return left.length > 0 ? 'left' : right.length > 0 ? 'right' : 'none';
  }
  return left.map(bare).join('\n') === right.map(bare).join('\n') ? 'same' : 'differs';
}
