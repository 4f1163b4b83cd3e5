import type { Migration } from '../storage/migrations.ts';

export const accessMigrations: readonly Migration[] = [
  {
    id: 'access 1',
    sql: `
      -- Whoever signed in once, as their provider describes them. Roles are worked out of groups at each request.
      create table person (
        id bigint generated always as identity primary key,
        issuer text not null,
        subject text not null,
        name text not null,
        email text,
        groups text[] not null default '{}',
        created_at timestamptz not null default now(),
        signed_in_at timestamptz not null default now(),
        unique (issuer, subject)
      );
      -- Secrets are kept as SHA-256 of what the owner has: they have 256 random bits, so nobody can try them out.
      create table session (
        hash bytea primary key,
        person bigint not null references person on delete cascade,
        created_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index session_person on session (person);
      -- A sign-in under way: what must come back from the provider, and what proves that we began it.
      create table sign_in (
        hash bytea primary key,
        verifier text not null,
        nonce text not null,
        return_to text not null,
        expires_at timestamptz not null
      );
      create table access_token (
        id bigint generated always as identity primary key,
        hash bytea not null unique,
        label text not null,
        -- Null for a program's token, which the machine's owner makes; groups are then those below.
        person bigint references person on delete cascade,
        groups text[] not null default '{}',
        sees_all boolean not null default false,
        permissions text[] not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
      );
      create index access_token_person on access_token (person);
      -- Answers of writes by the key that came with them, so that a request sent twice is done once.
      create table idempotent_answer (
        asker text not null,
        key text not null,
        -- Of operation and input: the same key for something else is refused.
        asked bytea not null,
        -- Null while it is being done.
        answer text,
        at timestamptz not null default now(),
        primary key (asker, key)
      );
      create index idempotent_answer_at on idempotent_answer (at);`,
  },
  {
    id: 'access 2',
    sql: `
      -- Whether the provider says so: an address that anybody may claim must not open anything.
      alter table person add column address_verified boolean not null default false;
      -- Groups of spolia.yaml.
      create table listed_member (
        file text not null,
        group_name text not null,
        -- In small letters.
        address text not null,
        primary key (address, group_name, file)
      );`,
  },
];
