/**
 * Where nodes of a graph of reuse stand: columns by distance from the start, or by how many lie below where there is
 * none; in a column teams together, and next to what they are joined with. Of a long column a team is one box. Positions
 * are known without measuring, so that lines can be drawn with the boxes. Pure.
 */
import type { Answers } from '../../api.ts';

type Node = Answers['graph']['nodes'][number];
type Edge = Answers['graph']['edges'][number];

export interface Box {
  /** Of the node, or below 0 for several of one team. */
  id: number;
  /** More than one where a team is folded. */
  nodes: readonly Node[];
  x: number;
  y: number;
}

export interface Line {
  from: number;
  to: number;
  /** How many uses it stands for. */
  count: number;
  /** Whether all of them are pasted code. */
  pasted: boolean;
}

export interface Layout {
  width: number;
  height: number;
  /** `count` is of nodes. */
  columns: { x: number; title: string; count: number }[];
  boxes: Map<number, Box>;
  lines: Line[];
}

export const BOX = { width: 220, height: 44 };
const GAP = { x: 110, y: 8 };
const TOP = 40;
/** Boxes of a column that people still go through one by one. */
const LONG = 30;

/** Whose a node is: its team, else where its repository lies. */
export const holderOf = ({ team, repo }: Node): string => team ?? repo.split('/').slice(0, -1).join('/');

/** @param open the holder whose nodes are shown one by one, see `holderOf` */
export function layout({ nodes, edges, start }: Answers['graph'], open: string | null): Layout {
  const level = start === null ? levels(nodes, edges) : new Map(nodes.map(({ id, distance }) => [id, distance ?? 0]));
  const numbers = [...new Set(level.values())].sort((a, b) => a - b);
  const members = numbers.map((number) => nodes.filter(({ id }) => level.get(id) === number));
  const folded = members.map((column) =>
    column.length > LONG ? foldedOf(column, open) : column.map((node) => [node]),
  );
  let groups = 0;
  const stacks = folded.map((column) => column.map((of) => ({ id: of.length === 1 ? of[0].id : --groups, nodes: of })));
  const boxOf = new Map(stacks.flat().flatMap(({ id, nodes: of }) => of.map((node) => [node.id, id] as const)));
  const lines = linesOf(edges, boxOf);
  const near = new Map<number, number[]>();
  for (const { from, to } of lines) {
    near.set(from, [...(near.get(from) ?? []), to]);
    near.set(to, [...(near.get(to) ?? []), from]);
  }
  const boxes = new Map<number, Box>();
  const columns: Layout['columns'] = [];
  let height = 0;
  for (const [k, stack] of stacks.entries()) {
    const x = k * (BOX.width + GAP.x);
    // By the middle of what stands already, so that lines cross less; teams together where that does not tell.
    const middle = (id: number): number => {
      const ys = (near.get(id) ?? []).flatMap((other) => boxes.get(other)?.y ?? []);
      return ys.length === 0 ? Number.MAX_SAFE_INTEGER : ys.reduce((sum, y) => sum + y, 0) / ys.length;
    };
    const sorted = stack
      .map((box) => ({ box, at: middle(box.id), holder: holderOf(box.nodes[0]) }))
      .sort(
        (a, b) =>
          b.box.nodes.length - a.box.nodes.length ||
          a.at - b.at ||
          a.holder.localeCompare(b.holder) ||
          a.box.nodes[0].name.localeCompare(b.box.nodes[0].name),
      );
    for (const [row, { box }] of sorted.entries())
      boxes.set(box.id, { ...box, x, y: TOP + row * (BOX.height + GAP.y) });
    columns.push({ x, title: titleOf(numbers[k], start !== null), count: members[k].length });
    height = Math.max(height, TOP + stack.length * (BOX.height + GAP.y));
  }
  return { width: numbers.length * (BOX.width + GAP.x) - GAP.x, height, columns, boxes, lines };
}

/** The nodes of a column, those of one holder together. */
function foldedOf(column: readonly Node[], open: string | null): Node[][] {
  const byHolder = new Map<string, Node[]>();
  for (const node of column) byHolder.set(holderOf(node), [...(byHolder.get(holderOf(node)) ?? []), node]);
  return [...byHolder].flatMap(([holder, nodes]) => (holder === open ? nodes.map((node) => [node]) : [nodes]));
}

/** Edges between boxes: one for all between the same two. */
function linesOf(edges: readonly Edge[], boxOf: ReadonlyMap<number, number>): Line[] {
  const lines = new Map<string, Line>();
  for (const { from: a, to: b, kind } of edges) {
    const [from, to] = [boxOf.get(a)!, boxOf.get(b)!];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const line = lines.get(key) ?? { from, to, count: 0, pasted: true };
    lines.set(key, { ...line, count: line.count + 1, pasted: line.pasted && kind === 'copies' });
  }
  return [...lines.values()];
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
