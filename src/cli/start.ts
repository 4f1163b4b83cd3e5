/** What `bin/spolia.js` runs: before anything else is loaded, whatever makes loading it fast. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache-folder.ts';
import { optimiseFor } from '../when-to-optimise.ts';
import { useCodeCache } from './code-cache.ts';

export async function start(args: string[]): Promise<void> {
  optimiseFor(args[0] ?? '');
  const cache = cacheFolder();
  if (cache !== null) useCodeCache(dirname(fileURLToPath(import.meta.url)), join(cache, 'code'), args);
  const { run } = await import('./main.ts');
  await run(args);
}
