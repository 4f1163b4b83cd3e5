/** Stores what the derivation found. In bulk; lists within rows travel as JSON. */
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import type { Candidate, Snippet } from './examples.ts';
import type { ManifestFacts } from './resolve/world.ts';
import type { ExtensionRow, UsageRow } from './rows.ts';

/** PostgreSQL's texts hold no zero bytes; manifests may. */
const storable = (value: unknown): string => JSON.stringify(value).replaceAll('\\u0000', '\\ufffd');
const ROWS_AT_ONCE = 10_000;

export async function writeManifests(
  db: Db,
  generation: number,
  repository: number,
  stamp: string,
  surroundings: string,
  paths: readonly string[],
  manifests: ManifestFacts,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.query(sql`
      insert into reuse_state (generation, repository, stamp, surroundings, paths, manifests)
      values (${generation}, ${repository}, ${stamp}, ${surroundings}, ${paths.join('\n').replaceAll('\0', '')},
        ${storable(manifests)})
      on conflict (generation, repository) do update set stamp = excluded.stamp,
        surroundings = excluded.surroundings, paths = excluded.paths, manifests = excluded.manifests`);
    await tx.query(sql`delete from reuse_package where generation = ${generation} and repository = ${repository}`);
    await tx.query(sql`delete from requirement where generation = ${generation} and repository = ${repository}`);
    await tx.query(sql`
      insert into reuse_package (generation, repository, ecosystem, name, version, licence, folder, file, line, import_names)
      select ${generation}, ${repository}, ecosystem, name, version, licence, folder, file, line,
        array(select jsonb_array_elements_text("importNames"))
      from jsonb_to_recordset(${storable(manifests.packages)}::jsonb) as new(ecosystem text, name text, version text,
        licence text, folder text, file text, line int, "importNames" jsonb)`);
    for (let from = 0; from < manifests.requirements.length; from += ROWS_AT_ONCE) {
      await tx.query(sql`
        insert into requirement (generation, repository, ecosystem, name, range, locked, scope, file, line)
        select ${generation}, ${repository}, * from jsonb_to_recordset(
          ${storable(manifests.requirements.slice(from, from + ROWS_AT_ONCE))}::jsonb) as new(ecosystem text, name text,
          range text, locked text, scope text, file text, line int)`);
    }
  });
}

export interface FileRows {
  file: number;
  madeOf: string;
  usages: UsageRow[];
  extensions: ExtensionRow[];
}

/** Replaces the rows of some files. */
export async function writeUsages(
  db: Db,
  generation: number,
  repository: number,
  files: readonly FileRows[],
): Promise<void> {
  const ids = files.map((f) => f.file);
  await db.query(sql`delete from usage where file = any(${ids}::bigint[])`);
  await db.query(sql`delete from extension where file = any(${ids}::bigint[])`);
  const usages = files.flatMap((f) => f.usages.map((row) => ({ file: f.file, ...row })));
  for (let from = 0; from < usages.length; from += ROWS_AT_ONCE) {
    await db.query(sql`
      insert into usage (generation, repository, file, line, cell, form, module, outcome, ecosystem, package, holder,
        provider, provider_path, provider_holder, names, uses, calls, is_test, candidates, because)
      select ${generation}, ${repository}, file, line, cell, form, module, outcome, ecosystem, package, holder, provider,
        provider_path, provider_holder, names, uses, calls, is_test, candidates, because
      from json_populate_recordset(null::usage, ${storable(usages.slice(from, from + ROWS_AT_ONCE))}::json)`);
  }
  const extensions = files.flatMap((f) => f.extensions.map((row) => ({ file: f.file, ...row })));
  for (let from = 0; from < extensions.length; from += ROWS_AT_ONCE) {
    await db.query(sql`
      insert into extension (generation, repository, file, name, line, base, ecosystem, package, provider, is_test, checks)
      select ${generation}, ${repository}, file, name, line, base, ecosystem, package, provider, is_test, checks
      from json_populate_recordset(null::extension, ${storable(extensions.slice(from, from + ROWS_AT_ONCE))}::json)`);
  }
  await db.query(sql`
    insert into usage_state (file, made_of)
    select * from unnest(${ids}::bigint[], ${files.map((f) => f.madeOf)}::text[])
    on conflict (file) do update set made_of = excluded.made_of`);
}

/** An example by what it is of and where it is from. */
export interface ExampleKey {
  path: string;
  provider: number;
  providerPath: string;
  name: string;
}

export async function writeExamples(
  db: Db,
  generation: number,
  repository: number,
  gone: readonly ExampleKey[],
  fresh: readonly (Candidate & Snippet & { blob: string })[],
): Promise<void> {
  if (gone.length > 0)
    await db.query(sql`
      delete from usage_example e using unnest(${gone.map((g) => g.path)}::text[], ${gone.map((g) => g.provider)}::bigint[],
        ${gone.map((g) => g.providerPath)}::text[], ${gone.map((g) => g.name)}::text[]) as old(path, provider, of, name)
      where e.generation = ${generation} and e.repository = ${repository} and e.path = old.path
        and e.provider = old.provider and e.provider_path = old.of and e.name = old.name`);
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const part = fresh.slice(from, from + ROWS_AT_ONCE);
    await db.query(sql`
      insert into usage_example (generation, repository, path, provider, provider_path, name, first_line, last_line, cell,
        code, rank, blob)
      select ${generation}, ${repository}, * from unnest(${part.map((e) => e.path)}::text[],
        ${part.map((e) => e.provider)}::bigint[], ${part.map((e) => e.providerPath)}::text[],
        ${part.map((e) => e.name)}::text[], ${part.map((e) => e.first)}::int[], ${part.map((e) => e.last)}::int[],
        ${part.map((e) => e.cell)}::int[], ${part.map((e) => e.code)}::text[], ${part.map((e) => e.rank)}::int[],
        ${part.map((e) => e.blob)}::text[])`);
  }
}
