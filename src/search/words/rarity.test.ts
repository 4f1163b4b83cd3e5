import { expect, it } from 'vitest';
import { rarityOf } from './rarity.ts';

const plain = (documents: number, count: number) => Math.log(1 + (count - documents + 0.5) / (documents + 0.5));

it('a small index takes no common word of code for a rare one', () => {
  // Four of 280 functions have either.
  expect(rarityOf('get', 4, 280)).toBeLessThan(0.5 * rarityOf('sanction', 4, 280));
  expect(plain(4, 280)).toBeGreaterThan(4);
  expect(rarityOf('get', 0, 1)).toBeGreaterThan(0);
});

it('a large index speaks for itself', () => {
  for (const documents of [0, 1, 400, 5000]) {
    expect(rarityOf('get', documents, 5000)).toBe(plain(documents, 5000));
    expect(rarityOf('get', documents, 6000)).toBe(plain(documents, 6000));
  }
});
