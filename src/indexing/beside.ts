/**
 * Bytes of a row once more in a file of the data folder. From the database they come as hexadecimal digits, in pieces that
 * are put together: .1 s for three megabytes, ten times as long as a file. The row has a mark, drawn by lot whenever it is
 * written; a file that bears another one is of another database, or of a transaction that came to nothing.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checksum, readWords, writeCache } from '../scan/analysis-cache.ts';

const MAGIC = 0x42535053;
/** Letters, four in a word. */
const MARK = 12;
const HEADER = 3 + MARK / 4;

const fileOf = (folder: string, name: string): string => join(folder, 'rows', `${name}.bin`);

/** Of a row that is gone. */
export function removeBeside(folder: string, name: string): void {
  rmSync(fileOf(folder, name), { force: true });
}

/** @returns the mark for the row */
export function keepBeside(folder: string, name: string, bytes: Uint8Array): string {
  const mark = randomBytes((MARK * 3) / 4).toString('base64url');
  const words = new Int32Array(HEADER + Math.ceil(bytes.length / 4));
  new Uint8Array(words.buffer).set(Buffer.from(mark), 12);
  new Uint8Array(words.buffer).set(bytes, 4 * HEADER);
  words.set([MAGIC, bytes.length, checksum(words.subarray(3))]);
  writeCache(fileOf(folder, name), [new Uint8Array(words.buffer)]);
  return mark;
}

/** Null where there is none with this mark: then the row's own are read. */
export function keptBeside(folder: string, name: string, mark: string): Buffer | null {
  const words = mark === '' ? null : readWords(fileOf(folder, name));
  if (words === null || words.length < HEADER || words[0] !== MAGIC) return null;
  const [, length, sum] = words;
  const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
  if (Math.ceil(length / 4) !== words.length - HEADER || bytes.toString('latin1', 12, 12 + MARK) !== mark) return null;
  return checksum(words.subarray(3)) === sum ? bytes.subarray(4 * HEADER, 4 * HEADER + length) : null;
}
