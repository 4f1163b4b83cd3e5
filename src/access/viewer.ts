/**
 * Who asks. Every function that reads what repositories hold takes a viewer and filters by it, in the query and not
 * after it: what somebody may not see is not counted, not ranked and cannot be inferred.
 */
import { type Sql, sql } from '../storage/sql.ts';

export interface Viewer {
  /** Of the machine's owner and operators. */
  readonly seesAll: boolean;
  /** Groups that the viewer belongs to; a repository that is not for everyone names those that may see it. */
  readonly groups: readonly string[];
  /** Under which name what they leave is kept; none where nobody asked who it is. */
  readonly name?: string;
}

/** Whoever may open the database directly could read its files too: the command line of the data's owner. */
export const dataOwner: Viewer = { seesAll: true, groups: [] };

export function memberOf(...groups: string[]): Viewer {
  return { seesAll: false, groups };
}

/** A condition on the rows of `repository`, under that name in the query. */
export function visibleTo({ seesAll, groups }: Viewer): Sql {
  return seesAll ? sql`true` : sql`(repository.everyone or repository.groups && ${groups}::text[])`;
}
