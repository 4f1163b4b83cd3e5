/** The engine for other programs: `import { sheets } from 'spolia/engine'`. It needs no files and no Node. */
export { type Explanation, explain } from './clones/explain.ts';
export { type Excerpt, excerpt } from './clones/explanation/excerpt.ts';
export { language, sheetForInterpreter, sheetForPath, sheets } from './lexing/languages.ts';
export { type ReasonCode, reasonsCatalogue } from './lexing/reasons.ts';
export { Scanner } from './lexing/scanner.ts';
export type { Language, LanguageSheet } from './lexing/sheet.ts';
export { sniff, toUtf8, type Verdict } from './lexing/sniff.ts';
export { normalise, TokenBuffer } from './lexing/tokens.ts';
export { type Description, describe } from './units/describe.ts';
export { notebookSections } from './units/notebook.ts';
export { recognise } from './units/recognise.ts';
export { UNIT_KINDS, type Unit, type UnitKind } from './units/unit.ts';
