/**
 * A file that is there as a whole or not at all: written beside its place under another name, then renamed.
 *
 * What is no regular file (a pipe, a terminal, /dev/null) is written to directly: renaming over it would replace it.
 * Temporary files go away when the process ends or is told to end; only SIGKILL and power cuts leave one.
 */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.ts';

/** The reader of a pipe went away: nothing is wrong, and nobody listens. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const open = new Set<string>();
let files = 0;

function removeOpen(): void {
  for (const path of open) {
    try {
      unlinkSync(path);
    } catch {
      // Gone already.
    }
  }
  open.clear();
}

function endBySignal(signal: NodeJS.Signals): void {
  removeOpen();
  for (const name of SIGNALS) process.removeListener(name, endBySignal);
  // Ends as the signal ends programs that know nothing of it, so that a calling shell stops its loop as well.
  process.kill(process.pid, signal);
}

let watching = false;

function watch(path: string): void {
  open.add(path);
  if (watching) return;
  watching = true;
  for (const name of SIGNALS) process.on(name, endBySignal);
  process.on('exit', removeOpen);
}

function unwatch(path: string): void {
  open.delete(path);
  if (open.size > 0) return;
  // A signal that came while a file was written is delivered in the next turn of the event loop, not before.
  setImmediate(() => {
    if (open.size > 0 || !watching) return;
    watching = false;
    for (const name of SIGNALS) process.removeListener(name, endBySignal);
    process.removeListener('exit', removeOpen);
  });
}

export class AtomicFile {
  readonly #path: string;
  /** Where it will lie, links followed; null for what is written to directly. */
  readonly #target: string | null;
  readonly #temporary: string;
  #file: number;

  /** @throws UsageError when the place cannot be written */
  constructor(path: string) {
    this.#path = path;
    this.#temporary = '';
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat !== undefined && !stat.isFile()) {
        this.#target = null;
        this.#file = openSync(path, 'w');
        return;
      }
      this.#target = stat === undefined ? path : realpathSync(path);
      const name = `.${basename(this.#target).slice(0, 100)}.${process.pid}-${files++}.tmp`;
      this.#temporary = join(dirname(this.#target), name);
      watch(this.#temporary);
      this.#file = openSync(this.#temporary, 'wx');
      if (stat !== undefined) fchmodSync(this.#file, stat.mode & 0o777);
    } catch (error) {
      this.#file = -1;
      if (this.#temporary !== '') this.abandon();
      throw unwritable(path, error);
    }
  }

  /** @throws UsageError (disk full …) or ClosedPipe; the file is then abandoned */
  write(data: string | Uint8Array): void {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    try {
      for (let at = 0; at < bytes.length; ) {
        try {
          at += writeSync(this.#file, bytes, at, bytes.length - at);
        } catch (error) {
          // A pipe that does not block, and whose reader is slower.
          if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
      }
    } catch (error) {
      this.abandon();
      throw unwritable(this.#path, error);
    }
  }

  /** @param durable whether the content must be on the disk before its name is */
  commit(durable = false): void {
    try {
      if (durable && this.#target !== null) fsyncSync(this.#file);
      this.#close();
      if (this.#target !== null) renameSync(this.#temporary, this.#target);
      unwatch(this.#temporary);
    } catch (error) {
      this.abandon();
      throw unwritable(this.#path, error);
    }
  }

  /** Leaves what was there before, or nothing. */
  abandon(): void {
    try {
      this.#close();
    } catch {
      // What it held is given up anyway.
    }
    if (!open.has(this.#temporary)) return;
    try {
      unlinkSync(this.#temporary);
    } catch {
      // Was never made, or is gone.
    }
    unwatch(this.#temporary);
  }

  #close(): void {
    const file = this.#file;
    this.#file = -1;
    if (file >= 0) closeSync(file);
  }
}

/**
 * Says early what would fail at the end of a long scan.
 *
 * @throws UsageError
 */
export function checkWritable(path: string): void {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) throw unwritable(path, { code: 'EISDIR' });
    if (stat !== undefined && !stat.isFile()) return;
    const folder = dirname(stat === undefined ? path : realpathSync(path));
    if (!statSync(folder).isDirectory()) throw unwritable(path, { code: 'ENOTDIR' });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

const CAUSES: Record<string, [what: string, advice: string]> = {
  ENOSPC: ['no space is left on the device', 'Free some space, or write to another device.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, or write to another device.'],
  EFBIG: ['the file would be larger than allowed', 'Raise the limit on file sizes, or write to another place.'],
  ENOENT: ['its folder does not exist', 'Make the folder first, or write to another place.'],
  ENOTDIR: ['what should be its folder is none', 'Write to another place.'],
  EISDIR: ['it is a folder', 'Name a file in it.'],
  EACCES: ['permission denied', 'Check the permissions of its folder, or write to another place.'],
  EPERM: ['permission denied', 'Check the permissions of its folder, or write to another place.'],
  EROFS: ['it lies on a read-only device', 'Write to another place.'],
};

function unwritable(path: string, error: unknown): Error {
  if (error instanceof UsageError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EPIPE') return new ClosedPipe(path);
  const [what, advice] = CAUSES[code] ?? [code === '' ? String(error) : code, 'Write to another place.'];
  return new UsageError(`${path} cannot be written: ${what}`, advice);
}
