/**
 * Works out, after each sync, who uses what:
 *
 *     manifests of repositories whose HEAD moved ► packages, requirements
 *     facts of blobs that nobody has read        ► kept by blob, with a digest of what each file offers to others
 *     imports of repositories for which anything that they depend on changed ► uses, extensions, examples
 *
 * A repository's imports depend on its own files and manifests, on who provides which import name, and on what the files
 * of those that provide what it imports offer. These are written down with the result. While they are the same, only the
 * files that changed are resolved again. Where files offer something else, or files came or went, those are that asked for
 * one of these (kept-questions.ts); when manifests or packages are other, or nobody knows, all files of the repository.
 */
import { createHash } from 'node:crypto';
import type { Context } from '../operations/seam/operation.ts';
import { changesSince } from '../repositories/changes.ts';
import type { FoundRepository } from '../repositories/found.ts';
import { Stages } from '../stages.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { lookAgain } from '../storage/statistics.ts';
import { bestPlaces, type Candidate, cut, type Snippet } from './examples.ts';
import { factsKey, removeUnusedFacts } from './facts-by-blob.ts';
import { READER_VERSION } from './imports/read.ts';
import {
  type Asked,
  askers,
  changedSince,
  mergeAsked,
  newMark,
  type Offered,
  questionsFolder,
  readAsked,
  readOffered,
  writeAsked,
  writeOffered,
} from './kept-questions.ts';
import { bytesOf, listFiles } from './listing.ts';
import { readManifests, wantsBytes } from './manifests/read-manifests.ts';
import { allKey, fileKey, wordKey, wordsOf } from './resolve/questions.ts';
import { RESOLVER_VERSION } from './resolve/resolve.ts';
import { type PackageEntry, providersOf, type RepositoryView, World, wantedKeys } from './resolve/world.ts';
import { extensionRows, type UsageRow, usageRows } from './rows.ts';
import { type FileRow, LazyFacts, offersOf, speakingFiles } from './views.ts';
import { type ExampleKey, type FileRows, writeExamples, writeManifests, writeUsages } from './write.ts';

/** Of everything that is worked out here. */
const VERSION = `${READER_VERSION}.${RESOLVER_VERSION}`;
/** Files whose rows are new from which on it is asked whether PostgreSQL should look at its tables again, which costs a third of a second. */
const ANALYSED_FROM = 20;
/** Bytes of a file that an example may be cut from. */
const LARGEST_EXAMPLE = 2 << 20;
/** Files that examples of one repository are cut from at a time. */
const MOST_EXAMPLE_FILES = 5000;
/** As often one file leads to another; then all facts are fetched. */
const MOST_ROUNDS = 12;

interface State {
  repository: number;
  identity: string;
  family: number;
  kind: string;
  stamp: string | null;
  surroundings: string;
  offers: string;
  /** Files that the offers are of, and those that uses were resolved of. */
  offered_tree: string;
  resolved_tree: string;
  resolved_in: string | null;
  consulted: number[];
  /** Of the files that the index holds. */
  tree: string;
  /** What was stored when the sync began. */
  was: string;
  /** Of what is kept in files: see kept-questions.ts. */
  offered_mark: string;
  asked_mark: string;
  /** Where manifests were read anew: what they said before, of which files. */
  before: Manifests | null;
}

interface Manifests {
  /** A digest. */
  said: string;
  paths: string;
}

const stateText = ({ surroundings, offers }: State): string => `${surroundings} ${offers}`;

export async function deriveReuse(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const { db, progress, signal } = context;
  const clock = new Stages();
  const states = await statesOf(db, generation);
  const work = new Work(context, generation, present, states);
  let done = 0;
  for (const state of states) {
    signal.throwIfAborted();
    progress('manifests', done++, states.length, 'repository');
    const found = present.get(state.repository);
    if (found !== undefined) await syncManifests(db, generation, state, found);
    if (state.stamp !== null && state.offered_tree !== state.tree) await work.offer(state);
  }
  clock.lap('offers');
  work.packages = await packagesOf(db, generation);
  done = 0;
  let resolved = false;
  let rewritten = 0;
  for (const state of states) {
    signal.throwIfAborted();
    progress('imports', done++, states.length, 'repository');
    if (state.stamp === null) continue;
    const isSame = state.resolved_in === work.fingerprint(state, state.consulted);
    if (isSame && state.resolved_tree === state.tree) continue;
    rewritten += (await work.resolveChanged(state, isSame)) ?? (await work.resolve(state));
    resolved = true;
  }
  clock.lap('resolve');
  if (!resolved) return;
  await removeUnusedFacts(db);
  if (rewritten >= ANALYSED_FROM)
    await lookAgain(
      db,
      ['usage_state', 'usage', 'usage_example', 'extension', 'requirement', 'reuse_package'],
      rewritten,
    );
  clock.lap('tidy');
  clock.print();
}

