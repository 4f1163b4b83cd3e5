import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { branch, clone, commit, company, folder, merge, repository, submodule, tag } from './repositories.ts';

const ADA = 'Ada Lovelace <ada@example.com>';
const BO = 'Bó Example <bo@example.com>';

const description = () => ({
  features: [commit(ADA, '2023-05-01', 'scaler: first version', { 'scale.py': 'def scale(x):\n    return x\n' })],
  'churn-model': repository(
    [
      commit(ADA, '2024-01-03', 'loader: first version', {
        'load.py': 'a = 1\n',
        'old.py': 'b = 2\n',
        run: { program: '#!/bin/sh\n' },
      }),
      branch('retry', [
        commit(BO, '2024-02-01T08:30:00Z', 'loader: retries', { 'load.py': 'a = 3\n', 'old.py': null }),
      ]),
      commit(ADA, '2024-01-20', 'a is two', { 'load.py': { replaced: [['= 1', '= 2']] } }),
      commit(ADA, '2024-02-02', 'moved', { 'src/new.py': { movedFrom: 'run' }, 'link.py': { link: 'load.py' } }),
      merge('retry', ADA, '2024-02-03', 'Merge branch retry'),
      tag('v1'),
      submodule('third/features', 'features', ADA, '2024-02-04'),
    ],
    { remote: 'git@code.example.com:ml/churn.git', uncommitted: { 'draft.py': 'x\n' } },
  ),
  fork: clone('churn-model', {}, [commit(BO, '2024-03-01', 'mine', { 'mine.py': 'y\n' })]),
  notes: folder({ 'a/b.txt': 'z' }),
});

it('makes the same history every time, as described', () => {
  const one = company(description());
  const two = company(description());
  try {
    const log = one.git('churn-model', 'log', '--all', '--format=%H %an %ae %aI %s');
    expect(two.git('churn-model', 'log', '--all', '--format=%H %an %ae %aI %s')).toBe(log);
    expect(log).toContain('Bó Example bo@example.com 2024-02-01T08:30:00+00:00 loader: retries');
    expect(one.git('churn-model', 'rev-list', '--count', 'HEAD').trim()).toBe('6');
    expect(one.git('churn-model', 'branch', '--format=%(refname:short)').trim().split('\n')).toEqual(['main', 'retry']);
    expect(one.git('churn-model', 'describe', '--tags', 'HEAD~1').trim()).toBe('v1');
    expect(one.git('churn-model', 'status', '--porcelain')).toBe('?? draft.py\n');
    expect(one.git('churn-model', 'log', '--follow', '--format=%s', '--', 'src/new.py').trim().split('\n')).toEqual([
      'moved',
      'loader: first version',
    ]);
    const at = one.path('churn-model');
    expect(readFileSync(`${at}/load.py`, 'utf8')).toBe('a = 3\n');
    expect(readFileSync(`${at}/link.py`, 'utf8')).toBe('a = 3\n');
    expect(existsSync(`${at}/old.py`)).toBe(false);
    expect(statSync(`${at}/src/new.py`).mode & 0o111).not.toBe(0);
    expect(readFileSync(`${at}/third/features/scale.py`, 'utf8')).toContain('def scale');
    expect(one.git('fork', 'rev-parse', 'HEAD~1')).toBe(one.git('churn-model', 'rev-parse', 'HEAD'));
    expect(one.git('fork', 'remote', '-v')).toBe('');
    expect(readFileSync(one.path('notes/a/b.txt'), 'utf8')).toBe('z');
  } finally {
    one.remove();
    two.remove();
  }
  expect(existsSync(one.folder)).toBe(false);
});

it('says what is wrong with a description', () => {
  expect(() => company({ a: clone('b') })).toThrow('a is a clone of b, which is not made yet');
  expect(() => company({ a: [commit(ADA, 'soon', 'x', {})] })).toThrow('soon is no date');
  const twice = [
    commit(ADA, '2024-01-01', 'x', { a: 'no no' }),
    commit(ADA, '2024-01-02', 'y', { a: { replaced: [['no', 'yes']] } }),
  ];
  expect(() => company({ a: twice })).toThrow('a has 2 times: no');
  expect(() => company({ a: [merge('b', ADA, '2024-01-01', 'x')] })).toThrow('there is no branch b to merge');
});
