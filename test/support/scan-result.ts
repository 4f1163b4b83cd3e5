/**
 * Scan results of an example company that runs machine learning at work, made without scanning anything: for tests of
 * what reads a `ScanResult`. Six repositories, eight duplicates with drift between their copies, in three languages.
 */

import { explain } from '../../src/engine/clones/explain.ts';
import { align } from '../../src/engine/clones/explanation/alignment.ts';
import { excerpt } from '../../src/engine/clones/explanation/excerpt.ts';
import { normalise } from '../../src/engine/lexing/tokens.ts';
import type {
  CloneClass,
  ClonePair,
  LanguageFacts,
  LeftOut,
  Place,
  RepositoryFacts,
  ScanResult,
  UnitRecord,
} from '../../src/scan/result.ts';

const psi = `def population_stability(frame, reference, bins=10, threshold=0.1):
    """Columns whose distribution moved away from the reference."""
    scores = {}
    for column in reference.columns:
        edges = np.quantile(reference[column].dropna(), np.linspace(0, 1, bins + 1))
        expected = np.histogram(reference[column].dropna(), edges)[0] / len(reference)
        actual = np.histogram(frame[column].dropna(), edges)[0] / len(frame)
        expected = np.clip(expected, 1e-6, None)
        actual = np.clip(actual, 1e-6, None)
        scores[column] = float(np.sum((actual - expected) * np.log(actual / expected)))
    # only what a person has to look at
    return {column: score for column, score in scores.items() if score > threshold}`;

const psiEdited = `def population_stability(table, reference, bins=10, threshold=0.05):
    """Population stability index of each column."""
    scores = {}
    for column in reference.columns:
        if column in IGNORED_COLUMNS or reference[column].nunique() < 2:
            continue
        edges = np.quantile(reference[column].dropna(), np.linspace(0, 1, bins + 1))
        expected = np.histogram(reference[column].dropna(), edges)[0] / len(reference)
        actual = np.histogram(table[column].dropna(), edges)[0] / len(table)
        expected = np.clip(expected, 1e-6, None)
        actual = np.clip(actual, 1e-6, None)
        scores[column] = float(np.sum((actual - expected) * np.log(actual / expected)))
    logger.info(f"checked {len(scores)} columns of {table.name}")
    return {column: score for column, score in scores.items() if score > threshold}`;

const retry = `def with_retry(call, times=3, pause=1.0):
    last = None
    for attempt in range(times):
        try:
            return call()
        except (ConnectionError, TimeoutError) as error:
            last = error
            time.sleep(pause * 2**attempt)
    raise RuntimeError(f"gave up after {times} attempts") from last`;

const scaler = `class RobustFrameScaler(TransformerMixin, BaseEstimator):
    """Scales columns by median and interquartile range."""

    def __init__(self, columns=None, clip=5.0):
        self.columns = columns
        self.clip = clip

    def fit(self, X, y=None):
        columns = self.columns or X.select_dtypes("number").columns
        self.center_ = X[columns].median()
        spread = X[columns].quantile(0.75) - X[columns].quantile(0.25)
        self.scale_ = spread.replace(0, 1.0)
        return self

    def transform(self, X):
        X = X.copy()
        columns = list(self.center_.index)
        X[columns] = ((X[columns] - self.center_) / self.scale_).clip(-self.clip, self.clip)
        return X`;

const loader = `def load_frame(path, columns=None):
    """Reads a table from the feature lake, whatever its format."""
    path = str(path)
    if path.endswith(".parquet"):
        frame = pd.read_parquet(path, columns=columns)
    elif path.endswith(".csv") or path.endswith(".csv.gz"):
        frame = pd.read_csv(path, usecols=columns)
    else:
        raise ValueError(f"unknown format: {path}")
    frame.columns = [c.strip().lower() for c in frame.columns]
    return frame.drop_duplicates().reset_index(drop=True)`;

