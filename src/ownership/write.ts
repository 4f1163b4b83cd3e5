/**
 * Stores what was found of the owners of one repository, in one transaction, and of it what is other than what is stored:
 * rows have a digest of what they say.
 */
import { display } from '../repositories/paths.ts';
import { sha1Base64 } from '../sha1.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { Ownership } from './facts/ownership.ts';

export interface OwnedPart {
  /** null: the whole repository. */
  component: number | null;
  unknown: string | null;
  orphan: boolean;
  busFactor: number;
  /** Seconds since 1970. */
  first: number | null;
  last: number | null;
  owners: {
    name: string;
    kind: string;
    key: string;
    logins: string[];
    emails: string[];
    role: string;
    confidence: number;
    declared: boolean;
    silent: boolean;
    evidence: string;
  }[];
}

/** Somebody who owns something, and when they gave their last sign of life in the repository. */
export interface SeenOwner {
  key: string;
  name: string;
  last: number;
}

export async function storeOwners(
  db: Db,
  generation: number,
  repository: number,
  {
    fingerprint,
    declared,
    ownership,
    ages,
    parts,
    seen,
  }: {
    fingerprint: string;
    /** null: as it was. */
    declared: string | null;
    ownership: Ownership;
    /** Of which files it may be another than what is stored. */
    ages: 'all' | 'added';
    parts: readonly OwnedPart[];
    /** Each key and name once. */
    seen: readonly SeenOwner[];
  },
): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository} for update`);
    const teams = teamsIn(ownership);
    const ofTeams = digest(teams);
    const before = await tx.one<{ teams: string | null }>(sql`
      select teams from ownership_state where generation = ${generation} and repository = ${repository}`);
    if (declared === null)
      await tx.query(sql`
        update ownership_state set fingerprint = ${clean(fingerprint)}, teams = ${ofTeams}
        where generation = ${generation} and repository = ${repository}`);
    else
      await tx.query(sql`
      insert into ownership_state (generation, repository, fingerprint, declared, teams)
      values (${generation}, ${repository}, ${clean(fingerprint)}, ${clean(declared)}, ${ofTeams})
      on conflict (generation, repository) do update set fingerprint = excluded.fingerprint,
        declared = excluded.declared, teams = excluded.teams`);
    const { byBots, byAiAlone } = ownership.facts.observer;
    const written = await storeParts(tx, generation, repository, parts);
    await tx.query(sql`
      update owned set by_bots = ${byBots}, by_ai = ${byAiAlone}
      where generation = ${generation} and repository = ${repository} and component is null`);
    await storeSeen(tx, generation, repository, seen);
    await storeAges(tx, generation, repository, ownership, ages);
    await storePeople(tx, generation, repository, ownership);
    if (before?.teams !== ofTeams) await storeTeams(tx, generation, repository, teams);
    return written;
  });
}

const digest = (value: unknown): string => sha1Base64(JSON.stringify(value));

/** By component. Those of one scope have the same owners, which are written down once. */
function digestsOf(parts: readonly OwnedPart[]): [component: number | null, digest: string][] {
  const known = new Map<OwnedPart['owners'], string>();
  return parts.map(({ component, ...rest }) => {
    let text = known.get(rest.owners);
    if (text === undefined) known.set(rest.owners, (text = JSON.stringify(rest)));
    return [component, sha1Base64(`{"component":${JSON.stringify(component)},${text.slice(1)}`)];
  });
}

/** How many were written. */
async function storeParts(db: Db, generation: number, repository: number, all: readonly OwnedPart[]): Promise<number> {
  const stored = await db.query<{ component: number | null; digest: string | null }>(sql`
    select component, digest from owned where generation = ${generation} and repository = ${repository}`);
  const before = new Map(stored.map((row) => [row.component, row.digest]));
  const now = new Map(digestsOf(all));
  const parts = all.filter(({ component }) => before.get(component) !== now.get(component));
  const away = [...before.keys()].filter((component) => before.get(component) !== now.get(component));
  const these = sql`generation = ${generation} and repository = ${repository} and (
    component = any(${away.filter((c) => c !== null)}::bigint[]) or (${away.includes(null)} and component is null))`;
  if (away.length > 0) {
    await db.query(sql`delete from owned where ${these}`);
    await db.query(sql`delete from owner where ${these}`);
  }
  if (parts.length === 0) return away.length;
  await db.query(sql`
    insert into owned (generation, repository, component, unknown, orphan, bus_factor, first_at, last_at, digest)
    select ${generation}, ${repository}, component, unknown, orphan, bus, to_timestamp(first), to_timestamp(last), digest
    from unnest(${parts.map((p) => p.component)}::bigint[], ${parts.map((p) => p.unknown)}::text[],
      ${parts.map((p) => p.orphan)}::boolean[], ${parts.map((p) => p.busFactor)}::int[],
      ${parts.map((p) => p.first)}::float8[], ${parts.map((p) => p.last)}::float8[],
      ${parts.map((p) => now.get(p.component))}::text[])
      as new(component, unknown, orphan, bus, first, last, digest)`);
  const owners = parts.flatMap((p) => p.owners.map((o, rank) => ({ ...o, rank, component: p.component })));
  await db.query(sql`
    insert into owner (generation, repository, component, rank, name, kind, key, logins, emails, role, confidence,
      declared, silent, evidence)
    select ${generation}, ${repository}, component, rank, name, kind, key, logins::text[], emails::text[], role,
      confidence, declared, silent, evidence
    from unnest(${owners.map((o) => o.component)}::bigint[], ${owners.map((o) => o.rank)}::int[],
      ${owners.map((o) => clean(o.name))}::text[], ${owners.map((o) => o.kind)}::text[],
      ${owners.map((o) => clean(o.key))}::text[], ${owners.map((o) => array(o.logins))}::text[],
      ${owners.map((o) => array(o.emails))}::text[], ${owners.map((o) => o.role)}::text[],
      ${owners.map((o) => o.confidence)}::real[], ${owners.map((o) => o.declared)}::boolean[],
      ${owners.map((o) => o.silent)}::boolean[], ${owners.map((o) => clean(o.evidence))}::text[])
      as new(component, rank, name, kind, key, logins, emails, role, confidence, declared, silent, evidence)`);
  return parts.length;
}

/** Most commits are of one person. */
async function storeSeen(db: Db, generation: number, repository: number, seen: readonly SeenOwner[]): Promise<void> {
  const keyOf = (key: string, name: string) => `${key}\n${name}`;
  const rows = await db.query<SeenOwner>(sql`
    select key, name, extract(epoch from last_at)::bigint as last from owner_seen
    where generation = ${generation} and repository = ${repository}`);
  const before = new Map(rows.map((row) => [keyOf(row.key, row.name), row]));
  const now = new Map(
    seen.map((one) => {
      const [key, name] = [clean(one.key), clean(one.name)];
      return [keyOf(key, name), { key, name, last: one.last }];
    }),
  );
  const changed = [...now].filter(([one, { last }]) => before.get(one)?.last !== last).map(([, row]) => row);
  const gone = [...before].filter(([one]) => !now.has(one)).map(([, row]) => row);
  if (gone.length > 0)
    await db.query(sql`
      delete from owner_seen using unnest(${gone.map((o) => o.key)}::text[], ${gone.map((o) => o.name)}::text[])
        as gone(key, name)
      where generation = ${generation} and repository = ${repository}
        and owner_seen.key = gone.key and owner_seen.name = gone.name`);
  if (changed.length > 0)
    await db.query(sql`
      insert into owner_seen (generation, repository, key, name, last_at)
      select ${generation}, ${repository}, key, name, to_timestamp(last) from unnest(${changed.map((o) => o.key)}::text[],
        ${changed.map((o) => o.name)}::text[], ${changed.map((o) => o.last)}::float8[]) as new(key, name, last)
      on conflict (generation, repository, key, name) do update set last_at = excluded.last_at`);
}

/** Only those that changed are written, and where the same files are there only those read that may have: after one commit they are few. */
async function storeAges(
  db: Db,
  generation: number,
  repository: number,
  { facts }: Ownership,
  which: 'all' | 'added',
): Promise<void> {
  let ages = [...facts.observer.ages(which)];
  // Of those whose names look the same the last one is stored.
  if (which === 'added' && ages.some(({ path }) => display(path).includes('\ufffd'))) {
    which = 'all';
    ages = [...facts.observer.ages()];
  }
  const these = which === 'all' ? sql`` : sql`and path = any(${ages.map(({ path }) => clean(display(path)))}::text[])`;
  const rows = await db.query<{ path: string; first: number; last: number }>(sql`
    select path, extract(epoch from first_at)::bigint as first, extract(epoch from last_at)::bigint as last
    from file_age where generation = ${generation} and repository = ${repository} ${these}`);
  const before = new Map(rows.map((row) => [row.path, row]));
  const now = new Map(ages.map(({ path, first, last }) => [clean(display(path)), { first, last }]));
  const changed = [...now].filter(([path, age]) => {
    const known = before.get(path);
    return known === undefined || known.first !== age.first || known.last !== age.last;
  });
  const gone = rows.filter(({ path }) => !now.has(path)).map(({ path }) => path);
  if (gone.length > 0)
    await db.query(sql`
    delete from file_age where generation = ${generation} and repository = ${repository} and path = any(${gone}::text[])`);
  if (changed.length === 0) return;
  await db.query(sql`
    insert into file_age (generation, repository, path, first_at, last_at)
    select ${generation}, ${repository}, path, to_timestamp(first), to_timestamp(last)
    from unnest(${changed.map(([path]) => path)}::text[], ${changed.map(([, a]) => a.first)}::float8[],
      ${changed.map(([, a]) => a.last)}::float8[]) as new(path, first, last)
    on conflict (generation, repository, path) do update set first_at = excluded.first_at, last_at = excluded.last_at`);
}

async function storePeople(db: Db, generation: number, repository: number, { facts }: Ownership): Promise<void> {
  const { people, observer } = facts;
  const now = [...observer.activities()].map(([person, activity]) => {
    const { name, logins, emails, machine } = people.persons[person];
    const row = { name, logins, emails, machine, ...activity };
    return { ...row, digest: digest(row) };
  });
  const stored = await db.query<{ digest: string | null }>(sql`
    select digest from contributor where generation = ${generation} and repository = ${repository}`);
  const before = new Set(stored.map((row) => row.digest));
  const wanted = new Set<string | null>(now.map((row) => row.digest));
  const gone = [...before].filter((one) => !wanted.has(one));
  const rows = now.filter((row) => !before.has(row.digest));
  if (gone.length > 0)
    await db.query(sql`
      delete from contributor where generation = ${generation} and repository = ${repository}
        and (digest is null or digest = any(${gone}::text[]))`);
  if (rows.length === 0) return;
  await db.query(sql`
    insert into contributor (generation, repository, name, logins, emails, machine, commits, trivial, fixes, reviews,
      with_ai, first_at, last_at, evidence, digest)
    select ${generation}, ${repository}, name, logins::text[], emails::text[], machine, commits, trivial, fixes, reviews,
      with_ai, to_timestamp(first), to_timestamp(last), evidence::text[], digest
    from unnest(${rows.map((r) => clean(r.name))}::text[], ${rows.map((r) => array(r.logins))}::text[],
      ${rows.map((r) => array(r.emails))}::text[], ${rows.map((r) => r.machine)}::text[],
      ${rows.map((r) => r.commits)}::int[], ${rows.map((r) => r.trivial)}::int[], ${rows.map((r) => r.fixes)}::int[],
      ${rows.map((r) => r.reviews)}::int[], ${rows.map((r) => r.withAi)}::int[], ${rows.map((r) => r.first)}::float8[],
      ${rows.map((r) => r.last)}::float8[], ${rows.map((r) => array(r.evidence))}::text[],
      ${rows.map((r) => r.digest)}::text[])
      as new(name, logins, emails, machine, commits, trivial, fixes, reviews, with_ai, first, last, evidence, digest)`);
}

type TeamsIn = ReturnType<typeof teamsIn>;

/** What the company's own file says is not of this repository. */
function teamsIn({ facts }: Ownership) {
  const teams = facts.teams.all().filter(({ source }) => source !== 'file');
  const members = facts.teams
    .all()
    .flatMap((team) =>
      team.members.filter(({ source }) => source !== 'file').map((member) => ({ team: team.name, ...member })),
    );
  return { teams, members };
}

async function storeTeams(db: Db, generation: number, repository: number, { teams, members }: TeamsIn): Promise<void> {
  await db.query(sql`delete from team_listed where generation = ${generation} and repository = ${repository}`);
  await db.query(sql`delete from team_listed_member where generation = ${generation} and repository = ${repository}`);
  await db.query(sql`
    insert into team_listed (generation, repository, name, title, source, inferred, evidence)
    select ${generation}, ${repository}, name, title, source, inferred, evidence::text[]
    from unnest(${teams.map((t) => clean(t.name))}::text[],
      ${teams.map((t) => (t.title === null ? null : clean(t.title)))}::text[], ${teams.map((t) => t.source)}::text[],
      ${teams.map((t) => t.inferred)}::boolean[], ${teams.map((t) => array(t.evidence))}::text[])
      as new(name, title, source, inferred, evidence)`);
  await db.query(sql`
    insert into team_listed_member (generation, repository, team, party_kind, party, source, evidence)
    select ${generation}, ${repository}, * from unnest(${members.map((m) => clean(m.team))}::text[],
      ${members.map((m) => m.party.kind)}::text[], ${members.map((m) => clean(m.party.name))}::text[],
      ${members.map((m) => m.source)}::text[], ${members.map((m) => clean(m.evidence[0] ?? ''))}::text[])`);
}

/** PostgreSQL's texts hold no zero bytes. */
const clean = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text).replaceAll('\\u0000', '\\ufffd');

/** A list as PostgreSQL writes it: arrays of one statement must all have one length. */
function array(list: readonly string[]): string {
  return `{${list.map((text) => `"${clean(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`;
}
