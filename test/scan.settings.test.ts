/** `spolia.yaml` through the front door: options, exclusions, accepted duplicates. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { type ScanRequest, type ScanResult, scan } from '../src/spolia.ts';
import { ADA, drift, loader, request, retry, scaler } from './support/code.ts';
import { report } from './support/report.ts';

let made: Company;

beforeEach(() => {
  made = company({
    churn: [
      commit(ADA, '2024-01-03', 'model', {
        'prep.py': scaler(),
        'load.py': loader(),
        'statkit/stats.py': drift(),
        'api.ts': request(),
      }),
    ],
    pricing: [
      commit(ADA, '2024-01-03', 'model', {
        'scale.py': scaler('normalise', 'table'),
        'io.py': loader(),
        'stats/psi.py': drift('psi'),
        'client.ts': request(),
      }),
    ],
  });
});
afterEach(() => made.remove());

const flat = (text: string) => text.replace(/\s+/g, ' ');
const settings = (where: string, text: string | null) => {
  if (text === null) rmSync(made.path(`${where}/spolia.yaml`), { force: true });
  else made.write(where, { 'spolia.yaml': text });
};
const run = (request: Partial<ScanRequest> = {}): Promise<ScanResult> =>
  scan({ paths: [made.folder], threads: 1, today: '2025-06-15', ...request });
const named = (result: ScanResult, name: string) => result.classes.find((c) => c.members.some((m) => m.name === name))!;

describe('the settings of the scanned folder', () => {
  it('are options that the command line wins over', async () => {
    settings('.', 'scan:\n  minTokens: 33\n  similarity: 0.9\n  languages: [python]\n');
    const { options } = await run();
    expect(options).toMatchObject({ minTokens: 33, similarity: 0.9, languages: ['python'] });
    const other = await run({ minTokens: 21, similarity: 0.8, languages: ['typescript'] });
    expect(other.options).toMatchObject({ minTokens: 21, similarity: 0.8, languages: ['typescript', 'tsx'] });
  });

  it('count for a PATH inside the repository too', async () => {
    settings('churn', 'scan:\n  minTokens: 33\n');
    expect((await run({ paths: [made.path('churn/statkit')] })).options.minTokens).toBe(33);
    expect((await run({ paths: [made.path('churn/prep.py')] })).options.minTokens).toBe(33);
  });

  it('exclude files, which are counted with the reason', async () => {
    settings('.', 'scan:\n  exclude:\n    - paths: churn/statkit/\n      reason: statkit, updated by a script\n');
    const result = await run();
    expect(named(result, 'psi')).toBeUndefined();
    expect(result.notAnalysed).toContainEqual({
      reason: 'excluded',
      meaning: 'spolia.yaml excludes them: statkit, updated by a script.',
      files: 1,
      units: 0,
      examples: ['churn/statkit/stats.py'],
    });
  });

  it.each([
    ['scan:\n  minTokens: many\n', 'spolia.yaml:2: minTokens is not a whole number'],
    ['scan:\n  languages: [pyton]\n', 'spolia.yaml: no language "pyton"'],
    ['accepted:\n  - class: c1\n', 'spolia.yaml:2: an accepted duplicate lacks "by"'],
    ['scan: [\n', 'spolia.yaml:2:'],
  ])('end the scan when they are wrong: %j', async (text, message) => {
    settings('.', text);
    await expect(run()).rejects.toThrow(message);
  });

  it('of two PATHs must agree, unless the command line says', async () => {
    settings('churn', 'scan:\n  minTokens: 33\n');
    settings('pricing', 'scan:\n  minTokens: 44\n');
    const paths = [made.path('churn'), made.path('pricing')];
    await expect(run({ paths })).rejects.toThrow('differ in minTokens: 33 and 44');
    expect((await run({ paths, minTokens: 20 })).options.minTokens).toBe(20);
  });
});

describe('the settings of a repository found below', () => {
  it('exclude its own files only', async () => {
    settings('churn', 'scan:\n  exclude:\n    - paths: "*.py"\n      reason: moved away\n');
    const result = await run();
    expect(result.classes.map((c) => c.members[0].name)).toEqual(['fetchScores']);
    expect(result.notAnalysed.find((n) => n.reason === 'excluded')).toMatchObject({ files: 3 });
  });

  it('are a note on it when they are wrong, and nothing else is lost', async () => {
    settings('churn', 'scan: {minTokens: many}\n');
    const result = await run();
    expect(result.classes).toHaveLength(4);
    const [note] = result.repositories[0].notes;
    expect(note).toMatch(/^its spolia\.yaml was not used: .*churn\/spolia\.yaml:1: minTokens is not a whole number/);
    for (const format of ['text', 'markdown', 'html', 'json']) {
      expect(flat(await report(format, result))).toContain('was not used:');
    }
  });

  it('do not set the options of a larger scan, and say so', async () => {
    settings('churn', 'scan:\n  minTokens: 3000\n');
    const result = await run();
    expect(result.options.minTokens).toBe(20);
    expect(result.repositories[0].notes[0]).toContain('count only when it is scanned by itself');
  });

  it('accept what it takes part in, and nothing of others', async () => {
    const { id } = named(await run(), 'load_frame');
    const entry = `accepted:\n  - class: ${id}\n    by: Bo\n    reason: pricing moves first\n`;
    settings('churn', entry);
    expect(named(await run(), 'load_frame').accepted).toEqual({ by: 'Bo', reason: 'pricing moves first', until: null });
    settings('churn', null);
    made.write('audit', { 'a.py': retry(), 'spolia.yaml': entry });
    made.git('.', 'init', '--quiet', 'audit');
    expect(named(await run(), 'load_frame').accepted).toBeNull();
  });
});

describe('accepted duplicates', () => {
  const accepted = (what: string, until = '') =>
    `accepted:\n  - ${what}\n    by: Ada\n    reason: released apart\n${until}`;

  it('are not counted, by the id of the class', async () => {
    const before = await run();
    const { id, removable } = named(before, 'load_frame');
    settings('.', accepted(`class: ${id}`));
    const result = await run();
    expect(named(result, 'load_frame').accepted).toEqual({ by: 'Ada', reason: 'released apart', until: null });
    expect(result.totals).toMatchObject({ accepted: 1, removable: before.totals.removable - removable });
    expect(flat(await report('text', result))).toContain('1 accepted duplicate is not counted.');
  });

  it('by places: as long as all copies are among them', async () => {
    settings('.', accepted('places: ["churn/load.py:load_frame", "pricing/io.py:load_frame", "old.py:gone"]'));
    expect(named(await run(), 'load_frame').accepted).not.toBeNull();
    made.write('pricing', { 'third.py': loader('read_table') });
    expect(named(await run(), 'load_frame').accepted).toBeNull();
  });

  it('hold on the last day, then count again, and the report says so', async () => {
    const { id } = named(await run(), 'load_frame');
    settings('.', accepted(`class: ${id}`, '    until: 2025-06-15\n'));
    expect(named(await run({ today: '2025-06-15' }), 'load_frame').accepted).not.toBeNull();
    const after = await run({ today: '2025-06-16' });
    expect(after.totals.accepted).toBe(0);
    expect(flat(await report('text', after))).toContain(
      `is over, so this counts again: ${id}, accepted by Ada until 2025-06-15.`,
    );
  });

  it('take what lies within them along', async () => {
    const methods = (name: string) =>
      `class ${name}:\n${[retry('fit'), drift('read')].map((m) => m.replaceAll(/^(?=.)/gm, '    ').replace('(', '(self, ')).join('\n')}`;
    made.write('churn', { 'class.py': methods('Pipeline') });
    made.write('pricing', { 'class.py': methods('Steps').replace('bins=10', 'bins=20, strict=True') });
    const { id } = named(await run(), 'Pipeline');
    settings('.', accepted(`class: ${id}`));
    const result = await run();
    const inside = result.classes.filter((c) => c.within === id);
    expect(inside.length).toBeGreaterThan(0);
    for (const c of inside) expect(c.accepted?.by).toBe('Ada');
  });

  it('that no scan finds are pointed out', async () => {
    settings('.', accepted('class: c0000'));
    const { notes } = await run();
    expect(notes).toEqual([expect.stringMatching(/^Accepted, but not among .*: c0000 \(.*spolia\.yaml:2\)\.$/)]);
  });
});
