import { expect, it } from 'vitest';
import { RecentOfSize } from './recent.ts';

it('remembers what is asked for again, and forgets the rest by its size', () => {
  const made: string[] = [];
  const recent = new RecentOfSize<string, string>(10, (value) => value.length);
  const ask = (key: string) =>
    recent.of(key, () => {
      made.push(key);
      return key.repeat(4);
    });
  for (let n = 0; n < 20; n++) {
    expect(ask('a')).toBe('aaaa');
    ask(String.fromCharCode(98 + n));
  }
  expect(made.filter((key) => key === 'a')).toHaveLength(1);
  // Long gone.
  ask('b');
  expect(made.filter((key) => key === 'b')).toHaveLength(2);
});
