/**
 * How near code is to what is asked, beyond words that both have: cosines of vectors of words (table.ts), which say that
 * "delete temporary files" goes with `shutil`, `rmtree` and `unlink`. Learnt once from public repositories, the same for
 * everybody, and read from the package: nothing is fetched, and nothing of a company's code has a part in it.
 */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-file.ts';
import { countOf } from '../fields.ts';
import { AGAIN, CODE_FIELDS, opened, type Packed, unpack } from './table.ts';

export class WordVectors {
  readonly size: number;
  private readonly packed: Packed;
  private readonly ids: Map<string, number>;
  /** Vectors as they are needed: of what is said, then of code. */
  private readonly numbers: Int8Array;
  private readonly isThere: Uint8Array;
  /** What a word weighs that stands so often in a field of code. */
  private readonly weights: Float64Array;

  constructor(file: Uint8Array) {
    this.packed = opened(file);
    const { words, size, fields } = this.packed;
    this.size = size;
    this.ids = new Map(words.map((word, i) => [word, i]));
    this.numbers = new Int8Array(2 * words.length * size);
    this.isThere = new Uint8Array(2 * words.length);
    this.weights = new Float64Array(8 * CODE_FIELDS);
    for (let f = 0; f < CODE_FIELDS; f++)
      for (let count = 1; count < 8; count++) this.weights[8 * f + count] = fields[f] * (1 + AGAIN * (count - 1));
  }

  /** How many words have vectors. */
  get count(): number {
    return this.ids.size;
  }

  /** -1 for a word that has none. */
  idOf(word: string): number {
    return this.ids.get(word) ?? -1;
  }

  /** What a word of code weighs by where it stands. */
  weightOf(packed: number): number {
    let weight = 0;
    for (let f = 0; f < CODE_FIELDS; f++) weight += this.weights[8 * f + countOf(packed, f)];
    return weight;
  }

  /** Where the numbers of a vector begin. */
  private at(n: number): number {
    const at = n * this.size;
    if (this.isThere[n] === 0) {
      this.isThere[n] = 1;
      unpack(this.packed, n, this.numbers, at);
    }
    return at;
  }

  private add(n: number, by: number, sums: Float64Array): void {
    const { numbers, size } = this;
    const factor = by * this.packed.steps[n];
    for (let k = 0, at = this.at(n); k < size; k++) sums[k] += factor * numbers[at + k];
  }

  addSaid(id: number, sums: Float64Array): void {
    this.add(id, 1, sums);
  }

  addCode(id: number, weight: number, sums: Float64Array): void {
    this.add(this.ids.size + id, weight, sums);
  }

  /** The product of a word's vector of code with another vector. */
  along(id: number, other: Float64Array): number {
    const { numbers, size } = this;
    const n = this.ids.size + id;
    let sum = 0;
    for (let k = 0, at = this.at(n); k < size; k++) sum += numbers[at + k] * other[k];
    return sum * this.packed.steps[n];
  }
}

let shipped: WordVectors | undefined;
/** Those of the package, read when words are asked for first. */
export function wordVectors(): WordVectors {
  shipped ??= new WordVectors(readFileSync(packageFile('src/search/word-vectors/table.bin')));
  return shipped;
}
