/** `find`, from repositories to answers, on a real server: what is found, with which evidence, by whom, and after changes. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { branch, type Company, commit, folder, repository } from '../src/example/repositories.ts';
import { readWords } from '../src/scan/analysis-cache.ts';
import { saidPath } from '../src/search/said/said-file.ts';
import { Segment, segmentPath } from '../src/search/segment.ts';
import { SegmentBuilder } from '../src/search/segment-builder.ts';
import { SegmentPart } from '../src/search/segment-part.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';
import { embeddingsServer } from './support/embeddings-server.ts';

const { at } = companies();
const server = testServer();
const ADA = 'Example Ada <ada@example.com>';
let histories = 0;
const first = (name: string, files: Record<string, string>) =>
  repository([commit(ADA, '2024-01-03', `first version, ${++histories}`, files)], {
    remote: `https://git.example.com/acme/${name}.git`,
  });
const change = (c: Company, name: string, files: Record<string, string | null>): void => {
  c.write(name, files);
  c.git(name, 'add', '-A');
  c.git(name, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', 'change');
};
let folders = 0;
/** Segments lie in the data folder: each test has one. */
async function indexed(c: Company): Promise<{ storage: Storage; world: { dataFolder: string } }> {
  const storage = await server.open();
  const world = { dataFolder: `${server.folder}/find-${++folders}` };
  await operate(storage, 'index', { paths: [c.folder] }, world);
  return { storage, world };
}
const find = (storage: Storage, query: string, world: object, more: object = {}) =>
  operate(storage, 'find', { words: [query], ...more }, world);

const SCALING = `from sklearn.base import BaseEstimator, TransformerMixin


class RobustScaler(TransformerMixin, BaseEstimator):
    """Scales columns by their quantiles, so that outliers do not count."""

    def __init__(self, quantile=0.1):
        self.quantile = quantile

    def fit(self, table):
        self.low_ = table.quantile(self.quantile)
        self.high_ = table.quantile(1 - self.quantile)
        return self

    def transform(self, table):
        return ((table - self.low_) / (self.high_ - self.low_)).clip(lower=-3.0, upper=3.0)


def winsorize(values, groups, limit):
    bounds = values.groupby(groups).quantile([limit, 1 - limit]).unstack()
    return values.clip(bounds[limit].loc[groups].values, bounds[1 - limit].loc[groups].values)
`;
const features = () =>
  first('features', {
    'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\nlicense = "Apache-2.0"\n',
    CODEOWNERS: '* @acme/features-team\n',
    'README.md': '# features\n\nScaling and loading of event tables for all models.\n',
    'docs/payments.md':
      '# Payments\n\nA single freak invoice must not drag a whole average: that is what `winsorize` is for.\n',
    'features/__init__.py': 'from .scaling import RobustScaler, winsorize\n',
    'features/scaling.py': SCALING,
    'tests/test_scaling.py': 'def test_winsorize():\n    assert winsorize([1, 2, 900], [0, 0, 0], 0.1) == [1, 2, 2]\n',
  });
const churn = () =>
  first('churn', {
    'requirements.txt': 'acme-features==2.0\n',
    'train.py':
      'from features import winsorize\n\n\ndef train(table):\n    clean = winsorize(table.amount, table.customer, 0.05)\n    return fit_model(clean)\n',
    'retry.py':
      'import time\n\n\ndef call_again(request, attempts):\n    """Repeats a request until it succeeds, with growing pauses."""\n    for attempt in range(attempts):\n        try:\n            return request()\n        except OSError:\n            time.sleep(2**attempt)\n    raise TimeoutError("gave up")\n',
  });

