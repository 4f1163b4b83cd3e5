/** The commands that operations become, in processes of their own. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problems } from '../src/errors.ts';
import { type Company, commit, company, repository } from '../src/example/repositories.ts';
import { operations } from '../src/operations/list.ts';
import { clusterIn } from '../src/storage/embedded/cluster.ts';
import { spolia } from './support/command.ts';
import { testServer } from './support/database.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the list of operations', () => {
  it.each(operations)('$name is what its definition says', async ({ name, summary, load }) => {
    const operation = await load();
    expect({ name: operation.name, summary: operation.summary }).toEqual({ name, summary });
    expect(summary).toMatch(/^[a-z].*[^.]$/);
    expect(operation.description).toMatch(/\.$/);
    for (const [field, schema] of Object.entries(operation.input.shape))
      expect((schema as z.ZodType).description ?? '', field).not.toBe('');
    for (const field of operation.positional ?? []) expect(Object.keys(operation.input.shape)).toContain(field);
    for (const example of operation.examples) expect(example).toMatch(new RegExp(`^spolia ${name}\\b`));
    // Both become JSON Schema: of help, of an API, of tools.
    for (const schema of [operation.input, operation.output])
      expect(z.toJSONSchema(schema, { io: 'input' })).toBeTruthy();
    // Who may only read writes nothing but what is their own.
    if (!operation.readOnly && !['token', 'follow'].includes(name)) expect(operation.permission).not.toBe('read');
  });

  it('has every definition, once', () => {
    const defined = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /operations?\.ts$/.test(path) && !path.startsWith('operations/seam/'))
      .flatMap((path) => [
        ...readFileSync(join(root, 'src', path), 'utf8').matchAll(/= operation\(\{\s*name: '(\w+)'/g),
      ])
      .map(([, name]) => name);
    expect(operations.map((o) => o.name).sort()).toEqual(defined.sort());
  });
});

it('a scan loads neither schemas nor a database driver', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(root, path), 'utf8');
    for (const [, type, to] of code.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from '([^']+)'/gm)) {
      if (type !== undefined) continue;
      if (to.startsWith('.')) visit(normalize(join(dirname(path), to)));
      else if (!to.startsWith('node:')) packages.add(to);
    }
  };
  for (const entry of ['main', 'program', 'scan']) visit(`src/cli/${entry}.ts`);
  visit('src/operations/list.ts');
  expect([...packages]).toEqual(['commander']);
});

it('every problem says what to do, with a code of its own', () => {
  // biome-ignore lint/suspicious/noExplicitAny: whatever they take, a text does
  const all = Object.values(problems).map((make: any) => make('x', 'y', 'z'));
  expect(new Set(all.map((p) => p.code)).size).toBe(all.length);
  for (const { advice, message } of all) {
    expect(advice).toMatch(/^[A-Z].*[.?]$/);
    expect(message).not.toMatch(/\.$|undefined/);
  }
});

describe('on the command line', () => {
  // Keeps the server up, so that each command costs no start of its own.
  const server = testServer({}, { own: true });
  let made: Company;
  const run = (...args: string[]) => spolia([...args, '--data', server.folder]);
  beforeAll(async () => {
    await server.open();
    const retry =
      'def retry(action, attempts, pause):\n    for attempt in range(attempts):\n        try:\n            return action()\n        except ConnectionError:\n            wait_for(pause * 2 ** attempt)\n    raise RuntimeError("gave up")\n';
    const one = (message: string) =>
      repository([commit('Ada <ada@example.com>', '2024-01-03', message, { 'retry.py': retry })]);
    made = company({ jobs: one('jobs'), models: one('models') });
  });
  afterAll(() => made.remove());

  it('an empty index says how to fill it', async () => {
    const { stdout, code } = await run('status');
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('spolia.js index PATH') });
  });

  it('repositories are indexed, listed and compared', async () => {
    const indexed = await run('index', made.folder);
    expect(indexed).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringContaining('2 repositories in the index, 2 of them new'),
    });
    const status = await run('status', '--json');
    expect(JSON.parse(status.stdout).totals).toMatchObject({ repositories: 2, units: 2 });
    const list = await run('duplicates', '--limit', '5');
    expect(list.stdout).toMatch(/^1 duplicate across repositories\.\n\n[a-z0-9]{8} {2}7 lines could go/);
    const [{ id }] = JSON.parse((await run('duplicates', '--json')).stdout).classes;
    const one = (await run('duplicates', id)).stdout;
    expect(one).toContain('retry.py:1  retry');
    expect(one).toMatch(
      /Side by side: .* compare [a-z0-9]{8}\nWhich copy to keep: .* copies [a-z0-9]{8}\nTo live with it/,
    );
    expect((await run('sync')).stdout).toContain('nothing had changed');
    // Words need no quotes, and a file of queries is answered line by line.
    const found = await run('find', 'retry', 'an', 'action');
    expect(found.stdout).toMatch(/ 1 {2}retry {2}function\n[\s\S]*Searched: 2 units/);
    // What it ranks while the database starts counts only where the database sees the same repositories.
    const before = join(server.folder, 'search', 'searched-last.json');
    const searched = readFileSync(before, 'utf8');
    for (const said of [searched, JSON.stringify(JSON.parse(searched).slice(1)), 'damaged']) {
      writeFileSync(before, said);
      expect((await run('find', 'retry', 'an', 'action')).stdout).toBe(found.stdout);
      expect(readFileSync(before, 'utf8')).toBe(searched);
    }
    const file = join(made.folder, 'queries.jsonl');
    writeFileSync(file, '{"id":"a","query":"retry an action"}\n{"id":"b","query":"the"}\n');
    const many = (await run('find', '--queries', file, '--json')).stdout.trim().split('\n');
    expect(many.map((line) => JSON.parse(line).id)).toEqual(['a', 'b']);
  });

  it.each([
    [
      ['index'],
      /missing required argument 'path'\nSuch as: spolia index ~\/work\n\(all options: spolia index --help\)/,
    ],
    [['index', '/no/such/folder'], /no such file or folder[\s\S]*Give the path/],
    [['find'], /query is empty[\s\S]*in a few words/],
    [['find', 'retry', 'lnag:python'], /no filter "lnag:"[\s\S]*Is "lang:" meant/],
    [['find', '--queries', '/no/such/file'], /no such file[\s\S]*Give the path/],
    [['duplicates', '--limit', 'many'], /--limit [\s\S]*1 to 1000/],
    [['duplicates', '--limit', '0'], /--limit [\s\S]*1 to 1000/],
    [['duplicates', 'nosuch'], /no duplicate "nosuch"[\s\S]*spolia duplicates/],
    [['status', 'extra'], /too many arguments/],
    [['status', '--verbose'], /unknown option '--verbose'/],
  ])('%j is answered with what to do, and 2', async (args, message) => {
    const { code, stderr, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('a database that is not there is named, without its password, and exits with 2', async () => {
    const env = { DATABASE_URL: 'postgres://ada:hunter2@127.0.0.1:1/spolia' };
    const { code, stderr } = await spolia(['status'], { env });
    expect(code).toBe(2);
    expect(stderr).toMatch(/127\.0\.0\.1:1\/spolia cannot be reached[\s\S]*DATABASE_URL/);
    expect(stderr).not.toContain('hunter2');
  });

  it('help says arguments, options and examples, and starts no database', async () => {
    const { stdout, code } = await spolia(['index', '--help'], { env: { SPOLIA_DATA: '/proc/none' } });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /Usage: spolia index \[options\] <path\.\.\.>[\s\S]*--json[\s\S]*--data <dir>[\s\S]*Examples:/,
    );
    expect((await spolia(['--help'])).stdout).toMatch(/scan[\s\S]*index[\s\S]*duplicates/);
    expect((await spolia(['help', 'status'])).stdout).toContain('Usage: spolia status');
  });

  it('Ctrl-C ends it with 130, and what was killed outright is done again', async () => {
    const interrupted = await spolia(['sync', '--data', server.folder], {
      started: (child) => setTimeout(() => child.kill('SIGINT'), 5_000).unref(),
    });
    expect([0, 130]).toContain(interrupted.code);
    for (const wait of [300, 900, 1500]) {
      await spolia(['index', made.folder, '--data', server.folder], {
        started: (child) => setTimeout(() => child.kill('SIGKILL'), wait).unref(),
      });
    }
    expect((await run('sync')).code).toBe(0);
    expect(JSON.parse((await run('status', '--json')).stdout).totals).toMatchObject({
      repositories: 2,
      units: 2,
      failed: 0,
    });
    expect(clusterIn(server.folder).data).toContain(server.folder);
  });
});
