import { describe, expect, it } from 'vitest';
import { type KnownUnit, type NewUnit, rematchUnits } from './rematch-units.ts';

/** `path name content`, with the ordinal counted among those of one path and name. */
function units(lines: string[]): NewUnit[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const [path, name, content] = line.split(' ');
    const ordinal = counts.get(`${path} ${name}`) ?? 0;
    counts.set(`${path} ${name}`, ordinal + 1);
    return { path, name, cell: -1, ordinal, content: Number(content) };
  });
}
const known = (lines: string[]): KnownUnit[] => units(lines).map((u, i) => ({ ...u, id: i + 1 }));

describe('a unit is the same after', () => {
  it.each<[string, string[], string[], (number | null)[]]>([
    ['nothing', ['a.py f 1'], ['a.py f 1'], [1]],
    ['an edit', ['a.py f 1'], ['a.py f 2'], [1]],
    ['a move to another file', ['a.py f 1', 'a.py g 2'], ['b.py f 1', 'a.py g 2'], [1, 2]],
    ['being renamed', ['a.py f 1'], ['a.py h 1'], [1]],
    ['a rename of its file', ['a.py f 1', 'a.py g 2'], ['b.py f 1', 'b.py g 2'], [1, 2]],
    ['a rename of its file and an edit', ['a.py f 1', 'a.py g 2'], ['b.py f 1', 'b.py g 9'], [1, 2]],
    ['its namesake before it went away', ['a.py C.x 1', 'a.py C.x 2'], ['a.py C.x 2'], [2]],
    ['a namesake came before it', ['a.py C.x 1'], ['a.py C.x 3', 'a.py C.x 1'], [null, 1]],
    ['two files swapped names', ['a.py f 1', 'b.py f 2'], ['b.py f 1', 'a.py f 2'], [2, 1]],
    ['one of its copies moved', ['a.py f 1', 'b.py f 1'], ['a.py f 1', 'c.py f 1'], [1, 2]],
  ])('%s', (_, before, after, ids) => {
    expect(rematchUnits(known(before), units(after))).toEqual(ids);
  });
});

it('what is new is nobody', () => {
  expect(rematchUnits(known(['a.py f 1']), units(['a.py f 1', 'a.py g 5']))).toEqual([1, null]);
  expect(rematchUnits([], units(['a.py f 1']))).toEqual([null]);
});

it('each unit is matched once', () => {
  const ids = rematchUnits(known(['a.py f 1', 'b.py f 1']), units(['c.py f 1', 'd.py f 1', 'e.py f 1']));
  expect(ids.filter((id) => id !== null).sort()).toEqual([1, 2]);
});
