import { expect, it } from 'vitest';
import { type KnownClasses, textKey } from './known-classes.ts';
import { newMembers, rematch, settleIds } from './rematch.ts';

/** Classes as `id: place=code place=code`; a fragment's id begins with f. */
function known(...lines: string[]): KnownClasses {
  const parsed = lines.map((line) => {
    const [id, members] = line.split(': ');
    return { id, members: members.split(' ').map((m) => m.split('=')) };
  });
  const start = new Int32Array(parsed.length + 1);
  for (const [i, { members }] of parsed.entries()) start[i + 1] = start[i] + members.length;
  const all = parsed.flatMap((p) => p.members);
  return {
    ids: parsed.map((p) => p.id),
    fragment: Uint8Array.from(parsed, (p) => (p.id.startsWith('f') ? 1 : 0)),
    start,
    places: Float64Array.from(all, ([place]) => textKey(place)),
    contents: Float64Array.from(all, ([, code]) => textKey(code)),
  };
}
const matches = (before: KnownClasses, now: KnownClasses) =>
  Array.from(rematch(before, now), (k) => (k < 0 ? null : before.ids[k]));

it('knows a class by its code after a move and by its places after an edit', () => {
  const before = known('c1: a=x b=x', 'c2: d=y e=z');
  expect(matches(before, known('c9: p=x q=x', 'c8: d=v e=w'))).toEqual(['c1', 'c2']);
});

it('prefers the same id, then what shares most', () => {
  const before = known('c1: a=x b=x c=x d=x', 'c2: e=y f=y');
  // c1 split: the larger part keeps the id where the code gives neither that id.
  expect(matches(before, known('c8: a=p', 'c9: b=x c=x d=x'))).toEqual([null, 'c1']);
  expect(matches(before, known('c1: a=x', 'c9: b=q c=q d=q'))).toEqual(['c1', null]);
  // The id alone does not decide against members.
  expect(matches(before, known('c2: a=x b=x', 'c5: e=y f=y'))).toEqual(['c1', 'c2']);
});

it('takes the id alone when everything else is free', () => {
  expect(matches(known('c1: a=x'), known('c1: b=y'))).toEqual(['c1']);
});

it('gives a known class to one class only, and fragments to fragments', () => {
  expect(matches(known('c1: a=x b=x'), known('c7: a=x', 'c8: b=x'))).toEqual(['c1', null]);
  expect(matches(known('f1: a=x b=x'), known('c1: a=x b=x', 'f2: a=x b=x'))).toEqual([null, 'f1']);
});

it('says which members are new, each known one accounting for one', () => {
  const before = known('c1: a=x b=y');
  expect(newMembers(before, 0, known('c1: a=x b=z c=x'), 0)).toEqual([2]);
  expect(newMembers(before, 0, known('c1: c=x a=x b=y'), 0)).toEqual([0]);
  expect(newMembers(before, 0, known('c1: moved=x b=y'), 0)).toEqual([]);
});

it('gives no id twice, and none that stands for something else', () => {
  const now = known('c1: a=x', 'c1: b=y', 'c2: d=z', 'c3: e=w');
  expect(settleIds(now, (n) => (n === 3 ? 'c1' : null), new Set(['c2']))).toEqual(['c1-2', 'c1-3', 'c2-2', 'c1']);
});

it('is fast on a baseline in which everything has the same key', () => {
  const same = known(...Array.from({ length: 3000 }, (_, i) => `c${i}: ${'a=x '.repeat(20).trim()}`));
  const began = performance.now();
  rematch(same, known(...Array.from({ length: 3000 }, (_, i) => `d${i}: ${'a=x '.repeat(20).trim()}`)));
  expect(performance.now() - began).toBeLessThan(30_000);
});
