/**
 * As `Lcs` (lcs.ts), its judge, in WebAssembly: a pattern against one text after the other. For pairs outside of a search, where
 * so many are asked for that copying their tokens is worth it.
 */
import { LONGEST } from '../kernel/assembly/slots.ts';
import { kernel, type LcsKernel, SharedMemory } from '../kernel/kernel.ts';

/** Tokens that a text may have. Room costs nothing until it is written to. */
const MOST = 1 << 16;
/** Tokens that a pattern may have: `MOST` of kernel/assembly/lcs.ts. */
const MOST_OF_PATTERN = 512;

interface Pattern {
  /** As the kernel knows it, and where its tokens are. */
  address: number;
  tokens: number;
  length: number;
}

export class KernelLcs {
  readonly #words: Int32Array;
  readonly #kernel: LcsKernel;
  readonly #patterns: readonly [verbatim: Pattern, normalised: Pattern];
  readonly #text: number;

  /** @throws RangeError where the process may not have the addresses */
  constructor() {
    const memory = new SharedMemory();
    memory.setSlot(LONGEST, MOST);
    const own = kernel(memory.kernel);
    own.attach(0);
    const pattern = (): Pattern => ({
      address: own.newPattern(),
      tokens: memory.take(4 * MOST_OF_PATTERN),
      length: 0,
    });
    this.#kernel = own;
    this.#patterns = [pattern(), pattern()];
    this.#text = memory.take(4 * MOST);
    this.#words = memory.int32(0, memory.kernel.memory.buffer.byteLength >> 2);
  }

  /** Whether they are not too long for it. */
  static takes(patternLength: number, textLength: number): boolean {
    return patternLength <= MOST_OF_PATTERN && textLength <= MOST;
  }

  setPattern(tokens: Int32Array, normalised: boolean): void {
    const pattern = this.#patterns[normalised ? 1 : 0];
    pattern.length = tokens.length;
    this.#words.set(tokens, pattern.tokens >> 2);
    this.#kernel.compile(pattern.address, pattern.tokens, tokens.length, normalised ? 1 : 0);
  }

  setText(tokens: Int32Array): void {
    this.#words.set(tokens, this.#text >> 2);
  }

  /** LCS length of the pattern and the first `length` tokens of the text, or -1 where it is below `atLeast`. */
  compare(normalised: boolean, length: number, atLeast: number): number {
    const { address, length: m } = this.#patterns[normalised ? 1 : 0];
    if (m === 0 || length === 0) return atLeast > 0 ? -1 : 0;
    return this.#kernel.compare(address, this.#text, length, atLeast);
  }
}
