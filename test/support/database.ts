/**
 * A real PostgreSQL for a file of tests: the one that Spolia starts, and Debian's PostgreSQL 15 where it is installed.
 * Every test has a schema of its own.
 */
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dataOwner, type Viewer } from '../../src/access/viewer.ts';
import { operations } from '../../src/operations/list.ts';
import { migrations } from '../../src/operations/schema.ts';
import type { Context } from '../../src/operations/seam/operation.ts';
import type { Migration } from '../../src/storage/migrations.ts';
import { openStorage, type Storage } from '../../src/storage/storage.ts';

const DEBIAN = '/usr/lib/postgresql/15/bin';

export const servers: { name: string; env: NodeJS.ProcessEnv }[] = [
  { name: 'the PostgreSQL of the package', env: {} },
  ...(existsSync(join(DEBIAN, 'postgres'))
    ? [{ name: 'PostgreSQL 15 of Debian', env: { SPOLIA_POSTGRES: DEBIAN } }]
    : []),
];

export interface TestServer {
  folder: string;
  /** Opens a new schema, or one that was opened before. */
  open(schema?: string, list?: readonly Migration[]): Promise<Storage>;
  newSchema(): string;
}

let schemas = 0;

/** Starts with the first `open` and stops after the last test of the file. */
export function testServer(env: NodeJS.ProcessEnv = {}): TestServer {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-data-'));
  chmodSync(folder, 0o711);
  const opened: Storage[] = [];
  afterAll(async () => {
    for (const storage of opened) await storage.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const newSchema = () => `test_${++schemas}`;
  return {
    folder,
    newSchema,
    async open(schema = newSchema(), list = migrations) {
      const storage = await openStorage({ kind: 'folder', folder }, list, { env, schema });
      opened.push(storage);
      return storage;
    },
  };
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
    viewer: dataOwner as Viewer,
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
