/**
 * The distinct contents that units ever had: code tokens without comments and docstrings, each once, in whatever
 * repository and commit it appears.
 *
 * Tokens lie in a temporary file that has no name any more, because they are what grows with history (diffusers, 6,449
 * commits: 190 MB); in memory are six integers for each content and its sketch. Reading one back costs microseconds.
 */
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ints } from './ints.ts';
import { SKETCH, sketch } from './sketch.ts';

const BUFFERED = 1 << 18;
/** Tokens kept in memory of those read last. */
const MOST_CACHED = 4 << 20;

const COLUMNS = ['rawHigh', 'rawLow', 'normHigh', 'normLow', 'size', 'sketchAt', 'sketches'] as const;

export class Contents {
  /** 64 bits of the verbatim and of the normalised tokens. */
  rawHigh = new Ints();
  rawLow = new Ints();
  normHigh = new Ints();
  normLow = new Ints();
  size = new Ints();
  /** Where its sketch begins in `sketches`, or -1: too small or set apart wherever it was met. */
  sketchAt = new Ints();
  sketches = new Ints(1 << 16);
  /** In integers, in the file. */
  #offsets = new Float64Array(1024);
  #slots = new Int32Array(1 << 12).fill(-1);

  readonly #file: number;
  readonly #isOwn: boolean = true;
  #written = 0;
  readonly #buffer = new Int32Array(BUFFERED);
  #buffered = 0;
  #cache = new Map<number, Int32Array>();
  #cached = 0;

  /**
   * @param path where tokens are kept for another time; without one they go when they are closed. Or a file that another
   *   thread has opened and will close: then nothing may be added here
   */
  constructor(path: string | number | null = null) {
    if (typeof path === 'number') {
      this.#file = path;
      this.#isOwn = false;
      return;
    }
    if (path !== null) {
      this.#file = openSync(path, constants.O_RDWR | constants.O_CREAT, 0o600);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), 'spolia-lineage-'));
    const temporary = join(folder, 'tokens');
    this.#file = openSync(temporary, 'wx+', 0o600);
    // Without a name nothing is left behind, however the process ends.
    unlinkSync(temporary);
    rmSync(folder, { recursive: true });
  }

  /** The columns, for `restore`; what was not written yet is. */
  save(): Record<(typeof COLUMNS)[number], Int32Array> & { offsets: Float64Array } {
    this.#flush();
    const columns = Object.fromEntries(COLUMNS.map((name) => [name, this[name].values()]));
    return {
      ...(columns as Record<(typeof COLUMNS)[number], Int32Array>),
      offsets: this.#offsets.slice(0, this.count),
    };
  }

  /** @param as what a column is made of: one that others read too is not added to */
  restore(saved: Record<(typeof COLUMNS)[number], Int32Array> & { offsets: Float64Array }, as = Ints.from): void {
    for (const name of COLUMNS) this[name] = as(saved[name]);
    this.#offsets = new Float64Array(Math.max(1024, 2 * saved.offsets.length));
    this.#offsets.set(saved.offsets);
    const last = this.count - 1;
    this.#written = last < 0 ? 0 : this.#offsets[last] + this.size.at(last);
    // Never in steps: a table that is too small for what is put into it is searched for ever.
    this.#rehash();
  }

  get count(): number {
    return this.size.length;
  }

  /** Gives back the memory of tokens that were read. */
  forget(): void {
    this.#cache = new Map();
    this.#cached = 0;
  }

  /** For threads that only read; `save` before, so that all is in it. */
  get file(): number {
    return this.#file;
  }

  close(): void {
    if (this.#isOwn) closeSync(this.#file);
  }

  /** The number of a content; new ones are kept. @param wanted whether it may be a copy or be copied */
  of(
    tokens: Int32Array,
    start: number,
    length: number,
    hashes: readonly [rawHigh: number, rawLow: number, normHigh: number, normLow: number],
    wanted: boolean,
  ): number {
    const [rawHigh, rawLow, normHigh, normLow] = hashes;
    if (2 * this.count >= this.#slots.length) this.#rehash();
    const mask = this.#slots.length - 1;
    let slot = (rawHigh ^ Math.imul(rawLow, 0x9e3779b1)) & mask;
    for (; this.#slots[slot] >= 0; slot = (slot + 1) & mask) {
      const id = this.#slots[slot];
      if (this.rawHigh.at(id) === rawHigh && this.rawLow.at(id) === rawLow && this.size.at(id) === length) {
        if (wanted && this.sketchAt.at(id) < 0)
          this.sketchAt.set(id, sketch(tokens.subarray(start, start + length), this.sketches));
        return id;
      }
    }
    const id = this.size.push(length);
    this.#slots[slot] = id;
    this.rawHigh.push(rawHigh);
    this.rawLow.push(rawLow);
    this.normHigh.push(normHigh);
    this.normLow.push(normLow);
    this.sketchAt.push(wanted ? sketch(tokens.subarray(start, start + length), this.sketches) : -1);
    if (id === this.#offsets.length) {
      const wider = new Float64Array(2 * id);
      wider.set(this.#offsets);
      this.#offsets = wider;
    }
    if (this.#buffered + length > BUFFERED) this.#flush();
    this.#offsets[id] = this.#written + this.#buffered;
    if (length > BUFFERED) {
      // Copied: what threads share cannot be handed to the system.
      this.#flush();
      this.#write(tokens.slice(start, start + length));
    } else {
      this.#buffer.set(tokens.subarray(start, start + length), this.#buffered);
      this.#buffered += length;
    }
    return id;
  }

  tokens(id: number): Int32Array {
    const known = this.#cache.get(id);
    if (known !== undefined) return known;
    const length = this.size.at(id);
    const offset = this.#offsets[id];
    let tokens: Int32Array;
    if (offset >= this.#written) {
      const from = offset - this.#written;
      tokens = this.#buffer.slice(from, from + length);
    } else {
      tokens = new Int32Array(length);
      readSync(this.#file, new Uint8Array(tokens.buffer), 0, 4 * length, 4 * offset);
    }
    if (this.#cached + length > MOST_CACHED) {
      this.#cache = new Map();
      this.#cached = 0;
    }
    this.#cache.set(id, tokens);
    this.#cached += length;
    return tokens;
  }

  isSameNormalised(a: number, b: number): boolean {
    return (
      this.normHigh.at(a) === this.normHigh.at(b) &&
      this.normLow.at(a) === this.normLow.at(b) &&
      this.size.at(a) === this.size.at(b)
    );
  }

  sketchOf(id: number): Int32Array {
    const at = this.sketchAt.at(id);
    if (at < 0) return new Int32Array(0);
    return this.sketches.array.subarray(at, at + SKETCH);
  }

  #flush(): void {
    this.#write(this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
  }

  #write(tokens: Int32Array): void {
    const bytes = new Uint8Array(tokens.buffer, tokens.byteOffset, tokens.byteLength);
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.#file, bytes, at, bytes.length - at, 4 * this.#written + at);
    this.#written += tokens.length;
  }

  #rehash(): void {
    let size = this.#slots.length;
    while (size <= 2 * this.count) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    for (let id = 0; id < this.count; id++) {
      let slot = (this.rawHigh.at(id) ^ Math.imul(this.rawLow.at(id), 0x9e3779b1)) & (size - 1);
      while (this.#slots[slot] >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = id;
    }
  }
}
