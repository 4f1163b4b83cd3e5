import type { Migration } from '../storage/migrations.ts';

export const lineageMigrations: readonly Migration[] = [
  {
    id: 'lineage 1',
    sql: `
      -- Whether whole histories are read: it costs more than everything else, so people ask for it.
      create table lineage_setting (
        singleton boolean primary key default true check (singleton),
        histories boolean not null
      );
      -- The working set in the cache folder that the rows of a generation came from; another one is of no use.
      create table lineage_state (
        generation bigint primary key references generation on delete cascade,
        -- Of lineage/format.ts: what another one wrote is not read.
        format integer not null,
        key text not null
      );
      create table lineage_history (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        head text not null,
        commits integer not null,
        -- [{"reason", "count", "examples"}]
        left_out jsonb not null,
        primary key (generation, repository)
      );
      -- Units through time, by their numbers in the working set: those that live, and those gone that others came from.
      create table lineage_unit (
        generation bigint not null references generation on delete cascade,
        number integer not null,
        repository bigint not null references repository on delete cascade,
        path text not null, name text not null, ordinal integer not null, kind text not null,
        first_line integer not null, last_line integer not null,
        versions integer not null,
        born_commit text not null, born_at bigint not null, born_by text not null, born_subject text not null,
        changed_commit text not null, changed_at bigint not null,
        died_commit text, died_at bigint,
        primary key (generation, number)
      );
      create index lineage_unit_place on lineage_unit (generation, repository, path, name);
      create index lineage_unit_name on lineage_unit (generation, name);
      create table lineage_copy (
        generation bigint not null,
        copy integer not null,
        origin integer not null,
        -- Which of the origin's versions, from 1, and how many it had then.
        origin_version integer not null,
        at_commit text not null, at_time bigint not null, by_whom text not null,
        similarity real not null, normalized real not null,
        -- Between the two as they are now; null where one of them is gone.
        similarity_now real,
        together boolean not null,
        primary key (generation, copy, origin),
        foreign key (generation, copy) references lineage_unit on delete cascade,
        foreign key (generation, origin) references lineage_unit on delete cascade
      );
      create index lineage_copy_origin on lineage_copy (generation, origin);
      create table missing_fix (
        generation bigint not null,
        id text not null,
        kind text not null,
        score real not null,
        origin integer not null,
        copy integer not null,
        origin_repository bigint not null references repository on delete cascade,
        copy_repository bigint not null references repository on delete cascade,
        relation text not null,
        commit_id text not null, commit_at bigint not null, commit_by text not null, commit_mail text not null,
        subject text not null,
        first_line integer not null, last_line integer not null,
        added integer not null, removed integer not null,
        names jsonb not null,
        -- What the judgement rests on; it is judged again for who does not see every repository named below.
        circumstances jsonb not null,
        -- Of each other copy that has it, that got it by a commit of its own, that lacks it: its repository.
        received_in bigint[] not null, received_apart_in bigint[] not null, lacked_in bigint[] not null,
        patch text not null,
        primary key (generation, id),
        foreign key (generation, copy) references lineage_unit on delete cascade,
        foreign key (generation, origin) references lineage_unit on delete cascade
      );
      create index missing_fix_copy on missing_fix (generation, copy);
      create index missing_fix_origin on missing_fix (generation, origin);`,
  },
  {
    id: 'lineage 2',
    sql: `
      -- Of units in families of copies: their versions, oldest first, of more than a hundred the latest:
      -- [[commit, seconds, author, subject], …]. Null where nobody copied, or what was read before this column was made.
      alter table lineage_unit add steps jsonb;`,
  },
  {
    id: 'lineage 3',
    sql: `
      -- Compressing 25,000 patches took PostgreSQL a second; 56 MB are 93 without.
      alter table missing_fix alter patch set storage external;`,
  },
];
