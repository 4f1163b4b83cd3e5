/** The portal's files, as built, and its one document for every path that is no file. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './problem.ts';
import type { World } from './world.ts';

/** In the document, where the nonce of the answer belongs. */
const NONCE = '__SPOLIA_NONCE__';

export async function addPages(app: FastifyInstance, { settings }: World, folder: string | null): Promise<void> {
  const document = folder === null ? null : readFileSync(join(folder, 'index.html'), 'utf8');
  if (folder !== null)
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      // Names hold a hash of what is in them.
      immutable: true,
      maxAge: '1y',
      index: false,
    });
  const policy = (nonce: string) =>
    [
      "default-src 'self'",
      // What the component library puts into the page as style elements.
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      `form-action 'self'${settings.oidc === null ? '' : ` ${new URL(settings.oidc.issuer).origin}`}`,
    ].join('; ');
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0];
    const wantsPage = request.method === 'GET' && !/^\/(api|auth|assets|badge|mcp)(\/|$)/.test(path);
    if (!wantsPage || document === null)
      throw new HttpProblem(404, 'no-route', `there is nothing at ${path.slice(0, 200)}`, 'See /api/openapi.json.');
    const nonce = randomBytes(18).toString('base64url');
    return reply
      .header('content-security-policy', policy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(document.replaceAll(NONCE, nonce));
  });
}
