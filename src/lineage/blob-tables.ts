/**
 * Which units a blob holds: for each blob a run of rows of six integers. A blob is analysed once, in whatever commit,
 * repository and folder it appears; its text is read again only for what is reported.
 */
import { FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { reasonIndex } from '../engine/lexing/reasons.ts';
import { analyseOne } from '../engine/one-file.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import type { Contents } from './contents.ts';
import { Ints, type Texts } from './ints.ts';

/** Columns of a row. */
export const ROW = { NAME: 0, ORDINAL: 1, FLAGS: 2, CONTENT: 3, START: 4, END: 5, STRIDE: 6 } as const;

/** Units are compared within a group only. */
const GROUP_OF_KIND = UNIT_KINDS.map((kind) =>
  kind === 'function' || kind === 'method' || kind === 'lambda' ? 0 : kind === 'class' ? 1 : kind === 'cell' ? 2 : 3,
);

/** The flags of a row: kind (3 bits), whether it takes part in comparisons (1), whether it holds others (1), language (5), family (3). */
export const kindOf = (flags: number): string => UNIT_KINDS[flags & 7];
export const takesPart = (flags: number): boolean => (flags & 8) !== 0;
export const holdsOthers = (flags: number): boolean => (flags & 16) !== 0;
export const languageOf = (flags: number): number => (flags >> 5) & 31;
/** Only units of one sort may be copies of each other. */
export const sortOf = (flags: number): number => GROUP_OF_KIND[flags & 7] | (((flags >> 10) & 7) << 2);

const LARGEST = 4 << 20;
const CONSTRUCTOR = reasonIndex('constructor');

export class BlobTables {
  readonly #contents: Contents;
  readonly #names: Texts;
  readonly #minTokens: number;
  /** Row at which each blob begins; one more at the end. */
  first = new Ints();
  rows = new Ints(1 << 16);

  constructor(contents: Contents, names: Texts, minTokens: number) {
    this.#contents = contents;
    this.#names = names;
    this.#minTokens = minTokens;
    this.first.push(0);
  }

  static readonly largest = LARGEST;

  get count(): number {
    return this.first.length - 1;
  }

  /** Number of the next blob, which is this one; null where it could not be read. */
  add(path: string, bytes: Uint8Array | null): number {
    if (bytes !== null) this.#analyse(path, bytes);
    return this.first.push(this.rows.length / ROW.STRIDE) - 1;
  }

  #analyse(path: string, bytes: Uint8Array): void {
    const corpus = analyseOne(path, bytes);
    const { files, sections, units, tokens } = corpus;
    // Generated and minified files are not followed.
    if (files[FILE.NOT_ANALYSED] !== 0 || files[FILE.SET_APART] !== 0) return;
    const count = files[FILE.UNIT_COUNT];
    const from = files[FILE.UNITS];
    const holds = new Uint8Array(count);
    for (let u = 0; u < count; u++) {
      const parent = units[(from + u) * UNIT.STRIDE + UNIT.PARENT];
      if (parent >= from) holds[parent - from] = 1;
    }
    const met = new Map<string, number>();
    for (let u = 0; u < count; u++) {
      const row = (from + u) * UNIT.STRIDE;
      const name = corpus.name(from + u);
      const ordinal = met.get(name) ?? 0;
      met.set(name, ordinal + 1);
      const section = units[row + UNIT.SECTION] * SECTION.STRIDE;
      const size = units[row + UNIT.TOKEN_COUNT];
      const apart = units[row + UNIT.SET_APART];
      // Constructors that keep their parameters are repeated by nature, and yet fixes have to reach them.
      const part = size >= this.#minTokens && (apart === 0 || apart === CONSTRUCTOR);
      const kind = units[row + UNIT.KIND];
      const flags =
        kind |
        (part ? 8 : 0) |
        (holds[u] << 4) |
        (sections[section + SECTION.LANGUAGE] << 5) |
        (sections[section + SECTION.FAMILY] << 10);
      const content = this.#contents.of(
        tokens,
        units[row + UNIT.TOKENS],
        size,
        [
          units[row + UNIT.RAW_HIGH],
          units[row + UNIT.RAW_LOW],
          units[row + UNIT.NORM_HIGH],
          units[row + UNIT.NORM_LOW],
        ],
        part,
      );
      const { rows } = this;
      rows.push(this.#names.of(name));
      rows.push(ordinal);
      rows.push(flags);
      rows.push(content);
      rows.push(units[row + UNIT.START_LINE]);
      rows.push(units[row + UNIT.END_LINE]);
    }
  }
}
