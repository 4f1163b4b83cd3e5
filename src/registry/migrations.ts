import type { Migration } from '../storage/migrations.ts';

export const registryMigrations: readonly Migration[] = [
  {
    id: 'registry 1',
    sql: `
      -- What people gave to the index: a repository, or a folder of them.
      create table source (
        id bigint generated always as identity primary key,
        path text not null unique,
        added_at timestamptz not null default now()
      );
      create table repository (
        id bigint generated always as identity primary key,
        identity text not null unique,
        kind text not null check (kind in ('git', 'bare', 'folder')),
        -- Where it is read from.
        path text not null,
        origin text,
        -- Who may see it: everyone, or the members of these groups.
        everyone boolean not null default true,
        groups text[] not null default '{}',
        business_unit text, team text, customer text, data_class text, criticality text, environment text,
        goals text[] not null default '{}',
        -- [{"base": "below/", "paths": "pattern", "reason": "…"}]: base is the repository's place below the settings' folder.
        excluded jsonb not null default '[]',
        -- Repositories with the same number are forks or mirrors of one another.
        family bigint,
        registered_at timestamptz not null default now(),
        -- The last good state, and since when there has been no newer one.
        head text,
        synced_at timestamptz,
        failed_since timestamptz,
        failure text,
        remedy text,
        notes text[] not null default '{}'
      );
      create index repository_path on repository (path);`,
  },
  {
    id: 'registry 2',
    sql: `
      -- Of its history along first parents: a clone that somebody works in is known by it where no remote tells.
      alter table repository add first_commit text;`,
  },
];
