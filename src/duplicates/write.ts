/** Stores the classes of a comparison: all of them in one transaction, so that readers see one comparison or the other. */
import type { CloneType } from '../scan/result.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export interface StoredClass {
  key: string;
  fragment: boolean;
  type: CloneType;
  similarity: { min: number; median: number };
  normalized: { min: number; median: number };
  removable: number;
  tokens: number;
  within: string | null;
  contents: number[];
  places: number[];
  /** `position`: which of its file's units it is. */
  members: { file: number; position: number; repository: number; first: number; last: number }[];
}

const STORING = 0x5b011c;
const ROWS_AT_ONCE = 20_000;

export async function storeClasses(db: Db, generation: number, classes: readonly StoredClass[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${STORING})`);
    const keys = classes.map((c) => c.key);
    await tx.query(sql`
      update clone_class set gone_since = now() where gone_since is null and not key = any(${keys}::text[])`);
    // Lists of lists travel as texts: arrays of one statement must all have one length.
    const list = (numbers: number[]) => `{${numbers.join(',')}}`;
    const ids = await tx.query<{ id: number; key: string }>(sql`
      insert into clone_class (key, fragment, contents, places)
      select key, fragment, contents::bigint[], places::bigint[]
      from unnest(${keys}::text[], ${classes.map((c) => c.fragment)}::boolean[],
        ${classes.map((c) => list(c.contents))}::text[], ${classes.map((c) => list(c.places))}::text[])
        as new(key, fragment, contents, places)
      on conflict (key) do update set contents = excluded.contents, places = excluded.places, gone_since = null
      returning id, key`);
    const idOf = new Map(ids.map(({ id, key }) => [key, id] as const));
    await tx.query(sql`delete from clone_class_facts where generation = ${generation}`);
    await tx.query(sql`
      insert into clone_class_facts (generation, class, type, similarity_min, similarity_median, normalized_min,
        normalized_median, removable, tokens, members, within)
      select ${generation}, * from unnest(${classes.map((c) => idOf.get(c.key))}::bigint[],
        ${classes.map((c) => c.type)}::text[], ${classes.map((c) => c.similarity.min)}::real[],
        ${classes.map((c) => c.similarity.median)}::real[], ${classes.map((c) => c.normalized.min)}::real[],
        ${classes.map((c) => c.normalized.median)}::real[], ${classes.map((c) => c.removable)}::int[], ${classes.map((c) => c.tokens)}::int[],
        ${classes.map((c) => c.members.length)}::int[],
        ${classes.map((c) => (c.within === null ? null : idOf.get(c.within)))}::bigint[])`);
    const members = classes.flatMap((c) => c.members.map((m, i) => ({ ...m, class: idOf.get(c.key), i })));
    for (let from = 0; from < members.length; from += ROWS_AT_ONCE) {
      const part = members.slice(from, from + ROWS_AT_ONCE);
      await tx.query(sql`
        insert into clone_member (generation, class, position, unit, repository, first_line, last_line)
        select ${generation}, new.class, new.n, unit_facts.unit, new.repository, new.first, new.last
        from unnest(${part.map((m) => m.class)}::bigint[], ${part.map((m) => m.i)}::int[],
          ${part.map((m) => m.file)}::bigint[], ${part.map((m) => m.position)}::int[],
          ${part.map((m) => m.repository)}::bigint[], ${part.map((m) => m.first)}::int[],
          ${part.map((m) => m.last)}::int[]) as new(class, n, file, position, repository, first, last)
        join unit_facts on unit_facts.file = new.file and unit_facts.position = new.position
          and unit_facts.generation = ${generation}`);
    }
  });
  await db.run('analyze clone_class; analyze clone_class_facts; analyze clone_member');
}
