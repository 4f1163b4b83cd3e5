/** What is being built, as a viewer sees it. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';

export interface BranchNews {
  id: number;
  repo: string;
  team: string | null;
  kind: 'branch' | 'request';
  name: string;
  at: Date;
  author: string;
  subject: string;
  files: number;
  /** Functions and the like whose very code is nowhere in HEAD. */
  units: number;
  /** Of the largest of them. */
  names: string[];
}

export function branchNews(db: Db, viewer: Viewer, limit: number): Promise<BranchNews[]> {
  return db.query<BranchNews>(sql`
    select branch.id, repository.identity as repo, repository.team, branch.kind, branch.name, branch.at, branch.author,
      branch.subject, (select count(*) from branch_file where branch_file.branch = branch.id) as files, fresh.units,
      coalesce(fresh.names, '{}') as names
    from branch join repository on repository.id = branch.repository
    cross join lateral (
      select count(*) as units, (array_agg(branch_unit.name order by branch_unit.tokens desc))[1:4] as names
      from branch_file join branch_unit on branch_unit.file = branch_file.id
      where branch_file.branch = branch.id and not in_head) as fresh
    where branch.generation = ${CURRENT} and ${visibleTo(viewer)}
    order by branch.at desc, repository.identity collate "C", branch.name collate "C" limit ${limit}`);
}

export interface SameCode {
  branch: number;
  name: string;
  other_repo: string;
  other_team: string | null;
  other_file: string;
  other_name: string;
  other_start: number;
}

/** Below this, the same code is no sign of a copy. */
const FEWEST_TOKENS = 30;

/** New units of branches whose very code another family of repositories has. */
export function sameCodeElsewhere(db: Db, viewer: Viewer, branches: readonly number[]): Promise<SameCode[]> {
  return db.query<SameCode>(sql`
    select distinct on (branch.id, branch_unit.name) branch.id as branch, branch_unit.name,
      repository.identity as other_repo, repository.team as other_team, unit.path as other_file,
      unit.name as other_name, facts.first_line as other_start
    from branch join repository own on own.id = branch.repository
    join branch_file on branch_file.branch = branch.id
    join branch_unit on branch_unit.file = branch_file.id and not in_head and branch_unit.tokens >= ${FEWEST_TOKENS}
    join unit on unit.content = branch_unit.content
    join unit_facts facts on facts.unit = unit.id and facts.generation = branch.generation
    join repository on repository.id = unit.repository
    where branch.id = any(${branches}::bigint[]) and ${visibleTo(viewer)}
      and coalesce(repository.family, repository.id) <> coalesce(own.family, own.id)
    order by branch.id, branch_unit.name, repository.identity collate "C", unit.path collate "C"`);
}
