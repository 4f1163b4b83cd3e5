/**
 * Stores what was found in one repository: identities kept, everything else replaced, in the transaction given. Where
 * facts only moved to other lines of some files, what is said of these files is.
 */
import type { Fact } from '../detectors/detector.ts';
import type { Db } from '../storage/database.ts';
import { type Sql, sql } from '../storage/sql.ts';
import type { Assembled, Draft } from './assemble.ts';
import { holderOf } from './holders.ts';
import { speaksOf } from './moved-lines.ts';
import { type KnownComponent, rematchComponents } from './rematch-components.ts';

const ROWS_AT_ONCE = 20_000;
/** Kinds that a class or a function declares; it starts in the line of the fact. */
const OF_A_UNIT = new Set([
  'estimator',
  'model',
  'dataset loader',
  'pipeline',
  'pipeline step',
  'feature view',
  'metric',
]);
const PROGRAM = /\.(?:pyi?|go|java|scala|r|[cm]?[jt]sx?)$/i;

interface UnitRow {
  path: string;
  unit: number;
  first: number;
  last: number;
}

interface Row {
  draft: Draft;
  main: Fact;
  unit: UnitRow | undefined;
}

async function rowsOf(db: Db, generation: number, repository: number, components: readonly Draft[]): Promise<Row[]> {
  const units = await unitsOf(db, generation, repository, components);
  return components.map((draft) => {
    const [main] = draft.facts;
    const unit = mayBeUnit(draft) ? units.get(`${main.file}\n${main.line}`) : undefined;
    return { draft, main, unit };
  });
}

export async function storeComponents(
  db: Db,
  generation: number,
  repository: number,
  { components, requirements }: Assembled,
  notRead: readonly { detector: string; file: string; line: number; because: string }[],
): Promise<void> {
  const rows = await rowsOf(db, generation, repository, components);
  const ids = await identities(
    db,
    repository,
    rows.map(({ draft, main, unit }) => ({
      kind: main.kind,
      name: main.name,
      path: main.file,
      ordinal: draft.ordinal,
      unit: unit?.unit ?? null,
      isProcess: draft.isProcess,
    })),
  );
  await db.query(sql`delete from dependency where generation = ${generation} and repository = ${repository}`);
  await db.query(sql`delete from component_facts where generation = ${generation} and repository = ${repository}`);
  await db.query(sql`delete from detection_left_out where generation = ${generation} and repository = ${repository}`);
  await insertFacts(db, generation, repository, rows, ids, holdersOf(rows, ids), requirements);
  await inParts(
    notRead,
    (l) => sql`
    insert into detection_left_out (generation, repository, detector, file, line, because)
    select ${generation}, ${repository}, * from unnest(${texts(l, 'detector')}::text[], ${texts(l, 'file')}::text[],
      ${l.map((x) => x.line)}::int[], ${texts(l, 'because')}::text[])`,
    db,
  );
}

/**
 * Writes anew what is said of some files, where the components are the same as stored. False where that is not all that
 * there is to do.
 */
export async function moveComponents(
  db: Db,
  generation: number,
  repository: number,
  { components, requirements }: Assembled,
  files: ReadonlySet<string>,
): Promise<boolean> {
  const moved = components.filter(({ facts }) => facts.some((fact) => speaksOf(fact, files)));
  // Requirements belong to whatever holds them.
  if (moved.some(({ holds }) => holds) || requirements.some((fact) => speaksOf(fact, files))) return false;
  if (moved.length === 0) return true;
  const key = (kind: string, name: string, path: string, ordinal: number) =>
    [kind, clean(name), clean(path), ordinal].join('\n');
  const known = new Map(
    (
      await db.query<KnownComponent>(sql`
        select id, kind, name, path, ordinal from component where repository = ${repository} and gone_since is null`)
    ).map(({ id, kind, name, path, ordinal }) => [key(kind, name, path, ordinal), id]),
  );
  const idOf = ({ facts: [main], ordinal }: Draft) => known.get(key(main.kind, main.name, main.file, ordinal));
  if (components.some((draft) => idOf(draft) === undefined)) return false;
  const rows = await rowsOf(db, generation, repository, moved);
  const ids = moved.map((draft) => idOf(draft)!);
  const holding = components.filter(({ holds }) => holds);
  const holders = holding.map((draft) => ({ component: idOf(draft)!, scope: draft.scope }));
  await db.query(sql`
    update component set unit = new.unit
    from unnest(${ids}::bigint[], ${rows.map(({ unit }) => unit?.unit ?? null)}::bigint[]) as new(id, unit)
    where component.id = new.id and component.unit is distinct from new.unit`);
  await db.query(sql`delete from dependency where generation = ${generation} and component = any(${ids}::bigint[])`);
  await db.query(
    sql`delete from component_facts where generation = ${generation} and component = any(${ids}::bigint[])`,
  );
  await insertFacts(db, generation, repository, rows, ids, holders, []);
  return true;
}

