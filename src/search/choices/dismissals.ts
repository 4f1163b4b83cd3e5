/** What people said is not similar to some code, as a viewer sees it: places, by the code that was asked for. */
import type { Viewer } from '../../access/viewer.ts';
import type { Db } from '../../storage/database.ts';
import { dismissedFor } from './store.ts';

/** Of one piece of code: see {@link placeText}. */
export type Dismissed = ReadonlySet<string>;

export const placeText = (repo: string, file: string, name: string): string => `${repo}\n${file}\n${name}`;

export async function dismissalsFor(
  db: Db,
  viewer: Viewer,
  units: readonly { key: string | null }[],
): Promise<ReadonlyMap<string, Dismissed>> {
  const found = new Map<string, Set<string>>();
  const keys = units.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return found;
  for (const { asked_code: asked, repo, file, name } of await dismissedFor(db, viewer, keys)) {
    const set = found.get(asked!) ?? new Set();
    found.set(asked!, set.add(placeText(repo, file, name)));
  }
  return found;
}
