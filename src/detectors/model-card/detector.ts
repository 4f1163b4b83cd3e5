/** Model cards and dataset cards: the front matter of a README. */
import type { Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { type Data, itemsAt, textAt, Unreadable } from '../reading/data.ts';
import { readYaml } from '../reading/yaml.ts';
import type { Repository } from '../repository.ts';

const MODEL = ['base_model', 'pipeline_tag', 'model-index', 'model_name', 'library_name', 'metrics'];
const DATASET = ['dataset_info', 'task_categories', 'size_categories', 'annotations_creators', 'configs'];

export const modelCard: Detector = {
  id: 'model-card',
  title: 'Model or dataset card',
  reason: 'What a model is for, what it was made of, under which licence.',
  link: 'https://huggingface.co/docs/hub/model-cards',
  looksFor:
    'Markdown files whose front matter has keys of a model card (base_model, pipeline_tag, library_name …) or of a dataset card.',
  emits: ['model', 'dataset loader'],
  ecosystems: ['catalog'],
  remediation: 'Begin README.md with front matter that says license, library_name and pipeline_tag.',
  each: /\.md$/i,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.md$/i)) {
      const text = repository.text(file);
      if (typeof text !== 'string') continue; // a long document is no card
      const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text.replace(/^\ufeff/, ''));
      if (
        front === null ||
        !/^(?:base_model|pipeline_tag|model-index|model_name|library_name|dataset_info|task_categories|license)\s*:/m.test(
          front[1],
        )
      )
        continue;
      let data: Data | undefined;
      try {
        [data] = readYaml(front[1]);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        yield { file: file.path, line: error.line + 1, because: error.message };
        continue;
      }
      if (data === undefined) continue;
      const has = (keys: readonly string[]): boolean => keys.some((k) => data.get(k) !== undefined);
      const isDataset = has(DATASET) && !has(['base_model', 'pipeline_tag', 'library_name']);
      if (!isDataset && !has(MODEL)) continue;
      const list = (key: string): Record<string, string> => {
        const values = itemsAt(data, key)
          .map((v) => v.text)
          .filter((v) => v !== null);
        return values.length > 0 ? { [key]: values.join(', ') } : {};
      };
      const title = /^#\s+(.+)$/m.exec(text.slice(front[0].length))?.[1].trim();
      yield {
        kind: isDataset ? 'dataset loader' : 'model',
        role: isDataset ? 'dataset card' : 'model card',
        name:
          textAt(data, 'model_name') ??
          textAt(data, 'pretty_name') ??
          textAt(itemsAt(data, 'model-index')[0], 'name') ??
          title ??
          (nameOf(folderOf(file.path)) || nameOf(file.path)),
        file: file.path,
        line: 1,
        details: Object.assign(
          {},
          ...['license', 'library_name', 'pipeline_tag', 'base_model', 'datasets', 'metrics', 'tags', 'language'].map(
            list,
          ),
        ),
      };
    }
  },
};
