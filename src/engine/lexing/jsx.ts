/**
 * Elements written in code: JSX and TSX.
 *
 * A hook on `<` decides whether an element begins; if so, one loop reads tags and text until the outermost element
 * closes. Code in braces goes back to the scanner: its `{` is pushed as a bracket whose close resumes the loop, and how
 * many elements are open there is kept on `scanner.marks`. So nesting costs no recursion:
 *
 *     <Chart title="drift">since {format(day)} <b/></Chart>
 *     └ tag ───────────────┘└text┘└ scanner ─┘ └tag┘└ closing tag: none open, back to the scanner
 *
 * All tokens read here, braces included, carry MARKUP. Text is one STRING between two tags; its hash takes runs of white
 * space for one blank, as the language does, so that re-indented markup stays the same markup.
 *
 * What cannot stand in an element (`}` in text, `;` or a parenthesis in a tag) gives the loop up: it was no element.
 */
import { CURLY, type Scanner } from './scanner.ts';
import { FNV_BASIS, FNV_PRIME, finish, hashOf, textHash } from './sheet.ts';
import { IDENTIFIER, KEYWORD, MARKUP, STRING, UNTERMINATED, WORD } from './tokens.ts';

// Where the loop is.
const TAG = 0; // in `<name …`
const CLOSING = 1; // in `</name`
const TEXT = 2; // between tags

// Index (from 1) in the sheets' `resumes`.
const RESUME_TAG = 1;
const RESUME_TEXT = 2;

/** Keywords after which a value may stand. */
const BEFORE_VALUE = new Set(['return', 'default', 'case', 'yield', 'await', 'else', 'do', 'in'].map(hashOf));
/** Punctuation after which an element may begin. */
const BEFORE_ELEMENT = new Set(['(', '[', '{', '${', ',', ';', '=', '?', ':', '&&', '||', '??', '=>'].map(hashOf));

const isNameStart = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36 || c >= 128;
const isNamePart = (c: number): boolean => isNameStart(c) || (c >= 48 && c <= 57) || c === 45;
const isBlank = (c: number): boolean => c === 32 || c === 9 || c === 10 || c === 13 || c === 11 || c === 12;

/** Hook on `<`. */
export function markupHook(scanner: Scanner): boolean {
  const next = scanner.pos + 1 < scanner.end ? scanner.bytes[scanner.pos + 1] : 0;
  if (next !== 62 && !isNameStart(next)) return false;
  if (!elementMayBegin(scanner) || (next !== 62 && opensTypeParameters(scanner))) return false;
  emit(scanner, WORD, 1);
  read(scanner, TAG, 0, 0);
  return true;
}

function elementMayBegin(scanner: Scanner): boolean {
  const { out, last } = scanner;
  if (last < 0) return true;
  if (out.kind[last] !== WORD) return false;
  if ((out.flags[last] & KEYWORD) === 0) return BEFORE_ELEMENT.has(out.hash[last]);
  if (!BEFORE_VALUE.has(out.hash[last])) return false;
  return last === 0 || scanner.bytes[out.end[last - 1] - 1] !== 46; // `cache.delete<Key>(…)`
}

/** `<T,>(x) => …`, `<T extends Row>(x) => …`, and in types `<T>(x: T) => …`, `<T>(x: T): T`. */
function opensTypeParameters(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const name = scanner.pos + 1;
  let pos = name;
  while (pos < end && isNamePart(bytes[pos])) pos++;
  const nameEnd = pos;
  while (pos < end && isBlank(bytes[pos])) pos++;
  const c = bytes[pos];
  if (pos >= end || c === 44) return pos < end; // ,
  if (c === 61) return true; // `<T = string>`
  const isConst = nameEnd - name === 5 && textHash(bytes, name, nameEnd) === CONST;
  if (isNameStart(c) && isConst) return true;
  if (c === 101 && textHash(bytes, pos, Math.min(end, pos + 7)) === EXTENDS && isBlank(bytes[pos + 7])) {
    pos += 7;
    while (pos < end && isBlank(bytes[pos])) pos++;
    return pos < end && bytes[pos] !== 61 && bytes[pos] !== 62 && bytes[pos] !== 47;
  }
  if (c !== 62) return false;
  // `<b>(optional)</b>` or `<T>(x: T) => T`: told by what follows the parenthesis.
  pos++;
  while (pos < end && isBlank(bytes[pos])) pos++;
  if (bytes[pos] !== 40 || scanner.exhausted) return false;
  const from = pos;
  const limit = Math.min(end, pos + LONGEST_PARAMETERS);
  let depth = 0;
  for (; pos < limit; pos++) {
    const d = bytes[pos];
    if (d === 40) depth++;
    else if (d === 41 && --depth === 0) break;
    else if (d === 60 && bytes[pos + 1] === 47) break;
  }
  scanner.wasted += pos - from;
  if (pos >= limit || bytes[pos] !== 41) return false;
  pos++;
  while (pos < end && isBlank(bytes[pos])) pos++;
  return bytes[pos] === 58 || (bytes[pos] === 61 && bytes[pos + 1] === 62);
}
const CONST = hashOf('const');
const EXTENDS = hashOf('extends');
const LONGEST_PARAMETERS = 2000;

/** Emits the next `width` bytes as a token. */
function emit(scanner: Scanner, kind: number, width: number): void {
  const start = scanner.pos;
  scanner.pos = start + width;
  scanner.emitText(kind, MARKUP, start, scanner.line);
}

/**
 * Reads tags and text from `pos` until the outermost element is closed, or code in braces begins. `open` counts the
 * elements whose text this is, `angles` the open angle brackets of type arguments (`<Select<Option> …>`).
 */
