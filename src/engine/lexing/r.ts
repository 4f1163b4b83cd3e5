import type { Scanner } from './scanner.ts';
import { type LanguageSheet, textHash } from './sheet.ts';
import { IDENTIFIER, STRING, UNTERMINATED, WORD } from './tokens.ts';

const BACKSLASH = 92;
const isBreak = (c: number): boolean => c === 10 || c === 13;

/** `` `a name` `` is the same identifier as any other; it ends with its line where it is not closed. */
function quotedName(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  let pos = start + 1;
  while (pos < end && bytes[pos] !== 96) {
    if (isBreak(bytes[pos])) return false;
    pos += bytes[pos] === BACKSLASH && pos + 1 < end && !isBreak(bytes[pos + 1]) ? 2 : 1;
  }
  if (pos >= end) return false;
  scanner.pos = pos + 1;
  scanner.emit(IDENTIFIER, 0, start, scanner.line, textHash(bytes, start + 1, pos));
  return true;
}

/** `%in%`, `%>%` and whatever else people put between two percent signs on one line. */
function percent(scanner: Scanner): boolean {
  const { bytes, end } = scanner;
  const start = scanner.pos;
  // The longest such operators in use have fewer than 20 letters; `5 %% 2` is the shortest.
  const limit = Math.min(end, start + 64);
  let pos = start + 1;
  while (pos < limit && bytes[pos] !== 37) {
    if (isBreak(bytes[pos])) return false;
    pos++;
  }
  if (pos >= limit) return false;
  scanner.pos = pos + 1;
  scanner.emitText(WORD, 0, start, scanner.line);
  return true;
}

/** r"(…)", R'---[…]---': the closing side repeats the dashes. */
function rawString(scanner: Scanner): boolean {
  const { bytes, end, tokenStart } = scanner;
  const quote = bytes[scanner.pos];
  let pos = scanner.pos + 1;
  let dashes = 0;
  while (pos < end && bytes[pos] === 45) {
    pos++;
    dashes++;
  }
  const open = pos < end ? bytes[pos] : 0;
  const close = open === 40 ? 41 : open === 91 ? 93 : open === 123 ? 125 : 0;
  if (close === 0) return false;
  const { line } = scanner;
  for (pos++; pos < end; pos++) {
    const c = bytes[pos];
    if (c === 10 || (c === 13 && bytes[pos + 1] !== 10)) scanner.line++;
    if (c !== close || pos + dashes + 1 >= end || bytes[pos + dashes + 1] !== quote) continue;
    let same = 0;
    while (same < dashes && bytes[pos + 1 + same] === 45) same++;
    if (same < dashes) continue;
    scanner.pos = pos + dashes + 2;
    scanner.emitText(STRING, 0, tokenStart, line);
    return true;
  }
  scanner.pos = end;
  scanner.emitText(STRING, UNTERMINATED, tokenStart, line);
  return true;
}

export const r: LanguageSheet = {
  id: 'r',
  title: 'R',
  family: 'r',
  extensions: ['.r', '.rprofile'],
  filenames: ['.Rprofile', 'Rprofile.site'],
  interpreters: ['Rscript', 'r', 'littler'],
  // R's own reserved words (`?Reserved`).
  keywords: (
    'if else repeat while function for next break in TRUE FALSE NULL Inf NaN NA NA_integer_ NA_real_ NA_complex_ ' +
    'NA_character_'
  ).split(' '),
  identifierBytes: '.',
  lineComments: ['#'],
  strings: [
    { open: '"', multiline: true },
    { open: "'", multiline: true },
  ],
  stringPrefixes: { r: rawString },
  operators: ['<<-', '->>', ':::', '<-', '->', '<=', '>=', '==', '!=', '&&', '||', '|>', '::', ':=', '**'],
  hooks: { '`': quotedName, '%': percent },
  units: 'r',
};
