/** The server as one Fastify application: who asks, what may be asked, and what every answer carries. */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import fastifyCookie from '@fastify/cookie';
import fastifyRateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Asker, anybody, machineOwner } from '../access/asker.ts';
import { problems } from '../errors.ts';
import { Remembered } from '../storage/remembered.ts';
import { version } from '../version.ts';
import { runApart } from './apart.ts';
import { addApi } from './api.ts';
import { askers } from './asks.ts';
import { addBadges } from './badge.ts';
import { loadFirstView } from './first-view.ts';
import { addMcp } from './mcp-route.ts';
import { meOf } from './me.ts';
import { Metrics } from './metrics.ts';
import { openApi } from './openapi.ts';
import { addPages } from './pages.ts';
import { bodyOf, HttpProblem, nothingThere, PROBLEM_TYPE } from './problem.ts';
import { SecondThread } from './second-thread.ts';
import { isLoopback } from './settings.ts';
import { addSignIn } from './sign-in.ts';
import { hasTag } from './tags.ts';
import { warmUp } from './warm-up.ts';
import type { World } from './world.ts';

declare module 'fastify' {
  interface FastifyRequest {
    asker: Asker;
  }
}

/** Longest body: code that is asked for. */
const LONGEST_BODY = 16 << 20;

export interface AppOptions extends Omit<World, 'failed' | 'remembered' | 'run'> {
  /** Whether it asks itself before others do, once it listens; it is ready when that is done. */
  warm?: boolean;
  /** Whether whoever reaches the server is the machine's owner: nothing is configured, and it listens on loopback alone. */
  local: boolean;
  /** Folder of the built pages; null serves none. */
  pages: string | null;
  /** Where a line of JSON per request goes; null for nowhere. */
  log: NodeJS.WritableStream | null;
}

