import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { servers, testServer } from '../../test/support/database.ts';
import { clusterIn } from './embedded/cluster.ts';
import {
  buildingGeneration,
  CURRENT,
  currentGeneration,
  generationMigrations,
  removeRetired,
  switchTo,
} from './generations.ts';
import type { Migration } from './migrations.ts';
import { sql } from './sql.ts';
import { lookAgain } from './statistics.ts';
import { openStorage } from './storage.ts';

const thing: Migration = {
  id: 'things 1',
  sql: 'create table thing (n bigint, note text); insert into thing values (1)',
};

describe.each(servers)('on $name', ({ env }) => {
  const server = testServer(env, { own: true });
  const things = async (schema?: string) => server.open(schema, [thing]);
  const pidFile = () => readFileSync(`${clusterIn(server.folder).data}/postmaster.pid`, 'utf8').split('\n');

  it('numbers, times, lists, bytes and JSON come back as they are', async () => {
    const { db } = await things();
    const row = await db.one(sql`
      select 9007199254740991::bigint as safe, 9007199254740993::bigint as large, count(*) as count,
        ${['a', 'b"{']}::text[] as texts, ${[1, null]}::bigint[] as numbers, ${Buffer.from([0, 255])}::bytea as bytes,
        ${JSON.stringify({ a: [1] })}::jsonb as json, true as yes, null as nothing
      from thing`);
    expect(row).toEqual({
      safe: 9007199254740991,
      large: 9007199254740993n,
      count: 1,
      texts: ['a', 'b"{'],
      numbers: [1, null],
      bytes: Buffer.from([0, 255]),
      json: { a: [1] },
      yes: true,
      nothing: null,
    });
  });

  it('has a table looked at again when a tenth of it is new, and not before', async () => {
    const { db } = await things();
    const known = async () =>
      (await db.one<{ known: number }>(sql`select reltuples as known from pg_class where oid = to_regclass('thing')`))!
        .known;
    const add = async (rows: number) => {
      await db.query(sql`insert into thing select generate_series(1, ${rows}::int)`);
      await lookAgain(db, ['thing'], rows);
    };
    await add(199);
    expect(await known()).toBe(200);
    await add(15);
    expect(await known()).toBe(200);
    await add(5);
    expect(await known()).toBe(220);
  });

  it('a transaction is done as a whole or not at all, and a part of one can fail by itself', async () => {
    const { db } = await things();
    await expect(
      db.transaction(async (tx) => {
        await tx.query(sql`insert into thing values (2)`);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await db.transaction(async (tx) => {
      await tx.query(sql`insert into thing values (3)`);
      await tx
        .transaction(async (part) => {
          await part.query(sql`insert into thing values (4)`);
          await part.query(sql`insert into thing values (${'no number'})`);
        })
        .catch(() => {});
      await tx.query(sql`insert into thing values (5)`);
    });
    expect(await db.query(sql`select n from thing order by n`)).toEqual([{ n: 1 }, { n: 3 }, { n: 5 }]);
  });

  it('migrations run once, however many processes open at the same time', async () => {
    const schema = server.newSchema();
    const all = await Promise.all([1, 2, 3, 4].map(() => things(schema)));
    expect(await all[0].db.query(sql`select n from thing`)).toEqual([{ n: 1 }]);
    const more = [thing, { id: 'things 2', sql: 'insert into thing values (2)' }];
    const later = await server.open(schema, more);
    expect(await later.db.query(sql`select n from thing order by n`)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('a migration that fails leaves nothing, and a schema of a newer version is refused', async () => {
    const schema = server.newSchema();
    const broken = { id: 'things 2', sql: 'create table other (n integer); select no_such_function()' };
    await expect(server.open(schema, [thing, broken])).rejects.toThrow(/no_such_function/);
    const { db } = await things(schema);
    expect(await db.one(sql`select to_regclass('other') as other`)).toEqual({ other: null });
    await expect(server.open(schema, [])).rejects.toMatchObject({ code: 'schema-newer' });
    await db.run('create table taken (n integer)');
    await expect(
      server.open(schema, [thing, { id: 'things 2', sql: 'create table taken (n integer)' }]),
    ).rejects.toMatchObject({ code: 'schema-conflict' });
  });

  it('the same database is reached by its address, as DATABASE_URL has it', async () => {
    const schema = server.newSchema();
    await things(schema);
    const cluster = clusterIn(server.folder);
    const password = readFileSync(cluster.password, 'utf8');
    const address = (word: string) => `postgres://spolia:${word}@${encodeURIComponent(pidFile()[4])}:5432/postgres`;
    const storage = await openStorage({ kind: 'url', url: address(password) }, [thing], { schema });
    expect(await storage.db.query(sql`select n from thing`)).toEqual([{ n: 1 }]);
    expect(storage.where).not.toContain(password);
    await storage.close();
    for (const url of [address('wrong'), 'postgres://127.0.0.1:1/none', 'postgres://no.such.host.invalid/none']) {
      await expect(openStorage({ kind: 'url', url }, [thing])).rejects.toMatchObject({
        code: 'database-unreachable',
        advice: expect.stringContaining('DATABASE_URL'),
      });
    }
  });

  it('a generation is built beside the current one and takes its place in one step', async () => {
    const { db } = await server.open(undefined, [
      generationMigrations[0],
      {
        id: 'derived 1',
        sql: 'create table derived (generation bigint references generation on delete cascade, n integer)',
      },
    ]);
    const seen = () => db.query(sql`select n from derived where generation = ${CURRENT}`);
    const first = await buildingGeneration(db, 1);
    await db.query(sql`insert into derived values (${first.id}, 1)`);
    expect(await seen()).toEqual([]);
    await switchTo(db, first.id);
    expect(await seen()).toEqual([{ n: 1 }]);
    // One that was begun and killed is gone on with.
    const second = await buildingGeneration(db, 2);
    expect(await buildingGeneration(db, 2)).toEqual(second);
    await db.query(sql`insert into derived values (${second.id}, 2)`);
    expect(await seen()).toEqual([{ n: 1 }]);
    await switchTo(db, second.id);
    expect(await currentGeneration(db)).toEqual(second);
    expect(await seen()).toEqual([{ n: 2 }]);
    await removeRetired(db, 2);
    expect(await db.query(sql`select n from derived`)).toEqual([{ n: 2 }]);
  });

  it('a database that goes away is started again, and what is asked afterwards is answered', async () => {
    const { db } = await things();
    const pid = () => Number(pidFile()[0]);
    for (const signal of ['SIGKILL', 'SIGINT'] as const) {
      const before = pid();
      process.kill(before, signal);
      await vi.waitFor(() => expect(() => process.kill(before, 0)).toThrow(), 100_000);
      // What was under way is lost and says so; nobody else opens anything.
      await vi.waitFor(async () => expect(await db.query(sql`select n from thing`)).toEqual([{ n: 1 }]), 100_000);
      expect(pid()).not.toBe(before);
    }
    // All at once after a crash: one of them starts it.
    process.kill(pid(), 'SIGKILL');
    const asked = await Promise.allSettled(Array.from({ length: 20 }, () => db.query(sql`select n from thing`)));
    for (const answer of asked)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'database-lost' });
    await vi.waitFor(async () => expect(await db.query(sql`select n from thing`)).toEqual([{ n: 1 }]), 100_000);
    await db.transaction((tx) => tx.query(sql`insert into thing values (2)`));
    expect(await db.query(sql`select n from thing order by n`)).toEqual([{ n: 1 }, { n: 2 }]);
  }, 240_000);
});

it('the suite has run on PostgreSQL 15 of Debian too', ({ skip }) => {
  skip(servers.length < 2, 'PostgreSQL 15 is not installed: apt-get install postgresql-15');
});
