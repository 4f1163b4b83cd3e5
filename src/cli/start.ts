/** What `bin/spolia.js` runs: before anything else is loaded, whatever makes loading it fast. */
import { keepCode } from '../code-cache.ts';
import { optimiseFor } from '../when-to-optimise.ts';

export async function start(args: string[]): Promise<void> {
  optimiseFor(args[0] ?? '');
  // Who wants nothing to be kept means this too.
  if (!args.includes('--no-cache')) keepCode(import.meta.url, args);
  const { run } = await import('./main.ts');
  await run(args);
}
