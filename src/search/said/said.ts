/**
 * Finds units by what is said of them. BM25 over weights of said-files, times the part of the query that is said at all:
 * of ten words of a need one is always somewhere, and the right one has several.
 */
import type { SaidFile } from './said-file.ts';

/** Of thirty needs, 4 are among the first three without coverage, 6 and 7 with its square root and itself. */
const SATURATION = 1.2;
const LENGTH_PART = 0.6;
/** Found by what is said; further ones share a word or two. */
const MOST = 20;

export class Said {
  private readonly files: readonly { base: number; file: SaidFile }[];
  private readonly count: number;
  private readonly mean: number;

  /** @param files with the number of the first document of each one's repository */
  constructor(files: readonly { base: number; file: SaidFile }[]) {
    this.files = files;
    let [count, sum] = [0, 0];
    for (const { file } of files) {
      count += file.document.length;
      for (const length of file.length) sum += length;
    }
    this.count = count;
    this.mean = sum / Math.max(1, count);
  }

  /** The best documents, best first. */
  find(words: readonly string[], accepts: ((document: number) => boolean) | undefined): number[] {
    const scores = this.files.map(({ file }) => new Float64Array(file.document.length));
    const covered = this.files.map(({ file }) => new Float64Array(file.document.length));
    for (const word of words) {
      const found = this.files.map(({ file }) => file.of(word));
      const documents = found.reduce((n, one) => n + (one?.positions.length ?? 0), 0);
      const rarity = Math.log(1 + (this.count - documents + 0.5) / (documents + 0.5));
      for (const [f, one] of found.entries()) {
        if (one === null) continue;
        const { length } = this.files[f].file;
        for (const [k, p] of one.positions.entries()) {
          const weight = one.weights[k] / 100;
          const norm = 1 - LENGTH_PART + (LENGTH_PART * length[p]) / this.mean;
          scores[f][p] += (rarity * weight) / (weight + SATURATION * norm);
          covered[f][p] += rarity;
        }
      }
    }
    const best: [document: number, score: number][] = [];
    for (const [f, { base, file }] of this.files.entries()) {
      for (let p = 0; p < scores[f].length; p++) {
        if (scores[f][p] === 0) continue;
        best.push([base + file.document[p], scores[f][p] * covered[f][p]]);
      }
    }
    best.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const kept: number[] = [];
    for (const [document] of best) {
      if (kept.length === MOST) break;
      if (accepts === undefined || accepts(document)) kept.push(document);
    }
    return kept;
  }
}
