import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { UsageError } from '../errors.ts';
import {
  branch,
  type Company,
  clone,
  commit,
  company,
  folder,
  repository,
  submodule,
  worktree,
} from '../example/repositories.ts';
import { readInto } from './content.ts';
import { discover } from './discover.ts';
import { pathOf } from './found.ts';

const ADA = 'Ada <ada@example.com>';
const loader = 'def load(path):\n    return read(path)\n';
const scaler = 'def scale(values):\n    return values / max(values)\n';

/** Without the settings of whoever runs the tests. */
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

const find = (...paths: string[]) => discover(paths, { wanted: (path) => path.endsWith('.py'), env });

async function places(...paths: string[]): Promise<string[]> {
  return (await find(...paths)).repositories.flatMap((r) => r.files.map((f) => f.place));
}

async function leftOut(...paths: string[]): Promise<Record<string, string[]>> {
  return Object.fromEntries((await find(...paths)).left.map((l) => [l.reason, l.examples]));
}

function gitBlobId(path: string): string {
  return execFileSync('git', ['hash-object', '--no-filters', path]).toString().trim();
}

/** Lets the index be younger than every file in it: as old as they are, they would count as racy. */
function settle(one: Company, name: string): void {
  const index = join(one.path(name), '.git/index');
  const later = statSync(index).mtimeMs / 1000 + 10;
  utimesSync(index, later, later);
}

