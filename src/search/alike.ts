/** How alike two runs of tokens are, by the rule of the engine for copies. */
import { hasStructure, SHORT } from '../engine/clones/evidence.ts';
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, longSequence } from '../engine/clones/long-lcs.ts';

/** As in a scan: from so many tokens on alignment goes by anchors. */
const LONG = 500;
/** The rule by which clones are accepted; what equal structure counts less; sizes below which it says nothing alone. */
const SIMILAR = 0.7;
const NORMALISED = 0.85;
const RENAMED = 0.15;

export interface Tokens {
  tokens: Int32Array;
  start: number;
  length: number;
}

export interface Alike {
  type: 'T1' | 'T2' | 'T3';
  /** Word for word, and with names and literals alike. */
  similarity: number;
  normalized: number;
  /** What orders copies of one thing. */
  rank: number;
}

/** Part of the longer one that the shorter one must have, or no alignment makes them copies. */
export const LEAST_RATIO = SIMILAR / (2 - SIMILAR);

const raw = new Lcs(false);
const norm = new Lcs(true);
const long = new LongLcs(new Lcs(false));

function part(a: Tokens, b: Tokens, normalised: boolean): number {
  let common: number;
  if (a.length < LONG) {
    const lcs = normalised ? norm : raw;
    lcs.setPattern(a.tokens, a.start, a.length);
    common = lcs.compare(b.tokens, b.start, b.length);
  } else {
    long.setPattern(longSequence(a.tokens, a.start, a.length, normalised));
    common = long.compare(longSequence(b.tokens, b.start, b.length, normalised));
  }
  return (2 * common) / (a.length + b.length);
}

/** Null where they are no copies of each other. */
export function alike(a: Tokens, b: Tokens): Alike | null {
  const similarity = part(a, b, false);
  if (similarity === 1) return { type: 'T1', similarity, normalized: 1, rank: 1 };
  const normalized = part(a, b, true);
  const isShort = Math.min(a.length, b.length) < SHORT;
  // Of what is short, and of tables and lists of fields, equal shape alone is no evidence.
  const byWords = similarity >= (isShort ? 0.8 : SIMILAR);
  const byShape = isShort
    ? normalized >= 0.95 && similarity >= 0.6
    : normalized >= NORMALISED &&
      hasStructure(a.tokens, a.start, a.length) &&
      hasStructure(b.tokens, b.start, b.length);
  if (!byWords && !byShape) return null;
  const rank = Math.max(byWords ? similarity : 0, byShape ? normalized - RENAMED : 0);
  return { type: normalized === 1 ? 'T2' : 'T3', similarity, normalized, rank };
}
