/** The fields by which words of a unit are told apart, and how often each word stands in each of them. */

/**
 * How often a word stands in a field is counted to seven, so that all ten fields of a word fit 30 bits. Counts enter
 * through a curve that is flat by then.
 */
export const FIELD = {
  /** Last part of its name. */
  name: 0,
  /** The names around it; of a class its header, with what it derives from. */
  holder: 1,
  /** Folders and file. */
  path: 2,
  /** The header: decorators, the name once more, parameters with types and defaults. */
  parameters: 3,
  /** Names that are called. */
  calls: 4,
  /** Names after a dot; members of a class. */
  attributes: 5,
  /** Other names in the body. */
  names: 6,
  strings: 7,
  /** First paragraph of its documentation. */
  title: 8,
  /** The rest of it, and comments. */
  text: 9,
} as const;

export const FIELDS = 10;
const MOST = 7;

export const countOf = (packed: number, field: number): number => (packed >>> (3 * field)) & MOST;

/** Words with their packed counts. */
export class WordCounts {
  readonly packed = new Map<string, number>();

  add(field: number, word: string): void {
    const before = this.packed.get(word) ?? 0;
    if (countOf(before, field) < MOST) this.packed.set(word, before + (1 << (3 * field)));
  }

  addAll(field: number, words: readonly string[]): void {
    for (const word of words) this.add(field, word);
  }
}
