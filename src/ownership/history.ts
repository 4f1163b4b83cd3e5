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

/** Adds the history up to `head` to an observer, and keeps it. */
export async function observeHistory(
  { db, dataFolder }: Pick<Context, 'db' | 'dataFolder'>,
  repository: number,
  place: GitPlace,
  head: string,
  mailmap: string | null,
  observer: Observer,
): Promise<HistoryEnd> {
  const basis = basisOf(place, mailmap);
  const kept = await db.one<{ head: string; mailmap: string; mark: string }>(sql`
    select head, mailmap, mark from history_state where repository = ${repository} and format = ${OBSERVATIONS_FORMAT}`);
  const name = fileOf(repository);
  const bytes =
    kept?.mailmap === basis
      ? (keptBeside(dataFolder, name, kept.mark) ?? (await observedIn(db, repository, kept.head)))
      : null;
  let isBelow = bytes !== null;
  const add = (commit: HistoryCommit): void => observer.add(commit);
  let end: HistoryEnd | null = null;
  if (isBelow)
    end = await readHistory(place, add, {
      revision: head,
      known: [kept!.head],
      goesOn: (isAbove) => (isBelow = isAbove),
    });
  if (end === null || !isBelow) end = await readHistory(place, add, { revision: head });
  if (isBelow && bytes !== null) {
    const { end: before, ...observed } = unpackObservations(bytes) as ReturnType<typeof unpackObservations> & {
      end: HistoryEnd;
    };
    observer.restore(observed);
    end.commits += before.commits;
    end.unreadable.push(...before.unreadable);
    end.reason ??= before.reason;
  }
  // A history that broke off is tried again from its beginning.
  if (end.reason === null && (!isBelow || kept?.head !== head)) {
    const observed = packObservations({ ...observer.stored(), end } as ReturnType<Observer['stored']>);
    await db.query(sql`
      insert into history_state (repository, format, head, mailmap, observed, mark)
      values (${repository}, ${OBSERVATIONS_FORMAT}, ${head}, ${basis}, ${observed}, ${keepBeside(dataFolder, name, observed)})
      on conflict (repository) do update set format = excluded.format, head = excluded.head,
        mailmap = excluded.mailmap, observed = excluded.observed, mark = excluded.mark`);
  }
  return end;
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

/** What was kept, as it is: for questions. */
export function observeKept(bytes: Buffer, observer: Observer): HistoryEnd {
  const { end, ...observed } = unpackObservations(bytes) as ReturnType<typeof unpackObservations> & { end: HistoryEnd };
  observer.restore(observed);
  return end;
}

/** Of what all commits are read by, besides themselves. */
function basisOf({ gitDir }: GitPlace, mailmap: string | null): string {
  const hash = createHash('sha1').update(mailmap ?? '');
  const shallow = readWhole(forOpening(`${rawOf(gitDir)}/shallow`), 16 << 20, 'followed');
  if (shallow !== null) hash.update('\0').update(shallow.bytes);
  return hash.digest('hex');
}
