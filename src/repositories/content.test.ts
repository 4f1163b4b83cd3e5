import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clone, commit, company } from '../example/repositories.ts';
import { type BlobRead, readBlobs } from './blobs.ts';
import { readInto, readWhole } from './content.ts';

const loader = 'def load(path):\n    return read(path)\n';
let folder = '';
let file = '';
const buffer = new Uint8Array(1000);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'spolia-content-')));
  file = join(folder, 'load.py');
  writeFileSync(file, loader);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = (length: number, offset = 0) => Buffer.from(buffer.subarray(offset, offset + length)).toString();

it('reads a file into a buffer at an offset', () => {
  const listed = lstatSync(file);
  expect(readInto(file, buffer, 10, 500, listed)).toEqual({ length: loader.length, same: true, reason: null });
  expect(text(loader.length, 10)).toBe(loader);
});

it('reads a file that fills its buffer to the last byte, and an empty one', () => {
  expect(readInto(file, new Uint8Array(loader.length))).toMatchObject({ length: loader.length, reason: null });
  writeFileSync(file, '');
  expect(readInto(file, new Uint8Array(0))).toMatchObject({ length: 0, reason: null });
});

it('says that a file is too large for the limit or the buffer', () => {
  expect(readInto(file, buffer, 0, 10).reason).toBe('too large');
  expect(readInto(file, new Uint8Array(10)).reason).toBe('too large');
});

it('reads the new content of a changed file, and says that it is not what was listed', () => {
  const listed = lstatSync(file);
  appendFileSync(file, '# more\n');
  const read = readInto(file, buffer, 0, 1000, listed);
  expect(read).toEqual({ length: loader.length + 7, same: false, reason: null });
  truncateSync(file, 5);
  expect(readInto(file, buffer, 0, 1000, listed)).toEqual({ length: 5, same: false, reason: null });
  renameSync(file, `${file}.old`);
  writeFileSync(file, loader);
  expect(readInto(file, buffer, 0, 1000, listed)).toEqual({ length: loader.length, same: false, reason: null });
});

it('never waits for a pipe, a socket or a device', () => {
  const listed = lstatSync(file);
  unlinkSync(file);
  execFileSync('mkfifo', [file]);
  expect(readInto(file, buffer, 0, 1000, listed).reason).toBe('special file');
  expect(readInto('/dev/zero', buffer).reason).toBe('special file');
  expect(readInto('/dev/tty', buffer).reason).not.toBeNull();
});

it('follows no link, neither as the file nor as a folder on the way', () => {
  const inside = join(folder, 'inside');
  const outside = join(folder, 'outside');
  mkdirSync(inside);
  mkdirSync(outside);
  writeFileSync(join(inside, 'a.py'), loader);
  writeFileSync(join(outside, 'a.py'), 'secret');
  const listed = lstatSync(join(inside, 'a.py'));
  rmSync(inside, { recursive: true });
  symlinkSync('outside', inside);
  expect(readInto(join(inside, 'a.py'), buffer, 0, 1000, listed).reason).toBe('outside the repository');
  symlinkSync('load.py', join(folder, 'link.py'));
  expect(readInto(join(folder, 'link.py'), buffer).reason).toBe('symlink');
  expect(readWhole(join(folder, 'link.py'), 1000, 'refused')).toBeNull();
  expect(readWhole(join(folder, 'link.py'), 1000, 'followed')?.bytes.toString()).toBe(loader);
});

it('has a reason for what is gone or was replaced by a folder', () => {
  const listed = lstatSync(file);
  unlinkSync(file);
  expect(readInto(file, buffer, 0, 1000, listed).reason).toBe('changed during the scan');
  mkdirSync(file);
  expect(readInto(file, buffer, 0, 1000, listed).reason).toBe('changed during the scan');
});

it('reads a sparse file of 200 MB only where the limit allows it', () => {
  const handle = openSync(file, 'r+');
  ftruncateSync(handle, 200 << 20);
  expect(readInto(file, buffer).reason).toBe('too large');
});

it('reads blobs in the order asked for, passing over what is large or missing', async () => {
  const one = company({
    churn: [
      commit('Ada <ada@example.com>', '2024-01-03', 'first', {
        'load.py': loader,
        'big.csv': 'x'.repeat(300_000),
        'empty.py': '',
        'lines.py': '\n\nblob 3\n',
      }),
    ],
    'churn.git': clone('churn', { bare: true }),
  });
  try {
    const id = (path: string) => one.git('churn', 'rev-parse', `HEAD:${path}`).trim();
    const ids = ['load.py', 'big.csv', 'empty.py', 'lines.py'].map(id);
    ids.splice(2, 0, '1'.repeat(40), one.git('churn', 'rev-parse', 'HEAD^{tree}').trim());
    const reads: BlobRead[] = [];
    for await (const read of readBlobs({ gitDir: one.path('churn.git') }, ids, 1000)) reads.push(read);
    expect(reads.map((r) => [r.position, r.reason ?? r.bytes?.toString()])).toEqual([
      [0, loader],
      [1, 'too large'],
      [2, 'missing from the repository'],
      [3, 'unreadable'],
      [4, ''],
      [5, '\n\nblob 3\n'],
    ]);

    const many = Array.from({ length: 5000 }, (_, i) => ids[i % 2 === 0 ? 0 : 1]);
    let bytes = 0;
    for await (const read of readBlobs({ gitDir: one.path('churn.git') }, many, 1 << 20))
      bytes += read.bytes?.length ?? 0;
    expect(bytes).toBe(2500 * (loader.length + 300_000));
    for await (const read of readBlobs({ gitDir: one.path('churn.git') }, many, 1 << 20)) {
      expect(read.position).toBe(0);
      break;
    }

    const lost: BlobRead[] = [];
    for await (const read of readBlobs({ gitDir: join(one.folder, 'nowhere') }, ids.slice(0, 2), 1000)) lost.push(read);
    for await (const read of readBlobs({ gitDir: one.path('churn.git') }, ids.slice(0, 2), 1000, {
      PATH: '/nonexistent',
    }))
      lost.push(read);
    expect(lost.map((r) => r.reason)).toEqual(Array(4).fill('unreadable'));
  } finally {
    one.remove();
  }
});
