/** Repositories of the business unit "Payments": risk, and compliance, whose repository only its own people see. */
import { edit } from '../fixtures.ts';
import * as people from '../people.ts';
import { commit, type Made, repository } from '../repositories.ts';
import { both, bump, type Fixtures, HOST } from './steps.ts';

const { DANA, FARAH, JUN, NADIA, OMAR, PIA, WITH_CLAUDE } = people;

export function payments({ shared, own }: Fixtures): Record<string, Made> {
  return {
    'fraud-scoring': repository(
      [
        commit(DANA, '2024-04-23', 'provider clients, scoring service', shared('fraud-scoring/1-service')),
        commit(DANA, '2024-07-09', 'checks before release', shared('fraud-scoring/2-checks')),
        commit(DANA, '2024-08-20', 'owners of the parts', own('fraud-scoring/4-rules')),
        commit(FARAH, '2025-02-11', 'training table; a look at March', shared('fraud-scoring/3-features')),
        commit(
          JUN,
          '2025-06-17',
          'clients: pages of 200',
          edit('fraud/clients.py', ['if len(rows) < 100:', 'if len(rows) < 200:']),
        ),
        commit(
          JUN,
          '2025-12-02',
          'velocity: how fast a card is used; releases as the toolkit makes them',
          both(
            own('fraud-scoring/5-release'),
            edit('pyproject.toml', ['"pandas>=2.1"', '"pandas>=2.1", "ml-toolkit==0.5.0"']),
          ),
        ),
        bump('2026-05-19', 'scikit-learn', '1.2', '1.5'),
        commit(
          JUN,
          '2026-09-22',
          'velocity: fix payments of the same second, whose speed was infinite\n\nFixes #88',
          edit('fraud/velocity.py', ['np.where(hours > 0, way', 'np.where(hours > 1 / 3600, way']),
        ),
        commit(
          DANA,
          '2026-11-05',
          `checks: thresholds may come in any order\n\n${WITH_CLAUDE}`,
          edit('fraud/checks.py', ['for threshold in thresholds:', 'for threshold in sorted(thresholds):']),
        ),
      ],
      { remote: `${HOST}risk/fraud-scoring.git` },
    ),

    'credit-limits': repository(
      [
        commit(PIA, '2023-12-06', 'a scorecard of bins that people can read', own('credit-limits/1-start')),
        commit(
          PIA,
          '2024-05-21',
          'binning: bins of three percent are enough',
          edit('limits/binning.py', ['least_share=0.05', 'least_share=0.03']),
        ),
        commit(PIA, '2024-11-12', 'decide: a limit with its reasons', own('credit-limits/2-decide')),
        commit(
          PIA,
          '2025-03-25',
          'train: a stronger penalty',
          edit('limits/train.py', ['LogisticRegression(C=0.5)', 'LogisticRegression(C=0.2)']),
        ),
        commit(
          JUN,
          '2026-02-24',
          'decide: nobody gets more than 20,000',
          edit('limits/decide.py', ['most=25_000', 'most=20_000']),
        ),
        commit(
          JUN,
          '2026-10-20',
          'open_balances: fees are owed, too',
          edit('sql/open_balances.sql', [
            "case when kind = 'charge' then amount else -amount end",
            "case when kind in ('charge', 'fee') then amount else -amount end",
          ]),
        ),
      ],
      { remote: `${HOST}risk/credit-limits.git` },
    ),

    'name-screening': repository(
      [
        commit(OMAR, '2024-11-19', 'names against lists of sanctions', own('name-screening/1-start')),
        commit(
          NADIA,
          '2025-08-12',
          'matching: less near names are looked at, too',
          edit('screening/matching.py', ['least=88.0', 'least=85.0']),
        ),
        commit(NADIA, '2026-06-02', 'cases without what people need not see', own('name-screening/2-cases')),
        commit(
          OMAR,
          '2026-11-04',
          'matching: titles of ranks',
          edit('screening/matching.py', ['"sheikh", "general"', '"sheikh", "general", "colonel"']),
        ),
      ],
      { remote: `${HOST}compliance/name-screening.git` },
    ),
  };
}
