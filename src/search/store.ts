/** What the index knows of things that search found, as a viewer sees it. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { CONFIRMED } from '../ownership/confirmations.ts';
import { ofPerson, ofTeam, saidToOwn } from '../ownership/said.ts';
import { isForeignTo } from '../reuse/code-of.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { joined, type Sql, sql } from '../storage/sql.ts';

export interface Searchable {
  id: number;
  identity: string;
  team: string | null;
  /** Since when there has been no newer state, where the last reading failed. */
  failure: string | null;
  /** Those with the same number are forks or mirrors of one another. */
  family: number;
}

/** Repositories that the viewer sees. What is searched is segments of these and of no others. */
export function searchable(db: Db, viewer: Viewer): Promise<Searchable[]> {
  return db.query<Searchable>(sql`
    select id, identity, team, failure, coalesce(family, id) as family from repository where ${visibleTo(viewer)} order by id`);
}

/** By what a checkout is known as one of the index. */
export interface KnownBy {
  id: number;
  identity: string;
  origin: string | null;
  path: string;
  head: string | null;
  first_commit: string | null;
  synced_at: Date | null;
}

export function knownBy(db: Db, viewer: Viewer): Promise<KnownBy[]> {
  return db.query<KnownBy>(sql`
    select id, identity, origin, path, head, first_commit, synced_at from repository where ${visibleTo(viewer)} order by id`);
}

/** Where a repository is read on this machine: itself, or its mirror in the data folder. */
export interface ReadFrom {
  id: number;
  kind: 'git' | 'bare' | 'folder';
  path: string;
  mirror: string | null;
}

export function readFrom(db: Db, viewer: Viewer, ids: readonly number[]): Promise<ReadFrom[]> {
  return db.query<ReadFrom>(sql`
    select repository.id, repository.kind, repository.path,
      (select mirror from remote where remote.repository = repository.id order by mirror limit 1) as mirror
    from repository where repository.id = any(${ids}::bigint[]) and ${visibleTo(viewer)}`);
}

/** Ids of the classes of copies that places are members of, as people write them down. */
export async function classKeysAt(db: Db, viewer: Viewer, places: readonly Place[]): Promise<Map<number, string[]>> {
  const rows = await db.query<{ n: number; keys: string[] }>(sql`
    select wanted.n::int as n, array_agg(distinct clone_class.key) as keys
    from ${wanted(places)} join repository on repository.id = wanted.repository
    join unit on unit.repository = wanted.repository and unit.path = wanted.path and unit.name = wanted.name
      and unit.gone_since is null
    join clone_member member on member.unit = unit.id and member.generation = ${CURRENT} and member.first_line = wanted.line
    join clone_class on clone_class.id = member.class
    where ${visibleTo(viewer)} group by wanted.n`);
  return new Map(rows.map(({ n, keys }) => [n - 1, keys]));
}

export interface OverlapRow {
  repo: string;
  team: string | null;
  /** Of the repository that was asked for: units that the other has too, and their lines, each counted once. */
  units: number;
  lines: number;
}

/** What every other repository has of one, most lines first. Forks have all of it, and are not compared. */
export function overlaps(db: Db, viewer: Viewer, id: number): Promise<OverlapRow[]> {
  return db.query<OverlapRow>(sql`
    with shared as (
      select distinct other.repository, mine.unit, facts.file, unit.cell, mine.first_line, mine.last_line
      from clone_member mine
      join clone_member other on other.class = mine.class and other.generation = mine.generation
        and other.repository <> mine.repository
      join unit on unit.id = mine.unit
      join unit_facts facts on facts.unit = mine.unit and facts.generation = mine.generation
      where mine.generation = ${CURRENT} and mine.repository = ${id}
    ),
    stretches as (
      select repository, unnest(range_agg(int4range(first_line, last_line + 1))) as stretch
      from shared group by repository, file, cell
    )
    select repository.identity as repo, repository.team,
      (select count(distinct unit) from shared where shared.repository = repository.id)::int as units,
      (select sum(upper(stretch) - lower(stretch)) from stretches where stretches.repository = repository.id)::int as lines
    from repository where repository.id in (select repository from shared) and ${visibleTo(viewer)}
    order by lines desc, repository.identity collate "C"`);
}

export interface SharedRow {
  file: string;
  name: string;
  kind: string;
  start: number;
  end: number;
  cell: number;
  type: string;
  /** Where else it is. */
  repo: string;
  other_file: string;
  other_name: string;
  other_start: number;
}

