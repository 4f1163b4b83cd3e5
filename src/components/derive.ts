/**
 * Components of the repositories whose tree changed, in two rounds: first each repository by itself, then once more those
 * whose classes derive from what another one provides, if anything there changed that could matter to them.
 */
import { createHash } from 'node:crypto';
import { Problem } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { type Registered, registered } from '../registry/bookkeeping.ts';
import type { FoundRepository } from '../repositories/found.ts';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';
import { assemble } from './assemble.ts';
import { Detection, FORMAT, type Other } from './detection.ts';
import { listTree } from './listing.ts';
import { storeComponents } from './write.ts';

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
    const others = await othersOf(db, generation, repository.id, known?.roots ?? [], states, await providers());
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
    const others = await othersOf(db, generation, repository.id, state.roots, states, providers);
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
  list: Other[];
  /** Of which classes these are; empty for none. */
  digest: string;
}

async function othersOf(
  db: Db,
  generation: number,
  repository: number,
  roots: readonly string[],
  states: ReadonlyMap<number, State>,
  providers: Providers,
): Promise<Others> {
  const wanted = [...new Set(roots.flatMap((root) => providers.get(root) ?? []))]
    .filter((id) => id !== repository && states.has(id))
    .sort((a, b) => a - b);
  const list: Other[] = [];
  for (const id of wanted) list.push({ repository: id, files: await pythonFiles(db, generation, id) });
  return { list, digest: wanted.length === 0 ? '' : digest(wanted.map((id) => [id, states.get(id)!.classes])) };
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
    const detected = await new Detection(db, repository.id, found, listing, signal).run(others.list, (done, of) =>
      progress('detecting', done, of, 'file'),
    );
    const assembled = assemble(detected.facts);
    const now = digest([assembled, detected.notRead]);
    const isNew = known === undefined || now !== known.digest;
    await db.transaction(async (tx) => {
      await tx.query(sql`select id from repository where id = ${repository.id} for update`);
      if (isNew) await storeComponents(tx, generation, repository.id, assembled, detected.notRead);
      await tx.query(sql`
        insert into detection_state (generation, repository, fingerprint, digest, classes, roots, others)
        values (${generation}, ${repository.id}, ${fingerprint}, ${now}, ${detected.classes},
          ${detected.roots}::text[], ${others.digest})
        on conflict (generation, repository) do update set fingerprint = excluded.fingerprint,
          digest = excluded.digest, classes = excluded.classes, roots = excluded.roots, others = excluded.others`);
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
