/**
 * Answers that rest on the index alone: worked out once for a state of the index and what somebody sees of it, and named
 * by these, so that whoever has the answer is told so without its being worked out.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sightOf } from '../access/sight.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Operation, Progress } from '../operations/seam/operation.ts';
import { hasTag } from './tags.ts';
import type { World } from './world.ts';

/** Another program may answer otherwise, and a database that was put back may be in a state of the same number. */
const PROCESS = randomUUID().slice(0, 8);

export async function rememberedAnswer(
  { remembered, storage: { db } }: World,
  { name, output }: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  input: Values,
  work: (progress: Progress, signal: AbortSignal) => Promise<unknown>,
): Promise<unknown> {
  const memory = await remembered.now();
  const sight = await sightOf(db, memory, request.asker.viewer);
  const today = new Date().toISOString().slice(0, 10);
  const asked = createHash('sha256')
    .update([name, sight, today, JSON.stringify(input)].join('\0'))
    .digest('base64url');
  const tag = `"${PROCESS}.${memory.state}.${asked}"`;
  reply.header('etag', tag);
  if (request.method === 'GET' && hasTag(request, tag)) return reply.code(304).send();
  reply.type('application/json; charset=utf-8');
  return memory.once(
    `answer ${asked}`,
    // Others may wait for it when the first who asked goes away.
    async () => JSON.stringify(output.parse(await work(() => {}, new AbortController().signal))),
    (text) => 2 * text.length,
  );
}