it('finds by words what exists, with owner, consumers, licence and how to get it', async () => {
  const { storage, world } = await indexed(at({ features: features(), churn: churn() }));
  const answer = await find(storage, 'winsorize outliers per group', world);
  const [best] = answer.results;
  expect(best).toMatchObject({
    ...{ repo: 'git.example.com/acme/features', file: 'features/scaling.py', name: 'winsorize', kind: 'function' },
    ...{ consumers: 1, licence: 'Apache-2.0', inProgress: null, isTest: false },
  });
  expect(best.signature).toBe('def winsorize(values, groups, limit)');
  expect(best.component.name).toBe('acme-features');
  // As "component" ranks them.
  expect(best.owner.name).toBe('Example Ada');
  expect(best.adopt.install).toContain('pip install "acme-features @ git+https://git.example.com/acme/features.git');
  expect(best.adopt.import).toBe('from features.scaling import winsorize');
  expect(best.adopt.example).toMatchObject({ repo: 'git.example.com/acme/churn', file: 'train.py' });
  expect(best.why.join()).toContain('named winsorize');
  expect(answer.confidence).toBeGreaterThan(0.5);
  expect(answer.recommendation).not.toBe('build');
  expect(answer.searched).toMatchObject({ repositories: 2 });
  // What is said of it in other words.
  const [again] = (await find(storage, 'retry a request with backoff', world)).results;
  expect(again.name).toBe('call_again');
  // Guides say what it is for, in words that it has not itself.
  const { results } = await find(storage, 'one freak invoice drags the average of all', world);
  expect(results[0].name).toBe('winsorize');
  expect(results[0].why).toContain('documentation and guides speak of it so');
  // Without documentation it is found by its name, for what the field means by it.
  const [meant] = (await find(storage, 'cut off extremely high amounts', world)).results;
  expect(meant.name).toBe('winsorize');
  expect(meant.why).toContain('what you ask for may be called winsorize, clip, cap');
  // Components are found by their README.
  const whole = await find(storage, 'loading of event tables kind:component', world);
  expect(whole.results[0]).toMatchObject({ name: 'acme-features', kind: 'package', consumers: 1 });
});

it('finds a component by what it is for, and puts before what is offered neither tests nor what is private', async () => {
  const screening = first('screening', {
    'pyproject.toml':
      '[project]\nname = "screening"\nversion = "1.0"\ndescription = "Compares customers with lists of sanctions"\n',
    Dockerfile: 'FROM python:3.12\nCOPY . /app\n',
    'README.md': '# screening\n\nCompares customers with lists of sanctions\n',
    'screening/lists.py': `def unpack_list(archive):
    """Unpacks an archive."""
    return archive.unpack()


def _fetch_list(address):
    """Downloads the newest list of a source."""
    return download(address)


def newest_list(source):
    """Downloads the newest list of a source, checked."""
    def fetch_list(address):
        return _fetch_list(address)
    return checked(fetch_list(source.address))
`,
    'tests/test_lists.py':
      'def test_downloads_the_newest_list_of_a_source():\n    """Downloads the newest list of a source."""\n    assert newest_list(source) == download(source.address)\n',
  });
  const { storage, world } = await indexed(at({ screening, features: features() }));
  const { results } = await find(storage, 'check a customer against a sanctions list', world);
  expect(results[0]).toMatchObject({ name: 'screening', kind: 'package' });
  expect(results.filter(({ doc }: { doc: string }) => doc === results[0].doc)).toHaveLength(1);
  const names = (await find(storage, 'download the newest list of a source', world)).results.map(
    ({ name }: { name: string }) => name,
  );
  expect(names[0]).toBe('newest_list');
  expect(names).not.toContain('newest_list.fetch_list');
  // A word that people say is no slip.
  const { unknownWords } = await find(storage, 'fortune of a quantle table', world);
  expect(unknownWords).toEqual([
    { word: 'fortune', instead: null },
    { word: 'quantle', instead: 'quantil' },
  ]);
  const foreign = await find(storage, 'データの欠損値を補完する', world);
  expect(foreign.results).toEqual([]);
  expect(foreign.reasons.join()).toMatch(/ask in the language that these are written in/);
});

