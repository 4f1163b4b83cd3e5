/**
 * From repositories to units through time: reads each main line, analyses each blob once, then replays all commits of all
 * repositories in the order of their dates, so that who was there first is known when something is born.
 */
import { sheetForPath } from '../engine/lexing/languages.ts';
import { pathRule } from '../engine/lexing/path-rules.ts';
import { isTestPath } from '../engine/units/boilerplate.ts';
import { mannerOf } from '../indexing/manner.ts';
import { readBlobs } from '../repositories/blobs.ts';
import { commitFiles } from '../repositories/commit-files.ts';
import { type GitPlace, git } from '../repositories/git.ts';
import { isRevision } from '../repositories/history.ts';
import { type MainCommit, type Mainline, plausibleTimes, readMainline } from '../repositories/mainline.ts';
import { display } from '../repositories/paths.ts';
import { BlobTables } from './blob-tables.ts';
import { Contents } from './contents.ts';
import { type FileChange, Follower } from './follow.ts';
import { UnitHistory } from './history.ts';
import { Likeness } from './likeness.ts';
import { Origins } from './origins.ts';

export interface RepositoryInput {
  /** What places call it. */
  identity: string;
  /** The git directory. */
  git: string;
  /** HEAD, a full ref or a commit id. */
  revision?: string;
  /** Repositories with the same are forks of one another; by default those with the same first commit are. */
  family?: string;
  /** Paths that are left out. */
  leaves?: (path: string) => boolean;
}

export interface LeftOut {
  repo: string;
  reason: string;
  count: number;
  examples: string[];
}

export interface HistoryOptions {
  /** Units with fewer code tokens are followed, but are never copies. */
  minTokens?: number;
  progress?: (stage: string, done: number, of: number) => void;
  signal?: AbortSignal;
}

export interface RepositoryHistory {
  identity: string;
  place: GitPlace;
  /** Without the changes, which are in the follower. */
  commits: MainCommit[];
  /** Never falling. */
  times: number[];
  arrivals: Map<string, number>;
  /** By position: whether the commit also adds or changes tests. */
  touchesTests: number[];
  follower: Follower;
  family: string;
}

export interface Histories {
  minTokens: number;
  repositories: RepositoryHistory[];
  history: UnitHistory;
  contents: Contents;
  tables: BlobTables;
  likeness: Likeness;
  /** Id and manner of each blob, by its number. */
  blobKeys: string[];
  left: LeftOut[];
}

export function noHistories(minTokens: number, tokens: string | number | null = null): Histories {
  const history = new UnitHistory();
  const contents = new Contents(tokens);
  const tables = new BlobTables(contents, history.names, minTokens);
  return {
    minTokens,
    repositories: [],
    history,
    contents,
    tables,
    likeness: new Likeness(contents),
    blobKeys: [],
    left: [],
  };
}

/** Whose history is followed: code that people write, by its name. */
export function isFollowed(path: string): boolean {
  return sheetForPath(path) !== null && pathRule(path) === null && !isTestPath(path);
}

/** A unit that is rewritten so far that little of it stays may have become a copy of something. */
const REWRITTEN = 0.5;

export async function readHistories(
  inputs: readonly RepositoryInput[],
  options: HistoryOptions = {},
): Promise<Histories> {
  const histories = noHistories(options.minTokens ?? 20);
  try {
    await extend(histories, inputs, options);
    return histories;
  } catch (error) {
    histories.contents.close();
    throw error;
  }
}

/** What `extend` added: for each repository the position of its first new commit. */
export interface Extended {
  firstNew: number[];
  /** Units from this number on are new, and versions. */
  firstUnit: number;
  firstVersion: number;
  firstCopy: number;
}

/**
 * Reads what is new in the repositories, which must be those that were read before, in the same order, or all new.
 * Returns null where a history is another one than before (it was rewritten, or goes on beside the line that was read):
 * then everything is to be read anew.
 *
 * New commits come after all that were read, whatever their dates.
 */
