/** The server as others meet it: who gets in, what they may do, and that nobody learns of what they may not see. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineOwner } from '../src/access/asker.ts';
import { memberOf } from '../src/access/viewer.ts';
import { problems } from '../src/errors.ts';
import { branch, commit, repository } from '../src/example/repositories.ts';
import { operations } from '../src/operations/list.ts';
import type { Context, Operation } from '../src/operations/seam/operation.ts';
import { runApart } from '../src/server/apart.ts';
import { served } from '../src/server/api.ts';
import { type AppOptions, serverApp } from '../src/server/app.ts';
import { type Serving, serve } from '../src/server/serve.ts';
import { DEFAULTS, type Settings } from '../src/server/settings.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { hasChromium, openLive, testPage } from './support/browser.ts';
import { program, spolia } from './support/command.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';
import { Browser, type IdentityProvider, identityProvider } from './support/identity-provider.ts';

const { at } = companies();
const server = testServer();
const pages = testPage();

const PEOPLE = {
  rita: { name: 'Rita Reader', groups: [] },
  carl: { name: 'Carl Contributor', groups: ['engineers'] },
  abby: { name: 'Abby Admin', groups: ['ml-platform', 'engineers'] },
  ines: { name: 'Ines Insider', groups: ['vault'] },
  olga: { name: 'Olga Listed', groups: [] },
  // Says that Olga's address is hers, which her provider has not seen.
  moll: { name: 'Moll Imposter', groups: [], email: 'olga@example.com', email_verified: false },
};

// --- Two indexes: one with a repository that few may see, one without it

const ADA = 'Example Ada <ada@example.com>';
/** What is in progress is of the last 90 days. */
const LATELY = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
const ZOE = 'Zoe Quillfeather <zoe@quillfeather.example>';
const RETRY = `import time


def call_again(request, attempts):
    """Repeats a request until it succeeds."""
    for attempt in range(attempts):
        try:
            return request()
        except OSError:
            time.sleep(2**attempt)
    raise TimeoutError("gave up")
`;
const SCALING = `def winsorize(values, groups, limit):
    """Clips outliers of each group."""
    bounds = values.groupby(groups).quantile([limit, 1 - limit]).unstack()
    clipped = values.clip(bounds[limit].loc[groups].values, bounds[1 - limit].loc[groups].values)
    return clipped.fillna(clipped.median())
`;
const FIXED = RETRY.replace('range(attempts)', 'range(max(attempts, 1))');

/** Everything of the hidden repository has one of these in its name. */
const SECRETS = /quillfeather|moonbase|obsidian|zoe/i;

const open = {
  features: repository(
    [
      commit(ADA, '2024-01-03', 'features: scaling', {
        'pyproject.toml':
          '[project]\nname = "acme-features"\nversion = "2.1"\nlicense = "Apache-2.0"\ndependencies = ["pandas>=2"]\n',
        CODEOWNERS: '* @acme/features-team\n',
        'features/__init__.py': 'from .scaling import winsorize\n',
        'features/scaling.py': SCALING,
        'features/retry.py': RETRY,
      }),
      commit(ADA, '2024-02-03', 'fix: a request is sent at least once', { 'features/retry.py': FIXED }),
      branch('loader', [commit(ADA, LATELY, 'loader', { 'features/load.py': SCALING.replaceAll('values', 'rows') })]),
    ],
    { remote: 'https://git.example.com/acme/features.git' },
  ),
  churn: repository(
    [
      commit(ADA, '2024-01-13', 'churn: first version', {
        'requirements.txt': 'acme-features==2.0\npandas==2.1\n',
        'churn/train.py':
          'from features import winsorize\n\n\ndef train(table):\n    return fit(winsorize(table.amount, table.customer, 0.05))\n',
        'churn/again.py': RETRY.replaceAll('attempt', 'turn'),
      }),
    ],
    { remote: 'https://git.example.com/acme/churn.git' },
  ),
};
const hidden = {
  'obsidian-vault': repository(
    [
      commit(ZOE, '2024-01-20', 'obsidian: vault', {
        'pyproject.toml':
          '[project]\nname = "obsidian-vault"\nversion = "9.9"\ndependencies = ["acme-features", "pandas==1.0", "moonbase-sdk>=4"]\n',
        CODEOWNERS: '* @moonbase/quillfeather-team\n',
        'obsidian/__init__.py': '',
        'obsidian/again.py': RETRY,
        'obsidian/obsidian_scaling.py': `from features import winsorize\nimport moonbase_sdk\n\n\n${SCALING.replace('winsorize(values', 'obsidian_winsorize(values')}`,
        'obsidian/moon.py':
          'def moonbase_orbit(apogee, perigee):\n    """Computes the orbit of a moonbase."""\n    axis = (apogee + perigee) / 2\n    return axis ** 1.5 / 3.1\n',
      }),
      branch('moonbase-wip', [
        commit(ZOE, LATELY, 'obsidian: wip', { 'obsidian/wip.py': SCALING.replaceAll('limit', 'obsidian') }),
      ]),
    ],
    { remote: 'https://git.example.com/moonbase/obsidian-vault.git' },
  ),
};
const SETTINGS = `teams:
  moonbase: { goals: [reach the moonbase], members: ["@zoe"] }
  acme: { goals: [keep customers], members: ["@ada"] }
groups:
  vault: [Olga@example.com]
repositories:
  - match: obsidian-vault
    visibility: [vault]
    team: moonbase
  - match: churn
    team: acme
foundations:
  - { name: pandas, licence: BSD-3-Clause, versions: ">=2" }
  - { name: moonbase-sdk, licence: Proprietary }
`;

let storage: Storage;
let without: { storage: Storage; dataFolder: string };
let provider: IdentityProvider;
let portal: Serving;
let portalFolder: string;
let settings: Settings;
const data = mkdtempSync(join(tmpdir(), 'spolia-access-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

beforeAll(async () => {
  const indexed = async (made: ReturnType<typeof at>) => {
    made.write('', { 'spolia.yaml': SETTINGS });
    const one = await server.open();
    const dataFolder = mkdtempSync(join(data, 'index-'));
    await operate(one, 'index', { paths: [made.folder], history: 'on' }, { dataFolder });
    return { storage: one, dataFolder };
  };
  const whole = await indexed(at({ ...open, ...hidden }));
  storage = whole.storage;
  portalFolder = whole.dataFolder;
  without = await indexed(at(open));
  provider = await identityProvider(PEOPLE);
  settings = {
    ...DEFAULTS,
    oidc: {
      issuer: provider.issuer,
      clientId: 'spolia',
      clientSecret: null,
      scopes: ['openid', 'profile', 'email', 'groups'],
      groupsClaim: 'groups',
    },
    roles: [
      { role: 'contributor', groups: ['engineers'] },
      { role: 'admin', groups: ['ml-platform'] },
    ],
  };
  portal = await serve({ ...whole, settings, host: '127.0.0.1', port: 0, log: null });
  await provider.allow('spolia', `${portal.url}/auth/callback`);
});
afterAll(async () => {
  await portal?.close();
  await provider?.close();
});

const browsers = new Map<string, Promise<Browser>>();
/** Signed in, once for all tests. */
function browserOf(who: keyof typeof PEOPLE): Promise<Browser> {
  const known = browsers.get(who);
  if (known !== undefined) return known;
  const browser = new Browser();
  const made = browser.signIn(portal.url, who).then(() => browser);
  browsers.set(who, made);
  return made;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
type Answer = { status: number; body: any; headers: Headers };
async function ask(browser: Browser | null, path: string, init: RequestInit = {}): Promise<Answer> {
  const url = path.startsWith('http') ? path : `${portal.url}${path}`;
  const response = await (browser === null ? fetch(url, init) : browser.fetch(url, init));
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text !== '' && /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text,
  };
}
const post = (body: object, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...more },
  body: JSON.stringify(body),
});
const bearer = (secret: string) => ({ headers: { authorization: `Bearer ${secret}` } });

