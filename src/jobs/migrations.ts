import type { Migration } from '../storage/migrations.ts';

export const jobsMigrations: readonly Migration[] = [
  {
    id: 'jobs 1',
    sql: `
      create table job (
        id bigint generated always as identity primary key,
        -- What is to be done, with what; two that wait for the same are one.
        kind text not null,
        key text not null,
        payload jsonb not null default '{}',
        state text not null default 'queued' check (state in ('queued', 'running', 'done', 'dead')),
        attempts integer not null default 0,
        -- Not before.
        run_at timestamptz not null default now(),
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        -- Whoever runs it must say again and again that it lives; after this time it is anybody's.
        leased_until timestamptz,
        worker text,
        -- {"stage": "fetching", "done": 3, "of": 10}
        progress jsonb,
        result jsonb,
        failure text,
        remedy text
      );
      create unique index job_waiting on job (kind, key) where state = 'queued';
      create index job_due on job (run_at) where state in ('queued', 'running');
      create index job_finished on job (finished_at) where state = 'done';
      create table worker (
        name text primary key,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      );`,
  },
];