const split = `def time_split(frame, column, share=0.8):
    ordered = frame.sort_values(column)
    cut = int(len(ordered) * share)
    return ordered.iloc[:cut], ordered.iloc[cut:]`;

const metrics = `def regression_report(y_true, y_pred, weights=None):
    error = np.asarray(y_true) - np.asarray(y_pred)
    return {
        "mae": float(np.average(np.abs(error), weights=weights)),
        "rmse": float(np.sqrt(np.average(error**2, weights=weights))),
        "bias": float(np.average(error, weights=weights)),
    }`;

const cell = `frame = load_frame("s3://lake/orders.parquet")
frame["week"] = frame["ordered_at"].dt.isocalendar().week
weekly = frame.groupby(["store", "week"], as_index=False)["amount"].sum()
weekly["lag_1"] = weekly.groupby("store")["amount"].shift(1)
weekly["lag_4"] = weekly.groupby("store")["amount"].shift(4)
weekly = weekly.dropna()`;

const swap = (text: string, ...pairs: [string, string][]): string =>
  pairs.reduce((t, [from, to]) => t.replaceAll(new RegExp(`\\b${from}\\b`, 'g'), to), text);

interface Copy {
  repo: string;
  path: string;
  name: string;
  start: number;
  text: string;
  kind?: Place['kind'];
  cell?: number;
}

