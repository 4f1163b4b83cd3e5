/**
 * From how people say what they need to what code calls it: a query is held against the ways in which the glossary
 * (entries/, made ready as table.ts) says each of its entries, word by word. No count of a company's own words finds
 * `retry` for "try it again when it crashed", because nobody writes that down. Pure.
 */
import { type Asked, importanceOf } from '../asked.ts';
import { kin } from '../words/kin.ts';
import { stemOf, terms } from '../words/split.ts';
import { synonyms } from '../words/synonyms.ts';
import { type Entry, rarity } from './compile.ts';
import type { Meanings, Term } from './meanings.ts';
import { byFirstWord, Sayings } from './sayings.ts';
import { ENTRIES, STAND_INS, TERM_WORDS, TERMS, WORDS } from './table.ts';

/** What may be meant. */
export interface Concept {
  /** As the glossary writes it: "retry backoff attempts". */
  name: string;
  /** Stems of the words by which code calls it. */
  terms: readonly string[];
  /** How clearly it is said. */
  strength: number;
}

/**
 * An entry is met by the one way to say it that fits best, and by all of its ways together: people say a need in their own
 * way, half of it as one of them and half as another. Weighed by leaving out each way to say and asking for its entry with
 * it (docs/accuracy.md).
 */
const BEST_WAY = 0.7;
/** A word in many ways to say an entry is what it is about: of two it counts a fifth more than of one, of many a half. */
const MORE_WAYS = 0.5;
/** What a word of the query weighs that no entry knows. */
const UNKNOWN = 3;
/** Entries that one query may mean: further ones are said by chance, as are those far less clear than the first. */
const MOST = 5;
const LEAST = 6;
const LEAST_OF_FIRST = 0.4;

/**
 * What a word of the query counts for a term of code that is not that word: by its kin (`sampler` for `sample`), by words
 * that programmers choose at will, by an everyday stand-in that is the term itself. As a way to say the term it counts what
 * the way is said of.
 */
const KIN = 0.9;
const SYNONYM = 0.5;
const STAND_IN = 0.8;
/** What each further term of an entry counts of the one before: the first is what it is mostly called. */
const LATER = 0.95;
/** Terms that a word of a query may mean. Looking up each in each repository is what a cold command waits for. */
const MOST_TERMS = 40;
/** A way of which less is said does not count. */
const LEAST_OF_WAY = 0.15;
/** What a word of the query weighs: how rarely it is said of anything, between these; one that nothing is said with less than the rarest. */
const RAREST = 7;
const COMMONEST = 1.5;
const UNSAID = 5;

type StandIn = readonly [stem: string, weight: number];

export class Glossary {
  readonly #concepts: Sayings;
  /** Single terms (terms/), read when they are asked for first: most queries do without. */
  #dictionary: Sayings | null = null;
  /** By stem of a query: what it may stand for, as the table writes it until somebody asks. */
  readonly #standIns: Map<string, string | readonly StandIn[]>;

  /** @param own entries beyond those of the table */
  constructor(own: readonly Entry[] = []) {
    this.#concepts = new Sayings({ entries: ENTRIES, words: WORDS }, own);
    this.#standIns = byFirstWord(STAND_INS);
  }