/** Units of a repository that others have too, largest first, a row for each place; what lies in a copied class is its. */
export function sharedUnits(db: Db, viewer: Viewer, id: number, limit: number): Promise<SharedRow[]> {
  return db.query<SharedRow>(sql`
    select mine_unit.path as file, mine_unit.name, facts.kind, mine.first_line as start, mine.last_line as end,
      mine_unit.cell, class.type, repository.identity as repo, other_unit.path as other_file, other_unit.name as other_name,
      other.first_line as other_start
    from clone_member mine
    join clone_class_facts class on class.class = mine.class and class.generation = mine.generation
    join clone_member other on other.class = mine.class and other.generation = mine.generation
      and other.repository <> mine.repository
    join repository on repository.id = other.repository
    join unit mine_unit on mine_unit.id = mine.unit join unit other_unit on other_unit.id = other.unit
    join unit_facts facts on facts.unit = mine.unit and facts.generation = mine.generation
    where mine.generation = ${CURRENT} and mine.repository = ${id} and ${visibleTo(viewer)}
      and not exists (
        select from clone_member holder
        join clone_member there on there.class = holder.class and there.generation = holder.generation
          and there.repository = other.repository
        join unit holder_unit on holder_unit.id = holder.unit
        where holder.generation = mine.generation and holder.repository = mine.repository and holder.unit <> mine.unit
          and holder_unit.path = mine_unit.path and holder_unit.cell = mine_unit.cell
          and holder.first_line <= mine.first_line and holder.last_line >= mine.last_line
          and holder.last_line - holder.first_line > mine.last_line - mine.first_line)
    order by mine.last_line - mine.first_line desc, mine_unit.path collate "C", mine.first_line, repository.identity collate "C",
      other_unit.path collate "C", other_start
    limit ${limit}`);
}

export interface Size {
  files: number;
  units: number;
  lines: number;
}

export async function sizeOf(db: Db, viewer: Viewer, id: number): Promise<Size> {
  const row = await db.one<Size>(sql`
    select count(*)::int as files, coalesce(sum(file.lines), 0)::int as lines, coalesce(sum(own.units), 0)::int as units
    from file join repository on repository.id = file.repository
    cross join lateral (
      select count(*) as units from unit_facts where unit_facts.file = file.id and unit_facts.set_apart is null) as own
    where file.generation = ${CURRENT} and file.repository = ${id} and not_analysed is null and file.set_apart is null
      and ${visibleTo(viewer)}`);
  return row!;
}

export interface Place {
  repository: number;
  path: string;
  /** Qualified by dots. */
  name: string;
  line: number;
}

const wanted = (places: readonly Place[]): Sql => sql`
  unnest(${places.map((p) => p.repository)}::bigint[], ${places.map((p) => p.path)}::text[],
    ${places.map((p) => p.name)}::text[], ${places.map((p) => p.line)}::int[])
    with ordinality as wanted(repository, path, name, line, n)`;

export interface HeldRow {
  n: number;
  /** The component that it is, or that it lies in: the deepest. */
  component: number | null;
  last_change: Date | null;
}

/** In the order of the places. */
export function componentsAround(db: Db, viewer: Viewer, places: readonly Place[]): Promise<HeldRow[]> {
  return db.query<HeldRow>(sql`
    select wanted.n::int as n, held.component, age.last_at as last_change
    from ${wanted(places)} join repository on repository.id = wanted.repository
    left join lateral (
      select facts.component from component_facts facts join component on component.id = facts.component
      join component_fact said on said.component = facts.component and said.generation = facts.generation
        and said.position = 0
      where facts.generation = ${CURRENT} and facts.repository = wanted.repository and not component.is_process
        and case when facts.holds then starts_with(wanted.path, facts.scope)
          else facts.file = wanted.path and wanted.line between facts.first_line and facts.last_line end
      -- Of a Python and a Go package in one folder, the one in whose language the file is.
      order by facts.holds, ${isForeignTo(sql`said.detector`, sql`wanted.path`)}, length(facts.scope) desc,
        facts.last_line - facts.first_line, facts.component limit 1
    ) held on true
    left join file_age age on age.generation = ${CURRENT} and age.repository = wanted.repository and age.path = wanted.path
    where ${visibleTo(viewer)} order by wanted.n`);
}

export interface UsersRow {
  n: number;
  /** Packages and repositories other than its own that import it. */
  consumers: number;
  /** Copies in repositories of other families. */
  copies: number;
}

const seen = (viewer: Viewer): Sql => sql`(select id from repository where ${visibleTo(viewer)})`;

