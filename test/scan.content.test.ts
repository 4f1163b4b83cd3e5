/** Whatever the bytes of a file are: no crash, no hang, bounded memory; the rest is done, and the file is accounted for. */
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drift, loader, notebook, retry, scaler } from './support/code.ts';
import { jsonLines, program, type Ran, spolia } from './support/command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spolia-content-'));
  // The rest, which must be done whatever lies beside it.
  writeFileSync(join(folder, 'good.py'), scaler());
  writeFileSync(join(folder, 'other.py'), `${scaler('normalise')}\n\n${retry()}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Left = { reason: string; examples: string[] };

/** Scans the folder with one more file in it; `reason` is what the report gives for that file, or null. */
async function beside(name: string, content: string | Uint8Array | (() => void)) {
  const path = join(folder, name);
  if (typeof content === 'function') content();
  else writeFileSync(path, content);
  try {
    const ran = await spolia(['scan', folder, '--json', '--no-cache'], { timeoutMs: 30_000 });
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    const result = JSON.parse(ran.stdout);
    const copies: string[] = result.classes
      .flatMap((c: { members: { file: string }[] }) => c.members)
      .map((m: { file: string }) => m.file);
    expect(copies).toEqual(expect.arrayContaining(['good.py', 'other.py']));
    const of = (list: Left[]) => list.find((l) => l.examples.some((e) => e.split(':')[0] === name))?.reason ?? null;
    return {
      ran,
      copies,
      notAnalysed: of(result.notAnalysed),
      setApart: of(result.setApart),
      lines: result.summary.lines,
    };
  } finally {
    rmSync(path, { force: true });
  }
}

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('text in any form is read', () => {
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${scaler()}`)],
    ['UTF-16, little end first, with a mark', utf16(`\ufeff${scaler()}`, false)],
    ['UTF-16, big end first, with a mark', utf16(`\ufeff${scaler()}`, true)],
    ['UTF-16 without a mark', utf16(scaler(), false)],
    ['line ends of Windows', Buffer.from(scaler().replaceAll('\n', '\r\n'))],
    ['line ends of old Macs', Buffer.from(scaler().replaceAll('\n', '\r'))],
    ['no line end at the end', Buffer.from(scaler().trimEnd())],
    ['bytes that are no UTF-8', Buffer.from(scaler().replaceAll('center', 'c\u0080\u00ff\u00fer'), 'latin1')],
  ])('%s', async (_, bytes) => {
    const { copies, notAnalysed } = await beside('extra.py', bytes);
    expect(notAnalysed).toBeNull();
    expect(copies).toContain('extra.py');
  });
});

describe('what is no code is counted with the reason', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (Math.imul(i + 7, 0x9e3779b1) >>> 13) & 0xff);
  it.each([
    ['empty', 'x.py', ''],
    ['binary', 'x.py', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), noise])],
    ['binary', 'x.ts', Buffer.alloc(100_000)],
    [
      'lfs-pointer',
      'x.py',
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`,
    ],
    ['data', 'x.py', `x = [${'1, '.repeat(300_000)}]\n`],
    ['malformed-notebook', 'x.ipynb', notebook([scaler()]).slice(0, -40)],
    ['malformed-notebook', 'x.ipynb', '['.repeat(100_000)],
    ['other-language', 'x.ipynb', notebook(['foo(x) = x'], 'julia')],
  ])('%s: %s', async (reason, name, content) => {
    expect((await beside(name, content)).notAnalysed).toBe(reason);
  });

  it('too-large: 200 MB are not read', async () => {
    const { notAnalysed, ran } = await beside('huge.py', () => {
      const file = openSync(join(folder, 'huge.py'), 'w');
      ftruncateSync(file, 200 << 20);
      closeSync(file);
    });
    expect(notAnalysed).toBe('too-large');
    // Seconds alone, minutes on a busy machine; were it not linear, hours.
    expect(ran.seconds).toBeLessThan(120);
  });
});

describe('hostile code costs no more than its size', () => {
  /** Peak memory in MB, over the whole process. */
  async function measured(name: string, content: string): Promise<Ran & { peak: number }> {
    writeFileSync(join(folder, name), content);
    try {
      const hook = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS))`;
      const ran = await spolia(['scan', folder, '--json', '--no-cache'], {
        env: { NODE_OPTIONS: `--import "${hook}"` },
      });
      const peak = Number(/peak (\d+)/.exec(ran.stderr)?.[1]) / 1024;
      return { ...ran, peak };
    } finally {
      rmSync(join(folder, name), { force: true });
    }
  }
  const nested = (depth: number): string =>
    `${Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}def step(frame): return frame\n${' '.repeat(i)}def outer():\n`).join('')}${' '.repeat(depth)}pass\n`;

  it.each([
    ['one line of 20 MB, a string', 'x.js', `var model = "${'a'.repeat(20 << 20)}";`],
    ['one line of 10 MB, code', 'x.js', `var model = ${'f(a, b) + '.repeat(1 << 20)}1;`],
    ['a string that never ends', 'x.py', `${scaler()}\ntext = """never\n${drift().repeat(2000)}`],
    ['template literals that never end', 'x.ts', 'function load(a) { return `never ${ends(\n'.repeat(20_000)],
    ['a comment that never ends', 'x.go', `package x\n/* ${loader().repeat(5000)}`],
    ['brackets 100,000 deep', 'x.py', `x = ${'('.repeat(100_000)}${')'.repeat(100_000)}\n`],
    ['brackets 100,000 deep that never close', 'x.ts', `const x = ${'['.repeat(100_000)}\n`],
    ['braces 100,000 deep', 'x.java', `class A { void f() ${'{'.repeat(100_000)}\n`],
    ['interpolations 100,000 deep', 'x.ts', `const x = ${'`${'.repeat(100_000)}\n`],
    ['functions 1,500 deep', 'x.py', nested(1500)],
    ['parentheses in SQL', 'x.sql', `SELECT ${'(SELECT 1 FROM '.repeat(50_000)}`],
    ['here-documents that never end', 'x.sh', 'cat <<EOF\n'.repeat(50_000)],
  ])('%s', async (_, name, content) => {
    const ran = await measured(name, content);
    expect(ran.code).toBe(0);
    const { classes } = JSON.parse(ran.stdout);
    expect(JSON.stringify(classes)).toContain('"good.py"');
    expect(ran.seconds).toBeLessThan(120);
    // Arrays of the lexer and of hashes take some 45 bytes for each byte of the largest file.
    expect(ran.peak).toBeLessThan(150 + (50 * content.length) / 2 ** 20);
  });
});

it('explains copies in any of these forms in every report', async () => {
  writeFileSync(join(folder, 'wide.py'), utf16(`\ufeff${scaler('wide')}`, true));
  writeFileSync(join(folder, 'latin.py'), Buffer.from(scaler('latin', 'fr\u00e4me'), 'latin1'));
  for (const format of ['text', 'html', 'markdown', 'sarif', 'units', 'pairs']) {
    const ran = await spolia(['scan', folder, '--format', format, '--no-cache']);
    expect([ran.code, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('wide');
  }
  const units = jsonLines((await spolia(['scan', folder, '--format', 'units', '--no-cache'])).stdout);
  expect(units.find((u) => u.file === 'wide.py')).toMatchObject({ signature: 'def wide(frame, columns, clip=5.0)' });
  expect(program).toContain('bin/spolia.js');
});
