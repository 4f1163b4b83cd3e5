/** Java's and Scala's imports: types that files of this repository or of others declare, else artifacts asked for. */
import type { Import } from '../imports/file-facts.ts';
import { knownArtifact } from './known-names.ts';
import { isJavaStandard } from './standard.ts';
import type { RepositoryView, Resolution, Resolved, World } from './world.ts';

export function resolveJava(world: World, view: RepositoryView, one: Import): Resolved[] {
  if (one.form === 'star') return [{ name: null, resolution: typeOf(world, view, one.module, true) }];
  return one.names.map((n) => ({ name: n.name, resolution: typeOf(world, view, `${one.module}.${n.name}`, false) }));
}

function typeOf(world: World, view: RepositoryView, qualified: string, isStar: boolean): Resolution {
  const here = declared(view, qualified);
  if (here !== null) return { outcome: 'inside', target: { repository: view.id, ...here } };
  if (isJavaStandard(qualified)) return { outcome: 'standard' };
  const found = [...world.views.values()]
    .filter((other) => other.id !== view.id && other.family !== view.family)
    .map((other) => ({ other, at: declared(other, qualified) }))
    .filter((f) => f.at !== null);
  const packages = found
    .map(({ other, at }) => ({ at: at!, other, one: other.packageOf(at!.path, 'maven') }))
    .filter((f) => f.one !== null);
  const asked = packages.filter(({ one }) => view.asksFor('maven', one!.name));
  const all = asked.length > 0 ? asked : packages;
  if (all.length > 1) {
    return {
      outcome: 'ambiguous',
      between: all.map(({ one, other }) => `${one!.name} of ${other.identity}`),
      candidates: all.map(({ one }) => one!),
    };
  }
  if (all.length === 1) {
    const [{ at, one, other }] = all;
    return { outcome: 'indexed', target: { repository: other.id, ...at }, package: one! };
  }
  return external(view, qualified, isStar);
}

/** `a.b.Outer.Inner` and static members lie in the file of `a.b.Outer`. */
function declared(view: RepositoryView, qualified: string): { path: string; name: string } | null {
  const parts = qualified.split('.');
  for (let length = parts.length; length > 0 && length >= parts.length - 2; length--) {
    const all = view.declaring(parts.slice(0, length).join('.'));
    if (all.length === 0) continue;
    const rest = parts.slice(length);
    // A package itself, as `import a.b.*` names it, is not what a type of it is.
    if (all[0].name === '' && rest.length > 0) return null;
    // A package is a folder, whichever of its files is the first.
    if (all[0].name === '') return { path: all[0].path.slice(0, Math.max(0, all[0].path.lastIndexOf('/'))), name: '' };
    const main = all.find((a) => !/\/src\/test\//.test(a.path)) ?? all[0];
    return { path: main.path, name: [main.name, ...rest].filter((p) => p !== '').join('.') };
  }
  return null;
}

function external(view: RepositoryView, qualified: string, isStar: boolean): Resolution {
  const name = isStar ? qualified : qualified.slice(0, Math.max(0, qualified.lastIndexOf('.')));
  if (isOwn(view, name))
    return {
      outcome: 'unknown',
      because: 'it is named as this repository’s own and is not there: it is generated when it is built',
    };
  const known = knownArtifact(qualified);
  if (known !== null) return { outcome: 'external', ecosystem: 'maven', package: known, name };
  // An artifact whose group is the beginning of the package; of several in one group none can be told.
  const fitting = new Map<string, string>();
  for (const r of view.manifests.requirements) {
    if (r.ecosystem !== 'maven') continue;
    const [group] = r.name.split(':');
    if (group !== '' && `${name}.`.startsWith(`${group}.`)) fitting.set(r.name, group);
  }
  const longest = Math.max(0, ...[...fitting.values()].map((g) => g.length));
  const best = [...fitting].filter(([, group]) => group.length === longest).map(([artifact]) => artifact);
  if (best.length === 1) return { outcome: 'external', ecosystem: 'maven', package: best[0], name };
  if (best.length > 1) {
    const words = new Set(name.split('.'));
    const said = best.filter((a) =>
      a
        .split(':')[1]
        .split('-')
        .some((w) => words.has(w) && w.length > 1 && !best.every((b) => b.includes(w))),
    );
    if (said.length === 1) return { outcome: 'external', ecosystem: 'maven', package: said[0], name };
    return { outcome: 'ambiguous', between: best.slice(0, 10), candidates: [] };
  }
  return { outcome: 'external', ecosystem: 'maven', package: null, name };
}

const owned = new WeakMap<RepositoryView, Set<string>>();
/** Whether a package begins as packages that the repository declares: by its first name, of domains by three. */
function isOwn(view: RepositoryView, name: string): boolean {
  const paths = view.allPaths();
  let all = owned.get(view);
  if (all === undefined) {
    all = new Set();
    for (const path of paths) {
      if (/\.(?:java|scala)$/.test(path)) all.add(beginning(view.facts(path)?.package ?? ''));
    }
    owned.set(view, all);
  }
  return all.has(beginning(name));
}

const beginning = (name: string): string =>
  name
    .split('.')
    .slice(0, /^(?:com|org|io|net|dev|edu|gov|ai|de|fr|uk|eu|me|cn|co)\./.test(name) ? 3 : 1)
    .join('.');
