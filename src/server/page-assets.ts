/**
 * Scripts, styles and images of the pages, read when the server starts: a build that replaces them meanwhile takes nothing
 * from the pages that name them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { nothingThere } from './problem.ts';

/** How a file may be sent, smallest first: what a browser calls it, and how the build does. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export function addPageAssets(app: FastifyInstance, folder: string): void {
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const type = TYPES[extname(name)];
    const plain = files.get(name);
    if (plain === undefined || type === undefined) nothingThere(request);
    reply.type(type).header('vary', 'accept-encoding');
    // Names hold a hash of what is in them.
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    const known = acceptedBy(request);
    const encoding = ENCODINGS.find((one) => known.has(one.name) && files.has(`${name}${one.ending}`));
    if (encoding === undefined) return plain;
    return reply.header('content-encoding', encoding.name).send(files.get(`${name}${encoding.ending}`));
  });
}

function acceptedBy({ headers }: FastifyRequest): Set<string> {
  const offers = String(headers['accept-encoding'] ?? '').split(',');
  return new Set(
    offers.filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer)).map((offer) => offer.split(';')[0].trim()),
  );
}
