/**
 * Teams: listed where somebody wrote them down (a file of the company, Backstage's groups and users, Kubernetes'
 * aliases), else inferred, and marked so: from CODEOWNERS, which names teams without their members, and from the path of
 * the repository, which on GitLab is the organisation's own tree.
 */
import { type Catalog, refParty, refText } from './catalog.ts';
import type { OwnerRule } from './codeowners/codeowners.ts';
import { type Party, partyKey } from './party.ts';

export type TeamSource = 'file' | 'catalog' | 'kubernetes alias' | 'codeowners' | 'organisation path' | 'history';

export interface TeamMember {
  party: Party;
  /** `history`: somebody who did much of what the team owns; nobody said that they belong to it. */
  source: TeamSource;
  /** File and line, or commits. */
  evidence: string[];
}

export interface Team {
  /** As parties name it: `organisation/team`, or `team`. */
  name: string;
  title: string | null;
  parent: string | null;
  members: TeamMember[];
  source: TeamSource;
  inferred: boolean;
  evidence: string[];
}

export class Teams {
  readonly #teams = new Map<string, Team>();

  /** The first to speak of a team says what it is; later ones add members. */
  add(team: Team): void {
    const key = team.name.toLowerCase();
    const known = this.#teams.get(key);
    if (known === undefined) {
      this.#teams.set(key, { ...team, members: [...team.members] });
      return;
    }
    if (known.inferred && !team.inferred) Object.assign(known, { ...team, members: known.members });
    const present = new Set(known.members.map(({ party }) => partyKey(party)));
    for (const member of team.members) if (!present.has(partyKey(member.party))) known.members.push(member);
  }

  /** By its whole name, else by its last part where only one team has that (`@acme/ml` and Backstage's `ml`). */
  find(name: string): Team | null {
    const key = name.toLowerCase();
    const whole = this.#teams.get(key);
    if (whole !== undefined && !whole.inferred) return whole;
    const last = key.slice(key.lastIndexOf('/') + 1);
    const alike = [...this.#teams].filter(
      ([other, team]) => !team.inferred && other.slice(other.lastIndexOf('/') + 1) === last,
    );
    return alike.length === 1 ? alike[0][1] : (whole ?? null);
  }

  all(): Team[] {
    return [...this.#teams.values()];
  }
}

export function catalogTeams({ teams, users }: Catalog): Team[] {
  const found = new Map<string, Team>();
  for (const { ref, title, parent, members, file, line } of teams) {
    found.set(refText(ref), {
      name: refParty(ref).name,
      title,
      parent: parent === null ? null : refParty(parent).name,
      members: members.map((one) => ({ party: refParty(one), source: 'catalog', evidence: [`${file}:${line}`] })),
      source: 'catalog',
      inferred: false,
      evidence: [`${file}:${line}`],
    });
  }
  for (const { ref, email, memberOf, file, line } of users) {
    for (const group of memberOf) {
      const team = found.get(refText(group)) ?? {
        name: refParty(group).name,
        title: null,
        parent: null,
        members: [],
        source: 'catalog' as const,
        inferred: false,
        evidence: [`${file}:${line}`],
      };
      found.set(refText(group), team);
      const parties: Party[] = [refParty(ref)];
      if (email !== null) parties.push({ kind: 'email', name: email });
      for (const party of parties) {
        if (team.members.some((member) => partyKey(member.party) === partyKey(party))) continue;
        team.members.push({ party, source: 'catalog', evidence: [`${file}:${line}`] });
      }
    }
  }
  return [...found.values()];
}

export function aliasTeams(aliases: ReadonlyMap<string, { members: Party[]; line: number }>): Team[] {
  return [...aliases].map(([name, { members, line }]) => ({
    name,
    title: null,
    parent: null,
    members: members.map((party) => ({ party, source: 'kubernetes alias', evidence: [`OWNERS_ALIASES:${line}`] })),
    source: 'kubernetes alias',
    inferred: false,
    evidence: [`OWNERS_ALIASES:${line}`],
  }));
}

/** The teams that rules name: that they exist is all that CODEOWNERS says. */
export function teamsOfRules(rules: readonly OwnerRule[], file: string): Team[] {
  const found = new Map<string, Team>();
  for (const { owners, line } of rules) {
    for (const { kind, name } of owners) {
      if (kind !== 'team') continue;
      const key = name.toLowerCase();
      const known = found.get(key);
      if (known !== undefined) {
        if (known.evidence.length < 5) known.evidence.push(`${file}:${line}`);
        continue;
      }
      const slash = name.lastIndexOf('/');
      found.set(key, {
        name,
        title: null,
        parent: name.indexOf('/') < slash ? name.slice(0, slash) : null,
        members: [],
        source: 'codeowners',
        inferred: true,
        evidence: [`${file}:${line}`],
      });
    }
  }
  return [...found.values()];
}

/** `gitlab.example/acme/risk/models/churn` lies with the group `acme/risk/models`; `github.com/acme/churn` with `acme`. */
export function teamOfIdentity(identity: string | null): Team | null {
  const parts = identity?.split('/') ?? [];
  if (parts.length < 3) return null;
  const name = parts.slice(1, -1).join('/');
  return {
    name,
    title: null,
    parent: parts.length > 3 ? parts.slice(1, -2).join('/') : null,
    members: [],
    source: 'organisation path',
    inferred: true,
    evidence: [identity!],
  };
}
