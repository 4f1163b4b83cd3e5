import { describe, expect, it } from 'vitest';
import { sheets } from '../lexing/languages.ts';
import { notebookSections } from './notebook.ts';

const encode = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

const code = (source: unknown, more: object = {}) => ({
  cell_type: 'code',
  metadata: {},
  outputs: [],
  source,
  ...more,
});
const notebook = (cells: unknown[], metadata: object = { kernelspec: { language: 'python', name: 'python3' } }) => ({
  nbformat: 4,
  nbformat_minor: 5,
  cells,
  metadata,
});

/** `[cell, language, source]` of each section. */
function sections(value: unknown): unknown[] {
  const source = notebookSections(encode(value));
  if ('reason' in source) throw new Error(source.reason);
  return source.sections.map((s) => [
    s.cell,
    s.languageId,
    new TextDecoder().decode(source.bytes.subarray(s.start, s.end)),
  ]);
}
/** Source of a single code cell after its magics are blanked. */
const cell = (source: string): unknown => (sections(notebook([code(source)]))[0] as unknown[] | undefined)?.[2];
const reason = (value: unknown): unknown => (notebookSections(encode(value)) as { reason?: string }).reason;
const hasSheet = (id: string): boolean => sheets.some((s) => s.id === id);

describe('cells of a notebook', () => {
  it('are its code cells, counted among all cells', () => {
    expect(
      sections(
        notebook([
          { cell_type: 'markdown', source: ['# Drift'] },
          code(['import numpy as np\n', 'x = "é\\u00e9"']),
          code(''),
          { cell_type: 'raw', source: 'raw' },
          code('fit()'),
        ]),
      ),
    ).toEqual([
      [1, 'python', 'import numpy as np\nx = "é\\u00e9"'],
      [4, 'python', 'fit()'],
    ]);
  });

  it('are decoded as JSON strings are', () => {
    const json =
      '{"cells":[{"cell_type":"code","source":["a = \\"\\u00e9\\ud83d\\ude00\\t\\/\\\\n\\"\\n","b\\ud83d"]}]}';
    expect(sections(json)).toEqual([[0, 'python', 'a = "é😀\t/\\n"\nb\ufffd']]);
    expect(sections(`\ufeff${json}`)).toEqual(sections(json));
  });

  it('of nbformat 3 lie in worksheets and name their language', () => {
    expect(
      sections({
        nbformat: 3,
        metadata: { name: '' },
        worksheets: [
          {
            cells: [
              { cell_type: 'heading', source: 'Drift' },
              { cell_type: 'code', language: 'python', input: ['x = 1\n', 'y'] },
            ],
          },
          { cells: [{ cell_type: 'code', language: 'python', input: 'z' }] },
        ],
      }),
    ).toEqual([
      [1, 'python', 'x = 1\ny'],
      [2, 'python', 'z'],
    ]);
  });

  it.runIf(hasSheet('r'))('are in the language of the kernel, wherever its metadata stand', () => {
    const cells = [code('fit <- function(x) x')];
    expect(sections(notebook(cells, { kernelspec: { language: 'R' } }))).toEqual([[0, 'r', 'fit <- function(x) x']]);
    expect(sections({ metadata: { language_info: { name: 'R' } }, cells })).toEqual([[0, 'r', 'fit <- function(x) x']]);
    expect(sections(notebook(cells, { kernelspec: { name: 'ir' } }))).toEqual([[0, 'r', 'fit <- function(x) x']]);
  });

  it.each([['python3'], ['ipython3'], ['Python 3'], ['PySpark'], [undefined]])('kernel %s is Python', (language) => {
    expect(sections(notebook([code('x')], { kernelspec: { language } }))).toEqual([[0, 'python', 'x']]);
  });

  it('in a language without a sheet are left out, and a notebook of nothing else says so', () => {
    const julia = { kernelspec: { language: 'julia' } };
    expect(sections(notebook([code('fit(x) = x'), code('%%python\nx = 1')], julia))).toEqual([
      [1, 'python', '        \nx = 1'],
    ]);
    expect(reason(notebook([code('fit(x) = x')], julia))).toBe('other-language');
  });

  it('may have a language of their own in the editor', () => {
    expect(sections(notebook([code('a: 1', { metadata: { vscode: { languageId: 'yaml' } } }), code('x = 1')]))).toEqual(
      [[1, 'python', 'x = 1']],
    );
  });
});