const examples: { id: string; copies: Copy[]; accepted?: CloneClass['accepted']; isNew?: boolean }[] = [
  {
    id: 'c-4f1a9c02',
    copies: [
      {
        repo: 'ml-platform',
        path: 'platform/preprocess/scaling.py',
        name: 'RobustFrameScaler',
        start: 14,
        text: scaler,
        kind: 'class',
      },
      {
        repo: 'fraud-detection',
        path: 'src/fraud/features/scaler.py',
        name: 'RobustFrameScaler',
        start: 9,
        text: scaler,
        kind: 'class',
      },
      {
        repo: 'churn-scoring',
        path: 'churn/prep.py',
        name: 'IqrScaler',
        start: 31,
        text: swap(scaler, ['RobustFrameScaler', 'IqrScaler'], ['columns', 'features'], ['spread', 'iqr']),
        kind: 'class',
      },
      {
        repo: 'demand-forecast',
        path: 'forecast/transform/robust.py',
        name: 'RobustScaler',
        start: 22,
        text: swap(scaler, ['RobustFrameScaler', 'RobustScaler']).replace('clip=5.0', 'clip=3.0'),
        kind: 'class',
      },
    ],
  },
  {
    id: 'c-90b7e615',
    copies: [
      { repo: 'ml-platform', path: 'platform/monitoring/drift.py', name: 'population_stability', start: 40, text: psi },
      { repo: 'pricing-models', path: 'pricing/monitor.py', name: 'population_stability', start: 118, text: psi },
      {
        repo: 'fraud-detection',
        path: 'src/fraud/drift.py',
        name: 'psi_by_column',
        start: 12,
        text: swap(psi, ['population_stability', 'psi_by_column'], ['frame', 'current']),
      },
      {
        repo: 'churn-scoring',
        path: 'churn/quality/drift.py',
        name: 'population_stability',
        start: 55,
        text: psiEdited,
      },
      {
        repo: 'recommender',
        path: 'jobs/check_drift.py',
        name: 'population_stability',
        start: 7,
        text: psiEdited.replace('0.05', '0.2'),
      },
    ],
    isNew: true,
  },
  {
    id: 'c-2d84b3f7',
    copies: [
      { repo: 'pricing-models', path: 'pricing/io.py', name: 'load_frame', start: 8, text: loader },
      {
        repo: 'demand-forecast',
        path: 'forecast/io/load.py',
        name: 'load_frame',
        start: 17,
        text: loader.replace(
          '"""Reads a table from the feature lake, whatever its format."""',
          '"""Load parquet or CSV."""',
        ),
      },
      {
        repo: 'recommender',
        path: 'recommender/data/read.py',
        name: 'read_table',
        start: 3,
        text: swap(loader, ['load_frame', 'read_table'], ['frame', 'table']).replace(
          '    path = str(path)\n',
          '    path = os.fspath(path)\n    log.debug("reading %s", path)\n',
        ),
      },
    ],
  },
  {
    id: 'c-77c0aa31',
    copies: [
      { repo: 'ml-platform', path: 'platform/clients/retry.py', name: 'with_retry', start: 5, text: retry },
      {
        repo: 'pricing-models',
        path: 'pricing/client.py',
        name: 'retry_call',
        start: 61,
        text: swap(retry, ['with_retry', 'retry_call'], ['call', 'fn']),
      },
      {
        repo: 'churn-scoring',
        path: 'churn/api/http.py',
        name: 'HttpClient.with_retry',
        start: 88,
        text: retry
          .split('\n')
          .map((l) => `    ${l}`)
          .join('\n')
          .replace('times=3', 'times=5'),
        kind: 'method',
      },
    ],
    accepted: {
      by: 'a.novak',
      reason: 'each client pins its own backoff until the gateway moves',
      until: '2027-03-31',
    },
  },
  {
    id: 'c-e3061d58',
    copies: [
      { repo: 'pricing-models', path: 'pricing/evaluate.py', name: 'regression_report', start: 12, text: metrics },
      {
        repo: 'demand-forecast',
        path: 'forecast/evaluate.py',
        name: 'report',
        start: 30,
        text: swap(metrics, ['regression_report', 'report']).replace(
          'y_pred, weights=None):',
          'y_pred, weights=None, digits=4):',
        ),
      },
    ],
  },
  {
    id: 'c-1b9f44d0',
    copies: [
      {
        repo: 'demand-forecast',
        path: 'notebooks/weekly_lags.ipynb',
        name: 'cell 4',
        start: 1,
        text: cell,
        kind: 'cell',
        cell: 3,
      },
      {
        repo: 'recommender',
        path: 'notebooks/store_features.ipynb',
        name: 'cell 7',
        start: 1,
        text: cell.replace('orders', 'sales'),
        kind: 'cell',
        cell: 6,
      },
    ],
  },
  {
    id: 'c-a85e2c19',
    copies: [
      { repo: 'churn-scoring', path: 'churn/split.py', name: 'time_split', start: 4, text: split },
      { repo: 'churn-scoring', path: 'churn/legacy/training.py', name: 'time_split', start: 77, text: split },
    ],
  },
];

const titles: Record<string, string> = {
  'ml-platform': 'git.example.com/platform/ml-platform',
  'pricing-models': 'git.example.com/pricing/pricing-models',
  'churn-scoring': 'git.example.com/crm/churn-scoring',
  'demand-forecast': 'git.example.com/supply/demand-forecast',
  'fraud-detection': 'git.example.com/risk/fraud-detection',
  recommender: 'git.example.com/shop/recommender',
};

/** The example company; `only` keeps some of its repositories. */
export function exampleScan(only?: readonly string[]): ScanResult {
  const keep = (repo: string): boolean => only === undefined || only.includes(repo);
  const sources = new Map<string, string[]>();
  const classes: CloneClass[] = [];
  for (const { id, copies, accepted, isNew } of examples) {
    const kept = copies.filter((c) => keep(c.repo));
    if (kept.length > 1) classes.push(classOf(id, kept, sources, accepted ?? null, isNew ?? false));
  }
  return assemble(classes, sources, Object.keys(titles).filter(keep), (repo) => titles[repo]);
}

