/**
 * Whether what is called takes what the new lines hand it, where the repository of the copy defines it: a keyword that is
 * new in a call must be a parameter, and there must be as many parameters as arguments.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, statementsOf, worksOut } from './code.ts';
import {
  CLS,
  COMMA,
  DEF,
  DOT,
  DOTS,
  EQUALS,
  FOR,
  FUNC,
  FUNCTION,
  isBracket,
  isClosing,
  isOpening,
  LESS,
  ROUND,
  SELF,
  STAR,
  STARS,
} from './lexicon.ts';
import { inPattern } from './pattern.ts';

/** A keyword in a call, or how many arguments there are. */
export interface Handed {
  callee: string;
  what: string | number;
  /** What it is called on: '' for nothing, a name, or '.' for what is no name. */
  on: string;
}

/** What calls in new lines hand to a function and the copy does not hand to it anywhere. */
export function newlyHanded(copy: Code, patched: Code, fresh: ReadonlySet<number>): Handed[] {
  const known = everHanded(copy);
  return allHanded(patched, fresh).filter(({ callee, what }) => !known.has(`${callee} ${what}`));
}

const everHanded = worksOut(
  (code): ReadonlySet<string> => new Set(allHanded(code, null).map(({ callee, what }) => `${callee} ${what}`)),
);

/** @param fresh lines that are asked for, null for all */
function allHanded(code: Code, fresh: ReadonlySet<number> | null): Handed[] {
  return [...(code.languageId === 'python' ? handed(code, fresh) : []), ...counted(code, fresh)];
}

/** What a name is called on; of `a.b.name()` nobody knows what it is. */
function onAt({ text, word, kind }: Code['excerpt'], at: number): string {
  if (word[at - 1] !== DOT) return '';
  return kind[at - 2] === IDENTIFIER && word[at - 3] !== DOT ? text[at - 2] : '.';
}

/** If the copy's class defines it, that is what is called. */
export const isOwn = ({ on }: Pick<Handed, 'on'>): boolean => on === 'self' || on === 'cls';

/** Methods of the own object whose lists of arguments hold new lines. */
export function handedAnew(code: Code, fresh: ReadonlySet<number>): Set<string> {
  const { word: words, kind, text, line } = code.excerpt;
  const { from, to } = statementsOf(code, fresh);
  const found = new Set<string>();
  /** Of each bracket that is open the method that it hands something to, or ''. */
  const open: string[] = [];
  let methods = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!isBracket(word)) {
      if (methods > 0 && fresh.has(line[i])) for (const name of open) if (name !== '') found.add(name);
    } else if (isOpening(word)) {
      const isCall =
        word === ROUND &&
        i > 2 &&
        kind[i - 1] === IDENTIFIER &&
        words[i - 2] === DOT &&
        (words[i - 3] === SELF || words[i - 3] === CLS) &&
        kind[i - 3] === IDENTIFIER &&
        (i < 4 || words[i - 4] !== DOT);
      open.push(isCall ? text[i - 1] : '');
      if (isCall) methods++;
    } else if (open.length > 0 && open.pop() !== '') methods--;
  }
  return found;
}

/** A name of several words: who defines it means the same by it. */
const isParticular = (name: string): boolean => name.length >= 8 && /[a-z0-9](?:_[a-z0-9]|[A-Z])/.test(name);

