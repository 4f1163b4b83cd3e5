/** What a repository declares of itself for the InnerSource portal: `innersource.json`. */
import type { Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const innersourceJson: Detector = {
  id: 'innersource-json',
  title: 'InnerSource listing',
  reason: 'Repositories that ask for contributions, and which ones.',
  link: 'https://github.com/SAP/project-portal-for-innersource/blob/main/docs/LISTING.md',
  looksFor: 'innersource.json. All of its keys are optional.',
  emits: ['library'],
  ecosystems: ['catalog'],
  remediation: 'Write title, motivation and contributions.',
  each: /(?:^|\/)innersource\.json$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('innersource.json')) {
      const data = repository.json(file);
      if ('because' in data) {
        yield data;
        continue;
      }
      if (!data.isMap) {
        yield { file: file.path, line: 1, because: 'it holds no listing' };
        continue;
      }
      const details: Record<string, string> = {};
      for (const key of ['contributions', 'skills']) {
        const said = itemsAt(data, key)
          .map((i) => i.text)
          .filter((t) => t !== null);
        if (said.length > 0) details[key] = said.join(', ');
      }
      for (const key of ['docs', 'logo', 'language']) {
        const said = textAt(data, key);
        if (said !== null) details[key] = said;
      }
      yield {
        kind: 'library',
        role: 'InnerSource listing',
        name: textAt(data, 'title') ?? (nameOf(folderOf(file.path)) || 'innersource.json'),
        file: file.path,
        line: data.get('title')?.line ?? 1,
        description: textAt(data, 'motivation'),
        details,
      };
    }
  },
};
