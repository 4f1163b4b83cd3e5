/**
 * The engine's three inner loops in WebAssembly, and the memory they work in.
 *
 *     distance(a, b, vectors)                    L1 distance of two byte arrays of 16·vectors bytes
 *     common(a, b, vectors)                      bits that two bit sets of 16·vectors bytes have in common
 *     lcs(rows, n, v, words, least)              bit-parallel LCS, 64 tokens of the pattern a step (see clones/lcs.ts)
 *
 * One memory is shared by all threads: sketches first, then a scratch area for each thread.
 */
import { assemble, type FunctionBody, I32, I64, op, V128 } from './assembler.ts';

/** Bytes of scratch that each thread has, in {@link AREAS} areas, one for each pattern compiled at a time. */
const SCRATCH = 1 << 21;
export const AREAS = 4;
export const AREA = SCRATCH / AREAS;
const PAGE = 1 << 16;
const MOST_PAGES = 1 << 16;

/** distance(a: address, b: address, vectors): i32 */
const distance: FunctionBody = (() => {
  const [a, b, n, sum, x, y] = [0, 1, 2, 3, 4, 5];
  const { get, set, tee } = op;
  const lane = (i: number) => [...get(sum), ...op.lane32(i)];
  return {
    name: 'distance',
    parameters: [I32, I32, I32],
    result: I32,
    locals: [V128, V128, V128],
    code: [
      op.loop(
        // |x - y| of unsigned bytes: one of the two saturating differences is zero.
        [...get(a), ...op.load128(), ...tee(x)],
        [...get(b), ...op.load128(), ...tee(y), ...op.subtractSaturating8],
        [...get(y), ...get(x), ...op.subtractSaturating8, ...op.or128],
        [...op.pairwise8to16, ...op.pairwise16to32, ...get(sum), ...op.add32x4, ...set(sum)],
        [...get(a), ...op.i32(16), ...op.add, ...set(a)],
        [...get(b), ...op.i32(16), ...op.add, ...set(b)],
        [...get(n), ...op.i32(1), ...op.sub, ...tee(n), ...op.branchIf(0)],
      ),
      [...lane(0), ...lane(1), ...op.add, ...lane(2), ...op.add, ...lane(3), ...op.add],
    ],
  };
})();

/** common(a: address, b: address, vectors): i32 */
const common: FunctionBody = (() => {
  const [a, b, n, sum] = [0, 1, 2, 3];
  const { get, set, tee } = op;
  const lane = (i: number) => [...get(sum), ...op.lane32(i)];
  return {
    name: 'common',
    parameters: [I32, I32, I32],
    result: I32,
    locals: [V128],
    code: [
      op.loop(
        [...get(a), ...op.load128(), ...get(b), ...op.load128(), ...op.and128, ...op.ones8],
        [...op.pairwise8to16, ...op.pairwise16to32, ...get(sum), ...op.add32x4, ...set(sum)],
        [...get(a), ...op.i32(16), ...op.add, ...set(a)],
        [...get(b), ...op.i32(16), ...op.add, ...set(b)],
        [...get(n), ...op.i32(1), ...op.sub, ...tee(n), ...op.branchIf(0)],
      ),
      [...lane(0), ...lane(1), ...op.add, ...lane(2), ...op.add, ...lane(3), ...op.add],
    ],
  };
})();

/**
 * lcs(rows, n, v, words, least): i32
 *
 * `rows`: address of n addresses of bit masks (`words` words of 64 bits each), one for each token of the text that
 * occurs in the pattern at all; `v`: address of `words` words of working space; bits beyond the
 * end of the pattern are zero in every mask and so stay ones. Returns the LCS length, or -1 once it cannot reach `least`.
 */
