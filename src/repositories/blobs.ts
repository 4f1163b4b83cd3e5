/** Contents of blobs by their ids, in the order asked for: how files of a bare repository are read. */
import type { GitPlace } from './git.ts';
import { startGit } from './git.ts';
import type { GitProcess } from './git-process.ts';

export type BlobRead =
  | { position: number; bytes: Buffer; reason: null }
  | { position: number; bytes: null; reason: BlobFailure };

/** `missing`: a partial clone lacks it; `unreadable`: git failed, is not installed, or took too long. */
export type BlobFailure = 'too large' | 'missing from the repository' | 'unreadable';

/** Without any byte from git for so long, it hangs. */
const SILENCE_LIMIT_MS = 60_000;
/** Ids are handed to git in parts of this size, so that neither pipe fills while the other side waits. */
const IDS_AT_A_TIME = 512;
/** Bytes; a longer one is read as all histories are. */
const LARGEST_COMMIT = 1 << 18;

/**
 * One process for all: `git cat-file --batch --buffer`. Blobs beyond `limit` bytes are passed over without being kept.
 * Whoever stops reading early ends git with it. Every position is answered exactly once.
 */
export async function* readBlobs(
  place: GitPlace,
  ids: readonly string[],
  limit: number,
  env: NodeJS.ProcessEnv = process.env,
): AsyncGenerator<BlobRead> {
  if (ids.length === 0) return;
  const open = ids.length <= FEW && env === process.env ? openFor(place) : null;
  if (open !== null) {
    open.isBusy = true;
    try {
      // One after the other, so that no more than one is in memory.
      for (const [position, id] of ids.entries()) yield { ...(await open.reader.read([id], limit))[0], position };
    } finally {
      open.isBusy = false;
      if (waiting?.get(place.gitDir) !== open) open.reader.close();
    }
    return;
  }
  const child = await startGit(place, ['cat-file', '--batch', '--buffer'], env);
  const answers = new Answers(limit);
  if (child !== null) {
    watch(child);
    let timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
    feed(child, ids, true);
    try {
      for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
        // Only git's silence counts, not the time that the reader takes.
        clearTimeout(timer);
        for (const answer of answers.of(chunk)) yield answer;
        if (answers.isBroken) break;
        timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
      }
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
    }
  }
  for (let position = answers.count; position < ids.length; position++)
    yield { position, bytes: null, reason: 'unreadable' };
}

/** Blobs that are asked of a git that is there already; of more, a new one tells sooner. */
const FEW = 64;
/** Gits that wait for questions. */
const MOST_OPEN = 16;

interface Open {
  reader: BlobReader;
  isBusy: boolean;
}

let waiting: Map<string, Open> | null = null;

/**
 * Until the answer is called, few blobs of a repository are read by one git that stays open: a sync asks five times, and
 * starting a process takes a large one 15 to 50 ms.
 */
export function keepGitOpen(): () => void {
  const own = new Map<string, Open>();
  waiting ??= own;
  return () => {
    if (waiting === own) waiting = null;
    // One that is being asked is closed by who asks.
    for (const { reader, isBusy } of own.values()) if (!isBusy) reader.close();
  };
}

/** Bytes of a commit, asked of a git that is there already; null where none is kept, it is busy, or it does not know. */
export async function readCommit(place: GitPlace, id: string): Promise<Buffer | null> {
  const open = openFor(place);
  if (open === null) return null;
  open.isBusy = true;
  try {
    return (await open.reader.read([id], LARGEST_COMMIT, 'commit'))[0].bytes;
  } finally {
    open.isBusy = false;
    if (waiting?.get(place.gitDir) !== open) open.reader.close();
  }
}

/** Null where none is kept, or it is being asked. */
function openFor(place: GitPlace): Open | null {
  if (waiting === null) return null;
  const known = waiting.get(place.gitDir);
  if (known !== undefined) return known.isBusy ? null : known;
  if (waiting.size >= MOST_OPEN) {
    const idle = [...waiting].find(([, { isBusy }]) => !isBusy);
    if (idle === undefined) return null;
    idle[1].reader.close();
    waiting.delete(idle[0]);
  }
  const made: Open = { reader: new BlobReader(place), isBusy: false };
  waiting.set(place.gitDir, made);
  return made;
}

/**
 * The same for who asks many times: git stays open between questions (starting it from a large process takes 20 ms and more).
 * One question at a time; whoever opened it closes it.
 */
