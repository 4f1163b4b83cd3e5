/**
 * Which words of code go with a word of people, learnt from the code that is searched and nothing else: where
 * documentation says "number of estimators", parameters are called `n_estimators`.
 *
 * Nothing is stored. For a word of a query, the functions that have it in their summary or name are looked at, and what
 * else stands in them is counted; so a model of two repositories is the sum of both, and one that a person may not see has
 * no part in it.
 */
import { FIELD } from './fields.ts';
import { BODY, INSIDE, SUMMARISED, type WordIndex } from './word-index.ts';

export interface Associations {
  /** Words that stand in for it in code, by how surely: learnt from summaries. */
  fromSummaries: readonly [word: number, weight: number][];
  /** The same learnt from names, as the words of a body that go with the word of a name. */
  fromNames: readonly [word: number, weight: number][];
  /** How likely the word is in a summary or name of code that has another one; only where that is telling. */
  likely: ReadonlyMap<number, number>;
  /** How likely it is anywhere. */
  prior: number;
}

/** Functions looked at for one word, spread evenly: more change the third digit of a weight. */
const MOST_DOCUMENTS = 400;
const MOST_WORDS = 15;
/** As if so many functions had been seen in which the word is as frequent as everywhere. */
const SMOOTHING = 4;
const SUMMARY = 7 << (3 * FIELD.title);
const NAME = 7 << (3 * FIELD.name);

export class Associator {
  private readonly index: WordIndex;
  private readonly seen: Float64Array;
  private readonly known = new Map<number, Associations>();
  constructor(index: WordIndex) {
    this.index = index;
    this.seen = new Float64Array(index.words.size);
  }

  of(word: number): Associations {
    let found = this.known.get(word);
    if (found === undefined) {
      found = {
        fromSummaries: this.standIns(word, SUMMARY, SUMMARISED, this.index.withSummary, this.index.summarised),
        fromNames: this.standIns(word, NAME, INSIDE, this.index.inside, this.index.count),
        ...this.likelihood(word),
      };
      this.known.set(word, found);
    }
    return found;
  }

  /** Documents that have the word in one of some fields, at most {@link MOST_DOCUMENTS}, and how many each stands for. */
  private sample(word: number, mask: number): { documents: number[]; all: number } {
    const { postings, document, counts } = this.index;
    this.index.needWord(word);
    const all: number[] = [];
    for (let k = postings[word]; k < postings[word + 1]; k++) if ((counts[k] & mask) !== 0) all.push(document[k]);
    const step = Math.max(1, all.length / MOST_DOCUMENTS);
    if (step === 1) return { documents: all, all: all.length };
    const documents: number[] = [];
    for (let x = 0; x < all.length; x += step) documents.push(all[Math.floor(x)]);
    return { documents, all: all.length };
  }

  private counted(documents: readonly number[], mask: number): number[] {
    const { start, word, packed } = this.index;
    const touched: number[] = [];
    for (const d of documents) {
      this.index.needDocument(d);
      for (let e = start[d]; e < start[d + 1]; e++) {
        if ((packed[e] & mask) === 0) continue;
        if (this.seen[word[e]]++ === 0) touched.push(word[e]);
      }
    }
    return touched;
  }

  private standIns(
    word: number,
    source: number,
    target: number,
    background: Int32Array,
    total: number,
  ): [word: number, weight: number][] {
    const { documents } = this.sample(word, source);
    if (documents.length < 2) return [];
    const n = documents.length;
    const found: [number, number][] = [];
    for (const t of this.counted(documents, target)) {
      const k = this.seen[t];
      this.seen[t] = 0;
      if (t === word || k < 2) continue;
      const lift = k / n / (background[t] / total);
      if (lift < 2) continue;
      // Pointwise mutual information, normalised; what was seen seldom is believed less.
      const information = Math.log(lift) / -Math.log(Math.max(k / total, 1 / total));
      found.push([t, information * (k / (k + 3))]);
    }
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WORDS);
  }

  private likelihood(word: number): Pick<Associations, 'likely' | 'prior'> {
    const { count, inBody } = this.index;
    const { documents, all } = this.sample(word, SUMMARY | NAME);
    const likely = new Map<number, number>();
    const prior = all / Math.max(1, count);
    if (all < 2) return { likely, prior };
    const scale = all / documents.length;
    for (const t of this.counted(documents, BODY)) {
      const k = this.seen[t] * scale;
      this.seen[t] = 0;
      if (k < 2) continue;
      const p = (k + SMOOTHING * prior) / (inBody[t] + SMOOTHING);
      if (p > 3 * prior && p > 0.02) likely.set(t, p);
    }
    return { likely, prior };
  }
}
