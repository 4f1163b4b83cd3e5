#!/usr/bin/env node
/**
 * Accuracy of `spolia scan` with its default settings on every truth there is, in one command; prints the tables of
 * docs/accuracy.md and writes results/accuracy.json.
 *
 * Truths and scorers are independent of the product: they are the scripts of `--eval` (Python's `ast` and `tokenize`,
 * tree-sitter) and `plant.py` here. A pair counts as found when one reported pair *names* it: 70 % of the lines on both
 * sides and an intersection over union of at least .7 (recall.py --iou .7).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { assembled, eight, repositories } from './corpora.mjs';
import { here, machine, options, product, save, table } from './run.mjs';

const parts = ['g1', 'g4', 'split', 'planted', 'units'];
const usage = `node bench/accuracy.mjs --corpora DIR [--eval DIR] [--work DIR] [--oracles DIR] [--only ${parts.join(',')}]
  [--out bench/results/accuracy.json] [--misses FILE] [--scan "extra options of scan"]
--corpora  checkouts named owner+name (bench/corpora.mjs has the commits)
--eval     the evaluation material (default ../shared/eval)
--oracles  folder whose node_modules hold web-tree-sitter and the grammars; without it no Go, TypeScript, Java truths
--misses   where the missed pairs go, with what came nearest (names places in the corpora; not for the repository)`;
const given = options(usage, {
  corpora: '',
  eval: path.join(path.dirname(here), '../shared/eval'),
  work: '',
  oracles: '',
  only: parts.join(','),
  out: path.join(here, 'results/accuracy.json'),
  misses: '',
  scan: '',
});
if (!given.corpora) {
  console.error(usage);
  process.exit(2);
}
const corpora = path.resolve(given.corpora);
const evaluation = path.resolve(given.eval);
const work = path.resolve(given.work || path.join(path.dirname(corpora), 'bench-work'));
mkdirSync(work, { recursive: true });
const misses = {};

const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
const script = (name) => path.join(evaluation, name);
const check = (...args) => JSON.parse(run('python3', [path.join(here, 'check.py'), '--eval', evaluation, ...args]));
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));

/** One scan; the report's file. Runs in `cwd`, so that file names come out as the truths have them. */
function scan(cwd, paths, format, name, ...more) {
  const out = path.join(work, `${name}.${format}.jsonl`);
  const extra = given.scan ? given.scan.split(' ') : [];
  run(
    process.execPath,
    [product, 'scan', ...paths, '--format', format, '--out', out, '--no-cache', ...more, ...extra],
    {
      cwd,
    },
  );
  return out;
}

