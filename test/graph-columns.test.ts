/** Where boxes of the portal's graph stand, of a thousand nodes: few enough to be read, and none is lost. */
import { expect, it } from 'vitest';
import { layout } from '../web/features/reuse/columns.ts';

const TEAMS = 20;

/** One package; 40 repositories that use it, 959 that use these: of twenty teams, every tenth of none, some pasted. */
function graph() {
  const distanceOf = (id: number) => (id === 0 ? 0 : id <= 40 ? 1 : 2);
  const nodes = Array.from({ length: 1000 }, (_, id) => ({
    ...{ id, component: null, name: `model-${id}`, kind: 'repository', folder: '', pasted: id % 7 === 3 },
    ...{ repo: `git.example.com/org-${id % 3}/model-${id}`, team: id % 10 === 9 ? null : `team-${id % TEAMS}` },
    distance: distanceOf(id),
  }));
  const edges = nodes.slice(1).map(({ id, pasted }) => ({
    from: id,
    to: distanceOf(id) === 1 ? 0 : 1 + ((id * 7) % 40),
    kind: pasted ? ('copies' as const) : ('uses' as const),
  }));
  return { start: 0, nodes, edges, left: 0 };
}

it('shows a long column by team, and one team of it node by node', () => {
  const all = graph();
  const closed = layout(all, null);
  expect(closed.boxes.size).toBeLessThan(1 + 2 * (TEAMS + 3));
  expect([...closed.boxes.values()].flatMap(({ nodes }) => nodes.map(({ id }) => id)).sort((a, b) => a - b)).toEqual(
    all.nodes.map(({ id }) => id),
  );
  expect(closed.columns.map(({ title, count }) => `${title} ${count}`)).toEqual([
    'This 1',
    'Uses it 40',
    'Uses it through 1 959',
  ]);
  // Every use is in a line, and lines end at boxes.
  expect(closed.lines.reduce((sum, { count }) => sum + count, 0)).toBe(999);
  for (const { from, to } of closed.lines) expect([closed.boxes.has(from), closed.boxes.has(to)]).toEqual([true, true]);
  const open = layout(all, 'team-1');
  const own = all.nodes.filter(({ team }) => team === 'team-1');
  for (const { id } of own) expect(open.boxes.get(id)?.nodes).toHaveLength(1);
  expect(open.boxes.size).toBe(closed.boxes.size + own.length - 2);
  const places = [...open.boxes.values()].map(({ x, y }) => `${x} ${y}`);
  expect(new Set(places).size).toBe(places.length);
});

it('shows a short column as it is', () => {
  const all = graph();
  const few = { ...all, nodes: all.nodes.slice(0, 20), edges: all.edges.slice(0, 19) };
  expect(layout(few, null).boxes.size).toBe(20);
});
