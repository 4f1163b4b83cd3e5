/** Folders and repositories in any state: the rest is done, what is left out is counted with the reason. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Company, clone, commit, company, folder, repository, submodule } from '../src/example/repositories.ts';
import { type ScanResult, scan } from '../src/spolia.ts';
import { ADA, drift, loader, retry, scaler } from './support/code.ts';
import { jsonLines, spolia } from './support/command.ts';
import { report } from './support/report.ts';

let scratch: string;
let made: Company | null = null;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'spolia-places-'));
});
afterEach(() => {
  made?.remove();
  made = null;
  rmSync(scratch, { recursive: true, force: true });
});

const run = (...paths: string[]): Promise<ScanResult> =>
  scan({ paths: paths.length > 0 ? paths : [made!.folder], threads: 1 });
const reasons = (result: ScanResult) => Object.fromEntries(result.notAnalysed.map((n) => [n.reason, n.files]));
const files = (result: ScanResult) => result.classes.flatMap((c) => c.members.map((m) => m.file)).sort();

describe('links', () => {
  it('that go round in circles or lead out of the repository are not followed', async () => {
    writeFileSync(join(scratch, 'secret.py'), scaler());
    made = company({
      churn: [
        commit(ADA, '2024-01-03', 'links', {
          'a.py': scaler(),
          'b.py': scaler('b'),
          round: { link: '.' },
          'self.py': { link: 'self.py' },
          'out.py': { link: join(scratch, 'secret.py') },
          outside: { link: scratch },
          'again.py': { link: 'a.py' },
        }),
      ],
    });
    const result = await run();
    expect(files(result)).toEqual(['churn/a.py', 'churn/b.py']);
    expect(reasons(result)['outside the repository']).toBe(2);
    expect(reasons(result).symlink).toBe(3);
  });

  it('to a repository are followed when they are the PATH', async () => {
    made = company({ churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), 'b.py': scaler('b') })] });
    symlinkSync(made.path('churn'), join(scratch, 'here'));
    expect(files(await run(join(scratch, 'here')))).toEqual(['a.py', 'b.py']);
  });
});

describe('what the operating system refuses', () => {
  // Root may read everything, so the program runs as nobody.
  const isRoot = process.getuid?.() === 0;
  const asNobody = (...args: string[]) =>
    spolia(['scan', ...args, '--no-cache'], {
      uid: isRoot ? 65534 : undefined,
      env: { HOME: '/nonexistent' },
      cwd: '/',
    });
  const program = fileURLToPath(new URL('..', import.meta.url));
  const reachable = (() => {
    try {
      execFileSync(
        process.execPath,
        ['-e', `require('fs').accessSync(${JSON.stringify(program)})`],
        isRoot ? { uid: 65534 } : {},
      );
      return true;
    } catch {
      return false;
    }
  })();

  it.skipIf(!reachable)('files and folders are counted, and the rest is done', async () => {
    for (const name of ['a', 'b', 'closed']) writeFileSync(join(scratch, `${name}.py`), scaler(name));
    mkdirSync(join(scratch, 'shut'));
    writeFileSync(join(scratch, 'shut/c.py'), scaler());
    chmodSync(scratch, 0o755);
    chmodSync(join(scratch, 'closed.py'), 0);
    chmodSync(join(scratch, 'shut'), 0);
    const ran = await asNobody(scratch, '--json');
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const { classes, notAnalysed } = JSON.parse(ran.stdout);
    expect(classes[0].members.map((m: { file: string }) => m.file)).toEqual(['a.py', 'b.py']);
    expect(notAnalysed.map((n: { reason: string; files: number }) => [n.reason, n.files])).toEqual([
      ['unreadable', 1],
      ['unreadable folder', 1],
    ]);
    for (const path of ['closed.py', 'shut']) {
      const none = await asNobody(join(scratch, path));
      expect([none.code, none.stdout]).toEqual([2, '']);
      expect(none.stderr).toMatch(/^spolia: nothing could be read: .* cannot be opened\n/);
    }
    chmodSync(join(scratch, 'shut'), 0o755);
  });

  it.skipIf(!reachable)('a home or cache that cannot be written costs nothing', async () => {
    writeFileSync(join(scratch, 'a.py'), scaler());
    chmodSync(scratch, 0o555);
    const ran = await spolia(['scan', scratch], {
      uid: isRoot ? 65534 : undefined,
      env: { XDG_CACHE_HOME: join(scratch, 'cache') },
      cwd: '/',
    });
    chmodSync(scratch, 0o755);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
  });

  it('pipes and sockets are never opened', async () => {
    writeFileSync(join(scratch, 'a.py'), scaler());
    execFileSync('mkfifo', [join(scratch, 'feed.py')]);
    expect(reasons(await run(scratch))).toEqual({ 'special file': 1 });
  });
});

describe('names', () => {
  it('with line breaks, escape sequences and bytes that are no UTF-8 stay harmless in every report', async () => {
    made = company({
      churn: repository([
        commit(
          ADA,
          '2024-01-03',
          'names',
          new Map<string | Buffer, string>([
            ['line\nbreak.py', scaler('first')],
            ['\u001b[2Jclear.py', scaler('second')],
            [Buffer.from('caf\xe9.py', 'latin1'), scaler('third')],
            ['-rf.py', scaler('fourth')],
            [' blank .py', scaler('fifth')],
            ['it\'s "quoted" & <b>.py', scaler('sixth')],
          ]),
        ),
      ]),
    });
    const result = await run();
    expect(result.classes[0].members).toHaveLength(6);
    for (const m of result.classes[0].members) expect(result.source(m)?.[0]).toMatch(/^def \w+\(frame/);
    for (const format of ['text', 'markdown', 'html', 'sarif', 'json', 'pairs', 'classes', 'units']) {
      const text = await report(format, result);
      expect(text).not.toContain('\u001b');
      if (['pairs', 'classes', 'units'].includes(format)) expect(jsonLines(text).length).toBeGreaterThan(0);
      if (['sarif', 'json'].includes(format)) JSON.parse(text);
    }
    expect(files(result)).toContain('churn/caf\ufffd.py');
  });
});

describe('repositories', () => {
  it('bare: read from HEAD, descriptions and all', async () => {
    made = company({
      churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler() })],
      'pricing.git': repository([commit(ADA, '2024-01-04', 'y', { 'lib/b.py': scaler('b') })], { bare: true }),
    });
    expect(files(await run())).toEqual(['churn/a.py', 'pricing.git/lib/b.py']);
  });

  it('empty, without a commit, without any code', async () => {
    made = company({
      empty: repository([]),
      'empty.git': repository([], { bare: true }),
      notes: [commit(ADA, '2024-01-03', 'x', { 'README.md': 'Notes.\n' })],
    });
    const result = await run();
    expect(result.totals).toMatchObject({ files: 0, classes: 0 });
    for (const path of ['empty', 'empty.git', 'notes']) {
      const ran = await spolia(['scan', made.path(path)]);
      expect([ran.code, ran.stderr]).toEqual([0, '']);
      expect(ran.stdout).toContain('No file of a language that Spolia reads was found.');
    }
  });

  it('shallow', async () => {
    made = company({
      origin: [
        commit(ADA, '2024-01-03', 'x', { 'a.py': scaler() }),
        commit(ADA, '2024-01-04', 'y', { 'b.py': scaler('b') }),
      ],
      shallow: clone('origin', { depth: 1 }),
    });
    expect(files(await run(made.path('shallow')))).toEqual(['a.py', 'b.py']);
  });

  it('submodules are repositories of their own, or counted when they are not checked out', async () => {
    made = company({
      features: [commit(ADA, '2024-01-03', 'x', { 'scale.py': scaler() })],
      churn: [
        commit(ADA, '2024-01-04', 'y', { 'prep.py': scaler('prep') }),
        submodule('third/features', 'features', ADA, '2024-02-04'),
      ],
      pricing: [
        commit(ADA, '2024-01-05', 'z', { 'x.py': drift() }),
        submodule('features', 'features', ADA, '2024-02-04', false),
      ],
    });
    const result = await run(made.path('churn'));
    expect(result.repositories.map((r) => r.repo)).toEqual(['', 'third/features']);
    expect(files(result)).toEqual(['prep.py', 'third/features/scale.py']);
    expect(reasons(await run(made.path('pricing')))).toEqual({ 'submodule not checked out': 1 });
  });

  it('what git ignores is left out, what it does not know yet is not', async () => {
    made = company({
      churn: repository([commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), '.gitignore': 'build/\n' })], {
        uncommitted: { 'draft.py': scaler('draft'), 'build/b.py': scaler('built') },
      }),
    });
    expect(files(await run())).toEqual(['churn/a.py', 'churn/draft.py']);
  });

  it('broken ones: what can be read is, with a note', async () => {
    made = company({
      churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), 'b.py': scaler('b') })],
      pricing: [commit(ADA, '2024-01-03', 'y', { 'c.py': scaler('c') })],
    });
    writeFileSync(made.path('churn/.git/index'), 'DIRC nonsense');
    rmSync(made.path('pricing/.git/HEAD'));
    const result = await run();
    expect(files(result)).toEqual(['churn/a.py', 'churn/b.py', 'pricing/c.py']);
    expect(result.repositories[0].notes).toEqual([expect.stringContaining('its index cannot be read')]);
  });

  it('in folders without git, side by side with plain ones', async () => {
    made = company({
      'team/churn': [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler() })],
      'team/notes': folder({ 'b.py': scaler('b') }),
    });
    const result = await run();
    expect(result.repositories.map((r) => [r.repo, r.isGit])).toEqual([
      ['', false],
      ['team/churn', true],
    ]);
    expect(files(result)).toEqual(['team/churn/a.py', 'team/notes/b.py']);
  });
});

describe('a repository that changes during the scan', () => {
  it('gives what was read, and counts what was gone or half written', async () => {
    made = company({ churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), 'b.py': scaler('b') })] });
    const at = made.path('churn');
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`m${i}.py`, loader(`load_${i}`)]));
    made.write('churn', many);
    let touched = false;
    const result = await scan({
      paths: [at],
      threads: 1,
      progress(stage) {
        if (stage !== 'reading' || touched) return;
        touched = true;
        rmSync(join(at, 'm298.py'));
        writeFileSync(join(at, 'm299.py'), loader('longer_than_before').repeat(20));
        renameSync(join(at, 'm297.py'), join(at, 'moved.py'));
        mkdirSync(join(at, 'm297.py'));
      },
    });
    expect(touched).toBe(true);
    // Listed in byte order: m297 to m299 come long after the first files, at which this happened.
    expect(reasons(result)).toEqual({ changed: 3 });
    expect(files(result)).toEqual(expect.arrayContaining(['a.py', 'b.py', 'm0.py', 'm296.py']));
    expect(await report('text', result)).toContain('changed');
  });

  it('does not show lines that are no longer those compared', async () => {
    made = company({ churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), 'b.py': scaler('b') })] });
    const result = await run();
    made.write('churn', { 'a.py': retry().repeat(3) });
    rmSync(made.path('churn/b.py'));
    for (const m of result.classes[0].members) expect(result.source(m)).toBeNull();
    for (const format of ['text', 'html', 'markdown', 'sarif', 'units']) {
      expect((await report(format, result)).length).toBeGreaterThan(100);
    }
  });

  it('may vanish as a whole', async () => {
    made = company({ churn: [commit(ADA, '2024-01-03', 'x', { 'a.py': scaler(), 'b.py': scaler('b') })] });
    const at = join(scratch, 'churn');
    cpSync(made.path('churn'), at, { recursive: true });
    await expect(
      scan({
        paths: [at],
        threads: 1,
        progress: (stage) => stage === 'reading' && rmSync(at, { recursive: true, force: true }),
      }),
    ).resolves.toBeDefined();
  });
});
