/**
 * A file of integers of which only what is asked for is read: a cold command that wants a hundred runs of tokens of a
 * repository must not read all of its code. The array is as long as the file; what was not asked for is zero and takes no
 * memory, because pages that are never written are never resident (see engine/corpus.ts). A process that stays ends with
 * all of it in memory, and then a question costs no system call.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Words of a page, 4 kB: memory that is touched for the first time costs more than the system call (18 and 3 µs a page on a
 * virtual machine), so a larger one does not pay. Pages side by side are read at once.
 */
const PAGE = 1 << 10;
/** Of files that are asked for thousands of places all over them, where most pages are read in the end. */
export const LARGE_PAGE = 1 << 12;
/** Files that stay open for pages; beyond, a file is read whole and closed. */
const MOST_OPEN = 400;
let openFiles = 0;

const closing = new FinalizationRegistry<number>((file) => {
  openFiles--;
  closeSync(file);
});

export const markOf = ({ mtimeMs, size, ino }: { mtimeMs: number; size: number; ino: number }): string =>
  `${mtimeMs} ${size} ${ino}`;

export class LazyWords {
  readonly all: Int32Array;
  private readonly bytes: Uint8Array;
  private readonly isRead: Uint8Array;
  private readonly file: number;
  private readonly page: number;

  /** Of what was opened: another file under the same name has another one. */
  readonly mark: string;

  private constructor(file: number, all: Int32Array, mark: string, page: number) {
    this.page = page;
    this.mark = mark;
    this.file = file;
    this.all = all;
    this.bytes = new Uint8Array(all.buffer, all.byteOffset, all.byteLength);
    this.isRead = new Uint8Array(Math.ceil(all.length / page));
  }

  /** Of words that are in memory. */
  static of(all: Int32Array): LazyWords {
    const words = new LazyWords(-1, all, '', PAGE);
    words.isRead.fill(1);
    return words;
  }

  /** Null where there is none, or none of whole words. The file may be renamed over meanwhile: what was opened is read. */
  static open(path: string, page = PAGE): LazyWords | null {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return null;
    }
    const stat = fstatSync(file);
    const { size } = stat;
    if (size === 0 || size % 4 !== 0) {
      closeSync(file);
      return null;
    }
    const words = new LazyWords(file, new Int32Array(new SharedArrayBuffer(size)), markOf(stat), page);
    if (openFiles < MOST_OPEN) {
      openFiles++;
      closing.register(words, file);
    } else {
      words.need(0, size / 4);
      closeSync(file);
    }
    return words;
  }

  /** Makes words `[from, to)` those of the file. */
  need(from: number, to: number): void {
    const last = Math.min(this.isRead.length, Math.ceil(to / this.page));
    for (let page = Math.floor(from / this.page); page < last; page++) {
      if (this.isRead[page] === 1) continue;
      let end = page + 1;
      while (end < last && this.isRead[end] === 0) end++;
      this.read(page, end);
      page = end - 1;
    }
  }

  private read(page: number, end: number): void {
    let at = 4 * this.page * page;
    const until = Math.min(this.bytes.length, 4 * this.page * end);
    while (at < until) {
      const n = readSync(this.file, this.bytes, at, until - at, at);
      // Cut short by somebody: what is missing stays zero, and whoever reads it finds nothing there.
      if (n === 0) break;
      at += n;
    }
    this.isRead.fill(1, page, end);
  }

  /** Words `[from, to)`, read. */
  part(from: number, to: number): Int32Array {
    this.need(from, to);
    return this.all.subarray(from, to);
  }

  /** Bytes `[from, to)` as text, read. */
  text(from: number, to: number): string {
    this.need(from >> 2, (to + 3) >> 2);
    // A decoder takes no shared memory.
    return Buffer.from(this.bytes.subarray(from, to)).toString('utf8');
  }
}
