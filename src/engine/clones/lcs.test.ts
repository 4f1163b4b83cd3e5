import { describe, expect, it } from 'vitest';
import { kernel, kernelMemory } from '../kernel/kernel.ts';
import { normalise } from '../lexing/tokens.ts';
import { Lcs } from './lcs.ts';
import { LongLcs, longSequence } from './long-lcs.ts';

/** The quadratic table of every textbook: the judge of the fast ones. */
function plainLcs(a: Int32Array, b: Int32Array): number {
  const row = new Int32Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
      diagonal = above;
    }
  }
  return row[b.length];
}

function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
}

/** A sequence of token hashes and an edited copy of it. */
function edited(next: (below: number) => number, length: number): [Int32Array, Int32Array] {
  const alphabet = next(60) + 1;
  const token = () => (next(4) << 30) | Math.imul(next(alphabet), 7919);
  const a = Array.from({ length }, token);
  const b: number[] = [];
  const rate = next(40) + 2;
  for (const x of a) {
    const fate = next(rate);
    if (fate === 0) continue;
    if (fate === 1) b.push(token());
    b.push(x);
  }
  return [Int32Array.from(a), Int32Array.from(b)];
}

describe('the length of the longest common subsequence', () => {
  const memory = kernelMemory(1000, 1);
  const fast = kernel(memory, 1000, 0);

  it.each([
    ['verbatim', false],
    ['normalised', true],
  ] as const)('is that of the plain table, %s, with and without the kernel', (_, normalised) => {
    const next = random(7);
    const plain = new Lcs(normalised);
    const quick = new Lcs(normalised, fast, 1);
    for (let round = 0; round < 400; round++) {
      const [a, b] = edited(next, next(round % 10 === 0 ? 700 : 90));
      const want = normalised ? plainLcs(a.map(normalise), b.map(normalise)) : plainLcs(a, b);
      for (const lcs of [plain, quick]) {
        lcs.setPattern(a, 0, a.length);
        expect(lcs.compare(b, 0, b.length)).toBe(want);
        expect(lcs.compare(b, 0, b.length, want)).toBe(want);
        expect(lcs.compare(b, 0, b.length, want + 1)).toBe(-1);
      }
    }
  });

  it('is never overestimated by anchors, and missed by less than a hundredth in a thousand edited sequences', () => {
    const next = random(11);
    const long = new LongLcs(new Lcs(false, fast, 2));
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

  it('takes sequences that do not fit the scratch of the kernel', () => {
    const a = Int32Array.from({ length: 30_000 }, (_, i) => (1 << 30) | i);
    const b = a.filter((x) => x % 3 !== 0);
    const quick = new Lcs(false, fast, 0);
    quick.setPattern(a, 0, 40);
    expect(quick.compare(b, 0, b.length)).toBe(a.subarray(0, 40).filter((x) => x % 3 !== 0).length);
    quick.setPattern(b, 0, b.length);
    expect(quick.compare(a, 0, 3000)).toBe(2000);
  });
});

describe('the distance of sketches', () => {
  it('is the sum of the differences of their bytes', () => {
    const memory = kernelMemory(4096, 1);
    const { distance } = kernel(memory, 4096, 0);
    const bytes = new Uint8Array(memory.buffer, 0, 4096);
    const next = random(3);
    for (let round = 0; round < 200; round++) {
      const vectors = 1 + next(6);
      let want = 0;
      for (let i = 0; i < 16 * vectors; i++) {
        bytes[i] = next(256);
        bytes[1024 + i] = next(256);
        want += Math.abs(bytes[i] - bytes[1024 + i]);
      }
      expect(distance(0, 1024, vectors)).toBe(want);
    }
  });
});
