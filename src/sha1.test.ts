import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha1Base64, sha1Bytes } from './sha1.ts';

it('is what an object for each says, of any text', () => {
  for (const text of ['', 'a', 'naïve ☃ 𝄞', '\ud800 alone', '\0', 'x'.repeat(100_000)]) {
    expect(sha1Base64(text)).toBe(createHash('sha1').update(text).digest('base64'));
    expect(sha1Bytes(text)).toEqual(createHash('sha1').update(text).digest());
  }
});
