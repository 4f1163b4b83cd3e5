import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { report } from '../../../test/support/report.ts';
import { emptyScan, exampleScan, largeScan } from '../../../test/support/scan-result.ts';
import type { ScanResult } from '../result.ts';

const written = async (result: ScanResult, baseline = false) => JSON.parse(await report('sarif', result, { baseline }));

/** Names as only an attacker or a very old file server makes them. */
function hostile(): ScanResult {
  const result = exampleScan();
  const [first] = result.classes;
  const file = 'a b/100%/ü\n[x](y) {0}\\#?:\ud800.py';
  return {
    ...result,
    classes: [{ ...first, members: first.members.map((m) => ({ ...m, file, name: '](http://evil) {1}' })) }],
  };
}

/**
 * The schema is a document of OASIS and not part of this repository:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json
 */
const schema = process.env.SARIF_SCHEMA ?? 'fixtures/sarif/sarif-schema-2.1.0.json';

describe.skipIf(!existsSync(schema))(
  `the official schema (skipped unless SARIF_SCHEMA names the file sarif-schema-2.1.0.json)`,
  () => {
    it.each([
      ['the example company', exampleScan(), false],
      ['the example company with a baseline', exampleScan(), true],
      ['nothing found', emptyScan(), false],
      ['hostile names', hostile(), true],
      ['600 duplicates', largeScan({ classes: 600, repositories: 8 }), true],
    ])('accepts the report of %s', async (_, result, baseline) => {
      const text = readFileSync(schema, 'utf8');
      const { default: Ajv } = await import('ajv-draft-04');
      const { default: formats } = await import('ajv-formats');
      const ajv = new Ajv.default({ strict: false, allErrors: true });
      formats.default(ajv);
      const validate = ajv.compile(JSON.parse(text));
      validate(await written(result, baseline));
      expect(validate.errors ?? []).toEqual([]);
    });
  },
);

describe('SARIF', () => {
  it('has one result for each class, with all other copies as related locations', async () => {
    const result = exampleScan();
    const { results } = (await written(result)).runs[0];
    expect(results).toHaveLength(result.classes.length);
    expect(results[0].relatedLocations).toHaveLength(result.classes[0].members.length - 1);
    expect(results[0].relatedLocations.map((l: { id: number }) => l.id)).toEqual([1, 2, 3]);
    expect(results[0].message.text).toContain('`columns` is called `features` throughout');
  });

  it('refers to a rule that exists', async () => {
    const { results, tool } = (await written(exampleScan())).runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('suppresses what was accepted, with the reason, and says so of nothing else', async () => {
    const { results } = (await written(exampleScan())).runs[0];
    const suppressed = results.filter((r: { suppressions: unknown[] }) => r.suppressions.length > 0);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0].suppressions[0]).toMatchObject({
      kind: 'external',
      status: 'accepted',
      justification: expect.stringMatching(/^each client pins .* \(accepted by a\.novak until 2027-03-31\)$/),
    });
  });

  it('tells new from known only when a baseline was given', async () => {
    const states = async (baseline: boolean): Promise<string[]> =>
      (await written(exampleScan(), baseline)).runs[0].results.map((r: { baselineState: string }) => r.baselineState);
    expect(new Set(await states(true))).toEqual(new Set(['new', 'unchanged']));
    expect(new Set(await states(false))).toEqual(new Set([undefined]));
  });

  it('gives the class as fingerprint, so that an alert survives a move', async () => {
    const result = exampleScan();
    const [first] = (await written(result)).runs[0].results;
    expect(first.partialFingerprints['spoliaCloneClass/v1']).toBe(result.classes[0].id);
  });

  it('percent-encodes paths and escapes what would be a link or a placeholder in a message', async () => {
    const [first] = (await written(hostile())).runs[0].results;
    const { uri, uriBaseId } = first.locations[0].physicalLocation.artifactLocation;
    expect(uriBaseId).toBe('SRCROOT');
    expect(uri).toBe('a%20b/100%25/%C3%BC%0A%5Bx%5D%28y%29%20%7B0%7D%5C%23%3F%3A%EF%BF%BD.py');
    expect(first.message.text).toContain('\\](http://evil) {{1}}');
  });

  it('has no region for a cell: its lines are not those of the notebook file', async () => {
    const { results } = (await written(exampleScan())).runs[0];
    const notebook = results.find((r: { message: { text: string } }) => r.message.text.startsWith('cell 4'));
    expect(notebook.locations[0].physicalLocation.region).toBeUndefined();
  });

  it('lists what was not analysed and why', async () => {
    const [invocation] = (await written(exampleScan())).runs[0].invocations;
    expect(invocation.toolExecutionNotifications.map((n: { message: { text: string } }) => n.message.text)).toEqual(
      expect.arrayContaining([expect.stringContaining('61 files were not analysed (binary).')]),
    );
  });
});
