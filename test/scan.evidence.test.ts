/** Set apart at home, compared abroad: constructors and stubs through the front door. */
import { afterEach, expect, it } from 'vitest';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { type ScanResult, scan } from '../src/spolia.ts';
import { ADA } from './support/code.ts';

let made: Company | null = null;
afterEach(() => made?.remove());

const keeper = (name: string) => `class ${name}:
    def __init__(self, ledger_path, settlement_window, tolerance_bps):
        self.ledger_path = ledger_path
        self.settlement_window = settlement_window
        self.tolerance_bps = tolerance_bps
`;
const holder = (name: string) => `class ${name}:
    def __init__(self, first, second, third, fourth):
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
`;

const pairs = (result: ScanResult) =>
  [...result.pairs()]
    .map((p) =>
      [p.a, p.b]
        .map((s) => `${s.file} ${s.name}`)
        .sort()
        .join(' = '),
    )
    .sort();

it('a constructor that only keeps its parameters is found in another repository, not twice in its own', async () => {
  made = company({
    billing: [commit(ADA, '2024-01-03', 'one', { 'a.py': keeper('Netting'), 'b.py': keeper('Clearing') })],
    risk: [commit(ADA, '2024-01-04', 'two', { 'c.py': keeper('Exposure') })],
  });
  const result = await scan({ paths: [made.folder], threads: 1 });
  const constructors = pairs(result).filter((p) => p.includes('__init__'));
  expect(constructors).toEqual([
    'billing/a.py Netting.__init__ = risk/c.py Exposure.__init__',
    'billing/b.py Clearing.__init__ = risk/c.py Exposure.__init__',
  ]);
  expect(result.setApart.map((s) => s.reason)).toContain('constructor');

  const alone = await scan({ paths: [`${made.folder}/billing`], threads: 1 });
  expect(pairs(alone).filter((p) => p.includes('__init__'))).toEqual([]);
});

it('nor is one with other names, of the same shape', async () => {
  made = company({
    billing: [commit(ADA, '2024-01-03', 'one', { 'a.py': keeper('Netting') })],
    risk: [commit(ADA, '2024-01-04', 'two', { 'c.py': holder('Exposure') })],
  });
  const result = await scan({ paths: [made.folder], threads: 1 });
  expect(pairs(result).filter((p) => p.includes('__init__'))).toEqual([]);
});
