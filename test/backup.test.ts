/** Backups: the way there and back, and what may happen on it. */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Company, commit, company, repository } from '../src/example/repositories.ts';
import { sql } from '../src/storage/sql.ts';
import type { Storage } from '../src/storage/storage.ts';
import { operate, testServer } from './support/database.ts';
import { long } from './support/long.ts';

const ADA = 'Example Ada <ada@example.com>';
const code = (name: string, more = '') => `def ${name}(rows, quantile, limit):
    low = rows.quantile(quantile)
    high = rows.quantile(1 - quantile)
    scaled = (rows - low) / (high - low).replace(0, 1.0)${more}
    return scaled.clip(lower=-limit, upper=limit)
`;

const server = testServer();
let c: Company;
let data: string;
let file: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'spolia-backup-'));
  chmodSync(data, 0o711);
  file = join(data, 'backup.jsonl');
  const of = (name: string, more = '') =>
    repository([commit(ADA, '2024-01-03', name, { [`${name}.py`]: code(name, more) })], {
      remote: `https://git.example.com/x/${name}.git`,
    });
  c = company({ z: of('scale'), a: of('scale_rows', '\n    scaled = scaled.fillna(0)') });
});
afterEach(() => {
  c.remove();
  rmSync(data, { recursive: true, force: true });
});

const run = (storage: Storage, name: string, input: object = {}) => operate(storage, name, input, { dataFolder: data });
const problem = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (e) => `${e.code}: ${e.message}. ${e.advice}`,
  );

it('goes into another database, where repositories and duplicates keep their ids', async () => {
  const one = await server.open();
  // The ids are not those that a new index would give.
  await run(one, 'index', { paths: [c.path('z')] });
  await run(one, 'index', { paths: [c.path('a'), `file://${c.path('a')}`] });
  const before = await run(one, 'duplicates');
  const [{ id }] = before.classes;
  await run(one, 'accept', { id, reason: 'kept apart until the audit', until: '2999-12-31' });
  await run(one, 'assign', { id, to: 'Ada' });
  const ids = (s: Storage) => s.db.query(sql`select id, identity from repository order by id`);
  await one.db.query(sql`
    insert into choice (key, by, verdict, reason, repo, file, name)
    select 'c0ffee', 'Ada', 'reused', '', identity, 'load.py', 'load' from repository order by id limit 1`);
  await one.db.query(sql`insert into followed_team (who, team, follows) values ('local', 'risk', true)`);
  const followed = (s: Storage) => s.db.query(sql`select who, team, follows from followed_team`);
  expect(await run(one, 'backup', { file })).toMatchObject({
    parts: [
      { name: 'sources', rows: 3 },
      { name: 'repositories', rows: 3 },
      { name: 'duplicates' },
      { name: 'choices', rows: 1 },
      { name: 'duplicate-acts', rows: 2 },
      { name: 'owners', rows: 0 },
      { name: 'following', rows: 1 },
    ],
  });
  const two = await server.open();
  expect(await run(two, 'restore', { file })).toMatchObject({
    parts: [{ rows: 3 }, { rows: 3 }, {}, { rows: 1 }, { rows: 2 }, { rows: 0 }, { rows: 1 }],
  });
  expect(await followed(two)).toEqual(await followed(one));
  expect((await run(two, 'choices')).choices).toMatchObject([{ id: 'c0ffee', by: 'Ada', verdict: 'reused' }]);
  expect(await run(two, 'sync')).toMatchObject({ repositories: 3, added: 0, failed: [] });
  expect(await ids(two)).toEqual(await ids(one));
  const key = ({ id, members }: { id: string; members: { repo: string; name: string }[] }) =>
    `${id} ${members.map((m) => `${m.repo} ${m.name}`).sort()}`;
  const after = await run(two, 'duplicates', { accepted: 'with' });
  expect(after.classes.map(key)).toEqual(before.classes.map(key));
  expect(after.classes[0]).toMatchObject({
    accepted: { reason: 'kept apart until the audit' },
    assigned: { to: 'Ada' },
  });
  // New ones get new ids.
  c.git('.', 'init', '-q', '--template=', 'new');
  await run(two, 'index', { paths: [c.path('new')] });
  // There and back once more: but for the time, the same bytes.
  const again = join(data, 'again.jsonl');
  const three = await server.open();
  await run(three, 'restore', { file });
  await run(three, 'backup', { file: again });
  const rows = (path: string) => readFileSync(path, 'utf8').split('\n').slice(1, -2);
  expect(rows(again)).toEqual(rows(file));
});

