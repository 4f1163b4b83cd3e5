/** What the search for repositories finds: repositories and their files, in byte order of their paths. */
import type { Attributes } from './attributes.ts';
import type { Stamp } from './content.ts';
import { forOpening } from './paths.ts';

/** `git`: a work tree; `bare`: a repository without one, read from HEAD; `folder`: no repository at all. */
export type RepositoryKind = 'git' | 'bare' | 'folder';

export interface FoundRepository {
  /** Path below the scanned PATH; empty for PATH itself. With several PATHs it begins with its PATH as given. */
  repo: string;
  /** `host/organisation/name` from the remote, else the name of the folder. */
  title: string;
  kind: RepositoryKind;
  /** Raw absolute path without links (see paths.ts) of the work tree, the bare repository or the folder. */
  root: string;
  /** Raw absolute paths; empty for a plain folder. Worktrees of one repository have the same `commonDir`. */
  gitDir: string;
  commonDir: string;
  identity: string | null;
  /** URL of the remote without user and password. */
  origin: string | null;
  /** Commit id of HEAD, if there is one. */
  head: string | null;
  objectFormat: 'sha1' | 'sha256';
  attributes: Attributes;
  files: FoundFile[];
  /** Files that nobody wanted: tracked, or untracked and not ignored. */
  otherFiles: number;
  /** What could not be used and what that means for the result, one sentence each. */
  notes: string[];
}

/** Plain data: it may be sent to a worker. In a bare repository times and inode are 0, and the size may be -1 (unknown). */
export interface FoundFile extends Stamp {
  /** Path below the root of its repository, for people: bytes that are no UTF-8 appear as U+FFFD. */
  path: string;
  /** The same as bytes (see paths.ts); for ASCII names the very same string. */
  raw: string;
  /** As reports show it: relative to PATH, the repository's folder included. */
  place: string;
  /** Blob id in hex where the bytes on disk are known to be that blob's, else null. */
  blobId: string | null;
  /** Position of its repository in the list of repositories. */
  repository: number;
}

/** What `readInto` opens. */
export function pathOf(repository: { root: string }, file: { raw: string }): string | Buffer {
  return forOpening(repository.root === '/' ? `/${file.raw}` : `${repository.root}/${file.raw}`);
}
