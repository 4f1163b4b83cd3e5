import { expect, it } from 'vitest';
import { edited } from '../../test/support/edited-tokens.ts';
import { generator } from '../../test/support/fuzz.ts';
import { CommonTokens, wholeRun } from '../engine/clones/common-tokens.ts';
import { Contents } from './contents.ts';
import { Likeness } from './likeness.ts';

it('orders copies as a full alignment does, and accepts the same', () => {
  const contents = new Contents();
  const likeness = new Likeness(contents);
  const next = generator(5);
  let number = 0;
  const add = (tokens: Int32Array) => contents.of(tokens, 0, tokens.length, [++number, number, number, number], true);
  let accepted = 0;
  let rejected = 0;
  for (let round = 0; round < 2000; round++) {
    const [a, b] = edited(next, 10 + next(90)).map(add);
    const [raw, norm] = likeness.ofCopies(a, b);
    const wanted = raw === 0 ? 0 : Math.max(raw, norm - 0.15);
    expect(likeness.rankOfCopies(a, b), `round ${round}`).toBeCloseTo(wanted, 12);
    if (wanted > 0) accepted++;
    else rejected++;
  }
  expect(Math.min(accepted, rejected)).toBeGreaterThan(50);
  contents.close();
});

it('counts what a comparison made anew counts, from what is asked for on', () => {
  const contents = new Contents();
  const likeness = new Likeness(contents);
  const judge = new CommonTokens();
  const next = generator(9);
  let number = 0;
  const all: number[] = [];
  for (let round = 0; round < 60; round++)
    for (const tokens of edited(next, 10 + next(1200)))
      all.push(contents.of(tokens, 0, tokens.length, [++number, number, number, number], true));
  for (let round = 0; round < 6000; round++) {
    // The same one is asked for again and again, as a search does.
    const a = all[next(8) === 0 ? next(all.length) : (round >> 4) % all.length];
    const b = next(2) === 0 ? all[a ^ 1] : all[next(all.length)];
    const isNormalised = next(2) === 0;
    const atLeast = next(3) / 3;
    const wanted = a === b ? 1 : judge.share(wholeRun(contents.tokens(a)), wholeRun(contents.tokens(b)), isNormalised);
    const got = likeness.of(a, b, isNormalised, atLeast);
    if (wanted >= atLeast) expect(got, `round ${round}`).toBe(wanted);
    else expect(got, `round ${round}`).toBeLessThan(atLeast);
  }
  contents.close();
});