/** Permissions do not bind root, so root steps down for the while. */
async function asNobody(check: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await check();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('a work tree', () => {
  it('gives tracked files and untracked ones that git does not ignore, in byte order', async () => {
    const one = make({
      churn: repository(
        [
          commit(ADA, '2024-01-03', 'first', {
            'src/load.py': loader,
            'src.py': scaler,
            'src-old.py': scaler,
            'Zebra.py': scaler,
            'README.md': 'Churn',
            '.gitignore': 'out/\n*.gen.py\n!kept.gen.py\n',
          }),
        ],
        { uncommitted: { 'new.py': loader, 'out/run.py': loader, 'a.gen.py': loader, 'kept.gen.py': loader } },
      ),
    });
    const { repositories, left } = await find(one.path('churn'));
    expect(repositories).toHaveLength(1);
    expect(repositories[0].files.map((f) => f.path)).toEqual([
      'Zebra.py',
      'kept.gen.py',
      'new.py',
      'src-old.py',
      'src.py',
      'src/load.py',
    ]);
    expect(repositories[0]).toMatchObject({ repo: '', title: 'churn', kind: 'git', otherFiles: 2, notes: [] });
    expect(left).toEqual([]);
  });

  it('lists tracked files even where git would ignore them', async () => {
    const one = make({
      churn: repository(
        [
          commit(ADA, '2024-01-03', 'first', {
            'build/kept.py': loader,
            'node_modules/a/b.py': loader,
            '.gitignore': 'build\n',
          }),
        ],
        {
          uncommitted: { 'build/new.py': loader },
        },
      ),
    });
    expect(await places(one.path('churn'))).toEqual(['build/kept.py', 'node_modules/a/b.py']);
  });

  it('knows the blob of a file that is as the index says, and of no other', async () => {
    const one = make({
      churn: repository(
        [
          commit(ADA, '2024-01-03', 'first', {
            'same.py': loader,
            'changed.py': scaler,
            'touched.py': scaler,
            'empty.py': '',
          }),
        ],
        {
          uncommitted: { 'untracked.py': loader },
        },
      ),
    });
    settle(one, 'churn');
    writeFileSync(join(one.path('churn'), 'changed.py'), scaler.replace('max', 'sum'));
    utimesSync(join(one.path('churn'), 'touched.py'), 1, 1);
    const { repositories } = await find(one.path('churn'));
    const ids = Object.fromEntries(repositories[0].files.map((f) => [f.path, f.blobId]));
    expect(ids).toEqual({
      'same.py': gitBlobId(join(one.path('churn'), 'same.py')),
      'empty.py': 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
      'changed.py': null,
      'touched.py': null,
      'untracked.py': null,
    });
  });

  it('trusts no entry that is as young as the index itself (racy git)', async () => {
    const one = make({ churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader })] });
    const file = join(one.path('churn'), 'load.py');
    const index = join(one.path('churn'), '.git/index');
    one.git('churn', 'update-index', '--refresh');
    const written = statSync(file).mtimeMs / 1000;
    utimesSync(index, written, written);
    expect((await find(one.path('churn'))).repositories[0].files[0].blobId).toBeNull();
  });

  it('trusts no blob where the work tree may hold other bytes than the blob', async () => {
    const one = make({
      churn: [
        commit(ADA, '2024-01-03', 'first', {
          'a.py': loader,
          'data/b.py': loader,
          'data/c.py': loader,
          'data/d.py': loader,
          '.gitattributes': 'data/* text=auto\n',
          'data/.gitattributes': 'c.py -text\nd.py filter=lfs\n',
        }),
      ],
    });
    settle(one, 'churn');
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].files.map((f) => [f.path, f.blobId !== null])).toEqual([
      ['a.py', true],
      ['data/b.py', false],
      ['data/c.py', true],
      ['data/d.py', false],
    ]);
    one.git('churn', 'config', 'core.autocrlf', 'true');
    const converted = await find(one.path('churn'));
    expect(converted.repositories[0].files.map((f) => f.blobId !== null)).toEqual([false, false, true, false]);
  });

  it.each([2, 3, 4])('reads version %i of the index', async (version) => {
    const one = make({
      churn: [commit(ADA, '2024-01-03', 'first', { 'a/load.py': loader, 'a/scale.py': scaler, 'b.py': loader })],
    });
    one.git('churn', 'update-index', '--index-version', String(version));
    if (version === 3) one.git('churn', 'update-index', '--skip-worktree', 'b.py');
    settle(one, 'churn');
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].files.map((f) => [f.path, f.blobId])).toEqual(
      ['a/load.py', 'a/scale.py', 'b.py'].map((p) => [p, gitBlobId(join(one.path('churn'), p))]),
    );
  });

  it('reads SHA-256 repositories', async () => {
    const one = make({
      churn: repository([commit(ADA, '2024-01-03', 'first', { 'load.py': loader })], { objectFormat: 'sha256' }),
    });
    settle(one, 'churn');
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].objectFormat).toBe('sha256');
    expect(repositories[0].head).toMatch(/^[0-9a-f]{64}$/);
    expect(repositories[0].files[0].blobId).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks git for a split index', async () => {
    const one = make({
      churn: repository([commit(ADA, '2024-01-03', 'first', { 'out/load.py': loader, '.gitignore': 'out\n' })], {
        uncommitted: { 'out/run.py': loader },
      }),
    });
    one.git('churn', 'update-index', '--split-index');
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].files.map((f) => [f.path, f.blobId])).toEqual([['out/load.py', null]]);
    expect(repositories[0].notes).toEqual([]);
  });

  it('lists the files of a broken repository all the same', async () => {
    const one = make({ churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader })] });
    const dot = join(one.path('churn'), '.git');
    for (const file of ['index', 'HEAD', 'config']) writeFileSync(join(dot, file), 'DIRC garbage \0\xff');
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].files.map((f) => f.path)).toEqual(['load.py']);
    expect(repositories[0].notes).toEqual([expect.stringContaining('index cannot be read')]);
  });

  it('never reads past the end of a cut or scrambled index', async () => {
    const one = make({ churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader, 'src/scale.py': scaler })] });
    const index = join(one.path('churn'), '.git/index');
    const { readFileSync } = await import('node:fs');
    const whole = readFileSync(index);
    const { parseIndex } = await import('./gitindex.ts');
    for (let length = 0; length < whole.length; length++) parseIndex(whole.subarray(0, length), 0, 20);
    for (let at = 0; at < whole.length; at++) {
      for (const value of [0, 4, 127, 255]) {
        const broken = Buffer.from(whole);
        broken[at] = value;
        const { index } = parseIndex(broken, 0, 20);
        if (index !== null)
          for (const entry of index.entries.values())
            index.unchanged(entry, { size: 1, mtimeMs: 1, ctimeMs: 1, ino: 1 });
      }
    }
  });

  it('counts deleted and sparse files', async () => {
    const one = make({
      churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader, 'far/scale.py': scaler, 'kept.py': loader })],
    });
    one.git('churn', 'update-index', '--skip-worktree', 'far/scale.py');
    rmSync(join(one.path('churn'), 'far'), { recursive: true });
    unlinkSync(join(one.path('churn'), 'load.py'));
    expect(await places(one.path('churn'))).toEqual(['kept.py']);
    expect(await leftOut(one.path('churn'))).toEqual({ deleted: ['load.py'], 'sparse checkout': ['far/scale.py'] });
  });

  it('reads a sparse index', async () => {
    const one = make({
      churn: [
        commit(ADA, '2024-01-03', 'first', { 'near/load.py': loader, 'far/away/scale.py': scaler, 'far/b.py': scaler }),
      ],
    });
    one.git('churn', 'sparse-checkout', 'set', '--cone', '--sparse-index', 'near');
    expect(await places(one.path('churn'))).toEqual(['near/load.py']);
    expect(await leftOut(one.path('churn'))).toEqual({ 'sparse checkout': ['far/'] });
  });

  it('is listed while empty or without a commit', async () => {
    const one = make({ empty: [], staged: repository([], { uncommitted: { 'load.py': loader, 'new.py': scaler } }) });
    one.git('staged', 'add', 'load.py');
    const { repositories } = await find(one.folder);
    expect(repositories.map((r) => [r.repo, r.kind, r.head, r.files.length])).toEqual([
      ['empty', 'git', null, 0],
      ['staged', 'git', null, 2],
    ]);
  });

  it('is listed while a merge is in conflict', async () => {
    const one = make({ churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': 'a = 1\n' })] });
    one.git('churn', 'checkout', '-qb', 'other');
    one.write('churn', { 'load.py': 'a = 2\n' });
    one.git('churn', 'commit', '-qam', 'two');
    one.git('churn', 'checkout', '-q', 'main');
    one.write('churn', { 'load.py': 'a = 3\n' });
    one.git('churn', 'commit', '-qam', 'three');
    expect(() => one.git('churn', 'merge', 'other')).toThrow();
    const { repositories } = await find(one.path('churn'));
    expect(repositories[0].files.map((f) => [f.path, f.blobId])).toEqual([['load.py', null]]);
  });

  it('may be shallow', async () => {
    const one = make({
      churn: [
        commit(ADA, '2024-01-03', 'first', { 'load.py': loader }),
        commit(ADA, '2024-01-04', 'second', { 'scale.py': scaler }),
      ],
      shallow: clone('churn', { depth: 1 }),
    });
    expect(await places(one.path('shallow'))).toEqual(['load.py', 'scale.py']);
  });
});

