/**
 * Units through time, as columns of integers: who they are, their versions, and what was copied from what. Nothing here
 * decides anything; `follow.ts` and `origins.ts` fill it.
 */
import { Ints, Texts } from './ints.ts';

export class UnitHistory {
  paths = new Texts();
  names = new Texts();
  readonly units = {
    repository: new Ints(),
    sort: new Ints(),
    firstVersion: new Ints(),
    lastVersion: new Ints(),
    /** Positions on the main line of its repository; death -1 while it lives. */
    birth: new Ints(),
    death: new Ints(),
  };
  /** A unit has a new version when its code, its name or its path changes; lines may move without one. */
  readonly versions = {
    unit: new Ints(),
    position: new Ints(),
    content: new Ints(),
    path: new Ints(),
    name: new Ints(),
    ordinal: new Ints(),
    flags: new Ints(),
    blob: new Ints(),
    /** The version before, -1 for the first; and after, -1 for the last. */
    before: new Ints(),
    after: new Ints(),
    /** The version met before this one, of whatever unit, that has the same content. */
    sameContent: new Ints(),
  };
  readonly copies = {
    copyVersion: new Ints(),
    originVersion: new Ints(),
    similarity: new Ints(),
    normalized: new Ints(),
    together: new Ints(),
  };
  /** By content: the version met last that has it, or -1. */
  holders = new Ints();

  get unitCount(): number {
    return this.units.repository.length;
  }

  birth(repository: number, position: number, sort: number): number {
    const { units } = this;
    units.sort.push(sort);
    units.firstVersion.push(-1);
    units.lastVersion.push(-1);
    units.birth.push(position);
    units.death.push(-1);
    return units.repository.push(repository);
  }

  version(
    unit: number,
    position: number,
    content: number,
    place: { path: number; name: number; ordinal: number; flags: number; blob: number },
  ): number {
    const { units, versions, holders } = this;
    const before = units.lastVersion.at(unit);
    versions.unit.push(unit);
    versions.position.push(position);
    versions.content.push(content);
    versions.path.push(place.path);
    versions.name.push(place.name);
    versions.ordinal.push(place.ordinal);
    versions.flags.push(place.flags);
    versions.blob.push(place.blob);
    versions.before.push(before);
    while (holders.length <= content) holders.push(-1);
    versions.sameContent.push(holders.at(content));
    const version = versions.after.push(-1);
    holders.set(content, version);
    if (before >= 0) versions.after.set(before, version);
    else units.firstVersion.set(unit, version);
    units.lastVersion.set(unit, version);
    return version;
  }

  /** Versions of a unit, oldest first. */
  versionsOf(unit: number): number[] {
    const list: number[] = [];
    for (let v = this.units.firstVersion.at(unit); v >= 0; v = this.versions.after.at(v)) list.push(v);
    return list;
  }

  /** The version of a unit at a position, or -1 before its birth and from its death on. */
  versionAt(unit: number, position: number): number {
    const { units, versions } = this;
    if (units.birth.at(unit) > position) return -1;
    const death = units.death.at(unit);
    if (death >= 0 && death <= position) return -1;
    let v = units.lastVersion.at(unit);
    while (v >= 0 && versions.position.at(v) > position) v = versions.before.at(v);
    return v;
  }
}
