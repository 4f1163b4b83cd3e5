/**
 * The ids of the classes that scans of the same PATHs found before, in the user's cache folder: without a baseline they
 * are what lets an id survive a moved representative. One small binary file for each set of PATHs, native byte order:
 *
 *     "SPID" version classes members         Int32 each
 *     ids       24 bytes each, padded with zeros
 *     fragment  1 byte each     missed  1 byte each   (padded to 8)
 *     start     Int32 × (classes + 1)                 (padded to 8)
 *     contents  Float64 × members    places  Float64 × members
 *
 * A class that is not found stays for some scans: another branch, or other options, may bring it back.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AtomicFile } from './atomic-file.ts';
import { fileOfPaths } from './file-of-paths.ts';
import type { KnownClasses } from './known-classes.ts';

const MAGIC = 0x44495053;
/** 1: first form. Another meaning of any field is another version: older files are then ignored. */
const VERSION = 1;
const ID_BYTES = 24;
/** Scans in a row that may not find a class before it is forgotten. */
const MISSED_AT_MOST = 30;
/** 16 bytes each; beyond, ids come from the code alone. */
const MOST_MEMBERS = 4_000_000;

export interface Memory {
  known: KnownClasses;
  missed: Uint8Array;
}

/** Null where there is none that can be used. */
export function recall(folder: string, paths: readonly string[]): Memory | null {
  let bytes: Buffer;
  try {
    const file = fileOfPaths(join(folder, 'classes'), paths);
    if (statSync(file).size > 64 * MOST_MEMBERS) return null;
    bytes = readFileSync(file);
  } catch {
    return null;
  }
  if (bytes.length < 16) return null;
  const head = new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + 16));
  const [magic, version, classes, members] = head;
  if (magic !== MAGIC || version !== VERSION || classes < 0 || members < 0) return null;
  const at = layout(classes, members);
  if (bytes.length !== at.end) return null;
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const ids = Array.from({ length: classes }, (_, c) => {
    const from = at.ids + c * ID_BYTES;
    const end = bytes.indexOf(0, from);
    return bytes.toString('latin1', from, end < 0 || end > from + ID_BYTES ? from + ID_BYTES : end);
  });
  const known: KnownClasses = {
    ids,
    fragment: new Uint8Array(data, at.fragment, classes),
    start: new Int32Array(data, at.start, classes + 1),
    contents: new Float64Array(data, at.contents, members),
    places: new Float64Array(data, at.places, members),
  };
  for (let c = 0; c < classes; c++) if (known.start[c + 1] < known.start[c]) return null;
  if (known.start[0] !== 0 || known.start[classes] !== members || new Set(ids).size !== classes) return null;
  return { known, missed: new Uint8Array(data, at.missed, classes) };
}

function layout(classes: number, members: number) {
  const padded = (n: number) => (n + 7) & ~7;
  const ids = 16;
  const fragment = ids + classes * ID_BYTES;
  const missed = fragment + classes;
  const start = padded(missed + classes);
  const contents = padded(start + 4 * (classes + 1));
  const places = contents + 8 * members;
  return { ids, fragment, missed, start, contents, places, end: places + 8 * members };
}

/**
 * Keeps the classes of this scan, and those it did not find for a while. A failure costs nothing but stable ids.
 *
 * @param before what was recalled, and which of it this scan found
 */
export function remember(
  folder: string,
  paths: readonly string[],
  now: KnownClasses,
  before: Memory | null,
  found: Uint8Array,
): void {
  const given = new Set(now.ids);
  const kept: number[] = [];
  for (let k = 0; k < (before?.known.ids.length ?? 0); k++) {
    if (found[k] === 0 && before!.missed[k] < MISSED_AT_MOST && !given.has(before!.known.ids[k])) kept.push(k);
  }
  const classes = now.ids.length + kept.length;
  const members =
    now.contents.length + kept.reduce((n, k) => n + before!.known.start[k + 1] - before!.known.start[k], 0);
  if (members > MOST_MEMBERS) return;
  const at = layout(classes, members);
  const bytes = Buffer.alloc(at.end);
  new Int32Array(bytes.buffer, bytes.byteOffset, 4).set([MAGIC, VERSION, classes, members]);
  const start = new Int32Array(bytes.buffer, bytes.byteOffset + at.start, classes + 1);
  const contents = new Float64Array(bytes.buffer, bytes.byteOffset + at.contents, members);
  const places = new Float64Array(bytes.buffer, bytes.byteOffset + at.places, members);
  let c = 0;
  let m = 0;
  const put = (known: KnownClasses, k: number, missed: number): void => {
    bytes.write(known.ids[k].slice(0, ID_BYTES), at.ids + c * ID_BYTES, 'latin1');
    bytes[at.fragment + c] = known.fragment[k];
    bytes[at.missed + c] = missed;
    contents.set(known.contents.subarray(known.start[k], known.start[k + 1]), m);
    places.set(known.places.subarray(known.start[k], known.start[k + 1]), m);
    m += known.start[k + 1] - known.start[k];
    start[++c] = m;
  };
  for (let n = 0; n < now.ids.length; n++) put(now, n, 0);
  for (const k of kept) put(before!.known, k, before!.missed[k] + 1);
  try {
    mkdirSync(join(folder, 'classes'), { recursive: true });
    const file = new AtomicFile(fileOfPaths(join(folder, 'classes'), paths));
    file.write(bytes);
    file.commit();
  } catch {
    // A full disk, or a home that cannot be written to.
  }
}
