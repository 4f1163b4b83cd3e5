/**
 * Whether what is called takes what the new lines hand it: a keyword that is new in a call must be a parameter of the
 * function, where the repository of the copy defines it.
 */
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import type { Code } from './code.ts';

/** A keyword in a call. */
export interface Handed {
  callee: string;
  keyword: string;
}

/** Keywords of calls in new lines that the copy does not hand to the same function anywhere. */
export function newlyHanded(copy: Code, patched: Code, fresh: ReadonlySet<number>): Handed[] {
  const known = new Set(handed(copy, null).map(({ callee, keyword }) => `${callee} ${keyword}`));
  return handed(patched, fresh).filter(({ callee, keyword }) => !known.has(`${callee} ${keyword}`));
}

function handed({ excerpt }: Code, fresh: ReadonlySet<number> | null): Handed[] {
  const found: Handed[] = [];
  const open: string[] = [];
  for (let i = 0; i < excerpt.count; i++) {
    const text = excerpt.text[i];
    if (text === '(' || text === '[' || text === '{') {
      const isCall = text === '(' && i > 0 && excerpt.kind[i - 1] === IDENTIFIER && excerpt.text[i - 2] !== 'def';
      // What an object of others does is not known here.
      const isOwn = isCall && (excerpt.text[i - 2] !== '.' || /^(self|cls)$/.test(excerpt.text[i - 3] ?? ''));
      open.push(isOwn ? excerpt.text[i - 1] : '');
    } else if (text === ')' || text === ']' || text === '}') open.pop();
    else if (
      excerpt.kind[i] === IDENTIFIER &&
      excerpt.text[i + 1] === '=' &&
      /^[(,]$/.test(excerpt.text[i - 1] ?? '') &&
      (open.at(-1) ?? '') !== '' &&
      (fresh === null || fresh.has(excerpt.line[i]))
    )
      found.push({ callee: open.at(-1)!, keyword: text });
  }
  return found;
}

/** Whether a function of Python takes a keyword, by its text. */
export function takes(definition: string, keyword: string): boolean {
  const start = definition.indexOf('(', definition.search(/\bdef\b/));
  if (start < 0) return true;
  let depth = 0;
  let end = start;
  for (; end < definition.length; end++) {
    if (definition[end] === '(' || definition[end] === '[') depth++;
    else if (definition[end] === ')' || definition[end] === ']') depth--;
    if (depth === 0) break;
  }
  const header = definition.slice(start, end);
  return header.includes('**') || new RegExp(`\\b${keyword}\\b`).test(header);
}
