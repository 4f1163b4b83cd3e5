/**
 * Exact groups, found by hash before anything is compared.
 *
 *     units ──(verbatim tokens equal)──► variants ──(normalised tokens equal)──► groups
 *
 * A variant's units are type 1 copies of each other, a group's variants type 2. Everything after this looks at one unit
 * a variant, so a function copied 170 times costs what one costs. Hashes have 64 bits: among ten million units a false
 * meeting is to be expected once in 370,000 scans.
 *
 * Numbers are given in order of first appearance (file order, then place in the file), whatever thread analysed what.
 */
import { type Corpus, SECTION, UNIT } from '../corpus.ts';
import { APART } from '../kernel/assembly/slots.ts';
import { UNIT_KINDS } from '../units/unit.ts';
import { hasStructure } from './evidence.ts';

const CLASS = UNIT_KINDS.indexOf('class');
const CELL = UNIT_KINDS.indexOf('cell');

export interface Groups {
  /** Unit rows, variant by variant; `memberStart[v] … memberStart[v + 1]` are those of variant v, in order of appearance. */
  members: Int32Array;
  memberStart: Int32Array;
  /** Variants in order of their group: `variantStart[g] … variantStart[g + 1]` are the variants of group g. */
  variantStart: Int32Array;
  /** Per variant: first token, number of tokens. */
  tokens: Int32Array;
  lengths: Int32Array;
  /** Per group: what it may be compared with: family and whether it is a container (class, cell) or not. */
  space: Int32Array;
  /** Per variant: the origin (repository) that all its units have, or -1 for several; see {@link originOf}. */
  origins: Int32Array;
  variantCount: number;
  groupCount: number;
}

/*
 * A unit that is set apart at home has its origin marked: it is compared with other repositories only, and is a variant
 * and a group of its own, so that its likes in its own repository do not meet in a group either.
 */
export const originOf = (origin: number): number => origin & ~APART;
export const isApart = (origin: number): boolean => origin >= 0 && (origin & APART) !== 0;

/**
 * Groups the units whose rows are listed in `eligible` (in order of appearance). Units of fewer than `short` tokens are
 * grouped by their verbatim tokens only: that short, equal shape alone is no evidence of a copy (see search.ts), nor is it for
 * tables and lists of fields (see evidence.ts).
 *
 * @param repositoryOf number of a file's repository
 * @param apart whether a unit is set apart within its repository
 */
