#!/usr/bin/env node
/**
 * How time and memory grow with the amount of code: random eighths of the files of the eight repositories.
 *
 *     node bench/growth.mjs --corpora DIR --peers DIR [--work DIR] [--runs 3] [--only REGEX] [--out F.json] [--plot F.svg]
 *
 * The subsets are nested (the files of 1/8 are among those of 1/4), chosen by a hash of the path. Random files are harder
 * than whole repositories: similar code is spread over the subset in the same density at every size, so the pairs grow with
 * the square of the share. Every contestant runs once in each round, as in speed.mjs.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contestants } from './contestants.mjs';
import { copied, filesOf, repositories, sets, sizes } from './corpora.mjs';
import { plot } from './plot.mjs';
import { here, machine, measured, median, options, root, save, table } from './run.mjs';

const usage =
  'node bench/growth.mjs --corpora DIR --peers DIR [--work DIR] [--runs 3] [--only REGEX] [--out F.json] [--plot F.svg]';
const given = options(usage, {
  corpora: '',
  peers: '',
  work: '',
  runs: '3',
  only: '^(spolia|jscpd 5.3.3)$',
  out: path.join(here, 'results/growth.json'),
  plot: path.join(root, 'docs/growth.svg'),
});
if (!given.corpora || !given.peers) {
  console.error(usage);
  process.exit(2);
}
const corpora = path.resolve(given.corpora);
const peers = path.resolve(given.peers);
const work = path.resolve(given.work || path.join(path.dirname(peers), 'bench-work'));
const runs = Number(given.runs);
const wanted = new RegExp(given.only);
const shares = [1 / 8, 1 / 4, 1 / 2, 1];

function subset(share) {
  const name = `eight-${1 / share}`;
  const folder = path.join(work, 'sets', name);
  const note = `${folder}.json`;
  const key = JSON.stringify([repositories, sets.eight]);
  if (existsSync(note)) {
    const facts = JSON.parse(readFileSync(note, 'utf8'));
    if (facts.key === key) return facts;
  }
  const place = ([repository, file]) =>
    createHash('sha256').update(`${repository}/${file}`).digest().readUInt32BE() / 2 ** 32;
  const files = filesOf('eight', corpora).filter((f) => place(f) < share);
  copied(corpora, files, folder);
  const facts = { key, share, folder, ...sizes(corpora, files) };
  writeFileSync(note, JSON.stringify(facts));
  return facts;
}

const results = { machine: machine(), runs, points: {} };
const all = Object.entries(contestants(peers, sets.eight.formats)).filter(([name]) => wanted.test(name));
for (const share of shares) {
  const { folder, files, bytes, lines } = subset(share);
  const found = Object.fromEntries(all.map(([name]) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const [name, contestant] of all) {
      const scratch = path.join(work, 'scratch');
      rmSync(scratch, { recursive: true, force: true });
      mkdirSync(scratch, { recursive: true });
      const run = measured(contestant.command(folder, scratch), {
        cwd: folder,
        env: contestant.env?.(scratch) ?? {},
        scratch,
      });
      if (round === 0) continue;
      found[name].push(run);
      process.stderr.write(`${share} ${round}/${runs} ${name}: ${run.wall.toFixed(2)} s\n`);
    }
  }
  for (const [name, list] of Object.entries(found)) {
    const middle = (figure) => median(list.map((r) => r[figure]));
    (results.points[name] ??= []).push({
      ...{ share, files, bytes, lines },
      ...{ wall: middle('wall'), cpu: middle('cpu'), peak: middle('peak') },
    });
  }
  save(path.resolve(given.out), results);
}

const series = (figure, unit) =>
  Object.entries(results.points).map(([name, points]) => ({
    name,
    points: points.map((p) => [p.bytes / 1e6, p[figure] / unit]),
  }));
writeFileSync(
  path.resolve(given.plot),
  plot([
    { title: 'Wall time', x: 'MB of source', y: 's', series: series('wall', 1) },
    { title: 'Peak memory', x: 'MB of source', y: 'MB', series: series('peak', 1e6) },
  ]),
);
const rows = Object.entries(results.points).flatMap(([name, points]) =>
  points.map((p, i) => {
    const before = points[i - 1];
    // Exponent of growth between two sizes: 1 is linear, 2 quadratic.
    const exponent = before ? (Math.log(p.wall / before.wall) / Math.log(p.bytes / before.bytes)).toFixed(2) : '';
    return [
      name,
      (p.bytes / 1e6).toFixed(1),
      p.files,
      p.wall.toFixed(2),
      p.cpu.toFixed(2),
      Math.round(p.peak / 1e6),
      exponent,
    ];
  }),
);
console.log(table(['', 'MB', 'files', 'wall s', 'processor s', 'peak MB', 'exponent of time'], rows));
