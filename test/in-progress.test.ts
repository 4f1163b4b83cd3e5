/** Branches and pull requests of the last 90 days, beside HEAD. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { branch, type Company, commit, company, merge, repository } from '../src/example/repositories.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { operate, testServer } from './support/database.ts';

const ADA = 'Example Ada <ada@example.com>';
const BO = 'Example Bo <bo@example.com>';
const code = (name: string, value = 1) => `def ${name}(rows, limit):
    kept = [row for row in rows if row.amount > ${value} * limit]
    return sorted(kept, key=lambda row: (row.region, row.amount))
`;
/** The day on which everything is looked at. */
const TODAY = new Date('2024-06-30T12:00:00Z');

const server = testServer();
let data: string;
let c: Company;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'spolia-progress-'));
});
afterEach(() => {
  c.remove();
  rmSync(data, { recursive: true, force: true });
});

const run = (storage: Storage, name: string, input: object = {}, more: object = {}) =>
  operate(storage, name, input, { dataFolder: data, now: () => TODAY, ...more });
// biome-ignore lint/suspicious/noExplicitAny: held to its schema already
const progress = async (storage: Storage, more: object = {}): Promise<any[]> =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  (await run(storage, 'status', {}, more)).repositories.flatMap((r: any) => r.inProgress);
const names = async (storage: Storage) => (await progress(storage)).map((b) => b.name);

it('recent branches and requests are read beside HEAD; merged, squashed, old and foreign ones are not', async () => {
  c = company({
    'tools.git': repository(
      [
        commit(ADA, '2024-01-03', 'first', { 'a.py': code('keep'), 'b.py': code('drop', 2), 'README.md': 'x' }),
        branch('retry', [
          commit(BO, '2024-06-01', 'retry: first try', { 'retry.py': code('again', 3), 'notes.md': 'y' }),
          commit(BO, '2024-06-02', 'retry: in keep too', { 'a.py': `${code('keep')}\n\n${code('keep_all', 5)}` }),
        ]),
        branch('old', [commit(BO, '2024-02-01', 'old idea', { 'old.py': code('old', 6) })]),
        branch('merged', [commit(BO, '2024-06-03', 'merged', { 'm.py': code('merged', 7) })]),
        branch('squashed', [commit(BO, '2024-06-04', 'squashed', { 's.py': code('squashed', 8) })]),
        branch('docs', [commit(BO, '2024-06-05', 'words', { 'README.md': 'z' })]),
        merge('merged', ADA, '2024-06-06', 'Merge branch merged'),
        commit(ADA, '2024-06-07', 'squashed (#4)', { 's.py': code('squashed', 8) }),
        commit(ADA, '2024-06-08', 'and on', { 's.py': code('squashed', 9) }),
      ],
      { bare: true, remote: 'https://git.example.com/a/tools.git' },
    ),
    other: [commit(ADA, '2024-06-01', 'another history', { 'o.py': code('other', 10) })],
  });
  const tip = (ref: string) => c.git('tools.git', 'rev-parse', ref).trim();
  // A request whose commits are on no branch, and one that is the branch "retry".
  c.git('tools.git', 'fetch', '-q', `file://${c.path('other')}`, 'main:refs/heads/foreign');
  c.git('tools.git', 'update-ref', 'refs/pull/7/head', tip('retry'));
  const tree = c.git('tools.git', 'rev-parse', 'retry~1^{tree}').trim();
  const at = ['-c', 'user.name=Bo', '-c', 'user.email=bo@example.com'];
  const made = c.git('tools.git', ...at, 'commit-tree', tree, '-p', tip('main~3'), '-m', 'only a request').trim();
  c.git('tools.git', 'update-ref', 'refs/pull/9/head', made);

  const storage = await server.open();
  await run(storage, 'index', { paths: [c.path('tools.git')] });
  // commit-tree wrote the maker's date of January: too old.
  expect(await progress(storage)).toEqual([
    {
      ...{ name: 'retry', kind: 'branch', ref: 'refs/heads/retry', tip: tip('retry'), at: '2024-06-02T12:00:00.000Z' },
      ...{ author: 'Example Bo', subject: 'retry: in keep too', files: 2, units: 2 },
    },
  ]);
  const units = await storage.db.query(sql`
    select path, branch_unit.name, in_head from branch_unit join branch_file on branch_file.id = branch_unit.file
    order by path, position`);
  expect(units).toEqual([
    { path: 'a.py', name: 'keep', in_head: true },
    { path: 'a.py', name: 'keep_all', in_head: false },
    { path: 'retry.py', name: 'again', in_head: false },
  ]);
  // Apart from HEAD: neither its files nor its duplicates know of them.
  expect((await run(storage, 'status')).totals).toMatchObject({ files: 4, units: 4 });
  expect(
    (await run(storage, 'duplicates', {})).classes.flatMap((x: { members: { name: string }[] }) =>
      x.members.map((m) => m.name),
    ),
  ).not.toContain('again');
});

