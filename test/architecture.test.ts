import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const { violations, productFiles, importRules, fileRules } = await import(
  new URL('../scripts/architecture.js', import.meta.url).href
);
const check = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)));

it('the product keeps the rules of its architecture', () => {
  const files = productFiles(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
  expect(files.size).toBeGreaterThan(100);
  expect(violations(files)).toEqual([]);
});

describe('each rule is tripped by', () => {
  const tripped: [string, Record<string, string>][] = [
    ['the engine stands alone', { 'src/engine/a.ts': "import { readFileSync } from 'node:fs';" }],
    ['the engine stands alone', { 'src/engine/clones/a.ts': "import type { X } from '../../errors.ts';" }],
    ['repositories know git', { 'src/repositories/a.ts': "import {\n  a,\n  b,\n} from '../scan/scan.ts';" }],
    ['storage knows no domain', { 'src/storage/a.ts': "import { sync } from '../indexing/sync.ts';" }],
    ['access decides by itself', { 'src/access/a.ts': "import { sync } from '../indexing/sync.ts';" }],
    ['a scan needs no database', { 'src/scan/a.ts': "import { sql } from '../storage/sql.ts';" }],
    ['domains know the seam', { 'src/indexing/a.ts': "import { operations } from '../operations/list.ts';" }],
    ['lineage is read without a database', { 'src/lineage/a.ts': "import { sql } from '../storage/sql.ts';" }],
    ['detectors read what they are given', { 'src/detectors/a.ts': "import { readFileSync } from 'node:fs';" }],
    [
      'ownership is facts about repositories',
      { 'src/ownership/facts/a.ts': "import { scan } from '../../scan/scan.ts';" },
    ],
    ['lineage is read', { 'src/lineage/read-lineage.ts': "import { sql } from '../storage/sql.ts';" }],
    ['what imports mean', { 'src/reuse/resolve/a.ts': "import { deriveReuse } from '../derive.ts';" }],
    ['a report reads the result', { 'src/scan/report/a.ts': "export { a } from '../findings.ts';" }],
    ['nothing below knows the surfaces', { 'src/scan/a.ts': "const a = await import('../cli/main.ts');" }],
    ['leaves know nobody', { 'src/errors.ts': "import './config/settings.ts';" }],
    ['settings are read without a scan', { 'src/config/a.ts': "import { a } from '../scan/a.ts';" }],
    ['entries are for others', { 'src/scan/a.ts': "import { sheets } from '../engine/engine.ts';" }],
    ['the example company', { 'src/scan/a.ts': "import { company } from '../example/company.ts';" }],
    ['the product does not import its tests', { 'src/scan/a.ts': "import { a } from '../../test/support/a.ts';" }],
    ['packages stay where they are needed', { 'src/scan/a.ts': "import { Command } from 'commander';" }],
    ['no barrels', { 'src/scan/index.ts': '' }],
    ['no drawers', { 'src/scan/utils.ts': '' }],
    ['no drawers', { 'src/scan/helpers/a.ts': '' }],
    ['the engine has no world', { 'src/engine/a.ts': 'const now = Date.now();' }],
    ['only the command line ends the process', { 'src/scan/a.ts': 'process.exit(1);' }],
    [
      'no cycles between files',
      { 'src/scan/a.ts': "import { b } from './b.ts';", 'src/scan/b.ts': "import { a } from './a.ts';" },
    ],
    [
      'no cycles between folders',
      {
        'src/engine/units/a.ts': "import { b } from '../lexing/b.ts';",
        'src/engine/lexing/c.ts': "import { d } from '../units/d.ts';",
      },
    ],
  ];
  it.each(tripped)('%s: %j', (name, files) => {
    const wrong = check(files);
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toContain(name);
    expect(wrong[0]).toContain('Instead: ');
  });

  it('and no rule is without its example', () => {
    for (const { name } of [...importRules, ...fileRules]) {
      expect(tripped.some(([start]) => name.startsWith(start))).toBe(true);
    }
  });
});

it('types, comments and imports at a later time make no cycle', () => {
  const files = {
    'src/scan/a.ts': "import type { B } from './b.ts';\n// import { b } from './b.ts';",
    'src/scan/b.ts': "import { a } from './a.ts';",
    'src/scan/c.ts': "const { d } = await import('./d.ts');",
    'src/scan/d.ts': "import { c } from './c.ts';",
  };
  expect(check(files)).toEqual([]);
});
