/** Organisations of forges and commands as sources, against servers that behave as the forges are documented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memberOf } from '../src/access/viewer.ts';
import { type Company, commit, company, repository } from '../src/example/repositories.ts';
import { proxyFor } from '../src/sources/forges/http.ts';
import { linked } from '../src/sources/forges/linked.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { operate, testServer } from './support/database.ts';
import { type ForgeServer, forgeServer } from './support/forge-server.ts';
import { type GitServer, gitServer, hasGitServer } from './support/git-server.ts';
import { long } from './support/long.ts';

const ADA = 'Example Ada <ada@example.com>';
const code = (name: string) => `def ${name}(rows, limit):
    kept = [row for row in rows if row.amount > limit]
    return sorted(kept, key=lambda row: (row.region, row.amount))
`;

const server = testServer();
let forge: ForgeServer;
let git: GitServer;
let c: Company;
/** With mirrors, and with the settings. */
let data: string;
let settings: string;
const NAMES = ['churn', 'prices', 'secret', 'old', 'fork'];
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'spolia-forge-'));
  settings = join(data, 'spolia.yaml');
  c = company(
    Object.fromEntries(
      NAMES.map((name) => [
        `acme/${name}.git`,
        repository([commit(ADA, '2024-01-03', name, { [`${name}.py`]: code(name) })], { bare: true }),
      ]),
    ),
  );
  forge = await forgeServer();
  git = await gitServer(c.folder);
});
afterEach(async () => {
  await Promise.all([forge.close(), git.close()]);
  c.remove();
  rmSync(data, { recursive: true, force: true });
});
afterAll(() => {
  delete process.env.FORGE_TOKEN;
});

const run = (storage: Storage, name: string, input: object = {}, more: object = {}) =>
  operate(storage, name, input, { dataFolder: data, ...more });
// biome-ignore lint/suspicious/noExplicitAny: held to its schema already
const status = (storage: Storage, more: object = {}): Promise<any> => run(storage, 'status', {}, more);
// biome-ignore lint/suspicious/noExplicitAny: as above
const names = (answer: any): string[] => answer.repositories.map((r: any) => r.repo.split('/').at(-1));

const github = (id: number, name: string, more: object = {}) => ({
  ...{ id, name, full_name: `acme/${name}`, clone_url: `${git.url}/acme/${name}.git`, private: false },
  ...{ visibility: 'public', archived: false, fork: false, default_branch: 'main', open_issues_count: 0 },
  ...more,
});

