/**
 * What a unified diff shows of a change, where its repository is not at hand: functions that lie in its hunks, as far as they
 * do. Of a function that is longer than the lines around its edits only these are there, so a checkout shows more.
 */
import { problems } from '../../errors.ts';
import { isWanted } from '../../scan/scan.ts';
import { type AskedUnit, dedented, unitsOf } from '../snippet.ts';
import { type ChangedUnits, changedUnits, type Side } from './changed-units.ts';

export interface DiffText extends ChangedUnits {
  files: number;
  others: number;
  apart: Map<string, number>;
}

interface Hunk {
  /** Line of the new file that it begins at. */
  start: number;
  before: string[];
  after: string[];
  /** By line of `after`. */
  isAdded: boolean[];
}

interface FileDiff {
  path: string;
  hunks: Hunk[];
}

const LONGEST = 4 << 20;

/** @throws Problem where it is no diff, or none with a file in it */
export function fromDiff(text: string): DiffText {
  if (text.length > LONGEST) throw problems.badDiff(`is larger than ${LONGEST >> 20} MB`);
  const all = parsed(text);
  if (all.length === 0) throw problems.badDiff(text.trim() === '' ? 'is empty' : 'names no file');
  const files = all.filter(({ path }) => isWanted(path, null));
  const before: Side[] = [];
  const after: Side[] = [];
  for (const { path, hunks } of files) {
    before.push({ path, units: hunks.flatMap((hunk) => fragment(path, hunk.before, 1)) });
    const units: AskedUnit[] = [];
    for (const { start, after: lines, isAdded } of hunks) {
      const found = fragment(path, lines, start);
      // What lies around it and has no new line is context.
      const isTouched = found.map(({ first, last }) => isAdded.slice(first - start, last - start + 1).includes(true));
      const at = new Map<number, number>();
      for (const [u, unit] of found.entries()) {
        if (!isTouched[u]) continue;
        at.set(u, units.length);
        units.push({ ...unit, parent: at.get(unit.parent) ?? -1 });
      }
    }
    after.push({ path, units });
  }
  return { ...changedUnits(before, after), files: files.length, others: all.length - files.length, apart: new Map() };
}

/** Units of some lines of a file, with the file's numbers of lines. */
function fragment(path: string, lines: readonly string[], start: number): AskedUnit[] {
  const indentOf = (line: string): number => (line.trim() === '' ? Number.MAX_SAFE_INTEGER : line.search(/\S/));
  const least = lines.reduce((n, line) => Math.min(n, indentOf(line)), Number.MAX_SAFE_INTEGER);
  // The end of a function whose head is not there.
  let from = 0;
  while (from < lines.length && indentOf(lines[from]) > least) from++;
  const text = dedented(lines.slice(from).join('\n'));
  if (text.trim() === '') return [];
  return unitsOf(path, Buffer.from(text)).units.map((unit) => ({
    ...unit,
    first: unit.first + start + from - 1,
    last: unit.last + start + from - 1,
  }));
}

function parsed(text: string): FileDiff[] {
  const files: FileDiff[] = [];
  let file: FileDiff | null = null;
  let hunk: Hunk | null = null;
  let [oldLeft, newLeft] = [0, 0];
  for (const line of text.split(/\r?\n/)) {
    if (hunk !== null && (oldLeft > 0 || newLeft > 0)) {
      const sign = line[0] ?? ' ';
      if (sign === '\\') continue;
      if (sign !== '+') {
        hunk.before.push(line.slice(1));
        oldLeft--;
      }
      if (sign !== '-') {
        hunk.after.push(line.slice(1));
        hunk.isAdded.push(sign === '+');
        newLeft--;
      }
      continue;
    }
    if (line.startsWith('diff --git ') || line.startsWith('--- ')) {
      file = null;
      hunk = null;
    }
    const named = /^\+\+\+ (?:"((?:[^"\\]|\\.)*)"|([^\t]*))/.exec(line);
    if (named !== null) {
      const path = (named[1] ?? named[2]).replace(/^[a-z]\//, '').trim();
      file = { path, hunks: [] };
      // What is only removed repeats nothing.
      if (path !== '/dev/null' && path !== '') files.push(file);
      continue;
    }
    const at = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (at === null || file === null) continue;
    hunk = { start: Number(at[2]), before: [], after: [], isAdded: [] };
    [oldLeft, newLeft] = [Number(at[1] ?? 1), Number(at[3] ?? 1)];
    file.hunks.push(hunk);
  }
  return files;
}
