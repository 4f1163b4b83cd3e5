/** The plain version of kernel/assembly/evidence.ts, which says what counts as evidence and why; it judges the kernel's. */
import { IDENTIFIER, normalise, scatter } from '../lexing/tokens.ts';
import { SHORT, VARIETY, variety, weightOf } from './evidence.ts';

const PHRASE = 6;
const LEAST = 3.1;
const EXACT = 35;
const AGAINST = 5;
const STRUCTURE = 0.95;
const STRUCTURE_ALONE = 80;
const FACTOR = 0x01000193;

const least = (length: number, normalized: number): number =>
  length < 50 ? (normalized >= STRUCTURE ? 0.3 : 0.35) : length < 100 ? 0.25 : 0.15;

export class Evidence {
  private readonly tokens: Int32Array;
  private readonly words: Uint16Array;
  private readonly phrases: Uint16Array;
  private readonly groups: number;
  /** Words or phrases at hand: those of one side, then those of the other. */
  private list = new Int32Array(1 << 10);
  private gaps = new Uint8Array(1 << 10);
  /** A set of keys that forgets by generation, and which side has each. */
  private keys = new Int32Array(1 << 11);
  private born = new Int32Array(1 << 11);
  private side = new Uint8Array(1 << 11);
  private generation = 0;
  /** Weight of what the last two lists had in common, and of all they held. */
  private both = 0;
  private all = 0;

  /** @param words how many of `groups` groups hold a word, by {@link slotOf}; `phrases` the same, empty if never asked */
  constructor(tokens: Int32Array, words: Uint16Array, phrases: Uint16Array, groups: number) {
    this.tokens = tokens;
    this.words = words;
    this.phrases = phrases;
    this.groups = groups;
  }

  /** Counts each distinct word and phrase of a stretch once in the tables given (a thread's own; phrases may be empty). */
  count(start: number, length: number, words: Uint16Array, phrases: Uint16Array): void {
    this.tally(this.wordsOf(start, length, 0), words);
    if (phrases.length > 0) this.tally(this.phrasesOf(start, length, 0), phrases);
  }

  /**
   * Whether a pair of stretches is more than alike; `normalized` is their normalised similarity, 0 where
   * unknown; `oneOrigin` says that all their units lie in one repository.
   */
  supports(a: number, n: number, b: number, m: number, normalized: number, oneOrigin: boolean): boolean {
    if (oneOrigin) return this.within(a, n, b, m, normalized);
    const shorter = Math.min(n, m);
    const hasVariety = () => variety(this.tokens, a, n) >= VARIETY;
    const isExact = normalized === 1 && (shorter >= STRUCTURE_ALONE || (shorter >= EXACT && hasVariety()));
    return isExact || this.between(a, n, b, m);
  }

  private within(a: number, n: number, b: number, m: number, normalized: number): boolean {
    const shorter = Math.min(n, m);
    if (normalized === 1 && shorter >= STRUCTURE_ALONE) return true;
    if (normalized >= STRUCTURE && shorter >= SHORT && variety(this.tokens, a, n) >= VARIETY) return true;
    this.compareWords(a, n, b, m);
    return this.all > 0 && this.both / this.all >= least(shorter, normalized);
  }

  /** Whether what is in common outweighs what is not, measured against all other groups. */
  between(a: number, n: number, b: number, m: number): boolean {
    const unique = this.weightOf(1);
    this.compareWords(a, n, b, m);
    const bits = this.both;
    const alien = this.all === 0 ? 1 : 1 - this.both / this.all;
    // So many words in common leave nothing to say for the phrases.
    if (bits >= (LEAST + AGAINST * alien) * unique) return true;
    if (variety(this.tokens, a, n) < VARIETY && variety(this.tokens, b, m) < VARIETY) return false;
    const first = this.phrasesOf(a, n, 0);
    this.compare(first, this.phrasesOf(b, m, first), this.phrases);
    const strange = this.all === 0 ? 1 : 1 - this.both / this.all;
    return bits + this.both / PHRASE >= (LEAST + AGAINST * alien * strange) * unique;
  }

