/**
 * Whether a unit is still well formed after a patch, as far as tokens tell: blocks have bodies, `else` has its `if`,
 * brackets match. A place that fits word for word may still be half of something that was changed elsewhere.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, leadingBlanks } from './code.ts';
import {
  CLOSES,
  COLON,
  COMMA,
  DEF,
  ELIF,
  ELSE,
  EQUALS,
  EXCEPT,
  FINALLY,
  isBracket,
  isOpening,
  oneOf,
  ROUND,
  STAR,
  STARS,
} from './lexicon.ts';

const isBeforeElse = oneOf('if elif for while try except async');
const isBeforeElif = oneOf('if elif');
const isBeforeExcept = oneOf('try except');
const isBeforeFinally = oneOf('try except else');
const leaves = oneOf('return raise continue break');

/** Whether a statement that begins with a word may come after one that begins with another, in one block. */
function mayFollow(word: number, last: number): boolean {
  // Nothing comes after what leaves the block.
  if (leaves(last)) return false;
  if (word === ELSE) return isBeforeElse(last);
  if (word === ELIF) return isBeforeElif(last);
  if (word === EXCEPT) return isBeforeExcept(last);
  return word !== FINALLY || isBeforeFinally(last);
}

/** Of each block that is open how far it is indented, and the word with which its last statement began; of each bracket what closes it. */
const indents: number[] = [];
const lasts: number[] = [];
const closers: number[] = [];
/** Of no statement. */
const NONE = -1;

export function isWellFormed(code: Code, languageId: string): boolean {
  const isPython = languageId === 'python';
  if (isPython && namesTwice(code)) return false;
  const { excerpt, lines, first, from } = code;
  const words = excerpt.word;
  const text = excerpt.lines;
  let [levels, open] = [0, 0];
  let opensBlock = false;
  for (let k = 0; k < lines; k++) {
    if (isPython && open === 0) {
      const indent = leadingBlanks(text[from[k]]);
      if (levels === 0 || opensBlock) {
        if (levels > 0 && indent <= indents[levels - 1]) return false;
        indents[levels] = indent;
        lasts[levels++] = NONE;
      } else {
        while (levels > 0 && indents[levels - 1] > indent) levels--;
        if (levels === 0 || indents[levels - 1] !== indent) return false;
      }
      const word = words[first[k]];
      if (!mayFollow(word, lasts[levels - 1])) return false;
      lasts[levels - 1] = word;
    }
    const end = first[k + 1];
    for (let i = first[k]; i < end; i++) {
      const word = words[i];
      if (!isBracket(word)) continue;
      if (isOpening(word)) closers[open++] = word + CLOSES;
      else if (open === 0 || closers[--open] !== word) return false;
    }
    opensBlock = open === 0 && words[end - 1] === COLON;
  }
  return open === 0 && !(isPython && opensBlock);
}

/** Of each bracket that is open the names met in it, null for none as in most, and whether it holds parameters. */
const names: (Set<number> | null)[] = [];
const headers: boolean[] = [];

/** Whether a parameter or a keyword argument is named twice in one list. */
function namesTwice({ excerpt: { word: words, kind, count } }: Code): boolean {
  let open = 0;
  for (let i = 0; i < count; i++) {
    const word = words[i];
    if (isBracket(word)) {
      if (isOpening(word)) {
        names[open] = null;
        headers[open++] = word === ROUND && i > 1 && words[i - 2] === DEF;
      } else if (open > 0) open--;
      continue;
    }
    if (open === 0 || kind[i] !== IDENTIFIER) continue;
    const previous = words[i - 1];
    const isHeader = headers[open - 1];
    if (previous !== ROUND && previous !== COMMA && !(isHeader && (previous === STAR || previous === STARS))) continue;
    if (!isHeader && (i + 1 >= count || words[i + 1] !== EQUALS)) continue;
    const met = names[open - 1];
    if (met === null) names[open - 1] = new Set([word]);
    else if (met.has(word)) return true;
    else met.add(word);
  }
  return false;
}
