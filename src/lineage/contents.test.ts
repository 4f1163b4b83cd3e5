import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Contents } from './contents.ts';

const folder = mkdtempSync(join(tmpdir(), 'contents-'));
const open: Contents[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

function contents(): Contents {
  const one = new Contents(join(folder, 'tokens'));
  open.push(one);
  return one;
}

const add = (to: Contents, i: number) =>
  to.of(Int32Array.from([i, i + 1, i + 2, i + 3, i + 4]), 0, 5, [Math.imul(i, 0x85ebca6b), i, i, i], i % 3 === 0);

it('knows again what a long history left, and goes on from there', () => {
  const first = contents();
  const count = 30_000;
  const added = (to: Contents, from: number, end: number) => {
    for (let i = from; i < end; i++) if (add(to, i) !== i) return i;
    return end;
  };
  expect(added(first, 0, count)).toBe(count);
  const saved = first.save();

  const second = contents();
  second.restore(saved);
  expect(second.count).toBe(count);
  for (const i of [0, 1, 8_191, 8_192, count - 1]) {
    expect(add(second, i)).toBe(i);
    expect([...second.tokens(i)]).toEqual([i, i + 1, i + 2, i + 3, i + 4]);
    expect(second.sketchOf(i)).toEqual(first.sketchOf(i));
  }
  expect(added(second, count, 2 * count)).toBe(2 * count);
  expect([...second.tokens(2 * count - 1)]).toEqual([
    2 * count - 1,
    2 * count,
    2 * count + 1,
    2 * count + 2,
    2 * count + 3,
  ]);
});
