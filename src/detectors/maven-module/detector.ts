/** Maven modules: `pom.xml`, with what a parent in the same repository passes on. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, join } from '../paths.ts';
import { Unreadable } from '../reading/data.ts';
import { child, type Element, readXml, textOf } from '../reading/xml.ts';
import type { Repository } from '../repository.ts';

export const mavenModule: Detector = {
  id: 'maven-module',
  title: 'Maven module',
  reason: 'What can be used from Java and Scala by its coordinates, and what it needs.',
  link: 'https://maven.apache.org/pom.html',
  looksFor: 'pom.xml. Properties and versions are followed into parents of the same repository; none is fetched.',
  emits: ['package'],
  ecosystems: ['maven'],
  remediation: 'Write groupId and version where they differ from the parent’s.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('pom.xml')) {
      const chain = readChain(repository, file.path);
      if ('because' in chain) {
        yield chain;
        continue;
      }
      const project = chain[0];
      const first = (...names: string[]): string | null =>
        chain.map((p) => textOf(p, ...names)).find((t) => t !== null) ?? null;
      const properties = new Map<string, string>();
      for (const pom of [...chain].reverse())
        for (const p of child(pom, 'properties')?.children ?? []) properties.set(p.name, p.text.trim());
      const group = first('groupId') ?? first('parent', 'groupId');
      const version = first('version') ?? first('parent', 'version');
      properties
        .set('project.groupId', group ?? '')
        .set('project.version', version ?? '')
        .set('project.parent.version', first('parent', 'version') ?? '');
      const fill = (text: string | null): string => {
        let value = text ?? '';
        for (let i = 0; i < 5 && value.includes('${') && value.length < 1000; i++)
          value = value.replace(/\$\{([\w.-]+)\}/g, (all, key: string) => properties.get(key) ?? all);
        return value;
      };
      const artifact = textOf(project, 'artifactId');
      if (project.name !== 'project' || artifact === null) {
        yield { file: file.path, line: project.line, because: 'it names no artifactId' };
        continue;
      }
      const managed = new Map<string, string>();
      for (const pom of [...chain].reverse()) {
        for (const d of child(pom, 'dependencyManagement', 'dependencies')?.children ?? []) {
          managed.set(`${fill(textOf(d, 'groupId'))}:${fill(textOf(d, 'artifactId'))}`, fill(textOf(d, 'version')));
        }
      }
      const dependencies: Dependency[] = (child(project, 'dependencies')?.children ?? [])
        .filter((d) => d.name === 'dependency')
        .map((d) => {
          const name = `${fill(textOf(d, 'groupId'))}:${fill(textOf(d, 'artifactId'))}`;
          const scope = textOf(d, 'scope') ?? 'compile';
          return {
            ecosystem: 'maven',
            name,
            range: fill(textOf(d, 'version')) || managed.get(name) || '',
            scope: scope === 'compile' || scope === 'runtime' ? 'run' : scope === 'provided' ? 'peer' : scope,
            file: file.path,
            line: child(d, 'artifactId')?.line ?? d.line,
          };
        });
      const name = `${fill(group)}:${fill(artifact)}`;
      const modules = (child(project, 'modules')?.children ?? []).map((m) => m.text.trim());
      yield {
        kind: 'package',
        role: modules.length > 0 ? 'Maven parent' : 'Maven module',
        name,
        file: file.path,
        line: child(project, 'artifactId')?.line ?? project.line,
        version: fill(version) || null,
        description: textOf(project, 'description')?.replace(/\s+/g, ' ') ?? null,
        provides: [{ ecosystem: 'maven', name }],
        dependencies,
        details: {
          packaging: textOf(project, 'packaging') ?? 'jar',
          ...(modules.length > 0 ? { modules: modules.join(', ') } : {}),
        },
      };
    }
  },
};

/** The POM and its parents within the repository, nearest first. */
function readChain(repository: Repository, path: string): Element[] | { file: string; line: number; because: string } {
  const chain: Element[] = [];
  const seen = new Set<string>();
  let at: string | null = path;
  while (at !== null && !seen.has(at) && chain.length < 20) {
    seen.add(at);
    const file = repository.file(at);
    const text = file === undefined ? null : repository.text(file);
    if (typeof text !== 'string') {
      if (chain.length === 0) return text ?? { file: path, line: 1, because: 'its bytes cannot be had' };
      break;
    }
    try {
      const pom = readXml(text);
      // A file in the parent's place that is another artifact is not the parent.
      if (chain.length > 0 && textOf(pom, 'artifactId') !== textOf(chain[chain.length - 1], 'parent', 'artifactId'))
        break;
      chain.push(pom);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (chain.length === 0) return { file: path, line: error.line, because: error.message };
      break;
    }
    const parent = child(chain[chain.length - 1], 'parent');
    if (parent === undefined) break;
    const relative = textOf(parent, 'relativePath') ?? '../pom.xml';
    const next: string | null = join(folderOf(at), relative);
    at = next === null || next.endsWith('.xml') ? next : `${next}/pom.xml`;
  }
  return chain;
}
