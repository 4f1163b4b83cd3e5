/**
 * What people did with what they were shown. Seen by those who see both what was asked and what was shown: a repository that
 * is not in the index, such as a checkout on somebody's machine, is seen by those alone who see everything.
 */
import { type Viewer, visibleTo } from '../../access/viewer.ts';
import type { Db } from '../../storage/database.ts';
import { type Sql, sql } from '../../storage/sql.ts';

export type Verdict = 'chosen' | 'reused' | 'dismissed';

export interface ChoiceRow {
  key: string;
  at: Date;
  by: string;
  verdict: Verdict;
  reason: string;
  query: string | null;
  asked_repo: string | null;
  asked_file: string | null;
  asked_name: string | null;
  asked_code: string | null;
  repo: string;
  file: string;
  name: string;
}

/** Of the repository that was shown, which the query joins, and of the one that was asked for. */
const bothSeen = (viewer: Viewer): Sql => sql`
  ${visibleTo(viewer)} and (choice.asked_repo is null or ${viewer.seesAll}::boolean or exists (
    select from repository where repository.identity = choice.asked_repo and ${visibleTo(viewer)}))`;

const COLUMNS = sql`
  choice.key, at, by, verdict, reason, query, asked_repo, asked_file, asked_name, asked_code, repo, file, name`;

export interface WantedChoices {
  verdict?: Verdict | null;
  repo?: string | null;
  /** What was asked: words, in any case, or the key of code. */
  query?: string | null;
  code?: string | null;
  limit: number;
}

/** Newest first. */
export function listChoices(
  db: Db,
  viewer: Viewer,
  { verdict = null, repo = null, query = null, code = null, limit }: WantedChoices,
): Promise<ChoiceRow[]> {
  return db.query<ChoiceRow>(sql`
    select ${COLUMNS} from choice join repository on repository.identity = choice.repo
    where ${bothSeen(viewer)} and (${verdict}::text is null or verdict = ${verdict})
      and (${repo}::text is null or choice.repo = ${repo} or choice.asked_repo = ${repo}
        or right(choice.repo, length(${repo}) + 1) = '/' || ${repo}
        or right(choice.asked_repo, length(${repo}) + 1) = '/' || ${repo})
      and (${query}::text is null or lower(query) = lower(${query})) and (${code}::text is null or asked_code = ${code})
    order by at desc, choice.id desc limit ${limit}`);
}

/** What was said not to be similar to some code. */
export function dismissedFor(db: Db, viewer: Viewer, codes: readonly string[]): Promise<ChoiceRow[]> {
  return db.query<ChoiceRow>(sql`
    select ${COLUMNS} from choice join repository on repository.identity = choice.repo
    where ${bothSeen(viewer)} and verdict = 'dismissed' and asked_code = any(${codes}::text[])
    order by at, choice.id`);
}

export interface ShownUnit {
  repo: string;
  file: string;
  name: string;
  line: number;
}

/** Units that go by a name in a repository, or at a path of it: what a choice may be about. */
export function unitsNamed(
  db: Db,
  viewer: Viewer,
  { repo, file, name }: { repo: string; file: string | null; name: string },
): Promise<ShownUnit[]> {
  return db.query<ShownUnit>(sql`
    select repository.identity as repo, unit.path as file, unit.name, min(facts.first_line)::int as line
    from unit join repository on repository.id = unit.repository
    join unit_facts facts on facts.unit = unit.id
    where ${visibleTo(viewer)} and unit.gone_since is null
      and (repository.identity = ${repo} or right(repository.identity, length(${repo}) + 1) = '/' || ${repo})
      and (${file}::text is null or unit.path = ${file}) and (unit.name = ${name} or right(unit.name, length(${name}) + 1) = '.' || ${name})
    group by repository.identity, unit.path, unit.name
    order by unit.name <> ${name}, repository.identity collate "C", unit.path collate "C", unit.name collate "C" limit 20`);
}

/** Of a choice that somebody who does not see the repository may not leave: the caller looked both up before. */
export async function addChoice(db: Db, viewer: Viewer, row: Omit<ChoiceRow, 'at'>): Promise<void> {
  await db.query(sql`
    insert into choice (key, by, verdict, reason, query, asked_repo, asked_file, asked_name, asked_code, repo, file, name)
    select ${row.key}, ${row.by}, ${row.verdict}, ${row.reason}, ${row.query}, ${row.asked_repo}, ${row.asked_file},
      ${row.asked_name}, ${row.asked_code}, ${row.repo}, ${row.file}, ${row.name}
    from repository where repository.identity = ${row.repo} and ${visibleTo(viewer)}`);
}

/** @returns whether there was one that the viewer sees */
export async function withdrawChoice(db: Db, viewer: Viewer, key: string): Promise<boolean> {
  const row = await db.one(sql`
    delete from choice using repository
    where choice.key = ${key} and repository.identity = choice.repo and ${bothSeen(viewer)} returning choice.id`);
  return row !== undefined;
}
