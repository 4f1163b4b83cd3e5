/** What resolution is done in: the indexed repositories with their files, packages and requirements. Pure values. */
import type { Ecosystem } from '../../detectors/detector.ts';
import type { FileFacts } from '../imports/file-facts.ts';
import { foldersOf, Questions, wordOf } from './questions.ts';

/** A package as its manifest declares it. */
export interface PackageEntry {
  repository: number;
  ecosystem: Ecosystem;
  /** Of the distribution, as the ecosystem compares names. */
  name: string;
  version: string | null;
  licence: string | null;
  /** The manifest's folder. */
  folder: string;
  file: string;
  line: number;
  /** Names under which it is imported: Python's modules, else the package's own name. */
  importNames: string[];
  /** Folders that hold its modules, as a Python manifest says; empty where build tools look for them. */
  roots: string[];
}

export interface RequirementEntry {
  ecosystem: Ecosystem;
  name: string;
  range: string;
  /** Exact, from a lock file or `==`; empty where unknown. */
  locked: string;
  scope: string;
  file: string;
  line: number;
}

export interface TypeScriptConfig {
  folder: string;
  file: string;
  extends: string[];
  baseUrl: string | null;
  paths: [string, string[]][];
}

export interface NpmEntry {
  folder: string;
  name: string;
  /** `exports`, `main`, `module`, `types`: sub-path (`.`, `./x`, `./x/*`) and files below the folder. */
  entries: [string, string][];
  imports: [string, string][];
}

export interface GoModuleEntry {
  folder: string;
  module: string;
  /** `replace a => ./b`: local folders alone. */
  replaced: [string, string][];
}

/** What the manifests of one repository say; depends on its files alone. */
export interface ManifestFacts {
  packages: Omit<PackageEntry, 'repository'>[];
  requirements: RequirementEntry[];
  typescript: TypeScriptConfig[];
  npm: NpmEntry[];
  go: GoModuleEntry[];
  notRead: { file: string; line: number; because: string }[];
}

/** The files of a repository by what is asked of their paths; the same for all who look at it. */
export class PathIndex {
  readonly paths: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  private readonly roots = new Map<string, ReadonlySet<string>>();
  private tops: Map<string, Set<string>> | null = null;
  private pythonFolders: ReadonlySet<string> | null = null;

  constructor(paths: Iterable<string>) {
    this.paths = new Set(paths);
    this.folders = new Set(['', ...foldersOf(this.paths)]);
  }

  holdsPython(folder: string): boolean {
    this.pythonFolders ??= foldersOf(this.paths, /\.py[ix]?$/);
    return this.pythonFolders.has(folder);
  }

  /** In an order of their own: which file of a folder comes first must not matter. */
  pythonRoots(name: string): ReadonlySet<string> {
    let found = this.roots.get(name);
    if (found === undefined) {
      this.tops ??= topsOf(this.paths);
      this.roots.set(name, (found = new Set([...(this.tops.get(name) ?? [])].sort())));
    }
    return found;
  }
}

function topsOf(paths: Iterable<string>): Map<string, Set<string>> {
  const tops = new Map<string, Set<string>>();
  for (const path of paths) {
    if (!/\.pyi?$/.test(path)) continue;
    let end = path.length;
    for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
      const top = path.slice(at + 1, end).replace(/\.pyi?$/, '');
      const roots = tops.get(top);
      const root = path.slice(0, Math.max(0, at));
      if (roots === undefined) tops.set(top, new Set([root]));
      else roots.add(root);
      if (at <= 0) break;
      end = at;
    }
  }
  return tops;
}

/** One repository. */
export class RepositoryView {
  readonly id: number;
  readonly family: number;
  readonly identity: string;
  readonly manifests: ManifestFacts;
  readonly packages: readonly PackageEntry[];
  /** Who wants to know what is asked of this repository: see questions.ts. */
  questions: Questions | null = null;
  private readonly index: PathIndex;
  /** Distribution names that any manifest of the repository asks for, by ecosystem. */
  private readonly asked: ReadonlySet<string>;
  private readonly read: (path: string) => FileFacts | undefined;
  private declared: Map<string, { path: string; name: string }[]> | null = null;

