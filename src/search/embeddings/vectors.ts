/** Finds documents whose vectors point where a question's does: all of them are looked at. */
import type { VectorFile } from './vector-file.ts';

/** Found for one question; further ones are hardly ever shown. */
const MOST = 20;

export class Vectors {
  private readonly files: readonly { base: number; file: VectorFile }[];

  /** @param files with the number of the first document of each one's repository */
  constructor(files: readonly { base: number; file: VectorFile }[]) {
    this.files = files;
  }

  /** The nearest documents, nearest first. */
  find(question: Float32Array, accepts: ((document: number) => boolean) | undefined): number[] {
    const near: [document: number, product: number][] = [];
    for (const { base, file } of this.files) {
      if (file.dimensions !== question.length) continue;
      const products = productsOf(file, question);
      for (const [d, row] of file.row.entries()) if (row >= 0) near.push([base + d, products[row]]);
    }
    near.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const found: number[] = [];
    for (const [document] of near) {
      if (found.length === MOST) break;
      if (accepts === undefined || accepts(document)) found.push(document);
    }
    return found;
  }
}

function productsOf(file: VectorFile, question: Float32Array): Float32Array {
  const numbers = file.numbers();
  const products = new Float32Array(file.count);
  for (let v = 0, at = 0; v < file.count; v++) {
    let sum = 0;
    for (let i = 0; i < question.length; i++) sum += numbers[at++] * question[i];
    products[v] = sum;
  }
  return products;
}
