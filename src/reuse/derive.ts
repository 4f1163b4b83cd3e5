/**
 * Works out, after each sync, who uses what:
 *
 *     manifests of repositories whose HEAD moved ► packages, requirements
 *     facts of blobs that nobody has read        ► kept by blob
 *     imports of repositories for which anything that they depend on changed ► uses, extensions, examples
 *
 * A repository's imports depend on its own files and manifests, on who provides which import name, and on the files of
 * those that provide what it imports. These are written down with the result; while they are the same nothing is done.
 */
import { createHash } from 'node:crypto';
import { sheetForPath } from '../engine/lexing/languages.ts';
import type { Context } from '../operations/seam/operation.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { bestPlaces, type Candidate, cut, type Snippet } from './examples.ts';
import { FactsWriter, factsKey, readKept, removeUnusedFacts } from './facts-by-blob.ts';
import type { FileFacts } from './imports/file-facts.ts';
import { READER_VERSION, readFileFacts, saysImports } from './imports/read.ts';
import { bytesOf, listFiles } from './listing.ts';
import { readManifests } from './manifests/read-manifests.ts';
import {
  type ManifestFacts,
  type PackageEntry,
  providersOf,
  RepositoryView,
  World,
  wantedKeys,
} from './resolve/world.ts';
import { extensionRows, usageRows } from './rows.ts';
import { type FileRows, writeExamples, writeManifests, writeUsages } from './write.ts';

/** Raise it when the same facts resolve otherwise, or other rows are made of them. */
const RESOLVER_VERSION = 1;
/** Bytes of a file that an example may be cut from. */
const LARGEST_EXAMPLE = 2 << 20;
/** Files that examples of one repository are cut from at a time. */
const MOST_EXAMPLE_FILES = 5000;

interface FileRow {
  id: number;
  path: string;
  blob: string;
  manner: string;
  set_apart: string | null;
}

interface State {
  repository: number;
  identity: string;
  family: number;
  kind: string;
  stamp: string | null;
  resolved_in: string | null;
  consulted: number[];
  /** Of the files that the index holds. */
  tree: string;
}

export async function deriveReuse(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const { db, progress, signal } = context;
  const states = await statesOf(db, generation);
  let done = 0;
  for (const state of states) {
    signal.throwIfAborted();
    progress('manifests', done++, states.length, 'repository');
    const found = present.get(state.repository);
    if (found !== undefined) await syncManifests(db, generation, state, found);
  }
  const packages = await packagesOf(db, generation);
  const work = new Work(context, generation, present, states, packages);
  done = 0;
  let changed = false;
  for (const state of states) {
    signal.throwIfAborted();
    progress('imports', done++, states.length, 'repository');
    if (state.stamp === null) continue;
    if (state.resolved_in === work.fingerprint(state, state.consulted)) continue;
    await work.resolve(state);
    changed = true;
  }
  if (!changed) return;
  await removeUnusedFacts(db);
  await db.run('analyze usage; analyze usage_example; analyze extension; analyze requirement; analyze reuse_package');
}

async function statesOf(db: Db, generation: number): Promise<State[]> {
  return db.query<State>(sql`
    select repository.id as repository, identity, coalesce(family, repository.id) as family, kind, stamp, resolved_in,
      coalesce(consulted, '{}')::float8[] as consulted,
      case when kind = 'folder' then coalesce((
          select md5(string_agg(md5(path || ' ' || blob || ' ' || coalesce(set_apart, '')), '' order by path collate "C"))
          from file where file.generation = ${generation} and file.repository = repository.id), '')
        else coalesce(repository_state.fingerprint, '') end as tree
    from repository
    join repository_state on repository_state.repository = repository.id and repository_state.generation = ${generation}
    left join reuse_state on reuse_state.repository = repository.id and reuse_state.generation = ${generation}
    order by repository.id`);
}

async function syncManifests(db: Db, generation: number, state: State, found: FoundRepository): Promise<void> {
  const version = `${READER_VERSION}.${RESOLVER_VERSION}`;
  // A commit says what all files are; a plain folder has to be listed to know.
  const head = found.kind === 'folder' ? null : `${version} ${found.head ?? ''}`;
  if (head !== null && state.stamp === head) return;
  const files = await listFiles(found);
  const manifests = readManifests(files);
  const paths = files.map((f) => f.path);
  const stamp = head ?? `${version} ${digest([JSON.stringify(manifests), ...paths])}`;
  if (stamp === state.stamp) return;
  await writeManifests(db, generation, state.repository, stamp, paths, manifests);
  state.stamp = stamp;
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
}

async function packagesOf(db: Db, generation: number): Promise<PackageEntry[]> {
  const rows = await db.query<PackageEntry & { import_names: string[] }>(sql`
    select repository, ecosystem, name, version, licence, folder, file, line, import_names from reuse_package
    where generation = ${generation} order by repository, file collate "C", name collate "C"`);
  return rows.map(({ import_names, ...row }) => ({ ...row, importNames: import_names, roots: [] }));
}

