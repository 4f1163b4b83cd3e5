/**
 * How far a unit's own words explain a query, and the query the unit's name: what is looked at of the few units that
 * may be right. What is said of a unit (said-file.ts) has its name and documentation alone; here are its parameters, what
 * it calls and where it stands, too.
 */
import { countOf, FIELD, FIELDS } from '../fields.ts';
import type { WordIndex } from '../word-index.ts';
import type { Telling } from './said.ts';

/** By field: what a term there explains of what it would in the name. */
const IN_FIELD: readonly number[] = [1, 0.6, 0.4, 0.5, 0.3, 0.2, 0.2, 0.15, 0.7, 0.4];
/** Beside what is said of it. */
const OWN_WORDS = 0.35;
/** A name that the query explains wholly counts so much more than one of which it explains nothing. */
const NAME = 0.8;
/** As if each name had a word more, so rare, that is not explained: one word is soon explained. */
const NAME_MORE = 4;
/** A rarer word of a name weighs no more. */
const RAREST = 8;
/**
 * What has a summary counts a fifth more: of what nobody described, fewer are meant to be used by others. Of 70 needs, one more
 * is among the first three and three more are first.
 */
const DESCRIBED = 0.2;
/** So surely a word has to be meant for an answer to say so. */
const TELLABLE = 0.4;
/** What each word of a term of several words is worth alone. */
const OF_SEVERAL = 0.6;

export class Explained {
  private readonly index: WordIndex;
  private readonly weights: readonly number[];
  private readonly total: number;
  /** By word of the index: terms of one word; and the most that any word of the query means it. */
  private readonly single = new Map<number, Telling>();
  private readonly most = new Map<number, number>();
  private readonly covered: Float64Array;

  constructor(index: WordIndex, weights: readonly number[], telling: readonly Telling[]) {
    this.index = index;
    this.weights = weights;
    this.total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.covered = new Float64Array(weights.length);
    for (const one of telling) {
      const { ids } = one;
      const most = ids.length > 1 ? OF_SEVERAL * one.most : one.most;
      if (ids.length === 1 && ids[0] >= 0) this.single.set(ids[0], one);
      for (const id of ids) if (id >= 0 && most > (this.most.get(id) ?? 0)) this.most.set(id, most);
    }
  }

  /** @param said how much of the query what is said of it explains */
  score(document: number, said: number): number {
    const all = said + OWN_WORDS * this.ofOwnWords(document);
    const described = this.index.lengths[document * FIELDS + FIELD.title] > 0 ? 1 + DESCRIBED : 1;
    return described * all * Math.sqrt(all / this.total) * (1 + NAME * this.ofName(document));
  }

  /** Stems of the unit's name that some of the query may mean. */
  namedBy(document: number): string[] {
    const { ownStart, ownWord, words } = this.index;
    return Array.from(ownWord.subarray(ownStart[document], ownStart[document + 1]))
      .filter((id) => (this.most.get(id) ?? 0) >= TELLABLE)
      .map((id) => words.textOf(id));
  }

  private ofName(document: number): number {
    const { ownStart, ownWord } = this.index;
    let [explained, all] = [0, NAME_MORE];
    for (let k = ownStart[document]; k < ownStart[document + 1]; k++) {
      const rarity = Math.min(RAREST, this.rarity(ownWord[k]));
      explained += rarity * (this.most.get(ownWord[k]) ?? 0);
      all += rarity;
    }
    return explained / all;
  }

  private ofOwnWords(document: number): number {
    const { index, covered, weights } = this;
    const { start, word, packed } = index;
    index.needDocument(document);
    covered.fill(0);
    for (let e = start[document]; e < start[document + 1]; e++) {
      const means = this.single.get(word[e]);
      if (means === undefined) continue;
      let field = 0;
      for (let f = 0; f < IN_FIELD.length; f++) if (countOf(packed[e], f) > 0) field = Math.max(field, IN_FIELD[f]);
      const { words, strengths } = means;
      for (let i = 0; i < words.length; i++) {
        const part = field * strengths[i];
        if (part > covered[words[i]]) covered[words[i]] = part;
      }
    }
    return covered.reduce((sum, part, i) => sum + weights[i] * part, 0);
  }

  private rarity(word: number): number {
    const { count } = this.index;
    const documents = this.index.documentsOf(word);
    return Math.log(1 + (count - documents + 0.5) / (documents + 0.5));
  }
}
