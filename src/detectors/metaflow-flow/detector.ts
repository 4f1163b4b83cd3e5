/** Metaflow flows, their steps and their schedules. */
import type { Detector, Found, Run } from '../detector.ts';
import { nameIn, textOf } from '../python/expression.ts';
import { qualify } from '../python/module.ts';
import type { Repository } from '../repository.ts';

export const metaflowFlow: Detector = {
  id: 'metaflow-flow',
  title: 'Metaflow flow',
  reason: 'Pipelines of data science, and when they run.',
  link: 'https://docs.metaflow.org/metaflow/basics',
  looksFor: 'Classes that derive from FlowSpec; methods decorated with @step; @schedule and @trigger on the class.',
  emits: ['pipeline', 'pipeline process', 'schedule'],
  ecosystems: ['python'],
  remediation: 'Derive from metaflow.FlowSpec; schedule with @schedule on the class.',
  calls: ['Parameter', 'IncludeFile', 'Config'],

  *detect(repository: Repository): Generator<Found> {
    const graph = repository.classes;
    for (const place of graph.all) {
      const { declared, file, module } = place;
      const base = graph.ancestors(place).find((a) => /^metaflow\.(?:\w+\.)*FlowSpec$/.test(a));
      if (base === undefined) continue;
      // A flow that others derive from holds steps and is not run itself.
      const steps = module.functions.filter(
        (f) =>
          f.kind === 'method' &&
          f.name.startsWith(`${declared.name}.`) &&
          f.decorators.some((d) => /^metaflow\.(?:\w+\.)*step$|^step$/.test(qualify(module, nameIn(d) ?? ''))),
      );
      const parameters = Object.entries(declared.attributes)
        .filter(([, value]) => value.kind === 'call' && /(?:^|\.)(?:Parameter|IncludeFile|Config)$/.test(value.callee))
        .map(([name]) => name);
      const runs: Run[] = steps.map((s) => ({
        how: 'step',
        what: s.name.slice(declared.name.length + 1),
        file: file.path,
        line: s.line,
      }));
      if (module.main !== null)
        runs.push({ how: 'command', what: `python ${file.path} run`, file: file.path, line: module.main });
      yield {
        kind: 'pipeline',
        role: 'Metaflow flow',
        name: declared.name,
        file: file.path,
        line: declared.line,
        description: declared.doc,
        runs,
        details: parameters.length > 0 ? { parameters: parameters.join(', ') } : {},
      };
      for (const decorator of declared.decorators) {
        const by = nameIn(decorator);
        if (by === null || !/(?:^|\.)(?:schedule|trigger|trigger_on_finish)$/.test(by)) continue;
        const call = decorator.kind === 'call' ? decorator : { keywords: {} as Record<string, never> };
        const cron = textOf(call.keywords.cron);
        const every = ['daily', 'hourly', 'weekly'].find((k) => nameIn(call.keywords[k]) === 'True');
        const on = textOf(call.keywords.event) ?? textOf(call.keywords.flow);
        yield {
          kind: by.endsWith('schedule') ? 'schedule' : 'pipeline process',
          role: by.endsWith('schedule') ? 'Metaflow schedule' : 'Metaflow trigger',
          name: declared.name,
          file: file.path,
          line: decorator.line,
          runs: [
            {
              how: by.endsWith('schedule') ? 'cron' : 'event',
              what: cron ?? every ?? on ?? '',
              file: file.path,
              line: decorator.line,
            },
          ],
        };
      }
    }
  },
};
