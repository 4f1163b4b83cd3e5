import { expect, it } from 'vitest';
import { edited } from '../../test/support/edited-tokens.ts';
import { generator } from '../../test/support/fuzz.ts';
import { Contents } from './contents.ts';
import { SketchIndex } from './sketch-index.ts';

it('finds what a look at all sketches finds, the newest of long lists', () => {
  const contents = new Contents();
  const next = generator(11);
  let number = 0;
  const add = (tokens: Int32Array) => contents.of(tokens, 0, tokens.length, [++number, number, number, number], true);
  const index = new SketchIndex(contents);
  const listed: number[] = [];
  // What everything has: longer lists than are looked through.
  const common = Int32Array.from({ length: 14 }, (_, i) => (1 << 30) | (i + 1));
  for (let round = 0; round < 350; round++)
    for (const tokens of edited(next, 10 + next(20))) {
      const content = add(next(6) > 0 ? Int32Array.from([...common, ...tokens]) : tokens);
      if (next(5) > 0) {
        index.list(content);
        listed.push(content);
      }
    }
  const listOf = (hash: number): number[] => listed.filter((one) => contents.sketchOf(one).includes(hash)).slice(-256);
  let found = 0;
  let isLong = false;
  for (let round = 0; round < 120; round++) {
    const asked = next(contents.count);
    const size = contents.size.at(asked);
    const shared = new Map<number, number>();
    for (const hash of contents.sketchOf(asked)) {
      if (hash === 0) continue;
      const list = listOf(hash);
      if (list.length === 256) isLong = true;
      for (const one of list) {
        const other = contents.size.at(one);
        if (one === asked || 2 * Math.min(size, other) < 0.7 * (size + other)) continue;
        shared.set(one, (shared.get(one) ?? 0) + 1);
      }
    }
    const wanted = [...shared].sort(([a, x], [b, y]) => y - x || b - a).map(([one]) => one);
    expect([...index.near(asked, 0.7, 20)], `round ${round}`).toEqual(wanted.slice(0, 20));
    found += wanted.length;
  }
  expect(found).toBeGreaterThan(1000);
  expect(isLong).toBe(true);
  contents.close();
});
