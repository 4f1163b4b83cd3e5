/** Texts of the tokens of a file in any language with a data sheet: comments and strings are told apart by the engine. */
import { language, sheetForPath } from '../../engine/lexing/languages.ts';
import { Scanner } from '../../engine/lexing/scanner.ts';
import { sniff, toUtf8 } from '../../engine/lexing/sniff.ts';
import { TokenBuffer } from '../../engine/lexing/tokens.ts';

const scanner = new Scanner();
const buffer = new TokenBuffer();

export interface ScriptTokens {
  texts: string[];
  lines: number[];
}

/** Empty for what the engine does not analyse, and for minified files. */
export function scriptTokens(path: string, bytes: Uint8Array): ScriptTokens {
  const found: ScriptTokens = { texts: [], lines: [] };
  const sheet = sheetForPath(path);
  const verdict = sniff(path, bytes);
  if (sheet === null || verdict.notAnalysed !== null || verdict.setApart === 'minified') return found;
  const code = verdict.encoding === 'utf8' ? bytes : toUtf8(bytes, verdict.encoding);
  scanner.scan(code, 0, code.length, language(sheet.id), buffer);
  const decoder = new TextDecoder();
  for (let i = 0; i < buffer.count; i++) {
    found.texts.push(decoder.decode(code.subarray(buffer.start[i], buffer.end[i])));
    found.lines.push(buffer.line[i]);
  }
  return found;
}

export const unquoted = (text: string): string => text.replace(/^["'`]|["'`]$/g, '');
