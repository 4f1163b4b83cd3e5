#!/usr/bin/env node
/**
 * Makes src/search/words/shares.ts: in which part of the units of public code a word stands, so that a small company's index
 * knows that `get` says little, though hardly any of its own functions has it. Needs a build and bare clones.
 *
 *     node bench/search/word-shares.mjs CLONES      folder of owner+name, of those that word-vectors/sources.txt names
 *
 * Each repository counts the same, by at most FILES of its files, spread evenly. Of none that search is judged on.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

const FILES = 400;
const LARGEST = 1 << 20;
/** A word that stands in fewer is rare enough to be worth what the index says. */
const LEAST = 0.002;
const LANGUAGES = /\.(?:py|ts|tsx|js|go|java|scala|sql|r)$/i;
const dist = (file) => import(path.join(root, 'dist/search', file));
const { readUnits } = await dist('read-units.js');
const { terms } = await dist('words/split.js');
const { isTestPath } = await import(path.join(root, 'dist/engine/units/boilerplate.js'));

const clones = process.argv[2];
const named = readFileSync(path.join(import.meta.dirname, 'word-vectors/sources.txt'), 'utf8')
  .split('\n')
  .filter((line) => /^[\w.-]+\/[\w.-]+$/.test(line))
  .map((name) => path.join(clones, name.replace('/', '+')))
  .filter((folder) => existsSync(folder));

const sums = new Map();
let repositories = 0;
for (const folder of named) {
  const git = (args, input) =>
    execFileSync('git', ['-C', folder, ...args], { input, maxBuffer: 1 << 30, stdio: ['pipe', 'pipe', 'ignore'] });
  const files = git(['ls-tree', '-r', '-z', 'HEAD'])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob, file] = line.match(/^\d+ blob (\w+)\t(.*)$/) ?? [];
      return blob !== undefined && LANGUAGES.test(file) && !isTestPath(file) ? [{ blob, file }] : [];
    });
  const step = Math.max(1, files.length / FILES);
  const picked = Array.from({ length: Math.min(files.length, FILES) }, (_, i) => files[Math.floor(i * step)]);
  const out = git(['cat-file', '--batch'], picked.map(({ blob }) => `${blob}\n`).join(''));
  const found = new Map();
  let [at, units] = [0, 0];
  for (const { file } of picked) {
    const end = out.indexOf(10, at);
    const [, type, size] = out.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    const bytes = out.subarray(at, at + Number(size));
    at += Number(size) + 1;
    if (bytes.length > LARGEST) continue;
    const ofPath = terms(file.replace(/\.\w+$/, ''));
    for (const unit of readUnits(file, bytes)) {
      units++;
      for (const word of new Set([...unit.words.packed.keys(), ...ofPath])) found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  if (units < 100) continue;
  repositories++;
  for (const [word, n] of found) sums.set(word, (sums.get(word) ?? 0) + n / units);
}
const shares = [...sums]
  .map(([word, sum]) => [word, sum / repositories])
  .filter(([word, share]) => share >= LEAST && /^[a-z0-9]+$/.test(word))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const byShare = new Map();
for (const [word, share] of shares) {
  const thousandths = Math.round(1000 * share);
  byShare.set(thousandths, [...(byShare.get(thousandths) ?? []), word]);
}
const lines = [...byShare].map(([thousandths, words]) => `${thousandths} ${words.sort().join(' ')}`);
writeFileSync(
  path.join(root, 'src/search/words/shares.ts'),
  `/**
 * Made by bench/search/word-shares.mjs from ${repositories} public repositories; not edited by hand. A line: thousandths of all units, and the words
 * that stand in so many.
 */
export const SHARES = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${repositories} repositories, ${shares.length} words\n`);
