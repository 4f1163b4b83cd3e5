/**
 * Python imports to what provides them. In this order, as Python with the usual tools would look:
 *
 *     relative                          the file's own package
 *     a neighbour of a script           the folder of a file that is in no package
 *     the standard library
 *     the file's own package root       packages that this repository's manifests declare      its root, src, lib
 *     packages of other repositories    as their manifests say what they are imported as
 *     distributions                     by requirement, else by table
 *     any one folder of the repository  that would make it work, were it on the path
 *
 * and from the module on to where the name is defined, through re-exports. Two candidates that nothing tells apart are
 * ambiguous, whichever is found first.
 */
import { folderOf, join } from '../../detectors/paths.ts';
import { pythonName } from '../../detectors/reading/requirements.ts';
import type { Import } from '../imports/file-facts.ts';
import { isGenericName, knownDistributions } from './known-names.ts';
import { PYTHON_STANDARD } from './standard.ts';
import {
  LONGEST_CHAIN,
  type PackageEntry,
  type RepositoryView,
  type Resolution,
  type Resolved,
  type Target,
  type World,
} from './world.ts';

export function resolvePython(world: World, view: RepositoryView, path: string, one: Import): Resolved[] {
  const resolver = new PythonResolver(world);
  const names = one.names;
  if (one.form === 'from') {
    return names.map((n) => ({ name: n.name, resolution: resolver.name(view, path, one.module, n.name, 0) }));
  }
  if (one.form === 'import' && names.length > 0) {
    // What is read of the module says what it is needed for; its own place is that of the first part.
    const all = names.map((n) => ({
      name: n.name,
      resolution: resolver.dotted(view, path, one.module, n.name),
    }));
    return all;
  }
  return [{ name: null, resolution: resolver.module(view, path, one.module) }];
}

/** What a dotted name of a file stands for, where its first part is imported or defined there; else null. */
export function meaningInFile(world: World, view: RepositoryView, path: string, dotted: string): Resolution | null {
  return new PythonResolver(world).meaning(view, path, dotted, 0);
}

const NOT_HERE = 'the package is here and has no such module: it is generated or compiled when it is built';

interface Found {
  resolution: Resolution;
  /** Where sub-modules lie, for what is a package. */
  folder: string | null;
}

const EXTENSIONS = ['.py', '/__init__.py', '.pyi', '/__init__.pyi', '.pyx', '.pxd'];

class PythonResolver {
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  module(view: RepositoryView, path: string, module: string): Resolution {
    return this.find(view, path, module).resolution;
  }

  /** `from module import name`. */
  name(view: RepositoryView, path: string, module: string, name: string, depth: number): Resolution {
    const { resolution, folder } = this.find(view, path, module, name);
    if (resolution.outcome !== 'inside' && resolution.outcome !== 'indexed') return resolution;
    const owner = this.world.views.get(resolution.target.repository)!;
    if (resolution.target.name === name) return resolution;
    const found = this.follow(owner, resolution, folder, name, depth);
    if (found.outcome !== 'inside' && found.outcome !== 'indexed') return found;
    if (found.target.path !== resolution.target.path || found.target.name !== name) return found;
    if (depth > 0 || name in (owner.facts(found.target.path)?.defines ?? {})) return found;
    // Another distribution may put a module into this package: `kfp.kubernetes` lies elsewhere than `kfp`.
    const below = this.find(view, path, `${module}.${name}`).resolution;
    const isModule = (below.outcome === 'inside' || below.outcome === 'indexed') && below.target.name === '';
    return isModule && /\.py[ix]?$/.test(below.target.path) ? below : found;
  }

  /** `module.a.b` as read in code. */
  dotted(view: RepositoryView, path: string, module: string, read: string): Resolution {
    const parts = read.split('.');
    // Parts may be sub-modules: `pkg.sub.thing` after `import pkg`.
    let at = module;
    while (parts.length > 1) {
      const { resolution } = this.find(view, path, `${at}.${parts[0]}`);
      const isOurs = resolution.outcome === 'inside' || resolution.outcome === 'indexed';
      if (!isOurs || resolution.target.name !== '') break;
      at = `${at}.${parts.shift()}`;
    }
    return this.name(view, path, at, parts[0], 0);
  }

