/** The words of a query as ranking takes them. Pure. */
import { rawWords, stemOf, terms } from './words/split.ts';

export interface Asked {
  /** Stems in order, repeated as often as they stand there. */
  list: string[];
  /** Each once. */
  words: string[];
  /** Words as written, in lower case. */
  raw: string[];
}

/** Ranking keeps what a file has of a query in the bits of one number. */
const MOST_WORDS = 30;

export function asked(text: string): Asked {
  const list = terms(text);
  return { list, words: [...new Set(list)].slice(0, MOST_WORDS), raw: rawWords(text) };
}

/**
 * Words by which people say that it is code they want; they stand in code for other reasons. Measured on questions of
 * CoSQA: worth .02 MRR.
 */
const WEAK = new Set(
  'python py code function method example script program way javascript java'.split(' ').map((w) => stemOf(w)),
);
export const importanceOf = (word: string): number => (WEAK.has(word) ? 0.35 : 1);
