/** What may be named where a copy stands: in its file, its class and the functions around it. */
import { ROW, sortOf } from './blob-tables.ts';
import type { BlobTexts } from './blob-texts.ts';
import { makingsOf } from './makings.ts';
import { inPattern } from './pattern.ts';
import type { Histories } from './read-histories.ts';
import { RecentOfSize } from './recent.ts';
import { type FileScope, fileScope, modulesOf, OwnerScope, settingOf } from './scope.ts';

/** Characters of files, and of classes, whose names are remembered, and as many of those that were asked for before. */
const MOST_TEXT = 6 << 20;
/** Files whose modules are remembered. */
const MOST_MODULES = 1000;
/** Names of changes that are remembered. */
const MOST_BROUGHT = 100_000;

export class CopyScopes {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  readonly #files = new RecentOfSize<number, FileScope>(MOST_TEXT, ({ code }) => code.length);
  readonly #owners = new RecentOfSize<string, OwnerScope>(MOST_TEXT, ({ text }) => text.length);
  /** By blob. */
  readonly #modules = new Map<number, ReadonlyMap<string, string>>();
  /** By change and name: copies lack the same names. */
  readonly #brought = new Map<string, boolean>();

  constructor(histories: Histories, texts: BlobTexts) {
    this.#h = histories;
    this.#texts = texts;
  }

  /** Of names that the copy does not know those that the change brought to the origin's own file: there is nothing to import. */
  broughtAlong(names: readonly string[], start: number, event: number): string[] {
    const { versions } = this.#h.history;
    return names.filter((name) => {
      const key = `${event} ${name}`;
      let isBrought = this.#brought.get(key);
      if (isBrought === undefined) {
        const [before, after] = [start, event].map((version) => this.#texts.text(versions.blob.at(version)) ?? '');
        if (this.#brought.size >= MOST_BROUGHT) this.#brought.clear();
        this.#brought.set(key, (isBrought = isMadeBy(name, before, after)));
      }
      return isBrought;
    });
  }

  /**
   * Attributes that the change made otherwise in the origin's class, outside of this patch, while the copy's class makes them as
   * it did: a list of names that became one of modules, a number that means another thing by another default.
   */
  madeOtherwise(
    fresh: string,
    patched: () => string,
    start: number,
    event: number,
    owner: OwnerScope,
    handed: ReadonlySet<string> = new Set(),
  ): string[] {
    const asked = new Set([...fresh.matchAll(/\bself\.([\p{L}_$][\p{L}\p{N}_$]*)/gu)].map(([, name]) => name));
    for (const name of handed) asked.add(name);
    if (asked.size === 0) return [];
    const { versions } = this.#h.history;
    const [before, after] = [start, event].map((version) => {
      const blob = versions.blob.at(version);
      const text = this.#texts.text(blob);
      return text === null ? null : this.ownerOf(version, blob, text);
    });
    if (before == null || after == null || before.text === after.text) return [];
    return [...asked].filter((name) => {
      // What a method is handed anew goes with how it was changed.
      const method = handed.has(name) ? after.methodOf(name) : null;
      if (method !== null && before.methodOf(name) !== method) {
        const own = owner.methodOf(name);
        return own !== null && own !== method;
      }
      const known = new Set(before.makingsOf(name));
      const made = after.makingsOf(name).filter((text) => !known.has(text));
      // What was made nowhere before is missing, not made otherwise.
      if (known.size === 0 || made.length === 0) return false;
      const there = new Set([...owner.makingsOf(name), ...makingsOf(name, patched())]);
      return made.some((text) => !there.has(text));
    });
  }

  /** Without attributes that the origin itself only inherits, from a base that the copy has too. */
  withoutInherited(names: string[], end: number, bases: readonly string[]): string[] {
    if (bases.length === 0 || !names.some((name) => name.startsWith('self.'))) return names;
    const blob = this.#h.history.versions.blob.at(end);
    const file = this.#texts.text(blob);
    if (file === null) return names;
    const origin = this.ownerOf(end, blob, file);
    if (!origin.bases.some((base) => bases.includes(base))) return names;
    return names.filter((name) => {
      // No attribute is what a method answers, or what is asked of an attribute.
      if (!/^self\.[\p{L}\p{N}_$]+$/u.test(name)) return true;
      return origin.sets(bareName(name));
    });
  }

  /** The text of the functions around a unit: it may use their names. */
  around(version: number, blob: number): string {
    const { versions, names } = this.#h.history;
    const { rows } = this.#h.tables;
    const name = names.text(versions.name.at(version));
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const row = this.#texts.rowOf(blob, names.find(name.slice(0, dot)), 0);
      if (row < 0 || (sortOf(rows.at(row * ROW.STRIDE + ROW.FLAGS)) & 3) === 1) continue;
      return this.#texts.rowText(blob, row);
    }
    return '';
  }

  fileOf(blob: number, text: string, languageId: string): FileScope {
    return this.#files.of(blob, () => fileScope(text, languageId));
  }

  /** Modules that a file calls by names. */
  modulesOf(blob: number): ReadonlyMap<string, string> {
    let modules = this.#modules.get(blob);
    if (modules === undefined) {
      if (this.#modules.size >= MOST_MODULES) this.#modules.clear();
      this.#modules.set(blob, (modules = modulesOf(this.#texts.text(blob) ?? '')));
    }
    return modules;
  }

  /** The class around a unit; of a function the whole file. */
  ownerOf(version: number, blob: number, text: string): OwnerScope {
    const { versions, names } = this.#h.history;
    const name = names.text(versions.name.at(version));
    const dot = name.lastIndexOf('.');
    const row = dot < 0 ? -1 : this.#texts.rowOf(blob, names.find(name.slice(0, dot)), 0);
    return this.#owners.of(
      `${blob} ${row}`,
      () => new OwnerScope(row < 0 ? text : this.#texts.rowText(blob, row), text),
    );
  }
}

/** Whether a change of a file, from `before` to `after`, brought a name to it. */
function isMadeBy(name: string, before: string, after: string): boolean {
  const bare = bareName(name);
  if (name !== bare) {
    // An attribute may be inherited from anywhere; one that this very change made is nowhere else.
    const made = settingOf(bare);
    return made.test(after) && !made.test(before);
  }
  return new RegExp(
    `^[ \\t]*(?:(?:async[ \\t]+)?def|class|function|func|const|let|var)[ \\t]+${bare}\\b|^${bare}\\s*(?::[^=\\n]+)?=`,
    'm',
  ).test(after);
}

/** For a pattern. */
const bareName = (name: string): string => inPattern(name.replace(/^self\./, ''));
