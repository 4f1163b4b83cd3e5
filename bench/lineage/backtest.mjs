#!/usr/bin/env node
/**
 * Would the tool have said so? For every case of cases.jsonl (mine.mjs: a copy received its sibling's change in a later
 * commit B) the report as of the commit before B is asked for: does it say that this change is missing in this copy?
 *
 *     node bench/lineage/backtest.mjs --mirrors DIR [--sets a,b] [--aside|--all] [--cases FILE] [--exact N] [--missed] [--out FILE]
 *
 * Without `--aside` the cases for tuning are asked, with it those kept aside, with `--all` both. Whole histories are read once and asked as of
 * a position; `--exact N` reads N cases of each set anew with nothing after the commit before B, and compares.
 *
 * A case counts as reported when a fix names the copy (or the class that holds it) and the commit A; or, where the tool
 * took the change from another sibling, when the lines of its patch are lines that B then changed in that file.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { here, machine, options, root, save, table } from '../run.mjs';

const usage =
  'node bench/lineage/backtest.mjs --mirrors DIR [--sets a,b] [--aside] [--cases FILE] [--exact N] [--missed] [--out FILE]';
const given = options(usage, {
  mirrors: '',
  sets: '',
  aside: false,
  all: false,
  cases: path.join(here, 'lineage/cases.jsonl'),
  exact: '0',
  missed: false,
  out: path.join(here, 'results/lineage.json'),
});
if (!given.mirrors) {
  console.error(usage);
  process.exit(2);
}
const dist = process.env.LINEAGE_DIST ?? path.join(root, 'dist');
const { readLineage } = await import(path.join(dist, 'lineage/read-lineage.js'));
const { LIKELY } = await import(path.join(dist, 'lineage/evidence.js'));
const gitDir = (repo) => path.join(given.mirrors, repo.replace('/', '+'), 'repo');
const cases = readFileSync(given.cases, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const reposOf = new Map();
for (const { set, a, b } of cases) {
  if (!reposOf.has(set)) reposOf.set(set, new Set());
  reposOf.get(set).add(a.repo).add(b.repo);
}

/** Lines that a commit removed and added in a file, layout aside. */
function linesOf(diff) {
  const removed = new Set();
  const added = new Set();
  for (const line of diff.split('\n')) {
    if (/^(---|\+\+\+) /.test(line)) continue;
    if (line.startsWith('-')) removed.add(line.slice(1).replaceAll(/\s+/g, ''));
    else if (line.startsWith('+')) added.add(line.slice(1).replaceAll(/\s+/g, ''));
  }
  removed.delete('');
  added.delete('');
  return { removed, added };
}

