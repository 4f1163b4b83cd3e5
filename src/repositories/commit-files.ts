/** The files of one commit, and the contents of some of them: what a branch holds, with or without a work tree. */
import { type BlobFailure, readBlobs } from './blobs.ts';
import { type GitPlace, git } from './git.ts';

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
  const answer = await git(place, ['ls-tree', '-r', '-z', '--full-tree', revision], { env });
  const files: CommitFile[] = [];
  for (const record of answer.stdout.toString('latin1').split('\0')) {
    const tab = record.indexOf('\t');
    const [mode, type, blobId] = record.slice(0, Math.max(0, tab)).split(' ');
    if (type === 'blob' && mode !== '120000') files.push({ path: record.slice(tab + 1), blobId });
  }
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
