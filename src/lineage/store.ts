/** Lineage as a viewer sees it: what is said of two repositories is seen by who sees both. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { CURRENT } from '../storage/generations.ts';
import { type Sql, sql } from '../storage/sql.ts';
import { LINEAGE_FORMAT } from './format.ts';

/** Whether what is stored can be read by this version. */
const READ = sql`exists (select from lineage_state where generation = ${CURRENT} and format = ${LINEAGE_FORMAT})`;

export interface UnitRow {
  number: number;
  repo: string;
  team: string | null;
  file: string;
  name: string;
  kind: string;
  start: number;
  end: number;
  versions: number;
  born_commit: string;
  born_at: number;
  born_by: string;
  born_subject: string;
  changed_commit: string;
  changed_at: number;
  died_commit: string | null;
  died_at: number | null;
  /** Commit, seconds, author and subject of its versions, as far as they are kept. */
  steps: [string, number, string, string][] | null;
}

const COLUMNS = sql`
  u.number, repository.identity as repo, repository.team, u.path as file, u.name, u.kind, u.first_line as start,
  u.last_line as end, u.versions, u.born_commit, u.born_at, u.born_by, u.born_subject, u.changed_commit, u.changed_at,
  u.died_commit, u.died_at, u.steps`;

export interface UnitPlace {
  /** Identity or its last parts; null for any. */
  repo: string | null;
  /** Path or its last parts; null for any. */
  file: string | null;
  /** Qualified name or its last parts. */
  name: string;
}

const endsWith = (column: Sql, part: string | null, mark: string): Sql => {
  if (part === null) return sql`true`;
  return sql`(${column} = ${part} or right(${column}, length(${part}::text) + 1) = ${mark}::text || ${part}::text)`;
};

/** Living before gone, exact names before others. */
export function unitsNamed(db: Db, viewer: Viewer, { repo, file, name }: UnitPlace, limit: number): Promise<UnitRow[]> {
  return db.query<UnitRow>(sql`
    select ${COLUMNS} from lineage_unit u join repository on repository.id = u.repository
    where u.generation = ${CURRENT} and ${visibleTo(viewer)} and ${endsWith(sql`repository.identity`, repo, '/')}
      and ${endsWith(sql`u.path`, file, '/')} and ${endsWith(sql`u.name`, name, '.')}
    order by u.died_at is not null, u.name <> ${name}, repository.identity collate "C", u.path collate "C", u.first_line
    limit ${limit}`);
}

/** Names that there are in some repositories and files, for suggestions. */
export async function namesNear(db: Db, viewer: Viewer, { repo, file }: UnitPlace): Promise<string[]> {
  const rows = await db.query<{ name: string }>(sql`
    select distinct u.name from lineage_unit u join repository on repository.id = u.repository
    where u.generation = ${CURRENT} and ${visibleTo(viewer)} and u.died_at is null
      and ${endsWith(sql`repository.identity`, repo, '/')} and ${endsWith(sql`u.path`, file, '/')} limit 50000`);
  return rows.map(({ name }) => name);
}

export function unitsNumbered(db: Db, viewer: Viewer, numbers: readonly number[]): Promise<UnitRow[]> {
  return db.query<UnitRow>(sql`
    select ${COLUMNS} from lineage_unit u join repository on repository.id = u.repository
    where u.generation = ${CURRENT} and u.number = any(${numbers}::int[]) and ${visibleTo(viewer)}`);
}

/** Living units at places of the index, by the positions of the places; what was not followed has none. */
export async function unitsAt(
  db: Db,
  viewer: Viewer,
  places: readonly { repository: number; file: string; name: string; start: number }[],
): Promise<Map<number, UnitRow>> {
  const rows = await db.query<UnitRow & { n: number }>(sql`
    select distinct on (wanted.n) wanted.n::int as n, ${COLUMNS}
    from unnest(${places.map((p) => p.repository)}::bigint[], ${places.map((p) => p.file)}::text[],
      ${places.map((p) => p.name)}::text[], ${places.map((p) => p.start)}::int[])
      with ordinality as wanted(repository, path, name, line, n)
    join lineage_unit u on u.generation = ${CURRENT} and u.repository = wanted.repository and u.path = wanted.path
      and u.name = wanted.name and u.died_at is null
    join repository on repository.id = u.repository
    where ${visibleTo(viewer)} order by wanted.n, abs(u.first_line - wanted.line)`);
  return new Map(rows.map((row) => [row.n - 1, row]));
}

/** What is left of the parts of some units: methods and inner classes. */
export function partsOf(db: Db, viewer: Viewer, wholes: readonly number[]): Promise<{ whole: number; part: number }[]> {
  return db.query<{ whole: number; part: number }>(sql`
    select whole.number as whole, u.number as part from lineage_unit whole
    join lineage_unit u on u.generation = whole.generation and u.repository = whole.repository and u.path = whole.path
    join repository on repository.id = u.repository
    where whole.generation = ${CURRENT} and whole.number = any(${wholes}::int[]) and u.died_at is null
      and starts_with(u.name, whole.name || '.') and ${visibleTo(viewer)}`);
}

