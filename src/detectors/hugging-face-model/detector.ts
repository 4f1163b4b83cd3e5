/** Hugging Face models: classes of model code, and folders with a saved model. */
import type { Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { modelFacts } from '../python/model-facts.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const huggingFaceModel: Detector = {
  id: 'hugging-face-model',
  title: 'Hugging Face model',
  reason: 'Models that load by from_pretrained, by their code or by their files.',
  link: 'https://huggingface.co/docs/transformers/custom_models',
  looksFor:
    'Classes that derive from PreTrainedModel, ModelMixin of diffusers or a hub mixin; config.json with `architectures` or ' +
    '`model_type`, model_index.json with `_class_name`, adapter_config.json with `peft_type`.',
  emits: ['model'],
  ecosystems: ['python'],
  remediation: 'Save with save_pretrained: it writes the config that is looked for.',

  *detect(repository: Repository): Generator<Found> {
    yield* modelFacts(repository, 'hugging-face', 'Hugging Face model class');
    for (const name of ['config.json', 'model_index.json', 'adapter_config.json']) {
      for (const file of repository.named(name)) {
        const text = repository.text(file);
        if (typeof text === 'string' && !/"(?:architectures|model_type|_class_name|peft_type)"/.test(text)) continue;
        const data = repository.json(file);
        if ('because' in data) {
          yield data;
          continue;
        }
        const key = ['architectures', '_class_name', 'peft_type', 'model_type'].find((k) => data.get(k) !== undefined);
        if (key === undefined) continue;
        const base = textAt(data, 'base_model_name_or_path') ?? textAt(data, '_name_or_path');
        const architecture =
          key === 'architectures'
            ? itemsAt(data, key)
                .map((a) => a.text)
                .join(', ')
            : textAt(data, key);
        yield {
          kind: 'model',
          role:
            key === 'peft_type'
              ? 'adapter'
              : key === '_class_name' && name === 'model_index.json'
                ? 'diffusion pipeline'
                : 'saved model',
          name: nameOf(folderOf(file.path)) || (textAt(data, '_name_or_path') ?? textAt(data, 'model_type') ?? name),
          file: file.path,
          line: data.get(key)?.line ?? 1,
          version: textAt(data, 'transformers_version') ?? textAt(data, '_diffusers_version'),
          details: { ...(architecture ? { architecture } : {}), ...(base === null || base === '' ? {} : { base }) },
        };
      }
    }
  },
};
