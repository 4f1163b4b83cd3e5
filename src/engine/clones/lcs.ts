/**
 * Exact length of the longest common subsequence of two token sequences, bit-parallel.
 *
 * Hyyrö, "Bit-parallel LCS-length computation revisited" (AWOCA 2004), after Crochemore et al. 2001: one bit per token
 * of the pattern, one pass over the text,
 *
 *     U = V & M[t];  V = (V + U) | (V & ~M[t])          V starts as all ones; the length is the number of zeros
 *
 * where M[t] has a bit for each place of token t in the pattern. The addition carries from word to word. Work is
 * ⌈m/32⌉ word steps for each text token that occurs in the pattern at all, and none for the others, which is most of
 * them when unlike functions are compared verbatim.
 *
 * This is the plain version, for single comparisons and as the judge of the kernel's (kernel/assembly/lcs.ts), whose
 * words have 64 bits.
 *
 * A pattern is compiled once (`setPattern`) and compared with many texts, as the candidates of one unit come together.
 */
import { normalise } from '../lexing/tokens.ts';

export class Lcs {
  private length = 0;
  private words = 0;
  /** Open addressing: token → row of `masks`. A slot is free when its generation is old. */
  private keys = new Int32Array(1 << 10);
  private rows = new Int32Array(1 << 10);
  private born = new Int32Array(1 << 10);
  private generation = 0;
  private masks = new Int32Array(1 << 14);
  private v = new Int32Array(1 << 6);

  /** Whether identifiers and literals count by their class only. */
  readonly normalised: boolean;

  constructor(normalised: boolean) {
    this.normalised = normalised;
  }

  /** Compiles `tokens[start, start + length)`; `tokens` must not change while the pattern is in use. */
  setPattern(tokens: Int32Array, start: number, length: number): void {
    const words = (length + 31) >>> 5;
    this.length = length;
    this.words = words;
    if (this.keys.length < 2 * length) {
      let size = this.keys.length;
      while (size < 2 * length) size *= 2;
      this.keys = new Int32Array(size);
      this.rows = new Int32Array(size);
      this.born = new Int32Array(size);
      this.generation = 0;
    }
    if (this.v.length < words) this.v = new Int32Array(2 * words);
    const { keys, rows, born, normalised } = this;
    const generation = ++this.generation;
    const mask = keys.length - 1;
    let used = 0;
    for (let i = 0; i < length; i++) {
      const token = normalised ? normalise(tokens[start + i]) : tokens[start + i];
      let slot = spread(token) & mask;
      while (born[slot] === generation && keys[slot] !== token) slot = (slot + 1) & mask;
      if (born[slot] !== generation) {
        born[slot] = generation;
        keys[slot] = token;
        rows[slot] = used * words;
        if ((used + 1) * words > this.masks.length) this.growMasks((used + 1) * words);
        this.masks.fill(0, used * words, (used + 1) * words);
        used++;
      }
      this.masks[rows[slot] + (i >>> 5)] |= 1 << (i & 31);
    }
  }

  /**
   * LCS length of the pattern and `text[start, start + length)`, or -1 as soon as it is certain to stay below `atLeast`.
   */
  compare(text: Int32Array, start: number, length: number, atLeast = 0): number {
    const { keys, rows, born, generation, masks, v, words, normalised } = this;
    const mask = keys.length - 1;
    const m = this.length;
    if (Math.min(m, length) < atLeast) return -1;
    if (m === 0 || length === 0) return 0;
    if (words === 1) {
      let bits = -1;
      for (let j = 0; j < length; j++) {
        const token = normalised ? normalise(text[start + j]) : text[start + j];
        let slot = spread(token) & mask;
        while (born[slot] === generation && keys[slot] !== token) slot = (slot + 1) & mask;
        if (born[slot] !== generation) continue;
        const row = masks[rows[slot]];
        const u = bits & row;
        bits = (bits + u) | (bits & ~row);
      }
      const lcs = m - ones(m === 32 ? bits : bits & ((1 << m) - 1));
      return lcs < atLeast ? -1 : lcs;
    }
    for (let w = 0; w < words; w++) v[w] = -1;
    let check = 64;
    for (let j = 0; j < length; j++) {
      const token = normalised ? normalise(text[start + j]) : text[start + j];
      let slot = spread(token) & mask;
      while (born[slot] === generation && keys[slot] !== token) slot = (slot + 1) & mask;
      if (born[slot] === generation) {
        const row = rows[slot];
        let carry = 0;
        for (let w = 0; w < words; w++) {
          const x = v[w];
          const bits = masks[row + w];
          const u = x & bits;
          const sum = (x + u + carry) | 0;
          carry = ((x & u) | ((x | u) & ~sum)) >>> 31;
          v[w] = sum | (x & ~bits);
        }
      }
      if (j === check) {
        // What is left of the text can add at most one each.
        if (this.zeros() + length - 1 - j < atLeast) return -1;
        check += 64;
      }
    }
    const result = this.zeros();
    return result < atLeast ? -1 : result;
  }

  private zeros(): number {
    const { v, words } = this;
    const m = this.length;
    let set = 0;
    for (let w = 0; w < words - 1; w++) set += ones(v[w]);
    const rest = m & 31;
    set += ones(rest === 0 ? v[words - 1] : v[words - 1] & ((1 << rest) - 1));
    return m - set;
  }

  private growMasks(needed: number): void {
    let size = this.masks.length;
    while (size < needed) size *= 2;
    const wider = new Int32Array(size);
    wider.set(this.masks);
    this.masks = wider;
  }
}

const spread = (token: number): number => Math.imul(token ^ (token >>> 15), 0x2c1b3c6d) >>> 7;

function ones(x: number): number {
  x = x - ((x >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
