/**
 * Queries over a pool of connections. What is stored is known to the domains: here are only parameters, rows and
 * transactions.
 *
 * Types: 64-bit integers come as numbers where those hold them exactly (ids and counts always do), else as BigInt;
 * jsonb is given as JSON text. Errors of the connection become problems that a person can act on.
 */
import type { Pool, PoolClient, PoolConfig } from 'pg';
import { Problem, problems } from '../errors.ts';
import { whenTaken } from './crowded.ts';
import { driver } from './driver.ts';
import type { Sql } from './sql.ts';

export interface Db {
  query<Row>(query: Sql): Promise<Row[]>;
  /** The only row, or undefined. */
  one<Row>(query: Sql): Promise<Row | undefined>;
  /** Statements without parameters, several in one text. */
  run(statements: string): Promise<void>;
  /** All of `work` or nothing of it. Within a transaction it is a part of that one that can fail by itself. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
}

const BIGINT = 20;
const BIGINTS = 1016;
const toNumber = (text: string): number | bigint => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
};

const toNumbers = (text: string): unknown[] =>
  text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((part) => (part === 'NULL' ? null : toNumber(part)));

/** Connections of one process: a server's requests wait for each other beyond this. */
const MOST_CONNECTIONS = 8;

export interface Database extends Db {
  end(): Promise<void>;
}

/** How a database is reached: plain data, for another thread. */
export interface Access {
  config: PoolConfig;
  schema: string;
}

/** Where the server is now, after it was started again. */
export type Revive = () => Promise<{ host: string; port: number }>;

/**
 * @param schema in which all tables lie
 * @param revive starts a server that is not there any more; null where that is not ours to do
 */
export async function connect(config: PoolConfig, schema: string, revive: Revive | null = null): Promise<Database> {
  const pg = await driver();
  const pool = new pg.Pool({
    max: MOST_CONNECTIONS,
    application_name: 'spolia',
    // A new connection has planned nothing.
    ...(namesAreKept ? { idleTimeoutMillis: 0 } : {}),
    ...config,
    options: `-c search_path=${schema} -c timezone=UTC -c client_min_messages=warning ${planning()} ${config.options ?? ''}`,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        format !== 'binary' && (oid === BIGINT || oid === BIGINTS)
          ? oid === BIGINT
            ? toNumber
            : toNumbers
          : pg.types.getTypeParser(oid, format as 'text'),
    } as PoolConfig['types'],
  });
  // An idle connection that breaks is replaced by the next query; without a listener it would end the process.
  pool.on('error', () => {});
  return new PooledDatabase(pool, revive);
}

interface Statement {
  name?: string;
  text: string;
  values: unknown[];
}

type Queryable = { query: (statement: Statement) => Promise<{ rows: unknown[] }> };

/** Names by which connections keep statements that are asked again, so that the server need not read and plan them anew. */
const names = new Map<string, string>();
/** Statements that one process names: what few texts there are is asked over and over, what is put together varies. */
const MOST_NAMES = 400;
let namesAreKept = false;

/** For servers: a command asks most of its statements once, and then a name is a round trip more. */
export function keepStatements(): void {
  namesAreKept = true;
}

/**
 * A plan that is made once, for any values. By itself PostgreSQL plans most statements anew each time, because values let it
 * estimate more exactly: a statement of ten joins took 5 ms to plan and 1 ms to run.
 */
const planning = (): string => (namesAreKept ? '-c plan_cache_mode=force_generic_plan' : '');

function nameOf(text: string): string | undefined {
  if (!namesAreKept) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `spolia ${names.size}`;
  names.set(text, name);
  return name;
}

async function ask<Row>(on: Queryable, query: Sql): Promise<Row[]> {
  const { text, values } = query.build();
  try {
    return (await on.query({ name: nameOf(text), text, values })).rows as Row[];
  } catch (error) {
    throw translated(error);
  }
}

class PooledDatabase implements Database {
  private readonly pool: Pool;
  private readonly revive: Revive | null;
  private reviving: Promise<void> | null = null;

  constructor(pool: Pool, revive: Revive | null) {
    this.pool = pool;
    this.revive = revive;
  }

  query<Row>(query: Sql): Promise<Row[]> {
    return this.with((client) => ask<Row>(client, query));
  }

  async one<Row>(query: Sql): Promise<Row | undefined> {
    return (await this.query<Row>(query))[0];
  }

  async run(statements: string): Promise<void> {
    await this.with((client) => client.query(statements));
  }

  /** Lends a connection, which goes back whatever happens; one that broke is not used again. */
  private async with<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.client();
    // A connection that breaks says so as an event as well, which nobody else hears while it is lent.
    const ignore = () => {};
    client.on('error', ignore);
    let failed: unknown;
    try {
      return await work(client);
    } catch (error) {
      failed = error;
      throw translated(error);
    } finally {
      client.off('error', ignore);
      client.release(failed !== undefined && isLost(failed));
    }
  }

  /**
   * A connection. Where nobody listens any more, the server is started again, once for all who wait: a statement that
   * was under way is lost and says so, the next ones find the server.
   */
  private async client(): Promise<PoolClient> {
    try {
      return await this.connected();
    } catch (error) {
      if (this.revive === null || this.pool.ending || !isLost(error)) throw translated(error);
    }
    this.reviving ??= this.revive()
      .then((place) => {
        Object.assign(this.pool.options, place);
      })
      .finally(() => {
        this.reviving = null;
      });
    await this.reviving;
    return this.connected().catch((error) => {
      throw translated(error);
    });
  }

  private connected(): Promise<PoolClient> {
    return whenTaken(() => this.pool.connect());
  }

  transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
    return this.with(async (client) => {
      try {
        await client.query('begin');
        const result = await work(new TransactionDb(client, 0));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      }
    });
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

class TransactionDb implements Db {
  private readonly client: PoolClient;
  private readonly depth: number;

  constructor(client: PoolClient, depth: number) {
    this.client = client;
    this.depth = depth;
  }

  query<Row>(query: Sql): Promise<Row[]> {
    return ask<Row>(this.client, query);
  }

  async one<Row>(query: Sql): Promise<Row | undefined> {
    return (await ask<Row>(this.client, query))[0];
  }

  async run(statements: string): Promise<void> {
    await this.client.query(statements).catch((error) => {
      throw translated(error);
    });
  }

  async transaction<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const name = `part_${this.depth}`;
    await this.client.query(`savepoint ${name}`);
    try {
      const result = await work(new TransactionDb(this.client, this.depth + 1));
      await this.client.query(`release savepoint ${name}`);
      return result;
    } catch (error) {
      await this.client.query(`rollback to savepoint ${name}`).catch(() => {});
      throw translated(error);
    }
  }
}

/** SQLSTATEs and system errors after which a connection is of no use. */
function isLost(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    (error instanceof Problem && error.code === 'database-lost') ||
    /^(57P0[123]|08...|ECONNRESET|ECONNREFUSED|EPIPE|ENOENT|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)$/.test(code ?? '') ||
    /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(message ?? '')
  );
}

function translated(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code, message } = error as { code?: string; message?: string };
  if (code === '53100' || code === 'ENOSPC') return problems.databaseFull(message ?? 'no space left');
  return isLost(error) ? problems.databaseLost(message || (code ?? 'no reason given')) : error;
}