/** Repositories that are kept in memory with their facts; more would not be asked for again soon. */
const VIEWS_KEPT = 8;

class Work {
  private readonly context: Context;
  private readonly generation: number;
  private readonly present: ReadonlyMap<number, FoundRepository>;
  private readonly states: ReadonlyMap<number, State>;
  private readonly providers: ReadonlyMap<string, readonly PackageEntry[]>;
  private readonly providing: string;
  private readonly views = new Map<number, { view: RepositoryView; files: FileRow[] }>();

  constructor(
    context: Context,
    generation: number,
    present: ReadonlyMap<number, FoundRepository>,
    states: readonly State[],
    packages: readonly PackageEntry[],
  ) {
    this.context = context;
    this.generation = generation;
    this.present = present;
    this.states = new Map(states.map((s) => [s.repository, s]));
    this.providers = providersOf(packages);
    const families = states.map((s) => `${s.repository} ${s.family}`);
    this.providing = digest([...packages.map((p) => JSON.stringify(p)), ...families]);
  }

  fingerprint(state: State, consulted: readonly number[]): string {
    const others = consulted.map((id) => {
      const other = this.states.get(id);
      return `${id} ${other?.stamp ?? ''} ${other?.tree ?? ''}`;
    });
    return digest([state.stamp ?? '', state.tree, this.providing, ...others]);
  }

  async resolve(state: State): Promise<void> {
    const { context, generation } = this;
    const { db } = context;
    const own = await this.view(state.repository);
    const consulted = this.providersFor(own.view, own.files);
    const views = new Map<number, RepositoryView>([[own.view.id, own.view]]);
    for (const id of consulted) views.set(id, (await this.view(id)).view);
    const world = new World(views, this.providers);
    const before = await madeOf(db, generation, state.repository);
    const resolved: { file: number; path: string; rows: ReturnType<typeof usageRows> }[] = [];
    const changed: FileRows[] = [];
    let n = 0;
    for (const file of own.files) {
      // Ctrl-C and the progress line are heard between files.
      if (++n % 64 === 0) {
        await new Promise((go) => setImmediate(go));
        context.signal.throwIfAborted();
      }
      const facts = own.view.facts(file.path);
      if (facts === undefined || isSetApart(file)) continue;
      const usages = usageRows(world, own.view, file.path, facts);
      const extensions = extensionRows(world, own.view, file.path, facts);
      resolved.push({ file: file.id, path: file.path, rows: usages });
      const made = digest([JSON.stringify(usages), JSON.stringify(extensions)]);
      if (before.get(file.id) !== made) changed.push({ file: file.id, madeOf: made, usages, extensions });
    }
    const { gone, fresh } = await this.examples(state.repository, own.files, resolved);
    const fingerprint = this.fingerprint(state, consulted);
    await db.transaction(async (tx) => {
      if (changed.length > 0) await writeUsages(tx, generation, state.repository, changed);
      if (gone.length + fresh.length > 0) await writeExamples(tx, generation, state.repository, gone, fresh);
      await tx.query(sql`
        update reuse_state set resolved_in = ${fingerprint}, consulted = ${consulted}::bigint[]
        where generation = ${generation} and repository = ${state.repository}`);
    });
    state.resolved_in = fingerprint;
  }

  /** Whoever provides a name that the repository's files import, by id. */
  private providersFor(view: RepositoryView, files: readonly FileRow[]): number[] {
    const ids = new Set<number>();
    const asked = new Set<string>();
    let hasJava = false;
    for (const { path } of files) {
      const facts = view.facts(path);
      if (facts === undefined) continue;
      if (facts.language === 'java' || facts.language === 'scala') {
        hasJava ||= facts.imports.length > 0;
        continue;
      }
      for (const one of facts.imports) {
        for (const key of wantedKeys(
          facts.language,
          one.module,
          one.names.map((u) => u.name),
        ))
          asked.add(key);
        if (one.form === 'attach' || one.form === 'load') asked.add(`r ${one.module}`);
      }
    }
    const add = (packages: readonly PackageEntry[]): void => {
      for (const p of packages) {
        const other = this.states.get(p.repository);
        if (other !== undefined && p.repository !== view.id && other.family !== view.family) ids.add(p.repository);
      }
    };
    for (const key of asked) add(this.providers.get(key) ?? []);
    // Java's packages are not named by a manifest: any artifact's sources may declare them.
    if (hasJava) for (const [key, packages] of this.providers) if (key.startsWith('maven ')) add(packages);
    return [...ids].sort((a, b) => a - b);
  }

