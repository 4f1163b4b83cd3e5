/** What registering and syncing write and need to know themselves. Nothing from here is shown to anybody. */
import type { RepositoryContext } from '../config/settings.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { display } from '../repositories/paths.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface StoredExclusion {
  base: string;
  paths: string;
  reason: string;
}

export interface Registered {
  id: number;
  identity: string;
  kind: FoundRepository['kind'];
  path: string;
  head: string | null;
  excluded: StoredExclusion[];
}

/** What is known of one that lies elsewhere. */
export interface RemoteFacts {
  url: string;
  identity: string;
  archived: boolean;
  fork: boolean;
  teams: readonly { team: string; permission: string }[];
  /** Who may see it, by the forge; null where it does not say. */
  everyone: boolean | null;
  groups: readonly string[];
  /** The row that it had. */
  repository: number | null;
}

const REGISTERING = 0x5b011d;

export function registered(db: Db): Promise<Registered[]> {
  return db.query<Registered>(
    sql`select id, identity, kind, path, head, excluded from repository order by identity collate "C"`,
  );
}

export function oneRegistered(db: Db, id: number): Promise<Registered | undefined> {
  return db.one<Registered>(sql`select id, identity, kind, path, head, excluded from repository where id = ${id}`);
}

/**
 * The row of a repository that was found, made if need be, with what is known of it now. It is known again, and keeps
 * its id, by its identity; by its place, when its remote was renamed; and by its HEAD, when a clone without a remote
 * was moved.
 *
 * @param exists whether a path still holds a repository, or a URL is still mirrored
 * @param remote of one on another machine, which `found` is the mirror of
 */
export async function register(
  db: Db,
  found: FoundRepository,
  context: RepositoryContext,
  excluded: readonly StoredExclusion[],
  exists: (path: string) => boolean,
  remote: RemoteFacts | null = null,
): Promise<{ id: number; isNew: boolean; elsewhere: string | null }> {
  const path = remote?.url ?? display(found.root);
  const identity = remote?.identity ?? found.identity ?? path;
  return db.transaction(async (tx) => {
    // Not a lock of the table: whoever syncs holds rows of it meanwhile.
    await tx.query(sql`select pg_advisory_xact_lock(${REGISTERING})`);
    const known =
      (remote?.repository == null
        ? undefined
        : await tx.one<Registered>(sql`select id, path from repository where id = ${remote.repository}`)) ??
      (await tx.one<Registered>(sql`select id, path from repository where identity = ${identity}`)) ??
      (await tx.one<Registered>(sql`select id, path from repository where path = ${path}`)) ??
      (remote === null ? await movedHere(tx, found, exists) : undefined);
    // Two clones of one repository: the first one speaks for both while it is there.
    if (known !== undefined && known.path !== path && exists(known.path))
      return { id: known.id, isNew: false, elsewhere: known.path };
    const { visibility } = context;
    // What people say counts, else what the forge says.
    const values =
      visibility === null && remote !== null && remote.everyone !== null
        ? { everyone: remote.everyone, groups: remote.groups }
        : {
            everyone: visibility === null || visibility === 'everyone',
            groups: Array.isArray(visibility) ? visibility : [],
          };
    const row = await (known === undefined
      ? tx.one<{ id: number }>(sql`
          insert into repository (identity, kind, path) values (${identity}, ${found.kind}, ${path}) returning id`)
      : tx.one<{ id: number }>(sql`
          update repository set identity = ${identity}, kind = ${found.kind}, path = ${path}
          where id = ${known.id} returning id`));
    await tx.query(sql`
      update repository set origin = ${found.origin}, everyone = ${values.everyone}, groups = ${values.groups}::text[],
        business_unit = ${context.businessUnit}, team = ${context.team}, customer = ${context.customer},
        data_class = ${context.dataClass}, criticality = ${context.criticality}, environment = ${context.environment},
        goals = ${context.goals ?? []}::text[], excluded = ${JSON.stringify(excluded)}::jsonb,
        url = ${remote?.url ?? null}, archived = ${remote?.archived ?? false}, fork = ${remote?.fork ?? false},
        teams = ${JSON.stringify(remote?.teams ?? [])}::jsonb
      where id = ${row!.id}`);
    return { id: row!.id, isNew: known === undefined, elsewhere: null };
  });
}

async function movedHere(tx: Db, found: FoundRepository, exists: (path: string) => boolean) {
  if (found.head === null) return undefined;
  const same = await tx.query<Registered>(
    sql`select id, path from repository where head = ${found.head} and identity = path order by id`,
  );
  const gone = same.filter(({ path }) => !exists(path));
  return gone.length === 1 && found.identity === null ? gone[0] : undefined;
}

/** @param isFresh whether this is what the repository is now; a mirror that could not be fetched stays failed */
export async function syncedAt(
  db: Db,
  id: number,
  head: string | null,
  notes: readonly string[],
  isFresh = true,
): Promise<void> {
  await db.query(
    isFresh
      ? sql`
        update repository set head = ${head}, synced_at = now(), failed_since = null, failure = null, remedy = null,
          notes = ${notes}::text[] where id = ${id}`
      : sql`update repository set head = ${head}, notes = ${notes}::text[] where id = ${id}`,
  );
}

/** Whether any repository was ever read. */
export const isAnyRead = async (db: Db): Promise<boolean> =>
  (await db.one(sql`select from repository where synced_at is not null limit 1`)) !== undefined;

/** What was read of them before is what they are now. */
export async function stillGood(db: Db, ids: readonly number[]): Promise<void> {
  await db.query(sql`
    update repository set synced_at = now(), failed_since = null, failure = null, remedy = null
    where id = any(${ids}::bigint[])`);
}

/** The last good state stays; `failed_since` is the first of the failures in a row. */
export async function failedNow(db: Db, id: number, failure: string, remedy: string): Promise<void> {
  await db.query(sql`
    update repository set failed_since = coalesce(failed_since, now()), failure = ${failure}, remedy = ${remedy}
    where id = ${id}`);
}

/** With everything that was read of them. What is worked out of all repositories is to be made again without them. */
export async function removeRepositories(db: Db, ids: readonly number[]): Promise<void> {
  await db.query(sql`delete from repository where id = any(${ids}::bigint[])`);
}

export async function setFamilies(
  db: Db,
  rows: readonly { id: number; family: number; firstCommit: string | null }[],
): Promise<void> {
  await db.query(sql`
    update repository set family = new.family, first_commit = coalesce(new.first_commit, repository.first_commit)
    from unnest(${rows.map((r) => r.id)}::bigint[], ${rows.map((r) => r.family)}::bigint[],
      ${rows.map((r) => r.firstCommit)}::text[]) as new(id, family, first_commit)
    where repository.id = new.id and (repository.family is distinct from new.family
      or repository.first_commit is distinct from coalesce(new.first_commit, repository.first_commit))`);
}
