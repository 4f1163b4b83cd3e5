import { expect, it } from 'vitest';
import { edited } from '../../../test/support/edited-tokens.ts';
import { generator } from '../../../test/support/fuzz.ts';
import { CommonTokens, LONG, wholeRun } from './common-tokens.ts';
import { KernelLcs } from './kernel-lcs.ts';

it('counts what the plain version counts, also when more was made ready than there is room for', () => {
  const next = generator(3);
  const lcs = new KernelLcs();
  const judge = new CommonTokens();
  // 12 MB are kept ready, and these take 20.
  const all: Int32Array[] = [];
  for (let pair = 0; pair < 400; pair++) all.push(...edited(next, pair % 20 === 0 ? 300 : 4500 + next(800)));
  const tokensOf = (sequence: number) => all[sequence];
  for (let round = 0; round < 900; round++) {
    const a = next(all.length);
    const b = next(3) > 0 ? a ^ 1 : next(all.length);
    const normalised = next(2) === 0;
    const want = judge.count(wholeRun(all[a]), wholeRun(all[b]), normalised);
    const count = (atLeast: number): number => {
      if (all[a].length >= LONG) return lcs.compareLong(a, b, tokensOf, normalised, atLeast);
      lcs.setPattern(all[a], normalised);
      lcs.setText(all[b]);
      return lcs.compare(normalised, all[b].length, atLeast);
    };
    expect(count(0), `round ${round}`).toBe(want);
    expect(count(want), `round ${round}`).toBe(want);
    expect(count(want + 1), `round ${round}`).toBe(-1);
  }
});
