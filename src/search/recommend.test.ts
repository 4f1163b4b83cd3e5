import { expect, it } from 'vitest';
import type { Result } from './answer.ts';
import { headlineOf, orderedForReuse, recommend } from './recommend.ts';

const result = (name: string, more: Partial<Result> = {}): Result => ({
  ...{ repo: 'acme/features', file: 'scaling.py', name, kind: 'function', start: 1, end: 9, language: 'python' },
  ...{
    signature: null,
    doc: null,
    component: null,
    score: 5,
    why: [],
    match: null,
    team: null,
    consumers: 0,
    copies: 0,
    lacks: [],
  },
  ...{ same: [], licence: 'MIT', state: null, isTest: false, lastChange: null, inProgress: null },
  owner: { name: '@ada', kind: 'person', confidence: 0.9, declared: true, silent: false },
  adopt: { install: null, import: null, example: null },
  ...more,
});
const names = (all: readonly Result[]) => orderedForReuse(all).map(({ name }) => name);

it('of two that fit alike the one that others use comes first, and what nobody owns last', () => {
  expect(names([result('a', { owner: null }), result('b'), result('c', { consumers: 7 })])).toEqual(['c', 'b', 'a']);
});

it('what is deprecated comes after what fits nearly as well, and fit decides otherwise', () => {
  expect(names([result('old', { state: 'deprecated' }), result('new', { score: 4 })])).toEqual(['new', 'old']);
  expect(names([result('used', { score: 3, consumers: 30 }), result('right', { owner: null })])).toEqual([
    'right',
    'used',
  ]);
});

it('a copy that lacks a fix comes after the copy that has it', () => {
  const lacks = [{ id: 'a1', subject: 'fix empty bins', repo: 'acme/features' }];
  expect(names([result('unfixed', { lacks, score: 5.4 }), result('fixed')])).toEqual(['fixed', 'unfixed']);
});

it('confidence decides, and what is not to be relied on is never simply used', () => {
  const advice = (confidence: number, ...all: Result[]) => recommend(confidence, all).recommendation;
  expect(advice(0.8, result('a'))).toBe('use');
  expect(advice(0.5, result('a'))).toBe('extend');
  expect(advice(0.2, result('a'))).toBe('build');
  expect(advice(0.9)).toBe('build');
  expect(advice(0.8, result('a', { inProgress: 'drift' }))).toBe('extend');
  expect(advice(0.8, result('a', { state: 'deprecated' }))).toBe('extend');
  expect(advice(0.8, result('a', { isTest: true }))).toBe('extend');
  const meant = recommend(0.2, [result('a')], 'retry, backoff');
  expect(meant, 'clearly meant').toMatchObject({ recommendation: 'extend', confidence: 0.4 });
  expect(meant.reasons[0]).toMatch(/under another name \(retry, backoff\)/);
});

it('of what does not fit nothing is said but that it comes nearest, and the less likely it is there, the plainer', () => {
  const unfit = result('a', { copies: 3, owner: null, licence: null });
  expect(recommend(0.3, [unfit]).reasons).toEqual(['nothing clearly fits; a comes nearest']);
  expect(recommend(0.1, [unfit]).reasons[0]).toMatch(/^nothing here seems to do that/);
});

it('headline and first reason make one sentence, which never says two things', () => {
  const said = (confidence: number, results: Result[], repositories = 3) => {
    const searched = { repositories, files: 9, units: 90, components: 1 };
    const given = recommend(confidence, results);
    return `${headlineOf({ ...given, results, searched })}: ${given.reasons[0]}`;
  };
  const a = [result('a')];
  expect(said(0, [])).toBe('Build it: nothing like it was found in what was searched');
  expect(said(0.1, a)).toBe('Build it: nothing here seems to do that; a comes nearest');
  expect(said(0.3, a)).toBe('Look at the nearest, then build: nothing clearly fits; a comes nearest');
  expect(said(0.5, a)).toBe('Extend what is there: a comes near what you ask for');
  expect(said(0.8, a)).toBe('Use what is there: a seems to be what you ask for');
  expect(said(0, [], 0)).toMatch(/^Not known:/);
  // As it is rounded in an answer, so that a headline made of that never falls on the other side of the reason.
  expect(said(0.2496, a)).toMatch(/^Look at the nearest.*nothing clearly fits/);
});

it('reasons name users, copies, owners and licences', () => {
  const said = (r: Result) => recommend(0.8, [r]).reasons.join('; ');
  expect(said(result('a', { consumers: 2, copies: 1 }))).toMatch(/2 others use it already; 1 copy of it/);
  expect(said(result('a', { owner: null, licence: null }))).toMatch(
    /nobody is known to own it; it declares no licence/,
  );
});
