/**
 * The glossary made ready to be asked (table.ts): stems instead of words, because stemming all of it takes a command a
 * tenth of a second. Part of scripts/glossary.mjs, which adds words of everyday English that are near to these. Pure.
 */
import { stemOf, terms } from '../words/split.ts';
import { ENTRIES, EVERYDAY } from './entries.ts';

/** What an everyday word of the same group counts instead of the word itself, in hundredths. */
const EVERYDAY_WEIGHT = 70;

/** An entry a line: its name, stems by which code calls it, ways to say it as stems. */
export function entryStems(): string[] {
  return linesOf(ENTRIES)
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, colon);
      const sayings = line
        .slice(colon + 1)
        .split(';')
        .map(once);
      return [name, once(name), sayings.filter((saying) => saying !== '').join(';')].join('|');
    });
}

/** Stems of ways to say something. */
export const saidStems = (): ReadonlySet<string> =>
  new Set(entryStems().flatMap((line) => line.slice(line.lastIndexOf('|') + 1).split(/[; ]/)));

/** By stem of a query: stems that it may stand for, and what it counts then, in hundredths. */
export function everydayStandIns(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  for (const line of linesOf(EVERYDAY)) {
    const group = [...new Set(line.split(' ').map(stemOf))];
    for (const word of group) {
      const others = found.get(word) ?? new Map<string, number>();
      for (const other of group) if (other !== word) others.set(other, EVERYDAY_WEIGHT);
      found.set(word, others);
    }
  }
  return found;
}

const once = (text: string): string => [...new Set(terms(text))].join(' ');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
