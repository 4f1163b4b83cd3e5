/** Fragments as places, pairs and classes. */
import { buildClasses, type Similarity } from '../engine/clones/classes.ts';
import type { Groups } from '../engine/clones/groups.ts';
import { FRAGMENT_RECORD } from '../engine/clones/search.ts';

/** A stretch of the units of one group: they have the same normalised tokens, so it lies at the same offset in each. */
export interface Stretch {
  group: number;
  /** First token within the unit, and how many. */
  from: number;
  tokens: number;
}

export interface FragmentPair {
  a: Stretch;
  b: Stretch;
  /** LCS of the groups' first units' stretches. */
  raw: number;
  norm: number;
}

/** All fragment pairs in order of their groups and places, whatever thread found them. */
export function fragmentPairs(records: readonly Int32Array[]): FragmentPair[] {
  const pairs: FragmentPair[] = [];
  for (const list of records) {
    for (let i = 0; i < list.length; i += FRAGMENT_RECORD) {
      pairs.push({
        a: { group: list[i], from: list[i + 1], tokens: list[i + 2] },
        b: { group: list[i + 3], from: list[i + 4], tokens: list[i + 5] },
        raw: list[i + 6],
        norm: list[i + 7],
      });
    }
  }
  return pairs.sort(
    (x, y) => x.a.group - y.a.group || x.b.group - y.b.group || x.a.from - y.a.from || x.b.from - y.b.from,
  );
}

/** Two stretches of one group are taken for one where they share this part of their tokens. */
const SAME = 0.7;

/**
 * Classes of fragments, by the rule of whole classes (see engine/clones/classes.ts): lists of stretches, the
 * representative's first.
 */
export function fragmentClasses(pairs: readonly FragmentPair[], groups: Groups): Stretch[][] {
  const nodes: Stretch[] = [];
  const ofGroup = new Map<number, number[]>();
  const node = (s: Stretch): number => {
    const known = ofGroup.get(s.group) ?? [];
    ofGroup.set(s.group, known);
    for (const n of known) {
      const other = nodes[n];
      const shared = Math.min(s.from + s.tokens, other.from + other.tokens) - Math.max(s.from, other.from);
      if (shared >= SAME * Math.max(s.tokens, other.tokens)) return n;
    }
    known.push(nodes.length);
    return nodes.push(s) - 1;
  };
  const edges = new Map<string, { a: number; b: number; score: number }>();
  for (const { a, b, raw, norm } of pairs) {
    const [x, y] = [node(a), node(b)];
    const score = (raw + norm) / (a.tokens + b.tokens);
    edges.set(`${x} ${y}`, { a: x, b: y, score });
  }
  const degree = new Int32Array(nodes.length + 1);
  for (const { a, b } of edges.values()) {
    degree[a + 1]++;
    degree[b + 1]++;
  }
  const start = degree;
  for (let n = 0; n < nodes.length; n++) start[n + 1] += start[n];
  const to = new Int32Array(start[nodes.length]);
  const score = new Float64Array(to.length);
  const next = start.slice(0, nodes.length);
  for (const edge of edges.values()) {
    for (const [from, other] of [
      [edge.a, edge.b],
      [edge.b, edge.a],
    ]) {
      const at = next[from]++;
      to[at] = other;
      score[at] = edge.score;
    }
  }
  const graph: Similarity = { start, to, score, part: new Float64Array(to.length).fill(1) };
  // A stretch stands for all units of its group: they are its weight.
  const memberStart = new Int32Array(nodes.length + 1);
  for (let n = 0; n < nodes.length; n++) {
    const { group } = nodes[n];
    const units = groups.memberStart[groups.variantStart[group + 1]] - groups.memberStart[groups.variantStart[group]];
    memberStart[n + 1] = memberStart[n] + units;
  }
  const weights = {
    groupCount: nodes.length,
    variantStart: Int32Array.from({ length: nodes.length + 1 }, (_, n) => n),
    memberStart,
  };
  return buildClasses(weights, graph)
    .filter((list) => list.length > 1)
    .map((list) => Array.from(list, (n) => nodes[n]));
}
