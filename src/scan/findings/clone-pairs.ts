/** All accepted pairs one by one: there may be millions. */
import { groupsOfVariants } from '../../engine/clones/classes.ts';
import { UNIT } from '../../engine/corpus.ts';
import type { ClonePair, CloneType } from '../result.ts';
import { areForks } from './families.ts';
import type { FragmentPairs } from './fragment-pairs.ts';
import type { Likeness } from './likeness.ts';
import { linesOf, type Places } from './places.ts';
import { firstMember, repositoryOf, type Scanned } from './scanned.ts';
import { placeOrder } from './whole-classes.ts';

export interface PairSources {
  scanned: Scanned;
  fragments: FragmentPairs;
  places: Places;
  likeness: Likeness;
  /** Id of the class that a group lies in, or null. */
  classOfGroup: (g: number) => string | null;
  /** Units that a class leaves out. */
  beside: ReadonlySet<number>;
}

export function* clonePairs(sources: PairSources): Generator<ClonePair> {
  const { scanned, likeness, classOfGroup } = sources;
  const { groups, groupEdges, variantEdges } = scanned;
  const groupOf = groupsOfVariants(groups);
  for (let g = 0; g < groups.groupCount; g++) {
    for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
      yield* pairsOf(sources, v, v, 1, 1, 'T1', classOfGroup(g));
      for (let u = v + 1; u < groups.variantStart[g + 1]; u++) {
        yield* pairsOf(sources, v, u, null, 1, 'T2', classOfGroup(g));
      }
    }
  }
  const sharedClass = (g: number, h: number): string | null => {
    const id = classOfGroup(g);
    return id === classOfGroup(h) ? id : null;
  };
  const between = edgesByKey(groupEdges, groups.groupCount);
  for (const key of keysInOrder(between)) {
    const [g, h] = [Math.floor(key / groups.groupCount), key % groups.groupCount];
    const id = sharedClass(g, h);
    const norm =
      (2 * between.get(key)!) / (groups.lengths[groups.variantStart[g]] + groups.lengths[groups.variantStart[h]]);
    for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
      for (let u = groups.variantStart[h]; u < groups.variantStart[h + 1]; u++) {
        yield* pairsOf(sources, v, u, null, norm, 'T3', id);
      }
    }
  }
  const single = edgesByKey(variantEdges, groups.variantCount);
  for (const key of keysInOrder(single)) {
    const [v, u] = [Math.floor(key / groups.variantCount), key % groups.variantCount];
    if (between.has(groupOf[v] * groups.groupCount + groupOf[u])) continue;
    const raw = (2 * single.get(key)!) / (groups.lengths[v] + groups.lengths[u]);
    const norm = likeness.ofVariants(v, u, true);
    yield* pairsOf(sources, v, u, raw, norm, norm === 1 ? 'T2' : 'T3', sharedClass(groupOf[v], groupOf[u]));
  }
  yield* fragmentPairsOf(sources);
}

function* pairsOf(
  { scanned, places, likeness, beside }: PairSources,
  v: number,
  u: number,
  raw: number | null,
  norm: number,
  type: CloneType,
  id: string | null,
): Generator<ClonePair> {
  const { members, memberStart } = scanned.groups;
  for (let i = memberStart[v]; i < memberStart[v + 1]; i++) {
    for (let k = v === u ? i + 1 : memberStart[u]; k < memberStart[u + 1]; k++) {
      let [a, b] = [members[i], members[k]];
      if (isLeftOut(scanned, a, b)) continue;
      raw ??= likeness.ofVariants(v, u, false);
      if (placeOrder(scanned.corpus.units, a, b) > 0) [a, b] = [b, a];
      yield {
        a: places.ofUnit(a),
        b: places.ofUnit(b),
        similarity: raw,
        normalized: norm,
        type,
        class: beside.has(a) || beside.has(b) ? null : id,
        fragment: false,
      };
    }
  }
}

function* fragmentPairsOf({ scanned, fragments, places, likeness }: PairSources): Generator<ClonePair> {
  const { groups, corpus } = scanned;
  const { a, b } = fragments;
  const token = (unit: number): number => corpus.units[unit * UNIT.STRIDE + UNIT.TOKENS];
  const place = (unit: number, from: number, tokens: number) =>
    places.ofLines(unit, ...linesOf(corpus, unit, from, tokens));
  for (let p = 0; p < fragments.count; p++) {
    const sum = a.tokens[p] + b.tokens[p];
    const [aFrom, aTo] = [firstMember(groups, a.group[p]), firstMember(groups, a.group[p] + 1)];
    const [bFrom, bTo] = [firstMember(groups, b.group[p]), firstMember(groups, b.group[p] + 1)];
    for (let i = aFrom; i < aTo; i++) {
      for (let k = bFrom; k < bTo; k++) {
        const [x, y] = [groups.members[i], groups.members[k]];
        if (isLeftOut(scanned, x, y)) continue;
        const lcs =
          i === aFrom && k === bFrom
            ? fragments.raw[p]
            : likeness.lcs(token(x) + a.from[p], a.tokens[p], token(y) + b.from[p], b.tokens[p], false);
        const similarity = (2 * lcs) / sum;
        const normalized = (2 * fragments.norm[p]) / sum;
        yield {
          a: place(x, a.from[p], a.tokens[p]),
          b: place(y, b.from[p], b.tokens[p]),
          similarity,
          normalized,
          type: similarity === 1 ? 'T1' : normalized === 1 ? 'T2' : 'T3',
          class: null,
          fragment: true,
        };
      }
    }
  }
}

/** Forks of each other, units within each other, and with `--cross-repo` units of one repository are no pairs. */
function isLeftOut(scanned: Scanned, a: number, b: number): boolean {
  if (overlap(scanned.corpus.units, a, b) || areForks(scanned, a, b)) return true;
  return scanned.options.crossRepo && repositoryOf(scanned, a) === repositoryOf(scanned, b);
}

/** Whether one of two units lies within the other: then they share code, but neither is a copy. */
function overlap(units: Int32Array, a: number, b: number): boolean {
  const [x, y] = [a * UNIT.STRIDE, b * UNIT.STRIDE];
  if (units[x + UNIT.SECTION] !== units[y + UNIT.SECTION]) return false;
  const [s, t] = [units[x + UNIT.TOKENS], units[y + UNIT.TOKENS]];
  return s < t ? t < s + units[x + UNIT.TOKEN_COUNT] : s < t + units[y + UNIT.TOKEN_COUNT];
}

/** LCS of each edge, found once or by several threads, by its two numbers. */
function edgesByKey(lists: readonly Int32Array[], count: number): Map<number, number> {
  const edges = new Map<number, number>();
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 4) edges.set(list[i] * count + list[i + 1], list[i + 2]);
  }
  return edges;
}

/** Which thread found what must not show in the order of a report. */
function keysInOrder(edges: Map<number, number>): Float64Array {
  return Float64Array.from(edges.keys()).sort();
}
