/** How the program behaves between other programs: pipes that close, disks that are full, Ctrl-C, colours. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drift, loader, retry, scaler } from './support/code.ts';
import { program, spolia } from './support/command.ts';

let scratch: string;
let code: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'spolia-terminal-'));
  code = join(scratch, 'code');
  mkdirSync(code);
  // Enough copies for a report of several megabytes.
  for (let i = 0; i < 150; i++) {
    writeFileSync(join(code, `step_${i}.py`), [scaler, loader, retry, drift].map((f) => f(`step_${i}`)).join('\n\n'));
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const temporary = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

describe('standard output', () => {
  it('that closes early ends the program quietly with 0', async () => {
    const ran = await spolia(['scan', code, '--format', 'pairs'], {
      started: (child) => child.stdout!.once('data', () => child.stdout!.destroy()),
    });
    expect([ran.code, ran.signal, ran.stderr]).toEqual([0, null, '']);
  });

  it('to head', () => {
    const shell = `"${process.execPath}" "${program}" scan "${code}" --format pairs --no-cache | head -n 1 | wc -l`;
    const ran = spawnSync('bash', ['-o', 'pipefail', '-c', shell], { encoding: 'utf8' });
    expect([ran.status, ran.stdout.trim(), ran.stderr]).toEqual([0, '1', '']);
  });

  it.each([
    ['scan --help', '0'],
    ['--version', '0'],
    ['scan /no/such/path 2>&1', '2'],
    ['--no-such-option 2>&1', '2'],
  ])('that nobody reads harms neither help nor messages: %s', (args, code) => {
    const shell = `"${process.execPath}" "${program}" ${args} | true; echo "\${PIPESTATUS[0]}"`;
    const ran = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect([ran.stdout.trim(), ran.stderr]).toEqual([code, '']);
  });

  it.skipIf(!existsSync('/dev/full'))('on a full disk is an error with advice', () => {
    const shell = `"${process.execPath}" "${program}" scan "${code}" --format pairs --no-cache > /dev/full`;
    const ran = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
    expect([ran.status, ran.stderr]).toEqual([
      2,
      'spolia: standard output cannot be written: no space is left on the device\nFree some space, or write elsewhere with --out.\n',
    ]);
  });
});

describe('--out', () => {
  it('replaces a file as a whole, keeps its permissions, and follows links', async () => {
    const file = join(scratch, 'report.json');
    writeFileSync(file, 'old', { mode: 0o600 });
    symlinkSync(file, join(scratch, 'link.json'));
    const ran = await spolia(['scan', code, '--json', '--out', join(scratch, 'link.json')]);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([0, '', '']);
    expect(JSON.parse(readFileSync(file, 'utf8')).summary.files).toBe(150);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(temporary(scratch)).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('never replaces a device', async () => {
    const ran = await spolia(['scan', code, '--format', 'pairs', '--out', '/dev/full']);
    expect([ran.code, ran.stderr.split('\n')[0]]).toEqual([
      2,
      'spolia: /dev/full cannot be written: no space is left on the device',
    ]);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });

  const disk = () => join(scratch, 'disk');
  const isMounted = (() => {
    if (process.getuid?.() !== 0) return false;
    const at = mkdtempSync(join(tmpdir(), 'spolia-disk-'));
    const can = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', at]).status === 0;
    if (can) execFileSync('umount', [at]);
    rmSync(at, { recursive: true });
    return can;
  })();

  it.skipIf(!isMounted)('on a full disk leaves nothing behind, and the old file as it was', async () => {
    mkdirSync(disk());
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk()]);
    try {
      writeFileSync(join(disk(), 'pairs.jsonl'), 'old\n');
      for (const args of [
        ['--format', 'pairs', '--out', join(disk(), 'pairs.jsonl')],
        ['--baseline', join(disk(), 'known.json')],
      ]) {
        const ran = await spolia(['scan', code, ...args, '--similarity', '0.5']);
        expect(ran.code).toBe(2);
        expect(ran.stderr).toContain('cannot be written: no space is left on the device\nFree some space');
      }
      expect(readdirSync(disk())).toEqual(['pairs.jsonl']);
      expect(readFileSync(join(disk(), 'pairs.jsonl'), 'utf8')).toBe('old\n');
      // A cache that does not fit is no error at all.
      const ran = await spolia(['scan', code], { env: { XDG_CACHE_HOME: disk() } });
      expect([ran.code, ran.stderr]).toEqual([0, '']);
    } finally {
      execFileSync('umount', [disk()]);
    }
  });
});

describe('Ctrl-C', () => {
  it('ends the program at once, with what shells call 130', async () => {
    const start = `"${process.execPath}" "${program}" scan "${code}" --no-cache --format pairs --out "${scratch}/x"`;
    for (const after of [0.15, 0.4]) {
      const shell = `${start} & P=$!; sleep ${after}; kill -INT $P; wait $P; echo $?`;
      const ran = spawnSync('bash', ['-c', shell], { encoding: 'utf8' });
      // A fast machine may be done before.
      expect(['130', '0']).toContain(ran.stdout.trim());
      if (after < 0.2) expect(ran.stdout.trim()).toBe('130');
    }
    expect(temporary(scratch)).toEqual([]);
  });

  it('leaves no temporary file when it comes while the report is written', async () => {
    const out = join(scratch, 'late.jsonl');
    let sent = 0;
    const ran = await spolia(['scan', code, '--no-cache', '--format', 'pairs', '--out', out], {
      started(child) {
        const watch = setInterval(() => {
          if (temporary(scratch).length === 0 || sent > 0) return;
          sent = performance.now();
          child.kill('SIGINT');
        }, 1);
        child.on('close', () => clearInterval(watch));
      },
    });
    expect(temporary(scratch)).toEqual([]);
    if (ran.signal === null) expect([ran.code, existsSync(out)]).toEqual([0, true]);
    else expect([ran.signal, existsSync(out)]).toEqual(['SIGINT', false]);
  });
});

describe('a terminal', () => {
  // `script` gives the program a terminal of its own; not every machine has it.
  const has = spawnSync('script', ['--version']).status === 0;
  const inTerminal = (env: Record<string, string>, ...args: string[]) => {
    const words = [process.execPath, program, 'scan', code, '--no-cache', ...args].map((w) => `'${w}'`).join(' ');
    return spawnSync('script', ['-qec', words, '/dev/null'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    }).stdout;
  };

  it.skipIf(!has)('has colours, unless NO_COLOR is set', () => {
    expect(inTerminal({})).toContain('\u001b[1m');
    expect(inTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[1m');
    expect(inTerminal({ TERM: 'dumb' })).not.toContain('\u001b');
  });

  it('has neither colours nor progress when it is none', async () => {
    const ran = await spolia(['scan', code, '--no-cache']);
    expect(ran.stdout).not.toContain('\u001b');
    expect(ran.stderr).toBe('');
  });
});
