/** Of duplicates a backup keeps the ids that people write down, by what each class is known again, and what was decided. */
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

export const keptDuplicateActs: KeptPart = {
  name: 'duplicate-acts',
  version: 1,
  rows: (db) =>
    db.query(sql`
      select key as class, kind, by_name, at, reason, until::text as until, assignee
      from duplicate_act act join clone_class on clone_class.id = act.class order by act.id`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from duplicate_act`);
    return row!.n === 0 ? null : `duplicates were decided about already (${row!.n})`;
  },
  async restore(db, rows) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const part = rows.slice(from, from + ROWS_AT_ONCE);
      const of = (name: string) => part.map((row) => row[name]);
      await db.query(sql`
        insert into duplicate_act (class, kind, by_name, at, reason, until, assignee)
        select clone_class.id, kind, by_name, at, reason, until, assignee
        from unnest(${of('class')}::text[], ${of('kind')}::text[], ${of('by_name')}::text[], ${of('at')}::timestamptz[],
          ${of('reason')}::text[], ${of('until')}::date[], ${of('assignee')}::text[]) with ordinality
          as new(class, kind, by_name, at, reason, until, assignee, n)
        join clone_class on clone_class.key = new.class order by n`);
    }
  },
};
