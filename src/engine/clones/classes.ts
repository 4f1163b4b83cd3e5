/**
 * Clone classes: each names every copy, and none is held together by a chain.
 *
 * Single linkage joins what it should not: at similarity .7 its classes hold unlike pairs more often than like ones
 * (measured by others: 19 to 30 % of the pairs in a class similar). Here a class grows from a representative, the
 * group with the most similar units around it, and takes a group in only if that group is similar to the
 * representative *and* to at least {@link COHESION} of all units already in. Then each group may go, once, to the class
 * that it is closest to: the first representative whose class it fits took it, and that may not be where its nearest
 * copies are. So at least that part of all pairs of a class are similar, by construction.
 *
 * A group belongs to one class, where it is counted. Where two families of copies meet it fits both, so each class has
 * {@link guestsOf guests} too: groups of other classes that are similar to its representative and to most of its units.
 * Without them a class would not name every copy of its representative: in diffusers 1,500 beside 9,200 members.
 * What is similar across classes beyond that is reported as pairs.
 *
 * Of 145 marked copies with edits in the whole of diffusers one class holds 138, without the second step 135. Tried and
 * left: joining classes from the closest pair on (99 % instead of 96 % of the pairs alike by .95 and more, but 130 of
 * the 145: tight families form early and no longer fit each other); a lower COHESION (no more of the 145); several
 * rounds of moves, and joining whole classes (a handful of groups).
 *
 * Greedy, deterministic (ties go by first appearance), O(edges · log) in time. It is the kernel that does it
 * (kernel/assembly/classes.ts): in JavaScript, which runs this once and so interpreted, it took five times as long.
 */
import type { KernelMemory } from '../kernel/kernel.ts';
import { Room } from '../kernel/room.ts';
import { EDGE } from './edges.ts';
import type { Groups } from './groups.ts';
import { together } from './search-state.ts';

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

export interface FoundClasses {
  graph: Similarity;
  /** Lists of groups, the representative's first; only classes of two units and more. */
  classes: Int32Array[];
}

/**
 * @param memory of the search, or any; others may work in it meanwhile
 * @param groupEdges records (group, group, LCS of normalised tokens, –): all units of both are similar
 * @param variantEdges records (variant, variant, LCS, –): the units of these two variants are similar
 */
export function classesOf(
  memory: KernelMemory,
  {
    groupCount,
    variantStart,
    memberStart,
    lengths,
  }: Pick<Groups, 'groupCount' | 'variantStart' | 'memberStart' | 'lengths'>,
  groupEdges: readonly Int32Array[],
  variantEdges: readonly Int32Array[],
): FoundClasses {
  const room = new Room(memory);
  const [variants, members] = [room.given(variantStart), room.given(memberStart)];
  const [wholes, singles] = [together(groupEdges), together(variantEdges)];
  const graph = room.kernel.graphOf(
    ...([groupCount, variants, members, room.given(lengths)] as const),
    ...([room.given(wholes), wholes.length / EDGE, room.given(singles), singles.length / EDGE] as const),
  );
  const classes = room.kernel.classesOf(groupCount, variants, members);
  return { graph: graphAt(room, graph, groupCount), classes: room.listsAt(classes) };
}

/** Of a record: where rows, ends, parts and scores lie, and how long the last three are. */
export function graphAt(room: Room, record: number, nodes: number): Similarity {
  const [start, to, part, score, length] = room.ints(record, 5);
  return {
    ...{ start: room.ints(start, nodes + 1), to: room.ints(to, length) },
    ...{ part: room.doubles(part, length), score: room.doubles(score, length) },
  };
}

export function groupsOfVariants(groups: Groups): Int32Array {
  const groupOf = new Int32Array(groups.variantCount);
  for (let g = 0; g < groups.groupCount; g++) groupOf.fill(g, groups.variantStart[g], groups.variantStart[g + 1]);
  return groupOf;
}

/**
 * Of each class the groups of other classes that are similar to its representative and to at least {@link COHESION} of its
 * units and of the guests before them, most similar to the representative first.
 */
export function guestsOf(
  groups: Pick<Groups, 'groupCount' | 'variantStart' | 'memberStart'>,
  { start, to, part, score }: Similarity,
  classes: readonly ArrayLike<number>[],
): number[][] {
  const { groupCount, variantStart, memberStart } = groups;
  const weight = (g: number): number => memberStart[variantStart[g + 1]] - memberStart[variantStart[g]];
  const isCounted = new Uint8Array(groupCount);
  for (const list of classes) for (let k = 0; k < list.length; k++) isCounted[list[k]] = 1;
  // Which class has a group now, as member or as guest.
  const seenIn = new Int32Array(groupCount).fill(-1);
  return classes.map((list, c) => {
    let total = 0;
    for (let k = 0; k < list.length; k++) {
      seenIn[list[k]] = c;
      total += weight(list[k]);
    }
    const head = list[0];
    const candidates: number[] = [];
    for (let e = start[head]; e < start[head + 1]; e++) {
      if (seenIn[to[e]] !== c && isCounted[to[e]] === 1 && part[e] >= COHESION) candidates.push(e);
    }
    candidates.sort((a, b) => score[b] - score[a] || to[a] - to[b]);
    const guests: number[] = [];
    for (const candidate of candidates) {
      const g = to[candidate];
      let similar = 0;
      for (let e = start[g]; e < start[g + 1]; e++) if (seenIn[to[e]] === c) similar += part[e] * weight(to[e]);
      if (similar < COHESION * total) continue;
      guests.push(g);
      seenIn[g] = c;
      total += weight(g);
    }
    return guests;
  });
}
