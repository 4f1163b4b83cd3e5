/** Repositories of the business unit "Data and AI" (platform, serving, insights), and the mirror of an open-source project. */
import { edit } from '../fixtures.ts';
import * as people from '../people.ts';
import { branch, clone, commit, type Made, repository, tag } from '../repositories.ts';
import { both, bump, type Fixtures, HOST } from './steps.ts';

const { ADA, BO, COPILOT, DANA, EMRE, FARAH, GITA, HUGO, JUN, KOFI, LENA, ROSA, UPSTREAM } = people;
const { WITH_CLAUDE } = people;

export function platform({ shared, own }: Fixtures): Record<string, Made> {
  return {
    statkit: repository(
      [
        commit(UPSTREAM, '2023-12-05', 'Quantiles of streams', own('statkit/1-quantiles')),
        commit(UPSTREAM, '2024-06-11', 'Moments of streams, which can be merged', own('statkit/2-moments')),
        commit(
          UPSTREAM,
          '2026-05-12',
          'Fix quantiles of shares outside of 0 and 1, which took a value from the wrong end\n\nFixes #12',
          edit(
            'statkit/quantiles.py',
            [
              '        if not self.sample:',
              '        if not 0 <= share <= 1:\n            raise ValueError(f"share must be within 0 and 1, got {share}")\n        if not self.sample:',
            ],
            ['statkit 1.4.0', 'statkit 1.5.0'],
          ),
        ),
        commit(UPSTREAM, '2026-09-01', 'Version 1.5.0', edit('pyproject.toml', ['1.4.0', '1.5.0'])),
      ],
      { remote: `${HOST}mirrors/statkit.git` },
    ),

    'feature-store': repository(
      [
        commit(ADA, '2023-11-28', 'scaling: a scaler that keeps its statistics', shared('feature-store/1-scaling')),
        commit(ADA, '2024-01-16', 'loading: partitions with checks; retry', shared('feature-store/2-loading')),
        commit(EMRE, '2024-02-20', 'proto: rows for serving', shared('feature-store/3-proto')),
        commit(
          GITA,
          '2024-03-12',
          'rules of the house: owners, tests, how to contribute',
          own('feature-store/1-rules'),
        ),
        tag('v2.3.0'),
        commit(
          ADA,
          '2024-06-18',
          'loading: files beside the partitions are none',
          edit('features/loading.py', [
            'for path in Path(root).glob("date=*"))',
            'for path in Path(root).glob("date=*") if path.is_dir())',
          ]),
        ),
        commit(
          ADA,
          '2025-05-13',
          'scaling: fix constant columns, which were divided by zero\n\nInfinities reached serving.\n\nFixes #118',
          both(shared('feature-store/4-constant-columns'), edit('pyproject.toml', ['2.3.0', '2.4.0'])),
        ),
        tag('v2.4.0'),
        bump('2025-07-08', 'pyarrow', '14', '17'),
        commit(
          BO,
          '2025-10-21',
          'loading: fix a crash on partitions without rows\n\nFixes #131',
          edit('features/loading.py', [
            '        absent = [',
            '        if frame.empty:\n            continue\n        absent = [',
          ]),
        ),
        commit(
          GITA,
          '2026-02-10',
          'encoding: targets smoothed by how rare a category is',
          both(
            own('feature-store/2-encoding'),
            edit('pyproject.toml', ['2.4.0', '3.0.0'], ['"pandas>=2.1"', '"pandas>=2.2", "scikit-learn>=1.5"']),
          ),
        ),
        tag('v3.0.0'),
        commit(
          GITA,
          '2026-04-14',
          `windows: aggregates of the last days, the same everywhere\n\n${WITH_CLAUDE}`,
          own('feature-store/3-windows'),
        ),
        commit(
          KOFI,
          '2026-06-02',
          'scaling: what was saved can be loaded again',
          edit('features/scaling.py', [
            '            json.dump(state, file)\n',
            '            json.dump(state, file)\n\n    @classmethod\n    def load(cls, path):\n        with open(path, encoding="utf-8") as file:\n            state = json.load(file)\n        scaler = cls(state["low"], state["high"], state["clip"])\n        scaler.center_ = np.array(state["center"])\n        scaler.spread_ = np.array(state["spread"])\n        return scaler\n',
          ]),
        ),
        commit(
          ADA,
          '2026-09-15',
          'retry: fix pauses that grew to an hour\n\nFixes #171',
          edit('features/retry.py', [
            '                    pause *= factor',
            '                    pause = min(pause * factor, 30.0)',
          ]),
        ),
        commit(
          KOFI,
          '2026-09-17',
          'retry: says what it is',
          edit('features/retry.py', [
            '"""Decorator: tries a call several times, waiting longer after each failure."""',
            '"""Decorator: retries a call or request with backoff, waiting longer after each failure."""',
          ]),
        ),
        commit(
          DANA,
          '2026-10-06',
          'windows: days_since takes times with a zone',
          edit('features/windows.py', [
            'return (pd.Timestamp(as_of) - last)',
            'as_of = pd.Timestamp(as_of, tz=last.dt.tz)\n    return (as_of - last)',
          ]),
        ),
        commit(GITA, '2026-11-12', 'version 3.1.0', edit('pyproject.toml', ['3.0.0', '3.1.0'])),
        tag('v3.1.0'),
      ],
      { remote: `${HOST}platform/feature-store.git` },
    ),

    'ml-toolkit': repository(
      [
        commit(GITA, '2023-12-12', 'archives and metrics that every model needs', own('ml-toolkit/1-start')),
        commit(
          GITA,
          '2024-07-23',
          'preprocessing: outliers, rare categories, times of the day',
          both(own('ml-toolkit/2-estimators'), edit('pyproject.toml', ['0.4.0', '0.5.0'])),
        ),
        commit(
          ADA,
          '2025-01-14',
          'tracking: one way to log a run',
          both(
            own('ml-toolkit/3-tracking'),
            edit('pyproject.toml', ['"numpy>=1.26"', '"numpy>=1.26", "mlflow>=2.10"']),
          ),
        ),
        bump('2025-04-29', 'mlflow', '2.10', '2.14'),
        commit(
          GITA,
          '2025-08-26',
          'archives: fix unpacking, which wrote outside of its folder\n\n' +
            'Security: an archive with "../" in a name could replace any file of the server.\n\nFixes #203',
          both(
            edit('toolkit/archives.py', [
              '        members = tar.getmembers()\n',
              '        members = tar.getmembers()\n        for member in members:\n            if not (target / member.name).resolve().is_relative_to(target.resolve()):\n                raise ValueError(f"{member.name} lies outside of the archive")\n',
            ]),
            edit('tests/test_archives.py', [
              'def test_an_archive_that_is_none_is_refused',
              'def test_nothing_is_written_outside(tmp_path):\n    import tarfile\n\n    (tmp_path / "x").write_bytes(b"x")\n    with tarfile.open(tmp_path / "bad.tar.gz", "w:gz") as tar:\n        tar.add(tmp_path / "x", arcname="../x")\n    with pytest.raises(ValueError):\n        unpack_model(tmp_path / "bad.tar.gz", tmp_path / "out")\n\n\ndef test_an_archive_that_is_none_is_refused',
            ]),
            edit('pyproject.toml', ['0.5.0', '0.6.0']),
          ),
        ),
        commit(
          LENA,
          '2025-11-18',
          'metrics: the share of lift_at may be a number of rows',
          edit('toolkit/metrics.py', [
            '    top = order[: max(1, int(round(share * len(order))))]',
            '    rows = share if share >= 1 else round(share * len(order))\n    top = order[: max(1, int(rows))]',
          ]),
        ),
        commit(
          GITA,
          '2026-04-28',
          `preprocessing: rare categories are counted without gaps\n\n${WITH_CLAUDE}`,
          edit('toolkit/preprocessing.py', [
            'shares = table[column].value_counts(normalize=True)',
            'shares = table[column].value_counts(normalize=True, dropna=True)',
          ]),
        ),
        commit(
          JUN,
          '2026-09-08',
          'metrics: fix the calibration error of empty inputs',
          edit('toolkit/metrics.py', [
            '    edges = np.linspace(0, 1, bins + 1)\n    which',
            '    if len(y_true) == 0:\n        return float("nan")\n    edges = np.linspace(0, 1, bins + 1)\n    which',
          ]),
        ),
        commit(GITA, '2026-09-10', 'version 0.7.0', edit('pyproject.toml', ['0.6.0', '0.7.0'])),
      ],
      { remote: `${HOST}platform/ml-toolkit.git` },
    ),

    'ml-pipelines': repository(
      [
        commit(ADA, '2024-01-23', 'nightly scores of three models', own('ml-pipelines/1-start')),
        commit(
          GITA,
          '2024-04-30',
          'scoring: pieces of half the size, for smaller workers',
          edit('pipelines/scoring.py', ['ROWS = 200_000', 'ROWS = 100_000']),
        ),
        commit(GITA, '2024-10-08', 'retraining as a pipeline of its own', own('ml-pipelines/2-training')),
        commit(
          ADA,
          '2025-05-27',
          'dags: wait for six hours, the lake is late on Mondays',
          edit('dags/nightly_scores.py', ['timeout=4 * 3600', 'timeout=6 * 3600']),
        ),
        commit(
          COPILOT,
          '2025-12-09',
          'quality: rules of a table before training',
          both(own('ml-pipelines/3-quality'), edit('pyproject.toml', ['"kfp>=2.7"', '"kfp>=2.7", "statkit>=1.4"'])),
        ),
        commit(
          ADA,
          '2026-06-16',
          'features of version 3',
          edit('pyproject.toml', ['feature-store==2.3.0', 'feature-store~=3.0'], ['2024.3', '2026.2']),
        ),
        commit(
          GITA,
          '2026-10-27',
          'quality: columns that are unique say how many rows are not',
          edit('pipelines/quality.py', ['rows are there twice")', 'of {len(table)} rows are there twice")']),
        ),
      ],
      { remote: `${HOST}platform/ml-pipelines.git` },
    ),

    'feature-client': repository(
      [
        commit(ADA, '2023-11-27', 'a client of the feature server', own('feature-client/1-client')),
        commit(
          ADA,
          '2024-02-06',
          'client: answers within two seconds or not at all',
          edit('featureclient/client.py', ['timeout=2.0', 'timeout=1.5']),
        ),
        commit(ADA, '2024-08-13', 'version 0.9.3, the last one', edit('pyproject.toml', ['0.9.2', '0.9.3'])),
      ],
      { remote: `${HOST}platform/feature-client.git` },
    ),
  };
}

