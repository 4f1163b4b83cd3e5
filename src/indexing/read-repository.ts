/** Reads one repository into the index, in one transaction: readers see its former state or its present one. */
import { createHash } from 'node:crypto';
import { SETTINGS_FILE } from '../config/settings.ts';
import type { Context } from '../operations/seam/operation.ts';
import { type Registered, syncedAt } from '../registry/bookkeeping.ts';
import { changedContents, changesSince } from '../repositories/changes.ts';
import { readWhole } from '../repositories/content.ts';
import type { FoundFile, FoundRepository } from '../repositories/found.ts';
import { forOpening } from '../repositories/paths.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { lookAgain } from '../storage/statistics.ts';
import { analyseNew, distinct } from './analyse-new.ts';
import { keyText, readAnalyses } from './analyses.ts';
import { keepTogether } from './analyses-together.ts';
import { mannerOf } from './manner.ts';
import { readTree, type Tree, type TreeFile } from './tree.ts';
import { type FileState, replaceFiles, unitsOf } from './write.ts';

/** `history`: commits, but no file that is read. What is worked out of history is told of both. */
export type News = 'nothing' | 'history' | 'files';

export async function readRepository(
  context: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  result: { analysed: number },
  isFresh: boolean,
): Promise<News> {
  const { db, progress, signal } = context;
  const isFolder = found.kind === 'folder';
  const fingerprint = fingerprintOf(repository, found);
  const known = await fingerprintIn(db, generation, repository.id);
  const before = known === undefined ? undefined : { fingerprint: known };
  if (!isFolder && before?.fingerprint === fingerprint) {
    if (isFresh) await syncedAt(db, repository.id, found.head, await notesOf(db, repository.id));
    return 'nothing';
  }
  const clock = new Stages();
  const changes =
    before === undefined ? null : await changedTree(db, generation, repository, found, before.fingerprint);
  const tree = changes ?? (await readTree(found, repository.excluded));
  clock.lap('tree');
  const only = changes === null ? null : changes.files.map(({ file }) => file.path);
  const files = await fileStates(db, generation, repository.id, only);
  const made = new Map<string, Int32Array>();
  const fresh = await analyseNew(db, tree, files, signal, (done, of) => progress('reading', done, of, 'file'), made);
  clock.lap('analyse');
  result.analysed += fresh;
  const now = statesOf(tree);
  const changed = await db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository.id} for update`);
    // Another sync may have been here meanwhile.
    const seen = await fingerprintIn(tx, generation, repository.id);
    if (changes !== null && seen !== before!.fingerprint) return null;
    const stored = await fileStates(tx, generation, repository.id, only);
    const gonePaths = [...stored.keys()].filter((path) => !now.has(path) || !isSame(stored.get(path)!, now.get(path)!));
    const newFiles = [...now.values()].filter(
      ({ path }) => !stored.has(path) || !isSame(stored.get(path)!, now.get(path)!),
    );
    if (gonePaths.length > 0 || newFiles.length > 0) {
      const records = new Map(made);
      const others = distinct(newFiles).filter((key) => !made.has(keyText(key)));
      for await (const part of readAnalyses(tx, others)) for (const [key, record] of part) records.set(key, record);
      const facts = newFiles.map((file) => ({ file, ...unitsOf(file, records.get(keyText(file))!) }));
      await replaceFiles(tx, generation, repository.id, gonePaths, facts);
    }
    if (changes === null) await replaceLeft(tx, generation, repository.id, tree);
    await tx.query(sql`
      insert into repository_state (generation, repository, fingerprint)
      values (${generation}, ${repository.id}, ${fingerprint})
      on conflict (generation, repository) do update set fingerprint = excluded.fingerprint`);
    await syncedAt(tx, repository.id, found.head, tree.notes, isFresh);
    const isOther = gonePaths.length + newFiles.length > 0;
    // Last: whoever else reads waits for this row. Deepening may tell which repositories are forks of one another.
    if (isOther || (before !== undefined && before.fingerprint.split(' ', 2)[1] !== fingerprint.split(' ', 2)[1]))
      await tx.query(sql`update generation set news = news + 1 where id = ${generation}`);
    return isOther ? gonePaths.length + newFiles.length : 0;
  });
  if (changed === null) return readRepository(context, generation, repository, found, result, isFresh);
  clock.lap('write');
  if (changes === null && !isFolder && made.size >= tree.files.length / 2)
    keepTogether(context.dataFolder, repository.id, tree, made);
  clock.lap('keep');
  if (changed >= ANALYSED_FROM || before === undefined)
    await lookAgain(db, ['file', 'unit', 'unit_facts', 'analysis'], changed);
  clock.lap('analyze');
  clock.print();
  if (changed > 0 || before === undefined) return 'files';
  // Other exclusions that leave out nothing else are no news.
  return isFolder || historyIn(before.fingerprint) === historyIn(fingerprint) ? 'nothing' : 'history';
}

/** Files that changed from which on it is asked whether PostgreSQL should look at its tables again; that takes a quarter of a second. */
const ANALYSED_FROM = 50;

async function fingerprintIn(db: Db, generation: number, repository: number): Promise<string | undefined> {
  const row = await db.one<{ fingerprint: string }>(sql`
    select fingerprint from repository_state where generation = ${generation} and repository = ${repository}`);
  return row?.fingerprint;
}

/** What decides on the fate of other files. */
const DECIDES = /(?:^|\/)\.gitattributes$/;

/**
 * The tree as far as it changed, where nothing but contents of files did; else null. What is left out, what attributes and
 * settings say, and what was noted, are then as they were.
 */
async function changedTree(
  db: Db,
  generation: number,
  { id, excluded }: Registered,
  found: FoundRepository,
  before: string,
): Promise<Tree | null> {
  const [head] = before.split(' ', 1);
  if (before !== fingerprintOf({ excluded } as Registered, { ...found, head })) return null;
  const changed = await changesSince(found, head);
  if (changed === null || changed.some(({ path }) => path === SETTINGS_FILE || DECIDES.test(path))) return null;
  if (found.notes.length > 0 || (await notesOf(db, id)).length > 0) return null;
  const paths = changed.map(({ path }) => path);
  const stored = await fileStates(db, generation, id, paths);
  const files = changed.flatMap(({ path, raw, after }): TreeFile[] => {
    const row = stored.get(path);
    // Not read before, so not now.
    if (row === undefined) return [];
    const file: FoundFile = {
      ...{ path, raw, place: path, size: -1, mtimeMs: 0, ctimeMs: 0, ino: 0, blobId: after, repository: -1 },
    };
    return [{ file, blob: after, stamp: null, byName: row.by_name === '' ? null : Number(row.by_name) }];
  });
  return {
    repository: found,
    files,
    bytes: await changedContents(found, changed),
    excludedBy: () => null,
    left: [],
    notes: [],
  };
}

/** Of what the tree and what is worked out of history depend on. */
export function fingerprintOf({ excluded }: Registered, found: FoundRepository): string {
  return `${found.head ?? ''} ${shallowMark(found)} ${JSON.stringify(excluded)}`;
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

/** @param only of these paths; null for all */
async function fileStates(
  db: Db,
  generation: number,
  repository: number,
  only: readonly string[] | null,
): Promise<Map<string, StoredFile>> {
  const which = only === null ? sql`true` : sql`path = any(${only}::text[])`;
  const rows = await db.query<StoredFile & { path: string }>(sql`
    select path, blob, manner, stamp, by_name from file
    where generation = ${generation} and repository = ${repository} and ${which}`);
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
