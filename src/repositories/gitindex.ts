/**
 * git's index, read without git: which files are tracked, the blob that each of them was when the index was written,
 * and the stat data that tells whether it still is, without opening it.
 *
 * Versions 2 to 4, SHA-1 and SHA-256. A *split* index (extension `link`) and unknown extensions that git calls
 * mandatory are left to `git ls-files`. Nothing is copied: entries are offsets into the file's bytes.
 * 2,849 entries parse in about 1 ms. Format: https://git-scm.com/docs/index-format
 */
import { readWhole } from './content.ts';
import { forOpening } from './paths.ts';

/** Bytes: an index of a million files has about 120 MB. */
const LIMIT = 512 << 20;

const EMPTY_BLOB = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

const ASSUME_VALID = 0x8000;
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const SKIP_WORKTREE = 0x4000;
const INTENT_TO_ADD = 0x2000;

export type EntryKind = 'file' | 'symlink' | 'submodule' | 'sparse folder' | 'unknown';

/** By the upper bits of the mode, which is written in octal: 100644, 120000, 160000, 040000. */
const KINDS: Record<number, EntryKind> = { 8: 'file', 10: 'symlink', 14: 'submodule', 4: 'sparse folder' };

export interface GitIndex {
  /** Raw path of each tracked entry to its number; a path in conflict stands here once. */
  entries: Map<string, number>;
  /** Entry numbers are below this. */
  count: number;
  kind(entry: number): EntryKind;
  /** Left out of the work tree by a sparse checkout. */
  isSparse(entry: number): boolean;
  /**
   * The blob id in hex if the file on disk is certainly the one that the index describes, else null: changed, in
   * conflict, only intended to be added, or *racy*. `at`: what lstat says now.
   */
  unchanged(entry: number, at: { size: number; mtimeMs: number; ctimeMs: number; ino: number }): string | null;
  /** The blob id in hex, whatever the work tree holds. */
  blobId(entry: number): string;
}

export type IndexRead = { index: GitIndex; reason: null } | { index: null; reason: 'absent' | 'broken' | 'split' };

/** @param hashLength 20 for SHA-1, 32 for SHA-256 */
export function readIndex(rawPath: string, hashLength: number): IndexRead {
  const read = readWhole(forOpening(rawPath), LIMIT, 'followed');
  if (read === null) return { index: null, reason: 'absent' };
  return parseIndex(read.bytes, read.mtimeMs, hashLength);
}