describe('magics', () => {
  it('are blanked in place', () => {
    const source = '%matplotlib inline\nimport os\n  !pip install \\\n    numpy\nx = 1 # 50 %\ny = é ; !ls\n';
    const blanked = cell(source) as string;
    const spaces = (text: string): string => text.replace(/\S/g, ' ');
    const [first, second, third, fourth, fifth] = source.split('\n');
    expect(blanked.split('\n')).toEqual([
      spaces(first),
      second,
      spaces(third),
      spaces(fourth),
      fifth,
      'y = é ;    ',
      '',
    ]);
    expect(blanked.length).toBe(source.length);
  });

  it.each([
    ['files = !ls *.py', 'files =         '],
    ['r = %timeit -o fit(x)', 'r =                  '],
    ['frame.describe?', '               '],
    ['?frame', '      '],
    ['np.*load*??\nx', '           \nx'],
    ['x = a % b', 'x = a % b'],
    ['x = (a\n% b)', 'x = (a\n% b)'],
    ['x = a \\\n% b', 'x = a \\\n% b'],
    ['x != y', 'x != y'],
    ['"""\n%time\n?\n"""', '"""\n%time\n?\n"""'],
    ["print('why?')  # why?", "print('why?')  # why?"],
    ['f(a=b) == c', 'f(a=b) == c'],
    ['if x:\n    %time f()\n    !ls {x}\n    g()', 'if x:\n             \n           \n    g()'],
  ])('%j', (source, expected) => {
    expect(cell(`0\n${source}`)).toBe(`0\n${expected}`);
  });

  it.each([['%%time'], ['%%capture out'], ['%%timeit -n 10'], ['%%ipytest'], ['%%time\n%%capture']])(
    '%j keeps the language of the cell',
    (magic) => {
      expect(cell(`\n${magic}\nx = 1`)).toBe(`\n${magic.replace(/[^\n]/g, ' ')}\nx = 1`);
    },
  );

  it.each([
    ['%%sql', 'sql'],
    ['%%bigquery frame --project p', 'sql'],
    ['%%bash', 'shell'],
    ['%%sh', 'shell'],
    ['%%script bash -e', 'shell'],
    ['%%!', 'shell'],
    ['%%R -i x', 'r'],
    ['%%js', 'javascript'],
    ['%%javascript', 'javascript'],
    ['%%scala', 'scala'],
    ['%sql', 'sql'],
    ['# report\n%%bash', 'shell'],
    ['%%time\n%%bash', 'shell'],
    ['%%writefile train.py', 'python'],
    ['%%writefile -a src/train.py', 'python'],
    ['%%file run.R', 'r'],
    ['%%html', null],
    ['%%markdown', null],
    ['%md', null],
    ['%%writefile config.yaml', null],
    ['%%script perl', null],
  ])('%j sets it', (magic, language) => {
    const found = sections(notebook([code(`${magic}\nx = 1`), code('y')]));
    const expected = language !== null && hasSheet(language) ? [[0, language]] : [];
    expect(found.map((s) => (s as unknown[]).slice(0, 2))).toEqual([...expected, [1, 'python']]);
  });

  it('what is written to a Python file is not searched for magics', () => {
    expect(cell('%%writefile a.py\nx = (1\n% y)\n!odd')).toBe('                \nx = (1\n% y)\n!odd');
  });

  it('a cell of magics alone is no section', () => {
    expect(sections(notebook([code('!pip install numpy\n%load_ext sql')]))).toEqual([]);
  });
});

describe('what is no notebook', () => {
  it.each([
    [''],
    ['null'],
    ['[]'],
    ['{}'],
    ['{"cells":'],
    ['{"cells":[{"cell_type":"code","source":"x'],
    ['{"cells":[{"cell_type":"code","source":"\\u12"}]}'],
    ['{"cells" 1}'],
    ['{cells:[]}'],
    ['{"cells":{"a":1}}'],
    ['{"cells":"x"}'],
    ['{"cells":[}'],
    ['{"worksheets":1}'],
    ['\u0000\u0001'],
    [`${'['.repeat(100_000)}`],
    [`{"cells":${'{"a":'.repeat(100_000)}`],
  ])('gives a reason (%#)', (source) => {
    expect(reason(source)).toBe('malformed-notebook');
  });

  it('cells and sources of wrong types are passed over', () => {
    expect(
      sections(
        notebook(
          [
            1,
            null,
            'x',
            [],
            {},
            { cell_type: 1, source: 'x' },
            code(1),
            code(null),
            code({ a: 1 }),
            code(['x', 1, null, ['y'], '\nz']),
            { cell_type: 'code' },
            code('w', { metadata: [1] }),
          ],
          { kernelspec: 'python', language_info: [{ name: 1 }] },
        ),
      ),
    ).toEqual([
      [9, 'python', 'x\nz'],
      [11, 'python', 'w'],
    ]);
  });

  it('depth and size of what is skipped do not matter', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const image = 'A'.repeat(5_000_000);
    const json = `{"cells":[{"cell_type":"code","outputs":[{"data":{"image/png":"${image}"}},${deep}],"source":"x"}]}`;
    expect(sections(json)).toEqual([[0, 'python', 'x']]);
  });
});
