/**
 * Who uses what, as a viewer sees it: uses by repositories that the viewer sees, of what lies in repositories that the
 * viewer sees. A provider that may not be seen is what it would be without being indexed: a distribution of that name.
 */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { joinOrigin } from '../registry/forks.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { type Sql, sql } from '../storage/sql.ts';
import { isCodeOf } from './code-of.ts';

/** What is asked about. */
export type Subject =
  /** A package of an indexed repository. */
  | {
      kind: 'package';
      repository: number;
      identity: string;
      ecosystem: string;
      name: string;
      folder: string;
      file: string;
      line: number;
      version: string | null;
    }
  /** A class or function at the top of a file; `name` empty for the file. */
  | { kind: 'code'; repository: number; identity: string; path: string; name: string; line: number; unit: string }
  /** A distribution that no repository seen provides. */
  | { kind: 'external'; ecosystem: string; name: string };

const seen = (viewer: Viewer): Sql => sql`(select id from repository where ${visibleTo(viewer)})`;

/** Uses of the subject, without those from within itself. To be joined with `repository` and filtered by the viewer. */
function matching(subject: Subject, viewer: Viewer): Sql {
  if (subject.kind === 'package') {
    return sql`usage.provider = ${subject.repository} and usage.provider_holder = ${subject.folder}
      and (${subject.ecosystem} = '' or usage.ecosystem = ${subject.ecosystem})
      and (usage.repository <> usage.provider or usage.holder <> usage.provider_holder)`;
  }
  if (subject.kind === 'code') {
    return sql`usage.provider = ${subject.repository} and usage.provider_path = ${subject.path}
      and (${subject.name} = '' or exists (select from unnest(usage.names) n
        where n = ${subject.name} or starts_with(n, ${`${subject.name}.`})))`;
  }
  return sql`usage.package = ${subject.name} and usage.ecosystem = ${subject.ecosystem}
    and (usage.outcome = 'external' or usage.provider is null or usage.provider not in ${seen(viewer)})`;
}

export interface Provided {
  repository: number;
  identity: string;
  ecosystem: string;
  name: string;
  folder: string;
  file: string;
  line: number;
  version: string | null;
}

/** Packages under this name: of the distribution, or as it is imported. */
export function packagesNamed(db: Db, viewer: Viewer, name: string): Promise<Provided[]> {
  return db.query<Provided>(sql`
    select repository.id as repository, identity, ecosystem, name, folder, file, line, version
    from reuse_package join repository on repository.id = reuse_package.repository
    where generation = ${CURRENT} and ${visibleTo(viewer)}
      and (lower(name) = lower(${name}) or ${name} = any(import_names)
        or lower(replace(name, '_', '-')) = lower(replace(${name}, '_', '-')))
    order by identity collate "C", folder collate "C"`);
}

export interface Coded {
  repository: number;
  identity: string;
  path: string;
  name: string;
  line: number;
  unit: string;
  uses: number;
}

/** Classes and functions under this name, most used first; tests and what is set apart only where they are used. */
export function codeNamed(db: Db, viewer: Viewer, name: string): Promise<Coded[]> {
  return db.query<Coded>(sql`
    select distinct on (uses, identity collate "C", file.path collate "C") repository.id as repository, identity,
      file.path, unit.name, facts.first_line as line, facts.kind as unit, uses
    from unit join unit_facts facts on facts.unit = unit.id and facts.generation = ${CURRENT}
    join file on file.id = facts.file join repository on repository.id = file.repository
    cross join lateral (select count(*) from usage where usage.provider = repository.id and usage.provider_path = file.path
        and unit.name = any(usage.names) and usage.repository in ${seen(viewer)}) as counted(uses)
    where unit.name = ${name} and facts.kind in ('class', 'function', 'method') and ${visibleTo(viewer)}
      and file.set_apart is null
    -- Overloads are one function: the last is the one that runs.
    order by uses desc, identity collate "C", file.path collate "C", facts.first_line desc limit 50`);
}

/** Ecosystems in which repositories ask for, or import, a distribution of this name. */
export async function distributionsNamed(
  db: Db,
  viewer: Viewer,
  name: string,
): Promise<{ ecosystem: string; name: string }[]> {
  const plain = name.toLowerCase().replace(/[-_.]+/g, '-');
  return db.query<{ ecosystem: string; name: string }>(sql`
    select distinct ecosystem, package as name from usage join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and package in (${name}, ${plain}) and ${visibleTo(viewer)}
      and (provider is null or provider not in ${seen(viewer)})
    union
    select distinct case ecosystem when 'conda' then 'python' else ecosystem end, name
    from requirement join repository on repository.id = requirement.repository
    where requirement.generation = ${CURRENT} and name in (${name}, ${plain}) and ${visibleTo(viewer)}`);
}

