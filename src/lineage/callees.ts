/** Functions of the copy's repository to which a change hands something new: do they take it? */
import { sortOf } from './blob-tables.ts';
import type { BlobTexts, Wanted } from './blob-texts.ts';
import { type Handed, isOwn, type Takes, takenBy, takes } from './calls.ts';
import { type Found, kept } from './found.ts';
import type { Histories } from './read-histories.ts';

/** Functions of one name beyond which nobody can tell which is called. */
const MOST_DEFINITIONS = 24;
/** Functions of which it is remembered what they take. */
const MOST_TAKEN = 20_000;

export class Callees {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  /** Functions by repository and name, made when they are first asked for. */
  #byName: Map<string, Set<number>> | null = null;
  /** By row: what calls one function calls others too. */
  readonly #taken = new Map<number, Takes>();

  constructor(histories: Histories, texts: BlobTexts) {
    this.#h = histories;
    this.#texts = texts;
  }

  /** Texts that must be at hand for `check`. */
  wanted(found: readonly Found[], last: readonly number[]): Wanted[] {
    // Not while some of them are still to be checked.
    if (this.#taken.size > MOST_TAKEN) this.#taken.clear();
    const { paths, versions, units } = this.#h.history;
    return found.flatMap((one) =>
      one.handed.flatMap((call) =>
        this.#definitions(one, call, last).flatMap((v) =>
          this.#taken.has(this.#rowOf(v))
            ? []
            : [
                {
                  repository: units.repository.at(one.copy),
                  blob: versions.blob.at(v),
                  path: paths.text(versions.path.at(v)),
                },
              ],
        ),
      ),
    );
  }

  /** Adds to what is unknown what no function of that name takes. */
  check(found: readonly Found[], last: readonly number[]): void {
    const { versions, names } = this.#h.history;
    for (const one of found) {
      for (const call of one.handed) {
        const { callee, what } = call;
        const called = this.#calledBy(one, callee);
        const accepts = this.#definitions(one, call, last).flatMap((v) => {
          const taken = this.#takenBy(v);
          return taken === undefined ? [] : [takes(taken, what)];
        });
        if (accepts.length === 0 || accepts.some(Boolean)) continue;
        // The copy may be what is called, and its patch what makes it take the keyword.
        if (lastPart(names.text(versions.name.at(one.copyVersion))) === callee) continue;
        const shown = typeof what === 'number' ? `${called}() with ${what} arguments` : `${called}(${what}=)`;
        one.unknownNames = [...one.unknownNames, shown];
      }
    }
  }

  #rowOf(version: number): number {
    const { versions } = this.#h.history;
    return this.#texts.rowOf(versions.blob.at(version), versions.name.at(version), versions.ordinal.at(version));
  }

  /** What the function of a version takes; undefined where it cannot be read. */
  #takenBy(version: number): Takes | undefined {
    const { versions, names } = this.#h.history;
    const row = this.#rowOf(version);
    const known = this.#taken.get(row);
    if (known !== undefined) return known;
    const blob = versions.blob.at(version);
    if (row < 0 || !this.#texts.isAtHand(blob)) return undefined;
    const taken = takenBy(this.#texts.rowText(blob, row), lastPart(names.text(versions.name.at(version))));
    if (taken !== null) taken.header = kept(taken.header);
    this.#taken.set(row, taken);
    return taken;
  }

  /** Whether two methods stand in one class. */
  #isOfOneClass(a: number, b: number): boolean {
    const { versions, names } = this.#h.history;
    const classOf = (v: number) => names.text(versions.name.at(v)).split('.').slice(0, -1).join('.');
    return versions.path.at(a) === versions.path.at(b) && classOf(a) === classOf(b);
  }

  /** `cls` is the class that holds the copy. */
  #calledBy({ copyVersion }: Found, callee: string): string {
    if (callee !== 'cls') return callee;
    const { versions, names } = this.#h.history;
    return names.text(versions.name.at(copyVersion)).split('.').at(-2) ?? callee;
  }

  /**
   * Living functions that a call may mean, of a class how it is made: what the copy's own class or file defines, or the class
   * that is named before it; else all of that name in the repository, and none where they are too many to tell.
   */
  #definitions(one: Found, call: Handed, last: readonly number[]): number[] {
    const { versions, units, names } = this.#h.history;
    const name = this.#calledBy(one, call.callee);
    const repository = units.repository.at(one.copy);
    if (this.#byName === null) {
      this.#byName = new Map();
      for (let v = 0; v < versions.unit.length; v++) {
        if ((sortOf(versions.flags.at(v)) & 3) !== 0) continue;
        const key = `${units.repository.at(versions.unit.at(v))} ${calledAs(names.text(versions.name.at(v)))}`;
        const set = this.#byName.get(key);
        if (set === undefined) this.#byName.set(key, new Set([versions.unit.at(v)]));
        else set.add(versions.unit.at(v));
      }
    }
    const found: number[] = [];
    for (const unit of this.#byName.get(`${repository} ${name}`) ?? []) {
      const v = this.#h.history.versionAt(unit, last[repository]);
      if (v >= 0 && calledAs(names.text(versions.name.at(v))) === name) found.push(v);
    }
    const nameOf = (v: number) => names.text(versions.name.at(v)).replace(CONSTRUCTOR, '');
    const isMeant = (v: number): boolean => {
      if (isOwn(call)) return this.#isOfOneClass(v, one.copyVersion);
      if (call.on !== '') return nameOf(v) === `${call.on}.${name}`;
      return versions.path.at(v) === versions.path.at(one.copyVersion) && nameOf(v) === name;
    };
    const meant = found.filter(isMeant);
    if (meant.length > 0 && meant.length <= MOST_DEFINITIONS) return meant;
    return found.length > MOST_DEFINITIONS ? [] : found;
  }
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
/** By what name a function is called: a constructor by that of its class. */
const calledAs = (name: string): string => lastPart(name.replace(CONSTRUCTOR, ''));
const CONSTRUCTOR = /\.(__init__|__new__|constructor)$/;
