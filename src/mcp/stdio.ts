/** The server over standard input and output, for as long as somebody is at the other end. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { mcpServer, type World } from './server.ts';

/** Longest message that is read, with everything that is not answered yet. */
const LONGEST_MESSAGE = 16 << 20;
/** After the last question was read, for answers that are under way. */
const LAST_ANSWERS_MS = 10_000;

/** Until standard input ends, standard output breaks or `stop` is aborted. */
export async function serveStdio(world: World, stop: AbortSignal): Promise<void> {
  const server = mcpServer(world);
  const transport = new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: LONGEST_MESSAGE });
  const unanswered = new Unanswered(transport);
  const ended = new Promise<'asked' | 'gone'>((done) => {
    process.stdin.once('end', () => done('asked'));
    process.stdin.once('close', () => done('asked'));
    process.stdout.once('error', () => done('gone'));
    server.onclose = () => done('gone');
    stop.addEventListener('abort', () => done('gone'), { once: true });
    if (stop.aborted) done('gone');
  });
  server.onerror = (error) => world.log(error.message);
  await server.connect(transport);
  // Who pipes questions in closes before the answers are there.
  if ((await ended) === 'asked') await unanswered.none(LAST_ANSWERS_MS, stop);
  await server.close();
}

/** Requests that came over a transport and were not answered yet. */
class Unanswered {
  private readonly ids = new Set<string | number>();
  private told = () => {};

  constructor(transport: StdioServerTransport) {
    transport.onmessage = (message: JSONRPCMessage) => {
      if (!('method' in message)) return;
      if ('id' in message) this.ids.add(message.id);
      else if (message.method === 'notifications/cancelled') this.answered(message.params?.requestId);
    };
    const send = transport.send.bind(transport);
    transport.send = async (message) => {
      await send(message);
      if (!('method' in message)) this.answered(message.id);
    };
  }

  private answered(id: unknown): void {
    this.ids.delete(id as string | number);
    if (this.ids.size === 0) this.told();
  }

  /** Once nothing is unanswered, or time is up. */
  none(ms: number, stop: AbortSignal): Promise<void> {
    return new Promise((done) => {
      this.told = done;
      if (this.ids.size === 0 || stop.aborted) done();
      setTimeout(done, ms).unref();
      stop.addEventListener('abort', () => done(), { once: true });
    });
  }
}
