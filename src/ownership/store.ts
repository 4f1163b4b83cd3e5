/** Owners, teams and contributions as a viewer sees them. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';
import { CONCERNS } from './said.ts';

export interface OwnerRow {
  /** null: of the whole repository. */
  component: number | null;
  repository: number;
  rank: number;
  name: string;
  kind: string;
  key: string;
  role: string;
  confidence: number;
  declared: boolean;
  silent: boolean;
  last_at: Date | null;
  evidence: string;
}

/** Of an owner: their last sign of life in the repository. */
const LAST_SEEN = sql`(select last_at from owner_seen seen where seen.generation = owner.generation
  and seen.repository = owner.repository and seen.key = owner.key and seen.name = owner.name)`;

/** As derived; see `ownersOfComponents` for what people said beside it. */
export function derivedOwners(db: Db, viewer: Viewer, ids: readonly number[]): Promise<OwnerRow[]> {
  return db.query<OwnerRow>(sql`
    select owner.component, owner.repository, rank, owner.name, owner.kind, key, role, confidence::float8, declared,
      silent, ${LAST_SEEN} as last_at, evidence
    from owner join repository on repository.id = owner.repository
    where owner.generation = ${CURRENT} and owner.component = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    order by owner.component, rank`);
}

export interface AgeRow {
  component: number;
  unknown: string | null;
  orphan: boolean;
  bus_factor: number;
  first_at: Date | null;
  last_at: Date | null;
}

export function agesOfComponents(db: Db, viewer: Viewer, ids: readonly number[]): Promise<AgeRow[]> {
  return db.query<AgeRow>(sql`
    select component, unknown, orphan, bus_factor, first_at, last_at
    from owned join repository on repository.id = owned.repository
    where owned.generation = ${CURRENT} and component = any(${ids}::bigint[]) and ${visibleTo(viewer)}`);
}

export interface KeptRow {
  id: number;
  identity: string;
  path: string;
  kind: string;
  team: string | null;
  declared: string;
  observed: Buffer | null;
  recent: string | null;
}

/** Everything that is needed to ask for any path of a repository: by identity or its last part. */
export function keptOwnership(db: Db, viewer: Viewer, name: string): Promise<KeptRow[]> {
  return db.query<KeptRow>(sql`
    select repository.id, identity, path, repository.kind, team, state.declared, history.observed, history.recent
    from ownership_state state join repository on repository.id = state.repository
    left join history_state history on history.repository = repository.id
    where state.generation = ${CURRENT} and ${visibleTo(viewer)}
      and (identity = ${name} or right(identity, length(${name}) + 1) = '/' || ${name})
    order by identity = ${name} desc, identity collate "C" limit 10`);
}

/** The repository that a path on disk lies in: the deepest. */
export function repositoryAround(
  db: Db,
  viewer: Viewer,
  path: string,
): Promise<{ identity: string; path: string } | undefined> {
  return db.one<{ identity: string; path: string }>(sql`
    select identity, path from repository
    where (path = ${path} or starts_with(${path}, path || '/')) and ${visibleTo(viewer)}
    order by length(path) desc limit 1`);
}

export async function identities(db: Db, viewer: Viewer): Promise<string[]> {
  return (
    await db.query<{ identity: string }>(
      sql`select identity from repository where ${visibleTo(viewer)} order by identity collate "C"`,
    )
  ).map(({ identity }) => identity);
}

export interface RepositoryOwner {
  id: number;
  identity: string;
  family: number | null;
  /** Said by spolia.yaml. */
  team: string | null;
  goals: string[];
  business_unit: string | null;
  /** Teams that own the whole of it by declaration, the likeliest first: keys such as `team:acme/growth`. */
  declared: { key: string; name: string; confidence: number; evidence: string }[];
  lines: number;
  orphan: boolean | null;
  /** Why nobody is known. */
  unknown: string | null;
  bus_factor: number | null;
  last_at: Date | null;
  by_bots: number | null;
  by_ai: number | null;
}

