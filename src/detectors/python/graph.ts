/**
 * Which class derives from which, across the files of a repository and, through import names, across repositories.
 *
 *     class Scaler(BaseScaler)           own file: an import gives `..base.BaseScaler`
 *     from ..base import BaseScaler      base/__init__.py: an import again gives `._scaler.BaseScaler`
 *     class BaseScaler(BaseEstimator)    base/_scaler.py: an import gives `sklearn.base.BaseEstimator`
 *                                        no file of ours: a name of somebody else's, the end of the chain
 *
 * A name may have several meanings (`try: from a import X` / `except ImportError: from b import X`, a class in either
 * branch of an `if`); all of them count. Cycles and chains without end are cut.
 */
import { folderOf, join } from '../paths.ts';
import type { Repository, SourceFile } from '../repository.ts';
import { type Expression, nameIn, textOf } from './expression.ts';
import type { PythonClass, PythonImport, PythonModule } from './module.ts';

export interface ClassPlace {
  repository: Repository;
  file: SourceFile;
  module: PythonModule;
  declared: PythonClass;
  /** As others import it: `sktime.base._base.BaseObject`. */
  qualified: string;
}

/** What a name in a base list stands for: one of our classes, or a dotted name of somebody else's. */
type Meaning = ClassPlace | string;

const LONGEST_CHAIN = 30;

export class ClassGraph {
  private readonly repository: Repository;
  /** Dotted name → file, for modules as they are imported from within their package. */
  private readonly byModule = new Map<string, SourceFile>();
  private readonly moduleNames = new Map<string, string>();
  private readonly ancestry = new Map<PythonClass, readonly string[]>();
  private listed: ClassPlace[] | null = null;

  constructor(repository: Repository) {
    this.repository = repository;
    for (const file of repository.modulesOfAll) {
      const name = this.moduleName(file.path);
      this.moduleNames.set(file.path, name);
      // A stub stands behind its module.
      if (!this.byModule.has(name) || file.path.endsWith('.py')) this.byModule.set(name, file);
    }
  }

  /** All classes, file by file. */
  get all(): readonly ClassPlace[] {
    this.listed ??= this.classesIn(this.repository.modulesOfAll);
    return this.listed;
  }

  /** The same with the classes of some files alone in its list. */
  of(files: readonly SourceFile[]): ClassGraph {
    const some: ClassGraph = Object.create(this);
    Object.defineProperty(some, 'all', { get: () => this.classesIn(files) });
    return some;
  }

  private classesIn(files: readonly SourceFile[]): ClassPlace[] {
    return files.flatMap((file) => {
      const module = this.repository.python(file);
      return module.classes.map((declared) => this.place(file, module, declared));
    });
  }

  /** Dotted names of all classes that `place` derives from, ours and others', nearest first. */
  ancestors(place: ClassPlace): readonly string[] {
    const known = this.ancestry.get(place.declared);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const seen = new Set<PythonClass>([place.declared]);
    let level: ClassPlace[] = [place];
    for (let depth = 0; level.length > 0 && depth < LONGEST_CHAIN; depth++) {
      const next: ClassPlace[] = [];
      for (const of of level) {
        for (const base of of.declared.bases) {
          for (const meaning of of.repository.classes.meanings(of.file, base, of.declared.name)) {
            names.add(typeof meaning === 'string' ? meaning : meaning.qualified);
            if (typeof meaning === 'string' || seen.has(meaning.declared)) continue;
            seen.add(meaning.declared);
            next.push(meaning);
          }
        }
      }
      level = next;
    }
    const found = [...names];
    this.ancestry.set(place.declared, found);
    return found;
  }

  /** Our own classes among the ancestors and the class itself, for what they define. */
  lineOfDescent(place: ClassPlace): ClassPlace[] {
    const found = [place];
    for (let i = 0; i < found.length && found.length < 200; i++) {
      const { repository, file, declared } = found[i];
      for (const base of declared.bases) {
        for (const meaning of repository.classes.meanings(file, base, declared.name)) {
          if (typeof meaning !== 'string' && !found.some((f) => f.declared === meaning.declared)) found.push(meaning);
        }
      }
    }
    return found;
  }

  /** The module's dotted name from the topmost folder of its package on. */
  private moduleName(path: string): string {
    const parts = path.replace(/\.pyi?$/, '').split('/');
    let top = parts.length - 1;
    while (top > 0 && this.repository.file(`${parts.slice(0, top).join('/')}/__init__.py`) !== undefined) top--;
    if (parts[parts.length - 1] === '__init__' && parts.length > 1) parts.pop();
    return parts.slice(Math.min(top, parts.length - 1)).join('.');
  }

  private place(file: SourceFile, module: PythonModule, declared: PythonClass): ClassPlace {
    const qualified = `${this.moduleNames.get(file.path) ?? ''}.${declared.name}`;
    return { repository: this.repository, file, module, declared, qualified };
  }

  /** What `name` means in a file, inside of the unit `within`. */
  meanings(file: SourceFile, name: string, within: string): Meaning[] {
    return this.lookUp(file, name, within, 0);
  }

