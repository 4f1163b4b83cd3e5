/**
 * Stores what was found in one repository: identities kept, everything else replaced, in the transaction given. Where
 * facts only moved to other lines of some files, what is said of these files is.
 */
import type { Fact } from '../detectors/detector.ts';
import { ecosystemOf, foreignTo } from '../reuse/code-of.ts';
import type { Db } from '../storage/database.ts';
import { type Sql, sql } from '../storage/sql.ts';
import type { Assembled, Draft } from './assemble.ts';
import { type Holder, holderOf } from './holders.ts';
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
): Promise<void> {
  const rows = await rowsOf(db, generation, repository, components);
  const known = await db.query<KnownComponent>(sql`
    select id, kind, name, path, ordinal, unit, gone_since is not null as gone from component
    where repository = ${repository} order by id`);
  const ids = await identities(db, repository, known, rows.map(identified));
  await db.query(sql`delete from dependency where generation = ${generation} and repository = ${repository}`);
  await db.query(sql`delete from component_facts where generation = ${generation} and repository = ${repository}`);
  await insertFacts(db, generation, repository, rows, ids, holdersOf(rows, ids), requirements);
}

export async function storeNotRead(
  db: Db,
  generation: number,
  repository: number,
  notRead: readonly { detector: string; file: string; line: number; because: string }[],
): Promise<void> {
  await db.query(sql`delete from detection_left_out where generation = ${generation} and repository = ${repository}`);
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
 * Writes what is other than stored, and what is said of some files. False where that is not all that there is to do: what
 * belongs to whom depends on those components that hold others.
 *
 * @param before what is stored
 * @param files whose units may stand elsewhere now
 */
export async function changeComponents(
  db: Db,
  generation: number,
  repository: number,
  before: Assembled,
  now: Assembled,
  files: ReadonlySet<string>,
): Promise<boolean> {
  const speaks = (facts: readonly Fact[]) => facts.some((fact) => speaksOf(fact, files));
  if (speaks(now.requirements) || JSON.stringify(now.requirements) !== JSON.stringify(before.requirements))
    return false;
  const [had, has] = [byName(before.components), byName(now.components)];
  const isSame = (key: string, drafts: readonly Draft[]) =>
    !drafts.some(({ facts }) => speaks(facts)) && areSame(drafts, had.get(key));
  const fresh = [...has].filter(([key, drafts]) => !isSame(key, drafts));
  const other = new Set([...fresh.map(([key]) => key), ...[...had.keys()].filter((key) => !has.has(key))]);
  if (other.size === 0) return true;
  const old = [...had].filter(([key]) => other.has(key)).flatMap(([, drafts]) => drafts);
  const drafts = fresh.flatMap(([, list]) => list);
  if ([...old, ...drafts].some(({ holds }) => holds)) return false;
  const rows = await rowsOf(db, generation, repository, drafts);
  const mains = [...old, ...drafts].map(({ facts: [main] }) => main);
  const units = rows.flatMap(({ unit }) => unit?.unit ?? []);
  // Those that are as they were take themselves (rematch-components.ts), so the others are told among themselves.
  const known = (
    await db.query<KnownComponent>(sql`
      select id, kind, name, path, ordinal, unit, gone_since is not null as gone from component
      where repository = ${repository} and (path = any(${mains.map(({ file }) => clean(file))}::text[])
        or name = any(${mains.map(({ name }) => clean(name))}::text[]) or unit = any(${units}::bigint[]))
      order by id`)
  ).filter((one) => one.gone || other.has(nameKey(one.kind, one.name, one.path)));
  const ids = await identities(db, repository, known, rows.map(identified));
  const written = [...ids, ...known.filter(({ gone }) => !gone).map(({ id }) => id)];
  await db.query(
    sql`delete from dependency where generation = ${generation} and component = any(${written}::bigint[])`,
  );
  await db.query(
    sql`delete from component_facts where generation = ${generation} and component = any(${written}::bigint[])`,
  );
  const holders = await db.query<{ component: number; scope: string; detector: string }>(sql`
    select facts.component, scope, said.detector from component_facts facts
    join component_fact said on said.component = facts.component and said.generation = facts.generation
      and said.position = 0
    where facts.generation = ${generation} and facts.repository = ${repository} and holds order by facts.component`);
  await insertFacts(db, generation, repository, rows, ids, holders.map(holding), []);
  return true;
}

/** Facts of files that nobody touched are the same objects, and nearly all are; what is made of facts is made alike. */
function areSame(now: readonly Draft[], before: readonly Draft[] | undefined): boolean {
  if (now.length !== before?.length) return false;
  const isMadeOfSame = ({ facts, holds, ordinal, licence, licenceFile }: Draft, n: number): boolean =>
    holds === before[n].holds &&
    // These may come from another file than the facts.
    licence === before[n].licence &&
    licenceFile === before[n].licenceFile &&
    ordinal === before[n].ordinal &&
    facts.length === before[n].facts.length &&
    facts.every((fact, i) => fact === before[n].facts[i]);
  return now.every(isMadeOfSame) || JSON.stringify(now) === JSON.stringify(before);
}

const nameKey = (kind: string, name: string, path: string): string => [kind, clean(name), clean(path)].join('\n');

/** What is of one kind and name in one file is told apart by its order alone. */
function byName(components: readonly Draft[]): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of components) {
    const [{ kind, name, file }] = draft.facts;
    const key = nameKey(kind, name, file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return groups;
}

type Holders = Holder[];

function holdersOf(rows: readonly Row[], ids: readonly number[]): Holders {
  return rows.flatMap(({ draft, main: { detector } }, n) =>
    draft.holds ? [holding({ component: ids[n], scope: draft.scope, detector })] : [],
  );
}

function holding({ component, scope, detector }: { component: number; scope: string; detector: string }): Holder {
  const foreign = foreignTo(ecosystemOf(detector));
  return { component, scope, foreign: foreign === null ? null : new RegExp(foreign) };
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
      details: JSON.stringify(
        draft.licenceFile === null ? main.details : { ...main.details, licenceFile: draft.licenceFile },
      ),
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

type Identified = Omit<KnownComponent, 'id' | 'gone'> & { isProcess: boolean };

const identified = ({ draft, main, unit }: Row): Identified => ({
  ...{ kind: main.kind, name: main.name, path: main.file, ordinal: draft.ordinal },
  ...{ unit: unit?.unit ?? null, isProcess: draft.isProcess },
});

/** The id of each, known or new; what is no longer there is marked. */
async function identities(
  db: Db,
  repository: number,
  known: readonly KnownComponent[],
  now: readonly Identified[],
): Promise<number[]> {
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
function parentOf(scope: string, holders: Holders): number | null {
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
