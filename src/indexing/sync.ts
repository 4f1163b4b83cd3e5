/**
 * Brings the index up to the repositories' present state. Only what changed is read:
 *
 *     sources ► repositories ► is HEAD the one that was read? ─ yes ► nothing
 *                                    │ no
 *                              tree ► files whose blob changed ► analyses that are missing ► one transaction
 *
 * Each repository is one transaction: readers see its former state or its present one. One that fails keeps the former
 * state, with the reason and since when, and the others go on. Analyses are written before, blob by blob, so a killed
 * sync repeats little. Two syncs at a time wait for each other at each repository, and the second finds nothing to do.
 */
import { createHash } from 'node:crypto';
import { ENGINE_FORMAT } from '../engine/format.ts';
import { Problem, problems } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { failedNow, type Registered, registered, syncedAt } from '../registry/bookkeeping.ts';
import { openBare } from '../repositories/bare.ts';
import { readWhole } from '../repositories/content.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { forOpening } from '../repositories/paths.ts';
import { remotesOf } from '../sources/bookkeeping.ts';
import { listAll } from '../sources/list-sources.ts';
import type { Db } from '../storage/database.ts';
import { buildingGeneration, currentGeneration, removeRetired, switchTo } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';
import { analyseNew, distinct } from './analyse-new.ts';
import { keyText, readAnalyses, removeUnused } from './analyses.ts';
import { type Found, findRepositories, readListed } from './find.ts';
import { readBranches } from './in-progress.ts';
import { mannerOf } from './manner.ts';
import { fetchMirror, registerRemotes } from './mirrors.ts';
import { readTree, type Tree } from './tree.ts';
import { type FileState, replaceFiles, unitsOf } from './write.ts';

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

/** What comes after the repositories, in the same generation: duplicates, and whatever else is worked out of all. */
export type Derive = (
  context: Context,
  generation: number,
  found: ReadonlyMap<number, FoundRepository>,
) => Promise<void>;

export async function sync(context: Context, derive: Derive): Promise<Synced> {
  const { db, progress, signal } = context;
  const { found, unfetched } = await findAll(context);
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
  let hasNews = false;
  let hasBranches = false;
  for (const [i, repository] of all.entries()) {
    signal.throwIfAborted();
    progress('repositories', i, all.length, 'repository');
    const place = found.repositories.get(repository.id);
    const missed = unfetched.get(repository.id);
    try {
      if (place === undefined) throw missed ?? gone(repository);
      const news = await syncRepository(context, generation.id, repository, place, result, missed === undefined);
      if (news !== 'nothing') hasNews = true;
      if (news === 'files') result.changed++;
      if (await readBranches(context, generation.id, repository, place, result)) hasBranches = true;
      // What the mirror has is kept in the index; that it is not the newest is a failure all the same.
      if (missed !== undefined) throw missed;
    } catch (error) {
      // The database's own failures end the sync; what a repository did ends only that repository.
      if (!(error instanceof Problem) || !OF_ONE_REPOSITORY.has(error.code)) throw error;
      await failedNow(db, repository.id, error.message, error.advice);
      result.failed.push({ identity: repository.identity, failure: error.message, remedy: error.advice });
    }
  }
  signal.throwIfAborted();
  const isBuilt = generation === current;
  if (hasNews || !isBuilt) await derive(context, generation.id, found.repositories);
  if (!isBuilt) {
    await switchTo(db, generation.id);
    await removeRetired(db, ENGINE_FORMAT);
  }
  if (hasNews || hasBranches || !isBuilt) await removeUnused(db);
  return result;
}

const OF_ONE_REPOSITORY = new Set(['repository-gone', 'repository-unreadable', 'repository-unreachable']);
/** Waiting for servers takes no processor; more at a time would take all of theirs. */
const FETCHES_AT_A_TIME = 4;

/** Looks everywhere, and fetches what lies on other machines. `unfetched`: why some are not what they are there. */
async function findAll(context: Context): Promise<{ found: Found; unfetched: Map<number, Problem> }> {
  const { db, progress, signal } = context;
  const notes: string[] = [];
  const settings = await readListed(db, notes);
  await listAll(context, notes);
  const mirroredUrls = new Set((await remotesOf(db)).map(({ url }) => url));
  const found = await findRepositories(db, settings, mirroredUrls, notes, (files) => progress('listing', files, 0));
  const mirrored = await registerRemotes(context, settings, found);
  const unfetched = new Map<number, Problem>();
  let next = 0;
  const fetchSome = async () => {
    while (next < mirrored.length) {
      const one = mirrored[next++];
      progress('fetching', next, mirrored.length, 'repository');
      try {
        const { notes } = await fetchMirror(context, one);
        const repository = openBare(one.folder);
        if (repository !== null) found.repositories.set(one.repository, { ...repository, notes });
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Problem) || !OF_ONE_REPOSITORY.has(error.code)) throw error;
        unfetched.set(one.repository, error);
        const repository = openBare(one.folder);
        if (repository !== null && repository.head !== null) found.repositories.set(one.repository, repository);
      }
    }
  };
  await Promise.all(Array.from({ length: FETCHES_AT_A_TIME }, fetchSome));
  return { found, unfetched };
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

