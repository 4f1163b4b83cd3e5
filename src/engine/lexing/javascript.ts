import { markupHook, resumeChildren, resumeTag } from './jsx.ts';
import type { Scanner } from './scanner.ts';
import { hashOf, type LanguageSheet } from './sheet.ts';
import { IDENTIFIER, KEYWORD, MARKUP, NUMBER, STRING, WORD } from './tokens.ts';

/** Reserved words that end an operand, so that a slash after them divides. */
const OPERANDS = new Set(['this', 'super', 'null', 'true', 'false'].map(hashOf));
/** Words whose parenthesis is a header: a slash after it begins a statement. */
const HEADERS = new Set(['if', 'while', 'for', 'with', 'await'].map(hashOf)); // `for await (…)`

/** Whether the token is a keyword used as such, not as a property's name (`promise.catch`). */
function isKeyword(scanner: Scanner, token: number): boolean {
  const { out } = scanner;
  if ((out.flags[token] & KEYWORD) === 0) return false;
  return token === 0 || scanner.bytes[out.end[token - 1] - 1] !== 46 || out.end[token - 1] - out.start[token - 1] > 2;
}

/** Whether `token` ends an operand, so that what follows it is an operator. */
function endsOperand(scanner: Scanner, token: number): boolean {
  const { bytes, out } = scanner;
  for (;;) {
    if (token < 0) return false;
    const kind = out.kind[token];
    if (kind === IDENTIFIER || kind === NUMBER || kind === STRING) return true;
    if ((out.flags[token] & KEYWORD) !== 0) return !isKeyword(scanner, token) || OPERANDS.has(out.hash[token]);
    const start = out.start[token];
    const c = bytes[start];
    const width = out.end[token] - start;
    if (c === 93) return true; // ]
    if (c === 41) {
      const before = out.partner[token] - 1;
      return before < 0 || !HEADERS.has(out.hash[before]) || !isKeyword(scanner, before);
    }
    if (c === 125) return endsObject(scanner, token);
    if (c === 62 || c === 47) return (out.flags[token] & MARKUP) !== 0; // the end of an element
    if (width === 2 && bytes[start + 1] === c && (c === 43 || c === 45)) return true; // i++ / 2
    if (c === 33 && width === 1 && token > 0 && out.end[token - 1] === start) {
      token--; // `total! / 2` asserts, `x && !/re/` negates
      continue;
    }
    return false;
  }
}

/** Whether the closing brace at `token` ends an expression and not a block: told by what stands before its partner. */
function endsObject(scanner: Scanner, token: number): boolean {
  const { bytes, out } = scanner;
  const before = out.partner[token] - 1;
  if (before < 0 || out.kind[before] !== WORD) return false;
  if ((out.flags[before] & KEYWORD) !== 0) return false;
  const c = bytes[out.start[before]];
  const arrow = c === 61 && out.end[before] - out.start[before] === 2 && bytes[out.start[before] + 1] === 62;
  return !arrow && c !== 41 && c !== 59 && c !== 58 && c !== 123 && c !== 125;
}

/**
 * A slash begins a regular expression where an operand is due, if the expression is closed on its line. Whether a line
 * closes it depends on where one starts, so a failure says nothing about the next slash; `scanner.wasted` bounds them.
 */
function slash(scanner: Scanner): boolean {
  const { bytes, end, language } = scanner;
  const start = scanner.pos;
  const next = start + 1 < end ? bytes[start + 1] : 0;
  if (next === 47 || next === 42) return false; // a comment
  if (endsOperand(scanner, scanner.last) || scanner.exhausted) return false;
  let pos = start + 1;
  let inClass = false;
  for (; pos < end; pos++) {
    const c = bytes[pos];
    if (c === 92) pos++;
    else if (c === 91) inClass = true;
    else if (c === 93) inClass = false;
    else if (c === 47 && !inClass) break;
    if (bytes[pos] === 10 || bytes[pos] === 13) break;
  }
  if (pos >= end || bytes[pos] !== 47) {
    scanner.wasted += pos - start;
    return false;
  }
  pos++;
  while (pos < end && language.tail[bytes[pos]] === 1) pos++;
  scanner.pos = pos;
  scanner.emitText(STRING, 0, start, scanner.line);
  return true;
}

/** `ready?.5:1` is a conditional, `ready?.length` a chain. */
function question(scanner: Scanner): boolean {
  const { bytes, end, pos } = scanner;
  if (pos + 2 >= end || bytes[pos + 1] !== 46 || bytes[pos + 2] < 48 || bytes[pos + 2] > 57) return false;
  scanner.pos = pos + 1;
  scanner.emitText(WORD, 0, pos, scanner.line);
  return true;
}

/** `#!` on the first line is a comment; `#name` is read as a word. */
function hash(scanner: Scanner): boolean {
  const { bytes, end, out } = scanner;
  if (out.count > 0 || scanner.line > 1 || out.commentCount > 0 || bytes[scanner.pos + 1] !== 33) return false;
  const start = scanner.pos;
  while (scanner.pos < end && bytes[scanner.pos] !== 10 && bytes[scanner.pos] !== 13) scanner.pos++;
  out.comment(start, scanner.pos, scanner.line);
  return true;
}

/**
 * The dialects share one list of reserved words (those of strict mode and `async` included), so that a function and its
 * typed twin normalise alike. What is reserved in TypeScript alone (`type`, `readonly`, `as`) is an identifier in both.
 */
const common = {
  family: 'javascript',
  keywords: (
    'async await break case catch class const continue debugger default delete do else enum export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
  identifierBytes: '$#',
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/' }],
  strings: [{ open: '"' }, { open: "'" }, { open: '`', multiline: true, interpolation: '${' }],
  operators:
    '>>>= ... === !== **= <<= >>= >>> &&= ||= ??= => == != <= >= && || ?? ?. ++ -- += -= *= /= %= &= |= ^= << >> **'.split(
      ' ',
    ),
  units: 'javascript',
} as const;

export const javascript: LanguageSheet = {
  ...common,
  id: 'javascript',
  title: 'JavaScript',
  extensions: ['.js', '.jsx', '.mjs', '.cjs'],
  interpreters: ['node', 'nodejs', 'bun', 'zx'],
  hooks: { '/': slash, '#': hash, '?': question, '<': markupHook },
  resumes: [resumeTag, resumeChildren],
};

export const typescript: LanguageSheet = {
  ...common,
  id: 'typescript',
  title: 'TypeScript',
  extensions: ['.ts', '.mts', '.cts'],
  interpreters: ['ts-node', 'deno', 'tsx'],
  hooks: { '/': slash, '#': hash, '?': question },
};

export const tsx: LanguageSheet = {
  ...common,
  id: 'tsx',
  title: 'TypeScript with JSX',
  extensions: ['.tsx'],
  hooks: { '/': slash, '#': hash, '?': question, '<': markupHook },
  resumes: [resumeTag, resumeChildren],
};
