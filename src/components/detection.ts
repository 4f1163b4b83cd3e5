/**
 * All detectors over one repository of the index, reading only what is new:
 *
 *     tree ─► files that detectors judge one by one ─► kept by blob ─┐
 *        └──► Python modules ─► kept by blob ─► judged one by one   ─┼─► facts
 *        └──► manifests and whatever else is asked for, together    ─┘
 *
 * Detectors read synchronously, and the index has bytes only for the asking. So a file that is not there yet is noted
 * and answered with nothing, what the detector says then is thrown away, the files are fetched, and it is asked again:
 * as often as one file names another.
 *
 * The three parts are kept apart, so that after a commit each part is asked only for what is new ({@link detectAgain}).
 */
import { createHash } from 'node:crypto';
import { detect, wantedCalls } from '../detectors/detect.ts';
import type { Detector, Fact } from '../detectors/detector.ts';
import type { PythonModule } from '../detectors/python/module.ts';
import { readPython } from '../detectors/python/read.ts';
import { detectors } from '../detectors/registry.ts';
import { Repository, type SourceFile } from '../detectors/repository.ts';
import type { ChangedFile } from '../repositories/changes.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { Modules, type Other, outwardDigest, rootsOf } from './judge-modules.ts';
import { type ListedFile, readListed, type TreeListing } from './listing.ts';
import { FORMAT, ModuleWriter, modulesOf } from './modules.ts';
import { type Listed, movedLines, moveFacts, speaksOf } from './moved-lines.ts';

export interface Part {
  facts: Fact[];
  notRead: Listed[];
}

/** Of one module what is to be known when it or another one changes. */
export interface KeptModule {
  blob: string;
  outward: string;
  roots: string[];
  needs: string[];
}

export interface Detected {
  /** Of files that are judged one by one, of modules, and of what is read together. */
  parts: { alone: Part; modules: Part; together: Part };
  facts: Fact[];
  notRead: Listed[];
  /** By path. */
  modules: Map<string, KeptModule>;
  /** Of what other repositories may derive from: names, bases and methods of classes, and imports. */
  classes: string;
  /** First names of modules that files with classes import. */
  roots: string[];
  /** Files that detectors looked into together. */
  read: string[];
  /** Whether something was left out because there was too much: then nobody can tell what a change brings. */
  isCut: boolean;
}

/** Bytes of one file. */
const LARGEST = 25 << 20;
/** Bytes of a module, as in detectors/repository.ts. */
const LARGEST_MODULE = 4 << 20;
/** The largest repository that was seen, apache/arrow with its bindings, has 2,000. */
const MOST_MODULES = 50_000;
const MOST_FACTS_OF_A_FILE = 2000;
const MOST_FACTS = 100_000;
/** One file naming another. */
const MOST_ROUNDS = 30;
/** What detectors are known to ask for, fetched at once. */
const MANIFEST =
  /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|package\.json|pnpm-workspace\.yaml|go\.mod|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|DESCRIPTION|dbt_project\.ya?ml|prefect\.ya?ml|metadata\.ya?ml|config\.json)$/;
const PYTHON = /\.pyi?$/;

const alone = detectors.filter((d) => d.each !== undefined);
const isAlone = (path: string): boolean => alone.some((d) => d.each!.test(path));

export class Detection {
  readonly #db: Db;
  readonly #id: number;
  readonly #found: FoundRepository;
  readonly #listing: TreeListing;
  readonly #signal: AbortSignal;
  /** What detectors asked for together. */
  readonly #read = new Set<string>();

  constructor(db: Db, id: number, found: FoundRepository, listing: TreeListing, signal: AbortSignal) {
    this.#db = db;
    this.#id = id;
    this.#found = found;
    this.#listing = listing;
    this.#signal = signal;
  }

