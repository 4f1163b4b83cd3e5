#!/usr/bin/env node
/**
 * Needs in words of their users: is a right one among the first three? Needs a build, and an index that holds the
 * repositories of the needs, at their commits or near.
 *
 *     node bench/search/needs.mjs --data DIR [--split tune|held|random|drawn|drawn-once] [--limit 100] [--misses] [--unjudged]
 *
 * Needs were written from reading the components, before any answer was looked at, without a word of their names: those of
 * needs.jsonl (every second one kept aside) of components that were chosen, those of needs-random.jsonl of components that
 * pick.py drew, those of needs-drawn.jsonl of others, drawn by another seed, that scoring was weighed with. Look at misses of `tune`
 * and `drawn` alone. A method of a right class is the right one too.
 *
 * Counted twice: by the labels alone, and with what was accepted when the first three were read (needs-verdicts.jsonl). Results
 * among the first three that are neither labelled nor judged count as wrong; how many there are is said, --unjudged shows
 * them. `SPOLIA=PROGRAM` measures another build.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../run.mjs';
import { rows } from './rows.mjs';

const READ_BY_THE_JUDGE = 3;

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const labels = (name) => rows(path.join(root, 'bench/labels', name));

const split = option('--split');
const limit = option('--limit', '10');
const needs = [...labels('needs.jsonl'), ...labels('needs-random.jsonl'), ...labels('needs-drawn.jsonl')].filter(
  (need) => split === undefined || need.split === split,
);

const found = execFileSync(
  process.execPath,
  [
    process.env.SPOLIA ?? path.join(root, 'bin/spolia.js'),
    ...['find', '--queries', '-', '--limit', limit, '--json', '--data', path.resolve(option('--data'))],
  ],
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

/** Answers are "file name", with "owner/name:" in front where they are of another repository than that of the need. */
const placeOf = (answer, repo) => {
  const [, elsewhere, file, name] = answer.match(/^(?:([^: ]+):)?(.*) ([^ ]+)$/);
  return { repo: elsewhere ?? repo, file, name };
};
const isIn = (result, { repo, file }) => result.file === file && result.repo.replaceAll('+', '/').endsWith(repo);
const isLabelled = (need, result) =>
  need.answers.some((answer) => {
    const place = placeOf(answer, need.repo);
    return isIn(result, place) && result.name.split('.').includes(place.name);
  });

const verdicts = labels('needs-verdicts.jsonl');
const verdictOn = (need, result) =>
  verdicts.find((verdict) => verdict.need === need.id && isIn(result, verdict) && result.name === verdict.name);
const isAccepted = (need, result) => isLabelled(need, result) || verdictOn(need, result)?.accepted === true;
const isUnjudged = (need, result) => !isLabelled(need, result) && verdictOn(need, result) === undefined;

const asked = needs.map((need, i) => {
  const { results, confidence, recommendation } = found[i];
  const rank = (isRight) => results.findIndex((result) => isRight(need, result)) + 1;
  const unjudged = results.slice(0, READ_BY_THE_JUDGE).filter((result) => isUnjudged(need, result));
  return {
    need,
    results,
    confidence,
    recommendation,
    labelled: rank(isLabelled),
    accepted: rank(isAccepted),
    unjudged,
  };
});

const say = (line) => process.stdout.write(`${line}\n`);
const sayResults = (results) => {
  for (const { name, file } of results) say(`    ${name}  ${file}`);
};

for (const { need, results, confidence, recommendation, accepted, unjudged } of asked) {
  if (process.argv.includes('--misses') && !(accepted > 0 && accepted <= 3)) {
    say(`${need.id} ${need.need} (${recommendation}, ${confidence}): right one at ${accepted || 'none'}`);
    sayResults(results.slice(0, 4));
  }
  if (process.argv.includes('--unjudged') && unjudged.length > 0) {
    say(`${need.id} ${need.need}: not judged yet`);
    sayResults(unjudged);
  }
}

const counts = (ranks) => {
  const within = (n) => ranks.filter((rank) => rank > 0 && rank <= n).length;
  const depths = [`first ${within(1)}`, `among three ${within(3)} (${(within(3) / ranks.length).toFixed(2)})`];
  return [...depths, ...[...new Set([10, Number(limit)])].map((n) => `among ${n} ${within(n)}`)].join(', ');
};
for (const name of new Set(needs.map((need) => need.split))) {
  const all = asked.filter(({ need }) => need.split === name);
  const unjudged = all.reduce((sum, { unjudged }) => sum + unjudged.length, 0);
  say(`${name}: ${all.length} needs`);
  say(`  by labels:     right one ${counts(all.map(({ labelled }) => labelled))}`);
  say(
    `  with verdicts: right one ${counts(all.map(({ accepted }) => accepted))}; ${unjudged} of the first three not judged`,
  );
}
