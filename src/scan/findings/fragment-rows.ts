/** Classes of fragments: from lists of stretches to rows of the table. */
import { UNIT } from '../../engine/corpus.ts';
import type { ClassTable } from './class-table.ts';
import { oneOfEachFamily } from './families.ts';
import type { FragmentClasses } from './fragment-classes.ts';
import type { FragmentPairs } from './fragment-pairs.ts';
import { type Likeness, type Spread, spread } from './likeness.ts';
import { linesOf } from './places.ts';
import { firstMember, repositoryOf, type Scanned } from './scanned.ts';

/** Of each class of fragments how alike the stretches are to the representative's, by its row less `wholeCount`. */
export interface FragmentLikeness {
  similarity: Spread[];
  normalized: Spread[];
}

interface Copy {
  unit: number;
  /** Number of its stretch. */
  node: number;
}

/** Adds a row for each list that has copies of two stretches and more (in two repositories, if that was asked for). */
export function addFragmentClasses(
  scanned: Scanned,
  found: FragmentClasses,
  pairs: FragmentPairs,
  likeness: Likeness,
  table: ClassTable,
): FragmentLikeness {
  const { groups, corpus, options } = scanned;
  const { units } = corpus;
  const { group, from, tokens } = found.nodes;
  const result: FragmentLikeness = { similarity: [], normalized: [] };
  const seenIn = new Int32Array(scanned.found.repositories.length).fill(-1);
  /** Of each stretch the list in which it has a copy that stays. */
  const stays = new Int32Array(group.length).fill(-1);
  /** Of each stretch the pair of it and the representative at hand, or -1. */
  const pairOf = new Int32Array(group.length).fill(-1);
  const start = ({ unit, node }: Copy): number => units[unit * UNIT.STRIDE + UNIT.TOKENS] + from[node];

  for (let c = 0; c < found.lists.length; c++) {
    const list = found.lists[c];
    const all: Copy[] = [];
    for (const node of list) {
      for (let i = firstMember(groups, group[node]); i < firstMember(groups, group[node] + 1); i++) {
        all.push({ unit: groups.members[i], node });
      }
    }
    const members = oneOfEachFamily(scanned, apart(all), ({ unit }) => repositoryOf(scanned, unit));
    let staying = 0;
    let repos = 0;
    for (const { unit, node } of members) {
      if (stays[node] !== c) staying++;
      stays[node] = c;
      const r = repositoryOf(scanned, unit);
      if (seenIn[r] !== c) repos++;
      seenIn[r] = c;
    }
    // Stretches of one group alone are copies as whole units already.
    if (staying < 2 || (options.crossRepo && repos < 2)) continue;

    const row = table.count++;
    table.list[row] = c;
    table.repos[row] = repos;
    let at = table.start[row];
    let lines = 0;
    let longest = 0;
    for (const member of members) {
      const [first, last] = linesOf(corpus, member.unit, from[member.node], tokens[member.node]);
      table.units[at] = member.unit;
      table.from[at] = from[member.node];
      table.tokens[at] = tokens[member.node];
      table.firstLine[at] = first;
      table.lastLine[at] = last;
      lines += last - first + 1;
      longest = Math.max(longest, last - first + 1);
      at++;
    }
    table.start[row + 1] = at;
    const { similarity, normalized } = toRepresentative(list.filter((node) => stays[node] === c));
    result.similarity.push(similarity);
    result.normalized.push(normalized);
    table.type[row] = similarity.min === 1 ? 1 : normalized.min === 1 ? 2 : 3;
    table.removable[row] = Math.round((lines - longest) * normalized.median);
  }
  return result;

  /** The search aligned nearly all of these stretches already. */
  function toRepresentative(list: Int32Array): { similarity: Spread; normalized: Spread } {
    const { graph, pair } = found;
    const [first] = list;
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = pair[e];
    const raw: number[] = [];
    const norm: number[] = [];
    for (let i = 1; i < list.length; i++) {
      const p = pairOf[list[i]];
      const sum = tokens[first] + tokens[list[i]];
      if (p >= 0) {
        raw.push((2 * pairs.raw[p]) / sum);
        norm.push((2 * pairs.norm[p]) / sum);
      } else {
        const token = (node: number): number => groups.tokens[groups.variantStart[group[node]]] + from[node];
        const sides = [token(first), tokens[first], token(list[i]), tokens[list[i]]] as const;
        raw.push((2 * likeness.lcs(...sides, false)) / sum);
        norm.push((2 * likeness.lcs(...sides, true)) / sum);
      }
    }
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = -1;
    return { similarity: spread(raw, null), normalized: spread(norm, null) };
  }

  /** Of stretches that share code (of a cell and of the function in it) the one in the smallest unit. */
  function apart(all: Copy[]): Copy[] {
    const size = ({ unit }: Copy): number => units[unit * UNIT.STRIDE + UNIT.TOKEN_COUNT];
    const order = all
      .map((_, i) => i)
      .sort((a, b) => start(all[a]) - start(all[b]) || size(all[a]) - size(all[b]) || a - b);
    let left: Set<number> | null = null;
    let last = -1;
    for (const i of order) {
      if (last >= 0 && start(all[i]) < start(all[last]) + tokens[all[last].node]) {
        const smaller = size(all[i]) <= size(all[last]) ? i : last;
        left ??= new Set();
        left.add(smaller === i ? last : i);
        last = smaller;
      } else last = i;
    }
    return left === null ? all : all.filter((_, i) => !left.has(i));
  }
}
