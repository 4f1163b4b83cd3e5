/** The pure rules: what facts make one component, which component is which, what a file belongs to. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../detectors/detector.ts';
import { foreignTo } from '../reuse/code-of.ts';
import { assemble } from './assemble.ts';
import { holderOf } from './holders.ts';
import { type KnownComponent, type NewComponent, rematchComponents } from './rematch-components.ts';

const fact = (more: Partial<Fact>): Fact => ({
  ...{
    detector: 'python-package',
    kind: 'package',
    role: 'Python distribution',
    name: 'churn',
    file: 'pyproject.toml',
  },
  ...{ line: 2, version: null, description: null, provides: [], dependencies: [], runs: [], details: {}, marks: [] },
  ...more,
});

describe('facts', () => {
  const entry = (more: Partial<Fact> = {}) =>
    fact({
      detector: 'backstage-catalog',
      kind: 'service',
      role: 'Backstage Component',
      name: 'churn-api',
      file: 'catalog-info.yaml',
      ...more,
    });

  it('of a catalog join the one manifest of its folder', () => {
    const { components } = assemble([fact({}), entry()]);
    expect(components).toHaveLength(1);
    expect(components[0].facts.map((f) => f.name)).toEqual(['churn', 'churn-api']);
    expect(components[0].holds).toBe(true);
  });

  it('of a catalog stay alone without a manifest, beside two of other names, or as one of many', () => {
    expect(assemble([entry()]).components[0]).toMatchObject({ holds: true, scope: '' });
    const npm = fact({ detector: 'npm-package', name: 'page', file: 'package.json' });
    expect(assemble([fact({}), npm, entry()]).components).toHaveLength(3);
    expect(assemble([fact({}), entry(), entry({ name: 'other', line: 9 })]).components).toHaveLength(3);
    expect(assemble([fact({}), npm, entry({ name: 'page' })]).components).toHaveLength(2);
  });

  it('of what is needed are no components', () => {
    const needs = fact({ detector: 'python-requirements', role: 'requirements file', file: 'requirements.txt' });
    expect(assemble([needs])).toEqual({ components: [], requirements: [needs] });
  });

  it('say the state of a component where they do', () => {
    const stateOf = (more: Partial<Fact>) => assemble([fact(more)]).components[0].state;
    expect(stateOf({ details: { lifecycle: 'Deprecated' } })).toEqual({
      state: 'deprecated',
      said: 'pyproject.toml:2',
    });
    expect(stateOf({ description: 'Deprecated: use house.' })?.state).toBe('deprecated');
    expect(stateOf({ description: 'Finds deprecated models' })).toBeNull();
    expect(stateOf({ details: { status: 'alpha' } })?.state).toBe('experimental');
  });
});

describe('a component is the same', () => {
  const known = (id: number, more: Partial<KnownComponent> = {}): KnownComponent => ({
    ...{ id, kind: 'estimator', name: 'Scaler', path: 'a.py', ordinal: 0, unit: null, gone: false },
    ...more,
  });
  const now = (more: Partial<NewComponent> = {}): NewComponent => {
    const { id: _, gone: __, ...rest } = known(0, more);
    return rest;
  };
  it.each<[string, KnownComponent[], NewComponent[], (number | null)[]]>([
    ['in its place', [known(1)], [now()], [1]],
    ['moved', [known(1)], [now({ path: 'b.py' })], [1]],
    ['renamed', [known(1)], [now({ name: 'TableScaler' })], [1]],
    ['moved and renamed with its unit', [known(1, { unit: 7 })], [now({ path: 'b.py', name: 'T', unit: 7 })], [1]],
    ['of two of one name', [known(1), known(2, { ordinal: 1 })], [now(), now({ ordinal: 1 })], [1, 2]],
    ['back again', [known(1, { gone: true })], [now()], [1]],
    ['not where two could be meant', [known(1), known(2, { path: 'c.py' })], [now({ path: 'd.py' })], [null]],
    ['not of another kind', [known(1)], [now({ kind: 'model' })], [null]],
    ['rather in life than gone', [known(1, { gone: true }), known(2)], [now()], [2]],
  ])('%s', (_, before, after, ids) => {
    expect(rematchComponents(before, after)).toEqual(ids);
  });

  it('for one on either side at most, whatever there is', () => {
    let state = 7;
    const random = (n: number) => (state = (state * 48271) % 2147483647) % n;
    for (let round = 0; round < 500; round++) {
      const one = () => ({
        kind: 'ab'[random(2)],
        name: 'xyz'[random(3)],
        path: 'pq'[random(2)],
        unit: random(4) || null,
      });
      const before = Array.from({ length: random(8) }, (_, id) =>
        known(id + 1, { ...one(), ordinal: id, gone: random(3) === 0 }),
      );
      const after = Array.from({ length: random(8) }, (_, ordinal) => now({ ...one(), ordinal }));
      const ids = rematchComponents(before, after);
      const taken = ids.filter((id) => id !== null);
      expect(ids).toHaveLength(after.length);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.every((id) => before.some((b) => b.id === id))).toBe(true);
    }
  });
});

it('a file belongs to the deepest holder around it', () => {
  const of = holderOf([
    { component: 1, scope: '' },
    { component: 2, scope: 'libs/a/' },
    { component: 3, scope: 'libs/a/' },
  ]);
  expect(['x.py', 'libs/a/x.py', 'libs/a/b/x.py', 'libs/ab/x.py'].map(of)).toEqual([1, 2, 2, 1]);
  expect(holderOf([])('x.py')).toBeNull();
});

it('and of several to the one of its language, before what lies deeper and has none of it', () => {
  const holder = (component: number, scope: string, ecosystem: string) => ({
    ...{ component, scope, foreign: new RegExp(foreignTo(ecosystem)!) },
  });
  const of = holderOf([holder(1, '', 'python'), holder(2, '', 'go'), holder(3, 'ui/', 'npm')]);
  expect(['x.py', 'main.go', 'core.cc', 'ui/a.tsx', 'ui/data.py', 'ui/q.sql'].map(of)).toEqual([1, 2, 1, 3, 1, 3]);
  // Nobody has Java here: then the folder tells.
  expect(['ui/A.java', 'A.java'].map(of)).toEqual([3, 1]);
});
