/**
 * Parts of functions that are copies of each other: pairs of them in one order, whatever thread found them, and their classes. It is
 * the kernel that does it (kernel/assembly/classes.ts).
 *
 * A stretch lies in the units of one group: they have the same normalised tokens, so it lies at the same offset in each. Two stretches of one
 * group that share .7 of their tokens are taken for one, the first that was met. Classes follow the rule of whole ones.
 */
import type { KernelMemory } from '../kernel/kernel.ts';
import { Room } from '../kernel/room.ts';
import { graphAt, type Similarity } from './classes.ts';
import type { Groups } from './groups.ts';
import { FRAGMENT_RECORD } from './search.ts';
import { together } from './search-state.ts';

/** Structs of arrays. */
export interface FoundStretches {
  /** Records of {@link FRAGMENT_RECORD} numbers, in order of their groups, then of their places in them. */
  records: Int32Array;
  /** Of each stretch: its group, the first token within its units, how many tokens. */
  group: Int32Array;
  from: Int32Array;
  tokens: Int32Array;
  graph: Similarity;
  /** Of each edge of the graph the record of exactly these two stretches, or -1. */
  pair: Int32Array;
  /** Lists of two stretches and more, the representative first. */
  lists: Int32Array[];
}

/** @param fragments records of {@link FRAGMENT_RECORD} numbers, in any order */
export function stretchesOf(
  memory: KernelMemory,
  { groupCount, variantStart, memberStart }: Pick<Groups, 'groupCount' | 'variantStart' | 'memberStart'>,
  fragments: readonly Int32Array[],
): FoundStretches {
  const room = new Room(memory);
  const all = together(fragments);
  const count = all.length / FRAGMENT_RECORD;
  const found = room.kernel.fragmentClassesOf(
    ...([room.given(all), count, groupCount, room.given(variantStart), room.given(memberStart)] as const),
  );
  const [records, group, from, tokens, nodes, graph, pair, lists] = room.ints(found, 8);
  const similarity = graphAt(room, graph, nodes);
  return {
    records: room.ints(records, all.length),
    ...{ group: room.ints(group, nodes), from: room.ints(from, nodes), tokens: room.ints(tokens, nodes) },
    ...{
      graph: similarity,
      pair: room.ints(pair, similarity.to.length),
      lists: room.listsAt(lists).filter((list) => list.length > 1),
    },
  };
}
