/** How alike two runs of tokens are, by the rule of the engine for copies. */
import { CommonTokens, NORMALISED, RENAMED, type Run, SIMILAR } from '../engine/clones/common-tokens.ts';
import { hasStructure, SHORT } from '../engine/clones/evidence.ts';

const common = new CommonTokens();

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

/** Null where they are no copies of each other. */
export function alike(a: Run, b: Run): Alike | null {
  const similarity = common.share(a, b, false);
  if (similarity === 1) return { type: 'T1', similarity, normalized: 1, rank: 1 };
  const normalized = common.share(a, b, true);
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
