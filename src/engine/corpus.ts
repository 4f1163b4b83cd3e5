/**
 * Everything the engine knows of the code under scan, in flat arrays that all threads share.
 *
 *     files ──► sections ──► units          one row of small integers each
 *       └── tokens, lineTokens, names       contiguous runs that rows point into
 *
 * A thread analyses a file in its own scratch buffers, then claims room for the result with one atomic addition per
 * array and copies it in. Addresses therefore depend on timing, and nothing else may: whatever is reported or compared
 * in order goes by file index and by position in the file.
 *
 * Capacities are upper bounds from the byte count. They cost address space, not memory: pages never written are never
 * resident (measured: a 400 MB array of which 12 MB are written adds 12 MB to the resident set).
 */

/** Columns of a file's row. */
export const FILE = {
  UNITS: 0, // first unit row
  UNIT_COUNT: 1,
  SECTIONS: 2, // first section row
  SECTION_COUNT: 3,
  TOKENS: 4, // first token
  TOKEN_COUNT: 5,
  LINES: 6,
  LANGUAGE: 7, // index in the language registry, -1 for none
  NOT_ANALYSED: 8, // index in the catalogue of reasons, 0 for none
  SET_APART: 9, // the same, from the content
  BYTES: 10,
  STRIDE: 12,
} as const;

/** Columns of a section's row. */
export const SECTION = {
  FILE: 0,
  LANGUAGE: 1,
  CELL: 2, // -1 outside notebooks
  TOKENS: 3,
  TOKEN_COUNT: 4,
  /** First entry in `lineTokens`; entry k counts the section's tokens that begin before line k + 1. */
  LINES: 5,
  LINE_COUNT: 6,
  FAMILY: 7,
  STRIDE: 8,
} as const;

/** Columns of a unit's row. */
export const UNIT = {
  SECTION: 0,
  KIND: 1,
  PARENT: 2, // absolute row, -1 at the top
  TOKENS: 3,
  TOKEN_COUNT: 4,
  START_LINE: 5,
  END_LINE: 6,
  NAME: 7,
  NAME_LENGTH: 8,
  RAW_HIGH: 9, // 64-bit hash of the verbatim tokens
  RAW_LOW: 10,
  NORM_HIGH: 11, // 64-bit hash of the normalised tokens
  NORM_LOW: 12,
  SET_APART: 13, // boilerplate: index in the catalogue of reasons, 0 for none
  BODY: 14, // first token of the body
  FILE: 15,
  STRIDE: 16,
} as const;

/** Slots of the shared counters: how much of each array is taken. */
const TAKEN = { TOKENS: 0, UNITS: 1, SECTIONS: 2, LINES: 3, NAMES: 4 } as const;

export interface CorpusBuffers {
  files: SharedArrayBuffer;
  sections: SharedArrayBuffer;
  units: SharedArrayBuffer;
  tokens: SharedArrayBuffer;
  lineTokens: SharedArrayBuffer;
  names: SharedArrayBuffer;
  taken: SharedArrayBuffer;
}

export class Corpus {
  readonly buffers: CorpusBuffers;
  readonly files: Int32Array;
  readonly sections: Int32Array;
  readonly units: Int32Array;
  readonly tokens: Int32Array;
  readonly lineTokens: Int32Array;
  readonly names: Uint8Array;
  private readonly taken: Int32Array;

  constructor(buffers: CorpusBuffers) {
    this.buffers = buffers;
    this.files = new Int32Array(buffers.files);
    this.sections = new Int32Array(buffers.sections);
    this.units = new Int32Array(buffers.units);
    this.tokens = new Int32Array(buffers.tokens);
    this.lineTokens = new Int32Array(buffers.lineTokens);
    this.names = new Uint8Array(buffers.names);
    this.taken = new Int32Array(buffers.taken);
  }

  /** Room for `files` files of `bytes` bytes together. */
  static allocate(files: number, bytes: number): Corpus {
    const share = (n: number) => new SharedArrayBuffer(Math.min(n, MAX_BYTES));
    return new Corpus({
      files: share(4 * FILE.STRIDE * Math.max(1, files)),
      // A notebook has at most a cell for each of its `"cell_type"`s, a plain file one section.
      sections: share(4 * SECTION.STRIDE * (files + (bytes >> 4) + 1)),
      units: share(4 * UNIT.STRIDE * (files + (bytes >> 3) + 64)),
      tokens: share(4 * (bytes + 2 * files + 64)),
      lineTokens: share(4 * (bytes + 6 * files + 64)),
      names: share(bytes + 64 * files + 4096),
      taken: new SharedArrayBuffer(64),
    });
  }

