/**
 * The file of word vectors (table.bin): which words of people go with which words of code, learnt from public repositories
 * by bench/search/word-vectors/learn.mjs. Two vectors a word, of four bits a number:
 *
 *     JSON and a line feed     { words, size, fields, text }: how many words, numbers a vector, what each field of code weighs, bytes of the words
 *     words, a line each       stems, as words/split.ts makes them
 *     steps                    float32 a vector: what one unit of its numbers is worth; of what is said, then of code
 *     numbers                  two a byte, -7 to 7 as 1 to 15, the first in the lower half; of what is said, then of code
 *
 * At four bits ranking is as good as at eight, at three worse (docs/accuracy.md).
 */

/** Fields of code, which vectors are learnt from; documentation says what is said. */
export const CODE_FIELDS = 8;
/** What each further time that a word stands in a field counts. */
export const AGAIN = 0.3;

const MOST = 7;

export interface Table {
  words: string[];
  /** Numbers a vector. */
  size: number;
  /** What a word in each field of code weighs. */
  fields: number[];
  /** By word, {@link size} each. */
  said: Float32Array;
  code: Float32Array;
}

/** The table as a file. Numbers of a word are rounded to sevenths of two and a third times their root mean square. */
export function encoded({ words, size, fields, said, code }: Table): Uint8Array {
  const utf8 = new TextEncoder();
  const text = utf8.encode(words.map((word) => `${word}\n`).join(''));
  const weights = fields.map((x) => Number(x.toFixed(4)));
  const line = utf8.encode(`${JSON.stringify({ words: words.length, size, fields: weights, text: text.length })}\n`);
  const steps = new Float32Array(2 * words.length);
  const numbers = new Uint8Array(words.length * size);
  for (const [t, table] of [said, code].entries()) {
    for (let w = 0; w < words.length; w++) {
      let squares = 0;
      for (let k = w * size; k < (w + 1) * size; k++) squares += table[k] ** 2;
      const step = Math.sqrt(squares / size) / 3 || 1;
      steps[t * words.length + w] = step;
      for (let k = 0; k < size; k++) {
        const rounded = MOST + 1 + Math.max(-MOST, Math.min(MOST, Math.round(table[w * size + k] / step)));
        numbers[((t * words.length + w) * size + k) >> 1] |= rounded << (4 * (k & 1));
      }
    }
  }
  const parts = [line, text, new Uint8Array(steps.buffer), numbers];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/** The file as it lies there: vectors are taken apart one by one, since a query needs few. */
export interface Packed {
  words: string[];
  size: number;
  fields: number[];
  steps: Float32Array;
  numbers: Uint8Array;
}

export function opened(file: Uint8Array): Packed {
  const utf8 = new TextDecoder();
  const from = file.indexOf(10) + 1;
  const { words: count, size, fields, text } = JSON.parse(utf8.decode(file.subarray(0, from)));
  const end = from + text;
  const words = utf8.decode(file.subarray(from, end - 1)).split('\n');
  // A copy, because numbers of four bytes must begin at a multiple of four.
  const steps = new Float32Array(new Uint8Array(file.subarray(end, end + 8 * count)).buffer);
  return { words, size, fields, steps, numbers: file.subarray(end + 8 * count) };
}

/** The numbers of the n-th vector in units of its step; vectors of code come after those of what is said. */
export function unpack({ size, numbers }: Packed, n: number, to: Int8Array, at: number): void {
  for (let k = 0; k < size; k += 2) {
    const byte = numbers[(n * size + k) >> 1];
    to[at + k] = (byte & 15) - MOST - 1;
    to[at + k + 1] = (byte >> 4) - MOST - 1;
  }
}