describe.skipIf(!hasGitServer)('GitHub', () => {
  beforeEach(() => {
    forge.lists.set('/api/v3/orgs/acme/repos', [
      github(11, 'churn'),
      github(12, 'prices', { visibility: 'internal', private: true }),
      github(13, 'secret', { visibility: 'private', private: true }),
      github(14, 'old', { archived: true }),
      github(15, 'fork', { fork: true }),
    ]);
    forge.lists.set('/api/v3/orgs/acme/teams', [{ slug: 'growth' }, { slug: 'risk' }, { slug: 'ops' }]);
    forge.lists.set('/api/v3/orgs/acme/teams/growth/repos', [
      { id: 13, role_name: 'write' },
      { id: 11, permissions: { pull: true, triage: true, push: true, maintain: false, admin: false } },
    ]);
    forge.lists.set('/api/v3/orgs/acme/teams/risk/repos', [{ id: 13, role_name: 'admin' }]);
    forge.lists.set('/api/v3/orgs/acme/teams/ops/repos', []);
    writeFileSync(settings, `sources:\n  - github: acme\n    url: ${forge.url}\n    tokenFrom: FORGE_TOKEN\n`);
    process.env.FORGE_TOKEN = 'a-token-for-tests';
    forge.token = 'a-token-for-tests';
  });

  it('all pages are listed, with who may see what, which teams, archived and forks', async () => {
    const storage = await server.open();
    const done = await run(storage, 'index', { paths: [settings] });
    expect(done).toMatchObject({ repositories: 5, added: 5, changed: 5, failed: [], notes: [] });
    const all = await status(storage);
    const of = (name: string) => all.repositories[names(all).indexOf(name)];
    expect(of('churn')).toMatchObject({ visibility: 'everyone', teams: [{ team: 'acme/growth', permission: 'push' }] });
    expect(of('prices')).toMatchObject({ visibility: 'everyone', teams: [] });
    expect(of('secret')).toMatchObject({
      visibility: ['acme/growth', 'acme/risk'],
      teams: [
        { team: 'acme/growth', permission: 'write' },
        { team: 'acme/risk', permission: 'admin' },
      ],
    });
    expect([of('old').archived, of('fork').fork, of('churn').archived]).toEqual([true, true, false]);
    expect(all.sources.find((s: { kind: string }) => s.kind === 'github')).toMatchObject({ remotes: 5, failed: null });
    expect(names(await status(storage, { viewer: memberOf() }))).not.toContain('secret');
    expect(names(await status(storage, { viewer: memberOf('acme/risk') }))).toContain('secret');
    expect((await status(storage, { viewer: memberOf() })).sources).toEqual([]);
    // The token went to the API alone, and stays nowhere.
    expect(git.requests.every((r) => r.authorization === null)).toBe(true);
    const rows = await storage.db.query(
      sql`select to_jsonb(source) from source union all select to_jsonb(p) from forge_page p union all select to_jsonb(r) from remote r`,
    );
    expect(JSON.stringify(rows)).not.toContain('a-token-for-tests');
  });

  long('what did not change is told by its tag, and a rename, a deletion and a new name are followed', async () => {
    const storage = await server.open();
    await run(storage, 'index', { paths: [settings] });
    const idOf = async (name: string) =>
      (await storage.db.one<{ id: number }>(sql`select id from repository where identity like ${`%/${name}`}`))?.id;
    const before = { churn: await idOf('churn'), prices: await idOf('prices') };
    forge.asked.length = 0;
    expect(await run(storage, 'sync')).toMatchObject({ changed: 0, failed: [] });
    expect(forge.asked.length).toBeGreaterThan(5);
    expect(forge.asked.every((a) => a.status === 304)).toBe(true);

    // churn is called attrition, another repository is called churn, old is deleted.
    c.git('acme/churn.git', 'config', 'x.y', 'z');
    const { renameSync } = await import('node:fs');
    renameSync(c.path('acme/churn.git'), c.path('acme/attrition.git'));
    renameSync(c.path('acme/old.git'), c.path('acme/churn.git'));
    forge.lists.set('/api/v3/orgs/acme/repos', [
      github(16, 'churn'),
      github(11, 'attrition'),
      github(12, 'prices', { visibility: 'private', private: true }),
      github(13, 'secret', { visibility: 'private', private: true }),
      github(15, 'fork', { fork: true }),
    ]);
    const done = await run(storage, 'sync');
    expect(done.failed).toMatchObject([{ failure: expect.stringMatching(/lists it no more since/) }]);
    expect(done.failed[0].identity).toMatch(/\/old$/);
    expect(await idOf('attrition')).toBe(before.churn);
    expect(await idOf('churn')).not.toBe(before.churn);
    const all = await status(storage);
    expect(names(all).sort()).toEqual(['attrition', 'churn', 'fork', 'old', 'prices', 'secret']);
    // Taken from everybody, given to nobody: operators alone.
    expect(names(await status(storage, { viewer: memberOf('acme/growth') }))).not.toContain('prices');
    expect(await idOf('prices')).toBe(before.prices);
  });

  long('a limit is waited for when it is short, and gone on with later when it is long', async () => {
    const storage = await server.open();
    forge.next = [null, { status: 403, headers: { 'retry-after': '1' }, body: '{"message":"secondary rate limit"}' }];
    expect(await run(storage, 'index', { paths: [settings] })).toMatchObject({ repositories: 5, notes: [] });

    // From scratch, stopped after the second page for an hour.
    const other = await server.open();
    const reset = String(Math.floor(Date.now() / 1000) + 3600);
    const used = { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset } };
    forge.next = [null, null, used];
    forge.asked.length = 0;
    const stopped = await run(other, 'index', { paths: [settings] }).catch((error) => error);
    expect(stopped.message).toMatch(/nothing to index/);
    expect((await status(other)).sources[1].failed.failure).toMatch(/answers no more before .* its limit is used up/);
    expect(forge.asked).toHaveLength(3);
    forge.asked.length = 0;
    expect(await run(other, 'sync')).toMatchObject({ repositories: 5, changed: 5, failed: [] });
    // The first two pages were not asked for again.
    expect(forge.asked.filter((a) => a.path.includes('/repos?type=all')).map((a) => a.path)).toEqual([
      expect.stringContaining('page=3'),
    ]);
    expect((await status(other)).sources[1].failed).toBeNull();
  });

  it('errors of the server are tried again; a refused token, a wrong name and an answer that is no list are said', async () => {
    const storage = await server.open();
    forge.lists.set('/api/v3/orgs/acme/repos', [github(11, 'churn'), github(12, 'prices')]);
    forge.next = [{ status: 502 }, { status: 500 }];
    expect(await run(storage, 'index', { paths: [settings] })).toMatchObject({ repositories: 2, notes: [] });
    forge.token = 'another';
    let done = await run(storage, 'sync');
    expect(done).toMatchObject({ repositories: 2, failed: [] });
    expect(done.notes[0]).toMatch(/refuses the token \(401\): Bad credentials.*tokenFrom/);
    expect(done.notes[0]).not.toContain('a-token-for-tests');
    forge.token = null;
    forge.next = [{ status: 200, body: '{"not":"a list"}' }];
    done = await run(storage, 'sync');
    expect(done.notes[0]).toMatch(/something else than a list/);
    forge.lists.delete('/api/v3/orgs/acme/repos');
    done = await run(storage, 'sync');
    expect(done.notes[0]).toMatch(/404.*Check the name/);
    // Nothing of it made a repository go away.
    expect(names(await status(storage)).length).toBe(2);
    expect((await status(storage)).repositories.every((r: { failed: unknown }) => r.failed === null)).toBe(true);
  });

  it('of pull requests only open ones are mirrored and in progress, where the forge tells', async () => {
    const git = (...args: string[]) => c.git('acme/churn.git', ...args).trim();
    const as = ['-c', 'user.name=Example Bo', '-c', 'user.email=bo@example.com'];
    const blob = git('rev-parse', 'HEAD:churn.py');
    for (const number of [3, 4]) {
      const tree = c.git('acme/churn.git', 'rev-parse', 'HEAD^{tree}').trim();
      git('read-tree', tree);
      git('update-index', '--add', '--cacheinfo', `100644,${blob},try_${number}.py`);
      const made = git(...as, 'commit-tree', git('write-tree'), '-p', 'HEAD', '-m', `try ${number}`);
      git('update-ref', `refs/pull/${number}/head`, made);
    }
    forge.lists.set('/api/v3/orgs/acme/repos', [github(11, 'churn', { open_issues_count: 7 })]);
    forge.lists.set('/api/v3/repos/acme/churn/pulls', [{ number: 3 }, { number: 9 }]);
    const storage = await server.open();
    // The day after the example's commits.
    const then = { now: () => new Date('2024-01-04T12:00:00Z') };
    const inProgress = async () =>
      // biome-ignore lint/suspicious/noExplicitAny: held to its schema already
      (await status(storage, then)).repositories[0].inProgress.map((b: any) => b.name);
    expect(await run(storage, 'index', { paths: [settings] }, then)).toMatchObject({ failed: [], notes: [] });
    expect(await inProgress()).toEqual(['#3']);
    // It was closed, the other one was opened again.
    forge.lists.set('/api/v3/repos/acme/churn/pulls', [{ number: 4 }]);
    await run(storage, 'sync', {}, then);
    expect(await inProgress()).toEqual(['#4']);
    // Where it is not told, all are shown, and it is said.
    forge.lists.delete('/api/v3/repos/acme/churn/pulls');
    const done = await run(storage, 'sync', {}, then);
    expect(done.notes).toEqual([
      expect.stringMatching(/open pull requests of acme are not told .*closed ones may be shown/),
    ]);
    expect((await inProgress()).sort()).toEqual(['#3', '#4']);
  });

  it('a user instead of an organisation, and only what is included', async () => {
    const list = forge.lists.get('/api/v3/orgs/acme/repos')!;
    forge.lists.clear();
    forge.lists.set('/api/v3/users/acme/repos', list);
    writeFileSync(
      settings,
      `sources:\n  - github: acme\n    url: ${forge.url}\n    tokenFrom: FORGE_TOKEN\n    archived: false\n    forks: false\n` +
        '    exclude: [pri*]\n    team: growth\n    visibility: [staff]\nrepositories:\n  - {match: churn, dataClass: personal}\n',
    );
    const storage = await server.open();
    await run(storage, 'index', { paths: [settings] });
    const all = await status(storage);
    expect(names(all)).toEqual(['churn', 'secret']);
    expect(all.repositories[0]).toMatchObject({
      visibility: ['staff'],
      context: { team: 'growth', dataClass: 'personal' },
    });
  });

  it('a forge that points at files of this machine or at another host is not followed', async () => {
    const storage = await server.open();
    forge.lists.set('/api/v3/orgs/acme/repos', [
      github(11, 'churn'),
      github(21, 'passwd', { clone_url: 'file:///etc' }),
      github(22, 'ext', { clone_url: 'ext::sh -c touch% /tmp/ran' }),
      github(23, 'option', { clone_url: '--upload-pack=touch /tmp/ran' }),
    ]);
    await run(storage, 'index', { paths: [settings] });
    expect(names(await status(storage))).toEqual(['churn']);
    forge.next = [{ status: 200, headers: { link: '<http://attacker.invalid/x>; rel="next"' }, body: '[]' }];
    const done = await run(storage, 'sync');
    expect(done.notes[0]).toMatch(/sends us to another host \(attacker.invalid\)/);
  });

  it('settings inside a repository list no forge and no command unless the file itself is named', async () => {
    const storage = await server.open();
    c.git('.', 'init', '-q', '--template=', 'tools');
    c.write('tools', {
      'a.py': code('a'),
      'spolia.yaml': `sources:\n  - github: acme\n    url: ${forge.url}\n  - command: touch ran\n`,
    });
    c.git('tools', 'add', '-A');
    c.git('tools', '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'x');
    const done = await run(storage, 'index', { paths: [c.path('tools')] });
    expect(done.repositories).toBe(1);
    expect(done.notes).toHaveLength(2);
    expect(done.notes[0]).toMatch(/spolia.yaml:2 is not followed.*to trust it, run "spolia index .*spolia.yaml"/);
    expect(forge.asked).toEqual([]);
  });
});