describe('a folder inside a repository', () => {
  it('gives only what lies below it, by the rules of the folders above', async () => {
    const one = make({
      churn: repository(
        [
          commit(ADA, '2024-01-03', 'first', {
            'src/deep/load.py': loader,
            'src/scale.py': scaler,
            'top.py': loader,
            '.gitignore': '*.tmp.py\n',
            '.gitattributes': 'src/** linguist-generated\n',
          }),
        ],
        {
          remote: 'git@code.example.com:ml/churn.git',
          uncommitted: { 'src/deep/x.tmp.py': loader, 'src/deep/new.py': loader },
        },
      ),
    });
    const { repositories } = await find(join(one.path('churn'), 'src/deep/'));
    expect(repositories).toHaveLength(1);
    expect(repositories[0]).toMatchObject({ repo: '', title: 'code.example.com/ml/churn', kind: 'git' });
    expect(repositories[0].files.map((f) => [f.path, f.place])).toEqual([
      ['src/deep/load.py', 'load.py'],
      ['src/deep/new.py', 'new.py'],
    ]);
    expect(repositories[0].attributes.marks('src/deep/load.py').generated).toBe(true);
  });

  it('is taken as a plain folder where git ignores it: somebody asked for it', async () => {
    const one = make({
      churn: repository([commit(ADA, '2024-01-03', 'first', { 'top.py': loader, '.gitignore': 'out/\n' })], {
        uncommitted: { 'out/run/load.py': loader },
      }),
    });
    const { repositories } = await find(join(one.path('churn'), 'out/run'));
    expect(repositories.map((r) => [r.kind, r.files.map((f) => f.place)])).toEqual([['folder', ['load.py']]]);
  });
});

