/**
 * Vectors of one repository, in a file beside its words:
 *
 *     "SPSV" version size dimensions vectors documents missing model model stamp stamp
 *                                  Int32 each; texts without a vector yet, hashes
 *     hash       Int32 × 2 × vectors      of the text that was sent
 *     row        Int32 × documents        its vector, or -1: not sent, or not answered yet
 *     numbers    Int8 × vectors × dimensions, padded to 4
 *
 * A text that is known is not sent again. A number takes a byte: of unit vectors that changes a product by less than .01.
 */
import { join } from 'node:path';
import { LARGE_PAGE, LazyWords } from '../lazy-words.ts';

const MAGIC = 0x56535053;
const VERSION = 1;
const HEADER = 11;
const SCALE = 127;

export type Hash = readonly [number, number];
export const hashKey = ([high, low]: Hash): string => `${high} ${low}`;

export const vectorPath = (dataFolder: string, repository: number): string =>
  join(dataFolder, 'search', `${repository}.vectors`);

export const inBytes = (vector: Float32Array): Int8Array => Int8Array.from(vector, (x) => Math.round(SCALE * x));

export interface Known {
  vectors: Map<string, Int8Array>;
  /** Of every document of the segment; null for one that is not sent. */
  hashes: readonly (Hash | null)[];
  /** Texts that have none yet. */
  missing: number;
}

export function vectorWords({ vectors, hashes, missing }: Known, model: Hash, stamp: Hash): Int32Array {
  const rows = new Map<string, number>();
  const order: Hash[] = [];
  for (const hash of hashes) {
    if (hash === null || rows.has(hashKey(hash)) || !vectors.has(hashKey(hash))) continue;
    rows.set(hashKey(hash), order.length);
    order.push(hash);
  }
  const dimensions = order.length === 0 ? 0 : vectors.get(hashKey(order[0]))!.length;
  const size = HEADER + 2 * order.length + hashes.length + ((order.length * dimensions + 3) >> 2);
  const all = new Int32Array(size);
  all.set([MAGIC, VERSION, size, dimensions, order.length, hashes.length, missing, ...model, ...stamp]);
  let at = HEADER;
  for (const [high, low] of order) {
    all[at++] = high;
    all[at++] = low;
  }
  for (const hash of hashes) all[at++] = hash === null ? -1 : (rows.get(hashKey(hash)) ?? -1);
  const numbers = new Int8Array(all.buffer, 4 * at);
  for (const [row, hash] of order.entries()) numbers.set(vectors.get(hashKey(hash))!, row * dimensions);
  return all;
}

export class VectorFile {
  readonly dimensions: number;
  readonly count: number;
  readonly missing: number;
  /** By document of the segment. */
  readonly row: Int32Array;
  private readonly hashes: Int32Array;
  private readonly all: LazyWords;
  private readonly from: number;

  private constructor(all: LazyWords) {
    this.all = all;
    const [, , , dimensions, count, documents, missing] = all.all;
    this.dimensions = dimensions;
    this.count = count;
    this.missing = missing;
    this.hashes = all.part(HEADER, HEADER + 2 * count);
    this.row = all.part(HEADER + 2 * count, HEADER + 2 * count + documents);
    this.from = HEADER + 2 * count + documents;
    if (this.from + ((count * dimensions + 3) >> 2) !== all.all.length) throw new RangeError('damaged');
  }

  /** Null where there is none of this model, or of this state of the repository where that counts. */
  static open(path: string, model: Hash, stamp?: Hash): VectorFile | null {
    const all = LazyWords.open(path, LARGE_PAGE);
    if (all === null || all.all.length < HEADER) return null;
    const head = all.part(0, HEADER);
    if (head[0] !== MAGIC || head[1] !== VERSION || head[2] !== all.all.length) return null;
    if (head[7] !== model[0] || head[8] !== model[1]) return null;
    if (stamp !== undefined && (head[9] !== stamp[0] || head[10] !== stamp[1])) return null;
    try {
      return new VectorFile(all);
    } catch {
      return null;
    }
  }

  /** All vectors, one after the other. */
  numbers(): Int8Array {
    this.all.need(this.from, this.all.all.length);
    return new Int8Array(this.all.all.buffer, 4 * this.from, this.count * this.dimensions);
  }

  byHash(): Map<string, Int8Array> {
    const numbers = this.numbers();
    const found = new Map<string, Int8Array>();
    for (let v = 0; v < this.count; v++)
      found.set(
        hashKey([this.hashes[2 * v], this.hashes[2 * v + 1]]),
        numbers.slice(v * this.dimensions, (v + 1) * this.dimensions),
      );
    return found;
  }
}
