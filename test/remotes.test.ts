/** Repositories on other machines, on real git: what a sync makes of what happens to them there. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { branch, type Company, clone, commit, repository } from '../src/example/repositories.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';
import { type GitServer, gitServer, hasGitServer } from './support/git-server.ts';

const ADA = 'Example Ada <ada@example.com>';
const code = (name: string, value = 1) => `def ${name}(rows, limit):
    kept = [row for row in rows if row.amount > ${value} * limit]
    return sorted(kept, key=lambda row: (row.region, row.amount))
`;
const first = (files: Record<string, string>) => [commit(ADA, '2024-01-03', 'first version', files)];

const { at } = companies();
let data: string;
const server = testServer();
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'spolia-mirrors-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const asAda = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];
const change = (c: Company, name: string, files: Record<string, string | null>): void => {
  c.write(name, files);
  c.git(name, 'add', '-A');
  c.git(name, ...asAda, 'commit', '-q', '-m', 'change');
};

const run = (storage: Storage, name: string, input: object = {}) => operate(storage, name, input, { dataFolder: data });
/** What status says of a repository, by the end of its name. */
const of = async (storage: Storage, name: string) => {
  const { repositories } = await run(storage, 'status');
  // biome-ignore lint/suspicious/noExplicitAny: held to its schema already
  return repositories.find((r: any) => r.repo.endsWith(name));
};
const files = async (storage: Storage) =>
  (await storage.db.query<{ path: string }>(sql`select path from file order by path collate "C"`)).map((f) => f.path);

