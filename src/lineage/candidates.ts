/** Pairs of a change and a copy that may lack it, by tokens alone: of a million some thousands are left. */
import { sortOf, takesPart } from './blob-tables.ts';
import type { Families, Member } from './families.ts';
import type { FixFilter } from './fix.ts';
import type { Histories } from './read-histories.ts';
import type { TokenEdits } from './token-edits.ts';

/** Changes of a past that are searched. */
const MOST_PAST = 60;
const MOST_WAYS = 3;
const TEST_SETUP = /(^|\.)(get_test_params|get_test_data|create_test_instances?\w*|_?get_test_\w+)$/;

export interface Candidate extends Member {
  copy: number;
  copyVersion: number;
  /** The version that the change made, and the origin's version at the cut-off. */
  event: number;
  now: number;
  /** Members that have the same change, this one too, and by which commit it came. */
  received: ReadonlyMap<number, number>;
  /** Others that made the same change, to be asked where this one does not fit. */
  instead: Candidate[];
}

/** A change that may be wanted, before it is known whether another one says the same. */
interface Way {
  member: Member;
  event: number;
  now: number;
}

/** Other members that have the same change, and those of them that got it by another commit: it has travelled. */
export function receiversOf({ unit, received }: Candidate): { by: number[]; apart: number[] } {
  const commit = received.get(unit);
  const [by, apart]: [number[], number[]] = [[], []];
  for (const [other, came] of received) {
    if (other === unit) continue;
    by.push(other);
    if (came !== commit) apart.push(other);
  }
  return { by, apart };
}

export type Note = (one: { copy: number; event: number }, why: string) => void;

export class Candidates {
  readonly #h: Histories;
  readonly #edits: TokenEdits;
  readonly #families: Families;

  constructor(histories: Histories, edits: TokenEdits, families: Families) {
    this.#h = histories;
    this.#edits = edits;
    this.#families = families;
  }

  /** The units that may lack something, those of one family together. */
  copies(last: readonly number[], filter: FixFilter): number[][] {
    const { versions, units, unitCount, names, paths } = this.#h.history;
    const copies = filter.copies === undefined ? null : new Set(filter.copies.map((c) => `${c.repo} ${c.file} `));
    const found: number[] = [];
    for (let copy = 0; copy < unitCount; copy++) {
      if (filter.units?.has(copy) === false) continue;
      const version = this.#families.versionAt(copy, last);
      if (version < 0 || !takesPart(versions.flags.at(version))) continue;
      // A class is its methods, and those are looked at.
      if ((sortOf(versions.flags.at(version)) & 3) === 1) continue;
      if (copies !== null) {
        const { identity } = this.#h.repositories[units.repository.at(copy)];
        if (!copies.has(`${identity} ${paths.text(versions.path.at(version))} `)) continue;
      }
      // Parameters for tests are set-up of tests, wherever they stand.
      if (!TEST_SETUP.test(names.text(versions.name.at(version)))) found.push(copy);
    }
    return this.#families.groups(found);
  }

