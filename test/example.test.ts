/** The whole program on the example company: what is planted there is found, and nothing else is. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleCompany } from '../src/example/company.ts';
import type { Company } from '../src/example/repositories.ts';
import type { CloneClass, ScanResult } from '../src/scan/result.ts';
import { scan } from '../src/scan/scan.ts';

const fixtures = fileURLToPath(new URL('../fixtures/example-company', import.meta.url));
let company: Company;
let result: ScanResult;

beforeAll(async () => {
  company = exampleCompany(fixtures);
  result = await scan({ paths: [company.folder], threads: 1 });
});
afterAll(() => company.remove());

/** Members of the class that holds a unit, as `file name` of the outermost function, without those of the fork. */
function copiesOf(file: string, name: string): string[] {
  const holds = (c: CloneClass) => !c.fragment && c.members.some((m) => m.file === file && m.name === name);
  const members = result.classes.find(holds)?.members ?? [];
  return members
    .filter((m) => m.repo !== 'churn-model-experiments')
    .map((m) => `${m.file} ${m.kind === 'method' ? m.name : m.name.split('.')[0]}`)
    .sort();
}

it.each([
  [
    'the scaler, under another name as well',
    [
      'churn-model/churn/prep.py RobustScaler',
      'demand-forecast/forecast/normalise.py QuantileNormaliser',
      'feature-store/features/scaling.py RobustScaler',
    ],
  ],
  [
    'the stability index, in a notebook as well',
    [
      'churn-model/churn/drift.py population_stability_index',
      'demand-forecast/forecast/monitor.py stability_index',
      'fraud-scoring/fraud/checks.py psi',
      'fraud-scoring/notebooks/march_drift.ipynb population_stability_index',
    ],
  ],
  [
    'the loader',
    [
      'churn-model/churn/loading.py load_events',
      'demand-forecast/forecast/data.py read_order_history',
      'feature-store/features/loading.py load_partitions',
    ],
  ],
  [
    'retries',
    [
      'churn-model/churn/crm.py with_retries',
      'feature-store/features/retry.py retry',
      'fraud-scoring/fraud/clients.py retrying',
    ],
  ],
  [
    'requests, in TypeScript',
    ['monitoring-dashboard/src/api.ts fetchJson', 'scoring-gateway/admin/src/request.ts requestJson'],
  ],
  [
    'series by day, in TypeScript',
    ['monitoring-dashboard/src/series.ts driftByDay', 'scoring-gateway/admin/src/request.ts latencyByDay'],
  ],
  ['backoff, in Go', ['fraud-scoring/service/retry.go Do', 'scoring-gateway/internal/backoff/backoff.go Run']],
  [
    'orders by month, in SQL',
    ['churn-model/sql/active_customers.sql monthly_orders', 'demand-forecast/sql/product_months.sql orders_by_month'],
  ],
])('finds every copy of %s', (_, places) => {
  const [file, name] = places[0].split(' ');
  expect(copiesOf(file, name)).toEqual(places);
});

it('finds the feature code pasted into a longer function', () => {
  const pasted = result.classes.filter((c) => c.fragment && c.members.some((m) => m.name === 'build_training_table'));
  expect(pasted.map((c) => c.members.some((m) => m.name === 'activity_features'))).toEqual([true]);
});

it('sets apart what nobody wrote here, and says why', () => {
  const apart = Object.fromEntries(result.setApart.map((s) => [s.reason, s.examples]));
  expect(apart.generated).toEqual([
    'feature-store/features/proto/features_pb2.py',
    'scoring-gateway/client/proto/features_pb2.py',
  ]);
  expect(apart.vendored).toContain('churn-model/third_party/statkit/quantiles.py');
  expect(apart.test).toContain('feature-store/tests/test_scaling.py:6');
});
