/**
 * What earlier scans found out about pairs: the outcome of each alignment, by the contents of both sides.
 *
 * A scan asks before it aligns and notes every outcome it used; the notes of all threads are the next scan's table. The
 * candidates are found anew each time, so a scan with this memory finds exactly what one without it finds.
 *
 * Keys have 64 bits and do not depend on the order of the two sides. Open addressing; three integers a slot
 * (key high, key low, value), a slot is free when all are zero. Values are stored plus 2, so none is zero.
 */
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
