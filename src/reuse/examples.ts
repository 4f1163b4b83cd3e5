/** Examples of real use: which place of all is the best one, and the lines to show of it. Pure. */
import { notebookSections } from '../engine/units/notebook.ts';
import type { UsageRow } from './rows.ts';

export interface Candidate {
  file: number;
  path: string;
  provider: number;
  providerPath: string;
  name: string;
  importLine: number;
  useLine: number;
  cell: number;
  /** Lower is better. */
  rank: number;
}

/**
 * The best place of one repository for each thing that its files use: a call rather than a mention, a program rather than
 * a test, another repository rather than the provider's own.
 */
export function bestPlaces(
  repository: number,
  files: readonly { file: number; path: string; rows: readonly UsageRow[] }[],
): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const { file, path, rows } of files) {
    for (const row of rows) {
      if (row.provider === null || row.provider_path === null) continue;
      const isOwn = row.provider === repository;
      if (isOwn && topOf(path) === topOf(row.provider_path)) continue;
      for (const [k, name] of row.names.entries()) {
        const use = row.uses[k];
        if (name === '' || use === 0 || /(?:^|\.)_/.test(name)) continue;
        const rank =
          (row.is_test ? 1000 : 0) +
          (isOwn ? 500 : 0) +
          (row.calls[k] ? 0 : 300) +
          (row.cell >= 0 ? 20 : 0) +
          (/(?:^|\/)(?:examples?|docs?|tutorials?|samples?)\//.test(path) ? 0 : 10) +
          Math.min(9, path.split('/').length);
        const key = `${row.provider}\n${row.provider_path}\n${name}`;
        const known = best.get(key);
        if (known !== undefined && known.rank <= rank) continue;
        best.set(key, {
          file,
          path,
          provider: row.provider,
          providerPath: row.provider_path,
          name,
          importLine: row.line,
          useLine: use,
          cell: row.cell,
          rank,
        });
      }
    }
  }
  return [...best.values()];
}

/** The part of a repository that a path belongs to; `src` and `lib` hold such parts. */
function topOf(path: string): string {
  const parts = path.split('/');
  const at = /^(?:src|lib|python|packages|apps)$/.test(parts[0]) ? 1 : 0;
  return parts.slice(0, at + 1).join('/');
}

export interface Snippet {
  first: number;
  last: number;
  code: string;
}

/** Lines of an import, and of a call, that are shown at most. */
const MOST_IMPORT_LINES = 4;
const MOST_USE_LINES = 9;
const LONGEST_LINE = 160;

/** Lines between the two that are shown rather than left out: an ellipsis would not be shorter. */
const LEAST_LEFT_OUT = 3;

/**
 * The import, and the statement that uses it with a line of context; a line with an ellipsis stands for what lies between.
 * Each of the two parts begins at the margin, as an import within a function stands deeper than its use elsewhere.
 */
export function cut(bytes: Uint8Array, { importLine, useLine, cell }: Candidate): Snippet | null {
  const lines = linesOf(bytes, cell);
  if (lines === null || useLine > lines.length || importLine > lines.length) return null;
  const importEnd = balanced(lines, importLine, MOST_IMPORT_LINES);
  const useEnd = balanced(lines, useLine, MOST_USE_LINES);
  const useStart = useLine > importEnd + 1 && lines[useLine - 2].trim() !== '' ? useLine - 1 : useLine;
  const part = (first: number, last: number) => atTheMargin(lines.slice(first - 1, last));
  let shown: string[];
  if (useLine <= importEnd) shown = part(importLine, importEnd);
  else if (useStart <= importEnd + LEAST_LEFT_OUT) shown = part(importLine, useEnd);
  else shown = [...part(importLine, importEnd), '…', ...part(useStart, useEnd)];
  const code = shown.map((l) => (l.length > LONGEST_LINE ? `${l.slice(0, LONGEST_LINE)}…` : l)).join('\n');
  return { first: Math.min(importLine, useStart), last: Math.max(importEnd, useEnd), code: code.replaceAll('\0', '') };
}

function atTheMargin(lines: readonly string[]): string[] {
  const indent = Math.min(...lines.filter((l) => l.trim() !== '').map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(indent));
}

function linesOf(bytes: Uint8Array, cell: number): string[] | null {
  let text = bytes;
  if (cell >= 0) {
    const source = notebookSections(bytes);
    if ('reason' in source) return null;
    const section = source.sections.find((s) => s.cell === cell);
    if (section === undefined) return null;
    text = source.bytes.subarray(section.start, section.end);
  }
  return new TextDecoder().decode(text).split(/\r\n|\n|\r/);
}

/** The line in which the brackets that open on `line` are closed again. */
function balanced(lines: readonly string[], line: number, most: number): number {
  let depth = 0;
  for (let at = line; at < line + most && at <= lines.length; at++) {
    for (const c of lines[at - 1]) {
      if (c === '(' || c === '[' || c === '{') depth++;
      else if (c === ')' || c === ']' || c === '}') depth--;
    }
    if (depth <= 0) return at;
  }
  return Math.min(lines.length, line + most - 1);
}
