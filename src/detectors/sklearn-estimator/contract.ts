/** What of scikit-learn's makes a class an estimator when it is derived from. */

/** Mixins say what an estimator is good for; a class that has one means to be an estimator. */
const MIXINS: Record<string, string> = {
  ClassifierMixin: 'classifier',
  RegressorMixin: 'regressor',
  ClusterMixin: 'clusterer',
  BiclusterMixin: 'clusterer',
  TransformerMixin: 'transformer',
  OneToOneFeatureMixin: 'transformer',
  ClassNamePrefixFeaturesOutMixin: 'transformer',
  SelectorMixin: 'transformer',
  OutlierMixin: 'outlier detector',
  DensityMixin: 'density estimator',
  MetaEstimatorMixin: 'estimator',
};

/** Modules of scikit-learn in which classes are estimators, but for those named below. */
const MODULES = new Set(
  (
    'calibration cluster compose covariance cross_decomposition decomposition discriminant_analysis dummy ensemble ' +
    'feature_extraction feature_selection frozen gaussian_process impute isotonic kernel_approximation kernel_ridge ' +
    'linear_model manifold mixture multiclass multioutput naive_bayes neighbors neural_network pipeline preprocessing ' +
    'random_projection semi_supervised svm tree'
  ).split(' '),
);
const NO_ESTIMATORS =
  /^(?:BallTree|KDTree|DistanceMetric|Tree|.*Kernel|RBF|Matern|Hyperparameter|ConstantKernel|[a-z_].*)$/;

/** scikit-base: the contract of scikit-learn, kept by the libraries of its family (sktime, skpro). */
const SKBASE = /^skbase\.base\.(?:_base\.)?(?:BaseEstimator|BaseMetaEstimator)$/;

/** Role that deriving from a dotted name of another package gives, null when it gives none. */
export function roleOfBase(name: string): string | null {
  if (SKBASE.test(name)) return 'estimator';
  const parts = name.split('.');
  if (parts[0] !== 'sklearn') return null;
  const last = parts[parts.length - 1];
  if (last in MIXINS) return MIXINS[last];
  if (last === 'BaseEstimator') return 'estimator';
  if (parts[1] === 'model_selection') return /(?:SearchCV|ThresholdClassifier.*)$/.test(last) ? 'estimator' : null;
  if (parts[1] === 'gaussian_process' && parts[2] === 'kernels') return null;
  if (!MODULES.has(parts[1]) || NO_ESTIMATORS.test(last)) return null;
  if (/Classifier(?:CV)?$|^SVC$|NB$|^LogisticRegression/.test(last)) return 'classifier';
  if (/Regress(?:or|ion)(?:CV)?$|^SVR$/.test(last)) return 'regressor';
  if (/Scaler$|Encoder$|Transformer$|Vectorizer$|Imputer$|^PCA$/.test(last)) return 'transformer';
  return 'estimator';
}
