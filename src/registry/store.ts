/** Repositories as people see them. Every function takes the viewer; what only the index itself needs is in bookkeeping.ts. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface RepositoryRow {
  id: number;
  identity: string;
  kind: 'git' | 'bare' | 'folder';
  path: string;
  everyone: boolean;
  groups: string[];
  business_unit: string | null;
  team: string | null;
  customer: string | null;
  data_class: string | null;
  criticality: string | null;
  environment: string | null;
  goals: string[];
  family: number | null;
  head: string | null;
  synced_at: Date | null;
  failed_since: Date | null;
  failure: string | null;
  remedy: string | null;
  notes: string[];
  /** Where its mirror fetches from. */
  url: string | null;
  archived: boolean;
  fork: boolean;
  teams: { team: string; permission: string }[];
}

export function listRepositories(db: Db, viewer: Viewer): Promise<RepositoryRow[]> {
  return db.query<RepositoryRow>(sql`
    select id, identity, kind, path, everyone, groups, business_unit, team, customer, data_class, criticality,
      environment, goals, family, head, synced_at, failed_since, failure, remedy, notes,
      url, archived, fork, teams
    from repository where ${visibleTo(viewer)} order by identity collate "C"`);
}
