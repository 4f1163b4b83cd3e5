/**
 * A change as a pull request shows it: what differs between the merge base of two revisions and the later one, which is a
 * commit or the work tree as it is, staged or not, new files included. Reads ids and contents alone (see git.ts).
 *
 * @throws Problem where there is no repository, revision, merge base or change, with what to do about it
 */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { readBlobs } from './blobs.ts';
import { readWhole } from './content.ts';
import { discover } from './discover.ts';
import type { FoundRepository } from './found.ts';
import { type GitPlace, git } from './git.ts';
import { listTree, treeRecords } from './list-tree.ts';
import { display, forOpening, rawOf } from './paths.ts';
import { rootAbove } from './repository.ts';

export interface ChangedFile {
  /** Below the root, for people. */
  path: string;
  raw: string;
  /** Contents before and after; null where there is none, or none that can be read. */
  before: Buffer | null;
  after: Buffer | null;
}

export interface Change {
  repository: FoundRepository;
  /** Commit ids; the later one is null for the work tree. */
  base: string;
  head: string | null;
  files: ChangedFile[];
  /** Files that differ and are not looked into. */
  others: number;
  passed: { what: string; because: string }[];
  /** A file as it is after the change; null where it is not there. */
  read(path: string): Promise<Buffer | null>;
}

export interface ChangeOptions {
  folder: string;
  base: string;
  /** Null for the work tree. */
  head: string | null;
  /** Which files are looked into, by path. */
  wanted(path: string): boolean;
}

const LARGEST = 4 << 20;
const MOST_FILES = 3000;
const MOST_BYTES = 128 << 20;
const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

export async function readChange({ folder, base: named, head: later, wanted }: ChangeOptions): Promise<Change> {
  const repository = await repositoryAt(folder);
  const place: GitPlace = { gitDir: display(repository.gitDir) };
  const isShallow = readWhole(forOpening(`${repository.commonDir}/shallow`), 1 << 20, 'followed') !== null;
  const from = await commitOf(place, named, isShallow);
  const head = later === null ? null : await commitOf(place, later, isShallow);
  const tip = head ?? (await commitOf(place, 'HEAD', isShallow));
  const answer = await git(place, ['merge-base', from, tip]);
  const base = answer.stdout.toString('latin1').trim();
  if (answer.code !== 0 || !COMMIT_ID.test(base)) {
    if (isShallow) throw problems.shallowClone(`the history that ${named} and ${later ?? 'HEAD'} share`);
    throw problems.noMergeBase(named, later ?? 'HEAD');
  }
  const listed = head === null ? await workTree(place, repository, base) : await between(place, base, head);
  const read = async (path: string): Promise<Buffer | null> => {
    const raw = rawOf(path);
    if (head === null) return readWhole(forOpening(`${repository.root}/${raw}`), LARGEST, 'refused')?.bytes ?? null;
    if (/[\n\r]/.test(path)) return null;
    for await (const { bytes } of readBlobs(place, [`${head}:${path}`], LARGEST)) return bytes;
    return null;
  };
  const all = await contents(place, repository, listed, wanted);
  if (all.files.length + all.others + all.passed.length === 0)
    throw problems.emptyChange(named, later ?? 'the work tree');
  return { repository, base, head, read, ...all };
}

async function repositoryAt(folder: string): Promise<FoundRepository> {
  let real: string;
  try {
    real = realpathSync.native(folder, { encoding: 'buffer' }).toString('latin1');
  } catch {
    throw problems.noCheckout(folder);
  }
  const root = rootAbove(real);
  if (root === null || rawOf(display(root)) !== root) throw problems.noCheckout(folder);
  const { repositories } = await discover([display(root)], { wanted: () => true });
  const found = repositories.find((r) => r.root === root && r.kind === 'git');
  if (found === undefined) throw problems.noCheckout(folder);
  return found;
}

async function commitOf(place: GitPlace, named: string, isShallow: boolean): Promise<string> {
  // What git would take for an option or a range is no name of a commit.
  const isName = named !== '' && !named.startsWith('-') && !/\.\.|[\s\0]/.test(named);
  const answer = isName ? await git(place, ['rev-parse', '--verify', '--quiet', `${named}^{commit}`]) : null;
  const id = answer?.stdout.toString('latin1').trim() ?? '';
  if (COMMIT_ID.test(id)) return id;
  const refs = await git(place, [
    ...['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags'],
  ]);
  const names = refs.stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '')
    .slice(0, 2000);
  if (isShallow) throw problems.shallowClone(named);
  const short = named.slice(named.lastIndexOf('/') + 1);
  // `main` where there is `origin/main` only.
  const near = names.find((name) => name !== named && name.endsWith(`/${short}`)) ?? nearest(named, names);
  throw problems.noRevision(named, near, names.slice(0, 8));
}

