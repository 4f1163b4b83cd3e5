/** Contents of blobs by their ids, in the order asked for: how files of a bare repository are read. */
import type { GitPlace } from './git.ts';
import { startGit } from './git.ts';

export type BlobRead =
  | { position: number; bytes: Buffer; reason: null }
  | { position: number; bytes: null; reason: BlobFailure };

/** `missing`: a partial clone lacks it; `unreadable`: git failed, is not installed, or took too long. */
export type BlobFailure = 'too large' | 'missing from the repository' | 'unreadable';

/** Without any byte from git for so long, it hangs. */
const SILENCE_LIMIT_MS = 60_000;
/** Ids are handed to git in parts of this size, so that neither pipe fills while the other side waits. */
const IDS_AT_A_TIME = 512;

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
  const child = await startGit(place, ['cat-file', '--batch', '--buffer'], env);
  let position = 0;
  if (child === null) {
    while (position < ids.length) yield { position: position++, bytes: null, reason: 'unreadable' };
    return;
  }
  child.on('error', () => {});
  child.stdin!.on('error', () => {});
  child.stderr!.resume();
  let timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
  feed(child.stdin!, ids);

  const header: number[] = [];
  // Bytes of the current blob that are still to come, the line feed after it included; -1 while a header is read.
  let missing = -1;
  let parts: Buffer[] | null = null;
  let failure: BlobFailure | null = null;
  try {
    reading: for await (const chunk of child.stdout! as AsyncIterable<Buffer>) {
      // Only git's silence counts, not the time that the reader takes.
      clearTimeout(timer);
      let at = 0;
      while (at < chunk.length) {
        if (missing < 0) {
          const end = chunk.indexOf(10, at);
          const stop = end < 0 ? chunk.length : end;
          if (header.length + stop - at > 1000) break reading;
          for (; at < stop; at++) header.push(chunk[at]);
          if (end < 0) break;
          at = end + 1;
          const [, kind, size] = String.fromCharCode(...header).split(' ');
          header.length = 0;
          if (size === undefined) {
            yield { position: position++, bytes: null, reason: 'missing from the repository' };
            continue;
          }
          missing = Number(size) + 1;
          if (!Number.isSafeInteger(missing)) break reading;
          failure = kind !== 'blob' ? 'unreadable' : missing - 1 > limit ? 'too large' : null;
          parts = failure === null ? [] : null;
        }
        const stop = Math.min(chunk.length, at + missing);
        parts?.push(chunk.subarray(at, stop));
        missing -= stop - at;
        at = stop;
        if (missing > 0) continue;
        missing = -1;
        if (parts === null) {
          yield { position: position++, bytes: null, reason: failure ?? 'unreadable' };
        } else {
          const whole = parts.length === 1 ? parts[0] : Buffer.concat(parts);
          yield { position: position++, bytes: whole.subarray(0, whole.length - 1), reason: null };
        }
      }
      timer = setTimeout(() => child.kill('SIGKILL'), SILENCE_LIMIT_MS);
    }
    while (position < ids.length) yield { position: position++, bytes: null, reason: 'unreadable' };
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function feed(input: NodeJS.WritableStream, ids: readonly string[]): void {
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
    input.end();
  };
  more();
}