/** Names that could have been meant. */
export async function knownNames(db: Db, viewer: Viewer): Promise<string[]> {
  const rows = await db.query<{ name: string }>(sql`
    select distinct name from reuse_package join repository on repository.id = reuse_package.repository
    where generation = ${CURRENT} and ${visibleTo(viewer)}
    union
    select distinct package from usage join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and package is not null and ${visibleTo(viewer)}`);
  return rows.map((r) => r.name);
}

export interface Consumer {
  repository: number;
  identity: string;
  team: string | null;
  /** Folder of the package that uses it; empty for the repository itself. */
  holder: string;
  files: number;
  tests: number;
  imports: number;
  /** The first places, programs before tests. */
  places: { file: string; line: number; names: string[] }[];
}

/** By repository and package of it, most files first. */
export function consumersOf(db: Db, viewer: Viewer, subject: Subject): Promise<Consumer[]> {
  return db.query<Consumer>(sql`
    select repository.id as repository, identity, team, holder, count(distinct usage.file) as files,
      count(distinct usage.file) filter (where is_test) as tests, count(*) as imports,
      to_json((array_agg(json_build_object('file', file.path, 'line', line, 'names', names[1:6])
        order by is_test, file.path ~ '(^|/)(examples?|docs?|benchmarks?|tutorials?)/', form = 'star', file.path collate "C", line))[1:3])
        as places
    from usage join repository on repository.id = usage.repository join file on file.id = usage.file
    where usage.generation = ${CURRENT} and ${matching(subject, viewer)} and ${visibleTo(viewer)}
    group by repository.id, identity, team, holder
    order by (repository.id = ${subject.kind === 'external' ? -1 : subject.repository}), files desc, identity collate "C", holder collate "C"`);
}

export interface UsedPackage {
  name: string;
  identity: string;
  team: string | null;
  /** `file:line` of the first imports. */
  places: string[];
}

/** Packages of other repositories that some repositories import, most files first. */
export function packagesUsedBy(db: Db, viewer: Viewer, repositories: readonly number[]): Promise<UsedPackage[]> {
  return db.query<UsedPackage>(sql`
    select usage.package as name, repository.identity, repository.team,
      (array_agg(file.path || ':' || usage.line order by is_test, file.path collate "C", usage.line))[1:3] as places
    from usage join repository on repository.id = usage.provider join file on file.id = usage.file
    where usage.generation = ${CURRENT} and usage.outcome = 'indexed' and usage.repository = any(${repositories}::bigint[])
      and not usage.provider = any(${repositories}::bigint[]) and usage.package is not null and ${visibleTo(viewer)}
      and usage.repository in ${seen(viewer)}
    group by usage.package, repository.identity, repository.team
    order by count(distinct usage.file) desc, repository.identity collate "C", usage.package collate "C"`);
}

export interface PackageUser {
  name: string;
  provider: string;
  repository: number;
  identity: string;
  team: string | null;
  files: number;
  places: string[];
}

/** Which other repositories import packages of some repositories, most files first. */
export function usersOfPackages(db: Db, viewer: Viewer, repositories: readonly number[]): Promise<PackageUser[]> {
  return db.query<PackageUser>(sql`
    select usage.package as name, owner.identity as provider, repository.id as repository, repository.identity,
      repository.team, count(distinct usage.file) as files,
      (array_agg(file.path || ':' || usage.line order by is_test, file.path collate "C", usage.line))[1:3] as places
    from usage join repository on repository.id = usage.repository join repository owner on owner.id = usage.provider
    join file on file.id = usage.file
    where usage.generation = ${CURRENT} and usage.outcome = 'indexed' and usage.provider = any(${repositories}::bigint[])
      and not usage.repository = any(${repositories}::bigint[]) and usage.package is not null and ${visibleTo(viewer)}
      and usage.provider in ${seen(viewer)}
    group by usage.package, owner.identity, repository.id, repository.identity, repository.team
    order by files desc, repository.identity collate "C", usage.package collate "C"`);
}

/** Which repository uses which, with how many files. */
export function repositoryUses(
  db: Db,
  viewer: Viewer,
): Promise<{ repository: number; provider: number; files: number }[]> {
  return db.query(sql`
    select usage.repository, usage.provider, count(distinct usage.file) as files
    from usage join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and usage.outcome = 'indexed' and usage.provider <> usage.repository
      and ${visibleTo(viewer)} and usage.provider in ${seen(viewer)}
    group by usage.repository, usage.provider`);
}

