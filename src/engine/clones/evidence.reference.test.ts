/** What counts as evidence between repositories, on streams of made-up tokens. */
import { describe, expect, it } from 'vitest';
import { Evidence } from './evidence.reference.ts';

const GROUPS = 50_000;
const word = (i: number) => 1000 + i; // punctuation and keywords
const name = (i: number) => 0x40000000 | (7919 * (i + 1)) | 0;
const text = (i: number) => 0xc0000000 | (104729 * (i + 1)) | 0;

/** A body of `n` tokens in which five names come again and again, in a pattern of its own. */
function body(n: number, names: (place: number, which: number) => number): number[] {
  return Array.from({ length: n }, (_, i) => (i % 3 === 1 ? names(i, (i * i) % 5) : word((i * 7) % 11)));
}

/** Evidence over pieces laid one after the other, each in a group of its own among many that hold none of it. */
function weighed(pieces: number[][], everywhere: number[][] = []) {
  const tokens = Int32Array.from([...pieces, ...everywhere].flat());
  const [words, phrases] = [new Uint16Array(1 << 16), new Uint16Array(1 << 16)];
  const evidence = new Evidence(tokens, words, phrases, GROUPS);
  const starts: number[] = [];
  let at = 0;
  for (const piece of [...pieces, ...everywhere]) {
    starts.push(at);
    for (let k = 0; k < (starts.length > pieces.length ? 20_000 : 1); k++)
      evidence.count(at, piece.length, words, phrases);
    at += piece.length;
  }
  return (a: number, b: number, normalized = 0) =>
    evidence.supports(starts[a], pieces[a].length, starts[b], pieces[b].length, normalized, false);
}

describe('evidence between repositories', () => {
  it('a copy renamed throughout keeps its phrases; names shuffled do not make one', () => {
    const original = body(30, (_, which) => name(which));
    const renamed = body(30, (_, which) => name(100 + which));
    const unlike = body(30, (place) => name(200 + place));
    const supported = weighed([original, renamed, unlike]);
    expect(supported(0, 1)).toBe(true);
    expect(supported(0, 2)).toBe(false);
  });

  it('rare words in common carry a copy whose statements were changed', () => {
    const words = [1, 2, 3, 4, 5].flatMap((i) => [name(i), word(i), text(i), word(i + 1)]);
    const edited = [5, 3, 1, 4, 2].flatMap((i) => [text(i), word(2 * i), name(i), word(3)]);
    const supported = weighed([words, edited, words.map((t, i) => (i % 2 === 0 ? name(50 + i) : t))]);
    expect(supported(0, 1)).toBe(true);
    expect(supported(1, 2)).toBe(false);
  });

  it('what a third of all groups hold is none, not even word for word', () => {
    const convention = body(30, (_, which) => name(which));
    const supported = weighed([convention, [...convention]], [convention]);
    expect(supported(0, 1)).toBe(false);
  });

  it('exactly the same structure is enough from 35 tokens on', () => {
    const [a, b] = [body(35, (_, which) => name(which)), body(35, (place) => name(50 + place))];
    const supported = weighed([a, b, a.slice(1), b.slice(1)], [a]);
    expect(supported(0, 1, 1)).toBe(true);
    expect(supported(0, 1, 0.97)).toBe(false);
    expect(supported(2, 3, 1)).toBe(false);
  });

  it('the two sides may change places', () => {
    let state = 1;
    const random = (n: number) => {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      return (state >>> 8) % n;
    };
    const pieces = Array.from({ length: 60 }, () =>
      Array.from({ length: 20 + random(30) }, () => [word, name, text][random(3)](random(6))),
    );
    const supported = weighed(pieces);
    let yes = 0;
    for (let a = 0; a < pieces.length; a++) {
      for (let b = 0; b < a; b++) {
        expect(supported(a, b)).toBe(supported(b, a));
        if (supported(a, b)) yes++;
      }
    }
    expect(yes).toBeGreaterThan(0);
    expect(yes).toBeLessThan((pieces.length * (pieces.length - 1)) / 2);
  });
});
