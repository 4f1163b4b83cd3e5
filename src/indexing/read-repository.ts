/** Reads one repository into the index, in one transaction: readers see its former state or its present one. */
import { createHash } from 'node:crypto';
import type { Context } from '../operations/seam/operation.ts';
import { type Registered, syncedAt } from '../registry/bookkeeping.ts';
import { readWhole } from '../repositories/content.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { forOpening } from '../repositories/paths.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { analyseNew, distinct } from './analyse-new.ts';
import { keyText, readAnalyses } from './analyses.ts';
import { mannerOf } from './manner.ts';
import { readTree, type Tree } from './tree.ts';
import { type FileState, replaceFiles, unitsOf } from './write.ts';

/** `history`: commits, but no file that is read. What is worked out of history is told of both. */
export type News = 'nothing' | 'history' | 'files';

export async function readRepository(
  { db, progress, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  result: { analysed: number },
  isFresh: boolean,
): Promise<News> {
  const isFolder = found.kind === 'folder';
  const fingerprint = fingerprintOf(repository, found);
  const before = await db.one<{ fingerprint: string }>(sql`
    select fingerprint from repository_state where generation = ${generation} and repository = ${repository.id}`);
  if (!isFolder && before?.fingerprint === fingerprint) {
    if (isFresh) await syncedAt(db, repository.id, found.head, await notesOf(db, repository.id));
    return 'nothing';
  }
  const tree = await readTree(found, repository.excluded);
  const files = await fileStates(db, generation, repository.id);
  const fresh = await analyseNew(db, tree, files, signal, (done, of) => progress('reading', done, of, 'file'));
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
      const facts = newFiles.map((file) => ({ file, ...unitsOf(file, records.get(keyText(file))!) }));
      await replaceFiles(tx, generation, repository.id, gonePaths, facts);
    }
    await replaceLeft(tx, generation, repository.id, tree);
    await tx.query(sql`
      insert into repository_state (generation, repository, fingerprint)
      values (${generation}, ${repository.id}, ${fingerprint})
      on conflict (generation, repository) do update set fingerprint = excluded.fingerprint`);
    await syncedAt(tx, repository.id, found.head, tree.notes, isFresh);
    const isOther = gonePaths.length + newFiles.length > 0;
    // Last: whoever else reads waits for this row. Deepening may tell which repositories are forks of one another.
    if (isOther || (before !== undefined && before.fingerprint.split(' ', 2)[1] !== fingerprint.split(' ', 2)[1]))
      await tx.query(sql`update generation set news = news + 1 where id = ${generation}`);
    return isOther;
  });
  if (changed) await db.run('analyze file; analyze unit; analyze unit_facts; analyze analysis');
  if (changed || before === undefined) return 'files';
  // Other exclusions that leave out nothing else are no news.
  return isFolder || historyIn(before.fingerprint) === historyIn(fingerprint) ? 'nothing' : 'history';
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
