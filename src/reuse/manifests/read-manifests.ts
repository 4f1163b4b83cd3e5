/**
 * What the manifests of one repository say to who resolves its imports: packages under the names by which they are
 * imported, requirements with ranges and exact versions, and how JavaScript and Go find their own files. The detectors
 * read the manifests; what they do not need (lock files, tsconfig, `exports`, `replace`) is read here.
 */
import { condaEnvironment } from '../../detectors/conda-environment/detector.ts';
import { detect, repositoryOf } from '../../detectors/detect.ts';
import { dockerfile } from '../../detectors/dockerfile/detector.ts';
import { githubActions } from '../../detectors/github-actions/detector.ts';
import { gitlabCi } from '../../detectors/gitlab-ci/detector.ts';
import { goModule } from '../../detectors/go-module/detector.ts';
import { gradleProject } from '../../detectors/gradle-project/detector.ts';
import { mavenModule } from '../../detectors/maven-module/detector.ts';
import { npmPackage } from '../../detectors/npm-package/detector.ts';
import { folderOf, join, nameOf } from '../../detectors/paths.ts';
import { pythonPackage } from '../../detectors/python-package/detector.ts';
import { fromPyproject, fromSetupCfg, fromSetupPy } from '../../detectors/python-package/manifest.ts';
import { pythonRequirements } from '../../detectors/python-requirements/detector.ts';
import { rPackage } from '../../detectors/r-package/detector.ts';
import { type Data, entriesAt, itemsAt, textAt } from '../../detectors/reading/data.ts';
import { readIni } from '../../detectors/reading/ini.ts';
import { pythonName } from '../../detectors/reading/requirements.ts';
import { decode } from '../../detectors/reading/text.ts';
import type { Repository, SourceFile } from '../../detectors/repository.ts';
import type { GoModuleEntry, ManifestFacts, NpmEntry, RequirementEntry, TypeScriptConfig } from '../resolve/world.ts';
import { isLockFile, readLockFile } from './lock-files.ts';

const DETECTORS = [
  pythonPackage,
  pythonRequirements,
  condaEnvironment,
  npmPackage,
  goModule,
  mavenModule,
  gradleProject,
  rPackage,
  dockerfile,
  githubActions,
  gitlabCi,
];

const MANIFEST =
  /(?:^|\/)(?:pyproject\.toml|setup\.(?:cfg|py)|[\w.-]*(?:requirements|constraints)[\w.-]*\.(?:txt|in|pip)|requirements\/[\w.-]+\.(?:txt|in)|[\w.-]*environment[\w.-]*\.ya?ml|conda[\w.-]*\.ya?ml|[\w.-]*[-_]env\.ya?ml|package\.json|pnpm-workspace\.yaml|[tj]sconfig[\w.-]*\.json|go\.mod|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|gradle\.properties|libs\.versions\.toml|DESCRIPTION|action\.ya?ml|[\w.-]*\.gitlab-ci\.ya?ml)$|(?:^|\/)[\w.-]*(?:Dockerfile|Containerfile|dockerfile)[\w.-]*$|(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
/** Where packages keep their version; only near the top, as large repositories have thousands of `__init__.py`. */
const VERSION =
  /^(?:[^/]+\/){1,4}(?:__init__|version|_version|__version__|__about__|about|info)\.py$|^(?:[^/]+\/){0,2}VERSION(?:\.txt)?$/;

/** Whether {@link readManifests} wants a file's bytes; of all others it only needs to know that they are there. */
export const wantsBytes = (path: string): boolean =>
  !/(?:^|\/)node_modules\//.test(path) && (MANIFEST.test(path) || VERSION.test(path) || isLockFile(nameOf(path)));

/** Bytes of a lock file; a tree of a thousand dependencies has 1.5 MB. */
export const LARGEST_LOCK = 16 << 20;

export function readManifests(files: readonly SourceFile[]): ManifestFacts {
  const repository = repositoryOf(files);
  const { facts, notRead } = detect(repository, DETECTORS);
  const found: ManifestFacts = {
    packages: [],
    requirements: [],
    typescript: [],
    npm: [],
    go: [],
    notRead: notRead.map(({ file, line, because }) => ({ file, line, because })),
  };
  for (const fact of facts) {
    if (fact.kind === 'package') {
      const isPython = fact.role === 'Python distribution';
      const names = fact.provides.map((p) => p.name);
      const ecosystem = fact.provides[0]?.ecosystem ?? (isPython ? 'python' : null);
      if (ecosystem !== null) {
        found.packages.push({
          ecosystem,
          name: isPython ? pythonName(fact.name) : fact.name,
          version: fact.version,
          licence: fact.details.licence ?? null,
          folder: folderOf(fact.file),
          file: fact.file,
          line: fact.line,
          importNames: names,
          roots: isPython ? rootsOf(repository, folderOf(fact.file)) : [],
        });
      }
    }
    for (const d of fact.dependencies) {
      found.requirements.push({
        ecosystem: d.ecosystem,
        name: d.name,
        range: d.range.slice(0, 300),
        locked: exactVersion(d.ecosystem, d.range),
        scope: d.scope,
        file: d.file,
        line: d.line,
      });
    }
  }
  const asked = new Set(found.requirements.map((r) => `${r.ecosystem} ${r.name}`));
  for (const file of repository.files) {
    const name = nameOf(file.path);
    if (isLockFile(name)) readLock(file, name, asked, found);
    else if (/^[tj]sconfig.*\.json$/.test(name)) {
      const config = typescript(repository, file);
      if (config !== null) found.typescript.push(config);
    } else if (name === 'package.json') {
      const entry = npm(repository, file);
      if (entry !== null) found.npm.push(entry);
    } else if (name === 'go.mod') {
      const entry = go(repository, file);
      if (entry !== null) found.go.push(entry);
    }
  }
  return found;
}

/** Where the manifests of a folder say that packages lie, as folders of the repository. */
function rootsOf(repository: Repository, folder: string): string[] {
  const at = (name: string): SourceFile | undefined => repository.file(folder === '' ? name : `${folder}/${name}`);
  const where: string[] = [];
  const project = at('pyproject.toml');
  const data = project === undefined ? null : repository.toml(project);
  if (data !== null && !('because' in data)) where.push(...(fromPyproject(data, project!.path)?.where ?? []));
  const config = at('setup.cfg');
  const text = config === undefined ? null : repository.text(config);
  if (typeof text === 'string') where.push(...(fromSetupCfg(readIni(text), config!.path)?.where ?? []));
  const setup = at('setup.py');
  if (setup !== undefined) where.push(...(fromSetupPy(repository.python(setup), setup.path)?.where ?? []));
  const roots = where.map((w) => join(folder, w)).filter((r) => r !== null);
  return [...new Set(roots)];
}

/** The version that a range allows when it allows one only: `==1.2`, `1.2.3` of npm and Maven, Go's, an image's tag. */
function exactVersion(ecosystem: RequirementEntry['ecosystem'], range: string): string {
  if (ecosystem === 'python') return /^===?\s*([^,*\s]+)$/.exec(range)?.[1] ?? '';
  if (ecosystem === 'conda') return /^=?=\s*([\w.!+]+)(?:=\S+)?$/.exec(range)?.[1] ?? '';
  if (ecosystem === 'npm') return /^=?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1] ?? '';
  if (ecosystem === 'go' || ecosystem === 'docker' || ecosystem === 'git') return range;
  if (ecosystem === 'maven') return /^\[?(\d[\w.-]*)\]?$/.exec(range)?.[1] ?? '';
  return '';
}

