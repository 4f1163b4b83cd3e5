/** What the index holds, as a viewer sees it. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';

export interface Counts {
  repository: number;
  files: number;
  lines: number;
  units: number;
}

export function countsByRepository(db: Db, viewer: Viewer): Promise<Counts[]> {
  return db.query<Counts>(sql`
    select file.repository, count(*) as files, sum(lines)::bigint as lines, sum(units)::bigint as units
    from file join repository on repository.id = file.repository
    cross join lateral (select count(*) as units from unit_facts where unit_facts.file = file.id) as own
    where file.generation = ${CURRENT} and not_analysed is null and ${visibleTo(viewer)}
    group by file.repository`);
}

export interface Left {
  repository: number;
  reason: string;
  files: number;
  units: number;
  /** Of the listing; null where the reason is one of the engine's. */
  meaning: string | null;
  examples: string[];
}

/** Files and units that were set apart or not analysed, by reason. */
export function leftOut(db: Db, viewer: Viewer): Promise<(Left & { analysed: boolean })[]> {
  return db.query<Left & { analysed: boolean }>(sql`
    select file.repository, coalesce(not_analysed, set_apart) as reason, count(*) as files, 0::bigint as units,
      null as meaning, (array_agg(file.path order by file.path))[1:3] as examples, not_analysed is null as analysed
    from file join repository on repository.id = file.repository
    where file.generation = ${CURRENT} and (not_analysed is not null or set_apart is not null) and ${visibleTo(viewer)}
    group by file.repository, not_analysed is null, coalesce(not_analysed, set_apart)
    union all
    select file.repository, facts.set_apart, 0, count(*), null, '{}', true
    from unit_facts facts join file on file.id = facts.file join repository on repository.id = file.repository
    where facts.generation = ${CURRENT} and facts.set_apart is not null and file.set_apart is null
      and ${visibleTo(viewer)}
    group by file.repository, facts.set_apart
    union all
    select left_out.repository, reason, files, 0, meaning, examples[1:3], false
    from left_out join repository on repository.id = left_out.repository
    where left_out.generation = ${CURRENT} and ${visibleTo(viewer)}`);
}

export interface BranchRow {
  repository: number;
  ref: string;
  kind: 'branch' | 'request';
  name: string;
  tip: string;
  at: Date;
  author: string;
  subject: string;
  files: number;
  /** Units that HEAD does not have. */
  units: number;
}

/** Work in progress, newest first. */
export function listBranches(db: Db, viewer: Viewer): Promise<BranchRow[]> {
  return db.query<BranchRow>(sql`
    select branch.repository, ref, branch.kind, branch.name, tip, at, author, subject,
      (select count(*) from branch_file where branch_file.branch = branch.id) as files,
      (select count(*) from branch_file join branch_unit on branch_unit.file = branch_file.id
        where branch_file.branch = branch.id and not in_head) as units
    from branch join repository on repository.id = branch.repository
    where branch.generation = ${CURRENT} and ${visibleTo(viewer)}
    order by branch.repository, at desc, ref collate "C"`);
}

export interface LanguageRow {
  repository: number;
  language: string;
  files: number;
  lines: number;
}

/** Of what was analysed, most lines first. */
export function languagesByRepository(db: Db, viewer: Viewer): Promise<LanguageRow[]> {
  return db.query<LanguageRow>(sql`
    select file.repository, language, count(*) as files, sum(lines)::bigint as lines
    from file join repository on repository.id = file.repository
    where file.generation = ${CURRENT} and not_analysed is null and language is not null
      and ${visibleTo(viewer)}
    group by file.repository, language order by lines desc, language`);
}

export interface SharingRow {
  repository: number;
  repo: string;
  team: string | null;
  /** Duplicates with a member in both, those inside others left out, and lines of the own members. */
  classes: number;
  lines: number;
  /** The longest of them. */
  example: string;
  name: string;
}

/** Which other repositories have code of one, outside of its family of forks; most lines first. */
export function sharesCodeWith(db: Db, viewer: Viewer, id: number): Promise<SharingRow[]> {
  return db.query<SharingRow>(sql`
    with mine as (
      select member.class, max(last_line - first_line + 1) as lines,
        (array_agg(unit.name order by member.position))[1] as name
      from clone_member member join repository on repository.id = member.repository join unit on unit.id = member.unit
      where member.generation = ${CURRENT} and member.repository = ${id} and ${visibleTo(viewer)}
      group by member.class
    )
    select repository.id as repository, identity as repo, team, count(distinct mine.class) as classes,
      sum(mine.lines)::bigint as lines, (array_agg(clone_class.key order by mine.lines desc, clone_class.key))[1] as example,
      (array_agg(mine.name order by mine.lines desc, clone_class.key))[1] as name
    from mine join clone_class_facts facts on facts.class = mine.class and facts.generation = ${CURRENT} and facts.within is null
    join clone_class on clone_class.id = mine.class
    join (select distinct class, repository from clone_member where generation = ${CURRENT}) other on other.class = mine.class
    join repository on repository.id = other.repository
    where other.repository <> ${id} and ${visibleTo(viewer)}
      and coalesce(repository.family, repository.id)
        <> (select coalesce(family, id) from repository own where own.id = ${id})
    group by repository.id, identity, team order by lines desc, identity collate "C"`);
}
