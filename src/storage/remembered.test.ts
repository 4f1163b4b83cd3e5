import { beforeAll, expect, it } from 'vitest';
import { testServer } from '../../test/support/database.ts';
import type { Db } from './database.ts';
import { Remembered, UNWATCHED } from './remembered.ts';
import { sql } from './sql.ts';

const server = testServer();
const light = () => 1;
let db: Db;
beforeAll(async () => {
  ({ db } = await server.open());
});

it('the state is another one after every change that can be seen, and not before', async () => {
  const remembered = new Remembered(db);
  const first = await remembered.now();
  expect(await remembered.now()).toBe(first);
  await db.transaction(async (tx) => {
    await tx.query(sql`update generation set engine = engine`);
    expect((await remembered.now()).state).toBe(first.state);
  });
  const second = await remembered.now();
  expect(second.state).toBeGreaterThan(first.state);
  // Who asks, and what is under way, are no change of what is answered.
  await db.query(sql`delete from session`);
  await db.query(sql`delete from job`);
  expect(await remembered.now()).toBe(second);
});

it('every table is watched but those that no remembered answer is made of', async () => {
  const rows = await db.query<{ name: string }>(sql`
    select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
      and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'index_changed')`);
  expect(rows.map(({ name }) => name).sort()).toEqual([...UNWATCHED].sort());
});

it('rows of many transactions are put together, by several at once, without the state being another', async () => {
  const remembered = new Remembered(db);
  const before = (await remembered.now()).state;
  await db.query(sql`
    insert into index_change select (4000000000 + n)::text::xid8, 1 from generate_series(1, 2000) n`);
  const [{ state }, ...others] = await Promise.all([1, 2, 3, 4].map(() => remembered.now()));
  expect(state).toBe(before + 2000);
  expect(others.every((memory) => memory.state === state)).toBe(true);
  expect((await remembered.now()).state).toBe(state);
  const [{ rows }] = await db.query<{ rows: number }>(sql`select count(*)::int as rows from index_change`);
  expect(rows).toBeLessThan(6);
});

it('what is asked for at once is made once, and what failed is tried again', async () => {
  const memory = await new Remembered(db).now();
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([1, 2, 3].map(() => memory.once('scaler', make, light)))).toEqual([1, 1, 1]);
  const fails = () => Promise.reject(new Error('no loader'));
  await expect(memory.once('loader', fails, light)).rejects.toThrow('no loader');
  expect(await memory.once('loader', make, light)).toBe(2);
});

it('of many keys those that are not remembered are loaded together, in the order asked for', async () => {
  const memory = await new Remembered(db).now();
  const loads: (readonly number[])[] = [];
  const load = async (keys: readonly number[]) => {
    loads.push(keys);
    return keys.map((key) => key * key);
  };
  expect(await memory.each('square', [3, 1, 3], load, light)).toEqual([9, 1, 9]);
  expect(await memory.each('square', [2, 3, 1], load, light)).toEqual([4, 9, 1]);
  expect(loads).toEqual([[3, 1], [2]]);
});

it('it holds what it may weigh, and forgets what was not asked for longest', async () => {
  const memory = await new Remembered(db, 10_000).now();
  let made = 0;
  const ask = (key: string, bytes: number) =>
    memory.once(
      key,
      async () => ++made,
      () => bytes,
    );
  for (const key of ['drift', 'retry', 'loader']) await ask(key, 3000);
  await ask('drift', 3000);
  expect(made).toBe(3);
  await ask('scaler', 3000);
  await ask('drift', 3000);
  expect(made).toBe(4);
  await ask('retry', 3000);
  expect(made).toBe(5);
  // What is larger than all of it is given and not remembered.
  await ask('report', 20_000);
  await ask('report', 20_000);
  expect(made).toBe(7);
});