export interface NameUse {
  name: string;
  repositories: number;
  files: number;
}

/** Which of its names are used: what must not go. */
export function namesUsed(db: Db, viewer: Viewer, subject: Subject, limit: number): Promise<NameUse[]> {
  const own = subject.kind === 'code' ? subject.name : '';
  return db.query<NameUse>(sql`
    select used.name, count(distinct usage.repository) as repositories, count(distinct usage.file) as files
    from usage join repository on repository.id = usage.repository cross join lateral unnest(names) used(name)
    where usage.generation = ${CURRENT} and ${matching(subject, viewer)} and ${visibleTo(viewer)}
      and used.name <> '' and (${own} = '' or used.name = ${own} or starts_with(used.name, ${`${own}.`}))
    group by used.name
    order by repositories desc, files desc, used.name collate "C" limit ${limit}`);
}

export interface Edge {
  from: string;
  to: string;
}

/**
 * A node of the graph: what lies in a folder of a repository and is of one ecosystem. A Go module and a Python package may lie
 * in one folder; imports lead from Python to Python.
 */
export const nodeKey = (repository: number, ecosystem: string, folder: string): string =>
  `${repository} ${ecosystem} ${folder}`;
export const folderOfKey = (key: string): string => key.slice(key.indexOf(' ', key.indexOf(' ') + 1) + 1);

/** Which package uses which, tests left out: ids of the graph as {@link nodeKey} has them. */
export function packageEdges(
  db: Db,
  viewer: Viewer,
): Promise<(Edge & { from_identity: string; to_identity: string })[]> {
  return db.query(sql`
    select distinct usage.repository || ' ' || ecosystem || ' ' || holder as "from",
      provider || ' ' || ecosystem || ' ' || provider_holder as "to",
      repository.identity as from_identity, other.identity as to_identity
    from usage join repository on repository.id = usage.repository
    join repository other on other.id = usage.provider
    where usage.generation = ${CURRENT} and provider is not null and not is_test and ${visibleTo(viewer)}
      and usage.provider in ${seen(viewer)}
      and (usage.repository <> usage.provider or holder <> provider_holder)`);
}

export interface HiddenCopy {
  id: string;
  identity: string;
  team: string | null;
  file: string;
  name: string;
  start: number;
  end: number;
  /** What it is a copy of. */
  of_file: string;
  of_name: string;
  of_start: number;
}

/** Pasted copies in other repositories: members of classes that have one in the subject, largest first. */
export function hiddenConsumers(db: Db, viewer: Viewer, subject: Subject, limit: number): Promise<HiddenCopy[]> {
  if (subject.kind === 'external') return Promise.resolve([]);
  const within =
    subject.kind === 'package'
      ? isCodeOf(subject, sql`file.path`, CURRENT)
      : sql`file.path = ${subject.path} and (${subject.name} = '' or unit.name = ${subject.name} or starts_with(unit.name, ${`${subject.name}.`}))`;
  const isCode = sql`(${subject.kind} <> 'package' or file.path !~ '(^|/)(examples?|docs?|tests?|benchmarks?|scripts?|tutorials?)/')`;
  return copiesOf(db, viewer, sql`member.repository = ${subject.repository} and ${within} and ${isCode}`, limit);
}

/** Members, outside of its family of repositories, of classes that have a member for which `which` holds; largest first. */
export function copiesOf(db: Db, viewer: Viewer, which: Sql, limit: number): Promise<HiddenCopy[]> {
  return db.query<HiddenCopy>(sql`
    with mine as (
      select member.class, member.position, file.path, unit.name, member.first_line,
        coalesce(repository.family, repository.id) as family
      from clone_member member join repository on repository.id = member.repository
      join unit on unit.id = member.unit
      join unit_facts facts on facts.unit = unit.id and facts.generation = member.generation
      join file on file.id = facts.file
      where member.generation = ${CURRENT} and ${which} and ${visibleTo(viewer)}
    ), copy as (
      -- Of several originals in a class the one that bears the copy's name.
      select distinct on (member.class, member.position) clone_class.key as id, identity, team, file.path as file, unit.name,
        member.first_line as start, member.last_line as "end", mine.path as of_file, mine.name as of_name,
        mine.first_line as of_start
      from mine join clone_member member on member.class = mine.class and member.generation = ${CURRENT}
      join clone_class on clone_class.id = member.class
      join repository on repository.id = member.repository
      join unit on unit.id = member.unit
      join unit_facts facts on facts.unit = unit.id and facts.generation = member.generation
      join file on file.id = facts.file
      where coalesce(repository.family, repository.id) <> mine.family and ${visibleTo(viewer)}
      order by member.class, member.position, mine.name <> unit.name, mine.position
    )
    select * from copy order by "end" - start desc, identity collate "C", file collate "C", start limit ${limit}`);
}