describe('by file URL', () => {
  it('is cloned with branches, tags and whole history, and only what changed is fetched and read', async () => {
    const c = at({
      tools: [
        ...first({ 'a.py': code('keep') }),
        commit(ADA, '2024-02-01', 'more', { 'b.py': code('drop', 2) }),
        branch('try/out', [commit(ADA, '2024-02-03', 'trying', { 'c.py': code('other', 3) })]),
        { does: 'tag', name: 'v1' },
      ],
    });
    const storage = await server.open();
    const url = `file://${c.path('tools')}`;
    expect(await run(storage, 'index', { paths: [url] })).toMatchObject({
      added: 1,
      changed: 1,
      analysed: 2,
      failed: [],
    });
    expect(await of(storage, '/tools')).toMatchObject({
      repo: c.path('tools'),
      url,
      kind: 'bare',
      files: 2,
      failed: null,
    });
    const [mirror] = readdirSync(join(data, 'mirrors'));
    expect(mirror).toMatch(/^tools-[0-9a-f]{16}\.git$/);
    const inMirror = (...args: string[]) =>
      execFileSync('git', ['-C', join(data, 'mirrors', mirror), '-c', 'safe.directory=*', ...args]).toString('utf8');
    expect(inMirror('for-each-ref', '--format=%(refname)').trim().split('\n')).toEqual([
      'refs/heads/main',
      'refs/heads/try/out',
      'refs/tags/v1',
    ]);
    expect(inMirror('rev-list', '--count', 'HEAD').trim()).toBe('2');
    expect(readdirSync(join(data, 'mirrors', mirror))).not.toContain('hooks');

    expect(await run(storage, 'sync')).toMatchObject({ changed: 0, analysed: 0 });
    change(c, 'tools', { 'b.py': null, 'd.py': code('late', 4) });
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1, analysed: 1 });
    expect(await files(storage)).toEqual(['a.py', 'd.py']);
  });

  it('is forgotten with its mirror and files, unless something still names it', async () => {
    const history = () => first({ 'a.py': code('keep'), [`${Math.random()}.md`]: '# one of a kind' });
    const c = at({ tools: history(), jobs: history(), listed: history() });
    const storage = await server.open();
    const { folder } = c;
    const [url, other] = [`file://${c.path('tools')}`, `file://${c.path('listed')}`];
    writeFileSync(join(folder, 'spolia.yaml'), `sources:\n  - ${other}\n`);
    const settings = join(folder, 'spolia.yaml');
    await run(storage, 'index', { paths: [url, settings, c.path('jobs')] });
    const kept = () => ['mirrors', 'uses', 'rows', 'search'].flatMap((name) => readdirSync(join(data, name)));
    const before = kept();
    expect(before.length).toBeGreaterThan(8);
    expect((await run(storage, 'duplicates')).totals).toMatchObject({ classes: 1 });

    await expect(run(storage, 'forget', { repo: 'listed' })).rejects.toMatchObject({
      code: 'still-listed',
      message: expect.stringContaining(settings),
    });
    await expect(run(storage, 'forget', { repo: 'tool' })).rejects.toMatchObject({ code: 'no-such-repository' });
    expect(kept()).toEqual(before);

    expect(await run(storage, 'forget', { repo: 'tools' })).toMatchObject({
      forgotten: [c.path('tools')],
      sources: [url],
      repositories: 2,
    });
    const after = kept();
    expect(after.some((name) => name.startsWith('tools-'))).toBe(false);
    expect(after.length).toBeLessThan(before.length - 3);
    expect(await run(storage, 'sync')).toMatchObject({ repositories: 2, added: 0, changed: 0 });
    // What the others have in common is told without it; the id is the same.
    expect((await run(storage, 'duplicates')).classes[0].members).toHaveLength(2);

    // All that a source brought.
    expect(await run(storage, 'forget', { repo: settings })).toMatchObject({
      forgotten: [c.path('listed')],
      sources: [settings],
      repositories: 1,
    });
    expect((await run(storage, 'duplicates')).classes).toEqual([]);
    expect(existsSync(c.path('listed'))).toBe(true);
    expect(readdirSync(join(data, 'mirrors'))).toEqual([]);
  });

  it('follows force-pushes, moved default branches, renamed branches and a branch below another name', async () => {
    const c = at({ tools: first({ 'a.py': code('keep') }) });
    const storage = await server.open();
    await run(storage, 'index', { paths: [`file://${c.path('tools')}`] });
    const id = async () => (await storage.db.one<{ id: number }>(sql`select id from repository`))!.id;
    const before = await id();
    // Rewritten from its first commit on.
    c.write('tools', { 'a.py': code('kept', 7) });
    c.git('tools', 'add', '-A');
    c.git('tools', ...asAda, 'commit', '-q', '--amend', '-m', 'rewritten');
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1, failed: [] });
    expect((await of(storage, 'tools')).head).toBe(c.git('tools', 'rev-parse', 'HEAD').trim());
    // Another branch becomes the default, and the old one's name becomes a folder of names.
    c.git('tools', 'checkout', '-q', '-b', 'trunk');
    change(c, 'tools', { 'b.py': code('drop', 2) });
    c.git('tools', 'branch', '-D', 'main');
    c.git('tools', 'branch', 'main/old');
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1, failed: [] });
    expect((await of(storage, 'tools')).head).toBe(c.git('tools', 'rev-parse', 'trunk').trim());
    expect(await files(storage)).toEqual(['a.py', 'b.py']);
    // Nobody checked a branch out.
    c.git('tools', 'checkout', '-q', '--detach');
    change(c, 'tools', { 'c.py': code('loose', 3) });
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1, failed: [] });
    expect(await files(storage)).toEqual(['a.py', 'b.py', 'c.py']);
    // A history that has nothing in common with the one before, at the same place.
    c.git('tools', 'checkout', '-q', '--orphan', 'new');
    c.git('tools', ...asAda, 'commit', '-q', '-m', 'begun anew');
    for (const name of ['trunk', 'main/old']) c.git('tools', 'branch', '-D', name);
    expect(await run(storage, 'sync')).toMatchObject({ failed: [] });
    expect((await of(storage, 'tools')).head).toBe(c.git('tools', 'rev-parse', 'new').trim());
    expect(await id()).toBe(before);
  });

  it('keeps the last good state of one that is deleted, says since when, and goes on when it is back', async () => {
    const c = at({ tools: first({ 'a.py': code('keep') }), other: first({ 'b.py': code('drop', 2) }) });
    const storage = await server.open();
    await run(storage, 'index', { paths: [`file://${c.path('tools')}`, `file://${c.path('other')}`] });
    renameSync(c.path('tools'), `${c.path('tools')}.away`);
    change(c, 'other', { 'c.py': code('late', 4) });
    const done = await run(storage, 'sync');
    expect(done).toMatchObject({ changed: 1, failed: [{ identity: c.path('tools') }] });
    const failed = (await of(storage, 'tools')).failed;
    expect(failed.failure).toMatch(/no such repository/);
    await run(storage, 'sync');
    const later = await of(storage, 'tools');
    expect(later).toMatchObject({ files: 1, failed: { since: failed.since } });
    // Another engine reads the mirror again, though its origin is away.
    await storage.db.run('update generation set engine = engine - 1; update analysis set engine = engine - 1');
    expect(await run(storage, 'sync')).toMatchObject({ rebuilt: true });
    expect(await of(storage, 'tools')).toMatchObject({ files: 1, failed: { since: failed.since } });
    renameSync(`${c.path('tools')}.away`, c.path('tools'));
    expect(await run(storage, 'sync')).toMatchObject({ changed: 0, failed: [] });
    expect((await of(storage, 'tools')).failed).toBeNull();
  });

  it('is known before it could be fetched, and one without commits is no failure', async () => {
    const c = at({ empty: repository([], { bare: true }) });
    const storage = await server.open();
    const paths = [`file://${c.path('empty')}`, `file://${c.folder}/nothing`];
    expect(await run(storage, 'index', { paths })).toMatchObject({
      repositories: 2,
      failed: [{ identity: paths[1].slice(7) }],
    });
    expect(await of(storage, '/empty')).toMatchObject({ files: 0, failed: null, notes: ['it has no commit yet'] });
    expect(await of(storage, '/nothing')).toMatchObject({ syncedAt: null, failed: { failure: expect.any(String) } });
  });

  it('deepens with a shallow clone, here and there', async () => {
    const c = at({
      tools: [...first({ 'a.py': code('keep') }), commit(ADA, '2024-02-01', 'more', { 'b.py': code('drop', 2) })],
      shallow: clone('tools', { depth: 1, remote: 'https://git.example.com/a/tools.git' }),
    });
    const storage = await server.open();
    await run(storage, 'index', { paths: [`file://${c.path('shallow')}`, c.path('shallow')] });
    const mirror = join(data, 'mirrors', readdirSync(join(data, 'mirrors'))[0]);
    expect(existsSync(join(mirror, 'shallow'))).toBe(true);
    const fingerprints = async () =>
      (
        await storage.db.query<{ fingerprint: string }>(
          sql`select fingerprint from repository_state order by repository`,
        )
      ).map((r) => r.fingerprint);
    const before = await fingerprints();
    c.git('shallow', 'fetch', '-q', '--unshallow', `file://${c.path('tools')}`);
    expect(await run(storage, 'sync')).toMatchObject({ changed: 0, analysed: 0, failed: [] });
    expect(existsSync(join(mirror, 'shallow'))).toBe(false);
    // What is worked out of history is told, though HEAD did not move.
    for (const [i, f] of (await fingerprints()).entries()) expect(f).not.toBe(before[i]);
  });

  it('goes on after a kill in the middle of a fetch, and two at a time do not harm each other', async () => {
    const c = at({ tools: first({ 'a.py': code('keep') }) });
    const storage = await server.open();
    const paths = [`file://${c.path('tools')}`];
    await run(storage, 'index', { paths });
    const mirror = join(data, 'mirrors', readdirSync(join(data, 'mirrors'))[0]);
    change(c, 'tools', { 'b.py': code('drop', 2) });
    // As a git that was killed leaves it.
    for (const lock of ['packed-refs.lock', 'refs/heads/main.lock']) {
      writeFileSync(join(mirror, lock), '');
      execFileSync('touch', ['-d', '10 minutes ago', join(mirror, lock)]);
    }
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1, failed: [] });
    rmSync(mirror, { recursive: true });
    change(c, 'tools', { 'c.py': code('late', 4) });
    const both = await Promise.all([run(storage, 'sync'), run(storage, 'sync')]);
    expect(both.map((b) => b.failed)).toEqual([[], []]);
    expect(await files(storage)).toEqual(['a.py', 'b.py', 'c.py']);
  });

  it('runs no hook, no program of a configuration and no submodule of what it fetches', async () => {
    const c = at({
      tools: first({ 'a.py': code('keep'), '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = ../x\n' }),
    });
    const trace = join(c.folder, 'ran');
    mkdirSync(c.path('tools/.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-receive', 'post-merge'])
      writeFileSync(c.path(`tools/.git/hooks/${hook}`), `#!/bin/sh\necho ${hook} >> ${trace}\n`, { mode: 0o755 });
    c.git('tools', 'config', 'core.fsmonitor', `touch ${trace}`);
    c.git('tools', 'config', 'uploadpack.packObjectsHook', `touch ${trace}; exec`);
    const storage = await server.open();
    await run(storage, 'index', { paths: [`file://${c.path('tools')}`] });
    change(c, 'tools', { 'b.py': code('drop', 2) });
    rmSync(trace, { force: true });
    expect(await run(storage, 'sync')).toMatchObject({ changed: 1 });
    expect(existsSync(trace)).toBe(false);
  });
});

