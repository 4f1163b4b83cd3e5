import { expect, it } from 'vitest';
import { buildClasses } from './classes.reference.ts';
import { COHESION, guestsOf, type Similarity } from './classes.ts';

/** Groups of so many units each, and edges between them: similarity of two groups, and the part of units it holds for. */
function graphOf(units: readonly number[], edges: readonly [a: number, b: number, score: number, part?: number][]) {
  const both = edges.flatMap(([a, b, score, part = 1]) => [
    { from: a, to: b, score, part },
    { from: b, to: a, score, part },
  ]);
  both.sort((x, y) => x.from - y.from || x.to - y.to);
  const graph: Similarity = {
    start: Int32Array.from({ length: units.length + 1 }, (_, g) => both.filter(({ from }) => from < g).length),
    to: Int32Array.from(both, ({ to }) => to),
    score: Float64Array.from(both, ({ score }) => score),
    part: Float64Array.from(both, ({ part }) => part),
  };
  const groups = {
    groupCount: units.length,
    variantStart: Int32Array.from({ length: units.length + 1 }, (_, g) => g),
    memberStart: Int32Array.from({ length: units.length + 1 }, (_, g) => units.slice(0, g).reduce((n, u) => n + u, 0)),
  };
  return { groups, graph };
}

const classesOf = ({ groups, graph }: ReturnType<typeof graphOf>) =>
  buildClasses(groups, graph).map((list) => Array.from(list));

it('names the group with most units around it first, and leaves out who has no copy', () => {
  const family = graphOf(
    [1, 5, 1, 1],
    [
      [0, 1, 0.8],
      [1, 2, 0.9],
    ],
  );
  expect(classesOf(family)).toEqual([[1, 2, 0]]);
});

it('is held together by no chain', () => {
  const chain = graphOf(
    [1, 1, 1, 1],
    [
      [0, 1, 0.9],
      [1, 2, 0.9],
      [2, 3, 0.9],
    ],
  );
  expect(classesOf(chain)).toEqual([
    [1, 0],
    [2, 3],
  ]);
});

it('a group goes to its nearest copies, although a larger class had room for it', () => {
  // Most lies around 0, which takes 3 as well; but 3 is all but the same as the two units of 4.
  const edges: [number, number, number][] = [
    [0, 1, 0.9],
    [0, 2, 0.9],
    [1, 2, 0.9],
    [0, 5, 0.9],
    [1, 5, 0.9],
    [2, 5, 0.9],
    [0, 3, 0.7],
    [1, 3, 0.7],
    [2, 3, 0.7],
  ];
  const units = [20, 1, 1, 1, 2, 3];
  expect(classesOf(graphOf(units, [...edges, [3, 4, 0.75]]))).toEqual([[0, 1, 2, 5, 3], [4]]);
  expect(classesOf(graphOf(units, [...edges, [3, 4, 0.995]]))).toEqual([
    [0, 1, 2, 5],
    [4, 3],
  ]);
});

it('whatever the graph, a class keeps its promise and a group lies in one class', () => {
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 60; round++) {
    const n = 2 + random(24);
    const units = Array.from({ length: n }, () => 1 + (random(4) === 0 ? random(5) : 0));
    const edges: [number, number, number, number][] = [];
    for (let a = 0; a < n; a++) {
      for (let b = a + 1; b < n; b++) {
        if (random(10) < 3 + (round % 6)) edges.push([a, b, 0.7 + random(30) / 100, random(5) === 0 ? 0.5 : 1]);
      }
    }
    const input = graphOf(units, edges);
    const classes = classesOf(input);
    const part = new Map(edges.flatMap(([a, b, , p]) => [[`${a} ${b}`, p] as const, [`${b} ${a}`, p] as const]));
    const all = classes.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const [head, ...rest] of classes) {
      const list = [head, ...rest];
      expect(list.reduce((sum, g) => sum + units[g], 0)).toBeGreaterThan(1);
      for (const g of rest) expect(part.get(`${head} ${g}`) ?? 0).toBeGreaterThanOrEqual(COHESION);
      let pairs = 0;
      let similar = 0;
      for (const a of list) {
        for (const b of list) {
          if (a >= b) continue;
          pairs += units[a] * units[b];
          similar += units[a] * units[b] * (part.get(`${a} ${b}`) ?? 0);
        }
      }
      expect(similar).toBeGreaterThanOrEqual(COHESION * pairs - 1e-9);
    }
    expect(classesOf(input)).toEqual(classes);
  }
});

it('has those of another class as guests that are similar to its representative and most of its units', () => {
  // Two families, 0 1 2 and 3 4 5; 2 is a copy of all of the second as well, 1 only of its first.
  const two = graphOf(
    [3, 1, 1, 2, 1, 1],
    [
      [0, 1, 0.95],
      [0, 2, 0.95],
      [1, 2, 0.95],
      [3, 4, 0.95],
      [3, 5, 0.95],
      [4, 5, 0.95],
      [2, 3, 0.8],
      [2, 4, 0.8],
      [2, 5, 0.8],
      [1, 3, 0.75],
    ],
  );
  const classes = [
    [0, 1, 2],
    [3, 4, 5],
  ];
  expect(guestsOf(two.groups, two.graph, classes)).toEqual([[], [2]]);
});
