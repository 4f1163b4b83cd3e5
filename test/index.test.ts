/** The index from repositories to answers, on a real server: what is read, what stays the same, who sees what. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { ENGINE_FORMAT } from '../src/engine/format.ts';
import { exampleCompany } from '../src/example/company.ts';
import { type Company, clone, commit, folder, repository } from '../src/example/repositories.ts';
import { scan } from '../src/scan/scan.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, servers, testServer } from './support/database.ts';
import { isLong } from './support/long.ts';

const { at, keep } = companies();
const ADA = 'Example Ada <ada@example.com>';
let histories = 0;
/** A history of its own: with the same first commit repositories would be forks of one another. */
const first = (files: Record<string, string>) => [commit(ADA, '2024-01-03', `first version, ${++histories}`, files)];

const scaler = (name: string, extra = '') => `class ${name}:
    def fit(self, table, quantile):
        self.low = table.quantile(quantile)
        self.high = table.quantile(1 - quantile)
        self.range = (self.high - self.low).replace(0, 1.0)${extra}
        return self

    def transform(self, table):
        scaled = (table - self.low) / self.range
        return scaled.clip(lower=-3.0, upper=3.0)
`;
const retry = `def retry(action, attempts, pause):
    for attempt in range(attempts):
        try:
            return action()
        except ConnectionError as error:
            wait_for(pause * 2 ** attempt)
            last = error
    raise RuntimeError(f"gave up after {attempts} attempts") from last
`;

