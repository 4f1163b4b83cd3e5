/** Lineage in the index: histories read with every sync, the family tree, fixes and patches, and who sees them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { lineageOperation } from '../src/lineage/lineage-operation.ts';
import { operate, testServer } from './support/database.ts';
import { long } from './support/long.ts';

const ADA = 'Ada <ada@example.com>';
const BO = 'Bo <bo@example.com>';
const cache = mkdtempSync(join(tmpdir(), 'spolia-cache-'));
const before = process.env.XDG_CACHE_HOME;
const made: Company[] = [];
beforeAll(() => {
  process.env.XDG_CACHE_HOME = cache;
});
afterAll(() => {
  if (before === undefined) delete process.env.XDG_CACHE_HOME;
  else process.env.XDG_CACHE_HOME = before;
  rmSync(cache, { recursive: true, force: true });
  for (const one of made) one.remove();
});

/** How far tides rise on average; `guarded` against days without any reading. */
const tide = (fn: string, rows: string, guarded = false) => `def ${fn}(${rows}, least=0.2):
    """Mean height in metres."""
    height = 0.0
    for row in ${rows}:
        if row.height < least:
            continue
        height += row.height
${guarded ? `    if not ${rows}:\n        return 0.0\n` : ''}    return height / len(${rows})
`;

const harbours = (): Company => {
  const one = company({
    tides: [
      commit(ADA, '2024-01-01', 'tides: first version', { 'tides/mean.py': tide('mean_tide', 'readings') }),
      commit(ADA, '2024-03-01', 'fix: crash on days without readings, closes #7', {
        'tides/mean.py': tide('mean_tide', 'readings', true),
      }),
    ],
    locks: [commit(BO, '2024-02-01', 'locks', { 'locks/level.py': tide('mean_level', 'levels') })],
    secret: [commit(BO, '2024-02-02', 'secret locks', { 'secret/level.py': tide('hidden_level', 'gauges') })],
  });
  writeFileSync(
    join(one.folder, 'spolia.yaml'),
    'repositories:\n  - {match: secret, visibility: [navy]}\n  - {match: locks, team: canal}\n',
  );
  made.push(one);
  return one;
};

const server = testServer();
const named = (answer: { fixes: { copy: { name: string } }[] }) => answer.fixes.map(({ copy }) => copy.name).sort();

it('tells what never arrived, to whom sees both sides, and follows each sync', async () => {
  const one = harbours();
  const storage = await server.open();
  await operate(storage, 'index', { paths: [one.folder] });
  // Nobody asked for histories yet.
  expect((await operate(storage, 'fixes')).totals).toMatchObject({ histories: 0 });
  await expect(operate(storage, 'lineage', { place: 'mean_tide' })).rejects.toMatchObject({ code: 'no-histories' });

  await operate(storage, 'sync', { history: 'on' });
  const all = await operate(storage, 'fixes');
  expect(all.totals).toMatchObject({ fixes: 2, histories: 3, commits: 4 });
  expect(named(all)).toEqual(['hidden_level', 'mean_level']);
  expect(all.fixes[0]).toMatchObject({
    lacking: 2,
    commits: [{ subject: 'fix: crash on days without readings, closes #7' }],
  });

  // Who does not see the third repository is not told that a third one lacks it too.
  const outside = { viewer: memberOf('canal') };
  const seen = await operate(storage, 'fixes', {}, outside);
  expect(named(seen)).toEqual(['mean_level']);
  expect(seen.fixes[0].lacking).toBe(1);
  expect(named(await operate(storage, 'fixes', { team: ['canal'] }))).toEqual(['mean_level']);
  expect(named(await operate(storage, 'fixes', { repo: ['secret'] }))).toEqual(['hidden_level']);
  const hidden = all.fixes.find((f: { copy: { name: string } }) => f.copy.name === 'hidden_level');
  await expect(operate(storage, 'fixes', { patch: hidden.id }, outside)).rejects.toMatchObject({ code: 'no-fix' });

  // Whoever finds that copy is told before they build on it.
  const code = { code: tide('mean_sluice', 'levels'), name: 'a.py' };
  const { answers } = await operate(storage, 'find', code, outside);
  const lacking = answers[0].results.find((r: { name: string }) => r.name === 'mean_level');
  const subject = 'fix: crash on days without readings, closes #7';
  expect(lacking.lacks).toEqual([{ id: seen.fixes[0].id, subject, repo: all.fixes[0].origin.repo }]);
  expect(answers[0].reasons.join()).toContain(`it lacks a fix that ${all.fixes[0].origin.repo} got, "${subject}"`);
  const { results } = await operate(storage, 'find', { words: ['mean height of tides in metres'] }, outside);
  expect(results.find((r: { name: string }) => r.name === 'mean_tide').lacks).toEqual([]);

  const { patch } = await operate(storage, 'fixes', { patch: seen.fixes[0].id.slice(0, 6) });
  execFileSync('git', ['-C', one.path('locks'), 'apply', '-'], { input: patch });
  one.git('locks', 'commit', '-qam', 'as tides has it');
  const done = await operate(storage, 'sync');
  expect(done.changed).toBe(1);
  expect(named(await operate(storage, 'fixes'))).toEqual(['hidden_level']);

  const tree = await operate(storage, 'lineage', { place: 'tides:mean.py:mean_tide' });
  expect(tree.nodes.map((n: { name: string; parent: number }) => [n.name, n.parent])).toEqual([
    ['mean_tide', -1],
    ['mean_level', 0],
    ['hidden_level', 1],
  ]);
  expect(tree.nodes[1]).toMatchObject({ versions: 2, copied: { version: 1, author: 'Bo', normalized: 1 }, lacks: [] });
  expect(tree.nodes[2].lacks).toHaveLength(1);
  const text = lineageOperation.text(tree, { colour: false, width: 100, command: 'spolia' }, {});
  expect(text).toContain('└─ mean_level');
  expect(text).toContain('   └─ hidden_level');
  expect(text).toContain('✗ lacks 1 fix');
  const ofOthers = await operate(storage, 'lineage', { place: 'mean_level' }, outside);
  expect(ofOthers.nodes.map((n: { name: string }) => n.name)).toEqual(['mean_tide', 'mean_level']);
  await expect(operate(storage, 'lineage', { place: 'hidden_level' }, outside)).rejects.toMatchObject({
    code: 'no-unit',
  });
  await expect(operate(storage, 'lineage', { place: 'mean_tid' })).rejects.toMatchObject({
    advice: 'Perhaps "mean_tide" is meant.',
  });
});

