/**
 * Which teams are somebody's. Pure, on rows that they may see.
 *
 *     followed         they chose it here; what they no longer follow is not theirs, whatever else says so
 *     a group          of their sign-in is called as the team
 *     a member         whoever a file lists, or, where none does, whose commits lie mostly in its repositories
 */
import { type Company, onceOfFamilies, properName } from '../ownership/company.ts';
import { isSameTeam, listedIn, membersOf, personsOf } from '../ownership/team.ts';
import type { Followed } from './store.ts';
import type { Who } from './who.ts';

export interface MyTeam {
  team: string;
  /** For people: what makes it theirs. */
  because: string;
  /** It was chosen here, and can be left here. */
  followed: boolean;
}

export function myTeams(company: Company, who: Who, chosen: readonly Followed[]): MyTeam[] {
  const isMember = membership(company, who);
  return properNames(company).flatMap((team): MyTeam[] => {
    const choice = chosen.find((one) => isSameTeam(one.team, team));
    if (choice !== undefined) return choice.follows ? [{ team, because: 'you follow it', followed: true }] : [];
    const group = who.groups.find((one) => isSameTeam(one, team));
    const because = group === undefined ? isMember(team) : `your group ${group}`;
    return because === null ? [] : [{ team, because, followed: false }];
  });
}

/** Every team once, as the one who names it best writes it. */
export function properNames(company: Company): string[] {
  const names: string[] = [];
  for (const name of company.names) {
    const proper = properName(name, company);
    if (!names.some((one) => isSameTeam(one, proper))) names.push(proper);
  }
  return names.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** @returns why somebody is a member of a team; null where they are none */
function membership(company: Company, { email }: Who): (team: string) => string | null {
  const { repositories, teams, settled, members: lists, people } = company;
  if (email === null) return () => null;
  const persons = personsOf(people);
  const me = persons.find((rows) => rows.some((row) => people[row].emails.includes(email)));
  return (team) => {
    const own = new Set(
      repositories.filter(({ id }) => isSameTeam(teams.get(id)?.team ?? '', team)).map(({ id }) => id),
    );
    const once = onceOfFamilies(repositories, own);
    const found = membersOf(listedIn(team, settled, lists), people, own, once, persons).find(
      ({ name, rows }) => name.toLowerCase() === email || rows.some((row) => me?.includes(row)),
    );
    return found?.because ?? null;
  };
}
