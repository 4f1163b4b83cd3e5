/** What earlier scans found out about pairs: see clones/verdicts.ts. */
import { at } from './memory';

export const UNKNOWN: i32 = -2;

/** The outcome known for a key in a table of 2^`bits` triples (`bits` -1: none), or {@link UNKNOWN}. */
export function verdict(table: i32, bits: i32, high: i32, low: i32): i32 {
  if (bits < 0) return UNKNOWN;
  const mask = (1 << bits) - 1;
  let place = ((high * 0x9e3779b1) ^ low) & mask;
  while (true) {
    const value = at(table, 3 * place + 2);
    if (value === 0) return UNKNOWN;
    if (at(table, 3 * place) === high && at(table, 3 * place + 1) === low) return value - 2;
    place = (place + 1) & mask;
  }
}