export function insights({ shared, own }: Fixtures): Record<string, Made> {
  return {
    'monitoring-dashboard': repository(
      [
        commit(FARAH, '2024-01-30', 'health of models', shared('monitoring-dashboard/1-page')),
        commit(FARAH, '2024-05-28', 'one card a model', shared('monitoring-dashboard/2-cards')),
        commit(
          ROSA,
          '2025-03-11',
          'cards: restless from two columns on',
          edit('src/HealthCard.tsx', ['moved.length < 3', 'moved.length < 2']),
        ),
        bump('2025-09-02', 'react', '18.2.0', '18.3.1', 'package.json'),
        commit(
          FARAH,
          '2026-02-03',
          'api: fix requests that were tried again after their page was left\n\nFixes #33',
          edit('src/api.ts', [
            'if (error instanceof ApiError || attempt === retries) throw error;',
            'if (error instanceof ApiError || attempt === retries || init.signal?.aborted) throw error;',
          ]),
        ),
        commit(ROSA, '2026-09-24', 'where a model is going; a server of its own', own('monitoring-dashboard/3-trends')),
        commit(
          ROSA,
          '2026-11-18',
          'trends: two days are no trend',
          edit('src/trends.ts', ['if (n < 3)', 'if (n < 7)']),
        ),
      ],
      { remote: `${HOST}insights/monitoring-dashboard.git` },
    ),

    'warehouse-models': repository(
      [
        commit(ROSA, '2024-09-17', 'orders and customers by month', own('warehouse-models/1-start')),
        commit(ROSA, '2025-02-25', 'returns; a build every morning', own('warehouse-models/2-returns')),
        commit(
          HUGO,
          '2025-10-14',
          'customer_months: three years, as campaigns ask for',
          edit('models/marts/customer_months.sql', ["interval '24 months'", "interval '36 months'"]),
        ),
        commit(
          ROSA,
          '2026-07-07',
          'product_returns: damaged parcels are no returns',
          edit('models/marts/product_returns.sql', [
            "where reason <> 'exchange'",
            "where reason not in ('exchange', 'damaged')",
          ]),
        ),
        bump('2026-10-01', 'dbt_utils', '1.1.0', '1.3.0', 'packages.yml'),
      ],
      { remote: `${HOST}insights/warehouse-models.git` },
    ),
  };
}