export async function extend(
  histories: Histories,
  inputs: readonly RepositoryInput[],
  { progress, signal }: HistoryOptions = {},
): Promise<Extended | null> {
  const { history, contents, tables, likeness, blobKeys, repositories } = histories;
  const left = new Left(histories.left);
  const isFirst = repositories.length === 0;
  const numbers = new Map(blobKeys.map((key, i) => [key, i] as const));
  const lines: Mainline[] = [];
  for (const [i, input] of inputs.entries()) {
    signal?.throwIfAborted();
    progress?.('commits', i, inputs.length);
    const known = repositories[i]?.commits.at(-1)?.id ?? null;
    const line = await mainlineOf({ gitDir: input.git }, input, known, left);
    if (line === null) return null;
    lines.push(line);
  }
  const firstUnit = history.unitCount;
  const firstVersion = history.versions.unit.length;
  const firstCopy = history.copies.copyVersion.length;
  const firstNew: number[] = [];
  const changes: FileChange[][][] = [];
  for (const [i, input] of inputs.entries()) {
    signal?.throwIfAborted();
    const line = lines[i];
    const place = { gitDir: input.git };
    if (isFirst)
      repositories.push({
        identity: input.identity,
        place,
        commits: [],
        times: [],
        arrivals: new Map(),
        touchesTests: [],
        follower: new Follower(history, tables, likeness, i),
        family: input.family ?? line.commits[0]?.id ?? `none ${i}`,
      });
    const repository = repositories[i];
    repository.place = place;
    const from = repository.commits.length;
    firstNew.push(from);
    const wanted: { id: string; path: string }[] = [];
    const own: FileChange[][] = [];
    for (const commit of line.commits) {
      const list: FileChange[] = [];
      let touchesTests = 0;
      for (const change of commit.changes) {
        const path = display(change.path);
        if (input.leaves?.(path)) continue;
        if (isTestPath(path)) {
          touchesTests = 1;
          continue;
        }
        const number = history.paths.of(path);
        if (change.status === 'D') {
          list.push({ path: number, blob: -1 });
          continue;
        }
        const key = `${change.after} ${mannerOf(path)}`;
        let blob = numbers.get(key);
        if (blob === undefined) {
          blob = blobKeys.push(key) - 1;
          numbers.set(key, blob);
          wanted.push({ id: change.after, path });
        }
        list.push({ path: number, blob });
      }
      own.push(list);
      commit.changes = [];
      repository.touchesTests.push(touchesTests);
    }
    changes.push(own);
    let read = 0;
    for await (const { bytes, reason, position } of readBlobs(
      place,
      wanted.map(({ id }) => id),
      BlobTables.largest,
    )) {
      if ((read++ & 255) === 0) {
        signal?.throwIfAborted();
        progress?.('blobs', read, wanted.length);
        await new Promise((go) => setImmediate(go));
      }
      const { id, path } = wanted[position];
      if (bytes === null) left.add(input.identity, reason, `${path} ${id.slice(0, 12)}`);
      tables.add(path, bytes);
    }
    const before = repository.times.at(-1);
    const times = plausibleTimes(line.commits.map(({ seconds }) => seconds));
    repository.times.push(...times.map((time) => (before === undefined ? time : Math.max(before, time))));
    for (const [id, position] of line.arrivals) repository.arrivals.set(id, from + position);
    for (const commit of line.commits) repository.commits.push(commit);
  }
  const origins = new Origins(history, contents, likeness, {
    areForks: (a, b) => repositories[a].family === repositories[b].family,
  });
  for (let version = 0; version < firstVersion; version++) origins.list(version);
  const order = inDateOrder(repositories, firstNew);
  for (const [n, { repository, position }] of order.entries()) {
    if ((n & 255) === 0) {
      signal?.throwIfAborted();
      progress?.('units', n, order.length);
      await new Promise((go) => setImmediate(go));
    }
    const list = changes[repository][position - firstNew[repository]];
    if (list.length === 0) continue;
    const found: number[] = [];
    const rewritten: number[] = [];
    const { versions } = history;
    repositories[repository].follower.apply(
      position,
      list,
      (version) => {
        // Units of one commit are found by those after them.
        origins.find(version);
        origins.list(version);
      },
      (version) => {
        found.push(version);
        const [before, now] = [versions.content.at(versions.before.at(version)), versions.content.at(version)];
        if (likeness.of(before, now, false, REWRITTEN) < REWRITTEN) rewritten.push(version);
      },
    );
    for (const version of rewritten) origins.find(version);
    for (const version of found) origins.list(version);
  }
  histories.left = left.list();
  return { firstNew, firstUnit, firstVersion, firstCopy };
}

