#!/usr/bin/env node
/**
 * What became of missing fixes: reports as of earlier commits, and whether the copy got the change later. From these the
 * weights of `src/lineage/weights.ts` are learnt (learn.mjs).
 *
 *     node bench/lineage/outcomes.mjs --mirrors DIR --set owner+name[,owner+name] … --to FILE [--at .4,.55,.7]
 *
 * A set is read together. *received*: a later version of the copy has all new lines and none of the old ones more than the
 * patch leaves. *never*: it lives still, was edited, a year went by, and it did not. What was rewritten or is gone is left
 * out. One line of FILE for each: signs, outcome, commit, copy. Facts alone, no code.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

const usage = 'node bench/lineage/outcomes.mjs --mirrors DIR --set owner+name,… … --to FILE [--at .4,.55,.7]';
const given = { sets: [], at: '.4,.55,.7' };
for (let i = 2; i < process.argv.length; i += 2) {
  const [key, value] = [process.argv[i].slice(2), process.argv[i + 1]];
  if (key === 'set') given.sets.push(value);
  else given[key] = value;
}
if (!given.mirrors || !given.to || given.sets.length === 0) {
  console.error(usage);
  process.exit(2);
}
const dist = process.env.LINEAGE_DIST ?? path.join(root, 'dist');
const { readLineage } = await import(path.join(dist, 'lineage/read-lineage.js'));
const { signsOf } = await import(path.join(dist, 'lineage/evidence.js'));
const gitDir = (repo) => path.join(given.mirrors, repo.replace('/', '+'), 'repo');

const YEAR = 365 * 86400;

function counted(lines) {
  const counts = new Map();
  for (const line of lines) {
    const text = line.replaceAll(/\s+/g, '');
    if (text !== '' && !text.startsWith('#')) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

/** What a patch adds and takes, net. */
function changeOf(patch) {
  const body = patch.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line));
  const net = counted(body.filter((line) => line.startsWith('+')).map((line) => line.slice(1)));
  for (const [text, n] of counted(body.filter((line) => line.startsWith('-')).map((line) => line.slice(1))))
    net.set(text, (net.get(text) ?? 0) - n);
  return [...net].filter(([, n]) => n !== 0);
}

const has = (change, before, now) =>
  change.every(([text, n]) => {
    const difference = (now.get(text) ?? 0) - (before.get(text) ?? 0);
    return n > 0 ? difference >= n : difference <= n;
  });

function texts(repo, ids) {
  const known = new Map();
  for (let i = 0; i < ids.length; i += 400) {
    const part = ids.slice(i, i + 400);
    const out = execFileSync('git', ['--git-dir', gitDir(repo), 'cat-file', '--batch'], {
      input: `${part.join('\n')}\n`,
      maxBuffer: 1 << 30,
    });
    let at = 0;
    for (const id of part) {
      const end = out.indexOf(10, at);
      const [, type, size] = out.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (type !== 'blob') continue;
      known.set(id, out.toString('utf8', at, at + Number(size)));
      at += Number(size) + 1;
    }
  }
  return known;
}

writeFileSync(given.to, '');
for (const set of given.sets) {
  const repos = set.split(',').map((name) => name.replace('+', '/'));
  const began = process.cpuUsage();
  const lineage = await readLineage(repos.map((repo) => ({ identity: repo, git: gitDir(repo) })));
  const { history, tables, blobKeys, repositories } = lineage.histories;
  const { units, versions } = history;
  const rowOf = (version) => {
    const blob = versions.blob.at(version);
    for (let row = tables.first.at(blob); row < tables.first.at(blob + 1); row++)
      if (
        tables.rows.at(6 * row) === versions.name.at(version) &&
        tables.rows.at(6 * row + 1) === versions.ordinal.at(version)
      )
        return row;
    return -1;
  };
  const seen = new Set();
  const rows = [];
  for (const share of given.at.split(',').map(Number)) {
    const first = repositories[0];
    const seconds = first.times[Math.floor(share * (first.commits.length - 1))];
    const cutoff = Object.fromEntries(
      repositories.map(({ identity, times }) => [identity, times.findLastIndex((time) => time <= seconds)]),
    );
    const { fixes } = await lineage.at(cutoff);
    for (const fix of fixes) {
      const key = `${fix.commits[0].id} ${fix.stored.copy}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const position = cutoff[fix.copy.repo];
      const at = history.versionAt(fix.stored.copy, position);
      const later = [];
      for (let v = versions.after.at(at); v >= 0; v = versions.after.at(v)) later.push(v);
      rows.push({ fix, at, later, seconds });
    }
  }
  let [received, never] = [0, 0];
  for (let from = 0; from < rows.length; from += 300) {
    const part = rows.slice(from, from + 300);
    const wanted = new Map();
    const idOf = (v) => blobKeys[versions.blob.at(v)].split(' ', 1)[0];
    for (const { fix, at, later } of part) {
      if (!wanted.has(fix.copy.repo)) wanted.set(fix.copy.repo, new Set());
      for (const v of [at, ...later]) wanted.get(fix.copy.repo).add(idOf(v));
    }
    const known = new Map([...wanted].flatMap(([repo, ids]) => [...texts(repo, [...ids])]));
    const linesOf = (v) => {
      const row = rowOf(v);
      const text = known.get(idOf(v));
      if (row < 0 || text === undefined) return null;
      return counted(text.split('\n').slice(tables.rows.at(6 * row + 4) - 1, tables.rows.at(6 * row + 5)));
    };
    for (const { fix, at, later, seconds } of part) {
      const change = changeOf(fix.patch);
      const before = linesOf(at);
      if (before === null || change.length === 0) continue;
      const after = later.map(linesOf).filter((lines) => lines !== null);
      const got = after.some((lines) => has(change, before, lines));
      const edits = after.length;
      if (!got) {
        const end = repositories.find(({ identity }) => identity === fix.copy.repo).times.at(-1);
        if (units.death.at(fix.stored.copy) >= 0 || edits === 0 || end - seconds < YEAR) continue;
        // Rewritten: the old lines went another way.
        const last = after.at(-1);
        if (change.some(([text, n]) => n < 0 && (last.get(text) ?? 0) < (before.get(text) ?? 0))) continue;
      }
      if (got) received++;
      else never++;
      appendFileSync(
        given.to,
        `${JSON.stringify({ set, got, signs: signsOf(fix.stored.circumstances).map(({ name }) => name), commit: fix.commits[0].id, copy: `${fix.copy.repo}:${fix.copy.file}:${fix.copy.name}` })}\n`,
      );
    }
  }
  lineage.close();
  const { user, system } = process.cpuUsage(began);
  console.log(
    `${set}: ${received} received, ${never} never; ${((user + system) / 1e6).toFixed(0)} s of processor time`,
  );
}
