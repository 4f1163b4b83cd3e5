/** A server over an index, as a process of its own, for benches that ask it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../run.mjs';

export const spolia = process.env.SPOLIA ?? path.join(root, 'bin/spolia.js');

/** Listens when this answers; whoever started it ends it. */
export async function startServer(data) {
  const server = spawn(process.execPath, [spolia, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise((done, fail) => {
    let said = '';
    server.stderr.on('data', (bytes) => {
      said += bytes;
      const address = /at (http:\S+)/.exec(said)?.[1];
      if (address !== undefined) done(address);
    });
    server.on('exit', () => fail(new Error(said)));
  });
  return { server, url };
}