  private lookUp(file: SourceFile, name: string, within: string, depth: number): Meaning[] {
    if (depth > LONGEST_CHAIN) return [];
    const module = this.repository.python(file);
    const names = namesOf(module);
    const stand: ClassPlace[] = [];
    // The nearest scope first: `Outer.Inner` before a module-level `Inner`.
    for (let scope = within; ; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
      const qualified = scope === '' ? name : `${scope}.${name}`;
      const own = qualified === within ? [] : (names.classes.get(qualified) ?? []);
      const places = own.map((declared) => this.place(file, module, declared));
      // `try: from a import X` / `except ImportError: class X`: what stands in for it where it is missing.
      if (scope === '') stand.push(...places);
      else if (places.length > 0) return places;
      if (scope === '') break;
    }
    const [first, ...rest] = name.split('.');
    const imported = names.imports.get(first) ?? [];
    const found = imported.flatMap((i) => this.target(file, [i.target, ...rest].join('.'), depth + 1));
    if (stand.length + imported.length > 0) return unique([...found, ...stand]);
    const assigned = module.assignments[first];
    const late = assigned === undefined ? null : lateImport(assigned.value);
    if (late !== null) return this.target(file, [late, ...rest].join('.'), depth + 1);
    const alias = rest.length === 0 && assigned !== undefined ? nameIn(assigned.value) : null;
    if (alias !== null && alias !== name) return this.lookUp(file, alias, '', depth + 1);
    const stars = names.imports.get('*') ?? [];
    for (const star of stars) {
      const found = this.target(file, `${star.target.replace(/\.$/, '')}.${name}`.replace(/^(\.+)\./, '$1'), depth + 1);
      if (found.some((m) => typeof m !== 'string')) return found;
    }
    // A name that only a foreign `import *` can have brought.
    const foreign = stars.find((s) => !s.target.startsWith('.'));
    if (foreign !== undefined) return [`${foreign.target}.${name}`];
    return depth > 0 ? [] : [name];
  }

  /** What a dotted path that `file` imports means. */
  private target(file: SourceFile, path: string, depth: number): Meaning[] {
    const dots = /^\.+/.exec(path)?.[0].length ?? 0;
    const parts = path.slice(dots).split('.');
    for (let length = parts.length; length >= 0; length--) {
      const found = this.fileOf(file, dots, parts.slice(0, length));
      if (found === undefined) continue;
      const rest = parts.slice(length).join('.');
      if (rest === '') return [];
      // A package whose __init__ says nothing of the name: perhaps its sub-module was meant, which was tried before.
      if (found === file) break;
      const meanings = this.lookUp(found, rest, '', depth + 1);
      return meanings.length > 0 ? meanings : [parts.join('.')];
    }
    // Code that is generated when the package is built: it is not there, but its names tell what it is.
    if (dots > 0) return [parts.join('.')];
    for (const other of this.repository.others) {
      const found = other.classes.exported(path, depth + 1);
      if (found.length > 0) return found;
    }
    return [path];
  }

  /** A dotted name as another repository imports it. */
  exported(path: string, depth: number): Meaning[] {
    if (depth > LONGEST_CHAIN) return [];
    const parts = path.split('.');
    for (let length = parts.length - 1; length > 0; length--) {
      const file = this.byModule.get(parts.slice(0, length).join('.'));
      if (file !== undefined) return this.lookUp(file, parts.slice(length).join('.'), '', depth + 1);
    }
    return [];
  }

  private fileOf(from: SourceFile, dots: number, parts: string[]): SourceFile | undefined {
    if (dots > 0) {
      let folder: string | null = folderOf(from.path);
      for (let up = 1; up < dots && folder !== null; up++) folder = join(folder, '..');
      return folder === null ? undefined : this.moduleAt(folder, parts);
    }
    if (parts.length === 0) return undefined;
    return (
      this.byModule.get(parts.join('.')) ??
      // Scripts import their neighbours, and packages without __init__.py are found from the root or from src.
      this.moduleAt(folderOf(from.path), parts) ??
      this.moduleAt('', parts) ??
      this.moduleAt('src', parts)
    );
  }

  private moduleAt(folder: string, parts: string[]): SourceFile | undefined {
    const path = parts.length === 0 ? folder : join(folder, parts.join('/'));
    if (path === null || path === '') return this.repository.file('__init__.py');
    return (
      (parts.length > 0 ? this.repository.file(`${path}.py`) : undefined) ??
      this.repository.file(`${path}/__init__.py`) ??
      (parts.length > 0 ? this.repository.file(`${path}.pyi`) : undefined)
    );
  }
}

interface Names {
  classes: Map<string, PythonClass[]>;
  imports: Map<string, PythonImport[]>;
}
const known = new WeakMap<PythonModule, Names>();

/** What a module calls things; looked up for every base of every class, in modules that import thousands of names. */
function namesOf(module: PythonModule): Names {
  let names = known.get(module);
  if (names === undefined) {
    names = { classes: grouped(module.classes), imports: grouped(module.imports) };
    known.set(module, names);
  }
  return names;
}

function grouped<T extends { name: string }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(one.name);
    if (group === undefined) groups.set(one.name, [one]);
    else group.push(one);
  }
  return groups;
}

/** `nn = _safe_import("torch.nn")`, `importlib.import_module("torch")`: what a function with such a name imports. */
function lateImport(value: Expression): string | null {
  if (value.kind !== 'call' || !/import/i.test(value.callee)) return null;
  const module = textOf(value.args[0]);
  return module !== null && /^[A-Za-z_]\w*(?:\.\w+)*$/.test(module) ? module : null;
}

function unique(meanings: Meaning[]): Meaning[] {
  const keys = new Set<unknown>();
  return meanings.filter((m) => {
    const key = typeof m === 'string' ? m : m.declared;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
