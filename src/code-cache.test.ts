import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../bin/spolia.js', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'spolia-code-'));
afterAll(() => rmSync(cache, { recursive: true }));

const folder = join(cache, 'spolia', 'code');
const help = (): string =>
  execFileSync(process.execPath, [program, 'help'], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
const kept = (): { path: string; written: bigint } => {
  const [name, ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  const path = join(folder, name);
  return { path, written: statSync(path, { bigint: true }).mtimeNs };
};

test('code is kept by the first command, used by the next, and made again where it is damaged or open to others', () => {
  const shown = help();
  expect(shown).toContain('Usage: spolia');
  const { path, written } = kept();
  expect(statSync(path).mode & 0o777).toBe(0o600);

  expect(help()).toBe(shown);
  expect(kept().written).toBe(written);

  const bytes = readFileSync(path);
  for (const damaged of [bytes.map((byte, i) => (i % 1000 === 999 ? byte ^ 255 : byte)), bytes.subarray(0, 5000), '']) {
    writeFileSync(path, damaged);
    expect(help()).toBe(shown);
    expect(readFileSync(path).length).toBeGreaterThan(bytes.length / 2);
  }

  chmodSync(path, 0o666);
  const open = kept().written;
  expect(help()).toBe(shown);
  expect(kept().written).not.toBe(open);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
