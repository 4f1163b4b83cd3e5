/**
 * Owners of the repositories whose HEAD moved: what they declare is read anew, their history from where it was left, and
 * each component and the repository as a whole are asked for. Any other path is asked for when somebody wants to know
 * (owners-operation.ts), from what is kept here.
 */
import { readSettings } from '../config/read-settings.ts';
import type { Context } from '../operations/seam/operation.ts';
import { registered } from '../registry/bookkeeping.ts';
import { changesSince, rawChangesSince } from '../repositories/changes.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { settingsFolders } from '../sources/bookkeeping.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { lookAgain } from '../storage/statistics.ts';
import type { Ownership, PathOwnership } from './facts/ownership.ts';
import { partyKey } from './facts/party.ts';
import {
  type DeclaredSources,
  interpret,
  mayDeclare,
  openCommit,
  openFolder,
  readDeclared,
} from './facts/read-ownership.ts';
import { OBSERVATIONS_FORMAT } from './facts/stored-observations.ts';
import type { Team } from './facts/teams.ts';
import { observeHistory } from './history.ts';
import { findConfirmedAgain } from './kept.ts';
import { type SettledTeam, settledTeams } from './settled-teams.ts';
import { type OwnedPart, type SeenOwner, storeOwners } from './write.ts';

/**
 * Raise it with every change of what is declared or concluded.
 *
 *     1  first
 */
const OWNERS_FORMAT = 1;
/** Components written from which on it is asked whether PostgreSQL should look at its tables again. */
const ANALYSED_FROM = 200;
const DAY_MS = 86_400_000;

interface ComponentScope {
  component: number;
  scope: string;
}

/** @param componentsStored before which owners of components cannot be told */
export async function deriveOwners(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
  componentsStored: () => Promise<void> = async () => {},
): Promise<void> {
  const { db, progress, signal } = context;
  const settled = await readTeams(db);
  const states = new Map(
    (
      await db.query<{ repository: number; fingerprint: string }>(
        sql`select repository, fingerprint from ownership_state where generation = ${generation}`,
      )
    ).map((row) => [row.repository, row.fingerprint]),
  );
  const all = await registered(db);
  // What the first that moved declares, and its history, take a while: read before it is needed. Of all there would be no room.
  const moved = all.find(({ id }) => {
    const head = present.get(id)?.head ?? null;
    return head !== null && present.get(id)!.kind !== 'folder' && headIn(states.get(id)) !== head;
  });
  const early = moved && { id: moved.id, read: read(context, generation, moved.id, present.get(moved.id)!, settled) };
  // Awaited where it is needed; until then its failure is nobody's.
  early?.read.catch(() => {});
  let written = 0;
  try {
    await componentsStored();
    const digests = new Map(
      (
        await db.query<{ repository: number; fingerprint: string; digest: string }>(
          sql`select repository, fingerprint, digest from detection_state where generation = ${generation}`,
        )
      ).map((row) => [row.repository, `${row.fingerprint} ${row.digest}`]),
    );
    await findConfirmedAgain(db, generation);
    for (const [i, { id }] of all.entries()) {
      const found = present.get(id);
      if (found === undefined) continue;
      signal.throwIfAborted();
      progress('owners', i, all.length, 'repository');
      // A folder has no HEAD: its listing is in what was detected.
      const fingerprint = `${FORMATS} ${found.head ?? ''} ${found.identity ?? ''} ${digests.get(id) ?? ''} ${JSON.stringify(settled)}`;
      if (states.get(id) === fingerprint) continue;
      if (found.kind !== 'folder' && found.head === null) continue;
      const what = await (early?.id === id ? early.read : read(context, generation, id, found, settled));
      written += await derive(context, generation, id, what, fingerprint);
    }
  } finally {
    // Nothing is left behind that still writes.
    await early?.read.catch(() => {});
  }
  if (written >= ANALYSED_FROM) await lookAgain(db, ['owned', 'owner', 'file_age', 'contributor'], written);
}

/**
 * What the repository declares, and its paths, and the text to be stored of it: null where they are as they were, since
 * nothing changed but contents of files that declare nothing; `seen` is then the commit that all of that was stored of.
 */
async function declaredOf(
  db: Db,
  generation: number,
  id: number,
  found: FoundRepository,
): Promise<{ declared: DeclaredSources; paths: string[]; text: string | null; seen: string | null }> {
  const isGit = found.kind !== 'folder';
  const before = await db.one<{ fingerprint: string; declared: string }>(sql`
    select fingerprint, declared from ownership_state where generation = ${generation} and repository = ${id}`);
  if (isGit && before !== undefined) {
    const [formats, head, identity] = before.fingerprint.split(' ');
    const changed = formats === FORMATS && identity === (found.identity ?? '') ? await changesSince(found, head) : null;
    if (changed?.every(({ raw }) => !mayDeclare(raw)))
      return { ...JSON.parse(before.declared), text: null, seen: head };
  }
  const source = isGit
    ? await openCommit({ gitDir: display(found.gitDir) }, found.identity, found.head!)
    : await openFolder(display(found.root));
  const [declared, paths] = [await readDeclared(source), source.files.map((f) => f.path)];
  // Interpreting it adds problems to it.
  return { declared, paths, text: JSON.stringify({ declared, paths }), seen: null };
}

