/** Conda environments: what a project needs beyond Python's own packages. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import { requirement } from '../reading/requirements.ts';
import type { Repository } from '../repository.ts';

const FILE = /(?:^|\/)(?:[\w.-]*environment[\w.-]*|conda[\w.-]*|[\w.-]*[-_]env)\.ya?ml$/i;

export const condaEnvironment: Detector = {
  id: 'conda-environment',
  title: 'Conda environment',
  reason: 'What a project runs in, where pip alone does not say it.',
  link: 'https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html',
  looksFor: 'YAML files called *environment*.yml, conda*.yml or *-env.yml with a list `dependencies`.',
  emits: ['package'],
  ecosystems: ['conda', 'python'],
  remediation: 'Call the file environment.yml and list `dependencies`.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const text = repository.text(file);
      if (typeof text === 'string' && !/^dependencies\s*:/m.test(text)) continue;
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      if (!data?.get('dependencies')?.isList) continue;
      const dependencies: Dependency[] = [];
      for (const item of itemsAt(data, 'dependencies')) {
        for (const pip of itemsAt(item, 'pip')) {
          const one =
            pip.text === null ? null : requirement(pip.text, { scope: 'run', file: file.path, line: pip.line });
          if (one !== null) dependencies.push(one);
        }
        const [, name, range] = /^(?:[\w.-]+::)?([\w.-]+?)\s*((?:[<>=!~]|\s\d).*)?$/.exec(item.text ?? '') ?? [];
        if (name !== undefined) {
          const plain = (range ?? '').trim().replace(/\s+#.*$/, '');
          dependencies.push({
            ecosystem: 'conda',
            name: name.toLowerCase(),
            range: plain,
            scope: 'run',
            file: file.path,
            line: item.line,
          });
        }
      }
      yield {
        kind: 'package',
        role: 'conda environment',
        name: textAt(data, 'name') ?? (folderOf(file.path) === '' ? nameOf(file.path) : folderOf(file.path)),
        file: file.path,
        line: data.get('name')?.line ?? 1,
        dependencies,
        details: {
          channels: itemsAt(data, 'channels')
            .map((c) => c.text)
            .join(', '),
        },
      };
    }
  },
};
