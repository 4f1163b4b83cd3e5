import { expect, it } from 'vitest';
import { PLAIN } from '../../test/support/circumstances.ts';
import { type Circumstances, LIKELY, weigh } from './evidence.ts';

const isListed = (what: Partial<Circumstances>) => weigh({ ...PLAIN, ...what }).score >= LIKELY;

it('one line of what is called a fix is listed', () => {
  expect(isListed({})).toBe(true);
  expect(isListed({ message: 'tables of readings' })).toBe(false);
  expect(isListed({ message: 'mean: no division by zero' })).toBe(true);
  expect(isListed({ traits: new Set(['guard', 'operator']) })).toBe(false);
  expect(isListed({ changesNothing: true })).toBe(false);
});

it('a few lines are listed where the copy is as the origin was, if others took them over or could not see them', () => {
  const three = { added: 3, unitsChanged: 9 };
  expect(isListed(three)).toBe(false);
  expect(isListed({ ...three, received: 1 })).toBe(true);
  expect(isListed({ ...three, sameRepository: false })).toBe(true);
  expect(isListed({ ...three, received: 1, likeness: 0.8 })).toBe(false);
  expect(isListed({ ...three, added: 9, received: 1 })).toBe(false);
});

it('however long it is, where the copy is as the origin was and the change mends one thing alone', () => {
  expect(isListed({ added: 9, unitsChanged: 3 })).toBe(true);
  expect(isListed({ added: 9, unitsChanged: 4 })).toBe(false);
  expect(isListed({ added: 9, unitsChanged: 3, likeness: 0.8 })).toBe(false);
  // Or others took it over; those that got it at once count as one.
  expect(isListed({ added: 9, unitsChanged: 3, likeness: 0.8, received: 1, receivedApart: 1 })).toBe(true);
  expect(isListed({ added: 9, unitsChanged: 5, likeness: 0.8, received: 2 })).toBe(true);
  expect(isListed({ added: 9, unitsChanged: 5, likeness: 0.8, received: 2, receivedApart: 2 })).toBe(false);
  expect(isListed({ added: 9, unitsChanged: 3, message: 'tables of readings', received: 1 })).toBe(false);
});

it('nothing is listed that may be worth nothing there', () => {
  for (const moot of ['only converts', 'returns otherwise', 'returns to nobody', 'repeats a key'] as const)
    expect(isListed({ moot })).toBe(false);
});

it('others who took it over speak for what is called no fix, if it only adds to the copy and little else was changed', () => {
  const taken = { message: 'tables of readings', removed: 0, received: 1, receivedApart: 1 };
  expect(isListed({ ...taken, likeness: 0.8 })).toBe(true);
  expect(isListed({ ...taken, removed: 1 })).toBe(false);
  expect(isListed({ ...taken, unitsChanged: 40 })).toBe(false);
  // For what is called new work only where the copy is as the origin was.
  expect(isListed({ ...taken, message: 'tables: new rows' })).toBe(true);
  expect(isListed({ ...taken, message: 'tables: new rows', likeness: 0.8 })).toBe(false);
});

it('what was mended in a copy is listed for its origin only in another repository', () => {
  expect(isListed({ relation: 'origin' })).toBe(false);
  expect(isListed({ relation: 'origin', sameRepository: false })).toBe(true);
  expect(isListed({ relation: 'sibling', sameRepository: false })).toBe(false);
});

it('other names speak against it within a repository, where copies are not renamed', () => {
  expect(isListed({ exchanged: 2 })).toBe(false);
  expect(isListed({ exchanged: 2, sameRepository: false })).toBe(true);
  // Titles name what they are about: files of another repository are called after it.
  const readings = { message: 'fix tides: crash', sameRepository: false };
  expect(isListed(readings)).toBe(true);
  expect(isListed({ ...readings, sameRepository: true })).toBe(false);
});

it('a parameter that gets another default suits one of several', () => {
  expect(isListed({ onlyHeader: true })).toBe(false);
});

it('what is not sure keeps its order below what is listed', () => {
  const scores = [0.8, 0.6, 0.45].map((likeness) => weigh({ ...PLAIN, added: 3, likeness }).score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  for (const score of scores) expect(score).toBeLessThan(LIKELY);
});

it('says what keeps a change from the list, first what is worst', () => {
  const against = (what: Partial<Circumstances>) => weigh({ ...PLAIN, ...what }).against;
  expect(against({})).toEqual([]);
  const left = against({ added: 3, unitsChanged: 9, unread: ['self.tide'], sawFile: true });
  expect(left.map(({ sort }) => sort)).toEqual(['seen', 'nothing', 'parts']);
  // In the words in which it counts, where they say which names.
  expect(against({ unknownNames: ['mean'] }).map(({ text }) => text)).toEqual([
    "the copy's file does not know mean: import or define it",
  ]);
  expect(against({ relation: 'sibling' }).map(({ sort }) => sort)).toEqual(['kin']);
  expect(against({ message: 'tables of readings' }).map(({ sort }) => sort)).toEqual(['no fix']);
  expect(against({ context: 0, likeness: 0.4, editsSince: 9, daysSince: 900, unitsChanged: 60 })).toEqual([
    { sort: 'weak', text: 'too little speaks for it' },
  ]);
});