/** An application beside the portal, without listening. */
async function app(more: Partial<AppOptions> & { settings?: Settings } = {}) {
  const made = await serverApp({
    storage,
    dataFolder: data,
    settings,
    local: false,
    publicUrl: () => portal.url,
    pages: null,
    log: null,
    ...more,
  });
  closing.push(() => made.close());
  return made;
}
const closing: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

describe('signing in', () => {
  it('nobody is told anything before, in the form of problems', async () => {
    for (const path of ['/api/me', '/api/v1/status', '/api/v1/nosuch']) {
      const { status, body, headers } = await ask(null, path);
      expect(status).toBe(path.endsWith('nosuch') ? 404 : 401);
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(body).toMatchObject({
        type: 'about:blank',
        status,
        code: expect.any(String),
        detail: expect.any(String),
        advice: expect.any(String),
        requestId: expect.any(String),
      });
    }
    expect((await ask(null, '/api/v1/status')).headers.get('www-authenticate')).toContain('Bearer');
    expect((await ask(null, '/mcp', post({ jsonrpc: '2.0', id: 1, method: 'tools/list' }))).status).toBe(401);
    expect((await ask(null, '/healthz')).body).toEqual({ status: 'ok' });
    expect((await ask(null, '/readyz')).body).toEqual({ status: 'ready' });
  });

  it('goes by the provider, with PKCE, state and nonce, and comes back to where one was', async () => {
    const browser = new Browser();
    const begun = await browser.fetch(`${portal.url}/auth/sign-in`);
    const asked = new URL(begun.headers.get('location')!).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const { response } = await browser.signIn(portal.url, 'carl', '/teams?sort=reuse');
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/teams?sort=reuse');
    const [session] = browser.set.filter((line) => line.startsWith('spolia='));
    expect(session).toMatch(/; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await ask(browser, '/api/me')).body).toMatchObject({
      name: 'Carl Contributor',
      kind: 'session',
      groups: ['engineers'],
      seesAll: false,
      permissions: ['read', 'contribute'],
    });
    // Kept as a hash.
    const secret = /^spolia=([^;]+)/.exec(session)![1];
    const rows = await storage.db.query<{ hash: Buffer }>(sql`select hash from session`);
    expect(
      rows.some(({ hash }) => hash.toString('base64url') === secret || hash.toString('utf8').includes(secret)),
    ).toBe(false);
  });

  it('a cookie over https is of this host alone, and never sent in clear', async () => {
    const secure = await app({ publicUrl: () => 'https://spolia.example.com' });
    const { headers } = await secure.inject('/auth/sign-in');
    expect(headers['set-cookie']).toMatch(/; Secure; SameSite=Lax/);
    expect(headers['strict-transport-security']).toBeDefined();
    const out = await secure.inject({ method: 'POST', url: '/auth/sign-out' });
    expect(out.headers['set-cookie']).toMatch(/^__Host-spolia=;.*Path=\/.*Secure/);
  });

  it('what somebody else began, or sends elsewhere, ends nowhere', async () => {
    const thief = new Browser();
    const victim = new Browser();
    const begun = await thief.fetch(`${portal.url}/auth/sign-in`);
    const state = new URL(begun.headers.get('location')!).searchParams.get('state');
    // A link with the thief's state and code, opened by the victim.
    const lured = await ask(victim, `/auth/callback?code=stolen&state=${state}`);
    expect(lured).toMatchObject({ status: 400, body: { code: 'no-sign-in' } });
    expect(await ask(thief, '/auth/callback?code=made-up&state=another')).toMatchObject({ status: 400 });
    // The right state, and a code that the provider does not know.
    expect(await ask(thief, `/auth/callback?code=made-up&state=${state}`)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-refused' },
    });
    // It can be used once.
    expect(await ask(thief, `/auth/callback?code=made-up&state=${state}`)).toMatchObject({ status: 400 });
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a b']) {
      const { response } = await new Browser().signIn(portal.url, 'rita', back);
      expect(response.headers.get('location')).toBe('/');
    }
  });

  it('ends here, or everywhere', async () => {
    const [one, two, three] = [new Browser(), new Browser(), new Browser()];
    for (const browser of [one, two, three]) await browser.signIn(portal.url, 'abby');
    const kept = one.cookies(portal.url);
    expect((await ask(one, '/auth/sign-out', { method: 'POST' })).body).toEqual({ signedOut: true });
    // Neither the browser has it any more nor does it count.
    expect(one.cookies(portal.url)).not.toContain('spolia=');
    expect((await ask(null, '/api/me', { headers: { cookie: kept } })).status).toBe(401);
    expect((await ask(two, '/api/me')).status).toBe(200);
    const { body } = await ask(two, '/auth/sign-out-everywhere', { method: 'POST' });
    expect(body.sessions).toBeGreaterThanOrEqual(2);
    for (const browser of [two, three]) expect((await ask(browser, '/api/me')).status).toBe(401);
    expect((await ask(two, '/auth/sign-out-everywhere', { method: 'POST' })).status).toBe(401);
  });

  it('a session that nobody used, or that is old, is over', async () => {
    const browser = new Browser();
    await browser.signIn(portal.url, 'ines');
    await storage.db.run(`update session set seen_at = now() - interval '13 hours'
      where person = (select id from person where subject = 'ines')`);
    expect((await ask(browser, '/api/me')).status).toBe(401);
    await storage.db.run(`update session set seen_at = now(), expires_at = now() - interval '1 second'
      where person = (select id from person where subject = 'ines')`);
    expect((await ask(browser, '/api/me')).status).toBe(401);
  });
});