/** As many classes over as many repositories as one asks for, for tests of speed and size. */
export function largeScan({ classes, repositories }: { classes: number; repositories: number }): ScanResult {
  const sources = new Map<string, string[]>();
  const texts = [psi, psiEdited, retry, scaler, loader, split, metrics];
  const repos = Array.from({ length: repositories }, (_, i) => `team-${String(i).padStart(2, '0')}/service-${i}`);
  const list: CloneClass[] = [];
  let state = 42;
  const random = (n: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % n;
  };
  for (let i = 0; i < classes; i++) {
    const text = texts[random(texts.length)];
    const copies = Array.from({ length: 2 + random(4) }, (_, k): Copy => {
      const repo = repos[random(3) === 0 ? random(repositories) : (i + k) % repositories];
      return {
        repo,
        path: `src/module_${random(40)}/part_${i}_${k}.py`,
        name: `step_${i}`,
        start: 1 + random(900),
        text,
      };
    });
    list.push(classOf(`c-${i.toString(16).padStart(8, '0')}`, copies, sources, null, i % 7 === 0));
  }
  return assemble(list, sources, repos, (repo) => `git.example.com/${repo}`);
}

/** Nothing found, nothing wrong. */
export function emptyScan(): ScanResult {
  return assemble([], new Map(), ['ml-platform'], (repo) => titles[repo]);
}

const measured = new Map<string, ReturnType<typeof measure>>();

function measure(a: string, b: string) {
  const left = excerpt(a.split('\n'), 'python', 1);
  const right = excerpt(b.split('\n'), 'python', 1);
  const partner = align(left, right);
  let same = 0;
  let alike = 0;
  for (let i = 0; i < left.count; i++) {
    if (partner[i] < 0) continue;
    if (left.hash[i] === right.hash[partner[i]]) same++;
    if (normalise(left.hash[i]) === normalise(right.hash[partner[i]])) alike++;
  }
  const all = left.count + right.count;
  return {
    tokens: left.count,
    similarity: (2 * same) / all,
    normalized: (2 * alike) / all,
    type: explain(left, right).type,
  };
}

function compare(a: string, b: string): ReturnType<typeof measure> {
  const key = `${a}\0${b}`;
  let found = measured.get(key);
  if (found === undefined) measured.set(key, (found = measure(a, b)));
  return found;
}

function classOf(
  id: string,
  copies: Copy[],
  sources: Map<string, string[]>,
  accepted: CloneClass['accepted'],
  isNew: boolean,
): CloneClass {
  const members = copies.map((c): Place => {
    const lines = c.text.split('\n');
    const file = `${c.repo}/${c.path}`;
    const place: Place = {
      repo: c.repo,
      file,
      name: c.name,
      kind: c.kind ?? 'function',
      start: c.start,
      end: c.start + lines.length - 1,
    };
    if (c.cell !== undefined) place.cell = c.cell;
    sources.set(keyOf(place), lines);
    return place;
  });
  const facts = copies.slice(1).map((c) => compare(copies[0].text, c.text));
  const spread = (values: number[]): { min: number; median: number } => {
    const sorted = [...values].sort((x, y) => x - y);
    return { min: sorted[0], median: sorted[sorted.length >> 1] };
  };
  const lengths = members.map((m) => m.end - m.start + 1);
  return {
    id,
    type: facts
      .map((f) => f.type)
      .sort()
      .at(-1)!,
    members,
    guests: [],
    tokens: facts[0].tokens,
    lines: lengths[0],
    similarity: spread(facts.map((f) => f.similarity)),
    normalized: spread(facts.map((f) => f.normalized)),
    repos: new Set(members.map((m) => m.repo)).size,
    removable: lengths.reduce((sum, n) => sum + n, 0) - Math.max(...lengths),
    fragment: false,
    within: null,
    accepted,
    isNew,
    newMembers: [],
  };
}

const keyOf = (p: Place): string => `${p.file}\0${p.cell ?? ''}\0${p.start}`;