describe.skipIf(!hasGitServer)('GitLab', () => {
  const project = (id: number, name: string, more: object = {}) => ({
    ...{ id, path_with_namespace: `acme/ml/${name}`, http_url_to_repo: `${git.url}/acme/${name}.git` },
    ...{ archived: false, visibility: 'internal', namespace: { kind: 'group', full_path: 'acme/ml' } },
    ...more,
  });
  beforeEach(() => {
    forge.lists.set('/api/v4/groups/acme%2Fml/projects', [
      project(1, 'churn'),
      project(2, 'secret', {
        visibility: 'private',
        shared_with_groups: [{ group_full_path: 'audit', group_access_level: 20 }],
      }),
      project(3, 'fork', { forked_from_project: { id: 99 } }),
      project(5, 'old', { archived: true }),
      project(8, 'prices', { visibility: 'public' }),
    ]);
    forge.lists.set('/api/v4/groups/acme%2Fml/merge_requests', [{ project_id: 1, iid: 4 }]);
    writeFileSync(settings, `sources:\n  - gitlab: acme/ml\n    url: ${forge.url}\n`);
  });

  it.each([true, false])('a group with its subgroups, by keys where it knows them (%s)', async (knowsKeyset) => {
    forge.knowsKeyset = knowsKeyset;
    const storage = await server.open();
    expect(await run(storage, 'index', { paths: [settings] })).toMatchObject({
      repositories: 5,
      failed: [],
      notes: [],
    });
    const all = await status(storage);
    expect(names(all)).toEqual(['churn', 'fork', 'old', 'prices', 'secret']);
    expect(all.repositories[4]).toMatchObject({
      visibility: ['acme/ml', 'acme', 'audit'],
      teams: [
        { team: 'acme/ml', permission: 'member' },
        { team: 'acme', permission: 'member' },
        { team: 'audit', permission: 'reporter' },
      ],
    });
    expect([all.repositories[1].fork, all.repositories[2].archived]).toEqual([true, true]);
    const paths = forge.asked.filter((a) => a.status === 200 && a.path.includes('/projects?')).map((a) => a.path);
    expect(paths).toHaveLength(3);
    const open = await storage.db.query(sql`select forge_id, open_requests from remote order by forge_id`);
    expect(open).toMatchObject([{ open_requests: [4] }, ...Array(4).fill({ open_requests: [] })]);
    expect(paths[1]).toMatch(knowsKeyset ? /id_after=2/ : /page=2/);
  });
});

