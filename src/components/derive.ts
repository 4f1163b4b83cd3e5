/**
 * Components of the repositories whose tree changed, in two rounds: first each repository by itself, then once more those
 * whose classes derive from what another one provides, if anything there changed that could matter to them.
 */
import { createHash } from 'node:crypto';
import { SETTINGS_FILE } from '../config/settings.ts';
import { Problem } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { type Registered, registered } from '../registry/bookkeeping.ts';
import { changedContents, changesSince } from '../repositories/changes.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { assemble } from './assemble.ts';
import { type Detected, Detection, detectAgain, inOrder, type KeptModule } from './detection.ts';
import { ASSEMBLY, fingerprintOf, headIn } from './fingerprint.ts';
import type { Other } from './judge-modules.ts';
import { listTree } from './listing.ts';
import { FORMAT } from './modules.ts';
import { speaksOf } from './moved-lines.ts';
import { changeComponents, storeComponents, storeNotRead } from './write.ts';

interface State {
  repository: number;
  fingerprint: string;
  digest: string;
  classes: string;
  roots: string[];
  others: string;
}

export async function deriveComponents(
  context: Context,
  generation: number,
  present: ReadonlyMap<number, FoundRepository>,
): Promise<void> {
  const { db, progress, signal } = context;
  const states = await statesOf(db, generation);
  const all = await registered(db);
  let before: Promise<Providers> | null = null;
  const providers = () => (before ??= providersOf(db, generation));
  let wrote = false;
  for (const [i, repository] of all.entries()) {
    const found = present.get(repository.id);
    if (found === undefined) continue;
    signal.throwIfAborted();
    progress('components', i, all.length, 'repository');
    const known = states.get(repository.id);
    const isRead = known?.fingerprint === fingerprintOf(repository, found.head ?? 'no commit');
    if (found.kind !== 'folder' && isRead) continue;
    if (known !== undefined) {
      const changed = await deriveChanged(context, generation, repository, found, known, async (roots) =>
        othersOf(repository.id, roots, states, await providers()),
      );
      if (changed !== null) continue;
    }
    const others = othersOf(repository.id, known?.roots ?? [], states, await providers());
    wrote = (await derive(context, generation, repository, found, known, others)) || wrote;
  }
  wrote = (await followOthers(context, generation, all, present)) || wrote;
  if (wrote) {
    await db.run(
      'analyze component; analyze component_facts; analyze component_fact; analyze component_provides; analyze dependency',
    );
    await removeUnusedModules(db);
  }
}

async function followOthers(
  context: Context,
  generation: number,
  all: readonly Registered[],
  present: ReadonlyMap<number, FoundRepository>,
): Promise<boolean> {
  const { db, signal } = context;
  const states = await statesOf(db, generation);
  const providers = await providersOf(db, generation);
  let wrote = false;
  for (const repository of all) {
    const state = states.get(repository.id);
    const found = present.get(repository.id);
    if (state === undefined || found === undefined) continue;
    const others = othersOf(repository.id, state.roots, states, providers);
    if (state.others === others.digest) continue;
    signal.throwIfAborted();
    wrote = (await derive(context, generation, repository, found, state, others)) || wrote;
  }
  return wrote;
}

/** First names that repositories' packages are imported by, and which repositories those are. */
type Providers = ReadonlyMap<string, readonly number[]>;

async function providersOf(db: Db, generation: number): Promise<Providers> {
  const providers = new Map<string, number[]>();
  for (const { name, repository } of await db.query<{ name: string; repository: number }>(sql`
    select distinct split_part(provides.name, '.', 1) as name, provides.repository
    from component_provides provides join component_facts facts using (generation, component)
    where provides.generation = ${generation} and ecosystem = 'python' and facts.holds and facts.marks = '{}'
    order by 1, 2`))
    providers.set(name, [...(providers.get(name) ?? []), repository]);
  return providers;
}

interface Others {
  ids: readonly number[];
  /** Of which classes these are; empty for none. */
  digest: string;
}

function othersOf(
  repository: number,
  roots: readonly string[],
  states: ReadonlyMap<number, State>,
  providers: Providers,
): Others {
  const ids = [...new Set(roots.flatMap((root) => providers.get(root) ?? []))]
    .filter((id) => id !== repository && states.has(id))
    .sort((a, b) => a - b);
  return { ids, digest: ids.length === 0 ? '' : digest(ids.map((id) => [id, states.get(id)!.classes])) };
}

/**
 * Where nothing but contents of files changed: what may be other because of them, and the same as before. Whether anything
 * was written; null where everything is to be looked at.
 */
