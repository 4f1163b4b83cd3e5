/** Kubeflow components: YAML of version 1, and functions that become components. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { decorated } from '../python/decorated.ts';
import { nameIn, textOf } from '../python/expression.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import { requirement } from '../reading/requirements.ts';
import type { Repository } from '../repository.ts';

const DECORATOR =
  /^(?:kfp\.)?(?:v2\.)?(?:dsl\.)?(?:component_decorator\.|container_component_decorator\.)?(component|container_component|python_component|notebook_component)$|^kfp\..*create_component_from_func(?:_v2)?$/;

export const kubeflowComponent: Detector = {
  id: 'kubeflow-component',
  title: 'Kubeflow component',
  reason: 'Steps of pipelines that others could put into theirs.',
  link: 'https://www.kubeflow.org/docs/components/pipelines/concepts/component/',
  looksFor:
    'YAML with a top-level `implementation` (version 1); functions decorated with @dsl.component or ' +
    '@dsl.container_component; calls of create_component_from_func and func_to_container_op.',
  emits: ['pipeline step'],
  ecosystems: ['python', 'docker'],
  remediation: 'Import `from kfp import dsl` and decorate with @dsl.component.',
  calls: ['create_component_from_func', 'func_to_container_op', 'create_component_from_func_v2'],
  each: /\.ya?ml$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.ya?ml$/)) {
      const text = repository.text(file);
      if (typeof text !== 'string' || !/^implementation\s*:/m.test(text)) continue;
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      for (const data of documents) {
        const how = data.get('implementation');
        const image = how?.get('container', 'image');
        if (how === undefined || (image === undefined && how.get('graph') === undefined)) continue;
        const ports = (key: string): string =>
          itemsAt(data, key)
            .map((p) => textAt(p, 'name'))
            .join(', ');
        const annotations = data.get('metadata', 'annotations');
        const dependencies: Dependency[] = image?.text == null ? [] : [imageOf(image.text, file.path, image.line)];
        yield {
          kind: 'pipeline step',
          role: how.get('graph') === undefined ? 'Kubeflow component' : 'Kubeflow graph component',
          name: textAt(data, 'name') ?? file.path,
          file: file.path,
          line: data.get('name')?.line ?? how.line,
          description: textAt(data, 'description')?.split('\n')[0] ?? null,
          version: textAt(annotations, 'version'),
          dependencies,
          details: { inputs: ports('inputs'), outputs: ports('outputs') },
        };
      }
    }
    for (const { file, declared, by, keywords, module } of decorated(repository, DECORATOR)) {
      if (!/^kfp\b/.test(by) && !module.imports.some((i) => /^kfp\b|^\.+/.test(i.module))) continue;
      const base = keywords.base_image;
      const image = textOf(base);
      const dependencies: Dependency[] = image === null ? [] : [imageOf(image, file.path, base.line)];
      const packages = keywords.packages_to_install;
      for (const item of packages?.kind === 'list' ? packages.items : []) {
        const one =
          item.kind === 'text' ? requirement(item.text, { scope: 'run', file: file.path, line: item.line }) : null;
        if (one !== null) dependencies.push(one);
      }
      yield {
        kind: 'pipeline step',
        role: by.endsWith('container_component') ? 'Kubeflow container component' : 'Kubeflow component',
        name: declared.name,
        file: file.path,
        line: declared.line,
        description: declared.doc,
        dependencies,
        details: { parameters: declared.parameters.join(', ') },
      };
    }
    for (const file of repository.pythonFiles) {
      for (const call of repository.python(file).calls) {
        if (!/^kfp\..*(?:create_component_from_func(?:_v2)?|func_to_container_op)$/.test(call.callee)) continue;
        const of = nameIn(call.args[0] ?? call.keywords.func);
        if (of === null) continue;
        yield {
          kind: 'pipeline step',
          role: 'Kubeflow component',
          name: of,
          file: file.path,
          line: call.line,
          details: call.target === null ? {} : { variable: call.target },
        };
      }
    }
  },
};

function imageOf(image: string, file: string, line: number): Dependency {
  const [, name, range] = /^([^@]*?)(?::(?=[^/]*$)([^@]+))?(?:@.*)?$/.exec(image) ?? ['', image, ''];
  return { ecosystem: 'docker', name, range: /@(.*)$/.exec(image)?.[1] ?? range ?? '', scope: 'run', file, line };
}
