/**
 * The kernel: the clone search in WebAssembly, and the one memory that all threads share.
 *
 * Its source is in assembly/, in AssemblyScript (TypeScript with machine types, compiled at build time). JavaScript
 * would compile the same loops anew in each thread, run them interpreted until then and has no 64-bit integers;
 * WebAssembly is compiled once for all threads (docs/decisions/0009). It knows nothing but addresses: what lies
 * where is said in the head of the memory, slot by slot (assembly/slots.ts).
 */
import { ASIDE, FREE, HALF, HEAD, HEAD_SLOTS, LISTS, TOP } from './assembly/slots.ts';
import { wasm } from './wasm.ts';

/** The part of the WebAssembly API that is used here: TypeScript declares it for browsers only. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { initial: number; maximum: number; shared: boolean });
    readonly buffer: SharedArrayBuffer;
    grow(pages: number): number;
  }
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, unknown>>);
    readonly exports: Record<string, unknown>;
  }
}

/** What a thread needs to run the kernel; can be sent to others. */
export interface KernelMemory {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
}

export type KernelPhase =
  | 'count'
  | 'sum'
  | 'select'
  | 'index'
  | 'limit'
  | 'verify'
  | 'expand'
  | 'fragmentPrepare'
  | 'fragmentCount'
  | 'fragmentSum'
  | 'fragmentSelect'
  | 'fragmentIndex'
  | 'fragmentVerify';

/** For single alignments: see assembly/lcs.ts, and assembly/anchors.ts for long ones. */
export interface LcsKernel {
  newPattern(): number;
  compile(pattern: number, tokens: number, length: number, normalised: number): void;
  /** LCS of a compiled pattern and a text, or -1 once it is certain to stay below `least`. */
  compare(pattern: number, text: number, length: number, least: number): number;
  /** Address of the anchors of a sequence. */
  anchorsOf(tokens: number, length: number, normalised: number): number;
  setAnchors(anchors: number): void;
  /** The same as `compare`, of the sequence of `setAnchors` and another one, with its anchors. */
  compareLong(
    pattern: number,
    m: number,
    text: number,
    length: number,
    anchors: number,
    normalised: number,
    least: number,
  ): number;
}

export type Kernel = Record<KernelPhase | 'adjacency' | 'again', () => void> &
  Record<'attach' | 'fragmentAttach', (thread: number) => void> & {
    /** LCS of two stretches by their addresses and lengths, or -1 once it is certain to stay below `least`. */
    align(a: number, n: number, b: number, m: number, normalised: number, least: number): number;
    alignVariants(v: number, u: number, normalised: number): number;
  } & LcsKernel &
  ClassKernel &
  RecordKernel &
  ResumeKernel;

/** For classes of what is similar: see assembly/classes.ts. Arrays are given and told by their addresses. */
export interface ClassKernel {
  /** Room of which others may take some at the same time. */
  take(bytes: number): number;
  graphOf(
    groups: number,
    variantStart: number,
    memberStart: number,
    lengths: number,
    wholes: number,
    wholeCount: number,
    singles: number,
    singleCount: number,
  ): number;
  classesOf(groups: number, variantStart: number, memberStart: number): number;
  fragmentClassesOf(records: number, n: number, groups: number, variantStart: number, memberStart: number): number;
}

/** For what a search leaves: see assembly/record.ts. */
export interface RecordKernel {
  numbersIn(counts: number, width: number): number;
  gather(addresses: number, counts: number, width: number, starts: number, numbers: number): void;
  allBlockVisits(counts: number, longest: number): void;
  sumTokens(sums: number): void;
  beyondIn(table: number, bits: number, pairs: number): number;
  digestRows(
    rows: number,
    heads: number,
    own: number,
    start: number,
    columns: number,
    width: number,
    digests: number,
  ): void;
}

/** For a search that goes on from the last one: see assembly/resume.ts. Lists and tables are given by their addresses. */
export interface ResumeKernel {
  countAgain(group: number, by: number): void;
  countBlocksAgain(group: number, by: number): void;
  noteCounts(at: number): number;
  countBeyond(table: number, entry: number, by: number): number;
  beyondOf(thread: number): number;
  markOther(
    journal: number,
    n: number,
    table: number,
    bits: number,
    seen: number,
    marked: number,
    rarity: number,
  ): number;
  countDue(what: number): number;
  renumberVariants(newOf: number, n: number, start: number, newVariant: number, newGroupOf: number): void;
  groupsOfVariants(groupOf: number): void;
  markChanges(
    oldOf: number,
    other: number,
    ofRuns: number,
    rarity: number,
    ofWords: number,
    ofPhrases: number,
    runs: number,
  ): void;
  markBlockChanges(oldOf: number, ofRuns: number): void;
  restoreLists(oldOf: number, numbers: number, start: number, addresses: number, counts: number, pairs: number): void;
  widen(set: number, wider: number): void;
  markOthers(
    addresses: number,
    counts: number,
    pairs: number,
    oldOf: number,
    other: number,
    before: number,
    start: number,
    gone: number,
    goneCount: number,
    bits: number,
  ): void;
  markDue(
    addresses: number,
    counts: number,
    pairs: number,
    oldOf: number,
    longest: number,
    visits: number,
    bits: number,
    longestNow: number,
    visitsNow: number,
  ): void;
  indexSome(addresses: number, counts: number, pairs: number, bits: number, more: number): number;
  keepEdges(records: number, n: number, name: number, numbers: number, groupOf: number, newOf: number): void;
  keepRefusals(records: number, n: number, newOf: number): void;
  keepFragments(records: number, n: number, newOf: number): void;
  addRows(records: number, n: number, stride: number, groupOf: number, sums: number): void;
  addRowsOf(name: number, from: number, stride: number, groupOf: number, sums: number): number;
  markRows(before: number, now: number, marked: number): void;
}