/** Of what a lock file lists only what a manifest asks for by name: the rest is chosen by those, not by people. */
function readLock(file: SourceFile, name: string, asked: ReadonlySet<string>, found: ManifestFacts): void {
  const bytes = file.read();
  if (bytes === null || bytes.length > LARGEST_LOCK) {
    const because = bytes === null ? 'its bytes cannot be had' : `it is larger than ${LARGEST_LOCK >> 20} MB`;
    found.notRead.push({ file: file.path, line: 1, because });
    return;
  }
  for (const one of readLockFile(name, decode(bytes))) {
    if (!asked.has(`${one.ecosystem} ${one.name}`)) continue;
    found.requirements.push({
      ecosystem: one.ecosystem,
      name: one.name,
      range: '',
      locked: one.version,
      scope: 'lock',
      file: file.path,
      line: one.line,
    });
  }
}

function typescript(repository: Repository, file: SourceFile): TypeScriptConfig | null {
  const data = repository.json(file);
  if ('because' in data) return null;
  const options = data.get('compilerOptions');
  return {
    folder: folderOf(file.path),
    file: file.path,
    extends: itemsAt(data, 'extends')
      .map((e) => e.text ?? '')
      .filter((e) => e.startsWith('.')),
    baseUrl: textAt(options, 'baseUrl'),
    paths: entriesAt(options, 'paths').map(([pattern, targets]) => [
      pattern,
      targets.items.map((t) => t.text ?? '').filter((t) => t !== ''),
    ]),
  };
}

function npm(repository: Repository, file: SourceFile): NpmEntry | null {
  const data = repository.json(file);
  if ('because' in data) return null;
  const name = textAt(data, 'name');
  const entries: [string, string][] = [];
  flatten(data.get('exports'), '.', entries);
  for (const key of ['source', 'types', 'typings', 'module', 'main', 'svelte']) {
    const target = textAt(data, key);
    if (target !== null) entries.push(['.', target]);
  }
  const imports: [string, string][] = [];
  for (const [pattern, target] of entriesAt(data, 'imports')) flatten(target, pattern, imports);
  if (name === null && imports.length === 0) return null;
  return { folder: folderOf(file.path), name: name ?? '', entries, imports };
}

/** Conditions within conditions; types and sources first, as they are nearest to what people wrote. */
function flatten(data: Data | undefined, at: string, into: [string, string][], depth = 0): void {
  if (data === undefined || depth > 8 || into.length > 1000) return;
  if (data.text !== null) into.push([at, data.text]);
  else if (data.isList) for (const item of data.items) flatten(item, at, into, depth + 1);
  else {
    for (const [key, value] of data.entries) flatten(value, /^[.#]/.test(key) ? key : at, into, depth + 1);
  }
}

function go(repository: Repository, file: SourceFile): GoModuleEntry | null {
  const text = repository.text(file);
  if (typeof text !== 'string') return null;
  const module = /^module\s+"?([^\s"]+)/m.exec(text)?.[1];
  if (module === undefined) return null;
  const replaced: [string, string][] = [];
  for (const [, from, to] of text.matchAll(
    /^\s*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>\s+(\.{1,2}\/\S*|\.{1,2})\s*$/gm,
  )) {
    if (join(folderOf(file.path), to) !== null) replaced.push([from, to]);
  }
  return { folder: folderOf(file.path), module, replaced };
}
