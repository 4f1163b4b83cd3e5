/** Metadata of shared Kubeflow components and pipelines (KEP-913): `metadata.yaml` beside `component.py` or `pipeline.py`. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf } from '../paths.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const kubeflowMetadata: Detector = {
  id: 'kubeflow-metadata',
  title: 'Kubeflow component metadata',
  reason: 'Stability, dependencies and the date of the last check, as their owners declare them.',
  link: 'https://github.com/kubeflow/community/tree/master/proposals/913-components-repo',
  looksFor: 'metadata.yaml with `stability` or `tier` and `lastVerified`, beside component.py or pipeline.py.',
  emits: ['pipeline step', 'pipeline'],
  ecosystems: ['python'],
  remediation: 'Write name, stability, dependencies and lastVerified.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of [...repository.named('metadata.yaml'), ...repository.named('metadata.yml')]) {
      const text = repository.text(file);
      if (typeof text !== 'string' || !/^(?:stability|tier|lastVerified)\s*:/m.test(text)) continue;
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      const name = textAt(data, 'name');
      if (name === null) {
        yield { file: file.path, line: 1, because: 'it has no name' };
        continue;
      }
      const isPipeline = repository.file(`${folderOf(file.path)}/pipeline.py`.replace(/^\//, '')) !== undefined;
      const dependencies: Dependency[] = ['kubeflow', 'external_services'].flatMap((group) =>
        itemsAt(data, 'dependencies', group).map((d) => ({
          ecosystem: 'catalog' as const,
          name: textAt(d, 'name') ?? d.text ?? '',
          range: textAt(d, 'version') ?? '',
          scope: group === 'kubeflow' ? 'run' : 'service',
          file: file.path,
          line: d.line,
        })),
      );
      const details: Record<string, string> = {};
      for (const key of ['stability', 'tier', 'lastVerified']) {
        const value = textAt(data, key);
        if (value !== null) details[key] = value;
      }
      const tags = itemsAt(data, 'tags').map((t) => t.text);
      if (tags.length > 0) details.tags = tags.join(', ');
      yield {
        kind: isPipeline ? 'pipeline' : 'pipeline step',
        role: 'Kubeflow metadata',
        name,
        file: file.path,
        line: data.get('name')?.line ?? 1,
        dependencies,
        details,
      };
    }
  },
};
