import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from '../../test/support/fuzz.ts';
import { lexed } from './lexed.ts';
import { Lexicon } from './lexicon.ts';
import { spliced } from './spliced.ts';

const folder = new URL('../../fixtures/units/python/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));

it('has the tokens that lexing all of it has, whatever lines are replaced', () => {
  const next = generator(11);
  const lexicon = new Lexicon();
  const extra = [
    '"""one',
    'two"""',
    '    "a text"',
    'x = f(',
    ')',
    'def g():',
    "    y = {'k': 1}",
    '# note',
    '  z = 1 \\',
    'ü = "ß"',
  ];
  let count = 0;
  for (let round = 0; round < 4000; round++) {
    const all = sources[next(sources.length)];
    const start = next(all.length);
    const lines = all.slice(start, start + 5 + next(40));
    const one = lexed(lines.join('\n'), 'python', lexicon);
    const sorted = [];
    for (let at = next(lines.length + 1); at <= lines.length && sorted.length < 3; at += 1 + next(12)) {
      const to = Math.min(lines.length, at + next(3));
      const pool = next(3) === 0 ? extra : lines;
      sorted.push({ from: at, to, lines: Array.from({ length: next(3) }, () => pool[next(pool.length)]) });
      at = to;
    }
    const patched: string[] = [];
    let at = 0;
    for (const { from, to, lines: fresh } of sorted) {
      patched.push(...lines.slice(at, from), ...fresh);
      at = to;
    }
    patched.push(...lines.slice(at));
    const source = patched.join('\n');
    const fast = spliced(one, sorted, patched, lexicon);
    if (fast === null) continue;
    count++;
    const slow = lexed(source, 'python', lexicon);
    expect({ ...fast }, `round ${round}`).toEqual({ ...slow });
    expect(fast.lines, `round ${round}`).toEqual(slow.lines);
    expect(fast.source, `round ${round}`).toBe(slow.source);
  }
  expect(count).toBeGreaterThan(1000);
});
