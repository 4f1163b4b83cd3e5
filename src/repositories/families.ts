/**
 * Which repositories are one family: clones, forks, mirrors and worktrees of each other. Copies inside a family are no
 * duplicates; without this, forks would top every list.
 *
 * What makes a family is the *first* commit, found along first parents. Any other shared root does not: a repository
 * that took in a library with its history (`git subtree`, a monorepo made of older repositories) has that library's
 * root too, and there the copies are just what a scan is for.
 *
 * Repositories that already share their data, HEAD or remote are joined without asking. git is asked for the others,
 * once for ever for each HEAD, and never while there is nothing to compare.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWhole } from './content.ts';
import type { FoundRepository } from './found.ts';
import { type GitPlace, git } from './git.ts';
import { display, forOpening, rawOf } from './paths.ts';

export interface FamilyOptions {
  /** Folder in which first commits are remembered, one line for each HEAD; null for no memory. */
  cacheFolder: string | null;
  env?: NodeJS.ProcessEnv;
  /** Filled with the first commit of each repository, as far as it is known; then git is asked of all of them. */
  firsts?: Map<number, string>;
  /** For all questions together. A history of 100,000 commits takes git about a second without a commit graph. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
/** Bytes; a line has about 85, so these are 50,000 HEADs. A longer memory is started anew. */
const MEMORY_LIMIT = 4 << 20;
const COMMIT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * The family of each repository, numbered from 0 in order of appearance; a plain folder is a family of its own.
 * Where git gave no answer in time, the repository stands alone and its `notes` say so.
 */
export async function families(repositories: readonly FoundRepository[], options: FamilyOptions): Promise<Int32Array> {
  const joined = new Joined(repositories.length);
  const known = [...repositories.keys()].filter((i) => repositories[i].kind !== 'folder');
  for (const keyOf of [
    (r: FoundRepository) => r.commonDir,
    (r: FoundRepository) => r.head,
    (r: FoundRepository) => r.identity,
    (r: FoundRepository) => r.origin,
  ]) {
    joined.byKey(known.map((i) => [i, keyOf(repositories[i])]));
  }
  const one = known.length > 0 ? joined.of(known[0]) : -1;
  if (options.firsts !== undefined || known.some((i) => joined.of(i) !== one))
    await joinByHistory(repositories, known, joined, options);
  return joined.numbered();
}

async function joinByHistory(
  repositories: readonly FoundRepository[],
  known: number[],
  joined: Joined,
  { cacheFolder, env = process.env, timeoutMs = TIMEOUT_MS, firsts: told }: FamilyOptions,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  const memory = new Memory(cacheFolder);
  const firsts: [number, string | null][] = [];
  const shallow: { repository: number; commits: string[] }[] = [];
  const complete: number[] = [];

  // One of those already joined speaks for them. A shallow clone ends somewhere in the middle, so what it calls its
  // first commit is none: it speaks only where no complete one does.
  const spokenFor = new Set<number>();
  const boundaries = new Map<number, string[]>();
  for (const i of known) {
    if (spokenFor.has(joined.of(i))) continue;
    const boundary = shallowBoundary(repositories[i]);
    if (boundary !== null) {
      boundaries.set(i, boundary);
      continue;
    }
    complete.push(i);
    spokenFor.add(joined.of(i));
  }
  for (const [i, boundary] of boundaries) {
    if (spokenFor.has(joined.of(i))) continue;
    const { head } = repositories[i];
    shallow.push({ repository: i, commits: head === null ? boundary : [head, ...boundary] });
  }

  await Promise.all(
    complete.map(async (i) => {
      const { head, notes } = repositories[i];
      const remembered = head === null ? undefined : memory.firstOf(head);
      if (remembered !== undefined) {
        firsts.push([i, remembered]);
        return;
      }
      const place = placeOf(repositories[i]);
      const answer =
        place === null
          ? null
          : await git(place, ['rev-list', '--first-parent', '--max-parents=0', head ?? 'HEAD', '--'], {
              env,
              timeoutMs: Math.max(1, deadline - performance.now()),
              mostBytes: 1 << 20,
            });
      const first = answer?.stdout.toString('latin1').split('\n')[0] ?? '';
      if (answer?.code === 0 && COMMIT_ID.test(first)) {
        firsts.push([i, first]);
        if (head !== null) memory.remember(head, first);
      } else if (head !== null) {
        notes.push('its first commit could not be found out: copies between it and its forks count as duplicates');
      }
    }),
  );
  memory.save();
  joined.byKey(firsts);
  for (const [i, first] of firsts) if (first !== null) told?.set(i, first);

  // Where a shallow clone's commits exist in another repository, they have a common history.
  joined.byKey(shallow.flatMap(({ repository, commits }) => commits.map((c) => [repository, c] as [number, string])));
  const asked = shallow.flatMap(({ repository, commits }) =>
    commits.slice(0, 10).map((commit) => ({ repository, commit })),
  );
  if (asked.length === 0) return;
  await Promise.all(
    complete.map(async (i) => {
      const place = placeOf(repositories[i]);
      if (place === null || asked.every(({ repository }) => joined.of(repository) === joined.of(i))) return;
      const answer = await git(place, ['cat-file', '--batch-check=%(objecttype)'], {
        env,
        input: `${asked.map(({ commit }) => commit).join('\n')}\n`,
        timeoutMs: Math.max(1, deadline - performance.now()),
        mostBytes: 1 << 20,
      });
      if (answer.code !== 0) return;
      answer.stdout
        .toString('latin1')
        .split('\n')
        .forEach((line, n) => {
          if (line === 'commit' && n < asked.length) joined.join(i, asked[n].repository);
        });
    }),
  );
}

