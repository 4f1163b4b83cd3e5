#!/usr/bin/env node
/**
 * Learns which words of people go with which words of code (src/search/word-vectors/) from functions that pairs.py wrote. Needs
 * a build, and half an hour.
 *
 *     node bench/search/word-vectors/learn.mjs PAIRS --out src/search/word-vectors/table.bin
 *
 * Two tables of vectors, one of words that people say and one of words that code has. What is said is the sum of its words,
 * code the weighted sum of its own, and the cosine of both is to be largest for those that belong together: a softmax over
 * batches, half of each of one repository, because that is what a query has to tell apart. Beside the cosine stands what
 * words in common say by themselves, so that the vectors learn what these do not. Steps are AdaGrad's, with one rate a word.
 * Some functions without documentation take part too, with their name for what is said of them, hidden from their code.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { normal, random, shuffle } from '../../random.mjs';
import { root } from '../../run.mjs';
import { pathWords, wordsOf } from '../corpus.mjs';
import { rows } from '../rows.mjs';

/** Settings were chosen by ranking with repositories apart (docs/accuracy.md). */
const SIZE = 256;
const BATCH = 512;
const OF_ONE_REPOSITORY = BATCH / 2;
const EPOCHS = 4;
const RATE = 0.05;
/** A word that stands in fewer functions is not learnt. */
const LEAST = 10;
/** Of functions without documentation, so many take part. */
const NAMED = 0.15;
/** Words left out by chance, so that no pair is learnt by heart: of what is said, of code, the name as a whole. */
const HIDE_SAID = 0.2;
const HIDE_CODE = 0.2;
const HIDE_NAME = 0.1;
const out = process.argv[process.argv.indexOf('--out') + 1];
const folder = process.argv[2];
const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const { terms } = await import(path.join(dist, 'search/words/split.js'));
const { FIELD, countOf } = await import(path.join(dist, 'search/fields.js'));
const { AGAIN, CODE_FIELDS, encoded } = await import(path.join(dist, 'search/word-vectors/table.js'));
const NAME = 7 << (3 * FIELD.name);
const IN_HEADER = 1 << (3 * FIELD.parameters);

/** Every pair as ids of words: what is said, and words of code with the counts of their fields. */
const ids = new Map();
const idOf = (word) => {
  if (!ids.has(word)) ids.set(word, ids.size);
  return ids.get(word);
};
const pairs = [];
const repositories = [];
for (const name of readdirSync(folder).sort()) {
  const from = pairs.length;
  for (const { file, qualname, code, query } of rows(path.join(folder, name))) {
    if (query === '' && random() >= NAMED) continue;
    let made;
    try {
      made = wordsOf({ qualname, code });
    } catch {
      continue;
    }
    const { own, words } = made;
    words.addAll(FIELD.path, pathWords(file));
    const said = query === '' ? own : terms(query);
    const has = [];
    for (const [word, all] of words.packed) {
      let packed = all & (2 ** (3 * CODE_FIELDS) - 1);
      if (query === '' && own.includes(word)) {
        packed &= ~NAME;
        if (countOf(packed, FIELD.parameters) > 0) packed -= IN_HEADER;
      }
      if (packed !== 0) has.push(idOf(word), packed);
    }
    if (said.length >= 2 && has.length >= 8) pairs.push({ said: said.map(idOf), has });
  }
  repositories.push([from, pairs.length]);
}
const inCode = new Int32Array(ids.size);
const inAll = new Int32Array(ids.size);
for (const { said, has } of pairs) {
  for (const word of said) inAll[word]++;
  for (let k = 0; k < has.length; k += 2) {
    inAll[has[k]]++;
    inCode[has[k]]++;
  }
}
const words = [...ids.keys()].filter((_, id) => inAll[id] >= LEAST);
const idIn = new Int32Array(ids.size).fill(-1);
for (const [i, word] of words.entries()) idIn[ids.get(word)] = i;
const rarity = Float64Array.from(words, (word) => Math.log((pairs.length + 1) / (inCode[ids.get(word)] + 1)));
for (const pair of pairs) {
  pair.said = pair.said.map((word) => idIn[word]).filter((word) => word >= 0);
  const has = [];
  for (let k = 0; k < pair.has.length; k += 2) if (idIn[pair.has[k]] >= 0) has.push(idIn[pair.has[k]], pair.has[k + 1]);
  pair.has = has;
}
process.stdout.write(`${pairs.length} pairs of ${repositories.length} repositories, ${words.length} words\n`);