describe.skipIf(!hasGitServer)('by http', () => {
  let git: GitServer;
  afterEach(() => git.close());
  const served = async (steps = first({ 'a.py': code('keep') })) => {
    const c = at({ 'risk/scoring.git': repository(steps, { bare: true }) });
    git = await gitServer(c.folder);
    return { c, url: `${git.url}/risk/scoring.git` };
  };

  it('is fetched, and where nothing changed one question is asked', async () => {
    const { url } = await served();
    const storage = await server.open();
    expect(await run(storage, 'index', { paths: [url] })).toMatchObject({ changed: 1, failed: [] });
    expect((await of(storage, 'risk/scoring')).repo).toBe('127.0.0.1/risk/scoring');
    git.requests.length = 0;
    expect(await run(storage, 'sync')).toMatchObject({ changed: 0 });
    // Protocol 2: what the server can do, and its refs.
    expect(git.requests.length).toBeLessThanOrEqual(2);
  });

  it('takes credentials from git’s helper and keeps them nowhere', async () => {
    const { c, url } = await served();
    git.password = 'ada:s3cret-word';
    const storage = await server.open();
    // There is nothing else in the index: a script must not go on.
    await expect(run(storage, 'index', { paths: [url] })).rejects.toMatchObject({
      code: 'nothing-read',
      message: expect.stringMatching(/refused our credentials, or there are none/),
      advice: expect.stringMatching(/credential helper/),
    });
    const config = join(c.folder, 'gitconfig');
    writeFileSync(config, `[credential]\n\thelper = "!f() { echo username=ada; echo password=s3cret-word; }; f"\n`);
    process.env.GIT_CONFIG_GLOBAL = config;
    try {
      expect(await run(storage, 'sync')).toMatchObject({ changed: 1, failed: [] });
    } finally {
      delete process.env.GIT_CONFIG_GLOBAL;
    }
    const mirror = join(data, 'mirrors', readdirSync(join(data, 'mirrors'))[0]);
    expect(readFileSync(join(mirror, 'config'), 'utf8')).not.toContain('s3cret-word');
    // With the password in the URL it is refused before anything is stored.
    const withPassword = url.replace('://', '://ada:s3cret-word@');
    const error = await run(storage, 'index', { paths: [withPassword] }).catch((e) => e);
    expect(`${error.message} ${error.advice}`).toMatch(/holds a password/);
    expect(`${error.message} ${error.advice}`).not.toContain('s3cret-word');
    const rows =
      await storage.db.query(sql`select to_jsonb(source) from source union all select to_jsonb(r) from repository r
      union all select to_jsonb(remote) from remote`);
    expect(JSON.stringify(rows)).not.toContain('s3cret-word');
  });

  it('is known by its new name where the server sends us to it', async () => {
    const { c, url } = await served();
    const storage = await server.open();
    await run(storage, 'index', { paths: [url] });
    const before = await of(storage, 'risk/scoring');
    renameSync(c.path('risk'), c.path('pricing'));
    git.moved.set('/risk/', '/pricing/');
    expect(await run(storage, 'sync')).toMatchObject({ failed: [] });
    expect(await run(storage, 'sync')).toMatchObject({ repositories: 1, failed: [] });
    expect(await of(storage, 'pricing/scoring')).toMatchObject({ head: before.head, files: 1 });
    // Given under its new address, it is the same one.
    expect(await run(storage, 'index', { paths: [`${git.url}/pricing/scoring.git`] })).toMatchObject({
      repositories: 1,
      added: 0,
    });
  });

  it('keeps the state where the server fails, is silent or is gone, without its answer in between', async () => {
    const { url } = await served();
    const storage = await server.open();
    await run(storage, 'index', { paths: [url] });
    git.status = 503;
    expect((await run(storage, 'sync')).failed[0].failure).toMatch(/cannot be reached.*503/);
    git.status = 404;
    expect((await run(storage, 'sync')).failed[0].failure).toMatch(/no such repository/);
    git.status = null;
    git.isSilent = true;
    process.env.SPOLIA_GIT_SILENCE = '1';
    expect((await run(storage, 'sync')).failed[0].failure).toMatch(/silent for too long/);
    delete process.env.SPOLIA_GIT_SILENCE;
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 500);
    await expect(operate(storage, 'sync', {}, { dataFolder: data, signal: stop.signal })).rejects.toThrow('stopped');
    git.isSilent = false;
    expect(await run(storage, 'sync')).toMatchObject({ changed: 0, failed: [] });
  });

  it('brings the heads of pull and merge requests, and none of the rest', async () => {
    const { c, url } = await served();
    const head = c.git('risk/scoring.git', 'rev-parse', 'HEAD').trim();
    for (const ref of ['refs/pull/7/head', 'refs/pull/7/merge', 'refs/merge-requests/3/head', 'refs/notes/commits'])
      c.git('risk/scoring.git', 'update-ref', ref, head);
    const storage = await server.open();
    await run(storage, 'index', { paths: [url] });
    const mirror = join(data, 'mirrors', readdirSync(join(data, 'mirrors'))[0]);
    const refs = execFileSync('git', ['-C', mirror, '-c', 'safe.directory=*', 'for-each-ref', '--format=%(refname)']);
    expect(refs.toString('utf8').trim().split('\n')).toEqual([
      'refs/heads/main',
      'refs/merge-requests/3/head',
      'refs/pull/7/head',
    ]);
  });
});
