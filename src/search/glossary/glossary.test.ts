import { describe, expect, it } from 'vitest';
import { asked } from '../asked.ts';
import { entryStems, everydayStandIns, saidStems } from './compile.ts';
import { conceptsOf } from './glossary.ts';
import { ENTRY_STEMS, STAND_INS } from './table.ts';

const meant = (query: string) => conceptsOf(asked(query).words);
const names = (query: string) => meant(query).map(({ name }) => name.split(' ')[0]);

describe('the glossary', () => {
  it.each([
    ['try it again when the network failed', 'retry'],
    ['rarest outcome should appear as often as the others: copy examples of the rare class', 'oversample'],
    ['fill empty cells', 'impute'],
    ['which settings of a model work best', 'grid'],
    ['hide personal data before sharing', 'anonymize'],
    ['one row for each item of a list', 'explode'],
  ])('takes "%s" as %s', (query, wanted) => {
    expect(names(query)).toContain(wanted);
  });

  it('takes everyday and near words for those that it has', () => {
    const [plain] = meant('change only part of a picture');
    for (const other of ['alter only a piece of a photograph', 'modify just one portion of an image'])
      expect(meant(other).find(({ name }) => name === plain.name)?.strength, other).toBeLessThan(plain.strength);
  });

  it('says nothing where nothing is said', () => {
    for (const query of ['', 'xyzzy', 'python function']) expect(meant(query), query).toEqual([]);
  });

  it('gives the clearest first, and few', () => {
    const found = meant('try again after a failure, wait longer after each failure, and stop after some minutes');
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ strength }) => strength)).toEqual(found.map(({ strength }) => strength).sort((a, b) => b - a));
  });

  it('is made ready from its entries: else run scripts/glossary.mjs', () => {
    expect(ENTRY_STEMS.trim().split('\n')).toEqual(entryStems());
    const said = saidStems();
    const lines = new Set(
      STAND_INS.trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    for (const [word, others] of everydayStandIns())
      if ([...others.keys()].some((other) => said.has(other))) expect(lines, word).toContain(word);
  });

  it('says each entry in other words than its own, and none in two ways alike', () => {
    for (const line of entryStems()) {
      const [name, , sayings] = line.split('|');
      const all = sayings.split(';');
      expect(all.length, name).toBeGreaterThan(0);
      expect(new Set(all).size, name).toBe(all.length);
    }
  });
});
