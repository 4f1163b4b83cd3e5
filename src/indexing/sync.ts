/**
 * Brings the index up to the repositories' present state. Only what changed is read:
 *
 *     sources ► listings ► mirrors ► repositories ► is it what was read? ─ yes ► nothing
 *                                                          │ no
 *                          tree ► files whose blob changed ► analyses that are missing ► one transaction
 *
 * Listings, fetches and reads are jobs of the queue: done here, and by other workers where there are some. What is
 * worked out of all repositories comes last, here.
 *
 * One that fails keeps the former state, with the reason and since when, and the others go on. Analyses are written
 * before, blob by blob, so a killed sync repeats little. Two syncs at a time wait for each other at each repository, and
 * the second finds nothing to do.
 */
import { ENGINE_FORMAT } from '../engine/format.ts';
import { Problem, problems } from '../errors.ts';
import { type Ended, forgetDone } from '../jobs/queue.ts';
import { runThrough } from '../jobs/work.ts';
import type { Context } from '../operations/seam/operation.ts';
import { failedNow, type Registered, registered, stillGood } from '../registry/bookkeeping.ts';
import { openBare } from '../repositories/bare.ts';
import { keepGitOpen } from '../repositories/blobs.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { allSources, remotesOf } from '../sources/bookkeeping.ts';
import { listSource } from '../sources/list-sources.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { buildingGeneration, currentGeneration, removeRetired, switchTo } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';
import { removeUnused } from './analyses.ts';
import { type Found, findRepositories, readListed } from './find.ts';
import { branchesMark } from './in-progress.ts';
import { type Failed, fetchJob, type ListDone, listJob, type ReadDone, readJob } from './jobs.ts';
import { registerRemotes } from './mirrors.ts';
import { fingerprintOf } from './read-repository.ts';

export interface Synced {
  repositories: number;
  added: number;
  /** Read because something in them changed. */
  changed: number;
  failed: { identity: string; failure: string; remedy: string }[];
  /** Files analysed; what was analysed before, in whatever repository, is not analysed again. */
  analysed: number;
  rebuilt: boolean;
  notes: string[];
}

/**
 * What comes after the repositories, in the same generation, at every sync: components, duplicates, and whatever else is
 * worked out of all. What did not change costs each of them a query or two.
 */
export type Derive = (
  context: Context,
  generation: number,
  found: ReadonlyMap<number, FoundRepository>,
  news: News,
) => Promise<void>;

/** A commit may change nothing but manifests, documents or history: derivations of those know by themselves. */
export interface News {
  /** Whether files that the engine analyses changed. */
  files: boolean;
  /** Contents that nobody had analysed before. */
  analysed: number;
}

export async function sync(context: Context, derive: Derive): Promise<Synced> {
  const closeGit = keepGitOpen();
  try {
    return await syncWith(context, derive);
  } finally {
    closeGit();
  }
}

async function syncWith(context: Context, derive: Derive): Promise<Synced> {
  const { db, signal } = context;
  const clock = new Stages();
  const { found, unfetched } = await findAll(context);
  clock.lap('find');
  const current = await currentGeneration(db);
  if (current !== undefined && current.engine > ENGINE_FORMAT)
    throw problems.engineNewer(current.engine, ENGINE_FORMAT);
  const generation = current?.engine === ENGINE_FORMAT ? current : await buildingGeneration(db, ENGINE_FORMAT);
  const all = await registered(db);
  const result: Synced = {
    repositories: all.length,
    added: found.added,
    changed: 0,
    failed: [],
    analysed: 0,
    rebuilt: current !== undefined && generation !== current,
    notes: found.notes,
  };
  const isOther = await readAll(context, generation.id, all, found, unfetched, result);
  clock.lap('read');
  signal.throwIfAborted();
  const isBuilt = generation === current;
  const { news, derived } = (await db.one<{ news: number; derived: number }>(
    sql`select news, derived from generation where id = ${generation.id}`,
  ))!;
  const hasFiles = news !== derived || !isBuilt;
  await derive(context, generation.id, found.repositories, { files: hasFiles, analysed: result.analysed });
  clock.lap('derive');
  if (hasFiles)
    await db.query(sql`update generation set derived = greatest(derived, ${news}) where id = ${generation.id}`);
  if (!isBuilt) {
    await switchTo(db, generation.id);
    await removeRetired(db, ENGINE_FORMAT);
  }
  if (hasFiles || isOther) await removeUnused(db);
  await forgetDone(db);
  clock.lap('tidy');
  clock.print();
  return result;
}

