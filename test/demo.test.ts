/** The demo: made once, and everything that is planted in its company is found by the operations. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memberOf, type Viewer } from '../src/access/viewer.ts';
import { demoDescription } from '../src/example/demo/demo-company.ts';
import { type Demo, prepareDemo } from '../src/example/demo/prepare.ts';
import { migrations } from '../src/operations/schema.ts';
import { openStorage, type Storage } from '../src/storage/storage.ts';
import { spolia } from './support/command.ts';
import { operate } from './support/database.ts';

const DAY = 86_400_000;
const home = mkdtempSync(join(tmpdir(), 'spolia-demo-'));
// Root's server is another user's, who must be able to pass.
chmodSync(home, 0o711);
const folder = join(home, 'demo');
const now = new Date();
let demo: Demo;
let storage: Storage;

beforeAll(async () => {
  demo = await prepareDemo({ folder, now });
  storage = await openStorage(demo.place, migrations);
});
afterAll(async () => {
  await storage?.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

const ask = (name: string, input: object = {}, viewer?: Viewer) =>
  operate(storage, name, input, viewer === undefined ? {} : { viewer });
const short = (identity: string): string => identity.slice(identity.lastIndexOf('/') + 1);
interface Member {
  repo: string;
  name: string;
  team: string | null;
}
const outsider = memberOf('growth');

describe('the folder', () => {
  it('is used again on the same day, and left alone where it is open or of somebody else', async () => {
    expect(demo.reused).toBe(false);
    expect(await prepareDemo({ folder, now })).toEqual({ ...demo, reused: true });
    await expect(prepareDemo({ folder, now: new Date(now.getTime() + DAY) })).rejects.toThrow('still open');
    const foreign = mkdtempSync(join(home, 'foreign-'));
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    await expect(prepareDemo({ folder: foreign, now })).rejects.toThrow('no demo was made there');
  });

  it('is made by one process at a time, and one that was killed does not count', async () => {
    const shared = mkdtempSync(join(home, 'shared-'));
    const making = join(shared, 'spolia-demo.making');
    writeFileSync(making, `${process.ppid}\n`);
    await expect(prepareDemo({ folder: shared, now })).rejects.toThrow(
      `is being made by another "spolia demo" (process ${process.ppid})`,
    );
    expect(readdirSync(shared)).toEqual(['spolia-demo.making']);
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(making, `${pid}\n`);
    await expect(prepareDemo({ folder: shared, now, signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(readdirSync(shared)).toEqual([]);
  });

  it('is said by the command, with what to try next', async () => {
    const { stdout, stderr, code } = await spolia(['demo', '--folder', folder, '--no-serve']);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(
      /^18 repositories of an example company, with three years of history \(made earlier today\):/,
    );
    const commands = stdout.match(/^ {2}node .*$/gm)!;
    expect(commands).toHaveLength(5);
    for (const command of commands) expect(command.endsWith(` --data ${join(folder, 'data')}`), command).toBe(true);
  });
});

it('the company is as many days old whenever it is made', () => {
  const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
  const daysOf = (at: Date) =>
    [...JSON.stringify(demoDescription(fixtures, at)).matchAll(/"date":"([\d-]+)"/g)].map(
      ([, date]) => (Math.floor(at.getTime() / DAY) * DAY - Date.parse(`${date}T00:00:00Z`)) / DAY,
    );
  const days = daysOf(now);
  expect(daysOf(new Date('2031-02-28T23:59:59Z'))).toEqual(days);
  expect(Math.min(...days)).toBeGreaterThan(0);
  expect(Math.min(...days)).toBeLessThan(14);
  expect(Math.max(...days)).toBeGreaterThan(3 * 365 - 10);
  expect(days.length).toBeGreaterThan(100);
});

it('copies lie in several teams', async () => {
  const { classes } = await ask('duplicates', { crossRepo: true, limit: 100 });
  const teamsOf = (name: string) =>
    classes
      .find((c: { members: Member[] }) => c.members.some((m) => m.name === name))
      .members.map((m: Member) => m.team ?? short(m.repo))
      .sort();
  expect(teamsOf('load_tickets')).toEqual(['batch-scoring', 'care', 'growth', 'platform', 'supply']);
  expect(teamsOf('open_archive')).toEqual(['batch-scoring', 'compliance', 'platform', 'serving']);
  expect(teamsOf('getJson')).toEqual(['care', 'insights', 'serving']);
  expect(teamsOf('with_retries')).toEqual(['growth', 'platform', 'risk']);
  expect(teamsOf('Run')).toEqual(['risk', 'serving']);
  // Of a family of forks one is counted.
  expect(JSON.stringify(classes)).not.toContain('churn-model-experiments');
});

it('fixes never arrived, and what speaks for them is said', async () => {
  const { fixes } = await ask('fixes', { limit: 100 });
  interface Shown {
    score: number;
    origin: Member;
    copy: Member;
    commits: { subject: string }[];
    evidence: { kind: string }[];
  }
  const likely = fixes.filter(({ score }: Shown) => score >= 0.6) as Shown[];
  const lacking = (name: string) =>
    likely.filter(({ origin }) => origin.name === name).map(({ copy }) => `${short(copy.repo)} ${copy.name}`);
  expect(lacking('unpack_model').sort()).toEqual(['batch-scoring unpack_model', 'name-screening unpack_list']);
  expect(lacking('passes_luhn')).toEqual(['name-screening passes_luhn']);
  expect(lacking('StreamQuantile.quantile')).toEqual(['credit-limits IncomeQuantiles.quantile']);
  expect(lacking('Run')).toEqual(['fraud-scoring Do']);
  expect(lacking('retry')).toEqual(['churn-model with_retries']);
  expect(lacking('RobustScaler.fit').sort()).toEqual([
    'churn-model RobustScaler.fit',
    'demand-forecast QuantileNormaliser.fit',
  ]);
  const [first] = fixes as Shown[];
  expect(first.commits[0].subject).toBe('archives: fix unpacking, which wrote outside of its folder');
  expect(first.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['security', 'issue', 'test']));
  // All that is likely was meant to be.
  for (const { commits } of likely) expect(commits[0].subject).toMatch(/\bfix\b/i);
});

it('what a method lacks, its class lacks in the drawing', async () => {
  const { nodes } = await ask('lineage', { place: 'feature-store:RobustScaler' });
  expect(nodes.map(({ repo, lacks }: { repo: string; lacks: string[] }) => [short(repo), lacks.length])).toEqual([
    ['feature-store', 0],
    ['churn-model', 1],
    ['churn-model-experiments', 0],
    ['demand-forecast', 1],
  ]);
});

it('owners are silent, rules dead, and one repository is nobody’s', async () => {
  const limits = await ask('owners', { path: 'credit-limits:' });
  expect(limits.repository.silentOwners.map((o: { party: string }) => o.party)).toContain('pia@example.com');
  const toolkit = await ask('owners', { path: 'ml-toolkit:' });
  expect(toolkit.repository.deadRules.map((r: { pattern: string }) => r.pattern)).toEqual(['/toolkit/spark/']);
  expect(await ask('owners', { path: 'batch-scoring:' })).toMatchObject({ orphan: true, team: null });
  const { unowned, fresh } = await ask('report');
  expect(unowned).toEqual([
    expect.objectContaining({ repo: 'git.example.com/legacy/batch-scoring', criticality: 'high' }),
  ]);
  expect(fresh.find((f: { name: string }) => f.name === 'ticket-router').resembles).not.toBeNull();
});

it('work is in progress that writes anew what exists', async () => {
  const { repositories } = await ask('status');
  const branches = repositories.flatMap((r: { repo: string; inProgress: { name: string }[] }) =>
    r.inProgress.map(({ name }) => `${short(r.repo)} ${name}`),
  );
  expect(branches.sort()).toEqual([
    'churn-model survival',
    'model-server input-stability',
    'support-assistant rarer-words',
  ]);
  const found = await ask('find', { words: ['stability in:progress'] });
  expect(JSON.stringify(found)).toContain('server/stability.py');
});

it('what is restricted is there for its group alone', async () => {
  for (const [name, input] of [
    ['status', {}],
    ['report', {}],
    ['fixes', { limit: 100 }],
    ['duplicates', { limit: 100 }],
    ['components', { limit: 1000 }],
  ] as const) {
    expect(JSON.stringify(await ask(name, input, outsider)), name).not.toMatch(/screening|compliance/);
    expect(JSON.stringify(await ask(name, input, memberOf('compliance'))), name).toContain('name-screening');
  }
  const { classes } = await ask('duplicates', { limit: 100 }, outsider);
  const archives = classes.find((c: { members: Member[] }) => c.members.some((m) => m.name === 'open_archive'));
  expect(archives.members).toHaveLength(3);
  await expect(ask('team', { name: 'compliance' }, outsider)).rejects.toThrow();
});

it('one library is used at several versions, and bases are used badly', async () => {
  const used = await ask('consumers', { name: 'feature-store' });
  expect(used.totals).toMatchObject({ repositories: 4 });
  expect(used.versions.flatMap((v: { ranges: string[] }) => v.ranges).sort()).toEqual([
    '==2.3.0',
    '==2.4.0',
    '>=3.0,<4',
    '~=3.0',
  ]);
  const { extensions } = await ask('foundations', { name: 'scikit-learn' });
  const failing = (name: string) =>
    extensions
      .find((e: Member) => e.name === name && !e.repo.includes('/labs/'))
      .checks.filter((c: { holds: string }) => c.holds === 'no')
      .map((c: { check: string }) => c.check);
  expect(failing('CampaignSegments')).toContain('fitReturnsSelf');
  expect(failing('PopularProducts')).toContain('hasPredict');
  expect(failing('MonotonicBinner')).toContain('storesParameters');
  expect(failing('CyclicTime')).toContain('takesNamedParameters');
  expect(failing('Winsorizer')).toEqual([]);
  const { copies, duty } = await ask('foundations', { name: 'statkit' });
  expect(copies.map((c: Member) => c.name)).toContain('IncomeQuantiles');
  expect(duty).toContain('ask before shipping');
});

it('teams contribute to each other, with and without AI, and bots to nobody', async () => {
  const growth = await ask('team', { name: 'growth' });
  expect(growth.contributions.map((c: { repo: string; who: string }) => `${short(c.repo)} ${c.who}`).sort()).toEqual([
    'feature-store Example Bo',
    'model-server Example Bo',
    'warehouse-models Example Hugo',
  ]);
  expect(growth.goals).toContain('keep customers');
  const platform = await ask('team', { name: 'platform' });
  const pipelines = platform.repositories.find((r: Member) => r.repo.endsWith('/ml-pipelines'));
  expect(pipelines.byAiAlone).toBe(1);
  expect(platform.repositories.reduce((n: number, r: { byBots: number }) => n + r.byBots, 0)).toBeGreaterThan(1);
});

it('there is one of most kinds, and what is deprecated says so', async () => {
  const { counts, components } = await ask('components', { limit: 1000 });
  expect(counts.map((c: { kind: string }) => c.kind).sort()).toEqual([
    ...['approval', 'ci', 'dataset loader', 'dbt model', 'estimator', 'model', 'notebook', 'package', 'pipeline'],
    ...['pipeline process', 'pipeline step', 'prompt', 'release', 'runbook', 'schedule', 'service'],
  ]);
  const states = Object.fromEntries(components.map((c: { name: string; state: string }) => [c.name, c.state]));
  expect(states).toMatchObject({ 'feature-client': 'deprecated', 'support-assistant': 'experimental' });
});
