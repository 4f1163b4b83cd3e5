import type { Migration } from '../storage/migrations.ts';

export const sourcesMigrations: readonly Migration[] = [
  {
    id: 'sources 1',
    sql: `
      -- A source is a place where repositories are looked for. "path" is what it is known by: a path, a URL, or for what
      -- a settings file lists the form that status shows (github acme, command ./list.sh).
      alter table source
        add kind text not null default 'path' check (kind in ('path', 'settings', 'url', 'github', 'gitlab', 'command')),
        -- The settings file that lists it, and what is said there; null for what a person gave.
        add listed_by text,
        add entry jsonb,
        -- Of the last complete listing of a forge or command; null while none was finished.
        add listed_at timestamptz,
        -- A listing that was begun and not finished: it goes on with the pages that it has.
        add listing_since timestamptz,
        add failed_since timestamptz,
        add failure text,
        add remedy text;

      -- A repository on another machine, which a mirror in the data folder follows.
      create table remote (
        id bigint generated always as identity primary key,
        source bigint not null references source on delete cascade,
        -- Without credentials.
        url text not null,
        identity text not null,
        -- Folder of the mirror; it stays when the repository is renamed.
        mirror text not null,
        -- What the forge calls it, whatever its name is at the moment.
        forge_id text,
        archived boolean not null default false,
        fork boolean not null default false,
        -- Who may see it, by the forge; null where it is not told.
        everyone boolean,
        groups text[] not null default '{}',
        -- [{"team": "acme/growth", "permission": "push"}]
        teams jsonb not null default '[]',
        -- The forge lists it no more.
        gone_since timestamptz,
        repository bigint references repository on delete set null
      );
      create unique index remote_forge_id on remote (source, forge_id) where forge_id is not null;
      create unique index remote_url on remote (source, url) where forge_id is null;
      create index remote_repository on remote (repository);

      -- Answers of forges, with which a listing that was stopped goes on, and by whose tags the next one asks whether
      -- anything changed.
      create table forge_page (
        source bigint not null references source on delete cascade,
        url text not null,
        etag text,
        next text,
        body jsonb not null,
        fetched_at timestamptz not null default now(),
        primary key (source, url)
      );

      alter table repository
        -- Where its mirror fetches from; null for what lies on this machine.
        add url text,
        add archived boolean not null default false,
        add fork boolean not null default false,
        add teams jsonb not null default '[]';`,
  },
  {
    id: 'sources 2',
    sql: `
      -- Numbers of the pull or merge requests that are open, by the forge; null where it does not tell.
      alter table remote add open_requests integer[];`,
  },
];
