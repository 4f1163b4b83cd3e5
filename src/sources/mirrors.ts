/** Where mirrors lie in the data folder. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';

export const mirrorsFolder = (dataFolder: string): string => join(dataFolder, 'mirrors');

/**
 * A folder that people recognise and that two repositories never share.
 *
 * @param known what stays the same through renames: the forge's number of it, else its URL
 */
export function mirrorName(identity: string, known: string): string {
  const last = identity.slice(identity.lastIndexOf('/') + 1).replace(/\.git$/, '');
  const readable = last
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60);
  const hash = createHash('sha256').update(known).digest('hex').slice(0, 16);
  return `${readable || 'repository'}-${hash}.git`;
}
