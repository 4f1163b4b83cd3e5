/** The plain version of the kernel's (kernel/assembly/classes.ts), which judges it; what classes are is told in classes.ts. */
import { COHESION, groupsOfVariants, type Similarity } from './classes.ts';
import { sortedEdges } from './edges.ts';
import type { Groups } from './groups.ts';

/** A copy alike by .95 counts for two alike by .88: closeness is one over what is missing to this. */
const CLOSEST = 1.02;

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

export function buildClasses(
  groups: Pick<Groups, 'groupCount' | 'variantStart' | 'memberStart'>,
  graph: Similarity,
): Int32Array[] {
  const { groupCount, variantStart, memberStart } = groups;
  const weight = new Int32Array(groupCount);
  for (let g = 0; g < groupCount; g++) weight[g] = memberStart[variantStart[g + 1]] - memberStart[variantStart[g]];
  const inClass = new Int32Array(groupCount).fill(-1);
  const classes = grow(weight, graph, inClass);
  return settle(weight, graph, inClass, classes);
}

/** Classes around representatives; notes in `inClass` which class each group is in. */
function grow(weight: Int32Array, graph: Similarity, inClass: Int32Array): number[][] {
  const { start, to, part, score } = graph;
  const around = new Float64Array(weight.length);
  for (let g = 0; g < weight.length; g++) {
    around[g] = weight[g];
    for (let e = start[g]; e < start[g + 1]; e++) around[g] += part[e] * weight[to[e]];
  }
  const classes: number[][] = [];
  for (const seed of seeds(around)) {
    if (inClass[seed] >= 0) continue;
    const members = [seed];
    inClass[seed] = classes.length;
    let total = weight[seed];
    const candidates: number[] = [];
    for (let e = start[seed]; e < start[seed + 1]; e++) {
      if (inClass[to[e]] < 0 && part[e] >= COHESION) candidates.push(e);
    }
    if (candidates.length > 1) candidates.sort((a, b) => score[b] - score[a] || to[a] - to[b]);
    for (let k = 0; k < candidates.length; k++) {
      const g = to[candidates[k]];
      let similar = 0;
      for (let e = start[g]; e < start[g + 1]; e++) {
        if (inClass[to[e]] === classes.length) similar += part[e] * weight[to[e]];
      }
      if (similar < COHESION * total) continue;
      members.push(g);
      inClass[g] = classes.length;
      total += weight[g];
    }
    // Alone: leave it free for a later representative.
    if (total < 2) inClass[seed] = -1;
    else classes.push(members);
  }
  return classes;
}

/** Lets each group, once and in order of appearance, go to the class that it is closest to, if both classes allow it. */
function settle(weight: Int32Array, graph: Similarity, inClass: Int32Array, classes: number[][]): Int32Array[] {
  const { start, to, part, score } = graph;
  const heads = Int32Array.from(classes, ([head]) => head);
  const sizes = Int32Array.from(classes, (list) => list.length);
  // Of each class: units, the sum of the squares of its groups' units, similar pairs of units of different groups.
  const units = new Float64Array(classes.length);
  const squares = new Float64Array(classes.length);
  const pairs = new Float64Array(classes.length);
  for (let g = 0; g < weight.length; g++) {
    const c = inClass[g];
    if (c < 0) continue;
    units[c] += weight[g];
    squares[c] += weight[g] ** 2;
    for (let e = start[g]; e < start[g + 1]; e++) {
      if (to[e] > g && inClass[to[e]] === c) pairs[c] += part[e] * weight[g] * weight[to[e]];
    }
  }
  // Of each class as the group at hand sees it.
  const close = new Float64Array(classes.length);
  const similar = new Float64Array(classes.length);
  const toHead = new Float64Array(classes.length);
  const isLoose = (c: number, units: number, squares: number, pairs: number): boolean =>
    sizes[c] > 2 && pairs < (COHESION * (units ** 2 - squares)) / 2;
  for (let g = 0; g < weight.length; g++) {
    const own = inClass[g];
    // Most have no edge at all, and stay where they are.
    if (start[g] === start[g + 1] || (own >= 0 && heads[own] === g && sizes[own] > 2)) continue;
    const near: number[] = [];
    for (let e = start[g]; e < start[g + 1]; e++) {
      const c = inClass[to[e]];
      if (c < 0) continue;
      if (close[c] === 0) {
        near.push(c);
        similar[c] = toHead[c] = 0;
      }
      close[c] += (part[e] * weight[to[e]]) / (CLOSEST - score[e]);
      similar[c] += part[e] * weight[to[e]];
      if (to[e] === heads[c]) toHead[c] = part[e];
    }
    let best = own;
    for (const c of near) {
      if (c === own || toHead[c] < COHESION || similar[c] < COHESION * units[c]) continue;
      if (best < 0 || close[c] > close[best] || (close[c] === close[best] && best !== own && c < best)) best = c;
    }
    const lost = own < 0 ? 0 : close[own] === 0 ? 0 : similar[own] * weight[g];
    for (const c of near) close[c] = 0;
    if (best === own) continue;
    if (own >= 0) {
      const [left, leftSquares] = [units[own] - weight[g], squares[own] - weight[g] ** 2];
      if (isLoose(own, left, leftSquares, pairs[own] - lost)) continue;
      units[own] = left;
      squares[own] = leftSquares;
      pairs[own] -= lost;
      sizes[own]--;
      if (heads[own] === g) heads[own] = classes[own].find((other) => other !== g && inClass[other] === own) ?? -1;
    }
    inClass[g] = best;
    units[best] += weight[g];
    squares[best] += weight[g] ** 2;
    pairs[best] += similar[best] * weight[g];
    sizes[best]++;
    classes[best].push(g);
  }
  const lists: Int32Array[] = [];
  for (let c = 0; c < classes.length; c++) {
    if (units[c] < 2) continue;
    const list = Int32Array.from(classes[c]);
    lists.push(
      sizes[c] === list.length
        ? list
        : withHead(
            list.filter((g) => inClass[g] === c),
            heads[c],
          ),
    );
  }
  return lists;
}

function withHead(list: Int32Array, head: number): Int32Array {
  const at = list.indexOf(head);
  list.copyWithin(1, 0, at);
  list[0] = head;
  return list;
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
