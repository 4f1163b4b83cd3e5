/**
 * Which component of a repository's former state is which of the present one, so that ids survive edits, moves and
 * renames. Each once on either side, in this order:
 *   1. the same kind, name and file, in order of appearance;
 *   2. declared by the same unit: the unit's own id survives moves and renames (indexing/rematch-units.ts);
 *   3. the same kind and name elsewhere, where only one is left on either side: it was moved;
 *   4. the same kind in the same file, where only one is left on either side: it was renamed.
 * Pure. Components that went away are remembered, and may come back; those in life are taken first.
 */

export interface KnownComponent {
  id: number;
  kind: string;
  name: string;
  path: string;
  ordinal: number;
  unit: number | null;
  gone: boolean;
}

export type NewComponent = Omit<KnownComponent, 'id' | 'gone'>;

/** For each new component the id of the known one that it is, or null. */
export function rematchComponents(known: readonly KnownComponent[], now: readonly NewComponent[]): (number | null)[] {
  const ids: (number | null)[] = now.map(() => null);
  const taken = new Set<number>();
  const pass = (keyOf: (c: NewComponent) => string | null, alone: boolean, gone: boolean): void => {
    const open = new Map<string, KnownComponent[]>();
    for (const one of known) {
      const key = taken.has(one.id) || one.gone !== gone ? null : keyOf(one);
      if (key === null) continue;
      const list = open.get(key);
      if (list === undefined) open.set(key, [one]);
      else list.push(one);
    }
    const wanting = new Map<string, number[]>();
    for (const [n, one] of now.entries()) {
      const key = ids[n] === null ? keyOf(one) : null;
      if (key === null) continue;
      const list = wanting.get(key);
      if (list === undefined) wanting.set(key, [n]);
      else list.push(n);
    }
    for (const [key, positions] of wanting) {
      const list = (open.get(key) ?? []).sort((a, b) => a.ordinal - b.ordinal || a.id - b.id);
      if (alone && (positions.length > 1 || list.length > 1)) continue;
      for (const [i, n] of positions.entries()) {
        if (i >= list.length) break;
        ids[n] = list[i].id;
        taken.add(list[i].id);
      }
    }
  };
  for (const gone of [false, true]) {
    pass(({ kind, name, path }) => `${kind}\n${name}\n${path}`, false, gone);
    pass(({ unit }) => (unit === null ? null : String(unit)), true, gone);
    pass(({ kind, name }) => `${kind}\n${name}`, true, gone);
    // Who went away long ago in a file is hardly what came to it now under another name.
    if (!gone) pass(({ kind, path }) => `${kind}\n${path}`, true, false);
  }
  return ids;
}
