/**
 * The example company: six teams of a machine-learning platform that never met, and one fork.
 *
 * What each commit changed lies in `fixtures/example-company/<repository>/<step>/`; who made it and when stands here.
 * Planted on purpose:
 *
 *     scaler            copied to churn-model as it was, to demand-forecast under other names; fixed in feature-store since
 *     stability index   four times, once in a notebook; churn-model's fix of empty bins reached nobody
 *     loader, retry     three copies each, every one with an edit of its own
 *     activity features pasted into the middle of a longer function in fraud-scoring (a fragment)
 *     requests, series  from the dashboard to the gateway's admin page, renamed (TypeScript)
 *     backoff           between two Go services
 *     monthly orders    a common table expression of SQL
 *     set apart         a generated file and a vendored folder, each in two repositories; a test
 *     family            churn-model-experiments is a fork of churn-model
 *     owners            spolia.yaml names teams, goals and members; two catalog entries; a CODEOWNERS with a rule that
 *                       decides about nothing; one commit of insights in the repository of risk
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './fixtures.ts';
import { ADA, BO, CHIDI, DANA, EMRE, FARAH } from './people.ts';
import { type Company, clone, commit, company, type Made, repository, type Step } from './repositories.ts';

/**
 * Makes the example company's repositories in `folder`, which must not exist or be empty.
 *
 * @param fixtures the folder `fixtures/example-company` of this project
 */
export function exampleCompany(fixtures: string, folder?: string): Company {
  const step = (author: string, date: string, message: string, files: string): Step =>
    commit(author, date, message, filesIn(join(fixtures, files)));
  const host = 'git@git.example.com:';
  const description: Record<string, Made> = {
    'feature-store': repository(
      [
        step(ADA, '2023-03-06', 'scaling: a scaler that keeps its statistics', 'feature-store/1-scaling'),
        step(ADA, '2023-04-17', 'loading: partitions with checks; retry', 'feature-store/2-loading'),
        step(EMRE, '2023-05-09', 'proto: rows for serving', 'feature-store/3-proto'),
        step(
          ADA,
          '2024-02-12',
          'scaling: constant columns no longer divide by zero',
          'feature-store/4-constant-columns',
        ),
      ],
      { remote: `${host}platform/feature-store.git` },
    ),
    'churn-model': repository(
      [
        step(BO, '2023-06-19', 'first model', 'churn-model/1-model'),
        step(BO, '2023-08-28', 'drift, CRM, active customers', 'churn-model/2-drift'),
        step(BO, '2024-03-04', 'drift: empty bins', 'churn-model/3-empty-bins'),
      ],
      { remote: `${host}growth/churn-model.git` },
    ),
    'churn-model-experiments': clone('churn-model', { remote: `${host}labs/churn-model-experiments.git` }, [
      step(FARAH, '2024-04-22', 'uplift of vouchers', 'churn-model-experiments/1-uplift'),
    ]),
    'demand-forecast': repository(
      [
        step(CHIDI, '2023-09-11', 'pipeline: data and calendar', 'demand-forecast/1-pipeline'),
        step(CHIDI, '2023-10-02', 'normalise series', 'demand-forecast/2-normalise'),
        step(CHIDI, '2024-01-15', 'monitor inputs; revenue by month', 'demand-forecast/3-monitor'),
      ],
      { remote: `${host}supply/demand-forecast.git` },
    ),
    'fraud-scoring': repository(
      [
        step(DANA, '2023-07-03', 'provider clients, scoring service', 'fraud-scoring/1-service'),
        step(DANA, '2023-11-20', 'checks before release', 'fraud-scoring/2-checks'),
        step(FARAH, '2024-04-08', 'training table; a look at March', 'fraud-scoring/3-features'),
      ],
      { remote: `${host}risk/fraud-scoring.git` },
    ),
    'scoring-gateway': repository(
      [
        step(EMRE, '2023-09-25', 'gateway: routing and backoff', 'scoring-gateway/1-gateway'),
        step(EMRE, '2024-05-13', 'admin page', 'scoring-gateway/2-admin'),
      ],
      { remote: `${host}serving/scoring-gateway.git` },
    ),
    'monitoring-dashboard': repository(
      [
        step(FARAH, '2023-12-04', 'health of models', 'monitoring-dashboard/1-page'),
        step(FARAH, '2024-02-26', 'one card a model', 'monitoring-dashboard/2-cards'),
      ],
      { remote: `${host}insights/monitoring-dashboard.git` },
    ),
  };
  const made = company(description, folder);
  made.write('', { 'spolia.yaml': readFileSync(join(fixtures, 'spolia.yaml'), 'utf8') });
  return made;
}
