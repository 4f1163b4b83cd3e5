/** Folders of saved MLflow models. */
import type { Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { entriesAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const mlflowModel: Detector = {
  id: 'mlflow-model',
  title: 'MLflow model',
  reason: 'Saved models, with the library and the run that they came from.',
  link: 'https://mlflow.org/docs/latest/ml/model/',
  looksFor: 'Files called MLmodel.',
  emits: ['model'],
  ecosystems: ['python'],
  remediation: 'Save with mlflow: it writes the file.',
  each: /(?:^|\/)MLmodel$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('MLmodel')) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      const flavors = entriesAt(data, 'flavors').map(([name]) => name);
      if (data === undefined || flavors.length === 0) {
        yield { file: file.path, line: 1, because: 'it names no flavor' };
        continue;
      }
      const details: Record<string, string> = { flavors: flavors.join(', ') };
      for (const key of ['run_id', 'model_uuid', 'utc_time_created']) {
        const value = textAt(data, key);
        if (value !== null) details[key] = value;
      }
      yield {
        kind: 'model',
        role: 'MLflow model',
        name: nameOf(folderOf(file.path)) || (textAt(data, 'artifact_path') ?? 'MLmodel'),
        file: file.path,
        line: data.get('flavors')?.line ?? 1,
        version: textAt(data, 'mlflow_version'),
        details,
      };
    }
  },
};
