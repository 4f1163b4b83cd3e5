/** Cosines of queries with documents of one index: of the sum of the words that are said with the weighted sum of a code's words. */
import type { WordIndex } from '../word-index.ts';
import type { WordVectors } from './word-vectors.ts';

const UNKNOWN = -2;

function lengthOf(vector: Float64Array): number {
  let squares = 0;
  for (const x of vector) squares += x * x;
  return Math.sqrt(squares);
}

/** How long the vector of a document is, is kept once it was asked for: 4 bytes a document, and as much a word. */
export class Nearness {
  private readonly index: WordIndex;
  private readonly vectors: WordVectors;
  /** By word of the index. */
  private readonly ids: Int32Array;
  /** By document; 0 until it was asked for. */
  private readonly lengths: Float32Array;
  private readonly sums: Float64Array;
  /** By word of the vectors: its product with the query at hand, and of which query it is. */
  private readonly along: Float64Array;
  private readonly askedIn: Int32Array;
  private readonly question: Float64Array;
  private queries = 0;
  private isSaid = false;
  readonly bytes: number;

  constructor(index: WordIndex, vectors: WordVectors) {
    this.index = index;
    this.vectors = vectors;
    this.ids = new Int32Array(index.words.size).fill(UNKNOWN);
    this.lengths = new Float32Array(index.count);
    this.sums = new Float64Array(vectors.size);
    this.question = new Float64Array(vectors.size);
    this.along = new Float64Array(vectors.count);
    this.askedIn = new Int32Array(vectors.count);
    this.bytes = this.ids.byteLength + this.lengths.byteLength;
  }

  /** @param words stems, each as often as it is said */
  ask(words: readonly string[]): void {
    this.question.fill(0);
    this.isSaid = false;
    this.queries++;
    for (const word of words) {
      const id = this.vectors.idOf(word);
      if (id < 0) continue;
      this.vectors.addSaid(id, this.question);
      this.isSaid = true;
    }
    const length = lengthOf(this.question);
    if (length > 0) for (let k = 0; k < this.question.length; k++) this.question[k] /= length;
  }

  /** The cosine of what was asked with a document's code, -1 to 1; 0 where either has no word that is known. */
  of(document: number): number {
    if (!this.isSaid) return 0;
    const { index, vectors, along, askedIn, queries } = this;
    const { start, word, packed } = index;
    let sum = 0;
    for (let e = start[document]; e < start[document + 1]; e++) {
      const id = this.idOf(word[e]);
      if (id < 0) continue;
      if (askedIn[id] !== queries) {
        askedIn[id] = queries;
        along[id] = vectors.along(id, this.question);
      }
      sum += vectors.weightOf(packed[e]) * along[id];
    }
    return sum === 0 ? 0 : sum / this.lengthOf(document);
  }

  private idOf(word: number): number {
    if (this.ids[word] === UNKNOWN) this.ids[word] = this.vectors.idOf(this.index.words.textOf(word));
    return this.ids[word];
  }

  private lengthOf(document: number): number {
    const { index, vectors, lengths, sums } = this;
    if (lengths[document] === 0) {
      const { start, word, packed } = index;
      sums.fill(0);
      for (let e = start[document]; e < start[document + 1]; e++) {
        const id = this.idOf(word[e]);
        if (id >= 0) vectors.addCode(id, vectors.weightOf(packed[e]), sums);
      }
      lengths[document] = lengthOf(sums);
    }
    return lengths[document];
  }
}
