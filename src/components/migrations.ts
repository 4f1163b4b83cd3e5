import type { Migration } from '../storage/migrations.ts';

export const componentsMigrations: readonly Migration[] = [
  {
    id: 'components 1',
    sql: `
      -- A component, or a process by which components are run, is the same thing through edits, moves, renames, rescans
      -- and rebuilds: people attach things to its id. These columns are what finds it again.
      create table component (
        id bigint generated always as identity primary key,
        repository bigint not null references repository on delete cascade,
        -- Of detectors/detector.ts.
        kind text not null,
        is_process boolean not null,
        name text not null,
        path text not null,
        -- Among those of one kind and name in one file.
        ordinal integer not null,
        -- The class or function that declares it, where one does.
        unit bigint references unit on delete set null,
        gone_since timestamptz
      );
      create index component_repository on component (repository, path);
      create index component_name on component (lower(name));

      create table component_facts (
        generation bigint not null references generation on delete cascade,
        component bigint not null references component on delete cascade,
        repository bigint not null references repository on delete cascade,
        role text not null,
        -- What belongs to it: a folder with a slash at the end ('' is the repository), or a file; of a class or function
        -- the lines in that file, else null.
        scope text not null,
        first_line integer,
        last_line integer,
        -- Whether it holds what lies in its scope, as packages and modules do.
        holds boolean not null,
        -- The holder that it lies in: the deepest one.
        within bigint references component on delete set null,
        -- Where it is declared first.
        file text not null,
        line integer not null,
        version text,
        description text,
        licence text,
        -- 'deprecated', 'experimental', 'in progress' …, as the fact at file:line says; null where nothing is said.
        state text,
        state_said text,
        -- Why a reader may want to leave it out: 'test', 'example', 'documentation', 'template', 'generated', 'vendored'.
        marks text[] not null,
        -- Underscored, or declared inside a function.
        is_private boolean not null,
        details jsonb not null,
        primary key (generation, component)
      );
      create index component_facts_repository on component_facts (generation, repository);

      -- Each thing that is said of a component, with the place that says it; the first one is that of component_facts.
      create table component_fact (
        generation bigint not null,
        component bigint not null,
        position integer not null,
        detector text not null,
        kind text not null,
        role text not null,
        name text not null,
        file text not null,
        line integer not null,
        details jsonb not null,
        primary key (generation, component, position),
        foreign key (generation, component) references component_facts on delete cascade
      );
      -- Under which names others import or use it.
      create table component_provides (
        generation bigint not null,
        component bigint not null,
        repository bigint not null references repository on delete cascade,
        ecosystem text not null,
        name text not null,
        foreign key (generation, component) references component_facts on delete cascade
      );
      create index component_provides_name on component_provides (generation, ecosystem, name);
      create index component_provides_component on component_provides (generation, component);
      create index component_provides_repository on component_provides (generation, repository);
      -- How it is started.
      create table component_run (
        generation bigint not null,
        component bigint not null,
        how text not null,
        what text not null,
        file text not null,
        line integer not null,
        foreign key (generation, component) references component_facts on delete cascade
      );
      create index component_run_component on component_run (generation, component);

      -- What manifests, requirements, images and workflows say that they need.
      create table dependency (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        -- Whose dependency it is: the component whose manifest says so, or the holder of the folder that a requirements
        -- file lies in; null where nothing holds it.
        component bigint references component on delete set null,
        detector text not null,
        ecosystem text not null,
        name text not null,
        range text not null,
        scope text not null,
        file text not null,
        line integer not null,
        marks text[] not null
      );
      create index dependency_repository on dependency (generation, repository);
      create index dependency_name on dependency (generation, ecosystem, name);
      create index dependency_component on dependency (generation, component);

      -- Files that looked like one of a detector's and could not be read.
      create table detection_left_out (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        detector text not null,
        file text not null,
        line integer not null,
        because text not null
      );
      create index detection_left_out_repository on detection_left_out (generation, repository);

      create table detection_state (
        generation bigint not null references generation on delete cascade,
        repository bigint not null references repository on delete cascade,
        -- Of what was read: format, commit (or listing), exclusions.
        fingerprint text not null,
        -- Of what was found.
        digest text not null,
        -- Of what other repositories' classes may derive from: changes when they have to be looked at again.
        classes text not null,
        -- First names of what its classes import from elsewhere.
        roots text[] not null,
        -- Of the class digests of those other repositories, when it was looked at.
        others text not null,
        primary key (generation, repository)
      );

      -- Kept by content, so that only what changed is read again: what detectors that judge files one by one made of
      -- each, and Python modules as detectors see them.
      create table detected_file (
        repository bigint not null references repository on delete cascade,
        path text not null,
        format text not null,
        blob text not null,
        found text not null,
        primary key (repository, path)
      );
      create table python_module (
        format text not null,
        blob text not null,
        -- JSON, as text: bytes travel as hex, at twice the length.
        module text not null,
        primary key (format, blob)
      );
      alter table python_module alter column module set storage external;`,
  },
  {
    id: 'components 2',
    sql: `
      -- What detectors said, as JSON, and which files they looked into for it, Python's modules apart: where only lines
      -- moved, the same is said of other lines.
      alter table detection_state add facts text, add read text[];
      alter table detection_state alter column facts set storage external;`,
  },
  {
    id: 'components 3',
    sql: `
      -- "facts" as JSON by how they were found; of each Python module what others see of it and at which ones it looked,
      -- so that after a commit those alone are judged again that what changed may concern.
      alter table detection_state add modules text;
      alter table detection_state alter column modules set storage external;
      update detection_state set facts = null;`,
  },
  {
    id: 'components 4',
    sql: `
      -- Those of "modules" that are other since it was written, by path: it holds a megabyte of a million lines.
      alter table detection_state add modules_since text;`,
  },
];