  constructor(
    of: { id: number; family: number; identity: string },
    paths: PathIndex | Iterable<string>,
    manifests: ManifestFacts,
    read: (path: string) => FileFacts | undefined,
  ) {
    this.id = of.id;
    this.family = of.family;
    this.identity = of.identity;
    this.manifests = manifests;
    this.packages = manifests.packages.map((p) => ({ ...p, repository: of.id }));
    this.index = paths instanceof PathIndex ? paths : new PathIndex(paths);
    this.read = read;
    this.asked = new Set(manifests.requirements.map((r) => `${r.ecosystem} ${r.name}`));
  }

  facts(path: string): FileFacts | undefined {
    this.questions?.file(this.id, path);
    return this.read(path);
  }

  has(path: string): boolean {
    this.questions?.word(this.id, wordOf(path));
    return this.index.paths.has(path);
  }

  /** The first file there is of those that begin with `at`, which differ in their endings alone. */
  first(at: string, endings: readonly string[]): string | null {
    this.questions?.word(this.id, wordOf(at));
    for (const ending of endings) if (this.index.paths.has(at + ending)) return at + ending;
    return null;
  }

  hasFolder(path: string): boolean {
    this.questions?.word(this.id, wordOf(path));
    return this.index.folders.has(path);
  }

  /** Whether a module of Python lies in or below a folder. */
  holdsPython(folder: string): boolean {
    this.questions?.word(this.id, wordOf(folder));
    return this.index.holdsPython(folder);
  }

  /** For who looks at all of them, or at what is made of all of them: any change counts. */
  allPaths(): ReadonlySet<string> {
    this.questions?.all(this.id);
    return this.index.paths;
  }

  asksFor(ecosystem: Ecosystem, name: string): boolean {
    return this.asked.has(`${ecosystem} ${name}`) || (ecosystem === 'python' && this.asked.has(`conda ${name}`));
  }

  /** Folders from which `import name` would find something of Python, were they on the path. */
  pythonRoots(name: string): ReadonlySet<string> {
    this.questions?.word(this.id, wordOf(name));
    return this.index.pythonRoots(name);
  }

  /** Files by the types or functions that they declare, under a qualified name: Java's and Scala's. */
  declaring(qualified: string): readonly { path: string; name: string }[] {
    this.questions?.all(this.id);
    if (this.declared === null) {
      this.declared = new Map();
      for (const path of this.index.paths) {
        if (!/\.(?:java|scala)$/.test(path)) continue;
        const facts = this.read(path);
        if (facts === undefined) continue;
        const names = new Set(Object.keys(facts.defines));
        for (const name of names) {
          const key = `${facts.package}.${name}`;
          const all = this.declared.get(key);
          if (all === undefined) this.declared.set(key, [{ path, name }]);
          else all.push({ path, name });
        }
        const whole = this.declared.get(facts.package);
        if (whole === undefined) this.declared.set(facts.package, [{ path, name: '' }]);
        else whole.push({ path, name: '' });
      }
    }
    return this.declared.get(qualified) ?? [];
  }

  /** The package whose manifest lies nearest above a file. */
  packageOf(path: string, ecosystem?: Ecosystem): PackageEntry | null {
    let best: PackageEntry | null = null;
    for (const one of this.packages) {
      if (ecosystem !== undefined && one.ecosystem !== ecosystem) continue;
      const isAbove = one.folder === '' || path === one.folder || path.startsWith(`${one.folder}/`);
      if (isAbove && (best === null || one.folder.length > best.folder.length)) best = one;
    }
    return best;
  }
}

