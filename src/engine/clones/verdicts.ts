/**
 * What earlier scans found out about pairs: the outcome of each alignment, by the contents of both sides.
 *
 * A scan asks before it aligns and notes every outcome it used; the notes of all threads are the next scan's table. The
 * candidates are found anew each time, so a scan with this memory finds exactly what one without it finds.
 *
 * Keys have 64 bits and do not depend on the order of the two sides. Open addressing; three integers a slot
 * (key high, key low, value), a slot is free when all are zero. Values are stored plus 2, so none is zero.
 */
import { Records } from './records.ts';

export const UNKNOWN = -2;

export class Verdicts {
  private readonly table: Int32Array;
  private readonly mask: number;
  /** Outcomes used in this scan: key high, key low, value. */
  readonly used = new Records();
  /** How many of them had to be found out. */
  fresh = 0;

  /** @param table as {@link tabulate} made it; empty for none */
  constructor(table: Int32Array) {
    this.table = table;
    this.mask = table.length === 0 ? 0 : table.length / 3 - 1;
  }

  /** The outcome known for a key, or {@link UNKNOWN}. */
  get(high: number, low: number): number {
    const { table, mask } = this;
    if (table.length === 0) return UNKNOWN;
    let slot = (Math.imul(high, 0x9e3779b1) ^ low) & mask;
    for (;;) {
      const value = table[3 * slot + 2];
      if (value === 0) return UNKNOWN;
      if (table[3 * slot] === high && table[3 * slot + 1] === low) return value - 2;
      slot = (slot + 1) & mask;
    }
  }

  note(high: number, low: number, value: number): void {
    this.used.push3(high, low, value);
  }
}

/** The table of all notes; the same key twice is kept once. */
export function tabulate(notes: readonly Int32Array[]): Int32Array {
  let count = 0;
  for (const list of notes) count += list.length / 3;
  if (count === 0) return new Int32Array(0);
  let size = 16;
  while (size < 1.4 * count) size *= 2;
  const table = new Int32Array(3 * size);
  const mask = size - 1;
  for (const list of notes) {
    for (let i = 0; i < list.length; i += 3) {
      let slot = (Math.imul(list[i], 0x9e3779b1) ^ list[i + 1]) & mask;
      while (table[3 * slot + 2] !== 0 && (table[3 * slot] !== list[i] || table[3 * slot + 1] !== list[i + 1])) {
        slot = (slot + 1) & mask;
      }
      table[3 * slot] = list[i];
      table[3 * slot + 1] = list[i + 1];
      table[3 * slot + 2] = list[i + 2] + 2;
    }
  }
  return table;
}

const mix = (h: number): number => {
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return h ^ (h >>> 16);
};

/** Two 32-bit digests of a 64-bit hash, for keys of pairs. */
export const digestHigh = (high: number, low: number): number => mix(high ^ Math.imul(low, 0x85ebca6b));
export const digestLow = (high: number, low: number): number => mix(low ^ Math.imul(high, 0xc2b2ae35));
