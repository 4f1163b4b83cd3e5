#!/usr/bin/env node
/**
 * Needs in words of their users (bench/labels/needs.jsonl): is the right one among the first three? Needs a build, and an
 * index that holds the repositories of the needs, at their commits or near.
 *
 *     node bench/search/needs.mjs --data DIR [--split tune|held] [--misses]
 *
 * Needs were written from reading the components, before any answer was looked at, without a word of their names. Every
 * second one is kept aside: look at misses of `tune` alone. A method of a right class is the right one too. `SPOLIA=PROGRAM` measures another
 * build.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run.mjs';
import { rows } from './rows.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const split = option('--split');
const showsMisses = process.argv.includes('--misses');
const needs = rows(path.join(root, 'bench/labels/needs.jsonl')).filter((n) => split === undefined || n.split === split);
const program = process.env.SPOLIA ?? path.join(root, 'bin/spolia.js');
const found = execFileSync(
  process.execPath,
  [program, 'find', '--queries', '-', '--limit', '10', '--json', '--data', path.resolve(option('--data'))],
  {
    input: needs.map(({ id, need }) => JSON.stringify({ id, query: need })).join('\n'),
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  },
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const isRight = ({ repo, answers }, result) =>
  result.repo.replaceAll('+', '/').endsWith(repo) &&
  answers.some((answer) => {
    const at = answer.lastIndexOf(' ');
    return result.file === answer.slice(0, at) && result.name.split('.').includes(answer.slice(at + 1));
  });

const sums = { tune: [], held: [] };
for (const [i, need] of needs.entries()) {
  const { results, confidence, recommendation } = found[i];
  const rank = results.findIndex((result) => isRight(need, result)) + 1;
  sums[need.split].push({ rank, confidence });
  if (!showsMisses || (rank > 0 && rank <= 3)) continue;
  process.stdout.write(`${need.id} ${need.need} (${recommendation}, ${confidence}): right one at ${rank || 'none'}\n`);
  for (const { name, file } of results.slice(0, 4)) process.stdout.write(`    ${name}  ${file}\n`);
}
for (const [name, all] of Object.entries(sums)) {
  if (all.length === 0) continue;
  const within = (n) => all.filter(({ rank }) => rank > 0 && rank <= n).length;
  process.stdout.write(
    `${name}: ${all.length} needs; right one first ${within(1)}, among three ${within(3)} ` +
      `(${(within(3) / all.length).toFixed(2)}), among ten ${within(10)}\n`,
  );
}
