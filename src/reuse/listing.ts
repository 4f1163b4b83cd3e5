/** All files of a repository as it stands, and the bytes of those that say what its imports mean. */
import type { SourceFile } from '../detectors/repository.ts';
import { attributes } from '../repositories/attributes.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { contentAtHand } from '../repositories/changes.ts';
import { readWhole } from '../repositories/content.ts';
import { discover } from '../repositories/discover.ts';
import { type FoundRepository, pathOf } from '../repositories/found.ts';
import { listHead } from '../repositories/head.ts';
import { LeftTally } from '../repositories/left.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { LARGEST_LOCK, wantsBytes } from './manifests/read-manifests.ts';

/** Manifests beyond this many bytes together are not read: a repository of ten thousand lock files is no project. */
const MOST_BYTES = 256 << 20;

/** Changes when the files do. */
export function stampOf(found: FoundRepository): string | null {
  return found.kind === 'folder' ? null : found.head;
}

/** Files of a repository as it stands, those that are wanted. */
async function listed(found: FoundRepository, wanted: (path: string) => boolean): Promise<FoundRepository> {
  if (found.kind === 'folder') {
    const { repositories } = await discover([display(found.root)], { wanted });
    return repositories.find((r) => r.root === found.root) ?? { ...found, files: [] };
  }
  const repository = { ...found, attributes: attributes([], false), files: [], otherFiles: 0, notes: [] };
  await listHead(repository, '', { wanted, left: new LeftTally(), env: process.env });
  return repository;
}

/** For {@link bytesOf}. */
export async function pathsOf(
  found: FoundRepository,
  wanted: (path: string) => boolean,
): Promise<{ path: string; blob: string }[]> {
  const { files } = await listed(found, wanted);
  return files.map(({ path, blobId }) => ({ path, blob: blobId ?? '' }));
}

export async function listFiles(found: FoundRepository): Promise<SourceFile[]> {
  const repository = await listed(found, () => true);
  const wanted = repository.files.filter((f) => wantsBytes(f.path));
  const bytes = new Map<string, Uint8Array>();
  let left = MOST_BYTES;
  if (found.kind === 'folder') {
    for (const file of wanted) {
      const read =
        left > 0 && file.size <= LARGEST_LOCK ? readWhole(pathOf(repository, file), LARGEST_LOCK, 'refused') : null;
      if (read === null) continue;
      bytes.set(file.path, read.bytes);
      left -= read.bytes.length;
    }
  } else {
    const ids = wanted.map((f) => f.blobId!);
    for await (const read of readBlobs({ gitDir: display(found.gitDir) }, ids, LARGEST_LOCK)) {
      if (read.bytes === null) continue;
      left -= read.bytes.length;
      if (left < 0) break;
      bytes.set(wanted[read.position].path, read.bytes);
    }
  }
  return repository.files.map(({ path }) => ({ path, read: () => bytes.get(path) ?? null }));
}

/**
 * Contents of files by path and blob, in the order asked for; null for what cannot be had. After a commit all who derive
 * something ask for those of the same few files: these come from memory, where all of them are there.
 */
export async function* bytesOf(
  found: FoundRepository,
  files: readonly { path: string; blob: string }[],
  limit: number,
): AsyncGenerator<{ position: number; bytes: Uint8Array | null }> {
  if (found.kind === 'folder') {
    for (const [position, { path }] of files.entries()) {
      yield { position, bytes: readWhole(pathOf(found, { raw: rawOf(path) }), limit, 'refused')?.bytes ?? null };
    }
    return;
  }
  const known = files.map(({ blob }) => contentAtHand(found, blob));
  if (known.every((bytes) => bytes !== null)) {
    for (const [position, bytes] of known.entries()) yield { position, bytes: bytes.length > limit ? null : bytes };
    return;
  }
  yield* readBlobs(
    { gitDir: display(found.gitDir) },
    files.map((f) => f.blob),
    limit,
  );
}
