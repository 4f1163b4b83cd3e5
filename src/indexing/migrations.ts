import type { Migration } from '../storage/migrations.ts';

export const indexingMigrations: readonly Migration[] = [
  {
    id: 'indexing 1',
    sql: `
      -- What the engine makes of a blob, once, in whatever repository and at whatever path it lies. "manner" is what a
      -- path decides: the language by its name, and whether it is a test. Packed as engine/pack.ts says.
      create table analysis (
        engine integer not null,
        blob text not null,
        manner text not null,
        packed bytea not null,
        primary key (engine, blob, manner)
      );
      -- Read and written whole and often; compressing costs more than the disk it saves.
      alter table analysis alter column packed set storage external;

      create table repository_state (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        -- Of what the tree depends on: HEAD and exclusions.
        fingerprint text not null,
        primary key (generation, repository)
      );
      create table file (
        id bigint generated always as identity primary key,
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        path text not null,
        blob text not null,
        manner text not null,
        -- Size, times and inode of a file in a plain folder, by which it is known to be unchanged.
        stamp text,
        -- What its name or the repository's attributes say: '' for nothing, '0' to overrule the content, else a reason.
        by_name text not null,
        language text,
        lines integer not null,
        bytes integer not null,
        -- Codes of engine/lexing/reasons.ts.
        set_apart text,
        not_analysed text
      );
      create unique index file_path on file (generation, repository, path);
      create index file_blob on file (blob);

      -- A unit is the same thing through edits, moves and rebuilds: people attach things to its id.
      create table unit (
        id bigint generated always as identity primary key,
        repository bigint not null references repository on delete cascade,
        path text not null,
        name text not null,
        cell integer not null,
        ordinal integer not null,
        -- Of its verbatim tokens, as a number of 52 bits.
        content bigint not null,
        gone_since timestamptz
      );
      create index unit_key on unit (repository, path);
      create index unit_content on unit (repository, content);
      create table unit_facts (
        generation bigint not null references generation on delete cascade,
        unit bigint not null references unit on delete cascade,
        file bigint not null references file on delete cascade,
        -- Which of the file's units it is.
        position integer not null,
        kind text not null,
        language text not null,
        first_line integer not null,
        last_line integer not null,
        tokens integer not null,
        set_apart text,
        primary key (generation, unit)
      );
      create unique index unit_facts_file on unit_facts (file, position);

      create table left_out (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        reason text not null,
        meaning text not null,
        files integer not null,
        examples text[] not null
      );
      create index left_out_repository on left_out (generation, repository);`,
  },
  {
    id: 'indexing 2',
    sql: `
      -- Work in progress: branches and requests, and of each the files that differ from where it left HEAD. Apart from
      -- the files and units of HEAD, which duplicates and everything else is worked out of.
      create table branch (
        id bigint generated always as identity primary key,
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        ref text not null,
        kind text not null check (kind in ('branch', 'request')),
        name text not null,
        tip text not null,
        base text not null,
        at timestamptz not null,
        author text not null,
        subject text not null
      );
      create index branch_repository on branch (generation, repository);
      create table branch_file (
        id bigint generated always as identity primary key,
        branch bigint not null references branch on delete cascade,
        path text not null,
        blob text not null,
        manner text not null,
        by_name text not null,
        language text,
        lines integer not null,
        bytes integer not null,
        set_apart text,
        not_analysed text
      );
      create index branch_file_branch on branch_file (branch);
      create index branch_file_blob on branch_file (blob);
      create table branch_unit (
        file bigint not null references branch_file on delete cascade,
        position integer not null,
        name text not null,
        cell integer not null,
        ordinal integer not null,
        content bigint not null,
        kind text not null,
        language text not null,
        first_line integer not null,
        last_line integer not null,
        tokens integer not null,
        set_apart text,
        -- Whether HEAD of the same repository has the very same code somewhere.
        in_head boolean not null,
        primary key (file, position)
      );
      create index branch_unit_content on branch_unit (content);
      -- Of refs, day, HEAD and exclusions.
      alter table repository_state add branches text;
      -- How often files changed, and up to which of these changes all was worked out: a sync that is killed in between
      -- leaves the rest to the next one.
      alter table generation add news bigint not null default 0, add derived bigint not null default 0;`,
  },
  {
    id: 'indexing 3',
    sql: `
      -- What of a file its comparison with others depends on: see scan/compared-units.ts. Null where nobody wrote it down.
      alter table file add compared text;`,
  },
];
