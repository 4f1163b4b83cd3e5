/** Where what may be lost is kept between runs. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Spolia's folder in the user's cache folder (XDG: `~/.cache/spolia`), which need not exist yet; null where the person
 * has no home. A relative XDG_CACHE_HOME is ignored, as the XDG specification says.
 */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string | null {
  const xdg = env.XDG_CACHE_HOME ?? '';
  if (isAbsolute(xdg)) return join(xdg, 'spolia');
  let home = env.HOME ?? '';
  if (!isAbsolute(home)) {
    try {
      home = homedir();
    } catch {
      return null;
    }
  }
  return isAbsolute(home) ? join(home, '.cache', 'spolia') : null;
}
