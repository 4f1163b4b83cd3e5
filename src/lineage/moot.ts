/**
 * Why a patch that fits may be worth nothing where the copy stands, as far as the code can show it: it turns into a number
 * what may be one already, gives back another kind of thing than callers there expect, or writes down a key once more.
 *
 * Each was read off patches that were wrong (docs/judgement-fixes.md), and none of those that were right has one of them.
 */
import { STRING } from '../engine/lexing/tokens.ts';
import { type Code, statementsOf } from './code.ts';
import { isClosing, isOpening } from './lexicon.ts';

export type Moot = 'only converts' | 'returns otherwise' | 'returns to nobody' | 'repeats a key';

/**
 * @param fresh lines of the text of `patched` that are new, and their text
 * @param name of the unit, and the text of its file
 */
export function mootOf(
  { copy, patched, fresh }: { copy: Code; patched: Code; fresh: ReadonlySet<number> },
  old: readonly string[],
  freshLines: readonly string[],
  name: string,
  file: string,
): Moot | null {
  if (patched.languageId !== 'python') return null;
  if (onlyConverts(old, freshLines)) return 'only converts';
  if (returnsOtherwise(old, freshLines)) return 'returns otherwise';
  if (returnsToNobody(copy.excerpt.lines, old, freshLines, name, file)) return 'returns to nobody';
  return repeatsAKey(patched, fresh) ? 'repeats a key' : null;
}

/**
 * Whether all that is new is `float(…)` and the like around what stands there, or one of them for another. What it is at the origin
 * its own history says; that it is the same in the copy nothing does.
 */
export function onlyConverts(old: readonly string[], fresh: readonly string[]): boolean {
  const [before, after] = [squeezed(old), squeezed(fresh)];
  if (before === '' || before === after) return false;
  return unconverted(before) === unconverted(after);
}

const CONVERTS = /(?<![\w.])(?:str|float|int|bool|list|tuple)\(/;

/** Without calls that convert, however they are nested; one that takes more than one argument stays. */
function unconverted(text: string): string {
  let rest = text.replace(/\.as_posix\(\)|\.astype\([\w."]*\)/g, '');
  let kept = '';
  for (let match = CONVERTS.exec(rest); match !== null; match = CONVERTS.exec(rest)) {
    const from = match.index + match[0].length;
    const end = closing(rest, from);
    if (end < 0 || partsOf(rest.slice(from, end)).length !== 1) {
      kept += rest.slice(0, from);
      rest = rest.slice(from);
    } else rest = `${rest.slice(0, match.index)}${rest.slice(from, end)}${rest.slice(end + 1)}`;
  }
  return kept + rest;
}

/**
 * Whether all that is new is that a function gives something back which gave back nothing, and nobody in its file asks for it:
 * who called it went without.
 */
export function returnsToNobody(
  unit: readonly string[],
  old: readonly string[],
  fresh: readonly string[],
  name: string,
  file: string,
): boolean {
  const isSaid = (line: string) => line.trim() !== '' && !line.trim().startsWith('#');
  const told = fresh.filter(isSaid);
  if (old.some(isSaid) || told.length === 0 || !told.every((line) => /^\s*return\s+\S/.test(line))) return false;
  if (unit.some((line) => /^\s*(?:return\s+\S|yield\b)|=\s*yield\b/.test(line))) return false;
  const called = name.slice(name.lastIndexOf('.') + 1).replaceAll('$', '\\$');
  return !new RegExp(`(?:[=(,[{:]|\\b(?:return|yield|if|not|in|and|or|await))\\s*(?:[\\w.]+\\.)?${called}\\s*\\(`).test(
    file,
  );
}

/**
 * Whether each `return` becomes another whose answer is a dictionary, a list or so many values, and was not: who calls the origin
 * was changed with it, and who calls the copy was not.
 */
export function returnsOtherwise(old: readonly string[], fresh: readonly string[]): boolean {
  const [before, after] = [returned(old), returned(fresh)];
  if (before === null || after === null || before.length !== after.length) return false;
  return before.length > 0 && before.every((value, i) => kindOf(value) !== kindOf(after[i]));
}

/** What each `return` of some lines gives back; null where one of them goes on in lines that stay. */
function returned(lines: readonly string[]): string[] | null {
  const found: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const value = /^\s*return\s+(\S.*)$/.exec(line)?.[1];
    if (value !== undefined) found.push([value]);
    else if (isOpen) found[found.length - 1].push(line);
    else continue;
    isOpen = !isClosed(squeezed(found[found.length - 1]));
  }
  return isOpen ? null : found.map(squeezed);
}

function kindOf(value: string): string {
  const count = partsOf(value).length;
  if (count > 1) return `${count} values`;
  const opens = value[0];
  // `{…}.get(key)` is what is asked of it, and `[a] + [b]` still a list.
  if ((opens === '{' || opens === '[') && closing(value, 1) === value.length - 1) return opens;
  return 'something';
}

/** Whether a new entry of a dictionary has a key that the same dictionary has already. */
export function repeatsAKey(code: Code, fresh: ReadonlySet<number>): boolean {
  const { excerpt } = code;
  const { from, to } = statementsOf(code, fresh);
  // Most brackets hold no keys.
  const open: (Map<string, boolean> | null)[] = [];
  for (let i = from; i < to; i++) {
    const word = excerpt.word[i];
    if (isOpening(word)) open.push(null);
    else if (isClosing(word)) open.pop();
    else if (
      open.length > 0 &&
      excerpt.kind[i] === STRING &&
      excerpt.text[i + 1] === ':' &&
      (excerpt.text[i - 1] === '{' || excerpt.text[i - 1] === ',')
    ) {
      const keys = (open[open.length - 1] ??= new Map());
      const key = excerpt.text[i].replaceAll("'", '"');
      const isFresh = fresh.has(excerpt.line[i]);
      const known = keys.get(key);
      if (known !== undefined && known !== isFresh) return true;
      keys.set(key, isFresh);
    }
  }
  return false;
}

const squeezed = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/\s+#.*$/, ''))
    .join(' ')
    .trim()
    .replace(/\s+/g, ' ')
    // Words stay apart.
    .replace(/ (?=\W)|(?<=\W) /g, '')
    .replaceAll("'", '"')
    .replace(/,(?=[)\]}])|,$/g, '');

/** Where the bracket is closed in which `from` stands, or -1. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (OPENING.includes(text[at])) depth++;
    else if (CLOSING.includes(text[at]) && --depth === 0) return at;
  }
  return -1;
}

const isClosed = (text: string): boolean => closing(`${text})`, 0) === text.length;

/** What stands between the commas outside of brackets. */
function partsOf(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const one of text) {
    if (OPENING.includes(one)) depth++;
    else if (CLOSING.includes(one)) depth--;
    if (one === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += one;
  }
  return parts;
}

const OPENING = '([{';
const CLOSING = ')]}';
