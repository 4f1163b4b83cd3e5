import { describe, expect, it } from 'vitest';
import { report } from '../../../test/support/report.ts';
import { emptyScan, exampleScan, largeScan } from '../../../test/support/scan-result.ts';
import type { ScanResult } from '../result.ts';

/** Without the classes of a result. */
const named = (name: string): ScanResult => {
  const result = exampleScan();
  return {
    ...result,
    classes: result.classes.map((c) => ({ ...c, members: c.members.map((m) => ({ ...m, name, file: `${name}.py` })) })),
  };
};

describe('the report for people', () => {
  it('begins with what was found', async () => {
    expect((await report('text', exampleScan(), { width: 120 })).split('\n').slice(0, 2)).toEqual([
      '6 duplicates, 5 of them across repositories; 146 lines could go. 1 accepted duplicate is not counted.',
      'Scanned 6 repositories: 1,275 files, 205,095 lines, 11,025 units of code in 1.2 s.',
    ]);
  });

  it('shows the places and the difference of the costliest duplicates across repositories', async () => {
    const text = await report('text', exampleScan());
    expect(text).toContain(' 1  57 lines could go  4 copies in 4 repositories, the same but for names and values');
    expect(text).toContain('    pricing-models/pricing/monitor.py:118  population_stability');
    expect(text.replace(/\s+/g, ' ')).toContain('`frame` is called `table` throughout; 3 lines added');
    expect(text).toContain('Not listed here: 1 duplicate within one repository (4 lines could go).');
  });

  it('leaves accepted duplicates out', async () => {
    expect(await report('text', exampleScan())).not.toContain('with_retry');
  });

  it('shows duplicates within the repository when there is only one', async () => {
    const text = await report('text', exampleScan(['churn-scoring']));
    expect(text).toContain('1 duplicate; 4 lines could go.');
    expect(text).toContain('The duplicate\n');
    expect(text).toContain('The same, word for word.');
  });

  it('says what was searched when nothing was found', async () => {
    const text = await report('text', emptyScan());
    expect(text).toContain('No duplicates were found.');
    expect(text.replace(/\s+/g, ' ')).toContain('units of 20 tokens and more in Python, TypeScript and SQL');
    expect(text).toContain('spolia scan company --all');
  });

  it('says what was not looked at and why', async () => {
    const text = await report('text', emptyScan());
    expect(text).toContain('  binary  61 files\n    No text that could be read as code.');
    expect(text).toContain('  generated  18 files, 412 units');
  });

  it('names forks, whose copies are not counted', async () => {
    const result = exampleScan();
    result.repositories[1].family = result.repositories[0].family;
    expect((await report('text', result)).replace(/\s+/g, ' ')).toContain(
      'copies between them are not counted: ml-platform and pricing-models.',
    );
  });

  it('proposes commands that can be pasted, with the options of this scan', async () => {
    const result = { ...exampleScan(), paths: ["it's here"] };
    result.options.minTokens = 50;
    expect(await report('text', result, { command: 'node bin/spolia.js' })).toContain(
      "node bin/spolia.js scan 'it'\\''s here' --min-tokens 50 --format html --out spolia.html",
    );
  });

  it.each([60, 80, 120])('fits %i columns, but never breaks a path', async (width) => {
    const text = await report('text', largeScan({ classes: 200, repositories: 12 }), { width });
    for (const line of text.split('\n')) {
      if (!/^ +(\S+|spolia scan .*)$/.test(line)) expect(line.length, line).toBeLessThanOrEqual(Math.max(width, 78));
    }
  });

  it('has escape sequences only when asked for colour', async () => {
    expect(await report('text', exampleScan())).not.toContain('\u001b');
    expect(await report('text', exampleScan(), { colour: true })).toContain('\u001b[1m');
  });

  it('repaints no terminal with the names it shows', async () => {
    const text = await report('text', named('\u001b[2J\nowned\u202e'));
    expect(text).toContain('\\x1b[2J\\x0aowned\\u202e.py');
  });
});

describe('the report in Markdown', () => {
  it('links places relative to the scanned folder', async () => {
    expect(await report('markdown', exampleScan())).toContain(
      '[pricing-models/pricing/monitor.py:118](pricing-models/pricing/monitor.py#L118-L129) `population_stability`',
    );
  });

  it('lets no name become markup or leave its table cell', async () => {
    const text = await report('markdown', named('a|b`c``<img src=x>](u)@team\n'));
    for (const line of text.split('\n').filter((l) => l.includes('team'))) {
      expect(line.startsWith('| ')).toBe(true);
      expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(5);
      const prose = line.replace(/\\./g, '').replace(/(`+).*?\1(?!`)/g, '');
      expect(prose).not.toContain('<img');
    }
  });
});
