import { expect, it } from 'vitest';
import { edited } from '../../test/support/edited-tokens.ts';
import { generator } from '../../test/support/fuzz.ts';
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
