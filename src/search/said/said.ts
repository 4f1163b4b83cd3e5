/**
 * Finds units by what is said of them: BM25 over weights of said-files. Two questions are asked. With the words of the
 * query: times the part of it that is said at all, for of ten words of a need one is always somewhere, and the right one has
 * several. And with the words by which code calls what the query may mean (glossary/): of these, one is enough.
 */
import type { Concept } from '../glossary/glossary.ts';
import type { SaidFile } from './said-file.ts';

/** Of thirty needs, 4 are among the first three without coverage, 6 and 7 with its square root and itself. */
const SATURATION = 1.2;
/** How far it counts against a unit that much is said of it: of what guides explain at length, every word of a query is
 * said by chance, and hardly ever the name of something else. Of thirty needs, 24 instead of 20 are then among the first three of this order alone. */
const LENGTH_PART = { words: 0.6, terms: 0.3 };
/** Found by what is said; further ones share a word or two. */
const MOST = 20;
/** What a word weighs that nothing says. */
const UNSAID = 8;
/** A rarer term weighs no more: one odd name must not stand for all of a concept. */
const RAREST_TERM = 7;
/** From this strength on a concept is as clear as any. */
const CLEAR = 24;
/** What each further document of one concept counts of the one before, so that a second concept gets its turn. */
const AGAIN = 0.8;

type Accepts = ((document: number) => boolean) | undefined;

export interface SaidHit {
  document: number;
  /** What the query may mean, where that is why it was found. */
  concept: Concept | null;
}

export class Said {
  private readonly files: readonly SaidFile[];
  /** Of the n-th file: where its documents lie among all. */
  private readonly first: readonly number[];
  /** By position: the document, and how much is said of it, with 1 for the mean. */
  private readonly document: Int32Array;
  private readonly length: Float64Array;
  readonly bytes: number;

  /** @param files with the number of the first document of each one's repository */
  constructor(files: readonly { base: number; file: SaidFile }[]) {
    this.files = files.map(({ file }) => file);
    const first: number[] = [];
    let [count, sum] = [0, 0];
    for (const { file } of files) {
      first.push(count);
      count += file.document.length;
      for (const length of file.length) sum += length;
    }
    this.first = first;
    const mean = Math.max(1, sum / Math.max(1, count));
    this.document = new Int32Array(count);
    this.length = new Float64Array(count);
    for (const [f, { base, file }] of files.entries()) {
      for (let p = 0; p < file.document.length; p++) {
        this.document[first[f] + p] = base + file.document[p];
        this.length[first[f] + p] = file.length[p] / mean;
      }
    }
    this.bytes = this.document.byteLength + this.length.byteLength;
  }

  /** The best documents, best first. @param words stems of the query @param concepts what it may mean */
  find(words: readonly string[], concepts: readonly Concept[], accepts: Accepts): SaidHit[] {
    const scores = this.byWords(words);
    const meant = this.byConcepts(concepts);
    const best = new Float64Array(scores.length);
    for (let p = 0; p < best.length; p++) best[p] = scores[p] + meant.scores[p];
    const hits = this.best(best, accepts).map((position) => ({
      document: this.document[position],
      score: best[position],
      concept: meant.scores[position] > scores[position] ? concepts[meant.concept[position]] : null,
    }));
    return conceptsInTurn(hits);
  }

  private byWords(words: readonly string[]): Float64Array {
    const scores = new Float64Array(this.document.length);
    const covered = new Float64Array(this.document.length);
    let total = 0;
    for (const word of words) {
      const rarity = this.rarity(word);
      total += rarity ?? UNSAID;
      if (rarity === null) continue;
      this.each(word, LENGTH_PART.words, (position, share) => {
        scores[position] += rarity * share;
        covered[position] += rarity;
      });
    }
    return scores.map((score, position) => (score * covered[position]) / total);
  }

  /** By the concept that fits best, each with its terms as one question; and which one that is. */
  private byConcepts(concepts: readonly Concept[]): { scores: Float64Array; concept: Uint8Array } {
    const best = { scores: new Float64Array(this.document.length), concept: new Uint8Array(this.document.length) };
    const scores = new Float64Array(this.document.length);
    for (const [c, { terms, strength }] of concepts.entries()) {
      scores.fill(0);
      const clear = (strength / concepts[0].strength) ** 2 * Math.min(1, strength / CLEAR);
      const factor = clear / Math.sqrt(terms.length);
      for (const term of terms) {
        const rarity = factor * Math.min(RAREST_TERM, this.rarity(term) ?? 0);
        if (rarity === 0) continue;
        this.each(term, LENGTH_PART.terms, (position, share) => {
          scores[position] += rarity * share;
          if (scores[position] <= best.scores[position]) return;
          best.scores[position] = scores[position];
          best.concept[position] = c;
        });
      }
    }
    return best;
  }

  /** How rare it is that a word is said of something; null where it never is. */
  private rarity(word: string): number | null {
    let documents = 0;
    for (const file of this.files) documents += file.of(word)?.positions.length ?? 0;
    const all = this.document.length;
    return documents === 0 ? null : Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
  }

  /** Every position of which a word is said, and BM25's share of it, below 1. */
  private each(word: string, lengthPart: number, take: (position: number, share: number) => void): void {
    for (const [f, file] of this.files.entries()) {
      const found = file.of(word);
      if (found === null) continue;
      const { positions, weights } = found;
      for (let k = 0; k < positions.length; k++) {
        const position = this.first[f] + positions[k];
        const weight = weights[k] / 100;
        const norm = 1 - lengthPart + lengthPart * this.length[position];
        take(position, weight / (weight + SATURATION * norm));
      }
    }
  }

  /** Positions with the highest scores, highest first: of thousands that share a word few are kept, so all are not sorted. */
  private best(scores: Float64Array, accepts: Accepts): number[] {
    const kept: number[] = [];
    const isBefore = (a: number, b: number): boolean =>
      scores[a] > scores[b] || (scores[a] === scores[b] && this.document[a] < this.document[b]);
    for (let p = 0; p < scores.length; p++) {
      if (scores[p] <= 0 || (kept.length === MOST && !isBefore(p, kept[MOST - 1]))) continue;
      if (accepts !== undefined && !accepts(this.document[p])) continue;
      let at = kept.length;
      while (at > 0 && isBefore(p, kept[at - 1])) at--;
      kept.splice(at, 0, p);
      if (kept.length > MOST) kept.pop();
    }
    return kept;
  }
}

/** Best first, where each further one of a concept counts less. */
function conceptsInTurn(hits: readonly (SaidHit & { score: number })[]): SaidHit[] {
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
