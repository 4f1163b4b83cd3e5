/** Whether names in the new lines mean anything where the copy stands. */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { type Code, codeOf } from './code.ts';
import type { Replacement } from './fit.ts';

const BUILTIN = new Set(
  (
    'self cls abs all any bool bytes callable chr dict dir divmod enumerate filter float format frozenset getattr hasattr hash hex id int isinstance issubclass iter len list map max min next object open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip True False None ' +
    'Exception ValueError TypeError KeyError IndexError RuntimeError AttributeError NotImplementedError ImportError OSError StopIteration NotImplemented ' +
    'RangeError SyntaxError Symbol RegExp Infinity NaN isNaN parseInt parseFloat string number boolean int64 float64 error panic len cap make copy delete recover stop warning length paste is function ' +
    'this null undefined console Math Object Array String Number Boolean Promise Error JSON Map Set Date nil append make new true false'
  ).split(' '),
);

/**
 * Names in the new lines that nothing in the copy's file explains: they would have to be imported or defined first. What
 * is asked of `self` must occur in its class.
 */
export function unknown(
  replacements: readonly Replacement[],
  file: string,
  owner: string,
  languageId: string,
  copy: Code,
): { names: string[]; defines: string[]; unread: string[]; addsOption: boolean } {
  const words = new Set(file.match(WORDS) ?? []);
  const bound = languageId === 'python' ? boundIn(file, copy) : null;
  const ownWords = new Set([
    ...Array.from(owner.matchAll(/\b(?:self|this|cls)\??\.([\p{L}_$][\p{L}\p{N}_$]*)/gu), ([, name]) => name),
    ...Array.from(
      owner.matchAll(/^[ \t]+(?:(?:async\s+)?def\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*[:=(]/gmu),
      ([, name]) => name,
    ),
  ]);
  const found = new Set<string>();
  const own = new Set<string>();
  for (const { lines } of replacements) {
    const { excerpt } = codeOf(
      lines.map((line) => line.trimStart()),
      languageId,
    );
    for (let i = 0; i < excerpt.count; i++) {
      if (excerpt.kind[i] === STRING && /^[rRbB]*[fF]|^`/.test(excerpt.text[i])) {
        for (const [, name] of excerpt.text[i].matchAll(/\b(?:self|this|cls)\.([\p{L}_$][\p{L}\p{N}_$]*)/gu))
          if (!ownWords.has(name)) found.add(`self.${name}`);
      }
      if (excerpt.kind[i] !== IDENTIFIER) continue;
      const name = excerpt.text[i];
      const [previous, following] = [excerpt.text[i - 1] ?? '', excerpt.text[i + 1] ?? ''];
      const isFirst = i === 0 || excerpt.line[i] > excerpt.line[i - 1];
      if (/^(as|import|for|def|let|const|var)$/.test(previous)) own.add(name);
      else if (following === 'in' && previous === ',') own.add(name);
      else if (isFirst && /^(=|:=|,)$/.test(following)) own.add(name);
      else if (previous === '(' && following === ':=') own.add(name);
      if (previous === '.') {
        // What an object of others has is not known here; what this one has is.
        if (!/^(self|this|cls)$/.test(excerpt.text[i - 2])) continue;
        if (following === '=') own.add(`self.${name}`);
        else if (!ownWords.has(name)) found.add(`self.${name}`);
        continue;
      }
      if (BUILTIN.has(name) || (bound ?? words).has(name)) continue;
      if (following === '=' && /^[(,]$/.test(previous)) continue; // a keyword argument
      found.add(name);
    }
  }
  const fresh = replacements.flatMap(({ lines }) => lines).join('\n');
  const count = (text: string, name: string) =>
    text.match(new RegExp(`\\b${name.replace(/[$]/g, '\\$&')}\\b`, 'g'))?.length ?? 0;
  const unread = [...own].filter((name) => {
    const bare = name.replace(/^self\./, '');
    return count(fresh, bare) < 2 && count(owner, bare) === 0;
  });
  return {
    names: [...found].filter((name) => !own.has(name)),
    defines: [...own],
    unread,
    addsOption: /\badd_argument\s*\(/.test(fresh),
  };
}

/** Names that Python code in this unit may use bare: its own, and those that the file binds at its top or imports. */
function boundIn(file: string, { excerpt }: Code): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < excerpt.count; i++)
    if (excerpt.kind[i] === IDENTIFIER && excerpt.text[i - 1] !== '.') names.add(excerpt.text[i]);
  for (const [, list] of file.matchAll(/^[ \t]*(?:from[ \t]+\S+[ \t]+)?import[ \t]+(\([^)]*\)|[^\n]*)/gm))
    for (const [name] of list.matchAll(WORDS)) names.add(name);
  for (const [, name] of file.matchAll(/^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gmu))
    names.add(name);
  for (const [, name] of file.matchAll(/^[ \t]{0,4}([\p{L}_$][\p{L}\p{N}_$]*)[ \t]*(?::[^=\n]+)?=[^=]/gmu))
    names.add(name);
  return names;
}

const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
