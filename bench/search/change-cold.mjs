#!/usr/bin/env node
/**
 * How long a cold command takes for a change of some 500 lines, and for words, over everything that an index holds.
 *
 *     node bench/search/change-cold.mjs --data DIR --from FOLDER [--lines 500] [--runs 5]
 *
 * The change is new files in a repository made for it: functions of FOLDER, every second one renamed throughout. The index's
 * PostgreSQL is kept up by this process, as where it is a server. The first run of each is not counted: it may have files to make.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../run.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const data = path.resolve(option('--data'));
const lines = Number(option('--lines', 500));
const runs = Number(option('--runs', 5));
const program = process.env.SPOLIA ?? path.join(root, 'bin/spolia.js');
const dist = path.join(root, 'dist');
const { parseSnippet } = await import(path.join(dist, 'search/snippet.js'));
const { openStorage } = await import(path.join(dist, 'storage/storage.js'));
const { migrations } = await import(path.join(dist, 'operations/schema.js'));

const work = mkdtempSync(path.join(tmpdir(), 'spolia-change-'));
const git = (...args) => spawnSync('git', ['-C', work, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args]);
git('init', '-q');
git('commit', '-q', '--allow-empty', '-m', 'first');
let [written, functions] = [0, 0];
for (const file of readdirSync(option('--from'), { recursive: true }).sort()) {
  if (!/\.py$/.test(file) || /test/.test(file) || written >= lines) continue;
  const text = readFileSync(path.join(option('--from'), file), 'utf8');
  let units = [];
  try {
    units = parseSnippet(text, file);
  } catch {
    continue;
  }
  const own = units.filter(({ kind, first, last, parent }) => kind === 'function' && parent < 0 && last - first > 8);
  const parts = [];
  for (const { first, last } of own.slice(0, 2)) {
    if (written >= lines) break;
    let part = text
      .split('\n')
      .slice(first - 1, last)
      .join('\n');
    if (functions++ % 2 === 1) part = part.replace(/\b([a-z]+)_([a-z_]+)\b/g, '$2_$1x');
    parts.push(part);
    written += last - first + 1;
  }
  if (parts.length === 0) continue;
  mkdirSync(path.join(work, 'new'), { recursive: true });
  writeFileSync(path.join(work, 'new', `part_${functions}.py`), `${parts.join('\n\n\n')}\n`);
}

const storage = await openStorage({ kind: 'folder', folder: data }, migrations);
const show = (name, args) => {
  const walls = [];
  const processor = [];
  let answer = '';
  for (let i = 0; i <= runs; i++) {
    const from = performance.now();
    const ran = spawnSync(
      'sh',
      ['-c', `"$@" > out.txt; times`, 'sh', process.execPath, program, ...args, '--data', data],
      {
        cwd: work,
        encoding: 'utf8',
      },
    );
    if (i === 0 && ran.stderr !== '') process.stderr.write(ran.stderr);
    if (i === 0) continue;
    walls.push((performance.now() - from) / 1000);
    // Second line: user and system seconds of what the shell ran.
    const [, m1, s1, m2, s2] = /\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(ran.stdout) ?? [];
    processor.push(60 * m1 + Number(s1) + 60 * m2 + Number(s2));
    answer = readFileSync(path.join(work, 'out.txt'), 'utf8').split('\n')[0];
  }
  walls.sort((a, b) => a - b);
  processor.sort((a, b) => a - b);
  const mid = (all) => all[Math.floor(all.length / 2)].toFixed(2);
  process.stdout.write(`${name}: median ${mid(walls)} s wall, ${mid(processor)} s of processor; ${answer}\n`);
};
try {
  process.stdout.write(`${written} lines, ${functions} functions\n`);
  show('change', ['find', '--diff', '--base', 'HEAD']);
  show('words', ['find', 'winsorize outliers per group before scaling']);
  show('status, which asks the database alone', ['status']);
} finally {
  await storage.close();
  rmSync(work, { recursive: true, force: true });
}
