/** MLflow projects. */
import type { Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { entriesAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const mlflowProject: Detector = {
  id: 'mlflow-project',
  title: 'MLflow project',
  reason: 'Training that others can run as it is, with its parameters.',
  link: 'https://mlflow.org/docs/latest/ml/projects/',
  looksFor: 'Files called MLproject.',
  emits: ['pipeline'],
  ecosystems: ['python'],
  remediation: 'Write name and entry_points.',
  each: /(?:^|\/)MLproject$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('MLproject')) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      if (!data?.isMap) {
        yield { file: file.path, line: 1, because: 'it holds no project' };
        continue;
      }
      const runs: Run[] = entriesAt(data, 'entry_points').map(([name, entry]) => ({
        how: `entry point ${name}`,
        what: textAt(entry, 'command') ?? '',
        file: file.path,
        line: entry.line,
      }));
      const environment = ['python_env', 'conda_env', 'docker_env'].find((key) => data.get(key) !== undefined);
      yield {
        kind: 'pipeline',
        role: 'MLflow project',
        name: textAt(data, 'name') ?? (nameOf(folderOf(file.path)) || 'MLproject'),
        file: file.path,
        line: data.get('name')?.line ?? 1,
        runs,
        details:
          environment === undefined
            ? {}
            : {
                environment: `${environment}: ${textAt(data, environment) ?? textAt(data, environment, 'image') ?? ''}`,
              },
      };
    }
  },
};