const said = new Float32Array(words.length * SIZE);
const code = new Float32Array(words.length * SIZE);
for (let i = 0; i < said.length; i++)
  said[i] = code[i] = (normal() * 0.3 * rarity[Math.floor(i / SIZE)]) / Math.sqrt(SIZE);
/** Sums of squares of past slopes. */
const pastSaid = new Float64Array(words.length).fill(1e-8);
const pastCode = new Float64Array(words.length).fill(1e-8);
const fields = [2, 0.7, 0.5, 0.7, 0.8, 0.7, 0.7, 0.4];
const pastFields = fields.map(() => 0);
/** What the cosine and the words in common count in the softmax. */
let [scale, pastScale, literal, pastLiteral] = [12, 0, 0, 0];

const timesIn = (packed, f) => {
  const count = countOf(packed, f);
  return count === 0 ? 0 : 1 + AGAIN * (count - 1);
};
function weightOf(packed) {
  let weight = 0;
  for (let f = 0; f < CODE_FIELDS; f++) weight += fields[f] * timesIn(packed, f);
  return weight;
}
const addTo = (sums, at, table, row, by) => {
  for (let k = 0, from = row * SIZE; k < SIZE; k++) sums[at + k] += by * table[from + k];
};
/** To length one; the length before. */
function normalise(sums, at) {
  let squares = 1e-9;
  for (let k = at; k < at + SIZE; k++) squares += sums[k] ** 2;
  const length = Math.sqrt(squares);
  for (let k = at; k < at + SIZE; k++) sums[k] /= length;
  return length;
}
/** Back through {@link normalise}. */
function unnormalise(slopes, sums, at, length) {
  let along = 0;
  for (let k = at; k < at + SIZE; k++) along += slopes[k] * sums[k];
  for (let k = at; k < at + SIZE; k++) slopes[k] = (slopes[k] - along * sums[k]) / length;
}
function move(table, past, row, slopes, at, by, rate) {
  let squares = 0;
  for (let k = at; k < at + SIZE; k++) squares += slopes[k] ** 2;
  past[row] += (by * by * squares) / SIZE;
  const step = (rate * by) / (Math.sqrt(past[row]) + 1e-6);
  for (let k = 0, to = row * SIZE; k < SIZE; k++) table[to + k] -= step * slopes[at + k];
}

const q = new Float32Array(BATCH * SIZE);
const d = new Float32Array(BATCH * SIZE);
const slopeQ = new Float32Array(BATCH * SIZE);
const slopeD = new Float32Array(BATCH * SIZE);
const common = new Float32Array(BATCH);
const cosines = new Float32Array(BATCH);
const likely = new Float64Array(BATCH);

