/**
 * Members of groups as a company lists them itself (`groups:` in `spolia.yaml`), beside the groups that a provider tells.
 * They say what somebody sees, never what somebody may do.
 */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

/** @param file whose groups these are: the path of a `spolia.yaml` of the company @param groups addresses by group */
export async function setListedGroups(
  db: Db,
  file: string,
  groups: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const members = [...groups].flatMap(([group, addresses]) => addresses.map((address) => ({ group, address })));
  await db.transaction(async (tx) => {
    await tx.query(sql`delete from listed_member where file = ${file}`);
    await tx.query(sql`
      insert into listed_member (file, group_name, address)
      select distinct ${file}, group_name, lower(address)
      from unnest(${members.map(({ group }) => group)}::text[], ${members.map(({ address }) => address)}::text[])
        as member (group_name, address)`);
  });
}

/** Forgets what files list that no source leads to any more. */
export async function removeListedGroupsBut(db: Db, files: readonly string[]): Promise<void> {
  await db.query(sql`delete from listed_member where file <> all(${files}::text[])`);
}

/** Of a row of `person`: by an address that the provider has seen to be theirs. */
export const listedGroups = sql`
  array(
    select distinct group_name from listed_member
    where person.address_verified and address = lower(person.email) order by group_name
  )`;