/**
 * `views` are the repositories whose files may be read: the one whose imports are resolved, and those that provide what it
 * imports. A re-export that leads on into another one ends where it leaves them, so that the answer depends on these
 * alone, and stays when others change.
 */
export class World {
  readonly views: ReadonlyMap<number, RepositoryView>;
  /** What was looked up to answer: of each file apart, where {@link Questions.of} is used. */
  readonly questions = new Questions();
  private readonly remembered = new Map<string, { answer: unknown; asked: readonly number[] }>();
  private readonly providers: ReadonlyMap<string, readonly PackageEntry[]>;

  constructor(views: ReadonlyMap<number, RepositoryView>, providers?: ReadonlyMap<string, readonly PackageEntry[]>) {
    this.views = views;
    this.providers = providers ?? providersOf([...views.values()].flatMap((view) => view.packages));
    for (const view of views.values()) view.questions = this.questions;
  }

  /** What is the same for many files is looked up once, and counts as asked by each of them. */
  remember<T>(key: string, look: () => T): T {
    let known = this.remembered.get(key);
    if (known === undefined) {
      const { answer, asked } = this.questions.of(look);
      this.remembered.set(key, (known = { answer, asked }));
    }
    this.questions.again(known.asked);
    return known.answer as T;
  }

  /** Packages of other repositories under exactly this import name; of forks of one another the first. */
  provided(ecosystem: Ecosystem, name: string, by: RepositoryView): PackageEntry[] {
    const families = new Set<string>();
    return (this.providers.get(`${ecosystem} ${name}`) ?? []).filter((one) => {
      const view = this.views.get(one.repository);
      if (view === undefined || view.id === by.id || view.family === by.family) return false;
      const key = `${view.family} ${one.name}`;
      if (families.has(key)) return false;
      families.add(key);
      return true;
    });
  }
}

/** Packages by ecosystem and import name, in the order given. */
export function providersOf(packages: readonly PackageEntry[]): Map<string, PackageEntry[]> {
  const found = new Map<string, PackageEntry[]>();
  for (const one of packages) {
    for (const name of one.importNames) {
      const key = `${one.ecosystem} ${name}`;
      const all = found.get(key);
      if (all === undefined) found.set(key, [one]);
      else all.push(one);
    }
  }
  return found;
}

/** Keys of {@link providersOf} that an import may ask for; whoever is not under one of them cannot provide it. */
export function wantedKeys(language: string, module: string, names: readonly string[]): string[] {
  if (language === 'go') return prefixes(module, '/').map((p) => `go ${p}`);
  if (language === 'r') return [`r ${module}`];
  if (language === 'python') {
    if (module.startsWith('.')) return [];
    return [module, ...names.map((n) => `${module}.${n}`)].flatMap((m) => prefixes(m, '.')).map((p) => `python ${p}`);
  }
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(module)?.[0] ?? module;
  return module.startsWith('.') ? [] : [`npm ${name}`];
}

function prefixes(text: string, mark: string): string[] {
  const found = [text];
  for (let at = text.lastIndexOf(mark); at > 0; at = text.lastIndexOf(mark, at - 1)) found.push(text.slice(0, at));
  return found;
}

/** Where a name is defined. `name` is empty for the module itself. */
export interface Target {
  repository: number;
  path: string;
  name: string;
}

export type Resolution =
  /** In the repository of the file that imports. */
  | { outcome: 'inside'; target: Target }
  | { outcome: 'indexed'; target: Target; package: PackageEntry }
  /** `package` is null where neither manifest nor table tell the distribution; then `name` is what is imported. */
  | { outcome: 'external'; ecosystem: Ecosystem; package: string | null; name: string }
  | { outcome: 'standard' }
  | { outcome: 'ambiguous'; between: string[]; candidates: PackageEntry[] }
  | { outcome: 'unknown'; because: string };

/** What one import statement resolves to, name by name; `name` is null for the module itself. */
export interface Resolved {
  name: string | null;
  resolution: Resolution;
}

export const LONGEST_CHAIN = 30;
