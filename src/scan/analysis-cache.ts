/**
 * The blob cache: what was made of a file, kept for the next scan that meets the same bytes under the same path.
 *
 * One file for each repository (or folder) in the user's cache folder, native byte order:
 *
 *     "SPBC" version keys bytes checksum    Int32 each; the bytes are those of the keys, the checksum is of what follows
 *     per key: offset of its record         Int32, in words
 *     keys as text, one a line              UTF-8, padded to 4
 *     records                               Int32, see engine/pack.ts
 *
 * A key is the path below the repository (names decide on language and tests) with the blob id, or, where git does not
 * vouch for the bytes, with size, times and inode of the file. Files of other engine versions are passed over; a cache
 * that cannot be read or written costs time and nothing else.
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { packedLength } from '../engine/pack.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { AtomicFile } from './atomic-file.ts';
import { textKey } from './known-classes.ts';

const MAGIC = 0x43425053;
/** 2: another checksum. */
const VERSION = 2 + (ENGINE_FORMAT << 8);
const HEADER = 5;
/** A file written so shortly before it was read may have been written again without a trace in its times. */
const RACY_MS = 2_000;

/** Where the pack of a repository lies. */
export const packPath = (folder: string, root: string): string =>
  join(folder, 'blobs', `${textKey(root).toString(16).padStart(13, '0')}.bin`);

interface Pack {
  path: string;
  /** Key → offset of its record, in words from `base` of all records. */
  offsets: Map<string, number>;
  base: number;
  used: number;
}

export class AnalysisCache {
  private readonly packs: (Pack | null)[];
  private readonly began = Date.now();
  /** All packs as they are on the disk, for all threads: read where they stay, because they are large. */
  readonly records: SharedArrayBuffer;
  hits = 0;

