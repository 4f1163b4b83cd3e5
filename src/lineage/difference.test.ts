import { expect, it } from 'vitest';
import { differences } from './difference.ts';

function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
}

it('turns the first sequence into the second, and keeps as much as any alignment can', () => {
  const next = random(7);
  for (let round = 0; round < 2000; round++) {
    const a = Int32Array.from({ length: next(30) }, () => next(6));
    const b = next(2) === 0 ? Int32Array.from({ length: next(30) }, () => next(6)) : edited(a, next);
    const stretches = differences(a, b);
    const made: number[] = [];
    let at = 0;
    let kept = 0;
    for (const { aFrom, aTo, bFrom, bTo } of stretches) {
      made.push(...a.subarray(at, aFrom));
      kept += aFrom - at;
      expect(made.length).toBe(bFrom);
      made.push(...b.subarray(bFrom, bTo));
      at = aTo;
    }
    made.push(...a.subarray(at));
    kept += a.length - at;
    expect(made).toEqual([...b]);
    expect(kept).toBe(commonLength(a, b));
  }
});

function edited(a: Int32Array, next: (below: number) => number): Int32Array {
  const list = [...a];
  for (let n = next(4); n >= 0; n--)
    list.splice(next(list.length + 1), next(3), ...Array.from({ length: next(3) }, () => next(6)));
  return Int32Array.from(list);
}

function commonLength(a: Int32Array, b: Int32Array): number {
  let row = new Int32Array(b.length + 1);
  for (const x of a) {
    const now = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) now[j + 1] = x === b[j] ? row[j] + 1 : Math.max(row[j + 1], now[j]);
    row = now;
  }
  return row[b.length];
}
