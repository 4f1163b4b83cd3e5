/** Of a family of forks and mirrors one is what the others are copies of. */
import { type Viewer, visibleTo } from '../access/viewer.ts';
import { type Sql, sql } from '../storage/sql.ts';

/**
 * Joins `origin`, the id of what a `repository` is a fork of, null for one that is none: what the others of a family copy is
 * no fork by the word of its forge, then the oldest entry. Of those that the viewer sees: what one may not see makes nothing a
 * copy.
 */
export const joinOrigin = (viewer: Viewer): Sql => sql`
  left join (select distinct on (family) family, id from repository where family is not null and ${visibleTo(viewer)}
    order by family, fork, id) origin on origin.family = repository.family and origin.id <> repository.id`;

/** Same for a repository and its forks, so that what they have alike is counted once; of each its own where forks count too. */
export const familyOf = (forksToo: boolean): Sql =>
  forksToo ? sql`repository.id` : sql`coalesce(repository.family, repository.id)`;
