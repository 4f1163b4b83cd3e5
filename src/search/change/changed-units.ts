/**
 * Units that a change adds or edits. Told by the tokens of their bodies, so that what was moved, renamed, laid out or
 * commented otherwise is no news; what was pasted is, for one body before does not speak for two after. Pure.
 */
import type { AskedUnit } from '../snippet.ts';

export interface ChangedUnit extends AskedUnit {
  file: string;
  /** Position among the units of its file. */
  at: number;
  status: 'new' | 'changed';
  /** As it was before the change; null for one that is new. */
  before: AskedUnit | null;
}

/** Units of one file on one side. */
export interface Side {
  path: string;
  units: readonly AskedUnit[];
}

export interface ChangedUnits {
  /** In the order of files, outer ones before what lies in them. */
  units: ChangedUnit[];
  /** By file: keys of the units that the change did not touch; what may repeat others there. */
  kept: ReadonlyMap<string, readonly string[]>;
}

export function changedUnits(before: readonly Side[], after: readonly Side[]): ChangedUnits {
  /** Units before, by body. Taken away as their bodies are met after the change. */
  const bodies = new Map<string, { path: string; unit: AskedUnit }[]>();
  const placed = new Map<string, AskedUnit[]>();
  const afterPlaces = new Set(after.flatMap(({ path, units }) => units.map((unit) => placeOf(path, unit))));
  for (const { path, units } of before) {
    for (const unit of units) {
      add(bodies, bodyOf(unit), { path, unit });
      add(placed, placeOf(path, unit), unit);
    }
  }
  const takes = (unit: AskedUnit, isIt: (b: { path: string; unit: AskedUnit }) => boolean): boolean => {
    const list = bodies.get(bodyOf(unit));
    const i = list?.findIndex(isIt) ?? -1;
    if (i < 0) return false;
    const [taken] = list!.splice(i, 1);
    leave(placed, placeOf(taken.path, taken.unit), taken.unit);
    return true;
  };
  const isSame = after.map(({ path, units }) =>
    units.map((unit) => takes(unit, (b) => b.path === path && b.unit.name === unit.name)),
  );
  // Then moved ones; what still stands where it stood was pasted and not moved.
  for (const [f, { units }] of after.entries())
    for (const [u, unit] of units.entries())
      isSame[f][u] ||= takes(unit, (b) => !afterPlaces.has(placeOf(b.path, b.unit)));
  const units: ChangedUnit[] = [];
  const kept = new Map<string, string[]>();
  /** By kind and name, of units that are gone: an edited one may have been moved as well. */
  const gone = new Map<string, AskedUnit[]>();
  for (const { path, units } of before)
    for (const unit of units)
      if (!afterPlaces.has(placeOf(path, unit)) && bodies.get(bodyOf(unit))?.some((b) => b.unit === unit))
        add(gone, `${unit.kind} ${unit.name}`, unit);
  for (const [f, { path, units: own }] of after.entries()) {
    kept.set(
      path,
      own.filter((_, u) => isSame[f][u]).flatMap(({ key }) => key ?? []),
    );
    for (const [u, unit] of own.entries()) {
      if (isSame[f][u]) continue;
      const earlier =
        placed.get(placeOf(path, unit))?.shift() ?? gone.get(`${unit.kind} ${unit.name}`)?.shift() ?? null;
      units.push({ ...unit, file: path, at: u, status: earlier === null ? 'new' : 'changed', before: earlier });
    }
  }
  return { units, kept };
}

const placeOf = (path: string, { kind, name, cell }: AskedUnit): string => `${path}\n${cell}\n${kind}\n${name}`;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function leave<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  const i = list?.indexOf(value) ?? -1;
  if (i >= 0) list!.splice(i, 1);
}

/** Its kind of code and the tokens of its body; of what has none, all of them. */
function bodyOf({ tokens, start, length, space, bodyAt }: AskedUnit): string {
  const from = bodyAt > 0 && bodyAt < length ? bodyAt : 0;
  let [a, b] = [0x2545f491, 0x811c9dc5];
  for (let i = start + from; i < start + length; i++) {
    a = Math.imul(a ^ tokens[i], 0x9e3779b1) ^ (a >>> 15);
    b = Math.imul(b ^ tokens[i], 0x01000193);
  }
  return `${space} ${length - from} ${a | 0} ${b | 0}`;
}
