/** What words of a query may be called in code. */

export interface Term {
  /** Words that stand together. */
  stems: readonly string[];
  /** By word of the query: how surely the term is what is meant by it, 1 for the word itself. */
  of: Map<number, number>;
}

export interface Meanings {
  /** Of each word of the query that may be explained: what it weighs. */
  weights: readonly number[];
  terms: readonly Term[];
}
