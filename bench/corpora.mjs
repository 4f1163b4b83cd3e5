/**
 * The public repositories the benches run on, at fixed commits, and the sets made from them.
 *
 * `--corpora DIR` holds the checkouts, each named owner+name. A set is a folder of copies of the files that every
 * contestant can read (same bytes, same list, for all of them), each repository committed to a git of its own, because
 * `spolia scan` lists files through git and that costs time too.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const repositories = {
  'Netflix+metaflow': 'd2dd7f953',
  'feast-dev+feast': 'f0bc0700b',
  'huggingface+accelerate': '16cb6eb8',
  'huggingface+diffusers': '58eb52c080',
  'huggingface+optimum': '83c88b8f',
  'huggingface+peft': '5d602fdbf',
  'huggingface+text-generation-inference': 'db931fcf',
  'huggingface+trl': 'f2cd57710',
  'kedro-org+kedro': 'd58a0b140',
  'kubeflow+pipelines': '7b70c7b95f',
  'kucherenko+jscpd': '55186be3',
  'rasbt+mlxtend': '9aadcee3',
  'scikit-learn-contrib+imbalanced-learn': '8504e95f',
  'sktime+sktime': '7bd7d1620c',
};

/** Eight repositories of seven organisations, about 100 MB of source that jscpd reads as well. */
export const eight = [
  'huggingface+diffusers',
  'sktime+sktime',
  'Netflix+metaflow',
  'feast-dev+feast',
  'kedro-org+kedro',
  'kubeflow+pipelines',
  'rasbt+mlxtend',
  'huggingface+trl',
];

/** jscpd's name of each language that both read. Notebooks and CUDA are left out: jscpd has no format for them. */
const formats = {
  python: ['py'],
  typescript: ['ts', 'mts', 'cts'],
  tsx: ['tsx'],
  javascript: ['js', 'mjs', 'cjs'],
  jsx: ['jsx'],
  java: ['java'],
  scala: ['scala'],
  go: ['go'],
  c: ['c'],
  'c-header': ['h'],
  cpp: ['cc', 'cpp', 'cxx'],
  'cpp-header': ['hpp'],
  r: ['r', 'R'],
  sql: ['sql'],
  bash: ['sh', 'bash'],
};

/** name: what is copied, from which repositories, below which folder, in which of jscpd's formats. */
export const sets = {
  diffusers: {
    title: '`src` of diffusers (Python)',
    from: ['huggingface+diffusers'],
    below: 'src/',
    formats: ['python'],
  },
  eight: { title: 'eight repositories', from: eight, below: '', formats: Object.keys(formats) },
  planted: {
    title: 'the eight and jscpd, before copies are planted',
    from: [...eight, 'kucherenko+jscpd'],
    below: '',
    formats: Object.keys(formats),
  },
  typescript: {
    title: 'TypeScript of pipelines, feast and jscpd',
    from: ['kubeflow+pipelines', 'feast-dev+feast', 'kucherenko+jscpd'],
    below: '',
    formats: ['typescript', 'tsx'],
  },
};

/** Tracked regular files of a checkout, sorted. */
export function tracked(checkout) {
  return execFileSync('git', ['-C', checkout, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\0')
    .filter((file) => file && lstatSync(path.join(checkout, file), { throwIfNoEntry: false })?.isFile());
}

function commit(folder, name) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init', '-q');
  git('add', '-A', '-f');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', `Copy of ${name}`);
}

/** Copies `files` of the checkouts into `to`/owner+name and commits them. `files`: [repository, file][]. */
export function copied(corpora, files, to) {
  rmSync(to, { recursive: true, force: true });
  const made = new Set();
  for (const [repository, file] of files) {
    const target = path.join(to, repository, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(corpora, repository, file), target);
    made.add(repository);
  }
  for (const repository of made) commit(path.join(to, repository), repository);
}

/** The files of a set, with bytes and lines: [repository, file][]. */
export function filesOf(set, corpora) {
  const { from, below, formats: wanted } = sets[set];
  const endings = new Set(wanted.flatMap((f) => formats[f]));
  return from.flatMap((repository) =>
    tracked(path.join(corpora, repository))
      .filter((file) => file.startsWith(below) && endings.has(file.slice(file.lastIndexOf('.') + 1)))
      .map((file) => [repository, file]),
  );
}

/** Makes the folder of a set below `work` unless it is there; its facts. */
export function assembled(set, corpora, work) {
  const folder = path.join(work, 'sets', set);
  const note = path.join(work, 'sets', `${set}.json`);
  const key = createHash('sha256')
    .update(JSON.stringify([sets[set], repositories]))
    .digest('hex')
    .slice(0, 12);
  if (existsSync(note)) {
    const facts = JSON.parse(readFileSync(note, 'utf8'));
    if (facts.key === key) return facts;
  }
  const files = filesOf(set, corpora);
  copied(corpora, files, folder);
  const facts = { key, set, folder, formats: sets[set].formats, ...sizes(corpora, files) };
  writeFileSync(note, JSON.stringify(facts));
  return facts;
}

export function sizes(corpora, files) {
  let bytes = 0;
  let lines = 0;
  for (const [repository, file] of files) {
    const content = readFileSync(path.join(corpora, repository, file));
    bytes += content.length;
    for (let at = content.indexOf(10); at >= 0; at = content.indexOf(10, at + 1)) lines++;
  }
  return { files: files.length, bytes, lines };
}