it('does not say to import what a package does not have', async () => {
  const { storage, world } = await indexed(
    at({
      features: first('features', {
        'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\n',
        'features/__init__.py': '',
        'features/scaling.py': SCALING,
        'tools/release.py':
          'def tag_release(version, remote):\n    run(["git", "tag", version])\n    run(["git", "push", remote, version])\n',
        'tools/serve.go':
          'package main\n\nfunc ListenForever(port int) error {\n\tlog.Println(port)\n\treturn serve(port)\n}\n',
      }),
    }),
  );
  const adopt = async (query: string) => (await find(storage, query, world)).results[0];
  expect(await adopt('winsorize groups')).toMatchObject({
    adopt: { import: 'from features.scaling import winsorize', install: expect.stringContaining('pip install') },
  });
  for (const [query, name] of [
    ['tag release version', 'tag_release'],
    ['listen forever', 'ListenForever'],
  ])
    expect(await adopt(query)).toMatchObject({ name, adopt: { import: null, install: null } });
});

it('takes filters, phrases and typing errors', async () => {
  const { storage, world } = await indexed(at({ features: features(), churn: churn() }));
  const names = async (query: string) =>
    (await find(storage, query, world)).results.map((r: { name: string }) => r.name);
  expect(await names('scale kind:class')).toEqual(['RobustScaler']);
  expect(await names('request repo:features')).not.toContain('call_again');
  expect(await names('request repo:churn')).toContain('call_again');
  expect(await names('train winsorize uses:acme-features')).toEqual(['train']);
  expect(await names('winsorize owner:@acme/features-team')).toContain('winsorize');
  expect(await names('winsorize owner:@acme/features-team')).not.toContain('train');
  expect(await names('"growing pauses" request')).toEqual(['call_again']);
  const misspelt = await find(storage, 'winsorise outlirs quantile', world);
  expect(misspelt.unknownWords).toContainEqual({ word: 'outlirs', instead: 'outlier' });
  await expect(find(storage, 'scale lang:cobol', world)).rejects.toMatchObject({ code: 'empty-filter' });
  await expect(find(storage, 'scale repo:featurs', world)).rejects.toThrow('featurs');
  await expect(find(storage, 'scale language:python', world)).rejects.toMatchObject({ code: 'unknown-filter' });
  await expect(find(storage, 'scale in:production', world)).rejects.toMatchObject({ code: 'unknown-place' });
});

it.each([
  ['nothing', ''],
  ['white space', ' \t '],
  ['words that say nothing', 'how can I do this with the'],
  ['signs', '?!… --- '],
  ['bytes', '\u0000\u0001\u0002'],
  ['filters alone', 'lang:python'],
  ['one word without end', 'x'.repeat(3000)],
])('says what to do when asked %s', async (_, query) => {
  const { storage, world } = await shared();
  await expect(find(storage, query, world)).rejects.toMatchObject({ code: 'no-words', kind: 'usage' });
});

it.each([
  ['HTML', '<script>alert(1)</script> scale <b>columns</b>'],
  ['operators', "scale' OR 1=1; drop table unit; -- & | ! ( ) : * \\"],
  ['Chinese', '异常值 处理'],
  ['Cyrillic', 'масштабирование признаков'],
  ['binary', 'scale \u0000\u001b[2J\u202e columns'],
])('answers when asked in %s', async (_, query) => {
  const { storage, world } = await shared();
  const answer = await find(storage, query, world);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  expect(answer.searched.repositories).toBe(2);
});

it('shows methods under their class, and takes one language for all queries', async () => {
  const { storage, world } = await shared();
  const { results } = await find(storage, 'robust scaler fit transform quantile', world);
  const [scaler] = results.filter((r: { name: string }) => r.name === 'RobustScaler');
  expect(scaler.members.map((m: { name: string }) => m.name)).toContain('RobustScaler.fit');
  expect(results.map((r: { name: string }) => r.name)).not.toContain('RobustScaler.fit');
  // Nobody reuses a constructor by itself; whoever asks for methods gets it.
  const built = await find(storage, 'quantile of a new one', world);
  expect(built.results.map((r: { name: string }) => r.name)).not.toContain('RobustScaler.__init__');
  expect(built.results.filter((r: { name: string }) => r.name === 'RobustScaler')).toHaveLength(1);
  const methods = await find(storage, 'quantile kind:method', world);
  expect(methods.results.map((r: { name: string }) => r.name)).toContain('RobustScaler.__init__');
  const queries = '{"id":"a","query":"winsorize outliers"}\n{"id":"b","query":"winsorize lang:python"}\n';
  const { answers } = await operate(storage, 'find', { queries, lang: 'go' }, world);
  expect(answers.map((a: { results: unknown[] }) => a.results.length > 0)).toEqual([false, true]);
});

