/** All accepted pairs one by one: there may be millions. */
import { groupsOfVariants } from '../../engine/clones/classes.ts';
import { sortedEdges } from '../../engine/clones/edges.ts';
import { FRAGMENT_RECORD } from '../../engine/clones/search.ts';
import { UNIT } from '../../engine/corpus.ts';
import type { ClonePair, CloneType } from '../result.ts';
import { areForks } from './families.ts';
import type { Likeness } from './likeness.ts';
import { linesOf, type Places } from './places.ts';
import { firstMember, repositoryOf, type Scanned } from './scanned.ts';
import { placeOrder } from './whole-classes.ts';

export interface PairSources {
  scanned: Scanned;
  /** Records of {@link FRAGMENT_RECORD} numbers, in order. */
  fragments: Int32Array;
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
  const between = sortedEdges(groupEdges, groups.groupCount);
  for (let e = 0; e < between.count; e++) {
    const [g, h] = [between.a[e], between.b[e]];
    const id = sharedClass(g, h);
    const norm =
      (2 * between.lcs[e]) / (groups.lengths[groups.variantStart[g]] + groups.lengths[groups.variantStart[h]]);
    for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
      for (let u = groups.variantStart[h]; u < groups.variantStart[h + 1]; u++) {
        yield* pairsOf(sources, v, u, null, norm, 'T3', id);
      }
    }
  }
  const single = sortedEdges(variantEdges, groups.variantCount);
  const told = new Set<number>();
  for (let e = 0; e < between.count; e++) told.add(between.a[e] * groups.groupCount + between.b[e]);
  for (let e = 0; e < single.count; e++) {
    const [v, u] = [single.a[e], single.b[e]];
    if (told.has(groupOf[v] * groups.groupCount + groupOf[u])) continue;
    const raw = (2 * single.lcs[e]) / (groups.lengths[v] + groups.lengths[u]);
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
  const token = (unit: number): number => corpus.units[unit * UNIT.STRIDE + UNIT.TOKENS];
  const place = (unit: number, from: number, tokens: number) =>
    places.ofLines(unit, ...linesOf(corpus, unit, from, tokens));
  for (let at = 0; at < fragments.length; at += FRAGMENT_RECORD) {
    const [g, aStart, aTokens, h, bStart, bTokens, raw, norm] = fragments.subarray(at, at + FRAGMENT_RECORD);
    const sum = aTokens + bTokens;
    const [aFrom, aTo] = [firstMember(groups, g), firstMember(groups, g + 1)];
    const [bFrom, bTo] = [firstMember(groups, h), firstMember(groups, h + 1)];
    for (let i = aFrom; i < aTo; i++) {
      for (let k = bFrom; k < bTo; k++) {
        const [x, y] = [groups.members[i], groups.members[k]];
        if (isLeftOut(scanned, x, y)) continue;
        const lcs =
          i === aFrom && k === bFrom
            ? raw
            : likeness.lcs(token(x) + aStart, aTokens, token(y) + bStart, bTokens, false);
        const similarity = (2 * lcs) / sum;
        const normalized = (2 * norm) / sum;
        yield {
          a: place(x, aStart, aTokens),
          b: place(y, bStart, bTokens),
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
