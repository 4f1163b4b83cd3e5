/**
 * Finds units by what is said of them: BM25 over weights of said-files. Three questions are asked. With the words of the
 * query: times the part of it that is said at all, for of ten words of a need one is always somewhere, and the right one has
 * several. With the words by which code calls what the query may mean (glossary/): of these, one is enough. And word by word:
 * how much of the query is explained by the unit, each of its words by the term of the unit that it means most surely, and
 * how much of the unit's name is explained by the query (explained.ts). Where nobody uses the words of the field, it is
 * several weak links that tell the right one, and no single one.
 */
import { Best } from '../best.ts';
import type { Concept } from '../glossary/glossary.ts';
import type { Meanings } from '../glossary/meanings.ts';
import type { WordIndex } from '../word-index.ts';
import { rarityOf } from '../words/rarity.ts';
import { Explained } from './explained.ts';
import type { SaidFile } from './said-file.ts';

/** Of thirty needs, 4 are among the first three without coverage, 6 and 7 with its square root and itself. */
const SATURATION = 1.2;
/** How far it counts against a unit that much is said of it: of what guides explain at length, every word of a query is
 * said by chance, and hardly ever the name of something else. Of thirty needs, 24 instead of 20 are then among the first three of this order alone. */
const LENGTH_PART = { words: 0.6, terms: 0.3, meanings: 0.45 };
/** Found by what is said; further ones share a word or two. */
const MOST = 20;
/** What a word weighs that nothing says. */
const UNSAID = 8;
/** A rarer term weighs no more: one odd name must not stand for all of a concept. */
const RAREST_TERM = 7;
/** From this strength on a concept is as clear as any. */
const CLEAR = 24;
/** What a concept counts where words are explained besides. */
const CONCEPT_BESIDE = 2;
/** What each further document of one concept counts of the one before, so that a second concept gets its turn. */
const AGAIN = 0.8;

/** Terms that may explain one word of a query: further ones are weak, and each costs its postings. */
const MOST_TERMS = 10;
const LEAST_STRENGTH = 0.12;
/** Units whose own words are looked at. */
const LOOKED_AT = 100;
/** From this rarity on a term tells as much as any; and what several words together are rarer than the rarest of them. */
const TELLING = 5;
const TOGETHER = 1.5;

type Scored = SaidHit & { score: number };
type Accepts = ((document: number) => boolean) | undefined;

/** A term that is said of something. */
export interface Telling {
  /** Its words in the index, -1 for one that is not there. */
  ids: readonly number[];
  /** Words of the query that may mean it; how surely, times how much the term tells. */
  words: readonly number[];
  strengths: readonly number[];
  /** The most of any, however much it tells. */
  most: number;
}

/** A word, looked up once: words of code come again. */
interface SaidWord {
  rarity: number | null;
  /** By file: which of its words it is, or -1. */
  at: Int32Array;
  /** In the index, or -1. */
  id: number;
}
/** Words that are kept looked up, a hundred bytes each. */
const MOST_WORDS = 20_000;

export interface SaidHit {
  document: number;
  /** What the query may mean, where that is why it was found. */
  concept: Concept | null;
  /** Stems of its name that words of the query may mean, where these were asked for. */
  named?: readonly string[];
}

export class Said {
  private readonly files: readonly SaidFile[];
  /** Of the n-th file: its first position among all, and the number of its repository's first document. */
  private readonly first: readonly number[];
  private readonly base: readonly number[];
  private readonly count: number;
  /** How much is said of a unit in the mean. */
  private readonly mean: number;
  private readonly score: Tally;
  private readonly covered: Tally;
  private readonly ofConcept: Tally;
  private readonly meant: Tally;
  private readonly explained: Tally;
  private readonly ofWord: Tally;
  private readonly together: Tally;
  private readonly alsoTogether: Tally;
  private readonly index: WordIndex;
  private readonly words = new Map<string, SaidWord>();
  /** By position: the concept that fits best. */
  private readonly concept: Uint8Array;
  readonly bytes: number;

  /** @param files with the number of the first document of each one's repository, in the order of these numbers */
  constructor(files: readonly { base: number; file: SaidFile }[], index: WordIndex) {
    this.index = index;
    this.files = files.map(({ file }) => file);
    this.base = files.map(({ base }) => base);
    const first: number[] = [];
    let [count, sum] = [0, 0];
    for (const file of this.files) {
      first.push(count);
      count += file.document.length;
      sum += file.said;
    }
    this.first = first;
    this.count = count;
    this.mean = Math.max(1, sum / Math.max(1, count));
    this.score = new Tally(count);
    this.covered = new Tally(count);
    this.ofConcept = new Tally(count);
    this.meant = new Tally(count);
    this.explained = new Tally(count);
    this.ofWord = new Tally(count);
    this.together = new Tally(count);
    this.alsoTogether = new Tally(count);
    this.concept = new Uint8Array(count);
    this.bytes = 8 * this.score.bytes + this.concept.byteLength;
  }

