/** Duplicates as a viewer sees them: of each class the members in repositories that the viewer sees, if they are two. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { CloneType } from '../scan/result.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { type Sql, sql } from '../storage/sql.ts';

export interface ClassRow {
  id: number;
  key: string;
  fragment: boolean;
  type: CloneType;
  similarity_min: number;
  similarity_median: number;
  normalized_min: number;
  normalized_median: number;
  /** Over all members. */
  removable: number;
  tokens: number;
  /** Members that the viewer sees, and whether these are all. */
  seen: number;
  whole: boolean;
  repos: number;
  /** Lines of the members seen without the longest. */
  spare: number;
  within: string | null;
}

export interface MemberRow {
  class: number;
  repo: string;
  team: string | null;
  file: string;
  name: string;
  kind: string;
  language: string;
  start: number;
  end: number;
  cell: number;
  unit: number;
  blob: string;
  manner: string;
  position: number;
}

export interface Wanted {
  /** Only classes with members in two or more repositories. */
  crossRepo: boolean;
  /** Identities or their last parts; empty for all. */
  repositories: readonly string[];
  limit: number;
}

function seenClasses(viewer: Viewer): Sql {
  return sql`
    select member.class, count(*) as seen, count(distinct member.repository) as repos,
      sum(last_line - first_line + 1) - max(last_line - first_line + 1) as spare,
      array_agg(distinct repository.identity) as identities
    from clone_member member join repository on repository.id = member.repository
    where member.generation = ${CURRENT} and ${visibleTo(viewer)}
    group by member.class having count(*) > 1`;
}

const COLUMNS = sql`
  clone_class.id, clone_class.key, fragment, type, similarity_min::float8, similarity_median::float8, normalized_min::float8,
  normalized_median::float8, removable, facts.tokens, seen.seen, seen.seen = members as whole, repos, spare`;

/** Costliest first. */
export function listClasses(db: Db, viewer: Viewer, wanted: Wanted): Promise<ClassRow[]> {
  return db.query<ClassRow>(sql`
    with seen as (${seenClasses(viewer)})
    select ${COLUMNS}, holder.key as within
    from seen join clone_class_facts facts on facts.class = seen.class and facts.generation = ${CURRENT}
    join clone_class on clone_class.id = seen.class
    left join lateral (select key from clone_class c join seen s on s.class = c.id where c.id = facts.within) holder on true
    where ${matching(wanted)}
    order by case when seen.seen = members then removable else spare end desc, clone_class.key collate "C" limit ${wanted.limit}`);
}

function matching({ crossRepo, repositories }: Wanted): Sql {
  const names = repositories.map((name) => name.replace(/^\/+/, ''));
  return sql`(not ${crossRepo}::boolean or repos > 1)
    and (${names.length}::int = 0 or exists (
      select from unnest(seen.identities) identity, unnest(${names}::text[]) name
      where identity = name or right(identity, length(name) + 1) = '/' || name))`;
}

export interface Totals {
  classes: number;
  crossRepo: number;
  /** Lines of all copies but the longest of each class, every line counted once. */
  copiedLines: number;
}

/** Of all that match. A line lies in several classes where one holds another, so lines are joined before they are counted. */
export async function countClasses(db: Db, viewer: Viewer, wanted: Wanted): Promise<Totals> {
  const row = await db.one<{ classes: number; cross: number; lines: number }>(sql`
    with seen as (${seenClasses(viewer)}),
    matching as (select class, repos from seen where ${matching(wanted)}),
    copies as (
      select unit_facts.file, unit.cell, first_line, last_line, row_number() over (
        partition by member.class order by last_line - first_line desc, member.position) as n
      from matching join (select class, position, unit, repository, first_line, last_line from clone_member
        where generation = ${CURRENT}) member using (class)
      join repository on repository.id = member.repository
      join unit on unit.id = member.unit
      join (select unit, file from unit_facts where generation = ${CURRENT}) unit_facts on unit_facts.unit = unit.id
      where ${visibleTo(viewer)}
    ),
    stretches as (
      select unnest(range_agg(int4range(first_line, last_line + 1))) as stretch from copies where n > 1 group by file, cell
    )
    select count(*) as classes, count(*) filter (where repos > 1) as cross,
      (select coalesce(sum(upper(stretch) - lower(stretch)), 0)::bigint from stretches) as lines
    from matching`);
  return { classes: row!.classes, crossRepo: row!.cross, copiedLines: row!.lines };
}

export function classByKey(db: Db, viewer: Viewer, key: string): Promise<ClassRow | undefined> {
  return db.one<ClassRow>(sql`
    with seen as (${seenClasses(viewer)})
    select ${COLUMNS}, holder.key as within
    from seen join clone_class_facts facts on facts.class = seen.class and facts.generation = ${CURRENT}
    join clone_class on clone_class.id = seen.class
    left join lateral (select key from clone_class c join seen s on s.class = c.id where c.id = facts.within) holder on true
    where clone_class.key = ${key}`);
}

/** The representative first. */
export function membersOf(db: Db, viewer: Viewer, classes: readonly number[]): Promise<MemberRow[]> {
  return db.query<MemberRow>(sql`
    select member.class, repository.identity as repo, repository.team, file.path as file, unit.name, facts.kind,
      facts.language, member.first_line as start, member.last_line as end, unit.cell, unit.id as unit,
      file.blob, file.manner, facts.position
    from clone_member member join repository on repository.id = member.repository
    join unit on unit.id = member.unit
    join unit_facts facts on facts.unit = unit.id and facts.generation = member.generation
    join file on file.id = facts.file
    where member.generation = ${CURRENT} and member.class = any(${classes}::bigint[]) and ${visibleTo(viewer)}
    order by member.class, member.position`);
}
