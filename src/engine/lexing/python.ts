import type { LanguageSheet } from './sheet.ts';

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
  strings: [
    { open: '"""', multiline: true },
    { open: "'''", multiline: true },
    { open: '"' },
    { open: "'" },
  ],
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
  operators: ['**=', '//=', '>>=', '<<=', '...', '!=', '->', ':=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '@=', '==', '<=', '>=', '<<', '>>', '**', '//', '<>'],
  units: 'python',
};