  /** The best documents, best first. @param words stems of the query @param concepts what it may mean as a whole */
  find(words: readonly string[], concepts: readonly Concept[], accepts: Accepts): SaidHit[] {
    this.tellWords(words);
    this.tellConcepts(concepts);
    const found = this.best(MOST, [this.score, this.meant], accepts).map((position) =>
      this.hitAt(position, concepts, 0),
    );
    this.clear();
    return conceptsInTurn(found);
  }

  /** The same with what explains the query word by word. @param meanings what each of its words may mean */
  explain(words: readonly string[], concepts: readonly Concept[], meanings: Meanings, accepts: Accepts): SaidHit[] {
    this.tellWords(words);
    this.tellConcepts(concepts);
    const look = new Explained(this.index, meanings.weights, this.tellMeanings(meanings));
    const { explained, score, meant } = this;
    const found = this.best(LOOKED_AT, [explained, score, meant], accepts).map((position) =>
      this.hitAt(position, concepts, look.score(this.documentAt(position), explained.of[position])),
    );
    this.clear();
    found.sort((a, b) => b.score - a.score || a.document - b.document);
    return conceptsInTurn(found.slice(0, MOST)).map((hit) => ({ ...hit, named: look.namedBy(hit.document) }));
  }

  private hitAt(position: number, concepts: readonly Concept[], more: number): Scored {
    const { score, meant, concept } = this;
    return {
      document: this.documentAt(position),
      score: score.of[position] + meant.of[position] * (more > 0 ? CONCEPT_BESIDE : 1) + more,
      concept: meant.of[position] > score.of[position] ? concepts[concept[position]] : null,
    };
  }

  private clear(): void {
    this.score.clear();
    this.meant.clear();
    this.explained.clear();
  }

  /** What documents have of the words, in `score`. */
  private tellWords(words: readonly string[]): void {
    const { score, covered } = this;
    let total = 0;
    for (const word of words) {
      const rarity = this.rarity(word);
      total += rarity ?? UNSAID;
      if (rarity === null) continue;
      this.each(word, LENGTH_PART.words, (position, share) => {
        score.add(position, rarity * share);
        covered.add(position, rarity);
      });
    }
    for (const position of score.told()) score.of[position] = (score.of[position] * covered.of[position]) / total;
    covered.clear();
  }

  /** What they have of the concept that fits best, each with its terms as one question, in `meant`; which one in `concept`. */
  private tellConcepts(concepts: readonly Concept[]): void {
    const { ofConcept, meant, concept } = this;
    for (const [c, { terms, strength }] of concepts.entries()) {
      const clear = (strength / concepts[0].strength) ** 2 * Math.min(1, strength / CLEAR);
      const factor = clear / Math.sqrt(terms.length);
      for (const term of terms) {
        const rarity = factor * Math.min(RAREST_TERM, this.rarity(term) ?? 0);
        if (rarity === 0) continue;
        this.each(term, LENGTH_PART.terms, (position, share) => {
          ofConcept.add(position, rarity * share);
          if (ofConcept.of[position] <= meant.of[position]) return;
          meant.set(position, ofConcept.of[position]);
          concept[position] = c;
        });
      }
      ofConcept.clear();
    }
  }

  /**
   * How much of the query is explained, in `explained`: of each of its words the term that is said and that it means most
   * surely. Returns the terms that are said of something, with how telling each is.
   */
  private tellMeanings({ weights, terms }: Meanings): Telling[] {
    const { explained, ofWord } = this;
    const telling: Telling[] = [];
    const byWord: { stems: readonly string[]; strength: number }[][] = weights.map(() => []);
    for (const { stems, words, strengths } of terms) {
      const tells = this.tells(stems);
      if (tells === 0) continue;
      let most = 0;
      for (let i = 0; i < words.length; i++) {
        most = Math.max(most, strengths[i]);
        strengths[i] *= tells;
        if (strengths[i] >= LEAST_STRENGTH) byWord[words[i]].push({ stems, strength: strengths[i] });
      }
      telling.push({ ids: stems.map((stem) => this.wordOf(stem).id), words, strengths, most });
    }
    for (const [word, meant] of byWord.entries()) {
      meant.sort((a, b) => b.strength - a.strength);
      for (const { stems, strength } of meant.slice(0, MOST_TERMS)) {
        if (stems.length === 1) this.coverWith(stems[0], strength);
        else this.coverWithAll(stems, strength);
      }
      for (const position of ofWord.told()) explained.add(position, weights[word] * ofWord.of[position]);
      ofWord.clear();
    }
    return telling;
  }

  /** The same as {@link each} for what most of the time goes into: a word that may explain one of the query. */
  private coverWith(text: string, strength: number): void {
    const { files, first, mean, ofWord } = this;
    const { at } = this.wordOf(text);
    const values = ofWord.of;
    const [fixed, perLength] = [SATURATION * (1 - LENGTH_PART.meanings), (SATURATION * LENGTH_PART.meanings) / mean];
    for (let f = 0; f < files.length; f++) {
      if (at[f] < 0) continue;
      const { length, numbers, postings } = files[f];
      const { from, to } = files[f].range(at[f]);
      const base = first[f];
      for (let k = from; k < to; k++) {
        const weight = numbers[k + postings] / 100;
        const value = (strength * weight) / (weight + fixed + perLength * length[numbers[k]]);
        const position = base + numbers[k];
        if (value > values[position]) ofWord.set(position, value);
      }
    }
  }