type Holders = { component: number; scope: string }[];

function holdersOf(rows: readonly Row[], ids: readonly number[]): Holders {
  return rows.flatMap(({ draft }, n) => (draft.holds ? [{ component: ids[n], scope: draft.scope }] : []));
}

async function insertFacts(
  db: Db,
  generation: number,
  repository: number,
  rows: readonly Row[],
  ids: readonly number[],
  holders: Holders,
  requirements: readonly Fact[],
): Promise<void> {
  const around = holderOf(holders);
  const facts = rows.map(({ draft, main, unit }, n) => {
    const outside = draft.holds ? parentOf(draft.scope, holders) : around(draft.scope === '' ? '' : draft.scope);
    const pick = <K extends 'version' | 'description'>(key: K) =>
      draft.facts.find((f) => f[key] !== null)?.[key] ?? null;
    return {
      component: ids[n],
      role: main.role,
      scope: draft.scope,
      first: unit?.first ?? null,
      last: unit?.last ?? null,
      holds: draft.holds,
      within: outside === ids[n] ? null : outside,
      file: main.file,
      line: main.line,
      version: pick('version'),
      description: pick('description'),
      licence: draft.licence,
      state: draft.state?.state ?? null,
      said: draft.state?.said ?? null,
      marks: `{${main.marks.join(',')}}`,
      isPrivate: draft.isPrivate,
      details: JSON.stringify(main.details),
    };
  });
  await inParts(
    facts,
    (f) => sql`
    insert into component_facts (generation, component, repository, role, scope, first_line, last_line, holds, within,
      file, line, version, description, licence, state, state_said, marks, is_private, details)
    select ${generation}, component, ${repository}, role, scope, first, last, holds, within, file, line, version,
      description, licence, state, said, marks::text[], is_private, details::jsonb
    from unnest(${f.map((x) => x.component)}::bigint[], ${texts(f, 'role')}::text[], ${texts(f, 'scope')}::text[],
      ${f.map((x) => x.first)}::int[], ${f.map((x) => x.last)}::int[], ${f.map((x) => x.holds)}::boolean[],
      ${f.map((x) => x.within)}::bigint[], ${texts(f, 'file')}::text[], ${f.map((x) => x.line)}::int[],
      ${texts(f, 'version')}::text[], ${texts(f, 'description')}::text[], ${texts(f, 'licence')}::text[],
      ${texts(f, 'state')}::text[], ${texts(f, 'said')}::text[], ${texts(f, 'marks')}::text[],
      ${f.map((x) => x.isPrivate)}::boolean[], ${texts(f, 'details')}::text[])
      as new(component, role, scope, first, last, holds, within, file, line, version, description, licence, state, said,
        marks, is_private, details)`,
    db,
  );
  const each = rows.flatMap(({ draft }, n) =>
    draft.facts.map((fact, position) => ({ fact, position, component: ids[n] })),
  );
  await inParts(
    each,
    (e) => sql`
    insert into component_fact (generation, component, position, detector, kind, role, name, file, line, details)
    select ${generation}, component, position, detector, kind, role, name, file, line, details::jsonb
    from unnest(${e.map((x) => x.component)}::bigint[], ${e.map((x) => x.position)}::int[],
      ${e.map((x) => x.fact.detector)}::text[], ${e.map((x) => x.fact.kind)}::text[],
      ${e.map((x) => clean(x.fact.role))}::text[], ${e.map((x) => clean(x.fact.name))}::text[],
      ${e.map((x) => clean(x.fact.file))}::text[], ${e.map((x) => x.fact.line)}::int[],
      ${e.map((x) => clean(JSON.stringify(x.fact.details)))}::text[])
      as new(component, position, detector, kind, role, name, file, line, details)`,
    db,
  );
  const provides = rows.flatMap(({ draft }, n) => draft.provides.map((p) => ({ ...p, component: ids[n] })));
  await inParts(
    provides,
    (p) => sql`
    insert into component_provides (generation, component, repository, ecosystem, name)
    select ${generation}, component, ${repository}, ecosystem, name from unnest(${p.map((x) => x.component)}::bigint[],
      ${texts(p, 'ecosystem')}::text[], ${texts(p, 'name')}::text[]) as new(component, ecosystem, name)`,
    db,
  );
  const runs = rows.flatMap(({ draft }, n) =>
    draft.facts.flatMap((f) => f.runs.map((r) => ({ ...r, component: ids[n] }))),
  );
  await inParts(
    runs,
    (r) => sql`
    insert into component_run (generation, component, how, what, file, line)
    select ${generation}, component, how, what, file, line from unnest(${r.map((x) => x.component)}::bigint[],
      ${texts(r, 'how')}::text[], ${texts(r, 'what')}::text[], ${texts(r, 'file')}::text[], ${r.map((x) => x.line)}::int[])
      as new(component, how, what, file, line)`,
    db,
  );
  const needs = (fact: Fact, component: number | null) =>
    fact.dependencies.map((d) => ({ ...d, component, detector: fact.detector, marks: `{${fact.marks.join(',')}}` }));
  const dependencies = [
    ...rows.flatMap(({ draft }, n) => draft.facts.flatMap((f) => needs(f, ids[n]))),
    ...requirements.flatMap((f) => needs(f, around(f.file))),
  ];
  await inParts(
    dependencies,
    (d) => sql`
    insert into dependency (generation, repository, component, detector, ecosystem, name, range, scope, file, line, marks)
    select ${generation}, ${repository}, component, detector, ecosystem, name, range, scope, file, line, marks::text[]
    from unnest(${d.map((x) => x.component)}::bigint[], ${texts(d, 'detector')}::text[],
      ${texts(d, 'ecosystem')}::text[], ${texts(d, 'name')}::text[], ${texts(d, 'range')}::text[],
      ${texts(d, 'scope')}::text[], ${texts(d, 'file')}::text[], ${d.map((x) => x.line)}::int[],
      ${texts(d, 'marks')}::text[])
      as new(component, detector, ecosystem, name, range, scope, file, line, marks)`,
    db,
  );
}

