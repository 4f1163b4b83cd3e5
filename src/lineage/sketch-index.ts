/** Finds contents that share numbers of their sketches: those that may be alike. */
import type { Contents } from './contents.ts';
import { Ints } from './ints.ts';
import { SKETCH } from './sketch.ts';

/** Contents met under one number of a sketch, newest first. Beyond it is boilerplate that everything has. */
const MOST_LISTED = 256;

/** Of a block, where what stands. */
const ROOM = 0;
const TAKEN = 1;
const OLDER = 2;
const CONTENTS = 3;
const LEAST_ROOM = 1;
const MOST_ROOM = 29;

export class SketchIndex {
  readonly #contents: Contents;
  readonly #heads = new Heads();
  /**
   * Lists of contents in blocks, so that a walk along one does not jump about in memory at each step: what a block has room for,
   * how much of it is taken, the block of older ones or -1, then the contents. Most lists are short, so blocks grow.
   */
  readonly #blocks = new Ints();
  readonly #listed = new Set<number>();
  /** By content: numbers in common with the one that is asked for; zero between questions. A sketch has fewer than 256. */
  #shared = new Uint8Array(0);
  #met = new Int32Array(0);

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** From now on the content may be found. */
  list(content: number): void {
    if (this.#listed.has(content) || this.#contents.sketchAt.at(content) < 0) return;
    this.#listed.add(content);
    for (const hash of this.#contents.sketchOf(content)) {
      if (hash === 0) continue;
      this.#put(hash, content);
    }
  }

  #put(hash: number, content: number): void {
    const blocks = this.#blocks;
    const head = this.#heads.of(hash);
    const taken = head < 0 ? 0 : blocks.at(head + TAKEN);
    if (head >= 0 && taken < blocks.at(head + ROOM)) {
      blocks.set(head + CONTENTS + taken, content);
      blocks.set(head + TAKEN, taken + 1);
      return;
    }
    const room = head < 0 ? LEAST_ROOM : Math.min(2 * blocks.at(head + ROOM) + CONTENTS, MOST_ROOM);
    const block = blocks.push(room);
    blocks.push(1);
    blocks.push(head);
    blocks.push(content);
    for (let k = 1; k < room; k++) blocks.push(0);
    this.#heads.set(hash, block);
  }

  /** Other contents that may be alike to this degree by their sizes; most in common first, then the newest. */
  near(content: number, likeness: number, most: number): Int32Array {
    const contents = this.#contents;
    if (this.#shared.length < contents.count) {
      this.#shared = new Uint8Array(contents.count + (contents.count >> 2));
      this.#met = new Int32Array(this.#shared.length);
    }
    const [shared, met] = [this.#shared, this.#met];
    const blocks = this.#blocks.array;
    const sizes = contents.size.array;
    const [least, largest] = sizesAlike(sizes[content], likeness);
    let count = 0;
    for (const hash of contents.sketchOf(content)) {
      if (hash === 0) continue;
      let left = MOST_LISTED;
      for (let block = this.#heads.of(hash); block >= 0 && left > 0; block = blocks[block + OLDER]) {
        const last = block + CONTENTS + blocks[block + TAKEN] - 1;
        const first = Math.max(block + CONTENTS, last + 1 - left);
        left -= last + 1 - first;
        for (let at = last; at >= first; at--) {
          const other = blocks[at];
          const size = sizes[other];
          if (size >= least && size <= largest && shared[other]++ === 0) met[count++] = other;
        }
      }
    }
    // Those with so much in common that no more are asked for.
    const times = new Int32Array(SKETCH + 1);
    shared[content] = 0;
    for (let i = 0; i < count; i++) times[shared[met[i]]]++;
    let [enough, sum] = [SKETCH, times[SKETCH]];
    while (sum < most && enough > 1) sum += times[--enough];
    // By what is in common, then the newest: a number for each pair, so that they are sorted as numbers.
    const order = new Float64Array(sum);
    for (let i = 0, n = 0; i < count; i++) {
      const other = met[i];
      if (shared[other] >= enough) order[n++] = shared[other] * 2 ** 32 + other;
      shared[other] = 0;
    }
    order.sort();
    const found = new Int32Array(Math.min(sum, most));
    for (let i = 0; i < found.length; i++) found[i] = order[sum - 1 - i] % 2 ** 32;
    return found;
  }
}

/** Least and largest size of what may be alike to this degree with something of a size. */
function sizesAlike(size: number, likeness: number): [least: number, largest: number] {
  const mayBe = (other: number) => 2 * Math.min(size, other) >= likeness * (size + other);
  let least = Math.max(0, Math.floor((likeness * size) / (2 - likeness)) - 1);
  while (least < size && !mayBe(least)) least++;
  let largest = Math.ceil((2 / likeness - 1) * size) + 1;
  while (largest > size && !mayBe(largest)) largest--;
  return [least, largest];
}

/** The newest block of each list, by hash: open addressing, because a history has a million of them. */
class Heads {
  #keys = new Int32Array(1 << 12);
  #values = new Int32Array(1 << 12).fill(-1);
  #count = 0;

  /** -1 for none. */
  of(hash: number): number {
    return this.#values[this.#slot(hash)];
  }

  set(hash: number, value: number): void {
    if (2 * this.#count >= this.#keys.length) this.#grow();
    const slot = this.#slot(hash);
    if (this.#values[slot] < 0) this.#count++;
    this.#keys[slot] = hash;
    this.#values[slot] = value;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 17)) & mask;
    while (this.#values[slot] >= 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] < 0) continue;
      const slot = this.#slot(keys[i]);
      this.#keys[slot] = keys[i];
      this.#values[slot] = values[i];
    }
  }
}
