/**
 * A small process that starts git for a large one. Starting a process copies the tables of the memory of whoever starts it,
 * and holds that one up until the new program runs: 9 ms from a process of 60 MB, 33 from one of 500 MB, 61 from one of
 * 1.5 GB (Linux 6, Node 20, a quiet machine). An index of many repositories starts git some times for each.
 *
 *     this process ── IPC: start, kill ──► starter ──► git
 *          ▲ ◄──────── IPC: how it ended ────┘          │
 *          └──────── Unix sockets: stdin and stdout ────┘
 */
import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { entryFile } from '../entry-file.ts';
import type { GitProcess } from './git-process.ts';

const entry = fileURLToPath(entryFile(import.meta.url, 'repositories', 'git-starter-entry'));

export type StarterAsked =
  | { start: number; args: readonly string[]; env: NodeJS.ProcessEnv }
  | { kill: number; signal: NodeJS.Signals };

/** @param code null where a signal ended it @param complaint what it said on standard error, at most 4,000 characters */
export type StarterSays = { id: number } & ({ code: number | null; complaint: string } | { error: string });

/** Two, as a socket whose other end left something unread ends with an error, not with the end. */
interface Sockets {
  in: Socket;
  out: Socket;
}

class StartedGit extends EventEmitter implements GitProcess {
  readonly stdin: Socket;
  readonly stdout: Socket;
  readonly stderr = new PassThrough();
  readonly kill: GitProcess['kill'];
  #ended: StarterSays | null = null;

  constructor({ in: stdin, out: stdout }: Sockets, kill: GitProcess['kill']) {
    super();
    this.stdin = stdin;
    this.stdout = stdout;
    this.kill = kill;
    stdout.once('close', () => this.#settle());
    stdout.once('end', () => stdout.destroy());
  }

  end(how: StarterSays): void {
    this.#ended = how;
    this.stderr.end('complaint' in how ? how.complaint : '');
    this.stdin.destroy();
    if ('error' in how) {
      this.emit('error', new Error(how.error));
      this.stdout.destroy();
    }
    this.#settle();
  }

  #settle(): void {
    if (this.#ended === null || !this.stdout.destroyed) return;
    const { code } = { code: null, ...this.#ended };
    // After what is being read.
    setImmediate(() => this.emit('close', code));
  }
}

export class GitStarter {
  readonly #child: ChildProcess;
  readonly #server: Server;
  /** Of gits that are being started. */
  readonly #starting = new Map<number, { sockets: Partial<Sockets>; done: (sockets: Sockets | null) => void }>();
  readonly #running = new Map<number, StartedGit>();
  /** Ended before the socket was there. */
  readonly #early = new Map<number, StarterSays>();
  #next = 0;
  #isGone = false;

  /** @throws what the system says where there can be none */
  static async open(): Promise<GitStarter> {
    const folder = mkdtempSync(join(tmpdir(), 'spolia-git-'));
    const path = join(folder, 's');
    const server = createServer({ allowHalfOpen: true });
    await new Promise<void>((done, fail) => {
      server.once('error', fail);
      server.listen(path, done);
    });
    return new GitStarter(server, folder);
  }

  private constructor(server: Server, folder: string) {
    this.#server = server;
    server.on('connection', (socket) => this.#met(socket));
    server.unref();
    // The folder goes with the starter, which outlives this process, however that ends.
    this.#child = fork(entry, [folder], { execArgv: [], stdio: 'ignore' });
    this.#child.on('message', (says: StarterSays) => this.#told(says));
    for (const event of ['exit', 'error'] as const) this.#child.on(event, () => this.#gone());
    this.#child.unref();
    this.#child.channel?.unref();
  }

  /** Null where the starter is gone. */
  async start(args: readonly string[], env: NodeJS.ProcessEnv): Promise<GitProcess | null> {
    if (this.#isGone) return null;
    const id = this.#next++;
    const sockets = new Promise<Sockets | null>((done) => {
      this.#starting.set(id, { sockets: {}, done });
    });
    // Held up only while something runs.
    this.#child.channel?.ref();
    this.#ask({ start: id, args, env });
    const met = await sockets;
    this.#starting.delete(id);
    if (met === null) return null;
    const git = new StartedGit(met, (signal) => {
      if (this.#running.has(id)) this.#ask({ kill: id, signal });
    });
    this.#running.set(id, git);
    const early = this.#early.get(id);
    if (early !== undefined) setImmediate(() => this.#told(early));
    return git;
  }

  close(): void {
    this.#server.close();
    if (this.#child.connected) this.#child.disconnect();
  }

  #ask(what: StarterAsked): void {
    if (this.#child.connected) this.#child.send(what, () => {});
  }

  /** The first line says which git it is of, and which way. */
  #met(socket: Socket): void {
    socket.on('error', () => {});
    socket.once('readable', () => {
      const first = (socket.read() as Buffer | null) ?? Buffer.alloc(0);
      const end = first.indexOf(10);
      const [, id, way] = /^(\d+) (in|out)$/.exec(first.subarray(0, Math.max(0, end)).toString('latin1')) ?? [];
      const one = this.#starting.get(Number(id));
      if (one === undefined) {
        socket.destroy();
        return;
      }
      if (first.length > end + 1) socket.unshift(first.subarray(end + 1));
      one.sockets[way as keyof Sockets] = socket;
      const { in: stdin, out: stdout } = one.sockets;
      if (stdin !== undefined && stdout !== undefined) one.done({ in: stdin, out: stdout });
    });
  }

  #told(says: StarterSays): void {
    const git = this.#running.get(says.id);
    if (git === undefined) {
      // Of one that could not be started another way may be tried.
      if ('error' in says) this.#starting.get(says.id)?.done(null);
      else this.#early.set(says.id, says);
      return;
    }
    this.#early.delete(says.id);
    this.#running.delete(says.id);
    git.end(says);
    if (this.#running.size === 0 && this.#starting.size === 0) this.#child.channel?.unref();
  }

  /** What still runs has nobody to tell how it ended. */
  #gone(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#server.close();
    for (const { done } of this.#starting.values()) done(null);
    for (const [id, git] of this.#running) git.end({ id, error: 'the process that starts git ended' });
    this.#running.clear();
  }
}