  meaning(view: RepositoryView, path: string, dotted: string, depth: number): Resolution | null {
    const facts = view.facts(path);
    if (facts === undefined || depth > LONGEST_CHAIN) return null;
    const [first, ...rest] = dotted.split('.');
    for (const one of facts.imports) {
      if (one.form === 'from') {
        const found = one.names.find((n) => n.as === first);
        if (found === undefined) continue;
        const resolution = this.name(view, path, one.module, found.name, depth + 1);
        return rest.length === 0 ? resolution : this.inside(resolution, rest, depth);
      }
      if (one.bound === null) continue;
      if (one.bound.split('.', 1)[0] !== first) continue;
      if (one.bound !== first && !`${dotted}.`.startsWith(`${one.bound}.`)) continue;
      const read = one.bound === first ? rest : dotted.slice(one.bound.length + 1).split('.');
      if (read.length === 0 || read[0] === '') return this.module(view, path, one.module);
      const resolution = this.dotted(view, path, one.module, read.join('.'));
      return resolution.outcome === 'external'
        ? { ...resolution, name: `${one.module}.${read.join('.')}` }
        : resolution;
    }
    if (first in facts.defines) {
      return { outcome: 'inside', target: { repository: view.id, path, name: dotted } };
    }
    for (const one of facts.imports) {
      if (one.form !== 'star') continue;
      const resolution = this.name(view, path, one.module, first, depth + 1);
      if ((resolution.outcome === 'inside' || resolution.outcome === 'indexed') && resolution.target.name === first) {
        const owner = this.world.views.get(resolution.target.repository)!;
        if (first in (owner.facts(resolution.target.path)?.defines ?? {})) return this.inside(resolution, rest, depth);
      }
      if (resolution.outcome === 'external') return { ...resolution, name: `${one.module}.${dotted}` };
    }
    return null;
  }

  private inside(resolution: Resolution, rest: readonly string[], depth: number): Resolution {
    if (rest.length === 0) return resolution;
    if (resolution.outcome === 'external') return { ...resolution, name: `${resolution.name}.${rest.join('.')}` };
    if (resolution.outcome !== 'inside' && resolution.outcome !== 'indexed') return resolution;
    const owner = this.world.views.get(resolution.target.repository)!;
    const { target } = resolution;
    if (target.name !== '') return { ...resolution, target: { ...target, name: `${target.name}.${rest.join('.')}` } };
    let at: Resolution = resolution;
    for (const [k, name] of rest.entries()) {
      if (at.outcome !== 'inside' && at.outcome !== 'indexed') return at;
      if (at.target.name !== '') {
        return { ...at, target: { ...at.target, name: `${at.target.name}.${rest.slice(k).join('.')}` } };
      }
      at = this.follow(owner, at, folderOfModule(at.target.path), name, depth + 1);
    }
    return at;
  }

  /** From a module to where it has `name` from. `folder`: the module's own, for what lies below it. */
  private follow(
    owner: RepositoryView,
    from: Resolution & { outcome: 'inside' | 'indexed' },
    folder: string | null,
    name: string,
    depth: number,
  ): Resolution {
    const at = (target: Target): Resolution => ({ ...from, target });
    const { path } = from.target;
    const here: Target = { repository: owner.id, path, name };
    const facts = owner.facts(path);
    const below = folder === null ? null : this.file(owner, join(folder, name));
    if (facts !== undefined && depth < LONGEST_CHAIN) {
      if (name in facts.defines) {
        const bound = facts.imports.some((i) => i.form === 'from' && i.names.some((n) => n.as === name));
        // `try: from fast import f` / `except ImportError: def f()`: the own definition is what is always there.
        if (!bound || facts.classes.some((c) => c.name === name)) return at(here);
      }
      for (const one of facts.imports) {
        if (one.inner === 'function' || one.form === 'load') continue;
        if (one.form === 'from') {
          const found = one.names.find((n) => n.as === name);
          if (found === undefined) continue;
          // `from . import name` in a package's own __init__ is the module below it.
          if (below !== null && found.name === name && /^\.+$/.test(one.module)) break;
          return this.passed(from, this.name(owner, path, one.module, found.name, depth + 1), here);
        }
        if (one.form === 'import' && one.bound === name) {
          return this.passed(from, this.module(owner, path, one.module), here);
        }
      }
      if (name in facts.defines) return at(here);
      if (below !== null) return at({ repository: owner.id, path: below, name: '' });
      for (const one of facts.imports) {
        if (one.form !== 'star' || one.inner === 'function') continue;
        const resolution = this.name(owner, path, one.module, name, depth + 1);
        if (resolution.outcome !== 'inside' && resolution.outcome !== 'indexed') continue;
        const place = this.world.views.get(resolution.target.repository)!;
        if (resolution.target.name === '' || name in (place.facts(resolution.target.path)?.defines ?? {}))
          return this.passed(from, resolution, here);
      }
    }
    if (below !== null) return at({ repository: owner.id, path: below, name: '' });
    return at(here);
  }

