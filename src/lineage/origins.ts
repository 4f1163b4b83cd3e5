/**
 * Finds out what a unit was copied from when it was born: the content, of all that any repository has had until then,
 * that is most like it. Sketches propose, alignment decides, by the rule by which clones are accepted.
 */
import { takesPart } from './blob-tables.ts';
import type { Contents } from './contents.ts';
import type { UnitHistory } from './history.ts';
import { Ints } from './ints.ts';
import type { Likeness } from './likeness.ts';

const SIMILAR = 0.7;
const NORMALISED = 0.85;
/** Below so many tokens equal structure says nothing by itself. */
const SMALL = 40;
/** Contents met under one number of a sketch, newest first. Beyond it is boilerplate that everything has. */
const MOST_LISTED = 256;
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
  readonly #contents: Contents;
  readonly #likeness: Likeness;
  readonly #rules: OriginRules;
  readonly #heads = new Heads();
  readonly #nodeContent = new Ints();
  readonly #nodeNext = new Ints();
  readonly #listed = new Set<number>();

  constructor(history: UnitHistory, contents: Contents, likeness: Likeness, rules: OriginRules) {
    this.#history = history;
    this.#contents = contents;
    this.#likeness = likeness;
    this.#rules = rules;
  }

  /** From now on the version may be found. */
  list(version: number): void {
    const content = this.#history.versions.content.at(version);
    if (this.#listed.has(content) || this.#contents.sketchAt.at(content) < 0) return;
    this.#listed.add(content);
    for (const hash of this.#contents.sketchOf(content)) {
      if (hash === 0) continue;
      this.#nodeNext.push(this.#heads.replace(hash, this.#nodeContent.push(content)));
    }
  }

  /** Records what the version was copied from, if it was. */
  find(version: number): void {
    const { versions, copies } = this.#history;
    if (!takesPart(versions.flags.at(version))) return;
    const content = versions.content.at(version);
    let best: { version: number; raw: number; norm: number; together: boolean; rank: number } | null = null;
    for (const candidate of this.#candidates(content)) {
      const [raw, norm] = this.#alike(content, candidate);
      if (raw === 0) continue;
      const holder = this.#holder(candidate, version);
      if (holder === null) continue;
      const named = raw === 1 || norm < NORMALISED ? raw : this.#likeness.exceptNames(content, candidate) - RENAMED;
      const rank = Math.max(raw, named, norm - 0.15) - (holder.together ? TOGETHER : 0);
      if (best === null || rank > best.rank) best = { ...holder, raw, norm, rank };
    }
    if (best === null) return;
    copies.copyVersion.push(version);
    copies.originVersion.push(best.version);
    copies.similarity.push(Math.round(best.raw * 1000));
    copies.normalized.push(Math.round(best.norm * 1000));
    copies.together.push(best.together ? 1 : 0);
  }

  #candidates(content: number): number[] {
    const shared = new Map<number, number>();
    const size = this.#contents.size.at(content);
    for (const hash of this.#contents.sketchOf(content)) {
      if (hash === 0) continue;
      let node = this.#heads.of(hash);
      for (let n = 0; node >= 0 && n < MOST_LISTED; n++, node = this.#nodeNext.at(node)) {
        const other = this.#nodeContent.at(node);
        const otherSize = this.#contents.size.at(other);
        if (2 * Math.min(size, otherSize) < SIMILAR * (size + otherSize)) continue;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    shared.delete(content);
    const list = [...shared].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, MOST_ALIGNED);
    return [content, ...list.map(([other]) => other)];
  }

  #alike(a: number, b: number): [raw: number, norm: number] {
    if (a === b) return [1, 1];
    const isSmall = Math.min(this.#contents.size.at(a), this.#contents.size.at(b)) < SMALL;
    const raw = this.#likeness.of(a, b, false);
    const norm = this.#likeness.of(a, b, true);
    if (isSmall ? raw >= 0.8 || (norm >= 0.95 && raw >= 0.6) : raw >= SIMILAR || norm >= NORMALISED) return [raw, norm];
    return [0, 0];
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

/** The newest node of each list, by hash: open addressing, because a history has a million of them. */
class Heads {
  #keys = new Int32Array(1 << 12);
  #values = new Int32Array(1 << 12).fill(-1);
  #count = 0;

  /** -1 for none. */
  of(hash: number): number {
    return this.#values[this.#slot(hash)];
  }

  /** Returns what was there before. */
  replace(hash: number, value: number): number {
    if (2 * this.#count >= this.#keys.length) this.#grow();
    const slot = this.#slot(hash);
    const before = this.#values[slot];
    if (before < 0) this.#count++;
    this.#keys[slot] = hash;
    this.#values[slot] = value;
    return before;
  }

  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 17)) & mask;
    while (this.#values[slot] >= 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Int32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length).fill(-1);
    for (let i = 0; i < keys.length; i++) {
      if (values[i] < 0) continue;
      const slot = this.#slot(keys[i]);
      this.#keys[slot] = keys[i];
      this.#values[slot] = values[i];
    }
  }
}