interface Listed {
  raw: string;
  /** Blob ids; null for none, and after it where the bytes lie in the work tree. */
  before: string | null;
  after: string | null;
  isHere: boolean;
}

async function between(place: GitPlace, base: string, head: string): Promise<Listed[]> {
  const answer = await git(place, ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', base, head, '--']);
  if (answer.code !== 0)
    throw problems.changeUnreadable(answer.complaint.split('\n')[0] || (answer.reason ?? 'git failed'));
  const parts = answer.stdout.toString('latin1').split('\0');
  const listed: Listed[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [modeBefore, modeNow, from, to] = parts[i].slice(1).split(' ');
    const isFile = (mode: string): boolean => mode.startsWith('100');
    listed.push({
      raw: parts[i + 1],
      before: isFile(modeBefore) ? from : null,
      after: isFile(modeNow) ? to : null,
      isHere: false,
    });
  }
  return listed;
}

async function workTree(place: GitPlace, { files }: FoundRepository, base: string): Promise<Listed[]> {
  const answer = await listTree(place, base, false, process.env);
  if (answer.code !== 0)
    throw problems.changeUnreadable(answer.complaint.split('\n')[0] || (answer.reason ?? 'git failed'));
  const tree = new Map<string, string>();
  for (const { mode, type, id, path } of treeRecords(answer.stdout))
    if (type === 'blob' && mode !== '120000') tree.set(path, id);
  const listed: Listed[] = [];
  for (const { raw, blobId } of files) {
    const before = tree.get(raw) ?? null;
    tree.delete(raw);
    if (before === null || blobId !== before) listed.push({ raw, before, after: blobId, isHere: true });
  }
  for (const [raw, before] of tree) listed.push({ raw, before, after: null, isHere: false });
  return listed;
}

async function contents(
  place: GitPlace,
  { root, objectFormat }: FoundRepository,
  listed: readonly Listed[],
  wanted: (path: string) => boolean,
): Promise<Pick<Change, 'files' | 'others' | 'passed'>> {
  const passed: Change['passed'] = [];
  const pass = (what: string, because: string): void => {
    if (passed.length < 50) passed.push({ what, because });
  };
  const wantedFiles = listed.filter(({ raw }) => wanted(display(raw)));
  const taken = wantedFiles.slice(0, MOST_FILES);
  if (taken.length < wantedFiles.length)
    pass(`${wantedFiles.length - taken.length} files of the change`, `more than ${MOST_FILES} are no change to review`);
  const ids: string[] = [];
  const at = taken.map(({ before, after, isHere }) => ({
    before: before === null ? -1 : ids.push(before) - 1,
    after: isHere || after === null ? -1 : ids.push(after) - 1,
  }));
  const read: (Buffer | null)[] = [];
  const why: (string | null)[] = [];
  let room = MOST_BYTES;
  for await (const { position, bytes, reason } of readBlobs(place, ids, LARGEST)) {
    room -= bytes?.length ?? 0;
    read[position] = room < 0 ? null : bytes;
    why[position] = room < 0 ? 'the change is larger than 128 MB' : reason;
  }
  const files: ChangedFile[] = [];
  const bytesOf = (raw: string) => readWhole(forOpening(`${root}/${raw}`), LARGEST, 'refused')?.bytes ?? null;
  // Of a file that was written just now its times do not tell whether it is what it was.
  const isOther = ({ raw, before, after, isHere }: Listed): boolean => {
    if (!isHere || after !== null || before === null) return true;
    const bytes = bytesOf(raw);
    return bytes === null || blobId(bytes, objectFormat) !== before;
  };
  const others = listed.filter((one) => !wanted(display(one.raw)) && isOther(one)).length;
  for (const [i, { raw, before, isHere }] of taken.entries()) {
    const path = display(raw);
    const file: ChangedFile = {
      ...{ path, raw },
      before: at[i].before < 0 ? null : read[at[i].before],
      after: at[i].after < 0 ? null : read[at[i].after],
    };
    if (isHere) {
      file.after = bytesOf(raw);
      if (file.after === null) pass(path, 'it cannot be read, or is larger than 4 MB');
      else if (before !== null && blobId(file.after, objectFormat) === before) continue;
    }
    for (const k of [at[i].before, at[i].after])
      if (k >= 0 && why[k] !== null)
        pass(path, `${why[k]}${why[k]!.startsWith('missing') ? ' (a partial clone)' : ''}`);
    files.push(file);
  }
  return { files, others, passed };
}

const blobId = (bytes: Buffer, format: 'sha1' | 'sha256'): string =>
  createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