function read(scanner: Scanner, mode: number, open: number, angles: number): void {
  const { bytes, end } = scanner;
  while (scanner.pos < end) {
    const c = bytes[scanner.pos];
    if (mode === TEXT) {
      if (c === 123) {
        openBrace(scanner, RESUME_TEXT, open, 0);
        return;
      }
      if (c === 125) return;
      if (c !== 60) {
        text(scanner);
        continue;
      }
      const closes = bytes[scanner.pos + 1] === 47 && scanner.pos + 1 < end;
      emit(scanner, WORD, closes ? 2 : 1);
      mode = closes ? CLOSING : TAG;
    } else if (c === 10 || c === 13) scanner.newline(c);
    else if (c <= 32) scanner.pos++;
    else if (isNameStart(c)) {
      let stop = scanner.pos + 1;
      while (stop < end && isNamePart(bytes[stop])) stop++;
      emit(scanner, IDENTIFIER, stop - scanner.pos);
    } else if (c === 34 || c === 39) attribute(scanner, c);
    else if (c === 123) {
      openBrace(scanner, RESUME_TAG, mode === CLOSING ? open - 1 : open, angles);
      return;
    } else if (c === 47) {
      const next = scanner.pos + 1 < end ? bytes[scanner.pos + 1] : 0;
      if ((next === 47 || next === 42) && scanner.comment(c)) continue;
      if (next !== 62) {
        emit(scanner, WORD, 1);
        continue;
      }
      emit(scanner, WORD, 2);
      if (open === 0) return;
      mode = TEXT;
    } else if (c === 62) {
      emit(scanner, WORD, 1);
      if (angles > 0) {
        angles--;
        continue;
      }
      open += mode === CLOSING ? -1 : 1;
      if (open === 0) return;
      mode = TEXT;
    } else if (c === 60) {
      emit(scanner, WORD, 1);
      if (angles < 255) angles++;
    } else if (c === 61 && angles > 0 && bytes[scanner.pos + 1] === 62) emit(scanner, WORD, 2);
    else if (c === 61 || c === 46 || c === 58 || angles > 0) {
      if (c === 59 || c === 125) return;
      emit(scanner, WORD, 1);
    } else return;
  }
}

function openBrace(scanner: Scanner, resume: number, open: number, angles: number): void {
  const { marks, depth } = scanner;
  // Braces that a closing bracket around them has swept away leave their marks behind.
  while (marks.length > 0 && marks[marks.length - 2] >= depth) marks.length -= 2;
  marks.push(depth, open * 256 + angles);
  const token = scanner.open(CURLY, resume);
  scanner.out.flags[token] |= MARKUP;
}

/** The state at the brace that has just closed. */
function closedBrace(scanner: Scanner): number {
  const { marks, depth, out } = scanner;
  out.flags[out.count - 1] |= MARKUP;
  while (marks.length > 0 && marks[marks.length - 2] > depth) marks.length -= 2;
  if (marks.length === 0 || marks[marks.length - 2] !== depth) return -1;
  const state = marks[marks.length - 1];
  marks.length -= 2;
  return state;
}

/** Goes on inside a tag after `{…}`. */
export function resumeTag(scanner: Scanner): void {
  const state = closedBrace(scanner);
  if (state >= 0) read(scanner, TAG, Math.floor(state / 256), state % 256);
}

/** Goes on in an element's text after `{…}`. */
export function resumeChildren(scanner: Scanner): void {
  const state = closedBrace(scanner);
  if (state >= 0) read(scanner, TEXT, Math.floor(state / 256), 0);
}

/** A quoted attribute: no escapes, line breaks allowed. */
function attribute(scanner: Scanner, quote: number): void {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  const line = scanner.line;
  let pos = start + 1;
  while (pos < end && bytes[pos] !== quote) {
    if (bytes[pos] === 10 || (bytes[pos] === 13 && (pos + 1 >= end || bytes[pos + 1] !== 10))) scanner.line++;
    pos++;
  }
  const closed = pos < end;
  scanner.pos = closed ? pos + 1 : end;
  scanner.emitText(STRING, closed ? MARKUP : MARKUP | UNTERMINATED, start, line);
}

/** Text up to the next tag or brace, without the white space around it. */
function text(scanner: Scanner): void {
  const { bytes, end } = scanner;
  while (scanner.pos < end && isBlank(bytes[scanner.pos])) {
    if (bytes[scanner.pos] === 10 || bytes[scanner.pos] === 13) scanner.newline(bytes[scanner.pos]);
    else scanner.pos++;
  }
  const start = scanner.pos;
  const line = scanner.line;
  let h = FNV_BASIS;
  let blank = false;
  let lines = 0; // line breaks since the last byte that is not blank
  let stop = start;
  let pos = start;
  for (; pos < end; pos++) {
    const c = bytes[pos];
    if (c === 60 || c === 123 || c === 125) break;
    if (isBlank(c)) {
      blank = true;
      if (c === 10 || (c === 13 && (pos + 1 >= end || bytes[pos + 1] !== 10))) lines++;
      continue;
    }
    if (blank) h = Math.imul(h ^ 32, FNV_PRIME);
    blank = false;
    scanner.line += lines;
    lines = 0;
    h = Math.imul(h ^ c, FNV_PRIME);
    stop = pos + 1;
  }
  scanner.pos = stop;
  if (stop > start) scanner.emit(STRING, MARKUP, start, line, finish(h));
  scanner.pos = pos;
  scanner.line += lines;
}
