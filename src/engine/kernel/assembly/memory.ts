/** Addresses, room and lists in the memory that all threads share. */
import { AGAIN_NEXT, AGAIN_TO, ASIDE, COARSE, FOUND, HALF, HEAD, LISTS, NEXT, OTHERS, TOP, WITH_OTHERS } from './slots';

/** The number in a slot of the head. */
export function slot(name: i32): i32 {
  return load<i32>(HEAD + (name << 2));
}

export function setSlot(name: i32, value: i32): void {
  store<i32>(HEAD + (name << 2), value);
}

export function raise(name: i32, by: i32): i32 {
  return atomic.add<i32>(HEAD + (name << 2), by);
}

/** The i-th 32-bit number of an array. */
export function at(array: i32, i: i32): i32 {
  return load<i32>(array + (i << 2));
}

export function put(array: i32, i: i32, value: i32): void {
  store<i32>(array + (i << 2), value);
}

/**
 * Room for so many bytes, zeroed, that no other thread has; never given back. Traps where the memory is at its end. Addresses are
 * compared as signed numbers, so nothing lies on both sides of {@link HALF}, or near it, as loops look some steps ahead: what would
 * begins behind it, and the room before it stays empty.
 */
export function take(bytes: u32): i32 {
  const size: u32 = (bytes + 63) & ~63;
  if (<u32>slot(AGAIN_NEXT) + size <= <u32>slot(AGAIN_TO) && slot(AGAIN_NEXT) !== 0) {
    const again: u32 = raise(AGAIN_NEXT, size);
    if (again + size <= <u32>slot(AGAIN_TO) && !isAcross(again, size)) return again;
  }
  let from: u32 = raise(TOP, size);
  while (isAcross(from, size)) from = raise(TOP, max(size, ASIDE));
  const end: u32 = from + size;
  if (end < from || size < bytes) unreachable();
  while (true) {
    const pages: u32 = memory.size();
    if (end <= pages << 16) break;
    const missing: u32 = ((end - (pages << 16)) >> 16) + 1;
    // Another thread may have enlarged it meanwhile: then there is too much room, and it costs nothing.
    if (memory.grow(missing) < 0) unreachable();
  }
  return from;
}

function isAcross(from: u32, size: u32): bool {
  return from < HALF + ASIDE && from + size >= HALF - ASIDE;
}

/** Least power of two of at least 16 and `n`. */
export function powerAtLeast(n: i32): i32 {
  let size = 16;
  while (size < n) size <<= 1;
  return size;
}

/** Whether the bit of a run is set: tables of bytes by run do not fit the processor's nearer caches. */
export function isMarked(bits: i32, run: i32): bool {
  return ((load<u8>(bits + (run >>> 3)) >>> <u8>(run & 7)) & 1) !== 0;
}

/** Whether the bit of a run is set, of 2^`bits` with {@link COARSE} behind them. */
export function isAmong(marked: i32, bits: i32, run: i32): bool {
  return isMarked(marked + ((1 << bits) >>> 3), run & (COARSE * 8 - 1)) && isMarked(marked, run);
}

/** Whether a phase is to work on a group; `due` is what the slot `DUE` says. */
export function isDue(due: i32, group: i32): bool {
  return due === 0 || load<u8>(due + group) !== 0;
}

/** Where the bytes of those lie with whom alone a group is to be compared; 0 for all. */
export function othersFor(due: i32, group: i32): i32 {
  return due !== 0 && load<u8>(due + group) === <u8>WITH_OTHERS ? slot(OTHERS) : 0;
}

/** Groups that a thread takes at once. */
export function chunkOf(groups: i32): i32 {
  return max(1, min(64, groups >> 6));
}

/** First of the next `chunk` groups of a phase. */
export function next(phase: i32, chunk: i32): i32 {
  return raise(NEXT + phase, chunk);
}

/*
 * Growing lists. A list is three numbers (first block, last block, numbers in the last); a block is the address of the
 * next one, how many numbers it holds, and the numbers.
 */
const BLOCK: i32 = 8192;

export function listOf(thread: i32, name: i32): i32 {
  return slot(FOUND) + (thread * LISTS + name) * 12;
}

/** Address of room for `n` more numbers at the end of a list. */
export function more(list: i32, n: i32): i32 {
  let last = at(list, 1);
  let used = at(list, 2);
  if (last === 0 || used + n > BLOCK) {
    const block = take((BLOCK + 2) << 2);
    if (last === 0) put(list, 0, block);
    else put(last, 0, block);
    put(list, 1, block);
    last = block;
    used = 0;
  }
  put(list, 2, used + n);
  put(last, 1, used + n);
  return last + 8 + (used << 2);
}

export function push2(list: i32, a: i32, b: i32): void {
  const to = more(list, 2);
  put(to, 0, a);
  put(to, 1, b);
}

export function push3(list: i32, a: i32, b: i32, c: i32): void {
  const to = more(list, 3);
  put(to, 0, a);
  put(to, 1, b);
  put(to, 2, c);
}

export function push4(list: i32, a: i32, b: i32, c: i32, d: i32): void {
  const to = more(list, 4);
  put(to, 0, a);
  put(to, 1, b);
  put(to, 2, c);
  put(to, 3, d);
}

/** Sorts 64-bit numbers, ascending (heap sort: no recursion, no worst case). */
export function sort64(array: i32, n: i32): void {
  if (n < 24) {
    for (let i = 1; i < n; i++) {
      const x = load<u64>(array + (i << 3));
      let k = i - 1;
      while (k >= 0 && load<u64>(array + (k << 3)) > x) {
        store<u64>(array + ((k + 1) << 3), load<u64>(array + (k << 3)));
        k--;
      }
      store<u64>(array + ((k + 1) << 3), x);
    }
    return;
  }
  for (let i = (n >> 1) - 1; i >= 0; i--) sift(array, i, n);
  for (let i = n - 1; i > 0; i--) {
    const x = load<u64>(array);
    store<u64>(array, load<u64>(array + (i << 3)));
    store<u64>(array + (i << 3), x);
    sift(array, 0, i);
  }
}

function sift(array: i32, root: i32, n: i32): void {
  const x = load<u64>(array + (root << 3));
  while (true) {
    let child = 2 * root + 1;
    if (child >= n) break;
    if (child + 1 < n && load<u64>(array + ((child + 1) << 3)) > load<u64>(array + (child << 3))) child++;
    if (load<u64>(array + (child << 3)) <= x) break;
    store<u64>(array + (root << 3), load<u64>(array + (child << 3)));
    root = child;
  }
  store<u64>(array + (root << 3), x);
}
