/** The tools for coding agents over Streamable HTTP, for whoever the token belongs to: no sessions, one answer a request. */
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { FastifyInstance } from 'fastify';
import { mcpServer, runIn } from '../mcp/server.ts';
import { contextOf } from './api.ts';
import { HttpProblem } from './problem.ts';
import type { World } from './world.ts';

export function addMcp(app: FastifyInstance, world: World): void {
  app.post('/mcp', async (request, reply) => {
    if (!request.asker.permissions.has('read'))
      throw new HttpProblem(
        403,
        'not-permitted',
        `${request.asker.name} may not read, which all tools need`,
        'Use a token with "read".',
      );
    reply.hijack();
    const server = mcpServer({
      run: runIn((signal, operation) => contextOf(world, operation, request.asker, { signal, progress() {} })),
      log: (text) => world.failed(request, new Error(text)),
    });
    server.onerror = (error) => request.log.warn(error.message);
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    reply.raw.on('close', () => {
      server.close().catch(() => {});
    });
    await server.connect(transport);
    await transport.handleRequest(request.raw, reply.raw, request.body);
  });
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: async (_, reply) => {
      reply.header('allow', 'POST');
      throw new HttpProblem(405, 'post-only', 'there are no sessions and no streams', 'Send messages by POST.');
    },
  });
}
