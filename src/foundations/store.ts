/** Foundations as a viewer sees them: what repositories that the viewer sees build upon. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { familyOf } from '../registry/forks.ts';
import { copiesOf, type HiddenCopy } from '../reuse/store.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { type Sql, sql } from '../storage/sql.ts';

export interface FoundationRow {
  name: string;
  ecosystem: string;
  /** Repositories that import it or ask for it. */
  repositories: number;
  /** That are forks of these, and not counted. */
  forks: number;
  files: number;
  ranges: string[];
  locked: string[];
  /** Classes that derive from its classes, tests left out, and those of them that fail a check of its contract. */
  extended: number;
  failing: number;
  declared: boolean;
  licence: string | null;
  versions: string | null;
  /** Identity of the repository with its source, if it is indexed and seen. */
  source: string | null;
}

const IS_FAILING = sql`checks @? '$[*] ? (@.holds == "no")'`;

/** Whose source is indexed is known by what the settings say, and by that alone: any repository may bear a name. */
const sourceOf = (viewer: Viewer): Sql => sql`(
  select repository.identity from repository where ${visibleTo(viewer)} and foundation.repository is not null
    and (repository.identity = foundation.repository
      or right(repository.identity, length(foundation.repository) + 1) = '/' || foundation.repository)
  order by repository.id limit 1)`;

/**
 * Declared ones first, then by how many repositories build upon them. Packages of the index are none, unless declared. Of a
 * fork counts what its original has not: files and classes of a family that are called alike are one.
 */
export function listFoundations(
  db: Db,
  viewer: Viewer,
  wanted: { name: string | null; ecosystem: string | null; forksToo: boolean; limit: number },
): Promise<FoundationRow[]> {
  const family = familyOf(wanted.forksToo);
  return db.query<FoundationRow>(sql`
    with own as (
      select distinct name from reuse_package join repository on repository.id = reuse_package.repository
      where generation = ${CURRENT} and ${visibleTo(viewer)}
    ), used as (
      select package as name, usage.ecosystem, usage.repository, ${family} as family, file.path from usage
      join repository on repository.id = usage.repository join file on file.id = usage.file
      where usage.generation = ${CURRENT} and package is not null and outcome in ('external', 'indexed') and ${visibleTo(viewer)}
    ), asked as (
      select name, case ecosystem when 'conda' then 'python' else ecosystem end as ecosystem, requirement.repository,
        ${family} as family, range, locked
      from requirement join repository on repository.id = requirement.repository
      where requirement.generation = ${CURRENT} and ecosystem <> 'git' and ${visibleTo(viewer)}
    ), counted as (
      select name, ecosystem, count(distinct family) as repositories,
        count(distinct repository) - count(distinct family) as forks,
        count(distinct (family, path)) filter (where path is not null) as files from (
        select name, ecosystem, repository, family, path from used
        union all select name, ecosystem, repository, family, null from asked
      ) both_ways group by name, ecosystem
    ), said as (
      select name, ecosystem, coalesce(array_agg(distinct range) filter (where range <> ''), '{}') as ranges,
        coalesce(array_agg(distinct locked) filter (where locked <> ''), '{}') as locked
      from asked group by name, ecosystem
    ), extended as (
      select package as name, extension.ecosystem, count(distinct (${family}, file.path, extension.name)) as extended,
        count(distinct (${family}, file.path, extension.name)) filter (where ${IS_FAILING}) as failing
      from extension join repository on repository.id = extension.repository join file on file.id = extension.file
      where extension.generation = ${CURRENT} and not is_test and ${visibleTo(viewer)}
      group by package, extension.ecosystem
    )
    select counted.name, counted.ecosystem, counted.repositories, counted.forks, counted.files, coalesce(ranges, '{}') as ranges,
      coalesce(locked, '{}') as locked, coalesce(extended, 0) as extended, coalesce(failing, 0) as failing,
      foundation.name is not null as declared, foundation.licence, foundation.versions, ${sourceOf(viewer)} as source
    from counted left join said using (name, ecosystem) left join extended using (name, ecosystem)
    left join foundation on foundation.name = counted.name
    where (foundation.name is not null or not exists (select from own where own.name = counted.name))
      and (${wanted.name}::text is null or lower(counted.name) = lower(${wanted.name}::text))
      and (${wanted.ecosystem}::text is null or counted.ecosystem = ${wanted.ecosystem}::text)
      and (${wanted.ecosystem}::text is not null or ${wanted.name}::text is not null or counted.ecosystem <> 'docker')
    order by foundation.name is null, counted.repositories desc, counted.files desc, counted.name collate "C"
    limit ${wanted.limit}`);
}

export interface ExtensionOf {
  identity: string;
  team: string | null;
  file: string;
  name: string;
  line: number;
  base: string;
  checks: { check: string; holds: 'yes' | 'no' | 'unknown'; file: string; line: number; because: string }[] | null;
}

/** Classes that derive from its classes, those that fail a check first. */
export function extensionsOf(
  db: Db,
  viewer: Viewer,
  { ecosystem, name }: { ecosystem: string; name: string },
  { forksToo, limit }: { forksToo: boolean; limit: number },
): Promise<ExtensionOf[]> {
  const family = familyOf(forksToo);
  return db.query<ExtensionOf>(sql`
    select identity, team, file, name, line, base, checks from (
      select distinct on (${family}, file.path, extension.name) identity, team, file.path as file, extension.name, line,
        base, checks
      from extension join repository on repository.id = extension.repository join file on file.id = extension.file
      where extension.generation = ${CURRENT} and package = ${name} and extension.ecosystem = ${ecosystem} and not is_test
        and ${visibleTo(viewer)}
      order by ${family}, file.path, extension.name, repository.fork, repository.id, line
    ) once
    order by (${IS_FAILING}) is not true, identity collate "C", file collate "C", line
    limit ${limit}`);
}

/** Copies of a foundation's source in other repositories, largest first. */
export function copiedFrom(db: Db, viewer: Viewer, source: string, limit: number): Promise<HiddenCopy[]> {
  return copiesOf(db, viewer, sql`repository.identity = ${source} and ${visibleTo(viewer)}`, limit);
}

/** Names that could have been meant. */
export async function foundationNames(db: Db, viewer: Viewer): Promise<string[]> {
  const rows = await db.query<{ name: string }>(sql`
    select distinct package as name from usage where usage.generation = ${CURRENT} and package is not null
      and exists (select from repository where repository.id = usage.repository and ${visibleTo(viewer)})`);
  return rows.map((r) => r.name);
}