const FORMATS = `${OWNERS_FORMAT}.${OBSERVATIONS_FORMAT}`;

/** The commit that a fingerprint is of. */
const headIn = (fingerprint: string | undefined): string | undefined => fingerprint?.split(' ')[1];

interface Read {
  ownership: Ownership;
  /** What is declared, as it is stored; null where it is as it was. */
  text: string | null;
  /** Of which files the history may say another age than what is stored: those that commits touched which were added to it. */
  ages: 'all' | 'added';
  clock: Stages;
}

async function read(
  context: Context,
  generation: number,
  id: number,
  found: FoundRepository,
  settled: readonly SettledTeam[],
): Promise<Read> {
  const { db, now } = context;
  const place = { gitDir: display(found.gitDir) };
  const isGit = found.kind !== 'folder';
  const clock = new Stages();
  const { declared, paths, text, seen } = await declaredOf(db, generation, id, found);
  clock.lap('declared');
  let known: string | null = null;
  const { ownership } = await interpret(declared, {
    paths,
    // What fades does not fade from one minute to the next: what nobody touched today is as it was.
    now: Math.floor(now().getTime() / DAY_MS) * (DAY_MS / 1000),
    teams: teamsOf(settled),
    history: async (observer) => {
      if (!isGit) return null;
      const rawChanges = (commit: string) => rawChangesSince(found, commit);
      const { known: before, ...end } = await observeHistory(
        context,
        id,
        place,
        found.head!,
        declared.mailmap,
        observer,
        rawChanges,
      );
      known = before;
      return end;
    },
  });
  clock.lap('observe');
  return { ownership, text, ages: seen !== null && seen === known ? 'added' : 'all', clock };
}

/** How many parts were written. */
async function derive(
  { db }: Context,
  generation: number,
  id: number,
  { ownership, text, ages, clock }: Read,
  fingerprint: string,
): Promise<number> {
  clock.lap('components');
  const components = await db.query<ComponentScope>(sql`
    select component, case when is_process then facts.file else scope end as scope
    from component_facts facts join component on component.id = facts.component
    where generation = ${generation} and facts.repository = ${id} and marks = '{}'`);
  const byScope = new Map<string, Omit<OwnedPart, 'component'>>();
  const seen = new Map<string, SeenOwner>();
  const ask = (scope: string): Omit<OwnedPart, 'component'> => {
    let known = byScope.get(scope);
    if (known === undefined) byScope.set(scope, (known = partOf(ownership, scope, seen)));
    return known;
  };
  const parts = [
    { component: null, ...ask('') },
    ...components.map(({ component, scope }) => ({ component, ...ask(scope) })),
  ];
  clock.lap('ask');
  const written = await storeOwners(db, generation, id, {
    ...{ fingerprint, declared: text, ownership, ages, parts },
    seen: [...seen.values()],
  });
  clock.lap('store');
  clock.print();
  return written;
}

/** @param seen gets its owners who have shown a sign of life */
function partOf(ownership: Ownership, scope: string, seen: Map<string, SeenOwner>): Omit<OwnedPart, 'component'> {
  const raw = rawOf(scope);
  const owned: PathOwnership = ownership.ownersOf(raw);
  const { people, observer } = ownership.facts;
  return {
    unknown: owned.unknown,
    orphan: owned.orphan,
    busFactor: owned.busFactor.count,
    first: owned.first,
    last: owned.last,
    owners: owned.owners.slice(0, MOST_OWNERS).map((owner) => {
      const person = owner.person === null ? null : people.persons[owner.person];
      const { name, party } = owner;
      const key = party !== null ? partyKey(party) : `email:${person?.emails[0] ?? ''}`;
      const at = owner.person === null ? null : observer.activityOf(owner.person);
      if (at !== null) {
        const one = `${key}\n${name}`;
        seen.set(one, { key, name, last: Math.max(at.last, seen.get(one)?.last ?? at.last) });
      }
      return {
        name,
        kind: owner.kind,
        key,
        logins: person?.logins ?? [],
        emails: person?.emails ?? [],
        role: owner.role,
        confidence: owner.confidence,
        declared: owner.declared.length > 0,
        silent: owner.silent,
        evidence: owner.declared[0]?.place ?? owner.observed?.evidence[0] ?? '',
      };
    }),
  };
}

/** Of a component; who comes after says little. */
const MOST_OWNERS = 5;

/** Those that `spolia.yaml` of the sources name now; a source that is gone keeps its word. */
async function readTeams(db: Db): Promise<SettledTeam[]> {
  for (const source of await settingsFolders(db)) {
    const settings = await readSettings(source).catch(() => null);
    if (settings === null) continue;
    const { file, index } = settings;
    const teams = [...index.teams];
    await db.transaction(async (tx) => {
      await tx.query(sql`delete from team_setting where file = ${file}`);
      for (const [name, { goals, members }] of teams)
        await tx.query(sql`
          insert into team_setting (file, name, goals, members)
          values (${file}, ${name}, ${goals}::text[], ${members}::text[])`);
    });
  }
  return settledTeams(db);
}

export function teamsOf(settled: readonly SettledTeam[]): Team[] {
  return settled.map(({ name, members, file }) => ({
    name,
    title: null,
    parent: null,
    members: members.map((party) => ({ party, source: 'file', evidence: [file] })),
    source: 'file',
    inferred: false,
    evidence: [file],
  }));
}
