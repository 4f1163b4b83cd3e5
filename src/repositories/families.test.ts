import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import {
  branch,
  type Company,
  clone,
  commit,
  company,
  folder,
  merge,
  repository,
  worktree,
} from '../example/repositories.ts';
import { discover } from './discover.ts';
import { families } from './families.ts';

const ADA = 'Ada <ada@example.com>';
const BO = 'Bo <bo@example.com>';
const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
const loader = 'def load(path):\n    return read(path)\n';

const made: Company[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function make(description: Parameters<typeof company>[0]): Company {
  const one = company(description);
  made.push(one);
  return one;
}

async function familiesOf(one: Company, options: { cacheFolder?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { repositories } = await discover([one.folder], { wanted: (path) => path.endsWith('.py'), env });
  const found = await families(repositories, { cacheFolder: null, env, ...options });
  return { byRepo: Object.fromEntries(repositories.map((r, i) => [r.repo, found[i]])), repositories };
}

const history = [
  commit(ADA, '2024-01-03', 'first', { 'load.py': loader }),
  commit(ADA, '2024-01-04', 'second', { 'scale.py': loader }),
];

it('forks, mirrors and worktrees are one family, repositories of other origin are not', async () => {
  const one = make({
    churn: [...history, branch('next', [commit(BO, '2024-02-01', 'next', { 'next.py': loader })])],
    'churn-fork': clone('churn', {}, [commit(BO, '2024-03-01', 'mine', { 'mine.py': loader })]),
    'churn-next': worktree('churn', 'next'),
    'churn.git': clone('churn', { bare: true }),
    fraud: [commit(ADA, '2024-01-03', 'another first', { 'load.py': loader })],
    notes: folder({ 'try.py': loader }),
  });
  const { byRepo } = await familiesOf(one);
  expect(byRepo).toEqual({ '': 0, churn: 1, 'churn-fork': 1, 'churn-next': 1, 'churn.git': 1, fraud: 2 });
});

it('a shallow clone belongs to the repository that has its commits', async () => {
  const one = make({
    churn: history,
    shallow: clone('churn', { depth: 1 }, [commit(BO, '2024-03-01', 'mine', { 'mine.py': loader })]),
    fraud: [commit(ADA, '2024-01-03', 'another first', { 'load.py': loader })],
  });
  expect((await familiesOf(one)).byRepo).toEqual({ churn: 0, fraud: 1, shallow: 0 });
});

it('two clones of one remote are one family, whatever form its URL has', async () => {
  const one = make({
    a: repository([commit(ADA, '2024-01-03', 'a', { 'load.py': loader })], {
      remote: 'git@code.example.com:ml/churn.git',
    }),
    b: repository([commit(ADA, '2024-01-04', 'b', { 'load.py': loader })], {
      remote: 'https://ada:pw@Code.example.com/ml/churn/',
    }),
  });
  expect((await familiesOf(one)).byRepo).toEqual({ a: 0, b: 0 });
});

it('taking in a library with its history does not make it family: that copy is worth a look', async () => {
  const one = make({
    lib: [commit(ADA, '2024-01-01', 'lib', { 'lib/scale.py': loader })],
    app: clone('lib', {}, []),
  });
  one.git('app', 'checkout', '-q', '--orphan', 'app');
  one.git('app', 'rm', '-rqf', '.');
  one.write('app', { 'app.py': loader });
  one.git('app', 'add', '.');
  one.git('app', 'commit', '-qm', 'app');
  one.git('app', 'merge', '-q', '--allow-unrelated-histories', '-m', 'take in lib', 'main');
  expect((await familiesOf(one)).byRepo).toEqual({ app: 0, lib: 1 });
});

it('merges do not confuse it', async () => {
  const one = make({
    churn: [
      ...history,
      branch('retry', [commit(BO, '2024-02-01', 'retry', { 'load.py': `${loader}# retry\n` })]),
      commit(ADA, '2024-02-02', 'meanwhile', { 'docs.md': 'x' }),
      merge('retry', ADA, '2024-02-03', 'Merge branch retry'),
    ],
    fork: clone('churn', {}, [commit(BO, '2024-03-01', 'mine', { 'mine.py': loader })]),
  });
  expect(readFileSync(join(one.path('churn'), 'load.py'), 'utf8')).toContain('# retry');
  expect((await familiesOf(one)).byRepo).toEqual({ churn: 0, fork: 0 });
});

it('remembers the first commit of a HEAD, and survives a memory that is garbage', async () => {
  const one = make({
    churn: history,
    fork: clone('churn', {}, [commit(BO, '2024-03-01', 'mine', { 'mine.py': loader })]),
  });
  const cacheFolder = join(one.folder, 'cache');
  const noGit = { ...env, PATH: '/nonexistent' };
  const first = await familiesOf(one, { cacheFolder });
  expect(first.byRepo).toEqual({ churn: 0, fork: 0 });
  expect((await familiesOf(one, { cacheFolder, env: noGit })).byRepo).toEqual({ churn: 0, fork: 0 });

  writeFileSync(join(cacheFolder, 'first-commits.txt'), Buffer.from([0, 255, 10, 32, 32, 10]));
  expect((await familiesOf(one, { cacheFolder })).byRepo).toEqual({ churn: 0, fork: 0 });

  rmSync(cacheFolder, { recursive: true });
  const alone = await familiesOf(one, { cacheFolder, env: noGit });
  expect(alone.byRepo).toEqual({ churn: 0, fork: 1 });
  expect(alone.repositories[0].notes).toEqual([expect.stringContaining('first commit')]);
});

it('empty and broken repositories stand alone', async () => {
  const one = make({ churn: history, empty: [], broken: history });
  writeFileSync(join(one.path('broken'), '.git/HEAD'), `${'0'.repeat(40)}\n`);
  expect((await familiesOf(one)).byRepo).toEqual({ broken: 0, churn: 1, empty: 2 });
});
