import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepFile, keepUnder } from './kept-file.ts';

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

it('a file has a second name, or is copied where that cannot be; what is put in its place changes one of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-kept-'));
  try {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    keepFile(one, Int32Array.of(1, 2));
    keepUnder(one, other);
    keepFile(one, Int32Array.of(3));
    expect(readFileSync(other)).toEqual(Buffer.from(Int32Array.of(1, 2).buffer));
    writeFileSync(other, 'is there');
    keepUnder(one, other);
    keepFile(one, Int32Array.of(4));
    expect(readFileSync(other)).toEqual(Buffer.from(Int32Array.of(3).buffer));
    expect(() => keepUnder(join(folder, 'none'), other)).toThrow(/other: ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