describe('a folder of repositories', () => {
  it('may lie inside a repository that has nothing to do with them', async () => {
    const one = make({
      home: [commit(ADA, '2024-01-01', 'dotfiles', { 'dot.py': loader })],
      'home/repos/churn': [commit(ADA, '2024-01-03', 'first', { 'load.py': loader })],
    });
    const { repositories } = await find(one.path('home/repos'));
    expect(repositories.map((r) => [r.repo, r.files.map((f) => f.place)])).toEqual([['churn', ['churn/load.py']]]);
  });

  it('gives each its own files, at any depth, and the loose ones to the folder', async () => {
    const one = make({
      'b/churn': repository([commit(ADA, '2024-01-03', 'first', { 'load.py': loader })], {
        remote: 'https://bot:secret@code.example.com/ml/churn.git',
      }),
      'a/deep/er/loader': [commit(ADA, '2024-01-03', 'first', { 'load.py': loader })],
      notes: folder({
        'try.py': scaler,
        'venv/lib/x.py': loader,
        'env/pyvenv.cfg': '',
        'env/y.py': loader,
        'node_modules/z.py': loader,
      }),
    });
    const { repositories, left } = await find(one.folder);
    expect(repositories.map((r) => [r.repo, r.title, r.kind, r.files.map((f) => f.place)])).toEqual([
      ['', expect.any(String), 'folder', ['notes/try.py']],
      ['a/deep/er/loader', 'loader', 'git', ['a/deep/er/loader/load.py']],
      ['b/churn', 'code.example.com/ml/churn', 'git', ['b/churn/load.py']],
    ]);
    expect(repositories[2].origin).toBe('https://code.example.com/ml/churn.git');
    expect(repositories.flatMap((r) => r.files.map((f) => f.repository))).toEqual([0, 1, 2]);
    expect(left).toMatchObject([
      { reason: 'cache folder', files: 3, examples: ['notes/env', 'notes/node_modules', 'notes/venv'] },
    ]);
  });

  it('keeps nested repositories, submodules and worktrees apart', async () => {
    const one = make({
      lib: [commit(ADA, '2024-01-01', 'first', { 'scale.py': scaler })],
      app: [
        commit(ADA, '2024-01-03', 'first', { 'app.py': loader }),
        submodule('third/lib', 'lib', ADA, '2024-01-04'),
        submodule('third/absent', 'lib', ADA, '2024-01-05', false),
        branch('feature', []),
      ],
      'app/tools/inner': [commit(ADA, '2024-01-06', 'first', { 'inner.py': loader })],
      'trees/feature': worktree('app', 'feature'),
    });
    const { repositories, left } = await find(one.folder);
    expect(repositories.map((r) => [r.repo, r.files.map((f) => f.place)])).toEqual([
      ['app', ['app/app.py']],
      ['app/third/lib', ['app/third/lib/scale.py']],
      ['app/tools/inner', ['app/tools/inner/inner.py']],
      ['lib', ['lib/scale.py']],
      ['trees/feature', ['trees/feature/app.py']],
    ]);
    expect(repositories[4].commonDir).toBe(repositories[0].commonDir);
    expect(repositories[4].head).toBe(repositories[0].head);
    expect(left.map((l) => [l.reason, l.examples])).toEqual([
      ['submodule not checked out', ['app/third/absent', 'trees/feature/third/absent', 'trees/feature/third/lib']],
    ]);
  });

  it('names ignored repositories instead of entering them', async () => {
    const one = make({
      app: [commit(ADA, '2024-01-03', 'first', { 'app.py': loader, '.gitignore': 'checkouts/*\n' })],
      'app/checkouts/lib': [commit(ADA, '2024-01-03', 'first', { 'lib.py': loader })],
    });
    expect(await places(one.path('app'))).toEqual(['app.py']);
    expect(await leftOut(one.path('app'))).toEqual({ 'ignored repository': ['checkouts/lib'] });
  });

  it('survives a .git file that points nowhere', async () => {
    const one = make({ lost: folder({ '.git': 'gitdir: /nonexistent/elsewhere\n', 'load.py': loader }) });
    const { repositories } = await find(one.folder);
    expect(repositories.map((r) => [r.repo, r.kind, r.files.length, r.notes.length])).toEqual([['lost', 'git', 1, 1]]);
  });
});

