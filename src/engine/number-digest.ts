import type { KernelMemory } from './kernel/kernel.ts';
import { Room } from './kernel/room.ts';

/** 64 bits of a row of integers; two rows that differ have the same once in 10¹⁹. */
export class NumberDigest {
  private a = 0x2545f491;
  private b = 0x811c9dc5 | 0;

  add(n: number): void {
    this.a = Math.imul(this.a ^ n, 0x9e3779b1);
    this.a ^= this.a >>> 15;
    this.b = Math.imul(this.b + n, 0x01000193) ^ this.a;
  }

  get halves(): [number, number] {
    return [this.a | 0, this.b | 0];
  }
}

/**
 * The digest of each row of a table: of `own` numbers of the row itself, then of the columns of its entries `start[row] …
 * start[row + 1]`. Two halves each, in the kernel: a hundred thousand numbers take a millisecond there, and forty interpreted.
 */
export function digestsOfRows(
  memory: KernelMemory,
  heads: Int32Array,
  own: number,
  start: Int32Array,
  columns: readonly Int32Array[],
): Int32Array {
  const room = new Room(memory);
  const rows = start.length - 1;
  const digests = room.given(new Int32Array(2 * rows));
  const lists = room.given(Int32Array.from(columns, (column) => room.given(column)));
  room.kernel.digestRows(rows, room.given(heads), own, room.given(start), lists, columns.length, digests);
  return room.ints(digests, 2 * rows);
}