const change = (c: Company, name: string, files: Record<string, string | null>): void => {
  c.write(name, files);
  c.git(name, 'add', '-A');
  c.git(name, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', 'change');
};

// biome-ignore lint/suspicious/noExplicitAny: answers are held to their schemas already
const membersIn = (answer: any): string[][] =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  outermost(answer).map((c: any) => c.members.map((m: any) => `${m.repo.split('/').at(-1)} ${m.file} ${m.name}`));

/** Without the methods of copied classes, which are classes of their own within these. */
// biome-ignore lint/suspicious/noExplicitAny: as above
const outermost = (answer: any): any[] => answer.classes.filter((c: any) => c.within === null);

const remote = (name: string) => ({ remote: `https://git.example.com/${name}.git` });

describe.each(isLong ? servers : servers.slice(0, 1))('on $name', ({ env, name }) => {
  /** What no database has a part in, on the first of them. */
  const once = it.runIf(name === servers[0].name);

  const server = testServer(env);
  const indexed = async (paths: string[]): Promise<Storage> => {
    const storage = await server.open();
    await operate(storage, 'index', { paths });
    return storage;
  };

  once('the duplicates of the index are those of a scan', async () => {
    const c = keep(exampleCompany(fileURLToPath(new URL('../fixtures/example-company', import.meta.url))));
    // In the order of their identities, which the index goes by.
    const order =
      'churn-model monitoring-dashboard churn-model-experiments feature-store fraud-scoring scoring-gateway';
    for (const [i, name] of [...order.split(' '), 'demand-forecast'].entries())
      renameSync(c.path(name), join(c.folder, `${i}-${name}`));
    const storage = await indexed([c.folder]);
    const answer = await operate(storage, 'duplicates', { limit: 1000 });
    const scanned = await scan({ paths: [c.folder] });
    const inScan = scanned.classes.map((x) => ({
      members: x.members.map((m) => `${m.file.slice(m.file.indexOf('/') + 1)}:${m.start}-${m.end} ${m.name} ${m.cell}`),
      ...{
        type: x.type,
        tokens: x.tokens,
        lines: x.lines,
        repos: x.repos,
        removable: x.removable,
        fragment: x.fragment,
      },
      within: x.within !== null,
      similarity: x.similarity.median.toFixed(4),
    }));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const inIndex = answer.classes.map((x: any) => ({
      // biome-ignore lint/suspicious/noExplicitAny: as above
      members: x.members.map((m: any) => `${m.file}:${m.start}-${m.end} ${m.name} ${m.cell}`),
      ...{
        type: x.type,
        tokens: x.tokens,
        lines: x.lines,
        repos: x.repos,
        removable: x.removable,
        fragment: x.fragment,
      },
      within: x.within !== null,
      similarity: x.similarity.median.toFixed(4),
    }));
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const sorted = (list: any[]) => list.map((x) => JSON.stringify(x)).sort();
    expect(inIndex.length).toBeGreaterThan(10);
    expect(sorted(inIndex)).toEqual(sorted(inScan));
    const status = await operate(storage, 'status');
    expect(status.totals).toMatchObject({ repositories: 7, failed: 0, files: 33 + 5, units: scanned.totals.units });
    // A fork is of the family of what it was forked from.
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const family = (name: string) => status.repositories.find((r: any) => r.repo.endsWith(name)).family;
    expect(family('/churn-model')).toBe(family('/churn-model-experiments'));
    expect(family('/churn-model')).not.toBe(family('/feature-store'));
  });

  once('only what changed is read, and units and classes stay what they were', async () => {
    const c = at({
      models: repository(first({ 'src/scale.py': scaler('Scaler'), 'src/retry.py': retry }), remote('a/models')),
      jobs: repository(first({ 'scale.py': scaler('TableScaler') }), remote('b/jobs')),
    });
    const storage = await server.open();
    const unitIds = async () => {
      const { classes } = await operate(storage, 'duplicates', { limit: 100 });
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const whole = classes.find((x: any) => x.members.some((m: any) => m.name === 'Scaler'));
      // biome-ignore lint/suspicious/noExplicitAny: as above
      return { id: whole.id, units: new Map(whole.members.map((m: any) => [m.repo.split('/').at(-1), m.unit])), whole };
    };
    const added = await operate(storage, 'index', { paths: [c.folder] });
    expect(added).toMatchObject({ repositories: 2, added: 2, changed: 2, analysed: 3, failed: [] });
    const before = await unitIds();
    expect(await operate(storage, 'sync')).toMatchObject({ added: 0, changed: 0, analysed: 0 });

    // Moved to another file, and edited a little; the rest stays.
    change(c, 'models', { 'src/scale.py': null, 'lib/scaling.py': scaler('Scaler', '\n        self.fitted = True') });
    expect(await operate(storage, 'sync')).toMatchObject({ changed: 1, analysed: 1 });
    const after = await unitIds();
    expect(after.id).toBe(before.id);
    expect(after.units).toEqual(before.units);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(after.whole.members.find((m: any) => m.name === 'Scaler').file).toBe('lib/scaling.py');

    // A third copy joins; the very same blob is not analysed again.
    change(c, 'jobs', { 'retry.py': retry });
    expect(await operate(storage, 'sync')).toMatchObject({ changed: 1, analysed: 0 });
    expect((await unitIds()).id).toBe(before.id);
    const list = await operate(storage, 'duplicates', { limit: 100 });
    expect(membersIn(list)).toContainEqual(['models src/retry.py retry', 'jobs retry.py retry']);
    expect(await operate(storage, 'duplicates', { id: before.id })).toMatchObject({ classes: [{ id: before.id }] });
    // A renamed remote and a force-pushed history are the same repository.
    c.git('jobs', 'remote', 'set-url', 'origin', 'https://git.example.com/b/nightly-jobs.git');
    c.git('jobs', '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '--amend', '-m', 'rewritten');
    expect(await operate(storage, 'sync')).toMatchObject({ repositories: 2, added: 0, analysed: 0 });
    expect((await unitIds()).units.get('nightly-jobs')).toBe(before.units.get('jobs'));
    await expect(operate(storage, 'duplicates', { id: 'nosuch' })).rejects.toMatchObject({ code: 'no-duplicate' });
  });

  once('what is not committed is not read; mirrors and plain folders are', async () => {
    const c = at({
      clone: repository(first({ 'a.py': retry }), { ...remote('a/clone'), uncommitted: { 'b.py': scaler('Scaler') } }),
      'mirror.git': repository(first({ 'a.py': scaler('Scaler') }), { ...remote('a/mirror'), bare: true }),
      plain: folder({ 'deep/a.py': scaler('Other'), 'notes.txt': 'x' }),
    });
    const storage = await indexed([c.folder]);
    const { repositories } = await operate(storage, 'status');
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(repositories.map((r: any) => [r.kind, r.files])).toEqual([
      ['folder', 1],
      ['git', 1],
      ['bare', 1],
    ]);
    expect(membersIn(await operate(storage, 'duplicates', { crossRepo: true }))[0].sort()).toEqual([
      'mirror a.py Scaler',
      `${c.folder.split('/').at(-1)} plain/deep/a.py Other`,
    ]);
    c.write('plain', { 'deep/a.py': retry });
    expect(await operate(storage, 'sync')).toMatchObject({ changed: 1, analysed: 0 });
    expect(membersIn(await operate(storage, 'duplicates'))[0].sort()[0]).toBe('clone a.py retry');
  });

  once('a repository that cannot be read keeps its last good state, and the others go on', async () => {
    const c = at({
      stays: repository(first({ 'a.py': retry }), remote('a/stays')),
      goes: repository(first({ 'a.py': retry }), remote('a/goes')),
      breaks: repository(first({ 'a.py': retry }), remote('a/breaks')),
    });
    const storage = await indexed([c.folder]);
    renameSync(c.path('goes'), join(c.folder, '..', `gone-${process.pid}-${env.SPOLIA_POSTGRES === undefined}`));
    // HEAD moved on to a commit that is not there.
    const head = c.git('breaks', 'symbolic-ref', 'HEAD').trim();
    c.write('breaks', { [`.git/${head}`]: `${'1'.repeat(40)}\n` });
    c.git('stays', 'mv', 'a.py', 'b.py');
    c.git('stays', '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'moved');
    const done = await operate(storage, 'sync');
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(done.failed.map((f: any) => f.identity.split('/').at(-1))).toEqual(['breaks', 'goes']);
    const status = await operate(storage, 'status');
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const goes = status.repositories.find((r: any) => r.repo.endsWith('goes'));
    expect(goes).toMatchObject({
      files: 1,
      units: 1,
      failed: { failure: expect.stringContaining('no repository at') },
    });
    expect(membersIn(await operate(storage, 'duplicates'))[0].sort()).toEqual([
      'breaks a.py retry',
      'goes a.py retry',
      'stays b.py retry',
    ]);
    const again = await operate(storage, 'sync');
    expect(again.failed).toHaveLength(2);
    // Since the first failure, not the last.
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const later = (await operate(storage, 'status')).repositories.find((r: any) => r.repo.endsWith('goes'));
    expect(later.failed.since).toBe(goes.failed.since);
    renameSync(join(c.folder, '..', `gone-${process.pid}-${env.SPOLIA_POSTGRES === undefined}`), c.path('goes'));
    expect((await operate(storage, 'sync')).failed).toHaveLength(1);
  });

  once('a clone without a remote is known again where it was moved to', async () => {
    const c = at({ here: first({ 'a.py': retry }), other: first({ 'b.py': scaler('Scaler') }) });
    const storage = await indexed([c.folder]);
    const ids = () => storage.db.query<{ id: number }>(sql`select id from repository order by id`);
    const before = await ids();
    renameSync(c.path('here'), join(c.folder, 'there'));
    expect(await operate(storage, 'sync')).toMatchObject({ repositories: 2, added: 0, failed: [] });
    expect(await ids()).toEqual(before);
  });

  once('spolia.yaml of the folder says whose repositories are, who sees them, and what is left out', async () => {
    const c = at({
      'churn-model': repository(
        first({
          'a.py': retry,
          'old/b.py': retry,
          'spolia.yaml': 'context:\n  team: impostors\n  visibility: everyone\n',
        }),
        remote('growth/churn-model'),
      ),
      'risk-model': repository(
        first({
          'a.py': retry,
          'gen/b.py': retry,
          'spolia.yaml': 'scan:\n  exclude:\n    - paths: gen/\n      reason: made\n',
        }),
        remote('risk/risk-model'),
      ),
    });
    c.write('.', {
      'spolia.yaml': `context:
  businessUnit: retail
repositories:
  - match: churn-*
    team: growth
    visibility: [growth, risk]
  - match: git.example.com/risk/*
    team: risk
    dataClass: personal
    goals: [fewer losses]
teams:
  growth: {goals: [keep customers]}
scan:
  exclude:
    - {paths: churn-model/old/, reason: goes away}
`,
    });
    const storage = await indexed([c.folder]);
    const { repositories, notAnalysed } = await operate(storage, 'status');
    expect(repositories).toMatchObject([
      {
        visibility: ['growth', 'risk'],
        files: 1,
        context: { businessUnit: 'retail', team: 'growth', goals: ['keep customers'] },
      },
      { visibility: 'everyone', files: 1, context: { team: 'risk', dataClass: 'personal', goals: ['fewer losses'] } },
    ]);
    // biome-ignore lint/suspicious/noExplicitAny: as above
    expect(notAnalysed.map((r: any) => r.meaning)).toEqual(
      expect.arrayContaining([expect.stringContaining('goes away'), expect.stringContaining('made')]),
    );
    c.write('.', { 'spolia.yaml': 'repositories:\n  - match: churn-*\n    teem: growth\n' });
    await expect(operate(storage, 'index', { paths: [c.folder] })).rejects.toThrow(/spolia.yaml:3.*teem/);
  });

  it('who may not see a repository learns nothing of it', async () => {
    const c = at({
      open: repository(first({ 'a.py': scaler('Scaler') }), remote('a/open')),
      shared: repository(
        first({ 'a.py': scaler('Scaler', '\n        self.fitted = table.columns') }),
        remote('b/shared'),
      ),
      secret: repository(first({ 'a.py': scaler('Scaler'), 'b.py': retry }), remote('c/secret')),
      hidden: repository(first({ 'b.py': retry }), remote('d/hidden')),
    });
    c.write('.', {
      'spolia.yaml':
        'repositories:\n  - {match: secret, visibility: [staff]}\n  - {match: hidden, visibility: [staff, audit]}\n',
    });
    const storage = await indexed([c.folder]);
    const all = await operate(storage, 'duplicates', {});
    const seen = async (...groups: string[]) => ({
      duplicates: await operate(storage, 'duplicates', {}, { viewer: memberOf(...groups) }),
      status: await operate(storage, 'status', {}, { viewer: memberOf(...groups) }),
    });
    const staff = await seen('staff');
    expect(staff.duplicates).toEqual(all);
    const stranger = await seen();
    expect(JSON.stringify(stranger)).not.toMatch(/secret|hidden/);
    expect(stranger.status.totals).toMatchObject({ repositories: 2, files: 2 });
    expect(membersIn(stranger.duplicates)).toEqual([['open a.py Scaler', 'shared a.py Scaler']]);
    // Everything but the id is as if the others did not exist.
    const alone = await server.open();
    await operate(alone, 'index', { paths: [c.path('open'), c.path('shared')] });
    const without = (await operate(alone, 'duplicates', {})).classes[0];
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const plain = ({ members, id, similarity, normalized, ...rest }: any) => ({
      ...rest,
      // biome-ignore lint/suspicious/noExplicitAny: as above
      members: members.map(({ unit, ...m }: any) => m),
      similarity: [similarity.min.toFixed(4), normalized.min.toFixed(4)],
    });
    expect(plain(stranger.duplicates.classes[0])).toEqual(plain(without));
    const scalers = outermost(all).find((x) => x.repos === 3);
    expect(stranger.duplicates.classes[0].id).toBe(scalers.id);
    const retries = outermost(all).find((x) => x.repos === 2);
    // Of two copies one may see one of: then there is no duplicate for them.
    await expect(
      operate(storage, 'duplicates', { id: retries.id }, { viewer: memberOf('audit') }),
    ).rejects.toMatchObject({
      code: 'no-duplicate',
    });
  });

  it('another engine makes everything anew beside the old, and ids stay', async () => {
    const c = at({
      a: repository(first({ 'a.py': scaler('Scaler') }), remote('x/a')),
      b: repository(first({ 'b.py': scaler('Scaler') }), remote('x/b')),
    });
    const storage = await indexed([c.folder]);
    const before = await operate(storage, 'duplicates');
    await storage.db.run('update generation set engine = engine - 1; update analysis set engine = engine - 1');
    expect((await operate(storage, 'status')).engine).toEqual({ own: ENGINE_FORMAT, stored: ENGINE_FORMAT - 1 });
    // Stopped on the way: the old one still answers.
    const stop = new AbortController();
    const progress = (stage: string) => stage === 'comparing' && stop.abort(new Error('stopped'));
    await expect(operate(storage, 'sync', {}, { progress, signal: stop.signal })).rejects.toThrow('stopped');
    expect(membersIn(await operate(storage, 'duplicates'))).toEqual(membersIn(before));
    expect(await operate(storage, 'sync')).toMatchObject({ rebuilt: true, changed: 0 });
    expect(await operate(storage, 'duplicates')).toEqual(before);
    expect(await storage.db.query(sql`select engine, state from generation`)).toEqual([
      { engine: ENGINE_FORMAT, state: 'current' },
    ]);
    await storage.db.run('update generation set engine = engine + 1');
    await expect(operate(storage, 'sync')).rejects.toMatchObject({ code: 'engine-newer' });
  });

  it('two syncs at a time end in the same state as one', async () => {
    const c = at({
      a: repository(first({ 'a.py': scaler('Scaler'), 'r.py': retry }), remote('x/a')),
      b: repository(first({ 'b.py': scaler('Scaler'), 'r.py': retry }), remote('x/b')),
      c: clone('a', remote('y/a')),
    });
    const storage = await server.open();
    const paths = [c.folder];
    await Promise.all([operate(storage, 'index', { paths }), operate(storage, 'index', { paths })]);
    const counts = await storage.db.one(sql`
      select (select count(*) from repository) as repositories, (select count(*) from file) as files,
        (select count(*) from unit where gone_since is null) as units, (select count(*) from unit_facts) as facts,
        (select count(*) from generation) as generations`);
    expect(counts).toEqual({ repositories: 3, files: 6, units: 12, facts: 12, generations: 1 });
    expect(outermost(await operate(storage, 'duplicates'))).toHaveLength(2);
  });
});
