/**
 * All detectors over one repository of the index, reading only what is new:
 *
 *     tree ─► files that detectors judge one by one ─► kept by blob ─┐
 *        └──► Python modules                        ─► kept by blob ─┼─► detectors that read files together ─► facts
 *        └──► manifests and whatever else they ask for              ─┘
 *
 * Detectors read synchronously, and the index has bytes only for the asking. So a file that is not there yet is noted
 * and answered with nothing, what the detector says then is thrown away, the files are fetched, and it is asked again:
 * as often as one file names another. In the same way the classes of other repositories are fetched, module by module.
 */
import { createHash } from 'node:crypto';
import { detect, wantedCalls } from '../detectors/detect.ts';
import type { Detector, Fact, NotRead } from '../detectors/detector.ts';
import { DETECTORS_FORMAT } from '../detectors/format.ts';
import type { PythonModule } from '../detectors/python/module.ts';
import { readPython } from '../detectors/python/read.ts';
import { detectors } from '../detectors/registry.ts';
import { Repository, type SourceFile } from '../detectors/repository.ts';
import { ENGINE_FORMAT } from '../engine/format.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { type ListedFile, readListed, type TreeListing } from './listing.ts';
import type { Listed } from './moved-lines.ts';

/** Of everything that is kept: Python modules come from the engine's tokens. */
export const FORMAT = `${DETECTORS_FORMAT}.${ENGINE_FORMAT}`;

export interface Detected {
  facts: Fact[];
  notRead: (NotRead & { detector: string })[];
  /** Of what other repositories may derive from: names, bases and methods of classes, and imports. */
  classes: string;
  /** First names of modules that files with classes import. */
  roots: string[];
  /** Files whose bytes were looked at, Python's modules apart. */
  read: string[];
}

/** Another repository whose classes may be bases here. */
export interface Other {
  repository: number;
  files: { path: string; blob: string }[];
}

/** Bytes of one file. */
const LARGEST = 25 << 20;
/** Bytes of a module, as in detectors/repository.ts. */
const LARGEST_MODULE = 4 << 20;
/** The largest repository that was seen, apache/arrow with its bindings, has 2,000. */
const MOST_MODULES = 50_000;
const MOST_FACTS_OF_A_FILE = 2000;
const MOST_FACTS = 100_000;
/** One file naming another, and classes deriving from classes of other repositories. */
const MOST_ROUNDS = 30;
/** What detectors are known to ask for, fetched at once. */
const MANIFEST =
  /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|package\.json|pnpm-workspace\.yaml|go\.mod|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|DESCRIPTION|dbt_project\.ya?ml|prefect\.ya?ml|metadata\.ya?ml|config\.json)$/;
export const PYTHON = /\.pyi?$/;
const EMPTY: PythonModule = {
  imports: [],
  classes: [],
  functions: [],
  calls: [],
  assignments: Object.create(null),
  main: null,
  doc: null,
  isGenerated: false,
};

const alone = detectors.filter((d) => d.each !== undefined);

export class Detection {
  readonly #db: Db;
  readonly #id: number;
  readonly #found: FoundRepository;
  readonly #listing: TreeListing;
  readonly #signal: AbortSignal;
  /** What detectors asked for. */
  readonly #read = new Set<string>();
  #single: { facts: Fact[]; notRead: Listed[] } | null = null;
  #modules: Map<string, PythonModule> | null = null;
  #tooMany = 0;

  constructor(db: Db, id: number, found: FoundRepository, listing: TreeListing, signal: AbortSignal) {
    this.#db = db;
    this.#id = id;
    this.#found = found;
    this.#listing = listing;
    this.#signal = signal;
  }