/** `history`: commits, but no file that is read. What is worked out of history is told of both. */
type News = 'nothing' | 'history' | 'files';

async function syncRepository(
  { db, progress, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  result: Synced,
  isFresh: boolean,
): Promise<News> {
  const isFolder = found.kind === 'folder';
  const fingerprint = `${found.head ?? ''} ${shallowMark(found)} ${JSON.stringify(repository.excluded)}`;
  const state = await db.one<{ fingerprint: string }>(sql`
    select fingerprint from repository_state where generation = ${generation} and repository = ${repository.id}`);
  if (!isFolder && state?.fingerprint === fingerprint) {
    if (isFresh) await syncedAt(db, repository.id, found.head, await notesOf(db, repository.id));
    return 'nothing';
  }
  const tree = await readTree(found, repository.excluded);
  const before = await fileStates(db, generation, repository.id);
  const fresh = await analyseNew(db, tree, before, signal, (done, of) => progress('reading', done, of, 'file'));
  result.analysed += fresh;
  const now = statesOf(tree);
  const changed = await db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository.id} for update`);
    // Another sync may have been here meanwhile.
    const stored = await fileStates(tx, generation, repository.id);
    const gonePaths = [...stored.keys()].filter((path) => !now.has(path) || !isSame(stored.get(path)!, now.get(path)!));
    const newFiles = [...now.values()].filter(
      ({ path }) => !stored.has(path) || !isSame(stored.get(path)!, now.get(path)!),
    );
    if (gonePaths.length > 0 || newFiles.length > 0) {
      const records = new Map<string, Int32Array>();
      for await (const part of readAnalyses(tx, distinct(newFiles)))
        for (const [key, record] of part) records.set(key, record);
      const files = newFiles.map((file) => ({ file, ...unitsOf(file, records.get(keyText(file))!) }));
      await replaceFiles(tx, generation, repository.id, gonePaths, files);
    }
    await replaceLeft(tx, generation, repository.id, tree);
    await tx.query(sql`
      insert into repository_state (generation, repository, fingerprint)
      values (${generation}, ${repository.id}, ${fingerprint})
      on conflict (generation, repository) do update set fingerprint = excluded.fingerprint`);
    await syncedAt(tx, repository.id, found.head, tree.notes, isFresh);
    return gonePaths.length + newFiles.length > 0;
  });
  if (changed) await db.run('analyze file; analyze unit; analyze unit_facts; analyze analysis');
  if (changed || state === undefined) return 'files';
  // Other exclusions that leave out nothing else are no news.
  return isFolder || historyIn(state.fingerprint) === historyIn(fingerprint) ? 'nothing' : 'history';
}

const historyIn = (fingerprint: string): string => fingerprint.split(' ', 2).join(' ');

/** Where a shallow clone ends: deepening it brings history without moving HEAD. */
function shallowMark({ kind, commonDir }: FoundRepository): string {
  const read = kind === 'folder' ? null : readWhole(forOpening(`${commonDir}/shallow`), 1 << 20, 'followed');
  return read === null ? 'whole' : createHash('sha1').update(read.bytes).digest('hex').slice(0, 10);
}

async function notesOf(db: Db, id: number): Promise<string[]> {
  return (await db.one<{ notes: string[] }>(sql`select notes from repository where id = ${id}`))!.notes;
}

interface StoredFile {
  blob: string;
  manner: string;
  stamp: string | null;
  by_name: string;
}

const isSame = (a: StoredFile, b: FileState): boolean =>
  a.blob === b.blob && a.manner === b.manner && a.stamp === b.stamp && a.by_name === b.byName;

async function fileStates(db: Db, generation: number, repository: number): Promise<Map<string, StoredFile>> {
  const rows = await db.query<StoredFile & { path: string }>(sql`
    select path, blob, manner, stamp, by_name from file where generation = ${generation} and repository = ${repository}`);
  return new Map(rows.map((row) => [row.path, row]));
}

function statesOf(tree: Tree): Map<string, FileState> {
  return new Map(
    tree.files.map(({ file, blob, stamp, byName }) => [
      file.path,
      {
        path: file.path,
        blob: blob!,
        manner: mannerOf(file.path),
        stamp,
        byName: byName === null ? '' : String(byName),
      },
    ]),
  );
}

async function replaceLeft(db: Db, generation: number, repository: number, { left }: Tree): Promise<void> {
  await db.query(sql`delete from left_out where generation = ${generation} and repository = ${repository}`);
  for (const { reason, meaning, files, examples } of left) {
    await db.query(sql`
      insert into left_out (generation, repository, reason, meaning, files, examples)
      values (${generation}, ${repository}, ${reason}, ${meaning}, ${files}, ${examples}::text[])`);
  }
}
