/** Metrics: functions of what was true and what was predicted, scorers made of them, and classes of metrics. */
import type { Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { nameIn } from '../python/expression.ts';
import type { Repository } from '../repository.ts';

const TRUTH = /^_?(?:y_true|y_target|y_test|y_actual|labels_true|targets?|references?|ground_truth|actual)$/;
const GUESS =
  /^_?(?:y_pred\w*|y_predicted|y_scores?|y_prob|y_proba|y_hat|labels_pred|predictions?|preds?|predicted|forecasts?)$/;
/** The other way round only where the name says that something is measured: losses take them so, too. */
const MEASURE = /accuracy|score|error|precision|recall|(?:^|_)(?:f1|auc|mae|mse|rmse|mape|bleu|rouge)(?:_|$)/;
const GOLD = /^_?(?:gold|labels?|responses?|answers?|y_real|y)$/;
/** Classes of metrics of other libraries. */
const BASES =
  /^(?:torchmetrics\.(?:\w+\.)*\w*Metric\w*|torcheval\.metrics\.(?:\w+\.)*\w+|(?:keras|tensorflow\.keras|tf\.keras|tensorflow)\.(?:\w+\.)*metrics\.\w+|evaluate\.(?:\w+\.)*(?:Metric|Measurement|Comparison|EvaluationModule)|datasets\.Metric|ignite\.metrics\.(?:\w+\.)*\w+|ragas\.metrics\.(?:\w+\.)*\w+|deepeval\.metrics\.(?:\w+\.)*\w+)$/;

export const metric: Detector = {
  id: 'metric',
  title: 'Metric',
  reason: 'Two teams that compute “the same” score differently cannot compare models.',
  link: 'https://scikit-learn.org/stable/developers/develop.html#developing-scikit-learn-estimators',
  looksFor:
    'Public module-level functions whose first parameters are the truth and the prediction (y_true, y_pred and their ' +
    'like); classes that derive from torchmetrics, keras.metrics, evaluate and their like, or from a class called BaseMetric.',
  emits: ['estimator'],
  ecosystems: ['python'],
  remediation: 'Call the first two parameters y_true and y_pred.',
  calls: ['make_scorer'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      const scored = new Map(
        module.calls.filter((c) => c.callee === 'sklearn.metrics.make_scorer').map((c) => [nameIn(c.args[0]), c.line]),
      );
      for (const f of module.functions) {
        const [truth, guess] = f.parameters;
        const isScored = scored.has(f.name) && f.kind === 'function';
        if (f.name.includes('.') || (f.name.startsWith('_') && !isScored) || /^test_/.test(f.name)) continue;
        // Plots and checks take the same two and measure nothing.
        if (/^(?:plot|check|assert|validate|display|visualize)_/.test(f.name)) continue;
        const takesBoth =
          (TRUTH.test(truth ?? '') && GUESS.test(guess ?? '')) ||
          (MEASURE.test(f.name) && GUESS.test(truth ?? '') && (TRUTH.test(guess ?? '') || GOLD.test(guess ?? '')));
        // What trainers of Hugging Face take: predictions and labels in one.
        const takesOne = /^(?:eval_preds?|eval_predictions?|p)$/.test(truth ?? '') && /^compute_\w+$/.test(f.name);
        if (!isScored && !takesBoth && !takesOne) continue;
        yield {
          kind: 'estimator',
          role: 'metric',
          name: f.name,
          file: file.path,
          line: f.line,
          description: f.doc,
          details: isScored ? { scorer: `line ${scored.get(f.name)}` } : {},
        };
      }
    }
    for (const place of repository.classes.all) {
      const ancestors = repository.classes.ancestors(place);
      const base = ancestors.find((a) => BASES.test(a)) ?? ancestors.find((a) => /(?:^|\.)_?BaseMetric$/.test(a));
      const { declared, file } = place;
      if (base === undefined && !/^_?BaseMetric$/.test(declared.name)) continue;
      yield {
        kind: 'estimator',
        role: /^_?Base/.test(nameOf(declared.name.replaceAll('.', '/'))) ? 'base of metrics' : 'metric',
        name: declared.name,
        file: file.path,
        line: declared.line,
        description: declared.doc,
        provides: [{ ecosystem: 'python', name: place.qualified }],
        details: base === undefined ? {} : { base },
      };
    }
  },
};