async function deriveChanged(
  { db, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  known: State,
  othersOfRoots: (roots: readonly string[]) => Promise<Others>,
): Promise<boolean | null> {
  const head = headIn(known.fingerprint);
  if (known.fingerprint !== fingerprintOf(repository, head)) return null;
  const changed = await changesSince(found, head);
  if (changed === null || changed.some(({ path }) => path === SETTINGS_FILE)) return null;
  const kept = await db.one<KeptRow>(sql`
    select facts, modules, modules_since, read from detection_state where generation = ${generation} and repository = ${repository.id}`);
  const before = kept === undefined ? null : fromKept(kept);
  if (before === null) return null;
  const bytes = await changedContents(found, changed);
  const detected = await detectAgain(
    db,
    repository.id,
    before,
    changed,
    bytes,
    async (roots) => {
      const others = await othersOfRoots(roots);
      return others.digest === known.others ? filesOf(db, generation, others) : null;
    },
    signal,
  );
  if (detected === null || detected.isCut) return null;
  const touched = new Set(changed.map(({ path }) => path));
  const olds = changed.filter(({ path }) => /\.pyi?$/.test(path)).map((file) => file.before);
  // Most commits change what no detector sees: nothing is put together, then, and nothing of it compared or written.
  const isSame = saysTheSame(before.parts, detected.parts) && !detected.facts.some((fact) => speaksOf(fact, touched));
  const assembled = isSame ? null : assemble(detected.facts);
  const now = assembled === null ? known.digest : digest([ASSEMBLY, assembled, detected.notRead]);
  return db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository.id} for update`);
    if (assembled !== null) {
      const was = assemble(inOrder(Object.values(before.parts).flatMap(({ facts }) => facts)));
      const isStored = await changeComponents(tx, generation, repository.id, was, assembled, touched);
      if (!isStored) await storeComponents(tx, generation, repository.id, assembled);
      if (now !== known.digest) await storeNotRead(tx, generation, repository.id, detected.notRead);
    }
    const state = { tree: found.head!, now, others: known.others };
    await changeState(tx, generation, repository, state, detected, { ...before, facts: isSame ? null : kept!.facts });
    await tx.query(sql`
      delete from python_module where blob = any(${olds}::text[])
        and not exists (select from file where file.blob = python_module.blob)`);
    return true;
  });
}

/** Whether facts are the very same objects: those of files that nobody touched are. */
function saysTheSame(before: Detected['parts'], now: Detected['parts']): boolean {
  const areSame = <T>(a: readonly T[], b: readonly T[]): boolean =>
    a.length === b.length && a.every((x, i) => x === b[i]);
  return (Object.keys(now) as (keyof Detected['parts'])[]).every(
    (key) => areSame(before[key].facts, now[key].facts) && areSame(before[key].notRead, now[key].notRead),
  );
}

interface KeptRow {
  facts: string | null;
  modules: string | null;
  modules_since: string | null;
  read: string[] | null;
}

interface KeptBefore extends Pick<Detected, 'parts' | 'modules' | 'read'> {
  /** Modules as they stand in the row, without what changed since. */
  whole: ReadonlyMap<string, KeptModule>;
}

type ModuleRow<Needs> = [blob: string, outward: string, roots: string[], needs: Needs[]];

/** Null for what was kept otherwise, or not. */
function fromKept({ facts, modules, modules_since, read }: KeptRow): KeptBefore | null {
  if (facts === null || modules === null || read === null) return null;
  const { paths, list } = JSON.parse(modules) as { paths: string[]; list: ModuleRow<number>[] };
  const whole = new Map<string, KeptModule>();
  for (const [i, [blob, outward, roots, needs]] of list.entries())
    whole.set(paths[i], { blob, outward, roots, needs: needs.map((n) => paths[n]) });
  const since = modules_since === null ? [] : (JSON.parse(modules_since) as [string, ModuleRow<string>][]);
  const present = new Map(whole);
  for (const [path, [blob, outward, roots, needs]] of since) present.set(path, { blob, outward, roots, needs });
  return { parts: JSON.parse(facts) as Detected['parts'], modules: present, read, whole };
}

/** Modules that changed since all of them were written: those of 2,000 have 400 kB. */
const MOST_SINCE = 64;

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const storable = (text: string): string => text.replaceAll('\\u0000', '\\ufffd');

async function storeState(
  tx: Db,
  generation: number,
  repository: Registered,
  tree: string,
  now: string,
  others: string,
  detected: Detected,
): Promise<void> {
  const { parts, modules, isCut } = detected;
  const facts = isCut ? null : storable(JSON.stringify(parts));
  await tx.query(sql`
    insert into detection_state (generation, repository, fingerprint, digest, classes, roots, others, facts, modules, read)
    values (${generation}, ${repository.id}, ${fingerprintOf(repository, tree)}, ${now}, ${detected.classes},
      ${detected.roots.map(clear)}::text[], ${others}, ${facts}, ${modulesText(modules)},
      ${detected.read.map(clear)}::text[])
    on conflict (generation, repository) do update set fingerprint = excluded.fingerprint,
      digest = excluded.digest, classes = excluded.classes, roots = excluded.roots, others = excluded.others,
      facts = excluded.facts, modules = excluded.modules, modules_since = null, read = excluded.read`);
}

function modulesText(modules: Detected['modules']): string {
  const paths = [...modules.keys()];
  const numberOf = new Map(paths.map((path, i) => [path, i]));
  const list = [...modules.values()].map(({ blob, outward, roots, needs }) => [
    ...[blob, outward, roots],
    needs.flatMap((path) => numberOf.get(path) ?? []),
  ]);
  return storable(JSON.stringify({ paths, list }));
}

/**
 * The same where a row is there, and of the megabyte that it may have only what is other.
 *
 * @param before `facts` as they are written; null where they are the same
 */
async function changeState(
  tx: Db,
  generation: number,
  repository: Registered,
  { tree, now, others }: { tree: string; now: string; others: string },
  { parts, modules, classes, roots }: Detected,
  before: { facts: string | null; whole: ReadonlyMap<string, KeptModule> },
): Promise<void> {
  const facts = before.facts === null ? null : storable(JSON.stringify(parts));
  const since = [...modules].filter(([path, module]) => before.whole.get(path) !== module);
  const isSmall = since.length <= MOST_SINCE && modules.size === before.whole.size;
  const row = ([path, { blob, outward, roots, needs }]: [string, KeptModule]) => [
    path,
    [blob, outward, roots, needs.filter((need) => modules.has(need))],
  ];
  const these = sql`generation = ${generation} and repository = ${repository.id}`;
  await tx.query(sql`
    update detection_state set fingerprint = ${fingerprintOf(repository, tree)}, digest = ${now}, classes = ${classes},
      roots = ${roots.map(clear)}::text[], others = ${others},
      modules_since = ${isSmall ? storable(JSON.stringify(since.map(row))) : null}
    where ${these}`);
  if (!isSmall) await tx.query(sql`update detection_state set modules = ${modulesText(modules)} where ${these}`);
  if (facts !== null && facts !== before.facts)
    await tx.query(sql`update detection_state set facts = ${facts} where ${these}`);
}

async function filesOf(db: Db, generation: number, others: Others): Promise<Other[]> {
  const list: Other[] = [];
  for (const id of others.ids) list.push({ repository: id, files: await pythonFiles(db, generation, id) });
  return list;
}

/** Whether anything was written. */
async function derive(
  { db, progress, signal }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  known: State | undefined,
  others: Others,
): Promise<boolean> {
  try {
    const listing = await listTree(found, repository.excluded);
    const fingerprint = fingerprintOf(repository, listing.fingerprint);
    // A folder is listed to learn whether it changed.
    if (known?.fingerprint === fingerprint && known.others === others.digest && found.kind === 'folder') return false;
    const list = await filesOf(db, generation, others);
    const detected = await new Detection(db, repository.id, found, listing, signal).run(list, (done, of) =>
      progress('detecting', done, of, 'file'),
    );
    const assembled = assemble(detected.facts);
    const now = digest([ASSEMBLY, assembled, detected.notRead]);
    const isNew = known === undefined || now !== known.digest;
    await db.transaction(async (tx) => {
      await tx.query(sql`select id from repository where id = ${repository.id} for update`);
      if (isNew) {
        await storeComponents(tx, generation, repository.id, assembled);
        await storeNotRead(tx, generation, repository.id, detected.notRead);
      }
      await storeState(tx, generation, repository, listing.fingerprint, now, others.digest, detected);
    });
    return isNew;
  } catch (error) {
    // The sync before has said so; what was known of it stays.
    if (error instanceof Problem && error.code === 'repository-unreadable') return false;
    throw error;
  }
}

const clear = (text: string): string => text.replaceAll('\0', '\ufffd');
const digest = (value: unknown): string => createHash('sha1').update(JSON.stringify(value)).digest('hex');

async function statesOf(db: Db, generation: number): Promise<Map<number, State>> {
  const rows = await db.query<State>(sql`
    select repository, fingerprint, digest, classes, roots, others from detection_state where generation = ${generation}`);
  return new Map(rows.map((row) => [row.repository, row]));
}

function pythonFiles(db: Db, generation: number, repository: number): Promise<{ path: string; blob: string }[]> {
  return db.query(sql`
    select path, blob from file
    where generation = ${generation} and repository = ${repository} and path ~ '\\.pyi?$' order by path collate "C"`);
}

/** Python modules that no file needs any more, and those of other formats. */
export async function removeUnusedModules(db: Db): Promise<void> {
  await db.query(sql`
    delete from python_module where format <> ${FORMAT}
      or not exists (select from file where file.blob = python_module.blob)`);
}
