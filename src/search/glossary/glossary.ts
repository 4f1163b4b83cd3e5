/**
 * From how people say what they need to what code calls it: a query is held against the ways in which the glossary
 * (entries.ts, made ready as table.ts) says each of its entries, word by word. No count of a company's own words finds
 * `retry` for "try it again when it crashed", because nobody writes that down. Pure.
 */
import { ENTRY_STEMS, STAND_INS } from './table.ts';

/** What may be meant. */
export interface Concept {
  /** As the glossary writes it: "retry backoff attempts". */
  name: string;
  /** Stems of the words by which code calls it. */
  terms: readonly string[];
  /** How clearly it is said: how rare the words are of one way to say it that are said, times the part of it that they are. */
  strength: number;
}

/** One way to say an entry. */
interface Saying {
  entry: number;
  /** Sum of how rare its words are among sayings. */
  rarity: number;
}

interface Glossary {
  entries: readonly { name: string; terms: readonly string[] }[];
  sayings: readonly Saying[];
  /** By word: sayings that have it. */
  withWord: ReadonlyMap<string, readonly number[]>;
}

/** Part of a saying that has to be said at least, and how rare what is said has to be: two words, or one that is telling. */
const LEAST_PART = 0.45;
const LEAST_SAID = 4;
/** A query that uses a name of the entry itself. */
const NAMED_WEIGHT = 0.3;
/** Entries that one query may mean: further ones are said by chance, as are those far less clear than the first. */
const MOST = 5;
const LEAST_OF_FIRST = 0.4;

/** What may be meant by the words of a query, the clearest first. @param words stems */
export function conceptsOf(words: readonly string[]): Concept[] {
  const { entries, sayings } = glossary();
  const asked = new Set(words);
  const strength = new Map<number, number>();
  for (const [s, said] of saidOf(words)) {
    const { entry, rarity } = sayings[s];
    const part = said / rarity;
    if (part < LEAST_PART || said < LEAST_SAID) continue;
    strength.set(entry, Math.max(strength.get(entry) ?? 0, part * said));
  }
  const found = [...strength].map(([entry, clear]): Concept => {
    const named = entries[entry].terms.reduce((sum, term) => sum + (asked.has(term) ? rarityOf(term) : 0), 0);
    return { ...entries[entry], strength: clear + NAMED_WEIGHT * named };
  });
  found.sort((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1));
  return found.slice(0, MOST).filter(({ strength: s }) => s >= LEAST_OF_FIRST * found[0].strength);
}

/** By saying that has any of the words: the sum of how rare those are that are said. */
function saidOf(words: readonly string[]): Map<number, number> {
  const { withWord } = glossary();
  const best = new Map<string, number>();
  const take = (word: string, weight: number): void => {
    if (withWord.has(word)) best.set(word, Math.max(best.get(word) ?? 0, weight));
  };
  for (const word of words) {
    take(word, 1);
    for (const [other, weight] of standInsOf(word)) take(other, weight);
  }
  const said = new Map<number, number>();
  for (const [word, weight] of best)
    for (const s of withWord.get(word)!) said.set(s, (said.get(s) ?? 0) + weight * rarityOf(word));
  return said;
}

/** How rare a word is among ways to say something. */
function rarityOf(word: string): number {
  const { sayings, withWord } = glossary();
  return rarity(sayings.length, withWord.get(word)?.length ?? 0);
}

const rarity = (all: number, having: number): number => Math.log(1 + (all - having + 0.5) / (having + 0.5));

let known: Glossary | null = null;
/** Read when it is asked for first: most commands never do. */
function glossary(): Glossary {
  known ??= read();
  return known;
}

function read(): Glossary {
  const entries: { name: string; terms: string[] }[] = [];
  const texts: { entry: number; words: string[] }[] = [];
  for (const line of linesOf(ENTRY_STEMS)) {
    const [name, terms, sayings] = line.split('|');
    for (const saying of sayings.split(';')) texts.push({ entry: entries.length, words: saying.split(' ') });
    entries.push({ name, terms: terms.split(' ') });
  }
  const withWord = new Map<string, number[]>();
  for (const [s, { words }] of texts.entries()) {
    for (const word of words) {
      const having = withWord.get(word);
      if (having === undefined) withWord.set(word, [s]);
      else having.push(s);
    }
  }
  const sayings = texts.map(({ entry, words }) => ({
    entry,
    rarity: words.reduce((sum, word) => sum + rarity(texts.length, withWord.get(word)!.length), 0),
  }));
  return { entries, sayings, withWord };
}

/** Looked up in the text as it is: taking all of it apart would cost a command more than the search. */
function standInsOf(word: string): [word: string, weight: number][] {
  const at = STAND_INS.indexOf(`\n${word} `);
  if (at < 0) return [];
  const from = at + word.length + 2;
  return STAND_INS.slice(from, STAND_INS.indexOf('\n', from))
    .split(' ')
    .map((other) => {
      const colon = other.indexOf(':');
      return [other.slice(0, colon), Number(other.slice(colon + 1)) / 100];
    });
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
