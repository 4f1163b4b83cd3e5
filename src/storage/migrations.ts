/**
 * Changes of the schema, forward only. Every domain brings its own; `operations/schema.ts` puts them in one order, to
 * which is only ever appended: what was released has run somewhere.
 *
 * They run when the storage is opened, in one transaction under an advisory lock, so that of several processes one
 * migrates and the others wait. A database that knows a migration which this program does not is a newer version's.
 */
import { problems } from '../errors.ts';
import type { Db } from './database.ts';
import { sql } from './sql.ts';

export interface Migration {
  /** Fixed for ever, such as `repositories 1`. */
  id: string;
  sql: string;
}

const MIGRATING = 0x5b011b;

/** @param schema made if need be; a name that the program chose */
export async function migrate(db: Db, migrations: readonly Migration[], schema: string): Promise<void> {
  if ((await missing(db, migrations)).length === 0) return;
  await db.transaction(async (tx) => {
    await tx.query(sql`select pg_advisory_xact_lock(${MIGRATING})`);
    await tx.run(`create schema if not exists "${schema}"`);
    await tx.run(
      'create table if not exists migration (id text primary key, position integer not null, at timestamptz not null default now())',
    );
    const due = await missing(tx, migrations);
    for (const migration of due) {
      try {
        await tx.run(migration.sql);
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string };
        // Duplicate table, column, object: not ours, or the list above lies.
        if (/^42(P07|701|710)$/.test(code ?? '')) throw problems.schemaNotReady(`${migration.id}: ${message}`);
        throw error;
      }
      await tx.query(
        sql`insert into migration (id, position) values (${migration.id}, ${migrations.indexOf(migration) + 1})`,
      );
    }
  });
}

async function missing(db: Db, migrations: readonly Migration[]): Promise<Migration[]> {
  const done = new Set(await doneIn(db));
  const known = new Set(migrations.map((m) => m.id));
  const newer = [...done].filter((id) => !known.has(id));
  if (newer.length > 0) throw problems.schemaNewer(newer.join(', '));
  return migrations.filter((m) => !done.has(m.id));
}

const UNDEFINED_TABLE = '42P01';

/** Asked by each command, so whether there is a table at all is told by the error. */
async function doneIn(db: Db): Promise<string[]> {
  try {
    const rows = await db.query<{ id: string }>(sql`select id from migration order by position, id`);
    return rows.map(({ id }) => id);
  } catch (error) {
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
    throw error;
  }
}
