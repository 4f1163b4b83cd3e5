#!/usr/bin/env node
/**
 * Answers queries from a corpus of functions, and says how well and how fast. Needs a build.
 *
 *     node bench/search/run.mjs --corpus FILE --queries FILE [--split open] [--out RUN] [--features FILE]
 *
 * RUN is what search_eval.py reads. `--features FILE` also writes, for learn.mjs, what ranking looked at of each candidate.
 * `SEARCH_DIST=DIR` measures another build.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';
import { answers, corpus } from './corpus.mjs';
import { rows } from './rows.mjs';

const options = { split: 'open' };
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { Ranker } = await import(path.join(dist, 'search/ranker.js'));
const { asked } = await import(path.join(dist, 'search/asked.js'));
const { FEATURES } = await import(path.join(dist, 'search/features.js'));

const { functions, index } = corpus(options.corpus, options.split);
const queries = rows(options.queries).filter(({ split }) => split === options.split);
const gold = answers(functions, queries);
const ranker = new Ranker(index);
const wantsFeatures = options.features !== undefined;

const run = [];
const times = [];
const made = [];
const parts = [];
let reciprocal = 0;
let first = 0;
let ten = 0;
let found = 0;
for (const [q, { id, query, repo }] of queries.entries()) {
  const from = performance.now();
  const ranked = ranker.rank(asked(query), { limit: 300 });
  times.push(performance.now() - from);
  const at = ranked.findIndex(({ document }) => document === gold[q]);
  if (at >= 0) found++;
  if (at >= 0 && at < 10) {
    reciprocal += 1 / (at + 1);
    ten++;
    if (at === 0) first++;
  }
  const names = ranked.slice(0, 10).map(({ document }) => {
    const f = functions[document];
    return f.repo === 'cosqa' ? `cosqa/${f.file}:1` : `${f.repo}/${f.file}:${f.start}`;
  });
  run.push(JSON.stringify({ id, ranked: names }));
  if (wantsFeatures && at >= 0) {
    // The best of the present ranking and the answer: what learning has to tell apart.
    const kept = ranked.slice(0, 120);
    if (at >= 120) kept[119] = ranked[at];
    made.push({ id, repo, count: kept.length, gold: Math.min(at, 119) });
    for (const { features: f } of kept) parts.push(Buffer.from(f.buffer, f.byteOffset, f.byteLength));
  } else if (wantsFeatures) made.push({ id, repo, count: 0, gold: -1 });
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
const n = queries.length;
process.stdout.write(
  `${functions.length} functions, ${n} queries: MRR@10 ${(reciprocal / n).toFixed(4)}, R@1 ${(first / n).toFixed(3)}, ` +
    `R@10 ${(ten / n).toFixed(3)}, among 300 ${(found / n).toFixed(3)}; ` +
    `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms; ${Math.round(index.bytes / functions.length)} bytes a function\n`,
);
if (options.out !== undefined) writeFileSync(options.out, `${run.join('\n')}\n`);
if (wantsFeatures) {
  writeFileSync(`${options.features}.bin`, Buffer.concat(parts));
  writeFileSync(`${options.features}.json`, JSON.stringify({ features: FEATURES, queries: made }));
}
