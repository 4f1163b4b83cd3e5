/** Which units are compared, and what of a file the comparison depends on. */
import { createHash } from 'node:crypto';
import { type Corpus, FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { sheets } from '../engine/lexing/languages.ts';
import { reasonIndex } from '../engine/lexing/reasons.ts';
import type { Packed } from '../engine/pack.ts';
import type { FoundFile } from '../repositories/found.ts';
import { FAMILY_COPY } from './family-copies.ts';
import { DEFAULTS, type ScanOptions } from './options.ts';

/**
 * Units this deep within others are not compared: each shares its code with all around it, so that 3,000 functions
 * nested in one another took 14 s and 700 MB. Of the 66,000 units of five real repositories the deepest lies within 4.
 */
const DEEPEST = 24;
const TOO_DEEP = reasonIndex('nested-too-deep');

/**
 * Set apart within their repository, where nobody wants them; between repositories the evidence that a pair needs
 * (evidence.ts) tells those that say something from those that do not.
 */
const APART_AT_HOME = new Set(['accessor', 'stub', 'delegation', 'constructor'].map((r) => reasonIndex(r as never)));

/** Rows of the units that are compared, as they stand in files. */
export function eligibleUnits(corpus: Corpus, files: readonly FoundFile[], options: ScanOptions): Int32Array {
  const { units } = corpus;
  const wanted = options.languages === null ? null : sheets.map((s) => options.languages!.includes(s.id));
  const list: number[] = [];
  const several = files.some((file) => file.repository !== files[0].repository);
  for (let f = 0; f < files.length; f++) {
    const row = f * FILE.STRIDE;
    if (!options.all && corpus.files[row + FILE.SET_APART] !== 0) continue;
    const first = corpus.files[row + FILE.UNITS];
    const count = corpus.files[row + FILE.UNIT_COUNT];
    const depth = new Uint8Array(count);
    for (let u = first; u < first + count; u++) {
      const at = u * UNIT.STRIDE;
      const parent = units[at + UNIT.PARENT];
      if (parent >= first) depth[u - first] = Math.min(DEEPEST + 1, depth[parent - first] + 1);
      if (depth[u - first] > DEEPEST) units[at + UNIT.SET_APART] = TOO_DEEP;
      if (units[at + UNIT.TOKEN_COUNT] < options.minTokens) continue;
      const apart = units[at + UNIT.SET_APART];
      if (apart === FAMILY_COPY || apart === TOO_DEEP) continue;
      if (apart !== 0 && !options.all && !(several && APART_AT_HOME.has(apart))) continue;
      if (wanted !== null && !wanted[corpus.sections[units[at + UNIT.SECTION] * SECTION.STRIDE + SECTION.LANGUAGE]])
        continue;
      list.push(u);
    }
  }
  return Int32Array.from(list);
}

/** What of a unit decides how it is compared and shown, beside its name, its place and its lines. */
const DECIDING = [
  ...[UNIT.RAW_HIGH, UNIT.RAW_LOW, UNIT.NORM_HIGH, UNIT.NORM_LOW, UNIT.TOKEN_COUNT],
  ...[UNIT.KIND, UNIT.SET_APART, UNIT.NAME_LENGTH],
];

/**
 * Of all that the comparison of several files by default settings takes from one of them: its units that may be compared,
 * how they lie in one another, and how their tokens lie on lines, counted from their first. Not where they begin: another
 * comment above, or another test, makes nothing else of them. Empty where there is none.
 */
export function comparedDigest({ sections, units, names, lines }: Packed): string {
  const firstLine = [0];
  for (const section of sections) firstLine.push(firstLine[firstLine.length - 1] + section[SECTION.LINE_COUNT]);
  const hash = createHash('sha1');
  /** By unit: how deep it lies; the nearest around it that may be compared, itself included; the how manieth of these it is. */
  const depth: number[] = [];
  const holder: number[] = [];
  const nth: number[] = [];
  let count = 0;
  for (const [u, unit] of units.entries()) {
    const parent = unit[UNIT.PARENT];
    depth.push(parent < 0 ? 0 : depth[parent] + 1);
    const around = parent < 0 ? -1 : holder[parent];
    const apart = unit[UNIT.SET_APART];
    if (unit[UNIT.TOKEN_COUNT] < DEFAULTS.minTokens || (apart !== 0 && !APART_AT_HOME.has(apart))) {
      holder.push(around);
      continue;
    }
    holder.push(u);
    nth[u] = count++;
    const section = sections[unit[UNIT.SECTION]];
    const start = unit[UNIT.TOKENS];
    const lineStart = firstLine[unit[UNIT.SECTION]];
    hash.update(
      Int32Array.of(
        ...DECIDING.map((column) => unit[column]),
        ...[section[SECTION.LANGUAGE], section[SECTION.FAMILY], section[SECTION.CELL], depth[u]],
        ...(around < 0 ? [-1, 0] : [nth[around], start - units[around][UNIT.TOKENS]]),
        unit[UNIT.END_LINE] - unit[UNIT.START_LINE],
      ),
    );
    hash.update(
      lines.subarray(lineStart + unit[UNIT.START_LINE] - 1, lineStart + unit[UNIT.END_LINE]).map((n) => n - start),
    );
    hash.update(names[u]);
  }
  return count === 0 ? '' : hash.digest('base64');
}
