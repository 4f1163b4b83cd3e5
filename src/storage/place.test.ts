import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { storagePlace } from './place.ts';

const home = mkdtempSync(join(tmpdir(), 'spolia-home-'));
afterAll(() => rmSync(home, { recursive: true }));

const folder = (data: string | undefined, env: NodeJS.ProcessEnv, uid = 1000) => {
  const place = storagePlace(data, env, uid);
  return place.kind === 'folder' ? place.folder : place.url;
};

it('DATABASE_URL goes before the folder, --data before SPOLIA_DATA, both before the data folder of the user', () => {
  expect(folder(undefined, { DATABASE_URL: 'postgres://db/spolia', SPOLIA_DATA: '/d' })).toBe('postgres://db/spolia');
  expect(folder('/a/b/', { SPOLIA_DATA: '/d', HOME: '/home/ada' })).toBe('/a/b');
  expect(folder(undefined, { SPOLIA_DATA: '/d', HOME: '/home/ada' })).toBe('/d');
  expect(folder(undefined, { XDG_DATA_HOME: '/x', HOME: '/home/ada' })).toBe('/x/spolia');
  expect(folder(undefined, { XDG_DATA_HOME: 'relative', HOME: '/home/ada' })).toBe('/home/ada/.local/share/spolia');
});

it('root keeps its data where the server’s user may enter', () => {
  chmodSync(home, 0o700);
  expect(folder(undefined, { HOME: home }, 0)).toBe('/var/lib/spolia');
  chmodSync(home, 0o755);
  expect(folder(undefined, { HOME: home }, 0)).toBe(join(home, '.local/share/spolia'));
});

it('contradictions and other addresses are refused', () => {
  expect(() => storagePlace('/d', { DATABASE_URL: 'postgres://db/spolia' })).toThrow(/both DATABASE_URL and --data/);
  expect(() => storagePlace(undefined, { DATABASE_URL: 'mysql://db' })).toThrow(/no address of a PostgreSQL/);
  expect(() => storagePlace('', {})).toThrow(/names no folder/);
});
