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
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { packedLength } from '../engine/pack.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { AtomicFile } from './atomic-file.ts';
import { textKey } from './known-classes.ts';

const MAGIC = 0x43425053;
/** 1: first form. */
const VERSION = 1 + (ENGINE_FORMAT << 8);
const HEADER = 5;
/** A file written so shortly before it was read may have been written again without a trace in its times. */
const RACY_MS = 2_000;

interface Pack {
  path: string;
  /** Key → offset of its record in `words`, which begin at `base` of all records. */
  offsets: Map<string, number>;
  words: Int32Array;
  base: number;
  used: number;
}

export class AnalysisCache {
  private readonly packs: (Pack | null)[];
  private readonly began = Date.now();
  /** The records of all packs, for all threads. */
  readonly records: SharedArrayBuffer;
  hits = 0;

  constructor(folder: string, repositories: readonly FoundRepository[]) {
    let words = 0;
    this.packs = repositories.map((repository) => {
      if (repository.kind === 'bare') return null;
      const name = `${textKey(repository.root).toString(16).padStart(13, '0')}.bin`;
      const pack = readPack(join(folder, 'blobs', name));
      pack.base = words;
      words += pack.words.length;
      return pack;
    });
    this.records = new SharedArrayBuffer(Math.max(4, 4 * words));
    const all = new Int32Array(this.records);
    for (const pack of this.packs) if (pack !== null) all.set(pack.words, pack.base);
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

function readPack(path: string): Pack {
  const none: Pack = { path, offsets: new Map(), words: new Int32Array(0), base: 0, used: 0 };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return none;
  }
  if (bytes.length < 4 * HEADER || bytes.length % 4 !== 0) return none;
  // Small files share a pool, where nothing says that they begin at a multiple of four.
  if (bytes.byteOffset % 4 !== 0) bytes = Buffer.from(Uint8Array.from(bytes).buffer);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const [magic, version, count, textBytes, sum] = words;
  if (magic !== MAGIC || version !== VERSION || count < 0 || textBytes < 0) return none;
  if (checksum(words.subarray(HEADER)) !== sum) return none;
  const textFrom = 4 * (HEADER + count);
  const recordsFrom = HEADER + count + ((textBytes + 3) >> 2);
  if (recordsFrom > words.length) return none;
  const keys = bytes.toString('utf8', textFrom, textFrom + textBytes).split('\n');
  if (count > 0 && keys.length !== count) return none;
  const records = words.subarray(recordsFrom);
  const offsets = new Map<string, number>();
  for (let k = 0; k < count; k++) {
    const at = words[HEADER + k];
    offsets.set(keys[k], at);
  }
  return { path, offsets, words: records, base: 0, used: 0 };
}

function writePack(path: string, keys: readonly string[], parts: readonly Int32Array[]): void {
  const text = Buffer.from(keys.join('\n'));
  const head = new Int32Array(HEADER + keys.length);
  head.set([MAGIC, VERSION, keys.length, text.length, 0]);
  let at = 0;
  for (let k = 0; k < keys.length; k++) {
    head[HEADER + k] = at;
    at += parts[k].length;
  }
  const padding = new Uint8Array((4 - (text.length % 4)) % 4);
  const bytes = (a: Int32Array) => new Uint8Array(a.buffer, a.byteOffset, a.byteLength);
  // One buffer: a thousand small writes cost more than one copy.
  const out = new Uint8Array(head.byteLength + text.length + padding.length + 4 * at);
  out.set(bytes(head), 0);
  out.set(text, head.byteLength);
  let to = head.byteLength + text.length + padding.length;
  for (const part of parts) {
    out.set(bytes(part), to);
    to += part.byteLength;
  }
  const words = new Int32Array(out.buffer);
  words[HEADER - 1] = checksum(words.subarray(HEADER));
  writeCache(path, out);
}

/** Tells a damaged file from a whole one: its numbers become addresses, so none of them may be wrong. */
export function checksum(words: Int32Array): number {
  let h = 0x811c9dc5 | 0;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words[i], 0x01000193);
  return h ^ (h >>> 15);
}

/** Writes a file of the cache; a full disk or a folder that may not be written costs the next scan its time, no more. */
export function writeCache(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const file = new AtomicFile(path);
    try {
      file.write(bytes);
      file.commit();
    } catch (error) {
      file.abandon();
      throw error;
    }
  } catch {
    // Nothing depends on it.
  }
}