export function groupUnits(
  corpus: Corpus,
  eligible: Int32Array,
  short: number,
  repositoryOf: (file: number) => number = () => 0,
  apart: (unit: number) => boolean = () => false,
): Groups {
  const { units, sections } = corpus;
  const n = eligible.length;
  const variantOf = new Int32Array(n);
  const spaceOf = (unit: number): number => {
    const row = unit * UNIT.STRIDE;
    const kind = units[row + UNIT.KIND];
    const family = sections[units[row + UNIT.SECTION] * SECTION.STRIDE + SECTION.FAMILY];
    return family * 2 + (kind === CLASS || kind === CELL ? 1 : 0);
  };
  const firstOfVariant: number[] = [];
  {
    const table = new HashTable(n);
    for (let i = 0; i < n; i++) {
      const row = eligible[i] * UNIT.STRIDE;
      variantOf[i] = table.number(
        units[row + UNIT.RAW_HIGH],
        units[row + UNIT.RAW_LOW],
        apart(eligible[i]) ? -1 - i : units[row + UNIT.TOKEN_COUNT] * 64 + spaceOf(eligible[i]),
      );
      if (variantOf[i] === firstOfVariant.length) firstOfVariant.push(i);
    }
  }
  const variantCount = firstOfVariant.length;
  // Only where several variants have the same normalised tokens does it matter whether these have variety: of all of them the same.
  const shapeOf = new Int32Array(variantCount);
  const firstOfShape: number[] = [];
  const isShared: boolean[] = [];
  {
    const table = new HashTable(variantCount);
    for (let v = 0; v < variantCount; v++) {
      const row = eligible[firstOfVariant[v]] * UNIT.STRIDE;
      const shape = table.number(
        units[row + UNIT.NORM_HIGH],
        units[row + UNIT.NORM_LOW],
        units[row + UNIT.TOKEN_COUNT],
      );
      shapeOf[v] = shape;
      isShared[shape] = shape < firstOfShape.length;
      if (!isShared[shape]) firstOfShape.push(v);
    }
  }
  const isPlain = firstOfShape.map((v, shape) => {
    const row = eligible[firstOfVariant[v]] * UNIT.STRIDE;
    const [start, length] = [units[row + UNIT.TOKENS], units[row + UNIT.TOKEN_COUNT]];
    return length < short || (isShared[shape] && !hasStructure(corpus.tokens, start, length));
  });
  const groupOf = new Int32Array(variantCount);
  let groupCount = 0;
  {
    const table = new HashTable(variantCount);
    for (let v = 0; v < variantCount; v++) {
      const unit = eligible[firstOfVariant[v]];
      const row = unit * UNIT.STRIDE;
      const byRaw = isPlain[shapeOf[v]];
      groupOf[v] = table.number(
        units[row + (byRaw ? UNIT.RAW_HIGH : UNIT.NORM_HIGH)],
        units[row + (byRaw ? UNIT.RAW_LOW : UNIT.NORM_LOW)],
        apart(unit) ? -1 - v : units[row + UNIT.TOKEN_COUNT] * 64 + spaceOf(unit),
      );
      if (groupOf[v] === groupCount) groupCount++;
    }
  }
  // Renumber variants so that those of one group are neighbours, groups and variants still by first appearance.
  const variantStart = new Int32Array(groupCount + 1);
  for (let v = 0; v < variantCount; v++) variantStart[groupOf[v] + 1]++;
  for (let g = 0; g < groupCount; g++) variantStart[g + 1] += variantStart[g];
  const next = variantStart.slice(0, groupCount);
  const renumbered = new Int32Array(variantCount);
  const tokens = new Int32Array(variantCount);
  const lengths = new Int32Array(variantCount);
  const space = new Int32Array(groupCount);
  for (let v = 0; v < variantCount; v++) {
    const unit = eligible[firstOfVariant[v]];
    const to = next[groupOf[v]]++;
    renumbered[v] = to;
    tokens[to] = units[unit * UNIT.STRIDE + UNIT.TOKENS];
    lengths[to] = units[unit * UNIT.STRIDE + UNIT.TOKEN_COUNT];
    space[groupOf[v]] = spaceOf(unit);
  }
  const memberStart = new Int32Array(variantCount + 1);
  for (let i = 0; i < n; i++) memberStart[renumbered[variantOf[i]] + 1]++;
  for (let v = 0; v < variantCount; v++) memberStart[v + 1] += memberStart[v];
  const place = memberStart.slice(0, variantCount);
  const members = new Int32Array(n);
  for (let i = 0; i < n; i++) members[place[renumbered[variantOf[i]]]++] = eligible[i];
  const origins = new Int32Array(variantCount);
  for (let v = 0; v < variantCount; v++) {
    const origin = (i: number) =>
      repositoryOf(units[members[i] * UNIT.STRIDE + UNIT.FILE]) | (apart(members[i]) ? APART : 0);
    origins[v] = origin(memberStart[v]);
    for (let i = memberStart[v] + 1; i < memberStart[v + 1]; i++) if (origin(i) !== origins[v]) origins[v] = -1;
  }
  return { members, memberStart, variantStart, tokens, lengths, space, origins, variantCount, groupCount };
}

/** Numbers distinct (high, low, extra) triples from 0 in order of first appearance. */
class HashTable {
  private readonly high: Int32Array;
  private readonly low: Int32Array;
  private readonly extra: Int32Array;
  private readonly numbers: Int32Array;
  private readonly mask: number;
  private count = 0;

  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.high = new Int32Array(size);
    this.low = new Int32Array(size);
    this.extra = new Int32Array(size);
    this.numbers = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  number(high: number, low: number, extra: number): number {
    let slot = (Math.imul(high, 0x9e3779b1) ^ low) & this.mask;
    while (this.numbers[slot] >= 0) {
      if (this.high[slot] === high && this.low[slot] === low && this.extra[slot] === extra) return this.numbers[slot];
      slot = (slot + 1) & this.mask;
    }
    this.high[slot] = high;
    this.low[slot] = low;
    this.extra[slot] = extra;
    this.numbers[slot] = this.count;
    return this.count++;
  }
}
