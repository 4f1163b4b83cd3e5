#!/usr/bin/env node
/**
 * Learns what features weigh (src/search/features.ts) from what run.mjs --features wrote. Needs a build.
 *
 *     node bench/search/learn.mjs SET[=WEIGHT]… [--apart]
 *
 * A list-wise softmax: of each query's candidates the answer is to be the likeliest. What should speak for a document may
 * not speak against it, nor the reverse; weights are pulled to nothing a little. `--apart` says how well each repository is
 * ranked by weights learnt from all others.
 */
import { readFileSync } from 'node:fs';

const AGAINST = new Set(['length', 'nameLength', 'test']);
const PULL = 2e-4;
const ROUNDS = 160;

const apart = process.argv.includes('--apart');
const sets = process.argv
  .slice(2)
  .filter((a) => !a.startsWith('--'))
  .map((argument) => {
    const [name, weight = '1'] = argument.split('=');
    const { features, queries } = JSON.parse(readFileSync(`${name}.json`, 'utf8'));
    const bytes = readFileSync(`${name}.bin`);
    const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    let at = 0;
    for (const q of queries) {
      q.rows = all.subarray(at, at + q.count * features.length);
      at += q.count * features.length;
      q.weight = Number(weight);
      q.set = name;
    }
    return { name, features, queries };
  });
const { features } = sets[0];
const width = features.length;
const sign = features.map((f) => (AGAINST.has(f) ? -1 : 1));
const everything = sets.flatMap(({ queries }) => queries);

// Each feature by its spread, so that one step and one pull fit all.
const spread = new Float64Array(width);
{
  const mean = new Float64Array(width);
  let n = 0;
  for (const { rows, count } of everything)
    for (let r = 0; r < Math.min(60, count); r++, n++) for (let f = 0; f < width; f++) mean[f] += rows[r * width + f];
  for (let f = 0; f < width; f++) mean[f] /= n;
  for (const { rows, count } of everything)
    for (let r = 0; r < Math.min(60, count); r++)
      for (let f = 0; f < width; f++) spread[f] += (rows[r * width + f] - mean[f]) ** 2 / n;
  for (let f = 0; f < width; f++) spread[f] = Math.sqrt(spread[f]) + 1e-6;
}
for (const { rows, count } of everything)
  for (let r = 0; r < count; r++) for (let f = 0; f < width; f++) rows[r * width + f] /= spread[f];

const scored = (w, { rows, count }) => {
  const scores = new Float64Array(count);
  for (let r = 0; r < count; r++) {
    let s = 0;
    for (let f = 0, at = r * width; f < width; f++, at++) s += w[f] * rows[at];
    scores[r] = s;
  }
  return scores;
};

function learn(queries, rounds = ROUNDS, rate = 0.08) {
  const w = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  const known = queries.filter(({ gold }) => gold >= 0);
  const total = known.reduce((sum, q) => sum + q.weight, 0);
  for (let t = 1; t <= rounds; t++) {
    const slope = w.map((x) => PULL * x);
    for (const q of known) {
      const p = scored(w, q);
      const most = p.reduce((a, b) => Math.max(a, b));
      let sum = 0;
      for (let r = 0; r < p.length; r++) sum += p[r] = Math.exp(p[r] - most);
      const part = q.weight / total;
      for (let r = 0; r < p.length; r++) {
        const by = part * (p[r] / sum - (r === q.gold ? 1 : 0));
        if (Math.abs(by) < 1e-9) continue;
        for (let f = 0, at = r * width; f < width; f++, at++) slope[f] += by * q.rows[at];
      }
    }
    const step = rate * (t > rounds * 0.6 ? 0.5 : 1);
    for (let f = 0; f < width; f++) {
      mean[f] = 0.9 * mean[f] + 0.1 * slope[f];
      square[f] = 0.99 * square[f] + 0.01 * slope[f] ** 2;
      w[f] -= (step * (mean[f] / (1 - 0.9 ** t))) / (Math.sqrt(square[f] / (1 - 0.99 ** t)) + 1e-8);
      if (w[f] * sign[f] < 0) w[f] = 0;
    }
  }
  return w;
}

function judged(w, queries) {
  let reciprocal = 0;
  let ten = 0;
  for (const q of queries) {
    if (q.gold < 0) continue;
    const s = scored(w, q);
    let rank = 1;
    for (let r = 0; r < s.length; r++) if (s[r] > s[q.gold]) rank++;
    if (rank > 10) continue;
    reciprocal += 1 / rank;
    ten++;
  }
  return { reciprocal, ten, of: queries.length };
}

const said = ({ reciprocal, ten, of }) =>
  `MRR@10 ${(reciprocal / of).toFixed(4)}, R@10 ${(ten / of).toFixed(3)} of ${of}`;

const w = learn(everything);
for (const { name, queries } of sets)
  process.stdout.write(`${name}: ${said(judged(w, queries))} (learnt from it too)\n`);
if (apart) {
  const repos = [...new Set(everything.map(({ repo }) => repo))];
  const each = new Map(
    repos.map((repo) => [
      repo,
      learn(
        everything.filter((q) => q.repo !== repo),
        80,
        0.12,
      ),
    ]),
  );
  for (const { name, queries } of sets) {
    const all = { reciprocal: 0, ten: 0, of: 0 };
    const parts = [];
    for (const repo of repos) {
      const own = queries.filter((q) => q.repo === repo);
      if (own.length === 0) continue;
      const one = judged(each.get(repo), own);
      for (const key of Object.keys(all)) all[key] += one[key];
      parts.push(`${repo} ${(one.reciprocal / one.of).toFixed(3)}`);
    }
    process.stdout.write(`${name}, learnt apart: ${said(all)}  (${parts.join(', ')})\n`);
  }
}
for (const [f, name] of features.entries())
  process.stdout.write(`  ${name}: ${Number((w[f] / spread[f]).toFixed(3))},\n`);