  private async view(id: number): Promise<{ view: RepositoryView; files: FileRow[] }> {
    const known = this.views.get(id);
    if (known !== undefined) {
      this.views.delete(id);
      this.views.set(id, known);
      return known;
    }
    const { db } = this.context;
    const { generation } = this;
    const state = this.states.get(id)!;
    const row = await db.one<{ paths: string; manifests: string }>(sql`
      select paths, manifests from reuse_state where generation = ${generation} and repository = ${id}`);
    const files = await db.query<FileRow>(sql`
      select id, path, blob, manner, set_apart from file
      where generation = ${generation} and repository = ${id} and not_analysed is null order by path collate "C"`);
    const speaking = files.filter(({ path }) => {
      const sheet = sheetForPath(path);
      return (
        path.endsWith('.ipynb') ||
        saysImports(sheet?.id ?? null) ||
        (sheet === null && !path.slice(path.lastIndexOf('/') + 1).includes('.'))
      );
    });
    const facts = await this.factsOf(id, speaking);
    const byPath = new Map(speaking.map((f) => [f.path, f]));
    const manifests: ManifestFacts =
      row === undefined
        ? { packages: [], requirements: [], typescript: [], npm: [], go: [], notRead: [] }
        : (JSON.parse(row.manifests) as ManifestFacts);
    const paths = row === undefined || row.paths === '' ? files.map((f) => f.path) : row.paths.split('\n');
    const view = new RepositoryView(
      { id, family: state.family, identity: state.identity },
      paths,
      manifests,
      (path) => {
        const file = byPath.get(path);
        return file === undefined ? undefined : facts.get(factsKey(file));
      },
    );
    const found = { view, files: speaking };
    this.views.set(id, found);
    for (const oldest of this.views.keys()) {
      if (this.views.size <= VIEWS_KEPT) break;
      this.views.delete(oldest);
    }
    return found;
  }

  private async factsOf(id: number, files: readonly FileRow[]): Promise<Map<string, FileFacts>> {
    const { db, signal, progress } = this.context;
    const facts = await readKept(db, files);
    const found = this.present.get(id);
    const missing = [...new Map(files.filter((f) => !facts.has(factsKey(f))).map((f) => [factsKey(f), f])).values()];
    if (found === undefined || missing.length === 0) return facts;
    const writer = new FactsWriter(db);
    for await (const { position, bytes } of bytesOf(found, missing, 32 << 20)) {
      signal.throwIfAborted();
      if (position % 64 === 0) {
        progress('reading imports', position, missing.length, 'file');
        await new Promise((go) => setImmediate(go));
      }
      if (bytes === null) continue;
      const file = missing[position];
      const read = readFileFacts(file.path, bytes);
      facts.set(factsKey(file), read);
      await writer.add(file, read);
    }
    await writer.flush();
    return facts;
  }

  /** What is to be shown as an example and is not stored yet, and what is stored and not to be shown any more. */
  private async examples(
    repository: number,
    files: readonly FileRow[],
    resolved: Parameters<typeof bestPlaces>[1],
  ): Promise<{ gone: Candidate[]; fresh: (Candidate & Snippet)[] }> {
    const keyOf = (e: {
      file: number;
      provider: number;
      providerPath: string;
      name: string;
      cell: number;
      rank: number;
    }) => `${e.file} ${e.provider} ${e.cell} ${e.rank} ${e.name} ${e.providerPath}`;
    const stored = await this.context.db.query<Candidate>(sql`
      select file, provider, provider_path as "providerPath", name, cell, rank from usage_example
      where generation = ${this.generation} and repository = ${repository}`);
    const best = bestPlaces(repository, resolved);
    const wanted = new Set(best.map(keyOf));
    const have = new Set(stored.map(keyOf));
    const gone = stored.filter((s) => !wanted.has(keyOf(s)));
    const found = this.present.get(repository);
    const missing = best.filter((c) => !have.has(keyOf(c)));
    if (found === undefined || missing.length === 0) return { gone, fresh: [] };
    const byFile = new Map<number, Candidate[]>();
    for (const c of missing) {
      const list = byFile.get(c.file);
      if (list === undefined) byFile.set(c.file, [c]);
      else list.push(c);
    }
    const sources = files.filter((f) => byFile.has(f.id)).slice(0, MOST_EXAMPLE_FILES);
    const fresh: (Candidate & Snippet)[] = [];
    for await (const { position, bytes } of bytesOf(found, sources, LARGEST_EXAMPLE)) {
      if (bytes === null) continue;
      for (const candidate of byFile.get(sources[position].id)!) {
        const snippet = cut(bytes, candidate);
        if (snippet !== null) fresh.push({ ...candidate, ...snippet });
      }
    }
    return { gone, fresh };
  }
}

/** Copied in or written by tools: nobody chose to use what they import. */
const isSetApart = ({ set_apart }: FileRow): boolean =>
  set_apart !== null && /^(?:vendored|generated|minified)/.test(set_apart);

async function madeOf(db: Db, generation: number, repository: number): Promise<Map<number, string>> {
  const rows = await db.query<{ file: number; made_of: string }>(sql`
    select usage_state.file, made_of from usage_state join file on file.id = usage_state.file
    where file.generation = ${generation} and file.repository = ${repository}`);
  return new Map(rows.map((r) => [r.file, r.made_of]));
}