  /** What each of these copies may lack. */
  of(copies: readonly number[], last: readonly number[], filter: FixFilter, note?: Note): Candidate[] {
    const { versions, units } = this.#h.history;
    const identity = (unit: number) => this.#h.repositories[units.repository.at(unit)].identity;
    const changes = filter.changes === undefined ? null : new Set(filter.changes.map((c) => `${c.repo} ${c.position}`));
    const result: Candidate[] = [];
    for (const copy of copies) {
      const copyVersion = this.#families.versionAt(copy, last);
      const content = versions.content.at(copyVersion);
      const members = this.#families.members(copy, last);
      if (members.length === 0) continue;
      /** By what they change: of many that have one and the same change the nearest is asked, living before gone; others where it does not fit. */
      const ways = new Map<number, Way[]>();
      for (const member of members) {
        const now = this.#families.versionAt(member.unit, last);
        const end = last[units.repository.at(member.unit)];
        for (
          let v = units.firstVersion.at(member.unit);
          v >= 0 && versions.position.at(v) <= end;
          v = versions.after.at(v)
        ) {
          if (!this.#families.isChange(v)) continue;
          if (v <= member.inherited) {
            note?.({ copy, event: v }, 'in its own past');
            continue;
          }
          if (changes !== null && !changes.has(`${identity(member.unit)} ${versions.position.at(v)}`)) continue;
          if (!this.#edits.mayFit(v, versions.content.at(versions.before.at(v)), versions.content.at(v), content)) {
            note?.({ copy, event: v }, 'no such tokens');
            continue;
          }
          if (this.#undoesWhatCameFrom(v, copy)) {
            note?.({ copy, event: v }, 'takes back what came from the copy');
            continue;
          }
          const mark = this.#families.markOf(v, 'exact');
          const list = ways.get(mark);
          if (list === undefined) ways.set(mark, [{ member, event: v, now }]);
          else list.push({ member, event: v, now });
        }
      }
      for (const list of ways.values()) if (list.length > 1) list.sort((a, b) => Number(a.now < 0) - Number(b.now < 0));
      const receivers = this.#receivers(
        members,
        [...ways.values()].map(([one]) => this.#families.markOf(one.event, 'normalised')),
        last,
      );
      for (const list of ways.values()) {
        const set = receivers.get(this.#families.markOf(list[0].event, 'normalised'))!;
        // Each field by its name: of what is spread V8 gives every object a shape of its own, which costs 400 bytes, and whoever
        // reads a field of some hundred thousand shapes looks it up each time.
        const [one, ...instead] = list.slice(0, MOST_WAYS).map(
          ({ member: { unit, distance, relation, inherited }, event, now }): Candidate => ({
            unit,
            distance,
            relation,
            inherited,
            copy,
            copyVersion,
            event,
            now,
            received: set,
            instead: [],
          }),
        );
        one.instead = instead;
        result.push(one);
      }
    }
    // Change by change: its texts are read once, whatever the number of copies.
    return result.sort((a, b) => a.event - b.event || a.copy - b.copy);
  }

  /** By mark: which members have such a change, and by which commit the last one came; only of marks that somebody asks for. */
  #receivers(
    members: readonly Member[],
    marks: readonly number[],
    last: readonly number[],
  ): Map<number, Map<number, number>> {
    const { versions, units } = this.#h.history;
    const receivers = new Map(marks.map((mark) => [mark, new Map<number, number>()] as const));
    if (receivers.size === 0) return receivers;
    for (const { unit } of members) {
      const repository = units.repository.at(unit);
      const end = last[repository];
      for (let v = units.firstVersion.at(unit); v >= 0 && versions.position.at(v) <= end; v = versions.after.at(v)) {
        if (!this.#families.isChange(v)) continue;
        receivers.get(this.#families.markOf(v, 'normalised'))?.set(unit, repository * 1e9 + versions.position.at(v));
      }
    }
    return receivers;
  }

  /**
   * Whether a change takes back what the copy itself had made first: two opinions, and none is missing. What both got at
   * one time, or the copy later, the origin may well take back for both.
   */
  #undoesWhatCameFrom(event: number, copy: number): boolean {
    const { versions, units } = this.#h.history;
    const content = versions.content.at(event);
    const undone = new Map<number, number>();
    let v = versions.before.at(event);
    for (let n = 0; n < MOST_PAST && v >= 0 && versions.content.at(v) !== content; n++, v = versions.before.at(v))
      if (this.#families.isChange(v)) undone.set(this.#families.markOf(v, 'normalised'), this.#timeOf(v));
    if (v < 0 || versions.content.at(v) !== content) return false;
    for (let own = units.lastVersion.at(copy); own >= 0; own = versions.before.at(own)) {
      if (!this.#families.isChange(own)) continue;
      const then = undone.get(this.#families.markOf(own, 'normalised'));
      if (then !== undefined && this.#timeOf(own) < then) return true;
    }
    return false;
  }

  #timeOf(version: number): number {
    const { versions, units } = this.#h.history;
    return this.#h.repositories[units.repository.at(versions.unit.at(version))].times[versions.position.at(version)];
  }
}
