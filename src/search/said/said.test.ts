import { expect, it } from 'vitest';
import { isGuide, mentions, paragraphs, subjectOf } from './guides.ts';
import { renumbered, saidWords } from './said-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const known = new Set(['winsorize', 'RobustScaler', 'SMOTE', 'reduce', 'call_again']);
const named = (text: string) => [...mentions(text, (name) => known.has(name))];

it('takes a name as one of code where it is written as code', () => {
  expect(named('RobustScaler, SMOTE and call_again reduce what `winsorize` leaves')).toEqual([
    ...['RobustScaler', 'SMOTE', 'call_again', 'winsorize'],
  ]);
  expect(named('to winsorize and reduce')).toEqual([]);
  expect(named('`acme.reduce`, __proto__ and constructor')).toEqual(['reduce']);
});

it('reads prose of pages: no code, no markup, no links', () => {
  const page =
    '---\ntitle: x\n---\n# Scaling\n\nUse <b>it</b> [well](https://a.example/b).\n\n```python\nscale(1)\n```\n- one\n- two\n';
  expect(paragraphs('a.md', bytes(page))).toEqual(['# Scaling', 'Use  it  [well] .', '- one', '- two']);
  const notebook = {
    cells: [{ cell_type: 'markdown', source: ['Shown ', 'here'] }, { cell_type: 'code', source: 'f()' }, null],
  };
  expect(paragraphs('a.ipynb', bytes(JSON.stringify(notebook)))).toEqual(['Shown here']);
  for (const broken of ['{"cells":7}', '{', '\u0000', '[[[(((']) paragraphs('a.ipynb', bytes(broken));
});

it('knows guides from lists of changes and from what others wrote', () => {
  const paths = [
    'docs/guide.md',
    'README.rst',
    'a/tour.ipynb',
    'CHANGELOG.md',
    'docs/whats_new/v0.1.rst',
    'vendor/x/README.md',
    'a.py',
  ];
  expect(paths.filter(isGuide)).toEqual(['docs/guide.md', 'README.rst', 'a/tour.ipynb']);
  expect(subjectOf('docs/user_guide/apriori.ipynb')).toBe('apriori');
});

it('is given other numbers where the same is said of the same units', () => {
  const said = (first: number, second: number) =>
    new Map([
      [first, new Map([['customer', 1]])],
      [
        second,
        new Map([
          ['customer', 0.25],
          ['basket', 1],
        ]),
      ],
    ]);
  const [before, made, now]: [number, number][] = [
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  const words = saidWords(said(3, 8), before, made, [5, 6]);
  const numbers = new Int32Array(9);
  numbers[3] = 1;
  numbers[8] = 20;
  expect(renumbered(words, before, made, numbers, now)).toEqual(saidWords(said(1, 20), now, made, [5, 6]));
  expect(renumbered(words, before, now, numbers, now)).toBeNull();
  expect(renumbered(words, now, made, numbers, now)).toBeNull();
});
