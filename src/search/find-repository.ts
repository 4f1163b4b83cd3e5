/**
 * What of a whole repository exists elsewhere, from what the last sync compared: how much every other repository has of it,
 * which of its components and units that is, and where. As the viewer sees it.
 */
import { existsSync, realpathSync } from 'node:fs';
import { componentById } from '../components/store.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Context } from '../operations/seam/operation.ts';
import { personalConfig } from '../repositories/gitconfig.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { gitFoldersOf, repositoryFacts, rootAbove } from '../repositories/repository.ts';
import { thousands } from '../scan/report/counts.ts';
import type { Overlap } from './overlap.ts';
import { seenRepositories } from './seen-repositories.ts';
import { componentsAround, type KnownBy, knownBy, overlaps, type SharedRow, sharedUnits, sizeOf } from './store.ts';

/** Places that are read; of a repository with more, the largest units are looked at. */
const MOST_PLACES = 20_000;
/** Units whose component is asked for. */
const MOST_HELD = 2000;

export async function findRepository(context: Context, named: string, limit: number): Promise<Overlap> {
  const { db, viewer } = context;
  const all = await seenRepositories(context);
  const own = repositoryNamed(context, named, await knownBy(db, viewer));
  const size = await sizeOf(db, viewer, own.id);
  const shared = await overlaps(db, viewer, own.id);
  const rows = await sharedUnits(db, viewer, own.id, MOST_PLACES);
  const units = grouped(rows);
  const family = all.find(({ id }) => id === own.id)?.family;
  const forks = all.filter((r) => r.family === family && r.id !== own.id);
  return {
    repo: own.identity,
    ...size,
    overlaps: shared.map((o) => ({
      ...o,
      share: size.lines === 0 ? 0 : Math.round((1000 * o.lines) / size.lines) / 1000,
    })),
    components: await componentsWith(context, own.id, units.slice(0, MOST_HELD)),
    results: units.slice(0, limit).map(({ rows: [first, ...more] }) => ({
      ...{
        repo: own.identity,
        file: first.file,
        name: first.name,
        kind: first.kind,
        start: first.start,
        end: first.end,
      },
      ...(first.cell < 0 ? {} : { cell: first.cell }),
      type: first.type,
      elsewhere: [first, ...more]
        .slice(0, 20)
        .map((r) => ({ repo: r.repo, file: r.other_file, name: r.other_name, start: r.other_start })),
    })),
    more: Math.max(0, units.length - limit),
    notSearched: [
      ...forks.map(({ identity }) => ({ what: identity, because: 'it is a fork or mirror, and has its code anyway' })),
      ...(rows.length === MOST_PLACES
        ? [{ what: 'smaller units', because: `more than ${thousands(MOST_PLACES)} places` }]
        : []),
      { what: 'what is generated, vendored, boilerplate or a test', because: 'a sync does not compare it' },
    ],
  };
}

interface SharedUnit {
  rows: SharedRow[];
}

function grouped(rows: readonly SharedRow[]): SharedUnit[] {
  const found = new Map<string, SharedUnit>();
  for (const row of rows) {
    const key = `${row.file}\n${row.cell}\n${row.name}\n${row.start}`;
    const unit = found.get(key) ?? { rows: [] };
    if (unit.rows.length === 0) found.set(key, unit);
    // One that is in two classes with another unit is one place.
    if (
      !unit.rows.some(
        (r) => r.repo === row.repo && r.other_file === row.other_file && r.other_start === row.other_start,
      )
    )
      unit.rows.push(row);
  }
  return [...found.values()];
}

async function componentsWith(
  { db, viewer }: Context,
  repository: number,
  units: readonly SharedUnit[],
): Promise<Overlap['components']> {
  const places = units.map(({ rows: [r] }) => ({ repository, path: r.file, name: r.name, line: r.start }));
  const held = places.length === 0 ? [] : await componentsAround(db, viewer, places);
  const byComponent = new Map<number, { units: number; lines: number; repos: Set<string> }>();
  for (const { n, component } of held) {
    if (component === null) continue;
    const sum = byComponent.get(component) ?? { units: 0, lines: 0, repos: new Set<string>() };
    const { rows } = units[n - 1];
    sum.units++;
    sum.lines += rows[0].end - rows[0].start + 1;
    for (const { repo } of rows) sum.repos.add(repo);
    byComponent.set(component, sum);
  }
  const found: Overlap['components'] = [];
  for (const [id, { units: n, lines, repos }] of byComponent) {
    const component = await componentById(db, viewer, id);
    if (component !== undefined)
      found.push({ name: component.name, role: component.role, units: n, lines, repos: [...repos].sort() });
  }
  return found.sort((a, b) => b.lines - a.lines || (a.name < b.name ? -1 : 1));
}

function repositoryNamed({ readsFolders }: Context, named: string, known: readonly KnownBy[]): KnownBy {
  const name = named.replace(/\/+$/, '');
  const byName = known.filter(
    ({ identity, path }) => identity === name || path === name || identity.endsWith(`/${name}`),
  );
  if (byName.length === 1) return byName[0];
  if (byName.length > 1)
    throw problems.ambiguousRepository(
      named,
      byName.map(({ identity }) => identity),
    );
  if (readsFolders && existsSync(named)) {
    const root = rootAbove(rawOf(realpathSync(named))) ?? rawOf(realpathSync(named));
    const folders = gitFoldersOf(root);
    const facts =
      folders === null ? null : repositoryFacts(folders, personalConfig(process.env), rawOf(process.env.HOME ?? ''));
    const own =
      known.find(({ identity }) => identity === facts?.identity) ?? known.find(({ path }) => path === display(root));
    if (own !== undefined) return own;
    throw problems.notIndexed(named);
  }
  const last = known.map(({ identity }) => identity.slice(identity.lastIndexOf('/') + 1));
  throw problems.noRepositoryNear(named, nearest(name, last));
}
