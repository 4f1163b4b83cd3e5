import { afterEach, expect, it } from 'vitest';
import {
  branch,
  type Company,
  clone,
  commit,
  company,
  folder,
  merge,
  repository,
  type Step,
} from '../../example/repositories.ts';
import type { HistoryCommit } from '../../repositories/history.ts';
import { Observer, renames } from './observed.ts';
import type { PathOwnership } from './ownership.ts';
import { People } from './people.ts';
import { type OwnershipOptions, ownersOf, readOwnership } from './read-ownership.ts';

const ADA = 'Ada Lovelace <12+ada@users.noreply.github.com>';
const BO = 'Bo Diddley <bo@example.com>';
const CY = 'Cy Twombly <cy@example.com>';
const AI = 'Claude <noreply@anthropic.com>';
const BOT = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';
const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
const now = Date.UTC(2026, 0, 1) / 1000;

const made: Company[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function make(description: Parameters<typeof company>[0]): Company {
  const one = company(description);
  made.push(one);
  return one;
}

async function ask(steps: Step[], path: string, options: OwnershipOptions = {}) {
  const one = make({ churn: steps });
  return ownersOf(one.path('churn'), path, { now, env, ...options });
}

const names = ({ owners }: PathOwnership) => owners.map(({ name }) => name);

it('joins what is declared with what history shows', async () => {
  const answer = await ask(
    [
      commit(ADA, '2025-01-01', 'load: first version', {
        'src/load.py': '1\n',
        CODEOWNERS: '* @acme/ml\n/src/ @ada\n',
      }),
      commit(BO, '2025-06-01', 'fix: empty files', { 'src/load.py': '2\n' }),
      commit(ADA, '2025-11-01', 'load: faster', { 'src/load.py': '3\n' }),
    ],
    'src/load.py',
  );
  expect(names(answer)).toEqual(['Ada Lovelace', 'Bo Diddley']);
  const [ada, bo] = answer.owners;
  expect(ada).toMatchObject({
    kind: 'person',
    role: 'owner',
    resolved: 'account in an address',
    age: 60,
    silent: false,
  });
  expect(ada.declared).toEqual([
    { text: '@ada', role: 'owner', source: 'codeowners', place: 'CODEOWNERS:2', note: null },
  ]);
  expect(ada.observed?.evidence).toHaveLength(2);
  expect(bo).toMatchObject({ role: 'fixer', declared: [], resolved: null });
  expect(ada.confidence).toBeGreaterThan(0.9);
  expect(bo.confidence).toBeLessThan(0.3);
  expect(answer).toMatchObject({ unknown: null, orphan: false, files: 1, busFactor: { count: 1 } });
});

it('says when declared owners have fallen silent, and what that leaves', async () => {
  const steps = [
    commit(ADA, '2019-01-01', 'first', {
      'a/x.py': '1\n',
      'b/x.py': '1\n',
      CODEOWNERS: '/a/ @ada\n/b/ @gone\n/c/ @ada\n/a/* @ada\n/a/x.py @ada\n',
    }),
    commit(BO, '2025-12-01', 'other', { 'b/y.py': '1\n' }),
  ];
  const one = make({ churn: steps });
  const { ownership } = await readOwnership(one.path('churn'), { now, env });
  expect(ownership.ownersOf('a')).toMatchObject({
    orphan: true,
    owners: [{ name: 'Ada Lovelace', silent: true, age: 2556 }],
  });
  expect(ownership.ownersOf('b')).toMatchObject({ orphan: false });
  expect(ownership.ownersOf('b').owners.find(({ name }) => name === '@gone')).toMatchObject({
    kind: 'unknown account',
    silent: true,
    age: null,
  });
  expect(ownership.silentOwners()).toEqual([
    {
      party: '@ada',
      person: 'Ada Lovelace',
      age: 2556,
      places: ['CODEOWNERS:1', 'CODEOWNERS:3', 'CODEOWNERS:4', 'CODEOWNERS:5'],
    },
    { party: '@gone', person: null, age: null, places: ['CODEOWNERS:2'] },
  ]);
  expect(ownership.deadRules().map(({ place, why }) => `${place} ${why}`)).toEqual([
    'CODEOWNERS:1 overridden',
    'CODEOWNERS:3 matches no file',
    'CODEOWNERS:4 overridden',
  ]);
});

it.each<[string, Step[], string, RegExp]>([
  ['the path is none', [commit(ADA, '2025-01-01', 'x', { 'a.py': '1\n' })], 'b.py', /no file of the newest commit/],
  ['only bots touched it', [commit(BOT, '2025-01-01', 'x', { 'a.py': '1\n' })], 'a.py', /only bots, AI or merges/],
  ['only AI touched it', [commit(AI, '2025-01-01', 'x', { 'a.py': '1\n' })], 'a.py', /only bots, AI or merges/],
])('says why nobody is known: %s', async (_, steps, path, reason) => {
  const answer = await ask(steps, path);
  expect(answer.owners).toEqual([]);
  expect(answer.unknown).toMatch(/^unknown, because /);
  expect(answer.unknown).toMatch(reason);
});

it('knows where history is cut off, and where there is none', async () => {
  const one = make({
    churn: [1, 2, 3].map((day) => commit(ADA, `2025-01-0${day}`, `${day}`, { [`${day}.py`]: `${day}\n` })),
    cut: clone('churn', { depth: 1 }),
    plain: folder({ 'x.py': '# Owner: @ada\n', 'package.json': '{"maintainers":["Bo D <bo@example.com>"]}' }),
    bare: clone('churn', { bare: true }),
  });
  const cut = await ownersOf(one.path('cut'), '1.py', { now, env });
  expect(cut.unknown).toMatch(/shallow/);
  const plain = await ownersOf(one.path('plain'), 'x.py', { now, env });
  expect(plain.owners.map(({ name, declared }) => [name, declared[0].place])).toEqual([
    ['@ada', 'x.py:1'],
    ['bo@example.com', 'package.json:1'],
  ]);
  expect(plain.notes).toContain('there is no history');
  expect(names(await ownersOf(one.path('bare'), '1.py', { now, env }))).toEqual(['Ada Lovelace']);
});

it('reads CODEOWNERS as the forge of the remote does', async () => {
  const files = { '.gitlab/CODEOWNERS': '[A]\n* @ada\n[B]\n* @bo\n', x: '1\n' };
  const one = make({
    lab: repository([commit(ADA, '2025-01-01', 'x', files)], { remote: 'git@gitlab.example.com:acme/risk/churn.git' }),
    own: [commit(ADA, '2025-01-01', 'x', files)],
  });
  const lab = await readOwnership(one.path('lab'), { now, env });
  expect(lab.forge).toEqual({ forge: 'gitlab', because: 'the remote is on gitlab.example.com' });
  expect(names(lab.ownership.ownersOf('x'))).toEqual(['Ada Lovelace', '@bo']);
  expect(lab.ownership.facts.teams.find('acme/risk')).toMatchObject({ inferred: true, source: 'organisation path' });
  expect((await readOwnership(one.path('own'), { now, env })).forge).toEqual({
    forge: 'gitlab',
    because: 'there is a .gitlab/CODEOWNERS',
  });
});

it('ignores a CODEOWNERS file of 3 MB, and says so', async () => {
  const rules = `/a.py @ada\n${'# padding\n'.repeat(300_000)}`;
  const answer = await ask([commit(BO, '2025-01-01', 'x', { 'a.py': '1\n', '.github/CODEOWNERS': rules })], 'a.py');
  expect(names(answer)).toEqual(['Bo Diddley']);
  expect(answer.problems).toMatchObject([
    { file: '.github/CODEOWNERS', reason: expect.stringMatching(/3 MB.*ignores/) },
  ]);
});

it('takes ownership that was taken away for what it is', async () => {
  const files = { CODEOWNERS: '* @ada\n/gen/\n', 'gen/x.py': '1\n' };
  const answer = await ask([commit(BO, '2025-01-01', 'x', files)], 'gen/x.py');
  expect(names(answer)).toEqual(['Bo Diddley']);
  expect(answer.notes[0]).toMatch(/taken away on purpose/);
});

it('lets recent work, fixes and making count, and follows moves', async () => {
  const load = 'def load():\n    pass\n';
  const one = make({
    churn: [
      commit(ADA, '2020-01-01', 'load', { 'old/load.py': load, 'old/other.py': 'x\n' }),
      commit(CY, '2020-02-01', 'Move all to new', {
        'new/load.py': { movedFrom: 'old/load.py' },
        'new/other.py': { movedFrom: 'old/other.py' },
      }),
      commit(BO, '2025-01-01', 'load: rewritten', { 'new/load.py': `${load}# 2\n` }),
      commit(BO, '2025-02-01', 'fix: load', { 'new/load.py': `${load}# 3\n` }),
    ],
  });
  const { ownership } = await readOwnership(one.path('churn'), { now, env });
  // Ada made it under another name; Cy only moved it; Bo works on it.
  expect(names(ownership.ownersOf('new/load.py'))).toEqual(['Bo Diddley', 'Ada Lovelace']);
  expect(names(ownership.ownersOf('new/other.py'))[0]).toBe('Ada Lovelace');
});

it('gives reviewers and those who merge their part, and AI none', async () => {
  const one = make({
    churn: [
      commit(ADA, '2025-01-01', 'first', { 'a.py': '1\n', 'b.py': '1\n' }),
      branch('topic', [commit(BO, '2025-02-01', 'topic', { 'b.py': '2\n' })]),
      merge('topic', ADA, '2025-02-02', 'Merge pull request #1 from bodid/topic'),
      commit(
        AI,
        '2025-03-01',
        'scaler\n\nCo-authored-by: Cy Twombly <cy@example.com>\nReviewed-by: Bo Diddley <bo@example.com>',
        { 'c.py': '1\n' },
      ),
    ],
  });
  const { ownership } = await readOwnership(one.path('churn'), { now, env });
  const { observer, people } = ownership.facts;
  expect(ownership.ownersOf('c.py').owners.map(({ name, role }) => `${name} ${role}`)).toEqual([
    'Cy Twombly creator',
    'Bo Diddley reviewer',
  ]);
  const ada = people.resolve({ kind: 'user', name: 'ada' })!.person;
  expect(observer.activityOf(ada)).toMatchObject({ commits: 1, reviews: 1 });
  const cy = people.resolve({ kind: 'email', name: 'cy@example.com' })!.person;
  expect(observer.activityOf(cy)).toMatchObject({ commits: 1, withAi: 1 });
  expect(observer.byAiAlone).toBe(0);
});

it('knows nobody twice who is named as co-author of what they wrote', async () => {
  const one = make({
    churn: [
      commit('dido <dido@example.com>', '2025-01-01', 'drift\n\nCo-authored-by: Dido <d@corp.example.com>', {
        'a.py': '1\n',
      }),
    ],
  });
  const { ownership } = await readOwnership(one.path('churn'), { now, env });
  expect(ownership.ownersOf('a.py').owners.map(({ name, role }) => `${name} ${role}`)).toEqual(['dido creator']);
});

it('counts who could leave', async () => {
  const files = (day: number, all: string[]) => Object.fromEntries(all.map((name) => [name, `${day}\n`]));
  const answer = await ask(
    [
      commit(ADA, '2025-01-01', 'one', files(1, ['a.py', 'b.py', 'c.py'])),
      commit(BO, '2025-01-02', 'two', files(2, ['d.py', 'e.py'])),
      commit(CY, '2025-01-03', 'three', files(3, ['f.py'])),
    ],
    '',
  );
  expect(answer.busFactor).toEqual({ count: 2, names: ['Ada Lovelace', 'Bo Diddley'] });
});

function written(
  id: string,
  by: string,
  seconds: number,
  changes: [string, string][],
  committed = seconds,
): HistoryCommit {
  const signature = { name: by, email: `${by}@example.org`, seconds };
  return {
    ...{
      id,
      parents: [],
      kind: 'commit',
      author: signature,
      committer: { ...signature, seconds: committed },
      message: id,
    },
    changes: changes.map(([status, path]) => ({ status: status as 'A', path, before: 'x', after: 'y' })),
    changed: changes.length,
  };
}

it('does not believe dates that cannot be', () => {
  const people = new People(null);
  const observer = new Observer(people, ['a'], now);
  const recent = now - 86_400;
  observer.add(written('1', 'far', 4_294_967_000, [['M', 'a']]));
  observer.add(written('2', 'sane', recent, [['M', 'a']]));
  observer.add(written('3', 'epoch', 0, [['M', 'a']]));
  observer.add(written('4', 'none', Number.NaN, [['M', 'a']]));
  observer.add(written('5', 'rebased', 4_294_967_000, [['M', 'a']], recent - 86_400));
  expect(observer.oddDates).toBe(4);
  const lasts = Object.fromEntries(
    observer.ownersOf(['a']).map(({ person, last }) => [people.persons[person].name, last]),
  );
  expect(lasts).toEqual({ far: now, sane: recent, epoch: recent, none: recent, rebased: recent - 86_400 });
});

it('tells moves from making, within one commit', () => {
  const change = (status: 'A' | 'D', path: string, blob: string) => ({ status, path, before: blob, after: blob });
  const found = renames([
    change('D', 'old/a.py', '1'),
    change('A', 'new/a.py', '1'),
    change('D', 'old/p/__init__.py', 'e'),
    change('D', 'old/q/__init__.py', 'e'),
    change('A', 'new/p/__init__.py', 'e'),
    change('A', 'new/q/__init__.py', 'e'),
    change('D', 'old/edited.py', '2'),
    change('A', 'new/edited.py', '3'),
    change('A', 'new/made.py', '4'),
  ]);
  expect(Object.fromEntries(found)).toMatchObject({ 'new/a.py': 'old/a.py', 'new/edited.py': 'old/edited.py' });
  expect(found.has('new/made.py')).toBe(false);
  expect(found.get('new/p/__init__.py')).toBe('old/p/__init__.py');
});

it('takes a hundred thousand commits in bounded memory', () => {
  const people = new People(null);
  const paths = Array.from({ length: 1000 }, (_, i) => `f${String(i).padStart(4, '0')}`);
  const observer = new Observer(people, paths, now);
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 100_000; i++)
    observer.add(written(`${i}`, `p${i % 50}`, now - i * 600, [['M', paths[i % 1000]]]));
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 << 20);
  expect(observer.ownersOf(paths)).toHaveLength(50);
});
