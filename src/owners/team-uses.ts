/** What a team's repositories use of others: filled in by whoever knows consumers. */
import type { Context } from '../operations/seam/operation.ts';

export interface TeamUse {
  component: string;
  repo: string;
  team: string | null;
  /** `file:line` in the repository that uses it. */
  places: string[];
}

/** null: nothing is known of consumers. @param repositories ids of the team's own */
export type UsesOf = (context: Context, repositories: readonly number[]) => Promise<TeamUse[] | null>;

export const usesOf: UsesOf = async () => null;
