/**
 * Whether what is called takes what the new lines hand it, where the repository of the copy defines it: a keyword that is
 * new in a call must be a parameter, and there must be as many parameters as arguments.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, worksOut } from './code.ts';
import { isClosing, isOpening, ROUND } from './lexicon.ts';
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
function onAt({ text, kind }: Code['excerpt'], at: number): string {
  if (text[at - 1] !== '.') return '';
  return kind[at - 2] === IDENTIFIER && text[at - 3] !== '.' ? text[at - 2] : '.';
}

/** If the copy's class defines it, that is what is called. */
export const isOwn = ({ on }: Pick<Handed, 'on'>): boolean => on === 'self' || on === 'cls';

/** Methods of the own object whose lists of arguments hold new lines. */
export function handedAnew({ excerpt }: Code, fresh: ReadonlySet<number>): Set<string> {
  const found = new Set<string>();
  const open: string[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const word = excerpt.word[i];
    if (isOpening(word)) {
      const isCall = word === ROUND && excerpt.kind[i - 1] === IDENTIFIER && isOwn({ on: onAt(excerpt, i - 1) });
      open.push(isCall ? excerpt.text[i - 1] : '');
    } else if (isClosing(word)) open.pop();
    else if (fresh.has(excerpt.line[i])) for (const name of open) if (name !== '') found.add(name);
  }
  return found;
}

/** A name of several words: who defines it means the same by it. */
const isParticular = (name: string): boolean => name.length >= 8 && /[a-z0-9](?:_[a-z0-9]|[A-Z])/.test(name);

/** Calls by a particular name, and how many arguments they have. */
function counted({ excerpt }: Code, fresh: ReadonlySet<number> | null): Handed[] {
  const found: Handed[] = [];
  const open: { callee: string; on: string; commas: number; isSpread: boolean }[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const word = excerpt.word[i];
    if (isOpening(word)) {
      const isAsked = word === ROUND && i >= 4 && (fresh === null || fresh.has(excerpt.line[i]));
      const callee = excerpt.text[i - 1];
      const isCall =
        isAsked &&
        excerpt.kind[i - 1] === IDENTIFIER &&
        !/^(def|func|function)$/.test(excerpt.text[i - 2]) &&
        isParticular(callee);
      open.push({ callee: isCall ? callee : '', on: isCall ? onAt(excerpt, i - 1) : '', commas: 0, isSpread: false });
    } else if (isClosing(word)) {
      const call = open.pop();
      if (call === undefined || call.callee === '' || call.isSpread) continue;
      const isEmpty = excerpt.text[i - 1] === '(';
      const isTrailing = excerpt.text[i - 1] === ',';
      const { callee, on } = call;
      found.push({ callee, what: isEmpty ? 0 : call.commas + (isTrailing ? 0 : 1), on });
    } else if (open.length > 0) {
      const call = open[open.length - 1];
      if (call.callee === '') continue;
      const text = excerpt.text[i];
      if (text === ',') call.commas++;
      else if (text === '*' || text === '**' || text === '...' || text === 'for' || text === '<') call.isSpread = true;
    }
  }
  return found;
}

function handed({ excerpt }: Code, fresh: ReadonlySet<number> | null): Handed[] {
  const found: Handed[] = [];
  const open: { callee: string; on: string }[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const word = excerpt.word[i];
    if (isOpening(word)) {
      const isCall = word === ROUND && i > 0 && excerpt.kind[i - 1] === IDENTIFIER && excerpt.text[i - 2] !== 'def';
      // What an object of others does is not known here.
      const on = isCall ? onAt(excerpt, i - 1) : '';
      const isKnown = isCall && (on === '' || isOwn({ on }) || isParticular(excerpt.text[i - 1]));
      open.push({ callee: isKnown ? excerpt.text[i - 1] : '', on });
    } else if (isClosing(word)) open.pop();
    else if (
      excerpt.kind[i] === IDENTIFIER &&
      excerpt.text[i + 1] === '=' &&
      open.length > 0 &&
      open[open.length - 1].callee !== '' &&
      (excerpt.text[i - 1] === '(' || excerpt.text[i - 1] === ',') &&
      (fresh === null || fresh.has(excerpt.line[i]))
    ) {
      const { callee, on } = open[open.length - 1];
      found.push({ callee, on, what: excerpt.text[i] });
    }
  }
  return found;
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
