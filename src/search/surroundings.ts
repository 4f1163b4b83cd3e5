/**
 * What the index knows of a place that search found: component, owner, consumers, licence, how to adopt. Taken from the
 * domains that know it, as the viewer sees it, in a few queries for all places together; the same functions answer many
 * questions, so a server remembers it by place.
 */
import { sightOf } from '../access/sight.ts';
import { adoption, mayHave } from '../components/adopt.ts';
import { type ComponentRow, componentsById, providedByAll } from '../components/store.ts';
import { subjectOf } from '../components/subject.ts';
import type { Context } from '../operations/seam/operation.ts';
import { ownersOfComponents } from '../ownership/owners-of.ts';
import type { OwnerRow } from '../ownership/store.ts';
import { consumersOf, type Example, exampleOf, type Subject } from '../reuse/store.ts';
import { forgetful, type Memory } from '../storage/remembered.ts';
import type { Result } from './answer.ts';
import type { Hit } from './finder.ts';
import { missingFixes } from './missing-fixes.ts';
import { componentsAround, ownersOfRepositories, type Place, type Searchable, usersOf } from './store.ts';

export interface Surroundings
  extends Pick<Result, 'component' | 'owner' | 'consumers' | 'copies' | 'lacks' | 'licence' | 'state'> {
  lastChange: string | null;
  install: string | null;
  import: string | null;
  /** Of what an example shows the use; null where it is not finished. */
  subject: Subject | null;
}

/** About what one place, one component and one example take, in bytes. */
const PLACE_BYTES = 1500;
const COMPONENT_BYTES = 2000;

const placeOf = ({ repository, file, unit }: Hit): Place => ({
  ...{ repository, path: file.path, name: unit.name, line: unit.start },
});

/** Everything that decides what is known of it. */
const keyOf = ({ repository, file, unit }: Hit): string =>
  JSON.stringify([repository, file.path, file.branch, file.component === null, unit.name, unit.kind, unit.start]);

/** In the order of the hits; null where the repository became invisible meanwhile. */
export async function surroundingsOf(
  context: Context,
  hits: readonly Hit[],
  repositories: ReadonlyMap<number, Searchable>,
): Promise<(Surroundings | null)[]> {
  const { db, viewer, memory = forgetful } = context;
  const sight = await sightOf(db, memory, viewer);
  const byKey = new Map(hits.map((hit) => [keyOf(hit), hit]));
  return memory.each(
    `place ${sight}`,
    hits.map(keyOf),
    (missing) =>
      load(
        { ...context, memory },
        sight,
        missing.map((key) => byKey.get(key)!),
        repositories,
      ),
    () => PLACE_BYTES,
  );
}

/** The best place where each is used; undefined where there is none. */
export async function examplesOf(context: Context, subjects: readonly Subject[]): Promise<(Example | undefined)[]> {
  const { db, viewer, memory = forgetful } = context;
  return memory.each(
    `example ${await sightOf(db, memory, viewer)}`,
    subjects.map((subject) => JSON.stringify(subject)),
    (missing) => Promise.all(missing.map((key) => exampleOf(db, viewer, JSON.parse(key)))),
    (example) => (example === undefined ? 0 : PLACE_BYTES + 2 * example.code.length),
  );
}

async function load(
  context: Context & { memory: Memory },
  sight: string,
  hits: readonly Hit[],
  repositories: ReadonlyMap<number, Searchable>,
): Promise<(Surroundings | null)[]> {
  const { db, viewer, memory } = context;
  const places = hits.map(placeOf);
  const [held, users, lacking] = await Promise.all([
    componentsAround(db, viewer, places),
    usersOf(db, viewer, places),
    missingFixes(db, viewer, places),
  ]);
  const known = new KnownComponents(context, sight);
  const [components, wholeOwners] = await Promise.all([
    known.withHolders([...new Set(held.flatMap(({ component }) => component ?? []))]),
    memory.each(
      `owner of repository ${sight}`,
      places.map(({ repository }) => repository),
      async (missing) => {
        const rows = await ownersOfRepositories(db, viewer, missing);
        return missing.map((id) => rows.find(({ repository }) => repository === id));
      },
      () => PLACE_BYTES,
    ),
  ]);
  return Promise.all(
    hits.map(async (hit, i) => {
      const around = held.find(({ n }) => n === i + 1);
      const repo = repositories.get(hit.repository);
      if (around === undefined || repo === undefined) return null;
      const component = around.component === null ? undefined : components.get(around.component);
      const holder = component?.row.within == null ? undefined : components.get(component.row.within);
      const used = users.find(({ n }) => n === i + 1);
      const isWhole = hit.file.component !== null;
      const isComponent = isWhole || component?.row.name === hit.unit.name;
      const isPackage = isWhole && component?.row.holds;
      const subject = (isPackage ? subjectOf(component.row) : null) ?? codeOf(hit, repo);
      return {
        component:
          component === undefined ? null : { id: component.row.id, name: component.row.name, role: component.row.role },
        owner: ownerOf(component?.owner, wholeOwners[i]),
        consumers: isPackage ? (await consumersOf(db, viewer, subject)).length : (used?.consumers ?? 0),
        copies: used?.copies ?? 0,
        lacks: lacking.get(i) ?? [],
        licence: component?.row.licence ?? holder?.row.licence ?? null,
        state: (isComponent ? component?.row.state : holder?.row.state) ?? null,
        lastChange: around.last_change?.toISOString() ?? null,
        ...adopt(hit, component, holder),
        subject: hit.file.branch === null ? subject : null,
      };
    }),
  );
}

