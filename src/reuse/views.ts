/** Repositories as resolution sees them: files, manifests, and facts of files, of which new blobs are read. */
import { sheetForPath } from '../engine/lexing/languages.ts';
import type { Context } from '../operations/seam/operation.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { FactsWriter, factsKey, offerDigest, offersKept, readKept } from './facts-by-blob.ts';
import type { FileFacts } from './imports/file-facts.ts';
import { readFileFacts, saysImports } from './imports/read.ts';
import { bytesOf } from './listing.ts';
import { type ManifestFacts, PathIndex, RepositoryView } from './resolve/world.ts';

export interface FileRow {
  id: number;
  path: string;
  blob: string;
  manner: string;
  set_apart: string | null;
  /** Whether its uses are stored. */
  is_resolved: boolean;
}

/** What is the same for all files of one repository. */
export interface Surroundings {
  id: number;
  identity: string;
  family: number;
}

/** Files of the index that may import something, by path. */
export async function speakingFiles(db: Db, generation: number, id: number): Promise<FileRow[]> {
  const files = await db.query<FileRow>(sql`
    select id, path, blob, manner, set_apart, usage_state.file is not null as is_resolved
    from file left join usage_state on usage_state.file = file.id
    where generation = ${generation} and repository = ${id} and not_analysed is null order by path collate "C"`);
  return files.filter(({ path }) => {
    const sheet = sheetForPath(path);
    return (
      path.endsWith('.ipynb') ||
      saysImports(sheet?.id ?? null) ||
      (sheet === null && !path.slice(path.lastIndexOf('/') + 1).includes('.'))
    );
  });
}

/**
 * What each file offers, by {@link factsKey}; blobs that nobody has read are, and their facts given too.
 *
 * @param known what is known already
 */
export async function offersOf(
  { db, signal, progress }: Context,
  found: FoundRepository | undefined,
  files: readonly FileRow[],
  known: ReadonlyMap<string, string>,
): Promise<{ offers: Map<string, string>; read: Map<string, FileFacts> }> {
  const offers = await offersKept(
    db,
    files.filter((file) => !known.has(factsKey(file))),
  );
  for (const file of files) {
    const offer = known.get(factsKey(file));
    if (offer !== undefined) offers.set(factsKey(file), offer);
  }
  const read = new Map<string, FileFacts>();
  const missing = [...new Map(files.filter((f) => !offers.has(factsKey(f))).map((f) => [factsKey(f), f])).values()];
  if (found === undefined || missing.length === 0) return { offers, read };
  const writer = new FactsWriter(db);
  for await (const { position, bytes } of bytesOf(found, missing, 32 << 20)) {
    signal.throwIfAborted();
    if (position % 64 === 0) {
      progress('reading imports', position, missing.length, 'file');
      await new Promise((go) => setImmediate(go));
    }
    if (bytes === null) continue;
    const file = missing[position];
    const facts = readFileFacts(file.path, bytes);
    read.set(factsKey(file), facts);
    offers.set(factsKey(file), offerDigest(facts));
    await writer.add(file, facts);
  }
  await writer.flush();
  return { offers, read };
}

/**
 * A repository of which facts are fetched as they are asked for. Resolution reads synchronously, so what is not there is
 * noted and answered with nothing, and whoever asked asks again after {@link fetch}, of a new view.
 */
export class LazyFacts {
  private readonly db: Db;
  private readonly of: Surroundings;
  private readonly paths: PathIndex;
  private readonly manifests: ManifestFacts;
  private readonly byPath: ReadonlyMap<string, FileRow>;
  private readonly facts: Map<string, FileFacts | undefined>;
  private readonly asked = new Set<string>();

  private constructor(
    db: Db,
    of: Surroundings,
    paths: readonly string[],
    manifests: ManifestFacts,
    files: readonly FileRow[],
    read: ReadonlyMap<string, FileFacts>,
  ) {
    this.db = db;
    this.facts = new Map(read);
    this.of = of;
    this.paths = new PathIndex(paths);
    this.manifests = manifests;
    this.byPath = new Map(files.map((f) => [f.path, f]));
  }

  /** @param read facts that are at hand */
  static async open(
    db: Db,
    generation: number,
    of: Surroundings,
    files: readonly FileRow[],
    read: ReadonlyMap<string, FileFacts> = new Map(),
  ): Promise<LazyFacts> {
    const row = await db.one<{ paths: string; manifests: string }>(sql`
      select paths, manifests from reuse_state where generation = ${generation} and repository = ${of.id}`);
    const manifests: ManifestFacts =
      row === undefined
        ? { packages: [], requirements: [], typescript: [], npm: [], go: [], notRead: [] }
        : (JSON.parse(row.manifests) as ManifestFacts);
    const paths = row === undefined || row.paths === '' ? files.map((f) => f.path) : row.paths.split('\n');
    return new LazyFacts(db, of, paths, manifests, files, read);
  }

  view(): RepositoryView {
    return new RepositoryView(this.of, this.paths, this.manifests, (path) => {
      const file = this.byPath.get(path);
      if (file === undefined) return undefined;
      const key = factsKey(file);
      if (!this.facts.has(key)) this.asked.add(path);
      return this.facts.get(key);
    });
  }

  /** Everything that was asked for, or all of some files; false where there was nothing to do. */
  async fetch(files: Iterable<string> = this.asked): Promise<boolean> {
    const wanted = [...files]
      .flatMap((path) => this.byPath.get(path) ?? [])
      .filter((f) => !this.facts.has(factsKey(f)));
    this.asked.clear();
    if (wanted.length === 0) return false;
    const kept = await readKept(this.db, wanted);
    // What cannot be read is not asked for again.
    for (const file of wanted) this.facts.set(factsKey(file), kept.get(factsKey(file)));
    return true;
  }

  fetchAll(): Promise<boolean> {
    return this.fetch(this.byPath.keys());
  }
}
