/** Python distributions: `pyproject.toml`, `setup.cfg`, `setup.py` of one folder are one package, in that order. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, join, nameOf } from '../paths.ts';
import { textOf } from '../python/expression.ts';
import { readIni } from '../reading/ini.ts';
import { requirementsFile } from '../reading/requirements.ts';
import type { Repository } from '../repository.ts';
import { importNames, listedNames } from './layout.ts';
import { fromPyproject, fromSetupCfg, fromSetupPy, type Manifest } from './manifest.ts';

export const pythonPackage: Detector = {
  id: 'python-package',
  title: 'Python package',
  reason: 'What can be installed and imported, under which names, and what it needs itself.',
  link: 'https://packaging.python.org/en/latest/specifications/pyproject-toml/',
  looksFor:
    'pyproject.toml with [project], [tool.poetry] or flit metadata; setup.cfg with a name; a call of setup() in setup.py. ' +
    'Manifests of one folder are laid over one another. setup.py is read, not run.',
  emits: ['package'],
  ecosystems: ['python'],
  remediation: 'Write name, version and dependencies into [project] of pyproject.toml as plain values.',
  calls: ['setup'],

  *detect(repository: Repository): Generator<Found> {
    const folders = new Set(
      ['pyproject.toml', 'setup.cfg', 'setup.py'].flatMap((name) =>
        repository.named(name).map((f) => folderOf(f.path)),
      ),
    );
    for (const folder of [...folders].sort()) {
      const manifests: Manifest[] = [];
      for (const name of ['pyproject.toml', 'setup.cfg', 'setup.py']) {
        const file = repository.file(folder === '' ? name : `${folder}/${name}`);
        if (file === undefined) continue;
        let manifest: Manifest | null = null;
        if (name === 'setup.py') manifest = fromSetupPy(repository.python(file), file.path);
        else if (name === 'setup.cfg') {
          const text = repository.text(file);
          if (typeof text === 'string') manifest = fromSetupCfg(readIni(text), file.path);
          else yield text;
        } else {
          const data = repository.toml(file);
          if ('because' in data) yield data;
          else manifest = fromPyproject(data, file.path);
        }
        if (manifest !== null) manifests.push(manifest);
      }
      const fact = merge(repository, folder, manifests);
      if (fact !== null) yield fact;
    }
  },
};

function merge(repository: Repository, folder: string, manifests: readonly Manifest[]): Found | null {
  const main = manifests.find((m) => m.name !== null) ?? manifests[0];
  if (main === undefined) return null;
  const name = main.name ?? nameOf(folder);
  if (name === '') return null;
  const pick = <K extends 'version' | 'description' | 'packages'>(key: K): Manifest[K] | null =>
    manifests.find((m) => m[key] !== null)?.[key] ?? null;
  const where = manifests.flatMap((m) => m.where);
  const packages = pick('packages');
  const listed = packages === null ? [] : listedNames(repository, folder, where, packages);
  const names = listed.length > 0 ? listed : importNames(repository, folder, where, name);
  const dependencies: Dependency[] = [];
  for (const dependency of manifests.flatMap((m) => [...m.dependencies, ...fromFiles(repository, folder, m)])) {
    // What an earlier manifest says of a package in a scope stands.
    if (
      !dependencies.some(
        (d) => d.name === dependency.name && d.scope === dependency.scope && d.file !== dependency.file,
      )
    ) {
      dependencies.push(dependency);
    }
  }
  return {
    kind: 'package',
    role: 'Python distribution',
    name,
    file: main.file,
    line: main.line,
    version: pick('version') ?? versionOf(repository, folder, manifests, names, where),
    description: pick('description'),
    provides: names.map((n) => ({ ecosystem: 'python', name: n })),
    dependencies,
    runs: manifests.flatMap((m) => m.runs),
    details: Object.assign({}, ...[...manifests].reverse().map((m) => m.details)),
  };
}

function fromFiles(repository: Repository, folder: string, manifest: Manifest): Dependency[] {
  return manifest.requirementFiles.flatMap(({ path, scope }) => {
    const at = join(folder, path);
    const file = at === null ? undefined : repository.file(at);
    const text = file === undefined ? null : repository.text(file);
    return file !== undefined && typeof text === 'string' ? requirementsFile(text, file.path, scope).found : [];
  });
}

/** A version that is kept elsewhere: an attribute of the package, or a file. */
function versionOf(
  repository: Repository,
  folder: string,
  manifests: readonly Manifest[],
  names: readonly string[],
  where: readonly string[],
): string | null {
  const from = manifests.find((m) => m.versionFrom !== null)?.versionFrom;
  const roots = [...where, '', 'src'];
  const inFile = (path: string): string | null => {
    const at = join(folder, path);
    const file = at === null ? undefined : repository.file(at);
    if (file === undefined) return null;
    if (file.path.endsWith('.py')) {
      const { assignments } = repository.python(file);
      return (
        textOf(assignments.__version__?.value) ??
        textOf(assignments.version?.value) ??
        textOf(assignments.VERSION?.value) ??
        textOf(Object.entries(assignments).find(([name]) => /version/i.test(name))?.[1].value)
      );
    }
    const text = repository.text(file);
    return typeof text === 'string' && text.length < 200 ? text.trim().split('\n')[0] : null;
  };
  if (from === null || from === undefined) return null;
  if ('file' in from) return inFile(from.file);
  const parts = from.attribute.split('.');
  parts.pop();
  const modules = parts.length > 0 ? [parts.join('/')] : names.map((n) => n.replaceAll('.', '/'));
  for (const module of modules) {
    for (const root of roots) {
      const base = root === '' ? module : `${root}/${module}`;
      for (const path of [
        `${base}/__init__.py`,
        `${base}.py`,
        `${base}/version.py`,
        `${base}/_version.py`,
        `${base}/__version__.py`,
      ]) {
        const version = inFile(path);
        if (version !== null) return version;
      }
    }
  }
  return null;
}
