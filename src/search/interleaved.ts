/**
 * Two orders of the same things as one, where neither is known to be the better: one of each in turn. So the right one is
 * never further down than twice its place in either. Pure.
 */

/** @param others of which each is among `all` too; the moved get the score of what stands before them */
export function interleaved<T extends { ranked: { score: number } }>(all: readonly T[], others: readonly T[]): T[] {
  const found = new Set<T>();
  let before: T | undefined;
  let next = 0;
  for (const own of all) {
    if (found.has(own)) continue;
    found.add(own);
    before = own;
    while (next < others.length && found.has(others[next])) next++;
    if (next === others.length) continue;
    const other = others[next++];
    other.ranked = { ...other.ranked, score: Math.max(other.ranked.score, before.ranked.score - 1e-6) };
    found.add(other);
  }
  return [...found];
}
