/**
 * Answers that rest on the index alone: worked out once for a state of the index and what somebody sees of it, and named
 * by these, so that whoever has the answer is told so without its being worked out.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sightOf } from '../access/sight.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Operation, Progress } from '../operations/seam/operation.ts';
import { hasTag } from './tags.ts';
import type { World } from './world.ts';

/** Another program may answer otherwise, and a database that was put back may be in a state of the same number. */
const PROCESS = randomUUID().slice(0, 8);

/** The answer to one question as it is remembered: under which tag, and its JSON, worked out where nobody asked before. */
export async function remembering(
  { remembered, storage: { db } }: World,
  { name, output }: Operation,
  viewer: Viewer,
  input: Values,
): Promise<{ tag: string; text(work: () => Promise<unknown>): Promise<string> }> {
  const memory = await remembered.now();
  const sight = await sightOf(db, memory, viewer);
  const today = new Date().toISOString().slice(0, 10);
  const asked = createHash('sha256')
    .update([name, sight, today, JSON.stringify(input)].join('\0'))
    .digest('base64url');
  return {
    tag: `"${PROCESS}.${memory.state}.${asked}"`,
    text: (work) =>
      memory.once(
        `answer ${asked}`,
        async () => JSON.stringify(output.parse(await work())),
        (text) => 2 * text.length,
      ),
  };
}

export async function rememberedAnswer(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  input: Values,
  work: (progress: Progress, signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const { tag, text } = await remembering(world, operation, request.asker.viewer, input);
  reply.header('etag', tag);
  if (request.method === 'GET' && hasTag(request, tag)) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  // Others may wait for it when the first who asked goes away.
  return text(() => work(() => {}, new AbortController().signal));
}
