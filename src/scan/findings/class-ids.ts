/**
 * Ids of classes, and the keys by which later scans find their members again.
 *
 * A class is named after normalised code: of whole units that of the representative, of fragments that of the
 * representative's stretch. So it has the same id in every scan that finds it; where several have the same code, the
 * later ones have a number behind it.
 */
import { SECTION, UNIT } from '../../engine/corpus.ts';
import { normalise, scatter } from '../../engine/lexing/tokens.ts';
import { contentKey, type KnownClasses, TextHash } from '../known-classes.ts';
import type { ClassTable } from './class-table.ts';
import type { Scanned } from './scanned.ts';

export class ClassIds {
  private readonly scanned: Scanned;
  private readonly table: ClassTable;
  /** Of whole units and of fragments, once any is asked for. */
  private readonly byCode: (Codes | null)[] = [null, null];
  private settled: readonly string[] | null = null;

  constructor(scanned: Scanned, table: ClassTable) {
    this.scanned = scanned;
    this.table = table;
  }

  /** From now on these, which a baseline or earlier scans know. */
  settle(ids: readonly string[]): void {
    this.settled = ids;
  }

  of(row: number): string {
    if (this.settled !== null) return this.settled[row];
    const { wholeCount, count } = this.table;
    const kind = row < wholeCount ? 0 : 1;
    const [from, to] = kind === 0 ? [0, wholeCount] : [wholeCount, count];
    this.byCode[kind] ??= this.codes(from, to);
    const { keys, nth } = this.byCode[kind];
    const number = nth[row - from];
    return `${'cf'[kind]}${keys[row - from].toString(16).padStart(12, '0')}${number > 1 ? `-${number}` : ''}`;
  }

  /** All classes with what finds their members again, by the ids that they have now. */
  known(): KnownClasses {
    const rows = Array.from({ length: this.table.count }, (_, row) => row);
    return { ...this.keysOf(rows), ids: rows.map((row) => this.of(row)) };
  }

  /** What finds the members of some classes again. */
  keysOf(rows: readonly number[]): KnownClasses {
    const { table, scanned } = this;
    const start = new Int32Array(rows.length + 1);
    for (const [n, row] of rows.entries()) start[n + 1] = start[n] + table.start[row + 1] - table.start[row];
    const members = start[rows.length];
    const known: KnownClasses = {
      ids: rows.map(() => ''),
      fragment: Uint8Array.from(rows, (row) => (row < table.wholeCount ? 0 : 1)),
      start,
      contents: new Float64Array(members),
      places: new Float64Array(members),
    };
    const place = placeKeys(scanned);
    for (const [n, row] of rows.entries()) {
      for (let i = table.start[row], to = start[n]; i < table.start[row + 1]; i++, to++) {
        known.contents[to] = this.contentOf(i);
        known.places[to] = place(table.units[i]);
      }
    }
    return known;
  }

  /** What finds a member again wherever it went: its verbatim code. */
  private contentOf(member: number): number {
    const { table } = this;
    const { units, tokens } = this.scanned.corpus;
    const unit = table.units[member] * UNIT.STRIDE;
    if (table.from[member] < 0) return contentKey(units[unit + UNIT.RAW_HIGH], units[unit + UNIT.RAW_LOW]);
    const start = units[unit + UNIT.TOKENS] + table.from[member];
    let high = 0;
    let low = 0;
    for (let i = start; i < start + table.tokens[member]; i++) {
      high = (Math.imul(high, 0x01000193) + scatter(tokens[i])) | 0;
      low = (Math.imul(low, 0x2545f491) + tokens[i]) | 0;
    }
    return contentKey(high, low);
  }

  private codes(from: number, to: number): Codes {
    const { table } = this;
    const { units, tokens } = this.scanned.corpus;
    const keys = new Float64Array(to - from);
    const nth = new Int32Array(to - from);
    const met = new Map<number, number>();
    for (let row = from; row < to; row++) {
      const first = table.start[row];
      const unit = table.units[first] * UNIT.STRIDE;
      let h = units[unit + UNIT.NORM_HIGH];
      let k = units[unit + UNIT.NORM_LOW];
      if (table.from[first] >= 0) {
        h = k = 0;
        const start = units[unit + UNIT.TOKENS] + table.from[first];
        for (let i = start; i < start + table.tokens[first]; i++) {
          const t = scatter(normalise(tokens[i]));
          h = (Math.imul(h, 0x01000193) + t) | 0;
          k = (Math.imul(k, 0x2545f491) + (t ^ (t >>> 15))) | 0;
        }
      }
      // Twelve hexadecimal digits, which a number holds exactly.
      const key = (h >>> 0) * 0x10000 + (k >>> 16);
      const number = (met.get(key) ?? 0) + 1;
      met.set(key, number);
      keys[row - from] = key;
      nth[row - from] = number;
    }
    return { keys, nth };
  }
}

interface Codes {
  /** 48 bits of the code's hash, and how many classes had them before, this one included. */
  keys: Float64Array;
  nth: Int32Array;
}

/**
 * `placeKey` of a unit's place without making the place: a scan that remembers asks for all members of all classes, and
 * most names are ASCII.
 */
function placeKeys({ corpus, files, found }: Scanned): (unit: number) => number {
  const { units, sections, names } = corpus;
  const inFile: (TextHash | undefined)[] = [];
  const hash = new TextHash();
  return (unit) => {
    const row = unit * UNIT.STRIDE;
    const f = units[row + UNIT.FILE];
    const { repository, place } = files[f];
    hash.resume((inFile[f] ??= new TextHash().add(`${found.repositories[repository].repo}\n${place}\n`)));
    const from = units[row + UNIT.NAME];
    const to = from + units[row + UNIT.NAME_LENGTH];
    let ascii = true;
    for (let i = from; i < to && ascii; i++) ascii = names[i] < 0x80;
    if (ascii) for (let i = from; i < to; i++) hash.addUnit(names[i]);
    else hash.add(corpus.name(unit));
    const cell = sections[units[row + UNIT.SECTION] * SECTION.STRIDE + SECTION.CELL];
    if (cell >= 0) hash.add(`\n${cell}`);
    return hash.key;
  };
}
