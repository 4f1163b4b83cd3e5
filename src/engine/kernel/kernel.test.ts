/** The kernel's loops, each held against its plain version. */
import { describe, expect, it } from 'vitest';
import { edited, plainLcs } from '../../../test/support/edited-tokens.ts';
import { generator } from '../../../test/support/fuzz.ts';
import { Evidence } from '../clones/evidence.reference.ts';
import { weightsFor } from '../clones/evidence.ts';
import { Lcs } from '../clones/lcs.ts';
import { LongLcs, longSequence } from '../clones/long-lcs.ts';
import { FULL } from '../clones/search.ts';
import { normRuns, rawRuns, winnow } from '../fingerprints/grams.reference.ts';
import { normalise } from '../lexing/tokens.ts';
import * as slots from './assembly/slots.ts';
import { kernel, SharedMemory, TOO_MUCH_CODE } from './kernel.ts';

const LONGEST = 40_000;
const BITS = 12;
const GROUPS = 3000;

/** One thread's kernel, and places for two sequences. */
function bench() {
  const memory = new SharedMemory();
  for (const [slot, value] of [
    [slots.GROUPS, 1],
    [slots.THREADS, 1],
    [slots.BUCKET_BITS, 12],
    [slots.WORD_BITS, BITS],
    [slots.PHRASE_BITS, BITS],
    [slots.LONGEST, LONGEST],
    [slots.FULL, FULL],
  ])
    memory.setSlot(slot, value);
  const words = memory.take(2 << BITS);
  const phrases = memory.take(2 << BITS);
  const weights = weightsFor(GROUPS);
  const weightsAt = memory.take(weights.byteLength);
  new Float64Array(memory.kernel.memory.buffer, weightsAt, weights.length).set(weights);
  memory.setSlot(slots.WORDS, words);
  memory.setSlot(slots.PHRASES, phrases);
  memory.setSlot(slots.WEIGHTS, weightsAt);
  const a = memory.take(4 * LONGEST);
  const b = memory.take(4 * LONGEST);
  const one = kernel(memory.kernel);
  one.attach(0);
  const calls = one as unknown as Record<string, (...numbers: number[]) => number>;
  const put = (at: number, tokens: Int32Array) => memory.int32(at, tokens.length).set(tokens);
  const table = (at: number) => new Uint16Array(memory.kernel.memory.buffer, at, 1 << BITS);
  return { memory, a, b, calls, put, tables: () => [table(words), table(phrases)] };
}

describe('alignment in the kernel', () => {
  const { a, b, calls, put } = bench();
  const pattern = calls.newPattern();

  it.each([
    ['verbatim', 0],
    ['normalised', 1],
  ] as const)('is that of the plain table, %s, for patterns of all numbers of words', (_, normalised) => {
    const next = generator(7);
    const form = (tokens: Int32Array) => (normalised === 1 ? tokens.map(normalise) : tokens);
    for (let round = 0; round < 600; round++) {
      const [x, y] = edited(next, next(round % 6 === 0 ? 512 : 130));
      const want = plainLcs(form(x), form(y));
      put(a, x);
      put(b, y);
      calls.compile(pattern, a, x.length, normalised);
      expect(calls.compare(pattern, b, y.length, 0)).toBe(want);
      expect(calls.compare(pattern, b, y.length, want)).toBe(want);
      expect(calls.compare(pattern, b, y.length, want + 1)).toBe(-1);
      expect(calls.align(b, y.length, a, x.length, normalised, 0)).toBe(want);
    }
  });

  it('goes in strips where a pattern is longer than 512 tokens', () => {
    const next = generator(8);
    for (let round = 0; round < 25; round++) {
      const [x, y] = edited(next, 500 + next(2200));
      const want = plainLcs(x, y);
      put(a, x);
      put(b, y);
      expect(calls.align(a, x.length, b, y.length, 0, want)).toBe(want);
      expect(calls.align(a, x.length, b, y.length, 0, want + 1)).toBe(-1);
    }
    const x = Int32Array.from({ length: 30_000 }, (_, i) => (1 << 30) | i);
    const y = x.filter((token) => token % 3 !== 0);
    put(a, x);
    put(b, y);
    expect(calls.align(a, x.length, b, y.length, 0, 0)).toBe(20_000);
  });

  it.each([
    ['verbatim', false],
    ['normalised', true],
  ] as const)('by anchors gives what the plain version gives, %s', (_, normalised) => {
    const next = generator(11);
    const plain = new LongLcs(new Lcs(false));
    for (let round = 0; round < 150; round++) {
      const [x, y] = edited(next, 200 + next(round % 10 === 0 ? 6000 : 900));
      put(a, x);
      put(b, y);
      const ofA = calls.anchorsOf(a, x.length, normalised ? 1 : 0);
      const ofB = calls.anchorsOf(b, y.length, normalised ? 1 : 0);
      const long = (least: number) => {
        calls.setAnchors(ofA);
        return calls.compareLong(a, x.length, b, y.length, ofB, normalised ? 1 : 0, least);
      };
      plain.setPattern(longSequence(x, 0, x.length, normalised));
      const want = plain.compare(longSequence(y, 0, y.length, normalised));
      expect(long(0)).toBe(want);
      expect(long(want)).toBe(want);
      expect(long(want + 1)).toBe(-1);
    }
  });
});

