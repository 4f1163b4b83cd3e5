import { expect, it } from 'vitest';
import { PLAIN } from '../../test/support/circumstances.ts';
import { type Circumstances, signsOf } from './evidence.ts';

/** Of a copy that drifted and was given another name. */
const OTHER: Circumstances = { ...PLAIN, copyName: 'locks/level.py level', likeness: 0.8 };
const signs = (what: Partial<Circumstances>) => signsOf({ ...OTHER, ...what }).map(({ name }) => name);

it('what a model does and what is raised on purpose are no faults', () => {
  const isCalled = (message: string) => !signs({ message }).includes('called no fix');
  expect(isCalled('regression in the mean since 2.1: a regression')).toBe(true);
  expect(isCalled('native quantile regression')).toBe(false);
  expect(isCalled('error if nothing is read')).toBe(true);
  expect(isCalled('Raise an error if nothing is read')).toBe(false);
  // Others took it over: they called it worth making.
  expect(signs({ message: 'tables', received: 1 })).not.toContain('called no fix');
});

it('titles of a branch and lines of a forge do not speak of the change', () => {
  const speaks = (message: string) => signs({ message }).includes('speaks of a fix');
  expect(speaks('tables\n\nThe mean was wrong on days without readings.')).toBe(true);
  expect(speaks('tables\n\n* fix lint\n* names\n* more names\n* fix names')).toBe(false);
  expect(speaks('tables\n\n* the mean was wrong')).toBe(true);
  expect(speaks('tables\n\nPull Request resolved: https://forge.test/1')).toBe(false);
});

it('a look-alike among many, none of which took the change, ranks lower', () => {
  expect(signs({ lacking: 4 })).toContain('one of many');
  expect(signs({ lacking: 4, likeness: 0.95 })).not.toContain('one of many');
  expect(signs({ lacking: 4, received: 1 })).not.toContain('one of many');
});

it('what another part of the change makes otherwise, and paths of the origin', () => {
  expect(signs({ madeOtherwise: ['layers'] })).toContain('made otherwise');
  expect(signs({ isPathOfOrigin: true })).toContain('speaks of the origin');
  // What was stored before these were asked.
  expect(signs({})).not.toContain('made otherwise');
});
