/** Feast: feature views, on-demand views, feature services. */
import type { Detector, Found } from '../detector.ts';
import { decorated } from '../python/decorated.ts';
import { type Expression, nameIn, textOf } from '../python/expression.ts';
import type { PythonModule } from '../python/module.ts';
import type { Repository } from '../repository.ts';

const VIEW =
  /^feast\.(?:\w+\.)*(FeatureView|BatchFeatureView|StreamFeatureView|OnDemandFeatureView|LabelView|FeatureService)$/;
const DECORATOR =
  /^feast\.(?:\w+\.)*(on_demand_feature_view|stream_feature_view|batch_feature_view|on_demand_feature_view_decorator)$/;

export const feastFeatureView: Detector = {
  id: 'feast-feature-view',
  title: 'Feast feature view',
  reason: 'Features are computed again in every team that does not know that they exist.',
  link: 'https://docs.feast.dev/getting-started/concepts/feature-view',
  looksFor:
    'Calls of FeatureView() and its kin and of FeatureService() from feast; functions with @on_demand_feature_view and its kin.',
  emits: ['feature view'],
  ecosystems: ['python'],
  remediation: 'Give the view a name as a plain text.',
  calls: ['FeatureView', 'BatchFeatureView', 'StreamFeatureView', 'OnDemandFeatureView', 'LabelView', 'FeatureService'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      for (const call of repository.python(file).calls) {
        const type = VIEW.exec(call.callee)?.[1];
        // Within feast itself views are also made from what is stored: such calls name nothing.
        const name = nameOf(call.keywords.name ?? call.args[0], repository.python(file));
        if (type === undefined || name === null) continue;
        yield {
          kind: 'feature view',
          role: type === 'FeatureService' ? 'feature service' : WORDS[type],
          name,
          file: file.path,
          line: call.line,
          description: textOf(call.keywords.description),
          details: detailsOf(call.keywords, type === 'FeatureService' ? 'features' : 'schema'),
        };
      }
    }
    for (const { file, declared, by, keywords } of decorated(repository, DECORATOR)) {
      const type = DECORATOR.exec(by)?.[1] ?? '';
      yield {
        kind: 'feature view',
        role: type.startsWith('on_demand')
          ? 'on-demand feature view'
          : type.startsWith('stream')
            ? 'stream feature view'
            : 'batch feature view',
        name: textOf(keywords.name) ?? declared.name,
        file: file.path,
        line: declared.line,
        description: textOf(keywords.description) ?? declared.doc,
        details: detailsOf(keywords, 'schema'),
      };
    }
  },
};

/** A text, a constant of the module, or an f-string as it is written: `events_{region}`. */
function nameOf(said: Expression | undefined, module: PythonModule): string | null {
  const value = said?.kind === 'name' ? module.assignments[said.name]?.value : said;
  if (value?.kind === 'other') return /^f(["'])([^"']+)\1$/.exec(value.source)?.[2] ?? null;
  return textOf(value);
}

const WORDS: Record<string, string> = {
  FeatureView: 'feature view',
  BatchFeatureView: 'batch feature view',
  StreamFeatureView: 'stream feature view',
  OnDemandFeatureView: 'on-demand feature view',
  LabelView: 'label view',
};

function detailsOf(keywords: Record<string, Expression>, listed: string): Record<string, string> {
  const details: Record<string, string> = {};
  const names = (e: Expression | undefined): string => {
    if (e?.kind !== 'list') return '';
    const each = e.items.map((i) =>
      i.kind === 'call' ? (textOf(i.keywords.name) ?? textOf(i.args[0])) : (textOf(i) ?? nameIn(i)),
    );
    return each.filter((n) => n !== null).join(', ');
  };
  for (const key of ['entities', listed]) {
    const said = names(keywords[key]);
    if (said !== '') details[key] = said;
  }
  const source = nameIn(keywords.source ?? keywords.batch_source);
  if (source !== null) details.source = source;
  const owner = textOf(keywords.owner);
  if (owner !== null) details.owner = owner;
  return details;
}