  constructor(folder: string, repositories: readonly Pick<FoundRepository, 'kind' | 'root'>[]) {
    const paths = repositories.map(({ kind, root }) => {
      if (kind === 'bare') return null;
      return packPath(folder, root);
    });
    const sizes = paths.map((path) => (path === null ? 0 : sizeOf(path)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    this.records = new SharedArrayBuffer(Math.max(4, total));
    let at = 0;
    this.packs = paths.map((path, r) => {
      if (path === null) return null;
      const from = at;
      at += sizes[r];
      return readPack(path, this.records, from, sizes[r]);
    });
  }

  /** Offset of a file's record in {@link records}, or -1. */
  find(file: FoundFile): number {
    const pack = this.packs[file.repository];
    if (pack === null) return -1;
    const offset = pack.offsets.get(this.keyOf(file));
    if (offset === undefined) return -1;
    pack.used++;
    this.hits++;
    return pack.base + offset;
  }

  /** Whether the record of a file may be kept at all. */
  keeps(file: FoundFile): boolean {
    return file.blobId !== null || this.began - Math.max(file.mtimeMs, file.ctimeMs) > RACY_MS;
  }

  private keyOf(file: FoundFile): string {
    const content = file.blobId ?? `${file.size} ${file.mtimeMs} ${file.ctimeMs} ${file.ino}`;
    return `${file.raw.replaceAll('\n', '\\n')}\t${content}`;
  }

  /**
   * Writes the packs of repositories in which something was analysed anew, or half of what is kept is of no use.
   * @param records per file what `find` said, or the fresh record, or null where nothing can be kept
   */
  save(files: readonly FoundFile[], records: readonly (number | Int32Array | null)[]): void {
    const all = new Int32Array(this.records);
    for (let r = 0; r < this.packs.length; r++) {
      const pack = this.packs[r];
      if (pack === null) continue;
      const keys: string[] = [];
      const parts: Int32Array[] = [];
      let fresh = 0;
      for (let f = 0; f < files.length; f++) {
        const record = records[f];
        if (files[f].repository !== r || record === null) continue;
        if (typeof record === 'number') parts.push(all.subarray(record, record + packedLength(all, record)));
        else if (this.keeps(files[f])) {
          parts.push(record);
          fresh++;
        } else continue;
        keys.push(this.keyOf(files[f]));
      }
      if (fresh === 0 && pack.used * 2 >= pack.offsets.size) continue;
      writePack(pack.path, keys, parts);
    }
  }
}

/** Bytes of a file of the cache; 0 where there is none, or none that can be whole. */
function sizeOf(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size >= 4 * HEADER && size % 4 === 0 ? size : 0;
}

/** Reads `size` bytes of a pack to `from` of `all`; a pack without keys where they are no pack, or not one of ours. */
function readPack(path: string, all: SharedArrayBuffer, from: number, size: number): Pack {
  const pack: Pack = { path, offsets: new Map(), base: 0, used: 0 };
  if (size === 0 || !readWhole(path, new Uint8Array(all, from, size))) return pack;
  const words = new Int32Array(all, from, size / 4);
  const [magic, version, count, textBytes, sum] = words;
  if (magic !== MAGIC || version !== VERSION || count < 0 || textBytes < 0) return pack;
  if (checksum(words.subarray(HEADER)) !== sum) return pack;
  const textFrom = 4 * (HEADER + count);
  const recordsFrom = HEADER + count + ((textBytes + 3) >> 2);
  if (recordsFrom > words.length) return pack;
  const keys = Buffer.from(all, from + textFrom, textBytes)
    .toString('utf8')
    .split('\n');
  if (count > 0 && keys.length !== count) return pack;
  pack.base = from / 4 + recordsFrom;
  for (let k = 0; k < count; k++) pack.offsets.set(keys[k], words[HEADER + k]);
  return pack;
}

function readWhole(path: string, into: Uint8Array): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      let at = 0;
      while (at < into.length) {
        const read = readSync(file, into, at, into.length - at, null);
        if (read === 0) return false;
        at += read;
      }
      return true;
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}

function writePack(path: string, keys: readonly string[], parts: readonly Int32Array[]): void {
  const text = Buffer.from(keys.join('\n'));
  const textWords = (text.length + 3) >> 2;
  // Header, offsets and keys; the records follow piece by piece, because together they are large.
  const head = new Int32Array(HEADER + keys.length + textWords);
  head.set([MAGIC, VERSION, keys.length, text.length, 0]);
  let at = 0;
  for (let k = 0; k < keys.length; k++) {
    head[HEADER + k] = at;
    at += parts[k].length;
  }
  new Uint8Array(head.buffer).set(text, 4 * (HEADER + keys.length));
  head[HEADER - 1] = checksum(head.subarray(HEADER), ...parts);
  writeCache(path, inPieces([head, ...parts]));
}

/** The same words in pieces of some size: thousands of small writes cost more than a copy. */
function* inPieces(parts: readonly Int32Array[]): Generator<Uint8Array> {
  const piece = new Int32Array(PIECE);
  let filled = 0;
  for (const part of parts) {
    for (let from = 0; from < part.length; ) {
      const n = Math.min(part.length - from, PIECE - filled);
      piece.set(part.subarray(from, from + n), filled);
      filled += n;
      from += n;
      if (filled < PIECE) continue;
      yield new Uint8Array(piece.buffer);
      filled = 0;
    }
  }
  yield new Uint8Array(piece.buffer, 0, 4 * filled);
}

/** Words of one write. */
const PIECE = 1 << 16;

/**
 * Tells a damaged file from a whole one: its numbers become addresses, so none of them may be wrong. Half a second's processes
 * read 60 MB of them, before any loop here would be compiled: what is compiled already takes 12 ms for 26 MB, a loop 8 ms when it
 * is, and 20 to 60 until then.
 */
export function checksum(...parts: readonly Int32Array[]): number {
  const hash = createHash('sha1');
  for (const { buffer, byteOffset, byteLength } of parts) hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  return hash.digest().readInt32LE();
}

/** A file of the cache as words, or null where there is none; its numbers are still to be checked. */
export function readWords(path: string): Int32Array | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length % 4 !== 0) return null;
  // Small files share a pool, where nothing says that they begin at a multiple of four.
  if (bytes.byteOffset % 4 !== 0) bytes = Buffer.from(Uint8Array.from(bytes).buffer);
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/** Writes a file of the cache; a full disk or a folder that may not be written costs the next scan its time, no more. */
export function writeCache(path: string, pieces: Iterable<Uint8Array>): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const file = new AtomicFile(path);
    try {
      for (const piece of pieces) file.write(piece);
      file.commit();
    } catch (error) {
      file.abandon();
      throw error;
    }
  } catch {
    // Nothing depends on it.
  }
}
