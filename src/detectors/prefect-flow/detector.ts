/** Prefect flows and their deployments. */
import type { Detector, Found } from '../detector.ts';
import { decorated } from '../python/decorated.ts';
import { textOf } from '../python/expression.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const prefectFlow: Detector = {
  id: 'prefect-flow',
  title: 'Prefect flow',
  reason: 'What runs when, and what it is made of.',
  link: 'https://docs.prefect.io/v3/develop/write-flows',
  looksFor: 'Functions decorated with @flow or @task from prefect; deployments in prefect.yaml.',
  emits: ['pipeline', 'pipeline step', 'schedule'],
  ecosystems: ['python'],
  remediation: 'Import flow and task from prefect by name.',

  *detect(repository: Repository): Generator<Found> {
    for (const { file, declared, by, keywords } of decorated(repository, /^prefect(?:\.\w+)*\.(?:flow|task)$/)) {
      const isFlow = by.endsWith('.flow');
      yield {
        kind: isFlow ? 'pipeline' : 'pipeline step',
        role: isFlow ? 'Prefect flow' : 'Prefect task',
        name: textOf(keywords.name) ?? declared.name,
        file: file.path,
        line: declared.line,
        version: textOf(keywords.version),
        description: textOf(keywords.description) ?? declared.doc,
      };
    }
    for (const file of [...repository.named('prefect.yaml'), ...repository.named('prefect.yml')]) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      for (const deployment of itemsAt(documents[0], 'deployments')) {
        const name = textAt(deployment, 'name');
        if (name === null) continue;
        const schedules = [deployment.get('schedule'), ...itemsAt(deployment, 'schedules')].filter(
          (s) => s !== undefined,
        );
        for (const when of schedules) {
          const what = textAt(when, 'cron') ?? textAt(when, 'interval') ?? textAt(when, 'rrule');
          if (what === null) continue;
          yield {
            kind: 'schedule',
            role: 'Prefect deployment',
            name,
            file: file.path,
            line: deployment.get('name')?.line ?? deployment.line,
            runs: [{ how: 'cron', what, file: file.path, line: when.line }],
            details: textAt(deployment, 'entrypoint') === null ? {} : { entrypoint: textAt(deployment, 'entrypoint')! },
          };
        }
      }
    }
  },
};
