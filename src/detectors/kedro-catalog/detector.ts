/** Data catalogues of Kedro: what a project reads and writes, by name and type. */
import type { Detector, Found } from '../detector.ts';
import { textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

const FILE = /(?:^|\/)(?:[\w-]*catalog(?!-info)[^/]*|conf\/(?:[^/]+\/)*catalog\/(?:.*\/)?[^/]+)\.ya?ml$/;

export const kedroCatalog: Detector = {
  id: 'kedro-catalog',
  title: 'Kedro catalogue entry',
  reason: 'Which data sets projects use, and under which names.',
  link: 'https://docs.kedro.org/en/stable/catalog-data/data_catalog/',
  looksFor:
    'YAML files called *catalog*.yml, or in a folder catalog/ below conf/, with entries whose `type` is a class.',
  emits: ['dataset loader'],
  ecosystems: ['python'],
  remediation: 'Keep the catalogue in conf/base/catalog.yml.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const text = repository.text(file);
      // Others have catalogues too; those of Kedro are told by the names of their types.
      if (typeof text === 'string' && !/^\s+["']?type["']?\s*:\s*["']?[\w.]*(?:Data[sS]et|\w\.\w)/m.test(text))
        continue;
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      for (const [name, entry] of documents[0]?.entries ?? []) {
        const type = textAt(entry, 'type');
        // Names with an underscore in front hold what other entries share.
        if (type === null || name.startsWith('_')) continue;
        const path = textAt(entry, 'filepath') ?? textAt(entry, 'table_name') ?? textAt(entry, 'sql');
        yield {
          kind: 'dataset loader',
          role: 'Kedro catalogue entry',
          name,
          file: file.path,
          line: entry.line,
          details: { type, ...(path === null ? {} : { path }) },
        };
      }
    }
  },
};
