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
  /** Units left out of their class because a repository of the same family has a member already. */
  beside: Set<number>;
}

/** Adds a row for each list that has two members and more (in two repositories, if that was asked for). */
export function addWholeClasses(scanned: Scanned, table: ClassTable): WholeClasses {
  const { groups, corpus, graph, options, classes: lists } = scanned;
  const { units } = corpus;
  const beside = new Set<number>();
  const result: WholeClasses = { groups: lists.slice(), row: new Int32Array(lists.length).fill(-1), beside };
  // Each group lies in one class at most, so one array says for every unit in which.
  const listOf = new Int32Array(corpus.unitCount).fill(-1);
  const groupOf = new Int32Array(corpus.unitCount);
  const rowOf = new Int32Array(corpus.unitCount).fill(-1);
  const shared = new Float64Array(groups.groupCount).fill(1);
  const seenIn = new Int32Array(scanned.found.repositories.length).fill(-1);
  const start = (u: number): number => units[u * UNIT.STRIDE + UNIT.START_LINE];
  const end = (u: number): number => units[u * UNIT.STRIDE + UNIT.END_LINE];

  for (let c = 0; c < lists.length; c++) {
    let list = lists[c];
    let members: number[] = [];
    for (const g of list) {
      for (let i = firstMember(groups, g); i < firstMember(groups, g + 1); i++) {
        members.push(groups.members[i]);
        listOf[groups.members[i]] = c;
        groupOf[groups.members[i]] = g;
      }
    }
    const all = members.length;
    // No unit that lies within another member.
    members = members.filter((u) => {
      for (let p = units[u * UNIT.STRIDE + UNIT.PARENT]; p >= 0; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
        if (listOf[p] === c) return false;
      }
      return true;
    });
    const kept = oneOfEachFamily(scanned, members, (u) => repositoryOf(scanned, u));
    if (kept.length < members.length) {
      const staying = new Set(kept);
      for (const u of members) if (!staying.has(u)) beside.add(u);
      members = kept;
    }
    if (members.length < 2) continue;
    let repos = 0;
    for (const u of members) {
      const r = repositoryOf(scanned, u);
      if (seenIn[r] !== c) repos++;
      seenIn[r] = c;
    }
    if (options.crossRepo && repos < 2) continue;

    inOrder(members, representative(list[0]));
    if (members.length < all) {
      const staying = new Set(members.map((u) => groupOf[u]));
      if (staying.size < list.length) result.groups[c] = list = list.filter((g) => staying.has(g));
    }
    const row = table.count++;
    result.row[c] = row;
    table.list[row] = c;
    table.repos[row] = repos;
    table.type[row] = members.every((u) => sameCode(u, members[0])) ? 1 : sameShape(list) ? 2 : 3;

    // Lines that could go if the longest copy were kept: of each other copy the part that it shares with the
    // representative.
    for (let e = graph.start[list[0]]; e < graph.start[list[0] + 1]; e++) shared[graph.to[e]] = graph.score[e];
    let longest = members[0];
    for (const u of members) if (end(u) - start(u) > end(longest) - start(longest)) longest = u;
    let lines = 0;
    let at = table.start[row];
    for (const u of members) {
      if (u !== longest) lines += (end(u) - start(u) + 1) * shared[groupOf[u]];
      rowOf[u] = row;
      table.units[at] = u;
      table.from[at] = -1;
      table.tokens[at] = units[u * UNIT.STRIDE + UNIT.TOKEN_COUNT];
      table.firstLine[at] = start(u);
      table.lastLine[at++] = end(u);
    }
    for (let e = graph.start[list[0]]; e < graph.start[list[0] + 1]; e++) shared[graph.to[e]] = 1;
    table.removable[row] = Math.round(lines);
    table.start[row + 1] = at;
  }
  table.wholeCount = table.count;
  markNested(rowOf);
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

  /** As {@link contentKey} tells it, so that what a baseline calls the same is type 1. */
  function sameCode(a: number, b: number): boolean {
    const [x, y] = [a * UNIT.STRIDE, b * UNIT.STRIDE];
    return (
      units[x + UNIT.RAW_LOW] === units[y + UNIT.RAW_LOW] &&
      units[x + UNIT.RAW_HIGH] >>> 12 === units[y + UNIT.RAW_HIGH] >>> 12
    );
  }

  /** Whether groups have the same normalised tokens (short ones are grouped by their verbatim ones). */
  function sameShape(list: Int32Array): boolean {
    const row = (g: number) => groups.members[firstMember(groups, g)] * UNIT.STRIDE;
    const first = row(list[0]);
    return list.every(
      (g) =>
        units[row(g) + UNIT.NORM_HIGH] === units[first + UNIT.NORM_HIGH] &&
        units[row(g) + UNIT.NORM_LOW] === units[first + UNIT.NORM_LOW],
    );
  }

  /** A class lies within another if all of its members lie in members of that one (methods of copied classes). */
  function markNested(rowOf: Int32Array): void {
    for (let row = 0; row < table.wholeCount; row++) {
      let common: number[] | null = null;
      for (let i = table.start[row]; i < table.start[row + 1]; i++) {
        const above: number[] = [];
        for (
          let p = units[table.units[i] * UNIT.STRIDE + UNIT.PARENT];
          p >= 0;
          p = units[p * UNIT.STRIDE + UNIT.PARENT]
        ) {
          if (rowOf[p] >= 0 && rowOf[p] !== row) above.push(rowOf[p]);
        }
        common = common === null ? above : common.filter((holder) => above.includes(holder));
        if (common.length === 0) break;
      }
      if (common !== null && common.length > 0) table.within[row] = Math.min(...common);
    }
  }
}

/** Order of two units by file and place, whatever thread analysed what. */
export function placeOrder(units: Int32Array, a: number, b: number): number {
  return (
    units[a * UNIT.STRIDE + UNIT.FILE] - units[b * UNIT.STRIDE + UNIT.FILE] ||
    units[a * UNIT.STRIDE + UNIT.SECTION] - units[b * UNIT.STRIDE + UNIT.SECTION] ||
    units[a * UNIT.STRIDE + UNIT.START_LINE] - units[b * UNIT.STRIDE + UNIT.START_LINE]
  );
}
