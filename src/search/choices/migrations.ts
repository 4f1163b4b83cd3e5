import type { Migration } from '../../storage/migrations.ts';

export const choicesMigrations: readonly Migration[] = [
  {
    id: 'choices 1',
    sql: `
      -- What people did with what "find" showed them. Acts of people: repositories and units are named as people name
      -- them, so that a choice outlives a rebuild of the index, and a backup.
      create table choice (
        id bigint generated always as identity primary key,
        -- What people write down; drawn by lot.
        key text not null unique,
        at timestamptz not null default now(),
        by text not null,
        verdict text not null check (verdict in ('chosen', 'reused', 'dismissed')),
        reason text not null,
        -- What was asked: words, or a unit, by its place and by its code (see search/code-file.ts).
        query text,
        asked_repo text,
        asked_file text,
        asked_name text,
        asked_code text,
        -- What was shown: a unit or a component of a repository.
        repo text not null,
        file text not null,
        name text not null
      );
      create index choice_asked on choice (asked_code);`,
  },
];
