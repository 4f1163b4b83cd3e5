/** Which fragments are copies of each other: a graph of stretches, and its classes. */
import { buildClasses, type Similarity } from '../../engine/clones/classes.ts';
import type { Groups } from '../../engine/clones/groups.ts';
import { type FragmentPairs, type Stretches, stretches } from './fragment-pairs.ts';
import { firstMember } from './scanned.ts';

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
    memberStart[n + 1] = memberStart[n] + firstMember(groups, group[n] + 1) - firstMember(groups, group[n]);
  }
  const lists = buildClasses({ groupCount: count, variantStart, memberStart }, graph).filter((list) => list.length > 1);
  return { nodes, graph, pair, lists };
}
