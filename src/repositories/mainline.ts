/**
 * A repository's history as one line of states: the first parents of a revision, oldest first.
 *
 *     side       s1 ─ s2
 *               /       \
 *     main   c0 ─ c1 ─── m ─ c2          main line: c0, c1, m, c2; s1 and s2 arrived with m
 *
 * A unit then has versions that follow one another, and a merge, however many heads it has, is one change: what it
 * brought to the main line. That is also how teams that squash see their history; nothing here depends on it, only a
 * merge of fifty commits is one step where a squash would be one too.
 */
import { type GitPlace, git } from './git.ts';
import {
  type Change,
  type HistoryOptions,
  isRevision,
  LIST_TIME_LIMIT_MS,
  readHistory,
  type Signature,
} from './history.ts';

export interface MainCommit {
  id: string;
  author: Signature;
  /** As the committer's clock said; see `plausibleTimes`. */
  seconds: number;
  message: string;
  /** First lines of the messages of the commits that a merge brought, at most {@link MOST_SUBJECTS}. */
  brought: string[];
  isMerge: boolean;
  /** Paths as raw strings (see paths.ts), only those wanted. */
  changes: Change[];
  /** Of all paths. */
  changed: number;
  /** There were more changes than are kept: the commit is to be read as a whole tree. */
  cut: boolean;
}

export interface Mainline {
  /** Oldest first. */
  commits: MainCommit[];
  /** Position of the main-line commit by which a commit arrived, by its id. */
  arrivals: Map<string, number>;
  /** Commits whose trees are missing or broken: passed over, what they changed shows up with the next change. */
  unreadable: string[];
  shallow: boolean;
  /** First parent of the oldest commit here; null where it has none, or there is no commit. */
  parent: string | null;
  /** Why the history ends before its beginning, or null. */
  reason: string | null;
}

export interface MainlineOptions extends HistoryOptions {
  /** Which paths are kept of each commit. */
  wanted(path: string): boolean;
  /** How much of each message is kept. */
  messageLimit?: number;
}

const MOST_SUBJECTS = 50;

/** The first line of a message, cut. */
export const subject = (message: string): string => message.trimStart().split('\n', 1)[0].trimEnd().slice(0, 200);

export async function readMainline(place: GitPlace, options: MainlineOptions): Promise<Mainline> {
  const { wanted, messageLimit = 2000, revision = 'HEAD', known = [], env = process.env } = options;
  const line: Mainline = {
    commits: [],
    arrivals: new Map(),
    unreadable: [],
    shallow: false,
    parent: null,
    reason: null,
  };
  if (!isRevision(revision) || !known.every(isRevision)) return { ...line, reason: 'not a revision' };
  // Asked for by itself, because git prints parents before children where clocks were wrong.
  const list = await git(
    place,
    ['rev-list', '--first-parent', '--reverse', revision, ...known.map((id) => `^${id}`), '--'],
    { env, timeoutMs: LIST_TIME_LIMIT_MS },
  );
  const ids = list.stdout.toString('latin1').split('\n').filter(Boolean);
  const wantedAt = new Map(ids.map((id, i) => [id, i] as const));
  const read = new Array<MainCommit | undefined>(ids.length);
  const parentsOf = new Map<string, string[]>();
  const subjectOf = new Map<string, string>();
  const end = await readHistory(
    place,
    (commit) => {
      parentsOf.set(commit.id, commit.parents);
      const at = wantedAt.get(commit.id);
      if (at === undefined) {
        subjectOf.set(commit.id, subject(commit.message));
        return;
      }
      read[at] = {
        id: commit.id,
        author: commit.author,
        seconds: commit.committer.seconds,
        message: commit.message.slice(0, messageLimit),
        brought: [],
        isMerge: commit.parents.length > 1,
        changes: commit.changes.filter(({ path }) => wanted(path)),
        changed: commit.changed,
        cut: commit.changed > commit.changes.length,
      };
    },
    options,
  );
  line.unreadable = end.unreadable;
  line.shallow = end.shallow;
  line.reason = end.reason ?? (list.code === 0 ? null : (list.reason ?? list.complaint.split('\n')[0]));
  line.parent = ids.length === 0 ? null : (parentsOf.get(ids[0])?.[0] ?? null);
  line.commits = read.filter((commit) => commit !== undefined);
  const { commits, arrivals } = line;
  for (const [position, commit] of commits.entries()) arrivals.set(commit.id, position);
  for (const [position, commit] of commits.entries()) {
    if (!commit.isMerge) continue;
    const open = [...(parentsOf.get(commit.id) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (arrivals.has(id)) continue;
      const parents = parentsOf.get(id);
      // Known from before, or beyond the end of a shallow clone.
      if (parents === undefined) continue;
      arrivals.set(id, position);
      if (commit.brought.length < MOST_SUBJECTS) commit.brought.push(subjectOf.get(id) ?? '');
      open.push(...parents);
    }
  }
  return line;
}

/**
 * Times that never fall and that no broken clock spoils: the longest run of commits whose times do not fall is believed,
 * and each other commit gets the time of the one before it. One commit of 1970 or 2106 is such another one.
 */
export function plausibleTimes(seconds: readonly number[]): number[] {
  // Patience: tails[k] is the commit with the least time that ends a run of length k + 1.
  const tails: number[] = [];
  const before = new Int32Array(seconds.length).fill(-1);
  for (const [i, time] of seconds.entries()) {
    if (!Number.isFinite(time)) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seconds[tails[middle]] <= time) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  }
  const believed = new Uint8Array(seconds.length);
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) believed[i] = 1;
  const first = seconds.find((_, i) => believed[i] === 1) ?? 0;
  const times: number[] = [];
  for (const [i, time] of seconds.entries()) times.push(believed[i] === 1 ? time : (times[i - 1] ?? first));
  return times;
}
