import { expect, it } from 'vitest';
import { fingerprintOf, headIn } from './fingerprint.ts';

it('names the commit that it is of, whatever was left out', () => {
  const excluded = [{ base: 'a b/', paths: 'vendor/ *.js', reason: 'not ours' }];
  expect(headIn(fingerprintOf({ excluded }, '58eb52c0'))).toBe('58eb52c0');
});
