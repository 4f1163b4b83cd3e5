/** Sources as operators see them: they name places and organisations, repositories of which others may not see. */
import type { Viewer } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface SourceRow {
  source: string;
  kind: 'path' | 'settings' | 'url' | 'github' | 'gitlab' | 'command';
  listed_by: string | null;
  listed_at: Date | null;
  listing_since: Date | null;
  failed_since: Date | null;
  failure: string | null;
  remedy: string | null;
  /** On other machines, that it names. */
  remotes: number;
}

/** Nothing for whoever does not see everything. */
export function listSources(db: Db, viewer: Viewer): Promise<SourceRow[]> {
  return db.query<SourceRow>(sql`
    select path as source, kind, listed_by, listed_at, listing_since, failed_since, failure, remedy,
      (select count(*) from remote where remote.source = source.id and gone_since is null) as remotes
    from source where ${viewer.seesAll} order by source.id`);
}
