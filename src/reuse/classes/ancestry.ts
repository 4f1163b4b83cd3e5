/**
 * What a Python class derives from, across files and repositories, up to names of somebody else's. A name may stand for a
 * class of this repository, of an indexed one, or of a distribution; chains are followed to their end and cycles cut.
 */
import type { ClassFacts } from '../imports/file-facts.ts';
import { meaningInFile } from '../resolve/python.ts';
import { LONGEST_CHAIN, type RepositoryView, type World } from '../resolve/world.ts';

export interface ClassPlace {
  view: RepositoryView;
  path: string;
  declared: ClassFacts;
}

/** A class of others: outside of the index, or in an indexed repository that is not the one asked about. */
export interface ForeignBase {
  /** Dotted, as imported: `sklearn.base.BaseEstimator`. */
  name: string;
  ecosystem: string;
  /** The distribution, where it is known. */
  package: string | null;
  /** Id of the repository, where it is indexed. */
  provider: number | null;
}

export interface Ancestry {
  /** The class itself and what it derives from in its own repository, nearest first. */
  own: ClassPlace[];
  /** Nearest first; of a chain that enters another repository every class on it. */
  foreign: ForeignBase[];
}

export function ancestryOf(world: World, view: RepositoryView, path: string, declared: ClassFacts): Ancestry {
  const own: ClassPlace[] = [{ view, path, declared }];
  const foreign: ForeignBase[] = [];
  const seen = new Set<ClassFacts>([declared]);
  const places = [...own];
  for (let i = 0; i < places.length && i < LONGEST_CHAIN * 4; i++) {
    const at = places[i];
    const bases = i > 0 && standsIn(at) ? [...at.declared.bases, at.declared.name] : at.declared.bases;
    for (const base of bases) {
      const place = base === at.declared.name ? null : localClass(at, base);
      if (place !== null) {
        add(place, null);
        continue;
      }
      const resolution = meaningInFile(world, at.view, at.path, base);
      if (resolution === null) continue;
      if (resolution.outcome === 'external') {
        const { name, ecosystem } = resolution;
        push({ name: withName(name, asImported(at, base)), ecosystem, package: resolution.package, provider: null });
        continue;
      }
      if (resolution.outcome !== 'inside' && resolution.outcome !== 'indexed') continue;
      const { target } = resolution;
      const owner = world.views.get(target.repository)!;
      const found = owner.facts(target.path)?.classes.find((c) => c.name === target.name);
      if (found !== undefined) add({ view: owner, path: target.path, declared: found }, target.name);
      else if (owner !== view) push(foreignBase(owner, target.path, target.name));
    }
  }
  return { own, foreign };

  function add(place: ClassPlace, _name: string | null): void {
    if (seen.has(place.declared)) return;
    seen.add(place.declared);
    places.push(place);
    if (place.view === view) own.push(place);
    else push(foreignBase(place.view, place.path, place.declared.name));
  }

  function push(base: ForeignBase): void {
    if (!foreign.some((f) => f.name === base.name)) foreign.push(base);
  }
}

/** `try: from a import X` / `except ImportError: class X`: whoever derives from the class derives from what is imported as well. */
function standsIn({ view, path, declared: { name } }: ClassPlace): boolean {
  const imports = view.facts(path)?.imports ?? [];
  return imports.some(({ form, names }) => form === 'from' && names.some((n) => n.as === name));
}

/** The nearest scope first: `Outer.Inner` before a module-level `Inner`. */
function localClass({ view, path, declared }: ClassPlace, base: string): ClassPlace | null {
  const classes = view.facts(path)?.classes ?? [];
  for (let scope = declared.name; ; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
    const name = scope === '' ? base : `${scope}.${base}`;
    const found = classes.find((c) => c.name === name && c !== declared);
    if (found !== undefined) return { view, path, declared: found };
    if (scope === '') return null;
  }
}

/** `from sklearn.base import BaseEstimator as B` and a base `B`: the name as its package calls it. */
function asImported({ view, path }: ClassPlace, written: string): string {
  const [first, ...rest] = written.split('.');
  for (const { form, names } of view.facts(path)?.imports ?? []) {
    const found = form === 'from' ? names.find((n) => n.as === first) : undefined;
    if (found !== undefined) return [found.name, ...rest].join('.');
  }
  return written;
}

/** Of a module or of a name in it, the name. */
function withName(imported: string, written: string): string {
  const last = written.slice(written.lastIndexOf('.') + 1);
  return imported.endsWith(`.${last}`) || imported === last ? imported : `${imported}.${last}`;
}

function foreignBase(view: RepositoryView, path: string, name: string): ForeignBase {
  const holder = view.packageOf(path, 'python');
  return {
    name: `${moduleName(view, path)}.${name}`,
    ecosystem: 'python',
    package: holder?.name ?? null,
    provider: view.id,
  };
}

/** The module's dotted name from the topmost folder of its package on. */
export function moduleName(view: RepositoryView, path: string): string {
  const parts = path.replace(/\.py[ix]?$/, '').split('/');
  let top = parts.length - 1;
  while (top > 0 && view.has(`${parts.slice(0, top).join('/')}/__init__.py`)) top--;
  if (parts[parts.length - 1] === '__init__' && parts.length > 1) parts.pop();
  return parts.slice(Math.min(top, parts.length - 1)).join('.');
}
