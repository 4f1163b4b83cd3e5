/**
 * From how people say what they need to what code calls it: a query is held against the ways in which the glossary
 * (entries.ts) says each of its entries, word by word. No count of a company's own words finds `retry` for "try it again when it
 * crashed", because nobody writes that down. Pure.
 */
import { stemOf, terms } from '../words/split.ts';
import { ENTRIES, EVERYDAY } from './entries.ts';
import { NEAR_WORDS } from './near-words.ts';

/** What may be meant. */
export interface Concept {
  /** As the glossary writes it: "retry backoff attempts". */
  name: string;
  /** Stems of the words by which code calls it. */
  terms: readonly string[];
  /** How clearly it is said: bits of the words of one way to say it, times the part of it that is said. */
  strength: number;
}

/** One way to say an entry. */
interface Saying {
  entry: number;
  words: readonly string[];
  /** Sum of how rare its words are among sayings. */
  rarity: number;
}

interface Glossary {
  entries: readonly { name: string; terms: readonly string[] }[];
  sayings: readonly Saying[];
  /** By word: sayings that have it. */
  withWord: ReadonlyMap<string, readonly number[]>;
  /** By word of a query: words of sayings that it may stand for, and how well, 0 to 1. */
  standsFor: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Part of a saying that has to be said, and how rare what is said has to be at least: two words, or one that is telling. */
const LEAST_PART = 0.45;
const LEAST_SAID = 4;
/** An everyday word for another one; near words count by their cosine as well. */
const EVERYDAY_WEIGHT = 0.7;
const NEAR_WEIGHT = 0.8;
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
  const { withWord, standsFor } = glossary();
  const best = new Map<string, number>();
  const take = (word: string, weight: number): void => {
    if (withWord.has(word)) best.set(word, Math.max(best.get(word) ?? 0, weight));
  };
  for (const word of words) {
    take(word, 1);
    for (const [other, weight] of standsFor.get(word) ?? []) take(other, weight);
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
  for (const line of linesOf(ENTRIES)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    for (const saying of line.slice(colon + 1).split(';')) {
      const words = [...new Set(terms(saying))];
      if (words.length > 0) texts.push({ entry: entries.length, words });
    }
    entries.push({ name, terms: [...new Set(terms(name))] });
  }
  const withWord = new Map<string, number[]>();
  for (const [s, { words }] of texts.entries()) for (const word of words) listOf(withWord, word).push(s);
  const sayings = texts.map(({ entry, words }) => ({
    entry,
    words,
    rarity: words.reduce((sum, word) => sum + rarity(texts.length, withWord.get(word)!.length), 0),
  }));
  return { entries, sayings, withWord, standsFor: standIns() };
}

function standIns(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const add = (word: string, other: string, weight: number): void => {
    if (word === other) return;
    let others = found.get(word);
    if (others === undefined) {
      others = new Map();
      found.set(word, others);
    }
    others.set(other, Math.max(others.get(other) ?? 0, weight));
  };
  for (const line of linesOf(NEAR_WORDS)) {
    const [word, ...near] = line.split(' ');
    for (const one of near) {
      const [other, cosine] = one.split(':');
      add(word, other, (NEAR_WEIGHT * Number(cosine)) / 100);
    }
  }
  for (const line of linesOf(EVERYDAY)) {
    const group = line.split(' ').map(stemOf);
    for (const word of group) for (const other of group) add(word, other, EVERYDAY_WEIGHT);
  }
  return found;
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

function listOf<K>(map: Map<K, number[]>, key: K): number[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
