import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UsageError } from '../errors.ts';
import { AtomicFile, checkWritable } from './atomic-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spolia-atomic-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is there only when it is complete', () => {
  const path = join(folder, 'report.html');
  const file = new AtomicFile(path);
  file.write('first, ');
  file.write(Buffer.from('second'));
  expect(existsSync(path)).toBe(false);
  file.commit(true);
  expect(readFileSync(path, 'utf8')).toBe('first, second');
  expect(readdirSync(folder)).toEqual(['report.html']);
});

it('leaves what was there before when it is abandoned', () => {
  const path = join(folder, 'report.html');
  writeFileSync(path, 'old');
  const file = new AtomicFile(path);
  file.write('new');
  file.abandon();
  file.abandon();
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['report.html']);
});

it('keeps several apart, to the same place too: the last one wins', () => {
  const path = join(folder, 'known.json');
  const [one, two] = [new AtomicFile(path), new AtomicFile(path)];
  one.write('one');
  two.write('two');
  two.commit();
  one.commit();
  expect(readFileSync(path, 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['known.json']);
});

it('gives signals back when nothing is open', async () => {
  const turn = () => new Promise((done) => setImmediate(() => setImmediate(done)));
  await turn();
  const before = process.listenerCount('SIGINT');
  const file = new AtomicFile(join(folder, 'x'));
  expect(process.listenerCount('SIGINT')).toBe(before + 1);
  file.commit();
  await turn();
  expect(process.listenerCount('SIGINT')).toBe(before);
});

it.each([
  ['no/such/folder/x', 'its folder does not exist'],
  ['taken', 'it is a folder'],
  ['file/x', 'what should be its folder is none'],
])('says why %s cannot be written, before and then', (name, why) => {
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'file'), '');
  const path = join(folder, name);
  for (const act of [() => checkWritable(path), () => new AtomicFile(path)]) {
    expect(act).toThrow(UsageError);
    expect(act).toThrow(`${path} cannot be written: ${why}`);
  }
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
});