const PAGE = 1 << 16;
/** A page less than 4 GB: the end of all would be address 0. */
const MOST_PAGES = (1 << 16) - 1;

let compiled: WebAssembly.Module | null = null;

function compile(): WebAssembly.Module {
  if (compiled === null) {
    const text = atob(wasm);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    compiled = new WebAssembly.Module(bytes);
  }
  return compiled;
}

/** The kernel of one thread over a shared memory. */
export function kernel({ module, memory }: KernelMemory): Kernel {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}

/** What is said where the one memory of a search is too small for it. */
export const TOO_MUCH_CODE = 'more memory is needed to compare so much code at once than a search can have (4 GB)';

/** The shared memory as the leading thread sees it: gives away room, fills it and reads it. */
export class SharedMemory {
  readonly kernel: KernelMemory;

  /** @param from where it begins to give room away: tests have it begin late */
  constructor(from: number = FREE) {
    const memory = new WebAssembly.Memory({ initial: 16, maximum: MOST_PAGES, shared: true });
    this.kernel = { module: compile(), memory };
    this.setSlot(TOP, from);
  }

  /**
   * Address of `bytes` zeroed bytes that nobody else has. Must not be called while other threads run. Nothing lies on both sides
   * of {@link HALF}, or near it: see assembly/memory.ts.
   *
   * @throws RangeError ({@link TOO_MUCH_CODE}) where the memory cannot grow so far
   */
  take(bytes: number): number {
    const { memory } = this.kernel;
    const size = Math.ceil(bytes / 64) * 64;
    const top = this.slot(TOP);
    const isAcross = top < HALF + ASIDE && top + size >= HALF - ASIDE;
    const from = isAcross ? HALF + ASIDE : top;
    const end = from + size;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) {
      try {
        memory.grow(Math.ceil(missing / PAGE));
      } catch {
        throw new RangeError(TOO_MUCH_CODE);
      }
    }
    this.setSlot(TOP, end);
    return from;
  }

  /** Room for `n` 32-bit numbers, its address kept in a slot. */
  takeInt32(slot: number, n: number): Int32Array {
    const at = this.take(4 * n);
    this.setSlot(slot, at);
    return this.int32(at, n);
  }

  /** A view that is good until the next {@link take}: growing gives the memory another buffer. */
  int32(at: number, n: number): Int32Array {
    return new Int32Array(this.kernel.memory.buffer, at, n);
  }

  bytes(at: number, n: number): Uint8Array {
    return new Uint8Array(this.kernel.memory.buffer, at, n);
  }

  uint16(at: number, n: number): Uint16Array {
    return new Uint16Array(this.kernel.memory.buffer, at, n);
  }

  slot(slot: number): number {
    return new Uint32Array(this.kernel.memory.buffer, HEAD, HEAD_SLOTS)[slot];
  }

  setSlot(slot: number, value: number): void {
    new Uint32Array(this.kernel.memory.buffer, HEAD, HEAD_SLOTS)[slot] = value;
  }

  setFloat64(slot: number, value: number): void {
    new Float64Array(this.kernel.memory.buffer, HEAD + 4 * slot, 1)[0] = value;
  }

  /** How many numbers one thread put on one of its lists so far; `lists` is the address of all of them. */
  listLength(lists: number, thread: number, name: number): number {
    const words = new Int32Array(this.kernel.memory.buffer);
    let length = 0;
    for (let block = words[(lists >>> 2) + 3 * (thread * LISTS + name)] >>> 2; block !== 0; block = words[block] >>> 2)
      length += words[block + 1];
    return length;
  }

  /** A copy of these numbers. */
  list(lists: number, thread: number, name: number): Int32Array {
    const words = new Int32Array(this.kernel.memory.buffer);
    const first = words[(lists >>> 2) + 3 * (thread * LISTS + name)];
    const out = new Int32Array(this.listLength(lists, thread, name));
    let at = 0;
    for (let block = first >>> 2; block !== 0; block = words[block] >>> 2) {
      const n = words[block + 1];
      out.set(words.subarray(block + 2, block + 2 + n), at);
      at += n;
    }
    return out;
  }
}