  /** What a re-export leads to: somebody else's name that a module of ours hands on is that module's. */
  private passed(from: Resolution, to: Resolution, here: Target): Resolution {
    if (to.outcome === 'inside') return { ...from, target: to.target } as Resolution;
    if (to.outcome === 'indexed') return to;
    return { ...from, target: here } as Resolution;
  }

  /** The same for all files of one folder, so it is looked up once. */
  private find(view: RepositoryView, path: string, module: string, name: string | null = null): Found {
    const key = `${view.id}\n${folderOf(path)}\n${module}\n${name ?? ''}`;
    return this.world.remember(key, () => this.look(view, path, module, name));
  }

  private look(view: RepositoryView, path: string, module: string, name: string | null): Found {
    const dots = /^\.+/.exec(module)?.[0].length ?? 0;
    const parts = module
      .slice(dots)
      .split('.')
      .filter((p) => p !== '');
    if (dots > 0) return this.relative(view, path, dots, parts);
    const [top] = parts;
    if (top === undefined) return none('nothing is named');
    const own = folderOf(path);
    const isScript = !view.has(own === '' ? '__init__.py' : `${own}/__init__.py`);
    if (isScript) {
      const found = this.at(view, own, parts, false);
      if (found !== null) return found;
    }
    if (PYTHON_STANDARD.has(top) && !this.isOwnTop(view, path, top)) {
      return { resolution: { outcome: 'standard' }, folder: null };
    }
    // Regular packages and modules come before folders that merely bear the name.
    const roots = this.rootsFor(view, path, top);
    const asked = this.distribution(view, module, name);
    for (const allowNamespace of [false, true]) {
      if (allowNamespace && asked !== null) break;
      const found = this.best(view, path, roots, parts, allowNamespace);
      if (found !== null) return found;
    }
    if (asked !== null && view.packages.some((p) => p.name === asked && p.importNames.includes(top))) {
      return none(NOT_HERE);
    }
    const provided = this.provided(view, module, name, asked);
    if (provided !== null) return provided;
    if (asked !== null) {
      return { resolution: { outcome: 'external', ecosystem: 'python', package: asked, name: module }, folder: null };
    }
    // A root that nobody names: a folder that scripts or tests put on the path.
    const anywhere = [...view.pythonRoots(top)].filter(
      (root) => !roots.includes(root) && (root === own || !isPackage(view, root)),
    );
    const found = anywhere.map((root) => this.at(view, root, parts, false)).filter((f) => f !== null);
    if (found.length === 1) return found[0];
    if (found.length > 1) {
      // Tests and scripts of one folder mean their own neighbour.
      const near = found.filter((f) => isNear(path, f));
      if (near.length === 1) return near[0];
      const between = found.map((f) => (f.resolution as { target: Target }).target.path);
      return { resolution: { outcome: 'ambiguous', between: between.slice(0, 10), candidates: [] }, folder: null };
    }
    if (roots.some((root) => this.file(view, join(root, top)) !== null)) {
      return none(NOT_HERE);
    }
    return { resolution: { outcome: 'external', ecosystem: 'python', package: null, name: module }, folder: null };
  }

  private isOwnTop(view: RepositoryView, path: string, top: string): boolean {
    // A package that is called like a module of the standard library, imported from within itself.
    return view.packages.some((p) => p.importNames.includes(top)) && topPackage(view, path)?.name === top;
  }

