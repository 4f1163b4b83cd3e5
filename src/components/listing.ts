/** The files of a repository for detectors: all of them, manifests and documents included, without what is excluded. */
import { createHash } from 'node:crypto';
import { SETTINGS_FILE } from '../config/settings.ts';
import { Problem } from '../errors.ts';
import { blobId, excluded } from '../indexing/tree.ts';
import type { StoredExclusion } from '../registry/bookkeeping.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { commitFiles } from '../repositories/commit-files.ts';
import { readWhole } from '../repositories/content.ts';
import { discover } from '../repositories/discover.ts';
import { type FoundRepository, pathOf } from '../repositories/found.ts';
import { display } from '../repositories/paths.ts';

export interface ListedFile {
  path: string;
  raw: string;
  /** Its content's id; in a plain folder what tells that it is unchanged, until it is read. */
  blob: string;
}

export interface TreeListing {
  files: ListedFile[];
  /** Of everything that is listed. */
  fingerprint: string;
}

/** Bytes of `spolia.yaml`. */
const LARGEST_SETTINGS = 256 << 10;
/** Python modules of folders are addressed by content, as everywhere else; other files by their listing. */
const BY_CONTENT = /\.pyi?$/;
const LARGEST_MODULE = 4 << 20;

/** @throws Problem where the repository cannot be listed */
export async function listTree(found: FoundRepository, stored: readonly StoredExclusion[]): Promise<TreeListing> {
  return found.kind === 'folder' ? listFolder(found, stored) : listCommit(found, stored);
}

async function listCommit(found: FoundRepository, stored: readonly StoredExclusion[]): Promise<TreeListing> {
  if (found.head === null) return { files: [], fingerprint: 'no commit' };
  const place = { gitDir: display(found.gitDir) };
  const { files, reason } = await commitFiles(place, found.head);
  if (reason !== null) {
    throw new Problem(
      'repository-unreadable',
      'unavailable',
      `its files cannot be listed: ${reason}`,
      'Run "git fsck" in it; a damaged clone is best made again.',
    );
  }
  const own = files.find(({ path }) => path === SETTINGS_FILE);
  let settings: Buffer | null = null;
  if (own !== undefined)
    for await (const read of readBlobs(place, [own.blobId], LARGEST_SETTINGS)) settings = read.bytes;
  const listed = files.map(({ path, blobId }) => ({ path: display(path), raw: path, blob: blobId }));
  return { files: await wantedOf(listed, settings, stored), fingerprint: found.head };
}

async function listFolder(found: FoundRepository, stored: readonly StoredExclusion[]): Promise<TreeListing> {
  const { repositories } = await discover([display(found.root)], { wanted: () => true });
  const again = repositories.find((r) => r.root === found.root);
  const settings = readWhole(`${display(found.root)}/${SETTINGS_FILE}`, LARGEST_SETTINGS, 'refused')?.bytes ?? null;
  const hash = createHash('sha1');
  const listed = (again?.files ?? []).map((file): ListedFile => {
    const stamp = `${file.size} ${file.mtimeMs} ${file.ctimeMs} ${file.ino}`;
    hash.update(`${file.raw}\0${stamp}\0`);
    const bytes = BY_CONTENT.test(file.path) ? readWhole(pathOf(found, file), LARGEST_MODULE, 'refused')?.bytes : null;
    return { path: file.path, raw: file.raw, blob: bytes == null ? `stamp ${stamp}` : blobId(bytes) };
  });
  return { files: await wantedOf(listed, settings, stored), fingerprint: hash.digest('hex') };
}

async function wantedOf(
  listed: readonly ListedFile[],
  settings: Buffer | null,
  stored: readonly StoredExclusion[],
): Promise<ListedFile[]> {
  const reasonFor = await excluded(settings, stored, []);
  // Two names that are no UTF-8 may look the same: the first speaks for both.
  const seen = new Set<string>();
  return listed.filter(({ path }) => {
    if (seen.has(path) || reasonFor(path) !== null) return false;
    seen.add(path);
    return true;
  });
}

/** Contents in the order asked for, one at a time; null for what is larger, missing or unreadable. */
export async function* readListed(
  found: FoundRepository,
  files: readonly ListedFile[],
  limit: number,
): AsyncGenerator<{ file: ListedFile; bytes: Uint8Array | null }> {
  if (found.kind === 'folder') {
    for (const file of files)
      yield { file, bytes: readWhole(pathOf(found, { raw: file.raw }), limit, 'refused')?.bytes ?? null };
    return;
  }
  const ids = files.map((f) => f.blob);
  for await (const read of readBlobs({ gitDir: display(found.gitDir) }, ids, limit))
    yield { file: files[read.position], bytes: read.bytes };
}
