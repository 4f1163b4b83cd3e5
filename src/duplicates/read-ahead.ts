/**
 * What the last comparison left in the data folder, read by a thread that waits while its command starts the database and looks
 * which files changed: where the search left off, and the analyses that lie together. Whoever compares takes it, or reads it then.
 *
 * All of it may be older than what the sync writes meanwhile: records are found by content, and a search goes on from any state.
 */
import { comparisonsFolder, togetherIn } from '../indexing/analyses-together.ts';
import type { AnalysisCache } from '../scan/analysis-cache.ts';
import { DEFAULTS } from '../scan/options.ts';
import { recallState, stateBytes } from '../scan/search-state-file.ts';

/** Bytes of analyses from which on no more are read: where nobody is ahead of his turn, one pack is in memory at a time. */
const MOST_BYTES = 64 << 20;
/** Bytes of a state that is read: a larger one takes longer than what is waited for, and most syncs compare nothing. */
const LARGEST_STATE = 128 << 20;

/**
 * What files of the data folder call the one set of repositories that the index compares: no PATHs. (A name would be taken for
 * a path, and be another one wherever a command runs in a folder that has a file of that name.)
 */
export const INDEX: readonly string[] = [];

type LastState = ReturnType<typeof recallState>;

const packs = new Map<number, AnalysisCache>();
let state: { last: LastState } | null = null;

/** @param repositories by their ids @param isWanted asked before each part: what is told to the thread meanwhile is heard between them */
export async function readAhead(
  dataFolder: string,
  repositories: readonly number[],
  isWanted: () => boolean,
): Promise<void> {
  if (!isWanted()) return;
  const folder = comparisonsFolder(dataFolder);
  if (stateBytes(folder, INDEX) <= LARGEST_STATE) state = { last: recallState(folder, INDEX, DEFAULTS.similarity) };
  let bytes = 0;
  for (const repository of repositories) {
    await new Promise((done) => setImmediate(done));
    if (bytes >= MOST_BYTES || !isWanted()) return;
    const pack = togetherIn(folder, repository);
    packs.set(repository, pack);
    bytes += pack.records.byteLength;
  }
}

/** The analyses of a repository. Each is given once, and is in memory no longer than it is used. */
export function takeTogether(folder: string, repository: number): AnalysisCache {
  const pack = packs.get(repository);
  packs.delete(repository);
  return pack ?? togetherIn(folder, repository);
}

/** Where the last search left off, null where there is none; given once. */
export function takeState(folder: string): LastState {
  const ahead = state;
  state = null;
  return ahead === null ? recallState(folder, INDEX, DEFAULTS.similarity) : ahead.last;
}

/** Gives up what nobody is going to take. */
export function forgetAhead(): void {
  packs.clear();
  state?.last?.close();
  state = null;
}
