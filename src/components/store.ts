/** Components and processes as a viewer sees them: those in repositories that the viewer sees. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { COMPONENT_KINDS, PROCESS_KINDS } from '../detectors/detector.ts';
import { ofPerson, ofTeam, saidToOwn } from '../ownership/said.ts';
import { joinOrigin } from '../registry/forks.ts';
import { isForeignTo, isOfOther } from '../reuse/code-of.ts';
import { folderOfKey } from '../reuse/store.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { joined, type Sql, sql } from '../storage/sql.ts';
import { JOIN_SAID, MEMBERS_INSIDE, outsideOf } from './inside.ts';

export interface Wanted {
  /** Empty for all components; kinds of processes only if they are named. */
  kinds: readonly string[];
  /** Identities or their last parts. */
  repositories: readonly string[];
  team: string | null;
  owner: string | null;
  language: string | null;
  text: string | null;
  /** Tests, examples, templates, generated and vendored ones too. */
  all: boolean;
  limit: number;
  /** How many to pass over, of the list with the same limit. */
  offset: number;
}

export interface ComponentRow {
  id: number;
  repository: number;
  repo: string;
  team: string | null;
  origin: string | null;
  kind: string;
  is_process: boolean;
  name: string;
  role: string;
  scope: string;
  first_line: number | null;
  last_line: number | null;
  holds: boolean;
  within: number | null;
  file: string;
  line: number;
  version: string | null;
  description: string | null;
  licence: string | null;
  state: string | null;
  state_said: string | null;
  marks: string[];
  is_private: boolean;
  details: Record<string, string>;
  detector: string;
  language: string | null;
  lines: number | null;
}

/** What is whole comes first, then what is used by its name, then the many small things. */
const ORDER = [
  'package',
  'library',
  'service',
  'pipeline',
  'feature view',
  'estimator',
  'model',
  'dataset loader',
  'dbt model',
  'prompt',
  'template',
  'pipeline step',
  'notebook',
  ...PROCESS_KINDS,
];

/** Of the declaring file; manifests are of what they declare. */
const LANGUAGE = sql`
  coalesce(facts.details->>'language', own.language, case said.detector
    when 'python-package' then 'python' when 'npm-package' then 'javascript' when 'go-module' then 'go'
    when 'maven-module' then 'java' when 'gradle-project' then 'java' when 'r-package' then 'r'
    when 'dbt-project' then 'sql' end)`;

const COLUMNS = sql`
  component.id, component.repository, repository.identity as repo, repository.team, repository.origin, component.kind,
  component.is_process, component.name, facts.role, facts.scope, facts.first_line, facts.last_line, facts.holds,
  facts.within, facts.file, facts.line, facts.version, facts.description, facts.licence, facts.state, facts.state_said,
  apart.marks, facts.is_private, facts.details, said.detector, ${LANGUAGE} as language,
  case when facts.holds then held.lines else facts.last_line - facts.first_line + 1 end as lines`;

/** Why a component is set apart although its own files are not. */
const IN_A_FORK = 'in a fork';

/**
 * Whether the original of its repository has a component too, called alike and of one kind. Asked of `component` with its
 * `facts` and the `origin` of `joinOrigin`.
 */
export const REPEATS_ORIGINAL = sql`origin.id is not null and exists (
  select from component original join component_facts theirs on theirs.component = original.id
    and theirs.generation = facts.generation
  where original.repository = origin.id and original.kind = component.kind and original.name = component.name
    and lower(original.name) = lower(component.name))`;

/** @param forksApart whether what repeats its original is set apart */
const sources = (viewer: Viewer, forksApart = true): Sql => sql`
  component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
  join repository on repository.id = component.repository
  join component_fact said on said.component = component.id and said.generation = facts.generation and said.position = 0
  left join file own on own.generation = facts.generation and own.repository = component.repository and own.path = facts.file
  left join lateral (select sum(file.lines)::bigint as lines from file where facts.holds
    and file.generation = facts.generation and file.repository = component.repository
    and starts_with(file.path, facts.scope) and file.set_apart is null
    and not ${isForeignTo(sql`said.detector`, sql`file.path`)}) held on true
  ${joinOrigin(viewer)}
  cross join lateral (select case when ${forksApart} and ${REPEATS_ORIGINAL}
    then facts.marks || ${[IN_A_FORK]}::text[] else facts.marks end as marks) apart`;

/** Whoever names a repository wants to see all that it has. */
const sourcesOf = (viewer: Viewer, { repositories }: Wanted): Sql => sources(viewer, repositories.length === 0);