describe('runs in the kernel', () => {
  const { memory, a, b, calls, put } = bench();

  it('are those of the plain version, and so are the ones that windows keep', () => {
    const next = generator(5);
    const mask = (1 << 12) - 1;
    const occurrences = Uint16Array.from({ length: 1 << 12 }, () => next(4));
    const table = memory.take(occurrences.byteLength);
    new Uint16Array(memory.kernel.memory.buffer, table, occurrences.length).set(occurrences);
    const keys = memory.take(8 * LONGEST);
    const kept = memory.take(8 * LONGEST);
    for (let round = 0; round < 300; round++) {
      const [tokens] = edited(next, next(300));
      const thin = next(4);
      put(a, tokens);
      for (const raw of [0, 1]) {
        const plain = new Int32Array(tokens.length + 1);
        const n = (raw === 1 ? rawRuns : normRuns)(tokens, 0, tokens.length, 77, mask, thin, plain);
        expect(calls.runsOf(a, tokens.length, raw, 77, mask, thin, b)).toBe(n);
        expect(memory.int32(b, n)).toEqual(plain.subarray(0, n));
        const window = 1 + next(6);
        const want = new Int32Array(tokens.length + 1);
        const most = winnow(plain, n, window, occurrences, want, 0);
        calls.keysOf(b, n, table, keys);
        expect((calls.winnow(keys, n, window, kept, 0) - kept) / 4).toBe(most);
        expect(memory.int32(kept, most)).toEqual(want.subarray(0, most));
      }
    }
  });
});

describe('evidence in the kernel', () => {
  const { a, b, calls, put, tables } = bench();

  it('is that of the plain version, counted and weighed', () => {
    const next = generator(13);
    const words = new Uint16Array(1 << BITS);
    const phrases = new Uint16Array(1 << BITS);
    const pairs = Array.from({ length: 300 }, () => edited(next, 20 + next(150)));
    const tokens = Int32Array.from(pairs.flat().flatMap((side) => [...side]));
    const plain = new Evidence(tokens, words, phrases, GROUPS);
    let at = 0;
    const starts = pairs.map(([x, y]) => {
      const start = at;
      for (const side of [x, y]) {
        put(a, side);
        calls.countHolders(0, a, side.length);
        plain.count(at, side.length, words, phrases);
        at += side.length;
      }
      return start;
    });
    expect(tables()).toEqual([words, phrases]);
    let yes = 0;
    for (const [i, [x]] of pairs.entries()) {
      // An edited copy, or a stranger.
      const other = i % 2 === 0 ? i : (i * 7) % pairs.length;
      const y = pairs[other][1];
      const [xAt, yAt] = [starts[i], starts[other] + pairs[other][0].length];
      put(a, x);
      put(b, y);
      for (const oneOrigin of [false, true]) {
        for (const normalized of [0, 0.96, 1]) {
          const want = plain.supports(xAt, x.length, yAt, y.length, normalized, oneOrigin);
          expect(calls.supports(a, x.length, b, y.length, normalized, oneOrigin ? 1 : 0)).toBe(want ? 1 : 0);
          if (want) yes++;
        }
      }
    }
    expect(yes).toBeGreaterThan(200);
    expect(yes).toBeLessThan(1700);
  });
});

describe('sketches', () => {
  it('bound the length of the longest common subsequence from above', () => {
    const next = generator(3);
    for (let round = 0; round < 200; round++) {
      // Counts add up in a sketch, so each round takes fresh room.
      const { memory, a, b, calls, put } = round % 50 === 0 ? (current = bench()) : current;
      const [x, y] = edited(next, 20 + next(200));
      put(a, x);
      put(b, y);
      const [norm, raw] = [memory.take(320), memory.take(256)];
      calls.sketchNorm(norm, a, x.length);
      calls.sketchNorm(norm + 160, b, y.length);
      calls.sketchRaw(raw, a, x.length);
      calls.sketchRaw(raw + 128, b, y.length);
      const sum = x.length + y.length;
      const alike = 2 * plainLcs(x.map(normalise), y.map(normalise));
      expect(calls.singleBound(norm, norm + 160, sum)).toBeGreaterThanOrEqual(alike);
      expect(calls.pairBound(norm, norm + 160, sum)).toBeGreaterThanOrEqual(alike);
      expect(calls.rawBound(raw, raw + 128, sum)).toBeGreaterThanOrEqual(2 * plainLcs(x, y));
    }
  });
  let current = bench();
});

describe('the memory of a search', () => {
  it('gives away nothing that lies on both sides of the half of all addresses', () => {
    const memory = new SharedMemory(slots.HALF - 300_000);
    expect(memory.take(1000)).toBe(slots.HALF - 300_000);
    expect(memory.take(250_000)).toBe(slots.HALF + slots.ASIDE);
    expect(memory.take(10)).toBe(slots.HALF + slots.ASIDE + 250_048);
    memory.int32(slots.HALF + slots.ASIDE, 1)[0] = 7;
    expect(memory.bytes(slots.HALF + slots.ASIDE, 1)[0]).toBe(7);
  });

  it('says so when it is too small', () => {
    const memory = new SharedMemory();
    expect(() => memory.take(2 ** 32)).toThrow(TOO_MUCH_CODE);
    expect(memory.take(100) % 64).toBe(0);
  });
});
