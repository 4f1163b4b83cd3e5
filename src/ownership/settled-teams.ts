/** Teams that the company lists itself, in the `spolia.yaml` of a source. They say nothing of any repository. */

import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { isEmail, type Party } from './facts/party.ts';

export interface SettledTeam {
  name: string;
  goals: string[];
  members: Party[];
  file: string;
}

export async function settledTeams(db: Db): Promise<SettledTeam[]> {
  const rows = await db.query<{ file: string; name: string; goals: string[]; members: string[] }>(
    sql`select file, name, goals, members from team_setting order by name collate "C", file collate "C"`,
  );
  return rows.map(({ members, ...row }) => ({ ...row, members: members.map(memberOf) }));
}

/** `@ada`, an address, or a name. */
function memberOf(text: string): Party {
  if (text.startsWith('@')) return { kind: 'user', name: text.slice(1) };
  return isEmail(text) ? { kind: 'email', name: text.toLowerCase() } : { kind: 'name', name: text };
}
