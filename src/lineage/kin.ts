/**
 * Who is alike without being a copy, as far as history tells: both may be made of something that no repository holds, or
 * have become alike. Asked for the content of a copy: which contents that were changed later are copies by the rule?
 */

import { SIMILAR } from './likeness.ts';
import type { Histories } from './read-histories.ts';
import { SketchIndex } from './sketch-index.ts';

/** Contents that are compared, and of one unit. */
const MOST_ALIGNED = 16;
const MOST_OF_ONE = 2;
/** Units that are named. */
const MOST_KIN = 8;

export class Kin {
  readonly #h: Histories;
  #index: SketchIndex | null = null;
  /** Contents that a change has replaced. */
  readonly #changed = new Set<number>();
  readonly #alike = new Map<number, Int32Array>();

  constructor(histories: Histories) {
    this.#h = histories;
  }

  /** Units that were once what this version is, and have been changed since; most alike first. */
  of(version: number, last: readonly number[]): number[] {
    const { versions, units } = this.#h.history;
    const content = versions.content.at(version);
    let alike = this.#alike.get(content);
    if (alike === undefined) {
      const index = this.#indexed();
      this.#alike.set(content, (alike = this.#contentsLike(content, index, (other) => this.#changed.has(other))));
    }
    const exists = (v: number) => versions.position.at(v) <= last[units.repository.at(versions.unit.at(v))];
    return this.#unitsOf(alike, version, exists);
  }

  /** Units that are now what this one was before its last change: to whom it has become kin. */
  to(unit: number): number[] {
    const { versions, units } = this.#h.history;
    const before = versions.before.at(units.lastVersion.at(unit));
    if (before < 0) return [];
    const isCurrent = (v: number) => units.lastVersion.at(versions.unit.at(v)) === v;
    const alike = this.#contentsLike(versions.content.at(before), this.#indexed(), () => true);
    return this.#unitsOf(alike, before, isCurrent);
  }

  #unitsOf(contents: Int32Array, version: number, isWanted: (version: number) => boolean): number[] {
    const { versions, units, holders } = this.#h.history;
    const unit = versions.unit.at(version);
    const repository = units.repository.at(unit);
    const found = new Set<number>();
    for (const content of contents) {
      for (let v = holders.at(content), n = 0; v >= 0 && n < MOST_ALIGNED; v = versions.sameContent.at(v), n++) {
        const other = versions.unit.at(v);
        if (other === unit || found.has(other) || units.sort.at(other) !== units.sort.at(unit) || !isWanted(v))
          continue;
        const home = units.repository.at(other);
        if (home === repository) {
          if (versions.path.at(v) === versions.path.at(version) && this.#isWithin(v, version)) continue;
        } else if (this.#h.repositories[home].family === this.#h.repositories[repository].family) continue;
        found.add(other);
        if (found.size === MOST_KIN) return [...found];
      }
    }
    return [...found];
  }

  #contentsLike(content: number, index: SketchIndex, isWanted: (content: number) => boolean): Int32Array {
    const { versions, holders } = this.#h.history;
    const { likeness } = this.#h;
    const list: { other: number; rank: number }[] = [];
    const met = new Map<number, number>();
    let aligned = 0;
    for (const other of [content, ...index.near(content, SIMILAR)]) {
      if (!isWanted(other)) continue;
      const owner = versions.unit.at(holders.at(other));
      const n = met.get(owner) ?? 0;
      if (n === MOST_OF_ONE) continue;
      met.set(owner, n + 1);
      if (aligned++ === MOST_ALIGNED) break;
      const [raw, norm] = likeness.ofCopies(content, other);
      if (raw > 0) list.push({ other, rank: Math.max(raw, norm - 0.15) });
    }
    return Int32Array.from(list.sort((a, b) => b.rank - a.rank || a.other - b.other).map(({ other }) => other));
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
