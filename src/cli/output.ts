/** Where a report goes: standard output, or a file that is there as a whole or not at all. */
import { UsageError } from '../errors.ts';
import { AtomicFile, ClosedPipe } from '../scan/atomic-file.ts';

export interface Output {
  /** @throws ClosedPipe when nobody reads any more; UsageError when there is no room */
  write(chunk: string): Promise<void>;
  finish(): void;
  /** After a failure: leaves no half file behind. */
  abandon(): void;
}

/** @param file undefined or `-` for standard output */
export function openOutput(file: string | undefined): Output {
  return file === undefined || file === '-' ? standardOutput() : fileOutput(file);
}

function standardOutput(): Output {
  const { stdout } = process;
  return {
    write: (chunk) =>
      new Promise((done, fail) => {
        stdout.write(chunk, (error) => {
          if (!error) done();
          else fail(failure(error as NodeJS.ErrnoException));
        });
      }),
    finish() {},
    abandon() {},
  };
}

function failure(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new ClosedPipe('standard output');
  const what = error.code === 'ENOSPC' ? 'no space is left on the device' : (error.code ?? error.message);
  return new UsageError(
    `standard output cannot be written: ${what}`,
    'Free some space, or write elsewhere with --out.',
  );
}

function fileOutput(path: string): Output {
  const file = new AtomicFile(path);
  return {
    write(chunk) {
      file.write(chunk);
      // Lets Ctrl-C be heard between pieces, so that the temporary file is removed.
      return new Promise((done) => setImmediate(done));
    },
    finish: () => file.commit(),
    abandon: () => file.abandon(),
  };
}