it('refuses a megabyte, and says so', async () => {
  const { storage, world } = await shared();
  await expect(find(storage, 'scale '.repeat(170_000), world)).rejects.toMatchObject({ code: 'query-too-long' });
});

it('answers many at once, and one that cannot be answered does not take the others along', async () => {
  const { storage, world } = await shared();
  const queries = '{"id":"a","query":"winsorize outliers"}\n{"query":""}\n\n{"id":3,"query":"retry a request"}\n';
  const { answers } = await operate(storage, 'find', { queries, limit: 2 }, world);
  expect(answers.map((a: { id: string }) => a.id)).toEqual(['a', '2', '3']);
  expect(answers[0].results[0].name).toBe('winsorize');
  expect(answers[1].problem).toContain('empty');
  expect(answers[2].results[0].name).toBe('call_again');
  for (const bad of ['{', '{"id":"x"}', '\n'])
    await expect(operate(storage, 'find', { queries: bad }, world)).rejects.toMatchObject({ code: 'bad-queries' });
});

it('shows nothing of repositories that the viewer does not see, be it a count or a word', async () => {
  const c = at({ features: features(), churn: churn() });
  c.write('', {
    'spolia.yaml':
      'repositories:\n  - match: features\n    visibility: [secret]\n  - match: churn\n    visibility: [staff]\n',
  });
  const { storage, world } = await indexed(c);
  const all = await find(storage, 'winsorize outliers quantile', world);
  expect(all.results.map((r: { name: string }) => r.name)).toContain('winsorize');
  const staff = { ...world, viewer: memberOf('staff') };
  const seen = await find(storage, 'winsorize outliers quantile', staff);
  expect(seen.searched.repositories).toBe(1);
  expect(JSON.stringify(seen)).not.toContain('acme/features');
  expect(seen.results.every((r: { repo: string }) => r.repo === 'git.example.com/acme/churn')).toBe(true);
  // Words of code that is not seen are neither known nor proposed.
  expect(seen.unknownWords.map((u: { word: string }) => u.word)).toContain('quantile');
  expect((await find(storage, 'quantil request', staff)).unknownWords).toContainEqual({
    word: 'quantil',
    instead: null,
  });
  await expect(find(storage, 'scale repo:features', staff)).rejects.toMatchObject({ code: 'empty-filter' });
  const secret = await find(storage, 'winsorize outliers', { ...world, viewer: memberOf('secret') });
  expect(secret.results[0]).toMatchObject({ name: 'winsorize', consumers: 0 });
  await expect(find(storage, 'scale', { ...world, viewer: memberOf('nobody') })).rejects.toMatchObject({
    code: 'nothing-indexed',
  });
});

it('finds what is in progress, and says that it is', async () => {
  const drift =
    'def stability_index(expected, actual):\n    ratio = expected / actual\n    return ((expected - actual) * log(ratio)).sum()\n';
  const c = at({
    'churn.git': repository(
      [
        commit(ADA, '2024-06-01', 'first', {
          'fit.py': 'def fit_model(table):\n    return request_index(table).fit()\n',
        }),
        branch('drift', [commit(ADA, '2024-06-02', 'drift', { 'drift.py': drift })]),
      ],
      { bare: true, remote: 'https://git.example.com/acme/churn.git' },
    ),
  });
  const storage = await server.open();
  const world = { dataFolder: `${server.folder}/find-${++folders}`, now: () => new Date('2024-06-30T12:00:00Z') };
  await operate(storage, 'index', { paths: [c.folder] }, world);
  const answer = await find(storage, 'stability index', world);
  expect(answer.results[0]).toMatchObject({ name: 'stability_index', inProgress: 'drift' });
  expect(answer.recommendation).not.toBe('use');
  const only = await find(storage, 'request index in:progress', world);
  expect(only.results.every((r: { inProgress: string | null }) => r.inProgress === 'drift')).toBe(true);
});