function mayBeUnit({ facts: [main] }: Draft): boolean {
  return OF_A_UNIT.has(main.kind) && PROGRAM.test(main.file);
}

/** The outermost unit that starts in the line of a fact. */
async function unitsOf(
  db: Db,
  generation: number,
  repository: number,
  components: readonly Draft[],
): Promise<Map<string, UnitRow>> {
  const places = components.filter(mayBeUnit).map(({ facts: [main] }) => main);
  const rows = await db.query<UnitRow>(sql`
    select distinct on (file.path, first_line) file.path, facts.unit, first_line as first, last_line as last
    from unnest(${places.map((f) => f.file)}::text[], ${places.map((f) => f.line)}::int[]) as wanted(path, line)
    join file on file.generation = ${generation} and file.repository = ${repository} and file.path = wanted.path
    join unit_facts facts on facts.file = file.id and facts.first_line = wanted.line
    where facts.kind in ('class', 'function', 'method')
    order by file.path, first_line, facts.position`);
  return new Map(rows.map((row) => [`${row.path}\n${row.first}`, row]));
}

/** The id of each, known or new; what is no longer there is marked. */
async function identities(
  db: Db,
  repository: number,
  now: readonly (Omit<KnownComponent, 'id' | 'gone'> & { isProcess: boolean })[],
): Promise<number[]> {
  const known = await db.query<KnownComponent>(sql`
    select id, kind, name, path, ordinal, unit, gone_since is not null as gone from component
    where repository = ${repository} order by id`);
  const clear = now.map((one) => ({ ...one, name: clean(one.name), path: clean(one.path) }));
  const ids = rematchComponents(known, clear);
  const before = new Map(known.map((one) => [one.id, one]));
  const fresh = clear.filter((_, n) => ids[n] === null);
  const made: number[] = [];
  await inParts(
    fresh,
    (f) => sql`
    with new as (
      select * from unnest(${texts(f, 'kind')}::text[], ${f.map((x) => x.isProcess)}::boolean[],
        ${texts(f, 'name')}::text[], ${texts(f, 'path')}::text[], ${f.map((x) => x.ordinal)}::int[],
        ${f.map((x) => x.unit)}::bigint[]) with ordinality as new(kind, is_process, name, path, ordinal, unit, n)
    ), numbered as (
      select nextval(pg_get_serial_sequence('component', 'id')) as id, new.* from new
    ), inserted as (
      insert into component (id, repository, kind, is_process, name, path, ordinal, unit) overriding system value
      select id, ${repository}, kind, is_process, name, path, ordinal, unit from numbered
    )
    select id from numbered order by n`,
    db,
    (rows) => made.push(...(rows as { id: number }[]).map(({ id }) => id)),
  );
  const moved = clear.flatMap((one, n) => {
    const was = ids[n] === null ? undefined : before.get(ids[n]!);
    const isSame =
      was !== undefined &&
      !was.gone &&
      (['kind', 'name', 'path', 'ordinal', 'unit'] as const).every((key) => was[key] === one[key]);
    return was === undefined || isSame ? [] : [{ ...one, id: was.id }];
  });
  await inParts(
    moved,
    (m) => sql`
    update component set kind = new.kind, is_process = new.is_process, name = new.name, path = new.path,
      ordinal = new.ordinal, unit = new.unit, gone_since = null
    from unnest(${m.map((x) => x.id)}::bigint[], ${texts(m, 'kind')}::text[], ${m.map((x) => x.isProcess)}::boolean[],
      ${texts(m, 'name')}::text[], ${texts(m, 'path')}::text[], ${m.map((x) => x.ordinal)}::int[],
      ${m.map((x) => x.unit)}::bigint[]) as new(id, kind, is_process, name, path, ordinal, unit)
    where component.id = new.id`,
    db,
  );
  const kept = new Set(ids);
  const gone = known.filter((one) => !one.gone && !kept.has(one.id)).map((one) => one.id);
  if (gone.length > 0) await db.query(sql`update component set gone_since = now() where id = any(${gone}::bigint[])`);
  let next = 0;
  return ids.map((id) => id ?? made[next++]);
}

/** The holder around a holder's folder. */
function parentOf(scope: string, holders: readonly { component: number; scope: string }[]): number | null {
  if (scope === '') return null;
  const above = holders.filter((h) => h.scope !== scope && scope.startsWith(h.scope));
  return holderOf(above)(scope);
}

/** PostgreSQL's texts hold no zero bytes; names in hostile code may. */
const clean = (text: string): string =>
  (text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text).replaceAll('\\u0000', '\\ufffd');

function texts<K extends string>(list: readonly { [key in K]: string | null }[], key: K): (string | null)[] {
  return list.map((one) => (one[key] === null ? null : clean(one[key]!)));
}

async function inParts<T>(
  list: readonly T[],
  query: (part: readonly T[]) => Sql,
  db: Db,
  each: (rows: unknown[]) => void = () => {},
): Promise<void> {
  for (let from = 0; from < list.length; from += ROWS_AT_ONCE)
    each(await db.query(query(list.slice(from, from + ROWS_AT_ONCE))));
}
