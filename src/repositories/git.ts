/**
 * Running git in repositories that nobody vouches for: no prompt, no network, no hook, no program that a
 * configuration names, a bounded time and a bounded answer. Only plumbing that neither converts nor compares contents is
 * ever asked (`ls-tree`, `ls-files -s`, `cat-file`, `rev-list`, and `diff-tree --raw`, which compares ids), so textconv,
 * filters and external diffs are out of reach by construction.
 */
import { statSync } from 'node:fs';
import type { GitProcess } from './git-process.ts';
import type { GitStarter } from './git-starter.ts';

export interface GitAnswer {
  /** null when git could not be started, took too long, or said too much. */
  code: number | null;
  stdout: Buffer;
  /** First lines of what git complained about. */
  complaint: string;
  reason: 'not installed' | 'too slow' | 'too much' | 'held up by a special file' | null;
}

/** Laid over the person's environment; every GIT_ variable of it that points at a repository is dropped. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {};
  for (const key of Object.keys(env)) {
    if (!key.startsWith('GIT_') || /^GIT_(CONFIG_(NOSYSTEM|SYSTEM|GLOBAL)|EXEC_PATH|CEILING_DIRECTORIES)$/.test(key)) {
      kept[key] = env[key];
    }
  }
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    // Before git 2.44 this is what keeps a partial clone from fetching: no transport at all is allowed.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
  };
}

/**
 * `safe.directory` may be waived here because of what is asked and what is switched off: git's ownership check protects
 * from programs that a stranger's configuration would start.
 */
const SAFE_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'protocol.allow=never',
  'protocol.ext.allow=never',
  'safe.directory=*',
  'safe.bareRepository=all',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

export interface GitPlace {
  /** `--git-dir`, as a path to open. */
  gitDir: string;
  /** `--work-tree`; none for what needs no files. */
  workTree?: string;
}

export function gitArguments(place: GitPlace, args: readonly string[]): string[] {
  const tree = place.workTree === undefined ? [] : [`--work-tree=${place.workTree}`];
  return [...SAFE_SETTINGS, `--git-dir=${place.gitDir}`, ...tree, ...args];
}

export interface GitOptions {
  env?: NodeJS.ProcessEnv;
  /** Standard input. */
  input?: string;
  timeoutMs?: number;
  /** Of standard output. */
  mostBytes?: number;
}

const TIME_LIMIT_MS = 60_000;
const OUTPUT_LIMIT = 512 << 20;

/** At most this many processes at a time, whoever asks: two cores are not made faster by a hundred gits. */
const MOST_AT_A_TIME = 4;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs git and collects its answer; never throws, never hangs. */
export async function git(place: GitPlace, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  if (running >= MOST_AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await run(place, args, options);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** What git opens before it does anything, and would wait for if it were a pipe. */
const OPENED_FIRST = [
  'config',
  'config.worktree',
  'HEAD',
  'packed-refs',
  'index',
  'shallow',
  'commondir',
  'objects/info/alternates',
  'info/grafts',
  'info/attributes',
];

function hasSpecialFile({ gitDir }: GitPlace): boolean {
  return OPENED_FIRST.some((name) => {
    try {
      const stat = statSync(`${gitDir}/${name}`, { throwIfNoEntry: false });
      return stat !== undefined && !stat.isFile();
    } catch {
      return false;
    }
  });
}

/** Starts git for streaming; whoever asks must end it. null when git would wait for ever. */
export async function startGit(
  place: GitPlace,
  args: readonly string[],
  env = process.env,
): Promise<GitProcess | null> {
  if (hasSpecialFile(place)) return null;
  const given = gitArguments(place, args);
  const environment = gitEnvironment(env);
  const started = isWorthAStarter() ? await (await theStarter())?.start(given, environment) : null;
  if (started) return started;
  const { spawn } = await import('node:child_process');
  return spawn('git', given, { env: environment, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
}

/** A starter takes 50 ms itself. Whoever starts so many goes on with many repositories. */
const FEW_STARTS = 12;
let starts = 0;

const isWorthAStarter = (): boolean => process.platform !== 'win32' && ++starts > FEW_STARTS;

let starter: Promise<GitStarter | null> | null = null;

function theStarter(): Promise<GitStarter | null> {
  // Where there can be none, git is started as before.
  starter ??= import('./git-starter.ts').then(({ GitStarter }) => GitStarter.open()).catch(() => null);
  return starter;
}

async function run(
  place: GitPlace,
  args: readonly string[],
  { env = process.env, input = '', timeoutMs = TIME_LIMIT_MS, mostBytes = OUTPUT_LIMIT }: GitOptions,
): Promise<GitAnswer> {
  const child = await startGit(place, args, env);
  if (child === null)
    return { code: null, stdout: Buffer.alloc(0), complaint: '', reason: 'held up by a special file' };
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let size = 0;
    let complaint = '';
    let reason: GitAnswer['reason'] = null;
    const timer = setTimeout(() => {
      reason = 'too slow';
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > mostBytes) {
        reason = 'too much';
        child.kill('SIGKILL');
      } else parts.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      if (complaint.length < 2000) complaint += part.toString('utf8');
    });
    const done = (code: number | null) => {
      clearTimeout(timer);
      resolve({ code: reason === null ? code : null, stdout: Buffer.concat(parts), complaint, reason });
    };
    child.on('error', () => {
      reason = 'not installed';
      done(null);
    });
    child.on('close', done);
  });
}
