/** Classes of fragments: from lists of stretches to rows of the table. */
import { UNIT } from '../../engine/corpus.ts';
import type { ClassTable } from './class-table.ts';
import { oneOfEachFamily } from './families.ts';
import type { FragmentClasses } from './fragment-classes.ts';
import type { FragmentPairs } from './fragment-pairs.ts';
import { type Likeness, type Spread, spread } from './likeness.ts';
import { linesOf } from './places.ts';
import { firstMember, repositoryOf, type Scanned } from './scanned.ts';

/** How alike the stretches of a class are to the representative's, by its row less `wholeCount`. */
export interface FragmentLikeness {
  similarity: (() => Spread)[];
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
    let stretches = 0;
    let repos = 0;
    for (const { unit, node } of members) {
      if (stays[node] !== c) stretches++;
      stays[node] = c;
      const r = repositoryOf(scanned, unit);
      if (seenIn[r] !== c) repos++;
      seenIn[r] = c;
    }
    // Stretches of one group alone are copies as whole units already.
    if (stretches < 2 || (options.crossRepo && repos < 2)) continue;

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
    const staying = list.filter((node) => stays[node] === c);
    const normalized = toRepresentative(staying, true);
    result.similarity.push(() => toRepresentative(staying, false));
    result.normalized.push(normalized);
    table.type[row] = normalized.min < 1 ? 3 : staying.every((node) => sameCode(node, staying[0])) ? 1 : 2;
    table.removable[row] = Math.round((lines - longest) * normalized.median);
  }
  return result;

  function sameCode(a: number, b: number): boolean {
    const [x, y] = [firstToken(a), firstToken(b)];
    for (let i = 0; i < tokens[a]; i++) if (corpus.tokens[x + i] !== corpus.tokens[y + i]) return false;
    return true;
  }

  /** Of the group's first unit. */
  function firstToken(node: number): number {
    return groups.tokens[groups.variantStart[group[node]]] + from[node];
  }

  /** Where the search aligned exactly these stretches, nothing is left to do. */
  function toRepresentative(list: Int32Array, normalised: boolean): Spread {
    const { graph, pair } = found;
    const [first] = list;
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = pair[e];
    const known = normalised ? pairs.norm : pairs.raw;
    const values: number[] = [];
    for (let i = 1; i < list.length; i++) {
      const other = list[i];
      const p = pairOf[other];
      const lcs =
        p >= 0
          ? known[p]
          : likeness.lcs(firstToken(first), tokens[first], firstToken(other), tokens[other], normalised);
      values.push((2 * lcs) / (tokens[first] + tokens[other]));
    }
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = -1;
    return spread(values, null);
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
