/**
 * The files of one repository as detectors see them: by path, by name, as text, as data with lines, as a Python module.
 * What is expensive to make is made once for all detectors. Whoever calls decides where bytes come from (a work tree, a
 * bare repository, a stored index) and may hand in Python modules that were read before, keyed by blob.
 */
import type { NotRead } from './detector.ts';
import { folderOf, nameOf } from './paths.ts';
import { ClassGraph } from './python/graph.ts';
import type { PythonModule } from './python/module.ts';
import { readPython } from './python/read.ts';
import { type Data, Unreadable } from './reading/data.ts';
import { readJson } from './reading/json.ts';
import { decode } from './reading/text.ts';
import { readToml } from './reading/toml.ts';
import { readYaml } from './reading/yaml.ts';

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  path: string;
  /** Bytes, or null where they cannot be had. */
  read(): Uint8Array | null;
  /** What {@link readPython} said of these bytes before, where the caller keeps it. */
  python?: PythonModule;
}

/** Bytes. Manifests are small: the largest hand-written one in fourteen repositories has 60 kB. */
const LARGEST_TEXT = 1 << 20;
/** Bytes of Python. The largest hand-written module of the same repositories has 330 kB. */
const LARGEST_MODULE = 4 << 20;

export class Repository {
  /** In byte order of their paths, so that facts come in the same order wherever files come from. */
  readonly files: readonly SourceFile[];
  /** Other repositories whose classes and packages this one may import. */
  readonly others: readonly Repository[];
  private readonly calls: ReadonlySet<string>;
  private readonly byPath = new Map<string, SourceFile>();
  private readonly byName = new Map<string, SourceFile[]>();
  private readonly folders = new Set<string>();
  private readonly modules = new Map<string, PythonModule>();
  private readonly data = new Map<string, Data[] | NotRead>();
  private graph: ClassGraph | null = null;
  private allModules: SourceFile[] | null = null;

  constructor(files: readonly SourceFile[], options: { calls: ReadonlySet<string>; others?: readonly Repository[] }) {
    this.files = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    this.calls = options.calls;
    this.others = options.others ?? [];
    for (const file of this.files) {
      this.byPath.set(file.path, file);
      const name = nameOf(file.path);
      const same = this.byName.get(name);
      if (same === undefined) this.byName.set(name, [file]);
      else same.push(file);
      for (let folder = folderOf(file.path); folder !== '' && !this.folders.has(folder); folder = folderOf(folder)) {
        this.folders.add(folder);
      }
    }
  }

  /** The same without the files whose paths match; what was read of the others stays shared. */
  without(pattern: RegExp): Repository {
    const rest: Repository = Object.create(this);
    rest.named = (name) => this.named(name).filter((file) => !pattern.test(file.path));
    rest.matching = (wanted) => this.matching(wanted).filter((file) => !pattern.test(file.path));
    return rest;
  }

  /**
   * The same with one module alone: all others are there for who follows a name to them. What detectors find of the whole
   * is what they find of each module so, and of {@link withoutModules}.
   */
  focusedOn(file: SourceFile): Repository {
    const focused = this.withoutModules();
    const files = [file];
    Object.defineProperty(focused, 'pythonFiles', { value: files });
    Object.defineProperty(focused, 'classes', { value: this.classes.of(files) });
    Object.defineProperty(focused, 'files', { value: [] });
    focused.named = () => [];
    focused.matching = () => [];
    return focused;
  }

  /** The same as who looks at one module after the other sees it where there are none. */
  withoutModules(): Repository {
    const rest: Repository = Object.create(this);
    Object.defineProperty(rest, 'pythonFiles', { value: [], configurable: true });
    Object.defineProperty(rest, 'classes', { get: () => this.classes.of([]), configurable: true });
    return rest;
  }

  file(path: string): SourceFile | undefined {
    return this.byPath.get(path);
  }

  hasFolder(path: string): boolean {
    return path === '' || this.folders.has(path);
  }

  /** Files of exactly this name, in any folder. */
  named(name: string): readonly SourceFile[] {
    return this.byName.get(name) ?? [];
  }

  matching(pattern: RegExp): SourceFile[] {
    return this.files.filter((file) => pattern.test(file.path));
  }

  /** Names of what lies directly in a folder, folders with a `/` at the end. */
  children(folder: string): string[] {
    const prefix = folder === '' ? '' : `${folder}/`;
    const names = new Set<string>();
    for (const { path } of this.files) {
      if (!path.startsWith(prefix)) continue;
      const slash = path.indexOf('/', prefix.length);
      names.add(slash < 0 ? path.slice(prefix.length) : path.slice(prefix.length, slash + 1));
    }
    return [...names];
  }

  text(file: SourceFile, largest = LARGEST_TEXT): string | NotRead {
    const bytes = file.read();
    if (bytes === null) return { file: file.path, line: 1, because: 'its bytes cannot be had' };
    if (bytes.length > largest) {
      return { file: file.path, line: 1, because: `it is larger than ${largest >> 10} kB` };
    }
    return decode(bytes);
  }

  /** All documents of a YAML file. */
  yaml(file: SourceFile): Data[] | NotRead {
    return this.read(file, readYaml);
  }

  toml(file: SourceFile): Data | NotRead {
    const all = this.read(file, (text) => [readToml(text)]);
    return Array.isArray(all) ? all[0] : all;
  }

  json(file: SourceFile): Data | NotRead {
    const all = this.read(file, (text) => [readJson(text)]);
    return Array.isArray(all) ? all[0] : all;
  }

  private read(file: SourceFile, reader: (text: string) => Data[]): Data[] | NotRead {
    let found = this.data.get(file.path);
    if (found === undefined) {
      const text = this.text(file);
      if (typeof text !== 'string') found = text;
      else {
        try {
          found = reader(text);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
          found = { file: file.path, line: error.line, because: error.message };
        }
      }
      this.data.set(file.path, found);
    }
    return found;
  }

  /** To look at one after the other. */
  get pythonFiles(): SourceFile[] {
    return this.modulesOfAll;
  }

  /** To look for some among them. */
  get modulesOfAll(): SourceFile[] {
    this.allModules ??= this.files.filter((file) => file.path.endsWith('.py') || file.path.endsWith('.pyi'));
    return this.allModules;
  }

  /** Empty for what is too large or cannot be had; malformed code gives what could be read. */
  python(file: SourceFile): PythonModule {
    let found = file.python ?? this.modules.get(file.path);
    if (found === undefined) {
      const bytes = file.read();
      found = readPython(bytes === null || bytes.length > LARGEST_MODULE ? new Uint8Array(0) : bytes, this.calls);
      this.modules.set(file.path, found);
    }
    return found;
  }

  /** Classes of all Python files, and what they derive from. */
  get classes(): ClassGraph {
    this.graph ??= new ClassGraph(this);
    return this.graph;
  }
}
