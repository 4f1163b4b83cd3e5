/** The blobs of a tree that nobody has analysed yet, analysed. */
import type { Db } from '../storage/database.ts';
import { AnalysisWriter, analysed, analysisOf, type BlobKey, keyText, refusal } from './analyses.ts';
import { mannerOf } from './manner.ts';
import { blobId, contents, type Tree } from './tree.ts';

/** Analyses that are handed on beyond what is written: of larger repositories they are read from the database again. */
const MOST_WORDS = 64 << 20;

/**
 * Finds the blob of every file of the tree, and has the engine read those that it has not read.
 *
 * @returns how many; `made` is filled with them, by {@link keyText}
 */
export async function analyseNew(
  db: Db,
  tree: Pick<Tree, 'repository' | 'files' | 'bytes'>,
  before: ReadonlyMap<string, { blob: string; stamp: string | null }>,
  signal: AbortSignal,
  progress: (done: number, of: number) => void,
  made: Map<string, Int32Array> = new Map(),
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
  const writer = new AnalysisWriter(db);
  let count = 0;
  let done = 0;
  let words = 0;
  for await (const { position, bytes, reason } of contents(
    tree.repository,
    missing.map(({ file }) => file),
    tree.bytes,
  )) {
    signal.throwIfAborted();
    progress(done++, missing.length);
    const entry = missing[position];
    const key = { blob: entry.blob!, manner: mannerOf(entry.file.path) };
    if (have.has(keyText(key))) continue;
    have.add(keyText(key));
    const record = bytes === null ? refusal(reason!) : analysisOf(entry.file.path, bytes);
    if ((words += record.length) <= MOST_WORDS) made.set(keyText(key), record);
    await writer.add(key, record);
    count++;
    // Ctrl-C and the progress line are heard between files.
    if (count % 64 === 0) await new Promise((go) => setImmediate(go));
  }
  await writer.flush();
  return count;
}

export function distinct(keys: readonly BlobKey[]): BlobKey[] {
  return [...new Map(keys.map(({ blob, manner }) => [keyText({ blob, manner }), { blob, manner }])).values()];
}
