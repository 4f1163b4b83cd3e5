#!/usr/bin/env node
/**
 * Learns the second look (src/search/second-look.ts) from what run.mjs --features wrote. Needs a build.
 *
 *     node bench/search/second-look.mjs SET[=WEIGHT]… [--judge SET…] [--out src/search/second-look-weights.ts]
 *
 * A small network over features beside the weighted sum that there is: of the best of each query, the answer is to be the
 * likeliest. Steps are Adam's, in batches, the same at each run. `--judge` says what it does to sets that nothing is learnt from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { normal, shuffle } from '../random.mjs';
import { root } from '../run.mjs';

const UNITS = 16;
const ROUNDS = 8;
const BATCH = 128;
const RATE = 3e-3;
const PULL = 1e-3;

const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { FEATURE_COUNT, weightOf } = await import(path.join(dist, 'search/features.js'));
const { inputsOf, LOOKED_AT, SEEN } = await import(path.join(dist, 'search/second-look.js'));

const args = process.argv.slice(2);
const from = (name) => (args.includes(name) ? args.indexOf(name) : args.length);
const judged = args
  .slice(from('--judge') + 1)
  .filter((_, i, all) => !all.slice(0, i + 1).some((a) => a.startsWith('--')));
const learnt = args.slice(0, Math.min(from('--judge'), from('--out')));
const out = args[from('--out') + 1];

/** Of each query the features of the best, their weighted sums, and which of them is the answer. */
function read(argument) {
  const [name, weight = '1'] = argument.split('=');
  const { queries } = JSON.parse(readFileSync(`${name}.json`, 'utf8'));
  const bytes = readFileSync(`${name}.bin`);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  let at = 0;
  const lists = queries.map(({ count, gold }) => {
    const n = Math.min(LOOKED_AT, count);
    const features = Array.from({ length: n }, (_, r) =>
      all.subarray(at + r * FEATURE_COUNT, at + (r + 1) * FEATURE_COUNT),
    );
    at += count * FEATURE_COUNT;
    const sums = features.map((row) => row.reduce((sum, x, f) => sum + x * weightOf[f], 0));
    return { features, sums, gold: gold < n ? gold : -1, weight: Number(weight) };
  });
  return { name, lists };
}
const sets = learnt.map(read);
const others = judged.map(read);

const rows = sets.flatMap(({ lists }) => lists.flatMap(({ features }) => features));
const means = SEEN.map((f) => rows.reduce((sum, row) => sum + row[f], 0) / rows.length);
const spreads = SEEN.map(
  (f, i) => Math.sqrt(rows.reduce((sum, row) => sum + (row[f] - means[i]) ** 2, 0) / rows.length) + 1e-6,
);
for (const { lists } of [...sets, ...others])
  for (const list of lists) list.inputs = inputsOf(list.features, { means, spreads });

const width = 2 * SEEN.length;
const into = Float64Array.from({ length: UNITS * width }, () => normal() / Math.sqrt(width));
const bias = new Float64Array(UNITS);
const onto = new Float64Array(UNITS);
const parts = [into, bias, onto];
const slopes = parts.map((part) => new Float64Array(part.length));
const means1 = parts.map((part) => new Float64Array(part.length));
const means2 = parts.map((part) => new Float64Array(part.length));

function scored({ inputs, sums }) {
  const units = inputs.map((x) =>
    Float64Array.from({ length: UNITS }, (_, u) => {
      let sum = bias[u];
      for (let k = 0; k < width; k++) sum += into[u * width + k] * x[k];
      return Math.tanh(sum);
    }),
  );
  return { units, scores: sums.map((sum, r) => sum + units[r].reduce((all, y, u) => all + y * onto[u], 0)) };
}

const all = sets.flatMap(({ lists }) => lists).filter(({ gold }) => gold >= 0);
const steps = ROUNDS * Math.ceil(all.length / BATCH);
let step = 0;
for (let round = 0; round < ROUNDS; round++) {
  shuffle(all);
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH);
    const total = batch.reduce((sum, { weight }) => sum + weight, 0);
    for (const slope of slopes) slope.fill(0);
    for (const list of batch) {
      const { units, scores } = scored(list);
      const most = Math.max(...scores);
      const likely = scores.map((s) => Math.exp(s - most));
      const sum = likely.reduce((a, b) => a + b, 0);
      for (const [r, x] of list.inputs.entries()) {
        const by = ((likely[r] / sum - (r === list.gold ? 1 : 0)) * list.weight) / total;
        if (Math.abs(by) < 1e-9) continue;
        for (let u = 0; u < UNITS; u++) {
          slopes[2][u] += by * units[r][u];
          const inner = by * onto[u] * (1 - units[r][u] ** 2);
          slopes[1][u] += inner;
          for (let k = 0; k < width; k++) slopes[0][u * width + k] += inner * x[k];
        }
      }
    }
    step++;
    const rate = RATE * Math.max(0.05, 1 - step / steps);
    for (const [p, part] of parts.entries())
      for (let k = 0; k < part.length; k++) {
        const slope = slopes[p][k] + PULL * part[k];
        means1[p][k] = 0.9 * means1[p][k] + 0.1 * slope;
        means2[p][k] = 0.99 * means2[p][k] + 0.01 * slope ** 2;
        part[k] -= (rate * (means1[p][k] / (1 - 0.9 ** step))) / (Math.sqrt(means2[p][k] / (1 - 0.99 ** step)) + 1e-8);
      }
  }
}

function said({ name, lists }, scoresOf) {
  let [reciprocal, first] = [0, 0];
  for (const list of lists) {
    if (list.gold < 0) continue;
    const scores = scoresOf(list);
    const rank = 1 + scores.filter((s) => s > scores[list.gold]).length;
    if (rank <= 10) reciprocal += 1 / rank;
    if (rank === 1) first++;
  }
  return `${name} MRR@10 ${(reciprocal / lists.length).toFixed(4)}, first ${(first / lists.length).toFixed(3)}`;
}
for (const set of [...sets, ...others])
  process.stdout.write(
    `${said(set, ({ sums }) => sums)}; looked at twice ${said(set, (list) => scored(list).scores)}\n`,
  );

if (out !== undefined) {
  const written = (numbers, digits) => `[${Array.from(numbers, (x) => Number(x.toFixed(digits))).join(', ')}]`;
  writeFileSync(
    out,
    `/** Learnt by bench/search/second-look.mjs; see second-look.ts. */
export const MEANS: readonly number[] = ${written(means, 5)};
export const SPREADS: readonly number[] = ${written(spreads, 5)};
/** Of each unit what it makes of each input, one after the other. */
export const INTO: readonly number[] = ${written(into, 4)};
export const BIAS: readonly number[] = ${written(bias, 4)};
/** What each unit counts. */
export const ONTO: readonly number[] = ${written(onto, 4)};
`,
  );
}