function matching(viewer: Viewer, { kinds, repositories, team, owner, language, text, all }: Wanted): Sql {
  const conditions: Sql[] = [
    visibleTo(viewer),
    kinds.length === 0 ? sql`not component.is_process` : sql`component.kind = any(${kinds}::text[])`,
  ];
  if (!all) conditions.push(sql`apart.marks = '{}'`);
  if (repositories.length > 0) conditions.push(sql`(${joined(repositories.map(named), ' or ')})`);
  if (team !== null) {
    // The team of the repository, or one that owns the component itself; people's word counts more.
    const plain = team.replace(/^@/, '').toLowerCase();
    conditions.push(sql`coalesce(${saidToOwn(ofTeam(plain))}, lower(repository.team) = ${plain} or exists (select from owner
      where owner.generation = facts.generation and owner.component = component.id and owner.kind = 'team'
      and (lower(owner.name) = ${plain} or lower(owner.key) = 'team:' || ${plain}
        or right(lower(owner.key), length(${plain}) + 1) = '/' || ${plain})))`);
  }
  if (owner !== null) {
    const plain = owner.replace(/^@/, '').toLowerCase();
    conditions.push(sql`coalesce(${saidToOwn(ofPerson(plain))}, exists (select from owner where owner.generation = facts.generation
      and owner.component = component.id and owner.rank < 3 and (lower(owner.name) = ${plain}
        or lower(owner.key) in ('user:' || ${plain}, 'email:' || ${plain})
        or ${plain} = any(owner.logins) or ${plain} = any(owner.emails))))`);
  }
  if (language !== null) conditions.push(sql`${LANGUAGE} = ${language.toLowerCase()}`);
  for (const word of (text ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
    conditions.push(
      sql`strpos(lower(concat_ws(' ', component.name, facts.role, facts.description, facts.file)), ${word}) > 0`,
    );
  }
  return joined(conditions, ' and ');
}

/** A repository by its identity, or by the last part of it. */
function named(name: string): Sql {
  return sql`(repository.identity = ${name} or right(repository.identity, length(${name}) + 1) = '/' || ${name})`;
}

/**
 * The largest first. Without kinds, of each kind the first few: forty packages must not hide that there are models; then the
 * rest, so that pages of one limit hold each component once. A page has its kinds together.
 */
export function listComponents(db: Db, viewer: Viewer, wanted: Wanted): Promise<ComponentRow[]> {
  const ofEach = wanted.kinds.length === 0 ? Math.max(3, Math.ceil(wanted.limit / 4)) : null;
  return db.query<ComponentRow>(sql`
    with found as (
      select ${COLUMNS}, row_number() over (partition by component.kind order by apart.marks <> '{}', facts.is_private,
        facts.role in ('container image', 'template') or facts.role like 'base of %',
        facts.holds and facts.scope <> '' and facts.within is not null,
        case when facts.holds then held.lines else facts.last_line - facts.first_line + 1 end desc nulls last,
        component.name collate "C", repository.identity collate "C", component.id) as n
      from ${sourcesOf(viewer, wanted)} where ${visibleTo(viewer)} and ${matching(viewer, wanted)}
    ), page as (
      select * from found order by coalesce(n > ${ofEach}::int, false), array_position(${ORDER}::text[], kind), n
      limit ${wanted.limit} offset ${wanted.offset}
    )
    select * from page order by array_position(${ORDER}::text[], kind), n`);
}

export interface Count {
  kind: string;
  is_process: boolean;
  count: number;
  apart: number;
  repositories: number;
}

/** By kind; what is set apart is counted by itself. */
export function countComponents(db: Db, viewer: Viewer, wanted: Wanted): Promise<Count[]> {
  const kinds = wanted.kinds.length === 0 ? [...COMPONENT_KINDS, ...PROCESS_KINDS] : wanted.kinds;
  return db.query<Count>(sql`
    select component.kind, component.is_process, count(*) filter (where apart.marks = '{}') as count,
      count(*) filter (where apart.marks <> '{}') as apart, count(distinct component.repository) as repositories
    from ${sourcesOf(viewer, wanted)} where ${visibleTo(viewer)} and ${matching(viewer, { ...wanted, kinds, all: true })}
    group by component.kind, component.is_process
    order by array_position(${ORDER}::text[], component.kind)`);
}

/** All that somebody may mean by a name: components of that name, and those that are imported or installed by it. */
export function componentsCalled(
  db: Db,
  viewer: Viewer,
  { repository, path, name }: { repository: string | null; path: string | null; name: string },
): Promise<ComponentRow[]> {
  const where = [
    sql`(lower(component.name) = lower(${name}) or exists (select from component_provides provides
      where provides.generation = facts.generation and provides.component = component.id and provides.name = ${name}))`,
  ];
  if (repository !== null) where.push(named(repository));
  if (path !== null) where.push(sql`facts.file = ${path}`);
  return db.query<ComponentRow>(sql`
    select ${COLUMNS} from ${sources(viewer)} where ${visibleTo(viewer)} and ${joined(where, ' and ')}
    order by component.is_process, apart.marks <> '{}', facts.is_private, not facts.holds,
      array_position(${ORDER}::text[], component.kind), repository.identity collate "C", facts.file collate "C", component.id
    limit 200`);
}

export function componentById(db: Db, viewer: Viewer, id: number): Promise<ComponentRow | undefined> {
  return db.one<ComponentRow>(sql`
    select ${COLUMNS} from ${sources(viewer)} where ${visibleTo(viewer)} and component.id = ${id}`);
}

export function componentsById(db: Db, viewer: Viewer, ids: readonly number[]): Promise<ComponentRow[]> {
  return db.query<ComponentRow>(sql`
    select ${COLUMNS} from ${sources(viewer)} where ${visibleTo(viewer)} and component.id = any(${ids}::bigint[])`);
}

/** Names for suggestions. */
export async function componentNames(db: Db, viewer: Viewer): Promise<string[]> {
  const rows = await db.query<{ name: string }>(sql`
    select component.name from component join component_facts facts on facts.component = component.id
    join repository on repository.id = component.repository
    where facts.generation = ${CURRENT} and ${visibleTo(viewer)}
    group by component.name order by bool_or(facts.holds) desc, component.name collate "C" limit 50000`);
  return rows.map(({ name }) => name);
}

export interface FactRow {
  detector: string;
  kind: string;
  role: string;
  name: string;
  file: string;
  line: number;
  details: Record<string, string>;
}

export function factsOf(db: Db, viewer: Viewer, id: number): Promise<FactRow[]> {
  return db.query<FactRow>(sql`
    select detector, fact.kind, fact.role, fact.name, fact.file, fact.line, fact.details from component_fact fact
    join component on component.id = fact.component join repository on repository.id = component.repository
    where fact.generation = ${CURRENT} and component.id = ${id} and ${visibleTo(viewer)} order by position`);
}

export function providedBy(db: Db, viewer: Viewer, id: number): Promise<{ ecosystem: string; name: string }[]> {
  return db.query(sql`
    select ecosystem, provides.name from component_provides provides
    join repository on repository.id = provides.repository
    where provides.generation = ${CURRENT} and provides.component = ${id} and ${visibleTo(viewer)}
    order by ecosystem, provides.name collate "C"`);
}

/** The same of several, by component. */
export async function providedByAll(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<Map<number, { ecosystem: string; name: string }[]>> {
  const rows = await db.query<{ component: number; ecosystem: string; name: string }>(sql`
    select provides.component, ecosystem, provides.name from component_provides provides
    join repository on repository.id = provides.repository
    where provides.generation = ${CURRENT} and provides.component = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    order by ecosystem, provides.name collate "C"`);
  const all = new Map<number, { ecosystem: string; name: string }[]>();
  for (const { component, ...one } of rows) {
    const list = all.get(component);
    if (list === undefined) all.set(component, [one]);
    else list.push(one);
  }
  return all;
}

export function runsOf(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<{ component: number; how: string; what: string; file: string; line: number }[]> {
  return db.query(sql`
    select run.component, how, what, run.file, run.line from component_run run
    join component on component.id = run.component join repository on repository.id = component.repository
    where run.generation = ${CURRENT} and run.component = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    order by run.component, run.file collate "C", run.line`);
}

export interface DependencyRow {
  ecosystem: string;
  name: string;
  range: string;
  scope: string;
  file: string;
  line: number;
}

export function dependenciesOf(db: Db, viewer: Viewer, id: number): Promise<DependencyRow[]> {
  return db.query<DependencyRow>(sql`
    select ecosystem, dependency.name, range, scope, dependency.file, dependency.line from dependency
    join repository on repository.id = dependency.repository
    where dependency.generation = ${CURRENT} and dependency.component = ${id} and dependency.marks = '{}'
      and ${visibleTo(viewer)}
    order by scope <> 'run', ecosystem, dependency.name collate "C", dependency.file collate "C", dependency.line,
      scope collate "C", range collate "C"`);
}

/**
 * How a component is run: processes in its folder, and those of the whole repository. Of what lies in a package, only
 * how that is released: the rest is the package's own.
 */
export function processesOf(
  db: Db,
  viewer: Viewer,
  { id, kind, repository, within }: ComponentRow,
): Promise<ComponentRow[]> {
  const isWhole = ['package', 'library', 'service', 'pipeline'].includes(kind) || within === null;
  return db.query<ComponentRow>(sql`
    select ${COLUMNS} from ${sources(viewer)} where ${visibleTo(viewer)} and component.is_process and facts.marks = '{}'
      and component.repository = ${repository}
      and (facts.within is null or facts.within = ${id} or facts.within = ${within ?? id} or facts.scope = '')
      and (${isWhole} or component.kind = 'release')
    order by facts.within is distinct from ${id}, component.kind <> 'release',
      array_position(${ORDER}::text[], component.kind), facts.file collate "C", facts.line`);
}

/** What lies in it, by kind. */
export function partsOf(
  db: Db,
  viewer: Viewer,
  id: number,
): Promise<{ kind: string; count: number; names: string[] }[]> {
  return db.query(sql`
    select component.kind, count(*) as count,
      (array_agg(component.name order by facts.is_private, component.name collate "C"))[1:5] as names
    from component join component_facts facts on facts.component = component.id and facts.generation = ${CURRENT}
    join repository on repository.id = component.repository
    where facts.within = ${id} and facts.marks = '{}' and not component.is_process and ${visibleTo(viewer)}
    group by component.kind order by array_position(${ORDER}::text[], component.kind)`);
}

export interface CopyRow {
  component: number;
  class: string;
  /** Copies outside of the component that the viewer sees, and in how many repositories. */
  copies: number;
  repos: number;
  /** Tokens and lines of the component's own copy. */
  tokens: number;
  name: string;
  file: string;
  start: number;
  /** One of the others, outside of the repository if there is one. */
  other_repo: string;
  other_file: string;
  other_name: string;
  other_start: number;
}

/** Classes of copies with a member in a component and another one outside of it, the largest first. */
export function copiesElsewhere(db: Db, viewer: Viewer, ids: readonly number[]): Promise<CopyRow[]> {
  return db.query<CopyRow>(sql`
    -- Materialized: otherwise members were looked for once for each component and each class that there is.
    with inside as materialized (
      select facts.component, facts.generation, facts.repository, facts.scope, facts.first_line, facts.last_line,
        member.class, member.unit, member.path as file, member.start, member.tokens
      from component_facts facts ${JOIN_SAID}
      join repository on repository.id = facts.repository
      cross join lateral (${MEMBERS_INSIDE}) member
      where facts.generation = ${CURRENT} and facts.component = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    ), own as (
      select distinct on (inside.component, inside.class) inside.*, unit.name from inside
      join unit on unit.id = inside.unit
      join clone_class_facts class on class.generation = inside.generation and class.class = inside.class
        and class.within is null
      order by inside.component, inside.class, inside.tokens desc, inside.file collate "C", inside.start
    )
    select own.component, clone_class.key as class, count(*) as copies, count(distinct member.repository) as repos,
      own.tokens, own.name, own.file, own.start,
      (array_agg(repository.identity order by member.repository = own.repository, member.position))[1] as other_repo,
      (array_agg(file.path order by member.repository = own.repository, member.position))[1] as other_file,
      (array_agg(unit.name order by member.repository = own.repository, member.position))[1] as other_name,
      (array_agg(member.first_line order by member.repository = own.repository, member.position))[1] as other_start
    from own join clone_class on clone_class.id = own.class
    join clone_member member on member.class = own.class and member.generation = ${CURRENT}
    join repository on repository.id = member.repository
    join unit on unit.id = member.unit
    join unit_facts on unit_facts.unit = unit.id and unit_facts.generation = member.generation
    join file on file.id = unit_facts.file
    where ${visibleTo(viewer)} and ${outsideOf(sql`own`)}
    group by own.component, clone_class.key, own.tokens, own.name, own.file, own.start
    order by own.component, bool_or(member.repository <> own.repository) desc, own.tokens desc, clone_class.key`);
}

/**
 * How many classes {@link copiesElsewhere} would name, of each component; those of none are left out. What holds a whole
 * repository, as the largest packages do, has a copy elsewhere where a class has one in another repository: files of these
 * alone are looked at.
 */
export async function countCopiesElsewhere(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const rows = await db.query<{ component: number; copies: number }>(sql`
    with asked as materialized (
      select facts.*, said.detector, facts.holds and facts.scope = '' and facts.first_line is null as is_whole
      from component_facts facts ${JOIN_SAID} join repository on repository.id = facts.repository
      where facts.generation = ${CURRENT} and facts.component = any(${ids}::bigint[]) and ${visibleTo(viewer)}
    ), spread as materialized (
      select member.class from clone_member member join repository on repository.id = member.repository
      where member.generation = ${CURRENT} and ${visibleTo(viewer)}
      group by member.class having count(distinct member.repository) > 1
    ), inside as materialized (
      select distinct facts.component, facts.generation, facts.repository, facts.scope, facts.first_line, facts.last_line,
        member.class
      from asked facts cross join lateral (select facts.detector) said cross join lateral (${MEMBERS_INSIDE}) member
      where not facts.is_whole
    ), found as (
      select asked.component, asked.generation, member.class from asked
      join clone_member member on member.generation = asked.generation and member.repository = asked.repository
      join spread on spread.class = member.class
      join unit_facts on unit_facts.unit = member.unit and unit_facts.generation = member.generation
      join file on file.id = unit_facts.file
      where asked.is_whole and not ${isForeignTo(sql`asked.detector`, sql`file.path`)}
      union all
      select component, generation, class from inside
      where class in (select class from spread) or exists (
        select from clone_member member join repository on repository.id = member.repository
        join unit_facts on unit_facts.unit = member.unit and unit_facts.generation = member.generation
        join file on file.id = unit_facts.file
        where member.class = inside.class and member.generation = inside.generation and ${visibleTo(viewer)}
          and ${outsideOf(sql`inside`)})
    )
    select component, count(distinct found.class) as copies from found
    join clone_class_facts class on class.generation = found.generation and class.class = found.class and class.within is null
    group by component`);
  return new Map(rows.map(({ component, copies }) => [component, copies]));
}

/** What detectors could not read, in the repositories that are asked for by name or team. */
export function leftOutOfDetection(
  db: Db,
  viewer: Viewer,
  { repositories, team }: Pick<Wanted, 'repositories' | 'team'>,
): Promise<{ repo: string; detector: string; file: string; line: number; because: string }[]> {
  return db.query(sql`
    select repository.identity as repo, detector, file, line, because from detection_left_out l
    join repository on repository.id = l.repository
    where l.generation = ${CURRENT} and ${visibleTo(viewer)}
      and ${repositories.length === 0 ? sql`true` : sql`(${joined(repositories.map(named), ' or ')})`}
      and (${team}::text is null or lower(repository.team) = ${team?.replace(/^@/, '').toLowerCase() ?? null})
    order by repository.identity collate "C", file collate "C", line limit 1000`);
}

export interface HolderRow {
  component: number | null;
  name: string;
  kind: string;
  repo: string;
  folder: string;
  team: string | null;
}

/**
 * What lies in folders of repositories: the package or service that holds all of the folder, else the repository itself.
 *
 * @param keys as {@link nodeKey} makes them, of who uses; a package of another ecosystem is not what is meant
 * @returns by key
 */
export async function holdersOf(db: Db, viewer: Viewer, keys: readonly string[]): Promise<Map<string, HolderRow>> {
  const repositories = keys.map((key) => Number(key.split(' ', 1)[0]));
  const ecosystems = keys.map((key) => key.split(' ', 2)[1]);
  const folders = keys.map(folderOfKey);
  const rows = await db.query<HolderRow & { key: string }>(sql`
    select distinct on (wanted.key) wanted.key, component.id as component, coalesce(component.name,
        case when wanted.folder = '' then regexp_replace(repository.identity, '^.*/', '') else wanted.folder end) as name,
      coalesce(component.kind, 'repository') as kind, repository.identity as repo, wanted.folder, repository.team
    from unnest(${repositories}::bigint[], ${ecosystems}::text[], ${folders}::text[], ${keys}::text[])
      wanted(repository, ecosystem, folder, key)
    join repository on repository.id = wanted.repository
    left join component_facts facts on facts.generation = ${CURRENT} and facts.repository = wanted.repository
      and facts.holds and facts.scope = case when wanted.folder = '' then '' else wanted.folder || '/' end
      and not exists (select from component_fact said where said.component = facts.component
        and said.generation = facts.generation and said.position = 0 and ${isOfOther(sql`said.detector`, sql`wanted.ecosystem`)})
    left join component on component.id = facts.component and not component.is_process
    where ${visibleTo(viewer)}
    order by wanted.key, component.id is null, array_position(${ORDER}::text[], component.kind), component.id`);
  return new Map(rows.map(({ key, ...row }) => [key, row]));
}
