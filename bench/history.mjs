/**
 * What whole histories cost: reading them from git into lineage, looking for missing fixes, and the index with and
 * without them, then again after one new commit. Wall, processor time and peak memory.
 *
 *     node bench/history.mjs GITDIR…              the core alone: stages, counts, peak
 *     node bench/history.mjs --index GITDIR       a clone of it through `spolia index`, `--history on`, one more commit
 *
 * Needs `npm run build`. The clone and its index lie in a temporary folder and go at the end.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const given = process.argv.slice(2);
if (given.length === 0) throw new Error('give a git directory');
if (given[0] === '--index') await index(given[1]);
else await core(given);

async function core(places) {
  const { readLineage } = await import('../dist/lineage/read-lineage.js');
  const clock = { stage: '', at: performance.now(), cpu: process.cpuUsage() };
  const lap = (next) => {
    if (next === clock.stage) return;
    const { user, system } = process.cpuUsage(clock.cpu);
    if (clock.stage !== '')
      print({ stage: clock.stage, wall: seconds(performance.now() - clock.at), cpu: (user + system) / 1e6 });
    Object.assign(clock, { stage: next, at: performance.now(), cpu: process.cpuUsage() });
  };
  const inputs = places.map((git) => ({
    identity: basename(git) === 'repo' ? basename(dirname(git)) : basename(git),
    git,
  }));
  const lineage = await readLineage(inputs, { progress: lap });
  lap('fixes');
  const { fixes, drift } = await lineage.at();
  lap('end');
  const { history, contents, tables, repositories } = lineage.histories;
  print({
    commits: repositories.reduce((sum, { commits }) => sum + commits.length, 0),
    blobs: tables.count,
    units: history.unitCount,
    versions: history.versions.unit.length,
    contents: contents.count,
    copies: history.copies.copyVersion.length,
    fixes: fixes.length,
    drift: drift.length,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  });
  lineage.close();
}

async function index(git) {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-history-'));
  const clone = join(folder, 'clone');
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), SPOLIA_DATA: join(folder, 'data') };
  const run = (label, ...args) => {
    const { stdout } = spawnSync(
      'python3',
      [
        join(root, 'bench/rusage.py'),
        folder,
        join(folder, 'out'),
        '--',
        process.execPath,
        join(root, 'bin/spolia.js'),
        ...args,
      ],
      { env },
    );
    const { wall, cpu, peak, exit } = JSON.parse(stdout);
    print({ label, wall, cpu, peakMB: Math.round(peak / 2 ** 20), exit });
    if (exit !== 0) process.stderr.write(readFileSync(join(folder, 'out.err')));
  };
  const commit = (file) => {
    appendFileSync(
      join(clone, file),
      '\n\ndef added_by_bench(rows):\n    return sum(row.total for row in rows if row.total > 0) / max(1, len(rows))\n',
    );
    spawnSync(
      'git',
      ['-C', clone, '-c', 'user.name=B', '-c', 'user.email=b@example.com', 'commit', '-qam', 'one more'],
      {},
    );
  };
  try {
    spawnSync('git', ['clone', '-q', git, clone]);
    const files = spawnSync('git', ['-C', clone, 'ls-files', '*.py']).stdout.toString().split('\n').filter(Boolean);
    const file = files[Math.floor(files.length / 2)];
    run('index, without histories', 'index', clone);
    commit(file);
    run('sync after one commit, without histories', 'sync');
    run('sync, reading the whole history', 'sync', '--history', 'on');
    for (let i = 0; i < 3; i++) {
      commit(file);
      run('sync after one commit, with histories', 'sync');
    }
    run('fixes', 'fixes');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(ms) {
  return Math.round(ms) / 1000;
}

function print(value) {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
