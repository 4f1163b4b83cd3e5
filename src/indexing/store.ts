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
