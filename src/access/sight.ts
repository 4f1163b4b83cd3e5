/**
 * What somebody sees, as a key: people of different groups who see the same repositories have the same sight, and get the
 * same answers. Operators, who see what is of no repository, have one of their own.
 */
import { createHash } from 'node:crypto';
import type { Db } from '../storage/database.ts';
import type { Memory } from '../storage/remembered.ts';
import { visibleRepositories } from './store.ts';
import type { Viewer } from './viewer.ts';

export type Sight = string;

export function sightOf(db: Db, memory: Memory, viewer: Viewer): Promise<Sight> {
  if (viewer.seesAll) return Promise.resolve('all');
  return memory.once(
    `sight ${JSON.stringify([...viewer.groups].sort())}`,
    async () => {
      const ids = await visibleRepositories(db, viewer);
      return createHash('sha256').update(ids.join(' ')).digest('base64url');
    },
    (sight) => sight.length,
  );
}
