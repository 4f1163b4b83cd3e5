/**
 * Clone classes: each names every copy, and none is held together by a chain.
 *
 * Single linkage joins what it should not: at similarity .7 its classes hold unlike pairs more often than like ones
 * (measured by others: 19 to 30 % of the pairs in a class similar). Here a class grows from a representative, the
 * group with the most similar units around it, and takes a group in only if that group is similar to the
 * representative *and* to at least {@link COHESION} of all units already in. So at least that part of all pairs of a
 * class are similar, by construction. A group belongs to one class; similar pairs across classes are still reported
 * as pairs.
 *
 * Greedy, deterministic (ties go by first appearance), O(edges · log) in time.
 */
import { sortedEdges } from './edges.ts';
import type { Groups } from './groups.ts';

/** Part of a class's units that a new member must be similar to. */
export const COHESION = 0.8;

/** Undirected weighted graph of groups in compressed rows; the weight is the part of unit pairs that are similar. */
export interface Similarity {
  start: Int32Array;
  to: Int32Array;
  /** In (0, 1]. */
  part: Float64Array;
  /** Best similarity known for the pair, to order by; in (0, 1]. */
  score: Float64Array;
}

/**
 * @param groupEdges records (group, group, LCS of normalised tokens, –): all units of both are similar
 * @param variantEdges records (variant, variant, LCS, –): the units of these two variants are similar
 */
export function similarityGraph(
  groups: Groups,
  groupEdges: readonly Int32Array[],
  variantEdges: readonly Int32Array[],
): Similarity {
  const { groupCount, variantCount, variantStart, memberStart, lengths } = groups;
  const whole = sortedEdges(groupEdges, groupCount);
  const single = sortedEdges(variantEdges, variantCount);
  const groupOf = groupsOfVariants(groups);
  const units = (v: number) => memberStart[v + 1] - memberStart[v];
  const weight = (g: number) => memberStart[variantStart[g + 1]] - memberStart[variantStart[g]];
  const most = whole.count + single.count;
  const [low, high] = [new Int32Array(most), new Int32Array(most)];
  const [parts, scores] = [new Float64Array(most), new Float64Array(most)];
  let edges = 0;
  /** Of the group at hand: which edge leads to another one, where that is one of its own. */
  const edgeTo = new Int32Array(groupCount).fill(-1);
  for (let g = 0, x = 0, y = 0; g < groupCount; g++) {
    const own = edges;
    for (; x < whole.count && whole.a[x] === g; x++) {
      const h = whole.b[x];
      edgeTo[h] = edges;
      low[edges] = g;
      high[edges] = h;
      parts[edges] = 1;
      scores[edges++] = (2 * whole.lcs[x]) / (lengths[variantStart[g]] + lengths[variantStart[h]]);
    }
    for (; y < single.count && groupOf[single.a[y]] === g; y++) {
      const [v, u] = [single.a[y], single.b[y]];
      const h = groupOf[u];
      const part = (units(v) * units(u)) / (weight(g) * weight(h));
      const score = (2 * single.lcs[y]) / (lengths[v] + lengths[u]);
      const known = edgeTo[h];
      if (known >= own) {
        parts[known] = Math.min(1, parts[known] + part);
        scores[known] = Math.max(scores[known], score);
        continue;
      }
      edgeTo[h] = edges;
      low[edges] = g;
      high[edges] = h;
      parts[edges] = part;
      scores[edges++] = score;
    }
  }
  const start = new Int32Array(groupCount + 1);
  for (let e = 0; e < edges; e++) {
    start[low[e] + 1]++;
    start[high[e] + 1]++;
  }
  for (let g = 0; g < groupCount; g++) start[g + 1] += start[g];
  const to = new Int32Array(2 * edges);
  const part = new Float64Array(2 * edges);
  const score = new Float64Array(2 * edges);
  const next = start.slice(0, groupCount);
  // Rows come out sorted: first what lies below a group, which is met in order, then what lies above it.
  for (let e = 0; e < edges; e++) {
    const at = next[high[e]]++;
    to[at] = low[e];
    part[at] = parts[e];
    score[at] = scores[e];
  }
  const above = next.slice();
  for (let h = 0; h < groupCount; h++) {
    for (let e = start[h]; e < next[h]; e++) {
      const at = above[to[e]]++;
      to[at] = h;
      part[at] = part[e];
      score[at] = score[e];
    }
  }
  return { start, to, part, score };
}

export function groupsOfVariants(groups: Groups): Int32Array {
  const groupOf = new Int32Array(groups.variantCount);
  for (let g = 0; g < groups.groupCount; g++) groupOf.fill(g, groups.variantStart[g], groups.variantStart[g + 1]);
  return groupOf;
}

/** Lists of groups, the representative's first; only classes of two units and more. */
export function buildClasses(
  groups: Pick<Groups, 'groupCount' | 'variantStart' | 'memberStart'>,
  graph: Similarity,
): Int32Array[] {
  const { groupCount, variantStart, memberStart } = groups;
  const { start, to, part, score } = graph;
  const weight = new Int32Array(groupCount);
  const around = new Float64Array(groupCount);
  for (let g = 0; g < groupCount; g++) weight[g] = memberStart[variantStart[g + 1]] - memberStart[variantStart[g]];
  for (let g = 0; g < groupCount; g++) {
    around[g] = weight[g];
    for (let e = start[g]; e < start[g + 1]; e++) around[g] += part[e] * weight[to[e]];
  }
  const order = seeds(around);
  const taken = new Uint8Array(groupCount);
  const inClass = new Int32Array(groupCount).fill(-1);
  const classes: Int32Array[] = [];
  for (const seed of order) {
    if (taken[seed] === 1) continue;
    const members = [seed];
    inClass[seed] = classes.length;
    taken[seed] = 1;
    let total = weight[seed];
    const candidates: number[] = [];
    for (let e = start[seed]; e < start[seed + 1]; e++)
      if (taken[to[e]] === 0 && part[e] >= COHESION) candidates.push(e);
    candidates.sort((a, b) => score[b] - score[a] || to[a] - to[b]);
    for (const edge of candidates) {
      const g = to[edge];
      let similar = 0;
      for (let e = start[g]; e < start[g + 1]; e++) {
        if (inClass[to[e]] === classes.length) similar += part[e] * weight[to[e]];
      }
      if (similar < COHESION * total) continue;
      members.push(g);
      inClass[g] = classes.length;
      taken[g] = 1;
      total += weight[g];
    }
    if (total < 2) {
      // Alone: leave it free for a later representative.
      taken[seed] = 0;
      inClass[seed] = -1;
      continue;
    }
    classes.push(Int32Array.from(members));
  }
  return classes;
}

/**
 * Groups with two units or more around them, those with most first, then in order of appearance. As one sort of plain
 * numbers, how much is around (in 64ths) before which group it is: with a comparison it took five times as long.
 */
function seeds(around: Float64Array): Int32Array {
  const groupCount = around.length;
  const most = Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, groupCount)) - 1;
  const keys = new Float64Array(groupCount);
  let count = 0;
  for (let g = 0; g < groupCount; g++) {
    if (around[g] >= 2) keys[count++] = (most - Math.min(most, Math.round(around[g] * 64))) * groupCount + g;
  }
  const sorted = keys.subarray(0, count).sort();
  const order = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = sorted[i] % groupCount;
  return order;
}
