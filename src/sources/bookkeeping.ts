/** Sources and the remote repositories that they name: what looking for repositories writes and needs to know itself. */
import { dirname } from 'node:path';
import type { SourceEntry } from '../config/settings.ts';
import { rawOf } from '../repositories/paths.ts';
import { rootAbove } from '../repositories/repository.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { Pages } from './forges/listing.ts';
import { mirrorName } from './mirrors.ts';

export type StoredKind = 'path' | 'settings' | 'url' | 'github' | 'gitlab' | 'command';

export interface Source {
  id: number;
  kind: StoredKind;
  path: string;
  /** The settings file that lists it; null for what a person gave. */
  listed_by: string | null;
  entry: SourceEntry | null;
}

export interface Team {
  team: string;
  permission: string;
}

export interface Remote {
  id: number;
  source: number;
  url: string;
  identity: string;
  mirror: string;
  forge_id: string | null;
  archived: boolean;
  fork: boolean;
  everyone: boolean | null;
  groups: string[];
  teams: Team[];
  gone_since: Date | null;
  /** Numbers of its open pull or merge requests; null where nobody tells. */
  open_requests: number[] | null;
  repository: number | null;
}

/** What a listing says of a repository. */
export interface Listed {
  url: string;
  identity: string;
  /** null where only the URL tells it from others. */
  forgeId: string | null;
  archived: boolean;
  fork: boolean;
  everyone: boolean | null;
  groups: string[];
  teams: Team[];
  /** Numbers of its open pull or merge requests; null where nobody tells. */
  openRequests: number[] | null;
}

/** What a person gave stays, whatever settings list. */
export async function addSource(db: Db, kind: StoredKind, path: string): Promise<void> {
  await db.query(sql`
    insert into source (kind, path) values (${kind}, ${path})
    on conflict (path) do update set kind = excluded.kind, listed_by = null, entry = null`);
}

export function allSources(db: Db): Promise<Source[]> {
  return db.query<Source>(sql`select id, kind, path, listed_by, entry from source order by id`);
}

/** Folders whose `spolia.yaml` speaks for the company: what people named, not what that lists. */
export async function settingsFolders(db: Db): Promise<string[]> {
  const given = (await allSources(db)).filter(({ listed_by }) => listed_by === null);
  return given.flatMap(({ kind, path }) => (kind === 'path' ? [path] : kind === 'settings' ? [dirname(path)] : []));
}

/**
 * Whether the settings of what a person named are followed where they run programs, or send something to a host of their
 * choice: whoever commits to a repository must not make us do so.
 */
export const isOfTheCompany = ({ kind, path }: Pick<Source, 'kind' | 'path'>): boolean =>
  kind === 'settings' || (kind === 'path' && rootAbove(rawOf(path)) === null);

/** Folders whose `spolia.yaml` is {@link isOfTheCompany}. */
export async function trustedFolders(db: Db): Promise<string[]> {
  const given = (await allSources(db)).filter((source) => source.listed_by === null && isOfTheCompany(source));
  return given.map(({ kind, path }) => (kind === 'settings' ? dirname(path) : path));
}

/** Makes the sources that a settings file lists those that it lists now. */
export async function setListed(
  db: Db,
  file: string,
  listed: readonly { kind: StoredKind; path: string; entry: SourceEntry }[],
): Promise<void> {
  await db.transaction(async (tx) => {
    for (const { kind, path, entry } of listed) {
      await tx.query(sql`
        insert into source (kind, path, listed_by, entry) values (${kind}, ${path}, ${file}, ${JSON.stringify(entry)}::jsonb)
        on conflict (path) do update set entry = excluded.entry, kind = excluded.kind, listed_by = excluded.listed_by
          where source.listed_by is not null`);
    }
    await tx.query(sql`
      delete from source where listed_by = ${file} and not path = any(${listed.map((l) => l.path)}::text[])`);
  });
}

/** Sources of settings files that are no longer there to be read. */
export async function removeListedBut(db: Db, files: readonly string[]): Promise<void> {
  await db.query(sql`
    delete from source where listed_by is not null and not listed_by = any(${files}::text[])`);
}

export async function removeSources(db: Db, ids: readonly number[]): Promise<void> {
  await db.query(sql`delete from source where id = any(${ids}::bigint[])`);
}

/** Of repositories that are taken out of the index. */
export async function removeRemotes(db: Db, repositories: readonly number[]): Promise<void> {
  await db.query(sql`delete from remote where repository = any(${repositories}::bigint[])`);
}

export function remotesOf(db: Db): Promise<Remote[]> {
  return db.query<Remote>(sql`
    select id, source, url, identity, mirror, forge_id, archived, fork, everyone, groups, teams, gone_since, open_requests,
      repository
    from remote order by id`);
}

/**
 * Takes over what a listing says. One that the forge knows by its number keeps its row, its mirror and its id through
 * renames, also where another one has its old name now.
 *
 * @param isComplete whether what is not in it is gone
 */