/** Which team each repository belongs to, as far as anybody says. */
export function repositoryOwners(db: Db, viewer: Viewer): Promise<RepositoryOwner[]> {
  return db.query<RepositoryOwner>(sql`
    select repository.id, identity, family, team, goals, business_unit,
      coalesce((select jsonb_agg(jsonb_build_object('key', owner.key, 'name', owner.name, 'confidence',
          owner.confidence::float8, 'evidence', owner.evidence) order by rank)
        from owner where owner.generation = ${CURRENT} and owner.repository = repository.id and owner.component is null
          and owner.kind = 'team' and owner.declared), '[]'::jsonb) as declared,
      coalesce((select sum(lines)::bigint from file where file.generation = ${CURRENT}
        and file.repository = repository.id), 0) as lines,
      owned.orphan, owned.unknown, owned.bus_factor, owned.last_at, owned.by_bots, owned.by_ai
    from repository left join owned on owned.generation = ${CURRENT} and owned.repository = repository.id
      and owned.component is null
    where ${visibleTo(viewer)} order by identity collate "C"`);
}

export interface ContributorRow {
  repository: number;
  name: string;
  logins: string[];
  emails: string[];
  machine: string | null;
  commits: number;
  trivial: number;
  fixes: number;
  reviews: number;
  with_ai: number;
  first_at: Date;
  last_at: Date;
  evidence: string[];
}

export function contributors(db: Db, viewer: Viewer): Promise<ContributorRow[]> {
  return db.query<ContributorRow>(sql`
    select contributor.repository, name, logins, emails, machine, commits, trivial, fixes, reviews, with_ai, first_at,
      last_at, evidence
    from contributor join repository on repository.id = contributor.repository
    where contributor.generation = ${CURRENT} and ${visibleTo(viewer)}
    order by contributor.repository, commits desc, name collate "C"`);
}

export interface ListedTeam {
  repository: number;
  identity: string;
  name: string;
  title: string | null;
  source: string;
  inferred: boolean;
  evidence: string[];
}

export function listedTeams(db: Db, viewer: Viewer): Promise<ListedTeam[]> {
  return db.query<ListedTeam>(sql`
    select team.repository, identity, name, title, source, inferred, evidence
    from team_listed team join repository on repository.id = team.repository
    where team.generation = ${CURRENT} and ${visibleTo(viewer)}
    order by inferred, identity collate "C", name collate "C"`);
}

export interface ListedMember {
  identity: string;
  team: string;
  party_kind: 'user' | 'team' | 'email' | 'role' | 'name';
  party: string;
  source: string;
  evidence: string;
}

export function listedMembers(db: Db, viewer: Viewer): Promise<ListedMember[]> {
  return db.query<ListedMember>(sql`
    select identity, member.team, party_kind, party, source, evidence
    from team_listed_member member join repository on repository.id = member.repository
    where member.generation = ${CURRENT} and ${visibleTo(viewer)} order by identity collate "C", member.team, party`);
}

export interface OwnedComponent {
  id: number;
  repository: number;
  repo: string;
  kind: string;
  role: string;
  name: string;
  file: string;
  line: number;
  evidence: string;
}

/**
 * Components that a team is declared to own, by keys such as `team:acme/growth`, those of which people say so, and all of
 * its repositories; processes alike.
 */
export function componentsOfTeam(
  db: Db,
  viewer: Viewer,
  { keys, repositories, said }: { keys: readonly string[]; repositories: readonly number[]; said: readonly SaidOf[] },
): Promise<(OwnedComponent & { declared: boolean; is_process: boolean })[]> {
  return db.query<OwnedComponent & { declared: boolean; is_process: boolean }>(sql`
    select component.id, component.repository, identity as repo, component.kind, facts.role, component.name, facts.file,
      facts.line, component.is_process, coalesce(word.evidence, own.evidence, '') as evidence,
      word.evidence is not null or own.evidence is not null as declared
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    left join lateral (select evidence from owner where owner.generation = facts.generation
      and owner.component = component.id and owner.kind = 'team' and lower(owner.key) = any(${keys}::text[])
      order by rank limit 1) own on true
    left join lateral (select said.text as evidence
      from unnest(${said.map((s) => s.repository)}::bigint[], ${said.map((s) => s.path)}::text[],
        ${said.map((s) => s.component)}::bigint[], ${said.map((s) => s.text)}::text[])
        as said(repository, path, component, text)
      where said.component = component.id or (said.component is null and said.repository = component.repository
        and (facts.file = said.path or starts_with(facts.file, said.path || '/')))
      limit 1) word on true
    where facts.marks = '{}' and ${visibleTo(viewer)}
      and (own.evidence is not null or word.evidence is not null
        or component.repository = any(${repositories}::bigint[]))
    order by identity collate "C", facts.within is not null, component.kind, component.name collate "C"`);
}