/** The commits where a shallow clone ends, or null for a complete one. */
function shallowBoundary(repository: FoundRepository): string[] | null {
  const read = readWhole(forOpening(`${repository.commonDir}/shallow`), 1 << 20, 'followed');
  if (read === null) return null;
  return read.bytes
    .toString('latin1')
    .split('\n')
    .filter((line) => COMMIT_ID.test(line));
}

function placeOf(repository: FoundRepository): GitPlace | null {
  const gitDir = display(repository.gitDir);
  return rawOf(gitDir) === repository.gitDir ? { gitDir } : null;
}

/** Union-find over numbers. */
class Joined {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  of(i: number): number {
    while (this.#parent[i] !== i) i = this.#parent[i] = this.#parent[this.#parent[i]];
    return i;
  }

  join(a: number, b: number): void {
    const x = this.of(a);
    const y = this.of(b);
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  byKey(keyed: readonly [number, string | null][]): void {
    const first = new Map<string, number>();
    for (const [i, key] of keyed) {
      if (key === null || key === '') continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else this.join(known, i);
    }
  }

  numbered(): Int32Array {
    const numbers = new Map<number, number>();
    return this.#parent.map((_, i) => {
      const root = this.of(i);
      if (!numbers.has(root)) numbers.set(root, numbers.size);
      return numbers.get(root)!;
    });
  }
}

/** First commits by HEAD. A HEAD never changes its history, so nothing in it ever goes stale. */
class Memory {
  readonly #folder: string | null;
  readonly #firsts = new Map<string, string>();
  #isUsable = false;
  #news = '';

  constructor(folder: string | null) {
    this.#folder = folder;
    if (folder === null) return;
    const read = readWhole(forOpening(rawOf(this.#file(folder))), MEMORY_LIMIT, 'followed');
    this.#isUsable = read !== null && read.bytes.length < MEMORY_LIMIT * 0.9;
    for (const line of read?.bytes.toString('latin1').split('\n') ?? []) {
      const [head, first, rest] = line.split(' ');
      if (rest === undefined && COMMIT_ID.test(head) && first !== undefined && COMMIT_ID.test(first))
        this.#firsts.set(head, first);
    }
  }

  firstOf(head: string): string | undefined {
    return this.#firsts.get(head);
  }

  remember(head: string, first: string): void {
    this.#news += `${head} ${first}\n`;
  }

  /** Appends in one write, so that scans at the same time do not harm each other. A full disk loses nothing but time. */
  save(): void {
    if (this.#folder === null || this.#news === '') return;
    try {
      mkdirSync(this.#folder, { recursive: true });
      appendFileSync(this.#file(this.#folder), this.#news, { flag: this.#isUsable ? 'a' : 'w' });
    } catch {
      // Then the next scan asks again.
    }
  }

  #file(folder: string): string {
    return join(folder, 'first-commits.txt');
  }
}
