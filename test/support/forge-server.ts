/**
 * The APIs of GitHub and GitLab as they are documented, as far as listing goes: pages by `Link`, ETags and 304, tokens,
 * limits with their headers, errors.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForgeServer {
  url: string;
  /** Lists by path, such as `/api/v3/orgs/acme/repos`; items as the forge sends them. */
  lists: Map<string, object[]>;
  /** Items on a page, whatever is asked for. */
  perPage: number;
  /** Path with query, status and token of every question. */
  asked: { path: string; status: number; authorization: string | null; etag: string | null }[];
  token: string | null;
  /** Answered in this order before anything else; null lets one question through. */
  next: ({ status: number; headers?: Record<string, string>; body?: string } | null)[];
  /** As GitLab answers where it does not know keyset pagination. */
  knowsKeyset: boolean;
  close(): Promise<void>;
}

export async function forgeServer(): Promise<ForgeServer> {
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const made: ForgeServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lists: new Map(),
    perPage: 2,
    asked: [],
    token: null,
    next: [],
    knowsKeyset: true,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): unknown {
    const authorization = request.headers.authorization ?? null;
    const etag = request.headers['if-none-match'] ?? null;
    const send = (status: number, headers: Record<string, string>, body: string) => {
      made.asked.push({ path: request.url!, status, authorization, etag });
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers }).end(body);
    };
    const forced = made.next.shift();
    if (forced !== undefined && forced !== null) return send(forced.status, forced.headers ?? {}, forced.body ?? '{}');
    const url = new URL(request.url!, made.url);
    if (made.token !== null && authorization !== `Bearer ${made.token}`)
      return send(401, {}, JSON.stringify({ message: 'Bad credentials' }));
    const list = made.lists.get(url.pathname);
    if (list === undefined) return send(404, {}, JSON.stringify({ message: 'Not Found' }));
    const isKeyset = url.searchParams.get('pagination') === 'keyset';
    if (isKeyset && !made.knowsKeyset)
      return send(
        405,
        {},
        JSON.stringify({ error: 'Keyset pagination is not yet available for this type of request' }),
      );
    const page = Number(url.searchParams.get('page') ?? 1);
    const after = Number(url.searchParams.get('id_after') ?? 0);
    const from = isKeyset ? list.findIndex((item) => (item as { id: number }).id > after) : (page - 1) * made.perPage;
    const items = from < 0 ? [] : list.slice(from, from + made.perPage);
    const body = JSON.stringify(items);
    const tag = `W/"${createHash('sha1').update(body).digest('hex')}"`;
    const headers: Record<string, string> = { etag: tag, 'x-ratelimit-remaining': '4999' };
    if (from >= 0 && from + made.perPage < list.length) {
      const next = new URL(url);
      if (isKeyset) next.searchParams.set('id_after', String((items.at(-1) as { id: number }).id));
      else next.searchParams.set('page', String(page + 1));
      const last = new URL(url);
      last.searchParams.set('page', '99');
      headers.link = `<${next.href}>; rel="next", <${last.href}>; rel="last"`;
    }
    if (etag === tag) return send(304, headers, '');
    return send(200, headers, body);
  }
  return made;
}
