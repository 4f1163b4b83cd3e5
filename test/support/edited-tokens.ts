/** Sequences of token hashes with edits, and the textbook's alignment that judges all faster ones. */

/** The quadratic table of every textbook. */
export function plainLcs(a: Int32Array, b: Int32Array): number {
  const row = new Int32Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
      diagonal = above;
    }
  }
  return row[b.length];
}

/** A sequence of token hashes and an edited copy of it. */
export function edited(next: (below: number) => number, length: number): [Int32Array, Int32Array] {
  const alphabet = next(60) + 1;
  const token = () => (next(4) << 30) | Math.imul(next(alphabet), 7919);
  const a = Array.from({ length }, token);
  const b: number[] = [];
  const rate = next(40) + 2;
  for (const x of a) {
    const fate = next(rate);
    if (fate === 0) continue;
    if (fate === 1) b.push(token());
    b.push(x);
  }
  return [Int32Array.from(a), Int32Array.from(b)];
}
