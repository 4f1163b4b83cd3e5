import type { LanguageSheet } from './sheet.ts';

export const go: LanguageSheet = {
  id: 'go',
  title: 'Go',
  family: 'go',
  extensions: ['.go'],
  // The 25 keywords of the specification, and the three predeclared constants nobody redeclares: renaming `nil` is no renaming.
  keywords: (
    'break case chan const continue default defer else fallthrough for func go goto if import interface map package ' +
    'range return select struct switch type var true false nil'
  ).split(' '),
  lineComments: ['//'],
  blockComments: [{ open: '/*', close: '*/' }],
  strings: [{ open: '`', multiline: true, escape: 'none' }, { open: '"' }, { open: "'" }],
  operators: [
    ...['<<=', '>>=', '&^=', '...', '&&', '||', '<-', '++', '--', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '/='],
    ...['%=', '&=', '|=', '^=', '<<', '>>', '&^'],
  ],
  units: 'go',
};
