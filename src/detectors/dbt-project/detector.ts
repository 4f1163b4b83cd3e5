/** dbt projects: models, snapshots, seeds, sources, exposures. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, join, nameOf } from '../paths.ts';
import { type Data, itemsAt, textAt } from '../reading/data.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

export const dbtProject: Detector = {
  id: 'dbt-project',
  title: 'dbt project',
  reason: 'Tables that others build upon, and what is built upon them.',
  link: 'https://docs.getdbt.com/reference/dbt_project.yml',
  looksFor:
    'dbt_project.yml; SQL and Python files below its model paths and snapshots; `sources` and `exposures` in YAML there. ' +
    'ref() and source() are the dependencies of a model.',
  emits: ['package', 'dbt model'],
  ecosystems: ['dbt'],
  remediation: 'Keep models below model-paths, and declare sources and exposures in YAML beside them.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of [...repository.named('dbt_project.yml'), ...repository.named('dbt_project.yaml')]) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      if (!data?.isMap) continue;
      const folder = folderOf(file.path);
      // Installed packages are other people's projects.
      if (/(?:^|\/)dbt_(?:packages|modules)\//.test(file.path)) continue;
      const name = textAt(data, 'name') ?? (nameOf(folder) || 'dbt');
      yield {
        kind: 'package',
        role: 'dbt project',
        name,
        file: file.path,
        line: data.get('name')?.line ?? 1,
        version: textAt(data, 'version'),
        provides: [{ ecosystem: 'dbt', name }],
        dependencies: packages(repository, folder),
      };
      const paths = (key: string, old: string, usual: string): string[] => {
        const said = [...itemsAt(data, key), ...itemsAt(data, old)].map((p) => p.text ?? '');
        return (said.length > 0 ? said : [usual]).map((p) => join(folder, p) ?? '').filter((p) => p !== '');
      };
      const models = paths('model-paths', 'source-paths', 'models');
      const described = yield* declarations(repository, [...models, ...paths('seed-paths', 'data-paths', 'seeds')]);
      yield* sql(repository, models, name, described);
      for (const path of paths('snapshot-paths', 'snapshot-paths', 'snapshots')) yield* snapshots(repository, path);
    }
  },
};

function packages(repository: Repository, folder: string): Dependency[] {
  const file = ['packages.yml', 'dependencies.yml']
    .map((n) => repository.file(folder === '' ? n : `${folder}/${n}`))
    .find((f) => f !== undefined);
  const documents = file === undefined ? [] : repository.yaml(file);
  if (file === undefined || !Array.isArray(documents)) return [];
  return itemsAt(documents[0], 'packages').flatMap((p) => {
    const name = textAt(p, 'package') ?? textAt(p, 'git') ?? textAt(p, 'local');
    const range =
      itemsAt(p, 'version')
        .map((v) => v.text)
        .join(',') ||
      (textAt(p, 'revision') ?? '');
    return name === null
      ? []
      : [{ ecosystem: 'dbt' as const, name, range, scope: 'run', file: file.path, line: p.line }];
  });
}

/** Yields sources and exposures; returns what is said of models by their names. */
function* declarations(repository: Repository, folders: readonly string[]): Generator<Found, Map<string, Data>> {
  const described = new Map<string, Data>();
  for (const file of repository.files) {
    if (!/\.ya?ml$/.test(file.path) || !folders.some((f) => file.path.startsWith(`${f}/`))) continue;
    const documents = repository.yaml(file);
    if (!Array.isArray(documents)) {
      yield documents;
      continue;
    }
    const [data] = documents;
    for (const model of itemsAt(data, 'models'))
      if (textAt(model, 'name') !== null) described.set(textAt(model, 'name')!, model);
    for (const source of itemsAt(data, 'sources')) {
      for (const table of itemsAt(source, 'tables')) {
        const name = `${textAt(source, 'name')}.${textAt(table, 'name')}`;
        yield {
          kind: 'dbt model',
          role: 'dbt source',
          name,
          file: file.path,
          line: table.get('name')?.line ?? table.line,
          description: textAt(table, 'description')?.split('\n')[0] ?? null,
          provides: [{ ecosystem: 'dbt', name }],
          details: textAt(source, 'schema') === null ? {} : { schema: textAt(source, 'schema')! },
        };
      }
    }
    for (const exposure of itemsAt(data, 'exposures')) {
      const name = textAt(exposure, 'name');
      if (name === null) continue;
      const owner = textAt(exposure, 'owner', 'email') ?? textAt(exposure, 'owner', 'name');
      yield {
        kind: 'dbt model',
        role: 'dbt exposure',
        name,
        file: file.path,
        line: exposure.get('name')?.line ?? exposure.line,
        description: textAt(exposure, 'description')?.split('\n')[0] ?? null,
        dependencies: itemsAt(exposure, 'depends_on').flatMap((d) => references(d.text ?? '', file.path, d.line)),
        details: {
          ...(textAt(exposure, 'type') === null ? {} : { type: textAt(exposure, 'type')! }),
          ...(owner === null ? {} : { owner }),
        },
      };
    }
  }
  return described;
}

function* sql(
  repository: Repository,
  folders: readonly string[],
  project: string,
  described: ReadonlyMap<string, Data>,
): Generator<Found> {
  for (const file of repository.files) {
    if (!/\.(?:sql|py)$/.test(file.path) || !folders.some((f) => file.path.startsWith(`${f}/`))) continue;
    const text = repository.text(file);
    if (typeof text !== 'string') {
      yield text;
      continue;
    }
    if (file.path.endsWith('.py') && !/^def\s+model\s*\(/m.test(text)) continue;
    const name = nameOf(file.path).replace(/\.\w+$/, '');
    const config = /\bconfig\s*\(([^)]*)\)/.exec(text)?.[1] ?? '';
    const materialized = /materialized\s*=\s*['"](\w+)/.exec(config)?.[1];
    yield {
      kind: 'dbt model',
      role: 'dbt model',
      name,
      file: file.path,
      line: 1,
      description: textAt(described.get(name), 'description')?.split('\n')[0] ?? null,
      provides: [{ ecosystem: 'dbt', name: `${project}.${name}` }],
      dependencies: text.split('\n').flatMap((line, i) => references(line, file.path, i + 1)),
      details: materialized === undefined ? {} : { materialized },
    };
  }
}

function* snapshots(repository: Repository, folder: string): Generator<Found> {
  for (const file of repository.files) {
    if (!file.path.endsWith('.sql') || !file.path.startsWith(`${folder}/`)) continue;
    const text = repository.text(file);
    if (typeof text !== 'string') continue;
    for (const match of text.matchAll(/\{%-?\s*snapshot\s+(\w+)/g)) {
      yield {
        kind: 'dbt model',
        role: 'dbt snapshot',
        name: match[1],
        file: file.path,
        line: lineAt(text, match.index),
      };
    }
  }
}

/** `ref('orders')`, `ref('shop', 'orders')`, `source('raw', 'orders')` on one line. */
function references(text: string, file: string, line: number): Dependency[] {
  const found: Dependency[] = [];
  for (const [, how, first, second] of text
    .slice(0, 4000)
    .matchAll(/\b(ref|source)\s*\(\s*['"]([\w.-]+)['"](?:\s*,\s*['"]([\w.-]+)['"])?/g)) {
    if (how === 'source' && second === undefined) continue;
    found.push({
      ecosystem: 'dbt',
      name: second === undefined ? first : `${first}.${second}`,
      range: how,
      scope: 'run',
      file,
      line,
    });
  }
  return found;
}
