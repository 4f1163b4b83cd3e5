import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { haveHeadsMoved } from './heads-before.ts';

const folder = mkdtempSync(join(tmpdir(), 'spolia-heads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['', '[["a', '{}', 'null', '[[1, 2, 3]]', '[["a"]]', '[]'])('takes %j for a list that says nothing', (text) => {
  mkdirSync(join(folder, 'comparisons'), { recursive: true });
  writeFileSync(join(folder, 'comparisons/heads.json'), text);
  expect(haveHeadsMoved(folder)).toBe(false);
});

it('knows that a repository is elsewhere, or gone', () => {
  const gone = join(folder, 'gone.git');
  writeFileSync(join(folder, 'comparisons/heads.json'), JSON.stringify([[gone, gone, 'a'.repeat(40)]]));
  expect(haveHeadsMoved(folder)).toBe(true);
});
