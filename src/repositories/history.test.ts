import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { branch, type Company, clone, commit, company, merge } from '../example/repositories.ts';
import { keepGitOpen } from './blobs.ts';
import { commitFiles, readCommitFiles } from './commit-files.ts';
import { type HistoryCommit, type HistoryOptions, readHistory } from './history.ts';

const ADA = 'Ada <ada@example.com>';
const BO = 'Bo <bo@example.com>';
const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

const made: Company[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function make(description: Parameters<typeof company>[0]): Company {
  const one = company(description);
  made.push(one);
  return one;
}

async function read(gitDir: string, options: HistoryOptions = {}) {
  const commits: HistoryCommit[] = [];
  const end = await readHistory({ gitDir }, (one) => commits.push(one), { env, ...options });
  return { commits, end };
}

const said = (commits: HistoryCommit[]) => commits.map(({ message }) => message.trim());
const changes = ({ changes }: HistoryCommit) => changes.map(({ status, path }) => `${status} ${path}`);

it('reads who changed what, newest first, and what a merge brought in', async () => {
  const one = make({
    churn: [
      commit(ADA, '2024-01-01', 'first', { 'a.py': 'a\n', 'docs/b.md': 'b\n' }),
      branch('topic', [commit(BO, '2024-01-02', 'topic\n\nReviewed-by: Ada <ada@example.com>', { 'c.py': 'c\n' })]),
      commit(ADA, '2024-01-03', 'meanwhile', { 'a.py': 'aa\n' }),
      merge('topic', ADA, '2024-01-04', 'Merge pull request #1 from bo/topic'),
      commit(BO, '2024-01-05', 'move and drop', { 'd.md': { movedFrom: 'docs/b.md' } }),
    ],
  });
  const { commits, end } = await read(join(one.path('churn'), '.git'));
  expect(end).toEqual({ commits: 5, unreadable: [], shallow: false, reason: null });
  expect(said(commits)).toEqual([
    'move and drop',
    'Merge pull request #1 from bo/topic',
    'meanwhile',
    'topic\n\nReviewed-by: Ada <ada@example.com>',
    'first',
  ]);
  expect(commits.map(changes)).toEqual([
    ['A d.md', 'D docs/b.md'],
    ['A c.py'],
    ['M a.py'],
    ['A c.py'],
    ['A a.py', 'A docs/b.md'],
  ]);
  expect(commits[1]).toMatchObject({ kind: 'merge', author: { name: 'Ada', email: 'ada@example.com' } });
  expect(commits[1].parents).toEqual([commits[2].id, commits[3].id]);
  expect(commits[0].changes[0].after).toBe(commits[0].changes[1].before);
  const later = await read(join(one.path('churn'), '.git'), { known: [commits[2].id, commits[3].id] });
  expect(said(later.commits)).toEqual(['move and drop', 'Merge pull request #1 from bo/topic']);
});

it('takes octopus merges, empty commits, names of any bytes and dates from 1970 to 2106', async () => {
  const one = make({ churn: [commit(ADA, '2024-01-01', 'first', { 'a.py': 'a\n' })] });
  const folder = one.path('churn');
  const git = (args: string[], more: NodeJS.ProcessEnv = {}, input = '') => {
    const identity = {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'a@x',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'a@x',
    };
    const answer = spawnSync('git', args, {
      cwd: folder,
      env: { ...env, ...identity, ...more },
      input,
      encoding: 'utf8',
    });
    if (answer.status !== 0) throw new Error(answer.stderr);
    return answer.stdout.trim();
  };
  const first = git(['rev-parse', 'HEAD']);
  const blob = git(['hash-object', '-w', '--stdin'], {}, 'x');
  const tree = git(['mktree', '-z'], {}, `100644 blob ${blob}\ta "b"\n\u00e4.py\0`);
  const at = (date: string) => ({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  const b = git(['commit-tree', tree, '-p', first, '-m', 'epoch'], at('@1 +0000'));
  const c = git(['commit-tree', tree, '-p', first, '-m', 'far'], at('@4294967000 +0000'));
  const octopus = git(
    ['commit-tree', tree, '-p', first, '-p', b, '-p', c, '-m', 'octopus'],
    at('2024-02-01T00:00:00Z'),
  );
  const empty = git(['commit-tree', tree, '-p', octopus, '-m', ''], at('2024-02-02T00:00:00Z'));
  git(['update-ref', 'HEAD', empty]);
  const { commits, end } = await read(join(folder, '.git'));
  expect(end).toMatchObject({ commits: 5, unreadable: [], reason: null });
  const byId = new Map(commits.map((one) => [one.id, one]));
  expect(byId.get(octopus)).toMatchObject({ kind: 'merge', parents: [first, b, c] });
  expect(byId.get(octopus)!.changes.map(({ path }) => Buffer.from(path, 'latin1').toString())).toEqual([
    'a "b"\n\u00e4.py',
    'a.py',
  ]);
  expect(byId.get(empty)).toMatchObject({ message: '', changes: [], changed: 0 });
  expect(byId.get(b)?.author.seconds).toBe(1);
  expect(byId.get(c)?.author.seconds).toBe(4294967000);
});

it('takes nothing of a shallow clone for new', async () => {
  const steps = [1, 2, 3, 4].map((day) => commit(ADA, `2024-01-0${day}`, `${day}`, { [`${day}.py`]: `${day}\n` }));
  const one = make({ churn: steps, cut: clone('churn', { depth: 2 }) });
  const { commits, end } = await read(join(one.path('cut'), '.git'));
  expect(end.shallow).toBe(true);
  expect(commits.map(({ kind, changed }) => [kind, changed])).toEqual([
    ['commit', 1],
    ['cut off', 0],
  ]);
});

it('passes over commits whose trees are missing, and says where the history breaks off', async () => {
  const steps = [1, 2, 3, 4, 5].map((day) => commit(ADA, `2024-01-0${day}`, `${day}`, { [`${day}/x.py`]: `${day}\n` }));
  const one = make({ churn: steps });
  const gitDir = join(one.path('churn'), '.git');
  const ids = (await read(gitDir)).commits.map(({ id }) => id);
  // Loose objects, so that one can be taken away.
  for (const pack of readdirSync(join(gitDir, 'objects/pack')).filter((name) => name.endsWith('.pack'))) {
    const path = join(gitDir, 'objects/pack', pack);
    const bytes = spawnSync('cat', [path]).stdout;
    rmSync(path);
    for (const other of ['.idx', '.rev']) rmSync(path.replace('.pack', other), { force: true });
    spawnSync('git', ['--git-dir', gitDir, 'unpack-objects', '-q'], { input: bytes, env });
  }
  const drop = (object: string) => rmSync(join(gitDir, 'objects', object.slice(0, 2), object.slice(2)));
  const id = (name: string) =>
    spawnSync('git', ['--git-dir', gitDir, 'rev-parse', name], { env, encoding: 'utf8' }).stdout.trim();
  drop(id(`${ids[2]}^{tree}`));
  const { commits, end } = await read(gitDir);
  // The tree is missed twice: by its commit, and by the one that is compared with it.
  expect(end).toMatchObject({ commits: 3, unreadable: [ids[1], ids[2]], reason: null });
  expect(said(commits)).toEqual(['5', '2', '1']);
  drop(ids[3]);
  const broken = await read(gitDir);
  expect(broken.end.reason).toMatch(/ids|object|parents|read/i);
});

it('starts no program and trusts no setting', async () => {
  const one = make({
    churn: [
      commit(ADA, '2024-01-01', 'first', { 'a.py': 'a\n' }),
      commit(BO, '2024-01-02', 'second', { 'b.py': 'b\n' }),
    ],
  });
  const gitDir = join(one.path('churn'), '.git');
  const proof = join(one.folder, 'proof');
  const program = join(one.folder, 'program');
  writeFileSync(program, `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
  for (const [key, value] of [
    ['log.showSignature', 'true'],
    ['gpg.program', program],
    ['diff.external', program],
    ['core.fsmonitor', program],
    ['diff.orderFile', '/dev/zero'],
    ['log.showRoot', 'false'],
    ['diff.renames', 'copies'],
    ['diff.relative', 'true'],
    ['mailmap.file', '/dev/zero'],
    ['i18n.logOutputEncoding', 'UTF-16'],
  ])
    one.git('churn', 'config', key, value);
  const { commits } = await read(gitDir);
  expect(commits.map(changes)).toEqual([['A b.py'], ['A a.py']]);
  expect(readdirSync(one.folder)).not.toContain('proof');
});

it('has nothing to say of a repository without commits, of none, and of what is no revision', async () => {
  const one = make({ churn: [] });
  expect((await read(join(one.path('churn'), '.git'))).end).toMatchObject({ commits: 0, reason: expect.any(String) });
  expect((await read(one.folder)).end).toMatchObject({ commits: 0, reason: expect.any(String) });
  expect((await read(one.folder, { revision: '--output=x' })).end.reason).toBe('not a revision');
  expect((await commitFiles({ gitDir: one.folder }, 'HEAD', env)).reason).toEqual(expect.any(String));
});

it('lists and reads the files of a commit', async () => {
  const one = make({
    churn: [
      commit(ADA, '2024-01-01', 'first', {
        'b/x.py': 'x\n',
        'a.py': 'a\n',
        link: { link: 'a.py' },
        big: 'b'.repeat(99),
      }),
    ],
  });
  const place = { gitDir: join(one.path('churn'), '.git') };
  const { files, reason } = await commitFiles(place, 'HEAD', env);
  expect(reason).toBeNull();
  expect(files.map(({ path }) => path)).toEqual(['a.py', 'b/x.py', 'big']);
  const read: [string, string][] = [];
  await readCommitFiles(place, files, 50, ({ path }, bytes, why) => read.push([path, bytes?.toString() ?? why!]), env);
  expect(read).toEqual([
    ['a.py', 'a\n'],
    ['b/x.py', 'x\n'],
    ['big', 'too large'],
  ]);
});

it('tells the one commit that follows a known one as it tells all of them', async () => {
  const one = make({ churn: [commit(ADA, '2024-01-01', 'first', { 'a.py': 'a\n', 'docs/b.md': 'b\n' })] });
  const [folder, gitDir] = [one.path('churn'), join(one.path('churn'), '.git')];
  const git = (args: readonly string[], input?: string | Buffer): Buffer => {
    const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { input, env });
    if (status !== 0) throw new Error(stderr.toString());
    return stdout;
  };
  const text = (args: readonly string[], input?: string | Buffer): string => git(args, input).toString().trim();
  const blob = text(['hash-object', '-w', '--stdin'], 'x\n');
  const tree = (lines: readonly string[]): string => text(['mktree'], lines.map((line) => `${line}\n`).join(''));
  const first = text(['rev-parse', 'HEAD']);
  const trees = [
    tree([`100644 blob ${blob}\ta.py`]),
    tree([`100755 blob ${blob}\ta.py`, `120000 blob ${blob}\tlink`, `160000 commit ${first}\tmodule`]),
    tree([`100644 blob ${blob}\tb é.py`]),
    text(['rev-parse', `${first}^{tree}`]),
  ];
  const people = ['Ada <ada@example.com> 1700000000 +0100', 'Ada L. Ünder <a@b> 1 -0000'];
  const odd = [
    ' <ada@example.com> 1700000000 +0100',
    'Ada  <a@b> 17 +0000',
    'A <B <a@b> 17 +0000',
    'Ada <> 17 +0000',
    'A <a@b>',
  ];
  const messages: (string | Buffer)[] = [
    'plain\n',
    'no end',
    '',
    '\n\n  blank before\n\n\nand after\n\n',
    'windows\r\n\r\nlines\r\n',
    Buffer.from('fix caf\xe9\n', 'latin1'),
    `long ${'word '.repeat(5000)}\n`,
    'x\n\nCo-authored-by: Bo <bo@example.com>\n',
  ];
  const commits: { id: string; parent: string; isUsual: boolean }[] = [];
  const add = (author: string, message: string | Buffer, t: number, more = '', parents = [first]): void => {
    const head = `tree ${trees[t]}\n${parents.map((p) => `parent ${p}\n`).join('')}author ${author}\ncommitter ${people[0]}\n${more}\n`;
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(message)]);
    const id = text(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], bytes);
    const isUsual = people.includes(author) && !more.startsWith('encoding') && parents.length === 1;
    commits.push({ id, parent: first, isUsual });
  };
  for (const [m, message] of messages.entries()) for (const person of people) add(person, message, m % trees.length);
  for (const [i, person] of odd.entries()) add(person, 'odd\n', i % trees.length);
  add(people[0], 'signed\n', 0, 'gpgsig -----BEGIN\n \n abc\n -----END\n');
  add(people[0], Buffer.from('caf\xe9\n', 'latin1'), 0, 'encoding ISO-8859-1\n');
  add(people[0], 'merge\n', 0, '', [first, commits[0].id]);
  add(people[0], 'far\n', 0, '', [commits[0].id]);
  let told = 0;
  const close = keepGitOpen();
  try {
    for (const { id, parent, isUsual } of commits) {
      const usual = await read(gitDir, { revision: id, known: [parent], env: process.env });
      let asked = 0;
      const rawChanges = async (known: string): Promise<Buffer> => {
        asked++;
        return git(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', known, id, '--']);
      };
      expect(await read(gitDir, { revision: id, known: [parent], env: process.env, rawChanges })).toEqual(usual);
      if (isUsual && usual.commits.length === 1) expect(asked).toBe(1);
      told += asked;
    }
    expect(told).toBe(17);
  } finally {
    close();
  }
  writeFileSync(join(gitDir, 'shallow'), `${commits[0].id}\n`);
  const cut = await read(gitDir, { revision: commits[0].id, known: [first], env: process.env });
  expect(
    await read(gitDir, {
      revision: commits[0].id,
      known: [first],
      env: process.env,
      rawChanges: async () => Buffer.alloc(0),
    }),
  ).toEqual(cut);
});
