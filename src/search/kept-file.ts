/** Writes files that search keeps in the data folder, and says so where that cannot be done: `find` rests on them. */
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem, problems } from '../errors.ts';
import { AtomicFile } from '../scan/atomic-file.ts';

/** @throws Problem where the disk is full or the folder may not be written; then what was there before stays */
export const keepFile = (path: string, words: Int32Array): void =>
  kept(path, new Uint8Array(words.buffer, words.byteOffset, words.byteLength));

/** As {@link keepFile}. */
export const keepText = (path: string, text: string): void => kept(path, Buffer.from(text));

/** Keeps a file under another name as well. As {@link keepFile}. */
export function keepUnder(path: string, other: string): void {
  try {
    linkSync(path, other);
  } catch {
    // Not every file system has two names for one file.
    try {
      copyFileSync(path, other);
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      throw problems.searchNotKept(dirname(other), `${other}: ${code ?? message}`);
    }
  }
}

function kept(path: string, bytes: Uint8Array): void {
  let file: AtomicFile | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = new AtomicFile(path);
    file.write(bytes);
    file.commit();
  } catch (error) {
    file?.abandon();
    const { message, code } = error as NodeJS.ErrnoException;
    throw problems.searchNotKept(dirname(path), error instanceof Problem ? message : `${path}: ${code ?? message}`);
  }
}