function assemble(
  classes: CloneClass[],
  sources: Map<string, string[]>,
  repos: string[],
  title: (repo: string) => string,
): ScanResult {
  classes.sort((a, b) => b.removable - a.removable || (a.id < b.id ? -1 : 1));
  const repositories = repos.map(
    (repo, i): RepositoryFacts => ({
      repo,
      title: title(repo),
      family: i,
      isGit: true,
      notes: [],
      files: 120 + 37 * i,
      lines: 21_400 + 5_113 * i,
      units: 1_310 + 211 * i,
    }),
  );
  const sum = (key: 'files' | 'lines' | 'units'): number => repositories.reduce((n, r) => n + r[key], 0);
  const languages: LanguageFacts[] = [
    { id: 'python', title: 'Python', files: sum('files') - 42, lines: sum('lines') - 6_210, units: sum('units') - 190 },
    { id: 'typescript', title: 'TypeScript', files: 31, lines: 5_002, units: 167 },
    { id: 'sql', title: 'SQL', files: 11, lines: 1_208, units: 23 },
  ];
  const setApart: LeftOut[] = [
    {
      reason: 'generated',
      meaning: 'Code that a program wrote (its header says so). Change the generator, not the copies; --all counts it.',
      files: 18,
      units: 412,
      examples: ['ml-platform/platform/rpc/features_pb2.py', 'fraud-detection/src/fraud/rpc/events_pb2.py'],
    },
    {
      reason: 'boilerplate',
      meaning: 'Getters, empty overrides and the like: too common to be worth a look; --all counts them.',
      files: 0,
      units: 655,
      examples: ['churn-scoring/churn/api/http.py:12 HttpClient.close'],
    },
  ];
  const notAnalysed: LeftOut[] = [
    {
      reason: 'too large',
      meaning: 'Files above 2 MB are data far more often than code.',
      files: 2,
      units: 0,
      examples: ['recommender/data/catalogue.json.py'],
    },
    {
      reason: 'binary',
      meaning: 'No text that could be read as code.',
      files: 61,
      units: 0,
      examples: ['demand-forecast/models/baseline.pkl'],
    },
  ];
  const open = classes.filter((c) => c.accepted === null);
  const texts = (p: Place): string => sources.get(keyOf(p))?.join('\n') ?? '';
  return {
    paths: ['company'],
    options: { minTokens: 20, similarity: 0.7, crossRepo: false, all: false, languages: null },
    repositories,
    languages,
    classes,
    totals: {
      files: sum('files'),
      lines: sum('lines'),
      bytes: sum('lines') * 34,
      units: sum('units'),
      classes: classes.length,
      removable: open.filter((c) => c.within === null).reduce((n, c) => n + c.removable, 0),
      crossRepo: classes.filter((c) => c.repos > 1).length,
      accepted: classes.length - open.length,
      fromCache: 0,
    },
    setApart,
    notAnalysed,
    baseline: null,
    notes: [],
    seconds: { read: 0.21, analyse: 0.64, clones: 0.31 },
    *pairs(): Iterable<ClonePair> {
      for (const c of classes) {
        for (let i = 0; i < c.members.length; i++) {
          for (let j = i + 1; j < c.members.length; j++) {
            const { similarity, normalized, type } = compare(texts(c.members[i]), texts(c.members[j]));
            yield { a: c.members[i], b: c.members[j], similarity, normalized, type, class: c.id, fragment: c.fragment };
          }
        }
      }
    },
    *units(): Iterable<UnitRecord> {
      for (const c of classes) {
        for (const { repo, file, name, kind, start, end, cell } of c.members) {
          const unit: UnitRecord = {
            repo,
            file,
            name,
            kind,
            language: 'python',
            start,
            end,
            tokens: c.tokens,
            doc: null,
            signature: `def ${name}(…)`,
            setApart: null,
          };
          yield cell === undefined ? unit : { ...unit, cell };
        }
      }
    },
    source: (place) => sources.get(keyOf(place)) ?? null,
  };
}
