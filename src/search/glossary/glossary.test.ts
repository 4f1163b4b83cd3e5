import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked } from '../asked.ts';
import { entriesOf, entryOf, everydayStandIns, saidStems, tableOf } from './compile.ts';
import { Glossary } from './glossary.ts';
import { ENTRIES, STAND_INS, TERM_WORDS, TERMS, WORDS } from './table.ts';

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
    const entriesIn = (folder: string) =>
      readdirSync(join(import.meta.dirname, folder))
        .sort()
        .flatMap((name) => entriesOf(textOf(folder, name)));
    const [entries, dictionary] = [entriesIn('entries'), entriesIn('terms')];
    const lines = (text: string): string[] => text.trim().split('\n');
    const [table, terms] = [tableOf(entries), tableOf(dictionary)];
    expect([lines(ENTRIES), lines(WORDS)]).toEqual([table.entries, table.words]);
    expect([lines(TERMS), lines(TERM_WORDS)]).toEqual([terms.entries, terms.words]);
    for (const { name, sayings } of dictionary) expect(sayings.length, name).toBeGreaterThan(1);
    for (const { name, sayings } of entries) expect(sayings.length, name).toBeGreaterThan(1);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    const said = saidStems([...entries, ...dictionary]);
    const standing = new Set(lines(STAND_INS).map((line) => line.split(' ')[0]));
    for (const [word, others] of everydayStandIns(textOf('everyday.txt')))
      if ([...others.keys()].some((other) => said.has(other))) expect(standing, word).toContain(word);
  });
});

describe('the dictionary', () => {
  const meaningsOf = (query: string) => glossary.meaningsOf(asked(query));
  const strengthOf = (query: string, term: string): number => {
    const found = meaningsOf(query).terms.find(({ stems }) => stems.join(' ') === term);
    return Math.max(0, ...(found?.strengths ?? []));
  };

  it.each([
    ['fill up with blanks to the same length', 'pad'],
    ['cut text into words', 'token'],
    ['how certain is it', 'confid'],
    ['divide a film into pieces', 'video'],
    ['stop when it no longer gets better', 'earli stop'],
  ])('takes words of "%s" as %s', (query, term) => {
    expect(strengthOf(query, term)).toBeGreaterThan(0.5);
  });

  it('takes a word as itself before all that it may mean', () => {
    expect(strengthOf('tokenize', 'token')).toBe(1);
    for (const { strengths } of meaningsOf('cut long text into words').terms)
      for (const strength of strengths) expect(strength).toBeLessThanOrEqual(1);
  });

  it('weighs words of a query by how rarely they are said', () => {
    const { weights } = meaningsOf('make tokenizer');
    expect(weights[0]).toBeLessThan(weights[1]);
    expect(meaningsOf('24 7 365')).toEqual({ weights: [], terms: [] });
  });
});
