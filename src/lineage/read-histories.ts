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
import type { GitPlace } from '../repositories/git.ts';
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
  /** By position: whether the commit also adds or changes tests, and how many paths it touches. */
  touchesTests: Uint8Array;
  follower: Follower;
  family: string;
}

export interface Histories {
  repositories: RepositoryHistory[];
  history: UnitHistory;
  contents: Contents;
  tables: BlobTables;
  likeness: Likeness;
  /** Ids of blobs by their numbers. */
  blobIds: string[];
  left: LeftOut[];
}

/** Whose history is followed: code that people write, by its name. */
export function isFollowed(path: string): boolean {
  return sheetForPath(path) !== null && pathRule(path) === null && !isTestPath(path);
}

/** A unit that is rewritten so far that little of it stays may have become a copy of something. */
const REWRITTEN = 0.5;

export async function readHistories(
  inputs: readonly RepositoryInput[],
  { minTokens = 20, progress, signal }: HistoryOptions = {},
): Promise<Histories> {
  const left = new Left();
  const history = new UnitHistory();
  const contents = new Contents();
  const likeness = new Likeness(contents);
  const tables = new BlobTables(contents, history.names, minTokens);
  const blobIds: string[] = [];
  const numbers = new Map<string, number>();
  const repositories: RepositoryHistory[] = [];
  const changes: { path: number; blob: number }[][][] = [];
  try {
    for (const [i, input] of inputs.entries()) {
      signal?.throwIfAborted();
      progress?.('commits', i, inputs.length);
      const place = { gitDir: input.git };
      const line = await mainlineOf(place, input, left);
      const touchesTests = new Uint8Array(line.commits.length);
      const wanted: { id: string; path: string }[] = [];
      const own: FileChange[][] = [];
      for (const [position, commit] of line.commits.entries()) {
        const list: FileChange[] = [];
        for (const change of commit.changes) {
          const path = display(change.path);
          if (isTestPath(path)) {
            touchesTests[position] = 1;
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
            blob = numbers.size;
            numbers.set(key, blob);
            wanted.push({ id: change.after, path });
          }
          list.push({ path: number, blob });
        }
        own.push(list);
        commit.changes = [];
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
        blobIds.push(id);
        tables.add(path, bytes);
      }
      repositories.push({
        identity: input.identity,
        place,
        commits: line.commits,
        times: plausibleTimes(line.commits.map(({ seconds }) => seconds)),
        arrivals: line.arrivals,
        touchesTests,
        follower: new Follower(history, tables, likeness, i),
        family: input.family ?? line.commits[0]?.id ?? `none ${i}`,
      });
    }
    const origins = new Origins(history, contents, likeness, {
      areForks: (a, b) => repositories[a].family === repositories[b].family,
    });
    const order = inDateOrder(repositories);
    for (const [n, { repository, position }] of order.entries()) {
      if ((n & 255) === 0) {
        signal?.throwIfAborted();
        progress?.('units', n, order.length);
        await new Promise((go) => setImmediate(go));
      }
      const list = changes[repository][position];
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
    return { repositories, history, contents, tables, likeness, blobIds, left: left.list() };
  } catch (error) {
    contents.close();
    throw error;
  }
}

async function mainlineOf(place: GitPlace, input: RepositoryInput, left: Left): Promise<Mainline> {
  const wanted = (path: string) => {
    const name = display(path);
    return sheetForPath(name) !== null && pathRule(name) === null;
  };
  let revision = input.revision ?? 'HEAD';
  if (!isRevision(revision)) {
    left.add(input.identity, 'not a revision', revision);
    revision = 'HEAD';
  }
  const line = await readMainline(place, { revision, wanted });
  if (line.reason !== null) left.add(input.identity, 'history', line.reason);
  for (const id of line.unreadable) left.add(input.identity, 'unreadable commit', id);
  const first = line.commits[0];
  if (first !== undefined && line.shallow) {
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
function inDateOrder(repositories: readonly RepositoryHistory[]): { repository: number; position: number }[] {
  const all: { repository: number; position: number }[] = [];
  for (const [repository, { commits }] of repositories.entries())
    for (const position of commits.keys()) all.push({ repository, position });
  const time = (one: { repository: number; position: number }) => repositories[one.repository].times[one.position];
  return all.sort((a, b) => time(a) - time(b) || a.repository - b.repository || a.position - b.position);
}

class Left {
  readonly #entries = new Map<string, LeftOut>();

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