  private compareWords(a: number, n: number, b: number, m: number): void {
    const first = this.wordsOf(a, n, 0);
    this.compare(first, this.wordsOf(b, m, first), this.words);
  }

  /** Writes the words of a stretch to the list from `to` on; returns where they end. */
  private wordsOf(start: number, length: number, to: number): number {
    this.fit(to + length);
    const { tokens, list } = this;
    for (let i = start; i < start + length; i++) if (tokens[i] >>> 30 !== 0) list[to++] = tokens[i];
    return to;
  }

  /** The same for its phrases, as hashes. */
  private phrasesOf(start: number, length: number, to: number): number {
    this.fit(to + length);
    const { tokens, list, gaps } = this;
    for (let i = 0; i < length; i++) {
      const token = tokens[start + i];
      gaps[i] = 0;
      if (token >>> 30 !== IDENTIFIER) continue;
      const furthest = Math.min(PHRASE - 1, i);
      for (let gap = 1; gap <= furthest; gap++) {
        if (tokens[start + i - gap] !== token) continue;
        gaps[i] = gap;
        break;
      }
    }
    for (let i = 0; i + PHRASE <= length; i++) {
      let h = 0;
      for (let k = 0; k < PHRASE; k++) {
        // What a name stood for before the phrase began is not part of it.
        const gap = gaps[i + k] <= k ? gaps[i + k] : 0;
        h = (Math.imul(h, FACTOR) + scatter(normalise(tokens[start + i + k]) + gap)) | 0;
      }
      list[to++] = Math.imul(h ^ (h >>> 15), 0x297a2d39);
    }
    return to;
  }

  /** Weighs the distinct keys of `list[0, first)` and `list[first, end)`. */
  private compare(first: number, end: number, holders: Uint16Array): void {
    const { list, keys, born, side } = this;
    const generation = this.fresh();
    const mask = keys.length - 1;
    let all = 0;
    let both = 0;
    for (let i = 0; i < end; i++) {
      const key = list[i];
      let slot = (scatter(key) >>> 8) & mask;
      while (born[slot] === generation && keys[slot] !== key) slot = (slot + 1) & mask;
      if (born[slot] !== generation) {
        born[slot] = generation;
        keys[slot] = key;
        side[slot] = i < first ? 1 : 2;
        all += this.weightOf(holders[slotOf(key, holders.length)]);
      } else if (i >= first && side[slot] === 1) {
        side[slot] = 3;
        both += this.weightOf(holders[slotOf(key, holders.length)]);
      }
    }
    this.all = all;
    this.both = both;
  }

  /** Counts each distinct place that `list[0, end)` has in a table once. */
  private tally(end: number, table: Uint16Array): void {
    const { list, keys, born } = this;
    const generation = this.fresh();
    const mask = keys.length - 1;
    for (let i = 0; i < end; i++) {
      const at = slotOf(list[i], table.length);
      let slot = at & mask;
      while (born[slot] === generation && keys[slot] !== at) slot = (slot + 1) & mask;
      if (born[slot] === generation) continue;
      born[slot] = generation;
      keys[slot] = at;
      if (table[at] !== 0xffff) table[at]++;
    }
  }

  /** Room for so many entries of the list, and a set that is never more than half full. */
  private fit(length: number): void {
    if (this.list.length >= length) return;
    let size = this.list.length;
    while (size < length) size *= 2;
    const wider = new Int32Array(size);
    wider.set(this.list);
    this.list = wider;
    this.gaps = new Uint8Array(size);
    this.keys = new Int32Array(2 * size);
    this.born = new Int32Array(2 * size);
    this.side = new Uint8Array(2 * size);
    this.generation = 0;
  }

  private fresh(): number {
    if (this.generation === 0x7fffffff) {
      this.born.fill(0);
      this.generation = 0;
    }
    return ++this.generation;
  }

  private weightOf(holders: number): number {
    return weightOf(Math.max(1, holders), this.groups);
  }
}

/** Where a token is counted in a table of `size` (a power of two) entries. */
export const slotOf = (token: number, size: number): number => (scatter(token) >>> 6) & (size - 1);
