/** What a team's repositories use of others: packages of the index, by import. */
import type { Context } from '../operations/seam/operation.ts';
import { packagesUsedBy } from '../reuse/store.ts';

export interface TeamUse {
  component: string;
  repo: string;
  team: string | null;
  /** `file:line` in the repository that uses it. */
  places: string[];
}

/** @param repositories ids of the team's own */
export async function usesOf({ db, viewer }: Context, repositories: readonly number[]): Promise<TeamUse[] | null> {
  const rows = await packagesUsedBy(db, viewer, repositories);
  return rows.map(({ name, identity, team, places }) => ({ component: name, repo: identity, team, places }));
}