  private relative(view: RepositoryView, path: string, dots: number, parts: readonly string[]) {
    let folder: string | null = folderOf(path);
    for (let up = 1; up < dots && folder !== null; up++) folder = folder === '' ? null : folderOf(folder);
    if (folder === null) return none('it leads out of the repository');
    const at = join(folder, parts.join('/'));
    const file = at === null ? null : parts.length === 0 ? this.package(view, at) : this.file(view, at);
    if (file !== null) {
      return { resolution: inside(view, file), folder: at };
    }
    if (at !== null && view.hasFolder(at)) return { resolution: inside(view, at), folder: at };
    return none('there is no such file: it is generated or compiled when the package is built');
  }

  private rootsFor(view: RepositoryView, path: string, top: string): string[] {
    const roots = new Set<string>();
    const mine = topPackage(view, path);
    if (mine !== null) roots.add(mine.root);
    for (const one of view.packages) {
      if (one.ecosystem !== 'python') continue;
      if (!one.importNames.some((n) => n === top || n.startsWith(`${top}.`))) continue;
      for (const root of rootsOfPackage(view, one, top)) roots.add(root);
    }
    const near = view.packageOf(path, 'python')?.folder;
    for (const base of near === undefined ? [''] : [near, '']) {
      for (const below of ['', 'src', 'lib', 'python']) roots.add(join(base, below)!);
    }
    return [...roots];
  }

  /** The root under which most of the module is there; of two that are equal the file's own one, else none. */
  private best(
    view: RepositoryView,
    path: string,
    roots: readonly string[],
    parts: readonly string[],
    allowNamespace: boolean,
  ) {
    const found = roots
      .map((root) => ({ root, at: this.at(view, root, parts, allowNamespace) }))
      .filter((f) => f.at !== null);
    if (found.length === 0) return null;
    if (found.length === 1) return found[0].at;
    const own = topPackage(view, path)?.root;
    const mine = found.find((f) => f.root === own) ?? found.find((f) => f.root !== '' && path.startsWith(`${f.root}/`));
    if (mine !== undefined) return mine.at;
    const declared = found.filter((f) =>
      view.packages.some((p) => p.importNames.includes(parts[0]) && f.root.startsWith(p.folder)),
    );
    const all = declared.length > 0 ? declared : found;
    const paths = new Set(all.map((f) => (f.at!.resolution as { target: Target }).target.path));
    if (paths.size === 1) return all[0].at;
    const isRoot = all.find((f) => f.root === '');
    if (isRoot !== undefined && declared.length === 0) return isRoot.at;
    return {
      resolution: { outcome: 'ambiguous', between: [...paths].slice(0, 10), candidates: [] } as Resolution,
      folder: null,
    };
  }

  private at(view: RepositoryView, root: string, parts: readonly string[], allowNamespace: boolean) {
    const [top] = parts;
    const first = root === '' ? top : `${root}/${top}`;
    const isRegular = this.file(view, first) !== null;
    const at = join(root, parts.join('/'));
    if (at === null) return null;
    const file = this.file(view, at);
    if (file !== null && (isRegular || allowNamespace || parts.length > 1)) {
      // A folder without __init__ may be a namespace; the module below it is what counts.
      if (isRegular || allowNamespace) return { resolution: inside(view, file), folder: at };
      return view.packages.some((p) => p.importNames.some((n) => n === top || n.startsWith(`${top}.`)))
        ? { resolution: inside(view, file), folder: at }
        : null;
    }
    if (allowNamespace && view.hasFolder(at) && view.holdsPython(at))
      return { resolution: inside(view, at), folder: at };
    if (isRegular && parts.length > 1 && view.hasFolder(at) && view.holdsPython(at)) {
      return { resolution: inside(view, at), folder: at };
    }
    return null;
  }

  /** File of a module without its ending, or null. */
  private file(view: RepositoryView, at: string | null): string | null {
    return at === null || at === '' ? null : view.first(at, EXTENSIONS);
  }

  private package(view: RepositoryView, folder: string): string | null {
    const init = folder === '' ? '__init__.py' : `${folder}/__init__.py`;
    return view.first(init, ['', 'i']);
  }

  /** The distribution that brings the module: one that is asked for, else the only one known. */
  private distribution(view: RepositoryView, module: string, name: string | null): string | null {
    // In a namespace the name that is taken may tell more: `from google.cloud import storage`.
    const known = knownDistributions(name === null ? module : `${module}.${name}`);
    const asked = known.filter((d) => view.asksFor('python', d));
    if (asked.length > 0) return asked[0];
    const [top, second] = module.split('.');
    for (const guess of [second === undefined ? null : `${top}-${second}`, top]) {
      if (guess !== null && view.asksFor('python', pythonName(guess))) return pythonName(guess);
    }
    return known.length === 1 ? known[0] : known.length > 1 ? known[0] : null;
  }