const lcs: FunctionBody = (() => {
  const [rows, n, v, words, least, w, row, zeros, check, x, bits, sum, carry] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
  ];
  const { get, set, tee } = op;
  /** The LCS length so far is the number of zeros. */
  const countZeros = [
    ...[...get(words), ...op.i32(6), ...op.shiftLeft, ...set(zeros)],
    ...[...op.i32(0), ...set(w)],
    ...op.loop(
      [...get(zeros), ...get(v), ...get(w), ...op.add, ...op.load64(), ...op.ones64, ...op.narrow, ...op.sub],
      set(zeros),
      [...get(w), ...op.i32(8), ...op.add, ...tee(w)],
      [...get(words), ...op.i32(3), ...op.shiftLeft, ...op.lessUnsigned, ...op.branchIf(0)],
    ),
  ];
  return {
    name: 'lcs',
    parameters: [I32, I32, I32, I32, I32],
    result: I32,
    locals: [I32, I32, I32, I32, I64, I64, I64, I64],
    code: [
      // One word: the whole state is a local.
      [...get(words), ...op.i32(1), ...op.equal],
      op.when(
        [...op.i64(-1), ...set(x)],
        op.block(
          [...get(n), ...op.isZero, ...op.branchIf(0)],
          op.loop(
            [...get(rows), ...op.load32(), ...op.load64(), ...set(bits)],
            // x = (x + (x & bits)) | (x & ~bits)
            [...get(x), ...get(x), ...get(bits), ...op.and64, ...tee(sum), ...op.add64],
            [...get(x), ...get(sum), ...op.xor64, ...op.or64, ...set(x)],
            [...get(rows), ...op.i32(4), ...op.add, ...set(rows)],
            [...get(n), ...op.i32(1), ...op.sub, ...tee(n), ...op.branchIf(0)],
          ),
        ),
        [...op.i32(64), ...get(x), ...op.ones64, ...op.narrow, ...op.sub, ...set(zeros)],
        [...get(zeros), ...get(least), ...op.lessSigned],
        op.when([...op.i32(-1), ...op.return]),
        [...get(zeros), ...op.return],
      ),
      [...get(v), ...op.i32(255), ...get(words), ...op.i32(3), ...op.shiftLeft, ...op.fill],
      [...op.i32(64), ...set(check)],
      op.block(
        [...get(n), ...op.isZero, ...op.branchIf(0)],
        op.loop(
          [...get(rows), ...op.load32(), ...set(row)],
          [...op.i64(0), ...set(carry)],
          [...op.i32(0), ...set(w)],
          op.loop(
            [...get(v), ...get(w), ...op.add, ...op.load64(), ...set(x)],
            [...get(row), ...get(w), ...op.add, ...op.load64(), ...set(bits)],
            // sum = x + (x & bits); carry out if sum < x
            [...get(x), ...get(x), ...get(bits), ...op.and64, ...tee(bits), ...op.add64, ...set(sum)],
            [...get(v), ...get(w), ...op.add],
            // + carry in: bits now holds x & mask, so x ^ bits = x & ~mask
            [...get(sum), ...get(carry), ...op.add64],
            [...get(x), ...get(bits), ...op.xor64, ...op.or64, ...op.store64()],
            // carry out: of the first addition, or of adding the carry to all ones
            [...get(sum), ...get(x), ...op.less64, ...op.widen],
            [
              ...get(sum),
              ...get(carry),
              ...op.add64,
              ...get(sum),
              ...op.less64,
              ...op.widen,
              ...op.or64,
              ...set(carry),
            ],
            [...get(w), ...op.i32(8), ...op.add, ...tee(w)],
            [...get(words), ...op.i32(3), ...op.shiftLeft, ...op.lessUnsigned, ...op.branchIf(0)],
          ),
          [...get(rows), ...op.i32(4), ...op.add, ...set(rows)],
          [...get(n), ...op.i32(1), ...op.sub, ...tee(n), ...op.isZero, ...op.branchIf(1)],
          // Every 64 tokens: what is left can add one each at most.
          [...get(check), ...op.i32(1), ...op.sub, ...tee(check), ...op.branchIf(0)],
          [...op.i32(64), ...set(check)],
          countZeros,
          [...get(zeros), ...get(n), ...op.add, ...get(least), ...op.lessSigned],
          op.when([...op.i32(-1), ...op.return]),
          op.branch(0),
        ),
      ),
      countZeros,
      [...get(zeros), ...get(least), ...op.lessSigned],
      op.when([...op.i32(-1), ...op.return]),
      get(zeros),
    ],
  };
})();

/** The part of the WebAssembly API that is used here: TypeScript declares it for browsers only. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { initial: number; maximum: number; shared: boolean });
    readonly buffer: SharedArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
}
export type KernelMemory = WebAssembly.Memory;

export interface Kernel {
  memory: WebAssembly.Memory;
  /** First byte of this thread's scratch. */
  scratch: number;
  distance(a: number, b: number, vectors: number): number;
  common(a: number, b: number, vectors: number): number;
  lcs(rows: number, n: number, v: number, words: number, least: number): number;
}

/** Memory for `bytes` bytes of sketches and the scratch of `threads` threads. */
export function kernelMemory(bytes: number, threads: number): WebAssembly.Memory {
  const pages = Math.ceil((alignedScratch(bytes) + threads * SCRATCH) / PAGE);
  return new WebAssembly.Memory({ initial: Math.min(pages, MOST_PAGES), maximum: MOST_PAGES, shared: true });
}

const alignedScratch = (bytes: number): number => Math.ceil(bytes / PAGE) * PAGE;

let compiled: WebAssembly.Module | null = null;

/** The kernel over a memory from {@link kernelMemory}, which holds `bytes` bytes of sketches. */
export function kernel(memory: WebAssembly.Memory, bytes: number, thread: number): Kernel {
  compiled ??= new WebAssembly.Module(assemble([distance, common, lcs], MOST_PAGES));
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return {
    memory,
    scratch: alignedScratch(bytes) + thread * SCRATCH,
    distance: exports.distance as Kernel['distance'],
    common: exports.common as Kernel['common'],
    lcs: exports.lcs as Kernel['lcs'],
  };
}