  /** What may be meant by the words of a query, the clearest first. @param words stems */
  conceptsOf(words: readonly string[]): Concept[] {
    const covered = new Float64Array(this.#concepts.names.length);
    const meant = new Map<string, number>();
    let asked = 0;
    // "24 hours" is about hours.
    for (const word of words.filter((w) => !/^\d/.test(w))) asked += this.#cover(word, covered, meant);
    const best = this.#bestWays(meant);
    const found: { entry: number; strength: number }[] = [];
    for (const [entry, sum] of covered.entries())
      if (sum > 0) found.push({ entry, strength: BEST_WAY * best[entry] + sum * Math.sqrt(sum / asked) });
    found.sort((a, b) => b.strength - a.strength || a.entry - b.entry);
    return found
      .slice(0, MOST)
      .filter(({ strength }) => strength >= Math.max(LEAST, LEAST_OF_FIRST * found[0].strength))
      .map(({ entry, strength }) => {
        const name = this.#concepts.names[entry];
        return { name, terms: [...new Set(terms(name))], strength };
      });
  }

  /**
   * Adds to each entry what it says of one word of a query, as itself or in another word for it.
   *
   * @param meant by stem: the most that a word of the query counts for it
   * @returns the most that an entry could have said of the word
   */
  #cover(word: string, covered: Float64Array, meant: Map<string, number>): number {
    const importance = importanceOf(word);
    const ofWord = new Float64Array(covered.length);
    let most = UNKNOWN * importance;
    for (const [stem, part] of [[word, 1] as const, ...this.#standInsOf(word)]) {
      const sayings = this.#concepts.of(stem);
      if (sayings.length === 0) continue;
      const weight = part * importance;
      meant.set(stem, Math.max(meant.get(stem) ?? 0, weight));
      const value = weight * this.#concepts.rarityOf(stem);
      most = Math.max(most, value);
      for (let i = 0; i < sayings.length; ) {
        const entry = this.#concepts.entry[sayings[i]];
        let ways = 0;
        for (; i < sayings.length && this.#concepts.entry[sayings[i]] === entry; i++) ways++;
        const said = (value * ways * (1 + MORE_WAYS)) / (ways + MORE_WAYS);
        if (said > ofWord[entry]) ofWord[entry] = said;
      }
    }
    for (let entry = 0; entry < covered.length; entry++) covered[entry] += ofWord[entry];
    return most;
  }

  /** By entry, of the way to say it that fits best: how rare the words are that are said, times the part of it that they are. */
  #bestWays(meant: ReadonlyMap<string, number>): Float64Array {
    const said = this.#concepts.scratch.fill(0);
    for (const [stem, weight] of meant)
      for (const s of this.#concepts.of(stem)) said[s] += weight * this.#concepts.rarityOf(stem);
    const best = new Float64Array(this.#concepts.names.length);
    for (let s = 0; s < said.length; s++) {
      if (said[s] === 0) continue;
      const entry = this.#concepts.entry[s];
      best[entry] = Math.max(best[entry], said[s] ** 2 / this.#concepts.rarity[s]);
    }
    return best;
  }

  /**
   * What each word of a query may be called in code: terms of one word or several, by all ways of the glossary and of the
   * dictionary (terms/) that the query says at least in part.
   */
  meaningsOf({ words, raw }: Pick<Asked, 'words' | 'raw'>): Meanings {
    const found = new Map<string, Term>();
    const put = (stems: readonly string[], key: string, word: number, strength: number): void => {
      let term = found.get(key);
      if (term === undefined) {
        term = { stems, words: [], strengths: [] };
        found.set(key, term);
      }
      const at = term.words.indexOf(word);
      if (at < 0) {
        term.words.push(word);
        term.strengths.push(strength);
      } else if (strength > term.strengths[at]) term.strengths[at] = strength;
    };
    const content = words.filter((word) => !/^\d/.test(word));
    const parts = new Map<string, { most: number; of: (readonly [word: number, part: number])[] }>();
    const say = (stem: string, word: number, part: number): void => {
      const said = parts.get(stem);
      if (said === undefined) parts.set(stem, { most: part, of: [[word, part]] });
      else {
        said.most = Math.max(said.most, part);
        said.of.push([word, part]);
      }
    };
    for (const [i, word] of content.entries()) {
      put([word], word, i, 1);
      say(word, i, 1);
      for (const other of synonyms.get(word) ?? []) put([other], other, i, SYNONYM);
      for (const [stem, part] of this.#standInsOf(word)) {
        put([stem], stem, i, SYNONYM * STAND_IN * part);
        say(stem, i, STAND_IN * part);
      }
    }
    for (const text of new Set(raw)) {
      const i = content.indexOf(stemOf(text));
      if (i >= 0) for (const other of kin(text)) put([other], other, i, KIN);
    }
    const count = content.length;
    this.#dictionary ??= new Sayings({ entries: TERMS, words: TERM_WORDS });
    for (const sayings of [this.#concepts, this.#dictionary]) {
      for (const [at, strength] of partsSaid(sayings, parts, count)) {
        for (const [k, { stems, key }] of sayings.calledBy(Math.floor(at / count)).entries())
          put(stems, key, at % count, strength * LATER ** k);
      }
    }
    return {
      weights: content.map((word) => this.#weightOf(word, this.#dictionary!)),
      terms: strongest([...found.values()], count),
    };
  }

  #weightOf(word: string, dictionary: Sayings): number {
    const said = this.#concepts.of(word).length + dictionary.of(word).length;
    const all = this.#concepts.entry.length + dictionary.entry.length;
    const rare = said === 0 ? UNSAID : rarity(all, said);
    return importanceOf(word) * Math.min(RAREST, Math.max(COMMONEST, rare - 1));
  }

  /** Whether it is a word by which people say something. @param word a stem */
  knows(word: string): boolean {
    return this.#standIns.has(word) || this.#concepts.of(word).length > 0;
  }

  #standInsOf(word: string): readonly StandIn[] {
    const others = this.#standIns.get(word) ?? [];
    if (typeof others !== 'string') return others;
    const standIns = others.split(' ').map((other): StandIn => {
      const colon = other.indexOf(':');
      return [other.slice(0, colon), Number(other.slice(colon + 1)) / 100];
    });
    this.#standIns.set(word, standIns);
    return standIns;
  }
}

/** Of each word the terms that it means most surely: of two thousand that a need may mean, most mean hardly anything. */
function strongest(terms: readonly Term[], count: number): Term[] {
  const strengths: number[][] = Array.from({ length: count }, () => []);
  for (const { words, strengths: of } of terms) for (const [k, word] of words.entries()) strengths[word].push(of[k]);
  const least = strengths.map((of) => of.sort((a, b) => b - a)[Math.min(of.length, MOST_TERMS) - 1]);
  return terms.flatMap(({ stems, words, strengths: of }) => {
    const kept = [...words.keys()].filter((k) => of[k] >= least[words[k]]);
    return kept.length === 0 ? [] : [{ stems, words: kept.map((k) => words[k]), strengths: kept.map((k) => of[k]) }];
  });
}

/** By stem: words of the query that may mean it, and how surely. */
type Parts = ReadonlyMap<string, { most: number; of: readonly (readonly [word: number, part: number])[] }>;

/** By entry times the number of words plus a word: the most that a way to say the entry counts for the word. */
function partsSaid(sayings: Sayings, parts: Parts, count: number): Map<number, number> {
  const said = sayings.scratch.fill(0);
  for (const [stem, { most }] of parts) {
    const value = most * sayings.rarityOf(stem);
    for (const s of sayings.of(stem)) said[s] += value;
  }
  const found = new Map<number, number>();
  for (const [stem, { of }] of parts) {
    for (const s of sayings.of(stem)) {
      const share = Math.min(1, said[s] / sayings.rarity[s]);
      const entry = sayings.entry[s];
      // The first way is the name: a word of it stands for itself, not for the others.
      if (share < LEAST_OF_WAY || entry !== sayings.entry[s - 1]) continue;
      for (const [word, part] of of) {
        const at = entry * count + word;
        const strength = share * part;
        if (strength > (found.get(at) ?? 0)) found.set(at, strength);
      }
    }
  }
  return found;
}

/** Without entries of a company's own one is enough, whatever somebody sees: making it takes some 40 ms. */
let common: Glossary | null = null;

/** @param own entries beyond those of the table */
export function glossaryWith(own: readonly Entry[]): Glossary {
  if (own.length > 0) return new Glossary(own);
  common ??= new Glossary();
  return common;
}
