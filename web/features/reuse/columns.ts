/**
 * Where nodes of a graph of reuse stand: columns by distance from the start, or by how many lie below where there is
 * none; in a column teams together, and next to what they are joined with. Positions are known without measuring, so
 * that lines can be drawn with the boxes. Pure.
 */
import type { Answers } from '../../api.ts';

type Node = Answers['graph']['nodes'][number];
type Edge = Answers['graph']['edges'][number];

export interface Placed {
  node: Node;
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  columns: { x: number; title: string; count: number }[];
  placed: Map<number, Placed>;
}

export const BOX = { width: 220, height: 44 };
const GAP = { x: 110, y: 8 };
const TOP = 40;

export function layout(nodes: readonly Node[], edges: readonly Edge[], start: number | null): Layout {
  const level = start === null ? levels(nodes, edges) : new Map(nodes.map(({ id, distance }) => [id, distance ?? 0]));
  const numbers = [...new Set(level.values())].sort((a, b) => a - b);
  const near = new Map<number, number[]>();
  for (const { from, to } of edges)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ])
      near.set(a, [...(near.get(a) ?? []), b]);
  const placed = new Map<number, Placed>();
  const columns: Layout['columns'] = [];
  let height = 0;
  for (const [k, number] of numbers.entries()) {
    const x = k * (BOX.width + GAP.x);
    // By the middle of what stands already, so that lines cross less; teams together where that does not tell.
    const middle = (id: number): number => {
      const ys = (near.get(id) ?? []).flatMap((other) => placed.get(other)?.y ?? []);
      return ys.length === 0 ? Number.MAX_SAFE_INTEGER : ys.reduce((sum, y) => sum + y, 0) / ys.length;
    };
    const column = nodes
      .filter(({ id }) => level.get(id) === number)
      .map((node) => ({ node, at: middle(node.id) }))
      .sort(
        (a, b) =>
          a.at - b.at ||
          (a.node.team ?? '\uffff').localeCompare(b.node.team ?? '\uffff') ||
          a.node.name.localeCompare(b.node.name),
      );
    for (const [row, { node }] of column.entries())
      placed.set(node.id, { node, x, y: TOP + row * (BOX.height + GAP.y) });
    columns.push({ x, title: titleOf(number, start !== null), count: column.length });
    height = Math.max(height, TOP + column.length * (BOX.height + GAP.y));
  }
  return { width: numbers.length * (BOX.width + GAP.x) - GAP.x, height, columns, placed };
}

function titleOf(distance: number, around: boolean): string {
  if (!around)
    return distance === 0 ? 'Uses none of the others' : distance === 1 ? 'Uses these' : `${distance} steps up`;
  if (distance === 0) return 'This';
  if (distance === 1) return 'Uses it';
  if (distance === -1) return 'It uses';
  return distance > 0 ? `Uses it through ${distance - 1}` : `It uses through ${-distance - 1}`;
}

/** The longest way down; cycles count once. */
function levels(nodes: readonly Node[], edges: readonly Edge[]): Map<number, number> {
  const uses = new Map<number, number[]>();
  for (const { from, to } of edges) uses.set(from, [...(uses.get(from) ?? []), to]);
  const level = new Map<number, number>();
  const open = new Set<number>();
  const visit = (id: number): number => {
    const known = level.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) return -1;
    open.add(id);
    const n = 1 + Math.max(-1, ...(uses.get(id) ?? []).map(visit));
    open.delete(id);
    level.set(id, n);
    return n;
  };
  for (const { id } of nodes) visit(id);
  return level;
}
