/** Observations as bytes: a line of JSON, then numbers and weights. Of another format they are read anew. */
import type { StoredObservations } from './observed.ts';

/**
 *     1  first
 *     2  who is named as co-author under the author's own name is no second one
 *
 * Raise it with every change of what Observer or People make of a commit.
 */
export const OBSERVATIONS_FORMAT = 2;

export function packObservations({ parts, ...rest }: StoredObservations): Buffer {
  const head = Buffer.from(`${JSON.stringify({ ...rest, rows: parts.weights.length / 5 })}\n`);
  return Buffer.concat([
    head,
    new Uint8Array(parts.numbers.buffer, parts.numbers.byteOffset, parts.numbers.byteLength),
    new Uint8Array(parts.weights.buffer, parts.weights.byteOffset, parts.weights.byteLength),
  ]);
}

export function unpackObservations(bytes: Buffer): StoredObservations {
  const end = bytes.indexOf(10);
  const { rows, ...rest } = JSON.parse(bytes.toString('utf8', 0, end));
  // Views begin at multiples of eight, which buffers of the driver do not.
  const numbers = new Float64Array(rows * 8);
  const weights = new Float32Array(rows * 5);
  new Uint8Array(numbers.buffer).set(bytes.subarray(end + 1, end + 1 + numbers.byteLength));
  new Uint8Array(weights.buffer).set(bytes.subarray(end + 1 + numbers.byteLength));
  return { ...rest, parts: { numbers, weights } };
}
