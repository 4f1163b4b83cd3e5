/**
 * Follows the units of one repository from state to state: which unit of before is which of now.
 *
 *     before    load.py: read, clean           moved.py: –
 *     after     load.py: read′                 moved.py: clean
 *
 * `read` goes on with a new version, `clean` has moved. First within a file by name (of several of one name those whose
 * code is the same), then over the whole commit what vanished and what appeared: by code, by name, by likeness. What is
 * left was born or has died; who comes back under the same path and name with like code is the same unit again.
 */
import { type BlobTables, ROW, sortOf } from './blob-tables.ts';
import type { UnitHistory } from './history.ts';
import { Ints } from './ints.ts';
import type { Likeness } from './likeness.ts';

/** Below it what bears the same name elsewhere is another unit. */
const SAME_NAME = 0.5;
/** Below it what bears another name in the same file is another unit. */
const RENAMED = 0.7;
/** Units of one name, or of one file, that are aligned; a commit that moves more of them has equal code to go by. */
const MOST_COMPARED = 24;

export interface FileChange {
  path: number;
  /** Number of the blob, -1 for none. */
  blob: number;
}

interface Appeared {
  path: number;
  blob: number;
  row: number;
  /** Place of its unit in the list of its file. */
  units: Int32Array;
  index: number;
}

interface FileState {
  blob: number;
  units: Int32Array;
}

export class Follower {
  readonly #history: UnitHistory;
  readonly #tables: BlobTables;
  readonly #likeness: Likeness;
  readonly #repository: number;
  readonly #files = new Map<number, FileState>();
  readonly #dead = new Map<string, number>();
  /** By path: position, blob, position, blob … */
  readonly blobsOf = new Map<number, number[]>();

  constructor(history: UnitHistory, tables: BlobTables, likeness: Likeness, repository: number) {
    this.#history = history;
    this.#tables = tables;
    this.#likeness = likeness;
    this.#repository = repository;
  }

