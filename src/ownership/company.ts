/** All teams that somebody may know of, with what tells whose a repository is: what `team` and `teams` begin with. */
import type { Viewer } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { asConfirmation, saidText } from './confirmations.ts';
import { type SettledTeam, settledTeams } from './settled-teams.ts';
import {
  type ConfirmationRow,
  type ContributorRow,
  confirmations,
  contributors,
  type ListedMember,
  type ListedTeam,
  listedMembers,
  listedTeams,
  type RepositoryOwner,
  repositoryOwners,
} from './store.ts';
import { isSameTeam, type TeamOfRepository, type TeamWord, teamNames, teamOf } from './team.ts';

export interface Company {
  repositories: RepositoryOwner[];
  /** By repository; null where nothing says whose it is. */
  teams: ReadonlyMap<number, TeamOfRepository | null>;
  /** Of the company's own file. */
  settled: SettledTeam[];
  listed: ListedTeam[];
  members: ListedMember[];
  people: ContributorRow[];
  said: ConfirmationRow[];
  /** Every name of a team, as it is written somewhere. */
  names: string[];
}

export async function companyOf(db: Db, viewer: Viewer): Promise<Company> {
  const [repositories, all, named, members, people, said] = await Promise.all([
    repositoryOwners(db, viewer),
    settledTeams(db),
    listedTeams(db, viewer),
    listedMembers(db, viewer),
    contributors(db, viewer),
    confirmations(db, viewer, null),
  ]);
  const words = new Map<number, TeamWord[]>();
  for (const row of said) {
    if (row.kind !== 'team' || row.path !== '' || row.component_name !== null) continue;
    const word = { party: row.party, owns: row.owns, text: saidText(asConfirmation(row)) };
    words.set(row.repository, [...(words.get(row.repository) ?? []), word]);
  }
  const teams = new Map(repositories.map((r) => [r.id, teamOf(r, words.get(r.id))]));
  const owning = [...new Set([...teams.values()].flatMap((of) => of?.team ?? []))];
  // A folder of the forge tells a team only where nothing else says whose its repositories are.
  const listed = named.filter(
    ({ source, name }) => source !== 'organisation path' || owning.some((owner) => isSameTeam(owner, name)),
  );
  // Who sees nothing of a team does not learn of it from the company's file either.
  const settled = viewer.seesAll ? all : all.filter((t) => owning.some((name) => isSameTeam(name, t.name)));
  const party = said.filter(({ kind, owns }) => kind === 'team' && owns).map((row) => row.party);
  const names = [...new Set([...teamNames([...teams.values()], settled, listed), ...party])];
  return { repositories, teams, settled, listed, members, people, said, names };
}

/** Of each family of forks the one that is the team's own, else the oldest entry: a commit is counted once. */
export function onceOfFamilies(repositories: readonly RepositoryOwner[], own: ReadonlySet<number>): Set<number> {
  const once = new Set<number>();
  const seen = new Set<number>();
  for (const r of [...repositories].sort((a, b) => Number(!own.has(a.id)) - Number(!own.has(b.id)) || a.id - b.id)) {
    const family = r.family ?? r.id;
    if (seen.has(family)) continue;
    seen.add(family);
    once.add(r.id);
  }
  return once;
}

/** As the one who names it best writes it. */
export function properName(name: string, { settled, listed, repositories, teams }: Company): string {
  return (
    settled.find((t) => isSameTeam(t.name, name))?.name ??
    listed.find((t) => !t.inferred && isSameTeam(t.name, name))?.name ??
    repositories.map((r) => teams.get(r.id)?.team).find((team) => team !== undefined && isSameTeam(team, name)) ??
    listed.find((t) => isSameTeam(t.name, name))?.name ??
    name
  );
}
