/** People, their sessions and their tokens. */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { listedGroups } from './listed-groups.ts';
import type { Permission } from './roles.ts';
import { type Viewer, visibleTo } from './viewer.ts';

export interface PersonRow {
  id: number;
  name: string;
  email: string | null;
  /** As the provider tells. */
  groups: string[];
  /** As the company lists them. */
  listed: string[];
}

export async function personById(
  db: Db,
  id: number,
): Promise<(PersonRow & { issuer: string; subject: string }) | null> {
  const row = await db.one<PersonRow & { issuer: string; subject: string }>(sql`
    select id, issuer, subject, name, email, groups, ${listedGroups} as listed from person where id = ${id}`);
  return row ?? null;
}

/** What a provider says of somebody. */
export interface Claims {
  issuer: string;
  subject: string;
  name: string;
  email: string | null;
  /** Whether the provider has seen the address to be theirs. */
  isVerified: boolean;
  groups: readonly string[];
}

/** Adds somebody, or brings what is known of them up to date. @returns their id */
export async function signedIn(db: Db, claims: Claims): Promise<number> {
  const { issuer, subject, name, email, isVerified, groups } = claims;
  const row = await db.one<{ id: number }>(sql`
    insert into person (issuer, subject, name, email, address_verified, groups)
    values (${issuer}, ${subject}, ${name}, ${email}, ${isVerified}, ${groups})
    on conflict (issuer, subject) do update
      set name = excluded.name, email = excluded.email, address_verified = excluded.address_verified,
        groups = excluded.groups, signed_in_at = now()
    returning id`);
  return row!.id;
}

// --- Sessions

export async function startSession(db: Db, hash: Buffer, person: number, hours: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`delete from session where expires_at < now()`);
    await tx.query(sql`
      insert into session (hash, person, expires_at)
      values (${hash}, ${person}, now() + make_interval(hours => ${hours}))`);
  });
}

/**
 * Whose session it is; nobody's where it ended, or nobody used it for so long.
 *
 * @param idleHours after which an unused session is over
 */
export async function personOfSession(db: Db, hash: Buffer, idleHours: number): Promise<PersonRow | null> {
  const row = await db.one<PersonRow & { stale: boolean }>(sql`
    select person.id, name, email, groups, ${listedGroups} as listed, seen_at < now() - interval '1 minute' as stale
    from session join person on person.id = session.person
    where hash = ${hash} and expires_at > now() and seen_at > now() - make_interval(hours => ${idleHours})`);
  if (row === undefined) return null;
  // Not at each request: a page makes ten at once.
  if (row.stale) await db.query(sql`update session set seen_at = now() where hash = ${hash}`);
  return row;
}

export async function endSession(db: Db, hash: Buffer): Promise<void> {
  await db.query(sql`delete from session where hash = ${hash}`);
}

/** @returns how many there were */
export async function endSessionsOf(db: Db, person: number): Promise<number> {
  return (await db.query(sql`delete from session where person = ${person} returning 1`)).length;
}

// --- What they see

export async function visibleRepositories(db: Db, viewer: Viewer): Promise<number[]> {
  const rows = await db.query<{ id: number }>(sql`select id from repository where ${visibleTo(viewer)} order by id`);
  return rows.map(({ id }) => id);
}

// --- Sign-ins under way

export interface SignIn {
  verifier: string;
  nonce: string;
  returnTo: string;
}

export async function beginSignIn(db: Db, hash: Buffer, { verifier, nonce, returnTo }: SignIn): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`delete from sign_in where expires_at < now()`);
    await tx.query(sql`
      insert into sign_in (hash, verifier, nonce, return_to, expires_at)
      values (${hash}, ${verifier}, ${nonce}, ${returnTo}, now() + interval '10 minutes')`);
  });
}

/** Takes it: it can be finished once. */
export async function takeSignIn(db: Db, hash: Buffer): Promise<SignIn | null> {
  const row = await db.one<{ verifier: string; nonce: string; return_to: string }>(sql`
    delete from sign_in where hash = ${hash} and expires_at > now() returning verifier, nonce, return_to`);
  return row === undefined ? null : { verifier: row.verifier, nonce: row.nonce, returnTo: row.return_to };
}

// --- Tokens

export interface TokenRow {
  id: number;
  label: string;
  /** Null for a program's. */
  owner: string | null;
  groups: string[];
  sees_all: boolean;
  permissions: Permission[];
  created_at: Date;
  expires_at: Date;
  used_at: Date | null;
  revoked_at: Date | null;
}

