/** Of duplicates a backup keeps the ids that people write down, and by what each class is known again. */
import type { KeptPart } from '../backup/kept.ts';
import { sql } from '../storage/sql.ts';

const ROWS_AT_ONCE = 5000;

export const keptDuplicates: KeptPart = {
  name: 'duplicates',
  version: 1,
  rows: (db) =>
    db.query(sql`
      select key, fragment, contents::float8[] as contents, places::float8[] as places, gone_since
      from clone_class order by id`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from clone_class`);
    return row!.n === 0 ? null : `it has duplicates already (${row!.n})`;
  },
  async restore(db, rows) {
    const list = (numbers: unknown) => `{${(numbers as number[]).join(',')}}`;
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const part = rows.slice(from, from + ROWS_AT_ONCE);
      await db.query(sql`
        insert into clone_class (key, fragment, contents, places, gone_since)
        select key, fragment, contents::bigint[], places::bigint[], gone_since
        from unnest(${part.map((r) => r.key)}::text[], ${part.map((r) => r.fragment)}::boolean[],
          ${part.map((r) => list(r.contents))}::text[], ${part.map((r) => list(r.places))}::text[],
          ${part.map((r) => r.gone_since)}::timestamptz[]) with ordinality
          as new(key, fragment, contents, places, gone_since, n) order by n`);
    }
  },
};
