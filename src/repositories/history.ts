/**
 * Reads a repository's whole history, newest commit first, as a stream: who changed which paths when, and what they said.
 *
 * Two plumbing commands share the work, because neither looks at what a person or a hostile configuration may set for
 * `git log` (order files, signatures, mailmaps, renames):
 *
 *     git rev-list --parents HEAD    which commits, and what they follow
 *     git diff-tree --stdin --raw    their messages and changed paths; reads trees, never a blob
 *
 * A merge on the main line (first parents from HEAD) is compared with its first parent: that is what came in by it. Any
 * other merge brings the main line into a branch, and changes nothing that its commits do not say.
 * scipy, 38,143 commits: 3.4 s of CPU in git, 3 s here, 77 MB resident. Only ids are held for all commits.
 */
import { existsSync } from 'node:fs';
import { readCommit } from './blobs.ts';
import { readWhole } from './content.ts';
import { type GitPlace, git, startGit } from './git.ts';
import { forOpening, rawOf } from './paths.ts';

export interface Signature {
  name: string;
  email: string;
  /** Seconds since 1970, as the commit says: clocks lie. NaN if it says none. */
  seconds: number;
}

export interface Change {
  /** Raw (see paths.ts). */
  path: string;
  /** Added, modified, deleted; a changed type (file to link) is a modification. Renames are a deletion and an addition. */
  status: 'A' | 'M' | 'D';
  /** Blob ids; zeros where there is none. */
  before: string;
  after: string;
}

/** `merge`: on the main line; `side merge`: elsewhere, without changes; `cut off`: its parents are not here (shallow). */
export type CommitKind = 'commit' | 'merge' | 'side merge' | 'cut off';

export interface HistoryCommit {
  id: string;
  parents: string[];
  kind: CommitKind;
  author: Signature;
  committer: Signature;
  /** At most `MESSAGE_LIMIT` characters. */
  message: string;
  /** At most `MOST_CHANGES`; `changed` counts them all. */
  changes: Change[];
  changed: number;
}

export interface HistoryEnd {
  commits: number;
  /** Commits whose trees are missing or broken, passed over. */
  unreadable: string[];
  /** The clone has no more than the newest commits. */
  shallow: boolean;
  /** Why the history ends before its beginning, or null. */
  reason: string | null;
}

export const MESSAGE_LIMIT = 16_384;
/** A commit that touches more than that is a move, a vendored tree or an import: who reads on needs the number alone. */
export const MOST_CHANGES = 20_000;
/** Each commit that git dies of costs a new process. */
const MOST_RESTARTS = 100;
/** Without any byte from git for so long, it hangs. */
const SILENCE_LIMIT_MS = 60_000;
export const LIST_TIME_LIMIT_MS = 600_000;
const LINES_AT_A_TIME = 512;