it('files of search that were lost, or cut short, are made again by a sync that finds nothing else to do', async () => {
  const { storage, world } = await indexed(at({ features: features() }));
  const kept = join(world.dataFolder, 'search');
  const names = readdirSync(kept).filter((name) => /^\d+\.(?:said|code|words)$/.test(name));
  const bytes = names.map((name) => readFileSync(join(kept, name)));
  expect(names.map((name) => name.slice(-5)).sort()).toEqual(['.code', '.said', 'words']);
  for (const [n, name] of names.entries()) {
    rmSync(join(kept, name));
    await operate(storage, 'sync', {}, world);
    expect(readFileSync(join(kept, name)).equals(bytes[n]), `${name} again`).toBe(true);
    truncateSync(join(kept, name), 40);
    await operate(storage, 'sync', {}, world);
    expect(readFileSync(join(kept, name)).equals(bytes[n]), `${name} whole`).toBe(true);
  }
});

it('knows after each change what an index made anew knows', async () => {
  const c = at({ features: features(), churn: churn() });
  const { storage, world } = await indexed(c);
  const steps: [string, Record<string, string | null>][] = [
    ['churn', { 'retry.py': 'def try_again(job):\n    return job()\n' }],
    [
      'features',
      { 'features/more.py': SCALING.replace('winsorize', 'clip_groups'), 'README.md': '# features\n\nDrift.\n' },
    ],
    ['features', { 'features/scaling.py': null, 'features/moved.py': SCALING }],
    ['churn', { '.gitattributes': 'train.py linguist-generated\n' }],
    ['features', { 'docs/guide.md': 'Call `clip_groups` to tame outliers of each group.\n' }],
    ['features', { 'features/many.py': many(0) }],
    // From here on most are written as what came and went.
    ['features', { 'features/more.py': SCALING }],
    ['features', { 'README.md': '# features\n\nSeasonality of sales.\n' }],
    ['features', { 'docs/guide.md': 'Call `clip_groups` to tame extremes.\n\nCall `step_3` last.\n' }],
    ['features', { 'features/more.py': SCALING.replace('winsorize', 'clip_groups') }],
    ['features', { 'docs/guide.md': null, 'README.md': null }],
    ['features', { 'features/many.py': many(7) }],
  ];
  let inTwo = 0;
  for (const [name, files] of steps) {
    change(c, name, files);
    await operate(storage, 'sync', {}, world);
    const fresh = await indexed(c);
    const ids = async (s: Storage) =>
      s.db.query<{ id: number; identity: string }>(sql`select id, identity from repository order by identity`);
    const grown = await ids(storage);
    for (const [i, { id }] of (await ids(fresh.storage)).entries()) {
      expect(contentsOf(world.dataFolder, grown[i].id)).toEqual(contentsOf(fresh.world.dataFolder, id));
      expect(saidIn(world.dataFolder, grown[i].id)).toEqual(saidIn(fresh.world.dataFolder, id));
      if (Segment.read(segmentPath(world.dataFolder, grown[i].id))!.small !== null) inTwo++;
    }
  }
  expect(inTwo).toBe(5);
  expect((await find(storage, 'clip groups', world)).results[0].name).toBe('clip_groups');
  expect((await find(storage, 'winsorize', world)).results[0].file).toBe('features/moved.py');
  const { results, notSearched } = await find(storage, 'train', world);
  expect(results.map((r: { name: string }) => r.name)).not.toContain('train');
  expect(notSearched).toContainEqual({ what: '1 file', because: 'generated' });
});

