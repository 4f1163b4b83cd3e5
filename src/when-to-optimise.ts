/**
 * How much of a function V8 runs before it has it optimised. What runs for a second and reads much of its code once has a seventh
 * to a quarter of its processor time from optimising what is nearly done (docs/performance.md); what runs for long wants V8's own
 * measure. Threads that are started later follow.
 */
import { setFlagsFromString } from 'node:v8';

/** V8's own, in bytes of bytecode. */
const USUAL = 67_584;
const LATE = 1_000_000;

export function optimiseLate(budget = LATE): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
}

export const optimiseAsUsual = (): void => optimiseLate(USUAL);
