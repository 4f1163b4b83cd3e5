/** What a report asks of the index that no other page does, as a viewer sees it. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { REPEATS_ORIGINAL } from '../components/store.ts';
import { joinOrigin } from '../registry/forks.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';

export interface UnownedRow {
  repo: string;
  team: string | null;
  criticality: string | null;
  /** null: the whole repository. */
  component: string | null;
  kind: string | null;
  scope: string;
  lines: number;
  /** Why nobody is known; null where owners are known and gone. */
  unknown: string | null;
  last_at: Date | null;
}

/**
 * Repositories and packages without an owner who shows a sign of life: what is said to be critical first, then by size. A
 * package is left out where its whole repository is named.
 */
export function unownedParts(db: Db, viewer: Viewer, limit: number): Promise<UnownedRow[]> {
  return db.query<UnownedRow>(sql`
    with bare as (
      select owned.* from owned where owned.generation = ${CURRENT} and (owned.orphan or owned.unknown is not null)
    )
    select * from (select repository.identity as repo, repository.team, repository.criticality, component.name as component,
      component.kind, coalesce(facts.scope, '') as scope, bare.unknown, bare.last_at,
      coalesce((select sum(file.lines) from file where file.generation = bare.generation
        and file.repository = bare.repository and starts_with(file.path, coalesce(facts.scope, ''))
        and file.set_apart is null), 0)::bigint as lines
    from bare join repository on repository.id = bare.repository
    left join component on component.id = bare.component
    left join component_facts facts on facts.component = component.id and facts.generation = bare.generation
    where ${visibleTo(viewer)} and (component.id is null or (facts.holds and facts.marks = '{}' and not exists (
      select from bare whole where whole.repository = bare.repository and whole.component is null)))) parts
    -- Of documents alone nobody need be asked.
    where lines > 0
    order by case when lower(criticality) in ('critical', 'highest', 'high', 'tier 0', 'tier 1', 'tier-0', 'tier-1')
        then 0 when criticality is not null then 1 else 2 end, lines desc, repo collate "C", scope collate "C"
    limit ${limit}`);
}

export interface ReusedRow {
  name: string;
  repo: string;
  team: string | null;
  /** Repositories and teams other than its own that import it, and their files; tests left out. */
  repositories: number;
  teams: number;
  files: number;
}

/** Packages of the index by how many other repositories import them. */
export function mostReused(db: Db, viewer: Viewer, limit: number): Promise<ReusedRow[]> {
  return db.query<ReusedRow>(sql`
    select max(usage.package) as name, provider.identity as repo, provider.team,
      count(distinct repository.id) as repositories, count(distinct usage.file) as files,
      count(distinct repository.team) filter (where repository.team is distinct from provider.team) as teams
    from usage join repository on repository.id = usage.repository
    join (select * from repository where ${visibleTo(viewer)}) provider on provider.id = usage.provider
    where usage.generation = ${CURRENT} and usage.outcome = 'indexed' and not usage.is_test
      and usage.provider <> usage.repository and usage.package is not null and ${visibleTo(viewer)}
      and coalesce(provider.family, provider.id) <> coalesce(repository.family, repository.id)
    group by provider.id, provider.identity, provider.team, usage.provider_holder
    order by repositories desc, files desc, provider.identity collate "C" limit ${limit}`);
}

export interface NewRow {
  id: number;
  kind: string;
  name: string;
  repo: string;
  team: string | null;
  file: string;
  line: number;
  first_at: Date;
  lines: number;
}

/**
 * Components whose first commit is not older than `since`, largest first; tests, examples, templates and what forks repeat
 * left out.
 */
export function newComponents(db: Db, viewer: Viewer, since: Date, limit: number): Promise<NewRow[]> {
  return db.query<NewRow>(sql`
    select component.id, component.kind, component.name, repository.identity as repo, repository.team, facts.file,
      facts.line, owned.first_at, coalesce(case when facts.holds then (select sum(file.lines) from file
        where file.generation = facts.generation and file.repository = facts.repository
        and starts_with(file.path, facts.scope) and file.set_apart is null)
        else facts.last_line - facts.first_line + 1 end, 0)::bigint as lines
    from owned join component on component.id = owned.component
    join component_facts facts on facts.component = component.id and facts.generation = owned.generation
    join repository on repository.id = component.repository ${joinOrigin(viewer)}
    where owned.generation = ${CURRENT} and owned.first_at >= ${since} and facts.marks = '{}' and not facts.is_private
      and not component.is_process and not (${REPEATS_ORIGINAL}) and ${visibleTo(viewer)}
    order by facts.holds desc, lines desc, repository.identity collate "C", component.name collate "C" limit ${limit}`);
}
