/** `serve`: the portal and its API, until Ctrl-C. */
import { ROLES } from '../access/roles.ts';
import { readServerSettings } from '../config/server-settings.ts';
import { migrations } from '../operations/schema.ts';
import { type ServeOptions, serve } from '../server/serve.ts';
import { DEFAULTS } from '../server/settings.ts';
import { keepStatements } from '../storage/database.ts';
import { dataFolder, type StoragePlace, storagePlace } from '../storage/place.ts';
import { openStorage } from '../storage/storage.ts';
import { EXIT } from './exit-codes.ts';
import { portOf } from './port.ts';
import { stopOnSignal, stopped } from './signals.ts';

export interface ServeArguments {
  host?: string;
  port?: string;
  config?: string;
  data?: string;
}

export const HOST = '127.0.0.1';
export const PORT = 7373;

export async function serveCommand({ host = HOST, port, config, data }: ServeArguments): Promise<number> {
  const listenAt = portOf(port, PORT);
  const settings = config === undefined ? DEFAULTS : await readServerSettings(config, ROLES);
  // A line of JSON for each request, for programs that gather logs; a person at a terminal sees the address.
  const log = process.stdout.isTTY ? null : process.stdout;
  return serveUntilStopped(storagePlace(data), { host, port: listenAt, settings, log }, (url) =>
    process.stderr.write(`spolia: the portal is at ${url} (Ctrl-C ends it)\n`),
  );
}

/** @param started told the address, once the server listens */
export async function serveUntilStopped(
  place: StoragePlace,
  { host, port, settings, log }: Pick<ServeOptions, 'host' | 'port' | 'settings' | 'log'>,
  started: (url: string) => void,
): Promise<number> {
  keepStatements();
  const stop = stopOnSignal(EXIT.done);
  try {
    const storage = await openStorage(place, migrations);
    try {
      const { url, close } = await serve({
        ...{ storage, dataFolder: dataFolder(place), settings, host, port, log, warm: true },
      });
      started(url);
      await stopped(stop);
      await close();
    } finally {
      await storage.close();
    }
  } finally {
    stop.release();
  }
  return EXIT.done;
}
