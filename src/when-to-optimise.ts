/**
 * How much of a function V8 runs before it has it optimised. What runs for a second, and most of its code once, spent a tenth to a
 * quarter of its processor time on optimising what was nearly done (docs/performance.md); what runs for long wants V8's own
 * measure. Threads that are started later follow.
 */
import { setFlagsFromString } from 'node:v8';

/** In bytes of bytecode; V8's own measure, and those of commands. */
const USUAL = 67_584;
const LATE = 1_000_000;
/** A scan spends its time in WebAssembly, and of large ones some seconds in JavaScript. */
const OF_A_SCAN = 500_000;

const LONG: ReadonlySet<string> = new Set(['serve', 'mcp', 'worker', 'index', 'demo', 'example']);

let present = USUAL;

function optimiseAfter(budget: number): void {
  setFlagsFromString(`--interrupt-budget=${budget}`);
  present = budget;
}

/** For a command, before its code is loaded: code that V8 made under other flags it does not take again. */
export function optimiseFor(command: string): void {
  if (command === 'scan') optimiseAfter(OF_A_SCAN);
  else if (!LONG.has(command)) optimiseAfter(LATE);
}

/** Where a command finds that there is much to do. Afterwards flags are what they were, so that its code can be kept. */
export async function optimisedAsUsual<T>(work: () => Promise<T>): Promise<T> {
  const before = present;
  if (before === USUAL) return work();
  optimiseAfter(USUAL);
  try {
    return await work();
  } finally {
    optimiseAfter(before);
  }
}
