/**
 * Who is alike without being a copy, as far as history tells: both may be made of something that no repository holds, or
 * have become alike. Asked for the content of a copy: which contents that were changed later are copies by the rule?
 */

import { SIMILAR } from '../engine/clones/common-tokens.ts';
import type { Histories } from './read-histories.ts';
import { SketchIndex } from './sketch-index.ts';

/** Contents that are compared, and of one unit. */
const MOST_ALIGNED = 24;
const MOST_OF_ONE = 2;
/** Contents that are considered, and units that one of them is asked for. */
const MOST_NEAR = 400;
const MOST_HOLDERS = 16;
/** Contents whose neighbours are remembered: copies of one family have the same ones. */
const MOST_ASKED = 2000;
/** Numbers of contents are below it, so that two make one number. */
const PAIR = 2 ** 26;
/** Units that are named. */
const MOST_KIN = 12;

export class Kin {
  readonly #h: Histories;
  #index: SketchIndex | null = null;
  /** Contents that a change has replaced. */
  readonly #changed = new Set<number>();
  readonly #near = new Map<number, Int32Array>();
  readonly #alike = new Map<number, number>();

  constructor(histories: Histories) {
    this.#h = histories;
  }

  /**
   * Units that were once what this version is, and have been changed since; most alike first.
   *
   * @param family who is related anyway, and need not be looked at
   */
  of(version: number, last: readonly number[], family: ReadonlySet<number>): number[] {
    this.#indexed();
    const { versions, units } = this.#h.history;
    const exists = (v: number) => versions.position.at(v) <= last[units.repository.at(versions.unit.at(v))];
    return this.#find(version, family, (content) => this.#changed.has(content), exists);
  }

  /** Units that are now what this one was before its last change: to whom it has become kin. */
  to(unit: number): number[] {
    const { versions, units } = this.#h.history;
    const before = versions.before.at(units.lastVersion.at(unit));
    const isCurrent = (v: number) => units.lastVersion.at(versions.unit.at(v)) === v;
    return before < 0 ? [] : this.#find(before, new Set([unit]), () => true, isCurrent);
  }

  #find(
    version: number,
    family: ReadonlySet<number>,
    isWanted: (content: number) => boolean,
    isThere: (version: number) => boolean,
  ): number[] {
    const { versions, holders } = this.#h.history;
    const content = versions.content.at(version);
    const found: { unit: number; rank: number }[] = [];
    const met = new Map<number, number>();
    let aligned = 0;
    for (const other of [content, ...this.#nearTo(content)]) {
      if (!isWanted(other)) continue;
      const units = new Set<number>();
      for (let v = holders.at(other), n = 0; v >= 0 && n < MOST_HOLDERS; v = versions.sameContent.at(v), n++) {
        const unit = versions.unit.at(v);
        if (!family.has(unit) && (met.get(unit) ?? 0) < MOST_OF_ONE && isThere(v) && this.#mayBeKin(v, version))
          units.add(unit);
      }
      if (units.size === 0) continue;
      for (const unit of units) met.set(unit, (met.get(unit) ?? 0) + 1);
      if (aligned++ === MOST_ALIGNED) break;
      const rank = this.#likeness(content, other);
      if (rank > 0) for (const unit of units) found.push({ unit, rank });
    }
    found.sort((a, b) => b.rank - a.rank || a.unit - b.unit);
    return [...new Set(found.map(({ unit }) => unit))].slice(0, MOST_KIN);
  }

  #mayBeKin(other: number, version: number): boolean {
    const { versions, units } = this.#h.history;
    const [a, b] = [versions.unit.at(other), versions.unit.at(version)];
    if (a === b || units.sort.at(a) !== units.sort.at(b)) return false;
    const [home, repository] = [units.repository.at(a), units.repository.at(b)];
    // Forks of one another are one repository.
    if (home !== repository) return this.#h.repositories[home].family !== this.#h.repositories[repository].family;
    return versions.path.at(other) !== versions.path.at(version) || !this.#isWithin(other, version);
  }

  #nearTo(content: number): Int32Array {
    let near = this.#near.get(content);
    if (near === undefined) {
      if (this.#near.size >= MOST_ASKED) this.#near.clear();
      this.#near.set(content, (near = this.#indexed().near(content, SIMILAR, MOST_NEAR)));
    }
    return near;
  }

  #likeness(a: number, b: number): number {
    const key = a * PAIR + b;
    let rank = this.#alike.get(key);
    if (rank === undefined) this.#alike.set(key, (rank = this.#h.likeness.rankOfCopies(a, b)));
    return rank;
  }

  #indexed(): SketchIndex {
    if (this.#index !== null) return this.#index;
    const { versions } = this.#h.history;
    this.#index = new SketchIndex(this.#h.contents);
    for (let v = 0; v < versions.unit.length; v++) {
      const content = versions.content.at(v);
      const before = versions.before.at(v);
      this.#index.list(content);
      if (before >= 0 && versions.content.at(before) !== content) this.#changed.add(versions.content.at(before));
    }
    return this.#index;
  }

  /** A decorator and what it returns are alike without being copies. */
  #isWithin(a: number, b: number): boolean {
    const { versions, names } = this.#h.history;
    const [x, y] = [names.text(versions.name.at(a)), names.text(versions.name.at(b))];
    return x.startsWith(`${y}.`) || y.startsWith(`${x}.`);
  }
}
