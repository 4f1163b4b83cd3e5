#!/usr/bin/env node
/**
 * Sheets for a reader: the fixes that rank highest in a set of repositories, with both sides' code and the patch.
 *
 *     node bench/lineage/fixes.mjs --mirrors DIR --repos owner+name,owner+name --to FILE [--top 20] [--spread 3]
 *
 * FILE holds code of the repositories and is not to be committed. `--spread`: at most so many of one change (0: all), so
 * that one change with forty copies does not fill the sheet. Beside it FILE.jsonl has the facts alone.
 * Says what was passed over, and in how many of the patches `git apply --check` finds nothing to complain of.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { options, root } from '../run.mjs';

const usage = 'node bench/lineage/fixes.mjs --mirrors DIR --repos owner+name,… --to FILE [--top 20] [--spread 3]';
const given = options(usage, { mirrors: '', repos: '', to: '', top: '20', spread: '3' });
if (!given.mirrors || !given.repos || !given.to) {
  console.error(usage);
  process.exit(2);
}
const { readLineage } = await import(
  path.join(process.env.LINEAGE_DIST ?? path.join(root, 'dist'), 'lineage/read-lineage.js')
);
const gitDir = (repo) => path.join(given.mirrors, repo.replace('/', '+'), 'repo');
const repos = given.repos.split(',').map((name) => name.replace('+', '/'));
const git = (repo, ...args) =>
  execFileSync('git', ['--git-dir', gitDir(repo), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });

const began = Date.now();
const cpu = process.cpuUsage();
const lineage = await readLineage(repos.map((repo) => ({ identity: repo, git: gitDir(repo) })));
const { fixes, drift } = await lineage.at();
const used = process.cpuUsage(cpu);
console.error(
  `${fixes.length} fixes, ${drift.length} drift; ${((Date.now() - began) / 1000).toFixed(0)} s, ${((used.user + used.system) / 1e6).toFixed(0)} s of processor time, ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
);
const reasons = {};
for (const { why } of drift) reasons[why] = (reasons[why] ?? 0) + 1;
console.error(`drift: ${JSON.stringify(reasons)}`);

const perChange = new Map();
const chosen = [];
for (const fix of fixes) {
  const key = fix.commits.map(({ id }) => id).join();
  const n = (perChange.get(key) ?? 0) + 1;
  perChange.set(key, n);
  if (Number(given.spread) > 0 && n > Number(given.spread)) continue;
  chosen.push(fix);
  if (chosen.length === Number(given.top)) break;
}
console.error(`${perChange.size} changes among the first ${[...perChange.values()].reduce((a, b) => a + b, 0)} fixes`);

/** Whether git takes the patch, in an index of its own that holds the file as it stands. */
function applies({ copy, patch }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'patch-'));
  try {
    const file = path.join(folder, copy.file);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      execFileSync('git', ['--git-dir', gitDir(copy.repo), 'show', `HEAD:${copy.file}`], { maxBuffer: 1 << 28 }),
    );
    return spawnSync('git', ['apply', '--check', '-'], { cwd: folder, input: patch }).status === 0;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function code(place) {
  let text;
  try {
    text = git(place.repo, 'show', `HEAD:${place.file}`);
  } catch {
    return '(gone)';
  }
  const lines = text.split('\n').slice(place.start - 1, place.end);
  const shown =
    lines.length > 160 ? [...lines.slice(0, 80), `… ${lines.length - 160} lines …`, ...lines.slice(-80)] : lines;
  return shown.join('\n');
}

const sheet = [];
const facts = [];
let taken = 0;
for (const [index, fix] of chosen.entries()) {
  const { origin, copy, commits } = fix;
  const ok = applies(fix);
  if (ok) taken++;
  sheet.push(
    `\n${'='.repeat(110)}\n## ${index + 1}. score ${fix.score.toFixed(2)} ${fix.relation} received ${fix.received} lacking ${fix.lacking} applies ${ok}`,
    `fixed   ${origin.repo} ${origin.file}:${origin.start} ${origin.name}`,
    `unfixed ${copy.repo} ${copy.file}:${copy.start} ${copy.name}`,
    ...commits.map(
      (c) => `commit  ${c.repo} ${c.id} ${new Date(c.seconds * 1000).toISOString().slice(0, 10)} ${c.subject}`,
    ),
    `evidence ${fix.evidence.map(({ kind, text }) => `${kind}: ${text}`).join('; ')}`,
    `names ${JSON.stringify(fix.names)}`,
    `\n--- patch\n${fix.patch}`,
  );
  for (const c of commits.slice(0, 2)) {
    const message = git(c.repo, 'log', '-1', '--format=%B', c.id).trim();
    const diff = git(c.repo, 'diff', '-U2', '--no-color', `${c.id}^`, c.id, '--', origin.file);
    sheet.push(
      `--- message\n${message.slice(0, 600)}`,
      `--- the change in ${origin.file} (at most 120 lines)\n${diff.split('\n').slice(0, 120).join('\n')}`,
    );
  }
  sheet.push(`\n--- fixed, now\n${code(origin)}`, `\n--- unfixed, now\n${code(copy)}`);
  facts.push({
    n: index + 1,
    commit: commits.at(-1).id,
    repo: commits.at(-1).repo,
    origin: `${origin.repo}:${origin.file}:${origin.name}`,
    copy: `${copy.repo}:${copy.file}:${copy.name}`,
    head: git(copy.repo, 'rev-parse', 'HEAD').trim(),
  });
}
lineage.close();
mkdirSync(path.dirname(given.to), { recursive: true });
writeFileSync(given.to, `${sheet.join('\n')}\n`);
writeFileSync(`${given.to}.jsonl`, facts.map((one) => `${JSON.stringify(one)}\n`).join(''));
console.error(`${chosen.length} written, git takes ${taken} of their patches`);
