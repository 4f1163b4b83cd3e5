/** `mcp`: the tools for coding agents, until whoever started it goes away. */
import { machineOwner } from '../access/asker.ts';
import { UsageError } from '../errors.ts';
import { runIn, type World } from '../mcp/server.ts';
import { serveStdio } from '../mcp/stdio.ts';
import { migrations } from '../operations/schema.ts';
import { dataFolder, storagePlace } from '../storage/place.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { EXIT } from './exit-codes.ts';
import { portOf } from './port.ts';
import { askServer, serverPlace } from './remote.ts';
import { stopOnSignal, stopped } from './signals.ts';

export interface McpArguments {
  http?: boolean;
  port?: string;
  data?: string;
}

const PORT = 7374;

export async function mcpCommand({ http, port, data }: McpArguments): Promise<number> {
  const server = serverPlace(data);
  if (server !== null && http)
    throw new UsageError(
      '--http is of an index on this machine, and SPOLIA_URL names a server',
      `Tell agents of ${server.url}/mcp instead, or unset SPOLIA_URL.`,
    );
  const place = server === null ? storagePlace(data) : null;
  if (port !== undefined && !http)
    throw new UsageError('--port is of --http', 'Add --http, or leave --port out: stdio has no port.');
  const listenAt = portOf(port, PORT);
  const stop = stopOnSignal(EXIT.done);
  // Opened by the first question: agents start servers that they never ask, and an index that cannot be opened now is an
  // answer to a question, and may be there at the next one.
  let opening: Promise<Storage> | null = null;
  const storage = (): Promise<Storage> => {
    opening ??= openStorage(place!, migrations).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  const world: World = {
    run:
      server !== null
        ? (operation, input, signal) => askServer(server, operation, input, { progress() {}, signal })
        : runIn(async (signal) => {
            const { db, where, version } = await storage();
            return {
              ...{ db, asker: machineOwner, viewer: machineOwner.viewer, progress() {}, signal, where },
              ...{ dataFolder: dataFolder(place!), databaseVersion: version, now: () => new Date() },
              // Over stdio it is the agent's own user who asks; over HTTP any process of the machine.
              readsFolders: http !== true,
            };
          }),
    // Standard output belongs to the protocol.
    log: (text) => process.stderr.write(`spolia: ${text}\n`),
  };
  try {
    if (http) await serveHttp(world, listenAt, stop.signal);
    else await serveStdio(world, stop.signal);
  } finally {
    await (opening as Promise<Storage> | null)?.then(
      (opened) => opened.close(),
      () => {},
    );
    stop.release();
  }
  return EXIT.done;
}

async function serveHttp(world: World, port: number, stop: AbortSignal): Promise<void> {
  const { listen } = await import('../mcp/http.ts');
  const { url, close } = await listen(world, port);
  process.stderr.write(`spolia: MCP at ${url} (Streamable HTTP, this machine only); Ctrl-C ends it\n`);
  await stopped({ signal: stop });
  await close();
}
