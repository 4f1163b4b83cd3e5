/**
 * Running git where it talks to other machines. Everything a person set up for that is honoured: credential helpers,
 * proxies, certificates, ssh, `insteadOf`. Nobody is asked anything (there is no terminal and no prompt), no hook runs,
 * and only the protocols that people expect are spoken, whatever a server or a setting proposes.
 */
import { Problem } from '../errors.ts';
import { withoutSecrets } from './remote-url.ts';

/** Of git's variables those that say how to reach and trust a server; all that name repositories or trace secrets go. */
const KEPT =
  /^GIT_(CONFIG_(NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+)|EXEC_PATH|SSL_\w+|PROXY_\w+|HTTP_\w+|SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS)$/;

export function transportEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {};
  for (const key of Object.keys(env)) if (!key.startsWith('GIT_') || KEPT.test(key)) kept[key] = env[key];
  return {
    ...kept,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // One that a person set for git is a program that answers; one for ssh opens a window.
    GIT_ASKPASS: env.GIT_ASKPASS ?? '',
    SSH_ASKPASS: '',
    SSH_ASKPASS_REQUIRE: 'never',
    GCM_INTERACTIVE: 'never',
    GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
  };
}

/** Of what lies in a mirror nothing but data is used; see git.ts for the rest of the safety. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.pager=cat',
  'gc.auto=0',
  'maintenance.auto=false',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'fetch.writeCommitGraph=false',
  'transfer.bundleURI=false',
  'http.followRedirects=initial',
].flatMap((setting) => ['-c', setting]);

export interface TransportOptions {
  env?: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  input?: string;
  /** Told of each line by which git says how far it is. */
  progress?(stage: string, percent: number): void;
}

/** Without a word from git for so long, it hangs: it reports at least once a second while data comes. */
const SILENCE_LIMIT_MS = 5 * 60_000;
/** Of standard output: names of refs. */
const OUTPUT_LIMIT = 256 << 20;

export interface Said {
  stdout: string;
  /** What git complained about, without secrets. */
  complaint: string;
}

/** @throws Problem `repository-unreachable`, or the reason of the signal */
export async function transport(
  args: readonly string[],
  { env = process.env, signal, input = '', progress }: TransportOptions,
): Promise<Said> {
  signal?.throwIfAborted();
  const { spawn } = await import('node:child_process');
  // A session of its own: git and ssh have no terminal to ask on, and can be ended with all their children.
  const child = spawn('git', [...SETTINGS, ...args], {
    cwd: '/',
    env: transportEnvironment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
  });
  const silence = limitOf(env);
  let why: 'too slow' | 'too much' | 'not installed' | 'stopped' | null = null;
  const end = (reason: typeof why) => {
    why ??= reason;
    try {
      process.kill(-child.pid!, 'SIGTERM');
      setTimeout(() => kill(-child.pid!), 2000).unref();
    } catch {
      // Ended by itself.
    }
  };
  let timer = setTimeout(() => end('too slow'), silence);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => end('too slow'), silence);
  };
  const onAbort = () => end('stopped');
  signal?.addEventListener('abort', onAbort, { once: true });
  const parts: Buffer[] = [];
  let size = 0;
  let complaint = '';
  let line = '';
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  child.stdout.on('data', (part: Buffer) => {
    alive();
    size += part.length;
    if (size > OUTPUT_LIMIT) end('too much');
    else parts.push(part);
  });
  child.stderr.on('data', (part: Buffer) => {
    alive();
    line += part.toString('utf8');
    const lines = line.split(/[\r\n]/);
    line = lines.pop()!.slice(-4000);
    for (const text of lines) {
      const step = /^(?:remote: )?([A-Z][a-z]+ [a-z]+): +(\d+)%/.exec(text);
      if (step !== null) progress?.(step[1], Number(step[2]));
      else if (complaint.length < 8000 && text.trim() !== '') complaint += `${text}\n`;
    }
  });
  const code = await new Promise<number | null>((done) => {
    child.on('error', () => {
      why = 'not installed';
      done(null);
    });
    child.on('close', done);
  });
  clearTimeout(timer);
  signal?.removeEventListener('abort', onAbort);
  complaint = withoutSecrets(complaint + line);
  if (why === 'stopped') throw signal!.reason;
  if (why !== null || code !== 0) throw unreachable(why, complaint);
  return { stdout: Buffer.concat(parts).toString('utf8'), complaint };
}

