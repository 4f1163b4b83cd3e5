/** Which teams people follow. Each is asked of themselves alone; names of teams are kept as they were chosen. */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface Followed {
  team: string;
  /** False: of this team one does not want to hear, although one belongs to it. */
  follows: boolean;
}

export const followedBy = (db: Db, who: string): Promise<Followed[]> =>
  db.query<Followed>(sql`select team, follows from followed_team where who = ${who} order by team collate "C"`);

export async function follow(db: Db, who: string, { team, follows }: Followed): Promise<void> {
  await db.query(sql`
    insert into followed_team (who, team, follows) values (${who}, ${team}, ${follows})
    on conflict (who, team) do update set follows = excluded.follows, at = now()`);
}
