import type { Migration } from '../storage/migrations.ts';

export const reuseMigrations: readonly Migration[] = [
  {
    id: 'reuse 1',
    sql: `
      -- What a blob imports and offers, as imports/file-facts.ts says, once for all paths and repositories.
      create table import_facts (
        reader integer not null,
        blob text not null,
        manner text not null,
        facts text not null,
        primary key (reader, blob, manner)
      );
      -- What manifests said of a repository, for as long as its stamp (HEAD, or the listing of a folder) is the same;
      -- and what its imports were resolved in: while that is the same, so are they.
      create table reuse_state (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        stamp text not null,
        paths text not null,
        manifests text not null,
        resolved_in text,
        -- Repositories whose files were consulted.
        consulted bigint[] not null default '{}',
        primary key (generation, repository)
      );
      create table reuse_package (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        ecosystem text not null,
        name text not null,
        version text,
        licence text,
        folder text not null,
        file text not null,
        line integer not null,
        import_names text[] not null
      );
      create index reuse_package_name on reuse_package (generation, name);
      create index reuse_package_repository on reuse_package (generation, repository);
      create table requirement (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        ecosystem text not null,
        name text not null,
        -- As written; empty for any, and for what a lock file says.
        range text not null,
        -- The one version that it means, where it means one.
        locked text not null,
        scope text not null,
        file text not null,
        line integer not null
      );
      create index requirement_name on requirement (generation, name);
      create index requirement_repository on requirement (generation, repository);
      -- What a file imports: a row for each import and file that provides its names; of distributions outside of the
      -- index one for each file. The standard library is left out.
      create table usage (
        generation bigint not null,
        repository bigint not null references repository on delete cascade,
        file bigint not null references file on delete cascade,
        line integer not null,
        cell integer not null,
        form text not null,
        module text not null,
        outcome text not null check (outcome in ('inside', 'indexed', 'external', 'ambiguous', 'unknown')),
        ecosystem text not null,
        -- The distribution, as if the provider were not indexed: who may not see it is told no more.
        package text,
        -- Folder of the manifest that the file belongs to; empty for the repository's root.
        holder text not null,
        -- Who provides it: repository, file in it, folder of the manifest that this file belongs to.
        provider bigint,
        provider_path text,
        provider_holder text,
        names text[] not null,
        uses integer[] not null,
        calls boolean[] not null,
        is_test boolean not null,
        -- Of what is ambiguous the repositories among which it is not decided; why something is unknown.
        candidates bigint[] not null default '{}',
        because text
      );
      create index usage_file on usage (file);
      create index usage_provider on usage (provider, provider_path);
      create index usage_package on usage (generation, package);
      create index usage_repository on usage (generation, repository);
      -- Classes that derive from classes of others.
      create table extension (
        generation bigint not null,
        repository bigint not null references repository on delete cascade,
        file bigint not null references file on delete cascade,
        name text not null,
        line integer not null,
        base text not null,
        ecosystem text not null,
        package text,
        provider bigint,
        is_test boolean not null,
        -- Of an estimator: [{"check", "holds", "file", "line", "because"}].
        checks jsonb
      );
      create index extension_file on extension (file);
      create index extension_package on extension (generation, package);
      -- What the rows of a file were made of, so that only those that change are written.
      create table usage_state (
        file bigint primary key references file on delete cascade,
        made_of text not null
      );
      create table usage_example (
        generation bigint not null,
        repository bigint not null references repository on delete cascade,
        file bigint not null references file on delete cascade,
        provider bigint not null,
        provider_path text not null,
        name text not null,
        first_line integer not null,
        last_line integer not null,
        cell integer not null,
        code text not null,
        rank integer not null
      );
      create index usage_example_file on usage_example (file);
      create index usage_example_provider on usage_example (provider, provider_path);`,
  },
  {
    id: 'reuse 2',
    sql: `
      -- Of what others look at in a file: names, re-exports, classes. While that of all files is the same, only files
      -- that changed are resolved again.
      alter table import_facts add offer text not null default '';
      alter table reuse_state
        -- Of paths and manifests; of what all files offer, as they were in "tree"; the files that uses were resolved of.
        add surroundings text not null default '', add offers text not null default '',
        add tree text not null default '', add resolved_tree text not null default '';
      -- An example outlives the row of its file, so that it is known what to look for anew when the file changes.
      alter table usage_example add path text, add blob text not null default '';
      update usage_example set path = file.path from file where file.id = usage_example.file;
      alter table usage_example drop column file, alter column path set not null;
      create index usage_example_path on usage_example (generation, repository, path);`,
  },
  {
    id: 'reuse 3',
    sql: `
      -- Which files of the data folder belong to this row: drawn by lot each time they are written.
      alter table reuse_state add offered_mark text not null default '', add asked_mark text not null default '';`,
  },
  {
    id: 'reuse 4',
    sql: `
      -- They begin at the margin now: all is resolved once more, and they are cut anew.
      delete from usage_example;
      update reuse_state set resolved_in = null;`,
  },
];
