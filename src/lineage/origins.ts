/**
 * Finds out what a unit was copied from when it was born: the content, of all that any repository has had until then,
 * that is most like it. Sketches propose, alignment decides, by the rule by which clones are accepted.
 */

import { NORMALISED, SIMILAR } from '../engine/clones/common-tokens.ts';
import { takesPart } from './blob-tables.ts';
import type { Contents } from './contents.ts';
import type { UnitHistory } from './history.ts';
import type { Likeness } from './likeness.ts';
import { SketchIndex } from './sketch-index.ts';

const MOST_ALIGNED = 8;
/** Versions with one content that are considered as the one that was copied. */
const MOST_HOLDERS = 64;
/** A copy under other names counts as so much less alike. */
const RENAMED = 0.05;
/** Who came with the same commit must be so much more alike than who was there before. */
const TOGETHER = 0.05;

export interface OriginRules {
  /** Whether nothing of one repository counts as a copy of something in another (forks of one another). */
  areForks(a: number, b: number): boolean;
}

export class Origins {
  readonly #history: UnitHistory;
  readonly #likeness: Likeness;
  readonly #rules: OriginRules;
  readonly #index: SketchIndex;

  constructor(history: UnitHistory, contents: Contents, likeness: Likeness, rules: OriginRules) {
    this.#history = history;
    this.#index = new SketchIndex(contents);
    this.#likeness = likeness;
    this.#rules = rules;
  }

  /** From now on the version may be found. */
  list(version: number): void {
    this.#index.list(this.#history.versions.content.at(version));
  }

  /** Records what the version was copied from, if it was. */
  find(version: number): void {
    const { versions, copies } = this.#history;
    if (!takesPart(versions.flags.at(version))) return;
    const content = versions.content.at(version);
    let best: { version: number; raw: number; norm: number; together: boolean; rank: number } | null = null;
    for (const candidate of [content, ...this.#index.near(content, SIMILAR, MOST_ALIGNED)]) {
      const [raw, norm] = this.#likeness.ofCopies(content, candidate);
      if (raw === 0) continue;
      const holder = this.#holder(candidate, version);
      if (holder === null) continue;
      const named = raw === 1 || norm < NORMALISED ? raw : this.#likeness.exceptNames(content, candidate) - RENAMED;
      const rank = Math.max(raw, named, norm - 0.15) - (holder.together ? TOGETHER : 0);
      if (best === null || rank > best.rank)
        best = { version: holder.version, together: holder.together, raw, norm, rank };
    }
    if (best === null) return;
    copies.copyVersion.push(version);
    copies.originVersion.push(best.version);
    copies.similarity.push(Math.round(best.raw * 1000));
    copies.normalized.push(Math.round(best.norm * 1000));
    copies.together.push(best.together ? 1 : 0);
  }

  /** The version that was copied, of those that have the content: alive before dead, at home before elsewhere, oldest unit first. */
  #holder(content: number, copy: number): { version: number; together: boolean } | null {
    const { units, versions, holders } = this.#history;
    if (content >= holders.length) return null;
    const unit = versions.unit.at(copy);
    const repository = units.repository.at(unit);
    const position = versions.position.at(copy);
    let best: { version: number; together: boolean } | null = null;
    let bestRank = -1;
    let met = 0;
    for (let v = holders.at(content); v >= 0 && met < MOST_HOLDERS; v = versions.sameContent.at(v), met++) {
      const other = versions.unit.at(v);
      const home = units.repository.at(other) === repository;
      if (other === unit || units.sort.at(other) !== units.sort.at(unit)) continue;
      if (!home && this.#rules.areForks(units.repository.at(other), repository)) continue;
      if (home && versions.path.at(v) === versions.path.at(copy) && this.#isWithin(v, copy)) continue;
      const together = home && units.birth.at(other) === position && units.birth.at(unit) === position;
      if (together && other > unit) continue;
      const isCurrent = units.lastVersion.at(other) === v && units.death.at(other) < 0;
      const rank = (together ? 0 : 8) + (isCurrent ? 4 : 0) + (home ? 2 : 0);
      // Of equals the one born first: units are numbered in order of birth.
      if (rank > bestRank || (rank === bestRank && other < versions.unit.at(best!.version))) {
        best = { version: v, together };
        bestRank = rank;
      }
    }
    return best;
  }

  /** Whether one of them lies within the other: a decorator and what it returns are alike without being copies. */
  #isWithin(a: number, b: number): boolean {
    const { versions, names } = this.#history;
    const [x, y] = [names.text(versions.name.at(a)), names.text(versions.name.at(b))];
    return x.startsWith(`${y}.`) || y.startsWith(`${x}.`);
  }
}
