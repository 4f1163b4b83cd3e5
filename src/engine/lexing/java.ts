import type { LanguageSheet } from './sheet.ts';

export const java: LanguageSheet = {
  id: 'java',
  title: 'Java',
  family: 'java',
  extensions: ['.java'],
  // Reserved words and literals; contextual ones (var, record, sealed, permits, yield, when) are identifiers.
  keywords: (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends ' +
    'final finally float for goto if implements import instanceof int interface long native new package private ' +
    'protected public return short static strictfp super switch synchronized this throw throws transient try void ' +
    'volatile while true false null'
  ).split(' '),
  identifierBytes: '$',
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/' }],
  strings: [{ open: '"""', multiline: true }, { open: '"' }, { open: "'" }],
  operators: [
    ...['>>>=', '>>>', '<<=', '>>=', '...', '->', '::', '++', '--', '&&', '||', '==', '!=', '<=', '>=', '+=', '-='],
    ...['*=', '/=', '&=', '|=', '^=', '%=', '<<', '>>'],
  ],
  units: 'java',
};