interface KnownComponent {
  row: ComponentRow;
  owner: OwnerRow | undefined;
  provided: readonly { ecosystem: string; name: string }[];
}

/** Few components hold most of what is found. */
class KnownComponents {
  private readonly context: Context & { memory: Memory };
  private readonly sight: string;

  constructor(context: Context & { memory: Memory }, sight: string) {
    this.context = context;
    this.sight = sight;
  }

  /** Components, and those that they lie in. */
  async withHolders(ids: readonly number[]): Promise<Map<number, KnownComponent>> {
    const own = await this.of(ids);
    const within = [...own.values()].flatMap(({ row }) => row.within ?? []).filter((id) => !own.has(id));
    return new Map([...own, ...(await this.of([...new Set(within)]))]);
  }

  private async of(ids: readonly number[]): Promise<Map<number, KnownComponent>> {
    const found = await this.context.memory.each(
      `component ${this.sight}`,
      ids,
      (missing) => this.load(missing),
      () => COMPONENT_BYTES,
    );
    return new Map(found.flatMap((one) => (one === null ? [] : [[one.row.id, one]])));
  }

  private async load(ids: readonly number[]): Promise<(KnownComponent | null)[]> {
    const { db, viewer } = this.context;
    const [rows, owners, provided] = await Promise.all([
      componentsById(db, viewer, ids),
      ownersOfComponents(db, viewer, ids),
      providedByAll(db, viewer, ids),
    ]);
    return ids.map((id) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) return null;
      return { row, owner: owners.find((one) => one.component === id), provided: provided.get(id) ?? [] };
    });
  }
}

type Owned = Pick<OwnerRow, 'name' | 'kind' | 'confidence' | 'declared'>;

function ownerOf(own: (Owned & { silent: boolean }) | undefined, whole: Owned | undefined): Result['owner'] {
  const owner = own ?? (whole === undefined ? undefined : { ...whole, silent: false });
  if (owner === undefined) return null;
  const { name, kind, confidence, declared, silent } = owner;
  return { name, kind, confidence, declared, silent };
}

/** How to get it, where it is finished. */
function adopt(
  { file, unit }: Hit,
  component: KnownComponent | undefined,
  holder: KnownComponent | undefined,
): Pick<Surroundings, 'install' | 'import'> {
  if (file.branch !== null || component === undefined) return { install: null, import: null };
  const way = adoption(component.row, holder?.row ?? null, component.provided);
  if (file.component !== null) return way;
  const whole = holder ?? component;
  const own = file.path.endsWith('.go')
    ? goImportOf(file.path, unit.name, whole)
    : importOf(file.path, unit.name, whole);
  // Of a Go module the language itself tells what others may have of it.
  if (own === null && whole.row.detector === 'go-module' && file.path.endsWith('.go'))
    return { install: null, import: null };
  if (own !== null) return { install: way.install, import: own };
  return mayHave(component.row, component.provided, file.path) ? way : { install: null, import: null };
}

function codeOf({ repository, file, unit }: Hit, { identity }: Searchable): Subject {
  return {
    ...{ kind: 'code', repository, identity, path: file.path, name: unit.name.split('.')[0] },
    ...{ line: unit.start, unit: unit.kind },
  };
}

/** How a function or class of a Python package is imported; null where its module cannot be told. */
function importOf(path: string, name: string, { row: { scope }, provided }: KnownComponent): string | null {
  if (!path.endsWith('.py') || !path.startsWith(scope)) return null;
  const parts = path.slice(scope.length, -3).split('/');
  const modules = provided.filter(({ ecosystem }) => ecosystem === 'python').map((p) => p.name);
  const at = parts.findIndex((_, i) => modules.includes(parts[i]));
  if (at < 0) return null;
  const module = parts.slice(at).filter((part) => part !== '__init__');
  return `from ${module.join('.')} import ${name.split('.')[0]}`;
}

/**
 * The package of a Go module in which something lies that others may import: not below `internal`, not of a program or a test,
 * and with a capital letter, as its type has one.
 */
function goImportOf(path: string, name: string, { row: { scope }, provided }: KnownComponent): string | null {
  const module = provided.find(({ ecosystem }) => ecosystem === 'go')?.name;
  if (module === undefined || !path.startsWith(scope)) return null;
  const below = path.slice(scope.length);
  if (/(?:^|\/)(?:internal|vendor|testdata)\/|_test\.go$|(?:^|\/)main\.go$/.test(below)) return null;
  if (!name.split('.').every((part) => /^\p{Lu}/u.test(part))) return null;
  const folder = below.slice(0, Math.max(0, below.lastIndexOf('/')));
  return `import "${folder === '' ? module : `${module}/${folder}`}"`;
}
