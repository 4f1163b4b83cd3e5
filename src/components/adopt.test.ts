import { expect, it } from 'vitest';
import { adoption, mayHave } from './adopt.ts';

const of = (more: object) => ({
  ...{ name: 'churn', kind: 'package', file: 'pyproject.toml', scope: '', version: null, detector: 'python-package' },
  ...{ origin: 'https://git.example.com/growth/churn.git', details: {} },
  ...more,
});

it.each([
  [of({}), 'pip install "churn @ git+https://git.example.com/growth/churn.git"'],
  [
    of({ origin: 'git.example.com:growth/churn.git', scope: 'libs/churn/' }),
    'pip install "churn @ git+ssh://git@git.example.com/growth/churn.git#subdirectory=libs/churn"',
  ],
  [of({ origin: null }), null],
  [of({ detector: 'npm-package' }), 'npm install git+https://git.example.com/growth/churn.git'],
  [of({ detector: 'npm-package', details: { private: 'true' } }), null],
  [of({ detector: 'go-module', name: 'git.example.com/growth/churn' }), 'go get git.example.com/growth/churn'],
  [of({ detector: 'maven-module', name: 'com.example:churn', version: '1.2' }), 'com.example:churn:1.2 (Maven)'],
  [of({ detector: 'dockerfile', file: 'serve/Dockerfile', scope: 'serve/' }), 'docker build -f serve/Dockerfile serve'],
])('installs from the repository that it was found in: %#', (component, install) => {
  expect(adoption(component, null, []).install).toBe(install);
});

it('imports a class by the name that others import it by, from the package around it', () => {
  const scaler = of({ name: 'Scaler', kind: 'estimator', detector: 'sklearn-estimator', file: 'churn/scale.py' });
  expect(adoption(scaler, of({}), [{ ecosystem: 'python', name: 'churn.scale.Scaler' }])).toEqual({
    install: 'pip install "churn @ git+https://git.example.com/growth/churn.git"',
    import: 'from churn.scale import Scaler',
  });
});

it('does not install a package by the one around it, which is another', () => {
  const widget = of({
    name: '@example/widget',
    detector: 'npm-package',
    scope: 'widget/',
    file: 'widget/package.json',
  });
  expect(adoption(widget, of({}), []).install).toBeNull();
});

it.each([
  ['npm-package', 'widget/src/drafts.ts', true],
  ['npm-package', 'widget/tools/release.py', false],
  ['go-module', 'internal/backoff.go', true],
  ['go-module', 'tools/report.py', false],
  ['r-package', 'R/survival.R', true],
  ['python-package', 'features/steps/cli_steps.py', false],
  ['dockerfile', 'serve/app.py', true],
])('of a %s, %s: %s', (detector, path, isThere) => {
  expect(mayHave({ detector, holds: true }, [{ ecosystem: 'python', name: 'kedro' }], path)).toBe(isThere);
  expect(mayHave({ detector, holds: false }, [], path), 'what is no folder').toBe(true);
});