export interface Version {
  identity: string;
  team: string | null;
  ecosystem: string;
  /** As declared, joined where a repository says several. */
  ranges: string[];
  locked: string[];
  file: string;
  line: number;
  /** Identity of the repository that this one is a fork of. */
  original: string | null;
}

/** What each repository asks for, and what its lock files say. */
export function versionsOf(db: Db, viewer: Viewer, ecosystem: string, name: string): Promise<Version[]> {
  const ecosystems = ecosystem === 'python' ? ['python', 'conda'] : [ecosystem];
  return db.query<Version>(sql`
    select repository.identity, repository.team, original.identity as original,
      (array_agg(ecosystem order by ecosystem))[1] as ecosystem,
      coalesce(array_agg(distinct range) filter (where range <> ''), '{}') as ranges,
      coalesce(array_agg(distinct locked) filter (where locked <> ''), '{}') as locked,
      (array_agg(file order by scope <> 'run', file collate "C"))[1] as file,
      (array_agg(line order by scope <> 'run', file collate "C"))[1] as line
    from requirement join repository on repository.id = requirement.repository
    ${joinOrigin(viewer)}
    left join repository original on original.id = origin.id
    where generation = ${CURRENT} and name = ${name} and ecosystem = any(${ecosystems}::text[]) and ${visibleTo(viewer)}
    group by repository.identity, repository.team, original.identity order by repository.identity collate "C"`);
}

export interface Example {
  identity: string;
  file: string;
  start: number;
  end: number;
  cell: number;
  name: string;
  code: string;
}

/** The best place in a repository that the viewer sees. */
export async function exampleOf(db: Db, viewer: Viewer, subject: Subject): Promise<Example | undefined> {
  if (subject.kind === 'external') return undefined;
  const of =
    subject.kind === 'package'
      ? isCodeOf(subject, sql`provider_path`, CURRENT)
      : sql`provider_path = ${subject.path} and (${subject.name} = '' or name = ${subject.name} or starts_with(name, ${`${subject.name}.`}))`;
  return db.one<Example>(sql`
    select identity, usage_example.path as file, first_line as start, last_line as "end", cell, name, code
    from usage_example join repository on repository.id = usage_example.repository
    where usage_example.generation = ${CURRENT} and provider = ${subject.repository} and ${of} and ${visibleTo(viewer)}
    order by rank, array_length(string_to_array(code, chr(10)), 1), length(code), identity collate "C",
      usage_example.path collate "C" limit 1`);
}

/** Imports that may mean the subject's repository, and where nothing tells whether they do. */
export async function undecided(db: Db, viewer: Viewer, repository: number): Promise<number> {
  const row = await db.one<{ n: number }>(sql`
    select count(*) as n from usage join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and candidates @> array[${repository}::bigint] and ${visibleTo(viewer)}
      and (select count(*) from unnest(candidates) c where c in ${seen(viewer)}) > 1`);
  return row!.n;
}

export interface Resolved {
  identity: string;
  inside: number;
  indexed: number;
  external: number;
  unnamed: number;
  ambiguous: number;
  unknown: number;
}

/** How far imports are resolved, by repository. A provider that is not seen counts as outside of the index. */
export function resolvedByRepository(db: Db, viewer: Viewer): Promise<Resolved[]> {
  return db.query<Resolved>(sql`
    select identity, count(*) filter (where outcome = 'inside') as inside,
      count(*) filter (where outcome = 'indexed' and provider in ${seen(viewer)}) as indexed,
      count(*) filter (where outcome = 'external' or (outcome = 'indexed' and provider not in ${seen(viewer)})) as external,
      count(*) filter (where outcome = 'external' and package is null) as unnamed,
      count(*) filter (where outcome = 'ambiguous') as ambiguous,
      count(*) filter (where outcome = 'unknown') as unknown
    from usage join repository on repository.id = usage.repository
    where usage.generation = ${CURRENT} and ${visibleTo(viewer)} group by identity order by identity collate "C"`);
}
