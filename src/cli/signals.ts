/** Ctrl-C and the like as an abort: what is under way is finished, and a second signal does not wait for it. */
import { problems } from '../errors.ts';

const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
const NAMES = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];

export interface Stop {
  signal: AbortSignal;
  /** What a shell calls the exit code of a program that the signal ended; null before one came. */
  code(): number | null;
  /** Signals are heard no more. */
  release(): void;
}

/** @param second exit code of a second signal; null for the first one's */
export function stopOnSignal(second: number | null = null): Stop {
  const stop = new AbortController();
  let code: number | null = null;
  const onSignal = (name: NodeJS.Signals) => {
    if (code !== null) process.exit(second ?? code);
    code = 128 + NUMBERS[name as keyof typeof NUMBERS];
    stop.abort(problems.interrupted());
  };
  for (const name of NAMES) process.on(name, onSignal);
  return {
    signal: stop.signal,
    code: () => code,
    release() {
      for (const name of NAMES) process.off(name, onSignal);
    },
  };
}

/** Until a signal came. */
export function stopped({ signal }: Pick<Stop, 'signal'>): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
