import { describe, expect, it } from 'vitest';
import { edited, plainLcs } from '../../../test/support/edited-tokens.ts';
import { generator } from '../../../test/support/fuzz.ts';
import { normalise } from '../lexing/tokens.ts';
import { Lcs } from './lcs.ts';
import { LongLcs, longSequence } from './long-lcs.ts';

describe('the length of the longest common subsequence', () => {
  it.each([
    ['verbatim', false],
    ['normalised', true],
  ] as const)('is that of the plain table, %s', (_, normalised) => {
    const next = generator(7);
    const lcs = new Lcs(normalised);
    for (let round = 0; round < 400; round++) {
      const [a, b] = edited(next, next(round % 10 === 0 ? 700 : 90));
      const want = normalised ? plainLcs(a.map(normalise), b.map(normalise)) : plainLcs(a, b);
      lcs.setPattern(a, 0, a.length);
      expect(lcs.compare(b, 0, b.length)).toBe(want);
      expect(lcs.compare(b, 0, b.length, want)).toBe(want);
      expect(lcs.compare(b, 0, b.length, want + 1)).toBe(-1);
    }
  });

  it('is never overestimated by anchors, and missed by less than a hundredth in a thousand edited sequences', () => {
    const next = generator(11);
    const long = new LongLcs(new Lcs(false));
    let exact = 0;
    let found = 0;
    for (let round = 0; round < 300; round++) {
      const [a, b] = edited(next, 200 + next(900));
      const plain = new Lcs(false);
      plain.setPattern(a, 0, a.length);
      const want = plain.compare(b, 0, b.length);
      long.setPattern(longSequence(a, 0, a.length, false));
      const got = long.compare(longSequence(b, 0, b.length, false));
      expect(got).toBeLessThanOrEqual(want);
      exact += want;
      found += got;
    }
    expect(found / exact).toBeGreaterThan(0.99);
  });
});
