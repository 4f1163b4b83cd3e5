#!/usr/bin/env node
/**
 * Questions of people through the front door: functions of CoSQA (cosqa.py: one a file) become a repository that is indexed,
 * and `find` is asked. Other than run.mjs, which asks the ranking alone, this has everything that a user gets: documentation,
 * the glossary, turns. Needs a build.
 *
 *     node bench/search/front.mjs --corpus FILE --queries FILE [--split open]
 *
 * `SPOLIA=PROGRAM` measures another build.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../run.mjs';
import { dedented } from './corpus.mjs';
import { rows } from './rows.mjs';

const options = { split: 'open' };
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
const program = process.env.SPOLIA ?? path.join(root, 'bin/spolia.js');
const folder = mkdtempSync(path.join(os.tmpdir(), 'spolia-front-'));
const run = (file, args, input) =>
  execFileSync(file, args, { input, maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
const spolia = (args, input) => run(process.execPath, [program, ...args, '--data', path.join(folder, 'data')], input);

// Started by root, PostgreSQL runs as somebody else, who has to get there.
chmodSync(folder, 0o711);
try {
  const repository = path.join(folder, 'functions');
  const git = (...args) =>
    run('git', ['-C', repository, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
  const written = new Set();
  for (const { file, code, split } of rows(options.corpus)) {
    if (split !== options.split || written.has(file)) continue;
    written.add(file);
    mkdirSync(path.join(repository, file[0]), { recursive: true });
    writeFileSync(path.join(repository, file[0], file), `${dedented(code)}\n`);
  }
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'functions');
  spolia(['index', repository]);

  const queries = rows(options.queries).filter(({ split }) => split === options.split);
  const asked = queries.map(({ id, query }) => JSON.stringify({ id, query })).join('\n');
  const answers = spolia(['find', '--queries', '-', '--limit', '10', '--json'], asked)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const ranks = queries.map(({ file }, q) => answers[q].results.findIndex((r) => r.file === `${file[0]}/${file}`) + 1);
  const part = (most) => (ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length).toFixed(3);
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0);
  process.stdout.write(
    `${written.size} functions, ${ranks.length} queries: MRR@10 ${(reciprocal / ranks.length).toFixed(4)}, ` +
      `first ${part(1)}, among three ${part(3)}, among ten ${part(10)}\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
