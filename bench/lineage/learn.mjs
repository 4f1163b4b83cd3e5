#!/usr/bin/env node
/**
 * Learns what signs weigh from what became of missing fixes (outcomes.mjs): a logistic model with a weight for each sign,
 * pulled towards what was guessed by hand (weights.ts), so that a sign that was hardly met keeps its guess. Needs a build.
 *
 *     node bench/lineage/learn.mjs FILE… [--pull 10]
 *
 * Each set of repositories counts the same; one commit counts as at most three. Says how well a model learnt from the other
 * sets ranks each set (share of pairs in the right order, and how many of the first 20 were received, beside what drawing
 * at random gives), how often each sign was met, and its weight.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

const { GUESSED } = await import(path.join(process.env.LINEAGE_DIST ?? path.join(root, 'dist'), 'lineage/weights.js'));

const files = [];
let pull = 10;
for (let i = 2; i < process.argv.length; i++) {
  if (process.argv[i] === '--pull') pull = Number(process.argv[++i]);
  else files.push(process.argv[i]);
}
const all = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
const perCommit = new Map();
for (const row of all) {
  row.of = `${row.set} ${row.commit} ${row.got}`;
  perCommit.set(row.of, (perCommit.get(row.of) ?? 0) + 1);
}
const perSet = new Map();
for (const row of all) {
  row.weight = Math.min(1, 3 / perCommit.get(row.of));
  perSet.set(row.set, (perSet.get(row.set) ?? 0) + row.weight);
}
// The square root: a large set knows more than a small one, and not as much more as it is larger.
for (const row of all) row.weight *= 1 / Math.sqrt(perSet.get(row.set));
const scale = all.length / all.reduce((sum, { weight }) => sum + weight, 0);
for (const row of all) row.weight *= scale;
const names = Object.keys(GUESSED);
/**
 * Outcomes tell what people carried over, and that is mostly removals, parameters and what was done all over at once. Asked
 * are fixes: signs of what a change is stay near their guess, those of who lacks it, where and since when are learnt.
 */
const ASKED = new Set([
  'says fix',
  'branch says fix',
  'sounds like a fix',
  'speaks of a fix',
  'upkeep',
  'upkeep and fix',
  'new work',
  'security',
  'revert',
  'issue',
  'tests',
  'removal',
  'signature',
  'keyword',
  'mass',
  'wide',
  'very wide',
  'partial',
  'nearly all lack it',
]);
const pullOf = (name) => (ASKED.has(name) ? 15 : 1) * pull;

function learn(rows) {
  const weights = new Map(Object.entries(GUESSED));
  let base = -2.5;
  const squares = new Map();
  for (let step = 0; step < 600; step++) {
    const gradient = new Map(names.map((name) => [name, pullOf(name) * (GUESSED[name] - weights.get(name))]));
    let own = 0;
    for (const { signs, got, weight } of rows) {
      const sum = signs.reduce((total, name) => total + weights.get(name), base);
      const error = weight * ((got ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
      own += error;
      for (const name of signs) gradient.set(name, gradient.get(name) + error);
    }
    const move = (name, slope) => {
      const square = (squares.get(name) ?? 0) * 0.9 + 0.1 * slope * slope;
      squares.set(name, square);
      return ((step < 300 ? 0.03 : 0.008) * slope) / (Math.sqrt(square) + 1e-6);
    };
    base += move('', own);
    for (const name of names) weights.set(name, weights.get(name) + move(name, gradient.get(name)));
  }
  return { base, weights };
}

const scoreOf = ({ base, weights }, { signs }) => signs.reduce((sum, name) => sum + (weights.get(name) ?? 0), base);

for (const set of perSet.keys()) {
  const rows = all.filter((row) => row.set === set);
  if (perSet.size < 2) break;
  const model = learn(all.filter((row) => row.set !== set));
  const ranked = rows.map((row) => ({ got: row.got, score: scoreOf(model, row) })).sort((x, y) => y.score - x.score);
  let [right, pairs, below] = [0, 0, 0];
  for (const { got } of [...ranked].reverse()) {
    if (got) {
      right += below;
      pairs += ranked.length - ranked.filter((one) => one.got).length;
    } else below++;
  }
  const share = (list) => (list.filter(({ got }) => got).length / list.length).toFixed(2);
  console.log(
    `${set}: ${rows.length}, order ${(right / pairs).toFixed(2)}, first 20 ${share(ranked.slice(0, 20))}, all ${share(ranked)}`,
  );
}
const model = learn(all);
console.log(`base ${model.base.toFixed(2)}`);
for (const name of [...names].sort((x, y) => model.weights.get(y) - model.weights.get(x))) {
  const met = all.filter(({ signs }) => signs.includes(name));
  const got = met.filter((row) => row.got).length;
  console.log(
    `${model.weights.get(name).toFixed(2).padStart(6)} ${GUESSED[name].toFixed(1).padStart(5)}  ${name.padEnd(24)} met ${met.length}, received ${got}`,
  );
}