export function usersOf(db: Db, viewer: Viewer, places: readonly Place[]): Promise<UsersRow[]> {
  return db.query<UsersRow>(sql`
    select wanted.n::int as n, coalesce(used.consumers, 0)::int as consumers, coalesce(copied.copies, 0)::int as copies
    from ${wanted(places)} join repository on repository.id = wanted.repository
    left join lateral (
      select count(distinct (usage.repository, usage.holder)) as consumers from usage
      where usage.generation = ${CURRENT} and usage.provider = wanted.repository and usage.provider_path = wanted.path
        and (usage.repository <> usage.provider or usage.holder <> usage.provider_holder)
        and exists (select from unnest(usage.names) used(name)
          where used.name = split_part(wanted.name, '.', 1) or starts_with(used.name, split_part(wanted.name, '.', 1) || '.'))
        and usage.repository in ${seen(viewer)}
    ) used on true
    left join lateral (
      select count(*) as copies from unit join clone_member mine on mine.unit = unit.id and mine.generation = ${CURRENT}
      join clone_member other on other.class = mine.class and other.generation = mine.generation
        and other.repository <> mine.repository and other.repository in ${seen(viewer)}
      where unit.repository = wanted.repository and unit.path = wanted.path and unit.name = wanted.name
        and unit.gone_since is null and mine.first_line = wanted.line
    ) copied on true
    where ${visibleTo(viewer)} order by wanted.n`);
}

export interface RepositoryOwnerRow {
  repository: number;
  name: string;
  kind: string;
  confidence: number;
  declared: boolean;
  orphan: boolean | null;
}

/** The first owner of each whole repository that has one; whom people confirmed last stands before all others. */
export function ownersOfRepositories(db: Db, viewer: Viewer, ids: readonly number[]): Promise<RepositoryOwnerRow[]> {
  return db.query<RepositoryOwnerRow>(sql`
    select repository.id as repository, coalesce(said.party, first.name) as name, coalesce(said.kind, first.kind) as kind,
      case when said.party is null then first.confidence else ${CONFIRMED}::float8 end as confidence,
      said.party is not null or first.declared as declared, owned.orphan
    from repository
    left join lateral (
      select party, kind from ownership_confirmation confirmed
      where confirmed.repository = repository.id and revoked_at is null and owns and path = '' and component_name is null
      order by at desc limit 1
    ) said on true
    left join lateral (
      select name, kind, confidence::float8, declared from owner
      where owner.generation = ${CURRENT} and owner.repository = repository.id and owner.component is null
      order by rank limit 1
    ) first on true
    left join owned on owned.generation = ${CURRENT} and owned.repository = repository.id and owned.component is null
    where repository.id = any(${ids}::bigint[]) and ${visibleTo(viewer)} and coalesce(said.party, first.name) is not null
    order by repository.id`);
}

/** Files that import something of this name: for the filter `uses:`. Repository and path. */
export function filesUsing(
  db: Db,
  viewer: Viewer,
  names: readonly string[],
): Promise<{ repository: number; path: string }[]> {
  return db.query(sql`
    select distinct usage.repository, file.path from usage join file on file.id = usage.file
    join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and ${visibleTo(viewer)}
      and (lower(usage.package) = any(${names}::text[]) or lower(replace(usage.package, '-', '_')) = any(${names}::text[])
        or exists (select from unnest(usage.names) used(name) where lower(used.name) = any(${names}::text[])))`);
}

/** Places that a team or person owns: components, repositories, and what people said; for the filter `owner:`. */
export function ownedBy(
  db: Db,
  viewer: Viewer,
  names: readonly string[],
): Promise<{ repository: number; scope: string; file: string | null; first: number | null; last: number | null }[]> {
  const who = joined(
    names.map((name) => sql`(${ofTeam(name)} or ${ofPerson(name)})`),
    ' or ',
  );
  return db.query(sql`
    select owner.repository, coalesce(facts.scope, '') as scope,
      case when facts.holds or facts.component is null then null else facts.file end as file,
      facts.first_line as first, facts.last_line as last
    from owner join repository on repository.id = owner.repository
    left join component_facts facts on facts.generation = owner.generation and facts.component = owner.component
    left join component on component.id = owner.component
    where owner.generation = ${CURRENT} and owner.rank < 3 and ${visibleTo(viewer)}
      and (lower(owner.name) = any(${names}::text[]) or lower(split_part(owner.key, ':', 2)) = any(${names}::text[])
        or owner.logins && ${names}::text[] or owner.emails && ${names}::text[])
      and coalesce(${saidToOwn(sql`(${who})`)}, true)
    union all
    select component.repository, facts.scope, case when facts.holds then null else facts.file end, facts.first_line,
      facts.last_line
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    where ${visibleTo(viewer)} and ${saidToOwn(sql`(${who})`)}
    union all
    select repository.id, '', null, null, null from repository
    where lower(team) = any(${names}::text[]) and ${visibleTo(viewer)}`);
}
