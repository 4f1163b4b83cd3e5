/** Classes of whole units: from lists of groups to rows of the table. */
import { UNIT } from '../../engine/corpus.ts';
import type { ClassTable } from './class-table.ts';
import { oneOfEachFamily } from './families.ts';
import { firstMember, repositoryOf, type Scanned } from './scanned.ts';

export interface WholeClasses {
  /** Of each list of `scanned.classes`: the groups that still have members, the representative's first. */
  groups: Int32Array[];
  /** Of each list its row in the table, or -1 where too little is left of it. */
  row: Int32Array;
  /** Of each unit the row of the class that it is a member of, or -1. */
  rowOf: Int32Array;
  /** Units left out of their class because a repository of the same family has a member already. */
  beside: Set<number>;
}

/** Adds a row for each list that has two members and more (in two repositories, if that was asked for). */
export function addWholeClasses(scanned: Scanned, table: ClassTable): WholeClasses {
  const { groups, corpus, graph, options, files, classes: lists } = scanned;
  const { units } = corpus;
  const beside = new Set<number>();
  const rowOf = new Int32Array(corpus.unitCount).fill(-1);
  const result: WholeClasses = { groups: lists.slice(), row: new Int32Array(lists.length).fill(-1), rowOf, beside };
  // Each group lies in one class at most, so one array says for every unit in which.
  const listOf = new Int32Array(corpus.unitCount).fill(-1);
  const groupOf = new Int32Array(corpus.unitCount);
  const seenIn = new Int32Array(scanned.found.repositories.length).fill(-1);
  const length = (u: number): number =>
    units[u * UNIT.STRIDE + UNIT.END_LINE] - units[u * UNIT.STRIDE + UNIT.START_LINE] + 1;

  for (let c = 0; c < lists.length; c++) {
    let list = lists[c];
    const all: number[] = [];
    for (let k = 0; k < list.length; k++) {
      const to = firstMember(groups, list[k] + 1);
      for (let i = firstMember(groups, list[k]); i < to; i++) {
        const u = groups.members[i];
        all.push(u);
        listOf[u] = c;
        groupOf[u] = list[k];
      }
    }
    let members = all;
    for (let i = 0; i < all.length; i++) {
      if (!isInside(all[i], c)) continue;
      members = all.filter((u) => !isInside(u, c));
      break;
    }
    if (scanned.forks) members = withoutForks(members);
    if (members.length < 2) continue;
    let repos = 0;
    for (let i = 0; i < members.length; i++) {
      const r = files[units[members[i] * UNIT.STRIDE + UNIT.FILE]].repository;
      if (seenIn[r] === c) continue;
      seenIn[r] = c;
      repos++;
    }
    if (options.crossRepo && repos < 2) continue;

    inOrder(members, representative(list[0]));
    if (members.length < all.length) {
      const staying = new Set(members.map((u) => groupOf[u]));
      if (staying.size < list.length) result.groups[c] = list = list.filter((g) => staying.has(g));
    }
    const row = table.count++;
    result.row[c] = row;
    table.list[row] = c;
    table.repos[row] = repos;
    table.type[row] = areSameCode(members) ? 1 : areSameShape(members) ? 2 : 3;

    let longest = members[0];
    for (let i = 1; i < members.length; i++) if (length(members[i]) > length(longest)) longest = members[i];
    let lines = 0;
    let at = table.start[row];
    for (let i = 0; i < members.length; i++) {
      const u = members[i];
      // Lines that could go if the longest copy were kept: of each other copy the part that it shares with the
      // representative.
      if (u !== longest) lines += length(u) * scoreOf(list[0], groupOf[u]);
      rowOf[u] = row;
      table.units[at] = u;
      table.from[at] = -1;
      table.tokens[at] = units[u * UNIT.STRIDE + UNIT.TOKEN_COUNT];
      table.firstLine[at] = units[u * UNIT.STRIDE + UNIT.START_LINE];
      table.lastLine[at++] = units[u * UNIT.STRIDE + UNIT.END_LINE];
    }
    table.removable[row] = Math.round(lines);
    table.start[row + 1] = at;
  }
  table.wholeCount = table.count;
  markNested();
  return result;

  /** The most frequent variant of the representative's group stands for the class. */
  function representative(group: number): number {
    const { variantStart, memberStart } = groups;
    let best = variantStart[group];
    for (let v = best; v < variantStart[group + 1]; v++) {
      if (memberStart[v + 1] - memberStart[v] > memberStart[best + 1] - memberStart[best]) best = v;
    }
    return groups.members[memberStart[best]];
  }

  /** The representative first, the others as they stand in files. */
  function inOrder(members: number[], representative: number): void {
    const at = members.indexOf(representative);
    if (at > 0) {
      members.splice(at, 1);
      members.unshift(representative);
    }
    for (let i = 2; i < members.length; i++) {
      if (placeOrder(units, members[i - 1], members[i]) <= 0) continue;
      const [first, ...rest] = members;
      rest.sort((a, b) => placeOrder(units, a, b));
      for (let k = 0; k < rest.length; k++) members[k + 1] = rest[k];
      members[0] = first;
      return;
    }
  }

  /** As `contentKey` tells it, so that what a baseline calls the same is type 1. */
  function areSameCode(members: number[]): boolean {
    const x = members[0] * UNIT.STRIDE;
    for (let i = 1; i < members.length; i++) {
      const y = members[i] * UNIT.STRIDE;
      if (units[x + UNIT.RAW_LOW] !== units[y + UNIT.RAW_LOW]) return false;
      if (units[x + UNIT.RAW_HIGH] >>> 12 !== units[y + UNIT.RAW_HIGH] >>> 12) return false;
    }
    return true;
  }

  /** Whether units have the same normalised tokens (short ones are grouped by their verbatim ones). */
  function areSameShape(members: number[]): boolean {
    const x = members[0] * UNIT.STRIDE;
    for (let i = 1; i < members.length; i++) {
      const y = members[i] * UNIT.STRIDE;
      if (units[x + UNIT.NORM_LOW] !== units[y + UNIT.NORM_LOW]) return false;
      if (units[x + UNIT.NORM_HIGH] !== units[y + UNIT.NORM_HIGH]) return false;
    }
    return true;
  }

  /** Similarity of two groups of a class, whose rows in the graph are sorted; 1 for one and the same. */
  function scoreOf(a: number, b: number): number {
    if (a === b) return 1;
    let low = graph.start[a];
    let high = graph.start[a + 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (graph.to[middle] < b) low = middle + 1;
      else high = middle;
    }
    return low < graph.start[a + 1] && graph.to[low] === b ? graph.score[low] : 1;
  }

  /** Whether a unit lies within another member of list `c`. */
  function isInside(u: number, c: number): boolean {
    for (let p = units[u * UNIT.STRIDE + UNIT.PARENT]; p >= 0; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
      if (listOf[p] === c) return true;
    }
    return false;
  }

  function withoutForks(members: number[]): number[] {
    const kept = oneOfEachFamily(scanned, members, (u) => repositoryOf(scanned, u));
    if (kept.length < members.length) {
      const staying = new Set(kept);
      for (const u of members) if (!staying.has(u)) beside.add(u);
    }
    return kept;
  }

  /** A class lies within another if all of its members lie in members of that one (methods of copied classes). */
  function markNested(): void {
    for (let row = 0; row < table.wholeCount; row++) {
      let common = holders(table.units[table.start[row]], row);
      for (let i = table.start[row] + 1; common.length > 0 && i < table.start[row + 1]; i++) {
        const above = holders(table.units[i], row);
        common = common.filter((holder) => above.includes(holder));
      }
      if (common.length > 0) table.within[row] = Math.min(...common);
    }
  }

  /** Rows of the classes that a unit lies in members of, `row` left out. */
  function holders(u: number, row: number): number[] {
    let found = NONE;
    for (let p = units[u * UNIT.STRIDE + UNIT.PARENT]; p >= 0; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
      if (rowOf[p] < 0 || rowOf[p] === row) continue;
      if (found === NONE) found = [];
      found.push(rowOf[p]);
    }
    return found;
  }
}

const NONE: number[] = [];

/** Order of two units by file and place, whatever thread analysed what. */
export function placeOrder(units: Int32Array, a: number, b: number): number {
  return (
    units[a * UNIT.STRIDE + UNIT.FILE] - units[b * UNIT.STRIDE + UNIT.FILE] ||
    units[a * UNIT.STRIDE + UNIT.SECTION] - units[b * UNIT.STRIDE + UNIT.SECTION] ||
    units[a * UNIT.STRIDE + UNIT.START_LINE] - units[b * UNIT.STRIDE + UNIT.START_LINE]
  );
}
