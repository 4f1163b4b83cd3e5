import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { IDENTIFIER } from '../engine/lexing/tokens.ts';
import { type Code, codeOf, leadingBlanks } from './code.ts';
import { CLOSES, isClosing, isOpening, Lexicon, ROUND } from './lexicon.ts';
import { isWellFormed } from './wellformed.ts';

const isSound = (...lines: string[]) => isWellFormed(codeOf(lines, 'python', new Lexicon()), 'python');

it('what belongs to something follows it, and a block has a body', () => {
  expect(isSound('def mean(rows):', '    if rows:', '        return 1', '    else:', '        return 0')).toBe(true);
  expect(isSound('def mean(rows):', '    total = 0', '    else:', '        return 0')).toBe(false);
  expect(isSound('def mean(rows):', '    if rows:', '    return 0')).toBe(false);
});

it('a line may begin with any name', () => {
  expect(isSound('def mean(rows):', '    constructor = rows', '    toString = 1', '    return constructor')).toBe(true);
});

it('says what asking each token for its text says, of whatever lines', () => {
  const next = generator(13);
  const folder = new URL('../../fixtures/units/python/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.py'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  const extra = [
    '    else:',
    '    return 1',
    '    f(a=1, a=2)',
    'def f(a, *a):',
    '  )',
    '    try:',
    '    finally:',
    '  x(',
  ];
  const counts = { sound: 0, not: 0 };
  const lexicon = new Lexicon();
  for (let round = 0; round < 4000; round++) {
    const all = sources[next(sources.length)];
    const start = next(all.length);
    const lines = all.slice(start, start + 2 + next(30));
    for (let n = next(3); n > 0; n--) lines.splice(next(lines.length), next(2), extra[next(extra.length)]);
    const code = codeOf(lines, 'python', lexicon);
    const isSound = plainly(code, 'python');
    counts[isSound ? 'sound' : 'not']++;
    expect(isWellFormed(code, 'python'), `round ${round}`).toBe(isSound);
    expect(isWellFormed(code, 'javascript'), `round ${round}`).toBe(plainly(code, 'javascript'));
  }
  expect(Math.min(counts.sound, counts.not)).toBeGreaterThan(200);
});

const OPENS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['else', new Set(['if', 'elif', 'for', 'while', 'try', 'except', 'async'])],
  ['elif', new Set(['if', 'elif'])],
  ['except', new Set(['try', 'except'])],
  ['finally', new Set(['try', 'except', 'else'])],
]);

/** The same by texts of words, token by token. */
function plainly(code: Code, languageId: string): boolean {
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
