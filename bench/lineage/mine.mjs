#!/usr/bin/env node
/**
 * Mines histories for changes that a copy received later than its sibling: commit A changes one of two alike functions,
 * a later commit B makes the same change in the other. At the commit before B the change was a missing fix, and time has
 * told that it ought to arrive.
 *
 *     node bench/lineage/mine.mjs --mirrors DIR --set NAME=owner+name,owner+name… … [--out FILE] [--since 0]
 *
 * Repositories of one set are mined together. A case is kept when
 *   - before A the two functions (30 tokens and more, not in tests) were alike: .7 of the tokens verbatim, or .85 with names
 *     normalised (the rule of the design), and the second stood there already;
 *   - the lines of code that A removed and added in the first are those that B removed and added in the second, after
 *     a consistent renaming (`whole`), or they are among them (`among`: B brought more than that);
 *   - the first still has the change when B is made;
 *   - the change is behavioural: not names alone, not annotations alone, not texts alone, no imports; comments, docstrings
 *     and layout do not count as change at all.
 * `signature` marks cases whose parameters changed too, `alike` how many hunks of commit A were the same (an interface rolled
 * out over many functions in steps is another thing than a forgotten fix).
 * Of one pair of commits at most two cases are kept, of one commit at most four, so that no mass change dominates.
 * What is written are facts alone: repositories, commits, paths, names of functions.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { here } from '../run.mjs';
import { change, flat, normal, renamed, similarity, tokens, units, withoutAnnotations } from './python-units.mjs';

const usage = 'node bench/lineage/mine.mjs --mirrors DIR --set NAME=owner+name,… [--set …] [--out FILE]';
const sets = [];
let mirrors = '';
let out = path.join(here, 'lineage/cases.jsonl');
for (let i = 2; i < process.argv.length; i += 2) {
  const [option, value] = process.argv.slice(i, i + 2);
  if (option === '--mirrors') mirrors = value;
  else if (option === '--out') out = value;
  else if (option === '--set') sets.push({ name: value.split('=')[0], repos: value.split('=')[1].split(',') });
  else {
    console.error(usage);
    process.exit(2);
  }
}
if (!mirrors || sets.length === 0) {
  console.error(usage);
  process.exit(2);
}

const gitDir = (repo) => path.join(mirrors, repo, 'repo');
const isTest = (file) => /(^|\/)(tests?|testing)\/|(^|\/)test_[^/]*$|_test\.py$|conftest\.py$/.test(file);

/** Every hunk of every commit on the main line, by a key that is the same for what is the same after renaming. */
async function hunks(repo, byKey, commits) {
  const args = [
    '--git-dir',
    gitDir(repo),
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '-U0',
    '--no-color',
    '--no-ext-diff',
    '--no-renames',
  ];
  const git = spawn('git', [...args, '--format=%x01%H %ct', '-p', 'HEAD', '--', '*.py'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let commit = null;
  let file = null;
  let hunk = null;
  let count = 0;
  const finish = () => {
    if (hunk === null) return;
    const { removed, added } = hunk;
    const one = hunk;
    hunk = null;
    if (removed.length + added.length > 60) return;
    const code = (lines) =>
      tokens(lines.join('\n'))
        .filter(({ kind }) => kind !== 'newline' && kind !== 'comment')
        .map(({ text }) => text);
    const a = code(removed);
    const b = code(added);
    if (a.length + b.length < 3 || a.join(' ') === b.join(' ')) return;
    if ([...removed, ...added].every((line) => /^\s*(from|import)\b|^\s*$|^\s*#/.test(line))) return;
    const key = createHash('sha1')
      .update(renamed([...a, '\0', ...b]).join(' '))
      .digest('base64')
      .slice(0, 16);
    const list = byKey.get(key) ?? [];
    if (list.length < 3000)
      list.push({ repo, commit: one.commit, file: one.file, line: one.oldStart, newLine: one.newStart });
    byKey.set(key, list);
    count++;
  };
  for await (const line of createInterface({ input: git.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.startsWith('\x01')) {
      finish();
      const [id, seconds] = line.slice(1).split(' ');
      commit = { repo, id, seconds: Number(seconds), position: commits.length };
      commits.push(commit);
    } else if (line.startsWith('diff --git')) {
      finish();
      file = null;
    } else if (line.startsWith('--- ') && hunk === null) {
      file = line.startsWith('--- a/') ? line.slice(6) : null;
    } else if (line.startsWith('@@')) {
      finish();
      const m = /^@@ -(\d+)(?:,(\d+))? \+(\d+)/.exec(line);
      // A file that was born has nothing to lack.
      if (file !== null && !isTest(file))
        hunk = { commit, file, oldStart: Number(m[1]), newStart: Number(m[3]), removed: [], added: [] };
    } else if (hunk !== null && line.startsWith('-')) hunk.removed.push(line.slice(1));
    else if (hunk !== null && line.startsWith('+')) hunk.added.push(line.slice(1));
  }
  finish();
  console.error(`${repo}: ${commits.length} commits, ${count} hunks`);
}

/** Files of commits, read in bulk and kept as units. */
class Files {
  #units = new Map();

  async load(wanted) {
    const byRepo = new Map();
    for (const key of wanted)
      if (!this.#units.has(key))
        (byRepo.get(key.split('\0')[0]) ?? byRepo.set(key.split('\0')[0], []).get(key.split('\0')[0])).push(key);
    for (const [repo, keys] of byRepo) {
      for (let i = 0; i < keys.length; i += 500) {
        const part = keys.slice(i, i + 500);
        const input = part.map((key) => `${key.split('\0')[1]}:${key.split('\0')[2]}\n`).join('');
        const { stdout } = spawnSync('git', ['--git-dir', gitDir(repo), 'cat-file', '--batch'], {
          input,
          maxBuffer: 1 << 30,
        });
        let at = 0;
        for (const key of part) {
          const end = stdout.indexOf(10, at);
          const head = stdout.subarray(at, end).toString();
          const m = / blob (\d+)$/.exec(head);
          if (m === null) {
            this.#units.set(key, null);
            at = end + 1;
            continue;
          }
          const size = Number(m[1]);
          const text = stdout.subarray(end + 1, end + 1 + size).toString();
          at = end + 1 + size + 1;
          let found = null;
          if (size < 1_000_000) found = units(text);
          this.#units.set(key, found);
        }
      }
    }
  }

  get(repo, rev, file) {
    return this.#units.get(`${repo}\0${rev}\0${file}`) ?? null;
  }

  forget() {
    this.#units.clear();
  }
}

const enclosing = (list, line) => list?.findLast(({ start, end }) => start <= line && line <= end) ?? null;

/** Names, annotations and texts left aside: is anything left that runs otherwise? */
function behavioural(before, after) {
  const plain = (unit) => withoutAnnotations(flat(unit));
  const [a, b] = [plain(before), plain(after)];
  if (renamed(a).join(' ') === renamed(b).join(' ')) return false;
  const untexted = (list) => list.map((t) => (/["']$/.test(t) ? '""' : t)).join(' ');
  return untexted(a) !== untexted(b);
}

/** Whether a unit still has what a change gave it, and not again what it took away. */
function lasts(hunks, after, later) {
  const count = (unit) => {
    const lines = new Map();
    for (const { tokens: t } of unit.lines) lines.set(t.join(' '), (lines.get(t.join(' ')) ?? 0) + 1);
    return lines;
  };
  const [had, has] = [count(after), count(later)];
  return hunks.every(
    ({ removed, added }) =>
      added.every((t) => has.has(t.join(' '))) &&
      removed.every((t) => (has.get(t.join(' ')) ?? 0) <= (had.get(t.join(' ')) ?? 0)),
  );
}

/** The parameters of a function, without annotations. */
function header(unit) {
  const list = withoutAnnotations(flat(unit));
  let depth = 0;
  for (let i = 0; i < list.length; i++) {
    if ('([{'.includes(list[i])) depth++;
    else if (')]}'.includes(list[i]) && --depth === 0) return list.slice(0, i).join(' ');
  }
  return '';
}

/** The change of a whole unit after renaming: its hunks in order, each removed and added, names numbered over all. */
const signature = (list) =>
  renamed(list.flatMap(({ removed, added }) => [...removed.flat(), '→', ...added.flat(), '¶'])).join(' ');

/**
 * Which hunks of `large` are those of `small`, under one renaming for all; null where not all are found. A name may
 * stand for another only where both stood in their functions before: what a change brings anew has to be called the same,
 * or two parameters that were added in the same way would pass for one change.
 */
function sameChange(small, large, before, other) {
  const used = [];
  let from = 0;
  for (const hunk of small) {
    const own = signature([hunk]);
    const at = large.findIndex((h, i) => i >= from && signature([h]) === own);
    if (at < 0) return null;
    used.push(large[at]);
    from = at + 1;
  }
  if (signature(small) !== signature(used)) return null;
  const [a, b] = [small, used].map((list) =>
    list.flatMap(({ removed, added }) => [...removed.flat(), ...added.flat()]),
  );
  const [known, knownOther] = [new Set(flat(before)), new Set(flat(other))];
  const renamedWell = a.every((token, i) => token === b[i] || (known.has(token) && knownOther.has(b[i])));
  return renamedWell ? used : null;
}

const cases = [];
for (const set of sets) {
  const byKey = new Map();
  const times = new Map();
  for (const repo of set.repos) {
    const commits = [];
    await hunks(repo, byKey, commits);
    times.set(repo, commits);
  }
  // Candidates: B with some A's before it.
  const pairs = [];
  for (const list of byKey.values()) {
    if (list.length < 2) continue;
    list.sort((x, y) => x.commit.seconds - y.commit.seconds);
    // A mass change would make millions of pairs, and few of them are kept in the end.
    const perCommit = new Map();
    const few = list.filter(({ commit }) => {
      perCommit.set(commit, (perCommit.get(commit) ?? 0) + 1);
      return perCommit.get(commit) <= 6;
    });
    for (const b of few.slice(0, 80)) {
      const earlier = few.filter((a) => a.commit !== b.commit && a.commit.seconds < b.commit.seconds);
      for (const a of new Set([...earlier.slice(-4), ...earlier.slice(0, 1)])) {
        pairs.push({ a, b, alike: perCommit.get(a.commit) });
      }
    }
  }
  console.error(`${set.name}: ${pairs.length} pairs of hunks`);
  const files = new Files();
  const seen = new Set();
  const found = [];
  const parent = (commit) => `${commit.id}^`;
  for (let i = 0; i < pairs.length; i += 4000) {
    const part = pairs.slice(i, i + 4000);
    const wanted = new Set();
    for (const { a, b } of part) {
      for (const one of [a, b])
        for (const rev of [parent(one.commit), one.commit.id]) wanted.add(`${one.repo}\0${rev}\0${one.file}`);
    }
    files.forget();
    await files.load(wanted);
    const later = [];
    for (const { a, b, alike } of part) {
      const ua = enclosing(files.get(a.repo, parent(a.commit), a.file), a.line);
      const ub = enclosing(files.get(b.repo, parent(b.commit), b.file), b.line);
      if (ua === null || ub === null) continue;
      if (a.repo === b.repo && a.file === b.file && ua.name === ub.name) continue;
      const key = [a.repo, a.commit.id, a.file, ua.name, b.repo, b.commit.id, b.file, ub.name].join('\0');
      if (seen.has(key)) continue;
      seen.add(key);
      const [fa, fb] = [flat(ua), flat(ub)];
      if (Math.min(fa.length, fb.length) < 30 || Math.max(fa.length, fb.length) > 6000) continue;
      const va = files.get(a.repo, a.commit.id, a.file)?.find(({ name }) => name === ua.name);
      const vb = files.get(b.repo, b.commit.id, b.file)?.find(({ name }) => name === ub.name);
      if (!va || !vb || !behavioural(ua, va)) continue;
      const [ca, cb] = [change(ua, va), change(ub, vb)];
      if (sameChange(ca, cb, ua, ub) === null) continue;
      const whole = ca.length === cb.length;
      later.push({ a, b, ua, ub, va, whole, hunks: ca, alike, signature: header(ua) !== header(va) });
    }
    // The second at the time of A, in its own repository.
    const before = new Map();
    for (const one of later) {
      const { a, b } = one;
      if (a.repo === b.repo) one.earlier = parent(a.commit);
      else {
        const line = times.get(b.repo);
        let at = line.findLastIndex(({ seconds }) => seconds < a.commit.seconds);
        at = Math.min(at, b.commit.position - 1);
        one.earlier = at < 0 ? null : line[at].id;
      }
      if (one.earlier !== null) before.set(`${b.repo}\0${one.earlier}\0${b.file}`, true);
      // The first when B was made: a change that was taken back meanwhile was not missing.
      if (a.repo === b.repo) one.late = parent(b.commit);
      else one.late = times.get(a.repo).findLast(({ seconds }) => seconds < b.commit.seconds)?.id ?? null;
      if (one.late !== null) before.set(`${a.repo}\0${one.late}\0${a.file}`, true);
    }
    await files.load(before.keys());
    for (const one of later) {
      const { a, b, ua, ub, va, whole, earlier, late, hunks: changed, alike, signature: params } = one;
      if (earlier === null) continue;
      const old = files.get(b.repo, earlier, b.file)?.find(({ name }) => name === ub.name);
      if (!old) continue;
      const then = late === null ? null : files.get(a.repo, late, a.file)?.find(({ name }) => name === ua.name);
      if (!then || !lasts(changed, va, then)) continue;
      const verbatim = similarity(flat(ua), flat(old));
      const normalized = verbatim >= 0.7 ? 1 : similarity(normal(ua), normal(old));
      if (verbatim < 0.7 && normalized < 0.85) continue;
      const lines = changed.reduce((n, { removed, added }) => n + removed.length + added.length, 0);
      found.push({
        set: set.name,
        a: { repo: a.repo.replace('+', '/'), commit: a.commit.id, file: a.file, name: ua.name },
        b: { repo: b.repo.replace('+', '/'), commit: b.commit.id, file: b.file, name: ub.name },
        whole,
        lines,
        alike,
        signature: params,
        similarity: Number(verbatim.toFixed(3)),
        days: Math.round((b.commit.seconds - a.commit.seconds) / 86400),
      });
    }
  }
  console.error(`${set.name}: ${found.length} before thinning`);
  cases.push(...thinned(found));
}

/** One case for each unit and commit that received; then few of each pair of commits. */
function thinned(found) {
  const best = new Map();
  const order = (x) => (x.whole ? 1 : 0) + x.similarity;
  for (const one of found) {
    const key = JSON.stringify(one.b);
    if (!best.has(key) || order(one) > order(best.get(key))) best.set(key, one);
  }
  // Shuffled by content, so that what is kept does not follow the alphabet.
  const shuffled = [...best.values()]
    .map((one) => ({
      one,
      by: createHash('sha1')
        .update(JSON.stringify([one.a, one.b]))
        .digest('hex'),
    }))
    .sort((x, y) => (x.by < y.by ? -1 : 1))
    .map(({ one }) => one);
  const count = new Map();
  const upTo = (key, most) => {
    const n = (count.get(key) ?? 0) + 1;
    if (n > most) return false;
    count.set(key, n);
    return true;
  };
  return shuffled.filter(
    ({ a, b }) =>
      (count.get(`a${a.commit}`) ?? 0) < 4 &&
      (count.get(`b${b.commit}`) ?? 0) < 4 &&
      upTo(`${a.commit}${b.commit}`, 2) &&
      upTo(`a${a.commit}`, 4) &&
      upTo(`b${b.commit}`, 4),
  );
}

// Every second case is kept aside until the end; decided by its content.
for (const one of cases) {
  one.held =
    Number.parseInt(createHash('sha1').update(`${one.a.commit}${one.b.commit}`).digest('hex').slice(0, 2), 16) % 2 ===
    1;
}
cases.sort((x, y) => (x.set === y.set ? (x.b.commit < y.b.commit ? -1 : 1) : x.set < y.set ? -1 : 1));
writeFileSync(out, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));

for (const { name } of sets) {
  const list = cases.filter(({ set }) => set === name);
  console.log(
    `${name}: ${list.length} cases, ${list.filter(({ whole }) => whole).length} whole, ${list.filter(({ held }) => held).length} kept aside`,
  );
}
