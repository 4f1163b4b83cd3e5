/** Edges as rows: for the leading thread, between phases. */
import { at, listOf, put, setSlot, slot, take } from './memory';
import {
  GROUP_EDGES,
  GROUPS,
  NEIGHBOUR_START,
  NEIGHBOURS,
  NEIGHBOURS_ROOM,
  REFUSALS,
  REFUSED,
  REFUSED_ROOM,
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

/** Room of the lists, which is made anew only when it is too small: the graph grows a little from round to round. */
let room: i32 = 0;
let unsorted: i32 = 0;
let cursor: i32 = 0;

function rows(startSlot: i32, listSlot: i32, name: i32, ofVariants: i32): void {
  const groups = slot(GROUPS);
  if (cursor === 0) cursor = take((groups + 1) << 2);
  if (slot(startSlot) === 0) setSlot(startSlot, take((groups + 2) << 2));
  const start = slot(startSlot);
  memory.fill(start, 0, (groups + 2) << 2);
  const stride = name === REFUSALS ? 2 : 4;
  // Entry g + 2 counts row g, so that after the sums entry g + 1 is the cursor of row g.
  tally(start, name, stride, false);
  if (ofVariants >= 0) tally(start, ofVariants, 4, true);
  for (let g = 0; g < groups; g++) put(start, g + 2, at(start, g + 2) + at(start, g + 1));
  const total = at(start, groups + 1);
  if (total > room) {
    room = total + (total >> 2);
    unsorted = take(room << 2);
  }
  const roomSlot = name === REFUSALS ? REFUSED_ROOM : NEIGHBOURS_ROOM;
  if (total > slot(roomSlot)) {
    setSlot(roomSlot, total + (total >> 2));
    setSlot(listSlot, take(slot(roomSlot) << 2));
  }
  const list = slot(listSlot);
  fill(start, unsorted, name, stride, false);
  if (ofVariants >= 0) fill(start, unsorted, ofVariants, 4, true);
  // Threads found the edges in any order, and what follows must not depend on it. Turned around, rows are sorted: row h is
  // filled by going through the rows g in order.
  memory.copy(cursor, start, (groups + 1) << 2);
  for (let g = 0; g < groups; g++) turn(start, unsorted, list, g);
}

export function turn(start: i32, from: i32, list: i32, g: i32): void {
  const end = at(start, g + 1);
  for (let i = at(start, g); i < end; i++) {
    const h = at(from, i);
    const to = at(cursor, h);
    put(cursor, h, to + 1);
    put(list, to, g);
  }
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
