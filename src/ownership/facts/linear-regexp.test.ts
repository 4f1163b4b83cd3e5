import { expect, it } from 'vitest';
import { linearRegExp } from './linear-regexp.ts';

function dice(seed: number) {
  return (sides: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
}

it('answers as the engine of JavaScript does', () => {
  const roll = dice(11);
  const pick = <T>(all: readonly T[]) => all[roll(all.length)];
  const expression = (depth: number): string => {
    const kind = depth > 3 ? 0 : roll(7);
    if (kind <= 1) return pick(['a', 'b', '.', '\\.', '[ab]', '[^a]', '\\d', '\\w', '/', '^', '$', '\\b', '[a-c.]']);
    if (kind === 2) return `(${expression(depth + 1)})`;
    if (kind === 3) return `(?:${expression(depth + 1)})${pick(['*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'])}`;
    if (kind === 4) return `${expression(depth + 1)}|${expression(depth + 1)}`;
    return expression(depth + 1) + expression(depth + 1);
  };
  let agreed = 0;
  for (let i = 0; i < 1500; i++) {
    const pattern = expression(0);
    const mine = linearRegExp(pattern);
    const whole = linearRegExp(pattern, { whole: true });
    if (mine === null || whole === null) continue;
    for (let j = 0; j < 10; j++) {
      const text = Array.from({ length: roll(8) }, () => pick(['a', 'b', 'c', '.', '/', '1'])).join('');
      const wanted = [new RegExp(pattern).test(text), new RegExp(`^(?:${pattern})$`).test(text)];
      const found = [mine.test(text), whole.test(text)];
      if (found.join() !== wanted.join()) expect([pattern, text, found]).toEqual([pattern, text, wanted]);
      agreed++;
    }
  }
  expect(agreed).toBeGreaterThan(12_000);
});

it.each([
  ['(?i)readme', 'ReadMe', true],
  ['a(?i)b', 'AB', false],
  ['(?i:a)b', 'Ab', true],
  ['\\Aa\\z', 'a', true],
  ['\\Qa.b\\E', 'a.b', true],
  ['\\Qa.b\\E', 'axb', false],
  ['(?P<name>a)b', 'ab', true],
  ['[[:alpha:]]+1', 'xy1', true],
  ['\\x41', 'A', true],
  ['a{,2}', 'a{,2}', true],
])('knows Go: %s on %s', (pattern, text, expected) => {
  expect(linearRegExp(pattern)?.test(text)).toBe(expected);
});

it.each(['(?=a)', '(?!a)', '(?<=a)', '\\1', '(a', 'a)', '[a', 'a**', '*a', '\\p{L}', 'a{2001}', 'a\\'])(
  'refuses %s',
  (pattern) => {
    expect(linearRegExp(pattern)).toBeNull();
  },
);

it('takes time linear in the text', () => {
  const started = performance.now();
  expect(linearRegExp('(a+)+$', { whole: true })!.test(`${'a'.repeat(20_000)}!`)).toBe(false);
  expect(linearRegExp('(((a{1,1000}){1,1000}){1,1000})')).toBeNull();
  expect(performance.now() - started).toBeLessThan(50_000);
});
