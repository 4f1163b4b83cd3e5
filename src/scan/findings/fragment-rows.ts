/** Classes of fragments: from lists of stretches to rows of the table. */
import { FRAGMENT_RECORD } from '../../engine/clones/search.ts';
import type { FoundStretches } from '../../engine/clones/stretches.ts';
import { UNIT } from '../../engine/corpus.ts';
import { NumberDigest } from '../../engine/number-digest.ts';
import type { ClassTable } from './class-table.ts';
import { oneOfEachFamily } from './families.ts';
import { type Likeness, type Spread, spread } from './likeness.ts';
import { repositoryOf, type Scanned } from './scanned.ts';

/** Where the LCS of two stretches stands in a record, verbatim and normalised. */
const RAW = 6;
const NORM = 7;

/** How alike the stretches of a class are to the representative's, by its row less `wholeCount`. */
export interface FragmentLikeness {
  similarity: (() => Spread)[];
  normalized: Spread[];
  /** Of all that these depend on. */
  keys: [number, number][];
}

/** Adds a row for each list that has copies of two stretches and more (in two repositories, if that was asked for). */
export function addFragmentClasses(
  scanned: Scanned,
  found: FoundStretches,
  likeness: Likeness,
  table: ClassTable,
): FragmentLikeness {
  const { groups, corpus, options, files } = scanned;
  const { units } = corpus;
  const { members, memberStart, variantStart } = groups;
  const { group, from, tokens, records } = found;
  const result: FragmentLikeness = { similarity: [], normalized: [], keys: [] };
  const seenIn = new Int32Array(scanned.found.repositories.length).fill(-1);
  /** Of each stretch the list in which it has a copy that stays. */
  const stays = new Int32Array(group.length).fill(-1);
  /** Of each stretch the pair of it and the representative at hand, or -1. */
  const pairOf = new Int32Array(group.length).fill(-1);
  // Of each copy of the class at hand its unit, its stretch and its first token.
  const copyUnit: number[] = [];
  const copyNode: number[] = [];
  const copyStart: number[] = [];

  for (let c = 0; c < found.lists.length; c++) {
    const list = found.lists[c];
    let copies = 0;
    for (let k = 0; k < list.length; k++) {
      const node = list[k];
      const last = memberStart[variantStart[group[node] + 1]];
      for (let i = memberStart[variantStart[group[node]]]; i < last; i++) {
        copyUnit[copies] = members[i];
        copyNode[copies] = node;
        copyStart[copies++] = units[members[i] * UNIT.STRIDE + UNIT.TOKENS] + from[node];
      }
    }
    const staying = staysApart(copies);
    let stretches = 0;
    let repos = 0;
    const row = table.count;
    let at = table.start[row];
    let lines = 0;
    let longest = 0;
    for (let i = 0; i < copies; i++) {
      if (staying !== null && !staying[i]) continue;
      const [unit, node, first] = [copyUnit[i], copyNode[i], copyStart[i]];
      if (stays[node] !== c) {
        stays[node] = c;
        stretches++;
      }
      const repository = files[units[unit * UNIT.STRIDE + UNIT.FILE]].repository;
      if (seenIn[repository] !== c) {
        seenIn[repository] = c;
        repos++;
      }
      const section = units[unit * UNIT.STRIDE + UNIT.SECTION];
      const firstLine = corpus.lineOfToken(section, first);
      // A last token that itself spans lines ends the unit at the latest.
      const lastLine = corpus.lineOfToken(section, first + tokens[node] - 1);
      table.units[at] = unit;
      table.from[at] = from[node];
      table.tokens[at] = tokens[node];
      table.firstLine[at] = firstLine;
      table.lastLine[at++] = lastLine;
      const length = lastLine - firstLine + 1;
      lines += length;
      if (length > longest) longest = length;
    }
    // Stretches of one group alone are copies as whole units already.
    if (stretches < 2 || (options.crossRepo && repos < 2)) continue;
    table.count++;
    table.start[row + 1] = at;
    table.list[row] = c;
    table.repos[row] = repos;
    const kept = stretches === list.length ? list : list.filter((node) => stays[node] === c);
    const normalized = toRepresentative(kept, true);
    result.similarity.push(() => toRepresentative(kept, false));
    result.normalized.push(normalized);
    result.keys.push(keyOf(kept));
    table.type[row] = normalized.min < 1 ? 3 : kept.every((node) => sameCode(node, kept[0])) ? 1 : 2;
    table.removable[row] = Math.round((lines - longest) * normalized.median);
  }
  return result;

  function sameCode(a: number, b: number): boolean {
    const [x, y] = [firstToken(a), firstToken(b)];
    for (let i = 0; i < tokens[a]; i++) if (corpus.tokens[x + i] !== corpus.tokens[y + i]) return false;
    return true;
  }

  /** The code of each stretch, and what the search found of it and the representative's. */
  function keyOf(list: Int32Array): [number, number] {
    const { graph, pair } = found;
    const digest = new NumberDigest();
    const first = list[0];
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = pair[e];
    for (const node of list) {
      const unit = members[memberStart[variantStart[group[node]]]] * UNIT.STRIDE;
      digest.add(units[unit + UNIT.RAW_HIGH]);
      digest.add(units[unit + UNIT.RAW_LOW]);
      digest.add(from[node]);
      digest.add(tokens[node]);
      const p = pairOf[node];
      digest.add(p < 0 ? -1 : records[FRAGMENT_RECORD * p + RAW]);
      digest.add(p < 0 ? -1 : records[FRAGMENT_RECORD * p + NORM]);
    }
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = -1;
    return digest.halves;
  }

  /** Of the group's first unit. */
  function firstToken(node: number): number {
    return groups.tokens[variantStart[group[node]]] + from[node];
  }

  /** Where the search aligned exactly these stretches, nothing is left to do. */
  function toRepresentative(list: Int32Array, normalised: boolean): Spread {
    const { graph, pair } = found;
    const first = list[0];
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = pair[e];
    const known = normalised ? NORM : RAW;
    const values: number[] = [];
    for (let i = 1; i < list.length; i++) {
      const other = list[i];
      const p = pairOf[other];
      const lcs =
        p >= 0
          ? records[FRAGMENT_RECORD * p + known]
          : likeness.lcs(firstToken(first), tokens[first], firstToken(other), tokens[other], normalised);
      values.push((2 * lcs) / (tokens[first] + tokens[other]));
    }
    for (let e = graph.start[first]; e < graph.start[first + 1]; e++) pairOf[graph.to[e]] = -1;
    return values.length === 1 ? { min: values[0], median: values[0] } : spread(values, null);
  }

  /**
   * Which of the copies at hand stay, or null for all: of stretches that share code (of a cell and of the function in
   * it) the one in the smallest unit, of repositories of one family the first one's.
   */
  function staysApart(copies: number): boolean[] | null {
    if (!scanned.forks && !anyOverlap(copies)) return null;
    const size = (i: number): number => units[copyUnit[i] * UNIT.STRIDE + UNIT.TOKEN_COUNT];
    const all = Array.from({ length: copies }, (_, i) => i);
    const order = all.slice().sort((a, b) => copyStart[a] - copyStart[b] || size(a) - size(b) || a - b);
    const left = new Set<number>();
    let last = -1;
    for (const i of order) {
      if (last >= 0 && copyStart[i] < copyStart[last] + tokens[copyNode[last]]) {
        const smaller = size(i) <= size(last) ? i : last;
        left.add(smaller === i ? last : i);
        last = smaller;
      } else last = i;
    }
    const apart = all.filter((i) => !left.has(i));
    const staying = new Set(oneOfEachFamily(scanned, apart, (i) => repositoryOf(scanned, copyUnit[i])));
    return all.map((i) => staying.has(i));
  }

  /** Most classes have two copies: that is seen at once, without putting them in order. */
  function anyOverlap(copies: number): boolean {
    if (copies > 16) return true;
    for (let i = 1; i < copies; i++) {
      for (let k = 0; k < i; k++) {
        if (copyStart[i] < copyStart[k] + tokens[copyNode[k]] && copyStart[k] < copyStart[i] + tokens[copyNode[i]])
          return true;
      }
    }
    return false;
  }
}