function realChange({ repo, commit, file }) {
  const args = [
    '--git-dir',
    gitDir(repo),
    'diff',
    '--no-color',
    '--no-ext-diff',
    '-U0',
    `${commit}^`,
    commit,
    '--',
    file,
  ];
  return linesOf(execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
}

const within = (a, b) => [...a].every((line) => b.has(line));

/** @returns {{how: 'commit'|'change', same: boolean, fix}|null}: `same` when the patch is what people then did */
function reported(list, { a, b }, arrivals, real) {
  for (const fix of list) {
    if (fix.copy.file !== b.file || fix.copy.repo !== b.repo) continue;
    if (fix.copy.name !== b.name && !b.name.startsWith(`${fix.copy.name}.`)) continue;
    const patch = linesOf(fix.patch);
    const lines = patch.removed.size + patch.added.size > 0;
    const same = lines && within(patch.removed, real.removed) && within(patch.added, real.added);
    if (fix.commits.some((one) => one.repo === a.repo && arrivals.has(one.id))) return { how: 'commit', same, fix };
    if (same) return { how: 'change', same, fix };
  }
  return null;
}

function cutoffOf(lineage, repos, { b }) {
  const at = lineage.positionOf(b.repo, b.commit);
  const seconds = lineage.commits(b.repo)[at].seconds;
  return Object.fromEntries(
    repos.map((repo) => [
      repo,
      repo === b.repo ? at - 1 : lineage.commits(repo).findLastIndex((one) => one.seconds < seconds),
    ]),
  );
}

const rows = [];
const outcome = [];
for (const [set, repoSet] of reposOf) {
  if (given.sets && !given.sets.split(',').includes(set)) continue;
  const mine = cases.filter((one) => one.set === set && (given.all || one.held === given.aside));
  if (mine.length === 0) continue;
  const repos = [...repoSet];
  const began = process.cpuUsage();
  const input = (revisions = {}) =>
    repos.map((repo) => ({ identity: repo, git: gitDir(repo), revision: revisions[repo] ?? 'HEAD' }));
  const lineage = await readLineage(input());
  const exact = mine.slice(0, Number(given.exact));
  for (const one of mine) {
    const { a, b } = one;
    const position = lineage.positionOf(a.repo, a.commit);
    const arrivals = new Set([a.commit, lineage.commits(a.repo)[position]?.id]);
    const real = realChange(b);
    const cutoff = cutoffOf(lineage, repos, one);
    const { fixes, drift } = await lineage.at(cutoff, { copies: [{ repo: b.repo, file: b.file }] });
    const hit = reported(fixes, one, arrivals, real);
    const drifted = hit === null ? reported(drift, one, arrivals, real) : null;
    const result = {
      ...one,
      hit: hit?.how ?? null,
      likely: hit !== null && hit.fix.score >= LIKELY,
      same: hit?.same ?? false,
      drift: drifted?.fix.why ?? null,
    };
    if (exact.includes(one)) {
      const revisions = Object.fromEntries(repos.map((repo) => [repo, lineage.commits(repo)[cutoff[repo]]?.id]));
      const then = await readLineage(input(revisions).filter(({ identity }) => revisions[identity] !== undefined));
      const again = await then.at(undefined, { copies: [{ repo: b.repo, file: b.file }] });
      result.exact = reported(again.fixes, one, arrivals, real)?.how ?? null;
      then.close();
    }
    outcome.push(result);
    if (given.missed && hit === null && one.held === given.aside) {
      const text = `${a.repo} ${a.commit.slice(0, 10)} ${a.file}:${a.name} -> ${b.repo} ${b.commit.slice(0, 10)} ${b.file}:${b.name}`;
      console.log(
        `missed (${drifted ? `drift: ${drifted.fix.why}` : 'not at all'}; ${one.whole ? 'whole' : 'among'}; similarity ${one.similarity}) ${text}`,
      );
    }
  }
  lineage.close();
  const { user, system } = process.cpuUsage(began);
  const of = outcome.filter((one) => one.set === set);
  const share = (test) => of.filter(test).length;
  rows.push([
    set,
    of.length,
    share(({ hit }) => hit),
    share(({ likely }) => likely),
    share(({ hit, drift }) => hit || drift),
    share(({ same }) => same),
    ((user + system) / 1e6).toFixed(0),
  ]);
  console.error(rows.at(-1).join(' '));
}
const total = outcome.length;
const hits = outcome.filter(({ hit }) => hit).length;
console.log(
  table(['Set', 'Cases', 'Reported', 'Listed as likely', 'or as drift', 'Patch as people did it', 'Processor s'], rows),
);
const by = (test) => {
  const of = outcome.filter(test);
  return `${of.filter(({ hit }) => hit).length}/${of.length}`;
};
console.log(
  `\nreported ${hits}/${total} = ${(hits / total).toFixed(3)}; whole ${by(({ whole }) => whole)}, among ${by(({ whole }) => !whole)}`,
);
const why = {};
for (const { hit, drift } of outcome) if (!hit) why[drift ?? 'not at all'] = (why[drift ?? 'not at all'] ?? 0) + 1;
console.log(`not reported: ${JSON.stringify(why)}`);
const tried = outcome.filter(({ exact }) => exact !== undefined);
if (tried.length > 0)
  console.log(`read anew: ${tried.filter(({ exact, hit }) => exact === hit).length} of ${tried.length} the same`);
const results = existsSync(given.out) ? JSON.parse(readFileSync(given.out, 'utf8')) : {};
save(given.out, {
  ...results,
  [given.all ? 'backtestAll' : given.aside ? 'backtestAside' : 'backtest']: {
    machine: machine(),
    tuning: by(({ held }) => !held),
    aside: by(({ held }) => held),
    total,
    reported: hits,
    recall: hits / total,
    why,
    rows,
  },
});