function limitOf(env: NodeJS.ProcessEnv): number {
  const seconds = Number(env.SPOLIA_GIT_SILENCE ?? '');
  return seconds > 0 ? seconds * 1000 : SILENCE_LIMIT_MS;
}

function kill(group: number): void {
  try {
    process.kill(group, 'SIGKILL');
  } catch {
    // Gone.
  }
}

/** What git says in many words, with what to do. The first that fits counts. */
const KNOWN: readonly [RegExp, string, string][] = [
  [
    /could not read (Username|Password)|Authentication failed|Permission denied \(|requested URL returned error: 40[13]|HTTP Basic: Access denied/,
    'the server refused our credentials, or there are none',
    'Give git credentials for this server (a credential helper or an ssh key without a passphrase; "git ls-remote URL" must work without a question).',
  ],
  [
    /Host key verification failed|REMOTE HOST IDENTIFICATION/,
    'the host key of the server is not known',
    'Connect to it once by ssh, or add its key to ~/.ssh/known_hosts.',
  ],
  [
    /repository '?.*'? not found|Repository not found|does not appear to be a git repository|does not exist|returned error: 404|project you were looking for could not be found|No such file or directory/i,
    'there is no such repository, or we may not see it',
    'What was read of it is kept. Where it was moved, run "spolia index" with its new URL.',
  ],
  [
    /SSL certificate|certificate verify failed|server certificate verification|unable to get local issuer|CAfile/i,
    'its certificate is not trusted',
    'Let git know the authority: git config --global http.sslCAInfo FILE, or GIT_SSL_CAINFO.',
  ],
  [
    /transport '([^']*)' not allowed/,
    'its protocol is not used',
    'Use an https, ssh or file URL; "git config --get-regexp insteadof" shows what rewrites URLs.',
  ],
  [
    /dubious ownership/,
    'it belongs to another user, and git does not read it for us',
    'Run Spolia as that user, or let git trust it: git config --global --add safe.directory FOLDER.',
  ],
  [
    /unable to read [0-9a-f]{40}|missing (blob|tree|commit|object|necessary objects)|bad object|bad tree object|not send all necessary objects|object corrupt|is corrupt|inflate/i,
    'what is there is damaged or incomplete',
    'Run "git fsck" where it lies. What could be fetched is kept, and what was read before too.',
  ],
  [
    /Could not resolve (host|proxy)|Name or service not known|Failed to connect|Connection (refused|timed out|reset|closed)|Couldn't connect|Operation timed out|No route to host|unexpected disconnect|early EOF|hung up unexpectedly|returned error: 5\d\d|RPC failed|Operation too slow/i,
    'the server cannot be reached',
    'It is tried again at the next sync. Behind a proxy, set https_proxy or git config --global http.proxy.',
  ],
  [
    /No space left on device|disk quota|write error|unable to write|file size limit/i,
    'there is no space for its mirror',
    'Free space on the disk of the data folder; what was read before is kept.',
  ],
];

export class Unreachable extends Problem {
  /** Whether trying again soon may help. */
  readonly mayPass: boolean;

  constructor(message: string, advice: string, mayPass: boolean) {
    super('repository-unreachable', 'unavailable', message, advice);
    this.mayPass = mayPass;
  }
}

function unreachable(why: string | null, complaint: string): Unreachable {
  if (why === 'not installed')
    return new Unreachable('git is not installed', 'Install git 2.30 or newer; it does all fetching.', false);
  if (why === 'too slow')
    return new Unreachable(
      'the server has been silent for too long',
      'It is tried again at the next sync; SPOLIA_GIT_SILENCE sets the seconds that are waited.',
      true,
    );
  if (why === 'too much')
    return new Unreachable('the server lists too many refs', 'Index a mirror with fewer refs.', false);
  const lines = complaint.split('\n').filter((l) => l.trim() !== '' && !/^(warning|hint):/.test(l));
  const detail = (lines.find((l) => /^(fatal|error|remote: (fatal|error))/.test(l)) ?? lines.at(-1) ?? 'git failed')
    .replace(/^(remote: )?(fatal|error): /, '')
    .slice(0, 300);
  for (const [pattern, meaning, advice] of KNOWN) {
    if (pattern.test(complaint)) {
      const mayPass = meaning === 'the server cannot be reached';
      return new Unreachable(`${meaning} (${detail.trim()})`, advice, mayPass);
    }
  }
  return new Unreachable(
    `git could not fetch it: ${detail.trim()}`,
    'Try "git ls-remote URL" by hand; what was read before is kept.',
    true,
  );
}
