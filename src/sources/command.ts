/** Repositories that a command of the settings prints, a URL a line. Run as whoever runs Spolia, never for a repository. */
import { spawn } from 'node:child_process';
import { Problem, UsageError } from '../errors.ts';
import { remoteUrl, withoutSecrets } from '../repositories/remote-url.ts';
import type { Listed } from './bookkeeping.ts';

const TIME_LIMIT_MS = 10 * 60_000;
const OUTPUT_LIMIT = 16 << 20;

/** @throws Problem `source-failed` where it fails: what it printed before then counts for nothing */
export async function listByCommand(
  command: readonly string[],
  folder: string,
  notes: string[],
  signal?: AbortSignal,
): Promise<Listed[]> {
  signal?.throwIfAborted();
  const child = spawn(command[0], command.slice(1), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const end = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // Ended by itself.
    }
  };
  let why: string | null = null;
  const timer = setTimeout(() => {
    why = 'took longer than ten minutes';
    end();
  }, TIME_LIMIT_MS);
  signal?.addEventListener('abort', end, { once: true });
  let printed = '';
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => {
    printed += part.toString('utf8');
    if (printed.length > OUTPUT_LIMIT) {
      why = 'printed too much';
      end();
    }
  });
  child.stderr.on('data', (part: Buffer) => {
    if (complaint.length < 2000) complaint += part.toString('utf8');
  });
  const code = await new Promise<number | string>((done) => {
    child.on('error', (error) => done((error as NodeJS.ErrnoException).code ?? error.message));
    child.on('close', (n, name) => done(n ?? name ?? 'killed'));
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', end);
  signal?.throwIfAborted();
  if (why !== null || code !== 0) {
    const said = withoutSecrets(complaint.trim().split('\n').at(-1) ?? '').slice(0, 200);
    const how = why ?? (typeof code === 'number' ? `ended with ${code}` : `could not run (${code})`);
    throw new Problem(
      'source-failed',
      'unavailable',
      `the command "${command.join(' ')}" ${how}${said === '' ? '' : `: ${said}`}`,
      `Run it in ${folder} by hand; what it listed before is kept.`,
    );
  }
  const listed: Listed[] = [];
  for (const line of printed.split('\n')) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    try {
      // What it knows of passwords stays with it.
      const { url, identity } = remoteUrl(text.replace(/^(https?:\/\/)[^/@]*@/i, '$1'));
      listed.push({
        ...{
          url,
          identity,
          forgeId: null,
          archived: false,
          fork: false,
          everyone: null,
          groups: [],
          teams: [],
          openRequests: null,
        },
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      notes.push(`the command "${command.join(' ')}" printed no URL: ${error.message}`);
    }
  }
  return listed;
}
