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
import { ENGINE_FORMAT } from '../engine/format.ts';
import { Problem, problems } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { failedNow, type Registered, registered, syncedAt } from '../registry/bookkeeping.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { buildingGeneration, currentGeneration, removeRetired, switchTo } from '../storage/generations.ts';
import { sql } from '../storage/sql.ts';
import {
  AnalysisWriter,
  analysed,
  BlobAnalyser,
  type BlobKey,
  keyText,
  readAnalyses,
  removeUnused,
} from './analyses.ts';
import { findRepositories } from './find.ts';
import { mannerOf } from './manner.ts';
import { blobId, contents, readTree, type Tree } from './tree.ts';
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
}

export async function sync(context: Context, derive: Derive): Promise<Synced> {
  const { db, progress, signal } = context;
  const found = await findRepositories(db, (files) => progress('listing', files, 0));
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
  for (const [i, repository] of all.entries()) {
    signal.throwIfAborted();
    progress('repositories', i, all.length, 'repository');
    const place = found.repositories.get(repository.id);
    try {
      if (place === undefined) throw gone(repository);
      if (await syncRepository(context, generation.id, repository, place, result)) result.changed++;
    } catch (error) {
      // The database's own failures end the sync; what a repository did ends only that repository.
      if (!(error instanceof Problem) || (error.code !== 'repository-gone' && error.code !== 'repository-unreadable'))
        throw error;
      await failedNow(db, repository.id, error.message, error.advice);
      result.failed.push({ identity: repository.identity, failure: error.message, remedy: error.advice });
    }
  }
  signal.throwIfAborted();
  const isBuilt = generation === current;
  await derive(context, generation.id, found.repositories, { files: result.changed > 0 || !isBuilt });
  if (!isBuilt) {
    await switchTo(db, generation.id);
    await removeRetired(db, ENGINE_FORMAT);
  }
  if (result.changed > 0 || !isBuilt) await removeUnused(db);
  return result;
}

function gone({ path }: Registered): Problem {
  return new Problem(
    'repository-gone',
    'unavailable',
    `there is no repository at ${path} any more`,
    'What was read of it is kept. Where it was moved, run "spolia index" with its new path.',
  );
}

/** Whether there was anything new. */
async function syncRepository(
  { db, progress, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  result: Synced,
): Promise<boolean> {
  const isFolder = found.kind === 'folder';
  const fingerprint = `${found.head ?? ''} ${JSON.stringify(repository.excluded)}`;
  const state = await db.one<{ fingerprint: string }>(sql`
    select fingerprint from repository_state where generation = ${generation} and repository = ${repository.id}`);
  if (!isFolder && state?.fingerprint === fingerprint) {
    await syncedAt(db, repository.id, found.head, await notesOf(db, repository.id));
    return false;
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
    await syncedAt(tx, repository.id, found.head, tree.notes);
    return gonePaths.length + newFiles.length > 0;
  });
  if (changed) await db.run('analyze file; analyze unit; analyze unit_facts; analyze analysis');
  return changed || state === undefined;
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

/** Finds the blob of every file of the tree, and has the engine read those that it has not read. */
async function analyseNew(
  db: Db,
  tree: Tree,
  before: ReadonlyMap<string, StoredFile>,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
): Promise<number> {
  for (const entry of tree.files) {
    const known = before.get(entry.file.path);
    if (entry.blob !== null) continue;
    if (known !== undefined && known.stamp === entry.stamp) entry.blob = known.blob;
  }
  // A plain folder's files are addressed by their contents too; those that nobody analysed are read once more below.
  const unknown = tree.files.filter(({ blob }) => blob === null);
  for await (const { position, bytes } of contents(
    tree.repository,
    unknown.map(({ file }) => file),
  )) {
    const entry = unknown[position];
    // What cannot be read is told from its listing, so that it is tried again when that changes.
    entry.blob = bytes === null ? `unread ${entry.stamp}` : blobId(bytes);
  }
  const keys = distinct(tree.files.map(({ file, blob }) => ({ blob: blob!, manner: mannerOf(file.path) })));
  const have = await analysed(db, keys);
  const missing = tree.files.filter(
    ({ file, blob }) => !have.has(keyText({ blob: blob!, manner: mannerOf(file.path) })),
  );
  const analyser = new BlobAnalyser();
  const writer = new AnalysisWriter(db);
  let count = 0;
  let done = 0;
  for await (const { position, bytes, reason } of contents(
    tree.repository,
    missing.map(({ file }) => file),
  )) {
    signal.throwIfAborted();
    progress(done++, missing.length);
    const entry = missing[position];
    const key = { blob: entry.blob!, manner: mannerOf(entry.file.path) };
    if (have.has(keyText(key))) continue;
    have.add(keyText(key));
    await writer.add(key, bytes === null ? analyser.refused(reason!) : analyser.analyse(entry.file.path, bytes));
    count++;
    // Ctrl-C and the progress line are heard between files.
    if (count % 64 === 0) await new Promise((go) => setImmediate(go));
  }
  await writer.flush();
  return count;
}

function distinct(keys: readonly BlobKey[]): BlobKey[] {
  return [...new Map(keys.map(({ blob, manner }) => [keyText({ blob, manner }), { blob, manner }])).values()];
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
