/**
 * Estimators in scikit-learn's sense: classes that derive, through however many files and repositories, from its base
 * classes or from an estimator of it; and classes that keep the contract on their own (`fit`, `get_params`, `set_params`).
 */
import type { Detector, Found } from '../detector.ts';
import { textOf } from '../python/expression.ts';
import type { ClassGraph, ClassPlace } from '../python/graph.ts';
import type { Repository } from '../repository.ts';
import { roleOfBase } from './contract.ts';

export const sklearnEstimator: Detector = {
  id: 'sklearn-estimator',
  title: 'scikit-learn estimator',
  reason: 'Scalers, encoders and models with fit and predict are what is written most often anew.',
  link: 'https://scikit-learn.org/stable/developers/develop.html',
  looksFor:
    'Classes that derive from sklearn.base (BaseEstimator and the mixins), from an estimator of scikit-learn or from ' +
    'scikit-base, followed across files and repositories; or that define or inherit fit, get_params and set_params.',
  emits: ['estimator'],
  ecosystems: ['python'],
  remediation: 'Derive from sklearn.base.BaseEstimator and the mixin of what it does.',

  *detect(repository: Repository): Generator<Found> {
    const graph = repository.classes;
    for (const place of graph.all) {
      const judged = judge(graph, place);
      if (judged === null) continue;
      const { declared, file } = place;
      yield {
        kind: 'estimator',
        role: judged.role,
        name: declared.name,
        file: file.path,
        line: declared.line,
        description: declared.doc,
        provides: [{ ecosystem: 'python', name: place.qualified }],
        details: {
          base: judged.base,
          ...(declared.bases.length > 0 ? { bases: declared.bases.join(', ') } : {}),
          ...maintainers(place),
        },
      };
    }
  },
};

/** Roles by how much they say; of several the first one is it. */
const ORDER = [
  'classifier',
  'regressor',
  'clusterer',
  'outlier detector',
  'density estimator',
  'transformer',
  'estimator',
];

const KIN = /(?:^|\.)_?Base\w*?(Classifier|Regressor|Forecaster|Transformer|Clusterer|Detector|Sampler|Aligner)$/;

function judge(graph: ClassGraph, place: ClassPlace): { role: string; base: string } | null {
  const { name } = place.declared;
  let role: string | null = null;
  let base = '';
  for (const ancestor of graph.ancestors(place)) {
    const found = roleOfBase(ancestor);
    if (found === null) continue;
    if (base === '') base = ancestor;
    if (role === null || ORDER.indexOf(found) < ORDER.indexOf(role)) role = found;
  }
  const own = graph.lineOfDescent(place);
  const has = (method: string): boolean => own.some((p) => p.declared.methods.includes(method));
  if (role === null) {
    if (!has('fit') || !has('get_params') || !has('set_params')) return null;
    role = has('transform') ? 'transformer' : 'estimator';
    base = 'none: keeps the contract on its own';
  }
  // Families with bases of their own (sktime, imbalanced-learn) say in the base's name what it is a base of.
  const word = graph
    .ancestors(place)
    .map((a) => KIN.exec(a)?.[1].toLowerCase())
    .find((w) => w !== undefined);
  if (has('fit_resample')) role = 'sampler';
  else if (word !== undefined) role = word;
  else if (role === 'estimator' && (has('transform') || has('inverse_transform'))) role = 'transformer';
  if (/Mixin$/.test(name)) return { role: 'mixin', base };
  if (/^_?(?:Base|Abstract)[A-Z]/.test(name.split('.').pop()!)) return { role: `base of ${role}s`, base };
  return { role, base };
}

/** sktime's kin name those who look after an algorithm in its tags. */
function maintainers(place: ClassPlace): Record<string, string> {
  const tags = place.declared.attributes._tags;
  if (tags?.kind !== 'dict') return {};
  const value = tags.entries.find(([key]) => textOf(key) === 'maintainers')?.[1];
  const names = value?.kind === 'list' ? value.items.map(textOf) : [textOf(value)];
  const known = names.filter((n) => n !== null);
  return known.length > 0 ? { maintainers: known.join(', ') } : {};
}
