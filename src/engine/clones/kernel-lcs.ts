/**
 * As `Lcs` and `LongLcs`, their judges, in WebAssembly: a pattern against one text after the other. For pairs outside of a
 * search, where so many are asked for that copying their tokens is worth it.
 */
import { LONGEST, TOP } from '../kernel/assembly/slots.ts';
import { kernel, type LcsKernel, SharedMemory } from '../kernel/kernel.ts';

/** Tokens that a sequence may have. Room costs nothing until it is written to. */
const MOST = 1 << 16;
/** Tokens that a pattern may have which is not compared by anchors: `MOST` of kernel/assembly/lcs.ts. */
const MOST_OF_PATTERN = 512;
/** Bytes of long sequences that are kept ready, with their anchors; then all are forgotten. */
const READY = 12 << 20;

interface Pattern {
  /** As the kernel knows it, and where its tokens are. */
  address: number;
  tokens: number;
  length: number;
}

/** A long sequence in the memory, and the addresses of its anchors, 0 until they are asked for. */
interface Ready {
  tokens: number;
  length: number;
  anchors: [verbatim: number, normalised: number];
}

export class KernelLcs {
  readonly #memory = new SharedMemory();
  readonly #words: Int32Array;
  readonly #kernel: LcsKernel;
  readonly #patterns: readonly [verbatim: Pattern, normalised: Pattern];
  readonly #text: number;
  readonly #arena: number;
  #ready = new Map<number, Ready>();
  /** Whose anchors others are compared with. */
  #anchored = 0;

  /** @throws RangeError where the process may not have the addresses */
  constructor() {
    const memory = this.#memory;
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
    this.#arena = memory.take(READY);
    // What the kernel takes from now on lies in it.
    memory.setSlot(TOP, this.#arena);
    this.#words = memory.int32(0, memory.kernel.memory.buffer.byteLength >> 2);
  }

  /** Whether a text is not too long for it. */
  static takes(length: number): boolean {
    return length <= MOST;
  }

  /** @param tokens 512 at most */
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

  /** The same of two sequences by their numbers, by anchors. @param tokensOf asked for those that are not at hand */
  compareLong(
    a: number,
    b: number,
    tokensOf: (sequence: number) => Int32Array,
    normalised: boolean,
    atLeast: number,
  ): number {
    this.#hold(a, tokensOf, normalised);
    const text = this.#hold(b, tokensOf, normalised);
    // Making the second one ready may have taken the room of the first one.
    const pattern = this.#hold(a, tokensOf, normalised);
    const isNormalised = normalised ? 1 : 0;
    const anchors = pattern.anchors[isNormalised];
    if (this.#anchored !== anchors) this.#kernel.setAnchors(anchors);
    this.#anchored = anchors;
    return this.#kernel.compareLong(
      ...([pattern.tokens, pattern.length, text.tokens, text.length] as const),
      ...([text.anchors[isNormalised], isNormalised, atLeast] as const),
    );
  }

  #hold(sequence: number, tokensOf: (sequence: number) => Int32Array, normalised: boolean): Ready {
    let ready = this.#ready.get(sequence);
    const form = normalised ? 1 : 0;
    if (ready !== undefined && ready.anchors[form] !== 0) return ready;
    const tokens = tokensOf(sequence);
    // Each token, and at worst a run that begins at each.
    if (this.#memory.slot(TOP) + 12 * tokens.length + 256 > this.#arena + READY) {
      this.#ready.clear();
      this.#memory.setSlot(TOP, this.#arena);
      this.#anchored = 0;
      ready = undefined;
    }
    if (ready === undefined) {
      const at = this.#memory.take(4 * tokens.length);
      this.#words.set(tokens, at >> 2);
      this.#ready.set(sequence, (ready = { tokens: at, length: tokens.length, anchors: [0, 0] }));
    }
    ready.anchors[form] = this.#kernel.anchorsOf(ready.tokens, ready.length, form);
    return ready;
  }
}
