/**
 * A second look at the best that ranking found. The weighted sum of features (features.ts) cannot say that two signs are worth more
 * together than one by one, or that a sign counts only where no other candidate has it. A small network over the same
 * features, each as it is and beside the most that any of the best has of it, adds to the sum what it cannot say:
 *
 *     score + Σ onto · tanh(into · inputs + bias)
 *
 * Learnt from the same queries as the weights (bench/search/second-look.mjs). It does not see documentation: trees in which
 * only the answers have none would teach it to prefer what is not documented.
 */
import { F, FEATURES, type Feature } from './features.ts';
import { BIAS, INTO, MEANS, ONTO, SPREADS } from './second-look-weights.ts';

/** How many of the best are looked at. */
export const LOOKED_AT = 60;

const UNSEEN: ReadonlySet<Feature> = new Set(['titleCovered', 'titleAsked', 'titleBoth', 'textCovered']);
/** Features that are seen, by number. */
export const SEEN: readonly number[] = FEATURES.filter((name) => !UNSEEN.has(name)).map((name) => F[name]);

/** Two numbers for each feature seen: how far it is from its mean, and below the most of any of the rows, in spreads. */
export function inputsOf(
  rows: readonly Float32Array[],
  { means, spreads }: { means: readonly number[]; spreads: readonly number[] },
): Float64Array[] {
  const most = SEEN.map((f) => rows.reduce((m, row) => Math.max(m, row[f]), -Infinity));
  return rows.map((row) => {
    const inputs = new Float64Array(2 * SEEN.length);
    for (let i = 0; i < SEEN.length; i++) {
      const x = row[SEEN[i]];
      inputs[i] = (x - means[i]) / spreads[i];
      inputs[SEEN.length + i] = (x - most[i]) / spreads[i];
    }
    return inputs;
  });
}

/** What is added to the score of each of the best, given their features. */
export function secondLook(rows: readonly Float32Array[]): number[] {
  return inputsOf(rows, { means: MEANS, spreads: SPREADS }).map((inputs) => {
    let added = 0;
    for (let u = 0; u < ONTO.length; u++) {
      let sum = BIAS[u];
      for (let k = 0, at = u * inputs.length; k < inputs.length; k++) sum += INTO[at + k] * inputs[k];
      added += ONTO[u] * Math.tanh(sum);
    }
    return added;
  });
}
