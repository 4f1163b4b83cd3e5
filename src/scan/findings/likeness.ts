/** How alike units and stretches are, for those that a report shows: costs alignments. */
import { UNIT } from '../../engine/corpus.ts';
import { NumberDigest } from '../../engine/number-digest.ts';
import type { Scanned } from './scanned.ts';

/** Of a class with more pairs than this, similarity is taken over an even sample of them. */
const PAIRS_MEASURED = 400;

/** Least and median over pairs. */
export interface Spread {
  min: number;
  median: number;
}

export class Likeness {
  private readonly scanned: Scanned;

  constructor(scanned: Scanned) {
    this.scanned = scanned;
  }

  /** LCS of two stretches of tokens. */
  lcs(a: number, n: number, b: number, m: number, normalised: boolean): number {
    return this.scanned.aligner.lcs(a, n, b, m, normalised);
  }

  /** 2·LCS/(a+b) of two variants. */
  ofVariants(v: number, u: number, normalised: boolean): number {
    if (v === u) return 1;
    const { lengths } = this.scanned.groups;
    return (2 * this.scanned.aligner.ofVariants(v, u, normalised)) / (lengths[v] + lengths[u]);
  }

  /** Of all that {@link ofClass} looks at: the code of each variant, and how many units have it. */
  keyOfClass(list: Int32Array): [number, number] {
    const { groups, corpus } = this.scanned;
    const digest = new NumberDigest();
    for (const g of list) {
      for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
        const unit = groups.members[groups.memberStart[v]] * UNIT.STRIDE;
        digest.add(corpus.units[unit + UNIT.RAW_HIGH]);
        digest.add(corpus.units[unit + UNIT.RAW_LOW]);
        digest.add(groups.memberStart[v + 1] - groups.memberStart[v]);
      }
    }
    return digest.halves;
  }

  /** Over the pairs of units of a class of groups. */
  ofClass(list: Int32Array, normalised: boolean): Spread {
    const { groups } = this.scanned;
    const variants: number[] = [];
    for (const g of list) for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) variants.push(v);
    const count = (v: number) => groups.memberStart[v + 1] - groups.memberStart[v];
    const values: number[] = [];
    const weights: number[] = [];
    const add = (value: number, weight: number): void => {
      values.push(value);
      weights.push(weight);
    };
    for (const v of variants) if (count(v) > 1) add(1, (count(v) * (count(v) - 1)) / 2);
    const pairs = (variants.length * (variants.length - 1)) / 2;
    const step = Math.max(1, pairs / PAIRS_MEASURED);
    // Pairs are numbered row by row: (0, 1), (0, 2), … (1, 2), …
    let i = 0;
    let rowStart = 0;
    for (let x = 0; x < pairs; x += step) {
      const nth = Math.floor(x);
      while (nth >= rowStart + variants.length - 1 - i) rowStart += variants.length - 1 - i++;
      const [v, u] = [variants[i], variants[i + 1 + nth - rowStart]];
      add(this.ofVariants(v, u, normalised), count(v) * count(u) * step);
    }
    return spread(values, weights);
  }
}

/** @param weights null for all the same */
export function spread(values: readonly number[], weights: readonly number[] | null): Spread {
  if (values.length === 0) return { min: 1, median: 1 };
  if (weights === null) {
    const sorted = values.slice().sort((a, b) => a - b);
    return { min: sorted[0], median: sorted[Math.ceil(sorted.length / 2) - 1] };
  }
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const total = order.reduce((sum, i) => sum + weights[i], 0);
  let below = 0;
  for (const i of order) {
    below += weights[i];
    if (below >= total / 2) return { min: values[order[0]], median: values[i] };
  }
  return { min: 1, median: 1 };
}
