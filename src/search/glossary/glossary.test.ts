import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked } from '../asked.ts';
import { entriesOf, entryOf, everydayStandIns, saidStems, tableOf } from './compile.ts';
import { Glossary } from './glossary.ts';
import { ENTRIES, STAND_INS, WORDS } from './table.ts';

const glossary = new Glossary();
const meant = (query: string) => glossary.conceptsOf(asked(query).words);
const names = (query: string) => meant(query).map(({ name }) => name.split(' ')[0]);
const textOf = (...names: string[]): string => readFileSync(join(import.meta.dirname, ...names), 'utf8');

describe('the glossary', () => {
  it.each([
    ['try it again when the network failed', 'retry'],
    ['rarest outcome should appear as often as the others: copy examples of the rare class', 'oversample'],
    ['fill empty cells', 'impute'],
    ['which settings of a model work best', 'grid'],
    ['hide personal data before sharing', 'anonymize'],
    ['one row for each item of a list', 'explode'],
    ['some machines are still running; how long do they usually last nevertheless', 'survival'],
    ['is it likely that this borrower goes bankrupt', 'probability_of_default'],
  ])('takes "%s" as %s', (query, wanted) => {
    expect(names(query)).toContain(wanted);
  });

  it('takes everyday and near words for those that it has', () => {
    const [plain] = meant('change only part of a picture');
    for (const other of ['alter only a piece of a photograph', 'modify just one portion of an image'])
      expect(meant(other).find(({ name }) => name === plain.name)?.strength, other).toBeLessThan(plain.strength);
  });

  it('says nothing where nothing is said', () => {
    for (const query of ['', 'xyzzy', 'python function', '24 7 365']) expect(meant(query), query).toEqual([]);
  });

  it('gives the clearest first, and few', () => {
    const found = meant('try again after a failure, wait longer after each failure, and stop after some minutes');
    expect(found.length).toBeLessThanOrEqual(5);
    expect(found.map(({ strength }) => strength)).toEqual(found.map(({ strength }) => strength).sort((a, b) => b - a));
  });

  it('knows entries of a company beside its own, in their words and everyday ones', () => {
    const own = new Glossary([
      entryOf('zebra_run dunning', ['customers who do not pay', 'second letter about a bill']),
    ]);
    for (const query of ['clients who do not pay', 'send a second letter about an open bill'])
      expect(own.conceptsOf(asked(query).words)[0], query).toMatchObject({ terms: ['zebra', 'run', 'dun'] });
    expect(own.conceptsOf(asked('fill empty cells').words)[0].name).toBe(meant('fill empty cells')[0].name);
  });

  it('is made ready from its entries: else run scripts/glossary.mjs', () => {
    const entries = readdirSync(join(import.meta.dirname, 'entries'))
      .sort()
      .flatMap((name) => entriesOf(textOf('entries', name)));
    const table = tableOf(entries);
    expect(ENTRIES.trim().split('\n')).toEqual(table.entries);
    expect(WORDS.trim().split('\n')).toEqual(table.words);
    for (const { name, sayings } of entries) expect(sayings.length, name).toBeGreaterThan(1);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    const said = saidStems(entries);
    const lines = new Set(
      STAND_INS.trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    );
    for (const [word, others] of everydayStandIns(textOf('everyday.txt')))
      if ([...others.keys()].some((other) => said.has(other))) expect(lines, word).toContain(word);
  });
});
