/** The plain version of the kernel's (kernel/assembly/classes.ts), which judges it; see stretches.ts. */

import { buildClasses } from './classes.reference.ts';
import type { Similarity } from './classes.ts';
import { byColumn } from './edges.ts';
import type { Groups } from './groups.ts';
import { FRAGMENT_RECORD } from './search.ts';

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

/** Two stretches of one group are taken for one where they share this part of their tokens. */
const SAME = 0.7;

export interface FragmentClasses {
  nodes: Stretches;
  graph: Similarity;
  /** Of each edge of the graph a pair of exactly these two stretches, or -1. */
  pair: Int32Array;
  /** Lists of two nodes and more, the representative first, by the rule of whole classes. */
  lists: Int32Array[];
}

export function fragmentClasses(pairs: FragmentPairs, groups: Groups): FragmentClasses {
  const most = 2 * pairs.count;
  const nodes = stretches(most);
  const { group, from, tokens } = nodes;
  let count = 0;
  // Of each group its stretches in the order in which they were met, as a chain.
  const head = new Int32Array(groups.groupCount).fill(-1);
  const tail = new Int32Array(groups.groupCount);
  const next = new Int32Array(most).fill(-1);
  const nodeOf = (s: Stretches, p: number): number => {
    const g = s.group[p];
    const [begin, size] = [s.from[p], s.tokens[p]];
    for (let n = head[g]; n >= 0; n = next[n]) {
      const shared = Math.min(begin + size, from[n] + tokens[n]) - Math.max(begin, from[n]);
      if (shared >= SAME * Math.max(size, tokens[n])) return n;
    }
    group[count] = g;
    from[count] = begin;
    tokens[count] = size;
    if (head[g] < 0) head[g] = count;
    else next[tail[g]] = count;
    tail[g] = count;
    return count++;
  };
  /**
   * Of several pairs between the same two stretches the last one counts. Pairs come in the order of `a`'s groups, so an edge
   * that is there already is among the last ones to its other end. (A map by both ends was a third of the time here.)
   */
  let edges = 0;
  const [x, y] = [new Int32Array(pairs.count), new Int32Array(pairs.count)];
  const lastTo = new Int32Array(most).fill(-1);
  const formerTo = new Int32Array(pairs.count);
  const edgeOf = (i: number, k: number): number => {
    for (let e = lastTo[k]; e >= 0 && group[x[e]] === group[i]; e = formerTo[e]) if (x[e] === i) return e;
    x[edges] = i;
    y[edges] = k;
    formerTo[edges] = lastTo[k];
    lastTo[k] = edges;
    return edges++;
  };
  const likeness = new Float64Array(pairs.count);
  const exact = new Int32Array(pairs.count).fill(-1);
  const { a, b } = pairs;
  const isNode = (n: number, s: Stretches, p: number): boolean => from[n] === s.from[p] && tokens[n] === s.tokens[p];
  for (let p = 0; p < pairs.count; p++) {
    const [i, k] = [nodeOf(a, p), nodeOf(b, p)];
    const edge = edgeOf(i, k);
    likeness[edge] = (pairs.raw[p] + pairs.norm[p]) / (a.tokens[p] + b.tokens[p]);
    if (isNode(i, a, p) && isNode(k, b, p)) exact[edge] = p;
  }
  const start = new Int32Array(count + 1);
  for (let e = 0; e < edges; e++) {
    start[x[e] + 1]++;
    start[y[e] + 1]++;
  }
  for (let n = 0; n < count; n++) start[n + 1] += start[n];
  const to = new Int32Array(2 * edges);
  const score = new Float64Array(2 * edges);
  const pair = new Int32Array(2 * edges);
  const place = start.slice(0, count);
  const put = (own: number, other: number, e: number): void => {
    const at = place[own]++;
    to[at] = other;
    score[at] = likeness[e];
    pair[at] = exact[e];
  };
  for (let e = 0; e < edges; e++) {
    put(x[e], y[e], e);
    put(y[e], x[e], e);
  }
  const graph: Similarity = { start, to, score, part: new Float64Array(to.length).fill(1) };
  // A stretch stands for all units of its group: they are its weight.
  const variantStart = new Int32Array(count + 1);
  const memberStart = new Int32Array(count + 1);
  for (let n = 0; n < count; n++) {
    variantStart[n + 1] = n + 1;
    memberStart[n + 1] =
      memberStart[n] +
      groups.memberStart[groups.variantStart[group[n] + 1]] -
      groups.memberStart[groups.variantStart[group[n]]];
  }
  const lists = buildClasses({ groupCount: count, variantStart, memberStart }, graph).filter((list) => list.length > 1);
  return { nodes, graph, pair, lists };
}