export async function serverApp(options: AppOptions): Promise<FastifyInstance> {
  const { storage, settings, local, publicUrl } = options;
  const app = fastify({
    logger: options.log === null ? false : { level: 'info', stream: options.log as never },
    bodyLimit: LONGEST_BODY,
    // Of the one proxy in front: what it was told by others, anybody can say.
    trustProxy: settings.behindProxy && ((_, hop) => hop === 0),
    // Definitions of all operations are loaded: a machine that is busy is slow, not wrong.
    pluginTimeout: 0,
    // Of a request to arrive; whoever sends slower holds a connection for nothing.
    requestTimeout: 120_000,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    // Requests under way are finished, connections that wait are closed.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance & { log: FastifyBaseLogger };
  const metrics = new Metrics(storage.db);
  // With one processor it would only take turns with this one.
  const second = availableParallelism() < 2 ? null : new SecondThread(storage.access);
  const world: World = {
    ...options,
    async run(operation, context, input) {
      if (operation.takesLong === true) return runApart(operation, context, storage.access, input);
      return second !== null && operation.computes === true
        ? second.run(operation, context, input)
        : operation.run(context, input);
    },
    remembered: new Remembered(storage.db),
    failed: (request, error) => {
      metrics.failures.inc();
      request.log.error({ err: error }, 'failed inside Spolia');
      if (options.log === null)
        process.stderr.write(
          `spolia: ${request.method} ${request.url.split('?')[0]} (request ${request.id})\n${error instanceof Error ? error.stack : error}\n`,
        );
    },
  };
  const isSecure = () => publicUrl().startsWith('https:');
  // The prefix makes browsers refuse one that another host or path set.
  const sessionCookie = () => (isSecure() ? '__Host-spolia' : 'spolia');
  const who = askers({
    db: storage.db,
    local,
    roles: settings.roles,
    sessionCookie,
    idleHours: settings.idleHours,
  });

  await app.register(fastifyCookie);
  await app.register(fastifyRateLimit, {
    max: settings.requestsPerMinute,
    timeWindow: '1 minute',
    // By secret, so that those behind one address do not share a limit; what is not a valid one costs a query at most.
    keyGenerator: (request) => {
      const secret = request.headers.authorization ?? request.cookies[sessionCookie()];
      return secret === undefined ? request.ip : createHash('sha256').update(secret).digest('base64url');
    },
    errorResponseBuilder: (_, { after }) =>
      new HttpProblem(429, 'too-many', 'there were too many requests', `Go on after ${after}.`),
  });
  app.decorateRequest('asker', null as unknown as Asker);

  app.addHook('onRequest', async (request, reply) => {
    if (local) refuseOtherHosts(request);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('cross-origin-opener-policy', 'same-origin');
    reply.header('cross-origin-resource-policy', 'same-origin');
    reply.header('x-request-id', request.id);
    if (isSecure()) reply.header('strict-transport-security', 'max-age=31536000');
    if (request.method !== 'GET' && request.method !== 'HEAD') refuseOtherSites(request, publicUrl());
  });
  app.addHook('onResponse', async (request, reply) => {
    metrics.seen(request.routeOptions.url ?? 'none', request.method, reply.statusCode, reply.elapsedTime / 1e3);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.getHeader('cache-control') === undefined) reply.header('cache-control', 'private, no-cache');
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    // Answers of the index alone have one already.
    const tag = reply.getHeader('etag') ?? `"${createHash('sha1').update(payload).digest('base64url')}"`;
    reply.header('etag', tag);
    if (!hasTag(request, String(tag))) return payload;
    reply.code(304);
    return null;
  });
  app.setErrorHandler((error, request, reply) => {
    const body = bodyOf(error);
    if (body.status === 500) world.failed(request, error);
    if (body.status === 401) reply.header('www-authenticate', 'Bearer realm="Spolia"');
    return reply
      .code(body.status)
      .type(PROBLEM_TYPE)
      .send({ ...body, requestId: request.id });
  });

  app.get('/healthz', async () => ({ status: 'ok' }));
  const firstView = options.pages === null ? null : await loadFirstView(options.pages);
  const warming = new AbortController();
  let warmed = Promise.resolve();
  let isWarm = options.warm !== true;
  app.addHook('onListen', async () => {
    if (isWarm) return;
    warmed = warmUp(world, local ? machineOwner : anybody, firstView, warming.signal).then(() => {
      isWarm = true;
    });
  });
  app.addHook('onClose', async () => {
    warming.abort(problems.interrupted());
    await warmed;
    await second?.close();
  });
  app.get('/readyz', async () => {
    await storage.db.run('select 1');
    if (!isWarm) throw new HttpProblem(503, 'warming-up', 'the server has just started', 'Ask again in some seconds.');
    return { status: 'ready' };
  });
  app.get('/metrics', async (request, reply) => {
    // Counts of repositories one may not see. Behind a proxy of this machine everybody comes from loopback.
    const isHere = isLoopback(request.ip) && settings.publicUrl === null && !settings.behindProxy;
    if (!isHere && !(await who.of(request)).permissions.has('operate'))
      throw new HttpProblem(403, 'not-permitted', 'metrics are for operators', 'Use a token with "operate".');
    return reply.type(metrics.type).send(await metrics.text());
  });
  await addBadges(app, world, who);
  app.get('/api/openapi.json', async () => openApi());

  await app.register(async (scope) => {
    // Before the body is read: nobody sends megabytes without saying who they are. After requests are counted.
    scope.addHook('preParsing', async (request) => {
      request.asker = await who.of(request);
    });
    // For programs that would understand another version's answers otherwise.
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('spolia-version', version());
    });
    scope.get('/api/me', async ({ asker }) => meOf(asker, settings));
    await addApi(scope, world);
    addMcp(scope, world);
  });
  await addSignIn(app, world, { sessionCookie, isSecure });
  if (options.pages === null) app.setNotFoundHandler(nothingThere);
  else addPages(app, world, options.pages, firstView);
  return app;
}

/**
 * A page elsewhere can make its own name resolve to loopback; the browser then sends that name. A proxy on this machine
 * that nobody told us of would make everybody the machine's owner; most of them say whom they speak for.
 */
function refuseOtherHosts(request: FastifyRequest): void {
  if (FORWARDED.some((header) => request.headers[header] !== undefined))
    throw new HttpProblem(
      403,
      'forwarded',
      'the request came through a proxy, and nobody would have to sign in',
      'Tell the server of it with --config FILE: publicUrl, behindProxy, and who may sign in.',
    );
  const name = request.hostname.replace(/^\[|\]$/g, '');
  if (!isLoopback(name))
    throw new HttpProblem(
      403,
      'other-host',
      `"${request.hostname.slice(0, 100)}" is not served here`,
      'Open http://127.0.0.1 with the port, or configure sign-in to serve others.',
    );
}

const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/** Writes come from our own pages, or from programs, which send neither header. */
function refuseOtherSites(request: FastifyRequest, publicUrl: string): void {
  const { origin, 'sec-fetch-site': site } = request.headers;
  const isOwn = origin === undefined || origin === publicUrl || origin === `${request.protocol}://${request.host}`;
  if (isOwn && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new HttpProblem(403, 'other-site', 'another site may not ask for this', `Use the pages of ${publicUrl}.`);
}
