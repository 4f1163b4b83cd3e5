/** Forks, mirrors and worktrees through the front door: what stems from one repository is no duplicate. */
import { afterEach, expect, it } from 'vitest';
import {
  branch,
  type Company,
  clone,
  commit,
  company,
  repository,
  type Step,
  worktree,
} from '../src/example/repositories.ts';
import { type ScanRequest, type ScanResult, scan } from '../src/spolia.ts';
import { ADA, drift, loader, retry, scaler } from './support/code.ts';
import { report } from './support/report.ts';

let made: Company | null = null;
afterEach(() => made?.remove());

const run = (request: Partial<ScanRequest> = {}): Promise<ScanResult> =>
  scan({ paths: [made!.folder], threads: 1, ...request });
const places = (result: ScanResult) =>
  result.classes.map((c) => c.members.map((m) => `${m.file} ${m.name}`).sort()).sort((a, b) => (a[0] < b[0] ? -1 : 1));

const origin: Step[] = [commit(ADA, '2024-01-03', 'model', { 'prep.py': scaler(), 'load.py': loader() })];

it('copies between a repository and its fork are none, and the fork says why', async () => {
  made = company({ churn: origin, 'churn-fork': clone('churn') });
  const result = await run();
  expect(result.classes).toEqual([]);
  expect(result.repositories.map((r) => r.family)).toEqual([0, 0]);
  expect(result.setApart).toEqual([
    expect.objectContaining({
      reason: 'family-copy',
      units: 2,
      meaning: expect.stringMatching(/fork, mirror or worktree/),
    }),
  ]);
  expect((await report('text', result)).replace(/\s+/g, ' ')).toContain(
    'Forks and mirrors of one repository are one family, and copies between them are not counted: churn and churn-fork.',
  );
  expect((await run({ all: true })).classes).toEqual([]);
});

it('nor are they where the fork edited, moved or renamed its copy', async () => {
  made = company({
    churn: origin,
    fork: clone('churn', {}, [
      commit(ADA, '2024-02-03', 'mine', {
        'prep.py': scaler().replace('5.0', '3.0'),
        'load.py': null,
        'io/read.py': loader(),
        'other.py': scaler('rescale', 'values'),
      }),
    ]),
  });
  expect((await run()).classes).toEqual([]);
  const pairs = [...(await run()).pairs()];
  expect(pairs).toEqual([]);
});

it('what a fork shares with others is found, once', async () => {
  made = company({
    churn: origin,
    fork: clone('churn', {}, [commit(ADA, '2024-02-03', 'drift', { 'drift.py': drift(), 'again.py': drift('psi') })]),
    pricing: [commit(ADA, '2024-01-03', 'model', { 'scale.py': scaler('normalise'), 'psi.py': drift('stability') })],
  });
  expect(places(await run())).toEqual([
    ['churn/prep.py scale_columns', 'pricing/scale.py normalise'],
    ['fork/again.py psi', 'fork/drift.py drift_score', 'pricing/psi.py stability'],
  ]);
});

it('a class of three families names one repository of each', async () => {
  made = company({
    churn: origin,
    fork: clone('churn', {}, [commit(ADA, '2024-02-03', 'mine', { 'own.py': scaler('own', 'values') })]),
    pricing: [commit(ADA, '2024-01-03', 'model', { 'scale.py': scaler('normalise') })],
    fraud: [commit(ADA, '2024-01-03', 'other', { 'robust.py': scaler('robust'), 'retry.py': retry() })],
  });
  const result = await run();
  expect(places(result)).toEqual([
    ['churn/prep.py scale_columns', 'fraud/robust.py robust', 'pricing/scale.py normalise'],
  ]);
  expect(result.classes[0].repos).toBe(3);
  // The fork's own variant is still a copy of the others', pair by pair.
  const pairs = [...result.pairs()].filter((p) => p.a.repo === 'fork' || p.b.repo === 'fork');
  expect(pairs.map((p) => [p.a.repo, p.b.repo].sort().join())).toEqual(['fork,fraud', 'fork,pricing']);
  expect(pairs.every((p) => p.class === null)).toBe(true);
});

it('mirrors without a work tree, shallow clones and worktrees are family too', async () => {
  made = company({
    churn: repository([...origin, branch('next', [commit(ADA, '2024-02-03', 'retry', { 'retry.py': retry() })])]),
    mirror: clone('churn', { bare: true }),
    shallow: clone('churn', { depth: 1 }),
    tree: worktree('churn', 'next'),
  });
  const result = await run();
  expect(result.classes).toEqual([]);
  expect(new Set(result.repositories.map((r) => r.family)).size).toBe(1);
  expect(result.repositories).toHaveLength(4);
});

it('repositories with equal files but histories of their own are no family', async () => {
  made = company({
    churn: origin,
    pricing: [commit(ADA, '2024-01-04', 'copied', { 'prep.py': scaler(), 'load.py': loader() })],
  });
  expect((await run()).classes).toHaveLength(2);
});
