/** Filters of a query as a test on documents. What they need of the index is asked once, as the viewer sees it. */
import type { Viewer } from '../access/viewer.ts';
import { sheets } from '../engine/lexing/languages.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Db } from '../storage/database.ts';
import type { Accepts } from './finder.ts';
import type { Query } from './query.ts';
import { filesUsing, ownedBy, type Searchable } from './store.ts';

/** What people call kinds. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  function: ['function', 'method', 'lambda'],
  component: ['package', 'library', 'service', 'pipeline', 'model', 'dataset loader', 'notebook', 'template', 'prompt'],
  sql: ['statement', 'cte'],
};
const ALL_KINDS = [
  ...['function', 'method', 'class', 'lambda', 'cell', 'statement', 'cte', 'component', 'sql', 'package', 'library'],
  ...['service', 'pipeline', 'notebook', 'model', 'dataset loader', 'dbt model', 'feature view', 'prompt', 'template'],
];
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  py: ['python'],
  js: ['javascript'],
  ts: ['typescript', 'tsx'],
  typescript: ['typescript', 'tsx'],
  golang: ['go'],
  'c++': ['cpp'],
};

/** The repositories that are searched, and what is asked of each document; null where everything is wanted. */
export async function filtered(
  db: Db,
  viewer: Viewer,
  { filters }: Query,
  repositories: readonly Searchable[],
): Promise<{ repositories: readonly Searchable[]; accepts: Accepts | null }> {
  const tests: Accepts[] = [];
  let within = repositories;
  if (filters.repo !== undefined) {
    const names = filters.repo;
    within = repositories.filter(({ identity }) => names.some((n) => identity === n || identity.endsWith(`/${n}`)));
    if (within.length === 0) {
      const known = repositories.map(({ identity }) => identity.slice(identity.lastIndexOf('/') + 1));
      throw problems.emptyFilter(`in a repository "${names[0]}"`, nearest(names[0], known));
    }
  }
  if (filters.lang !== undefined) {
    const wanted = new Set(filters.lang.flatMap((l) => LANGUAGES[l.toLowerCase()] ?? [l.toLowerCase()]));
    const known = sheets.map(({ id }) => id);
    for (const l of wanted)
      if (!known.includes(l)) throw problems.emptyFilter(`in a language "${l}"`, nearest(l, known));
    tests.push(({ unit }) => wanted.has(unit.language));
  }
  if (filters.kind !== undefined) {
    const wanted = new Set(filters.kind.flatMap((k) => KINDS[k.toLowerCase()] ?? [k.toLowerCase()]));
    for (const k of filters.kind)
      if (!ALL_KINDS.includes(k.toLowerCase())) throw problems.emptyFilter(`a "${k}"`, nearest(k, ALL_KINDS));
    tests.push(({ unit }) => wanted.has(unit.kind));
  }
  if (filters.in !== undefined) tests.push(({ file }) => file.branch !== null);
  if (filters.uses !== undefined) {
    const names = filters.uses.map((u) => u.toLowerCase());
    const files = new Set((await filesUsing(db, viewer, names)).map(({ repository, path }) => `${repository} ${path}`));
    if (files.size === 0) throw problems.emptyFilter(`in a file that uses "${filters.uses[0]}"`, null);
    tests.push(({ repository, file }) => files.has(`${repository} ${file.path}`));
  }
  if (filters.owner !== undefined) {
    const names = filters.owner.map((o) => o.replace(/^@/, '').toLowerCase());
    const owned = await ownedBy(db, viewer, names);
    if (owned.length === 0) throw problems.emptyFilter(`owned by "${filters.owner[0]}"`, null);
    tests.push(({ repository, file, unit }) =>
      owned.some(
        (o) =>
          o.repository === repository &&
          (o.file === null
            ? file.path.startsWith(o.scope)
            : o.file === file.path && (o.first === null || (unit.start >= o.first && unit.end <= o.last!))),
      ),
    );
  }
  const accepts: Accepts | null = tests.length === 0 ? null : (at) => tests.every((test) => test(at));
  return { repositories: within, accepts };
}
