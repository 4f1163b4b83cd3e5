/** The files of one commit, and the contents of some of them: what a branch holds, with or without a work tree. */
import { type BlobFailure, readBlobs } from './blobs.ts';
import type { GitPlace } from './git.ts';
import { listTree, treeRecords } from './list-tree.ts';

export interface CommitFile {
  /** Raw (see paths.ts). */
  path: string;
  blobId: string;
}

export interface CommitFiles {
  files: CommitFile[];
  /** Why they could not be listed, or null. */
  reason: string | null;
}

/** Regular files in byte order of their paths: no links, no submodules. @param revision HEAD, a ref or a commit id */
export async function commitFiles(
  place: GitPlace,
  revision = 'HEAD',
  env: NodeJS.ProcessEnv = process.env,
): Promise<CommitFiles> {
  if (!/^(HEAD|refs\/[\w./+-]+|[0-9a-f]{40,64})$/.test(revision)) return { files: [], reason: 'not a revision' };
  const answer = await listTree(place, revision, false, env);
  const files: CommitFile[] = [];
  for (const { mode, type, id, path } of treeRecords(answer.stdout))
    if (type === 'blob' && mode !== '120000') files.push({ path, blobId: id });
  const reason =
    answer.code === 0 ? null : answer.reason === null ? answer.complaint.split('\n')[0] : `git is ${answer.reason}`;
  return { files, reason };
}

/** @param each content, or why there is none; every file is answered exactly once, in the order given */
export async function readCommitFiles(
  place: GitPlace,
  files: readonly CommitFile[],
  limit: number,
  each: (file: CommitFile, bytes: Buffer | null, reason: BlobFailure | null) => void,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> {
  const ids = files.map((file) => file.blobId);
  for await (const read of readBlobs(place, ids, limit, env)) each(files[read.position], read.bytes, read.reason);
}