/** @param known the last commit that was read; null is returned where the line does not go on from it */
async function mainlineOf(
  place: GitPlace,
  input: RepositoryInput,
  known: string | null,
  left: Left,
): Promise<Mainline | null> {
  const wanted = (path: string) => {
    const name = display(path);
    return sheetForPath(name) !== null && pathRule(name) === null;
  };
  let revision = input.revision ?? 'HEAD';
  if (!isRevision(revision)) {
    left.add(input.identity, 'not a revision', revision);
    revision = 'HEAD';
  }
  const line = await readMainline(place, { revision, wanted, known: known === null ? [] : [known] });
  if (known !== null && (line.reason !== null || (line.parent !== null && line.parent !== known))) return null;
  if (known !== null && line.commits.length === 0 && (await headOf(place, revision)) !== known) return null;
  if (line.reason !== null) left.add(input.identity, 'history', line.reason);
  for (const id of line.unreadable) left.add(input.identity, 'unreadable commit', id);
  const first = line.commits[0];
  if (first !== undefined && line.shallow && known === null) {
    left.add(input.identity, 'shallow clone', `its history begins with ${first.id.slice(0, 12)}`);
    // What was there then has no known birth: it is born with the first commit that is here.
    const { files } = await commitFiles(place, first.id);
    const zeros = '0'.repeat(first.id.length);
    first.changes = files
      .filter(({ path }) => wanted(path))
      .map(({ path, blobId }) => ({ path, status: 'A' as const, before: zeros, after: blobId }));
  }
  for (const commit of line.commits) {
    if (commit.cut) {
      left.add(input.identity, 'commit with too many changes', commit.id);
      const { files } = await commitFiles(place, commit.id);
      const zeros = '0'.repeat(commit.id.length);
      commit.changes = files
        .filter(({ path }) => wanted(path))
        .map(({ path, blobId }) => ({ path, status: 'A' as const, before: zeros, after: blobId }));
    }
  }
  return line;
}

/** All commits of all repositories, oldest first; within one repository always in its own order. */
function inDateOrder(
  repositories: readonly RepositoryHistory[],
  firstNew: readonly number[],
): { repository: number; position: number }[] {
  const all: { repository: number; position: number }[] = [];
  for (const [repository, { commits }] of repositories.entries())
    for (let position = firstNew[repository]; position < commits.length; position++) all.push({ repository, position });
  const time = (one: { repository: number; position: number }) => repositories[one.repository].times[one.position];
  return all.sort((a, b) => time(a) - time(b) || a.repository - b.repository || a.position - b.position);
}

class Left {
  readonly #entries = new Map<string, LeftOut>();

  constructor(before: readonly LeftOut[]) {
    for (const one of before) this.#entries.set(`${one.repo} ${one.reason}`, one);
  }

  add(repo: string, reason: string, example: string): void {
    const key = `${repo} ${reason}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, (entry = { repo, reason, count: 0, examples: [] }));
    entry.count++;
    if (entry.examples.length < 10) entry.examples.push(example);
  }

  list(): LeftOut[] {
    return [...this.#entries.values()];
  }
}

async function headOf(place: GitPlace, revision: string): Promise<string | null> {
  const answer = await git(place, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  return answer.code === 0 ? answer.stdout.toString('latin1').trim() : null;
}