describe('a bare repository', () => {
  it('gives the files of HEAD', async () => {
    const one = make({
      churn: [
        commit(ADA, '2024-01-03', 'first', {
          'src/load.py': loader,
          'README.md': 'x',
          'link.py': { link: 'src/load.py' },
          'gen/a.py': scaler,
          'gen/.gitattributes': '*.py linguist-generated\n',
        }),
      ],
      'mirrors/churn.git': clone('churn', { bare: true }),
      'mirrors/empty.git': repository([], { bare: true }),
      'hidden/.git': clone('churn', { bare: true }),
    });
    const { repositories, left } = await find(one.folder);
    expect(repositories.map((r) => [r.repo, r.title, r.kind, r.files.map((f) => f.place)])).toEqual([
      ['churn', 'churn', 'git', ['churn/gen/a.py', 'churn/src/load.py']],
      ['hidden', 'hidden', 'bare', ['hidden/gen/a.py', 'hidden/src/load.py']],
      [
        'mirrors/churn.git',
        'mirrors/churn.git',
        'bare',
        ['mirrors/churn.git/gen/a.py', 'mirrors/churn.git/src/load.py'],
      ],
      ['mirrors/empty.git', 'empty', 'bare', []],
    ]);
    const [, , mirror] = repositories;
    expect(mirror.files[1]).toMatchObject({
      size: loader.length,
      blobId: gitBlobId(join(one.path('churn'), 'src/load.py')),
    });
    expect(mirror.attributes.marks('gen/a.py').generated).toBe(true);
    expect(left.map((l) => [l.reason, l.files])).toEqual([['symlink', 3]]);
    expect(await places(one.path('mirrors/churn.git'))).toEqual(['gen/a.py', 'src/load.py']);
  });
});

describe('several PATHs', () => {
  it('begin every place with the PATH as given, and list nothing twice', async () => {
    const one = make({
      churn: [
        commit(ADA, '2024-01-03', 'first', { 'src/load.py': loader, 'tests/test_load.py': scaler, 'top.py': loader }),
      ],
      notes: folder({ 'try.py': scaler, 'sub/again.py': scaler }),
    });
    const here = one.folder;
    const { repositories } = await find(
      `${here}/churn/src`,
      `${here}/churn/tests/`,
      `${here}/churn`,
      `${here}/notes/try.py`,
      `${here}/notes`,
    );
    expect(repositories.map((r) => [r.repo, r.kind, r.files.map((f) => f.place)])).toEqual([
      [
        `${here}/churn/src`,
        'git',
        [`${here}/churn/src/load.py`, `${here}/churn/tests/test_load.py`, `${here}/churn/top.py`],
      ],
      [`${here}/notes`, 'folder', [`${here}/notes/try.py`, `${here}/notes/sub/again.py`]],
    ]);
  });

  it('may be files alone, whatever they are called', async () => {
    const one = make({ notes: folder({ 'try.txt': scaler }) });
    expect(await places(join(one.path('notes'), 'try.txt'))).toEqual(['try.txt']);
  });

  it('must exist', async () => {
    await expect(find('/nonexistent/path')).rejects.toThrow(UsageError);
    await expect(find('/nonexistent/path')).rejects.toThrow('/nonexistent/path: no such file or folder');
  });
});

