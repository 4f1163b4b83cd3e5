/**
 * Whether a unit is still well formed after a patch, as far as tokens tell: blocks have bodies, `else` has its `if`,
 * brackets match. A place that fits word for word may still be half of something that was changed elsewhere.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, leadingBlanks } from './code.ts';

/** A map: of an object `constructor`, which may begin a line as well, is something else. */
const OPENS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['else', new Set(['if', 'elif', 'for', 'while', 'try', 'except', 'async'])],
  ['elif', new Set(['if', 'elif'])],
  ['except', new Set(['try', 'except'])],
  ['finally', new Set(['try', 'except', 'else'])],
]);

export function isWellFormed(code: Code, languageId: string): boolean {
  if (languageId === 'python' && namesTwice(code)) return false;
  const { excerpt, lines, first, from } = code;
  const open: string[] = [];
  const levels: { indent: number; last: string }[] = [];
  let opensBlock = false;
  for (let k = 0; k < lines; k++) {
    const isStatement = open.length === 0;
    if (languageId === 'python' && isStatement) {
      const indent = leadingBlanks(excerpt.lines[from[k]]);
      const word = excerpt.text[first[k]];
      const top = levels.at(-1);
      if (top === undefined || opensBlock) {
        if (top !== undefined && indent <= top.indent) return false;
        levels.push({ indent, last: '' });
      } else {
        while (levels.length > 0 && levels.at(-1)!.indent > indent) levels.pop();
        if (levels.at(-1)?.indent !== indent) return false;
      }
      const level = levels.at(-1)!;
      // Nothing comes after what leaves the block.
      if (LEAVES.has(level.last) && level.indent === indent) return false;
      const needs = OPENS.get(word);
      if (needs !== undefined && !needs.has(level.last)) return false;
      level.last = word;
    }
    for (let i = first[k]; i < first[k + 1]; i++) {
      const text = excerpt.text[i];
      const closes = PAIRS.get(text);
      if (closes !== undefined) open.push(closes);
      else if (text === ')' || text === ']' || text === '}') if (open.pop() !== text) return false;
    }
    opensBlock = open.length === 0 && excerpt.text[first[k + 1] - 1] === ':';
  }
  return open.length === 0 && !(languageId === 'python' && opensBlock);
}

const LEAVES = new Set(['return', 'raise', 'continue', 'break']);

const PAIRS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Whether a parameter or a keyword argument is named twice in one list. */
function namesTwice({ excerpt }: Code): boolean {
  // Of most brackets nothing is named.
  const open: { names: Set<string> | null; isHeader: boolean }[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const text = excerpt.text[i];
    if (text === '(' || text === '[' || text === '{')
      open.push({ names: null, isHeader: text === '(' && excerpt.text[i - 2] === 'def' });
    else if (text === ')' || text === ']' || text === '}') open.pop();
    const list = open.at(-1);
    if (list === undefined || excerpt.kind[i] !== IDENTIFIER) continue;
    const previous = excerpt.text[i - 1];
    const isFirst = previous === '(' || previous === ',' || (list.isHeader && (previous === '*' || previous === '**'));
    if (!isFirst || !(list.isHeader || excerpt.text[i + 1] === '=')) continue;
    if (list.names === null) list.names = new Set([text]);
    else if (list.names.has(text)) return true;
    else list.names.add(text);
  }
  return false;
}
