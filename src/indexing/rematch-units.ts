/**
 * Which unit of a repository's former state is which of the present one, so that ids survive edits, moves and renamed
 * files. Of the units in files that changed, each once on either side, in this order:
 *   1. the same path, name and cell, and the same code (of several of that name, the one that stayed as it is);
 *   2. the same path, name and cell, in order of appearance: it was edited;
 *   3. the same code elsewhere, preferring the same name: it was moved, or renamed with nothing else changed;
 *   4. the same name in the file that its file became: most of what moved from there went there.
 * Pure, and linear but for sorting. Units that went away are remembered, and may come back.
 */

export interface KnownUnit {
  id: number;
  path: string;
  name: string;
  cell: number;
  ordinal: number;
  content: number;
}

export type NewUnit = Omit<KnownUnit, 'id'>;

/** For each new unit the id of the known one that it is, or null. */
export function rematchUnits(known: readonly KnownUnit[], now: readonly NewUnit[]): (number | null)[] {
  const matched: (KnownUnit | null)[] = now.map(() => null);
  const taken = new Set<KnownUnit>();
  const take = (n: number, unit: KnownUnit): void => {
    matched[n] = unit;
    taken.add(unit);
  };
  const pass = (keyOf: (unit: NewUnit) => string | null): void => {
    const open = new Map<string, KnownUnit[]>();
    for (const unit of inOrder(known)) {
      const key = taken.has(unit) ? null : keyOf(unit);
      if (key === null) continue;
      const list = open.get(key);
      if (list === undefined) open.set(key, [unit]);
      else list.push(unit);
    }
    for (const n of now.keys()) {
      if (matched[n] !== null) continue;
      const key = keyOf(now[n]);
      const unit = key === null ? undefined : open.get(key)?.shift();
      if (unit !== undefined) take(n, unit);
    }
  };
  const place = ({ path, name, cell }: NewUnit) => `${path}\n${name}\n${cell}`;
  pass((u) => `${place(u)}\n${u.content}`);
  pass(place);
  pass((u) => `${u.content}\n${u.name}`);
  pass((u) => `${u.content}`);

  // Where the units of a file went, by majority.
  const moves = new Map<string, Map<string, number>>();
  for (const [n, unit] of matched.entries()) {
    if (unit === null || unit.path === now[n].path) continue;
    const to = moves.get(unit.path) ?? new Map<string, number>();
    moves.set(unit.path, to);
    to.set(now[n].path, (to.get(now[n].path) ?? 0) + 1);
  }
  const became = new Map<string, string>();
  for (const [from, to] of moves) became.set(from, [...to].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0]);
  const isNow = new Set(now.map(({ path }) => path));
  const still = new Set(known.filter(({ path }) => isNow.has(path)).map(({ path }) => path));
  const former = (unit: NewUnit) =>
    `${still.has(unit.path) ? unit.path : (became.get(unit.path) ?? unit.path)}\n${unit.name}\n${unit.cell}`;
  pass(former);
  return matched.map((unit) => unit?.id ?? null);
}

function inOrder(units: readonly KnownUnit[]): KnownUnit[] {
  return units
    .slice()
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.ordinal - b.ordinal || a.id - b.id));
}
