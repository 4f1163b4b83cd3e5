import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keepFile } from './kept-file.ts';

it.skipIf(!existsSync('/dev/full'))('a full disk is said, with what to do', () => {
  const words = Int32Array.from({ length: 5000 }, (_, i) => i);
  let error: { code?: string; message?: string; advice?: string } = {};
  try {
    keepFile('/dev/full', words);
  } catch (thrown) {
    error = thrown as object;
  }
  expect(error).toMatchObject({ code: 'search-not-kept' });
  expect(error.message).toContain('no space is left on the device');
  expect(error.advice).toContain('spolia sync');
});
