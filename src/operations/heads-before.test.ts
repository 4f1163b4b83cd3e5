import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whereMoved } from './heads-before.ts';

const folder = mkdtempSync(join(tmpdir(), 'spolia-heads-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(['', '[["a', '{}', 'null', '[[1, 2, 3]]', '[["a"]]', '[["a", "a", "a"]]', '[]'])(
  'takes %j for a list that says nothing',
  (text) => {
    mkdirSync(join(folder, 'comparisons'), { recursive: true });
    writeFileSync(join(folder, 'comparisons/heads.json'), text);
    expect(whereMoved(folder)).toBeNull();
  },
);

it('knows that a repository is elsewhere, or gone', () => {
  const gone = join(folder, 'gone.git');
  writeFileSync(join(folder, 'comparisons/heads.json'), JSON.stringify([[gone, gone, 'a'.repeat(40), 7]]));
  expect(whereMoved(folder)).toEqual([7]);
});
