/** Repositories of the business unit "Retail": growth, supply, care, and what nobody owns any more. */
import { edit } from '../fixtures.ts';
import * as people from '../people.ts';
import { branch, commit, type Made, repository } from '../repositories.ts';
import { bump, type Fixtures, HOST } from './steps.ts';

const { ADA, BO, CHIDI, HUGO, INES, LENA, MATS, PIA, QUENTIN, WITH_CLAUDE, WITH_CURSOR } = people;

export function retail({ shared, own }: Fixtures): Record<string, Made> {
  return {
    'churn-model': repository(
      [
        commit(BO, '2024-03-05', 'first model', shared('churn-model/1-model')),
        commit(BO, '2024-05-14', 'drift, CRM, active customers', shared('churn-model/2-drift')),
        commit(
          HUGO,
          '2024-06-11',
          'train: a quarter of the customers is held out',
          edit('churn/train.py', ['test_size=0.2', 'test_size=0.25']),
        ),
        commit(
          BO,
          '2024-09-03',
          'drift: fix empty bins, which made the index infinite\n\nFixes #27',
          shared('churn-model/3-empty-bins'),
        ),
        bump('2025-01-21', 'scikit-learn', '1.3', '1.5'),
        commit(HUGO, '2025-04-08', 'a card for the model, and the figures in it', own('churn-model/4-card')),
        commit(
          BO,
          '2025-09-16',
          'train: deeper trees',
          edit('churn/train.py', ['n_estimators=300, max_depth=3', 'n_estimators=400, max_depth=4']),
        ),
        commit(
          HUGO,
          '2025-11-25',
          'drift: says what the index is for',
          edit('churn/drift.py', [
            '"""Sum over bins of (actual - expected) * log(actual / expected); above 0.2 the population has moved."""',
            '"""Population drift of one column between training and serving, as the stability index; above 0.2 it has moved."""',
          ]),
        ),
        commit(
          HUGO,
          '2026-03-17',
          `segments: campaigns for groups of customers\n\n${WITH_CLAUDE}`,
          own('churn-model/5-segments'),
        ),
        commit(
          ADA,
          '2026-06-23',
          'train: the report says how many churned',
          edit('churn/train.py', [
            '"rows": len(rows),',
            '"rows": len(rows),\n        "churned": float(labels.mean()),',
          ]),
        ),
        commit(
          BO,
          '2026-10-13',
          'crm: batches of 200, as the new CRM wants them',
          edit(
            'churn/crm.py',
            ['in batches of 500', 'in batches of 200'],
            ['len(scores), 500)', 'len(scores), 200)'],
            ['first + 500]', 'first + 200]'],
          ),
        ),
        branch('survival', [
          commit(
            HUGO,
            '2026-11-03',
            `survival: how long will a customer stay?\n\n${WITH_CLAUDE}`,
            own('churn-model/branch-survival'),
          ),
          commit(
            HUGO,
            '2026-11-19',
            'survival: nobody at risk ends the curve',
            edit('churn/survival.py', [
              '        gone = int(',
              '        if at_risk == 0:\n            break\n        gone = int(',
            ]),
          ),
        ]),
        branch('deep-churn', [
          commit(BO, '2026-05-05', 'a net instead of trees, tried and left', {
            'churn/net.py':
              '"""A net instead of trees."""\n\nimport torch.nn as nn\n\n\ndef churn_net(width):\n    """Two layers; no better than the trees, and slower."""\n    return nn.Sequential(nn.Linear(width, 64), nn.ReLU(), nn.Linear(64, 1), nn.Sigmoid())\n',
          }),
        ]),
      ],
      { remote: `${HOST}growth/churn-model.git` },
    ),

    recommender: repository(
      [
        commit(HUGO, '2025-06-24', 'next products from the clicks of a session', own('recommender/1-start')),
        commit(HUGO, '2025-10-07', 'metrics, and a baseline to beat', own('recommender/2-metrics')),
        commit(
          HUGO,
          '2026-02-24',
          'features of version 3',
          edit('pyproject.toml', ['feature-store==2.4.0', 'feature-store>=3.0,<4'], ['0.2.0', '0.3.0']),
        ),
        commit(
          BO,
          '2026-07-21',
          'model: a longer warm-up',
          edit('recommender/model.py', ['warm_up=500', 'warm_up=2000']),
        ),
        commit(
          HUGO,
          '2026-11-02',
          `metrics: fix the gain of lists that are shorter than k\n\n${WITH_CLAUDE}`,
          edit('recommender/metrics.py', [
            '    weights = 1.0',
            '    if len(order) == 0:\n        return 0.0\n    weights = 1.0',
          ]),
        ),
      ],
      { remote: `${HOST}growth/recommender.git` },
    ),

    'demand-forecast': repository(
      [
        commit(CHIDI, '2024-04-16', 'pipeline: data and calendar', shared('demand-forecast/1-pipeline')),
        commit(CHIDI, '2024-05-07', 'normalise series', shared('demand-forecast/2-normalise')),
        commit(CHIDI, '2024-06-25', 'monitor inputs; revenue by month', shared('demand-forecast/3-monitor')),
        commit(
          INES,
          '2024-10-29',
          'calendar: holidays are felt for three weeks',
          edit('forecast/calendar.py', ['np.minimum(distance, 14)', 'np.minimum(distance, 21)']),
        ),
        commit(INES, '2025-06-10', 'forecasts as a step of Kubeflow', own('demand-forecast/4-kubeflow')),
        bump('2025-11-04', 'pandas', '1.5', '2.1'),
        commit(
          ADA,
          '2026-01-20',
          'data: gaps are said with the folder that lacks them',
          edit('forecast/data.py', [
            `no partition for {', '.join(gaps)}`,
            `{base} has no partition for {', '.join(gaps)}`,
          ]),
        ),
        commit(
          INES,
          '2026-08-11',
          `weather: rain keeps people at home\n\n${WITH_CURSOR}`,
          own('demand-forecast/5-weather'),
        ),
        commit(
          CHIDI,
          '2026-11-10',
          'run: products of less than a quarter take the mean of what there is',
          edit('forecast/run.py', ['np.full(weeks, values[-13:].mean())', 'np.full(weeks, values.mean())']),
        ),
      ],
      { remote: `${HOST}supply/demand-forecast.git` },
    ),

    'support-assistant': repository(
      [
        commit(
          LENA,
          '2025-10-28',
          `drafts of answers from the help pages\n\n${WITH_CLAUDE}`,
          own('support-assistant/1-start'),
        ),
        commit(
          MATS,
          '2026-01-13',
          'drafts beside the ticket; prompts are evaluated',
          own('support-assistant/2-widget'),
        ),
        commit(
          LENA,
          '2026-04-07',
          `evaluate: drafts against answers of people\n\n${WITH_CLAUDE}`,
          own('support-assistant/3-evaluate'),
        ),
        commit(
          MATS,
          '2026-06-30',
          'redact: fix short numbers, which passed as cards\n\nFixes #52',
          edit('assistant/redact.py', [
            '    total = 0\n    for i, digit',
            '    if len(digits) < 12:\n        return False\n    total = 0\n    for i, digit',
          ]),
        ),
        commit(
          LENA,
          '2026-10-20',
          `router: each ticket to those who can solve it\n\n${WITH_CURSOR}`,
          own('support-assistant/4-router'),
        ),
        commit(
          MATS,
          '2026-11-17',
          'pages: six pages for a question',
          edit('assistant/pages.py', ['count=4', 'count=6']),
        ),
        branch('rarer-words', [
          commit(
            MATS,
            '2026-11-12',
            `pages: words of the title count twice\n\n${WITH_CLAUDE}`,
            edit('assistant/pages.py', [
              'asked = words(question)',
              'asked = words(question)\n    titles = [words(page.text.partition("\\n")[0]) for page in pages]\n    counts = [one + title for one, title in zip(counts, titles)]',
            ]),
          ),
        ]),
      ],
      { remote: `${HOST}care/support-assistant.git` },
    ),

    'batch-scoring': repository(
      [
        commit(QUENTIN, '2024-02-13', 'scores for the print shop and the call centre', own('batch-scoring/1-start')),
        commit(
          QUENTIN,
          '2024-03-19',
          'the print shop takes more',
          edit('batch/score_all.py', ['"print": 0.6', '"print": 0.5']),
        ),
        commit(
          PIA,
          '2024-09-24',
          'names in the encoding of the call centre',
          edit('batch/score_all.py', ['encoding="latin-1"', 'encoding="cp1252"']),
        ),
        commit(
          QUENTIN,
          '2025-02-18',
          'calls from 0.75 on',
          edit('batch/score_all.py', ['"calls": 0.8', '"calls": 0.75']),
        ),
        bump('2026-03-10', 'joblib', '1.2.0', '1.4.2', 'requirements.txt'),
      ],
      { remote: `${HOST}legacy/batch-scoring.git` },
    ),
  };
}