long('answers the same after many syncs as after one, and starts again where a history was rewritten', async () => {
  const one = harbours();
  const [often, once] = [await server.open(), await server.open()];
  await operate(often, 'index', { paths: [one.folder], history: 'on' });
  let month = 3;
  let date = '';
  const write = (name: string, files: Record<string, string>, message: string) => {
    one.write(name, files);
    one.git(name, 'add', '.');
    date = `2024-0${++month}-01T12:00:00Z`;
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
    execFileSync('git', ['-C', one.path(name), ...who, 'commit', '-qm', message], { env });
  };
  write('locks', { 'locks/level.py': `import os\n\n\n${tide('mean_level', 'levels')}` }, 'lines move');
  await operate(often, 'sync');
  write('tides', { 'tides/more.py': tide('copy_of_tide', 'waves') }, 'a copy at home');
  write('secret', { 'secret/level.py': tide('hidden_level', 'gauges', true) }, 'fixed here too');
  await operate(often, 'sync');
  write('tides', { 'tides/other.py': tide('copy_of_tide', 'waves'), 'tides/more.py': '' }, 'moved');
  await operate(often, 'sync');
  await operate(once, 'index', { paths: [one.folder], history: 'on' });
  const facts = async (storage: typeof once) => {
    const { fixes } = await operate(storage, 'fixes', { limit: 1000 });
    const patches = [];
    for (const { id } of fixes) patches.push((await operate(storage, 'fixes', { patch: id })).patch);
    const tree = await operate(storage, 'lineage', { place: 'mean_tide' });
    return { names: named({ fixes }), patches: patches.sort(), tree };
  };
  expect(await facts(often)).toEqual(await facts(once));
  expect((await facts(once)).names).toEqual(['copy_of_tide', 'mean_level']);

  one.git('tides', 'reset', '-q', '--hard', 'HEAD~3');
  write('tides', { 'tides/mean.py': `${tide('mean_tide', 'readings')}\n\nCOUNT = 1\n` }, 'another history');
  await operate(often, 'sync');
  // Now the fix is known from the copy that made it by itself.
  expect(named(await operate(often, 'fixes'))).toEqual(['mean_level', 'mean_tide']);
  expect((await operate(often, 'fixes')).totals.commits).toBe(2 + 2 + 2);
});

