import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type Company, clone, commit, company, repository } from '../example/repositories.ts';
import { readBlobs } from './blobs.ts';
import { discover } from './discover.ts';
import { families } from './families.ts';
import { git } from './git.ts';

const ADA = 'Ada <ada@example.com>';
const env = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };
const loader = 'def load(path):\n    return read(path)\n';
const history = [
  commit(ADA, '2024-01-03', 'first', { 'load.py': loader, '.gitattributes': '*.py diff=x filter=x\n' }),
  commit(ADA, '2024-01-04', 'second', { 'scale.py': loader }),
];

const made: Company[] = [];
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

function make(description: Parameters<typeof company>[0]): Company {
  const one = company(description);
  made.push(one);
  return one;
}

/** Everything that a scan asks of git. */
async function ask(folder: string, asking: NodeJS.ProcessEnv = env) {
  const { repositories, left } = await discover([folder], { wanted: (path) => path.endsWith('.py'), env: asking });
  const found = await families(repositories, { cacheFolder: null, env: asking });
  const contents: (string | null)[] = [];
  for (const { kind, root, files } of repositories) {
    if (kind !== 'bare') continue;
    const ids = files.map((f) => f.blobId!);
    for await (const read of readBlobs({ gitDir: root }, ids, 1000, asking))
      contents.push(read.reason ?? read.bytes.toString());
  }
  return { repositories, left, families: [...found], contents };
}

it('starts no program that a repository names', async () => {
  const one = make({
    churn: history,
    other: [commit(ADA, '2023-01-01', 'other', { 'x.py': loader })],
    'churn.git': clone('churn', { bare: true }),
  });
  one.git('churn', 'update-index', '--split-index');
  const proof = join(one.folder, 'proof');
  const program = join(one.folder, 'program');
  writeFileSync(program, `#!/bin/sh\necho "$@" >> ${proof}\n`, { mode: 0o755 });
  for (const gitDir of [join(one.path('churn'), '.git'), one.path('churn.git'), join(one.path('other'), '.git')]) {
    const hooks = join(gitDir, 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout']) {
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch ${proof}\n`, { mode: 0o755 });
    }
    appendFileSync(
      join(gitDir, 'config'),
      `[core]\n\tfsmonitor = ${program}\n\thooksPath = ${hooks}\n\tpager = ${program}\n\teditor = ${program}\n\tsshCommand = ${program}\n\tgitProxy = ${program}\n\talternateRefsCommand = ${program}\n` +
        `[pager]\n\tls-tree = ${program}\n\tls-files = ${program}\n\trev-list = ${program}\n\tcat-file = ${program}\n` +
        `[diff]\n\texternal = ${program}\n[diff "x"]\n\ttextconv = ${program}\n\tcommand = ${program}\n[filter "x"]\n\tclean = ${program}\n\tsmudge = ${program}\n\tprocess = ${program}\n\trequired = true\n` +
        `[gpg]\n\tprogram = ${program}\n[log]\n\tshowSignature = true\n[alias]\n\tls-tree = !${program}\n\trev-list = !${program}\n[credential]\n\thelper = !${program}\n[trace2]\n\tnormalTarget = ${proof}\n`,
    );
  }
  const answer = await ask(one.folder);
  expect(answer.families).toEqual([0, 0, 1]);
  expect(answer.contents).toEqual([loader, loader]);
  expect(answer.repositories.map((r) => r.notes)).toEqual([[], [], []]);
  expect(existsSync(proof)).toBe(false);
});

it('fetches nothing for a partial clone, and names what is missing', async () => {
  const one = make({ churn: history });
  one.git('churn', 'config', 'uploadpack.allowFilter', 'true');
  const at = one.path('partial.git');
  execFileSync('git', ['clone', '-q', '--bare', '--filter=blob:none', `file://${one.path('churn')}`, at], {
    env,
    stdio: 'ignore',
  });
  spawnSync('git', ['config', 'protocol.file.allow', 'always'], { cwd: at, env });
  const objects = () => execFileSync('git', ['count-objects', '-v'], { cwd: at, env }).toString();
  const before = objects();
  const { repositories, contents } = await ask(at);
  expect(repositories[0].files.map((f) => f.path)).toEqual(['load.py', 'scale.py']);
  expect(contents.every((c) => c === 'missing from the repository' || c === 'unreadable')).toBe(true);
  expect(contents).toHaveLength(2);
  expect(objects()).toBe(before);
});

it('reads a bare repository that belongs to somebody else', async () => {
  if (process.geteuid?.() !== 0) return;
  const one = make({ churn: history, 'churn.git': clone('churn', { bare: true }) });
  chmodSync(one.folder, 0o755);
  execFileSync('chown', ['-R', '65534', one.path('churn.git')]);
  const { repositories, contents } = await ask(one.path('churn.git'));
  expect(repositories[0].files).toHaveLength(2);
  expect(contents).toEqual([loader, loader]);
});

it('does without git where it is not installed, and says what that leaves out', async () => {
  const one = make({
    churn: history,
    'churn.git': clone('churn', { bare: true }),
    fraud: [commit(ADA, '2023-01-01', 'x', { 'x.py': loader })],
  });
  const { repositories, left } = await ask(one.folder, { ...env, PATH: '/nonexistent' });
  expect(repositories.map((r) => [r.repo, r.files.length])).toEqual([
    ['churn', 2],
    ['churn.git', 0],
    ['fraud', 1],
  ]);
  expect(left).toMatchObject([{ reason: 'unreadable repository', files: 1, examples: ['churn.git'] }]);
  expect(repositories[1].notes[0]).toBe('git is not installed');
});

it('ends what takes too long or says too much', async () => {
  const one = make({ churn: history });
  const place = { gitDir: join(one.path('churn'), '.git') };
  expect(await git(place, ['cat-file', '--batch-all-objects', '--batch'], { mostBytes: 10 })).toMatchObject({
    code: null,
    reason: 'too much',
  });
  execFileSync('mkfifo', [join(place.gitDir, 'config.pipe')]);
  appendFileSync(join(place.gitDir, 'config'), '[include]\n\tpath = config.pipe\n');
  expect(await git(place, ['rev-parse', 'HEAD'], { timeoutMs: 200 })).toMatchObject({ code: null, reason: 'too slow' });
});

it('is not held up by pipes in the place of its files', async () => {
  const one = make({ churn: history, fraud: repository([commit(ADA, '2023-01-01', 'x', { 'x.py': loader })]) });
  for (const file of ['config', 'HEAD', 'index', 'packed-refs', 'shallow', 'info/exclude', 'commondir']) {
    const path = join(one.path('churn'), '.git', file);
    mkdirSync(join(path, '..'), { recursive: true });
    rmSync(path, { force: true });
    execFileSync('mkfifo', [path]);
  }
  for (const file of ['.gitignore', 'sub/.gitattributes']) {
    const path = join(one.path('churn'), file);
    mkdirSync(join(path, '..'), { recursive: true });
    execFileSync('mkfifo', [path]);
  }
  const started = performance.now();
  const { repositories } = await ask(one.folder);
  expect(repositories.map((r) => [r.repo, r.files.length])).toEqual([
    ['churn', 2],
    ['fraud', 1],
  ]);
  expect(performance.now() - started).toBeLessThan(60_000);
});
