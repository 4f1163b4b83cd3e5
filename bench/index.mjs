#!/usr/bin/env node
/**
 * What the index costs on one real repository: the first `index`, then a `sync` after each of its newest commits.
 *
 *     node bench/index.mjs --mirror DIR [--commits 3] [--out FILE]
 *
 * A bare clone that shares the mirror's objects is set back by some commits and moved forward again. Wall and processor
 * time and the peak are the command's own (bench/rusage.py); PostgreSQL is another process, and its time is in the wall
 * alone. `SPOLIA_STAGES` adds wall and processor seconds of each derivation.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { here, machine, options, save, table } from './run.mjs';

const usage =
  'node bench/index.mjs --mirror DIR [--commits 3] [--out FILE]   DIR is a bare repository with its history';
const given = options(usage, { mirror: '', commits: '3', out: '' });
if (!given.mirror) {
  console.error(usage);
  process.exit(2);
}
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const work = mkdtempSync(path.join(tmpdir(), 'spolia-bench-'));
// PostgreSQL runs as another user where this is root.
chmodSync(work, 0o711);
const clone = path.join(work, 'repository.git');
git('clone', '-q', '--shared', '--bare', given.mirror, clone);
const branch = git('-C', clone, 'symbolic-ref', 'HEAD');
const back = Number(given.commits);
const commits = git('-C', clone, 'rev-list', '--first-parent', `--max-count=${back + 1}`, 'HEAD')
  .split('\n')
  .reverse();

function measure(name, commit, ...command) {
  git('-C', clone, 'update-ref', branch, commit);
  const said = path.join(work, 'said');
  const spolia = [
    process.execPath,
    path.join(path.dirname(here), 'bin/spolia.js'),
    ...command,
    '--data',
    path.join(work, 'data'),
  ];
  const cost = JSON.parse(
    execFileSync('python3', [path.join(here, 'rusage.py'), work, said, '--', ...spolia], {
      encoding: 'utf8',
      env: { ...process.env, SPOLIA_STAGES: '1' },
    }),
  );
  if (cost.exit !== 0) throw new Error(readFileSync(`${said}.err`, 'utf8'));
  const line = readFileSync(`${said}.err`, 'utf8')
    .split('\n')
    .find((l) => l.startsWith('{"components"'));
  return { name, commit, ...cost, stages: JSON.parse(line ?? '{}') };
}

try {
  const results = [measure('index', commits[0], 'index', clone)];
  for (const commit of commits.slice(1)) results.push(measure('sync after a commit', commit, 'sync'));
  results.push(measure('sync after nothing', commits.at(-1), 'sync'));
  const seconds = (stage) => (stage === undefined ? '' : `${stage.wall.toFixed(2)} / ${stage.cpu.toFixed(2)}`);
  console.log(
    table(
      ['Command', 'Wall', 'CPU', 'Peak MB', 'components wall / CPU', 'owners', 'duplicates'],
      results.map((r) => [
        ...[r.name, r.wall.toFixed(2), r.cpu.toFixed(2), (r.peak / 1e6).toFixed(0)],
        ...['components', 'owners', 'duplicates'].map((stage) => seconds(r.stages[stage])),
      ]),
    ),
  );
  if (given.out) save(given.out, { machine: machine(), mirror: path.basename(given.mirror), results });
} finally {
  rmSync(work, { recursive: true, force: true });
}
