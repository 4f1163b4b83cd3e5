#!/usr/bin/env node
/**
 * Speed and memory against the peers: whole processes, in alternating rounds A B C A B C …, on the same files.
 *
 * Ratios are taken within a round (own / peer) and then their median, so that load on the machine, which changes from
 * minute to minute, falls on both sides. A warm-up round before the first is thrown away: every file is then in the
 * page cache for everybody. Writes `results/speed.json` and prints the tables of docs/performance.md.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contestants } from './contestants.mjs';
import { assembled, sets, tracked } from './corpora.mjs';
import { here, machine, measured, median, options, save, table } from './run.mjs';

const usage = `node bench/speed.mjs --corpora DIR --peers DIR [--work DIR] [--sets typescript,diffusers,eight]
  [--runs 5] [--only REGEX] [--out bench/results/speed.json] [--against "jscpd 5.3.3"] [--no-warm]
--corpora  checkouts named owner+name (bench/corpora.mjs has the commits)
--peers    where the peers are installed (bench/contestants.mjs has the commands)
--work     scratch folder for the sets and the reports (default: bench-work beside the peers)
--only     contestants whose name matches`;
const given = options(usage, {
  corpora: '',
  peers: '',
  work: '',
  sets: 'typescript,diffusers,eight',
  runs: '5',
  only: '',
  out: path.join(here, 'results/speed.json'),
  against: 'jscpd 5.3.3',
  'no-warm': false,
});
if (!given.corpora || !given.peers) {
  console.error(usage);
  process.exit(2);
}
const peers = path.resolve(given.peers);
const work = path.resolve(given.work || path.join(path.dirname(peers), 'bench-work'));
const runs = Number(given.runs);
const wanted = new RegExp(given.only);

/** What is appended to one file before another scan. */
const changes = {
  'spolia, again after a comment': '\n# one more line\n',
  'spolia, again after a new function': `
def winsorize(frame, column, low=0.01, high=0.99):
    lower, upper = frame[column].quantile([low, high])
    return frame.assign(**{column: frame[column].clip(lower, upper)})
`,
};
const isAgain = (name) => name in changes;

const results = { machine: machine(), runs, sets: {} };
for (const name of given.sets.split(',')) {
  results.sets[name] = speedOn(assembled(name, path.resolve(given.corpora), work));
  save(path.resolve(given.out), results);
  console.log(asTable(name, results.sets[name]));
}

function speedOn({ folder, formats, files, bytes, lines, set }) {
  const all = Object.entries(contestants(peers, formats)).filter(
    ([name, c]) => wanted.test(name) && (!c.sets || c.sets.includes(set)),
  );
  const found = Object.fromEntries(all.map(([name]) => [name, { runs: [] }]));
  for (let round = 0; round <= runs; round++) {
    for (const [name, contestant] of all) {
      if (contestant.slow && round > 3) continue;
      const scratch = path.join(work, 'scratch');
      rmSync(scratch, { recursive: true, force: true });
      mkdirSync(scratch, { recursive: true });
      const env = contestant.env?.(scratch) ?? {};
      const run = measured(contestant.command(folder, scratch), { cwd: folder, env, scratch });
      if (run.exit !== 0 && contestant.own) {
        throw new Error(`${name}: exit ${run.exit}: ${readFileSync(`${run.output}.err`, 'utf8').slice(0, 500)}`);
      }
      if (contestant.report) Object.assign(found[name], contestant.report(scratch, run.output));
      // The throw-away round has still shown that the command works, and how much it reports.
      const again = contestant.own && name === 'spolia' && !given['no-warm'] ? Object.entries(changes) : [];
      const later = again.map(([change, text]) => [change, rescan(contestant, folder, scratch, text)]);
      if (round === 0) continue;
      const { output: _, ...figures } = run;
      found[name].runs.push({ round, ...figures });
      for (const [change, figures] of later) (found[change] ??= { runs: [] }).runs.push({ round, ...figures });
      process.stderr.write(`${set} ${round}/${runs} ${name}: ${run.wall.toFixed(2)} s, ${mb(run.peak)} MB\n`);
    }
  }
  for (const entry of Object.values(found)) summarise(entry);
  compare(found);
  return { files, bytes, lines, found };
}

/** A scan with the cache of the one before, after one Python file has grown by `text`; the file is put back. */
function rescan(contestant, folder, scratch, text) {
  const checkout = path.join(folder, readdir(folder));
  const list = tracked(checkout).filter((file) => file.endsWith('.py'));
  const changed = path.join(checkout, list[list.length >> 1]);
  const before = readFileSync(changed);
  try {
    appendFileSync(changed, text);
    const { output: _, ...figures } = measured(contestant.command(folder, scratch), {
      cwd: folder,
      env: contestant.env(scratch),
      scratch,
    });
    return figures;
  } finally {
    writeFileSync(changed, before);
  }
}

function readdir(folder) {
  return sets[path.basename(folder)].from[0];
}

function summarise(entry) {
  for (const figure of ['wall', 'cpu', 'peak']) entry[figure] = median(entry.runs.map((r) => r[figure]));
  entry.fastest = Math.min(...entry.runs.map((r) => r.wall));
}

/** Median of the ratios within a round, of everything to `--against`, and of later scans to one's own first. */
function compare(found) {
  const ratio = (a, b, figure) =>
    median(
      a.runs.flatMap((r) => {
        const other = b.runs.find((o) => o.round === r.round);
        return other ? [r[figure] / other[figure]] : [];
      }),
    );
  for (const [name, entry] of Object.entries(found)) {
    const to = isAgain(name) ? found.spolia : found[given.against];
    if (to)
      entry.ratio = { wall: ratio(entry, to, 'wall'), cpu: ratio(entry, to, 'cpu'), peak: ratio(entry, to, 'peak') };
  }
}

function mb(bytes) {
  return Math.round(bytes / 1e6);
}

function asTable(set, { files, bytes, lines, found }) {
  const rows = Object.entries(found).map(([name, e]) => [
    isAgain(name) ? `${name} (ratios to its first)` : name,
    e.files ?? '',
    e.reported ?? '',
    e.wall.toFixed(2),
    e.fastest.toFixed(2),
    e.cpu.toFixed(2),
    mb(e.peak),
    ...['wall', 'cpu', 'peak'].map((f) => (e.ratio ? e.ratio[f].toFixed(2) : '')),
    e.runs.length,
  ]);
  const head = [
    '',
    'files',
    'reported',
    'wall s',
    'fastest s',
    'processor s',
    'peak MB',
    'wall ×',
    'proc. ×',
    'peak ×',
    'runs',
  ];
  const title = `${sets[set].title}: ${files} files, ${lines.toLocaleString('en')} lines, ${(bytes / 1e6).toFixed(1)} MB`;
  return `\n### ${title}\n\n${table(head, rows)}\n\n× is the ratio to ${given.against}, within a round.\n`;
}
