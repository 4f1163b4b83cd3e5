/** One message to the tools over Streamable HTTP, behind whichever door it came in: no sessions, one JSON answer a request. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { mcpServer, type World } from './server.ts';

/** What other methods than POST are told. */
export const NO_SESSIONS = 'there are no sessions and no streams';

/**
 * @param message the body, parsed
 * @param warn of messages that are no requests of the protocol, and of answers that nobody waits for any more
 */
export async function answerMessage(
  world: World,
  request: IncomingMessage,
  response: ServerResponse,
  message: unknown,
  warn: (text: string) => void,
): Promise<void> {
  const server = mcpServer(world);
  server.onerror = ({ message }) => warn(message);
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
  response.on('close', () => {
    server.close().catch(() => {});
  });
  await server.connect(transport);
  await transport.handleRequest(request, response, message);
}
