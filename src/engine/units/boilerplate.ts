/** Units that nobody would want to deduplicate, recognised by their own tokens. */
import type { ReasonCode } from '../lexing/reasons.ts';
import type { LanguageSheet } from '../lexing/sheet.ts';
import type { TokenBuffer } from '../lexing/tokens.ts';
import type { Unit } from './unit.ts';

/** Why `unit` of the file at `path` should be set apart, or null for an ordinary unit. */
export function boilerplate(
  _bytes: Uint8Array,
  _tokens: TokenBuffer,
  _unit: Unit,
  _sheet: LanguageSheet,
  _path: string,
): ReasonCode | null {
  return null;
}
