/**
 * IPython's additions to Python: cell magics (`%%sql`), line magics (`%matplotlib inline`), shell lines (`!pip install …`),
 * `name = !ls`, help (`frame?`). They are overwritten with spaces, so that lines and byte offsets stay what they are.
 *
 * A `%` is a magic at the start of a statement or after an assignment's `=`, where no operator can stand; hence strings,
 * comments, brackets and continuations are followed, roughly: what a broken cell loses is a blanked line.
 */
import { sheetForPath } from '../lexing/languages.ts';

/**
 * Cell magics that say what language the cell is in; null for text and for languages that no sheet will ever be for.
 * All others (`%%time`, `%%capture`, those of libraries) wrap code of the cell's own language.
 */
const CELL_LANGUAGES: Readonly<Record<string, string | null>> = {
  sql: 'sql',
  sparksql: 'sql',
  bigquery: 'sql',
  bq: 'sql',
  bash: 'shell',
  sh: 'shell',
  sx: 'shell',
  system: 'shell',
  '!': 'shell',
  R: 'r',
  r: 'r',
  js: 'javascript',
  javascript: 'javascript',
  typescript: 'typescript',
  scala: 'scala',
  java: 'java',
  go: 'go',
  cpp: 'cpp',
  cu: 'cpp',
  cuda: 'cpp',
  python: 'python',
  python2: 'python',
  python3: 'python',
  pypy: 'python',
  cython: 'python',
  html: null,
  HTML: null,
  latex: null,
  markdown: null,
  md: null,
  'md-sandbox': null,
  svg: null,
  SVG: null,
  perl: null,
  ruby: null,
  julia: null,
  fortran: null,
  powershell: null,
  cmd: null,
  configure: null,
  fs: null,
  writetemplate: null,
};

/** Magics of Databricks: with one `%`, alone on the first line, they speak for the cell. */
const DATABRICKS = new Set(['sql', 'sh', 'scala', 'r', 'python', 'md', 'md-sandbox', 'fs']);

const LF = 10;
const CR = 13;
const SPACE = 32;
const BANG = 33;
const DOUBLE = 34;
const HASH = 35;
const PERCENT = 37;
const SINGLE = 39;
const QUESTION = 63;
const BACKSLASH = 92;

/**
 * Blanks the magics in the cell `bytes[start, end)` and returns the name of the language of what is left, or null for none
 * that is code. `language` is what the cell is in without any magic.
 */
export function blankMagics(bytes: Uint8Array, start: number, end: number, language: string | null): string | null {
  let actual = language;
  let pos = start;
  // Cell magics may be stacked, `%%time` above `%%bash`, and notebook services allow comments above them.
  while (pos < end) {
    const next = lineEnd(bytes, pos, end);
    let at = pos;
    while (at < next && bytes[at] <= SPACE) at++;
    if (at < next && bytes[at] !== HASH) {
      if (bytes[at] !== PERCENT) break;
      const words = wordsOf(bytes, at, next);
      const cell = words[0].startsWith('%%');
      const magic = words[0].slice(cell ? 2 : 1);
      if (!cell && (words.length > 1 || !DATABRICKS.has(magic))) break;
      erase(bytes, at, next);
      if (magic === 'writefile' || magic === 'file') {
        return sheetForPath(words.slice(1).find((word) => !word.startsWith('-')) ?? '')?.id ?? null;
      }
      if (magic === 'script') actual = words.length > 1 ? words[1].slice(words[1].lastIndexOf('/') + 1) : null;
      else if (Object.hasOwn(CELL_LANGUAGES, magic)) actual = CELL_LANGUAGES[magic];
      if (actual === null) return null;
    }
    pos = next < end ? next + 1 : end;
  }
  if (actual === 'python') blankLines(bytes, start, end);
  return actual;
}

function blankLines(bytes: Uint8Array, start: number, end: number): void {
  let depth = 0;
  let pos = start;
  let statement = start; // first byte of the logical line
  let begins = true; // nothing but white space since then
  while (pos < end) {
    const c = bytes[pos];
    if (c === LF || c === CR) {
      pos++;
      if (depth === 0) {
        statement = pos;
        begins = true;
      }
      continue;
    }
    if (c <= SPACE) {
      pos++;
      continue;
    }
    if (depth === 0 && (c === QUESTION || (begins && (c === PERCENT || c === BANG)))) {
      pos = erase(bytes, c === QUESTION ? statement : pos, logicalEnd(bytes, pos, end));
      continue;
    }
    begins = false;
    pos++;
    if (c === HASH) pos = lineEnd(bytes, pos, end);
    else if (c === BACKSLASH) {
      // Joins lines: what follows is no start of a statement.
      if (bytes[pos] === CR && pos < end) pos++;
      if (bytes[pos] === LF && pos < end) pos++;
    } else if (c === DOUBLE || c === SINGLE) pos = stringEnd(bytes, pos - 1, end);
    else if (c === 40 || c === 91 || c === 123) depth++;
    else if (c === 41 || c === 93 || c === 125) depth = Math.max(0, depth - 1);
    else if (c === 61 && depth === 0) {
      while (pos < end && bytes[pos] === SPACE) pos++;
      if (pos < end && (bytes[pos] === PERCENT || bytes[pos] === BANG)) {
        pos = erase(bytes, pos, logicalEnd(bytes, pos, end));
      }
    } else if (c === 59 && depth === 0) begins = true;
  }
}

/** Overwrites `bytes[from, to)` with spaces, line breaks excepted; returns `to`. */
function erase(bytes: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (bytes[i] !== LF && bytes[i] !== CR) bytes[i] = SPACE;
  return to;
}

/** Where the line ends that `pos` is on: at its line break, or at the end. */
function lineEnd(bytes: Uint8Array, pos: number, end: number): number {
  let at = pos;
  while (at < end && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** As {@link lineEnd}, lines that end in a backslash taken together. */
function logicalEnd(bytes: Uint8Array, pos: number, end: number): number {
  let at = lineEnd(bytes, pos, end);
  while (at < end && bytes[at - 1] === BACKSLASH) {
    if (bytes[at] === CR && at + 1 < end && bytes[at + 1] === LF) at++;
    at = lineEnd(bytes, at + 1, end);
  }
  return at;
}

/** One past the string that opens at `pos`; one that is not closed ends with its line, or with the cell. */
function stringEnd(bytes: Uint8Array, pos: number, end: number): number {
  const quote = bytes[pos];
  const triple = pos + 2 < end && bytes[pos + 1] === quote && bytes[pos + 2] === quote;
  let at = pos + (triple ? 3 : 1);
  while (at < end) {
    const c = bytes[at];
    if (c === BACKSLASH) at += 2;
    else if (c === quote) {
      if (!triple) return at + 1;
      if (at + 2 < end && bytes[at + 1] === quote && bytes[at + 2] === quote) return at + 3;
      at++;
    } else if (!triple && (c === LF || c === CR)) return at;
    else at++;
  }
  return end;
}

const utf8 = new TextDecoder();

/** The first words of a line. */
function wordsOf(bytes: Uint8Array, start: number, end: number): string[] {
  return utf8
    .decode(bytes.subarray(start, Math.min(end, start + 500)))
    .trim()
    .split(/\s+/);
}
