/**
 * Around all tests: folders for what processes of vitest keep from one file of tests to the next, which end with them: the
 * PostgreSQL servers (see `database.ts`) and caches of programs (see `command.ts`).
 */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { isInUse } from '../../src/storage/embedded/postmaster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    serversFolder: string;
    cachesFolder: string;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-tests-'));
  const [servers, caches] = [join(folder, 'servers'), join(folder, 'caches')];
  mkdirSync(servers);
  mkdirSync(caches);
  // The server's user must get through.
  for (const one of [folder, servers]) chmodSync(one, 0o711);
  project.provide('serversFolder', servers);
  project.provide('cachesFolder', caches);
  return async () => {
    // A server knows the sessions of processes that have just ended for a moment longer.
    for (const server of readdirSync(servers))
      for (let tries = 0; tries < 100 && (await isInUse(join(servers, server))); tries++) await pause(100);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
