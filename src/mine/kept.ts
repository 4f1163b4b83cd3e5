/** Of what people follow a backup keeps all: they are nothing but acts of people. */
import type { KeptPart } from '../backup/kept.ts';
import { sql } from '../storage/sql.ts';

export const keptFollowing: KeptPart = {
  name: 'following',
  version: 1,
  rows: (db) => db.query(sql`select who, team, follows, at from followed_team order by who, team`),
  async obstacle(db) {
    const row = await db.one<{ n: number }>(sql`select count(*) as n from followed_team`);
    return row!.n === 0 ? null : `people follow teams already (${row!.n})`;
  },
  async restore(db, rows) {
    for (const { who, team, follows, at } of rows)
      await db.query(sql`
        insert into followed_team (who, team, follows, at) values (${who}, ${team}, ${follows}, ${at})`);
  },
};
