/** Of sources a backup keeps what people gave; what settings list is read from them again. */
import type { KeptPart } from '../backup/kept.ts';
import { sql } from '../storage/sql.ts';

export const keptSources: KeptPart = {
  name: 'sources',
  version: 1,
  rows: (db) => db.query(sql`select kind, path, added_at from source where listed_by is null order by id`),
  obstacle: async () => null,
  async restore(db, rows) {
    for (const { kind, path, added_at: at } of rows)
      await db.query(sql`
        insert into source (kind, path, added_at) values (${kind}, ${path}, ${at}) on conflict (path) do nothing`);
  },
};
