/**
 * Ways to say something, made ready (compile.ts): entries, how rare each way to say one is, and by stem where it is said.
 */
import { terms } from '../words/split.ts';
import { type Entry, rarity, whereSaid } from './compile.ts';

/** What code calls it: `class_weight` is one term of two words. */
export interface Called {
  stems: readonly string[];
  /** The same as one text. */
  key: string;
}

export class Sayings {
  readonly names: string[];
  /** By saying: its entry, and how rare its words are together. The first of an entry is its name. */
  readonly entry: number[] = [];
  readonly rarity: number[] = [];
  /** By saying: how much of it the query at hand says. */
  readonly scratch: Float64Array;
  /** By stem: sayings that have it, as the table writes them until somebody asks. */
  readonly #said: Map<string, string | readonly number[]>;
  readonly #called = new Map<number, readonly Called[]>();

  /** @param own entries beyond those of the table */
  constructor(table: { entries: string; words: string }, own: readonly Entry[] = []) {
    this.names = linesOf(table.entries).map((line, entry) => {
      const bar = line.indexOf('|');
      for (const hundredths of line.slice(bar + 1).split(' ')) {
        this.entry.push(entry);
        this.rarity.push(Number.parseInt(hundredths, 36) / 100);
      }
      return line.slice(0, bar);
    });
    this.#said = byFirstWord(table.words);
    this.#add(own);
    this.scratch = new Float64Array(this.entry.length);
  }

  #add(own: readonly Entry[]): void {
    const from = this.entry.length;
    for (const [stem, sayings] of whereSaid(own))
      this.#said.set(stem, [...this.of(stem), ...sayings.map((s) => from + s)]);
    for (const { name, sayings } of own) {
      for (const stems of sayings) {
        this.entry.push(this.names.length);
        this.rarity.push(stems.reduce((sum, stem) => sum + this.rarityOf(stem), 0));
      }
      this.names.push(name);
    }
  }

  /** Sayings that have a stem. */
  of(stem: string): readonly number[] {
    const said = this.#said.get(stem) ?? [];
    if (typeof said !== 'string') return said;
    let s = 0;
    const sayings = said.split(' ').map((distance) => (s += Number.parseInt(distance, 36)));
    this.#said.set(stem, sayings);
    return sayings;
  }

  rarityOf(stem: string): number {
    return rarity(this.entry.length, this.of(stem).length);
  }

  /** What code calls an entry. */
  calledBy(entry: number): readonly Called[] {
    let found = this.#called.get(entry);
    if (found === undefined) {
      found = this.names[entry].split(' ').flatMap((name) => {
        const stems = [...new Set(terms(name))];
        return stems.length === 0 ? [] : [{ stems, key: stems.join(' ') }];
      });
      this.#called.set(entry, found);
    }
    return found;
  }
}

export const byFirstWord = <T>(table: string): Map<string, string | T> =>
  new Map(
    linesOf(table).map((line) => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1)];
    }),
  );

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