/** What people say a team owns, as text: a component by its id, else what lies at or below a path. */
export interface SaidOf {
  repository: number;
  path: string;
  component: number | null;
  text: string;
}

export interface SharedCopy {
  class: string;
  /** Of the own copy. */
  tokens: number;
  own_repo: string;
  own_file: string;
  own_name: string;
  own_start: number;
  own_first: Date | null;
  other_repo: string;
  other_file: string;
  other_name: string;
  other_start: number;
  other_first: Date | null;
  other_team: string | null;
  other_repository: number;
}

/**
 * Copies that some repositories share with others: of each class the earliest member on either side. When a file was
 * made says who was first; the history of the unit itself says it better, where it is known.
 */
export function sharedCopies(
  db: Db,
  viewer: Viewer,
  own: readonly number[],
  kin: readonly number[],
): Promise<SharedCopy[]> {
  return db.query<SharedCopy>(sql`
    with seen as (
      select member.class, member.repository, identity, team, file.path, unit.name, member.first_line, facts.tokens,
        age.first_at, member.repository = any(${own}::bigint[]) as is_own
      from clone_member member join repository on repository.id = member.repository
      join clone_class_facts class on class.generation = member.generation and class.class = member.class
        and class.within is null
      join unit on unit.id = member.unit
      join unit_facts facts on facts.unit = unit.id and facts.generation = member.generation
      join file on file.id = facts.file
      left join file_age age on age.generation = member.generation and age.repository = member.repository
        and age.path = file.path
      where member.generation = ${CURRENT} and ${visibleTo(viewer)}
        and (member.repository = any(${own}::bigint[]) or not member.repository = any(${kin}::bigint[]))
    ),
    first as (
      select distinct on (class, is_own) * from seen order by class, is_own, first_at nulls last, identity collate "C", path
    )
    select clone_class.key as class, mine.tokens,
      mine.identity as own_repo, mine.path as own_file, mine.name as own_name, mine.first_line as own_start,
      mine.first_at as own_first, theirs.identity as other_repo, theirs.path as other_file, theirs.name as other_name,
      theirs.first_line as other_start, theirs.first_at as other_first, theirs.team as other_team,
      theirs.repository as other_repository
    from first mine join first theirs on theirs.class = mine.class and not theirs.is_own
    join clone_class on clone_class.id = mine.class
    where mine.is_own order by mine.tokens desc, clone_class.key`);
}

export interface ConfirmationRow {
  id: number;
  repository: number;
  repo: string;
  path: string;
  component: number | null;
  component_name: string | null;
  kind: 'team' | 'person';
  party: string;
  owns: boolean;
  note: string | null;
  by_name: string;
  at: Date;
}

/** What people say of owners and was not taken back. @param repositories null for all */
export function confirmations(
  db: Db,
  viewer: Viewer,
  repositories: readonly number[] | null,
): Promise<ConfirmationRow[]> {
  return db.query<ConfirmationRow>(sql`
    select said.id, said.repository, identity as repo, said.path, component, component_name, said.kind, party, owns, note,
      by_name, at
    from ownership_confirmation said join repository on repository.id = said.repository
    where revoked_at is null and ${visibleTo(viewer)}
      and (${repositories === null} or said.repository = any(${repositories ?? []}::bigint[]))
    order by at, said.id`);
}

export interface SaidOfComponent extends ConfirmationRow {
  concerns: number;
}

/** A row for each component that it concerns. */
export function saidOfComponents(db: Db, viewer: Viewer, ids: readonly number[]): Promise<SaidOfComponent[]> {
  return db.query<SaidOfComponent>(sql`
    select component.id as concerns, said.id, said.repository, identity as repo, said.path, said.component,
      said.component_name, said.kind, party, owns, note, by_name, at
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    join ownership_confirmation said on ${CONCERNS}
    where component.id = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    order by at, said.id`);
}

export interface NewConfirmation {
  repository: number;
  path: string;
  component: { id: number; kind: string; name: string } | null;
  kind: 'team' | 'person';
  party: string;
  owns: boolean;
  note: string | null;
  person: number | null;
  by: string;
}

