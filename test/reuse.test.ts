/** Who uses what, from repositories to answers, on a real server: what is resolved, what is done again, who sees what. */
import { describe, expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { type Company, commit, folder, repository } from '../src/example/repositories.ts';
import { sql } from '../src/storage/sql.ts';
import { companies } from './support/companies.ts';
import { operate, servers, testServer } from './support/database.ts';
import { isLong } from './support/long.ts';

const { at } = companies();
const ADA = 'Example Ada <ada@example.com>';
let histories = 0;
/** A history of its own: with the same first commit repositories would be forks of one another. */
const first = (name: string, files: Record<string, string>) =>
  repository([commit(ADA, '2024-01-03', `first version, ${++histories}`, files)], {
    remote: `https://git.example.com/acme/${name}.git`,
  });
const change = (c: Company, name: string, files: Record<string, string | null>): void => {
  c.write(name, files);
  c.git(name, 'add', '-A');
  c.git(name, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', 'change');
};

const SCALER = `from sklearn.base import BaseEstimator, TransformerMixin


class RobustScaler(TransformerMixin, BaseEstimator):
    def __init__(self, quantile=0.1):
        self.quantile = quantile

    def fit(self, table):
        self.low_ = table.quantile(self.quantile)
        self.high_ = table.quantile(1 - self.quantile)
        self.range_ = (self.high_ - self.low_).replace(0, 1.0)
        return self

    def transform(self, table):
        scaled = (table - self.low_) / self.range_
        return scaled.clip(lower=-3.0, upper=3.0)


def load_frame(path, columns, since):
    table = read_parquet(path, columns=columns)
    table = table[table.day >= since]
    table = table.dropna(subset=columns).sort_values("day")
    return table.reset_index(drop=True).rename(columns=str.lower)
`;

const features = () =>
  first('features', {
    'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\ndependencies = ["scikit-learn>=1.3"]\n',
    'features/__init__.py': 'from .scaling import RobustScaler, load_frame\n',
    'features/scaling.py': SCALER,
  });
const churn = () =>
  first('churn', {
    'requirements.txt': 'acme-features==2.0\nscikit-learn==1.4.0\n',
    'train.py':
      'import features\nfrom features import RobustScaler\n\n\ndef train(table):\n    # Outliers would drown the rest.\n    scaler = RobustScaler(\n        quantile=0.05,\n    )\n    return scaler.fit(features.load_frame("a", [], 1))\n',
    'busy.py':
      'from sklearn.base import BaseEstimator, ClassifierMixin\n\n\nclass Busy(BaseEstimator, ClassifierMixin):\n    def __init__(self, depth, *more):\n        self.depth = int(depth)\n\n    def fit(self, X, y):\n        self.depth = 3\n',
  });
const scoring = () =>
  first('scoring', {
    'setup.py':
      'from setuptools import setup\nsetup(name="acme-scoring", packages=["scoring"], install_requires=["acme-churn"])\n',
    'scoring/__init__.py': 'from churn_model import train\n',
  });
const pasted = () => first('pasted', { 'own.py': SCALER.slice(SCALER.indexOf('def load_frame')) });

const names = (rows: { repo: string }[]): string[] => rows.map((r) => r.repo.split('/').at(-1)!);

describe.each(isLong ? servers : servers.slice(0, 1))('on $name', ({ env, name }) => {
  /** What no database has a part in, on the first of them. */
  const once = it.runIf(name === servers[0].name);

  const server = testServer(env);

  once('finds consumers with an example, versions, copies, and what would break', async () => {
    const c = at({ features: features(), churn: churn(), pasted: pasted() });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    for (const name of ['acme-features', 'features', 'Acme_Features']) {
      const answer = await operate(storage, 'consumers', { name });
      expect(answer.what).toMatchObject({
        kind: 'package',
        name: 'acme-features',
        version: '2.1',
        file: 'pyproject.toml',
      });
      expect(names(answer.consumers)).toEqual(['churn']);
      expect(answer.consumers[0].places[0]).toMatchObject({ file: 'train.py' });
      expect(answer.names.map((n: { name: string }) => n.name)).toEqual(['RobustScaler', 'load_frame']);
      expect(answer.versions).toEqual([
        expect.objectContaining({ ranges: ['==2.0'], locked: ['2.0'], file: 'requirements.txt', line: 1 }),
      ]);
      expect(answer.copies).toEqual([
        expect.objectContaining({
          file: 'own.py',
          name: 'load_frame',
          of: { file: 'features/scaling.py', name: 'load_frame', start: 19 },
        }),
      ]);
    }
    const own = await operate(storage, 'component', { name: 'acme-features' });
    expect(own.versions).toEqual([expect.objectContaining({ locked: ['2.0'], current: false })]);
    const scaler = await operate(storage, 'consumers', { name: 'RobustScaler' });
    expect(scaler.what).toMatchObject({ kind: 'code', file: 'features/scaling.py', line: 4 });
    expect(scaler.example).toEqual({
      repo: expect.stringContaining('churn'),
      file: 'train.py',
      start: 2,
      end: 9,
      name: 'RobustScaler',
      code: 'from features import RobustScaler\n…\n# Outliers would drown the rest.\nscaler = RobustScaler(\n    quantile=0.05,\n)',
    });
  });

  once(
    'what is used, copied and shown of a package is code of its own language, and of no package within it',
    async () => {
      const mixed = first('mixed', {
        'go.mod': 'module git.example.com/acme/mixed\n\ngo 1.22\n',
        'retry.go': 'package mixed\n\nfunc Retry(times int) int {\n\treturn times\n}\n',
        'sdk/setup.py': 'from setuptools import setup\nsetup(name="mixed-sdk", packages=["mixed_sdk"])\n',
        'sdk/mixed_sdk/__init__.py': SCALER.slice(SCALER.indexOf('def load_frame')),
        'samples/train.py': 'from mixed_sdk import load_frame\n\n\ndef train():\n    return load_frame("a", [], 1)\n',
        'testing/data.py': 'def rows():\n    return [1]\n',
        'sdk/check.py': 'from testing.data import rows\n\n\ndef check():\n    return rows()\n',
      });
      const c = at({ mixed, pasted: pasted() });
      const storage = await server.open();
      await operate(storage, 'index', { paths: [c.folder] });
      const go = await operate(storage, 'consumers', { name: 'git.example.com/acme/mixed' });
      expect(go).toMatchObject({ what: { file: 'go.mod' }, consumers: [], names: [], copies: [], example: null });
      const sdk = await operate(storage, 'consumers', { name: 'mixed-sdk' });
      expect(sdk.consumers).toMatchObject([{ folder: '', places: [{ file: 'samples/train.py' }] }]);
      expect(sdk.copies).toMatchObject([{ file: 'own.py', name: 'load_frame' }]);
      expect(sdk.example).toMatchObject({ file: 'samples/train.py' });
      // Scripts in Python at the root are the repository's, and not of the Go module that lies there too.
      const { nodes, edges } = await operate(storage, 'graph', {});
      const named = edges.map(({ from, to }: { from: number; to: number }) =>
        [from, to].map((id) => nodes.find((node: { id: number }) => node.id === id)).map((n) => `${n.kind} ${n.name}`),
      );
      expect(named.sort()).toEqual([
        ['package mixed-sdk', 'repository mixed'],
        ['repository mixed', 'package mixed-sdk'],
      ]);
      expect((await operate(storage, 'graph', { name: 'git.example.com/acme/mixed' })).edges).toEqual([]);
    },
  );

  once('who derives from what stands in for an import that may be missing derives from the import', async () => {
    const optional = first('optional', {
      'models/__init__.py': '',
      'models/optional.py':
        'try:\n    from sklearn.base import BaseEstimator as _Base\nexcept ImportError:\n\n    class _Base:\n        pass\n',
      'models/boosting.py':
        'from .optional import _Base\n\n\nclass Boosted(_Base):\n    def __init__(self, depth=3):\n        self.depth = depth\n',
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [at({ optional }).folder] });
    const { extensions } = await operate(storage, 'foundations', { name: 'scikit-learn' });
    // Not the one that stands in: it is nothing of scikit-learn's.
    expect(extensions).toMatchObject([
      { file: 'models/boosting.py', name: 'Boosted', base: 'sklearn.base.BaseEstimator' },
    ]);
  });

  once('lists foundations with versions, who extends them and which checks of the contract fail', async () => {
    const c = at({ features: features(), churn: churn(), settings: folder({ 'note.txt': 'x' }) });
    c.write('.', {
      'spolia.yaml': 'foundations:\n  - name: scikit-learn\n    licence: BSD-3-Clause\n    versions: ">=1.3"\n',
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const all = await operate(storage, 'foundations', {});
    expect(all.foundations[0]).toMatchObject({
      name: 'scikit-learn',
      declared: true,
      licence: 'BSD-3-Clause',
      approved: '>=1.3',
      repositories: 2,
      ranges: ['==1.4.0', '>=1.3'],
      locked: ['1.4.0'],
      extended: 2,
      failing: 1,
      outside: 0,
    });
    expect(all.foundations.map((f: { name: string }) => f.name)).not.toContain('acme-features');
    const one = await operate(storage, 'foundations', { name: 'scikit-learn' });
    const [busy, scaler] = one.extensions;
    expect([busy.name, scaler.name]).toEqual(['Busy', 'RobustScaler']);
    const failed = (e: { checks: { check: string; holds: string; line: number }[] }) =>
      e.checks.filter((x) => x.holds === 'no').map((x) => `${x.check}:${x.line}`);
    expect(failed(busy)).toEqual([
      'takesNamedParameters:5',
      'storesParameters:5',
      'initOnlyStores:6',
      'fitReturnsSelf:9',
      'fitKeepsParameters:9',
      'hasPredict:4',
      'mixinsComeFirst:4',
    ]);
    expect(failed(scaler)).toEqual([]);
  });

  once('resolves again what depends on a change, and nothing else', async () => {
    const c = at({ features: features(), churn: churn(), pasted: pasted() });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const rows = async () =>
      new Map(
        (
          await storage.db.query<{ identity: string; path: string; xmin: string }>(sql`
            select identity, file.path, min(usage.xmin::text) as xmin from usage join file on file.id = usage.file
            join repository on repository.id = usage.repository group by identity, file.path`)
        ).map((r) => [`${r.identity.split('/').at(-1)} ${r.path}`, r.xmin]),
      );
    const before = await rows();
    expect([...before.keys()].sort()).toEqual([
      'churn busy.py',
      'churn train.py',
      'features features/__init__.py',
      'features features/scaling.py',
    ]);
    // The provider's class moves: its consumer's row says where it is now, though not a byte of the consumer changed.
    change(c, 'features', {
      'features/__init__.py': 'from .frames import load_frame\nfrom .robust import RobustScaler\n',
      'features/scaling.py': null,
      'features/robust.py': SCALER,
      'features/frames.py': SCALER,
    });
    await operate(storage, 'sync', {});
    const after = await rows();
    expect(after.get('churn busy.py')).toBe(before.get('churn busy.py'));
    expect(after.get('churn train.py')).not.toBe(before.get('churn train.py'));
    const scaler = await operate(storage, 'consumers', { name: 'features:RobustScaler' });
    expect(scaler.what).toMatchObject({ file: 'features/robust.py' });
    expect(names(scaler.consumers)).toEqual(['churn', 'features']);
    // The package goes away: what was its consumer asks for a library that the index does not hold.
    change(c, 'features', {
      'pyproject.toml': null,
      'features/__init__.py': null,
      'features/robust.py': null,
      'features/frames.py': null,
      'other.py': 'x = 1\n',
    });
    await operate(storage, 'sync', {});
    const gone = await operate(storage, 'consumers', { name: 'acme-features' });
    expect(gone.what).toMatchObject({ kind: 'external' });
  });

  it('says nothing of repositories that somebody may not see', async () => {
    const c = at({ features: features(), churn: churn(), scoring: scoring() });
    c.write('.', { 'spolia.yaml': 'repositories:\n  - match: features\n    visibility: [growth]\n' });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const all = await operate(storage, 'consumers', { name: 'acme-features' });
    expect(all.what).toMatchObject({ kind: 'package' });
    const stranger = memberOf('risk');
    const seen = await operate(storage, 'consumers', { name: 'acme-features' }, { viewer: stranger });
    expect(seen.what).toEqual({
      kind: 'external',
      ecosystem: 'python',
      name: 'acme-features',
      repo: null,
      file: null,
      line: null,
      version: null,
    });
    expect(names(seen.consumers)).toEqual(['churn']);
    expect(JSON.stringify(seen)).not.toContain('acme/features');
    await expect(
      operate(storage, 'consumers', { name: 'features:RobustScaler' }, { viewer: stranger }),
    ).rejects.toThrow('nothing in the index');
    const bases = await operate(storage, 'foundations', {}, { viewer: stranger });
    expect(bases.foundations.find((f: { name: string }) => f.name === 'scikit-learn')).toMatchObject({
      repositories: 1,
      extended: 1,
    });
    expect(await operate(storage, 'consumers', { name: 'acme-features' }, { viewer: memberOf('growth') })).toEqual(all);
  });

  once('names candidates where several have the name, and the nearest where none has', async () => {
    const c = at({
      one: first('one', { 'a.py': 'def join_frames(a, b):\n    return a\n' }),
      two: first('two', { 'b.py': 'def join_frames(a, b):\n    return b\n' }),
      churn: churn(),
    });
    const storage = await server.open();
    await operate(storage, 'index', { paths: [c.folder] });
    const several = await operate(storage, 'consumers', { name: 'join_frames' });
    expect(several.what).toBeNull();
    expect(several.candidates.map((x: { file: string }) => x.file)).toEqual(['a.py', 'b.py']);
    expect((await operate(storage, 'consumers', { name: 'two:join_frames' })).what).toMatchObject({ file: 'b.py' });
    await expect(operate(storage, 'consumers', { name: 'scikit-lern' })).rejects.toThrow(
      'did you mean "scikit-learn"?',
    );
  });
});