  private provided(view: RepositoryView, module: string, name: string | null, asked: string | null) {
    const whole = name === null ? module : `${module}.${name}`;
    for (let prefix = whole; prefix !== ''; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('.')))) {
      let all = this.world.provided('python', prefix, view);
      if (all.length === 0) continue;
      const declared = all.filter((p) => view.asksFor('python', pythonName(p.name)));
      if (declared.length > 0) all = declared;
      else {
        // Nobody asks for it: a distribution of the same import name that is known may be meant as well.
        if (asked !== null) all = all.filter((p) => pythonName(p.name) === asked);
        all = all.filter((p) => !isGenericName(prefix) || pythonName(p.name) === asked);
        if (all.length === 0) return null;
      }
      const found = all.map((one) => ({ one, at: this.inPackage(one, module) })).filter((f) => f.at !== null);
      if (found.length > 1) {
        return {
          resolution: {
            outcome: 'ambiguous',
            between: found.map(({ one }) => one.name),
            candidates: found.map(({ one }) => one),
          } as Resolution,
          folder: null,
        };
      }
      if (found.length === 1) return found[0].at;
      const [one] = all;
      if (all.length > 1) continue;
      // The package is theirs, the module is not among its files: compiled, or of another version.
      const target = { repository: one.repository, path: one.file, name: '' };
      return { resolution: { outcome: 'indexed', target, package: one } as Resolution, folder: null };
    }
    return null;
  }

  private inPackage(one: PackageEntry, module: string): { resolution: Resolution; folder: string | null } | null {
    const owner = this.world.views.get(one.repository)!;
    const parts = module.split('.');
    for (const root of rootsOfPackage(owner, one, parts[0])) {
      const at = join(root, parts.join('/'));
      const file = this.file(owner, at);
      if (file === null && !(at !== null && owner.hasFolder(at) && owner.holdsPython(at))) continue;
      const target = { repository: owner.id, path: file ?? at!, name: '' };
      return { resolution: { outcome: 'indexed', target, package: one }, folder: at };
    }
    return null;
  }
}

const inside = (view: RepositoryView, path: string): Resolution & { outcome: 'inside' } => ({
  outcome: 'inside',
  target: { repository: view.id, path, name: '' },
});

const none = (because: string): { resolution: Resolution; folder: null } => ({
  resolution: { outcome: 'unknown', because },
  folder: null,
});

/** The folder above the topmost package that a file lies in, and that package's name; null outside of packages. */
function topPackage(view: RepositoryView, path: string): { root: string; name: string } | null {
  let at = folderOf(path);
  if (at === '' || !view.has(`${at}/__init__.py`)) return null;
  for (let up = folderOf(at); up !== '' && view.has(`${up}/__init__.py`); up = folderOf(at)) at = up;
  return { root: folderOf(at), name: at.slice(at.lastIndexOf('/') + 1) };
}

const isPackage = (view: RepositoryView, folder: string): boolean => folder !== '' && view.has(`${folder}/__init__.py`);

/** Where the modules of a package lie: as its manifest says, else where build tools look, else wherever in its folder. */
function rootsOfPackage(view: RepositoryView, one: PackageEntry, top: string): string[] {
  if (one.roots.length > 0) return one.roots;
  const usual = ['src', 'lib', 'python', ''].map((below) => join(one.folder, below)!);
  const found = usual.filter((root) => view.pythonRoots(top).has(root));
  if (found.length > 0) return found;
  return [...view.pythonRoots(top)].filter(
    (root) => (one.folder === '' || root.startsWith(`${one.folder}/`)) && !isPackage(view, root),
  );
}

const folderOfModule = (path: string): string | null =>
  /\/__init__\.pyi?$/.test(path) ? folderOf(path) : path.replace(/\.\w+$/, '');

function isNear(path: string, found: { resolution: Resolution }): boolean {
  const { target } = found.resolution as { target: Target };
  const folder = folderOf(folderOf(target.path));
  return folder !== '' && path.startsWith(`${folder}/`);
}
