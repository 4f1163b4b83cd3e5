import type { Migration } from '../storage/migrations.ts';

export const mineMigrations: readonly Migration[] = [
  {
    id: 'mine 1',
    sql: `
      -- Which teams somebody wants to hear of, or not: acts of people, which outlive a rebuild of the index and a backup.
      create table followed_team (
        -- As their provider names them, or 'local': numbers of people are not in a backup.
        who text not null,
        team text not null,
        follows boolean not null,
        at timestamptz not null default now(),
        primary key (who, team)
      );`,
  },
];