it('is refused where it is damaged, newer or no backup, and where something is there already', async () => {
  const one = await server.open();
  await run(one, 'index', { paths: [c.folder] });
  await run(one, 'backup', { file });
  const text = readFileSync(file, 'utf8');
  const two = await server.open();
  const refused = async (content: string) => {
    writeFileSync(file, content);
    return problem(run(two, 'restore', { file }));
  };
  expect(await refused('')).toMatch(/backup-unusable.*is empty/);
  expect(await refused('{"hello":1}\n')).toMatch(/is no backup of Spolia/);
  expect(await refused('no json\n')).toMatch(/backup-damaged.*no JSON/);
  expect(await refused(text.slice(0, -20))).toMatch(/ends in the middle of a line.*Nothing was restored/);
  expect(await refused(text.split('\n').slice(0, -2).join('\n').concat('\n'))).toMatch(/its end is missing/);
  expect(await refused(text.replace('"path":"/', '"path":"/x'))).toMatch(/checksum does not fit/);
  expect(await refused(text.replace('"version":1', '"version":2'))).toMatch(
    /backup-newer.*has format 2, and this version knows 1\. Use Spolia 0.1.0 or newer/,
  );
  expect(await refused(text.replace('"sources":1', '"sources":7'))).toMatch(/holds "sources" in format 7/);
  expect(await refused(text.replace('"sources":1', '"sources":1,"waivers":1'))).toMatch(/holds "waivers", which this/);
  expect(await two.db.query(sql`select * from source`)).toEqual([]);
  writeFileSync(file, text);
  expect(await problem(run(one, 'restore', { file }))).toMatch(/restore-not-empty.*repositories already \(2\)/);
  expect(await problem(run(two, 'restore', { file: join(data, 'none') }))).toMatch(/cannot be read \(ENOENT\)/);
  expect(await problem(run(two, 'backup', { file: join(data, 'no/such/folder') }))).toMatch(
    /its folder does not exist/,
  );
});

long(
  'killed in the middle, a backup leaves the one before, and a restore leaves nothing',
  async () => {
    const bin = join(fileURLToPath(new URL('..', import.meta.url)), 'bin/spolia.js');
    const index = join(data, 'index');
    const cli = (args: string[], killAfter: number | null = null) =>
      new Promise<{ code: number | null; out: string }>((go) => {
        const child = spawn(process.execPath, [bin, ...args], { env: { ...process.env, SPOLIA_DATA: index } });
        let out = '';
        child.stdout.on('data', (part) => (out += part));
        child.stderr.on('data', (part) => (out += part));
        child.on('close', (status) => go({ code: status, out }));
        if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
      });
    // Large enough to be caught in the middle.
    const many = await server.open();
    await many.db.run(`insert into clone_class (key, fragment, contents, places)
    select 'k' || n, false, array[n, n + 1, n + 2], array[n * 7, n * 11] from generate_series(1, 150000) n;
    insert into source (kind, path) values ('path', '/srv/one')`);
    await run(many, 'backup', { file });
    const whole = readFileSync(file, 'utf8');
    const counts = async () => {
      const small = join(data, 'small.jsonl');
      rmSync(small, { force: true });
      const { code, out } = await cli(['backup', small, '--json']);
      expect(code, out).toBe(0);
      return JSON.parse(out).rows as number;
    };
    expect(await counts()).toBe(0);
    let killed = 0;
    for (const after of [900, 2200]) {
      const { code } = await cli(['restore', file], after);
      if (code === null) killed++;
      else break;
      expect(await counts()).toBe(0);
    }
    expect(killed).toBeGreaterThan(0);
    if ((await counts()) === 0) expect((await cli(['restore', file])).code).toBe(0);
    expect(await counts()).toBe(150_001);
    writeFileSync(file, 'the one before');
    for (const after of [700, 1400]) {
      const { code } = await cli(['backup', file], after);
      const now = readFileSync(file, 'utf8');
      if (code === null)
        expect(
          now === 'the one before' || now.split('\n').slice(1, -2).join() === whole.split('\n').slice(1, -2).join(),
        ).toBe(true);
    }
    expect(existsSync(file)).toBe(true);
  },
  240_000,
);