export interface CopyRow {
  copy: number;
  origin: number;
  origin_version: number;
  at_commit: string;
  at_time: number;
  by_whom: string;
  similarity: number;
  normalized: number;
  similarity_now: number | null;
  together: boolean;
}

/** Copies of some units, or what some were copied from; both sides must be seen. */
export function copiesOf(
  db: Db,
  viewer: Viewer,
  numbers: readonly number[],
  side: 'copies' | 'origins',
): Promise<CopyRow[]> {
  const asked = side === 'copies' ? sql`c.origin` : sql`c.copy`;
  const other = side === 'copies' ? sql`c.copy` : sql`c.origin`;
  return db.query<CopyRow>(sql`
    select c.copy, c.origin, c.origin_version, c.at_commit, c.at_time, c.by_whom, c.similarity::float8,
      c.normalized::float8, c.similarity_now::float8, c.together
    from lineage_copy c
    join lineage_unit u on u.generation = c.generation and u.number = ${other}
    join repository on repository.id = u.repository
    where c.generation = ${CURRENT} and ${asked} = any(${numbers}::int[]) and ${visibleTo(viewer)}
    order by c.at_time, c.copy`);
}

export interface FixRow {
  id: string;
  origin: number;
  copy: number;
  relation: string;
  commit_id: string;
  commit_at: number;
  commit_by: string;
  commit_mail: string;
  subject: string;
  first_line: number;
  last_line: number;
  added: number;
  removed: number;
  names: { from: string; to: string }[];
  circumstances: Record<string, unknown> & { received: number; receivedApart: number; lacking: number };
  /** Of copies that the viewer sees. */
  received: number;
  received_apart: number;
  lacked: number;
}

/** @param units only where one of these lacks something; null for all */
export function fixesFor(db: Db, viewer: Viewer, units: readonly number[] | null): Promise<FixRow[]> {
  const seen = sql`(select array_agg(repository.id) from repository where ${visibleTo(viewer)})`;
  const count = (column: Sql): Sql => sql`(select count(*) from unnest(${column}) r where r = any(seen.ids))`;
  return db.query<FixRow>(sql`
    with seen as (select ${seen} as ids)
    select f.id, f.origin, f.copy, f.relation, f.commit_id, f.commit_at, f.commit_by, f.commit_mail, f.subject,
      f.first_line, f.last_line, f.added, f.removed, f.names, f.circumstances, ${count(sql`f.received_in`)} as received,
      ${count(sql`f.received_apart_in`)} as received_apart, ${count(sql`f.lacked_in`)} as lacked
    from missing_fix f, seen
    where ${READ} and f.generation = ${CURRENT} and f.copy_repository = any(seen.ids) and f.origin_repository = any(seen.ids)
      and (${units === null}::boolean or f.copy = any(${units ?? []}::int[]))`);
}

/** The patch of a fix, by its id or the beginning of it. */
export function patchesOf(db: Db, viewer: Viewer, id: string): Promise<{ id: string; patch: string }[]> {
  return db.query<{ id: string; patch: string }>(sql`
    with seen as (select array_agg(repository.id) as ids from repository where ${visibleTo(viewer)})
    select f.id, f.patch from missing_fix f, seen
    where ${READ} and f.generation = ${CURRENT} and f.copy_repository = any(seen.ids) and f.origin_repository = any(seen.ids)
      and starts_with(f.id, ${id}) order by f.id limit 10`);
}

/** Patches of fixes that this viewer sees, by their whole ids. */
export async function patchesNamed(db: Db, viewer: Viewer, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; patch: string }>(sql`
    with seen as (select array_agg(repository.id) as ids from repository where ${visibleTo(viewer)})
    select f.id, f.patch from missing_fix f, seen
    where ${READ} and f.generation = ${CURRENT} and f.copy_repository = any(seen.ids) and f.origin_repository = any(seen.ids)
      and f.id = any(${ids})`);
  return new Map(rows.map(({ id, patch }) => [id, patch] as const));
}

export interface HistoryRow {
  repo: string;
  head: string;
  commits: number;
  left_out: { reason: string; count: number; examples: string[] }[];
}

export function historiesRead(db: Db, viewer: Viewer): Promise<HistoryRow[]> {
  return db.query<HistoryRow>(sql`
    select repository.identity as repo, h.head, h.commits, h.left_out
    from lineage_history h join repository on repository.id = h.repository
    where ${READ} and h.generation = ${CURRENT} and ${visibleTo(viewer)} order by repository.identity collate "C"`);
}
