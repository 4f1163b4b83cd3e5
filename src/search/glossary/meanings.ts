/** What words of a query may be called in code. */

export interface Term {
  /** Words that stand together. */
  stems: readonly string[];
  /** Words of the query that may mean it, and how surely: 1 for the word itself. */
  words: number[];
  strengths: number[];
}

export interface Meanings {
  /** Of each word of the query that may be explained: what it weighs. */
  weights: readonly number[];
  terms: readonly Term[];
}
