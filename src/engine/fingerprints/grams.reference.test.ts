import { describe, expect, it } from 'vitest';
import { NORM_RUN, normRuns, RAW_RUN, rawRuns, winnow } from './grams.reference.ts';

const MASK = (1 << 20) - 1;

function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
}

const tokens = (next: (below: number) => number, n: number): Int32Array =>
  Int32Array.from({ length: n }, () => (next(4) << 30) | next(50));

describe('runs of tokens', () => {
  it.each([
    ['normalised', normRuns, NORM_RUN],
    ['verbatim', rawRuns, RAW_RUN],
  ] as const)('hash the same wherever they stand, %s', (_, runs, length) => {
    const next = random(5);
    for (let round = 0; round < 200; round++) {
      const all = tokens(next, length + next(60));
      const out = new Int32Array(100);
      const n = runs(all, 0, all.length, 1, MASK, 0, out);
      expect(n).toBe(all.length - length + 1);
      const single = new Int32Array(1);
      for (let i = 0; i < n; i++) {
        expect(runs(all, i, length, 1, MASK, 0, single)).toBe(1);
        expect(out[i]).toBe(single[0]);
      }
    }
  });

  it('are thinned by their hash alone: what stays at a higher level stays at a lower one', () => {
    const next = random(9);
    const all = tokens(next, 500);
    let before: Set<number> | null = null;
    for (let thin = 0; thin < 6; thin++) {
      const out = new Int32Array(500);
      const now = new Set(out.subarray(0, normRuns(all, 0, 500, 1, MASK, thin, out)));
      if (before !== null) for (const run of now) expect(before.has(run)).toBe(true);
      before = now;
    }
  });
});

/** The definition, window by window. */
function plainWinnow(runs: Int32Array, count: number, window: number, occurrences: Uint16Array): Set<number> {
  const rank = (i: number) => (occurrences[runs[i]] < 2 ? 0x10000 : occurrences[runs[i]]);
  const kept = new Set<number>();
  for (let low = 0; low === 0 || low + window <= count; low++) {
    let best = low;
    for (let i = low; i < Math.min(count, low + window); i++) {
      if (rank(i) < rank(best) || (rank(i) === rank(best) && runs[i] <= runs[best])) best = i;
    }
    if (count > 0 && rank(best) !== 0x10000) kept.add(runs[best]);
  }
  return kept;
}

describe('winnowing by rarity', () => {
  it('keeps the rarest run of every window, never one that occurs once', () => {
    const next = random(3);
    for (let round = 0; round < 300; round++) {
      const count = next(40);
      const runs = Int32Array.from({ length: count }, () => next(64));
      const occurrences = Uint16Array.from({ length: 64 }, () => next(5));
      const window = 1 + next(6);
      const kept = new Int32Array(100);
      const n = winnow(runs, count, window, occurrences, kept, 0);
      expect(new Set(kept.subarray(0, n))).toEqual(plainWinnow(runs, count, window, occurrences));
    }
  });

  it('keeps a run in common for two texts that share a window', () => {
    const next = random(4);
    const occurrences = Uint16Array.from({ length: 1 << 10 }, () => 2 + next(9));
    for (let round = 0; round < 100; round++) {
      const shared = Array.from({ length: 8 }, () => next(1 << 10));
      const around = () => Array.from({ length: next(20) }, () => next(1 << 10));
      const keep = (list: number[]) => {
        const out = new Int32Array(100);
        return new Set(out.subarray(0, winnow(Int32Array.from(list), list.length, 8, occurrences, out, 0)));
      };
      const a = keep([...around(), ...shared, ...around()]);
      const b = keep([...around(), ...shared, ...around()]);
      expect([...a].some((run) => b.has(run))).toBe(true);
    }
  });
});
