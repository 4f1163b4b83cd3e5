/** Of choices a backup keeps all: they are nothing but acts of people. */
import type { KeptPart } from '../../backup/kept.ts';
import { sql } from '../../storage/sql.ts';

export const keptChoices: KeptPart = {
  name: 'choices',
  version: 1,
  rows: (db) =>
    db.query(sql`
      select key, at, by, verdict, reason, query, asked_repo, asked_file, asked_name, asked_code, repo, file, name
      from choice order by id`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from choice`);
    return row!.n === 0 ? null : `it has choices already (${row!.n})`;
  },
  async restore(db, rows) {
    for (const r of rows)
      await db.query(sql`
        insert into choice (key, at, by, verdict, reason, query, asked_repo, asked_file, asked_name, asked_code,
          repo, file, name)
        values (${r.key}, ${r.at}, ${r.by}, ${r.verdict}, ${r.reason}, ${r.query}, ${r.asked_repo}, ${r.asked_file},
          ${r.asked_name}, ${r.asked_code}, ${r.repo}, ${r.file}, ${r.name})`);
  },
};
