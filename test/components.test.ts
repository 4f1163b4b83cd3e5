/** Components, processes and owners from repositories to answers, on a real server. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dataOwner, memberOf } from '../src/access/viewer.ts';
import { exampleCompany } from '../src/example/company.ts';
import { type Company, commit, folder, repository } from '../src/example/repositories.ts';
import { readOwnership } from '../src/ownership/facts/read-ownership.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const { at, keep } = companies();
const ADA = 'Example Ada <ada@example.com>';
const BO = 'Example Bo <bo@example.com>';
let histories = 0;
const first = (files: Record<string, string>, who = ADA) => [
  commit(who, '2024-01-03', `first version, ${++histories}`, files),
];
const remote = (name: string) => ({ remote: `https://git.example.com/${name}.git` });
const change = (
  c: Company,
  name: string,
  files: Record<string, string | null>,
  message = 'change',
  who = 'Ada',
): void => {
  c.write(name, files);
  c.git(name, 'add', '-A');
  const email = `${who.toLowerCase()}@example.com`;
  c.git(name, '-c', `user.name=Example ${who}`, '-c', `user.email=${email}`, 'commit', '-q', '-m', message);
};

const pyproject = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1.2"\nlicense = "MIT"\n${more}`;
const scaler = (name: string, base = 'BaseEstimator', from = 'sklearn.base') => `from ${from} import ${base}


class ${name}(${base}):
    """Scales columns to their quantiles."""

    def fit(self, table, quantile=0.1):
        self.low = table.quantile(quantile)
        self.high = table.quantile(1 - quantile)
        self.range = (self.high - self.low).replace(0, 1.0)
        return self

    def transform(self, table):
        scaled = (table - self.low) / self.range
        return scaled.clip(lower=-3.0, upper=3.0)
`;
const workflow =
  'name: Release\non:\n  release:\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: twine upload dist/*\n';

// biome-ignore lint/suspicious/noExplicitAny: answers are held to their schemas already
const byName = (answer: any, name: string): any => answer.components.find((c: any) => c.name === name);

describe('components', () => {
  const server = testServer();
  const list = (storage: Storage, input: object = {}, more: object = {}) =>
    operate(storage, 'components', { limit: 1000, ...input }, more);

  it('are found with their places, and belong to the package around them', async () => {
    const c = at({
      features: repository(
        first({
          'pyproject.toml': pyproject('churn-features', 'dependencies = ["numpy>=1.26"]\n'),
          'catalog-info.yaml':
            'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: features\nspec:\n  type: library\n  lifecycle: deprecated\n  owner: growth\n',
          'requirements.txt': 'pandas==2.2\n',
          'features/__init__.py': '',
          'features/scaling.py': scaler('QuantileScaler'),
          'tests/test_scaling.py': scaler('FakeScaler'),
          '.github/workflows/release.yml': workflow,
          'broken/pyproject.toml': '[project\nname = 1',
        }),
        remote('growth/features'),
      ),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const all = await list(storage);
    expect(all.components.map((x: { name: string }) => x.name)).toEqual(['churn-features', 'QuantileScaler']);
    expect(byName(all, 'churn-features')).toMatchObject({
      kind: 'package',
      version: '1.2',
      licence: 'MIT',
      state: 'deprecated',
      file: 'pyproject.toml',
      start: 2,
      language: 'python',
    });
    expect(byName(all, 'QuantileScaler')).toMatchObject({ kind: 'estimator', role: 'transformer', start: 4, end: 15 });
    expect(all.counts.find((x: { kind: string }) => x.kind === 'estimator')).toMatchObject({ count: 1, setApart: 1 });
    expect(all.notRead).toMatchObject([{ file: 'broken/pyproject.toml', detector: 'python-package' }]);
    expect(byName(await list(storage, { all: true }), 'FakeScaler').setApart).toEqual(['test']);
    expect((await list(storage, { kind: ['release'] })).components).toMatchObject([
      { name: 'Release', file: '.github/workflows/release.yml' },
    ]);
    expect((await list(storage, { text: 'quantile scales' })).components).toHaveLength(1);
    expect((await list(storage, { language: 'go' })).components).toEqual([]);
    // Pages hold everything once, the first few of each kind first.
    const pages = [];
    for (const offset of [0, 1, 2, 3]) pages.push(await list(storage, { all: true, limit: 1, offset }));
    expect(pages.map((page) => page.components.map((x: { name: string }) => x.name))).toEqual([
      ['churn-features'],
      ['QuantileScaler'],
      ['FakeScaler'],
      [],
    ]);
    expect(pages[0].total).toBe(3);

    const whole = await operate(storage, 'component', { name: 'features:churn-features' });
    // The catalog's entry is a fact of the package, not a component of its own.
    expect(whole.facts.map((f: { file: string }) => f.file)).toEqual(['pyproject.toml', 'catalog-info.yaml']);
    expect(whole.state).toEqual({ state: 'deprecated', place: 'catalog-info.yaml:4' });
    expect(whole.dependencies).toMatchObject([
      { name: 'numpy', range: '>=1.26', file: 'pyproject.toml' },
      { name: 'pandas', range: '==2.2', file: 'requirements.txt' },
    ]);
    expect(whole.adopt).toEqual({
      install: 'pip install "churn-features @ git+https://git.example.com/growth/features.git"',
      import: 'import features',
    });
    expect(whole.processes).toMatchObject([{ kind: 'release', when: ['on release'] }]);
    expect(whole.parts).toMatchObject([{ kind: 'estimator', count: 1, names: ['QuantileScaler'] }]);
    const inner = await operate(storage, 'component', { name: 'features.scaling.QuantileScaler' });
    expect(inner.within.name).toBe('churn-features');
    expect(inner.licence).toEqual({ licence: 'MIT', of: 'churn-features, pyproject.toml:2' });
    expect(inner.adopt.import).toBe('from features.scaling import QuantileScaler');
    await expect(operate(storage, 'component', { name: 'QuantilScaler' })).rejects.toMatchObject({
      kind: 'not-found',
      advice: expect.stringContaining('"QuantileScaler"'),
    });
  });

  it('of two packages in one folder each has the code of its language, and a licence that only a file says', async () => {
    const grant = 'Permission is hereby granted, free of charge, to any person obtaining a copy\n';
    const c = at({
      mixed: repository(
        first({
          'go.mod': 'module git.example.com/growth/mixed\n',
          'retry/retry.go': 'package retry\n\nfunc Retry(times int) int {\n\treturn times\n}\n',
          'retry/pause.go': 'package retry\n\nfunc pauseBetween(times int) int {\n\treturn 2 * times\n}\n',
          'pyproject.toml': '[project]\nname = "mixed-scaling"\nversion = "1.0"\n',
          'mixed_scaling/__init__.py': '',
          'mixed_scaling/scaling.py': scaler('QuantileScaler'),
          LICENSE: `MIT License\n\n${grant}`,
        }),
        remote('growth/mixed'),
      ),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const go = await operate(storage, 'component', { name: 'git.example.com/growth/mixed' });
    expect(go).toMatchObject({ licence: { licence: 'MIT', of: 'LICENSE' }, component: { lines: 10 } });
    const python = await operate(storage, 'component', { name: 'mixed-scaling' });
    expect(python).toMatchObject({ licence: { licence: 'MIT', of: 'LICENSE' }, component: { lines: 15 } });
    expect(await operate(storage, 'component', { name: 'QuantileScaler' })).toMatchObject({
      within: { name: 'mixed-scaling' },
      licence: { licence: 'MIT', of: 'mixed-scaling, LICENSE' },
    });
    const found = async (words: string) => (await operate(storage, 'find', { words: [words] })).results[0];
    expect(await found('retry lang:go')).toMatchObject({
      ...{ name: 'Retry', component: { role: 'Go module' } },
      adopt: { import: 'import "git.example.com/growth/mixed/retry"' },
    });
    // Nobody else can have what has no capital letter.
    expect(await found('pause between lang:go')).toMatchObject({
      ...{ name: 'pauseBetween', adopt: { install: null, import: null } },
    });
    expect(await found('quantile scaler')).toMatchObject({ name: 'QuantileScaler', licence: 'MIT' });
    // A licence that changes changes what stands in no manifest.
    change(c, 'mixed', { LICENSE: 'Apache License\nVersion 2.0, January 2004\n' });
    await operate(storage, 'sync');
    expect((await operate(storage, 'component', { name: 'mixed-scaling' })).licence).toEqual({
      ...{ licence: 'Apache-2.0', of: 'LICENSE' },
    });
  });

  it('keep their ids through moves, renames, and a rebuild', async () => {
    const c = at({
      models: repository(
        first({ 'pyproject.toml': pyproject('models'), 'models/__init__.py': '', 'models/scale.py': scaler('Scaler') }),
        remote('a/models'),
      ),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const ids = async () =>
      new Map((await list(storage)).components.map((x: { name: string; id: number }) => [x.name, x.id]));
    const before = await ids();
    change(c, 'models', {
      'models/scale.py': null,
      'models/scaling/__init__.py': '',
      'models/scaling/quantiles.py': scaler('Scaler'),
    });
    await operate(storage, 'sync');
    expect(await ids()).toEqual(before);
    change(c, 'models', { 'models/scaling/quantiles.py': scaler('TableScaler') });
    await operate(storage, 'sync');
    expect((await ids()).get('TableScaler')).toBe(before.get('Scaler'));
    change(c, 'models', { 'pyproject.toml': pyproject('table-models') });
    const synced = await operate(storage, 'sync');
    // A manifest is no file of the engine's, and read all the same.
    expect(synced.changed).toBe(0);
    expect((await ids()).get('table-models')).toBe(before.get('models'));
    const after = await ids();
    await storage.db.query(sql`update generation set engine = engine - 1`);
    expect(await operate(storage, 'sync')).toMatchObject({ rebuilt: true });
    expect(await ids()).toEqual(after);
    // Gone, and back again.
    change(c, 'models', { 'models/scaling/quantiles.py': null });
    await operate(storage, 'sync');
    expect((await ids()).has('TableScaler')).toBe(false);
    change(c, 'models', { 'models/scaling/quantiles.py': scaler('TableScaler') });
    await operate(storage, 'sync');
    expect((await ids()).get('TableScaler')).toBe(after.get('TableScaler'));
  });

  it('are followed to base classes in other repositories, when these come and when they change', async () => {
    const c = at({
      jobs: repository(first({ 'jobs/scale.py': scaler('JobScaler', 'HouseBase', 'house.bases') }), remote('b/jobs')),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    expect((await list(storage)).components).toEqual([]);
    const house = at({
      house: repository(
        first({
          'pyproject.toml': pyproject('house'),
          'house/__init__.py': '',
          'house/bases.py': 'from .core import HouseBase\n',
          'house/core.py':
            'from sklearn.base import TransformerMixin\n\n\nclass HouseBase(TransformerMixin):\n    pass\n',
        }),
        remote('a/house'),
      ),
    });
    await operate(storage, 'index', { paths: [house.folder] });
    expect(byName(await list(storage), 'JobScaler')).toMatchObject({ kind: 'estimator', role: 'transformer' });
    const { id } = byName(await list(storage), 'JobScaler');
    change(house, 'house', { 'house/core.py': 'class HouseBase:\n    pass\n' });
    await operate(storage, 'sync');
    expect(byName(await list(storage), 'JobScaler')).toBeUndefined();
    change(house, 'house', {
      'house/core.py': 'from sklearn.base import ClassifierMixin\n\n\nclass HouseBase(ClassifierMixin):\n    pass\n',
    });
    await operate(storage, 'sync');
    expect(byName(await list(storage), 'JobScaler')).toMatchObject({ id, role: 'classifier' });
  });

  it('nobody sees those of repositories that are not theirs, nor that a name is taken there', async () => {
    const c = at({
      open: repository(
        first({ 'pyproject.toml': pyproject('shared'), 'shared/__init__.py': scaler('Scaler') }),
        remote('a/open'),
      ),
      closed: repository(
        first({ 'pyproject.toml': pyproject('shared'), 'secret/scale.py': scaler('Scaler'), CODEOWNERS: '* @risk\n' }),
        remote('b/closed'),
      ),
    });
    c.write('', {
      'spolia.yaml':
        'repositories:\n  - match: closed\n    team: risk\n    visibility: [risk]\nteams:\n  risk: {goals: [stay safe], members: ["@ada"]}\n',
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const everyone = { viewer: memberOf() };
    const risk = { viewer: memberOf('risk') };
    expect((await list(storage, {}, everyone)).components.map((x: { repo: string }) => x.repo)).toEqual(
      Array(2).fill('git.example.com/a/open'),
    );
    expect((await list(storage, {}, risk)).components).toHaveLength(4);
    const own = await operate(storage, 'component', { name: 'Scaler' }, everyone);
    expect(own.copies).toEqual([]);
    expect((await operate(storage, 'component', { name: 'open:Scaler' }, risk)).copies).toHaveLength(1);
    await expect(operate(storage, 'component', { name: 'shared' }, risk)).rejects.toMatchObject({ kind: 'ambiguous' });
    await expect(operate(storage, 'component', { name: 'closed:shared' }, everyone)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(operate(storage, 'owners', { path: 'closed:' }, everyone)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(operate(storage, 'owners', { path: c.path('closed') }, everyone)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(operate(storage, 'team', { name: 'risk' }, everyone)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await operate(storage, 'team', { name: 'risk' }, risk)).toMatchObject({ goals: ['stay safe'] });
  });

  it('a plain folder has components too, and says why it has no owners', async () => {
    const c = at({ notes: folder({ 'pyproject.toml': pyproject('notes'), 'notes/__init__.py': '' }) });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.path('notes')] });
    expect((await list(storage)).components).toMatchObject([{ name: 'notes', owner: null }]);
    const answer = await operate(storage, 'component', { name: 'notes' });
    expect(answer.ownerUnknown).toMatch(/^unknown, because nothing is declared and there is no history/);
    c.write('notes', { 'pyproject.toml': pyproject('jottings') });
    await operate(storage, 'sync');
    expect((await list(storage)).components).toMatchObject([{ name: 'jottings' }]);
  });
});

describe('owners', () => {
  const server = testServer();

  it('are read on from where they were left, and the same as read at once', async () => {
    const c = at({
      models: repository(
        [
          commit(ADA, '2024-01-03', 'scaler', { 'src/scale.py': scaler('Scaler'), 'src/old.py': scaler('Old') }),
          commit(BO, '2024-02-05', 'loader\n\nReviewed-by: Example Ada <ada@example.com>', {
            'src/load.py': 'def load():\n    return 1\n',
          }),
        ],
        remote('a/models'),
      ),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    change(c, 'models', { 'src/old.py': null, 'src/new.py': scaler('Old') }, 'move', 'Bo');
    change(c, 'models', { 'src/load.py': 'def load():\n    return 2\n' }, 'fix: two', 'Ada');
    change(c, 'models', { CODEOWNERS: '/src/ @bo\n/gone/ @ada\n' }, 'owners', 'Bo');
    await operate(storage, 'sync');
    const { ownership } = await readOwnership(c.path('models'));
    for (const path of ['', 'src', 'src/scale.py', 'src/new.py', 'src/load.py']) {
      const answer = await operate(storage, 'owners', { path: `models:${path}` });
      const once = ownership.ownersOf(path);
      expect(
        answer.owners.map((o: { name: string }) => o.name),
        path,
      ).toEqual(once.owners.map((o) => o.name));
      for (const [i, owner] of once.owners.entries()) {
        expect(answer.owners[i].confidence).toBeCloseTo(owner.confidence, 4);
        expect(answer.owners[i].observed?.changes).toBe(owner.observed?.changes);
        expect(answer.owners[i].observed?.commits).toEqual(owner.observed?.evidence);
      }
    }
    const whole = await operate(storage, 'owners', { path: 'models:' });
    expect(whole.repository.deadRules).toEqual([{ pattern: '/gone/', place: 'CODEOWNERS:2', why: 'matches no file' }]);
    const onDisk = await operate(storage, 'owners', { path: join(c.path('models'), 'src', 'new.py') });
    expect(onDisk).toMatchObject({ repo: 'git.example.com/a/models', path: 'src/new.py', files: 1 });
    const none = await operate(storage, 'owners', { path: 'models:src/nwe.py' });
    expect(none.unknown).toMatch(/no file/);
    expect(none.notes).toContain('is src/new.py meant?');
    await expect(operate(storage, 'owners', { path: 'modles:src' })).rejects.toMatchObject({
      advice: 'Is "models" meant?',
    });
  });

  it('a history that was rewritten is read anew', async () => {
    const c = at({
      models: repository(
        [...first({ 'a.py': 'a = 1\n' }), commit(BO, '2024-03-04', 'more', { 'b.py': 'b = 1\n' })],
        remote('a/models'),
      ),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    c.git('models', 'reset', '-q', '--hard', 'HEAD~1');
    change(c, 'models', { 'b.py': 'b = 2\n' }, 'mine', 'Ada');
    await operate(storage, 'sync');
    const answer = await operate(storage, 'owners', { path: 'models:' });
    const names = answer.owners.map((o: { name: string }) => o.name);
    expect(names).toContain('Example Ada');
    expect(names).not.toContain('Example Bo');
  });
});

describe('teams of the example company', () => {
  const server = testServer();
  let storage: Storage;

  it('own, contribute, and share, with evidence', async () => {
    // As of then; today all of them would be silent.
    const then = { now: () => new Date('2024-06-01T00:00:00Z') };
    const c = keep(exampleCompany(fileURLToPath(new URL('../fixtures/example-company', import.meta.url))));
    storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] }, then);
    const growth = await operate(storage, 'team', { name: '@growth' }, then);
    expect(growth).toMatchObject({ team: 'growth', goals: ['keep customers'] });
    expect(growth.repositories.map((r: { repo: string }) => r.repo)).toEqual(['git.example.com/growth/churn-model']);
    expect(growth.members).toMatchObject([{ name: 'Example Bo', inferred: false, seen: true }]);
    // The scaler and the loader came from the feature store, and the file that has them says since when.
    const copied = growth.copies.find(
      (x: { own: { name: string }; first: string }) => x.own.name.includes('Scaler') && x.first === 'other',
    );
    expect(copied.other.repo).toBe('git.example.com/platform/feature-store');
    expect(copied.team).toBe('platform');
    const insights = await operate(storage, 'team', { name: 'insights' });
    // Farah wrote a part of fraud-scoring, which is the risk team's; her fork of churn-model is nobody's contribution.
    expect(
      insights.contributions.map((x: { repo: string; who: string; commits: number }) => [x.repo, x.who, x.commits]),
    ).toEqual([['git.example.com/risk/fraud-scoring', 'Example Farah', 1]]);
    await expect(operate(storage, 'team', { name: 'grwth' })).rejects.toMatchObject({ advice: 'Is "growth" meant?' });
    const packages = await operate(storage, 'components', { team: 'platform', kind: ['package'] }, then);
    expect(packages.components).toMatchObject([{ name: 'feature-store', owner: { kind: 'team', declared: true } }]);
  });

  it('what a fork repeats is counted, and listed where it is asked for', async () => {
    const churn = async (wanted: object, viewer = dataOwner) => {
      const input = { text: 'churn', kind: ['package'], ...wanted };
      const { counts, components } = await operate(storage, 'components', input, { viewer });
      return {
        counts,
        listed: components.map((c: { repo: string; setApart: string[] }) => [c.repo.split('/')[1], c.setApart]),
      };
    };
    expect(await churn({})).toMatchObject({ counts: [{ count: 1, setApart: 1 }], listed: [['growth', []]] });
    expect((await churn({ all: true })).listed).toEqual([
      ['growth', []],
      ['labs', ['in a fork']],
    ]);
    expect((await churn({ repo: ['churn-model-experiments'] })).listed).toEqual([['labs', []]]);
    const pandas = async (wanted: object, viewer = dataOwner) =>
      (await operate(storage, 'foundations', { name: 'pandas', ...wanted }, { viewer })).foundations[0];
    const [folded, unfolded] = [await pandas({}), await pandas({ all: true })];
    expect(folded.forks).toBe(1);
    expect(unfolded).toMatchObject({ forks: 0, repositories: folded.repositories + 1 });
    expect(unfolded.files).toBeGreaterThan(folded.files);
    // Whoever does not see the original is not told that there is one.
    await storage.db.query(sql`update repository set everyone = identity not like '%/growth/churn-model'`);
    expect(await churn({}, memberOf('labs'))).toMatchObject({
      counts: [{ count: 1, setApart: 0 }],
      listed: [['labs', []]],
    });
  });
});
