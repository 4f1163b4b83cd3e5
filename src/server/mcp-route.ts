/** The tools for coding agents over Streamable HTTP, for whoever the token belongs to: no sessions, one answer a request. */
import type { FastifyInstance } from 'fastify';
import { answerMessage, NO_SESSIONS } from '../mcp/message.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Operation } from '../operations/seam/operation.ts';
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
    const tools = {
      run: async (operation: Operation, input: Values, signal: AbortSignal) =>
        world.run(operation, await contextOf(world, operation, request.asker, { signal, progress() {} }), input),
      log: (text: string) => world.failed(request, new Error(text)),
    };
    await answerMessage(tools, request.raw, reply.raw, request.body, (text) => request.log.warn(text));
  });
  app.route({
    method: ['GET', 'DELETE'],
    url: '/mcp',
    handler: async (_, reply) => {
      reply.header('allow', 'POST');
      throw new HttpProblem(405, 'post-only', NO_SESSIONS, 'Send messages by POST.');
    },
  });
}