/** The same report with `prefix` before every file name, streamed: exports may be large. */
async function prefixed(file, prefix) {
  const to = `${file}.prefixed`;
  const out = openSync(to, 'w');
  for await (const line of createInterface({ input: createReadStream(file) })) {
    writeSync(out, `${line.replaceAll('"file":"', `"file":"${prefix}`)}\n`);
  }
  closeSync(out);
  return to;
}

function filtered(file, name, keep) {
  const to = path.join(work, name);
  writeFileSync(
    to,
    lines(file)
      .filter(keep)
      .map((l) => `${JSON.stringify(l)}\n`)
      .join(''),
  );
  return to;
}

function recall(truth, pairs, ...more) {
  const json = path.join(work, 'recall.json');
  run('python3', [
    script('recall.py'),
    '--truth',
    truth,
    '--pairs',
    pairs,
    '--iou',
    '.7',
    '--quiet',
    '--json',
    json,
    ...more,
  ]);
  return JSON.parse(readFileSync(json, 'utf8')).groups;
}

const accepted = (t) => t.sim_raw >= 0.7 || t.sim_norm >= 0.85;
const rows = [];
function row(part, what, n, value, bar) {
  rows.push({ part, what, n, value, bar, holds: bar === null || value >= bar });
  const said = `${part} | ${what} | n ${n ?? ''} | ${value} | ${bar === null ? '' : value >= bar ? 'ok' : `BELOW ${bar}`}`;
  process.stderr.write(`${said}\n`);
}
function recallRow(part, what, group, bar) {
  if (group) row(part, `recall, ${what}`, group.n, group.direct, bar);
}
function precisionRow(part, pairs, root, bar) {
  const p = check('precision', pairs, '--root', root, '--sample', '400');
  row(part, `precision of ${p.reported.toLocaleString('en')} reports (sample)`, p.sampled, p.precision, bar);
  if (p['no code tokens']) row(part, 'reports of docstrings and comments only', p.sampled, -p['no code tokens'], 0);
  misses[`${part}: wrong reports`] = p.wrong;
}
function cohesionRow(part, classes, root) {
  const c = check('cohesion', classes, '--root', root);
  row(part, 'classes: members similar to each other, of all member pairs', c.sampled, c['of pairs'], 0.95);
  row(part, `classes: the same, mean of ${c.classes.toLocaleString('en')} classes`, null, c['mean of classes'], 0.95);
  misses[`${part}: loose classes`] = c.low;
}

async function g1() {
  const checkout = path.join(corpora, 'huggingface+diffusers');
  const inScope = (t) => [t.target, t.source].every((u) => u.repo === 'diffusers' && u.file.startsWith('src/'));
  const truth = filtered(
    script('copied-from.open.jsonl'),
    'g1.truth.jsonl',
    (t) => inScope(t) && Math.min(t.target.tokens, t.source.tokens) >= 20,
  );
  for (const format of ['pairs', 'classes']) {
    const report = await prefixed(scan(checkout, ['src'], format, 'g1'), 'src/');
    const groups = recall(truth, report);
    const part = `G1 ${format}`;
    for (const [type, bar] of [
      ['T1', 0.995],
      ['T2', 0.98],
      ['T3', 0.98],
      ['weak', null],
    ]) {
      recallRow(part, `type ${type}`, groups[`clone_type ${type}`], bar);
    }
    precisionRow(part, report, checkout, 0.97);
    misses[part] = check('misses', truth, report, '--repo', 'diffusers');
    if (format === 'classes') cohesionRow(part, report, checkout);
  }
}

function g4() {
  const g4 = path.join(work, 'g4');
  if (!existsSync(path.join(g4, 'pairs.jsonl'))) {
    const short = { kubeflow: 'kfp' };
    const from = ['sktime+sktime', 'Netflix+metaflow', 'feast-dev+feast', 'kedro-org+kedro', 'kubeflow+pipelines'];
    const roots = [...from, 'rasbt+mlxtend', 'huggingface+accelerate'].flatMap((r) => {
      const name = short[r.split('+')[0]] ?? r.split('+')[1];
      return ['--root', `${name}=${path.join(corpora, r)}`];
    });
    run('python3', [script('mutate.py'), ...roots, '--out', g4, '--seeds', '160', '--noise', '800']);
  }
  const truth = filtered(path.join(g4, 'pairs.jsonl'), 'g4.truth.jsonl', accepted);
  const all = lines(truth);
  const together = scan(g4, ['.'], 'pairs', 'g4');
  const groups = recall(truth, together, '--repo', '', '--by', 'type,band');
  const kinds = [...new Set(all.map((t) => `${t.type} ${t.band}`))].sort();
  for (const kind of kinds) recallRow('G4 together', kind, groups[`type+band ${kind}`], 0.98);
  precisionRow('G4 together', together, g4, 0.97);
  misses['G4 together'] = check('misses', truth, together, '--repo', '');
  cohesionRow('G4 together', scan(g4, ['.'], 'classes', 'g4'), g4);
  let right = 0;
  let sampled = 0;
  for (const kind of kinds) {
    const folder = `mut/${kind.replace(' ', '-')}`;
    const report = scan(g4, ['orig', 'noise', folder], 'pairs', 'g4-alone');
    const own = filtered(truth, 'g4-alone.truth.jsonl', (t) => `${t.type} ${t.band}` === kind);
    recallRow('G4 alone', kind, recall(own, report, '--repo', '').all, 0.98);
    Object.assign((misses['G4 alone'] ??= {}), check('misses', own, report, '--repo', ''));
    const p = check('precision', report, '--root', g4, '--sample', '100');
    right += p.precision * p.sampled;
    sampled += p.sampled;
  }
  row(
    'G4 alone',
    'precision over all kinds (sample)',
    sampled,
    Number((right / Math.max(1, sampled)).toFixed(4)),
    0.97,
  );
}

function planted() {
  const base = assembled('planted', corpora, work).folder;
  const out = path.join(work, 'planted');
  if (!existsSync(path.join(out, 'truth.jsonl'))) {
    const more = [];
    if (given.oracles) {
      const units = path.join(work, 'planted-units.jsonl');
      const args = [script('ts_units.mjs'), '--modules', path.resolve(given.oracles), '--lang', 'go,ts,tsx', base];
      writeFileSync(units, run(process.execPath, args));
      more.push('--units', units);
    }
    run('python3', [path.join(here, 'plant.py'), '--eval', evaluation, '--base', base, '--out', out, ...more]);
  }
  const tree = path.join(out, 'tree');
  const truth = filtered(path.join(out, 'truth.jsonl'), 'planted.truth.jsonl', (t) => t.clone_type !== 'weak');
  const report = scan(tree, ['.'], 'pairs', 'planted', '--cross-repo');
  const kinds = [...new Set(lines(truth).map((t) => `${t.language} ${t.clone_type} ${t.band}`))].sort();
  const by = recall(truth, report, '--repo', '*', '--by', 'language,clone_type,band');
  const types = recall(truth, report, '--repo', '*', '--by', 'language,clone_type');
  for (const key of Object.keys(types).filter((k) => k.startsWith('language+clone_type '))) {
    const kind = key.replace('language+clone_type ', '');
    recallRow('planted', kind, types[key], kind.endsWith(' F') ? 0.9 : 0.99);
  }
  for (const kind of kinds) recallRow('planted, by band', kind, by[`language+clone_type+band ${kind}`], null);
  for (const made of ['verbatim', 'renamed', 'edited']) recallRow('planted, fragments', made, by[`type ${made}`], null);
  precisionRow('planted', report, tree, 0.97);
  misses.planted = check('misses', truth, report, '--units', scan(tree, ['.'], 'units', 'planted'));
  // What is set apart as boilerplate is left out on purpose, so the same once more for pairs of which neither side is.
  const compared = {};
  for (const [key, cell] of Object.entries(misses.planted)) {
    const sum = (compared[key.split(' ').slice(0, 2).join(' ')] ??= { n: 0, missed: 0 });
    sum.n += cell.n - cell.apart;
    sum.missed += cell.missed - Object.values(cell['missed, set apart']).reduce((x, y) => x + y, 0);
  }
  for (const [kind, { n, missed }] of Object.entries(compared)) {
    const direct = Number((1 - missed / Math.max(1, n)).toFixed(4));
    recallRow('planted, neither side set apart', kind, { n, direct }, kind.endsWith(' F') ? 0.9 : 0.99);
  }
  const classes = scan(tree, ['.'], 'classes', 'planted', '--cross-repo');
  cohesionRow('planted', classes, tree);
  const inClasses = recall(truth, classes, '--repo', '*');
  for (const t of ['T1', 'T2', 'T3', 'F']) recallRow('planted, classes alone', t, inClasses[`clone_type ${t}`], null);
}

/**
 * Real copies between repositories: `src` of diffusers dealt out to two repositories of different histories, by the hash of
 * the path, among seven of other companies; the truth are its marked copies whose sides then lie apart.
 */
function split() {
  for (const seed of ['a', 'b', 'c']) {
    const tree = path.join(work, `split-${seed}`);
    const side = (file) => `half-${createHash('md5').update(seed).update(file).digest()[0] & 1}`;
    if (!existsSync(tree)) {
      const from = path.join(corpora, 'huggingface+diffusers');
      for (const file of run('git', ['-C', from, 'ls-files', '-z', 'src']).split('\0').filter(Boolean)) {
        const to = path.join(tree, side(file), file);
        mkdirSync(path.dirname(to), { recursive: true });
        copyFileSync(path.join(from, file), to);
      }
      for (const half of ['half-0', 'half-1']) {
        const git = (...args) => run('git', ['-C', path.join(tree, half), ...args]);
        git('init', '-q');
        git('add', '-A');
        git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', half);
      }
      for (const other of eight.filter((r) => r !== 'huggingface+diffusers')) {
        symlinkSync(path.join(corpora, other), path.join(tree, other));
      }
    }
    const moved = lines(script('copied-from.open.jsonl')).flatMap((t) => {
      const sides = [t.target, t.source];
      const isIn = sides.every((u) => u.repo === 'diffusers' && u.file.startsWith('src/') && u.tokens >= 20);
      if (!isIn || t.clone_type === 'weak' || side(t.target.file) === side(t.source.file)) return [];
      const [target, source] = sides.map((u) => ({ ...u, file: `${side(u.file)}/${u.file}` }));
      return [{ ...t, target, source }];
    });
    const truth = path.join(work, `split-${seed}.truth.jsonl`);
    writeFileSync(truth, moved.map((t) => `${JSON.stringify(t)}\n`).join(''));
    const halves = ['half-0', 'half-1', ...eight.filter((r) => r !== 'huggingface+diffusers')];
    const groups = recall(truth, scan(tree, halves, 'pairs', `split-${seed}`, '--cross-repo'), '--repo', 'diffusers');
    recallRow(`split ${seed}`, 'types 1 to 3', groups.all, 0.99);
    for (const type of ['T1', 'T2', 'T3'])
      recallRow(`split ${seed}`, `type ${type}`, groups[`clone_type ${type}`], null);
  }
}

function units() {
  const languages = given.oracles
    ? [
        ['TypeScript', 'ts,tsx'],
        ['JavaScript', 'js'],
        ['Go', 'go'],
        ['Java', 'java'],
      ]
    : [];
  for (const repository of Object.keys(repositories)) {
    const checkout = path.join(corpora, repository);
    if (!existsSync(checkout)) continue;
    const report = scan(checkout, ['.'], 'units', 'units');
    const rowsOf = (title, scored, bar) => {
      if (scored.truth < 10) return;
      for (const [figure, name] of [
        ['recall', 'recall'],
        ['precision', 'precision'],
        ['end_exact', 'ends'],
        ['qualname_exact', 'names'],
        ['kind_exact', 'kinds'],
      ]) {
        row(`units, ${title}`, `${repository}: ${name}`, scored.truth, scored[figure], bar);
      }
    };
    rowsOf(
      'Python',
      JSON.parse(run('python3', [script('py_units.py'), '--check', report, checkout]).split('\n')[0]),
      0.999,
    );
    for (const [title, lang] of languages) {
      const args = [
        script('ts_units.mjs'),
        '--modules',
        path.resolve(given.oracles),
        '--check',
        report,
        '--lang',
        lang,
      ];
      rowsOf(title, JSON.parse(run(process.execPath, [...args, checkout]).split('\n')[0]), 0.985);
    }
  }
}

const measures = { g1, g4, split, planted, units };
for (const part of given.only.split(',')) {
  await measures[part]();
  save(path.resolve(given.out), { machine: machine(), rows });
  if (given.misses) save(path.resolve(given.misses), misses);
}
for (const part of new Set(rows.map((r) => r.part))) {
  const cells = rows
    .filter((r) => r.part === part)
    .map((r) => [r.what, r.n ?? '', r.value, r.bar ?? '', r.bar === null ? '' : r.holds ? 'yes' : '**no**']);
  console.log(`\n### ${part}\n\n${table(['', 'n', 'measured', 'bar', 'holds'], cells)}`);
}