describe('a hostile tree', () => {
  it('is not left through links, and loops end', async () => {
    const one = make({
      outside: folder({ 'secret.py': loader, 'deep/secret.py': loader }),
      churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader, 'dir/a.py': scaler, 'dir/b.py': scaler })],
    });
    const at = one.path('churn');
    symlinkSync('..', join(at, 'loop'));
    symlinkSync('../outside/secret.py', join(at, 'away.py'));
    symlinkSync(join(one.folder, 'outside'), join(at, 'absolute'));
    symlinkSync('load.py', join(at, 'near.py'));
    symlinkSync('self.py', join(at, 'self.py'));
    // A tracked folder that is now a link to somewhere else.
    rmSync(join(at, 'dir'), { recursive: true });
    symlinkSync('../outside', join(at, 'dir'));
    expect(await places(at)).toEqual(['load.py']);
    expect(await leftOut(at)).toEqual({
      'outside the repository': ['absolute', 'away.py', 'dir', 'loop'],
      symlink: ['near.py', 'self.py'],
    });
  });

  it('may hold pipes and sockets: they are never opened', async () => {
    const one = make({ churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader })] });
    execFileSync('mkfifo', [join(one.path('churn'), 'pipe.py')]);
    expect(await places(one.path('churn'))).toEqual(['load.py']);
    expect(await leftOut(one.path('churn'))).toEqual({ 'special file': ['pipe.py'] });
  });

  it('may use any bytes in names, and every file can be opened', async () => {
    const names = [
      Buffer.from('two\nlines.py'),
      Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x70, 0x79]),
      Buffer.from('größe.py'),
      Buffer.from('"q\\uote".py'),
      Buffer.from(' .py'),
    ];
    const odd = Buffer.from([0x64, 0xe9, 0x2f, 0x78, 0x2e, 0x70, 0x79]);
    const one = make({
      churn: [commit(ADA, '2024-01-03', 'first', new Map([...names, odd].map((name) => [name, loader])))],
    });
    settle(one, 'churn');
    const [{ files, root }] = (await find(one.path('churn'))).repositories;
    expect(files.map((f) => f.path)).toEqual([
      ' .py',
      '"q\\uote".py',
      'd\ufffd/x.py',
      'f\ufffd\ufffd.py',
      'größe.py',
      'two\nlines.py',
    ]);
    const buffer = new Uint8Array(100);
    for (const file of files) {
      expect(file.blobId).not.toBeNull();
      expect(readInto(pathOf({ root }, file), buffer, 0, 100, file)).toEqual({
        length: loader.length,
        same: true,
        reason: null,
      });
    }
  });

  it('may nest deeper than a path can be long', async () => {
    const top = mkdtempSync(join(tmpdir(), 'spolia-deep-'));
    try {
      mkdirSync(join(top, ...Array(200).fill('d')), { recursive: true });
      writeFileSync(join(top, ...Array(100).fill('d'), 'load.py'), loader);
      writeFileSync(join(top, ...Array(150).fill('d'), 'far.py'), loader);
      expect(await places(top)).toHaveLength(1);
      expect(Object.keys(await leftOut(top))).toEqual(['too deep']);
    } finally {
      rmSync(top, { recursive: true });
    }
  });

  it('may hold folders and files that nobody may read', async () => {
    const one = make({
      churn: [commit(ADA, '2024-01-03', 'first', { 'load.py': loader, 'shut/a.py': scaler, 'shut.py': scaler })],
    });
    const at = one.path('churn');
    chmodSync(one.folder, 0o755);
    chmodSync(join(at, 'shut'), 0);
    chmodSync(join(at, 'shut.py'), 0);
    await asNobody(async () => {
      const [{ files, root }] = (await find(at)).repositories;
      expect(files.map((f) => f.place)).toEqual(['load.py', 'shut.py']);
      expect(await leftOut(at)).toEqual({ 'unreadable folder': ['shut'] });
      expect(readInto(pathOf({ root }, files[1]), new Uint8Array(100)).reason).toBe('unreadable');
    });
    chmodSync(join(at, 'shut'), 0o755);
  });
});

it('gives the same answer from any clone of the same content', async () => {
  const description = {
    churn: [commit(ADA, '2024-01-03', 'first', { 'b/load.py': loader, 'a.py': scaler, 'b.py': loader })],
  };
  const heads = [];
  for (const one of [make(description), make(description)]) {
    const { repositories } = await find(one.folder);
    heads.push(repositories.map((r) => [r.head, r.files.map((f) => f.place)]));
  }
  expect(heads[0]).toEqual(heads[1]);
});
