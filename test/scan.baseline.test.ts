/** Baselines, and ids that survive, through the front door. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Company, commit, company } from '../src/example/repositories.ts';
import { type ScanResult, scan } from '../src/spolia.ts';
import { ADA, drift, loader, retry, scaler } from './support/code.ts';
import { spolia } from './support/command.ts';
import { report } from './support/report.ts';

let made: Company;
let scratch: string;

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'spolia-baseline-'));
  made = company({
    churn: [commit(ADA, '2024-01-03', 'model', { 'prep.py': scaler(), 'load.py': loader(), 'retry.py': retry() })],
    pricing: [commit(ADA, '2024-01-03', 'model', { 'scale.py': scaler('normalise'), 'io.py': loader('read_table') })],
  });
});
afterEach(() => {
  made.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const baseline = () => join(scratch, 'known.json');
const compared = () => scan({ paths: [made.folder], threads: 1, baseline: baseline() });
const remembered = () => scan({ paths: [made.folder], threads: 1, cacheFolder: join(scratch, 'cache') });
const named = (result: ScanResult, name: string) => result.classes.find((c) => c.members.some((m) => m.name === name))!;

describe('a baseline', () => {
  it('is written when there is none, and then nothing is new', async () => {
    const first = await compared();
    expect(first.baseline).toEqual({ file: baseline(), written: true, resolved: 0 });
    const document = JSON.parse(readFileSync(baseline(), 'utf8'));
    expect(document).toMatchObject({ spolia: 'baseline', version: 1, options: { minTokens: 20, similarity: 0.7 } });
    expect(document.classes).toHaveLength(2);
    expect(document.classes[0].members[0]).toEqual({
      repo: 'churn',
      file: 'churn/load.py',
      name: 'load_frame',
      kind: 'function',
      start: 1,
      end: 11,
      hash: expect.stringMatching(/^[0-9a-f]{13}$/),
    });
    const second = await compared();
    expect(second.baseline).toEqual({ file: baseline(), written: false, resolved: 0 });
    expect(second.classes.filter((c) => c.isNew)).toEqual([]);
    expect(await report('text', second, { baseline: true })).toContain('None is new since the baseline.');
  });

  it('tells what is new', async () => {
    await compared();
    made.write('churn', { 'drift.py': drift() });
    made.write('pricing', { 'drift.py': drift('psi') });
    const result = await compared();
    expect(result.classes.filter((c) => c.isNew).map((c) => c.members.map((m) => m.name))).toEqual([
      ['drift_score', 'psi'],
    ]);
  });

  it('tells which copies of a known duplicate are new', async () => {
    const { id } = named(await compared(), 'scale_columns');
    made.write('churn', { 'again.py': scaler('rescale') });
    const c = named(await compared(), 'rescale');
    expect(c).toMatchObject({ id, isNew: true });
    expect(c.newMembers.map((i) => c.members[i].file)).toEqual(['churn/again.py']);
    const text = await report('text', await compared(), { baseline: true });
    expect(text).toContain('churn/again.py:1  rescale  new\n');
    for (const format of ['markdown', 'html', 'sarif', 'json', 'classes']) {
      expect(await report(format, await compared(), { baseline: true })).toMatch(
        /\*\*new\*\*|"baselineState":"new"|newMembers":\[\d|"rescale",[^\]]*,1\]/,
      );
    }
  });

  it('knows copies that moved or were edited', async () => {
    const { id } = named(await compared(), 'scale_columns');
    made.git('churn', 'mv', 'prep.py', 'features.py');
    made.write('pricing', {
      'scale.py': scaler('normalise').replace('5.0', '3.0').replace('quantile(0.25)', 'q(0.25)'),
    });
    expect(named(await compared(), 'scale_columns')).toMatchObject({ id, isNew: false, newMembers: [] });
  });

  it('counts what is gone', async () => {
    await compared();
    rmSync(made.path('churn/prep.py'));
    const result = await compared();
    expect(result.baseline?.resolved).toBe(1);
    const text = await report('text', result, { baseline: true });
    expect(text.replace(/\s+/g, ' ')).toContain('1 duplicate of the baseline is gone.');
  });

  it('may accept duplicates', async () => {
    await compared();
    const document = JSON.parse(readFileSync(baseline(), 'utf8'));
    document.classes[0].accepted = { by: 'Ada', reason: 'released apart', until: null };
    writeFileSync(baseline(), JSON.stringify(document));
    expect((await compared()).totals.accepted).toBe(1);
  });

  it('made with other options is pointed out', async () => {
    await compared();
    const { notes } = await scan({ paths: [made.folder], threads: 1, baseline: baseline(), minTokens: 30 });
    expect(notes[0]).toContain('made in another way (--min-tokens 20, now 30)');
  });

  it.each([
    ['not JSON', '{'],
    ['something else', '{"spolia":"report"}'],
    ['a newer version', '{"spolia":"baseline","version":9,"classes":[]}'],
    ['an id twice', '{"spolia":"baseline","version":1,"classes":[{"id":"a","members":[]},{"id":"a","members":[]}]}'],
    ['broken members', '{"spolia":"baseline","version":1,"classes":[{"id":"a","members":[1]}]}'],
    [
      'a bad date',
      '{"spolia":"baseline","version":1,"classes":[{"id":"a","members":[],"accepted":{"by":"A","reason":"b","until":"soon"}}]}',
    ],
  ])('that is none ends the scan before anything is read: %s', async (_, text) => {
    writeFileSync(baseline(), text);
    await expect(compared()).rejects.toThrow(/known\.json is no baseline: /);
    expect(readFileSync(baseline(), 'utf8')).toBe(text);
  });

  it('--fail-on new: 1 when something is new, 0 otherwise, and the baseline stays as it is', async () => {
    const run = () => spolia(['scan', '.', '--baseline', baseline(), '--fail-on', 'new'], { cwd: made.folder });
    expect((await run()).code).toBe(0);
    const before = readFileSync(baseline());
    expect((await run()).code).toBe(0);
    made.write('churn', { 'again.py': scaler('rescale') });
    const ran = await run();
    expect([ran.code, ran.stderr]).toEqual([1, 'spolia: 1 new duplicate, and --fail-on new was asked for.\n']);
    expect(readFileSync(baseline())).toEqual(before);
    const accepted = named(await compared(), 'rescale').id;
    made.write('.', { 'spolia.yaml': `accepted:\n  - class: ${accepted}\n    by: Ada\n    reason: for the demo\n` });
    expect((await run()).code).toBe(0);
  });

  it('and the report propose commands that work', async () => {
    const first = await spolia(['scan', '.'], { cwd: made.folder });
    const commands = [...first.stdout.matchAll(/^ {4}node (.*)$/gm)].map((m) => m[1].split(' '));
    expect(commands.map((c) => c.slice(3).join(' '))).toEqual([
      '--format html --out spolia.html',
      '--baseline spolia-baseline.json',
      '--baseline spolia-baseline.json --fail-on new',
    ]);
    for (const [, ...args] of commands) expect((await spolia(args, { cwd: made.folder })).code).toBe(0);
    expect(existsSync(made.path('spolia.html'))).toBe(true);
    expect(readdirSync(made.folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the id of a duplicate', () => {
  it('survives new copies, edits and moves between scans', async () => {
    const { id } = named(await remembered(), 'scale_columns');
    const variant = (name: string) => scaler(name, 'values').replace('clip=5.0', 'clip=4.0, strict=False');
    made.write('pricing', { 'a.py': variant('a'), 'b.py': variant('b'), 'c.py': variant('c') });
    expect(named(await remembered(), 'scale_columns')).toMatchObject({ id, members: { length: 5 } });
    rmSync(made.path('churn/prep.py'));
    rmSync(made.path('pricing/scale.py'));
    expect(named(await remembered(), 'a').id).toBe(id);
    // What has no memory goes by the code of the class's representative, and that is another now.
    expect(named(await scan({ paths: [made.folder], threads: 1 }), 'a').id).not.toBe(id);
    made.write('churn', { 'moved.py': variant('moved') });
    for (const file of ['a', 'b']) rmSync(made.path(`pricing/${file}.py`));
    expect(named(await remembered(), 'moved').id).toBe(id);
  });

  it('comes back with the branch on which the duplicate is', async () => {
    const variant = (name: string) => scaler(name, 'values').replace('clip=5.0', 'clip=4.0, strict=False');
    const { id } = named(await remembered(), 'scale_columns');
    made.write('pricing', { 'a.py': variant('a'), 'b.py': variant('b'), 'c.py': variant('c') });
    await remembered();
    for (const gone of ['churn/prep.py', 'pricing/scale.py', 'pricing/a.py', 'pricing/b.py', 'pricing/c.py']) {
      rmSync(made.path(gone));
    }
    expect((await remembered()).classes).toHaveLength(1);
    made.write('pricing', { 'a.py': variant('a'), 'b.py': variant('b') });
    expect(named(await remembered(), 'a').id).toBe(id);
  });

  it('is that of the code alone where nothing is remembered', async () => {
    const first = await scan({ paths: [made.folder], threads: 1 });
    const second = await scan({ paths: [made.path('churn'), made.path('pricing')], threads: 1 });
    expect(second.classes.map((c) => c.id)).toEqual(first.classes.map((c) => c.id));
  });

  it('is never shared', async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 60; i++) files[`step_${i}.py`] = [scaler, loader, retry, drift][i % 4](`step_${i}`);
    made.write('churn', files);
    for (const run of [remembered, compared, remembered, compared]) {
      const ids = (await run()).classes.map((c) => c.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is not disturbed by a memory that is broken', async () => {
    const { id } = named(await remembered(), 'scale_columns');
    const folder = join(scratch, 'cache/classes');
    const [file] = readdirSync(folder);
    const bytes = readFileSync(join(folder, file));
    for (const broken of [
      bytes.subarray(0, 10),
      bytes.subarray(0, bytes.length - 8),
      Buffer.alloc(bytes.length, 0xff),
    ]) {
      writeFileSync(join(folder, file), broken);
      expect(named(await remembered(), 'scale_columns').id).toBe(id);
    }
  });
});
