/** Edges as rows: for the leading thread, between phases. */
import { at, listOf, put, setSlot, slot, take } from './memory';
import {
  GROUP_EDGES,
  GROUPS,
  NEIGHBOUR_START,
  NEIGHBOURS,
  REFUSALS,
  REFUSED,
  REFUSED_START,
  THREADS,
  VARIANT_EDGES,
  VARIANT_START,
  VARIANTS,
} from './slots';

let groupOf: i32 = 0;

/** Rows of the groups that are similar to each group, and of those it was refused with. */
export function adjacency(): void {
  const groups = slot(GROUPS);
  if (groupOf === 0) {
    groupOf = take(slot(VARIANTS) << 2);
    for (let g = 0; g < groups; g++) {
      for (let v = at(slot(VARIANT_START), g); v < at(slot(VARIANT_START), g + 1); v++) put(groupOf, v, g);
    }
  }
  rows(NEIGHBOUR_START, NEIGHBOURS, GROUP_EDGES, VARIANT_EDGES);
  rows(REFUSED_START, REFUSED, REFUSALS, -1);
}

function rows(startSlot: i32, listSlot: i32, name: i32, ofVariants: i32): void {
  const groups = slot(GROUPS);
  const start = take((groups + 2) << 2);
  const stride = name === REFUSALS ? 2 : 4;
  // Entry g + 2 counts row g, so that after the sums entry g + 1 is the cursor of row g.
  tally(start, name, stride, false);
  if (ofVariants >= 0) tally(start, ofVariants, 4, true);
  for (let g = 0; g < groups; g++) put(start, g + 2, at(start, g + 2) + at(start, g + 1));
  const total = at(start, groups + 1);
  const unsorted = take((total + 1) << 2);
  fill(start, unsorted, name, stride, false);
  if (ofVariants >= 0) fill(start, unsorted, ofVariants, 4, true);
  // Threads found the edges in any order, and what follows must not depend on it. Turned around, rows are sorted: row h is
  // filled by going through the rows g in order.
  const list = take((total + 1) << 2);
  const cursor = take((groups + 1) << 2);
  memory.copy(cursor, start, (groups + 1) << 2);
  for (let g = 0; g < groups; g++) {
    for (let i = at(start, g); i < at(start, g + 1); i++) {
      const h = at(unsorted, i);
      const to = at(cursor, h);
      put(cursor, h, to + 1);
      put(list, to, g);
    }
  }
  setSlot(startSlot, start);
  setSlot(listSlot, list);
}

function tally(start: i32, name: i32, stride: i32, variants: bool): void {
  for (let t = 0; t < slot(THREADS); t++) {
    for (let block = at(listOf(t, name), 0); block !== 0; block = at(block, 0)) {
      const n = at(block, 1);
      for (let i = 0; i < n; i += stride) {
        const a = endOf(at(block + 8, i), variants);
        const b = endOf(at(block + 8, i + 1), variants);
        put(start, a + 2, at(start, a + 2) + 1);
        put(start, b + 2, at(start, b + 2) + 1);
      }
    }
  }
}

function fill(start: i32, list: i32, name: i32, stride: i32, variants: bool): void {
  for (let t = 0; t < slot(THREADS); t++) {
    for (let block = at(listOf(t, name), 0); block !== 0; block = at(block, 0)) {
      const n = at(block, 1);
      for (let i = 0; i < n; i += stride) {
        const a = endOf(at(block + 8, i), variants);
        const b = endOf(at(block + 8, i + 1), variants);
        let to = at(start, a + 1);
        put(start, a + 1, to + 1);
        put(list, to, b);
        to = at(start, b + 1);
        put(start, b + 1, to + 1);
        put(list, to, a);
      }
    }
  }
}

function endOf(number: i32, variants: bool): i32 {
  return variants ? at(groupOf, number) : number;
}
