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
  teams: string[];
  accepted_by: string | null;
  accepted_because: string | null;
  accepted_until: string | null;
  accepted_at: Date | null;
  /** Its own id, or that of the class that it lies in. */
  accepted_in: string | null;
  assigned_to: string | null;
  assigned_by: string | null;
  assigned_at: Date | null;
}

export interface MemberRow {
  class: number;
  repository: number;
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
  /** Only classes with members in two or more repositories, or of two or more teams. */
  crossRepo: boolean;
  crossTeam: boolean;
  /** Identities or their last parts; empty for all. */
  repositories: readonly string[];
  /** Each of them has a copy; {@link NO_TEAM} is a team too. */
  teams: readonly string[];
  languages: readonly string[];
  types: readonly string[];
  /** Of the name, the path or the repository of one copy, lower case; or the one id. */
  words: readonly string[];
  /** What people decided to live with. */
  accepted: 'without' | 'with' | 'only';
  assignees: readonly string[];
  /** Acceptances that end before this day (ISO) are over. */
  today: string;
}

/** What a repository that names no team is counted under. */
export const NO_TEAM = '-';

/** What counts where nobody chooses. */
export const allOn = (today: string): Wanted => ({
  ...{ crossRepo: false, crossTeam: false, repositories: [], teams: [], languages: [], types: [], words: [] },
  ...{ accepted: 'without', assignees: [], today },
});

/** @param one only the class of this id */
function seenClasses(viewer: Viewer, one: string | null = null): Sql {
  return sql`
    select member.class, count(*) as seen, count(distinct member.repository) as repos,
      sum(last_line - first_line + 1) - max(last_line - first_line + 1) as spare,
      array_agg(distinct repository.identity) as identities,
      array_agg(distinct coalesce(repository.team, ${NO_TEAM}::text)) as teams
    from clone_member member join repository on repository.id = member.repository
    where member.generation = ${CURRENT} and ${visibleTo(viewer)}
      and ${one === null ? sql`true` : sql`member.class = (select id from clone_class where key = ${one})`}
    group by member.class having count(*) > 1`;
}

/**
 * Beside `seen`: `taken`, the act by which a class is accepted (its own, or that of a class that it lies in), and `given`,
 * the act by which it is somebody's.
 */
function seenAndDecided(viewer: Viewer, today: string): Sql {
  return sql`
    seen as (${seenClasses(viewer)}),
    verdict as (
      select distinct on (class) id, class, kind, until from duplicate_act where kind in ('accept', 'reopen')
      order by class, id desc
    ),
    accepted as (
      select verdict.class, verdict.id as act, 0 as depth from verdict join seen on seen.class = verdict.class
      where kind = 'accept' and until >= ${today}::date
      union
      select facts.class, accepted.act, accepted.depth + 1 from accepted
      join clone_class_facts facts on facts.generation = ${CURRENT} and facts.within = accepted.class
      join seen on seen.class = facts.class where accepted.depth < 20
    ),
    taken as (select distinct on (class) class, act from accepted order by class, depth, act desc),
    given as (
      select * from (
        select distinct on (class) class, kind, assignee, by_name, at from duplicate_act
        where kind in ('assign', 'release') order by class, id desc
      ) last where kind = 'assign'
    )`;
}

const JOINED = sql`
  from seen join clone_class_facts facts on facts.class = seen.class and facts.generation = ${CURRENT}
  join clone_class on clone_class.id = seen.class
  left join taken on taken.class = seen.class
  left join given on given.class = seen.class`;

const COLUMNS = sql`
  clone_class.id, clone_class.key, fragment, type, similarity_min::float8, similarity_median::float8, normalized_min::float8,
  normalized_median::float8, removable, facts.tokens, seen.seen, seen.seen = members as whole, repos, spare, seen.teams,
  (select key from clone_class c join seen s on s.class = c.id where c.id = facts.within) as within,
  acceptance.by_name as accepted_by, acceptance.reason as accepted_because, acceptance.until::text as accepted_until,
  acceptance.at as accepted_at, (select key from clone_class where id = acceptance.class) as accepted_in,
  given.assignee as assigned_to, given.by_name as assigned_by, given.at as assigned_at`;