async function statesOf(db: Db, generation: number): Promise<State[]> {
  const rows = await db.query<State>(sql`
    select repository.id as repository, identity, coalesce(family, repository.id) as family, kind, stamp,
      coalesce(surroundings, '') as surroundings, coalesce(offers, '') as offers,
      coalesce(reuse_state.tree, '') as offered_tree, coalesce(resolved_tree, '') as resolved_tree, resolved_in,
      coalesce(consulted, '{}')::float8[] as consulted, coalesce(offered_mark, '') as offered_mark,
      coalesce(asked_mark, '') as asked_mark,
      case when kind = 'folder' then coalesce((
          select md5(string_agg(md5(path || ' ' || blob || ' ' || coalesce(set_apart, '')), '' order by path collate "C"))
          from file where file.generation = ${generation} and file.repository = repository.id), '')
        else coalesce(repository_state.fingerprint, '') end || ${` ${VERSION}`} as tree
    from repository
    join repository_state on repository_state.repository = repository.id and repository_state.generation = ${generation}
    left join reuse_state on reuse_state.repository = repository.id and reuse_state.generation = ${generation}
    order by repository.id`);
  for (const row of rows) Object.assign(row, { was: stateText(row), before: null });
  return rows;
}

async function manifestsIn(db: Db, generation: number, repository: number): Promise<Manifests> {
  const row = await db.one<Manifests>(sql`
    select md5(manifests) as said, paths from reuse_state where generation = ${generation} and repository = ${repository}`);
  return row ?? { said: '', paths: '' };
}

