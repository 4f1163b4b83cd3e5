/** Repositories in which a search looks. A server is asked by the same groups of people all the time. */
import { sightOf } from '../access/sight.ts';
import { problems } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { forgetful } from '../storage/remembered.ts';
import { type Searchable, searchable } from './store.ts';

const REPOSITORY_BYTES = 500;

/** @throws Problem where the viewer sees none */
export async function seenRepositories({ db, viewer, memory = forgetful }: Context): Promise<readonly Searchable[]> {
  const all = await memory.once(
    `searchable ${await sightOf(db, memory, viewer)}`,
    () => searchable(db, viewer),
    (rows) => REPOSITORY_BYTES * rows.length,
  );
  if (all.length === 0) throw problems.nothingIndexed();
  return all;
}
