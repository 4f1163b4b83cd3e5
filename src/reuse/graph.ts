/** Reach and cycles in the graph of who uses whom. Pure. */
import type { Edge } from './store.ts';

/** Everything that depends on `start`, with the shortest way there; `start` itself left out. */
export function reach(edges: readonly Edge[], start: readonly string[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = users.get(to);
    if (list === undefined) users.set(to, [from]);
    else list.push(from);
  }
  for (const list of users.values()) list.sort();
  const ways = new Map<string, string[]>();
  let level = start.map((s) => [s]);
  while (level.length > 0) {
    const next: string[][] = [];
    for (const way of level) {
      for (const user of users.get(way[way.length - 1]) ?? []) {
        if (ways.has(user) || start.includes(user)) continue;
        ways.set(user, [...way, user]);
        next.push([...way, user]);
      }
    }
    level = next;
  }
  return ways;
}

/** The shortest way from `start` back to itself, or null. */
export function cycleThrough(edges: readonly Edge[], start: string): string[] | null {
  const users = edges.filter((e) => e.to === start).map((e) => e.from);
  if (users.length === 0) return null;
  // Whoever `start` uses, directly or not: the first of its users among them closes the cycle.
  const used = reach(
    edges.map(({ from, to }) => ({ from: to, to: from })),
    [start],
  );
  const ways = users.filter((u) => used.has(u)).map((u) => used.get(u)!);
  ways.sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));
  return ways.length === 0 ? null : [...ways[0], start];
}

/**
 * How many uses away from `start` everything is, up to `most`: above zero what uses it, below zero what it uses. What is
 * both counts as what uses it.
 */
export function distances(edges: readonly Edge[], start: string, most: number): Map<string, number> {
  const found = new Map<string, number>();
  const turned = edges.map(({ from, to }) => ({ from: to, to: from }));
  for (const [way, sign] of [
    [turned, -1],
    [edges, 1],
  ] as const)
    for (const [key, through] of reach(way, [start]))
      if (through.length - 1 <= most) found.set(key, sign * (through.length - 1));
  return found;
}
