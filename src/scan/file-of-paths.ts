/** What is remembered of a set of PATHs lies in one file, whatever their order and by whatever links they are reached. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { textKey } from './known-classes.ts';

/** The file in `folder` for a set of PATHs. */
export function fileOfPaths(folder: string, paths: readonly string[]): string {
  const real = paths.map((path) => {
    try {
      return realpathSync(path);
    } catch {
      return path;
    }
  });
  return join(folder, `${textKey(real.sort().join('\n')).toString(16).padStart(13, '0')}.bin`);
}
