import type { Progress } from '../operations/seam/operation.ts';

const PAUSE_MS = 100;

/** A stage may report thousands of times a second; ten are enough for eyes. Beginnings and ends of stages are always told. */
export function paced(progress: Progress): Progress {
  let last = 0;
  let stageBefore = '';
  return (stage, done, of, unit) => {
    const now = Date.now();
    if (stage === stageBefore && done !== of && now - last < PAUSE_MS) return;
    last = now;
    stageBefore = stage;
    progress(stage, done, of, unit);
  };
}
