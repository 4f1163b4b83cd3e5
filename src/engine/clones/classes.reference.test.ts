/** The kernel's graph, classes and stretches against the plain version of each, over what a search could have found. */
import { expect, it } from 'vitest';
import { SharedMemory } from '../kernel/kernel.ts';
import { buildClasses, similarityGraph } from './classes.reference.ts';
import { classesOf } from './classes.ts';
import type { Groups } from './groups.ts';
import { fragmentClasses, fragmentPairs } from './stretches.reference.ts';
import { stretchesOf } from './stretches.ts';

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}

/** Groups of one to four variants of one to three units each. */
function someGroups(groupCount: number, pick: (below: number) => number): Groups {
  const variantStart = new Int32Array(groupCount + 1);
  const members: number[] = [];
  const lengths: number[] = [];
  for (let g = 0; g < groupCount; g++) {
    const length = 20 + pick(200);
    variantStart[g + 1] = variantStart[g] + 1 + Math.max(0, pick(8) - 4);
    for (let v = variantStart[g]; v < variantStart[g + 1]; v++) {
      lengths.push(length);
      members.push(1 + Math.max(0, pick(7) - 4));
    }
  }
  const variantCount = lengths.length;
  const memberStart = new Int32Array(variantCount + 1);
  for (const [v, n] of members.entries()) memberStart[v + 1] = memberStart[v] + n;
  const none = new Int32Array(0);
  const empty = { members: none, tokens: none, space: none, origins: none };
  return { ...empty, groupCount, variantCount, variantStart, memberStart, lengths: Int32Array.from(lengths) };
}

/** Pairs within families of neighbours, some of them twice, as two threads find them. */
function someEdges(n: number, family: number, count: number, pick: (below: number) => number): Int32Array[] {
  const lists: number[][] = [[], []];
  for (let i = 0; i < count; i++) {
    const a = pick(n);
    const b = Math.min(n - 1, a + 1 + pick(family));
    if (a !== b) lists[pick(2)].push(a, b, 10 + pick(20), pick(n));
  }
  return lists.map((list) => Int32Array.from(list));
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])('finds the same graph and classes (seed %i)', (seed) => {
  const pick = random(seed);
  const groups = someGroups(2 + pick(400), pick);
  const family = 1 + pick(60);
  const wholes = someEdges(groups.groupCount, family, pick(20 * groups.groupCount), pick);
  const singles = someEdges(groups.variantCount, family, pick(6 * groups.groupCount), pick);
  const { graph, classes } = classesOf(new SharedMemory().kernel, groups, wholes, singles);
  const judge = similarityGraph(groups, wholes, singles);
  expect(graph).toEqual(judge);
  expect(classes.map((list) => [...list])).toEqual(buildClasses(groups, judge).map((list) => [...list]));
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])('finds the same stretches and classes of them (seed %i)', (seed) => {
  const pick = random(seed);
  const groups = someGroups(3 + pick(60), pick);
  const lists: number[][] = [[], []];
  for (let i = pick(3000); i > 0; i--) {
    const a = pick(groups.groupCount - 1);
    const b = Math.min(groups.groupCount - 1, a + 1 + pick(12));
    const length = 50 + pick(60);
    lists[pick(2)].push(a, 10 * pick(12), length, b, 10 * pick(12), length - pick(3), 30 + pick(20), 40 + pick(10));
  }
  const records = lists.map((list) => Int32Array.from(list));
  const found = stretchesOf(new SharedMemory().kernel, groups, records);
  const pairs = fragmentPairs(records, groups.groupCount);
  const judge = fragmentClasses(pairs, groups);
  const { a, b } = pairs;
  const columns = [a.group, a.from, a.tokens, b.group, b.from, b.tokens, pairs.raw, pairs.norm];
  expect([...found.records]).toEqual(Array.from({ length: pairs.count }, (_, p) => columns.map((c) => c[p])).flat());
  const count = found.group.length;
  for (const key of ['group', 'from', 'tokens'] as const)
    expect([...found[key]]).toEqual([...judge.nodes[key].subarray(0, count)]);
  expect(found.graph).toEqual(judge.graph);
  expect([...found.pair]).toEqual([...judge.pair]);
  expect(found.lists.map((list) => [...list])).toEqual(judge.lists.map((list) => [...list]));
});

it('finds nothing in nothing', () => {
  const groups = someGroups(2, random(1));
  const { kernel } = new SharedMemory();
  const alone = classesOf(kernel, { ...groups, groupCount: 0 }, [], []);
  expect(alone.classes).toEqual([]);
  expect(stretchesOf(kernel, groups, []).lists).toEqual([]);
});
