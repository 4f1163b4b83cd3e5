import type { LanguageSheet, UnitStyle } from '../lexing/sheet.ts';
import type { TokenBuffer } from '../lexing/tokens.ts';
import { recogniseC } from './c.ts';
import { recogniseGo } from './go.ts';
import { recogniseJava } from './java.ts';
import { recogniseJavaScript } from './javascript.ts';
import { recognisePython } from './python.ts';
import { recogniseR } from './r.ts';
import { recogniseScala } from './scala.ts';
import { recogniseShell } from './shell.ts';
import { recogniseSql } from './sql.ts';
import type { Recogniser, Unit } from './unit.ts';

const recognisers: Partial<Record<UnitStyle, Recogniser>> = {
  python: recognisePython,
  javascript: recogniseJavaScript,
  java: recogniseJava,
  scala: recogniseScala,
  go: recogniseGo,
  c: recogniseC,
  r: recogniseR,
  shell: recogniseShell,
  sql: recogniseSql,
};

/** Finds the units of one lexed section; see {@link Recogniser}. */
export function recognise(bytes: Uint8Array, tokens: TokenBuffer, sheet: LanguageSheet, units: Unit[]): void {
  recognisers[sheet.units]?.(bytes, tokens, sheet, units);
}
