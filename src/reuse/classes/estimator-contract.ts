/**
 * scikit-learn's contract for estimators, check by check, each answered yes, no or unknown, with the line that says so:
 * https://scikit-learn.org/stable/developers/develop.html. A class keeps it by what it defines itself, by its own bases,
 * or by scikit-learn's; where code that is not in the index decides, the answer is unknown.
 */
import { roleOfBase } from '../../detectors/sklearn-estimator/contract.ts';
import type { Ancestry, ClassPlace } from './ancestry.ts';

export const CHECKS = {
  hasGetParams: 'derives from BaseEstimator, or has get_params and set_params',
  takesNamedParameters: '__init__ takes neither *args nor **kwargs',
  storesParameters: 'every parameter of __init__ is kept under its own name',
  initOnlyStores: '__init__ does nothing but keep its parameters',
  hasFit: 'has fit',
  fitReturnsSelf: 'fit returns self',
  fitKeepsParameters: 'fit does not change the parameters',
  hasPredict: 'has predict, as its mixin promises',
  hasTransform: 'has transform, as its mixin promises',
  mixinsComeFirst: 'mixins stand before BaseEstimator',
} as const;
export type Check = keyof typeof CHECKS;

export interface Answer {
  check: Check;
  holds: 'yes' | 'no' | 'unknown';
  /** Where it is decided; in a base of the same repository perhaps. */
  file: string;
  line: number;
  because: string;
}

/** Mixins and BaseEstimator: they bring no `fit` or `predict` of their own. */
const ABSTRACT = /(?:Mixin|^BaseEstimator|^BaseMetaEstimator|^BaseObject)$/;
const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** Null for a class that is no estimator of scikit-learn's. */
export function checkEstimator({ own, foreign }: Ancestry): Answer[] | null {
  const sklearn = foreign.filter((f) => roleOfBase(f.name) !== null);
  const [self] = own;
  const isMixin = /Mixin$/.test(self.declared.name);
  if (sklearn.length === 0 || isMixin) return null;
  const names = sklearn.map((f) => lastPart(f.name));
  // A base of others that is more than a mixin brings methods that cannot be seen here.
  const isHidden = foreign.some(
    (f) => !ABSTRACT.test(lastPart(f.name)) && !/^(?:ABC|object|Generic|Protocol)$/.test(lastPart(f.name)),
  );
  const defining = (method: string): ClassPlace | undefined => own.find((p) => p.declared.methods.includes(method));
  const answers: Answer[] = [];
  const say = (check: Check, holds: Answer['holds'], at: ClassPlace, line: number, because: string): void => {
    answers.push({ check, holds, file: at.path, line, because });
  };
  const { line } = self.declared;
  // What others are to derive from need not be whole.
  const isAbstract = /^_?(?:Base|Abstract)[A-Z]/.test(lastPart(self.declared.name));

  const hasBase = names.some((n) => n === 'BaseEstimator' || !ABSTRACT.test(n));
  if (hasBase || (defining('get_params') !== undefined && defining('set_params') !== undefined)) {
    say('hasGetParams', 'yes', self, line, hasBase ? 'it derives from BaseEstimator' : 'it defines both');
  } else {
    say(
      'hasGetParams',
      isHidden || isAbstract ? 'unknown' : 'no',
      self,
      line,
      `it derives from ${names.join(', ')} alone`,
    );
  }

  const withInit = own.find((p) => p.declared.init !== null);
  const init = withInit?.declared.init;
  if (withInit !== undefined && init != null) {
    const [variadic] = init.variadic;
    say(
      'takesNamedParameters',
      variadic === undefined ? 'yes' : 'no',
      withInit,
      variadic?.line ?? init.line,
      variadic?.what ?? '',
    );
    const unstored = init.unstored;
    say(
      'storesParameters',
      unstored.length === 0 ? 'yes' : init.handsOn ? 'unknown' : 'no',
      withInit,
      init.line,
      unstored.join(', '),
    );
    const [logic] = init.logic;
    say('initOnlyStores', logic === undefined ? 'yes' : 'no', withInit, logic?.line ?? init.line, logic?.what ?? '');
  }

  const withFit = own.find((p) => p.declared.fit !== null);
  const fit = withFit?.declared.fit;
  if (withFit !== undefined && fit != null) {
    say('hasFit', 'yes', withFit, fit.line, '');
    const returns = { self: 'yes', other: 'no', nothing: 'no', unknown: 'unknown' } as const;
    const what = {
      self: '',
      other: 'it returns something else',
      nothing: 'it returns nothing',
      unknown: 'what it returns is decided elsewhere',
    };
    say('fitReturnsSelf', returns[fit.returns], withFit, fit.returnLine, what[fit.returns]);
    const changed = fit.sets.find((s) => init?.parameters.includes(s.what));
    say(
      'fitKeepsParameters',
      changed === undefined ? 'yes' : 'no',
      withFit,
      changed?.line ?? fit.line,
      changed === undefined ? '' : `it assigns self.${changed.what}`,
    );
  } else {
    say(
      'hasFit',
      isHidden || isAbstract ? 'unknown' : 'no',
      self,
      line,
      isHidden ? 'a base that is not in the index may have it' : '',
    );
  }

  const promised = (check: Check, method: string, mixins: RegExp): void => {
    if (!names.some((n) => mixins.test(n))) return;
    const at = defining(method);
    if (at !== undefined) say(check, 'yes', at, at.declared.line, '');
    else {
      say(
        check,
        isHidden || isAbstract ? 'unknown' : 'no',
        self,
        line,
        isHidden ? 'a base that is not in the index may have it' : `no ${method}`,
      );
    }
  };
  promised('hasPredict', 'predict', /^(?:Classifier|Regressor)Mixin$/);
  promised('hasTransform', 'transform', /^TransformerMixin$/);

  const order = self.declared.bases.map(lastPart);
  const base = order.indexOf('BaseEstimator');
  if (base >= 0) {
    const late = order.slice(base + 1).find((n) => /Mixin$/.test(n) && sklearn.some((f) => lastPart(f.name) === n));
    say(
      'mixinsComeFirst',
      late === undefined ? 'yes' : 'no',
      self,
      line,
      late === undefined ? '' : `${late} stands after it`,
    );
  }
  return answers;
}