  /** How much a term tells that is said of something, at most 1; 0 where it is said of nothing. */
  private tells(stems: readonly string[]): number {
    let rarest = stems.length > 1 ? TOGETHER : 0;
    let most = 0;
    for (const stem of stems) {
      const rarity = this.rarity(stem);
      if (rarity === null) return 0;
      most = Math.max(most, rarity);
    }
    rarest += most;
    return Math.min(1, rarest / TELLING);
  }

  /** The same for words that have to be said together, with the least of their shares: the rarest first. */
  private coverWithAll(stems: readonly string[], strength: number): void {
    const { ofWord } = this;
    let [now, next] = [this.together, this.alsoTogether];
    const rarestFirst = [...stems].sort((a, b) => this.rarity(b)! - this.rarity(a)!);
    for (const [k, stem] of rarestFirst.entries()) {
      const before = now.of;
      this.each(stem, LENGTH_PART.meanings, (position, share) => {
        if (k === 0) next.set(position, share);
        else if (before[position] > 0) next.set(position, Math.min(before[position], share));
      });
      now.clear();
      [now, next] = [next, now];
    }
    for (const position of now.told()) {
      const value = strength * now.of[position];
      if (value > ofWord.of[position]) ofWord.set(position, value);
    }
    now.clear();
  }

  /** How rare it is that a word is said of something; null where it never is. */
  private rarity(text: string): number | null {
    return this.wordOf(text).rarity;
  }

  private wordOf(text: string): SaidWord {
    let found = this.words.get(text);
    if (found === undefined) {
      const at = Int32Array.from(this.files, (file) => file.wordAt(text));
      let documents = 0;
      for (const [f, word] of at.entries()) if (word >= 0) documents += this.files[f].documentsOf(word);
      const rarity = documents === 0 ? null : rarityOf(text, documents, this.count);
      found = { rarity, at, id: this.index.words.idOf(text) ?? -1 };
      if (this.words.size >= MOST_WORDS) this.words.clear();
      this.words.set(text, found);
    }
    return found;
  }

  /** Every position of which a word is said, and BM25's share of it, below 1. */
  private each(text: string, lengthPart: number, take: (position: number, share: number) => void): void {
    const { files, first, mean } = this;
    const { at } = this.wordOf(text);
    const [fixed, perLength] = [SATURATION * (1 - lengthPart), (SATURATION * lengthPart) / mean];
    for (let f = 0; f < files.length; f++) {
      if (at[f] < 0) continue;
      const { length, numbers, postings } = files[f];
      const { from, to } = files[f].range(at[f]);
      for (let k = from; k < to; k++) {
        const weight = numbers[k + postings] / 100;
        take(first[f] + numbers[k], weight / (weight + fixed + perLength * length[numbers[k]]));
      }
    }
  }

  private documentAt(position: number): number {
    let f = this.first.length - 1;
    while (this.first[f] > position) f--;
    return this.base[f] + this.files[f].document[position - this.first[f]];
  }

  /**
   * Positions with the highest scores, highest first, and those of earlier documents before others: of thousands that share a
   * word few are kept, so all are not sorted.
   */
  private best(most: number, tallies: readonly Tally[], accepts: Accepts): number[] {
    const kept = new Best(most);
    for (const [t, tally] of tallies.entries()) {
      for (const position of tally.told()) {
        let value = 0;
        let isTaken = false;
        for (const [u, { of }] of tallies.entries()) {
          value += of[position];
          if (u < t && of[position] > 0) isTaken = true;
        }
        if (isTaken || !kept.takes(position, value)) continue;
        if (accepts === undefined || accepts(this.documentAt(position))) kept.add(position, value);
      }
    }
    return kept.sorted();
  }
}

/** Numbers by position, of which a question tells few: only these are looked at, and made zero again. Never negative. */
class Tally {
  readonly of: Float64Array;
  private readonly positions: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.of = new Float64Array(size);
    this.positions = new Int32Array(size);
  }

  get bytes(): number {
    return this.of.byteLength + this.positions.byteLength;
  }

  set(position: number, value: number): void {
    if (this.of[position] === 0) this.positions[this.count++] = position;
    this.of[position] = value;
  }

  add(position: number, value: number): void {
    this.set(position, this.of[position] + value);
  }

  /** Positions that are not zero, in the order in which they were told. */
  told(): Int32Array {
    return this.positions.subarray(0, this.count);
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) this.of[this.positions[k]] = 0;
    this.count = 0;
  }
}

/** Best first, where each further one of a concept counts less. */
function conceptsInTurn(hits: readonly Scored[]): SaidHit[] {
  const before = new Map<Concept, number>();
  return hits
    .map(({ document, concept, score }) => {
      if (concept === null) return { document, concept, score };
      const others = before.get(concept) ?? 0;
      before.set(concept, others + 1);
      return { document, concept, score: score * AGAIN ** others };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ document, concept }) => ({ document, concept }));
}
