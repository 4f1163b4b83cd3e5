/**
 * Components of the repositories whose tree changed, in two rounds: first each repository by itself, then once more those
 * whose classes derive from what another one provides, if anything there changed that could matter to them.
 */
import { createHash } from 'node:crypto';
import { SETTINGS_FILE } from '../config/settings.ts';
import { wantedCalls } from '../detectors/detect.ts';
import { readPython } from '../detectors/python/read.ts';
import { Problem } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { type Registered, registered } from '../registry/bookkeeping.ts';
import { changedContents, changesSince } from '../repositories/changes.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { assemble } from './assemble.ts';
import { type Detected, Detection, FORMAT, ModuleWriter, modulesOf, type Other, PYTHON } from './detection.ts';
import { listTree } from './listing.ts';
import { movedLines, moveFacts } from './moved-lines.ts';
import { moveComponents, storeComponents } from './write.ts';

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
    if (known !== undefined && (await deriveMoved(context, generation, repository, found, known))) continue;
    const others = othersOf(repository.id, known?.roots ?? [], states, await providers());
    wrote = (await derive(context, generation, repository, found, known, others)) || wrote;
  }
  wrote = (await followOthers(context, generation, all, present)) || wrote;
  if (wrote) {
    await db.run(
      'analyze component; analyze component_facts; analyze component_fact; analyze component_provides; analyze dependency',
    );
    await removeUnused(db);
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
 * Where nothing but contents of files changed, and no detector looked at them, or sees the same in them as before: what
 * was found is the same in other lines. Whether anything was written; null where everything is to be looked at.
 */
async function deriveMoved(
  { db }: Context,
  generation: number,
  repository: Registered,
  found: FoundRepository,
  known: State,
): Promise<boolean> {
  const head = known.fingerprint.split(' ')[1] ?? '';
  if (known.fingerprint !== fingerprintOf(repository, head)) return false;
  const changed = await changesSince(found, head);
  if (changed === null || changed.some(({ path }) => path === SETTINGS_FILE)) return false;
  const kept = await db.one<{ facts: string | null; read: string[] | null }>(sql`
    select facts, read from detection_state where generation = ${generation} and repository = ${repository.id}`);
  if (kept?.facts == null) return false;
  const read = new Set(kept.read);
  if (changed.some(({ path }) => read.has(path))) return false;

  const modules = changed.filter(({ path }) => PYTHON.test(path));
  const before = await modulesOf(
    db,
    modules.map((file) => file.before),
  );
  const bytes = await changedContents(found, changed);
  const writer = new ModuleWriter(db);
  const moved = new Map<string, ReadonlyMap<number, number>>();
  for (const file of modules) {
    const [was, content] = [before.get(file.before), bytes.get(file.after)];
    if (was === undefined || content === undefined) return false;
    const is = readPython(content, wantedCalls);
    // As it will be kept.
    const lines = movedLines(was, JSON.parse(JSON.stringify(is)));
    if (lines === null) return false;
    moved.set(file.path, lines);
    await writer.add(file.after, is);
  }
  const stored = JSON.parse(kept.facts) as Pick<Detected, 'facts' | 'notRead'>;
  const facts = moveFacts(stored.facts, moved);
  if (facts === null || stored.notRead.some(({ file }) => moved.has(file))) return false;
  await writer.flush();
  const assembled = assemble(facts);
  return db.transaction(async (tx) => {
    await tx.query(sql`select id from repository where id = ${repository.id} for update`);
    if (!(await moveComponents(tx, generation, repository.id, assembled, new Set(moved.keys())))) return false;
    await tx.query(sql`
      update detection_state set fingerprint = ${fingerprintOf(repository, found.head!)},
        digest = ${digest([assembled, stored.notRead])}, facts = ${keptFacts({ ...stored, facts })}
      where generation = ${generation} and repository = ${repository.id}`);
    await tx.query(sql`
      delete from python_module where blob = any(${modules.map((file) => file.before)}::text[])
        and not exists (select from file where file.blob = python_module.blob)`);
    return true;
  });
}

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const keptFacts = ({ facts, notRead }: Pick<Detected, 'facts' | 'notRead'>): string =>
  JSON.stringify({ facts, notRead }).replaceAll('\\u0000', '\\ufffd');

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
    const list: Other[] = [];
    for (const id of others.ids) list.push({ repository: id, files: await pythonFiles(db, generation, id) });
    const detected = await new Detection(db, repository.id, found, listing, signal).run(list, (done, of) =>
      progress('detecting', done, of, 'file'),
    );
    const assembled = assemble(detected.facts);
    const now = digest([assembled, detected.notRead]);
    const isNew = known === undefined || now !== known.digest;
    await db.transaction(async (tx) => {
      await tx.query(sql`select id from repository where id = ${repository.id} for update`);
      if (isNew) await storeComponents(tx, generation, repository.id, assembled, detected.notRead);
      await tx.query(sql`
        insert into detection_state (generation, repository, fingerprint, digest, classes, roots, others, facts, read)
        values (${generation}, ${repository.id}, ${fingerprint}, ${now}, ${detected.classes},
          ${detected.roots}::text[], ${others.digest}, ${keptFacts(detected)}, ${detected.read.map(clear)}::text[])
        on conflict (generation, repository) do update set fingerprint = excluded.fingerprint,
          digest = excluded.digest, classes = excluded.classes, roots = excluded.roots, others = excluded.others,
          facts = excluded.facts, read = excluded.read`);
    });
    return isNew;
  } catch (error) {
    // The sync before has said so; what was known of it stays.
    if (error instanceof Problem && error.code === 'repository-unreadable') return false;
    throw error;
  }
}

const fingerprintOf = (repository: Registered, tree: string): string =>
  `${FORMAT} ${tree} ${JSON.stringify(repository.excluded)}`;

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
async function removeUnused(db: Db): Promise<void> {
  await db.query(sql`
    delete from python_module where format <> ${FORMAT}
      or not exists (select from file where file.blob = python_module.blob)`);
}
