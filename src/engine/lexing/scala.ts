import type { Scanner } from './scanner.ts';
import type { Hook, LanguageSheet } from './sheet.ts';
import { IDENTIFIER, STRING, UNTERMINATED, WORD } from './tokens.ts';

const isOperator = new Uint8Array(128);
for (const c of '!#%&*+-/:<=>?@\\^|~') isOperator[c.charCodeAt(0)] = 1;

/** Operators are made up freely (`|+|`, `<*>`, `:+`): a run of operator characters up to a comment is one token. */
const operator: Hook = (scanner) => {
  const { bytes, end, pos: start, line } = scanner;
  let pos = start;
  while (pos < end && isOperator[bytes[pos]] === 1) {
    if (bytes[pos] === 47 && (bytes[pos + 1] === 47 || bytes[pos + 1] === 42)) break;
    pos++;
  }
  if (pos === start) return false;
  scanner.pos = pos;
  scanner.emitText(WORD, 0, start, line);
  return true;
};

// Indices in `strings`.
const PLAIN = 0;
const INTERPOLATED = 1;
const INTERPOLATED_TRIPLE = 2;

/** A name directly before a quote makes it an interpolation, whichever name it is: `s"…"`, `sql"""…"""`. */
const quote: Hook = (scanner) => {
  const { bytes, end, out, pos: start, line, last } = scanner;
  const adjacent = last >= 0 && out.end[last] === start;
  if (adjacent && out.kind[last] === STRING && start > 0 && bytes[start - 1] === 34) {
    // Of the quotes that end `"""a""""` the last three close: this one belongs to the string before.
    scanner.pos = start + 1;
    out.end[last] = scanner.pos;
    return true;
  }
  const triple = start + 2 < end && bytes[start + 1] === 34 && bytes[start + 2] === 34;
  const { allStrings } = scanner.language;
  if (adjacent && out.kind[last] === IDENTIFIER) {
    scanner.pos = start + (triple ? 3 : 1);
    scanner.finishString(allStrings[triple ? INTERPOLATED_TRIPLE : INTERPOLATED], start, line);
  } else if (triple) tripleQuoted(scanner, start, line);
  else {
    scanner.pos = start + 1;
    scanner.finishString(allStrings[PLAIN], start, line);
  }
  return true;
};

function tripleQuoted(scanner: Scanner, start: number, line: number): void {
  const { bytes, end } = scanner;
  let pos = start + 3;
  let flags = UNTERMINATED;
  while (pos < end) {
    const c = bytes[pos++];
    if (c === 10 || (c === 13 && (pos === end || bytes[pos] !== 10))) scanner.line++;
    else if (c === 34 && bytes[pos] === 34 && bytes[pos + 1] === 34 && pos + 1 < end) {
      pos += 2;
      while (pos < end && bytes[pos] === 34) pos++;
      flags = 0;
      break;
    }
  }
  scanner.pos = pos;
  scanner.emitText(STRING, flags, start, line);
}

/** `'a'` and `'\n'` are characters, `'name` is a symbol; anything else (quotes of Scala 3 macros) is punctuation. */
const apostrophe: Hook = (scanner) => {
  const { bytes, end, pos: start, line } = scanner;
  const { tail } = scanner.language;
  let pos = start + 1;
  if (pos >= end) return false;
  if (bytes[pos] === 92) {
    const limit = Math.min(end, pos + 9); // `\uuu0041` is about as long as they get
    pos += 2;
    while (pos < limit && bytes[pos] !== 39 && bytes[pos] > 32) pos++;
    if (pos >= end || bytes[pos] !== 39) return false;
    pos++;
  } else {
    const width = bytes[pos] < 128 ? 1 : bytes[pos] < 0xe0 ? 2 : bytes[pos] < 0xf0 ? 3 : 4;
    if (pos + width < end && bytes[pos + width] === 39 && bytes[pos] !== 10 && bytes[pos] !== 13) pos += width + 1;
    else if (tail[bytes[pos]] === 1 && !(bytes[pos] >= 48 && bytes[pos] <= 57)) {
      while (pos < end && tail[bytes[pos]] === 1) pos++;
    } else return false;
  }
  scanner.pos = pos;
  scanner.emitText(STRING, 0, start, line);
  return true;
};

/** `` `type` `` is an identifier. */
const backtick: Hook = (scanner) => {
  const { bytes, end, pos: start, line } = scanner;
  let pos = start + 1;
  while (pos < end && bytes[pos] !== 96 && bytes[pos] !== 10 && bytes[pos] !== 13) pos++;
  if (pos >= end || bytes[pos] !== 96) return false;
  scanner.pos = pos + 1;
  scanner.emitText(IDENTIFIER, 0, start, line);
  return true;
};

export const scala: LanguageSheet = {
  id: 'scala',
  title: 'Scala',
  family: 'scala',
  extensions: ['.scala', '.sc', '.sbt'],
  // Reserved in Scala 2 or 3; soft ones (extension, inline, opaque, open, using, end, derives) are identifiers.
  keywords: (
    'abstract case catch class def do else enum export extends false final finally for forSome given if implicit ' +
    'import lazy match new null object override package private protected return sealed super then this throw trait ' +
    'try true type val var while with yield'
  ).split(' '),
  identifierBytes: '$',
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/', nested: true }],
  strings: [
    { open: '"' },
    { open: '"', interpolation: '${' },
    { open: '"', close: '"""', multiline: true, escape: 'none', interpolation: '${' },
  ],
  operators: [],
  hooks: {
    ...Object.fromEntries([...'!#%&*+-/:<=>?@\\^|~'].map((c) => [c, operator])),
    '"': quote,
    "'": apostrophe,
    '`': backtick,
  },
  units: 'scala',
};
