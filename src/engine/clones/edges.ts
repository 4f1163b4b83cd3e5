/**
 * Edges as the threads of a search leave them, brought into one order: which thread found what must not show.
 *
 * Sorted by counting, twice: a hundred thousand edges take 3 ms so, and took ten times as much as keys of a map.
 */

/** Numbers of an edge: two groups or variants, the smaller first, LCS, –. */
export const EDGE = 4;

/** Struct of arrays, in order of `a`, then of `b`, each pair once. */
export interface Edges {
  count: number;
  a: Int32Array;
  b: Int32Array;
  lcs: Int32Array;
}

/** @param most all numbers are below it */
export function sortedEdges(lists: readonly Int32Array[], most: number): Edges {
  let count = 0;
  for (const list of lists) count += list.length / EDGE;
  const found = { a: new Int32Array(count), b: new Int32Array(count), lcs: new Int32Array(count) };
  let at = 0;
  for (const list of lists) {
    for (let i = 0; i < list.length; i += EDGE) {
      found.a[at] = list[i];
      found.b[at] = list[i + 1];
      found.lcs[at++] = list[i + 2];
    }
  }
  const order = byColumn(found.a, most, byColumn(found.b, most, null));
  const edges: Edges = { count: 0, a: new Int32Array(count), b: new Int32Array(count), lcs: new Int32Array(count) };
  for (let k = 0; k < count; k++) {
    const i = order[k];
    const last = edges.count - 1;
    if (last >= 0 && edges.a[last] === found.a[i] && edges.b[last] === found.b[i]) {
      edges.lcs[last] = Math.max(edges.lcs[last], found.lcs[i]);
      continue;
    }
    edges.a[edges.count] = found.a[i];
    edges.b[edges.count] = found.b[i];
    edges.lcs[edges.count++] = found.lcs[i];
  }
  return edges;
}

/** Positions in order of a column of numbers below `most`; equal ones stay in the order in which they come. */
export function byColumn(column: Int32Array, most: number, before: Int32Array | null): Int32Array {
  const next = new Int32Array(most + 1);
  for (let i = 0; i < column.length; i++) next[column[i] + 1]++;
  for (let n = 0; n < most; n++) next[n + 1] += next[n];
  const order = new Int32Array(column.length);
  for (let k = 0; k < column.length; k++) {
    const i = before === null ? k : before[k];
    order[next[column[i]]++] = i;
  }
  return order;
}