describe('requests of other places', () => {
  it('are refused where they write', async () => {
    const carl = await browserOf('carl');
    const write = (headers: Record<string, string>) =>
      ask(carl, '/api/v1/token', post({ action: 'list' }, headers)).then(({ status, body }) => body.code ?? status);
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: portal.url, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[])
      expect(await write(headers)).toBe('other-site');
    expect(await write({ origin: portal.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(await write({})).toBe(200);
    expect(
      (await ask(carl, '/auth/sign-out', { method: 'POST', headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403);
    // A form can send this type without asking.
    const form = await ask(carl, '/api/v1/token', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"action":"list"}',
    });
    expect(form.status).toBe(400);
    // Nor may they read.
    const { headers } = await ask(carl, '/api/v1/status', { headers: { origin: 'https://evil.example' } });
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });

  it('without sign-in only this machine is served, under its own names', async () => {
    const local = await app({ local: true, settings: DEFAULTS });
    const me = (headers: Record<string, string>) => local.inject({ url: '/api/me', headers }).then((r) => r.json());
    expect(await me({ host: '127.0.0.1:7373' })).toMatchObject({ kind: 'local', seesAll: true });
    expect(await me({ host: '[::1]:7373' })).toMatchObject({ kind: 'local' });
    expect(await me({ host: 'localhost' })).toMatchObject({ kind: 'local' });
    for (const host of ['evil.example', '127.0.0.1.evil.example', '10.0.0.1', 'localhost.evil.example:7373'])
      expect(await me({ host })).toMatchObject({ status: 403, code: 'other-host' });
    // A proxy that nobody told us of.
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'x-forwarded-host'])
      expect(await me({ host: '127.0.0.1', [header]: '203.0.113.7' })).toMatchObject({
        status: 403,
        code: 'forwarded',
      });
    // A token that is wrong is not better than none.
    expect(await me({ host: '127.0.0.1', authorization: 'Bearer spolia_nothing' })).toMatchObject({ status: 401 });
  });

  it('others are not served while nobody has to sign in', async () => {
    const empty = await server.open();
    const open = (host: string, more: Partial<Settings> = {}) =>
      serve({ storage: empty, dataFolder: data, settings: { ...DEFAULTS, ...more }, host, port: 0, log: null });
    await expect(open('0.0.0.0')).rejects.toThrow(/nobody would have to sign in/);
    // Behind a proxy everybody comes from loopback.
    for (const more of [{ behindProxy: true }, { publicUrl: 'http://spolia.example.com' }]) {
      const { close } = await open('127.0.0.1', more);
      await close();
    }
    const proxied = await app({ settings: { ...DEFAULTS, behindProxy: true, publicUrl: 'http://spolia.example.com' } });
    expect((await proxied.inject({ url: '/api/me', headers: { host: '127.0.0.1' } })).statusCode).toBe(401);
    // Nor does anybody become somebody else by saying so.
    const metrics = await proxied.inject({ url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(metrics.statusCode).toBe(401);
  });

  it('metrics of a server for others are for operators', async () => {
    const behind = await app({ settings: { ...settings, publicUrl: 'https://spolia.example.com' } });
    expect((await behind.inject('/metrics')).statusCode).toBe(401);
    const local = await app({ local: true, settings: DEFAULTS });
    const { statusCode, body } = await local.inject({ url: '/metrics', headers: { host: 'localhost' } });
    expect(statusCode).toBe(200);
    expect(body).toContain('spolia_repositories{state="synced"} 3');
  });
});

describe('tokens', () => {
  it('are made, used, listed and revoked', async () => {
    const carl = await browserOf('carl');
    const made = (await ask(carl, '/api/v1/token', post({ action: 'create', label: 'ci', permissions: ['read'] })))
      .body;
    expect(made.secret).toMatch(/^spolia_[\w-]{43}$/);
    expect(made.tokens[0]).toMatchObject({ label: 'ci', owner: 'Carl Contributor', state: 'valid', usedAt: null });
    expect((await ask(null, '/api/me', bearer(made.secret))).body).toMatchObject({
      kind: 'token',
      name: 'Carl Contributor (token "ci")',
      groups: ['engineers'],
      permissions: ['read'],
    });
    const list = (await ask(carl, '/api/v1/token', post({}))).body;
    expect(list.secret).toBeNull();
    expect(list.tokens.find((t: { id: number }) => t.id === made.tokens[0].id).usedAt).not.toBeNull();
    const stored = JSON.stringify(await storage.db.query(sql`select encode(hash, 'escape'), label from access_token`));
    expect(stored).not.toContain(made.secret.slice(7));
    // Nobody else sees or revokes it.
    const rita = await browserOf('rita');
    expect((await ask(rita, '/api/v1/token', post({}))).body.tokens).toEqual([]);
    const id = made.tokens[0].id;
    const others = await ask(rita, '/api/v1/token', post({ action: 'revoke', id }));
    const nobodys = await ask(rita, '/api/v1/token', post({ action: 'revoke', id: 999_999 }));
    expect([others.status, nobodys.status]).toEqual([404, 404]);
    expect(others.body.detail.replace(String(id), 'N')).toBe(nobodys.body.detail.replace('999999', 'N'));
    // Nor does it make more of itself.
    expect(
      (await ask(null, '/api/v1/token', { ...post({ action: 'create', label: 'x' }, bearer(made.secret).headers) }))
        .status,
    ).toBe(403);
    await ask(carl, '/api/v1/token', post({ action: 'revoke', id }));
    expect(await ask(null, '/api/me', bearer(made.secret))).toMatchObject({
      status: 401,
      body: { code: 'token-unknown' },
    });
  });

  it('end by themselves', async () => {
    const carl = await browserOf('carl');
    const { secret, tokens } = (await ask(carl, '/api/v1/token', post({ action: 'create', label: 'short', days: 1 })))
      .body;
    await storage.db.query(
      sql`update access_token set expires_at = now() - interval '1 second' where id = ${tokens[0].id}`,
    );
    expect((await ask(null, '/api/me', bearer(secret))).status).toBe(401);
    const { body } = await ask(carl, '/api/v1/token', post({}));
    expect(body.tokens.find((t: { label: string }) => t.label === 'short').state).toBe('expired');
    for (const days of [0, 367, -1])
      expect((await ask(carl, '/api/v1/token', post({ action: 'create', label: 'x', days }))).status).toBe(400);
  });

  it('may never do or see more than their owner, today', async () => {
    const carl = await browserOf('carl');
    for (const input of [
      { permissions: ['operate'] },
      { permissions: ['read', 'administer'] },
      { groups: ['vault'] },
      { seesAll: true },
    ])
      expect((await ask(carl, '/api/v1/token', post({ action: 'create', label: 'x', ...input }))).status).toBe(400);
    const { secret } = (
      await ask(carl, '/api/v1/token', post({ action: 'create', label: 'both', permissions: ['read', 'contribute'] }))
    ).body;
    expect((await ask(null, '/api/me', bearer(secret))).body.permissions).toEqual(['read', 'contribute']);
    // Their owner is an engineer no more.
    await storage.db.run(`update person set groups = '{}' where subject = 'carl'`);
    expect((await ask(null, '/api/me', bearer(secret))).body).toMatchObject({ permissions: ['read'], groups: [] });
    await storage.db.run(`update person set groups = '{engineers}' where subject = 'carl'`);
  });

  it('of programs see what they were made for, and tools for agents ask for reading', async () => {
    const token = (input: object) => operate(storage, 'token', { action: 'create', label: 'p', ...input });
    const vault = (await token({ groups: ['vault'] })).secret;
    const all = (await token({ seesAll: true })).secret;
    const none = (await token({})).secret;
    const writer = (await token({ permissions: ['contribute'] })).secret;
    const seen = async (secret: string) => (await ask(null, '/api/v1/repositories', bearer(secret))).body.total;
    expect([await seen(vault), await seen(all), await seen(none)]).toEqual([3, 3, 2]);
    expect((await ask(null, '/api/v1/repositories', bearer(writer))).status).toBe(403);
    const list = post(
      { jsonrpc: '2.0', id: 1, method: 'tools/list' },
      { accept: 'application/json, text/event-stream' },
    );
    const tools = (secret: string) =>
      ask(null, '/mcp', { ...list, headers: { ...list.headers, ...bearer(secret).headers } });
    expect((await tools(writer)).status).toBe(403);
    expect((await tools(none)).body.result.tools.length).toBeGreaterThan(3);
  });
});

describe('requests', () => {
  it('that are too many wait', async () => {
    const few = await app({ settings: { ...settings, requestsPerMinute: 3 } });
    const codes: number[] = [];
    for (let n = 0; n < 5; n++) codes.push((await few.inject('/api/me')).statusCode);
    expect(codes).toEqual([401, 401, 401, 429, 429]);
    const { headers, body } = await few.inject('/api/me');
    expect(JSON.parse(body)).toMatchObject({ status: 429, code: 'too-many' });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('that are sent twice with one key are done once', async () => {
    const carl = await browserOf('carl');
    const create = (key: string, label = 'once') =>
      ask(carl, '/api/v1/token', post({ action: 'create', label }, { 'idempotency-key': key }));
    const first = await create('k1');
    const again = await create('k1');
    expect(again.status).toBe(200);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body.tokens).toEqual(first.body.tokens);
    // What is shown once is kept nowhere.
    expect(again.body.secret).toBeNull();
    const kept = JSON.stringify(await storage.db.query(sql`select answer from idempotent_answer`));
    expect(kept).not.toContain(first.body.secret);
    expect(await create('k1', 'other')).toMatchObject({ status: 422, body: { code: 'key-reused' } });
    expect(await create('a b')).toMatchObject({ status: 400 });
    // A key is its owner's.
    const abby = new Browser();
    await abby.signIn(portal.url, 'abby');
    const others = await ask(
      abby,
      '/api/v1/token',
      post({ action: 'create', label: 'once' }, { 'idempotency-key': 'k1' }),
    );
    expect(others.body.tokens[0].owner).toBe('Abby Admin');
    // Tokens of programs with one label too.
    const p = async () =>
      (
        await operate(storage, 'token', {
          action: 'create',
          label: 'same',
          seesAll: true,
          permissions: ['read', 'contribute'],
        })
      ).secret;
    const [one, two] = [await p(), await p()];
    const say = (secret: string, team: string) =>
      ask(
        null,
        '/api/v1/confirm',
        post({ what: 'churn', team }, { 'idempotency-key': 'k2', ...bearer(secret).headers }),
      );
    expect((await say(one, 'acme')).status).toBe(200);
    expect((await say(two, 'growth')).body.confirmed).toHaveLength(2);
    // At work, and after a failure.
    await storage.db.query(sql`update idempotent_answer set answer = null where key = 'k1' and asker like 'person%'`);
    expect((await create('k1')).body).toMatchObject({ status: 409, code: 'at-work' });
    expect(
      (await ask(carl, '/api/v1/token', post({ action: 'revoke', id: 999_999 }, { 'idempotency-key': 'k3' }))).status,
    ).toBe(404);
    expect(
      (await ask(carl, '/api/v1/token', post({ action: 'revoke', id: 999_999 }, { 'idempotency-key': 'k3' }))).status,
    ).toBe(404);
    for (const { id } of (await operate(storage, 'confirm', { what: 'churn' })).confirmed)
      await operate(storage, 'confirm', { revoke: id });
  });

  it('for what one has already are answered in brief', async () => {
    const rita = await browserOf('rita');
    const first = await ask(rita, '/api/v1/components');
    const tag = first.headers.get('etag')!;
    const again = await ask(rita, '/api/v1/components', { headers: { 'if-none-match': tag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    // Another viewer's answer is another one.
    expect(
      (await ask(await browserOf('ines'), '/api/v1/components', { headers: { 'if-none-match': tag } })).status,
    ).toBe(200);
    // Nor is one from before a change.
    await storage.db.query(sql`update generation set engine = engine`);
    expect((await ask(rita, '/api/v1/components', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('are answered by what one sees now, however often they were asked before', async () => {
    const ines = await browserOf('ines');
    const seen = async () => {
      const paths = ['/api/v1/components', '/api/v1/fixes', '/api/v1/find?words=orbit', '/api/v1/duplicates'];
      const bodies = [];
      for (const path of paths) bodies.push(JSON.stringify((await ask(ines, path)).body));
      return bodies.map((body) => SECRETS.test(body));
    };
    const set = (groups: string[]) =>
      storage.db.query(sql`update repository set groups = ${groups} where identity like '%obsidian-vault'`);
    const before = await seen();
    expect(before).toContain(true);
    expect(await seen()).toEqual(before);
    await set(['others']);
    expect(await seen()).not.toContain(true);
    await set(['vault']);
    expect(await seen()).toEqual(before);
  });

  it('are judged before anything is done', async () => {
    const rita = await browserOf('rita');
    expect(await ask(rita, '/api/v1/components?limti=3')).toMatchObject({
      status: 400,
      body: { code: 'unknown-field', advice: 'Did you mean "limit"?' },
    });
    expect(await ask(rita, '/api/v1/components?limit=many')).toMatchObject({ status: 400 });
    expect(await ask(rita, '/api/v1/find', post({ words: ['a\0b'] }))).toMatchObject({
      status: 400,
      body: { code: 'nul' },
    });
    expect(
      await ask(rita, '/api/v1/find', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }),
    ).toMatchObject({ status: 400 });
    // Nobody sends megabytes without saying who they are.
    const big = await ask(null, '/api/v1/find', post({ code: 'x'.repeat(1 << 20) }));
    expect(big.status).toBe(401);
  });

  it('tell how far they are, as events', async () => {
    const abby = new Browser();
    await abby.signIn(portal.url, 'abby');
    const { body, headers } = await ask(abby, '/api/v1/sync', post({}, { accept: 'text/event-stream' }));
    expect(headers.get('content-type')).toContain('text/event-stream');
    const events = (body as string)
      .split('\n\n')
      .filter((text) => text.startsWith('event: '))
      .map((text) => {
        const [event, line] = text.split('\n');
        return { event: event.slice(7), data: JSON.parse(line.slice(6)) };
      });
    expect(events.some(({ event, data }) => event === 'progress' && typeof data.stage === 'string')).toBe(true);
    expect(events.at(-1)).toMatchObject({ event: 'result', data: { repositories: 3, failed: [] } });
    const refused = await ask(await browserOf('carl'), '/api/v1/sync', post({}, { accept: 'text/event-stream' }));
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    // What another process does fails as it would here.
    const empty = mkdtempSync(join(data, 'empty-'));
    expect(await ask(abby, '/api/v1/index', post({ paths: [join(empty, 'nosuch')] }))).toMatchObject({
      status: 400,
      body: { code: 'unusable', detail: expect.stringContaining('nosuch'), advice: expect.any(String) },
    });
    expect(await ask(abby, '/api/v1/forget', post({ repo: 'nosuch' }))).toMatchObject({ status: 404 });
  });

  it('that take long end with whoever asked, and what they did not do is done by the next', async () => {
    const gone = new AbortController();
    const { operation, context } = await longOne(gone.signal, () => gone.abort(problems.interrupted()));
    await expect(runApart(operation, context, storage.access, {})).rejects.toMatchObject({ code: 'interrupted' });
    const { operation: again, context: patient } = await longOne(new AbortController().signal, () => {});
    expect(await runApart(again, patient, storage.access, {})).toMatchObject({ repositories: 3, failed: [] });
  });
});

async function longOne(signal: AbortSignal, progress: () => void) {
  const operation = await operations.find(({ name }) => name === 'sync')!.load();
  const context: Context = {
    ...{ db: storage.db, asker: machineOwner, viewer: machineOwner.viewer, progress, signal, where: '' },
    ...{ dataFolder: portalFolder, databaseVersion: storage.version, now: () => new Date() },
  };
  return { operation, context };
}

describe('who owns a thing', () => {
  it('is confirmed by people, stays through a sync and a rebuild, and can be taken back', async () => {
    const carl = await browserOf('carl');
    const rita = await browserOf('rita');
    const say = (input: object) => ask(carl, '/api/v1/confirm', post(input));
    expect((await ask(rita, '/api/v1/confirm', post({ what: 'churn', team: 'x' }))).status).toBe(403);
    const { body } = await say({ what: 'churn', team: '@acme/growth', note: 'took it over' });
    expect(body.confirmed).toMatchObject([
      { party: 'acme/growth', owns: true, by: 'Carl Contributor', note: 'took it over' },
    ]);
    await say({ what: 'features:features/scaling.py', person: '@ada' });
    await say({ what: 'features:pyproject.toml:acme-features', team: 'growth' });
    await operate(storage, 'sync', {}, { dataFolder: portalFolder });
    const owners = (await ask(rita, '/api/v1/owners', post({ path: 'churn:' }))).body;
    expect(owners.owners[0]).toMatchObject({ name: 'acme/growth', kind: 'team', confidence: 0.98 });
    expect(owners.owners[0].declared[0].place).toMatch(/^confirmed in Spolia by Carl Contributor on \d{4}-/);
    const file = (await ask(rita, '/api/v1/owners', post({ path: 'features:features/scaling.py' }))).body;
    expect(file.confirmed).toHaveLength(1);
    expect((await ask(rita, '/api/v1/owners', post({ path: 'features:features/retry.py' }))).body.confirmed).toEqual(
      [],
    );
    const component = (await ask(rita, '/api/v1/component', post({ name: 'acme-features' }))).body;
    expect(component.owners[0]).toMatchObject({ name: 'growth', declared: true });
    // Lists, filters and search go by the same word.
    const list = async (asked: object) => (await ask(rita, '/api/v1/components', post(asked))).body.components;
    expect(await list({ team: 'growth' })).toMatchObject([{ name: 'acme-features', owner: { name: 'growth' } }]);
    const found = await ask(rita, '/api/v1/find', post({ words: ['winsorize', 'owner:growth'] }));
    expect(found.body.results[0]).toMatchObject({ name: 'winsorize', owner: { name: 'growth', confidence: 0.98 } });
    await say({ what: 'features:pyproject.toml:acme-features', team: 'features-team', not: true });
    expect(await list({ team: 'features-team' })).toEqual([]);
    const team = (await ask(rita, '/api/v1/team', post({ name: 'growth' }))).body;
    expect(team.components.map((c: { name: string }) => c.name)).toContain('acme-features');
    expect(team.confirmed).toHaveLength(2);
    // Denied: it is no more the team's, whatever a file says.
    await say({ what: 'churn', team: 'acme', not: true });
    const acme = (await ask(rita, '/api/v1/team', post({ name: 'acme/growth' }))).body;
    expect(acme.repositories).toMatchObject([{ repo: 'git.example.com/acme/churn', inferred: false }]);
    // In a backup, and found again by another index, whose components have other ids.
    const backup = join(data, 'backup.jsonl');
    await operate(storage, 'backup', { file: backup }, { dataFolder: portalFolder });
    const restored = await server.open();
    const folder = mkdtempSync(join(data, 'restored-'));
    await operate(restored, 'restore', { file: backup }, { dataFolder: folder });
    await operate(restored, 'sync', {}, { dataFolder: folder });
    expect((await operate(restored, 'component', { name: 'acme-features' })).owners[0]).toMatchObject({
      name: 'growth',
    });
    for (const what of ['churn', 'features'])
      for (const { id } of (await say({ what })).body.confirmed) expect((await say({ revoke: id })).status).toBe(200);
    expect(await say({ revoke: 999 })).toMatchObject({ status: 404, body: { code: 'nothing-said' } });
    expect((await ask(rita, '/api/v1/owners', post({ path: 'churn:' }))).body.confirmed).toEqual([]);
    expect(await say({ what: 'churn:nosuch.py', team: 'x' })).toMatchObject({
      status: 404,
      body: { code: 'no-such-place' },
    });
  });
});

describe('each role', () => {
  it('may do what it may, and no more', async () => {
    const abby = new Browser();
    await abby.signIn(portal.url, 'abby');
    const roles = { rita: await browserOf('rita'), carl: await browserOf('carl'), abby, ines: await browserOf('ines') };
    const may = {
      rita: ['read'],
      carl: ['read', 'contribute'],
      abby: ['read', 'contribute', 'approve', 'administer', 'operate'],
      ines: ['read'],
    };
    for (const { load } of served) {
      const { name, permission } = await load();
      for (const [who, browser] of Object.entries(roles)) {
        // Refused before the input is looked at; what is unusable is never done.
        const { status } = await ask(browser, `/api/v1/${name}`, post({ nosuchfield: 1 }));
        expect(`${who} ${name} ${status}`).toBe(
          `${who} ${name} ${may[who as 'rita'].includes(permission) ? 400 : 403}`,
        );
      }
    }
    for (const { name } of operations.filter((o) => !served.includes(o)))
      expect((await ask(abby, `/api/v1/${name}`, post({}))).status).toBe(404);
  });
});

describe('what one may not see', () => {
  /** Questions that touch everything there is; the hidden names are asked for as well. */
  const QUESTIONS: Record<string, object[]> = {
    status: [{}],
    repositories: [{}, { text: 'obsidian' }, { sort: 'lines' }, { language: 'python' }],
    repository: [{ name: 'features' }, { name: 'obsidian-vault' }],
    find: [
      { words: ['repeat', 'a', 'request'] },
      { words: ['orbit', 'of', 'a', 'moonbase'] },
      { words: ['clip', 'outliers', 'in:progress'] },
      { code: SCALING, lang: 'python' },
      { code: RETRY, name: 'retry.py' },
      { words: ['request', 'team:moonbase'] },
      { words: ['request', 'repo:obsidian-vault'] },
      { repo: 'features' },
      { repo: 'obsidian-vault' },
    ],
    components: [
      {},
      { all: true, limit: 1000 },
      { team: 'moonbase' },
      { owner: 'zoe' },
      { repo: ['obsidian-vault'] },
      { text: 'obsidian' },
      { kind: ['ci', 'package'] },
    ],
    badge: [{ name: 'acme-features' }, { name: 'obsidian-vault' }, { name: 'features.scaling.winsorize' }],
    component: [{ name: 'acme-features' }, { name: 'obsidian-vault' }, { name: 'features.scaling.winsorize' }],
    owners: [
      { path: 'features:' },
      { path: 'obsidian-vault:' },
      { path: 'obsidian-vault:obsidian/moon.py' },
      { path: '/etc/passwd' },
    ],
    team: [{ name: 'acme' }, { name: 'moonbase' }, { name: 'quillfeather-team' }, { name: 'features-team' }],
    teams: [{}, { text: 'moon' }, { sort: 'copies' }],
    duplicates: [{}, { crossRepo: true }, { repo: ['obsidian-vault'] }, { repo: ['features'] }],
    consumers: [
      { name: 'acme-features' },
      { name: 'winsorize' },
      { name: 'pandas' },
      { name: 'moonbase-sdk' },
      { name: 'obsidian-vault' },
      { name: 'moonbase_orbit' },
    ],
    foundations: [{}, { name: 'pandas' }, { name: 'moonbase-sdk' }, { ecosystem: 'python' }],
    lineage: [
      { place: 'features:features/retry.py:call_again' },
      { place: 'obsidian-vault:obsidian/again.py:call_again' },
      { place: 'moonbase_orbit' },
      { place: 'obsidian/again.py:call_again' },
    ],
    fixes: [{}, { repo: ['obsidian-vault'] }, { team: ['moonbase'] }, { drift: true }],
    graph: [{ name: 'acme-features' }, { name: 'obsidian-vault' }, { name: 'winsorize' }],
    news: [{}],
    report: [{}, { format: 'html' }],
    confirm: [{ what: 'obsidian-vault', team: 'x' }, { what: 'obsidian-vault' }],
    choose: [
      { target: 'obsidian-vault:obsidian/again.py:call_again', verdict: 'reused', for: 'retry' },
      { target: 'moonbase_orbit', verdict: 'chosen', for: 'orbit' },
      { withdraw: 'nothing0' },
    ],
    choices: [{}, { repo: 'obsidian-vault' }, { for: 'orbit' }, { code: RETRY, name: 'retry.py' }],
    copies: [{ id: 'nothing0' }],
    compare: [{ id: 'nothing0' }],
    accept: [{ id: 'nothing0', reason: 'kept apart' }],
    assign: [{ id: 'nothing0', to: 'zoe' }],
  };
  /** What they answer depends on who asks, beside what they see: looked at below. */
  const OF_THE_ASKER = ['token', 'mine', 'follow'];
  /** Of neither index, or of both. */
  const VARYING = new Set([
    'id',
    'class',
    'classId',
    'duplicate',
    'key',
    'where',
    'dataFolder',
    'path',
    'syncedAt',
    'listedAt',
    'family',
    'source',
    'listedBy',
    'file',
    'sources',
    'because',
    'requestId',
    'unit',
    'at',
    'database',
  ]);
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (name, one) =>
        // Only operators are told paths: the index without it is asked as its owner.
        (VARYING.has(name) && (typeof one !== 'object' || name === 'sources')) || (name === 'path' && one === null)
          ? '·'
          : one,
      )
        // How sure one is of an owner fades from second to second.
        .replace(/(\.\d{4})\d+/g, '$1')
        .replace(/\/tmp\/spolia-company-\w+/g, '·')
        .replace(/\b(?=[a-z0-9]*\d)[a-z0-9]{8}\b/g, '·')
        .replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z| \d\d:\d\d UTC)?/g, '·'),
    );

  it('leaves no trace in any answer: they are those of an index without it', async () => {
    const carl = await browserOf('carl');
    const asked = new Set<string>();
    // All differences at once.
    const [found, wanted]: object[][] = [[], []];
    for (const { name, load } of served) {
      const operation: Operation = await load();
      if (operation.permission === 'operate' || OF_THE_ASKER.includes(name)) continue;
      expect(Object.keys(QUESTIONS), name).toContain(name);
      asked.add(name);
      for (const question of QUESTIONS[name]) {
        const label = `${name} ${JSON.stringify(question)}`;
        const { status, body } = await ask(carl, `/api/v1/${name}`, post(question));
        const expected = await operate(without.storage, name, question, {
          viewer: memberOf('engineers'),
          dataFolder: without.dataFolder,
        }).then(
          (output) => ({ ok: true, said: operation.output.parse(output) }),
          ({ code, message, advice }) => ({ ok: false, said: { code, message, advice } }),
        );
        const said = status === 200 ? body : { code: body.code, message: body.detail, advice: body.advice };
        const words = JSON.stringify(question).match(new RegExp(SECRETS, 'gi')) ?? [];
        // The question is repeated at most.
        const left = words.reduce((text, word) => text.replaceAll(new RegExp(word, 'gi'), ''), JSON.stringify(said));
        found.push({
          label,
          ok: status === 200,
          trace: words.length > 0 ? null : (SECRETS.exec(left)?.[0] ?? null),
          said: plain(said),
        });
        wanted.push({ label, ok: expected.ok, trace: null, said: plain(expected.said) });
      }
    }
    expect(found).toEqual(wanted);
    expect(asked.size).toBeGreaterThan(12);
  });

  it('is there for those who may, so that the questions were worth asking', async () => {
    const ines = new Browser();
    await ines.signIn(portal.url, 'ines');
    const get = async (name: string, question: object) =>
      JSON.stringify((await ask(ines, `/api/v1/${name}`, post(question))).body);
    for (const [name, question] of [
      ['repositories', {}],
      ['find', { words: ['orbit', 'of', 'a', 'moonbase'] }],
      ['components', { all: true }],
      ['teams', {}],
      ['consumers', { name: 'acme-features' }],
      ['foundations', {}],
      ['lineage', { place: 'obsidian/again.py:call_again' }],
      ['report', {}],
      ['status', {}],
      ['fixes', {}],
    ] as const)
      expect(await get(name, question), name).toMatch(SECRETS);
    expect(JSON.parse(await get('duplicates', {})).classes[0].members.length).toBe(3);
  });

  it('is there for those whom the company lists in a group of spolia.yaml, by an address that their provider has seen', async () => {
    const seenBy = async (who: keyof typeof PEOPLE) =>
      JSON.stringify((await ask(await browserOf(who), '/api/v1/repositories')).body);
    expect(await seenBy('olga')).toMatch(SECRETS);
    expect(await seenBy('moll')).not.toMatch(SECRETS);
    const olga = (await ask(await browserOf('olga'), '/api/me')).body;
    expect(olga.groups).toEqual(['vault']);
    // What they may do is said by the provider's groups alone.
    expect(olga.permissions).toEqual(['read']);
    const token = (
      await ask(await browserOf('olga'), '/api/v1/token', post({ action: 'create', label: 'o', permissions: ['read'] }))
    ).body;
    const { body } = await ask(null, '/api/v1/repositories', {
      headers: { authorization: `Bearer ${token.secret}` },
    });
    expect(JSON.stringify(body)).toMatch(SECRETS);
  });

  it('is hidden from agents and from tokens as well', async () => {
    const none = (await operate(storage, 'token', { action: 'create', label: 'agent' })).secret;
    const call = post(
      {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'find_existing', arguments: { words: 'orbit of a base around the moon' } },
      },
      { accept: 'application/json, text/event-stream', ...bearer(none).headers },
    );
    const { status, body } = await ask(null, '/mcp', call);
    expect(status).toBe(200);
    expect(body.result.isError ?? false).toBe(false);
    expect(JSON.stringify(body)).not.toMatch(/quillfeather|obsidian|zoe|moonbase/i);
  });
});

describe('badges', () => {
  const badge = async (name: string, more?: RequestInit, browser: Browser | null = null) =>
    ask(browser, `/badge/${encodeURIComponent(name)}.svg`, more);

  it('are for those who may see the component, and for anybody only where the server is told so', async () => {
    expect((await badge('acme-features')).status).toBe(401);
    const { status, body, headers } = await badge('acme-features', {}, await browserOf('carl'));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, max-age=300');
    expect(body).toContain('<title>used by 1 repository · owned by acme/features-team</title>');
    expect((await badge('obsidian-vault', {}, await browserOf('carl'))).body.code).toBe('no-badge');

    const open = await app({ settings: { ...settings, badges: true } });
    const given = await open.inject('/badge/acme-features.svg');
    expect(given.headers).toMatchObject({
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(given.body).toContain('used by 1 repository ·');
    const [hiddenOne, none] = await Promise.all(
      ['obsidian-vault', 'no-such-thing'].map((name) => open.inject(`/badge/${name}.svg`)),
    );
    expect([hiddenOne.statusCode, hiddenOne.json().code]).toEqual([404, 'no-badge']);
    expect({ ...none.json(), requestId: '' }).toEqual({ ...hiddenOne.json(), requestId: '' });
    const again = await open.inject({
      url: '/badge/acme-features.svg',
      headers: { 'if-none-match': String(given.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('teams of one’s own', () => {
  it('are followed by whoever sees them, and only theirs are told what waits for them', async () => {
    const carl = await browserOf('carl');
    const mine = async () => (await ask(carl, '/api/v1/mine')).body;
    expect(await mine()).toMatchObject({ who: { name: 'Carl Contributor', email: 'carl@example.com' }, teams: [] });
    const [secret, none] = await Promise.all(
      ['moonbase', 'nosuchteam'].map((team) => ask(carl, '/api/v1/follow', post({ team }))),
    );
    expect([secret.status, secret.body.code]).toEqual([none.status, none.body.code]);
    expect((await ask(carl, '/api/v1/follow', post({ team: 'acme' }))).body).toEqual({ followed: ['acme'], left: [] });
    const followed = await mine();
    expect(followed.teams).toEqual([{ team: 'acme', because: 'you follow it', followed: true }]);
    // The fix of features never reached churn, which is acme's.
    expect(followed.needs).toContainEqual(
      expect.objectContaining({ kind: 'fix', team: 'acme', title: 'fix: a request is sent at least once' }),
    );
    expect(JSON.stringify(followed)).not.toMatch(SECRETS);
    expect((await ask(carl, '/api/v1/follow', post({ team: 'acme', not: true }))).body).toEqual({
      followed: [],
      left: ['acme'],
    });
    expect((await mine()).teams).toEqual([]);
    const ines = new Browser();
    await ines.signIn(portal.url, 'ines');
    expect((await ask(ines, '/api/v1/mine')).body.others).toContain('moonbase');
  });
});

describe.runIf(hasChromium)('pages, in a browser, for who may not see a repository', () => {
  const walked = async () => {
    const { body } = await ask(await browserOf('carl'), '/api/v1/duplicates');
    return [
      ...['/', '/search?q=repeat a request', '/search?q=compute the orbit', '/components?all=true', '/teams'],
      ...['/component?name=acme-features', '/graph?name=acme-features', '/team?name=acme', '/repositories'],
      ...['/repository?name=features', '/lineage?place=features:features/retry.py:call_again', '/duplicates'],
      ...[`/duplicate?id=${body.classes[0].id}`, '/fixes?all=true', '/foundations?name=pandas', '/account'],
    ];
  };
  /** Goes to pages as Carl: what each shows once nothing is awaited any more, and every answer behind it. */
  const visitor = async () => {
    const carl = await browserOf('carl');
    const page = await pages.fresh();
    for (const cookie of carl.cookies(portal.url).split('; ')) {
      const [name, value] = cookie.split('=');
      await page.context().addCookies([{ name, value, url: portal.url }]);
    }
    let answers: Promise<string>[] = [];
    let refused: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) refused.push(response.url());
      if (/json|html|svg/.test(response.headers()['content-type'] ?? '')) answers.push(response.text().catch(() => ''));
    });
    return async (path: string) => {
      answers = [];
      refused = [];
      await openLive(page, `${portal.url}${path}`);
      await page.locator('main').getByRole('heading').or(page.getByRole('alert')).first().waitFor();
      // One after another: what was awaited may show something else that is.
      const busy = page.locator('[aria-busy=true]');
      while ((await busy.count()) > 0) await busy.first().waitFor({ state: 'detached' });
      const shown = await page.locator('body').innerText();
      return { shown, answers: (await Promise.all(answers)).join('\n'), refused };
    };
  };

  it('have no trace of it: neither names nor counts, nor the answers behind them', async () => {
    const visit = await visitor();
    const paths = await walked();
    const routes = [
      ...readFileSync(new URL('../web/app/router.tsx', import.meta.url), 'utf8').matchAll(/ page\('([^']+)'/g),
    ];
    expect(new Set(paths.map((path) => path.replace(/\?.*/, '')))).toEqual(new Set(routes.map(([, path]) => path)));
    for (const path of paths) {
      const { shown, answers, refused } = await visit(path);
      expect(shown, path).toContain('Carl Contributor');
      expect(refused, path).toEqual([]);
      expect(`${shown}\n${answers}`, path).not.toMatch(SECRETS);
      expect(answers, path).toContain('"permissions"');
    }
    expect((await visit('/repositories')).shown).toContain('2 repositories');
  });

  it('say of what is hidden what they say of what is not there', async () => {
    const visit = await visitor();
    const row = await storage.db.one<{ component: number }>(sql`
      select component.id as component from component join repository on repository.id = component.repository
      where identity like '%obsidian-vault' limit 1`);
    const said = async (path: string, word: string) =>
      (await visit(`${path}${word}`)).shown.replaceAll(word, '·').replace(/[\w-]{36}/g, '·');
    for (const [path, name, none] of [
      ['/component?id=', String(row!.component), '99999999'],
      ['/repository?name=', 'obsidian-vault', 'nothing-here-00'],
      ['/team?name=', 'moonbase', 'qwertyuiop'],
      ['/lineage?place=', 'moonbase_orbit', 'qwertyuiop_asdf'],
    ])
      expect(await said(path, name), path).toBe(await said(path, none));
  });
});

describe('what is hidden and what is not there', () => {
  it('are told apart by neither code nor time of an answer', async () => {
    const carl = await browserOf('carl');
    const times: Record<string, number[]> = { 'obsidian-vault': [], 'nothing-here-00': [] };
    const codes = new Set<string>();
    for (let round = 0; round < 15; round++)
      for (const [name, list] of Object.entries(times)) {
        const begun = performance.now();
        const { status, body } = await ask(carl, `/api/v1/component?name=${name}`);
        list.push(performance.now() - begun);
        codes.add(`${status} ${body.code}`);
      }
    expect([...codes]).toEqual(['404 no-component']);
    const [one, other] = Object.values(times).map((list) => list.sort((a, b) => a - b)[7]);
    // Half of them are faster than this; a machine at work varies by some milliseconds.
    expect(Math.abs(one - other)).toBeLessThan(10 + Math.min(one, other));
  });
});

describe('the command line', () => {
  const run = (args: string[], env: NodeJS.ProcessEnv) => spolia(args, { env: { SPOLIA_DATA: '/proc/none', ...env } });
  const tokenFor = async (input: object) =>
    (await operate(storage, 'token', { action: 'create', label: 'cli', ...input })).secret;

  it('asks a server instead of a database, and prints the same', async () => {
    const env = {
      SPOLIA_URL: `${portal.url}/`,
      SPOLIA_TOKEN: await tokenFor({ groups: ['vault'], permissions: ['read', 'operate'] }),
    };
    const { code, stdout, stderr } = await run(['repositories'], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^3 repositories[\s\S]*moonbase\/obsidian-vault/);
    const json = JSON.parse((await run(['repository', 'features', '--json'], env)).stdout);
    expect(json.repository.repo).toBe('git.example.com/acme/features');
    expect((await run(['sync'], env)).stdout).toContain('3 repositories in the index');
    // Who may see less sees less.
    const less = await run(['repository', 'obsidian-vault'], { ...env, SPOLIA_TOKEN: await tokenFor({}) });
    expect(less).toMatchObject({ code: 2, stderr: expect.stringContaining('there is no repository "obsidian-vault"') });
  });

  it('says what is wrong with the way there', async () => {
    const token = await tokenFor({});
    const said = async (args: string[], env: NodeJS.ProcessEnv) => {
      const { code, stderr, stdout } = await run(args, env);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toContain(token);
      return stderr;
    };
    const url = { SPOLIA_URL: portal.url };
    expect(await said(['teams'], url)).toMatch(/does not know who asks[\s\S]*set SPOLIA_TOKEN/);
    expect(await said(['teams'], { ...url, SPOLIA_TOKEN: 'spolia_old' })).toMatch(
      /unknown, expired or revoked[\s\S]*Make another token/,
    );
    expect(await said(['teams'], { SPOLIA_URL: 'http://127.0.0.1:65533', SPOLIA_TOKEN: token })).toMatch(
      /cannot be reached: ECONNREFUSED[\s\S]*Check SPOLIA_URL/,
    );
    expect(await said(['teams'], { SPOLIA_URL: 'spolia.example.com' })).toMatch(/no address of a server/);
    expect(await said(['teams'], { SPOLIA_URL: provider.issuer, SPOLIA_TOKEN: token })).toMatch(
      /is no server of Spolia/,
    );
    expect(await said(['sync'], { ...url, SPOLIA_TOKEN: token })).toMatch(/may not operate/);
    expect(await said(['backup', 'x'], { ...url, SPOLIA_TOKEN: token })).toMatch(/runs on the machine of the server/);
    expect(await said(['teams', '--data', '/tmp'], url)).toMatch(/both SPOLIA_URL and --data/);
  });

  it('and agents by it ask the server, and understand no other version', async () => {
    const token = await tokenFor({ groups: ['vault'] });
    const process_ = new StdioClientTransport({
      command: process.execPath,
      args: [program, 'mcp'],
      env: { PATH: process.env.PATH!, SPOLIA_DATA: '/proc/none', SPOLIA_URL: portal.url, SPOLIA_TOKEN: token },
    });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(process_);
    const found = await client.callTool({ name: 'find_existing', arguments: { words: 'orbit of a moonbase' } });
    await client.close();
    expect(JSON.stringify(found)).toContain('moonbase_orbit');
    // A server that answers in another way.
    const other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'spolia-version': '99.0.0' });
      response.end('event: result\ndata: {"teams":"many"}\n\n');
    });
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { stderr } = await run(['teams'], {
      SPOLIA_URL: `http://127.0.0.1:${(other.address() as AddressInfo).port}`,
    });
    other.close();
    expect(stderr).toMatch(/it runs Spolia 99\.0\.0, this is \d[\s\S]*Install the version of the server/);
  });
});