/** Costliest first. */
export function listClasses(
  db: Db,
  viewer: Viewer,
  wanted: Wanted,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<ClassRow[]> {
  return db.query<ClassRow>(sql`
    with recursive ${seenAndDecided(viewer, wanted.today)}
    select ${COLUMNS} ${JOINED} left join duplicate_act acceptance on acceptance.id = taken.act
    where ${matching(viewer, wanted)}
    order by case when seen.seen = members then removable else spare end desc, clone_class.key collate "C"
    limit ${limit} offset ${offset}`);
}

export function classByKey(db: Db, viewer: Viewer, key: string, today: string): Promise<ClassRow | undefined> {
  return db.one<ClassRow>(sql`
    with recursive ${seenAndDecided(viewer, today)}
    select ${COLUMNS} ${JOINED} left join duplicate_act acceptance on acceptance.id = taken.act
    where clone_class.key = ${key}`);
}

const inRepositories = ({ repositories }: Wanted): Sql => {
  const names = repositories.map((name) => name.replace(/^\/+/, ''));
  return sql`(${names.length}::int = 0 or exists (
    select from unnest(seen.identities) identity, unnest(${names}::text[]) name
    where identity = name or right(identity, length(name) + 1) = '/' || name))`;
};
const ofTeams = ({ teams }: Wanted): Sql => sql`seen.teams @> ${teams}::text[]`;
const ofTypes = ({ types }: Wanted): Sql => sql`(${types.length}::int = 0 or facts.type = any(${types}::text[]))`;
const acrossAll = ({ crossRepo, crossTeam }: Wanted): Sql =>
  sql`(not ${crossRepo}::boolean or repos > 1) and (not ${crossTeam}::boolean or cardinality(seen.teams) > 1)`;

function ofDecisions({ accepted, assignees }: Wanted): Sql {
  const isWanted = { with: sql`true`, without: sql`taken.act is null`, only: sql`taken.act is not null` }[accepted];
  return sql`${isWanted} and (${assignees.length}::int = 0 or given.assignee = any(${assignees}::text[]))`;
}

function ofWords(viewer: Viewer, { words }: Wanted): Sql {
  if (words.length === 0) return sql`true`;
  return sql`(clone_class.key = ${words[0]} or seen.class in (
    select member.class from clone_member member join repository on repository.id = member.repository
    join unit on unit.id = member.unit
    where member.generation = ${CURRENT} and ${visibleTo(viewer)} and (
      select bool_and(strpos(lower(unit.name || ' ' || unit.path || ' ' || repository.identity), word) > 0)
      from unnest(${words}::text[]) word)))`;
}

function inLanguages(viewer: Viewer, { languages }: Wanted): Sql {
  if (languages.length === 0) return sql`true`;
  return sql`seen.class in (
    select member.class from clone_member member join repository on repository.id = member.repository
    join unit_facts on unit_facts.unit = member.unit and unit_facts.generation = member.generation
    where member.generation = ${CURRENT} and ${visibleTo(viewer)} and unit_facts.language = any(${languages}::text[]))`;
}

function matching(viewer: Viewer, wanted: Wanted): Sql {
  return sql`${acrossAll(wanted)} and ${inRepositories(wanted)} and ${ofTeams(wanted)} and ${ofTypes(wanted)}
    and ${ofDecisions(wanted)} and ${inLanguages(viewer, wanted)} and ${ofWords(viewer, wanted)}`;
}

export interface Totals {
  classes: number;
  crossRepo: number;
  crossTeam: number;
  /** Of those that match otherwise, how many are accepted. */
  accepted: number;
  /** Lines of all copies but the longest of each class, every line counted once. */
  copiedLines: number;
}

/** Of all that match. A line lies in several classes where one holds another, so lines are joined before they are counted. */
export async function countClasses(db: Db, viewer: Viewer, wanted: Wanted): Promise<Totals> {
  const row = await db.one<{ classes: number; cross: number; teams: number; accepted: number; lines: number }>(sql`
    with recursive ${seenAndDecided(viewer, wanted.today)},
    fitting as (
      select seen.class, repos, teams, taken.act, ${ofDecisions(wanted)} as counts ${JOINED}
      where ${matching(viewer, { ...wanted, accepted: 'with' })}
    ),
    matching as (select * from fitting where counts),
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
      count(*) filter (where cardinality(teams) > 1) as teams,
      (select count(*) from fitting where act is not null) as accepted,
      (select coalesce(sum(upper(stretch) - lower(stretch)), 0)::bigint from stretches) as lines
    from matching`);
  const { classes, cross, teams, accepted, lines } = row!;
  return { classes, crossRepo: cross, crossTeam: teams, accepted, copiedLines: lines };
}

export interface Facet {
  facet: 'teams' | 'repositories' | 'languages' | 'types' | 'assignees';
  value: string;
  n: number;
}

/** How many of those that match have each team, repository …: of filters that widen, as if that one were not set. */
export function facets(db: Db, viewer: Viewer, wanted: Wanted): Promise<Facet[]> {
  return db.query<Facet>(sql`
    with recursive ${seenAndDecided(viewer, wanted.today)},
    spoken as (
      select member.class, array_agg(distinct unit_facts.language) as languages
      from clone_member member join repository on repository.id = member.repository
      join unit_facts on unit_facts.unit = member.unit and unit_facts.generation = member.generation
      where member.generation = ${CURRENT} and ${visibleTo(viewer)} group by member.class
    ),
    marked as (
      select seen.identities, seen.teams, languages, facts.type, given.assignee, ${inRepositories(wanted)} as in_repositories,
        ${ofTypes(wanted)} as of_types,
        (${wanted.languages.length}::int = 0 or languages && ${wanted.languages}::text[]) as in_languages
      ${JOINED} join spoken on spoken.class = seen.class
      where ${acrossAll(wanted)} and ${ofTeams(wanted)} and ${ofDecisions(wanted)} and ${ofWords(viewer, wanted)}
    )
    select 'teams' as facet, team as value, count(*) as n from marked, unnest(teams) team
      where in_repositories and of_types and in_languages group by team
    union all
    select 'repositories', identity, count(*) from marked, unnest(identities) identity
      where of_types and in_languages group by identity
    union all
    select 'languages', language, count(*) from marked, unnest(languages) language
      where in_repositories and of_types group by language
    union all
    select 'types', type, count(*) from marked where in_repositories and in_languages group by type
    union all
    select 'assignees', assignee, count(*) from marked
      where in_repositories and of_types and in_languages and assignee is not null group by assignee
    order by facet, n desc, value`);
}

export interface SharedRow {
  a: string;
  b: string;
  classes: number;
  /** Lines that both have: of each class the shorter of their longest copies; of one team all but its longest. */
  lines: number;
}

/**
 * Which teams have the same code, the most lines first. What lies in a class that both share as well counts with it: asked
 * by `not in`, which is a table of hashes whatever a plan for any values expects; as `not exists` it was a loop within a
 * loop on a server, 31 s over 20,668 classes, and .26 s where it was planned for these values.
 */
export function sharedByTeams(db: Db, viewer: Viewer, wanted: Wanted, limit: number): Promise<SharedRow[]> {
  return db.query<SharedRow>(sql`
    with recursive ${seenAndDecided(viewer, wanted.today)},
    matching as (select seen.class, facts.within ${JOINED} where ${matching(viewer, wanted)}),
    parts as (
      select member.class, matching.within, coalesce(repository.team, ${NO_TEAM}::text) as team, count(*) as copies,
        sum(last_line - first_line + 1) as lines, max(last_line - first_line + 1) as longest
      from matching join clone_member member on member.class = matching.class and member.generation = ${CURRENT}
      join repository on repository.id = member.repository where ${visibleTo(viewer)}
      group by 1, 2, 3
    ),
    pairs as (
      select x.class, x.within, x.team as a, y.team as b,
        case when x.team = y.team then x.lines - x.longest else least(x.longest, y.longest) end as lines
      from parts x join parts y on y.class = x.class and x.team <= y.team
      where x.team <> y.team or x.copies > 1
    )
    select a, b, count(*) as classes, sum(lines)::bigint as lines from pairs
    where within is null or (within, a, b) not in (select class, a, b from pairs)
    group by a, b order by lines desc, a, b limit ${limit}`);
}

/** The representative first. */
export function membersOf(db: Db, viewer: Viewer, classes: readonly number[]): Promise<MemberRow[]> {
  return db.query<MemberRow>(sql`
    select member.class, member.repository, repository.identity as repo, repository.team, file.path as file, unit.name, facts.kind,
      facts.language, member.first_line as start, member.last_line as end, unit.cell, unit.id as unit,
      file.blob, file.manner, facts.position
    from clone_member member join repository on repository.id = member.repository
    join unit on unit.id = member.unit
    join unit_facts facts on facts.unit = unit.id and facts.generation = member.generation
    join file on file.id = facts.file
    where member.generation = ${CURRENT} and member.class = any(${classes}::bigint[]) and ${visibleTo(viewer)}
    order by member.class, member.position`);
}

export interface Home {
  id: number;
  kind: 'git' | 'bare' | 'folder';
  path: string;
  head: string | null;
}

/** Where repositories are read from: for reading what the index names, never for people. */
export function homesOf(db: Db, viewer: Viewer, repositories: readonly number[]): Promise<Home[]> {
  return db.query<Home>(sql`
    select id, kind, path, head from repository where id = any(${repositories}::bigint[]) and ${visibleTo(viewer)}`);
}

/** Files with tests that import what stands at each place, in the order of the places. */
export async function testsOf(
  db: Db,
  viewer: Viewer,
  places: readonly { repository: number; path: string; name: string }[],
): Promise<number[]> {
  const rows = await db.query<{ tests: number }>(sql`
    select (
      select count(distinct usage.file) from usage join repository on repository.id = usage.repository
      where usage.generation = ${CURRENT} and usage.is_test and usage.provider = wanted.repository
        and usage.provider_path = wanted.path and ${visibleTo(viewer)}
        and exists (select from unnest(usage.names) used(name) where used.name = split_part(wanted.name, '.', 1)
          or starts_with(used.name, split_part(wanted.name, '.', 1) || '.'))
    )::int as tests
    from unnest(${places.map((p) => p.repository)}::bigint[], ${places.map((p) => p.path)}::text[],
      ${places.map((p) => p.name)}::text[]) with ordinality as wanted(repository, path, name, n) order by n`);
  return rows.map(({ tests }) => tests);
}

/** What somebody decided about a class. `reopen` takes an acceptance back, `release` an assignment. */
export interface Act {
  kind: 'accept' | 'reopen' | 'assign' | 'release';
  by_name: string;
  at: Date;
  reason: string | null;
  until: string | null;
  assignee: string | null;
}

/** What was decided about a class that the viewer sees, the latest first. */
export function actsOf(db: Db, viewer: Viewer, key: string): Promise<Act[]> {
  return db.query<Act>(sql`
    select act.kind, act.by_name, act.at, act.reason, act.until::text as until, act.assignee from duplicate_act act
    join (${seenClasses(viewer, key)}) seen on seen.class = act.class order by act.id desc limit 200`);
}

/**
 * Writes an act of a person, if they see the class and it makes a difference. Two that decide at once stand in a row.
 *
 * @returns whether it was written; null where there is no such class for the viewer
 */
export function decide(
  db: Db,
  viewer: Viewer,
  key: string,
  act: Act & { person: number | null },
  differs: (before: Act | undefined) => boolean,
): Promise<boolean | null> {
  return db.transaction(async (tx) => {
    const found = await tx.one<{ id: number }>(sql`
      select clone_class.id from clone_class join (${seenClasses(viewer, key)}) seen on seen.class = clone_class.id
      for update of clone_class`);
    if (found === undefined) return null;
    const kinds = act.kind === 'accept' || act.kind === 'reopen' ? ['accept', 'reopen'] : ['assign', 'release'];
    const before = (await actsOf(tx, viewer, key)).find(({ kind }) => kinds.includes(kind));
    if (!differs(before)) return false;
    await tx.query(sql`
      insert into duplicate_act (class, kind, by_name, person, at, reason, until, assignee)
      values (${found.id}, ${act.kind}, ${act.by_name}, ${act.person}, ${act.at}, ${act.reason}, ${act.until}::date,
        ${act.assignee})`);
    return true;
  });
}
