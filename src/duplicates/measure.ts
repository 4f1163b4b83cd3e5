/**
 * How alike some copies are, from their analyses: for viewers who do not see all members of a class, so that what they
 * are told depends on nothing but what they see.
 */
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, longSequence } from '../engine/clones/long-lcs.ts';
import { SECTION, UNIT } from '../engine/corpus.ts';
import { normalise } from '../engine/lexing/tokens.ts';
import { readPacked } from '../engine/pack.ts';
import type { CloneType } from '../scan/result.ts';

export interface Measured {
  type: CloneType;
  similarity: { min: number; median: number };
  normalized: { min: number; median: number };
  /** How much each shares with the first: all of it where only names and literals differ. */
  shares: number[];
}

/** Tokens of the lines of a file's unit. */
export function tokensOf(record: Int32Array, position: number, first: number, last: number): Int32Array {
  const { sections, units } = readPacked(record);
  const unit = units[position];
  // Tokens of all sections stand one after the other behind the units, then the counts before each line likewise.
  const unitsEnd = 11 + 5 * sections.length + UNIT.STRIDE * units.length;
  let tokens = unitsEnd;
  let lines = unitsEnd + sections.reduce((sum, s) => sum + s[SECTION.TOKEN_COUNT], 0);
  for (const section of sections.slice(0, unit[UNIT.SECTION])) {
    tokens += section[SECTION.TOKEN_COUNT];
    lines += section[SECTION.LINE_COUNT];
  }
  const section = sections[unit[UNIT.SECTION]];
  const before = (line: number): number =>
    line - 1 >= section[SECTION.LINE_COUNT] ? section[SECTION.TOKEN_COUNT] : record[lines + line - 1];
  const start = Math.max(unit[UNIT.TOKENS], before(first));
  const end = Math.min(unit[UNIT.TOKENS] + unit[UNIT.TOKEN_COUNT], before(last + 1));
  return record.subarray(tokens + start, tokens + Math.max(start, end));
}

/** As in findings: from so many tokens on alignment goes by anchors. */
const LONG = 500;
/** Pairs looked at; of more an even sample. */
const PAIRS = 100;

export function measure(members: readonly Int32Array[]): Measured {
  const pairs: [Int32Array, Int32Array][] = [];
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) pairs.push([members[a], members[b]]);
  const step = Math.max(1, pairs.length / PAIRS);
  const raw: number[] = [];
  const norm: number[] = [];
  for (let x = 0; x < pairs.length; x += step) {
    const [a, b] = pairs[Math.floor(x)];
    raw.push(likeness(a, b, false));
    norm.push(likeness(a, b, true));
  }
  const similarity = leastAndMedian(raw);
  const normalized = leastAndMedian(norm);
  const first = members[0];
  const same = (f: (token: number) => number) =>
    members.every((m) => m.length === first.length && m.every((token, i) => f(token) === f(first[i])));
  const shares = members.map((m) =>
    m.length === first.length && m.every((token, i) => normalise(token) === normalise(first[i]))
      ? 1
      : likeness(first, m, false),
  );
  return { type: same((t) => t) ? 'T1' : same(normalise) ? 'T2' : 'T3', similarity, normalized, shares };
}

/** Two copies. */
export function measurePair(a: Int32Array, b: Int32Array): { type: CloneType; similarity: number; normalized: number } {
  const { type, similarity, normalized } = measure([a, b]);
  return { type, similarity: similarity.min, normalized: normalized.min };
}

function likeness(a: Int32Array, b: Int32Array, normalised: boolean): number {
  if (a.length + b.length === 0) return 1;
  let lcs: number;
  if (a.length < LONG) {
    const short = new Lcs(normalised);
    short.setPattern(a, 0, a.length);
    lcs = short.compare(b, 0, b.length);
  } else {
    const long = new LongLcs(new Lcs(false));
    long.setPattern(longSequence(a, 0, a.length, normalised));
    lcs = long.compare(longSequence(b, 0, b.length, normalised));
  }
  return (2 * lcs) / (a.length + b.length);
}

function leastAndMedian(values: number[]): { min: number; median: number } {
  values.sort((a, b) => a - b);
  return { min: values[0] ?? 1, median: values[Math.ceil(values.length / 2) - 1] ?? 1 };
}
