/**
 * Several orders of things as one, where none is known to be the best: one of each in turn. So the right one is never
 * further down than its place in any of them times their number. Pure.
 */

/** More than the order for reuse puts one before another for (recommend.ts), so that turns stay. */
const STEP = 0.3;

/** Scores fall from one to the next. */
export function interleaved<T extends { ranked: { score: number } }>(orders: readonly (readonly T[])[]): T[] {
  const found = new Set<T>();
  const next = orders.map(() => 0);
  let before: T | undefined;
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const [k, order] of orders.entries()) {
      while (next[k] < order.length && found.has(order[next[k]])) next[k]++;
      if (next[k] === order.length) continue;
      isMore = true;
      const one = order[next[k]];
      const { score } = one.ranked;
      if (before !== undefined && (k > 0 || score > before.ranked.score - STEP))
        one.ranked = { ...one.ranked, score: before.ranked.score - STEP };
      before = one;
      found.add(one);
    }
  }
  return [...found];
}
