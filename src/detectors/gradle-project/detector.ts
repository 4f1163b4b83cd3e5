/** Gradle projects. Build scripts are programs; they are read as text, and what is computed stays unknown. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, join, nameOf } from '../paths.ts';
import { textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

/** Configurations as plugins of Java, Kotlin, Scala and Android name them. */
const CONFIGURATION =
  /^\s*(api|implementation|compile|compileOnly|compileOnlyApi|runtimeOnly|runtime|providedCompile|annotationProcessor|kapt|ksp|test\w*|androidTest\w*|debugImplementation|releaseImplementation|classpath)\b[\s(]*(?:(?:platform|enforcedPlatform|project)\s*\(\s*)?(.*)$/;

export const gradleProject: Detector = {
  id: 'gradle-project',
  title: 'Gradle project',
  reason: 'What is built by Gradle, under which coordinates, and what it needs.',
  link: 'https://docs.gradle.org/current/userguide/declaring_dependencies.html',
  looksFor:
    'build.gradle and build.gradle.kts with settings.gradle, gradle.properties and a version catalog beside them.',
  emits: ['package'],
  ecosystems: ['maven'],
  remediation: 'Write group, version and dependencies as plain texts or in gradle/libs.versions.toml.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of [...repository.named('build.gradle'), ...repository.named('build.gradle.kts')]) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      const folder = folderOf(file.path);
      const settings = near(repository, folder, ['settings.gradle', 'settings.gradle.kts'], false);
      const properties = near(repository, folder, ['gradle.properties'], true);
      const property = (name: string): string | null => {
        const written = new RegExp(`^\\s*(?:ext\\.|val\\s+|def\\s+)?${name}\\s*=?\\s*["']([^"'$]+)["']`, 'm').exec(
          text,
        )?.[1];
        return written ?? new RegExp(`^${name}\\s*=\\s*(\\S+)`, 'm').exec(properties)?.[1] ?? null;
      };
      const name = /rootProject\.name\s*=\s*["']([^"']+)["']/.exec(settings)?.[1] ?? (nameOf(folder) || 'build.gradle');
      const group = property('group');
      const coordinates = group === null ? name : `${group}:${name}`;
      const catalog = catalogOf(repository, folder);
      const dependencies: Dependency[] = [];
      const plugins: string[] = [];
      text.split(/\r?\n/).forEach((whole, index) => {
        const line = whole.replace(/(^|\s)\/\/.*$/, '');
        const plugin = /^\s*(?:id\s*\(?\s*["']([\w.-]+)["']|apply\s+plugin:\s*["']([\w.-]+)["'])/.exec(line);
        if (plugin !== null) plugins.push(plugin[1] ?? plugin[2]);
        const [, configuration, rest] = CONFIGURATION.exec(line) ?? [];
        if (configuration === undefined) return;
        const where = { ecosystem: 'maven', scope: scopeOf(configuration), file: file.path, line: index + 1 } as const;
        const one = coordinatesIn(rest, catalog, line.includes('project('), property);
        if (one !== null) dependencies.push({ ...one, ...where });
      });
      if (dependencies.length === 0 && plugins.length === 0 && group === null) continue;
      yield {
        kind: 'package',
        role: 'Gradle project',
        name: coordinates,
        file: file.path,
        line: 1,
        version: property('version'),
        provides: group === null ? [] : [{ ecosystem: 'maven', name: coordinates }],
        dependencies,
        details: plugins.length > 0 ? { plugins: plugins.join(', ') } : {},
      };
    }
  },
};

function coordinatesIn(
  rest: string,
  catalog: ReadonlyMap<string, { name: string; range: string }>,
  isProject: boolean,
  property: (name: string) => string | null,
): { name: string; range: string } | null {
  const fill = (version: string): string =>
    version.replace(/^\$\{?(\w+)\}?$/, (all, key: string) => property(key) ?? all);
  const literal = /["']([\w.-]+):([\w.-]+)(?::([^"'@:]+))?[^"']*["']/.exec(rest);
  if (literal !== null) return { name: `${literal[1]}:${literal[2]}`, range: fill(literal[3] ?? '') };
  const project = isProject ? /["'](:[\w:.-]+)["']/.exec(rest) : null;
  if (project !== null) return { name: project[1], range: 'project' };
  const named =
    /group\s*[:=]\s*["']([^"']+)["']\s*,\s*name\s*[:=]\s*["']([^"']+)["'](?:\s*,\s*version\s*[:=]\s*["']([^"']+)["'])?/.exec(
      rest,
    );
  if (named !== null) return { name: `${named[1]}:${named[2]}`, range: fill(named[3] ?? '') };
  const entry = /^libs\.([\w.]+)/.exec(rest.trim());
  return entry === null ? null : (catalog.get(entry[1].replace(/\.get$/, '')) ?? null);
}

const scopeOf = (configuration: string): string =>
  /^(?:test|androidTest)/.test(configuration)
    ? 'test'
    : /^(?:compileOnly|provided)/.test(configuration)
      ? 'peer'
      : /^(?:annotationProcessor|kapt|ksp|classpath)/.test(configuration)
        ? 'build'
        : 'run';

/** Text of the first such file in the folder, or (`upwards`) in the nearest one above it. */
function near(repository: Repository, folder: string, names: readonly string[], upwards: boolean): string {
  for (let at = folder; ; at = folderOf(at)) {
    for (const name of names) {
      const file = repository.file(at === '' ? name : `${at}/${name}`);
      const text = file === undefined ? null : repository.text(file);
      if (typeof text === 'string') return text;
    }
    if (at === '' || !upwards) return '';
  }
}

/** `gradle/libs.versions.toml` as accessors write its entries: `spring-boot-web` is `spring.boot.web`. */
function catalogOf(repository: Repository, folder: string): Map<string, { name: string; range: string }> {
  const found = new Map<string, { name: string; range: string }>();
  for (let at = folder; ; at = folderOf(at)) {
    const path = join(at, 'gradle/libs.versions.toml');
    const file = path === null ? undefined : repository.file(path);
    const data = file === undefined ? null : repository.toml(file);
    if (data !== null && !('because' in data)) {
      for (const [key, value] of data.get('libraries')?.entries ?? []) {
        const [group, artifact, version] = (
          value.text ??
          textAt(value, 'module') ??
          `${textAt(value, 'group')}:${textAt(value, 'name')}`
        ).split(':');
        const reference = textAt(value, 'version', 'ref');
        const range =
          version ?? (reference === null ? textAt(value, 'version') : textAt(data, 'versions', reference)) ?? '';
        found.set(key.replace(/[-_]/g, '.'), { name: `${group}:${artifact}`, range });
      }
      return found;
    }
    if (at === '') return found;
  }
}
