/** Recognising a git repository and reading what it says about itself, without starting git. */
import { lstatSync, statSync } from 'node:fs';
import { readWhole } from './content.ts';
import { type GitConfig, isTrue, readConfig } from './gitconfig.ts';
import { identityOf, withoutCredentials } from './identity.ts';
import { folderOf, forOpening, rawOf } from './paths.ts';

export interface GitFolders {
  /** Raw absolute path of this work tree's own data: HEAD and index. */
  gitDir: string;
  /** Raw absolute path of what its worktrees share: configuration, objects, refs. */
  commonDir: string;
}

export interface RepositoryFacts {
  folders: GitFolders;
  config: GitConfig;
  /** `host/organisation/name`, or null without a remote on a host. */
  identity: string | null;
  /** URL of the remote without user and password, or null. */
  origin: string | null;
  /** Commit id of HEAD in hex; null when there is none yet, or only git itself can say. */
  head: string | null;
  hashLength: 20 | 32;
}

function isFolder(rawPath: string): boolean {
  return statSync(forOpening(rawPath), { throwIfNoEntry: false })?.isDirectory() === true;
}

const LINE_LIMIT = 1 << 16;

/** First line of one of git's small files, raw; null if there is none. */
function firstLine(rawPath: string): string | null {
  const read = readWhole(forOpening(rawPath), LINE_LIMIT, 'followed');
  if (read === null) return null;
  const text = read.bytes.toString('latin1');
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).replace(/\r$/, '');
}

/**
 * The folders of the repository whose work tree is `root`, or null when `root/.git` is none. A repository may be
 * broken: whatever looks as if it was meant to be one is one, so that its files are not taken for its parent's.
 */
export function gitFoldersOf(root: string): GitFolders | null {
  const dot = `${root === '/' ? '' : root}/.git`;
  try {
    const stat = lstatSync(forOpening(dot), { throwIfNoEntry: false });
    if (stat === undefined) return null;
    if (stat.isFile()) {
      const line = firstLine(dot);
      if (line === null || !line.startsWith('gitdir:')) return null;
      const target = line.slice(7).trim();
      if (target === '' || target.includes('\0')) return null;
      return withCommon(resolved(root, target));
    }
    if (!isFolder(dot)) return null;
    return isFolder(`${dot}/objects`) || firstLine(`${dot}/HEAD`) !== null || firstLine(`${dot}/commondir`) !== null
      ? withCommon(dot)
      : null;
  } catch {
    return null;
  }
}

/** Whether a folder is itself a repository without a work tree. */
export function isBare(folder: string): boolean {
  try {
    const head = firstLine(`${folder}/HEAD`);
    return (
      head !== null && /^(ref: |[0-9a-f]{40})/.test(head) && isFolder(`${folder}/objects`) && isFolder(`${folder}/refs`)
    );
  } catch {
    return false;
  }
}

function withCommon(gitDir: string): GitFolders {
  const common = firstLine(`${gitDir}/commondir`)?.trim() ?? '';
  return { gitDir, commonDir: common === '' || common.includes('\0') ? gitDir : resolved(gitDir, common) };
}

/** `..` is resolved by text: git writes these paths itself, and a link among them changes nothing but a comparison. */
function resolved(base: string, path: string): string {
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : `${base}/${path}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** @param personal settings of machine and person, on which the repository's are laid */
export function repositoryFacts(folders: GitFolders, personal: GitConfig, home: string): RepositoryFacts {
  const config: GitConfig = new Map(personal);
  readConfig(`${folders.commonDir}/config`, config, home);
  if (isTrue(config.get('extensions.worktreeconfig'))) readConfig(`${folders.gitDir}/config.worktree`, config, home);
  const url = originOf(config);
  return {
    folders,
    config,
    identity: url === null ? null : identityOf(url),
    origin: url === null ? null : withoutCredentials(url),
    head: headOf(folders),
    hashLength: config.get('extensions.objectformat')?.toLowerCase() === 'sha256' ? 32 : 20,
  };
}

function originOf(config: GitConfig): string | null {
  const origin = config.get('remote.origin.url');
  if (origin !== undefined && origin !== '') return origin;
  for (const [key, value] of config) if (/^remote\..*\.url$/s.test(key) && value !== '') return value;
  return null;
}

/** Bytes; a repository of 300,000 refs packs them into about 20 MB. */
const PACKED_REFS_LIMIT = 64 << 20;
const MOST_SYMBOLIC_REFS = 5;
const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** The commit that HEAD is, read from files; null for none. */
export function headOf({ gitDir, commonDir }: GitFolders): string | null {
  let line = firstLine(`${gitDir}/HEAD`);
  for (let hops = 0; line !== null && hops < MOST_SYMBOLIC_REFS; hops++) {
    line = line.trim();
    if (COMMIT_ID.test(line)) return line;
    if (!line.startsWith('ref: ')) return null;
    const ref = line.slice(5).trim();
    if (!ref.startsWith('refs/') || /(^|\/)\.\.?(\/|$)|\0/.test(ref)) return null;
    line = firstLine(`${gitDir}/${ref}`) ?? firstLine(`${commonDir}/${ref}`);
    if (line === null) return packedRef(commonDir, ref);
  }
  return null;
}

function packedRef(commonDir: string, ref: string): string | null {
  const read = readWhole(forOpening(`${commonDir}/packed-refs`), PACKED_REFS_LIMIT, 'followed');
  if (read === null) return null;
  const at = read.bytes.indexOf(Buffer.from(` ${ref}\n`, 'latin1'));
  if (at < 0) return null;
  const id = read.bytes.toString('latin1', read.bytes.lastIndexOf(10, at) + 1, at);
  return COMMIT_ID.test(id) ? id : null;
}

/** The root of the repository that a folder lies in (itself or one above it), or null. */
export function rootAbove(folder: string): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    if (gitFoldersOf(at === '' ? '/' : at) !== null) return at === '' ? '/' : at;
    if (at === '' || at === '/') return null;
  }
}

/** A setting's path as a raw path; `~/` is the person's home. */
export function settingPath(value: string, home: string): string {
  const raw = rawOf(value);
  return raw.startsWith('~/') ? home + raw.slice(1) : raw;
}
