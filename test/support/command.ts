/** Runs the built program as people do, in a process of its own, with a cache folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

export const program = fileURLToPath(new URL('../../bin/spolia.js', import.meta.url));

export interface Ran {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  /** Wall seconds. */
  seconds: number;
}

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Of another user; only root can. */
  uid?: number;
  /** Told of the process once it runs, to send signals or close pipes. */
  started?: (child: ChildProcess) => void;
  /** Ends a hanging process. */
  timeoutMs?: number;
}

/** Programs of one process of vitest share it: what they keep there goes by content. `servers.ts` removes it after the last test. */
const cache = mkdtempSync(join(inject('cachesFolder'), 'cache-'));

export function spolia(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd, env, uid, started, timeoutMs = 500_000 } = options;
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', XDG_CACHE_HOME: cache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    uid,
    gid: uid,
  });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (piece: Buffer) => output.stdout.push(piece));
  child.stderr.on('data', (piece: Buffer) => output.stderr.push(piece));
  started?.(child);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) =>
      done({
        code,
        signal,
        stdout: Buffer.concat(output.stdout).toString('utf8'),
        stderr: Buffer.concat(output.stderr).toString('utf8'),
        seconds: (performance.now() - began) / 1000,
      }),
    );
  });
}

/** Objects of a form with one JSON object a line. */
// biome-ignore lint/suspicious/noExplicitAny: tests look at what they expect
export function jsonLines(text: string): any[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
