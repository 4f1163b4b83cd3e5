/** Kedro pipelines and their nodes. */
import type { Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { nameIn, textOf } from '../python/expression.ts';
import type { Repository } from '../repository.ts';

const NODE = /^kedro\.pipeline\.(?:\w+\.)*(?:node|Node)$/;
const PIPELINE = /^kedro\.pipeline\.(?:\w+\.)*(?:pipeline|Pipeline)$/;

export const kedroPipeline: Detector = {
  id: 'kedro-pipeline',
  title: 'Kedro pipeline',
  reason: 'Pipelines and the functions that they are made of.',
  link: 'https://docs.kedro.org/en/stable/build/pipeline_introduction/',
  looksFor: 'Functions called create_pipeline in files that import kedro; calls of node() from kedro.pipeline.',
  emits: ['pipeline', 'pipeline step'],
  ecosystems: ['python'],
  remediation: 'Return pipeline([...]) of nodes from create_pipeline, and name the nodes.',
  calls: ['node', 'Node', 'pipeline', 'Pipeline'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      if (!module.imports.some((i) => /^kedro\b/.test(i.module))) continue;
      const nodes = module.calls.filter((c) => NODE.test(c.callee));
      const isUsed =
        module.calls.some((c) => PIPELINE.test(c.callee)) || module.imports.some((i) => PIPELINE.test(i.target));
      for (const f of module.functions) {
        if (f.kind !== 'function' || !/^create_\w*pipeline\w*$/.test(f.name) || !isUsed) continue;
        const own = nodes
          .filter((n) => n.within === f.name)
          .map((n) => textOf(n.keywords.name) ?? nameIn(n.args[0] ?? n.keywords.func) ?? '?');
        const folder = nameOf(folderOf(file.path));
        yield {
          kind: 'pipeline',
          role: 'Kedro pipeline',
          // By convention the folder is the pipeline's name, and all of them have the same function.
          name: f.name === 'create_pipeline' && folder !== '' ? folder : f.name,
          file: file.path,
          line: f.line,
          description: f.doc ?? module.doc,
          details: own.length > 0 ? { nodes: own.join(', ') } : {},
        };
      }
      for (const node of nodes) {
        const of = nameIn(node.args[0] ?? node.keywords.func);
        yield {
          kind: 'pipeline step',
          role: 'Kedro node',
          name: textOf(node.keywords.name) ?? of ?? 'node',
          file: file.path,
          line: node.line,
          details: { ...(of === null ? {} : { function: of }), ...ports(node) },
        };
      }
    }
  },
};

function ports(node: {
  args: Parameters<typeof textOf>[0][];
  keywords: Record<string, Parameters<typeof textOf>[0]>;
}): Record<string, string> {
  const say = (e: Parameters<typeof textOf>[0]): string | null => {
    if (e?.kind === 'list') return e.items.map((i) => textOf(i) ?? '?').join(', ');
    if (e?.kind === 'dict') return e.entries.map(([, v]) => textOf(v) ?? '?').join(', ');
    return textOf(e);
  };
  const inputs = say(node.args[1] ?? node.keywords.inputs);
  const outputs = say(node.args[2] ?? node.keywords.outputs);
  return { ...(inputs === null ? {} : { inputs }), ...(outputs === null ? {} : { outputs }) };
}