it('reads folders that are no repositories, notebooks and other languages, and sees when a README changes', async () => {
  const cell = (source: string) => ({ cell_type: 'code', source, metadata: {}, outputs: [], execution_count: null });
  const c = at({
    lab: folder({
      'pyproject.toml': '[project]\nname = "acme-lab"\nversion = "1"\n',
      'README.md': 'Notebooks about seasonality.\n',
      'lab/__init__.py': '',
      'explore.ipynb': JSON.stringify({
        ...{ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { language: 'python', name: 'python3' } } },
        cells: [cell('import pandas'), cell('weekly = orders.resample("W").sum()\nplot_seasonality(weekly)\n')],
      }),
      'web/queue.ts':
        '/** Waits until a slot of the pool is free. */\nexport function acquireSlot(pool: Pool): Promise<Slot> {\n  return pool.next();\n}\n',
      'sql/revenue.sql': 'create view revenue as select region, sum(amount) as total from orders group by region;\n',
    }),
  });
  const storage = await server.open();
  const world = { dataFolder: `${server.folder}/find-${++folders}` };
  await operate(storage, 'index', { paths: [c.path('lab')] }, world);
  const first = async (query: string) => (await find(storage, query, world)).results[0];
  expect(await first('weekly seasonality kind:cell')).toMatchObject({ file: 'explore.ipynb', cell: 1 });
  expect(await first('wait for a free slot lang:ts')).toMatchObject({ name: 'acquireSlot', language: 'typescript' });
  expect(await first('revenue by region lang:sql')).toMatchObject({ file: 'sql/revenue.sql' });
  expect(await first('notebooks about seasonality kind:package')).toMatchObject({ name: 'acme-lab' });
  c.write('lab', { 'README.md': 'Everything about cannibalisation.\n' });
  await operate(storage, 'sync', {}, world);
  expect(await first('cannibalisation kind:package')).toMatchObject({ name: 'acme-lab' });
});

it('says which repositories it could not search when words are lost, and a sync makes them anew', async () => {
  const { storage, world } = await indexed(at({ features: features(), churn: churn() }));
  const repositories = await storage.db.query<{ id: number }>(
    sql`select id from repository order by identity like '%features' desc`,
  );
  const damage = (id: number): void => {
    const path = segmentPath(world.dataFolder, id);
    const bytes = readFileSync(path);
    bytes[bytes.length - 3] ^= 1;
    writeFileSync(path, bytes);
  };
  damage(repositories[0].id);
  const without = await find(storage, 'winsorize outliers', world);
  expect(without.notSearched[0].what).toBe('git.example.com/acme/features');
  damage(repositories[1].id);
  const { reasons, searched } = await find(storage, 'winsorize outliers', world);
  expect(searched.repositories).toBe(0);
  expect(reasons).toEqual([expect.stringMatching(/^nothing could be searched, .*"spolia sync"/)]);
  await operate(storage, 'sync', {}, world);
  expect((await find(storage, 'winsorize outliers', world)).results[0].name).toBe('winsorize');
});

let one: ReturnType<typeof indexed> | null = null;
/** For questions that change nothing. */
const shared = () => {
  one ??= indexed(at({ features: features(), churn: churn() }));
  return one;
};

const many = (from: number): string =>
  Array.from(
    { length: 100 },
    (_, i) => `def step_${i}(rows):\n    """Step ${i + from} of seasonality."""\n    return rows\n`,
  ).join('\n');

/** All that is said of a repository but what it goes with. */
const saidIn = (dataFolder: string, repository: number): Int32Array =>
  readWords(saidPath(dataFolder, repository))!.slice(13);

/** All of a segment but its stamp and the ids of components. */
function contentsOf(dataFolder: string, repository: number): unknown {
  const s = SegmentPart.of(SegmentBuilder.whole(Segment.read(segmentPath(dataFolder, repository))!));
  return {
    ...{ words: s.words, entries: [...s.entryWord], counts: [...s.entryPacked], start: [...s.entryStart] },
    ...{ own: [...s.ownWord], paths: [...s.pathWord], fileStart: [...s.fileStart] },
    files: Array.from({ length: s.files }, (_, f) => ({
      ...s.file(f),
      component: s.file(f).component !== null,
      key: s.file(f).key.replace(/^component .*/, ''),
    })),
    documents: Array.from({ length: s.documents }, (_, d) => s.document(d)),
  };
}

