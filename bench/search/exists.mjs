#!/usr/bin/env node
/**
 * Whether confidence tells what exists from what does not: every query is asked twice, once as it is and once with its
 * answer, and whatever is a copy of it, left out. Needs a build.
 *
 *     node bench/search/exists.mjs --corpus FILE --queries FILE [--split open] [--signs FILE]
 *
 * Copies are told by the engine: similarity of 0.7 or more among the first 50. Where the first result is not the answer, it
 * is the same with and without it: so it is also said how far one gets who always knows whether the first is right, and how
 * well it is told where it is. `--signs FILE` writes what confidence is
 * learnt from, one JSON a line.
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
const { signsOf, confidenceOf } = await import(path.join(dist, 'search/confidence.js'));
const { likeness } = await import(path.join(dist, 'engine/engine.js'));

const { functions, index } = corpus(options.corpus, options.split);
const queries = rows(options.queries).filter(({ split }) => split === options.split);
const gold = answers(functions, queries);
const ranker = new Ranker(index);

const pairs = [];
const lines = [];
for (const [q, { query, repo }] of queries.entries()) {
  if (gold[q] < 0) continue;
  const words = asked(query);
  const there = ranker.rank(words, { limit: 50 });
  const code = functions[gold[q]].code;
  const gone = new Set([gold[q]]);
  for (const { document } of there) {
    if (gone.has(document)) continue;
    const { similarity, normalized } = likeness(code, functions[document].code, 'python');
    if (similarity >= 0.7 || normalized >= 0.85) gone.add(document);
  }
  const isFirst = gone.has(there[0]?.document);
  const without = ranker.rank(words, { limit: 50, accepts: (d) => !gone.has(d) });
  for (const [exists, ranked] of [
    [1, there],
    [0, without],
  ]) {
    const signs = signsOf(ranker, words, ranked);
    pairs.push({ said: confidenceOf(signs), exists, isFirst });
    lines.push(JSON.stringify({ repo, exists, signs }));
  }
}
if (options.signs !== undefined) writeFileSync(options.signs, `${lines.join('\n')}\n`);

/** The chance that what exists is said to be likelier than what does not. */
function areaUnder(pairs, said) {
  const sorted = pairs.map((pair) => [said(pair), pair.exists]).sort((a, b) => a[0] - b[0]);
  let [sum, negatives] = [0, 0];
  for (let i = 0; i < sorted.length; ) {
    let k = i;
    while (k < sorted.length && sorted[k][0] === sorted[i][0]) k++;
    const no = sorted.slice(i, k).filter(([, exists]) => exists === 0).length;
    sum += (k - i - no) * (negatives + no / 2);
    negatives += no;
    i = k;
  }
  return (sum / (sorted.length - negatives) / negatives).toFixed(3);
}

const bins = Array.from({ length: 10 }, () => [0, 0, 0]);
for (const { said: c, exists: e } of pairs) {
  const bin = bins[Math.min(9, Math.floor(10 * c))];
  bin[0]++;
  bin[1] += c;
  bin[2] += e;
}
const error = bins.reduce((e, [n, c, y]) => e + Math.abs(c - y) / pairs.length + 0 * n, 0);
const of = (isFirst) => pairs.filter((pair) => pair.isFirst === isFirst);
process.stdout.write(
  `${pairs.length / 2} queries: AUROC ${areaUnder(pairs, ({ said }) => said)}, expected calibration error ${error.toFixed(3)}\n` +
    `  of who always knows whether the first result is right: ${areaUnder(pairs, (p) => (p.exists === 1 && p.isFirst ? 1 : 0))}\n` +
    `  where it is right (${of(true).length / 2}): ${areaUnder(of(true), ({ said }) => said)}, ` +
    `where it is not (${of(false).length / 2}): ${areaUnder(of(false), ({ said }) => said)}\n`,
);
for (const [b, [n, c, y]] of bins.entries())
  if (n > 0)
    process.stdout.write(`  ${b / 10}: ${n} answers, said ${(c / n).toFixed(2)}, true ${(y / n).toFixed(2)}\n`);
