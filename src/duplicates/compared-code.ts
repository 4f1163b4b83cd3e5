/**
 * What the classes of a generation were worked out of, told without looking at any code: what of each file is compared
 * (scan/compared-units.ts), of whom, and which repositories are forks of one another. While that is as it was, so are the
 * classes, and nothing of the comparison is loaded; only lines follow the units that they lie in.
 *
 * Of the newest 60 commits of diffusers 12 touch no code and eight more nothing that is compared: tests, comments,
 * formatting around functions. A digest that differs too often costs a comparison; one that differs too seldom would be
 * wrong. So a fork stands with all of its files, because it is left out of what its origin has, whatever that is
 * (scan/family-copies.ts).
 */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

/**
 * Raise it when the same code gives other classes, though neither the engine's format nor the form of what is kept is another.
 *
 *     1  first
 */
const RULES = 1;

export async function comparedCode(db: Db, generation: number): Promise<string> {
  const row = await db.one<{ digest: string }>(sql`
    with repositories as (
      select id, identity, coalesce(family, id) as family,
        count(*) over (partition by coalesce(family, id)) > 1 as is_fork
      from repository where id in (select repository from file where generation = ${generation})
    ), compared as (
      -- A file that changes is another row.
      select identity, path, concat_ws(' ', repository, family, path,
        case when is_fork then file.id::text else coalesce(compared, file.id::text) end) as code
      from file join repositories on repositories.id = file.repository
      where generation = ${generation} and (is_fork or (set_apart is null and compared is distinct from ''))
    )
    select ${`${RULES} `} || md5(coalesce(string_agg(code, ',' order by identity collate "C", path collate "C"), ''))
      as digest
    from compared`);
  return row!.digest;
}

/** Whether the classes of a generation are those of its code. */
export async function isCompared(db: Db, generation: number): Promise<boolean> {
  return isComparedAs(db, generation, await comparedCode(db, generation));
}

/** The same, where its code is known. */
export async function isComparedAs(db: Db, generation: number, code: string): Promise<boolean> {
  const row = await db.one<{ code: string }>(sql`select code from comparison where generation = ${generation}`);
  return row?.code === code;
}

/** Members of classes that are as they were stand where their units are now. */
export async function followUnits(db: Db, generation: number): Promise<void> {
  await db.query(sql`
    update clone_member member set first_line = member.first_line + facts.first_line - unit_line,
      last_line = member.last_line + facts.first_line - unit_line, unit_line = facts.first_line
    from unit_facts facts
    where member.generation = ${generation} and facts.generation = ${generation} and facts.unit = member.unit
      and facts.first_line <> unit_line`);
}
