/**
 * Pages are sent with their first view in them: rendered here by the portal's own program, of the answers that whoever asks
 * would get, so that they are read before scripts have been loaded, compiled and run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify';

interface Wanted {
  /** Path and query of the page. */
  address: string;
  /** What addresses of the portal begin with. */
  origin: string;
  nonce: string;
  /** Takes the page's questions to the server. */
  carrier(path: string, init: RequestInit): Promise<Response>;
  /** Milliseconds until it is rendered with what is known then. */
  time: number;
}

interface FirstView {
  /** HTML for `head`, before what styles the page: a script that says which colours. */
  head: string;
  /** HTML for `head`, after that. */
  styles: string;
  /** HTML of the element that holds the portal, and of the answers it was made of, with which the browser goes on. */
  root: string;
}

/** What `web/first-view.tsx` is. Null where nobody is signed in. */
export type MakeFirstView = (wanted: Wanted) => Promise<FirstView | null>;

/** @param pages folder of the built pages @returns null where it was not built beside them */
export async function loadFirstView(pages: string): Promise<MakeFirstView | null> {
  const file = join(pages, '../first-view/first-view.js');
  if (!existsSync(file)) return null;
  return ((await import(pathToFileURL(file).href)) as { firstView: MakeFirstView }).firstView;
}

/** Of who asks: the questions of a page are theirs. */
const ASKER = ['cookie', 'authorization', 'host'] as const;

/** Takes questions to the server itself, in the name of whoever asked for the page: each passes the same checks as from outside. */
export function carrierWithin(app: FastifyInstance, request: FastifyRequest): Wanted['carrier'] {
  const asker = Object.fromEntries(
    ASKER.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])),
  );
  return async (url, { method, headers, body }) => {
    const { statusCode, payload } = await app.inject({
      ...{ url, method: (method ?? 'GET') as InjectOptions['method'], payload: body as string | undefined },
      headers: { ...asker, ...(headers as Record<string, string>) },
      remoteAddress: request.ip,
    });
    return new Response(payload, { status: statusCode, headers: { 'content-type': 'application/json' } });
  };
}
