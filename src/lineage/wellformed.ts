/**
 * Whether a unit is still well formed after a patch, as far as tokens tell: blocks have bodies, `else` has its `if`,
 * brackets match. A place that fits word for word may still be half of something that was changed elsewhere.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, leadingBlanks } from './code.ts';
import { CLOSES, isClosing, isOpening, ROUND } from './lexicon.ts';

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
  /** What closes them. */
  const open: number[] = [];
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
      const word = excerpt.word[i];
      if (isOpening(word)) open.push(word + CLOSES);
      else if (isClosing(word) && open.pop() !== word) return false;
    }
    opensBlock = open.length === 0 && excerpt.text[first[k + 1] - 1] === ':';
  }
  return open.length === 0 && !(languageId === 'python' && opensBlock);
}

const LEAVES = new Set(['return', 'raise', 'continue', 'break']);

/** Whether a parameter or a keyword argument is named twice in one list. */
function namesTwice({ excerpt }: Code): boolean {
  // Of most brackets nothing is named.
  const open: { names: Set<number> | null; isHeader: boolean }[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const word = excerpt.word[i];
    if (isOpening(word)) open.push({ names: null, isHeader: word === ROUND && excerpt.text[i - 2] === 'def' });
    else if (isClosing(word)) open.pop();
    if (open.length === 0 || excerpt.kind[i] !== IDENTIFIER) continue;
    const list = open[open.length - 1];
    const previous = excerpt.text[i - 1];
    const isFirst = previous === '(' || previous === ',' || (list.isHeader && (previous === '*' || previous === '**'));
    if (!isFirst || !(list.isHeader || excerpt.text[i + 1] === '=')) continue;
    if (list.names === null) list.names = new Set([word]);
    else if (list.names.has(word)) return true;
    else list.names.add(word);
  }
  return false;
}