  /** Files with their blob and units, and the blobs that each path had: what `restore` takes. */
  save(): Int32Array {
    const out = new Ints();
    out.push(this.#files.size);
    for (const [path, { blob, units }] of this.#files) {
      out.push(path);
      out.push(blob);
      out.push(units.length);
      out.append(units);
    }
    for (const [path, blobs] of this.blobsOf) {
      out.push(path);
      out.push(blobs.length);
      for (const value of blobs) out.push(value);
    }
    return out.values();
  }

  restore(saved: Int32Array): void {
    let at = 1;
    for (let n = saved[0]; n > 0; n--) {
      const [path, blob, length] = saved.subarray(at, at + 3);
      this.#files.set(path, { blob, units: saved.slice(at + 3, at + 3 + length) });
      at += 3 + length;
    }
    while (at < saved.length) {
      const length = saved[at + 1];
      this.blobsOf.set(saved[at], [...saved.subarray(at + 2, at + 2 + length)]);
      at += 2 + length;
    }
    const { units } = this.#history;
    for (let unit = 0; unit < this.#history.unitCount; unit++)
      if (units.repository.at(unit) === this.#repository && units.death.at(unit) >= 0)
        this.#dead.set(this.#key(units.lastVersion.at(unit)), unit);
  }

  /** Units of the files as they are now at some paths. */
  unitsAt(path: number): Int32Array {
    return this.#files.get(path)?.units ?? new Int32Array(0);
  }

  /** The blob at a path as of a position, or -1. */
  blobAt(path: number, position: number): number {
    const list = this.blobsOf.get(path);
    if (list === undefined) return -1;
    let blob = -1;
    for (let i = 0; i < list.length && list[i] <= position; i += 2) blob = list[i + 1];
    return blob;
  }

  /**
   * Applies one commit.
   *
   * @param born is told of the first version of each new unit
   * @param changed of each version whose code is another
   */
  apply(
    position: number,
    changes: readonly FileChange[],
    born: (version: number) => void,
    changed: (version: number) => void,
  ): void {
    const { versions, units } = this.#history;
    const vanished: number[] = [];
    const appeared: Appeared[] = [];
    for (const { path, blob } of changes) {
      const before = this.#files.get(path);
      if (before?.blob === blob) continue;
      let history = this.blobsOf.get(path);
      if (history === undefined) this.blobsOf.set(path, (history = []));
      history.push(position, blob);
      const old = before?.units ?? new Int32Array(0);
      if (blob < 0) {
        this.#files.delete(path);
        for (const unit of old) vanished.push(unit);
        continue;
      }
      this.#files.set(path, this.#within(position, path, blob, old, vanished, appeared, changed));
    }
    this.#across(position, vanished, appeared, changed);
    for (const unit of vanished) {
      if (unit < 0) continue;
      units.death.set(unit, position);
      this.#dead.set(this.#key(units.lastVersion.at(unit)), unit);
    }
    const births: number[] = [];
    for (const one of appeared) {
      if (one.units[one.index] >= 0) continue;
      const { content, place, sort } = this.#row(one.path, one.blob, one.row);
      const key = `${place.path} ${place.name} ${place.ordinal}`;
      const former = this.#dead.get(key);
      if (former !== undefined && units.death.at(former) >= 0 && units.sort.at(former) === sort) {
        const last = versions.content.at(units.lastVersion.at(former));
        if (this.#likeness.of(last, content, false, SAME_NAME) >= SAME_NAME) {
          units.death.set(former, -1);
          one.units[one.index] = former;
          this.#goOn(former, position, one.path, one.blob, one.row, changed);
          continue;
        }
      }
      const unit = this.#history.birth(this.#repository, position, sort);
      one.units[one.index] = unit;
      births.push(this.#history.version(unit, position, content, place));
    }
    for (const version of births) born(version);
  }

  #key(version: number): string {
    const { versions } = this.#history;
    return `${versions.path.at(version)} ${versions.name.at(version)} ${versions.ordinal.at(version)}`;
  }

  #row(path: number, blob: number, row: number) {
    const { rows } = this.#tables;
    const at = row * ROW.STRIDE;
    const flags = rows.at(at + ROW.FLAGS);
    return {
      content: rows.at(at + ROW.CONTENT),
      sort: sortOf(flags),
      place: { path, blob, name: rows.at(at + ROW.NAME), ordinal: rows.at(at + ROW.ORDINAL), flags },
    };
  }

  /** The unit is now what this row says; a new version only where something of it changed. */
  #goOn(
    unit: number,
    position: number,
    path: number,
    blob: number,
    row: number,
    changed: (version: number) => void,
  ): void {
    const { units, versions } = this.#history;
    const last = units.lastVersion.at(unit);
    const { content, place } = this.#row(path, blob, row);
    const isSame = versions.content.at(last) === content;
    if (
      isSame &&
      versions.path.at(last) === path &&
      versions.name.at(last) === place.name &&
      versions.ordinal.at(last) === place.ordinal
    )
      return;
    const version = this.#history.version(unit, position, content, place);
    if (!isSame) changed(version);
  }

  #within(
    position: number,
    path: number,
    blob: number,
    old: Int32Array,
    vanished: number[],
    appeared: Appeared[],
    changed: (version: number) => void,
  ): FileState {
    const { versions, units } = this.#history;
    const { first, rows } = this.#tables;
    const from = first.at(blob);
    const count = first.at(blob + 1) - from;
    const state: FileState = { blob, units: new Int32Array(count).fill(-1) };
    const byName = new Map<number, number[]>();
    for (const unit of old) {
      const name = versions.name.at(units.lastVersion.at(unit));
      const list = byName.get(name);
      if (list === undefined) byName.set(name, [unit]);
      else list.push(unit);
    }
    // Of several of one name first those whose code is the same.
    for (const isByContent of [true, false]) {
      for (let k = 0; k < count; k++) {
        if (state.units[k] >= 0) continue;
        const at = (from + k) * ROW.STRIDE;
        const list = byName.get(rows.at(at + ROW.NAME));
        if (list === undefined || (isByContent && list.length === 1)) continue;
        const i = list.findIndex(
          (unit) =>
            units.sort.at(unit) === sortOf(rows.at(at + ROW.FLAGS)) &&
            (!isByContent || versions.content.at(units.lastVersion.at(unit)) === rows.at(at + ROW.CONTENT)),
        );
        if (i < 0) continue;
        const [unit] = list.splice(i, 1);
        state.units[k] = unit;
        this.#goOn(unit, position, path, blob, from + k, changed);
      }
    }
    for (const list of byName.values()) vanished.push(...list);
    for (let k = 0; k < count; k++)
      if (state.units[k] < 0) appeared.push({ path, blob, row: from + k, units: state.units, index: k });
    return state;
  }

