/** Families of copies as of a cut-off, and what one commit did in them. */
import type { Fix } from './fix.ts';
import { Kin } from './kin.ts';
import type { Histories } from './read-histories.ts';
import type { Mark, TokenEdits } from './token-edits.ts';

/** Steps from copy to copy, and members of a family that are looked at. */
const FARTHEST = 4;
const MOST_MEMBERS = 200;

export interface Member {
  unit: number;
  distance: number;
  relation: Fix['relation'];
  /** Versions up to this one are in the copy's own past. */
  inherited: number;
}

export class Families {
  readonly #h: Histories;
  readonly #edits: TokenEdits;
  /** By unit: rows of `copies` in which it is on either side. */
  readonly #links = new Map<number, number[]>();
  /** By unit: the row that says what it was copied from when it was born. */
  readonly #bornFrom = new Map<number, number>();
  readonly #familyOf: Int32Array;
  readonly #byCommit = new Map<string, number[]>();
  readonly #kin: Kin;
  readonly #marksOf = new Map<string, Map<number, Set<number>>>();
  readonly #marks: Record<Mark, Marks>;

  constructor(histories: Histories, edits: TokenEdits) {
    this.#h = histories;
    this.#edits = edits;
    this.#kin = new Kin(histories);
    const { copies, versions, units, unitCount } = histories.history;
    const count = versions.unit.length;
    this.#marks = { kind: new Marks(count), exact: new Marks(count), normalised: new Marks(count) };
    this.#familyOf = Int32Array.from({ length: unitCount }, (_, i) => i);
    const root = (i: number): number => {
      while (this.#familyOf[i] !== i) i = this.#familyOf[i] = this.#familyOf[this.#familyOf[i]];
      return i;
    };
    for (let row = 0; row < copies.copyVersion.length; row++) {
      const [copy, origin] = [
        versions.unit.at(copies.copyVersion.at(row)),
        versions.unit.at(copies.originVersion.at(row)),
      ];
      for (const unit of [copy, origin]) {
        const list = this.#links.get(unit);
        if (list === undefined) this.#links.set(unit, [row]);
        else list.push(row);
      }
      if (!this.#bornFrom.has(copy) && versions.before.at(copies.copyVersion.at(row)) < 0)
        this.#bornFrom.set(copy, row);
      this.#familyOf[root(copy)] = root(origin);
    }
    for (let i = 0; i < unitCount; i++) root(i);
    for (let i = 0; i < unitCount; i++) this.#familyOf[i] = root(i);
    for (let v = 0; v < versions.unit.length; v++) {
      if (!this.isChange(v)) continue;
      const key = `${units.repository.at(versions.unit.at(v))} ${versions.position.at(v)}`;
      const list = this.#byCommit.get(key);
      if (list === undefined) this.#byCommit.set(key, [v]);
      else list.push(v);
    }
  }

  /** All whose families a change of this unit concerns. */
  around(unit: number, last: readonly number[]): number[] {
    return [...this.members(unit, last).map((member) => member.unit), ...this.#kin.to(unit)];
  }

  isChange(version: number): boolean {
    const { versions } = this.#h.history;
    const before = versions.before.at(version);
    return before >= 0 && versions.content.at(before) !== versions.content.at(version);
  }

  versionAt(unit: number, last: readonly number[]): number {
    const { units } = this.#h.history;
    return this.#h.history.versionAt(unit, last[units.repository.at(unit)]);
  }

  markOf(event: number, as: Mark): number {
    const { isKnown, mark } = this.#marks[as];
    if (isKnown[event] === 0) {
      const { versions } = this.#h.history;
      mark[event] = this.#edits.mark(versions.content.at(versions.before.at(event)), versions.content.at(event), as);
      isKnown[event] = 1;
    }
    return mark[event];
  }

  /** All units that are related, by the least of them, in order: what is looked at together shares texts. */
  groups(units: Iterable<number>): number[][] {
    const groups = new Map<number, number[]>();
    for (const unit of units) {
      const list = groups.get(this.#familyOf[unit]);
      if (list === undefined) groups.set(this.#familyOf[unit], [unit]);
      else list.push(unit);
    }
    return [...groups.values()];
  }

  /** The family of a unit as of a cut-off, nearest first, then who is merely alike, and how much of each member's past is the unit's own. */
  members(unit: number, last: readonly number[]): Member[] {
    const { versions, copies, units } = this.#h.history;
    const exists = (version: number) =>
      versions.position.at(version) <= last[units.repository.at(versions.unit.at(version))];
    const inherited = new Map<number, number>();
    for (let u = unit, row = this.#bornFrom.get(u); row !== undefined; row = this.#bornFrom.get(u)) {
      const origin = copies.originVersion.at(row);
      u = versions.unit.at(origin);
      if (inherited.has(u)) break;
      inherited.set(u, origin);
    }
    const seen = new Set([unit]);
    const result: Member[] = [];
    let ring = [unit];
    for (let distance = 1; distance <= FARTHEST && ring.length > 0; distance++) {
      const next: number[] = [];
      for (const one of ring) {
        for (const row of this.#links.get(one) ?? []) {
          const [c, o] = [copies.copyVersion.at(row), copies.originVersion.at(row)];
          if (!exists(c) || !exists(o)) continue;
          const other = versions.unit.at(c) === one ? versions.unit.at(o) : versions.unit.at(c);
          if (seen.has(other)) continue;
          seen.add(other);
          next.push(other);
          const isTogether = copies.together.at(row) === 1 && distance === 1;
          const relation = isTogether
            ? 'together'
            : inherited.has(other)
              ? 'copy'
              : versions.unit.at(o) === unit
                ? 'origin'
                : 'sibling';
          result.push({ unit: other, distance, relation, inherited: inherited.get(other) ?? -1 });
          if (result.length === MOST_MEMBERS) return result;
        }
      }
      ring = next;
    }
    const version = this.versionAt(unit, last);
    if (version < 0) return result;
    for (const other of this.#kin.of(version, last, seen))
      result.push({ unit: other, distance: FARTHEST + 1, relation: 'alike', inherited: -1 });
    return result;
  }

  /** In how many other families the same commit did the same. */
  alikeElsewhere(event: number): { alike: number; changed: number } {
    const { versions, units } = this.#h.history;
    const key = `${units.repository.at(versions.unit.at(event))} ${versions.position.at(event)}`;
    const list = this.#byCommit.get(key)!;
    let marks = this.#marksOf.get(key);
    if (marks === undefined) {
      marks = new Map();
      for (const v of list) {
        const mark = this.markOf(v, 'kind');
        let families = marks.get(mark);
        if (families === undefined) marks.set(mark, (families = new Set()));
        families.add(this.#familyOf[versions.unit.at(v)]);
      }
      this.#marksOf.set(key, marks);
    }
    return { alike: marks.get(this.markOf(event, 'kind'))!.size - 1, changed: list.length };
  }
}

/** By event: asked for millions of times, and for most of them. */
class Marks {
  readonly mark: Int32Array;
  readonly isKnown: Uint8Array;

  constructor(events: number) {
    this.mark = new Int32Array(events);
    this.isKnown = new Uint8Array(events);
  }
}
