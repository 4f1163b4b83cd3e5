/** A git that runs: what is needed of a child process, whoever started it. */
import type { Readable, Writable } from 'node:stream';

export interface GitProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  kill(signal: NodeJS.Signals): unknown;
  /** It ended, and all that it said was handed on; null where a signal ended it. */
  on(event: 'close', listener: (code: number | null) => void): unknown;
  /** It could not be started. */
  on(event: 'error', listener: (error: Error) => void): unknown;
}