  /** Matches what vanished with what appeared; entries of `vanished` that go on elsewhere become -1. */
  #across(
    position: number,
    vanished: number[],
    appeared: readonly Appeared[],
    changed: (version: number) => void,
  ): void {
    if (vanished.length === 0 || appeared.length === 0) return;
    const { versions, units, names } = this.#history;
    const { rows } = this.#tables;
    const contentOf = (unit: number) => versions.content.at(units.lastVersion.at(unit));
    const take = (slot: number, one: Appeared) => {
      const unit = vanished[slot];
      vanished[slot] = -1;
      one.units[one.index] = unit;
      this.#goOn(unit, position, one.path, one.blob, one.row, changed);
    };
    const shortName = (name: number) => {
      const text = names.text(name);
      return text.slice(text.lastIndexOf('.') + 1);
    };
    const grouped = <K>(keyOf: (unit: number) => K): Map<K, number[]> => {
      const map = new Map<K, number[]>();
      for (const [slot, unit] of vanished.entries()) {
        if (unit < 0) continue;
        const key = keyOf(unit);
        const list = map.get(key);
        if (list === undefined) map.set(key, [slot]);
        else list.push(slot);
      }
      return map;
    };
    const sortAt = (one: Appeared) => sortOf(rows.at(one.row * ROW.STRIDE + ROW.FLAGS));
    const contentAt = (one: Appeared) => rows.at(one.row * ROW.STRIDE + ROW.CONTENT);
    const nameAt = (one: Appeared) => rows.at(one.row * ROW.STRIDE + ROW.NAME);

    const byContent = grouped(contentOf);
    for (const one of appeared) {
      const slots = byContent.get(contentAt(one))?.filter((s) => vanished[s] >= 0) ?? [];
      if (slots.length === 0) continue;
      const own = slots.find((s) => versions.name.at(units.lastVersion.at(vanished[s])) === nameAt(one));
      take(own ?? slots[0], one);
    }
    const best = (slots: readonly number[], one: Appeared, atLeast: number): number => {
      let found = -1;
      let most = atLeast;
      let compared = 0;
      for (const slot of slots) {
        if (vanished[slot] < 0 || units.sort.at(vanished[slot]) !== sortAt(one)) continue;
        if (compared++ === MOST_COMPARED) break;
        const likeness = Math.max(
          this.#likeness.of(contentOf(vanished[slot]), contentAt(one), false, most),
          // A renaming throughout.
          this.#likeness.of(contentOf(vanished[slot]), contentAt(one), true, 0.95) >= 0.95 ? most + 1e-6 : 0,
        );
        if (likeness > most || (likeness === most && found < 0)) {
          most = likeness;
          found = slot;
        }
      }
      return found;
    };
    const byName = grouped((unit) => shortName(versions.name.at(units.lastVersion.at(unit))));
    for (const one of appeared) {
      if (one.units[one.index] >= 0) continue;
      const slot = best(byName.get(shortName(nameAt(one))) ?? [], one, SAME_NAME);
      if (slot >= 0) take(slot, one);
    }
    const byPath = grouped((unit) => versions.path.at(units.lastVersion.at(unit)));
    for (const one of appeared) {
      if (one.units[one.index] >= 0) continue;
      const slot = best(byPath.get(one.path) ?? [], one, RENAMED);
      if (slot >= 0) take(slot, one);
    }
  }
}