it('follows what happens to a branch, analyses no blob twice, and looks again only where something moved', async () => {
  c = company({
    tools: repository(
      [
        commit(ADA, '2024-01-03', 'first', { 'a.py': code('keep') }),
        branch('retry', [commit(BO, '2024-06-01', 'retry', { 'retry.py': code('again', 3) })]),
      ],
      { remote: 'https://git.example.com/a/tools.git' },
    ),
  });
  const storage = await server.open();
  expect(await run(storage, 'index', { paths: [`file://${c.path('tools')}`] })).toMatchObject({ analysed: 2 });
  expect(await names(storage)).toEqual(['retry']);
  const rows = () => storage.db.query<{ id: number }>(sql`select id from branch`);
  const before = await rows();
  expect(await run(storage, 'sync')).toMatchObject({ analysed: 0, changed: 0 });
  expect(await rows()).toEqual(before);
  // Once more under another name: nothing new to analyse.
  c.git('tools', 'branch', 'again', 'retry');
  c.git('tools', 'branch', '-D', 'retry');
  expect(await run(storage, 'sync')).toMatchObject({ analysed: 0 });
  expect(await names(storage)).toEqual(['again']);
  // Rebased onto a HEAD that moved: the base is where it is now.
  const moved = { GIT_COMMITTER_DATE: '2024-06-20T12:00:00Z' };
  Object.assign(process.env, moved);
  c.write('tools', { 'b.py': code('drop', 2) });
  c.git('tools', 'add', '-A');
  c.git('tools', 'commit', '-q', '-m', 'more');
  expect(await run(storage, 'sync')).toMatchObject({ changed: 1, analysed: 1 });
  expect((await progress(storage))[0]).toMatchObject({ name: 'again', files: 1 });
  // Ninety days later it is nobody's work in progress, though nothing moved; its analyses are not kept.
  const later = { now: () => new Date('2024-09-15T12:00:00Z') };
  await run(storage, 'sync', {}, later);
  expect(await names(storage)).toEqual([]);
  expect(await storage.db.query(sql`select count(*) as n from analysis`)).toEqual([{ n: 2 }]);
});

it('who may not see the repository does not see its branches, and another engine reads them anew', async () => {
  c = company({
    secret: repository(
      [
        commit(ADA, '2024-01-03', 'first', { 'a.py': code('keep') }),
        branch('merger', [commit(BO, '2024-06-01', 'merger', { 'm.py': code('merger', 3) })]),
      ],
      { remote: 'https://git.example.com/a/secret.git' },
    ),
  });
  c.write('.', { 'spolia.yaml': 'repositories:\n  - {match: secret, visibility: [staff]}\n' });
  const storage = await server.open();
  await run(storage, 'index', { paths: [c.folder] });
  expect(await progress(storage, { viewer: memberOf('staff') })).toHaveLength(1);
  expect(await progress(storage, { viewer: memberOf() })).toEqual([]);
  await storage.db.run('update generation set engine = engine - 1; update analysis set engine = engine - 1');
  await run(storage, 'sync');
  expect(await names(storage)).toEqual(['merger']);
});
