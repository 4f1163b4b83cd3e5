/**
 * The history of a repository as observations that are kept: new commits are read on top of what was kept, and all of it
 * anew where that would be wrong (rewritten history, another mailmap, a shallow clone that was deepened).
 */
import { createHash } from 'node:crypto';
import { keepBeside, keptBeside, removeBeside } from '../indexing/beside.ts';
import type { Context } from '../operations/seam/operation.ts';
import { readWhole } from '../repositories/content.ts';
import type { GitPlace } from '../repositories/git.ts';
import { type HistoryCommit, type HistoryEnd, readHistory } from '../repositories/history.ts';
import { forOpening, rawOf } from '../repositories/paths.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { Observer } from './facts/observed.ts';
import { OBSERVATIONS_FORMAT, packObservations, unpackObservations } from './facts/stored-observations.ts';

/** What of the history's end is kept beside it. */
export type KeptEnd = HistoryEnd;

/**
 * Adds the history up to `head` to an observer, and keeps it.
 *
 * @param rawChanges between a commit and the head, see {@link readHistory}
 * @returns also up to which commit it was known, null for none
 */
export async function observeHistory(
  { db, dataFolder }: Pick<Context, 'db' | 'dataFolder'>,
  repository: number,
  place: GitPlace,
  head: string,
  mailmap: string | null,
  observer: Observer,
  rawChanges?: (known: string) => Promise<Buffer | null>,
): Promise<HistoryEnd & { known: string | null }> {
  const basis = basisOf(place, mailmap);
  const kept = await db.one<{
    head: string;
    mailmap: string;
    mark: string;
    tip: string | null;
    recent: string | null;
  }>(sql`
    select head, mailmap, mark, tip, recent from history_state
    where repository = ${repository} and format = ${OBSERVATIONS_FORMAT}`);
  const name = fileOf(repository);
  const bytes =
    kept?.mailmap === basis
      ? (keptBeside(dataFolder, name, kept.mark) ?? (await observedIn(db, repository, kept.head)))
      : null;
  const known = kept === undefined ? '' : (kept.tip ?? kept.head);
  let isBelow = bytes !== null;
  const fresh: HistoryCommit[] = [];
  const add = (commit: HistoryCommit): void => {
    observer.add(commit);
    if (fresh.length <= MOST_RECENT) fresh.push(commit);
  };
  let end: HistoryEnd | null = null;
  if (isBelow)
    end = await readHistory(place, add, {
      revision: head,
      known: [known],
      rawChanges,
      goesOn: (isAbove) => (isBelow = isAbove),
    });
  if (end === null || !isBelow) end = await readHistory(place, add, { revision: head });
  // A history that broke off is tried again from its beginning.
  const isToKeep = end.reason === null && (!isBelow || known !== head);
  const unreadable = [...end.unreadable];
  if (isBelow && bytes !== null) {
    const recent = recentIn(kept!.recent);
    addKept(bytes, recent, observer, end);
    const text =
      isToKeep &&
      JSON.stringify({ commits: [...fresh, ...recent.commits], unreadable: [...unreadable, ...recent.unreadable] });
    if (text !== false && fresh.length + recent.commits.length <= MOST_RECENT && text.length <= LONGEST_RECENT) {
      await db.query(sql`
        update history_state set tip = ${head}, recent = ${text} where repository = ${repository} and mark = ${kept!.mark}`);
      return { ...end, known };
    }
  }
  if (isToKeep) {
    observer.settle();
    const observed = packObservations({ ...observer.stored(), end } as ReturnType<Observer['stored']>);
    await db.query(sql`
      insert into history_state (repository, format, head, mailmap, observed, mark)
      values (${repository}, ${OBSERVATIONS_FORMAT}, ${head}, ${basis}, ${observed}, ${keepBeside(dataFolder, name, observed)})
      on conflict (repository) do update set format = excluded.format, head = excluded.head, mailmap = excluded.mailmap,
        observed = excluded.observed, mark = excluded.mark, tip = null, recent = null`);
  }
  return { ...end, known: isBelow ? known : null };
}

/**
 * Commits that are kept as they were read, beside what those before them came to: writing all of it anew costs three
 * megabytes of hexadecimal digits for a history like that of diffusers (.3 s of a sync), reading these again next to nothing.
 */
const MOST_RECENT = 64;
const LONGEST_RECENT = 1 << 19;

interface Recent {
  /** Newest first. */
  commits: HistoryCommit[];
  unreadable: string[];
}

const recentIn = (text: string | null): Recent =>
  text === null ? { commits: [], unreadable: [] } : (JSON.parse(text) as Recent);

/** Adds what was kept below what the observer has, and how that ended, which it answers, to how the rest did. */
function addKept(bytes: Buffer, { commits, unreadable }: Recent, observer: Observer, end: HistoryEnd): HistoryEnd {
  for (const commit of commits) observer.add(commit);
  const { end: before, ...observed } = unpackObservations(bytes) as ReturnType<typeof unpackObservations> & {
    end: HistoryEnd;
  };
  observer.restore(observed);
  end.commits += commits.length + before.commits;
  end.unreadable.push(...unreadable, ...before.unreadable);
  end.reason ??= before.reason;
  return before;
}

const fileOf = (repository: number): string => `history-${repository}`;

/** Of a repository that is gone. */
export const removeHistory = (dataFolder: string, repository: number): void =>
  removeBeside(dataFolder, fileOf(repository));

/** Null where another sync was here meanwhile. */
async function observedIn(db: Db, repository: number, head: string): Promise<Buffer | null> {
  const row = await db.one<{ observed: Buffer }>(sql`
    select observed from history_state where repository = ${repository} and head = ${head}`);
  return row?.observed ?? null;
}

/** What was kept, as it is: for questions. @param recent of the same row */
export function observeKept(bytes: Buffer, recent: string | null, observer: Observer): HistoryEnd {
  const end: HistoryEnd = { commits: 0, unreadable: [], shallow: false, reason: null };
  end.shallow = addKept(bytes, recentIn(recent), observer, end).shallow;
  return end;
}

/** Of what all commits are read by, besides themselves. */
function basisOf({ gitDir }: GitPlace, mailmap: string | null): string {
  const hash = createHash('sha1').update(mailmap ?? '');
  const shallow = readWhole(forOpening(`${rawOf(gitDir)}/shallow`), 16 << 20, 'followed');
  if (shallow !== null) hash.update('\0').update(shallow.bytes);
  return hash.digest('hex');
}
