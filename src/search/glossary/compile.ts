/**
 * The glossary made ready to be asked (table.ts): stems instead of words, and by each stem where it is said, because doing
 * that takes a command two tenths of a second. Part of scripts/glossary.mjs, which adds words of everyday English that are
 * near to these; a company's own entries (own-entries.ts) are made of the same parts. Pure.
 */
import { stemOf, terms } from '../words/split.ts';

/** What an everyday word of the same group counts instead of the word itself, in hundredths. */
const EVERYDAY_WEIGHT = 65;

export interface Entry {
  /** Words by which code calls it: "retry backoff max_attempts". */
  name: string;
  /** Stems of each way to say it; the first is the name. */
  sayings: readonly (readonly string[])[];
}

/** @param text an entry a line: words of code, a colon, ways to say it with `;` between; lines with `#` are headings */
export function entriesOf(text: string): Entry[] {
  return linesOf(text).map((line) => {
    const colon = line.indexOf(':');
    return entryOf(line.slice(0, colon), line.slice(colon + 1).split(';'));
  });
}

/** Ways without a word that says anything, and those said before, are left out. */
export function entryOf(name: string, ways: readonly string[]): Entry {
  const sayings = new Map<string, string[]>();
  for (const text of [name, ...ways]) {
    const stems = [...new Set(terms(text))];
    if (stems.length > 0) sayings.set(stems.join(' '), stems);
  }
  return { name, sayings: [...sayings.values()] };
}

/** Stems of ways to say something. */
export const saidStems = (entries: readonly Entry[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ sayings }) => sayings.slice(1).flat()));

/** By stem: numbers of the sayings that have it, counted through all entries. */
export function whereSaid(entries: readonly Entry[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [s, stems] of entries.flatMap(({ sayings }) => sayings).entries()) {
    for (const stem of stems) {
      const said = found.get(stem);
      if (said === undefined) found.set(stem, [s]);
      else said.push(s);
    }
  }
  return found;
}

/** How rare a word is that some of all sayings have. */
export const rarity = (all: number, having: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/**
 * Lines of table.ts. An entry: its name, `|`, and of each saying how rare its words are together, in hundredths. A word: its
 * stem, and the sayings that have it, each as its distance from the one before. Numbers are of base 36.
 */
export function tableOf(entries: readonly Entry[]): { entries: string[]; words: string[] } {
  const said = whereSaid(entries);
  const all = entries.reduce((sum, { sayings }) => sum + sayings.length, 0);
  const base36 = (numbers: readonly number[]): string => numbers.map((n) => n.toString(36)).join(' ');
  return {
    entries: entries.map(({ name, sayings }) => {
      const rarities = sayings.map((stems) =>
        stems.reduce((sum, stem) => sum + rarity(all, said.get(stem)!.length), 0),
      );
      return `${name}|${base36(rarities.map((r) => Math.round(100 * r)))}`;
    }),
    words: [...said]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([stem, where]) => `${stem} ${base36(where.map((s, i) => s - (where[i - 1] ?? 0)))}`),
  };
}

/**
 * By stem of a query: stems that it may stand for, and what it counts then, in hundredths.
 *
 * @param text words that say the same, a group a line
 */
export function everydayStandIns(text: string): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of linesOf(text)) {
    const group = [...new Set(line.split(' ').map(stemOf))];
    for (const word of group) {
      const others = found.get(word) ?? new Map<string, number>();
      for (const other of group) if (other !== word) others.set(other, EVERYDAY_WEIGHT);
      found.set(word, others);
    }
  }
  return found;
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