/** Whether anything is other than before: files, history, branches. */
async function readAll(
  context: Context,
  generation: number,
  all: readonly Registered[],
  found: Found,
  unfetched: ReadonlyMap<number, Problem>,
  result: Synced,
): Promise<boolean> {
  const { db, progress } = context;
  const states = await statesIn(db, generation);
  const failures = new Map<number, Problem>();
  const due: Registered[] = [];
  const same: number[] = [];
  for (const repository of all) {
    const place = found.repositories.get(repository.id);
    const missed = unfetched.get(repository.id);
    if (place === undefined) failures.set(repository.id, missed ?? gone(repository));
    else if (isDue(context, repository, place, states.get(repository.id))) due.push(repository);
    else if (missed === undefined) same.push(repository.id);
    // What the mirror has is kept in the index; that it is not the newest is a failure all the same.
    if (missed !== undefined) failures.set(repository.id, missed);
  }
  await stillGood(db, same);
  progress('repositories', 0, due.length, 'repository');
  // Of several it is told how many are read, and not how far each is.
  const several = { ...context, progress: () => {} };
  const ended = await runThrough(
    due.length > 1 ? several : context,
    due.map(({ id, identity }) => ({
      kind: 'read',
      key: String(id),
      payload: { repository: id, generation, isFresh: !unfetched.has(id), of: identity },
    })),
    (c, job) => readJob(c, job, found.repositories),
    { atATime: READS_AT_A_TIME, ended: (count) => progress('repositories', count, due.length, 'repository') },
  );
  let isOther = false;
  for (const [i, row] of ended.entries()) {
    const failure = failureOf(row);
    if (failure !== null) failures.set(due[i].id, failure);
    const done = row.result as ReadDone | Failed | null;
    if (done === null || 'failure' in done) continue;
    result.analysed += done.analysed;
    result.notes.push(...done.notes);
    if (done.news === 'files') result.changed++;
    if (done.news !== 'nothing' || done.branches) isOther = true;
  }
  for (const { id, identity } of all) {
    const failure = failures.get(id);
    if (failure === undefined) continue;
    await failedNow(db, id, failure.message, failure.advice);
    result.failed.push({ identity, failure: failure.message, remedy: failure.advice });
  }
  return isOther;
}

type State = { fingerprint: string; branches: string | null };

async function statesIn(db: Db, generation: number): Promise<Map<number, State>> {
  const rows = await db.query<State & { repository: number }>(
    sql`select repository, fingerprint, branches from repository_state where generation = ${generation}`,
  );
  return new Map(rows.map((row) => [row.repository, row]));
}

/** A plain folder has nothing by which to know it unchanged but its files. */
function isDue(context: Context, repository: Registered, found: FoundRepository, state: State | undefined): boolean {
  if (found.kind === 'folder' || state?.fingerprint !== fingerprintOf(repository, found)) return true;
  if (found.head === null) return false;
  const mark = branchesMark(context, repository, found);
  return mark === null || mark !== state.branches;
}

/** While one is written, which is the database's work, another one is analysed. */
const READS_AT_A_TIME = 2;

/** Waiting for servers takes no processor; more at a time would take all of theirs. */
const FETCHES_AT_A_TIME = 4;

/** Whether a generation holds so many files. */
export async function holdsFiles(db: Db, generation: number, many: number): Promise<boolean> {
  const row = await db.one<{ are: boolean }>(sql`
    select count(*) >= ${many} as are from (select from file where generation = ${generation} limit ${many}) as listed`);
  return row!.are;
}

/** Looks everywhere, and fetches what lies on other machines. `unfetched`: why some are not what they are there. */
async function findAll(context: Context): Promise<{ found: Found; unfetched: Map<number, Problem> }> {
  const { db, progress } = context;
  const notes: string[] = [];
  const settings = await readListed(db, notes);
  await listAll(context, notes);
  const mirroredUrls = new Set((await remotesOf(db)).map(({ url }) => url));
  const found = await findRepositories(db, settings, mirroredUrls, notes, (files) => progress('listing', files, 0));
  const mirrored = await registerRemotes(context, settings, found);
  progress('fetching', 0, mirrored.length, 'repository');
  const ended = await runThrough(
    context,
    mirrored.map(({ remote }) => ({
      kind: 'fetch',
      key: String(remote.id),
      payload: { remote: remote.id, of: remote.url },
    })),
    fetchJob,
    {
      atATime: FETCHES_AT_A_TIME,
      ended: (count) => progress('fetching', count, mirrored.length, 'repository'),
    },
  );
  const unfetched = new Map<number, Problem>();
  for (const [i, row] of ended.entries()) {
    const { repository: id, folder } = mirrored[i];
    const failure = failureOf(row);
    if (failure !== null) unfetched.set(id, failure);
    const repository = openBare(folder);
    if (repository === null || (failure !== null && repository.head === null)) continue;
    const { notes = [] } = (row.result ?? {}) as { notes?: string[] };
    found.repositories.set(id, { ...repository, notes });
  }
  return { found, unfetched };
}

async function listAll(context: Context, notes: string[]): Promise<void> {
  const sources = await allSources(context.db);
  // A URL names one repository: there is nothing to ask.
  for (const source of sources) if (source.kind === 'url') await listSource(context, source, notes);
  const forges = sources.filter(({ kind }) => kind === 'github' || kind === 'gitlab' || kind === 'command');
  const jobs = forges.map(({ id, path }) => ({ kind: 'list', key: String(id), payload: { source: id, of: path } }));
  const ended = await runThrough(context, jobs, listJob);
  for (const [i, row] of ended.entries()) {
    notes.push(...((row.result as ListDone | null)?.notes ?? []));
    const failure = failureOf(row);
    if (failure !== null)
      notes.push(`${forges[i].path} is as it was listed before: ${failure.message}. ${failure.advice}`);
  }
}

/** Of a job that failed for good, or waits for another try. */
function failureOf({ failure, remedy, result }: Ended): Problem | null {
  const said = (result ?? {}) as Partial<Failed>;
  const what = failure ?? said.failure;
  return what === undefined
    ? null
    : new Problem('repository-unreachable', 'unavailable', what, remedy ?? said.remedy ?? '');
}

function gone({ path }: Registered): Problem {
  const isLocal = path.startsWith('/');
  return new Problem(
    'repository-gone',
    'unavailable',
    isLocal ? `there is no repository at ${path} any more` : `nothing names ${path} as a source any more`,
    'What was read of it is kept. Where it was moved, run "spolia index" with its new place.',
  );
}
