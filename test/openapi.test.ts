/** The OpenAPI document as others use it: a public validator accepts it, and what a public generator makes of it works. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTypes, { type OpenAPI3 } from 'openapi-typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commit, repository } from '../src/example/repositories.ts';
import { type Serving, serve } from '../src/server/serve.ts';
import { DEFAULTS } from '../src/server/settings.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const run = promisify(execFile);
const server = testServer();
const made = companies();
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'spolia-openapi-'));
let serving: Serving;

beforeAll(async () => {
  const storage = await server.open();
  const { folder: company } = made.at({
    features: repository([
      commit('Ada <ada@example.com>', '2024-01-03', 'clip', {
        'pyproject.toml': '[project]\nname = "acme-features"\nversion = "2.1"\n',
        'clip.py': 'def clip(rows, most):\n    """Clips."""\n    return [min(row, most) for row in rows]\n',
      }),
    ]),
  });
  await operate(storage, 'index', { paths: [company] }, { dataFolder: server.folder });
  serving = await serve({
    ...{ storage, dataFolder: server.folder, settings: DEFAULTS, host: '127.0.0.1', port: 0, log: null },
  });
});
afterAll(async () => {
  await serving?.close();
  rmSync(folder, { recursive: true, force: true });
});

const document = async () => (await (await fetch(`${serving.url}/api/openapi.json`)).json()) as OpenAPI3;

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate({ ...(await document()) });
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  expect(validator.version).toBe('3.1');
});

/** As somebody who has the document alone would write it. Types are part of what is tested: a wrong one must not compile. */
const CLIENT = `import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

const client = createClient<paths>({ baseUrl: process.argv[2] });

const list = await client.GET('/api/v1/components', { params: { query: { kind: ['package', 'service'], limit: 3 } } });
if (list.error !== undefined) throw new Error(list.error.detail);
const names: string[] = list.data.components.map(({ name }) => name);

const found = await client.POST('/api/v1/find', { body: { words: ['clip', 'rows'] } });
const first = found.data !== undefined && 'results' in found.data ? found.data.results[0].name : null;

const none = await client.GET('/api/v1/component', { params: { query: { name: 'nosuch' } } });
console.log(JSON.stringify({ names, first, none: [none.response.status, none.error?.code] }));

export const wrong = async () => {
  // @ts-expect-error a number is wanted
  await client.GET('/api/v1/components', { params: { query: { limit: 'many' } } });
  // @ts-expect-error it must be named
  await client.GET('/api/v1/component', {});
  // @ts-expect-error there is no such operation
  await client.GET('/api/v1/nosuch', {});
  // @ts-expect-error what writes is not asked for by GET
  await client.GET('/api/v1/sync', {});
};
`;

it('makes a client, by a public generator, whose types hold and whose calls work', async () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(modules, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'api.ts'), await openapiTypes(await document()));
  writeFileSync(join(folder, 'client.ts'), CLIENT);
  const compiler = join(modules, 'typescript', 'bin', 'tsc');
  const options = '--ignoreConfig --strict --skipLibCheck --types node --target es2023 --module nodenext';
  const args = [...options.split(' '), '--rewriteRelativeImportExtensions', join(folder, 'client.ts')];
  // What does not compile is said on standard output.
  const compiled = await run(process.execPath, [compiler, ...args]).catch((error: { stdout: string }) => error);
  expect(compiled.stdout).toBe('');
  const { stdout } = await run(process.execPath, [join(folder, 'client.js'), serving.url]);
  expect(JSON.parse(stdout)).toEqual({ names: ['acme-features'], first: 'clip', none: [404, 'no-component'] });
});
