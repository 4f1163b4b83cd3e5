import { expect, it } from 'vitest';
import { type Circumstances, signsOf } from './evidence.ts';

const PLAIN: Circumstances = {
  message: 'fix: crash on days without readings',
  brought: [],
  touchesTests: false,
  traits: new Set(['guard']),
  fitting: 1,
  places: 1,
  hasSignature: false,
  onlySignature: false,
  added: 1,
  removed: 1,
  unitsChanged: 1,
  alikeElsewhere: 0,
  received: 0,
  receivedApart: 0,
  lacking: 1,
  sameFile: false,
  originName: 'tides/mean.py mean',
  copyName: 'locks/level.py level',
  likeness: 0.8,
  unknownNames: [],
  missingNames: [],
  unread: [],
  addsOption: false,
  doubtfulNames: false,
  fresh: 'return total if total else 0',
  isCommentedOut: false,
  isPrivacy: false,
  renamesKeys: false,
  strangeMembers: [],
  needsPart: false,
  relation: 'copy',
  distance: 1,
  sameRepository: true,
  sawCopy: false,
  sawFile: false,
  editsSince: 0,
  daysSince: 0,
  bornSince: false,
  context: 2,
};
const signs = (what: Partial<Circumstances>) => signsOf({ ...PLAIN, ...what }).map(({ name }) => name);

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