export class BlobReader {
  readonly #place: GitPlace;
  #child: GitProcess | null = null;
  #chunks: AsyncIterator<Buffer> | null = null;

  constructor(place: GitPlace) {
    this.#place = place;
  }

  /** As `readBlobs`: each is answered once, in order. */
  async read(ids: readonly string[], limit: number, kind: 'blob' | 'commit' = 'blob'): Promise<BlobRead[]> {
    const found: BlobRead[] = [];
    if (ids.length === 0) return found;
    const answers = new Answers(limit, kind);
    this.#child ??= await this.#start();
    if (this.#child !== null) {
      feed(this.#child, ids, false);
      while (found.length < ids.length && !answers.isBroken) {
        const timer = setTimeout(() => this.close(), SILENCE_LIMIT_MS);
        const chunk = await this.#chunks!.next().catch(() => ({ done: true as const, value: undefined }));
        clearTimeout(timer);
        if (chunk.done === true) break;
        for (const answer of answers.of(chunk.value)) found.push(answer);
      }
    }
    // Where git ended or answered otherwise than it does, another one is asked next time.
    if (found.length < ids.length) this.close();
    for (let position = found.length; position < ids.length; position++)
      found.push({ position, bytes: null, reason: 'unreadable' });
    return found;
  }

  async #start(): Promise<GitProcess | null> {
    const child = await startGit(this.#place, ['cat-file', '--batch']);
    if (child === null) return null;
    watch(child);
    this.#chunks = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    return child;
  }

  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
    this.#chunks = null;
  }
}

/** What git says, taken apart: chunks in, one answer after the other out. */
class Answers {
  readonly #limit: number;
  readonly #kind: string;
  readonly #header: number[] = [];
  /** Bytes of the current blob that are still to come, the line feed after it included; -1 while a header is read. */
  #missing = -1;
  #parts: Buffer[] | null = null;
  #failure: BlobFailure | null = null;
  /** How many were given. */
  count = 0;
  /** It is not git that speaks. */
  isBroken = false;

  constructor(limit: number, kind: 'blob' | 'commit' = 'blob') {
    this.#limit = limit;
    this.#kind = kind;
  }

  *of(chunk: Buffer): Iterable<BlobRead> {
    let at = 0;
    while (at < chunk.length) {
      if (this.#missing < 0) {
        const end = chunk.indexOf(10, at);
        const stop = end < 0 ? chunk.length : end;
        if (this.#header.length + stop - at > 1000) {
          this.isBroken = true;
          return;
        }
        for (; at < stop; at++) this.#header.push(chunk[at]);
        if (end < 0) return;
        at = end + 1;
        const [, kind, size] = String.fromCharCode(...this.#header).split(' ');
        this.#header.length = 0;
        if (size === undefined) {
          yield { position: this.count++, bytes: null, reason: 'missing from the repository' };
          continue;
        }
        this.#missing = Number(size) + 1;
        if (!Number.isSafeInteger(this.#missing)) {
          this.isBroken = true;
          return;
        }
        this.#failure = kind !== this.#kind ? 'unreadable' : this.#missing - 1 > this.#limit ? 'too large' : null;
        this.#parts = this.#failure === null ? [] : null;
      }
      const stop = Math.min(chunk.length, at + this.#missing);
      this.#parts?.push(chunk.subarray(at, stop));
      this.#missing -= stop - at;
      at = stop;
      if (this.#missing > 0) continue;
      this.#missing = -1;
      if (this.#parts === null) {
        yield { position: this.count++, bytes: null, reason: this.#failure ?? 'unreadable' };
      } else {
        const whole = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
        yield { position: this.count++, bytes: whole.subarray(0, whole.length - 1), reason: null };
      }
    }
  }
}

/** A git that goes away is seen by the end of what it says. */
function watch(child: GitProcess): void {
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.stderr.resume();
}

function feed(child: GitProcess, ids: readonly string[], isAll: boolean): void {
  const input = child.stdin;
  let next = 0;
  const more = () => {
    while (next < ids.length) {
      const part = ids.slice(next, next + IDS_AT_A_TIME);
      next += part.length;
      if (!input.write(`${part.join('\n')}\n`)) {
        input.once('drain', more);
        return;
      }
    }
    if (isAll) input.end();
  };
  more();
}
