/** Of repositories a backup keeps which id is whose: what people attach to it, and where duplicates know their places. */
import type { KeptPart } from '../backup/kept.ts';
import { sql } from '../storage/sql.ts';

export const keptRepositories: KeptPart = {
  name: 'repositories',
  version: 1,
  rows: (db) => db.query(sql`select id, identity, kind, path, url, registered_at from repository order by id`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from repository`);
    return row!.n === 0 ? null : `it has repositories already (${row!.n})`;
  },
  async restore(db, rows) {
    for (const { id, identity, kind, path, url, registered_at: at } of rows)
      await db.query(sql`
        insert into repository (id, identity, kind, path, url, registered_at) overriding system value
        values (${id}, ${identity}, ${kind}, ${path}, ${url}, ${at})`);
    await db.query(sql`
      select setval(pg_get_serial_sequence('repository', 'id'), greatest(1, (select max(id) from repository)))`);
  },
};