it('asks an endpoint for embeddings where the company says so, and tells what it sends', async () => {
  const endpoint = await embeddingsServer();
  try {
    const c = at({ features: features(), churn: churn() });
    const settings = `embeddings:\n  url: ${endpoint.url}\n  model: few-words\n  keyFrom: TEST_EMBEDDINGS_KEY\n`;
    const restricted = 'repositories:\n  - match: churn\n    visibility: [risk]\n';
    writeFileSync(`${c.folder}/spolia.yaml`, settings + restricted);
    process.env.TEST_EMBEDDINGS_KEY = 'sesame';
    endpoint.refuses = 400;
    const { storage, world } = await indexed(c);
    const status = () => operate(storage, 'status', {}, world);
    const refused = await status();
    expect(refused.embeddings.failure).toMatch(/^127\.0\.0\.1:\d+ answered 400$/);
    // What could not be had is asked for again, once.
    endpoint.refuses = null;
    endpoint.asked = [];
    await operate(storage, 'sync', {}, world);
    await operate(storage, 'sync', {}, world);
    expect(endpoint.asked).toHaveLength(1);
    const [{ authorization, model, input }] = endpoint.asked;
    expect({ authorization, model }).toEqual({ authorization: 'Bearer sesame', model: 'few-words' });
    const sent = input.join('\n');
    for (const said of ['function winsorize in features/scaling.py', 'Scales columns by their quantiles'])
      expect(sent).toContain(said);
    // No bodies, no tests, nothing of a repository that only some may see.
    for (const not of ['groupby', 'test_winsorize', 'call_again', 'train']) expect(sent).not.toContain(not);
    expect((await status()).embeddings).toMatchObject({
      model: 'few-words',
      repositories: 1,
      restricted: 1,
      failure: null,
    });

    const hooligans = await find(storage, 'hooligans', world);
    expect(hooligans.results[0]).toMatchObject({ name: 'winsorize' });
    expect(hooligans.results[0].why).toContain('near by embeddings');
    expect(endpoint.asked.at(-1)!.input).toEqual(['hooligans']);
    // By code nothing is asked.
    const before = endpoint.asked.length;
    await operate(storage, 'find', { code: SCALING, name: 'a.py' }, world);
    expect(endpoint.asked).toHaveLength(before);

    writeFileSync(`${c.folder}/spolia.yaml`, `${settings}  restricted: true\n${restricted}`);
    await operate(storage, 'sync', {}, world);
    expect((await find(storage, 'perseverance', world)).results[0].name).toBe('call_again');
    const member = await operate(storage, 'find', { words: ['perseverance'] }, { ...world, viewer: memberOf() });
    expect(JSON.stringify(member)).not.toContain('call_again');

    delete process.env.TEST_EMBEDDINGS_KEY;
    const without = await find(storage, 'winsorize outliers', world);
    expect(without.results[0].name).toBe('winsorize');
    const because = 'the environment has no TEST_EMBEDDINGS_KEY, which keeps the key';
    expect(without.notSearched).toContainEqual({ what: 'by embeddings', because });
  } finally {
    delete process.env.TEST_EMBEDDINGS_KEY;
    await endpoint.close();
  }
});

it('sends nothing where a repository asks for it', async () => {
  const endpoint = await embeddingsServer();
  try {
    const c = at({ features: features() });
    change(c, 'features', { 'spolia.yaml': `embeddings:\n  url: ${endpoint.url}\n  model: m\n` });
    const storage = await server.open();
    const world = { dataFolder: `${server.folder}/find-${++folders}` };
    await operate(storage, 'index', { paths: [`${c.folder}/features`] }, world);
    await find(storage, 'winsorize', world);
    expect((await operate(storage, 'status', {}, world)).embeddings).toBeNull();
    expect(endpoint.asked).toEqual([]);
  } finally {
    await endpoint.close();
  }
});