describe('a command', () => {
  it('prints URLs; one that fails keeps the list that it printed before', async () => {
    const list = join(data, 'list.txt');
    writeFileSync(
      list,
      `# ours\nfile://${c.path('acme/churn.git')}\n\nfile://${c.path('acme/prices.git')}\nnonsense\n`,
    );
    writeFileSync(settings, 'sources:\n  - command: [cat, list.txt]\n    exclude: ["*prices.git"]\n');
    const storage = await server.open();
    const done = await run(storage, 'index', { paths: [settings] });
    expect(done).toMatchObject({ repositories: 1, changed: 1, failed: [] });
    expect(done.notes).toEqual([expect.stringMatching(/printed no URL: nonsense/)]);
    rmSync(list);
    const failed = await run(storage, 'sync');
    expect(failed).toMatchObject({ repositories: 1, failed: [] });
    expect(failed.notes[0]).toMatch(/"cat list.txt" ended with 1: .*No such file/);
    // What it lists no more is no more listed.
    writeFileSync(list, '');
    expect((await run(storage, 'sync')).failed).toHaveLength(1);
  });
});

it('proxies are those of the environment, with its exceptions', () => {
  const of = (url: string, env: NodeJS.ProcessEnv) =>
    proxyFor(new URL(url), { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...env })?.href ?? null;
  expect(of('https://git.example.com/x', { https_proxy: 'http://proxy:3128' })).toBe('http://proxy:3128/');
  expect(of('https://git.example.com/x', { HTTPS_PROXY: 'proxy:3128' })).toBe('http://proxy:3128/');
  expect(of('http://git.example.com/x', { HTTP_PROXY: 'http://proxy:3128' })).toBeNull();
  for (const no_proxy of ['*', 'git.example.com', '.example.com', 'localhost, example.com:443'])
    expect(of('https://git.example.com/x', { all_proxy: 'http://proxy', no_proxy })).toBeNull();
  expect(of('https://git.example.com/x', { all_proxy: 'http://proxy', no_proxy: 'other.com' })).toBe('http://proxy/');
  expect(() => of('https://git.example.com/x', { all_proxy: 'socks5://proxy' })).toThrow(/no http or https/);
});

it('links are read as servers write them', () => {
  expect(linked('<https://a/x?p=1,2>; rel="prev", <https://a/y>; rel="next"', 'next')).toBe('https://a/y');
  expect(linked('<https://a/y>; title="n"; rel=next', 'next')).toBe('https://a/y');
  expect(linked('<https://a/y>; rel="last"', 'next')).toBeNull();
  expect(linked(undefined, 'next')).toBeNull();
});
