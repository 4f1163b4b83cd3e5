import type { Migration } from '../storage/migrations.ts';

export const ownersMigrations: readonly Migration[] = [
  {
    id: 'owners 1',
    sql: `
      -- What the history of a repository shows, up to a commit: packed as ownership/facts/stored-observations.ts says. New
      -- commits are read on top of it. It belongs to no generation, for it does not depend on the engine.
      create table history_state (
        repository bigint primary key references repository on delete cascade,
        format integer not null,
        head text not null,
        mailmap text not null,
        observed bytea not null
      );
      -- What a repository declares of its owners, with everything that is needed to ask for any path in it.
      create table ownership_state (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        fingerprint text not null,
        declared text not null,
        primary key (generation, repository)
      );
      -- Of each component, and of the whole repository (component is null).
      create table owned (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        component bigint references component on delete cascade,
        -- Why nobody is known.
        unknown text,
        orphan boolean not null,
        bus_factor integer not null,
        first_at timestamptz,
        last_at timestamptz,
        -- Of the whole repository: commits by bots, and by AI that no person signed.
        by_bots integer,
        by_ai integer
      );
      create index owned_component on owned (generation, component);
      create index owned_repository on owned (generation, repository);
      create table owner (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        component bigint references component on delete cascade,
        -- 0 is the likeliest.
        rank integer not null,
        name text not null,
        -- 'person', 'team', 'role', 'unknown account'.
        kind text not null,
        -- Of the party as declared, such as team:acme/growth; of an observed person the first address.
        key text not null,
        logins text[] not null,
        emails text[] not null,
        role text not null,
        confidence real not null,
        -- Whether anything declares it, or only the history shows it.
        declared boolean not null,
        silent boolean not null,
        -- Last sign of life in the repository.
        last_at timestamptz,
        -- The place or commit that says so.
        evidence text not null
      );
      create index owner_component on owner (generation, component);
      create index owner_repository on owner (generation, repository);
      -- When files were first and last changed, renames followed.
      create table file_age (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        path text not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        primary key (generation, repository, path)
      );
      -- Who did what in a repository as a whole.
      create table contributor (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        name text not null,
        logins text[] not null,
        emails text[] not null,
        -- 'bot' or 'ai'.
        machine text,
        commits integer not null,
        trivial integer not null,
        fixes integer not null,
        reviews integer not null,
        with_ai integer not null,
        first_at timestamptz not null,
        last_at timestamptz not null,
        evidence text[] not null
      );
      create index contributor_repository on contributor (generation, repository);
      -- Teams that repositories list (catalogs, aliases), or that their rules and paths name.
      create table team_listed (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        name text not null,
        title text,
        source text not null,
        inferred boolean not null,
        evidence text[] not null
      );
      create index team_listed_repository on team_listed (generation, repository);
      create table team_listed_member (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        team text not null,
        party_kind text not null,
        party text not null,
        source text not null,
        evidence text not null
      );
      create index team_listed_member_repository on team_listed_member (generation, repository);
      -- Teams that the spolia.yaml of a source names: the company's own word, read at each sync.
      create table team_setting (
        file text not null,
        name text not null,
        goals text[] not null,
        -- Accounts, addresses, names.
        members text[] not null,
        primary key (file, name)
      );`,
  },
  {
    id: 'owners 2',
    sql: `
      -- Of what is stored, so that only what is other is written again; rows without one are.
      alter table owned add digest text;
      alter table contributor add digest text;
      alter table ownership_state add teams text;`,
  },
  {
    id: 'owners 3',
    sql: `
      -- Of a file with the same bytes: see indexing/beside.ts. They do not get smaller by what PostgreSQL can do.
      alter table history_state add mark text not null default '';
      alter table history_state alter column observed set storage external;`,
  },
  {
    id: 'owners 4',
    sql: `
      -- What people say of who owns a thing. Acts, which belong to no generation; one that is taken back stays, with who
      -- took it back.
      create table ownership_confirmation (
        id bigint generated always as identity primary key,
        repository bigint not null references repository on delete cascade,
        -- A folder or file; empty for the whole repository, and of a component where it was declared then.
        path text not null,
        -- Of a component its id, and what finds it again in an index that was restored: ids of components are not kept.
        component bigint references component on delete set null,
        component_kind text,
        component_name text,
        kind text not null check (kind in ('team', 'person')),
        party text not null,
        owns boolean not null,
        note text,
        -- Null for the machine's owner and for tokens of programs; the name is as it was then.
        by_person bigint references person on delete set null,
        by_name text not null,
        at timestamptz not null default now(),
        revoked_at timestamptz,
        revoked_by text
      );
      create index ownership_confirmation_repository on ownership_confirmation (repository);`,
  },
  {
    id: 'owners 5',
    sql: `
      -- Commits since "head", up to "tip", as they were read: a few of them are kept so, and not in "observed".
      alter table history_state add tip text, add recent text;`,
  },
  {
    id: 'owners 6',
    sql: `
      -- When owners gave their last sign of life, once for each of a repository instead of in each row of theirs: a commit of
      -- somebody is news of that person alone, and not of all that they own.
      create table owner_seen (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        key text not null,
        name text not null,
        last_at timestamptz not null,
        primary key (generation, repository, key, name)
      );
      insert into owner_seen (generation, repository, key, name, last_at)
        select generation, repository, key, name, max(last_at) from owner where last_at is not null group by 1, 2, 3, 4;
      alter table owner drop column last_at;
      select watch_changes();`,
  },
];
