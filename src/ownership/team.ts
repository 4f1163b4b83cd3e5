/**
 * Teams across repositories: which repository is whose, who belongs to a team, and what a member's commits elsewhere are
 * worth. Pure, on rows that somebody may see, so that what is concluded gives away nothing else.
 *
 *     whose a repository is     spolia.yaml says so; else what people confirmed; else a team declared for the whole of it;
 *                               else its path, marked. Never a team of which people say that it is not
 *     who belongs to a team     whoever a file lists; where none does, whoever wrote mostly in its repositories, marked
 *     a contribution            commits that are more than trivial, in a repository of another team; forks of one's own
 *                               repositories hold one's own commits and do not count
 */
import type { ContributorRow, ListedMember, ListedTeam, RepositoryOwner } from './store.ts';

export interface TeamParty {
  kind: string;
  name: string;
}

/** `@acme/growth`, `acme/growth` and `growth` are one team, unless both say different organisations. */
export function isSameTeam(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name
      .replace(/^@/, '')
      .replace(/^team:/, '')
      .toLowerCase(),
  );
  if (x === y) return true;
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  return last(x) === last(y) && (!x.includes('/') || !y.includes('/'));
}

export interface TeamOfRepository {
  team: string;
  /** Why: `spolia.yaml`, a place, or the path of the repository. */
  because: string;
  inferred: boolean;
}

/** @param words what people say of the whole repository, oldest first */
export function teamOf(
  { identity, team, declared }: RepositoryOwner,
  words: readonly TeamWord[] = [],
): TeamOfRepository | null {
  const isDenied = (name: string) => words.findLast(({ party }) => isSameTeam(party, name))?.owns === false;
  if (team !== null && !isDenied(team)) return { team, because: 'spolia.yaml', inferred: false };
  const confirmed = words.findLast(({ owns }) => owns);
  if (confirmed !== undefined) return { team: confirmed.party, because: confirmed.text, inferred: false };
  const said = declared.find(({ confidence, key }) => confidence >= WHOLE && !isDenied(key));
  if (said !== undefined) return { team: said.key.replace(/^team:/, ''), because: said.evidence, inferred: false };
  const parts = identity.split('/');
  if (identity.startsWith('/') || parts.length < 3) return null;
  const path = parts.slice(1, -1).join('/');
  return isDenied(path) ? null : { team: path, because: `the path ${identity}`, inferred: true };
}

/** What somebody said of a team and a repository. */
export interface TeamWord {
  party: string;
  owns: boolean;
  text: string;
}

/** A team that is declared for a part of a repository does not own the whole: its belief is 0.9 for all of it. */
const WHOLE = 0.6;

export interface Member {
  name: string;
  /** The line of the file that lists them, or what the history shows. */
  because: string;
  inferred: boolean;
  /** Positions in the list of contributors. */
  rows: number[];
}

/** Everybody listed, found in the history or not; else those that the history shows. */
export function membersOf(
  listed: readonly (TeamParty & { because: string })[],
  people: readonly ContributorRow[],
  own: ReadonlySet<number>,
  once: ReadonlySet<number>,
  persons: readonly number[][] = personsOf(people),
): Member[] {
  if (listed.length > 0) {
    const members = new Map<string, Member>();
    for (const party of listed) {
      const person = persons.find((rows) => rows.some((row) => isParty(party, people[row])));
      const name = person === undefined ? party.name : people[person[0]].name;
      const key = person === undefined ? `${party.kind}:${party.name}` : `person:${person[0]}`;
      if (!members.has(key)) members.set(key, { name, because: party.because, inferred: false, rows: person ?? [] });
    }
    return [...members.values()];
  }
  const shown = persons.flatMap((rows): (Member & { here: number })[] => {
    let all = 0;
    let here = 0;
    for (const row of rows) {
      const { repository, commits, trivial } = people[row];
      if (!once.has(repository)) continue;
      all += commits - trivial;
      if (own.has(repository)) here += commits - trivial;
    }
    if (here < LEAST_COMMITS || here * 2 <= all) return [];
    return [
      {
        name: people[rows[0]].name,
        because: `${here} of ${all} commits are in its repositories`,
        inferred: true,
        rows,
        here,
      },
    ];
  });
  // Whoever does most of the work comes first.
  return shown.sort((a, b) => b.here - a.here).map(({ here, ...member }) => member);
}

/** Somebody who came by once is no member. */
const LEAST_COMMITS = 2;

/** Rows of contributors that are one person: a shared address or account. */
export function personsOf(people: readonly ContributorRow[]): number[][] {
  const parent = people.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const seen = new Map<string, number>();
  for (const [i, { emails, logins, machine }] of people.entries()) {
    if (machine !== null) continue;
    for (const key of [...emails.map((e) => `email:${e}`), ...logins.map((l) => `user:${l}`)]) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, i);
      else parent[find(i)] = find(other);
    }
  }
  const groups = new Map<number, number[]>();
  for (const [i, { machine }] of people.entries()) {
    if (machine !== null) continue;
    const root = find(i);
    groups.set(root, [...(groups.get(root) ?? []), i]);
  }
  return [...groups.values()];
}

function isParty({ kind, name }: TeamParty, { logins, emails, name: called }: ContributorRow): boolean {
  const lower = name.toLowerCase();
  if (kind === 'user') return logins.includes(lower) || emails.some((e) => e.split('@')[0] === lower);
  if (kind === 'email') return emails.includes(lower);
  return kind === 'name' && called.toLowerCase() === lower;
}

export interface Contribution {
  repository: number;
  who: string;
  commits: number;
  fixes: number;
  reviews: number;
  /** Not counted as contributions: formatting, moves and the like. */
  trivial: number;
  /** Of the commits, written with an AI as they say. */
  withAi: number;
  last: Date;
  evidence: string[];
}

/** @param elsewhere repositories of other teams, of a family of forks one */
export function contributionsOf(
  members: readonly Member[],
  people: readonly ContributorRow[],
  elsewhere: ReadonlySet<number>,
): Contribution[] {
  const found = members.flatMap(({ name, rows }) =>
    rows
      .map((row) => people[row])
      .filter(({ repository, commits, reviews }) => elsewhere.has(repository) && commits + reviews > 0)
      .map((row) => ({
        repository: row.repository,
        who: name,
        commits: row.commits - row.trivial,
        fixes: row.fixes,
        reviews: row.reviews,
        trivial: row.trivial,
        withAi: row.with_ai,
        last: row.last_at,
        evidence: row.evidence,
      })),
  );
  return found.sort((a, b) => b.commits - a.commits || b.last.getTime() - a.last.getTime() || (a.who < b.who ? -1 : 1));
}

/** Whoever a file lists as a member, of the company's file and of what repositories say. */
export function listedIn(
  team: string,
  settled: readonly { name: string; members: TeamParty[]; file: string }[],
  listed: readonly ListedMember[],
) {
  const own = settled
    .filter(({ name }) => isSameTeam(name, team))
    .flatMap(({ members, file }) => members.map((m) => ({ ...m, because: file })));
  const said = listed
    .filter((m) => isSameTeam(m.team, team))
    .map((m) => ({ kind: m.party_kind as string, name: m.party, because: `${m.identity}:${m.evidence}` }));
  return [...own, ...said];
}

export function teamNames(
  teams: readonly (TeamOfRepository | null)[],
  settled: readonly { name: string }[],
  listed: readonly ListedTeam[],
): string[] {
  return [
    ...new Set([
      ...settled.map(({ name }) => name),
      ...teams.flatMap((of) => of?.team ?? []),
      ...listed.map(({ name }) => name),
    ]),
  ];
}
