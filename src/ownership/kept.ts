/** Of owners a backup keeps what people said; components are known again by where and what they were. */
import type { KeptPart } from '../backup/kept.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export const keptConfirmations: KeptPart = {
  name: 'owners',
  version: 1,
  rows: (db) =>
    db.query(sql`
      select said.id, said.repository, said.path, component_kind, component_name, said.kind, party, owns, note, by_name,
        at, revoked_at, revoked_by
      from ownership_confirmation said order by said.id`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from ownership_confirmation`);
    return row!.n === 0 ? null : `people said already who owns what (${row!.n})`;
  },
  async restore(db, rows) {
    for (const r of rows)
      await db.query(sql`
        insert into ownership_confirmation (id, repository, path, component_kind, component_name, kind, party, owns, note,
          by_name, at, revoked_at, revoked_by) overriding system value
        values (${r.id}, ${r.repository}, ${r.path}, ${r.component_kind}, ${r.component_name}, ${r.kind}, ${r.party},
          ${r.owns}, ${r.note}, ${r.by_name}, ${r.at}, ${r.revoked_at}, ${r.revoked_by})`);
    await db.query(sql`
      select setval(pg_get_serial_sequence('ownership_confirmation', 'id'),
        greatest(1, (select max(id) from ownership_confirmation)))`);
  },
};

/** After a sync: what was said of components whose ids are new, because the index was restored. */
export async function findConfirmedAgain(db: Db, generation: number): Promise<void> {
  await db.query(sql`
    update ownership_confirmation said set component = found.id
    from (
      select distinct on (component.repository, facts.file, component.kind, component.name) component.id,
        component.repository, facts.file, component.kind, component.name
      from component join component_facts facts on facts.component = component.id and facts.generation = ${generation}
      order by component.repository, facts.file, component.kind, component.name, component.id
    ) found
    where said.component is null and said.component_name is not null and found.repository = said.repository
      and found.file = said.path and found.kind = said.component_kind and found.name = said.component_name`);
}
