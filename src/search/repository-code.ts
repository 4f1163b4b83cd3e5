/**
 * The code of a repository as its segment has it: from files of the data folder, which a sync writes beside the words: a
 * large one (code-file.ts), and a small one of what came and went since (code-since.ts). Where there are none of this
 * state of the repository they are made by who asks. Nothing in them knows another repository, so what a viewer may not
 * see has no part in an answer; repositories are shared by all viewers that see them.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import type { Db } from '../storage/database.ts';
import { changesOf, movesOf } from './code-changes.ts';
import { contentsOf, type SegmentSource, sourcesOf } from './code-contents.ts';
import { CodeFile, codeWords, MOST_GONE, type Stamp } from './code-file.ts';
import { RepositoryCode } from './code-index.ts';
import { type CodeChanges, CodeSince, sinceWords } from './code-since.ts';
import { keepFile } from './kept-file.ts';
import { Segment, segmentPath } from './segment.ts';
import { stampHash } from './segment-part.ts';

const codePath = (dataFolder: string, repository: number): string => join(dataFolder, 'search', `${repository}.code`);
const sincePath = (dataFolder: string, repository: number): string =>
  join(dataFolder, 'search', `${repository}.code-since`);
/** Part of the files of a repository that may be others than in the large file: a question looks into both. */
const MOST_CHANGED = 0.1;

const kept = new Map<string, { stamp: Stamp; code: Promise<RepositoryCode> }>();

/** The code of a repository as its segment has it, opened or made when it is asked for the first time. */
export function codeOf(db: Db, dataFolder: string, repository: number, stamp: Stamp): Promise<RepositoryCode> {
  const key = `${repository} ${dataFolder}`;
  const found = kept.get(key);
  if (found !== undefined && areSame(found.stamp, stamp)) return found.code;
  const code = openedOrMade(db, dataFolder, repository, stamp);
  kept.set(key, { stamp, code });
  code.catch(() => kept.delete(key));
  return code;
}

async function openedOrMade(db: Db, dataFolder: string, repository: number, stamp: Stamp): Promise<RepositoryCode> {
  const there = opened(dataFolder, repository, stamp);
  if (there !== null) return there;
  const segment = Segment.read(segmentPath(dataFolder, repository));
  if (segment === null) return new RepositoryCode(CodeFile.of(codeWords([], [], stamp)));
  const words = await wholeOf(db, dataFolder, repository, segment, sourcesOf(segment));
  try {
    keepFile(codePath(dataFolder, repository), words);
  } catch (error) {
    // Whoever asks has their answer all the same; a sync says what is wrong.
    if (!(error instanceof Problem)) throw error;
  }
  return new RepositoryCode(CodeFile.of(words));
}

/** Null where there is none of this state. Somebody may write meanwhile: then the two files do not go together. */
function opened(dataFolder: string, repository: number, stamp: Stamp): RepositoryCode | null {
  const base = CodeFile.open(codePath(dataFolder, repository));
  if (base === null) return null;
  if (areSame(base.stamp, stamp)) return new RepositoryCode(base);
  const since = CodeSince.open(sincePath(dataFolder, repository), base.stamp);
  return since !== null && areSame(since.stamp, stamp) ? new RepositoryCode(base, since) : null;
}

const areSame = (a: Stamp, b: Stamp): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether the code of a repository is there as its segment has it. */
export const isCodeKept = (dataFolder: string, repository: number, stamp: string): boolean =>
  opened(dataFolder, repository, stampHash(stamp)) !== null;

/** @throws Problem where the disk is full or the folder may not be written */
export async function keepCode(db: Db, dataFolder: string, repository: number, segment: Segment): Promise<void> {
  const sources = sourcesOf(segment);
  const base = CodeFile.open(codePath(dataFolder, repository));
  const changes = base === null ? null : await changesSince(db, dataFolder, repository, segment, sources, base);
  if (changes !== null) {
    keepFile(sincePath(dataFolder, repository), sinceWords(changes, base!.stamp, segment.hash));
    return;
  }
  keepFile(codePath(dataFolder, repository), await wholeOf(db, dataFolder, repository, segment, sources));
  rmSync(sincePath(dataFolder, repository), { force: true });
}

async function wholeOf(
  db: Db,
  dataFolder: string,
  repository: number,
  segment: Segment,
  sources: readonly SegmentSource[],
): Promise<Int32Array> {
  const contents = await contentsOf(db, dataFolder, repository, segment, sources);
  return codeWords([...contents.values()], sources, segment.hash);
}

/** What differs from the large file; null where that is too much for a small one. */
async function changesSince(
  db: Db,
  dataFolder: string,
  repository: number,
  segment: Segment,
  sources: readonly SegmentSource[],
  base: CodeFile,
): Promise<CodeChanges | null> {
  const moves = movesOf(base.sources(), sources);
  if (moves.fresh.length + moves.gone.length > MOST_CHANGED * sources.length) return null;
  const changes = changesOf(base, moves, await contentsOf(db, dataFolder, repository, segment, moves.fresh));
  return changes.gone.length > MOST_GONE ? null : changes;
}
