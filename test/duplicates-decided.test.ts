/** What people decide about duplicates, what speaks for each copy, and two of them side by side. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { machineOwner } from '../src/access/asker.ts';
import { memberOf } from '../src/access/viewer.ts';
import { adviseToKeep, type Merits } from '../src/duplicates/keep.ts';
import { exampleCompany } from '../src/example/company.ts';
import type { Company } from '../src/example/repositories.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const server = testServer();
const made = companies();
let storage: Storage;
let company: Company;
const ask = (name: string, input: object = {}, more: object = {}) =>
  operate(storage, name, input, { dataFolder: server.folder, ...more });
const problem = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (e) => e.code as string,
  );

beforeAll(async () => {
  storage = await server.open();
  company = made.keep(exampleCompany(fileURLToPath(new URL('../fixtures/example-company', import.meta.url))));
  await ask('index', { paths: [company.folder], history: 'on' });
});

it('lists a page at a time, by team, language, kind and words, and counts who shares how much', async () => {
  const all = await ask('duplicates', { limit: 1000, counts: true });
  const second = await ask('duplicates', { limit: 3, offset: 3 });
  const ids = (answer: { classes: { id: string }[] }) => answer.classes.map(({ id }) => id);
  expect(ids(second)).toEqual(ids(all).slice(3, 6));
  expect(all.totals.crossTeam).toBeGreaterThan(0);
  const both = await ask('duplicates', { limit: 1000, team: ['growth', 'supply'] });
  expect(both.classes.length).toBeGreaterThan(0);
  for (const { teams } of both.classes) expect(teams).toEqual(expect.arrayContaining(['growth', 'supply']));
  const growth = all.counts.teams.find(({ value }: { value: string }) => value === 'growth');
  expect((await ask('duplicates', { team: ['growth'] })).totals.classes).toBe(growth.classes);
  const shared = all.counts.shared.find(({ a, b }: { a: string; b: string }) => a === 'growth' && b === 'supply');
  expect(shared.lines).toBeGreaterThan(0);
  for (const { value, classes } of all.counts.languages)
    expect((await ask('duplicates', { language: [value] })).totals.classes).toBe(classes);
  const scalers = await ask('duplicates', { text: 'ROBUST scaler', type: ['T3'] });
  expect(scalers.classes[0].members[0].name).toMatch(/^RobustScaler/);
  expect((await ask('duplicates', { text: 'no such words' })).totals.classes).toBe(0);
});

it('leaves out what was accepted, with what lies in it, until its day is over or it is taken back', async () => {
  const before = await ask('duplicates', { limit: 1000 });
  const [{ id }] = before.classes;
  expect(await problem(ask('accept', { id }))).toBe('unusable');
  expect(await problem(ask('accept', { id, reason: 'late', until: '2001-01-01' }))).toBe('unusable');
  expect(await problem(ask('accept', { id, reopen: true }))).toBe('not-accepted');
  const ada = { ...machineOwner, kind: 'session' as const, name: 'Ada' };
  await ask('accept', { id, reason: 'two vendors', until: '2999-12-31' }, { asker: ada });
  const after = await ask('duplicates', { limit: 1000 });
  const within = before.classes.filter((c: { within: string | null }) => c.within === id).length;
  expect(within).toBeGreaterThan(0);
  expect(after.totals.classes).toBeLessThanOrEqual(before.totals.classes - 1 - within);
  expect(after.totals.accepted).toBe(before.totals.classes - after.totals.classes);
  expect(after.totals.copiedLines).toBeLessThan(before.totals.copiedLines);
  const [one] = (await ask('duplicates', { accepted: 'only' })).classes;
  expect(one).toMatchObject({ id, accepted: { by: 'Ada', reason: 'two vendors', until: '2999-12-31', in: id } });
  // Others are compared again, and ids stay: so does what was said of them.
  await ask('sync');
  expect((await ask('duplicates')).totals).toEqual(after.totals);
  const later = { now: () => new Date('3000-01-01') };
  expect((await ask('duplicates', {}, later)).totals).toEqual(before.totals);
  await ask('accept', { id, reopen: true });
  const again = await ask('duplicates', { id });
  expect(again.classes[0].accepted).toBeNull();
  expect(again.acts.map(({ kind, by }: { kind: string; by: string }) => `${kind} ${by}`)).toEqual([
    'reopen owner of this machine',
    'accept Ada',
  ]);
});

it('is given to somebody, who finds it', async () => {
  const [{ id }] = (await ask('duplicates')).classes;
  await ask('assign', { id, to: 'risk', reason: 'moves to features' });
  expect((await ask('duplicates', { assignee: ['risk'] })).classes).toMatchObject([{ id, assigned: { to: 'risk' } }]);
  await ask('assign', { id, nobody: true });
  expect((await ask('duplicates', { assignee: ['risk'] })).totals.classes).toBe(0);
  expect(await problem(ask('assign', { id, nobody: true }))).toBe('not-assigned');
});

it('says nothing to who sees none of it, and takes nothing from them', async () => {
  const [{ id }] = (await ask('duplicates')).classes;
  await storage.db.run(`update repository set everyone = false, groups = '{staff}'`);
  const stranger = { viewer: memberOf('others') };
  for (const [name, input] of [
    ['duplicates', { id }],
    ['copies', { id }],
    ['compare', { id }],
    ['accept', { id, reason: 'mine' }],
    ['assign', { id, to: 'me' }],
  ] as const)
    expect(await problem(ask(name, input, stranger)), name).toBe('no-duplicate');
  const counted = await ask('duplicates', { counts: true }, stranger);
  expect(counted.counts).toMatchObject({ teams: [], repositories: [], shared: [] });
  expect((await ask('duplicates', { id }, { viewer: memberOf('staff') })).classes[0].id).toBe(id);
  await storage.db.run(`update repository set everyone = true, groups = '{}'`);
});

it('says which copy to keep, and why', async () => {
  const [{ id }] = (await ask('duplicates', { text: 'RobustScaler', crossTeam: true })).classes;
  const { copies, keep, histories } = await ask('copies', { id });
  expect(histories).toBe(true);
  const kept = copies.find(({ unit }: { unit: number }) => unit === keep.unit);
  expect(kept).toMatchObject({ team: 'platform', lacks: [], tests: 1 });
  expect(keep.reasons).toContain('it was there first');
  expect(copies.some(({ lacks }: { lacks: unknown[] }) => lacks.length > 0)).toBe(true);
  const plain: Merits = { users: 0, tests: 0, owner: null, lacks: 0, state: null, born: null, changed: null };
  expect(adviseToKeep([plain, plain])).toBeNull();
  expect(adviseToKeep([{ ...plain, users: 3, state: 'deprecated' }, plain])).toBeNull();
  expect(adviseToKeep([plain, { ...plain, tests: 1 }])).toMatchObject({ best: 1 });
});

it('shows two copies side by side as they were indexed, or says why it cannot', async () => {
  const [{ id, members }] = (await ask('duplicates', { text: 'RobustScaler', crossTeam: true })).classes;
  const [a, b] = members.map(({ unit }: { unit: number }) => unit);
  const compared = await ask('compare', { id, a: b, b: a });
  expect(compared).toMatchObject({ a: { unit: b }, b: { unit: a } });
  const { rows } = compared.difference;
  expect(rows.filter((row: { a: number }) => row.a >= 0)).toHaveLength(compared.a.lines.length);
  expect(rows.filter((row: { b: number }) => row.b >= 0)).toHaveLength(compared.b.lines.length);
  expect(await problem(ask('compare', { id, a: 999_999 }))).toBe('unusable');
  // What lies in the work tree now is not what was indexed, and is not shown.
  const farthest = await ask('compare', { id });
  expect(farthest.difference.renames.length).toBeGreaterThan(3);
  const home = await storage.db.one<{ path: string }>(
    sql`select path from repository where identity = ${farthest.a.repo}`,
  );
  writeFileSync(join(home!.path, farthest.a.file), 'changed = True\n');
  expect((await ask('compare', { id })).a.lines).toEqual(farthest.a.lines);
  renameSync(home!.path, `${home!.path}.gone`);
  const gone = await ask('compare', { id });
  renameSync(`${home!.path}.gone`, home!.path);
  expect(gone).toMatchObject({ difference: null, a: { lines: null } });
  expect(gone.a.missing).toContain('git no longer has');
  expect(gone.b.lines.length).toBeGreaterThan(10);
});

it('families say their versions one by one, and missing fixes are listed a page at a time', async () => {
  const { nodes } = await ask('lineage', { place: 'feature-store:RobustScaler' });
  const first = nodes[0];
  expect(first.steps).toHaveLength(first.versions);
  expect(nodes.some(({ missing }: { missing: unknown[] }) => missing.length > 0)).toBe(true);
  const all = await ask('fixes', { counts: true });
  expect(all.counts.teams.length).toBeGreaterThan(0);
  const second = await ask('fixes', { limit: 1, offset: 1 });
  expect(second.fixes[0].commits[0].id).not.toBe(all.fixes[0].commits[0].id);
  expect((await ask('fixes', { fix: [all.fixes[0].id] })).fixes.map(({ id }: { id: string }) => id)).toEqual([
    all.fixes[0].id,
  ]);
});
