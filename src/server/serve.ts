/** Starts the server, and stops it so that what is under way is finished. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hasTokens } from '../access/store.ts';
import { Problem, problems, UsageError } from '../errors.ts';
import type { Storage } from '../storage/storage.ts';
import { serverApp } from './app.ts';
import { isLoopback, type Settings } from './settings.ts';

export interface ServeOptions {
  storage: Storage;
  dataFolder: string;
  settings: Settings;
  host: string;
  /** 0 for a free one. */
  port: number;
  log: NodeJS.WritableStream | null;
  /** See `AppOptions`. */
  warm?: boolean;
}

export interface Serving {
  url: string;
  /** Finishes what is under way. */
  close(): Promise<void>;
}

/** @throws Problem where the port is taken, or others could reach a server that nobody has to sign in to */
export async function serve({ host, port, settings, ...options }: ServeOptions): Promise<Serving> {
  const { oidc, publicUrl } = settings;
  const isClosed = isLoopback(host);
  if (!isClosed && oidc === null && !(await hasTokens(options.storage.db)))
    throw new UsageError(
      `--host ${host}: others could reach the server, and nobody would have to sign in`,
      'Name a provider with --config FILE ("spolia serve --help" shows one), make a token with "spolia token create", or leave --host out.',
    );
  let url = '';
  const app = await serverApp({
    ...options,
    settings,
    // A proxy in front may carry others here.
    local: isClosed && oidc === null && publicUrl === null && !settings.behindProxy,
    publicUrl: () => publicUrl ?? url,
    pages: builtPages(),
  });
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw error instanceof Problem
      ? error
      : problems.portUnusable(port, (error as NodeJS.ErrnoException).code ?? 'no reason given');
  }
  const { port: taken } = app.server.address() as AddressInfo;
  url = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  return { url: publicUrl ?? url, close: () => app.close() };
}

/** Beside this file when it was compiled, at the top of `dist` when it was bundled, in `dist` from source. */
function builtPages(): string | null {
  for (const place of ['./web', '../web', '../../dist/web']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    if (existsSync(`${folder}/index.html`) && existsSync(`${folder}/assets`)) return folder;
  }
  return null;
}