export async function keepListing(
  db: Db,
  source: number,
  known: string,
  listing: readonly Listed[],
  isComplete: boolean,
): Promise<void> {
  await db.transaction(async (tx) => {
    const before = await tx.query<Remote>(sql`
      select id, url, identity, forge_id, repository, mirror from remote where source = ${source}`);
    const byForge = new Map(before.filter((r) => r.forge_id !== null).map((r) => [r.forge_id!, r] as const));
    const byUrl = new Map(before.filter((r) => r.forge_id === null).map((r) => [r.url, r] as const));
    const renamed: { repository: number; identity: string; url: string }[] = [];
    const kept = new Set<number>();
    for (const l of listing) {
      const row = l.forgeId === null ? byUrl.get(l.url) : byForge.get(l.forgeId);
      if (row !== undefined) {
        if (kept.has(row.id)) continue;
        kept.add(row.id);
        if (l.forgeId !== null && row.repository !== null && (row.identity !== l.identity || row.url !== l.url))
          renamed.push({ repository: row.repository, identity: l.identity, url: l.url });
        await tx.query(sql`
          update remote set url = ${l.url}, archived = ${l.archived}, fork = ${l.fork}, everyone = ${l.everyone},
            identity = case when ${l.forgeId}::text is null then identity else ${l.identity} end,
            groups = ${l.groups}::text[], teams = ${JSON.stringify(l.teams)}::jsonb, gone_since = null,
            open_requests = ${l.openRequests}::int[]
          where id = ${row.id}`);
      } else {
        const mirror = mirrorName(l.identity, l.forgeId === null ? l.url : `${known}#${l.forgeId}`);
        const [made] = await tx.query<{ id: number }>(sql`
          insert into remote (source, url, identity, mirror, forge_id, archived, fork, everyone, groups, teams, open_requests)
          values (${source}, ${l.url}, ${l.identity}, ${mirror}, ${l.forgeId}, ${l.archived}, ${l.fork}, ${l.everyone},
            ${l.groups}::text[], ${JSON.stringify(l.teams)}::jsonb, ${l.openRequests}::int[])
          on conflict do nothing returning id`);
        if (made !== undefined) kept.add(made.id);
      }
    }
    await rename(tx, renamed);
    if (isComplete) {
      await tx.query(sql`
        update remote set gone_since = coalesce(gone_since, now())
        where source = ${source} and not id = any(${[...kept]}::bigint[])`);
    }
  });
}

/** All at once: names may have gone round in a circle. */
async function rename(
  tx: Db,
  renamed: readonly { repository: number; identity: string; url: string }[],
): Promise<void> {
  if (renamed.length === 0) return;
  const ids = renamed.map((r) => r.repository);
  const names = renamed.map((r) => r.identity);
  // Whoever else has one of the names is no longer called so, and is told apart until its own listing names it.
  await tx.query(sql`
    update repository set identity = identity || ' (before ' || id || ')'
    where id = any(${ids}::bigint[]) or identity = any(${names}::text[])`);
  await tx.query(sql`
    update repository set identity = new.identity, path = new.url, url = new.url
    from unnest(${ids}::bigint[], ${names}::text[], ${renamed.map((r) => r.url)}::text[]) as new(id, identity, url)
    where repository.id = new.id`);
}

export async function isRepository(db: Db, remote: number, repository: number): Promise<void> {
  await db.query(
    sql`update remote set repository = ${repository} where id = ${remote} and repository is distinct from ${repository}`,
  );
}

export async function movedTo(db: Db, remote: number, identity: string): Promise<void> {
  await db.query(sql`update remote set identity = ${identity} where id = ${remote}`);
}

/** One process at a time works on a mirror. */
export function holdingMirror<T>(db: Db, mirror: string, work: () => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${0x5b01}, hashtext(${mirror}))`);
    return work();
  });
}

/** When the listing that is to be gone on with began. */
export async function beginListing(db: Db, source: number): Promise<Date> {
  const [row] = await db.query<{ since: Date }>(sql`
    update source set listing_since = case when listing_since > now() - interval '1 day' then listing_since else now() end
    where id = ${source} returning listing_since as since`);
  return row.since;
}

/** It is complete: pages that it did not need are of no use any more. */
export async function endListing(db: Db, source: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`
      delete from forge_page using source
      where source.id = forge_page.source and source.id = ${source} and fetched_at < source.listing_since`);
    await tx.query(sql`
      update source set listed_at = now(), listing_since = null, failed_since = null, failure = null, remedy = null
      where id = ${source}`);
  });
}

export async function sourceFailed(db: Db, source: number, failure: string, remedy: string): Promise<void> {
  await db.query(sql`
    update source set failed_since = coalesce(failed_since, now()), failure = ${failure}, remedy = ${remedy}
    where id = ${source}`);
}

/** The pages of one forge, as they were. */
export function pagesOf(db: Db, source: number): Pages {
  return {
    get: async (url) => {
      const row = await db.one<{ etag: string | null; next: string | null; body: unknown; at: Date }>(sql`
        select etag, next, body, fetched_at as at from forge_page where source = ${source} and url = ${url}`);
      return row === undefined ? undefined : { etag: row.etag, next: row.next, body: row.body, fetchedAt: row.at };
    },
    keep: async (url, { etag, next, body }) => {
      await db.query(sql`
        insert into forge_page (source, url, etag, next, body)
        values (${source}, ${url}, ${etag}, ${next}, ${JSON.stringify(body)}::jsonb)
        on conflict (source, url) do update set etag = excluded.etag, next = excluded.next, body = excluded.body,
          fetched_at = now()`);
    },
    confirm: async (url) => {
      await db.query(sql`update forge_page set fetched_at = now() where source = ${source} and url = ${url}`);
    },
  };
}