/** Calls by a particular name, and how many arguments they have. */
function counted(code: Code, fresh: ReadonlySet<number> | null): Handed[] {
  const { excerpt } = code;
  const { from, to } = fresh === null ? { from: 0, to: excerpt.count } : statementsOf(code, fresh);
  const found: Handed[] = [];
  const words = excerpt.word;
  /** Of each bracket that is open the call, null where it is none that is asked for. */
  const open: ({ callee: string; on: string; commas: number; isSpread: boolean } | null)[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (isOpening(word)) {
      const isAsked = word === ROUND && i >= 4 && (fresh === null || fresh.has(excerpt.line[i]));
      const isCall =
        isAsked &&
        excerpt.kind[i - 1] === IDENTIFIER &&
        words[i - 2] !== DEF &&
        words[i - 2] !== FUNC &&
        words[i - 2] !== FUNCTION &&
        isParticular(excerpt.text[i - 1]);
      open.push(isCall ? { callee: excerpt.text[i - 1], on: onAt(excerpt, i - 1), commas: 0, isSpread: false } : null);
    } else if (isClosing(word)) {
      const call = open.pop();
      if (call === undefined || call === null || call.isSpread) continue;
      const isEmpty = words[i - 1] === ROUND;
      const isTrailing = words[i - 1] === COMMA;
      const { callee, on } = call;
      found.push({ callee, what: isEmpty ? 0 : call.commas + (isTrailing ? 0 : 1), on });
    } else if (open.length > 0) {
      const call = open[open.length - 1];
      if (call === null) continue;
      if (word === COMMA) call.commas++;
      else if (word === STAR || word === STARS || word === DOTS || word === FOR || word === LESS) call.isSpread = true;
    }
  }
  return found;
}

function handed(code: Code, fresh: ReadonlySet<number> | null): Handed[] {
  const { excerpt } = code;
  const { word: words, kind, text, line, count } = excerpt;
  const { from, to } = fresh === null ? { from: 0, to: count } : statementsOf(code, fresh);
  const found: Handed[] = [];
  /** Of each bracket that is open where it is, what a call hands something to; -1 where that is not known. */
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (isOpening(word)) open.push(word === ROUND && isKnownCall(excerpt, i) ? i - 1 : -1);
    else if (isClosing(word)) open.pop();
    else if (
      kind[i] === IDENTIFIER &&
      i + 1 < count &&
      words[i + 1] === EQUALS &&
      open.length > 0 &&
      open[open.length - 1] >= 0 &&
      (words[i - 1] === ROUND || words[i - 1] === COMMA) &&
      (fresh === null || fresh.has(line[i]))
    ) {
      const callee = open[open.length - 1];
      found.push({ callee: text[callee], on: onAt(excerpt, callee), what: text[i] });
    }
  }
  return found;
}

/** Whether a bracket is that of a call; what an object of others does is not known here. */
function isKnownCall(excerpt: Code['excerpt'], bracket: number): boolean {
  if (bracket === 0 || excerpt.kind[bracket - 1] !== IDENTIFIER || excerpt.word[bracket - 2] === DEF) return false;
  const on = onAt(excerpt, bracket - 1);
  return on === '' || isOwn({ on }) || isParticular(excerpt.text[bracket - 1]);
}

/** What a function takes: the text between its brackets, and how many arguments; null where it cannot be told. */
export type Takes = { header: string; most: number } | null;

/** By the text of a function. */
export function takenBy(definition: string, name: string): Takes {
  const start = definition.indexOf('(', definition.search(new RegExp(`\\b${inPattern(name)}\\s*\\(`)));
  if (start < 0) return null;
  let depth = 0;
  let commas = 0;
  let end = start;
  for (; end < definition.length; end++) {
    if (/[([{]/.test(definition[end])) depth++;
    else if (/[)\]}]/.test(definition[end])) depth--;
    else if (definition[end] === ',' && depth === 1) commas++;
    if (depth === 0) break;
  }
  const header = definition.slice(start + 1, end);
  const parameters = header.trim() === '' ? 0 : commas + (header.trimEnd().endsWith(',') ? 0 : 1);
  const own = /^\s*(self|cls)\b/.test(header) ? 1 : 0;
  return { header, most: /\*|\.\.\./.test(header) ? Number.POSITIVE_INFINITY : parameters - own };
}

/** Whether it takes a keyword, or so many arguments. */
export function takes(taken: Takes, what: string | number): boolean {
  if (taken === null) return true;
  if (typeof what === 'number') return taken.most >= what;
  return taken.header.includes('**') || new RegExp(`\\b${what}\\b`).test(taken.header);
}