/** After `insights`, whose page it took code from. */
export function serving({ shared, own }: Fixtures): Record<string, Made> {
  return {
    'scoring-gateway': repository(
      [
        commit(EMRE, '2024-02-27', 'gateway: routing and backoff', shared('scoring-gateway/1-gateway')),
        commit(EMRE, '2024-06-04', 'admin page', shared('scoring-gateway/2-admin')),
        commit(KOFI, '2024-12-17', 'health of backends; the contract', own('scoring-gateway/3-proto')),
        commit(
          EMRE,
          '2025-09-30',
          'backoff: fix calls that were made after their context ended\n\nFixes #64',
          edit('internal/backoff/backoff.go', [
            '		if failure = operation(ctx); failure == nil {',
            '		if ctx.Err() != nil {\n			return ctx.Err()\n		}\n		if failure = operation(ctx); failure == nil {',
          ]),
        ),
        commit(
          KOFI,
          '2026-05-05',
          'routing: a model without variants has none',
          edit('internal/routing/routing.go', [
            '	h := fnv.New32a()',
            '	if len(t.models[model]) == 0 {\n		return Variant{}, false\n	}\n	h := fnv.New32a()',
          ]),
        ),
        bump('2026-08-04', 'go', '1.22', '1.24', 'go.mod'),
        commit(
          EMRE,
          '2026-10-15',
          'health: says which page of a backend was asked',
          edit('internal/health/health.go', [
            'sick = append(sick, p.Address)',
            'sick = append(sick, p.Address+"/health")',
          ]),
        ),
      ],
      { remote: `${HOST}serving/scoring-gateway.git` },
    ),

    'model-server': repository(
      [
        commit(KOFI, '2024-08-27', 'scores of packed models over HTTP', own('model-server/1-server')),
        commit(KOFI, '2024-11-26', 'deployed with every tag; warm before work', own('model-server/2-deploy')),
        bump('2025-04-22', 'fastapi', '0.110', '0.115'),
        commit(
          KOFI,
          '2025-07-15',
          'features of version 2.4: constant columns are safe',
          edit('pyproject.toml', ['feature-store==2.3.0', 'feature-store==2.4.0']),
        ),
        commit(
          EMRE,
          '2025-09-09',
          'archives: fix unpacking as the toolkit did',
          edit('server/archives.py', [
            '        members = tar.getmembers()\n',
            '        members = tar.getmembers()\n        for member in members:\n            if not (target / member.name).resolve().is_relative_to(target.resolve()):\n                raise ValueError(f"{member.name} lies outside of the archive")\n',
          ]),
        ),
        commit(EMRE, '2026-03-03', 'limits: a bucket of tokens for each caller', own('model-server/3-limits')),
        commit(
          BO,
          '2026-09-29',
          'app: who asks for a model that is not there sees those that are',
          edit('server/app.py', [
            'f"there is no model {name}")',
            'f"there is no model {name}, but {\', \'.join(shelf.names())}")',
          ]),
        ),
        branch('input-stability', [
          commit(
            KOFI,
            '2026-10-30',
            `stability: do we answer what we were trained for?\n\n${WITH_CLAUDE}`,
            own('model-server/branch-stability'),
          ),
          commit(
            KOFI,
            '2026-11-20',
            'stability: twenty bins',
            edit('server/stability.py', ['trained, asked, bins=10', 'trained, asked, bins=20']),
          ),
        ]),
      ],
      { remote: `${HOST}serving/model-server.git` },
    ),
  };
}

/** A fork that somebody tried something in; after `retail`. */
export function labs({ shared }: Fixtures): Record<string, Made> {
  return {
    'churn-model-experiments': clone('churn-model', { remote: `${HOST}labs/churn-model-experiments.git` }, [
      commit(FARAH, '2026-10-21', 'uplift of vouchers', shared('churn-model-experiments/1-uplift')),
    ]),
  };
}
