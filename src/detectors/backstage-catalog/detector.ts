/** What a repository declares of itself for Backstage: `catalog-info.yaml`. */
import type { Dependency, Detector, Found, Kind, Provided } from '../detector.ts';
import { type Data, entriesAt, itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const backstageCatalog: Detector = {
  id: 'backstage-catalog',
  title: 'Backstage entity',
  reason: 'What teams say about their components: type, lifecycle, owner, system.',
  link: 'https://backstage.io/docs/features/software-catalog/descriptor-format',
  looksFor:
    'catalog-info.yaml and other YAML whose documents have apiVersion backstage.io/… or scaffolder.backstage.io/…; groups and users are left to ownership.',
  emits: [
    'library',
    'service',
    'template',
    'pipeline',
    'pipeline step',
    'model',
    'feature view',
    'dataset loader',
    'estimator',
    'package',
  ],
  ecosystems: ['catalog'],
  remediation: 'Write metadata.name, spec.type, spec.lifecycle and spec.owner.',
  each: /\.ya?ml$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.ya?ml$/)) {
      const text = repository.text(file);
      const isNamed = /(?:^|\/)catalog-info[\w.-]*\.ya?ml$/.test(file.path);
      if (typeof text !== 'string') {
        if (isNamed) yield text;
        continue;
      }
      if (!/^apiVersion:\s*["']?(?:scaffolder\.)?backstage\.io\//m.test(text)) {
        if (isNamed) yield { file: file.path, line: 1, because: 'no document of it has the apiVersion of Backstage' };
        continue;
      }
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      for (const data of documents) {
        const found = entity(data, file.path);
        if (found !== null) yield found;
      }
    }
  },
};

function entity(data: Data, file: string): Found | null {
  const kind = textAt(data, 'kind') ?? '';
  if (!/^(?:Component|API|Resource|System|Domain|Template|AiResource)$/.test(kind)) return null;
  const name = textAt(data, 'metadata', 'name');
  const line = data.get('metadata', 'name')?.line ?? data.get('kind')?.line ?? data.line;
  if (name === null) return { file, line, because: `the ${kind} has no metadata.name` };
  const namespace = textAt(data, 'metadata', 'namespace') ?? 'default';
  const type = textAt(data, 'spec', 'type') ?? '';
  const reference = `${kind}:${namespace}/${name}`.toLowerCase();
  const provides: Provided[] = [{ ecosystem: 'catalog', name: reference }];
  const details: Record<string, string> = { kind };
  for (const key of ['type', 'lifecycle', 'owner', 'system', 'domain', 'subcomponentOf']) {
    const value = textAt(data, 'spec', key);
    if (value !== null) details[key] = value;
  }
  const tags = itemsAt(data, 'metadata', 'tags').map((t) => t.text);
  if (tags.length > 0) details.tags = tags.join(', ');
  for (const [key, value] of entriesAt(data, 'metadata', 'annotations')) {
    if (
      /^(?:backstage\.io\/(?:source-location|techdocs-ref)|github\.com\/project-slug)$/.test(key) &&
      value.text !== null
    )
      details[key] = value.text;
  }
  const dependencies: Dependency[] = [];
  for (const [key, fallback] of [
    ['dependsOn', ''],
    ['consumesApis', 'api'],
    ['providesApis', 'api'],
  ] as const) {
    for (const item of itemsAt(data, 'spec', key)) {
      if (item.text === null) continue;
      const target = refOf(item.text, fallback, namespace);
      if (key === 'providesApis') provides.push({ ecosystem: 'catalog', name: target });
      else dependencies.push({ ecosystem: 'catalog', name: target, range: '', scope: 'run', file, line: item.line });
    }
  }
  return {
    kind: kindOf(kind, type),
    role: `Backstage ${kind}`,
    name,
    file,
    line,
    description: textAt(data, 'metadata', 'description')?.split('\n')[0] ?? null,
    provides,
    dependencies,
    details,
  };
}

/** In full and lower case: a reference without a kind stays as written, for `dependsOn` has no default. */
function refOf(text: string, kind: string, namespace: string): string {
  const [, written, space, name] = /^(?:([^:/]+):)?(?:([^/]+)\/)?(.+)$/.exec(text) ?? ['', undefined, undefined, text];
  const of = written ?? kind;
  return `${of === '' ? '' : `${of}:`}${space ?? namespace}/${name}`.toLowerCase();
}

function kindOf(kind: string, type: string): Kind {
  if (kind === 'Template') return 'template';
  if (kind === 'API') return 'service';
  const known: [RegExp, Kind][] = [
    [/library|package|sdk/i, 'library'],
    [/pipeline-?step|step/i, 'pipeline step'],
    [/pipeline|workflow/i, 'pipeline'],
    [/feature-?view|features?/i, 'feature view'],
    [/model/i, 'model'],
    [/data-?set|data/i, 'dataset loader'],
    [/metric|estimator|trainer/i, 'estimator'],
    [/template/i, 'template'],
  ];
  if (kind === 'System' || kind === 'Domain') return 'service';
  return known.find(([pattern]) => pattern.test(type))?.[1] ?? 'service';
}
