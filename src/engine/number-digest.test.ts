import { expect, it } from 'vitest';
import { SharedMemory } from './kernel/kernel.ts';
import { digestsOfRows, NumberDigest } from './number-digest.ts';

it('the kernel has the same digests of all rows of a table', () => {
  const heads = Int32Array.of(1, -2, 2 ** 31 - 1, 7, 0, -(2 ** 31));
  const start = Int32Array.of(0, 2, 2, 5);
  const columns = [Int32Array.of(3, 1, 4, 1, -5), Int32Array.of(9, 2, 6, 5, 3)];
  const each = [0, 1, 2].flatMap((row) => {
    const digest = new NumberDigest();
    for (const n of heads.subarray(2 * row, 2 * row + 2)) digest.add(n);
    for (let i = start[row]; i < start[row + 1]; i++) for (const column of columns) digest.add(column[i]);
    return digest.halves;
  });
  expect([...digestsOfRows(new SharedMemory().kernel, heads, 2, start, columns)]).toEqual(each);
  expect(new Set(each).size).toBe(6);
});
