#!/usr/bin/env node
/**
 * What the index costs on real repositories: the first `index`, a `sync` after each of the newest commits of the first
 * one, after a commit that changes one function, and after nothing.
 *
 *     node bench/index.mjs --mirror DIR[,DIR…] [--commits 3] [--out FILE]
 *
 * Bare clones share the mirrors' objects; the first is set back by some commits and moved forward again. Wall, processor
 * time and peak are the command's (bench/rusage.py). PostgreSQL is another process, which the command waits for where it
 * stops it: its time may be in the processor time, and always is in the wall. `SPOLIA_STAGES` adds seconds of each
 * derivation; as they go side by side, each has waited for the others.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { here, machine, options, save, table } from './run.mjs';

const usage =
  'node bench/index.mjs --mirror DIR[,DIR…] [--commits 3] [--out FILE]   DIR is a bare repository with its history';
const given = options(usage, { mirror: '', commits: '3', out: '' });
if (!given.mirror) {
  console.error(usage);
  process.exit(2);
}
const mirrors = given.mirror.split(',');
const work = mkdtempSync(path.join(tmpdir(), 'spolia-bench-'));
const git = (args, more = {}) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, ...more }).trim();
// PostgreSQL runs as another user where this is root.
chmodSync(work, 0o711);
const clones = mirrors.map((mirror, i) => {
  const clone = path.join(work, `repository-${i}.git`);
  git(['clone', '-q', '--shared', '--bare', mirror, clone]);
  return clone;
});
const [clone] = clones;
const inClone = (...args) => git(['-C', clone, ...args]);
const branch = inClone('symbolic-ref', 'HEAD');
const commits = inClone('rev-list', '--first-parent', `--max-count=${Number(given.commits) + 1}`, 'HEAD')
  .split('\n')
  .reverse();

function measure(name, commit, ...command) {
  // A ref that is written is one that may have moved, to whatever it points.
  if (inClone('rev-parse', branch) !== commit) inClone('update-ref', branch, commit);
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
  const lines = readFileSync(`${said}.err`, 'utf8').split('\n');
  if (cost.exit !== 0) throw new Error(lines.join('\n'));
  const stages = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  return { name, commit, ...cost, stages: Object.assign({}, ...stages.filter((s) => 'families' in s || 'find' in s)) };
}

/** A commit that adds a line to the first function of the first Python file that has one: nothing else is other. */
function oneFunction(parent) {
  const names = inClone('ls-tree', '-r', '--name-only', parent).split('\n');
  for (const name of names.filter((one) => one.endsWith('.py') && !/(^|\/)tests?\//.test(one))) {
    const text = git(['-C', clone, 'cat-file', '-p', `${parent}:${name}`]);
    const changed = text.replace(/^( {4,})return (\w+)$/m, '$1$2 = $2 * 2 + 1\n$1return $2');
    if (changed === text) continue;
    const env = {
      ...process.env,
      GIT_INDEX_FILE: path.join(work, 'index'),
      ...{ GIT_AUTHOR_NAME: 'Bench', GIT_AUTHOR_EMAIL: 'bench@example.com' },
      ...{ GIT_COMMITTER_NAME: 'Bench', GIT_COMMITTER_EMAIL: 'bench@example.com' },
    };
    git(['-C', clone, 'read-tree', parent], { env });
    const blob = git(['-C', clone, 'hash-object', '-w', '--stdin'], { input: `${changed}\n` });
    const mode = inClone('ls-tree', parent, '--', name).slice(0, 6);
    git(['-C', clone, 'update-index', '--cacheinfo', `${mode},${blob},${name}`], { env });
    const tree = git(['-C', clone, 'write-tree'], { env });
    return git(['-C', clone, 'commit-tree', tree, '-p', parent, '-m', `change ${name}`], { env });
  }
  throw new Error('no Python file has a function to change');
}

try {
  const results = [measure('index', commits[0], 'index', ...clones)];
  for (const commit of commits.slice(1)) results.push(measure('sync after a commit', commit, 'sync'));
  const changed = oneFunction(commits.at(-1));
  results.push(measure('sync after one function', changed, 'sync'));
  results.push(measure('sync after nothing', changed, 'sync'));
  const names = ['read', 'components', 'owners', 'duplicates', 'reuse'];
  console.log(
    table(
      ['Command', 'Wall', 'CPU', 'Peak MB', ...names],
      results.map((r) => [
        ...[r.name, r.wall.toFixed(2), r.cpu.toFixed(2), (r.peak / 1e6).toFixed(0)],
        ...names.map((stage) => r.stages[stage]?.wall.toFixed(2) ?? ''),
      ]),
    ),
  );
  if (given.out)
    save(given.out, { machine: machine(), mirrors: mirrors.map((mirror) => path.basename(mirror)), results });
} finally {
  rmSync(work, { recursive: true, force: true });
}
