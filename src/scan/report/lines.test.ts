import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleScan, largeScan } from '../../../test/support/scan-result.ts';
import type { ClonePair, Place, ScanResult } from '../result.ts';
import type { ReportFormat, ReportOptions } from './format.ts';
import { formats } from './formats.ts';

const options: ReportOptions = { version: '0.0.0', command: 'spolia', colour: false, width: 100, baseline: true };

async function write(id: string, result: ScanResult): Promise<{ text: string; chunks: number[] }> {
  const chunks: string[] = [];
  await formats.find((f) => f.id === id)!.write(result, (chunk) => void chunks.push(chunk), options);
  return { text: chunks.join(''), chunks: chunks.map((c) => c.length) };
}
const lines = async (id: string, result: ScanResult) =>
  (await write(id, result)).text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the forms of one JSON object a line', () => {
  it('write a pair with its keys in the promised order', async () => {
    const [pair] = await lines('pairs', exampleScan());
    expect(Object.keys(pair)).toEqual(['a', 'b', 'similarity', 'normalized', 'type', 'class', 'fragment']);
    expect(Object.keys(pair.a)).toEqual(['repo', 'file', 'name', 'kind', 'start', 'end']);
  });

  it('say which cell of a notebook', async () => {
    const found = (await lines('pairs', exampleScan())).find((p) => p.a.kind === 'cell');
    expect(found.a).toMatchObject({ file: 'demand-forecast/notebooks/weekly_lags.ipynb', cell: 3 });
  });

  it('write a class with all of its members', async () => {
    const result = exampleScan();
    const written = await lines('classes', result);
    expect(Object.keys(written[0]).slice(0, 9)).toEqual([
      'id',
      'type',
      'members',
      'tokens',
      'lines',
      'similarity',
      'repos',
      'removable',
      'accepted',
    ]);
    expect(written.map((c) => c.members)).toEqual(result.classes.map((c) => c.members));
    expect(written.find((c) => c.accepted)?.accepted).toMatchObject({ by: 'a.novak', until: '2027-03-31' });
  });

  it('write copies that are counted in another class after the members', async () => {
    const result = exampleScan();
    const [first, second] = result.classes;
    first.guests = [{ place: second.members[1], countedIn: second.id }];
    const [written] = await lines('classes', result);
    expect(written.members).toEqual([...first.members, { ...second.members[1], countedIn: second.id }]);
  });

  it('write every unit', async () => {
    const [unit] = await lines('units', exampleScan());
    expect(Object.keys(unit)).toEqual([
      'repo',
      'file',
      'name',
      'kind',
      'language',
      'start',
      'end',
      'tokens',
      'doc',
      'signature',
      'setApart',
    ]);
  });

  it('never round a difference away', async () => {
    const place: Place = { repo: '', file: 'a.py', name: 'f', kind: 'function', start: 1, end: 2 };
    const pair: ClonePair = {
      a: place,
      b: { ...place, start: 5, end: 6 },
      similarity: 0.999999,
      normalized: 0.7,
      type: 'T3',
      class: null,
      fragment: false,
    };
    const [written] = await lines('pairs', { ...exampleScan(), pairs: () => [pair] });
    expect(written).toMatchObject({ similarity: 0.9999, normalized: 0.7, class: null });
  });

  it('survive names that no one should have chosen', async () => {
    const name = 'evil"\n\u2028</script>\ud800';
    const place: Place = { repo: '', file: `${name}.py`, name, kind: 'function', start: 1, end: 2 };
    const pair = {
      a: place,
      b: place,
      similarity: 1,
      normalized: 1,
      type: 'T1' as const,
      class: null,
      fragment: false,
    };
    const [written] = await lines('pairs', { ...exampleScan(), pairs: () => [pair] });
    expect(written.a.name).toBe(name);
  });

  it('come in pieces of about 64 KB and wait for the reader', async () => {
    const result = largeScan({ classes: 2000, repositories: 8 });
    const { chunks } = await write('pairs', result);
    expect(chunks.length).toBeGreaterThan(10);
    expect(Math.max(...chunks)).toBeLessThan(80_000);
    let waiting = 0;
    let most = 0;
    await formats
      .find((f) => f.id === 'pairs')!
      .write(
        result,
        async () => {
          most = Math.max(most, ++waiting);
          await new Promise((done) => setTimeout(done, 0));
          waiting--;
        },
        options,
      );
    expect(most).toBe(1);
  });
});

describe('the whole result as JSON', () => {
  it('is one document with everything but the pairs', async () => {
    const result = exampleScan();
    const document = JSON.parse((await write('json', result)).text);
    const { fromCache: _, ...totals } = result.totals;
    expect(document.summary).toEqual(totals);
    expect(document.classes).toHaveLength(result.classes.length);
    expect(document.notAnalysed[0].reason).toBe('too large');
    expect(document.pairs).toBeUndefined();
  });
});

describe('the registry of formats', () => {
  it('names each format once and says what it is for', () => {
    expect(new Set(formats.map((f) => f.id)).size).toBe(formats.length);
    for (const format of formats) expect(format.purpose).toMatch(/^[A-Z].*\.$/);
  });

  it('holds every format of this folder', async () => {
    const found: string[] = [];
    for (const file of readdirSync(import.meta.dirname ?? new URL('.', import.meta.url).pathname)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
      const exported: Record<string, unknown> = await import(`./${file}`);
      for (const value of Object.values(exported)) {
        if (typeof (value as ReportFormat | null)?.write === 'function') found.push((value as ReportFormat).id);
      }
    }
    expect(found.sort()).toEqual(formats.map((f) => f.id).sort());
  });
});
