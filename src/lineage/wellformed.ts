/**
 * Whether a unit is still well formed after a patch, as far as tokens tell: blocks have bodies, `else` has its `if`,
 * brackets match. A place that fits word for word may still be half of something that was changed elsewhere.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, leadingBlanks } from './code.ts';
import { CLOSES, COLON, COMMA, DEF, EQUALS, isBracket, isClosing, isOpening, ROUND, STAR, STARS } from './lexicon.ts';

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
  const words = excerpt.word;
  /** What closes them. */
  const open: number[] = [];
  const levels: { indent: number; last: string }[] = [];
  let opensBlock = false;
  for (let k = 0; k < lines; k++) {
    const isStatement = open.length === 0;
    if (languageId === 'python' && isStatement) {
      const indent = leadingBlanks(excerpt.lines[from[k]]);
      const word = excerpt.text[first[k]];
      if (levels.length === 0 || opensBlock) {
        if (levels.length > 0 && indent <= levels[levels.length - 1].indent) return false;
        levels.push({ indent, last: '' });
      } else {
        while (levels.length > 0 && levels[levels.length - 1].indent > indent) levels.pop();
        if (levels.length === 0 || levels[levels.length - 1].indent !== indent) return false;
      }
      const level = levels[levels.length - 1];
      // Nothing comes after what leaves the block.
      if (LEAVES.has(level.last) && level.indent === indent) return false;
      const needs = OPENS.get(word);
      if (needs !== undefined && !needs.has(level.last)) return false;
      level.last = word;
    }
    for (let i = first[k]; i < first[k + 1]; i++) {
      const word = words[i];
      if (isOpening(word)) open.push(word + CLOSES);
      else if (isClosing(word) && open.pop() !== word) return false;
    }
    opensBlock = open.length === 0 && words[first[k + 1] - 1] === COLON;
  }
  return open.length === 0 && !(languageId === 'python' && opensBlock);
}

const LEAVES = new Set(['return', 'raise', 'continue', 'break']);

/** Whether a parameter or a keyword argument is named twice in one list. */
function namesTwice({ excerpt }: Code): boolean {
  const { word: words, kind, count } = excerpt;
  /** Of each bracket that is open the names met in it, null for none as in most, and whether it holds parameters. */
  const open: (Set<number> | null)[] = [];
  const headers: boolean[] = [];
  for (let i = 0; i < count; i++) {
    const word = words[i];
    if (isBracket(word)) {
      if (isOpening(word)) {
        open.push(null);
        headers.push(word === ROUND && i > 1 && words[i - 2] === DEF);
      } else {
        open.pop();
        headers.pop();
      }
      continue;
    }
    if (open.length === 0 || kind[i] !== IDENTIFIER) continue;
    const at = open.length - 1;
    const previous = words[i - 1];
    const isFirst =
      previous === ROUND || previous === COMMA || (headers[at] && (previous === STAR || previous === STARS));
    if (!isFirst || !(headers[at] || (i + 1 < count && words[i + 1] === EQUALS))) continue;
    const names = open[at];
    if (names === null) open[at] = new Set([word]);
    else if (names.has(word)) return true;
    else names.add(word);
  }
  return false;
}