  /** @param others repositories that provide what this one's classes import */
  async run(others: readonly Other[], progress: (done: number, of: number) => void): Promise<Detected> {
    const all = this.#listing.files.filter((f) => PYTHON.test(f.path)).sort(byPath);
    const files = all.slice(0, MOST_MODULES);
    const blobs = new Map(files.map((f) => [f.path, f.blob]));
    const known = await this.#readModules(files, progress);
    const kept = new Map<string, KeptModule>();
    for (const { path, blob } of files) {
      const module = known.get(blob);
      if (module === undefined) continue;
      kept.set(path, { blob, outward: outwardDigest(module), roots: rootsOf(module), needs: [] });
    }
    const judged = await new Modules(this.#db, blobs, others, known, this.#signal).judge(blobs.keys());
    for (const [path, { needs }] of judged) {
      const module = kept.get(path);
      if (module !== undefined) module.needs = needs;
    }
    const parts = {
      alone: await this.#judgeAlone(progress),
      modules: together([...blobs.keys()].map((path) => judged.get(path)!)),
      together: await this.#judgeTogether(blobs, known),
    };
    const over = all.length - files.length;
    const tooMany =
      over === 0 ? [] : [leftOut('', `it has more than ${MOST_MODULES} Python files: ${over} were not looked into`)];
    return whole(parts, kept, [...this.#read].sort(), tooMany);
  }

  async #judgeAlone(progress: (done: number, of: number) => void): Promise<Part> {
    const wanted = this.#listing.files.filter((f) => isAlone(f.path)).sort(byPath);
    const rows = await this.#db.query<{ path: string; blob: string; found: string }>(sql`
      select path, blob, found from detected_file where repository = ${this.#id} and format = ${FORMAT}`);
    const kept = new Map(rows.map((row) => [row.path, row]));
    const missing = wanted.filter((f) => kept.get(f.path)?.blob !== f.blob);
    const fresh: FoundAlone[] = [];
    let done = 0;
    for await (const { file, bytes } of readListed(this.#found, missing, LARGEST)) {
      this.#signal.throwIfAborted();
      progress(done++, missing.length);
      fresh.push(foundAlone(file.path, file.blob, bytes));
      if (done % 64 === 0) await new Promise((go) => setImmediate(go));
    }
    const isWanted = new Set(wanted.map((f) => f.path));
    const gone = rows.filter((row) => !isWanted.has(row.path)).map((row) => row.path);
    if (fresh.length > 0 || gone.length > 0) await keepAlone(this.#db, this.#id, fresh, gone);
    for (const one of fresh) kept.set(one.path, one);
    return together(wanted.map(({ path }) => JSON.parse(kept.get(path)!.found) as Part));
  }

  async #readModules(
    files: readonly ListedFile[],
    progress: (done: number, of: number) => void,
  ): Promise<Map<string, PythonModule>> {
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
    return byBlob;
  }

  /** @param modules Python files, of which a manifest may name some */
  async #judgeTogether(modules: ReadonlyMap<string, string>, known: ReadonlyMap<string, PythonModule>): Promise<Part> {
    const byPath = new Map(this.#listing.files.map((f) => [f.path, f]));
    const bytes = new Map<string, Uint8Array | null>();
    await this.#fetch(
      this.#listing.files.filter((f) => MANIFEST.test(f.path)),
      bytes,
    );
    const asked = new Set<string>();
    const read = this.#read;
    const source = ({ path }: ListedFile): SourceFile => {
      const blob = modules.get(path);
      return {
        path,
        get python() {
          if (blob === undefined) return undefined;
          read.add(path);
          return known.get(blob);
        },
        read: () => {
          read.add(path);
          const content = bytes.get(path);
          if (content === undefined) asked.add(path);
          return content ?? null;
        },
      };
    };
    const fresh = (): Repository =>
      new Repository(this.#listing.files.map(source), { calls: wantedCalls }).withoutModules();
    let repository = fresh();
    const results = new Map<Detector, Part>();
    for (let round = 0; results.size < detectors.length; round++) {
      for (const detector of detectors) {
        if (results.has(detector)) continue;
        this.#signal.throwIfAborted();
        asked.clear();
        const found = detect(detector.each === undefined ? repository : repository.without(detector.each), [detector]);
        if (asked.size === 0 || round >= MOST_ROUNDS) {
          results.set(detector, found);
          continue;
        }
        await this.#fetch(
          [...asked].map((path) => byPath.get(path)!),
          bytes,
        );
        // It remembers that there was nothing.
        repository = fresh();
      }
      await new Promise((go) => setImmediate(go));
    }
    return together(detectors.map((d) => results.get(d)!));
  }

  async #fetch(files: readonly ListedFile[], bytes: Map<string, Uint8Array | null>): Promise<void> {
    for await (const read of readListed(this.#found, files, LARGEST)) bytes.set(read.file.path, read.bytes);
  }
}

/**
 * The same after a commit that changed nothing but contents of files: what is found now, and of which files anything else
 * may be stored. Null where everything is to be looked at.
 *
 * @param others those repositories that the classes of these roots may derive from
 */
export async function detectAgain(
  db: Db,
  id: number,
  before: Pick<Detected, 'parts' | 'modules' | 'read'>,
  changed: readonly ChangedFile[],
  bytes: ReadonlyMap<string, Buffer>,
  others: (roots: readonly string[]) => Promise<readonly Other[] | null>,
  signal: AbortSignal,
): Promise<Detected | null> {
  const read = new Set(before.read);
  if (changed.some(({ path, after }) => read.has(path) || ((isAlone(path) || PYTHON.test(path)) && !bytes.has(after))))
    return null;
  const listed = await db.query<{ path: string }>(sql`
    select path from detected_file
    where repository = ${id} and format = ${FORMAT} and path = any(${changed.map(({ path }) => path)}::text[])`);
  // What is excluded is not judged.
  const judgedAlone = new Set(listed.map(({ path }) => path));
  const foundNow = changed
    .filter(({ path }) => judgedAlone.has(path))
    .map(({ path, after }) => foundAlone(path, after, bytes.get(after)!));
  if (foundNow.length > 0) await keepAlone(db, id, foundNow, []);
  const single = replaced(
    before.parts.alone,
    new Map(foundNow.map(({ path, found }) => [path, JSON.parse(found) as Part])),
  );
  const modules = new Map(before.modules);
  const part = await modulesAgain(db, modules, before.parts.modules, changed, bytes, others, signal);
  return part === null ? null : whole({ ...before.parts, alone: single, modules: part }, modules, before.read, []);
}

/** @param modules what is kept of each: is brought up to date */
async function modulesAgain(
  db: Db,
  modules: Map<string, KeptModule>,
  before: Part,
  changed: readonly ChangedFile[],
  bytes: ReadonlyMap<string, Buffer>,
  others: (roots: readonly string[]) => Promise<readonly Other[] | null>,
  signal: AbortSignal,
): Promise<Part | null> {
  const files = changed.filter(({ path }) => PYTHON.test(path));
  if (files.length === 0) return before;
  // Excluded, or not among the first so many.
  const own = files.filter(({ path }) => modules.has(path));
  const was = await modulesOf(
    db,
    own.map((file) => file.before),
  );
  const known = new Map<string, PythonModule>();
  const writer = new ModuleWriter(db);
  const moved = new Map<string, ReadonlyMap<number, number>>();
  const again = new Set<string>();
  const spoken = new Set<string>();
  const turned = new Set<string>();
  for (const { path, before: old, after } of own) {
    const module = readPython(bytes.get(after)!, wantedCalls);
    await writer.add(after, module);
    // As it will be kept.
    const is = JSON.parse(JSON.stringify(module)) as PythonModule;
    known.set(after, module);
    const former = was.get(old);
    const lines = former === undefined ? null : movedLines(former, is);
    if (lines === null) {
      again.add(path);
      spoken.add(path);
    } else moved.set(path, lines);
    const kept = modules.get(path)!;
    const outward = outwardDigest(module);
    if (outward !== kept.outward) turned.add(path);
    modules.set(path, { ...kept, blob: after, outward, roots: rootsOf(module) });
  }
  await writer.flush();
  if (turned.size > 0) for (const [path, { needs }] of modules) if (needs.some((n) => turned.has(n))) again.add(path);
  // What is said of one file may stand in lines of another.
  for (const fact of before.facts) if (spoken.size > 0 && speaksOf(fact, spoken)) again.add(fact.file);
  const rest = without(before, again);
  const facts = moveFacts(rest.facts, moved);
  if (facts === null || rest.notRead.some(({ file }) => moved.has(file))) return null;
  const blobs = new Map([...modules].map(([path, { blob }]) => [path, blob]));
  const bases = await others(allRoots(modules));
  if (bases === null) return null;
  // What they looked at before they will most likely look at again.
  const near = [...again].flatMap((path) => modules.get(path)!.needs).map((path) => blobs.get(path) ?? '');
  for (const [blob, module] of await modulesOf(
    db,
    [...new Set([...near, ...[...again].map((path) => blobs.get(path)!)])].filter((blob) => !known.has(blob)),
  ))
    known.set(blob, module);
  const judged = await new Modules(db, blobs, bases, known, signal).judge(again);
  for (const [path, { needs }] of judged) modules.set(path, { ...modules.get(path)!, needs });
  return replaced({ facts, notRead: rest.notRead }, judged);
}

const without = ({ facts, notRead }: Part, files: { has(path: string): boolean }): Part => ({
  facts: facts.filter(({ file }) => !files.has(file)),
  notRead: notRead.filter(({ file }) => !files.has(file)),
});

/** What was found, with that of some files instead of theirs, in order of files. */
function replaced(before: Part, now: ReadonlyMap<string, Part>): Part {
  if (now.size === 0) return before;
  const all = together([without(before, now), ...now.values()]);
  // Each file's facts stay as they were found.
  return { facts: all.facts.sort((a, b) => compare(a.file, b.file)), notRead: all.notRead };
}

function together(parts: readonly Part[]): Part {
  return { facts: parts.flatMap(({ facts }) => facts), notRead: parts.flatMap(({ notRead }) => notRead) };
}

function whole(
  parts: Detected['parts'],
  modules: Map<string, KeptModule>,
  read: string[],
  tooMany: readonly Listed[],
): Detected {
  const all = [parts.alone, parts.modules, parts.together];
  const facts = inOrder(all.flatMap((part) => part.facts));
  const notRead = [...distinct(all.flatMap((part) => part.notRead)), ...tooMany];
  const over = facts.length - MOST_FACTS;
  if (over > 0) notRead.push(leftOut('', `more than ${MOST_FACTS} facts were found: ${over} were left out`));
  const hash = createHash('sha1');
  for (const [path, { outward }] of modules) hash.update(`${path}\0${outward}\0`);
  return {
    ...{ parts, modules, read, notRead, facts: facts.slice(0, MOST_FACTS) },
    ...{ classes: hash.digest('hex'), roots: allRoots(modules) },
    isCut: over > 0 || tooMany.length > 0,
  };
}

const allRoots = (modules: ReadonlyMap<string, KeptModule>): string[] =>
  [...new Set([...modules.values()].flatMap(({ roots }) => roots))].sort();

interface FoundAlone {
  path: string;
  blob: string;
  /** As it is kept. */
  found: string;
}

function foundAlone(path: string, blob: string, bytes: Uint8Array | null): FoundAlone {
  const found = detect(
    new Repository([{ path, read: () => bytes }], { calls: wantedCalls }),
    alone.filter((d) => d.each!.test(path)),
  );
  if (found.facts.length > MOST_FACTS_OF_A_FILE) {
    const over = found.facts.length - MOST_FACTS_OF_A_FILE;
    found.notRead.push(leftOut(path, `it declares more than ${MOST_FACTS_OF_A_FILE}: ${over} were left out`));
    found.facts.length = MOST_FACTS_OF_A_FILE;
  }
  return { path, blob, found: storable(JSON.stringify(found)) };
}

async function keepAlone(
  db: Db,
  repository: number,
  fresh: readonly FoundAlone[],
  gone: readonly string[],
): Promise<void> {
  if (gone.length > 0)
    await db.query(sql`delete from detected_file where repository = ${repository} and path = any(${gone}::text[])`);
  for (let from = 0; from < fresh.length; from += 1000) {
    const part = fresh.slice(from, from + 1000);
    await db.query(sql`
      insert into detected_file (repository, path, format, blob, found)
      select ${repository}, path, ${FORMAT}, blob, found from unnest(${part.map((f) => f.path)}::text[],
        ${part.map((f) => f.blob)}::text[], ${part.map((f) => f.found)}::text[]) as new(path, blob, found)
      on conflict (repository, path) do update set format = excluded.format, blob = excluded.blob,
        found = excluded.found`);
  }
}

/** By detector; of one, files that are judged alone come first, in order of their paths, then modules likewise. */
export function inOrder(facts: Fact[]): Fact[] {
  const order = new Map(detectors.map((d, i) => [d.id, i]));
  return facts.sort((a, b) => order.get(a.detector)! - order.get(b.detector)!);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byPath = (a: { path: string }, b: { path: string }): number => compare(a.path, b.path);

function distinct(list: readonly Listed[]): Listed[] {
  return [...new Map(list.map((one) => [`${one.file}\0${one.because}`, one])).values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.because, b.because),
  );
}

function leftOut(file: string, because: string): Listed {
  return { detector: '', file, line: 1, because };
}

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const storable = (text: string): string => text.replaceAll('\\u0000', '\\ufffd');