async function syncManifests(db: Db, generation: number, state: State, found: FoundRepository): Promise<void> {
  // A commit says what all files are; a plain folder has to be listed to know.
  const head = found.kind === 'folder' ? null : `${VERSION} ${found.head ?? ''}`;
  if (head !== null && state.stamp === head) return;
  const [versionBefore, headBefore] = (state.stamp ?? '').split(' ');
  if (head !== null && versionBefore === VERSION) {
    const changed = await changesSince(found, headBefore);
    // Neither a path nor a manifest is other.
    if (changed?.every(({ path }) => !wantsBytes(path))) {
      await db.query(sql`
        update reuse_state set stamp = ${head} where generation = ${generation} and repository = ${state.repository}`);
      state.stamp = head;
      return;
    }
  }
  const files = await listFiles(found);
  const manifests = readManifests(files);
  const paths = files.map((f) => f.path);
  const surroundings = digest([VERSION, JSON.stringify(manifests), ...paths]);
  const stamp = head ?? `${VERSION} ${surroundings}`;
  if (stamp === state.stamp) return;
  state.before = await manifestsIn(db, generation, state.repository);
  await writeManifests(db, generation, state.repository, stamp, surroundings, paths, manifests);
  state.stamp = stamp;
  state.surroundings = surroundings;
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

interface Resolved {
  file: number;
  path: string;
  rows: UsageRow[];
}

class Work {
  private readonly context: Context;
  private readonly generation: number;
  private readonly present: ReadonlyMap<number, FoundRepository>;
  private readonly states: ReadonlyMap<number, State>;
  private readonly families: readonly string[];
  private readonly known = new Map<number, { facts: LazyFacts; files: FileRow[] }>();
  private providers: ReadonlyMap<string, readonly PackageEntry[]> = new Map();
  private providing = '';
  /** Of what is kept between syncs. */
  private readonly folder: string;
  private readonly offered = new Map<number, Offered | null>();

  constructor(
    context: Context,
    generation: number,
    present: ReadonlyMap<number, FoundRepository>,
    states: readonly State[],
  ) {
    this.context = context;
    this.generation = generation;
    this.present = present;
    this.folder = questionsFolder(context.dataFolder);
    this.states = new Map(states.map((s) => [s.repository, s]));
    this.families = states.map((s) => `${s.repository} ${s.family}`);
  }

  /** To be set when all manifests are read. */
  set packages(packages: readonly PackageEntry[]) {
    this.providers = providersOf(packages);
    this.providing = digest([...packages.map((p) => JSON.stringify(p)), ...this.families]);
  }

  fingerprint(state: State, consulted: readonly number[]): string {
    const others = consulted.map((id) => {
      const other = this.states.get(id);
      return `${id} ${other?.surroundings ?? ''} ${other?.offers ?? ''}`;
    });
    return digest([`${RESOLVER_VERSION}`, state.surroundings, state.offers, this.providing, ...others]);
  }

  /** Reads what nobody has read of a repository, and notes what all of its files offer. */
  async offer(state: State): Promise<void> {
    const { db } = this.context;
    const files = await speakingFiles(db, this.generation, state.repository);
    const kept = readOffered(this.folder, state.repository, state.offered_mark);
    const known = new Map([...(kept?.files.values() ?? [])].map(({ key, offer }) => [key, offer] as const));
    const { offers, read } = await offersOf(this.context, this.present.get(state.repository), files, known);
    state.offers = digest(files.map((file) => `${file.path} ${offers.get(factsKey(file)) ?? ''}`));
    state.offered_tree = state.tree;
    await this.keepOffered(state, kept, files, offers);
    await db.query(sql`
      update reuse_state set offers = ${state.offers}, tree = ${state.tree}, offered_mark = ${state.offered_mark}
      where generation = ${this.generation} and repository = ${state.repository}`);
    this.keep(state.repository, {
      facts: await LazyFacts.open(db, this.generation, this.surroundings(state), files, read),
      files,
    });
  }

  /** Notes what all files offer now, and what of it is other than before. */
  private async keepOffered(
    state: State,
    kept: Offered | null,
    rows: readonly FileRow[],
    offers: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { repository, before, was } = state;
    const files: Offered['files'] = new Map();
    for (const row of rows) {
      const offer = offers.get(factsKey(row));
      if (offer !== undefined) files.set(row.path, { key: factsKey(row), offer });
    }
    const isNext = kept !== null && kept.state === was;
    const now = isNext && before === null ? null : await manifestsIn(this.context.db, this.generation, repository);
    const manifests = now?.said ?? kept!.manifests;
    state.offered_mark = newMark();
    const next: Offered = { mark: state.offered_mark, state: stateText(state), manifests, files, journal: [] };
    if (isNext && kept.manifests === manifests) {
      next.journal = kept.journal;
      if (next.state !== kept.state) {
        const words =
          before === null ? [] : wordsOf(new Set(before.paths.split('\n')), new Set(now!.paths.split('\n')));
        const keys = [...words].map((word) => wordKey(repository, word));
        for (const path of new Set([...kept.files.keys(), ...files.keys()]))
          if (kept.files.get(path)?.offer !== files.get(path)?.offer) keys.push(fileKey(repository, path));
        next.journal = [...kept.journal, { from: kept.state, to: next.state, keys: [...keys, allKey(repository)] }];
      }
    }
    this.offered.set(repository, next);
    writeOffered(this.folder, repository, next);
  }

  private offeredOf(repository: number): Offered | null {
    let known = this.offered.get(repository);
    if (known === undefined) {
      known = readOffered(this.folder, repository, this.states.get(repository)?.offered_mark ?? '');
      this.offered.set(repository, known);
    }
    return known;
  }

  /** What has other answers now than when uses were resolved; null where nobody knows. */
  private changedFor({ seen, providing }: Asked): Set<string> | null {
    if (providing !== this.providing) return null;
    const changed = new Set<string>();
    for (const [id, then] of seen) {
      const state = this.states.get(id);
      if (state === undefined) return null;
      if (stateText(state) === then) continue;
      const offered = this.offeredOf(id);
      const keys = offered?.state === stateText(state) ? changedSince(offered, then) : null;
      if (keys === null) return null;
      for (const key of keys) changed.add(key);
    }
    return changed;
  }

  /** In the transaction that says so: a file that is there without it bears another mark. */
  private async keepAsked(tx: Db, state: State, asked: Pick<Asked, 'files' | 'keys'> | null): Promise<void> {
    state.asked_mark = newMark();
    await tx.query(sql`
      update reuse_state set asked_mark = ${state.asked_mark}
      where generation = ${this.generation} and repository = ${state.repository}`);
    if (asked === null) return;
    const seen = [state.repository, ...state.consulted].flatMap((id): [number, string][] => {
      const of = this.states.get(id);
      return of === undefined ? [] : [[id, stateText(of)]];
    });
    writeAsked(this.folder, state.repository, {
      ...asked,
      ...{ mark: state.asked_mark, providing: this.providing, seen },
    });
  }

  private surroundings({ repository, identity, family }: State) {
    return { id: repository, identity, family };
  }

  private keep(id: number, one: { facts: LazyFacts; files: FileRow[] }): void {
    this.known.delete(id);
    this.known.set(id, one);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= VIEWS_KEPT) break;
      this.known.delete(oldest);
    }
  }

  private async repository(id: number): Promise<{ facts: LazyFacts; files: FileRow[] }> {
    const { db } = this.context;
    let one = this.known.get(id);
    if (one === undefined) {
      const files = await speakingFiles(db, this.generation, id);
      one = { facts: await LazyFacts.open(db, this.generation, this.surroundings(this.states.get(id)!), files), files };
    }
    this.keep(id, one);
    return one;
  }

  /** All files of a repository. How many files' rows were written. */
  async resolve(state: State): Promise<number> {
    const own = await this.repository(state.repository);
    await own.facts.fetchAll();
    const view = own.facts.view();
    const consulted = this.providersFor(view, own.files);
    const views = new Map<number, RepositoryView>([[view.id, view]]);
    for (const id of consulted) {
      const { facts } = await this.repository(id);
      await facts.fetchAll();
      views.set(id, facts.view());
    }
    const before = await madeOf(this.context.db, this.generation, state.repository, null);
    const world = new World(views, this.providers);
    const { resolved, changed, asked } = await this.rowsOf(world, view, own.files, before);
    const { gone, fresh } = await this.examples(state.repository, own.files, resolved);
    const fingerprint = this.fingerprint(state, consulted);
    state.consulted = consulted;
    await this.store(state, fingerprint, changed, async (tx) => {
      if (gone.length + fresh.length > 0) await writeExamples(tx, this.generation, state.repository, gone, fresh);
      await this.keepAsked(tx, state, { files: asked, keys: world.questions.keys });
    });
    return changed.length;
  }

  /**
   * Files of which no uses are stored; those for which what they asked has another answer now; and, as their base classes
   * may stand in other lines, those of which checks are stored. Null where that is not enough.
   *
   * @param isSame whether all that others offer is as it was
   */
  async resolveChanged(state: State, isSame: boolean): Promise<number | null> {
    const { context, generation } = this;
    const { db } = context;
    if (state.resolved_in === null) return null;
    const kept = readAsked(this.folder, state.repository, state.asked_mark);
    const changed = isSame ? new Set<string>() : kept === null ? null : this.changedFor(kept);
    if (changed === null) return null;
    const own = await this.repository(state.repository);
    const others = own.files.filter((file) => !file.is_resolved);
    const checked = await db.query<{ file: number }>(sql`
      select distinct file from extension
      where generation = ${generation} and repository = ${state.repository} and checks is not null`);
    const again = new Set(checked.map(({ file }) => file));
    const asking = kept === null ? new Set<string>() : askers(kept, changed);
    const below =
      kept === null ? null : askers(kept, new Set(others.map(({ path }) => fileKey(state.repository, path))));
    const files = own.files.filter(
      (file) =>
        !isSetApart(file) &&
        (!file.is_resolved || asking.has(file.path) || (again.has(file.id) && below?.has(file.path) !== false)),
    );
    const resolved = files.filter(({ is_resolved }) => is_resolved).map(({ id }) => id);
    const before =
      resolved.length === 0 ? new Map<number, string>() : await madeOf(db, generation, state.repository, resolved);
    await own.facts.fetch(files.map(({ path }) => path));
    const first = own.facts.view();
    // Types of these are looked for in all files.
    const isEverywhere = files.some(({ path }) => /^(?:java|scala|r)$/.test(first.facts(path)?.language ?? ''));
    const known = new Set(state.consulted);
    if (this.providersFor(first, files).some((id) => !known.has(id))) return null;
    const all = new Map<number, LazyFacts>([[state.repository, own.facts]]);
    for (const id of state.consulted) all.set(id, (await this.repository(id)).facts);
    for (let round = 0; ; round++) {
      if (isEverywhere || round === MOST_ROUNDS) for (const facts of all.values()) await facts.fetchAll();
      const views = new Map([...all].map(([id, facts]) => [id, facts.view()]));
      const view = views.get(state.repository)!;
      const world = new World(views, this.providers);
      const rows = await this.rowsOf(world, view, files, before);
      let isMissing = false;
      for (const facts of all.values()) isMissing = (await facts.fetch()) || isMissing;
      if (isMissing) continue;
      await this.store(state, this.fingerprint(state, state.consulted), rows.changed, async (tx) => {
        await this.renewExamples(tx, state.repository, files, rows.resolved);
        const paths = own.files.map(({ path }) => path);
        const asked = kept === null ? null : mergeAsked(kept, paths, rows.asked, world.questions);
        await this.keepAsked(tx, state, asked);
      });
      return rows.changed.length;
    }
  }

  private async store(
    state: State,
    fingerprint: string,
    changed: readonly FileRows[],
    more: (tx: Db) => Promise<void>,
  ): Promise<void> {
    const { generation } = this;
    await this.context.db.transaction(async (tx) => {
      if (changed.length > 0) await writeUsages(tx, generation, state.repository, changed);
      await more(tx);
      await tx.query(sql`
        update reuse_state set resolved_in = ${fingerprint}, resolved_tree = ${state.tree},
          consulted = ${state.consulted}::bigint[]
        where generation = ${generation} and repository = ${state.repository}`);
    });
    state.resolved_in = fingerprint;
    state.resolved_tree = state.tree;
  }

  /** What is to be stored of some files, and which of it is other than what is. */
  private async rowsOf(
    world: World,
    view: RepositoryView,
    files: readonly FileRow[],
    before: ReadonlyMap<number, string>,
  ): Promise<{ resolved: Resolved[]; changed: FileRows[]; asked: Map<string, number[]> }> {
    const resolved: Resolved[] = [];
    const changed: FileRows[] = [];
    const allAsked = new Map<string, number[]>();
    let n = 0;
    for (const file of files) {
      // Ctrl-C and the progress line are heard between files.
      if (++n % 64 === 0) {
        await new Promise((go) => setImmediate(go));
        this.context.signal.throwIfAborted();
      }
      const facts = view.facts(file.path);
      if (facts === undefined || isSetApart(file)) continue;
      const { answer, asked } = world.questions.of(() => ({
        usages: usageRows(world, view, file.path, facts),
        extensions: extensionRows(world, view, file.path, facts),
      }));
      const { usages, extensions } = answer;
      allAsked.set(file.path, asked);
      resolved.push({ file: file.id, path: file.path, rows: usages });
      const made = digest([JSON.stringify(usages), JSON.stringify(extensions)]);
      if (before.get(file.id) !== made) changed.push({ file: file.id, madeOf: made, usages, extensions });
    }
    return { resolved, changed, asked: allAsked };
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

  /** Of all files: what is to be shown as an example and is not stored yet, and what is stored and not to be shown. */
  private async examples(
    repository: number,
    files: readonly FileRow[],
    resolved: readonly Resolved[],
  ): Promise<{ gone: ExampleKey[]; fresh: (Candidate & Snippet & { blob: string })[] }> {
    const stored = await this.context.db.query<ExampleKey & { cell: number; rank: number; blob: string | null }>(sql`
      select path, provider, provider_path as "providerPath", name, cell, rank, blob from usage_example
      where generation = ${this.generation} and repository = ${repository}`);
    const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
    const keyOf = (e: ExampleKey & { cell: number; rank: number }, blob: string | null | undefined) =>
      `${e.provider} ${e.cell} ${e.rank} ${blob} ${e.name} ${e.providerPath} ${e.path}`;
    const best = bestPlaces(repository, resolved);
    const wanted = new Set(best.map((e) => keyOf(e, blobs.get(e.path))));
    const have = new Set(stored.map((e) => keyOf(e, e.blob)));
    const gone = stored.filter((e) => !wanted.has(keyOf(e, e.blob)));
    return {
      gone,
      fresh: await this.cutOut(
        repository,
        files,
        best.filter((c) => !have.has(keyOf(c, blobs.get(c.path)))),
      ),
    };
  }

  /**
   * After some files changed: what was shown from them is chosen anew, from all uses that are stored, and what they use
   * now may be a better example than the one there is.
   */
  private async renewExamples(
    tx: Db,
    repository: number,
    files: readonly FileRow[],
    resolved: readonly Resolved[],
  ): Promise<void> {
    const { generation } = this;
    const changed = new Set(files.map(({ path }) => path));
    const offered = bestPlaces(repository, resolved);
    const ofThese = sql`generation = ${generation} and repository = ${repository}`;
    const stored = await tx.query<ExampleKey & { rank: number }>(sql`
      select path, provider, provider_path as "providerPath", name, rank from usage_example
      where ${ofThese} and (path = any(${[...changed]}::text[]) or (provider, provider_path, name) in (
        select * from unnest(${offered.map((c) => c.provider)}::bigint[], ${offered.map((c) => c.providerPath)}::text[],
          ${offered.map((c) => c.name)}::text[])))`);
    const keyOf = (e: { provider: number; providerPath: string; name: string }) =>
      `${e.provider}\n${e.providerPath}\n${e.name}`;
    const there = new Map(stored.map((e) => [keyOf(e), e]));
    const lost = stored.filter(({ path }) => changed.has(path));
    const isLost = new Set(lost.map(keyOf));
    const better = offered.filter((c) => {
      const now = there.get(keyOf(c));
      if (now === undefined) return true;
      return !isLost.has(keyOf(c)) && (c.rank < now.rank || (c.rank === now.rank && isBefore(c.path, now.path)));
    });
    const gone: ExampleKey[] = [...lost, ...better.flatMap((c) => there.get(keyOf(c)) ?? [])];
    const again = lost.length === 0 ? [] : await this.usesOf(tx, repository, lost);
    const best = [...better, ...bestPlaces(repository, again).filter((c) => isLost.has(keyOf(c)))];
    if (gone.length + best.length === 0) return;
    const paths = new Set(best.map(({ path }) => path));
    const sources = (await this.repository(repository)).files.filter(({ path }) => paths.has(path));
    await writeExamples(tx, generation, repository, gone, await this.cutOut(repository, sources, best));
  }

  /** All stored uses of some files' names, as they were resolved, in the order of files. */
  private async usesOf(
    tx: Db,
    repository: number,
    of: readonly { provider: number; providerPath: string }[],
  ): Promise<Resolved[]> {
    const rows = await tx.query<UsageRow & { file: number; path: string }>(sql`
      select usage.*, file.path from usage join file on file.id = usage.file
      where usage.generation = ${this.generation} and usage.repository = ${repository}
        and (provider, provider_path) in (
          select * from unnest(${of.map((e) => e.provider)}::bigint[], ${of.map((e) => e.providerPath)}::text[]))
      order by file.path collate "C", cell, line`);
    const byFile = new Map<number, Resolved>();
    for (const row of rows) {
      const known = byFile.get(row.file);
      if (known === undefined) byFile.set(row.file, { file: row.file, path: row.path, rows: [row] });
      else known.rows.push(row);
    }
    return [...byFile.values()];
  }

  private async cutOut(
    repository: number,
    files: readonly FileRow[],
    wanted: readonly Candidate[],
  ): Promise<(Candidate & Snippet & { blob: string })[]> {
    const found = this.present.get(repository);
    if (found === undefined || wanted.length === 0) return [];
    const byFile = new Map<number, Candidate[]>();
    for (const c of wanted) {
      const list = byFile.get(c.file);
      if (list === undefined) byFile.set(c.file, [c]);
      else list.push(c);
    }
    const sources = files.filter((f) => byFile.has(f.id)).slice(0, MOST_EXAMPLE_FILES);
    const fresh: (Candidate & Snippet & { blob: string })[] = [];
    for await (const { position, bytes } of bytesOf(found, sources, LARGEST_EXAMPLE)) {
      if (bytes === null) continue;
      const { id, blob } = sources[position];
      for (const candidate of byFile.get(id)!) {
        const snippet = cut(bytes, candidate);
        if (snippet !== null) fresh.push({ ...candidate, ...snippet, blob });
      }
    }
    return fresh;
  }
}

/** As PostgreSQL orders texts by "C". */
const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

/** Copied in or written by tools: nobody chose to use what they import. */
const isSetApart = ({ set_apart }: FileRow): boolean =>
  set_apart !== null && /^(?:vendored|generated|minified)/.test(set_apart);

/** @param only of these files; null for all */
async function madeOf(
  db: Db,
  generation: number,
  repository: number,
  only: readonly number[] | null,
): Promise<Map<number, string>> {
  const which = only === null ? sql`true` : sql`file.id = any(${only}::bigint[])`;
  const rows = await db.query<{ file: number; made_of: string }>(sql`
    select usage_state.file, made_of from usage_state join file on file.id = usage_state.file
    where file.generation = ${generation} and file.repository = ${repository} and ${which}`);
  return new Map(rows.map((r) => [r.file, r.made_of]));
}
