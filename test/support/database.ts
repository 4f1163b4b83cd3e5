/**
 * A real PostgreSQL for tests: the one that Spolia starts, and Debian's PostgreSQL 15 where it is installed. Every test has
 * a schema of its own; the server is shared by the files that one process of vitest runs, one after the other.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { machineOwner } from '../../src/access/asker.ts';
import { operations } from '../../src/operations/list.ts';
import { migrations } from '../../src/operations/schema.ts';
import type { Context } from '../../src/operations/seam/operation.ts';
import type { Migration } from '../../src/storage/migrations.ts';
import { sql } from '../../src/storage/sql.ts';
import { openStorage, type Storage } from '../../src/storage/storage.ts';

const DEBIAN = '/usr/lib/postgresql/15/bin';

export const servers: { name: string; env: NodeJS.ProcessEnv }[] = [
  { name: 'the PostgreSQL of the package', env: {} },
  ...(existsSync(join(DEBIAN, 'postgres'))
    ? [{ name: 'PostgreSQL 15 of Debian', env: { SPOLIA_POSTGRES: DEBIAN } }]
    : []),
];

export interface TestServer {
  /** Of this file alone; that of the database too where the server is its own. */
  folder: string;
  /** Opens a new schema, or one that was opened before. */
  open(schema?: string, list?: readonly Migration[]): Promise<Storage>;
  newSchema(): string;
}

let schemas = 0;

/**
 * The server of this process of vitest, which nobody needs to stop, or with `own` one for this file, for tests that start
 * programs on its folder or end it.
 */
export function testServer(env: NodeJS.ProcessEnv = {}, { own = false } = {}): TestServer {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-data-'));
  chmodSync(folder, 0o711);
  const opened: Storage[] = [];
  afterAll(async () => {
    for (const storage of opened) await storage.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const newSchema = () => `test_${process.pid}_${++schemas}`;
  return {
    folder,
    newSchema,
    async open(schema = newSchema(), list = migrations) {
      const at = own ? folder : await sharedServer(env);
      const storage = await openStorage({ kind: 'folder', folder: at }, list, { env, schema });
      opened.push(storage);
      // What lies beside the database (mirrors, rows) is of the file of tests.
      return { ...storage, where: folder };
    },
  };
}

const shared = new Map<string, Promise<string>>();

/** Kept up by a connection of this process; `servers.ts` stops it after the last test. */
function sharedServer(env: NodeJS.ProcessEnv): Promise<string> {
  const name = `${env.SPOLIA_POSTGRES === undefined ? 'package' : 'debian'}-${process.env.VITEST_POOL_ID}`;
  let one = shared.get(name);
  if (one === undefined) {
    const folder = join(inject('serversFolder'), name);
    one = openStorage({ kind: 'folder', folder }, [], { env, schema: 'kept_up' }).then(async ({ db }) => {
      // Nobody pulls the plug in these tests; those that kill servers have their own.
      for (const off of ['fsync', 'full_page_writes']) await db.run(`alter system set ${off} = off`);
      await db.query(sql`select pg_reload_conf()`);
      return folder;
    });
    shared.set(name, one);
  }
  return one;
}

/** Runs an operation as a surface does: input through its schema, output held to its own. */
export async function operate(
  storage: Storage,
  name: string,
  input: object = {},
  more: Partial<Context> = {},
  // biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
): Promise<any> {
  const operation = await operations.find((o) => o.name === name)!.load();
  const context: Context = {
    db: storage.db,
    access: storage.access,
    asker: { ...machineOwner, viewer: more.viewer ?? machineOwner.viewer },
    viewer: machineOwner.viewer,
    progress() {},
    signal: new AbortController().signal,
    where: storage.where,
    dataFolder: storage.where,
    databaseVersion: storage.version,
    now: () => new Date(),
    ...more,
  };
  const given = operation.input.parse(input);
  const output = await operation.run(context, given);
  operation.output.parse(output);
  expectText(operation.text(output, { colour: false, width: 100, command: 'spolia' }, given));
  return output;
}

function expectText(text: string): void {
  if (!text.endsWith('\n') || /undefined|NaN|\[object/.test(text)) throw new Error(`not fit for people:\n${text}`);
}