const SURGE = [
  'tides = read_gauges(harbour)',
  'tides = tides.dropna(how="any")',
  'level = tides.height.rolling(12).mean()',
  'ebb = level.diff().lt(0)',
  'flood = level.diff().gt(0)',
  'turns = (ebb != ebb.shift()).cumsum()',
  'spring = level.groupby(turns).max()',
  'neap = level.groupby(turns).min()',
  'surge = level - harmonic(tides.index)',
  'wind = read_wind(harbour, tides.index)',
  'model = fit_surge(surge, wind)',
  'return model.predict(wind)',
];
const LOCKS = [
  'gates = list_gates(harbour, only="open")',
  'wear = gates.cycles.div(gates.rated).clip(0, 1)',
  'queue = arrivals(harbour).resample("1h").count()',
  'gates = gates.assign(wear=wear.round(2), queue=queue)',
  'plan = schedule(gates, queue.max(), wear.mean())',
  'return plan.sort_values("hour").head(20)',
];
const steps = (name: string, lines: readonly string[]) =>
  `def ${name}(harbour):\n${lines.map((line) => `    ${line}\n`).join('')}`;

it('tells a fix of code that is gone, and of which the copy is none, being merely alike', async () => {
  const [first, ...rest] = SURGE;
  const mended = [first, 'if tides.empty:', '    raise ValueError(harbour)', ...rest];
  const one = company({
    tides: [
      commit(ADA, '2023-01-01', 'tides: first version', {
        ...{ README: 'Tides', 'tides/surge.py': steps('predict_surge', SURGE) },
      }),
      commit(ADA, '2023-03-01', 'fix: crash on harbours without gauges, closes #7', {
        'tides/surge.py': steps('predict_surge', mended),
      }),
    ],
    // Too unlike the first to be a copy of it; what is copied from it is like both.
    locks: [
      commit(BO, '2023-02-01', 'locks', { 'locks/plan.py': steps('plan_locks', [...SURGE.slice(0, 7), ...LOCKS]) }),
    ],
    canal: [
      commit(BO, '2023-02-10', 'canal', {
        ...{ README: 'Canal', 'canal/plan.py': steps('plan_canal', [...SURGE.slice(0, 9), ...LOCKS.slice(2)]) },
      }),
    ],
  });
  made.push(one);
  const told = async (storage: Parameters<typeof operate>[0]) =>
    (await operate(storage, 'fixes', { all: true })).fixes.map(
      (f: { relation: string; copy: { name: string }; origin: { name: string } }) => [
        ...[f.relation, f.copy.name, f.origin.name],
      ],
    );
  const goes = (name: string, file: string) => {
    one.git(name, 'rm', '-q', file);
    one.git(name, 'commit', '-qm', 'done elsewhere');
  };
  const missing = [['alike', 'plan_canal', 'predict_surge']];
  const storage = await server.open();
  await operate(storage, 'index', { paths: [one.folder], history: 'on' });
  expect(await told(storage)).toEqual(missing);
  goes('tides', 'tides/surge.py');
  await operate(storage, 'sync');
  expect(await told(storage)).toEqual(missing);
  // The same of an index that never saw it alive.
  const later = await server.open();
  await operate(later, 'index', { paths: [one.folder], history: 'on' });
  expect(await told(later)).toEqual(missing);
  goes('canal', 'canal/plan.py');
  for (const each of [storage, later]) {
    const { nodes } = await operate(each, 'lineage', { place: 'predict_surge' });
    expect(nodes.map((n: { name: string; death: object }) => [n.name, n.death !== null])).toEqual([
      ['predict_surge', true],
    ]);
    await operate(each, 'sync');
    expect(await told(each)).toEqual([]);
    await expect(operate(each, 'lineage', { place: 'predict_surge' })).rejects.toMatchObject({ code: 'no-unit' });
  }
});

it('names candidates where several are meant', async () => {
  const one = company({
    a: [commit(ADA, '2024-01-01', 'a', { 'a.py': tide('same', 'x'), 'b.py': tide('same', 'y') })],
  });
  made.push(one);
  const storage = await server.open();
  await operate(storage, 'index', { paths: [one.folder], history: 'on' });
  const { candidates, nodes } = await operate(storage, 'lineage', { place: 'same' });
  expect(nodes).toEqual([]);
  expect(candidates.map((c: { file: string }) => c.file)).toEqual(['a.py', 'b.py']);
  expect((await operate(storage, 'lineage', { place: 'a.py:same' })).nodes).toHaveLength(2);
});

long('what another version stored is not read, and read anew by the next sync', async () => {
  const one = harbours();
  const storage = await server.open();
  await operate(storage, 'index', { paths: [one.folder], history: 'on' });
  const fixes = async () => named(await operate(storage, 'fixes'));
  const found = await fixes();
  expect(found).toEqual(['hidden_level', 'mean_level']);
  await storage.db.run(`update lineage_state set format = 0; update missing_fix set circumstances = '{}'`);
  expect((await operate(storage, 'fixes')).totals).toMatchObject({ histories: 0, fixes: 0 });
  await operate(storage, 'sync');
  expect(await fixes()).toEqual(found);
});