/** In place of what was said of the same party and place before. @returns null where the viewer sees no such repository */
export function confirm(db: Db, viewer: Viewer, said: NewConfirmation): Promise<number | null> {
  const { repository, path, component, kind, party, owns, note, person, by } = said;
  return db.transaction(async (tx) => {
    await tx.query(sql`
      update ownership_confirmation set revoked_at = now(), revoked_by = ${by}
      where repository = ${repository} and path = ${path} and component is not distinct from ${component?.id ?? null}::bigint
        and kind = ${kind} and lower(party) = lower(${party}) and revoked_at is null
        and exists (select from repository where repository.id = ${repository} and ${visibleTo(viewer)})`);
    const row = await tx.one<{ id: number }>(sql`
      insert into ownership_confirmation (repository, path, component, component_kind, component_name, kind, party, owns,
        note, by_person, by_name)
      select id, ${path}, ${component?.id ?? null}::bigint, ${component?.kind ?? null}::text,
        ${component?.name ?? null}::text, ${kind}, ${party}, ${owns}::boolean, ${note}::text, ${person}::bigint, ${by}
      from repository where id = ${repository} and ${visibleTo(viewer)} returning id`);
    return row?.id ?? null;
  });
}

/** @returns of which repository it was; null where there is none to take back */
export async function takeBack(db: Db, viewer: Viewer, id: number, by: string): Promise<number | null> {
  const row = await db.one<{ repository: number }>(sql`
    update ownership_confirmation set revoked_at = now(), revoked_by = ${by}
    where id = ${id} and revoked_at is null
      and exists (select from repository where repository.id = ownership_confirmation.repository and ${visibleTo(viewer)})
    returning repository`);
  return row?.repository ?? null;
}

/** Components called so, declared at that path. */
export function componentsAt(
  db: Db,
  viewer: Viewer,
  repository: number,
  file: string,
  name: string,
): Promise<{ id: number; kind: string; name: string }[]> {
  return db.query(sql`
    select component.id, component.kind, component.name
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    where component.repository = ${repository} and facts.file = ${file} and component.name = ${name} and ${visibleTo(viewer)}
    order by component.is_process, component.id`);
}

/** Whether a repository has a file at a path, or below it. */
export async function hasPath(db: Db, viewer: Viewer, repository: number, path: string): Promise<boolean> {
  const row = await db.one(sql`
    select 1 from file join repository on repository.id = file.repository
    where file.generation = ${CURRENT} and file.repository = ${repository} and ${visibleTo(viewer)}
      and (file.path = ${path} or starts_with(file.path, ${`${path}/`})) limit 1`);
  return row !== undefined;
}

export interface SilentOwner {
  repository: number;
  repo: string;
  name: string;
  evidence: string;
  last_at: Date | null;
}

/** Who is declared for a whole repository and has shown no sign of life for long. */
export function silentOwners(db: Db, viewer: Viewer): Promise<SilentOwner[]> {
  return db.query<SilentOwner>(sql`
    select owner.repository, identity as repo, owner.name, evidence, ${LAST_SEEN} as last_at
    from owner join repository on repository.id = owner.repository
    where owner.generation = ${CURRENT} and component is null and declared and silent and ${visibleTo(viewer)}
    order by identity collate "C", rank`);
}

/** Components by repository, and of those the ones that a team is declared for, by its key. */
export function countOwned(
  db: Db,
  viewer: Viewer,
): Promise<{ repository: number; key: string | null; count: number }[]> {
  return db.query(sql`
    select component.repository, own.key, count(*) as count
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    left join lateral (select lower(owner.key) as key from owner where owner.generation = facts.generation
      and owner.component = component.id and owner.kind = 'team' order by rank limit 1) own on true
    where facts.marks = '{}' and not component.is_process and ${visibleTo(viewer)}
    group by component.repository, own.key`);
}

/** How many duplicates lie in the same set of repositories, for sets of two and more. */
export function sharedClasses(
  db: Db,
  viewer: Viewer,
): Promise<{ repositories: number[]; classes: number; tokens: number }[]> {
  return db.query(sql`
    select repositories, count(*) as classes, sum(tokens)::bigint as tokens from (
      select member.class, min(class.tokens) as tokens, array_agg(distinct member.repository) as repositories
      from clone_member member join repository on repository.id = member.repository
      join clone_class_facts class on class.generation = member.generation and class.class = member.class
        and class.within is null
      where member.generation = ${CURRENT} and ${visibleTo(viewer)}
      group by member.class having count(distinct member.repository) > 1
    ) shared group by repositories`);
}
