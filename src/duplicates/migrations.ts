import type { Migration } from '../storage/migrations.ts';

export const duplicatesMigrations: readonly Migration[] = [
  {
    id: 'duplicates 1',
    sql: `
      -- A class of copies is the same thing through edits, moves, new members and rebuilds. Its key is what people see;
      -- it is drawn by lot, so it says nothing of members that somebody may not see.
      create table clone_class (
        id bigint generated always as identity primary key,
        key text not null unique,
        fragment boolean not null,
        -- Of each member what finds it again in the next comparison: its code, and its place.
        contents bigint[] not null,
        places bigint[] not null,
        gone_since timestamptz
      );
      create table clone_class_facts (
        generation bigint not null references generation on delete cascade,
        class bigint not null references clone_class on delete cascade,
        -- Over all members; who sees fewer gets them worked out for those.
        type text not null,
        similarity_min real not null, similarity_median real not null,
        normalized_min real not null, normalized_median real not null,
        removable integer not null,
        -- Of the representative.
        tokens integer not null,
        members integer not null,
        -- The class that holds this one inside its members.
        within bigint references clone_class on delete set null,
        primary key (generation, class)
      );
      create table clone_member (
        generation bigint not null,
        class bigint not null,
        -- The representative is 0.
        position integer not null,
        unit bigint not null references unit on delete cascade,
        repository bigint not null references repository on delete cascade,
        first_line integer not null,
        last_line integer not null,
        primary key (generation, class, position),
        foreign key (generation, class) references clone_class_facts on delete cascade
      );
      create index clone_member_unit on clone_member (unit);
      create index clone_member_repository on clone_member (generation, repository);`,
  },
  {
    id: 'duplicates 2',
    sql: `
      -- What the last comparison stored, as duplicates/last-comparison.ts says, so that the next one writes no more than
      -- what is other. The version tells that it is still the one that was read.
      create sequence comparison_version;
      create table comparison (
        generation bigint primary key references generation on delete cascade,
        version bigint not null default nextval('comparison_version'),
        packed bytea not null
      );
      alter table comparison alter column packed set storage external;`,
  },
  {
    id: 'duplicates 3',
    sql: `
      -- Of a file with the same bytes: see indexing/beside.ts.
      alter table comparison add mark text not null default '';`,
  },
  {
    id: 'duplicates 4',
    sql: `
      -- What people decided about a class: never changed, only followed by another. The last of accept and reopen counts,
      -- and the last of assign and release.
      create table duplicate_act (
        id bigint generated always as identity primary key,
        class bigint not null references clone_class,
        kind text not null check (kind in ('accept', 'reopen', 'assign', 'release')),
        -- As people read it, also when the person is gone.
        by_name text not null,
        person bigint references person on delete set null,
        at timestamptz not null,
        reason text,
        until date,
        assignee text,
        check (kind <> 'accept' or (reason is not null and until is not null)),
        check ((kind = 'assign') = (assignee is not null))
      );
      create index duplicate_act_class on duplicate_act (class, id);`,
  },
  {
    id: 'duplicates 5',
    sql: `
      -- What was compared: see compared-code.ts. Empty where nobody wrote it down.
      alter table comparison add code text not null default '';
      -- Where its unit began when its lines were written, so that they can follow it.
      alter table clone_member add unit_line integer not null default 0;
      -- Everything is compared and written once more, with these.
      delete from comparison;`,
  },
];
