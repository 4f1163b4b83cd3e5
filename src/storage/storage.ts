/** Opens the index's PostgreSQL wherever it is, with the schema that this program knows. */
import { Problem, problems } from '../errors.ts';
import { type Access, connect, type Database, type Db } from './database.ts';
import { openEmbedded } from './embedded/postmaster.ts';
import { type Migration, migrate } from './migrations.ts';
import type { StoragePlace } from './place.ts';
import { sql } from './sql.ts';

export interface Storage {
  db: Db;
  /** For other threads of this process, while this one keeps it open. */
  access: Access;
  /** For people: the data folder, or the address without password. */
  where: string;
  /** Of the server, such as `18.4`. */
  version: string;
  /** Has a server that Spolia started write out what is changed, which stopping it then need not do. Not waited for. */
  writeOut?: () => void;
  /** Must be called: the last process stops the server that Spolia started. */
  close(): Promise<void>;
}

/** Everything of Spolia lies in this schema, so that it can share a database with others. */
export const SCHEMA = 'spolia';
const OLDEST = 150_000;
const CONNECT_MS = 15_000;

export interface OpenOptions {
  env?: NodeJS.ProcessEnv;
  schema?: string;
  /** At most; left out, as many as a server wants. */
  connections?: number;
}

export async function openStorage(
  place: StoragePlace,
  migrations: readonly Migration[],
  { env = process.env, schema = SCHEMA, connections }: OpenOptions = {},
): Promise<Storage> {
  let database: Database;
  let leave = async () => {};
  let where: string;
  const most = connections === undefined ? {} : { max: connections };
  let config: Access['config'];
  if (place.kind === 'url') {
    where = withoutPassword(place.url);
    config = { connectionString: place.url, connectionTimeoutMillis: CONNECT_MS, ...most };
    database = await connect(config, schema);
  } else {
    where = place.folder;
    const { leave: last, ...own } = await openEmbedded(place.folder, env);
    leave = last;
    config = { ...own, ...most };
    database = await connect(config, schema, async () => {
      // The lock by which we said that we are here went with the server.
      const again = await openEmbedded(place.folder, env);
      leave = again.leave;
      return { host: again.host, port: again.port };
    });
  }
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= database.end().then(() => leave()));
  try {
    const version = await versionOf(database, where);
    await migrate(database, migrations, schema);
    const writeOut = () => void database.run('checkpoint').catch(() => {});
    return {
      ...{ db: database, access: { config, schema }, where, version, close },
      ...(place.kind === 'url' ? {} : { writeOut }),
    };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

async function versionOf(db: Db, where: string): Promise<string> {
  let row: { number: string; text: string } | undefined;
  try {
    row = await db.one(sql`
      select current_setting('server_version_num') as number, current_setting('server_version') as text`);
  } catch (error) {
    const why =
      error instanceof Problem
        ? error.message.replace(/^the connection to the database was lost: /, '')
        : String((error as Error).message);
    throw problems.databaseUnreachable(where, why);
  }
  if (Number(row!.number) < OLDEST) throw problems.databaseTooOld(row!.text);
  return row!.text.split(' ')[0];
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    return `${parsed.host}${parsed.pathname}`;
  } catch {
    return 'DATABASE_URL';
  }
}