const REVISION = /^(HEAD|refs\/[\w./+-]+|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Nothing else is handed to git as one: an option would be read as such. */
export const isRevision = (text: string): boolean => REVISION.test(text);

export interface HistoryOptions {
  /** HEAD, a full ref or a commit id. */
  revision?: string;
  /** Commits that are known already, with all that lies behind them. */
  known?: readonly string[];
  /** Asked once it is listed whether one of the known ones was reached; else nothing is read. */
  goesOn?: (isAbove: boolean) => boolean;
  /** What `git diff-tree --raw -z` says of the newest commit and one that is known, where that was asked already. */
  rawChanges?: (known: string) => Promise<Buffer | null>;
  env?: NodeJS.ProcessEnv;
}

/** @param each is called for every commit, newest first; what it throws ends the reading */
export async function readHistory(
  place: GitPlace,
  each: (commit: HistoryCommit) => void,
  { revision = 'HEAD', known = [], goesOn = () => true, rawChanges, env = process.env }: HistoryOptions = {},
): Promise<HistoryEnd> {
  const end: HistoryEnd = { commits: 0, unreadable: [], shallow: false, reason: null };
  if (!isRevision(revision) || !known.every(isRevision)) {
    end.reason = 'not a revision';
    return end;
  }
  if (rawChanges !== undefined && known.length === 1 && env === process.env) {
    const only = await onlyCommit(place, revision, known[0], rawChanges);
    if (only !== null) {
      if (!goesOn(true)) return end;
      end.commits++;
      each(only);
      return end;
    }
  }
  const range = [revision, ...known.map((one) => `^${one}`)];
  const list = await git(place, ['rev-list', '--parents', ...range, '--'], { env, timeoutMs: LIST_TIME_LIMIT_MS });
  if (list.code !== 0) end.reason = complaint(list);
  const { ids, merges, isAbove } = listed(list.stdout, new Set(known));
  if (!goesOn(isAbove || known.includes(revision))) return end;
  const cut = shallowCommits(place);
  end.shallow = cut.size > 0;

  const width = ids.indexOf(10);
  const total = width < 0 ? 0 : Math.floor(ids.length / (width + 1));
  const idAt = (i: number) => ids.toString('latin1', i * (width + 1), i * (width + 1) + width);
  let next = 0;
  for (let restarts = 0; next < total; restarts++) {
    const answer = await readFrom(place, env, next, total, idAt, merges, cut, (commit) => {
      next++;
      end.commits++;
      each(commit);
    });
    if (next >= total) break;
    if (answer === 'not installed' || answer === 'held up' || restarts >= MOST_RESTARTS) {
      end.reason = answer === 'held up' ? 'git is held up by a special file' : `git gave up after ${next} commits`;
      break;
    }
    // Git dies while it compares trees, before it prints a word of that commit.
    end.unreadable.push(idAt(next));
    next++;
  }
  return end;
}

/**
 * The newest commit, where it follows one that is known and nothing else: what most syncs find. Told from its bytes, without
 * a process of git for the list and one for the commit. Null where anything is unusual, and where history was cut off.
 */
async function onlyCommit(
  place: GitPlace,
  revision: string,
  known: string,
  rawChanges: (known: string) => Promise<Buffer | null>,
): Promise<HistoryCommit | null> {
  if (!ID.test(revision) || !ID.test(known) || shallowCommits(place).size > 0 || hasGrafts(place)) return null;
  const bytes = await readCommit(place, revision);
  const split = bytes?.indexOf('\n\n') ?? -1;
  if (bytes === null || split < 0 || bytes.includes(0)) return null;
  const head = COMMIT.exec(bytes.toString('latin1', 0, split + 1));
  // In another encoding, git would translate it.
  if (head === null || head[1] !== known || bytes.subarray(0, split).includes('\nencoding ')) return null;
  const changes = await rawChanges(known);
  if (changes === null) return null;
  const [, parent, author, email, at, committer, committerEmail, committed] = head;
  const fields = [`>${revision}`, parent, author, email, at, committer, committerEmail, committed, ''];
  let only: HistoryCommit | null = null;
  const reader = new RecordReader((commit) => {
    only = commit;
  });
  reader.push(Buffer.from(fields.join('\0'), 'latin1'));
  reader.push(bytes.subarray(split + 2));
  reader.push(ZERO);
  reader.push(changes);
  reader.end();
  return only;
}

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZERO = Buffer.alloc(1);
const PERSON = '([^\\s<>](?:[^<>\\n]*[^\\s<>])?) <([^\\s<>]+)> ([1-9]\\d{0,9}) [+-]\\d{4}\\n';
/** With one parent, and people as everybody writes them. */
const COMMIT = new RegExp(`^tree [0-9a-f]+\\nparent ([0-9a-f]+)\\nauthor ${PERSON}committer ${PERSON}`);

/**
 * Ids of all commits in one run of bytes, a line each; merges of the main line, which begins with the first one listed, with
 * their parents; and whether one that is known is a parent. What git printed before it died is as good as the rest.
 */
function listed(printed: Buffer, known: ReadonlySet<string>) {
  const merges = new Map<string, string[]>();
  const width = printed.length === 0 ? 0 : /^[0-9a-f]*/.exec(printed.toString('latin1', 0, 64))![0].length;
  const ids = Buffer.alloc(printed.length);
  let length = 0;
  let isAbove = false;
  for (let at = 0, end = printed.indexOf(10); end >= 0; at = end + 1, end = printed.indexOf(10, at)) {
    length += printed.copy(ids, length, at, at + width);
    ids[length++] = 10;
    if (known.size > 0 && !isAbove)
      isAbove = printed
        .toString('latin1', at, end)
        .split(' ')
        .some((id, i) => i > 0 && known.has(id));
  }
  let next = printed.toString('latin1', 0, width);
  // Where clocks lie, a parent may be listed before its child: then it is met the next time around.
  for (let was = ''; next !== '' && was !== next; ) {
    was = next;
    for (let at = 0, end = printed.indexOf(10); end >= 0; at = end + 1, end = printed.indexOf(10, at)) {
      if (printed.toString('latin1', at, at + width) !== next) continue;
      const parents = printed.toString('latin1', at + width + 1, end).split(' ');
      if (parents.length > 1) merges.set(next, parents);
      next = parents[0];
      if (next === '') break;
    }
  }
  return { ids: ids.subarray(0, length), merges, isAbove };
}

function complaint({ reason, complaint }: { reason: string | null; complaint: string }): string {
  return reason === null ? complaint.split('\n')[0] || 'git failed' : `git is ${reason}`;
}

function shallowCommits({ gitDir }: GitPlace): Set<string> {
  const read = readWhole(forOpening(`${rawOf(gitDir)}/shallow`), 16 << 20, 'followed');
  return new Set(read === null ? [] : read.bytes.toString('latin1').split(/\s+/).filter(Boolean));
}

/** Parents that git shall believe instead of those that commits name. */
const hasGrafts = ({ gitDir }: GitPlace): boolean => existsSync(forOpening(`${rawOf(gitDir)}/info/grafts`));

const FIELDS = ['>%H', '%P', '%an', '%ae', '%at', '%cn', '%ce', '%ct', '%B', ''].join('%x00');

async function readFrom(
  place: GitPlace,
  env: NodeJS.ProcessEnv,
  first: number,
  total: number,
  idAt: (i: number) => string,
  merges: ReadonlyMap<string, string[]>,
  cut: ReadonlySet<string>,
  each: (commit: HistoryCommit) => void,
): Promise<'ended' | 'not installed' | 'held up'> {
  const child = await startGit(
    place,
    [
      ...['diff-tree', '--stdin', '--raw', '-z', '-r', '--root', '--no-renames', '--always', '--no-abbrev'],
      ...['--encoding=UTF-8', `--pretty=tformat:${FIELDS}`],
    ],
    env,
  );
  if (child === null) return 'held up';
  let result: 'ended' | 'not installed' = 'ended';
  child.on('error', () => (result = 'not installed'));
  child.stdin.on('error', () => {});
  child.stderr.resume();

  let fed = first;
  const feed = () => {
    while (fed < total) {
      let lines = '';
      for (const stop = Math.min(total, fed + LINES_AT_A_TIME); fed < stop; fed++) {
        const id = idAt(fed);
        // With parents named, git compares with those: the first one of a merge on the main line.
        lines += merges.has(id) ? `${id} ${merges.get(id)![0]}\n` : `${id}\n`;
      }
      if (!child.stdin.write(lines)) {
        child.stdin.once('drain', feed);
        return;
      }
    }
    child.stdin.end();
  };
  feed();

  const reader = new RecordReader((commit) => {
    const parents = merges.get(commit.id);
    if (parents !== undefined) {
      commit.parents = parents;
      commit.kind = 'merge';
    } else if (commit.parents.length > 1) {
      commit.kind = 'side merge';
    } else if (cut.has(commit.id)) {
      // Compared with nothing, as if this commit had made every file there is.
      commit.kind = 'cut off';
      commit.changes = [];
      commit.changed = 0;
    }
    each(commit);
  });
  let timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      clearTimeout(timer);
      reader.push(chunk);
      timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
    }
    reader.end();
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
  return result;
}

