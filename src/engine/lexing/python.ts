import type { Scanner } from './scanner.ts';
import type { LanguageSheet } from './sheet.ts';

/**
 * A number runs only as far as it is one: `1if` is a number and a word, `0xfor` is `0xf or`, and a dot always belongs to
 * what is before it (`1..real`). `l` is the suffix of Python 2.
 */
function number(scanner: Scanner): void {
  const { bytes, end } = scanner;
  let pos = scanner.pos;
  const letter = bytes[pos] === 48 && pos + 2 < end ? bytes[pos + 1] | 32 : 0;
  const radix = letter === 120 ? 16 : letter === 111 ? 8 : letter === 98 ? 2 : 10;
  if (radix !== 10 && isDigit(bytes[pos + 2] === 95 ? bytes[pos + 3] : bytes[pos + 2], radix)) {
    pos = digits(bytes, pos + 2, end, radix);
    if (pos < end && (bytes[pos] | 32) === 108) pos++;
    scanner.pos = pos;
    return;
  }
  pos = digits(bytes, pos, end, 10);
  if (pos < end && bytes[pos] === 46) pos = digits(bytes, pos + 1, end, 10);
  if (pos < end && (bytes[pos] | 32) === 101) {
    const sign = bytes[pos + 1] === 43 || bytes[pos + 1] === 45 ? 1 : 0;
    if (pos + 1 + sign < end && isDigit(bytes[pos + 1 + sign], 10)) pos = digits(bytes, pos + 1 + sign, end, 10);
  }
  if (pos < end && ((bytes[pos] | 32) === 106 || (bytes[pos] | 32) === 108)) pos++;
  scanner.pos = pos;
}

function isDigit(c: number, radix: number): boolean {
  if (radix === 16 && ((c >= 97 && c <= 102) || (c >= 65 && c <= 70))) return true;
  return c >= 48 && c <= 57 && c < 48 + radix;
}

function digits(bytes: Uint8Array, from: number, end: number, radix: number): number {
  let pos = from;
  while (
    pos < end &&
    (isDigit(bytes[pos], radix) || (bytes[pos] === 95 && pos + 1 < end && isDigit(bytes[pos + 1], radix)))
  )
    pos++;
  return pos;
}

export const python: LanguageSheet = {
  id: 'python',
  title: 'Python',
  family: 'python',
  extensions: ['.py', '.pyi', '.pyw', '.pyx', '.pxd'],
  filenames: ['SConstruct', 'SConscript', 'Snakefile'],
  interpreters: ['python', 'python2', 'python3', 'pypy', 'pypy3'],
  // The reserved words of Python 3; soft keywords (match, case, type) are identifiers, as for CPython's tokenizer.
  keywords: (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
  lineComments: ['#'],
  strings: [{ open: '"""', multiline: true }, { open: "'''", multiline: true }, { open: '"' }, { open: "'" }],
  // Whether a string is raw or bytes changes its value, not where it ends.
  stringPrefixes: {
    r: 'plain',
    b: 'plain',
    u: 'plain',
    br: 'plain',
    rb: 'plain',
    f: 'interpolated',
    fr: 'interpolated',
    rf: 'interpolated',
    t: 'interpolated',
    tr: 'interpolated',
    rt: 'interpolated',
  },
  operators: [
    '**=',
    '//=',
    '>>=',
    '<<=',
    '...',
    '!=',
    '->',
    ':=',
    '+=',
    '-=',
    '*=',
    '/=',
    '%=',
    '&=',
    '|=',
    '^=',
    '@=',
    '==',
    '<=',
    '>=',
    '<<',
    '>>',
    '**',
    '//',
    '<>',
  ],
  number,
  units: 'python',
};
