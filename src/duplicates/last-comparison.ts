/**
 * What the last comparison stored, as one run of bytes beside its rows: so the next one knows which classes there were,
 * which of them are as they were, and how alike the members of those are, without reading or measuring any of it again.
 * It is written with the rows, in one transaction. Native byte order:
 *
 *     version classes members 0                        Int32 each
 *     contents, places                                 Float64 for each member
 *     similarity min, median, normalized min, median   Float64 each for each class
 *     ids                                              Float64 for each class
 *     start                                            Int32 × (classes + 1)
 *     likeness, base, digest                           two Int32 each for each class
 *     fragment                                         a byte for each class
 *     keys                                             text, one a line
 */
import { ENGINE_FORMAT } from '../engine/format.ts';

/**
 * The engine's is in it because likeness is what the engine says it is.
 *
 *     1  first form
 *     2  digests without the class around
 *     3  whole numbers in digests
 */
const VERSION = 3 + (ENGINE_FORMAT << 8);
const HEAD = 16;

/** Struct of arrays, classes by id. */
export interface LastComparison {
  keys: string[];
  ids: Float64Array;
  fragment: Uint8Array;
  start: Int32Array;
  contents: Float64Array;
  places: Float64Array;
  /**
   * Two halves of each: of what similarities depend on; of all that is stored of a class but the name of the one around it; and
   * of that too.
   */
  likeness: Int32Array;
  bases: Int32Array;
  digests: Int32Array;
  /** Four of each class. */
  similarities: Float64Array;
}

export function emptyComparison(classes: number, members: number): LastComparison {
  return {
    keys: [],
    ids: new Float64Array(classes),
    fragment: new Uint8Array(classes),
    start: new Int32Array(classes + 1),
    contents: new Float64Array(members),
    places: new Float64Array(members),
    likeness: new Int32Array(2 * classes),
    bases: new Int32Array(2 * classes),
    digests: new Int32Array(2 * classes),
    similarities: new Float64Array(4 * classes),
  };
}

export function packComparison(last: LastComparison): Buffer {
  const { contents, places, similarities, ids, start, likeness, bases, digests, fragment } = last;
  const bytes = (list: Float64Array | Int32Array | Uint8Array) =>
    new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
  return Buffer.concat([
    bytes(Int32Array.of(VERSION, ids.length, contents.length, 0)),
    ...[contents, places, similarities, ids, start, likeness, bases, digests, fragment].map(bytes),
    Buffer.from(last.keys.join('\n')),
  ]);
}

/** Null for what another version wrote. */
export function unpackComparison(packed: Buffer): LastComparison | null {
  // Buffers of the driver begin anywhere.
  const data = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.length);
  const [version, classes, members] = new Int32Array(data, 0, 3);
  if (version !== VERSION) return null;
  let at = HEAD;
  const doubles = (n: number) => new Float64Array(data, (at += 8 * n) - 8 * n, n);
  const ints = (n: number) => new Int32Array(data, (at += 4 * n) - 4 * n, n);
  const [contents, places, similarities, ids] = [members, members, 4 * classes, classes].map(doubles);
  const [start, likeness, bases, digests] = [classes + 1, 2 * classes, 2 * classes, 2 * classes].map(ints);
  const fragment = new Uint8Array(data, (at += classes) - classes, classes);
  const text = Buffer.from(data, at).toString('latin1');
  const keys = text === '' ? [] : text.split('\n');
  if (keys.length !== classes) return null;
  return { keys, ids, fragment, start, contents, places, likeness, bases, digests, similarities };
}