/** Longer than any message that is kept and any path that a file system takes. */
const TOKEN_LIMIT = 1 << 20;

/** Cuts git's answer at its zero bytes, which neither names nor messages nor paths can hold, and makes commits of it. */
class RecordReader {
  readonly #each: (commit: HistoryCommit) => void;
  /** The beginning of a token whose end is in the next chunk. */
  #rest: Buffer[] = [];
  #restSize = 0;
  #fields: string[] = [];
  #commit: HistoryCommit | null = null;
  /** Modes, ids and status of the change whose path comes next. */
  #change: string | null = null;

  constructor(each: (commit: HistoryCommit) => void) {
    this.#each = each;
  }

  push(chunk: Buffer): void {
    let at = 0;
    for (;;) {
      const zero = chunk.indexOf(0, at);
      if (zero < 0) break;
      let token = chunk.subarray(at, zero);
      if (this.#restSize > 0) {
        token = Buffer.concat([...this.#rest, token]);
        this.#rest = [];
        this.#restSize = 0;
      }
      this.#token(token);
      at = zero + 1;
    }
    if (at < chunk.length && this.#restSize < TOKEN_LIMIT) {
      this.#rest.push(Buffer.from(chunk.subarray(at)));
      this.#restSize += chunk.length - at;
    }
  }

  end(): void {
    if (this.#commit !== null) this.#each(this.#commit);
    this.#commit = null;
  }

  #token(token: Buffer): void {
    if (this.#fields.length > 0) {
      // Messages are cut while they are bytes; the last character may be lost.
      this.#fields.push(token.toString('utf8', 0, Math.min(token.length, MESSAGE_LIMIT)));
      if (this.#fields.length === 9) this.#header();
      return;
    }
    if (this.#change !== null) {
      this.#path(token);
      return;
    }
    const start = token[0] === 10 ? 1 : 0;
    if (token[start] === 58) this.#change = token.toString('latin1', start);
    else if (token[start] === 62) {
      this.end();
      this.#fields = [token.toString('latin1', start + 1)];
    }
  }

  #header(): void {
    const [id, parents, name, email, at, committer, committerEmail, committed, message] = this.#fields;
    this.#fields = [];
    this.#commit = {
      id,
      parents: parents === '' ? [] : parents.split(' '),
      kind: 'commit',
      author: { name, email, seconds: at === '' ? Number.NaN : Number(at) },
      committer: { name: committer, email: committerEmail, seconds: committed === '' ? Number.NaN : Number(committed) },
      message,
      changes: [],
      changed: 0,
    };
  }

  #path(token: Buffer): void {
    const [mode, newMode, before, after, status] = this.#change!.slice(1).split(' ');
    this.#change = null;
    const commit = this.#commit;
    // Submodules are other repositories.
    if (commit === null || mode === '160000' || newMode === '160000') return;
    commit.changed++;
    if (commit.changes.length >= MOST_CHANGES) return;
    commit.changes.push({
      path: token.toString('latin1'),
      status: status === 'A' || status === 'D' ? status : 'M',
      before,
      after,
    });
  }
}