  /** Forgets everything, so that one corpus can serve for one file after the other. */
  reset(): void {
    const files = Math.floor(this.files.length / FILE.STRIDE);
    this.files.fill(0, 0, files * FILE.STRIDE);
    this.taken.fill(0);
  }

  get unitCount(): number {
    return Math.min(Atomics.load(this.taken, TAKEN.UNITS), Math.floor(this.units.length / UNIT.STRIDE));
  }

  get tokenCount(): number {
    return Math.min(Atomics.load(this.taken, TAKEN.TOKENS), this.tokens.length);
  }

  get sectionCount(): number {
    return Math.min(Atomics.load(this.taken, TAKEN.SECTIONS), Math.floor(this.sections.length / SECTION.STRIDE));
  }

  /** First free index of each, or -1 where the array is full (the caller then leaves the file out, with a reason). */
  /**
   * Begins at an even index, or an odd one: V8 copies into shared arrays word by word only where both addresses are even to 8
   * bytes after the same number of words, else byte by byte.
   */
  claimTokens(n: number, odd = 0): number {
    return this.claimEven(TAKEN.TOKENS, n, this.tokens.length, odd);
  }
  claimUnits(n: number): number {
    return this.claim(TAKEN.UNITS, n, Math.floor(this.units.length / UNIT.STRIDE));
  }
  claimSections(n: number): number {
    return this.claim(TAKEN.SECTIONS, n, Math.floor(this.sections.length / SECTION.STRIDE));
  }
  /** As tokens. */
  claimLines(n: number, odd = 0): number {
    return this.claimEven(TAKEN.LINES, n, this.lineTokens.length, odd);
  }
  claimNames(n: number): number {
    return this.claim(TAKEN.NAMES, n, this.names.length);
  }

  private claimEven(slot: number, n: number, capacity: number, odd: number): number {
    const at = this.claim(slot, (n + odd + 1) & ~1, capacity);
    return at < 0 ? -1 : at + odd;
  }

  private claim(slot: number, n: number, capacity: number): number {
    const at = Atomics.add(this.taken, slot, n);
    return at + n > capacity || at < 0 ? -1 : at;
  }

  /** Qualified name of a unit. */
  name(unit: number): string {
    const row = unit * UNIT.STRIDE;
    const at = this.units[row + UNIT.NAME];
    return decoder.decode(this.names.slice(at, at + this.units[row + UNIT.NAME_LENGTH]));
  }

  /** 1-based line of the token at absolute index `token` of the section. */
  lineOfToken(section: number, token: number): number {
    const row = section * SECTION.STRIDE;
    const base = this.sections[row + SECTION.LINES];
    const count = this.sections[row + SECTION.LINE_COUNT];
    return lineOfToken(this.lineTokens, base, count, token - this.sections[row + SECTION.TOKENS]);
  }

  /** Absolute index of the first token that begins on `line` (1-based) or later. */
  tokenAtLine(section: number, line: number): number {
    const row = section * SECTION.STRIDE;
    const tokens = this.sections[row + SECTION.TOKENS];
    if (line - 1 >= this.sections[row + SECTION.LINE_COUNT]) return tokens + this.sections[row + SECTION.TOKEN_COUNT];
    return tokens + this.lineTokens[this.sections[row + SECTION.LINES] + Math.max(0, line - 1)];
  }
}

/**
 * 1-based line of a token of a section, counted from the section's first.
 * @param before at `from` the counts of tokens before each of `count` lines
 */
export function lineOfToken(before: Int32Array, from: number, count: number, token: number): number {
  // The last line k (0-based) whose count of tokens before it is ≤ token.
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before[from + middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The largest typed array asked for: 8 GiB of address space, 2^31 entries of four bytes. */
const MAX_BYTES = 2 ** 33 - 8;
const decoder = new TextDecoder();