/** One step; the mean loss of the batch. */
function learn(batch, rate) {
  const n = batch.length;
  for (const sums of [q, d, slopeQ, slopeD]) sums.fill(0);
  const lengthsQ = [];
  const lengthsD = [];
  const seen = batch.map(({ said: all, has }, b) => {
    let kept = all.filter(() => random() >= HIDE_SAID);
    if (kept.length === 0) kept = all.slice(-1);
    for (const word of kept) addTo(q, b * SIZE, said, word, 1);
    lengthsQ.push(normalise(q, b * SIZE));
    const hidden = random() < HIDE_NAME ? ~NAME : -1;
    const weights = new Float64Array(has.length / 2);
    for (let e = 0; e < weights.length; e++) {
      if (random() < HIDE_CODE) continue;
      weights[e] = weightOf(has[2 * e + 1] & hidden);
      if (weights[e] > 0) addTo(d, b * SIZE, code, has[2 * e], weights[e]);
    }
    lengthsD.push(normalise(d, b * SIZE));
    return { kept, has, weights };
  });
  const having = new Map();
  for (const [b, { has, weights }] of seen.entries())
    for (let e = 0; e < weights.length; e++) {
      if (weights[e] === 0) continue;
      if (!having.has(has[2 * e])) having.set(has[2 * e], []);
      having.get(has[2 * e]).push(b, weights[e] / (weights[e] + 0.8));
    }
  let [loss, slopeScale, slopeLiteral] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    common.fill(0);
    const all = seen[i].kept.reduce((sum, word) => sum + rarity[word], 1e-6);
    for (const word of seen[i].kept) {
      const list = having.get(word) ?? [];
      for (let k = 0; k < list.length; k += 2) common[list[k]] += (rarity[word] / all) * list[k + 1];
    }
    let most = -Infinity;
    for (let j = 0; j < n; j++) {
      let cosine = 0;
      for (let k = 0, x = i * SIZE, y = j * SIZE; k < SIZE; k++) cosine += q[x + k] * d[y + k];
      cosines[j] = cosine;
      likely[j] = scale * cosine + literal * common[j];
      most = Math.max(most, likely[j]);
    }
    let sum = 0;
    for (let j = 0; j < n; j++) sum += likely[j] = Math.exp(likely[j] - most);
    loss -= Math.log(likely[i] / sum + 1e-20);
    for (let j = 0; j < n; j++) {
      const slope = likely[j] / sum - (i === j ? 1 : 0);
      slopeScale += slope * cosines[j];
      slopeLiteral += slope * common[j];
      if (Math.abs(slope * scale) < 1e-5) continue;
      for (let k = 0, x = i * SIZE, y = j * SIZE; k < SIZE; k++) {
        slopeQ[x + k] += slope * scale * d[y + k];
        slopeD[y + k] += slope * scale * q[x + k];
      }
    }
  }
  const slopeFields = fields.map(() => 0);
  for (const [b, { has, weights }] of seen.entries()) {
    unnormalise(slopeQ, q, b * SIZE, lengthsQ[b]);
    unnormalise(slopeD, d, b * SIZE, lengthsD[b]);
    for (let e = 0; e < weights.length; e++) {
      if (weights[e] === 0) continue;
      let along = 0;
      for (let k = 0, at = has[2 * e] * SIZE; k < SIZE; k++) along += slopeD[b * SIZE + k] * code[at + k];
      for (let f = 1; f < CODE_FIELDS; f++) slopeFields[f] += along * timesIn(has[2 * e + 1], f);
    }
  }
  for (const [b, { kept, has, weights }] of seen.entries()) {
    for (const word of kept) move(said, pastSaid, word, slopeQ, b * SIZE, 1, rate);
    for (let e = 0; e < weights.length; e++)
      if (weights[e] > 0) move(code, pastCode, has[2 * e], slopeD, b * SIZE, weights[e], rate);
  }
  // The name's weight stays: all of them together could grow for ever.
  for (let f = 1; f < CODE_FIELDS; f++) {
    pastFields[f] += slopeFields[f] ** 2;
    fields[f] = Math.max(0.02, fields[f] - (0.3 * rate * slopeFields[f]) / (Math.sqrt(pastFields[f]) + 1e-6));
  }
  pastScale += slopeScale ** 2;
  scale = Math.max(5, scale - (3 * rate * slopeScale) / (Math.sqrt(pastScale) + 1e-6));
  pastLiteral += slopeLiteral ** 2;
  literal = Math.max(0, literal - (5 * rate * slopeLiteral) / (Math.sqrt(pastLiteral) + 1e-6));
  return loss / n;
}

const order = Int32Array.from(pairs.keys());
const steps = (EPOCHS * pairs.length) / BATCH;
let step = 0;
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  order.sort();
  const chunks = [];
  for (const [from, to] of repositories) {
    shuffle(order, from, to);
    for (let i = from; i < to; i += OF_ONE_REPOSITORY)
      chunks.push(order.subarray(i, Math.min(to, i + OF_ONE_REPOSITORY)));
  }
  shuffle(chunks);
  let [loss, batches, batch] = [0, 0, []];
  for (const chunk of chunks) {
    for (const i of chunk)
      if (batch.length < BATCH && pairs[i].said.length > 0 && pairs[i].has.length > 6) batch.push(pairs[i]);
    if (batch.length < BATCH) continue;
    loss += learn(batch, RATE * Math.max(0.02, 1 - step / (1.15 * steps)));
    batches++;
    step++;
    batch = [];
  }
  process.stdout.write(
    `after ${epoch + 1} of ${EPOCHS} epochs: loss ${(loss / batches).toFixed(3)}, cosine counts ${scale.toFixed(1)}, ` +
      `words in common ${literal.toFixed(1)}, fields ${fields.map((x) => x.toFixed(2)).join(' ')}\n`,
  );
}
writeFileSync(out, encoded({ words, size: SIZE, fields, said, code }));
