/** Around all tests: a folder for the PostgreSQL servers that files of tests share (see `database.ts`), which end with it. */
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../../src/storage/embedded/postmaster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    serversFolder: string;
  }
}

export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'spolia-servers-'));
  // The server's user must get through.
  chmodSync(folder, 0o711);
  project.provide('serversFolder', folder);
  return async () => {
    // Whoever leaves last stops it.
    for (const server of readdirSync(folder)) await (await openEmbedded(join(folder, server))).leave();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}
