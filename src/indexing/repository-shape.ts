/** What answers on repositories have in common. */
import { z } from 'zod';
import type { RepositoryRow } from '../registry/store.ts';

export const STATES = ['fresh', 'failing', 'never read'] as const;

export const repositoryShape = z.object({
  repo: z.string(),
  kind: z.enum(['git', 'bare', 'folder']),
  /** Where its mirror fetches from; null for what lies on the machine of the index. */
  url: z.string().nullable(),
  archived: z.boolean(),
  fork: z.boolean(),
  visibility: z.union([z.literal('everyone'), z.array(z.string())]),
  context: z.object({
    businessUnit: z.string().nullable(),
    team: z.string().nullable(),
    customer: z.string().nullable(),
    dataClass: z.string().nullable(),
    criticality: z.string().nullable(),
    environment: z.string().nullable(),
    goals: z.array(z.string()),
  }),
  /** Of its last sync; one that fails keeps its last good state. */
  state: z.enum(STATES),
  syncedAt: z.iso.datetime().nullable(),
  failed: z.object({ since: z.iso.datetime(), failure: z.string(), remedy: z.string() }).nullable(),
  head: z.string().nullable(),
});

export const asRepository = (row: RepositoryRow): z.output<typeof repositoryShape> => ({
  ...{ repo: row.identity, kind: row.kind, url: row.url, archived: row.archived, fork: row.fork },
  visibility: row.everyone ? 'everyone' : row.groups,
  context: {
    ...{ businessUnit: row.business_unit, team: row.team, customer: row.customer, dataClass: row.data_class },
    ...{ criticality: row.criticality, environment: row.environment, goals: row.goals },
  },
  state: row.failed_since !== null ? 'failing' : row.synced_at === null ? 'never read' : 'fresh',
  syncedAt: row.synced_at?.toISOString() ?? null,
  failed:
    row.failed_since === null
      ? null
      : { since: row.failed_since.toISOString(), failure: row.failure!, remedy: row.remedy! },
  head: row.head,
});
