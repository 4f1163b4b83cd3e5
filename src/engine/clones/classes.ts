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
  const { groupCount, variantStart, memberStart, lengths } = groups;
  const groupOf = groupsOfVariants(groups);
  const weight = (g: number) => memberStart[variantStart[g + 1]] - memberStart[variantStart[g]];
  const edges = new Map<number, { part: number; score: number }>();
  const key = (a: number, b: number) => a * groupCount + b;
  for (const list of groupEdges) {
    for (let i = 0; i < list.length; i += 4) {
      const a = list[i];
      const b = list[i + 1];
      const sum = lengths[variantStart[a]] + lengths[variantStart[b]];
      edges.set(key(a, b), { part: 1, score: (2 * list[i + 2]) / sum });
    }
  }
  const seen = new Set<number>();
  for (const list of variantEdges) {
    for (let i = 0; i < list.length; i += 4) {
      const v = list[i];
      const u = list[i + 1];
      const pair = v * groups.variantCount + u;
      if (seen.has(pair)) continue;
      seen.add(pair);
      let a = groupOf[v];
      let b = groupOf[u];
      if (a > b) [a, b] = [b, a];
      const part =
        ((memberStart[v + 1] - memberStart[v]) * (memberStart[u + 1] - memberStart[u])) / (weight(a) * weight(b));
      const score = (2 * list[i + 2]) / (lengths[v] + lengths[u]);
      const known = edges.get(key(a, b));
      if (known === undefined) edges.set(key(a, b), { part, score });
      else {
        known.part = Math.min(1, known.part + part);
        known.score = Math.max(known.score, score);
      }
    }
  }
  const start = new Int32Array(groupCount + 1);
  for (const k of edges.keys()) {
    start[Math.floor(k / groupCount) + 1]++;
    start[(k % groupCount) + 1]++;
  }
  for (let g = 0; g < groupCount; g++) start[g + 1] += start[g];
  const to = new Int32Array(start[groupCount]);
  const part = new Float64Array(start[groupCount]);
  const score = new Float64Array(start[groupCount]);
  const next = start.slice(0, groupCount);
  // Sorted keys make rows sorted and independent of which thread found what.
  for (const k of Float64Array.from(edges.keys()).sort()) {
    const a = Math.floor(k / groupCount);
    const b = k % groupCount;
    const edge = edges.get(k)!;
    for (const [from, other] of [
      [a, b],
      [b, a],
    ]) {
      const at = next[from]++;
      to[at] = other;
      part[at] = edge.part;
      score[at] = edge.score;
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
  const order = Int32Array.from({ length: groupCount }, (_, g) => g).sort((a, b) => around[b] - around[a] || a - b);
  const taken = new Uint8Array(groupCount);
  const inClass = new Int32Array(groupCount).fill(-1);
  const classes: Int32Array[] = [];
  for (const seed of order) {
    if (taken[seed] === 1 || around[seed] < 2) continue;
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
