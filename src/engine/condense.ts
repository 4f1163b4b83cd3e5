/**
 * What analysis needs of a section's tokens once what is no code is dropped, in plain JavaScript: for files too large for
 * the kernel, and as the judge of its `pack` (lexing/kernel/scanner.as.ts), which says the same.
 *
 * The hashes of units come from sums: with H[i+1] = H[i]·B + t[i] (mod 2³²) the hash of any range is
 * H[end] - H[start]·B^(end-start), so nested units cost four multiplications each and not another pass over their
 * tokens. Two such sums over differently mixed tokens make 64 bits, as written and again normalised.
 */
import { DROPPED, type TokenBuffer } from './lexing/tokens.ts';

const BASE = 0x2545f491;
/** The factor of `scatter` in tokens.ts, which the loop over all tokens has by hand. */
const SCATTER = 0x2c1b3c6d;

/** The arrays that are filled; entries beyond what was asked for are of no meaning. */
export interface Condensed {
  /** Tokens kept before index i of all tokens. */
  kept: Int32Array;
  /** Hashes of the tokens kept. */
  packed: Int32Array;
  /** Tokens kept that begin before each line. */
  lineTokens: Int32Array;
  /** For each number of tokens kept four sums over them: as written, high and low, then normalised. */
  sums: Int32Array;
  /** Powers of the base. */
  powers: Int32Array;
}

export class Condenser implements Condensed {
  kept = new Int32Array(0);
  packed = new Int32Array(0);
  lineTokens = new Int32Array(0);
  sums = new Int32Array(0);
  powers = new Int32Array(0);

  /** Returns how many tokens are kept. */
  condense(buffer: TokenBuffer): number {
    const { count, lines, flags, hash, line } = buffer;
    this.makeRoom(count + 1, lines);
    const { kept, packed, lineTokens, sums } = this;
    let n = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let current = 0;
    for (let i = 0; i <= count; i++) {
      kept[i] = n;
      if (i < count && (flags[i] & DROPPED) !== 0) continue;
      sums[4 * n] = a;
      sums[4 * n + 1] = b;
      sums[4 * n + 2] = c;
      sums[4 * n + 3] = d;
      if (i === count) break;
      const t = hash[i];
      const m = t >>> 30 === 0 ? t : t & 0xc0000000; // normalise(t)
      packed[n] = t;
      a = (Math.imul(a, BASE) + Math.imul(t ^ (t >>> 15), SCATTER)) | 0;
      b = (Math.imul(b, BASE) + (Math.imul(t, 0x9e3779b1) ^ (t >>> 15))) | 0;
      c = (Math.imul(c, BASE) + Math.imul(m ^ (m >>> 15), SCATTER)) | 0;
      d = (Math.imul(d, BASE) + (Math.imul(m, 0x9e3779b1) ^ (m >>> 15))) | 0;
      for (const until = line[i]; current < until; current++) lineTokens[current] = n;
      n++;
    }
    for (; current < lines; current++) lineTokens[current] = n;
    return n;
  }

  private makeRoom(tokens: number, lines: number): void {
    if (this.lineTokens.length < lines) this.lineTokens = new Int32Array(2 * lines);
    if (this.kept.length >= tokens) return;
    const size = tokens + (tokens >> 2);
    this.kept = new Int32Array(size);
    this.packed = new Int32Array(size);
    this.sums = new Int32Array(4 * size);
    this.powers = new Int32Array(size);
    this.powers[0] = 1;
    for (let i = 1; i < size; i++) this.powers[i] = Math.imul(this.powers[i - 1], BASE);
  }
}