export interface NewToken {
  hash: Buffer;
  label: string;
  person: number | null;
  groups: readonly string[];
  seesAll: boolean;
  permissions: readonly Permission[];
  days: number;
}

const TOKEN = sql`
  access_token.id, label, person.name as owner, access_token.groups, sees_all, permissions,
  access_token.created_at, expires_at, used_at, revoked_at`;

export async function addToken(db: Db, token: NewToken): Promise<TokenRow> {
  const { hash, label, person, groups, seesAll, permissions, days } = token;
  const row = await db.one<{ id: number }>(sql`
    insert into access_token (hash, label, person, groups, sees_all, permissions, expires_at)
    values (${hash}, ${label}, ${person}, ${groups}, ${seesAll}, ${permissions}, now() + make_interval(days => ${days}))
    returning id`);
  return (await db.one<TokenRow>(sql`
    select ${TOKEN} from access_token left join person on person.id = access_token.person
    where access_token.id = ${row!.id}`))!;
}

/** @param person whose; null for all of them */
export function tokensOf(db: Db, person: number | null): Promise<TokenRow[]> {
  return db.query<TokenRow>(sql`
    select ${TOKEN} from access_token left join person on person.id = access_token.person
    where ${person}::bigint is null or access_token.person = ${person}
    order by access_token.id`);
}

/** @returns whether there was one that could be revoked */
export async function revokeToken(db: Db, id: number, person: number | null): Promise<boolean> {
  const rows = await db.query(sql`
    update access_token set revoked_at = now()
    where id = ${id} and revoked_at is null and (${person}::bigint is null or person = ${person}) returning 1`);
  return rows.length > 0;
}

export interface TokenBearer {
  id: number;
  label: string;
  permissions: Permission[];
  groups: string[];
  sees_all: boolean;
  person: PersonRow | null;
}

/** Who comes with a token that is valid. */
export async function bearerOf(db: Db, hash: Buffer): Promise<TokenBearer | null> {
  const row = await db.one<Omit<TokenBearer, 'person'> & { stale: boolean; owner: PersonRow | null }>(sql`
    select access_token.id, label, permissions, access_token.groups, sees_all,
      coalesce(used_at < now() - interval '1 minute', true) as stale,
      case when person.id is null then null
        else jsonb_build_object(
          'id', person.id, 'name', person.name, 'email', person.email, 'groups', person.groups, 'listed', ${listedGroups}
        )
      end as owner
    from access_token left join person on person.id = access_token.person
    where hash = ${hash} and expires_at > now() and revoked_at is null`);
  if (row === undefined) return null;
  if (row.stale) await db.query(sql`update access_token set used_at = now() where id = ${row.id}`);
  const { owner, stale: _, ...bearer } = row;
  return { ...bearer, person: owner };
}

export async function hasTokens(db: Db): Promise<boolean> {
  const row = await db.one(sql`select 1 from access_token where expires_at > now() and revoked_at is null limit 1`);
  return row !== undefined;
}

// --- Requests that are done once

export type Claim = { kind: 'new' } | { kind: 'done'; answer: string } | { kind: 'running' } | { kind: 'different' };

/** Reserves a key for a day, or says what became of the request that had it. */
export async function claimKey(db: Db, asker: string, key: string, asked: Buffer): Promise<Claim> {
  await db.query(sql`delete from idempotent_answer where at < now() - interval '1 day'`);
  const made = await db.one(sql`
    insert into idempotent_answer (asker, key, asked) values (${asker}, ${key}, ${asked})
    on conflict do nothing returning 1`);
  if (made !== undefined) return { kind: 'new' };
  const row = await db.one<{ same: boolean; answer: string | null }>(sql`
    select asked = ${asked} as same, answer from idempotent_answer where asker = ${asker} and key = ${key}`);
  if (row === undefined) return claimKey(db, asker, key, asked);
  if (!row.same) return { kind: 'different' };
  return row.answer === null ? { kind: 'running' } : { kind: 'done', answer: row.answer };
}

export async function keepAnswer(db: Db, asker: string, key: string, answer: string): Promise<void> {
  await db.query(sql`update idempotent_answer set answer = ${answer} where asker = ${asker} and key = ${key}`);
}

/** After a failure: the same request may be tried again. */
export async function freeKey(db: Db, asker: string, key: string): Promise<void> {
  await db.query(sql`delete from idempotent_answer where asker = ${asker} and key = ${key} and answer is null`);
}
