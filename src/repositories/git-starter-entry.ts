/** Entry of the small process that starts git (`git-starter.ts`). It ends with whoever started it, and all gits with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { StarterAsked, StarterSays } from './git-starter.ts';

const LONGEST_COMPLAINT = 4000;

const folder = process.argv[2];
const running = new Map<number, ChildProcess>();
/** Not there yet; and what signal it is to get then. */
const starting = new Map<number, NodeJS.Signals | null>();
const say = (what: StarterSays): void => void process.send?.(what, () => {});

process.on('SIGINT', () => {});
process.on('disconnect', () => {
  for (const git of running.values()) git.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
process.on('message', (asked: StarterAsked) => {
  if ('start' in asked) start(asked);
  else if (starting.has(asked.kill)) starting.set(asked.kill, asked.signal);
  else running.get(asked.kill)?.kill(asked.signal);
});

function start({ start: id, args, env }: Extract<StarterAsked, { start: number }>): void {
  starting.set(id, null);
  const sockets = (['in', 'out'] as const).map((way) => {
    const socket = connect(join(folder, 's'));
    // What is written at the other end is for git.
    socket.pause();
    socket.on('error', ({ message }) => {
      if (starting.delete(id)) say({ id, error: message });
    });
    socket.write(`${id} ${way}\n`, (error) => {
      if (!error && ++met === sockets.length) run();
    });
    return socket;
  });
  let met = 0;
  const run = (): void => {
    const git = spawn('git', args, { env, stdio: [...sockets, 'pipe'], windowsHide: true });
    running.set(id, git);
    for (const socket of sockets) socket.destroy();
    let complaint = '';
    git.stderr!.on('data', (part: Buffer) => {
      if (complaint.length < LONGEST_COMPLAINT) complaint += part.toString('utf8');
    });
    git.on('error', ({ message }) => {
      running.delete(id);
      say({ id, error: message });
    });
    git.on('close', (code) => {
      if (!running.delete(id)) return;
      say({ id, code, complaint: complaint.slice(0, LONGEST_COMPLAINT) });
    });
    const signal = starting.get(id);
    starting.delete(id);
    if (signal) git.kill(signal);
  };
}
