#!/usr/bin/env node
/**
 * For the question no script can answer: is this reported pair worth a person's look?
 *
 *     node bench/judge.mjs sample PAIRS --root DIR --out SHEET.md [--count 200] [--seed 1] [--by pairs|classes]
 *     node bench/judge.mjs list SHEET.md --corpora DIR --out docs/judgement.md
 *
 * `sample` draws pairs whose sides lie in two repositories and writes both sides, without any score, for reading; the
 * sheet holds other people's code and stays out of this repository. The reader writes `yes` or `no` and a reason after
 * each `verdict:`. `list` makes the publishable table: places, commits, verdicts, reasons; no code.
 */
import { execFileSync } from 'node:child_process';
import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { table } from './run.mjs';

const [what, file, ...rest] = process.argv.slice(2);
const given = { root: '', out: '', count: '200', seed: '1', by: 'pairs', corpora: '' };
for (let i = 0; i < rest.length; i += 2) given[rest[i].slice(2)] = rest[i + 1];
if (!['sample', 'list'].includes(what) || !file || !given.out) {
  console.error(
    'node bench/judge.mjs sample PAIRS --root DIR --out SHEET.md | list SHEET.md --corpora DIR --out LIST.md',
  );
  process.exit(2);
}

function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const where = (p) => `${p.file}:${p.start}-${p.end}${p.cell === undefined ? '' : ` (cell ${p.cell})`} ${p.name}`;
const repoOf = (p) => p.repo || p.file.split('/')[0];

/**
 * Reservoir sampling in one pass: each cross-repository pair with the same chance; with `--by classes` first one pair of
 * each class (the one with the smallest draw), so that a class of a hundred copies counts once.
 */
async function sample() {
  const r = random(Number(given.seed));
  const count = Number(given.count);
  const byClass = new Map();
  const kept = [];
  let n = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const pair = JSON.parse(line);
    if (repoOf(pair.a) === repoOf(pair.b)) continue;
    if (given.by === 'classes') {
      const key = pair.class ?? `${where(pair.a)} ${where(pair.b)}`;
      const draw = r();
      if (draw < (byClass.get(key)?.draw ?? 1)) byClass.set(key, { draw, pair });
      continue;
    }
    n++;
    if (kept.length < count) kept.push(pair);
    else {
      const i = Math.floor(r() * n);
      if (i < count) kept[i] = pair;
    }
  }
  if (given.by === 'classes') {
    n = byClass.size;
    const all = [...byClass.values()].sort((a, b) => a.draw - b.draw);
    kept.push(...all.slice(0, count).map((x) => x.pair));
  }
  for (let i = kept.length - 1; i > 0; i--) {
    const j = Math.floor(r() * (i + 1));
    [kept[i], kept[j]] = [kept[j], kept[i]];
  }
  const parts = kept.map((pair, i) => {
    const sides = [pair.a, pair.b].map((p) => `${where(p)}\n\n~~~~~\n${code(p)}\n~~~~~\n`);
    return `## ${i + 1}\n\nA ${sides[0]}\nB ${sides[1]}\nverdict: \n`;
  });
  writeFileSync(
    given.out,
    `# ${kept.length} of ${n} cross-repository ${given.by} (seed ${given.seed})\n\n${parts.join('\n')}`,
  );
  console.log(`${kept.length} of ${n} to ${given.out}`);
}

function code(place) {
  let text = readFileSync(path.join(given.root, place.file), 'utf8');
  if (place.cell !== undefined) {
    const { source } = JSON.parse(text).cells[place.cell];
    text = Array.isArray(source) ? source.join('') : source;
  }
  return text
    .split('\n')
    .slice(place.start - 1, place.end)
    .join('\n');
}

function list() {
  const commits = new Map();
  const commit = (repository) => {
    if (!commits.has(repository)) {
      const args = ['-C', path.join(given.corpora, repository), 'rev-parse', '--short=10', 'HEAD'];
      commits.set(repository, execFileSync('git', args, { encoding: 'utf8' }).trim());
    }
    return commits.get(repository);
  };
  const rows = [];
  let open = 0;
  for (const part of readFileSync(file, 'utf8')
    .split(/^## (?=\d+$)/m)
    .slice(1)) {
    const [, a] = part.match(/^A (.+)$/m);
    const [, b] = part.match(/^B (.+)$/m);
    const [, verdict, reason] = part.match(/^verdict:[ \t]*(yes|no)?[ \t—:,.-]*(.*)$/m);
    if (!verdict) open++;
    rows.push([rows.length + 1, a, b, verdict ?? 'open', reason].map((c) => String(c).replaceAll('|', '\\|')));
    for (const p of [a, b]) commit(p.split('/')[0]);
  }
  const yes = rows.filter((r) => r[3] === 'yes').length;
  const at = [...commits].map(([r, c]) => `${r.replace('+', '/')} at ${c}`).join(', ');
  writeFileSync(
    given.out,
    `${yes} of ${rows.length} are worth a look (${open} open). Commits: ${at}.\n\n${table(['', 'A', 'B', 'worth it', 'why'], rows)}\n`,
  );
  console.log(`${yes} of ${rows.length} yes, ${open} open, to ${given.out}`);
}

await (what === 'sample' ? sample() : list());
