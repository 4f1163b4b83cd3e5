import { expect, it } from 'vitest';
import { coveredBy, gramsOf } from './code-grams.ts';

const VERBATIM = 5;
const ALIKE = 9;

/** Each run by itself, as `gramsOf` has it. */
function coveredPlainly(wanted: ReadonlySet<number>, tokens: Int32Array): number[] {
  const covered = Array<number>(tokens.length).fill(0);
  for (const length of [VERBATIM, ALIKE])
    for (let from = 0; from + length <= tokens.length; from++)
      // The last one is of the whole stretch; of nine tokens that is the one of like shape.
      if (wanted.has(gramsOf(tokens, from, length, true).at(-1)!)) covered.fill(1, from, from + length);
  return covered;
}

it('tells where wanted runs stand, as looking for each by itself would', () => {
  let seed = 11;
  const random = (n: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % n;
  };
  for (let round = 0; round < 60; round++) {
    const tokens = Int32Array.from(
      { length: 40 + random(200) },
      () => random(1 << 30) & ~0xf & (random(2) ? 0xfff : -1),
    );
    const at = random(tokens.length - 20);
    const wanted = new Set(gramsOf(tokens, at, 6 + random(14), true));
    const found = coveredBy(wanted, tokens, 0, tokens.length);
    expect([...found]).toEqual(coveredPlainly(wanted, tokens));
    expect(found.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
    // Wherever a stretch begins, it is covered as if nothing stood before it.
    expect([...coveredBy(wanted, tokens, 3, tokens.length - 3)]).toEqual(coveredPlainly(wanted, tokens.slice(3)));
  }
});
