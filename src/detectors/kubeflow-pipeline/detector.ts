/** Kubeflow pipelines: functions that declare one, and what they were compiled to. */
import type { Detector, Found } from '../detector.ts';
import { decorated } from '../python/decorated.ts';
import { textOf } from '../python/expression.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

const DECORATOR = /^(?:kfp\.)?(?:v2\.)?(?:dsl\.)?(?:pipeline|graph_component)$/;
/** Compiled specifications of large pipelines; only their head is looked at. */
const LARGEST = 8 << 20;

export const kubeflowPipeline: Detector = {
  id: 'kubeflow-pipeline',
  title: 'Kubeflow pipeline',
  reason: 'How models are trained and deployed, step by step.',
  link: 'https://www.kubeflow.org/docs/components/pipelines/concepts/pipeline/',
  looksFor:
    'Functions decorated with @dsl.pipeline; compiled specifications (YAML or JSON with pipelineInfo and deploymentSpec, ' +
    'or an Argo workflow with the annotation pipelines.kubeflow.org), marked as generated.',
  emits: ['pipeline'],
  ecosystems: ['python'],
  remediation: 'Import `from kfp import dsl` and decorate with @dsl.pipeline(name="…").',
  each: /\.(?:ya?ml|json)$/,

  *detect(repository: Repository): Generator<Found> {
    for (const { file, declared, by, keywords, args, module } of decorated(repository, DECORATOR)) {
      if (!/^kfp\b/.test(by) && !(by.startsWith('dsl.') && module.imports.some((i) => /^kfp\b/.test(i.module))))
        continue;
      yield {
        kind: 'pipeline',
        role: by.endsWith('graph_component') ? 'Kubeflow graph component' : 'Kubeflow pipeline',
        name: textOf(keywords.name) ?? textOf(args[0]) ?? declared.name,
        file: file.path,
        line: declared.line,
        description: textOf(keywords.description) ?? declared.doc,
        details: { function: declared.name, parameters: declared.parameters.join(', ') },
      };
    }
    for (const file of repository.matching(/\.(?:ya?ml|json)$/)) {
      const text = repository.text(file, LARGEST);
      if (typeof text !== 'string') continue;
      if (/^\s*"?pipelineInfo"?\s*:/m.test(text) && /"?deploymentSpec"?\s*:/.test(text)) {
        // The block is cut out as text: parsing two hundred specifications would take minutes.
        const at = text.search(/"?pipelineInfo"?\s*:/);
        const block = text.slice(at, at + 2000);
        const name = /[{\n]\s*"?name"?\s*:\s*"?([^"\n,}]+)/.exec(block)?.[1].trim();
        yield {
          kind: 'pipeline',
          role: 'compiled Kubeflow pipeline',
          name: name ?? file.path,
          file: file.path,
          line: lineAt(text, at),
          version: /"?sdkVersion"?\s*:\s*"?([\w.+-]+)/.exec(text)?.[1] ?? null,
          marks: ['generated'],
        };
      } else if (
        /pipelines\.kubeflow\.org\/(?:kfp_sdk_version|pipeline_spec)/.test(text) &&
        /"?kind"?\s*:\s*"?Workflow\b/.test(text)
      ) {
        const name = /"?generateName"?\s*:\s*"?([\w.-]+)/.exec(text);
        yield {
          kind: 'pipeline',
          role: 'compiled Kubeflow pipeline',
          name: name?.[1].replace(/-$/, '') ?? file.path,
          file: file.path,
          line: lineAt(text, name?.index ?? 0),
          version: /kfp_sdk_version"?\s*:\s*"?([\w.+-]+)/.exec(text)?.[1] ?? null,
          marks: ['generated'],
        };
      }
    }
  },
};
