/**
 * The routes of operations, below `/api/v1`: what reads is asked by GET with the fields in the query (and by POST with
 * JSON where they are long), what writes by POST. Whoever accepts `text/event-stream` is told how far it is.
 */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Asker } from '../access/asker.ts';
import { claimKey, freeKey, keepAnswer } from '../access/store.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { isServed, operations } from '../operations/list.ts';
import { type Field, fieldsOf, fromTexts, judged, type Values } from '../operations/seam/fields.ts';
import type { Context, Operation, Progress } from '../operations/seam/operation.ts';
import { paced } from './paced.ts';
import { bodyOf, HttpProblem } from './problem.ts';
import { rememberedAnswer } from './remembered-answer.ts';
import type { World } from './world.ts';

export const API = '/api/v1';

export const served = operations.filter(isServed);

export async function addApi(app: FastifyInstance, world: World): Promise<void> {
  for (const listed of served) {
    const operation = await listed.load();
    const { fields } = fieldsOf(operation);
    if (operation.readOnly)
      app.get(`${API}/${operation.name}`, async (request, reply) =>
        answer(world, operation, request, reply, () => fromTexts(fields, known(operation, fields, request.query))),
      );
    app.post(`${API}/${operation.name}`, async (request, reply) =>
      answer(world, operation, request, reply, () => known(operation, fields, request.body ?? {})),
    );
  }
}

/** @throws HttpProblem where a field is not one of the operation's */
function known(operation: Operation, fields: Readonly<Record<string, Field>>, given: unknown): Values {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new HttpProblem(400, 'no-object', 'the body is no JSON object', 'Send an object with the fields by name.');
  const names = Object.keys(fields);
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name)) {
      const near = nearest(name, names);
      throw new HttpProblem(
        400,
        'unknown-field',
        `${operation.name} has no field "${name.slice(0, 60)}"`,
        near === null ? `It has ${names.join(', ') || 'none'}.` : `Did you mean "${near}"?`,
      );
    }
    // The database takes none, and no name has one.
    if ([value].flat().some((text) => typeof text === 'string' && text.includes('\0')))
      throw new HttpProblem(400, 'nul', `${name}: it holds a NUL character`, 'Leave it out.');
  }
  return given as Values;
}

async function answer(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  given: () => Values,
): Promise<unknown> {
  const { asker } = request;
  if (!asker.permissions.has(operation.permission))
    throw new HttpProblem(
      403,
      'not-permitted',
      `${asker.name} may not ${operation.permission}, which "${operation.name}" needs`,
      'Ask an administrator of Spolia for a role that may.',
    );
  const { fields } = fieldsOf(operation);
  const input = judged(operation, fields, given(), {
    shownAs: (field) => field,
    help: `${API.replace('/v1', '')}/openapi.json`,
  });
  const stop = new AbortController();
  // Both a finished answer and a client that went away close it.
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) stop.abort(problems.interrupted());
  });
  const work = async (progress: Progress, signal = stop.signal) => {
    const context = await contextOf(world, operation, asker, { signal, progress });
    return world.run(operation, context, input);
  };
  if (request.headers.accept?.includes('text/event-stream')) return streamed(world, operation, request, reply, work);
  if (operation.ofIndexAlone) return rememberedAnswer(world, operation, request, reply, input, work);
  const key = request.headers['idempotency-key'];
  if (operation.readOnly || key === undefined) return operation.output.parse(await work(() => {}));
  return once(world, operation, request, reply, String(key), input, () => work(() => {}));
}

/** What reads may remember; what writes must find what it wrote. */
export async function contextOf(
  { storage, dataFolder, remembered, publicUrl }: World,
  { readOnly }: Operation,
  asker: Asker,
  told: Pick<Context, 'signal' | 'progress'>,
): Promise<Context> {
  return {
    ...{ db: storage.db, access: storage.access, asker, viewer: asker.viewer, ...told },
    ...(readOnly ? { memory: await remembered.now() } : {}),
    // Where the data lie is for those who run the machine.
    where: asker.permissions.has('operate') ? storage.where : publicUrl(),
    ...{ dataFolder, databaseVersion: storage.version, now: () => new Date() },
  };
}

/**
 * The answer as server-sent events: `progress` while it works, then `result`, or `problem`.
 */
async function streamed(
  world: World,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (progress: Progress) => Promise<unknown>,
): Promise<FastifyReply> {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const send = (event: string, data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  // Proxies close what is silent.
  const beat = setInterval(() => raw.write(': still at work\n\n'), 15_000);
  try {
    const output = await work(
      paced((stage, done, of, unit) => send('progress', { stage, done, of, unit: unit ?? null })),
    );
    send('result', operation.output.parse(output));
  } catch (error) {
    const body = bodyOf(error);
    if (body.status === 500) world.failed(request, error);
    send('problem', body);
  } finally {
    clearInterval(beat);
    raw.end();
  }
  return reply;
}

const KEY = /^[\x21-\x7e]{1,200}$/;

/** The draft of the IETF on the Idempotency-Key header: the first answer again, 409 while at work, 422 for another body. */
async function once(
  { storage: { db } }: World,
  operation: Operation,
  { asker }: FastifyRequest,
  reply: FastifyReply,
  key: string,
  input: Values,
  work: () => Promise<unknown>,
): Promise<unknown> {
  if (!KEY.test(key))
    throw new HttpProblem(400, 'bad-key', 'the Idempotency-Key is not usable', 'Use 1 to 200 visible characters.');
  const asked = createHash('sha256')
    .update(`${operation.name}\0${JSON.stringify(input)}`)
    .digest();
  const claim = await claimKey(db, asker.id, key, asked);
  if (claim.kind === 'different')
    throw new HttpProblem(422, 'key-reused', 'this Idempotency-Key came with another request', 'Use a new key.');
  if (claim.kind === 'running')
    throw new HttpProblem(409, 'at-work', 'the request with this Idempotency-Key is at work', 'Ask again in a moment.');
  if (claim.kind === 'done') {
    reply.header('idempotency-replayed', 'true');
    return JSON.parse(claim.answer);
  }
  try {
    const output = operation.output.parse(await work());
    await keepAnswer(db, asker.id, key, JSON.stringify(operation.withoutSecrets?.(output) ?? output));
    return output;
  } catch (error) {
    await freeKey(db, asker.id, key).catch(() => {});
    throw error;
  }
}
