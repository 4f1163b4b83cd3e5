/**
 * What is other in a repository than at the commit that somebody saw last: the one answer that everything derived from a
 * repository starts from. Whoever keeps something notes the commit that it is made of, and asks here:
 *
 *     files that only got other contents ──► look at these alone
 *     anything else, or nobody can say   ──► null: look at everything
 *
 * "Anything else" is a file that came or went or changed its mode to or from a link, and a commit that is not there any
 * more. Answers are kept with the repository for as long as a sync lasts, so that ten who ask cost one process of git.
 */
import { readBlobs } from './blobs.ts';
import type { FoundRepository } from './found.ts';
import { git } from './git.ts';
import { display } from './paths.ts';

export interface ChangedFile {
  /** For people. */
  path: string;
  /** As bytes (see paths.ts). */
  raw: string;
  /** Blob ids. */
  before: string;
  after: string;
}

/** From so many on to look at everything costs hardly more. */
const MOST_FILES = 500;
/** Bytes of one file, and of all, that are kept in memory. */
const LARGEST_FILE = 1 << 20;
const MOST_BYTES = 16 << 20;
const LARGEST_ANSWER = 1 << 20;

interface Answer {
  changed: ChangedFile[] | null;
  /** As git said it; null where it said nothing, or too much to keep. */
  raw: Buffer | null;
}

const NOBODY_KNOWS: Answer = { changed: null, raw: null };

const answers = new WeakMap<FoundRepository, Map<string, Promise<Answer>>>();

/** @param commit what was seen last; of a plain folder nothing is known */
export async function changesSince(found: FoundRepository, commit: string): Promise<ChangedFile[] | null> {
  return (await answerOf(found, commit)).changed;
}

/** What `git diff-tree --raw -z` says of all paths, links and submodules too; null where nobody can say. */
export async function rawChangesSince(found: FoundRepository, commit: string): Promise<Buffer | null> {
  return (await answerOf(found, commit)).raw;
}

function answerOf(found: FoundRepository, commit: string): Promise<Answer> {
  if (found.kind === 'folder' || found.head === null || !/^[0-9a-f]{40,64}$/.test(commit))
    return Promise.resolve(NOBODY_KNOWS);
  if (found.head === commit) return Promise.resolve({ changed: [], raw: Buffer.alloc(0) });
  let known = answers.get(found);
  if (known === undefined) answers.set(found, (known = new Map()));
  let answer = known.get(commit);
  if (answer === undefined) known.set(commit, (answer = ask(found, commit, found.head)));
  return answer;
}

async function ask(found: FoundRepository, before: string, now: string): Promise<Answer> {
  const answer = await git({ gitDir: display(found.gitDir) }, [
    ...['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', before, now, '--'],
  ]);
  if (answer.code !== 0) return NOBODY_KNOWS;
  const raw = answer.stdout.length <= LARGEST_ANSWER ? answer.stdout : null;
  return { changed: changedIn(answer.stdout), raw };
}

function changedIn(printed: Buffer): ChangedFile[] | null {
  const parts = printed.toString('latin1').split('\0');
  const changed: ChangedFile[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [modeBefore, modeNow, from, to, status] = parts[i].slice(1).split(' ');
    const isFile = /^100/.test(modeBefore) && /^100/.test(modeNow);
    if (status !== 'M' || !isFile || changed.length === MOST_FILES) return null;
    const raw = parts[i + 1];
    const path = display(raw);
    // Two names that are no UTF-8 may look the same.
    if (path.includes('\ufffd')) return null;
    // Only the mode.
    if (from !== to) changed.push({ path, raw, before: from, after: to });
  }
  return changed;
}

const contents = new WeakMap<ChangedFile[], Promise<ReadonlyMap<string, Buffer>>>();

/**
 * The new bytes of files that changed, by blob id, read once for all who ask. What is too large or cannot be had is not
 * there, and whoever needs it reads it as if nothing were kept.
 */
export function changedContents(found: FoundRepository, changed: ChangedFile[]): Promise<ReadonlyMap<string, Buffer>> {
  let known = contents.get(changed);
  if (known === undefined) contents.set(changed, (known = read(found, changed)));
  return known;
}

const atHand = new WeakMap<FoundRepository, Map<string, Buffer>>();

/** What {@link changedContents} has read already, whoever asked; null where it has not. */
export const contentAtHand = (found: FoundRepository, blob: string): Buffer | null =>
  atHand.get(found)?.get(blob) ?? null;

async function read(found: FoundRepository, changed: readonly ChangedFile[]): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = new Map<string, Buffer>();
  let left = MOST_BYTES;
  const ids = changed.map(({ after }) => after);
  for await (const blob of readBlobs({ gitDir: display(found.gitDir) }, ids, LARGEST_FILE)) {
    if (blob.bytes === null || (left -= blob.bytes.length) < 0) continue;
    bytes.set(ids[blob.position], blob.bytes);
  }
  if (!atHand.has(found)) atHand.set(found, bytes);
  return bytes;
}