  /** @param others repositories that provide what this one's classes import */
  async run(others: readonly Other[], progress: (done: number, of: number) => void): Promise<Detected> {
    this.#modules ??= await this.#readModules(progress);
    this.#single ??= await this.#judgeAlone(progress);
    const together = await this.#judgeTogether(others);
    const facts = inOrder([...this.#single.facts, ...together.facts]);
    const notRead = distinct([...this.#single.notRead, ...together.notRead]);
    if (this.#tooMany > 0)
      notRead.push(leftOut('', `it has more than ${MOST_MODULES} Python files: ${this.#tooMany} were not looked into`));
    if (facts.length > MOST_FACTS)
      notRead.push(leftOut('', `more than ${MOST_FACTS} facts were found: ${facts.length - MOST_FACTS} were left out`));
    const read = [...this.#read].sort();
    return { facts: facts.slice(0, MOST_FACTS), notRead, ...outward(this.#modules), read };
  }

  async #judgeAlone(progress: (done: number, of: number) => void): Promise<{ facts: Fact[]; notRead: Listed[] }> {
    const wanted = this.#listing.files.filter((f) => alone.some((d) => d.each!.test(f.path)));
    for (const { path } of wanted) this.#read.add(path);
    const rows = await this.#db.query<{ path: string; blob: string; found: string }>(sql`
      select path, blob, found from detected_file where repository = ${this.#id} and format = ${FORMAT}`);
    const kept = new Map(rows.map((row) => [row.path, row]));
    const missing = wanted.filter((f) => kept.get(f.path)?.blob !== f.blob);
    const fresh: { path: string; blob: string; found: string }[] = [];
    let done = 0;
    for await (const { file, bytes } of readListed(this.#found, missing, LARGEST)) {
      this.#signal.throwIfAborted();
      progress(done++, missing.length);
      const repository = new Repository([{ path: file.path, read: () => bytes }], { calls: wantedCalls });
      const found = detect(
        repository,
        alone.filter((d) => d.each!.test(file.path)),
      );
      if (found.facts.length > MOST_FACTS_OF_A_FILE) {
        const over = found.facts.length - MOST_FACTS_OF_A_FILE;
        found.notRead.push(leftOut(file.path, `it declares more than ${MOST_FACTS_OF_A_FILE}: ${over} were left out`));
        found.facts.length = MOST_FACTS_OF_A_FILE;
      }
      fresh.push({ path: file.path, blob: file.blob, found: storable(JSON.stringify(found)) });
      if (done % 64 === 0) await new Promise((go) => setImmediate(go));
    }
    const isWanted = new Set(wanted.map((f) => f.path));
    const gone = rows.filter((row) => !isWanted.has(row.path)).map((row) => row.path);
    if (fresh.length > 0 || gone.length > 0) await this.#keep(fresh, gone);
    for (const one of fresh) kept.set(one.path, one);
    const facts: Fact[] = [];
    const notRead: Listed[] = [];
    for (const { path } of wanted) {
      const found = JSON.parse(kept.get(path)!.found) as { facts: Fact[]; notRead: Listed[] };
      facts.push(...found.facts);
      notRead.push(...found.notRead);
    }
    return { facts, notRead };
  }

  async #keep(fresh: readonly { path: string; blob: string; found: string }[], gone: readonly string[]): Promise<void> {
    await this.#db.query(sql`delete from detected_file where repository = ${this.#id} and path = any(${gone}::text[])`);
    for (let from = 0; from < fresh.length; from += 1000) {
      const part = fresh.slice(from, from + 1000);
      await this.#db.query(sql`
        insert into detected_file (repository, path, format, blob, found)
        select ${this.#id}, path, ${FORMAT}, blob, found from unnest(${part.map((f) => f.path)}::text[],
          ${part.map((f) => f.blob)}::text[], ${part.map((f) => f.found)}::text[]) as new(path, blob, found)
        on conflict (repository, path) do update set format = excluded.format, blob = excluded.blob,
          found = excluded.found`);
    }
  }

  async #readModules(progress: (done: number, of: number) => void): Promise<Map<string, PythonModule>> {
    const all = this.#listing.files.filter((f) => PYTHON.test(f.path));
    const files = all.slice(0, MOST_MODULES);
    this.#tooMany = all.length - files.length;
    const byBlob = await modulesOf(
      this.#db,
      files.map((f) => f.blob),
    );
    const missing = [...new Map(files.filter((f) => !byBlob.has(f.blob)).map((f) => [f.blob, f])).values()];
    const writer = new ModuleWriter(this.#db);
    let done = 0;
    for await (const { file, bytes } of readListed(this.#found, missing, LARGEST_MODULE)) {
      this.#signal.throwIfAborted();
      progress(done++, missing.length);
      const module = readPython(bytes ?? new Uint8Array(0), wantedCalls);
      byBlob.set(file.blob, module);
      // What could not be read may be there the next time.
      if (bytes !== null) await writer.add(file.blob, module);
      if (done % 64 === 0) await new Promise((go) => setImmediate(go));
    }
    await writer.flush();
    return new Map(files.map((f) => [f.path, byBlob.get(f.blob) ?? EMPTY]));
  }

  async #judgeTogether(others: readonly Other[]): Promise<{ facts: Fact[]; notRead: Listed[] }> {
    const modules = this.#modules!;
    const byPath = new Map(this.#listing.files.map((f) => [f.path, f]));
    const bytes = new Map<string, Uint8Array | null>();
    await this.#fetch(
      this.#listing.files.filter((f) => MANIFEST.test(f.path)),
      bytes,
    );
    const asked = new Set<string>();
    const foreign = new Map<string, PythonModule>();
    const askedModules = new Set<string>();
    const source = ({ path }: ListedFile): SourceFile => ({
      path,
      python: PYTHON.test(path) ? (modules.get(path) ?? EMPTY) : undefined,
      read: () => {
        this.#read.add(path);
        const known = bytes.get(path);
        if (known === undefined) asked.add(path);
        return known ?? null;
      },
    });
    const fresh = (): Repository =>
      new Repository(this.#listing.files.map(source), {
        calls: wantedCalls,
        others: others.map(
          ({ files }) =>
            new Repository(
              files.map(({ path, blob }) => ({
                path,
                read: () => null,
                get python() {
                  const known = foreign.get(blob);
                  if (known === undefined) askedModules.add(blob);
                  return known ?? EMPTY;
                },
              })),
              { calls: wantedCalls },
            ),
        ),
      });
    let repository = fresh();
    const results = new Map<Detector, { facts: Fact[]; notRead: Listed[] }>();
    for (let round = 0; results.size < detectors.length; round++) {
      for (const detector of detectors) {
        if (results.has(detector)) continue;
        this.#signal.throwIfAborted();
        asked.clear();
        askedModules.clear();
        const found = detect(detector.each === undefined ? repository : repository.without(detector.each), [detector]);
        if ((asked.size === 0 && askedModules.size === 0) || round >= MOST_ROUNDS) {
          results.set(detector, found);
          continue;
        }
        await this.#fetch(
          [...asked].map((path) => byPath.get(path)!),
          bytes,
        );
        const got = await modulesOf(this.#db, [...askedModules]);
        for (const blob of askedModules) foreign.set(blob, got.get(blob) ?? EMPTY);
        // It remembers that there was nothing.
        repository = fresh();
      }
      await new Promise((go) => setImmediate(go));
    }
    return {
      facts: detectors.flatMap((d) => results.get(d)!.facts),
      notRead: detectors.flatMap((d) => results.get(d)!.notRead),
    };
  }

  async #fetch(files: readonly ListedFile[], bytes: Map<string, Uint8Array | null>): Promise<void> {
    for await (const read of readListed(this.#found, files, LARGEST)) bytes.set(read.file.path, read.bytes);
  }
}

/** What is kept of some modules, by blob. */
export async function modulesOf(db: Db, blobs: readonly string[]): Promise<Map<string, PythonModule>> {
  const found = new Map<string, PythonModule>();
  for (let from = 0; from < blobs.length; from += 500) {
    const rows = await db.query<{ blob: string; module: string }>(sql`
      select blob, module from python_module
      where format = ${FORMAT} and blob = any(${blobs.slice(from, from + 500)}::text[])`);
    for (const { blob, module } of rows) found.set(blob, revive(module));
  }
  return found;
}

/** Names of a module may be those of `Object.prototype`: what is looked up by name gets no such ancestors. */
function revive(text: string): PythonModule {
  const module = JSON.parse(text) as PythonModule;
  Object.setPrototypeOf(module.assignments, null);
  for (const one of module.classes) Object.setPrototypeOf(one.attributes, null);
  return module;
}

export class ModuleWriter {
  readonly #db: Db;
  #blobs: string[] = [];
  #texts: Buffer[] = [];
  #bytes = 0;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(blob: string, module: PythonModule): Promise<void> {
    const text = Buffer.from(JSON.stringify(module));
    this.#blobs.push(blob);
    this.#texts.push(text);
    this.#bytes += text.length;
    if (this.#bytes > 8 << 20) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#blobs.length === 0) return;
    let at = 1;
    const starts = this.#texts.map((t) => (at += t.length) - t.length);
    await this.#db.query(sql`
      insert into python_module (format, blob, module)
      select ${FORMAT}, blob, convert_from(substring(${Buffer.concat(this.#texts)}::bytea from start for length), 'UTF8')
      from unnest(${this.#blobs}::text[], ${starts}::int[], ${this.#texts.map((t) => t.length)}::int[])
        as new(blob, start, length)
      on conflict do nothing`);
    this.#blobs = [];
    this.#texts = [];
    this.#bytes = 0;
  }
}

/** As `detect` lists them: by detector, then by file; files that are judged alone come in order of their paths. */
function inOrder(facts: Fact[]): Fact[] {
  const order = new Map(detectors.map((d, i) => [d.id, i]));
  return facts
    .map((fact, i) => ({ fact, i }))
    .sort((a, b) => order.get(a.fact.detector)! - order.get(b.fact.detector)! || a.i - b.i)
    .map(({ fact }) => fact);
}

function distinct(list: readonly Listed[]): Listed[] {
  return [...new Map(list.map((one) => [`${one.file}\0${one.because}`, one])).values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  );
}

function leftOut(file: string, because: string): Listed {
  return { detector: '', file, line: 1, because };
}

function outward(modules: ReadonlyMap<string, PythonModule>): { classes: string; roots: string[] } {
  const hash = createHash('sha1');
  const roots = new Set<string>();
  for (const [path, { classes, imports }] of modules) {
    hash.update(
      JSON.stringify([path, classes.map((c) => [c.name, c.bases, c.methods]), imports.map((i) => [i.name, i.target])]),
    );
    if (classes.length === 0) continue;
    for (const { module } of imports) if (!module.startsWith('.')) roots.add(module.split('.', 1)[0]);
  }
  return { classes: hash.digest('hex'), roots: [...roots].sort() };
}

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const storable = (text: string): string => text.replaceAll('\\u0000', '\\ufffd');
