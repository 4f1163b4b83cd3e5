/** Pairs of fragments in one order, whatever thread found them. */
import { byColumn } from '../../engine/clones/edges.ts';
import { FRAGMENT_RECORD } from '../../engine/clones/search.ts';

/**
 * Struct of arrays. A stretch lies in the units of one group: they have the same normalised tokens, so it lies at the
 * same offset in each.
 */
export interface FragmentPairs {
  count: number;
  /** Of either side: the group, the first token within its units, and how many tokens. */
  a: Stretches;
  b: Stretches;
  /** LCS of the groups' first units' stretches, verbatim and normalised. */
  raw: Int32Array;
  norm: Int32Array;
}

export interface Stretches {
  group: Int32Array;
  from: Int32Array;
  tokens: Int32Array;
}

export const stretches = (n: number): Stretches => ({
  group: new Int32Array(n),
  from: new Int32Array(n),
  tokens: new Int32Array(n),
});

/** In order of their groups, then of their places in them. */
export function fragmentPairs(lists: readonly Int32Array[], groupCount: number): FragmentPairs {
  let count = 0;
  for (const list of lists) count += list.length / FRAGMENT_RECORD;
  const records = new Int32Array(count * FRAGMENT_RECORD);
  let filled = 0;
  for (const list of lists) {
    records.set(list, filled);
    filled += list.length;
  }
  const column = (k: number) => Int32Array.from({ length: count }, (_, p) => records[p * FRAGMENT_RECORD + k]);
  const order = byColumn(column(0), groupCount, byColumn(column(3), groupCount, null));
  sortWithinGroups(records, order);
  const pairs: FragmentPairs = {
    count,
    a: stretches(count),
    b: stretches(count),
    raw: new Int32Array(count),
    norm: new Int32Array(count),
  };
  const { a, b } = pairs;
  const columns = [a.group, a.from, a.tokens, b.group, b.from, b.tokens, pairs.raw, pairs.norm];
  for (let p = 0; p < count; p++) {
    for (let k = 0; k < columns.length; k++) columns[k][p] = records[order[p] * FRAGMENT_RECORD + k];
  }
  return pairs;
}

/** Two groups have few pairs, so each goes back to its place step by step unless there are many. */
function sortWithinGroups(records: Int32Array, order: Int32Array): void {
  const at = (i: number, column: number): number => records[i * FRAGMENT_RECORD + column];
  const compare = (x: number, y: number): number => at(x, 1) - at(y, 1) || at(x, 4) - at(y, 4);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && at(order[to], 0) === at(order[from], 0) && at(order[to], 3) === at(order[from], 3))
      to++;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
}
