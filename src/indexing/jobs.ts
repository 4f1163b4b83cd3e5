/**
 * The jobs of a sync, for whoever takes them: this process, or a worker that knows nothing but the payload. What ends
 * only one repository or source is a result; what another try may mend is thrown.
 */
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import type { Job } from '../jobs/queue.ts';
import type { Context } from '../operations/seam/operation.ts';
import { oneRegistered, type Registered } from '../registry/bookkeeping.ts';
import { openBare } from '../repositories/bare.ts';
import { discover } from '../repositories/discover.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { rawOf } from '../repositories/paths.ts';
import { isWanted } from '../scan/scan.ts';
import { allSources, remotesOf } from '../sources/bookkeeping.ts';
import { listSource } from '../sources/list-sources.ts';
import { mirrorsFolder } from '../sources/mirrors.ts';
import { beginBranches, readBranches } from './in-progress.ts';
import { fetchMirror } from './mirrors.ts';
import { type News, readRepository } from './read-repository.ts';

export interface Failed {
  failure: string;
  remedy: string;
}

export interface ListDone {
  notes: string[];
}

export interface ReadDone {
  news: News;
  branches: boolean;
  analysed: number;
  notes: string[];
}

const EXPECTED = new Set([
  ...['repository-gone', 'repository-unreadable', 'repository-unreachable'],
  ...['forge-limit', 'forge-unreachable', 'source-failed', 'unusable'],
]);

/** A failure that stays as it is, however often it is tried, is known now; the others are thrown. */
async function orFailed<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    const isKnown = error instanceof Problem && EXPECTED.has(error.code) && !('mayPass' in error && error.mayPass);
    if (!isKnown || 'until' in error) throw error;
    return { failure: error.message, remedy: error.advice };
  }
}

/** {"source": id} */
export async function listJob(context: Context, { payload }: Job): Promise<ListDone | Failed> {
  const source = (await allSources(context.db)).find(({ id }) => id === payload.source);
  // Listed no more since it was asked for.
  if (source === undefined) return { notes: [] };
  return orFailed(async () => {
    const notes: string[] = [];
    await listSource(context, source, notes);
    return { notes };
  });
}

/** {"remote": id} */
export async function fetchJob(context: Context, { payload }: Job): Promise<{ notes: string[] } | Failed> {
  const remote = (await remotesOf(context.db)).find(({ id }) => id === payload.remote);
  if (remote === undefined || remote.repository === null) return { notes: [] };
  const folder = join(mirrorsFolder(context.dataFolder), remote.mirror);
  return orFailed(async () => {
    const { notes } = await fetchMirror(context, { remote, repository: remote.repository!, folder });
    return { notes };
  });
}

/**
 * {"repository": id, "generation": id, "isFresh": boolean}
 *
 * @param found repositories that were found already; a worker finds its own
 */
export async function readJob(
  context: Context,
  { payload }: Job,
  found: ReadonlyMap<number, FoundRepository> = new Map(),
): Promise<ReadDone | Failed> {
  const repository = await oneRegistered(context.db, payload.repository as number);
  const done: ReadDone = { news: 'nothing', branches: false, analysed: 0, notes: [] };
  if (repository === undefined) return done;
  const place = found.get(repository.id) ?? (await placeOf(context, repository));
  if (place === null)
    return { failure: `there is nothing at ${repository.path}`, remedy: 'It is looked for at the next sync.' };
  const generation = payload.generation as number;
  return orFailed(async () => {
    const begun = await beginBranches(context, generation, repository, place);
    try {
      done.news = await readRepository(context, generation, repository, place, done, payload.isFresh === true);
      done.branches = begun !== null && (await readBranches(context, generation, repository, place, begun, done));
    } finally {
      // Nothing is left behind that still asks git.
      await begun?.told.catch(() => {});
    }
    return done;
  });
}

async function placeOf(context: Context, { id, path }: Registered): Promise<FoundRepository | null> {
  const remote = (await remotesOf(context.db)).find((r) => r.repository === id && r.url === path);
  if (remote !== undefined) return openBare(join(mirrorsFolder(context.dataFolder), remote.mirror));
  if (!path.startsWith('/')) return null;
  const { repositories } = await discover([path], { wanted: (file) => isWanted(file, null), bareUnlisted: true });
  return repositories.find(({ root }) => root === rawOf(path)) ?? null;
}
