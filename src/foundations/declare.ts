/** Keeps what the `spolia.yaml` of the sources say of foundations. */
import { readSettings } from '../config/read-settings.ts';
import type { DeclaredFoundation } from '../config/settings.ts';
import type { Context } from '../operations/seam/operation.ts';
import { settingsFolders } from '../sources/bookkeeping.ts';
import { sql } from '../storage/sql.ts';

export async function declareFoundations({ db }: Context): Promise<void> {
  const declared = new Map<string, DeclaredFoundation>();
  for (const path of await settingsFolders(db)) {
    // What cannot be read was reported when it was given to the index.
    const settings = await readSettings(path).catch(() => null);
    for (const one of settings?.index.foundations ?? []) if (!declared.has(one.name)) declared.set(one.name, one);
  }
  const all = [...declared.values()];
  await db.transaction(async (tx) => {
    await tx.query(sql`delete from foundation where not name = any(${all.map((f) => f.name)}::text[])`);
    await tx.query(sql`
      insert into foundation (name, licence, versions, repository)
      select * from unnest(${all.map((f) => f.name)}::text[], ${all.map((f) => f.licence)}::text[],
        ${all.map((f) => f.versions)}::text[], ${all.map((f) => f.repository)}::text[])
      on conflict (name) do update set licence = excluded.licence, versions = excluded.versions,
        repository = excluded.repository`);
  });
}
