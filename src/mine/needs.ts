/** What waits for somebody, of their teams and of themselves: each with the reason, so that one can judge it at a glance. */
import type { Viewer } from '../access/viewer.ts';
import { allOn, type ClassRow, listClasses, membersOf } from '../duplicates/store.ts';
import { likelyFixes } from '../lineage/judge.ts';
import type { Context } from '../operations/seam/operation.ts';
import type { Company } from '../ownership/company.ts';
import { silentOwners } from '../ownership/store.ts';
import { isSameTeam } from '../ownership/team.ts';
import { counted } from '../scan/report/counts.ts';
import { listChoices } from '../search/choices/store.ts';
import type { Db } from '../storage/database.ts';
import type { Who } from './who.ts';

/** In the order in which they are listed: what is wrong first, then what waits for a word. */
export const KINDS = ['fix', 'assigned', 'acceptance', 'silent', 'ownership', 'choice'] as const;

export interface Need {
  kind: (typeof KINDS)[number];
  /** Of theirs; null where it waits for the person alone. */
  team: string | null;
  title: string;
  reason: string;
  repo: string;
  /** Of a fix, a duplicate or a choice. */
  id: string | null;
}

export interface Asked extends Context {
  company: Company;
  who: Who;
  /** Proper names. */
  teams: readonly string[];
  today: string;
}

export async function needsOf(asked: Asked): Promise<Need[]> {
  const found = await Promise.all([fixes(asked), assigned(asked), acceptances(asked), silent(asked), choices(asked)]);
  return [...found.flat(), ...ownership(asked)].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const mineOf = (teams: readonly string[], team: string | null | undefined): string | null =>
  team == null ? null : (teams.find((one) => isSameTeam(one, team)) ?? null);

/** Whose a repository is, where that is one of their teams. */
const teamOfRepository = ({ company, teams }: Asked, id: number): string | null =>
  mineOf(teams, company.teams.get(id)?.team);

async function fixes(asked: Asked): Promise<Need[]> {
  const { teams, company } = asked;
  if (teams.length === 0) return [];
  const idOf = new Map(company.repositories.map(({ id, identity }) => [identity, id]));
  return (await likelyFixes(asked)).flatMap(({ row, origin, copy }): Need[] => {
    const team = mineOf(teams, copy.team) ?? teamOfRepository(asked, idOf.get(copy.repo) ?? -1);
    if (team === null) return [];
    const reason = `${copy.name} in ${copy.file} lacks what ${origin.name} in ${short(origin.repo)} got`;
    return [{ kind: 'fix', team, title: row.subject, reason, repo: copy.repo, id: row.id }];
  });
}

async function assigned({ db, viewer, company, who, teams, today }: Asked): Promise<Need[]> {
  // People write a name as they like; lists of duplicates compare it as it was written.
  const spelled = company.names.filter((name) => mineOf(teams, name) !== null);
  const names = [...new Set([...spelled, ...teams, who.name, who.email ?? ''])].filter((name) => name !== '');
  const rows = await listClasses(db, viewer, { ...allOn(today), assignees: names }, { limit: MOST_CLASSES });
  return described(db, viewer, rows, (row) => ({
    kind: 'assigned',
    team: mineOf(teams, row.assigned_to),
    reason: `${row.assigned_by} gave it to ${row.assigned_to}; ${counted(row.removable, 'line')} could go`,
  }));
}

/** Of acceptances that are soon over: somebody must say whether one lives with it any longer. */
async function acceptances({ db, viewer, company, teams, today }: Asked): Promise<Need[]> {
  const own = company.repositories.filter((r) => mineOf(teams, company.teams.get(r.id)?.team) !== null);
  if (own.length === 0) return [];
  const soon = new Date(Date.parse(today) + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
  const wanted = { ...allOn(today), accepted: 'only' as const, repositories: own.map(({ identity }) => identity) };
  const rows = await listClasses(db, viewer, wanted, { limit: MOST_CLASSES });
  // What lies in an accepted one is decided with it.
  const ending = rows.filter((row) => row.accepted_in === row.key && row.accepted_until! <= soon);
  return described(db, viewer, ending, (row, repos) => ({
    kind: 'acceptance',
    team: mineOf(teams, company.teams.get(own.find(({ identity }) => repos.includes(identity))!.id)!.team),
    reason: `accepted until ${row.accepted_until} by ${row.accepted_by}: ${row.accepted_because}`,
  }));
}

async function silent(asked: Asked): Promise<Need[]> {
  if (asked.teams.length === 0) return [];
  return (await silentOwners(asked.db, asked.viewer)).flatMap(
    ({ repository, repo, name, evidence, last_at }): Need[] => {
      const team = teamOfRepository(asked, repository);
      const since = last_at === null ? 'nothing of them is in its history' : `silent since ${day(last_at)}`;
      return team === null
        ? []
        : [{ kind: 'silent', team, title: name, reason: `${since}, declared in ${evidence}`, repo, id: null }];
    },
  );
}

function ownership(asked: Asked): Need[] {
  return asked.company.repositories.flatMap(({ id, identity, unknown }): Need[] => {
    const team = teamOfRepository(asked, id);
    const said = asked.company.teams.get(id);
    if (team === null || (!said!.inferred && unknown === null)) return [];
    const reason = said!.inferred
      ? `only ${said!.because} says that it is ${team}’s`
      : `no person is known: ${unknown}`;
    return [{ kind: 'ownership', team, title: short(identity), reason, repo: identity, id: null }];
  });
}

/** What they chose for use, and have not said to use or to have given up. */
async function choices({ db, viewer, who }: Asked): Promise<Need[]> {
  const own = (await listChoices(db, viewer, { limit: 1000 })).filter(({ by }) => by === who.name);
  const place = ({ repo, file, name }: (typeof own)[number]) => `${repo}\n${file}\n${name}`;
  // Newest first: the last word on a place counts.
  const last = own.filter((one, k) => own.findIndex((other) => place(other) === place(one)) === k);
  return last
    .filter(({ verdict }) => verdict === 'chosen')
    .map(({ key, at, query, repo, name }) => ({
      ...{ kind: 'choice' as const, team: null, title: name, repo, id: key },
      reason: `chosen on ${day(at)}${query === null ? '' : ` for “${query}”`}: is it used now?`,
    }));
}

async function described(
  db: Db,
  viewer: Viewer,
  rows: readonly ClassRow[],
  of: (row: ClassRow, repos: string[]) => Pick<Need, 'kind' | 'team' | 'reason'>,
): Promise<Need[]> {
  const members = await membersOf(
    db,
    viewer,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = members.filter((member) => member.class === row.id);
    const repos = [...new Set(own.map(({ repo }) => repo))];
    return { ...of(row, repos), title: own[0].name, repo: own[0].repo, id: row.key };
  });
}

const MOST_CLASSES = 200;
const SOON_DAYS = 30;
const short = (identity: string): string => identity.split('/').slice(-2).join('/');
const day = (date: Date): string => date.toISOString().slice(0, 10);
