/** Go's imports: modules of this repository, replaced ones, other repositories' modules, else what go.mod requires. */
import { folderOf, join } from '../../detectors/paths.ts';
import type { Import } from '../imports/file-facts.ts';
import type { RepositoryView, Resolution, Resolved, World } from './world.ts';

export function resolveGo(world: World, view: RepositoryView, path: string, one: Import): Resolved[] {
  const resolution = packageOf(world, view, path, one.module);
  if (one.names.length === 0) return [{ name: null, resolution }];
  return one.names.map((n) => ({ name: n.name, resolution: declaring(world, resolution, n.name.split('.', 1)[0]) }));
}

function packageOf(world: World, view: RepositoryView, path: string, module: string): Resolution {
  if (module === 'C' || module === 'unsafe') return { outcome: 'standard' };
  const first = module.split('/', 1)[0];
  const own = view.manifests.go
    .filter((m) => m.folder === '' || path.startsWith(`${m.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  for (const [from, folder] of own?.replaced ?? []) {
    const rest = below(from, module);
    const at = rest === null ? null : join(own!.folder, `${folder}/${rest}`);
    if (at !== null && holdsGo(view, at)) return inside(view, at);
  }
  // The longest module path wins, wherever in the repository it is declared.
  const mine = view.manifests.go
    .filter((m) => below(m.module, module) !== null)
    .sort((a, b) => b.module.length - a.module.length);
  for (const m of mine) {
    const at = join(m.folder, below(m.module, module)!);
    if (at !== null && holdsGo(view, at)) return inside(view, at);
  }
  if (mine.length > 0)
    return { outcome: 'unknown', because: 'there is no such folder: it is generated when the module is built' };
  if (!first.includes('.')) {
    // A module may have a name without a dot; the standard library's have none.
    return view.asksFor('go', module) ? external(view, module) : { outcome: 'standard' };
  }
  for (let prefix = module; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
    const provided = world.provided('go', prefix, view);
    if (provided.length === 0) continue;
    if (provided.length > 1) {
      return {
        outcome: 'ambiguous',
        between: provided.map((p) => `${p.name} of ${world.views.get(p.repository)!.identity}`),
        candidates: provided,
      };
    }
    const [one] = provided;
    const owner = world.views.get(one.repository)!;
    const at = join(one.folder, below(prefix, module)!);
    const target = { repository: owner.id, path: at !== null && holdsGo(owner, at) ? at : one.file, name: '' };
    return { outcome: 'indexed', target, package: one };
  }
  return external(view, module);
}

const below = (prefix: string, module: string): string | null =>
  module === prefix ? '' : module.startsWith(`${prefix}/`) ? module.slice(prefix.length + 1) : null;

const inside = (view: RepositoryView, path: string): Resolution => ({
  outcome: 'inside',
  target: { repository: view.id, path, name: '' },
});

function external(view: RepositoryView, module: string): Resolution {
  for (let prefix = module; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('/')))) {
    if (view.asksFor('go', prefix)) return { outcome: 'external', ecosystem: 'go', package: prefix, name: module };
  }
  // Of the large hosts a module is a repository, unless it says otherwise.
  const hosted = /^(?:github\.com|gitlab\.com|bitbucket\.org)\/[^/]+\/[^/]+/.exec(module);
  return { outcome: 'external', ecosystem: 'go', package: hosted?.[0] ?? null, name: module };
}

const goFolders = new WeakMap<RepositoryView, Map<string, string[]>>();
function filesOf(view: RepositoryView): Map<string, string[]> {
  const paths = view.allPaths();
  let all = goFolders.get(view);
  if (all === undefined) {
    all = new Map();
    for (const path of paths) {
      if (!path.endsWith('.go')) continue;
      const folder = folderOf(path);
      const files = all.get(folder);
      if (files === undefined) all.set(folder, [path]);
      else files.push(path);
    }
    goFolders.set(view, all);
  }
  return all;
}

const holdsGo = (view: RepositoryView, folder: string): boolean => filesOf(view).has(folder);

/** A package is a folder; the file in it that declares the name is what is used. */
function declaring(world: World, from: Resolution, name: string): Resolution {
  if (from.outcome !== 'inside' && from.outcome !== 'indexed') return from;
  const view = world.views.get(from.target.repository)!;
  for (const path of filesOf(view).get(from.target.path) ?? []) {
    if (path.endsWith('_test.go')) continue;
    if (name in (view.facts(path)?.defines ?? {})) return { ...from, target: { repository: view.id, path, name } };
  }
  return { ...from, target: { ...from.target, name } };
}
