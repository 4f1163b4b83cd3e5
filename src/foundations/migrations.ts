import type { Migration } from '../storage/migrations.ts';

export const foundationsMigrations: readonly Migration[] = [
  {
    id: 'foundations 1',
    sql: `
      -- Open-source bases that the settings of a source approve, as they were at the last sync.
      create table foundation (
        name text primary key,
        licence text,
        versions text,
        -- Identity of the repository with its source, or the end of it.
        repository text
      );`,
  },
];