/** @param writtenMs time of the last change of the index file: entries as young as it are racy */
export function parseIndex(bytes: Buffer, writtenMs: number, hashLength: number): IndexRead {
  const broken: IndexRead = { index: null, reason: 'broken' };
  if (bytes.length < 12 + hashLength || bytes.toString('latin1', 0, 4) !== 'DIRC') return broken;
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  const end = bytes.length - hashLength;
  const fixed = 40 + hashLength + 2;
  if (version < 2 || version > 4 || count > (end - 12) / (fixed + 1)) return broken;

  const offsets = new Uint32Array(count);
  const entries = new Map<string, number>();
  // Decoded once: the parts cut from it are no copies, which halves the time of a first call.
  const text = bytes.toString('latin1');
  let at = 12;
  let previous = '';
  for (let i = 0; i < count; i++) {
    const start = at;
    if (start + fixed + 1 > end) return broken;
    offsets[i] = start;
    const flags = (bytes[start + fixed - 2] << 8) | bytes[start + fixed - 1];
    at = start + fixed + (version >= 3 && (flags & EXTENDED) !== 0 ? 2 : 0);
    let path: string;
    if (version === 4) {
      // A variable-width number says how many bytes of the previous path to drop; offset encoding as in packs.
      let byte = bytes[at++];
      let drop = byte & 127;
      while ((byte & 128) !== 0) {
        if (at >= end || drop > 1 << 22) return broken;
        byte = bytes[at++];
        drop = ((drop + 1) << 7) | (byte & 127);
      }
      const stop = text.indexOf('\0', at);
      if (stop < 0 || stop >= end || drop > previous.length) return broken;
      path = previous.slice(0, previous.length - drop) + text.slice(at, stop);
      at = stop + 1;
    } else {
      let length = flags & 0xfff;
      if (length === 0xfff) length = text.indexOf('\0', at) - at;
      if (length < 0 || at + length >= end) return broken;
      path = text.slice(at, at + length);
      at = start + ((at + length - start + 8) & ~7);
    }
    previous = path;
    if (!isOrdinary(path)) continue;
    entries.set(path, i);
  }
  while (at + 8 <= end) {
    const size = bytes.readUInt32BE(at + 4);
    const signature = bytes.toString('latin1', at, at + 4);
    if (signature === 'link') return { index: null, reason: 'split' };
    // Extensions in lower case must be understood; `sdir` (sparse index) only says that folders stand among the entries.
    if (signature[0] >= 'a' && signature !== 'sdir') return { index: null, reason: 'split' };
    at += 8 + size;
  }

  const flagsOf = (entry: number) => bytes.readUInt16BE(offsets[entry] + fixed - 2);
  const moreFlagsOf = (entry: number) =>
    version >= 3 && (flagsOf(entry) & EXTENDED) !== 0 ? bytes.readUInt16BE(offsets[entry] + fixed) : 0;
  const blobId = (entry: number) => bytes.toString('hex', offsets[entry] + 40, offsets[entry] + 40 + hashLength);

  return {
    reason: null,
    index: {
      entries,
      count,
      blobId,
      kind: (entry) => KINDS[bytes.readUInt32BE(offsets[entry] + 24) >>> 12] ?? 'unknown',
      isSparse: (entry) => (moreFlagsOf(entry) & SKIP_WORKTREE) !== 0,
      unchanged(entry, now) {
        const o = offsets[entry];
        const flags = flagsOf(entry);
        if ((flags & (STAGE | ASSUME_VALID)) !== 0 || (moreFlagsOf(entry) & INTENT_TO_ADD) !== 0) return null;
        if (bytes.readUInt32BE(o + 36) !== now.size % 0x1_0000_0000) return null;
        const inode = bytes.readUInt32BE(o + 20);
        if (inode !== 0 && inode !== now.ino % 0x1_0000_0000) return null;
        const mtime = sameTime(bytes.readUInt32BE(o + 8), bytes.readUInt32BE(o + 12), now.mtimeMs);
        if (mtime === null) return null;
        if (
          bytes.readUInt32BE(o) !== 0 &&
          sameTime(bytes.readUInt32BE(o), bytes.readUInt32BE(o + 4), now.ctimeMs) === null
        ) {
          return null;
        }
        // The racy rule: a file changed in the very tick in which the index was written would look unchanged. Where only
        // seconds are known, the tick is a second. https://git-scm.com/docs/racy-git
        if (
          mtime === 'nanoseconds'
            ? now.mtimeMs >= writtenMs
            : Math.floor(now.mtimeMs / 1000) >= Math.floor(writtenMs / 1000)
        ) {
          return null;
        }
        const id = blobId(entry);
        // git writes size 0 for entries that were racy when it wrote the index.
        return now.size === 0 && !EMPTY_BLOB.has(id) ? null : id;
      },
    },
  };
}

/** Not a path that git itself would never make, and that would lead out of the repository or into git's own files. */
function isOrdinary(path: string): boolean {
  const first = path.charCodeAt(0);
  if (path === '' || first === 47) return false;
  return (first !== 46 && !path.includes('/.')) || !/(^|\/)(\.\.?|\.git)(\/|$)/i.test(path);
}

/** Some writers keep whole seconds; half a microsecond is what a double in milliseconds can hold. */
function sameTime(seconds: number, nanoseconds: number, ms: number): 'seconds' | 'nanoseconds' | null {
  if (nanoseconds === 0) return Math.floor(ms / 1000) % 0x1_0000_0000 === seconds ? 'seconds' : null;
  return Math.abs(seconds * 1000 + nanoseconds / 1e6 - ms) < 0.001 ? 'nanoseconds' : null;
}

/**
 * An index from the output of `git ls-files --stage -z`, for forms of the file that are not read here: it knows what is
 * tracked, but nothing about what is unchanged. With an empty output: an index of nothing.
 */
export function indexFromListing(output: Buffer): GitIndex {
  const entries = new Map<string, number>();
  const modes: string[] = [];
  const ids: string[] = [];
  for (const record of output.toString('latin1').split('\0')) {
    const match = /^([0-7]{6}) ([0-9a-f]+) [0-3]\t(.+)$/s.exec(record);
    if (match === null) continue;
    entries.set(match[3], modes.length);
    modes.push(match[1]);
    ids.push(match[2]);
  }
  return {
    entries,
    count: modes.length,
    kind: (entry) => KINDS[Number.parseInt(modes[entry], 8) >>> 12] ?? 'unknown',
    isSparse: () => false,
    unchanged: () => null,
    blobId: (entry) => ids[entry],
  };
}
