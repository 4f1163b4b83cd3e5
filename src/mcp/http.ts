/**
 * The server over Streamable HTTP, for programs of this machine: bound to loopback, without sessions, one JSON answer for
 * each request. A page in a browser of this machine can send requests here as well, under a name that it made resolve to
 * loopback; so a Host or Origin of anywhere else is turned away.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { problems } from '../errors.ts';
import { answerMessage, NO_SESSIONS } from './message.ts';
import type { World } from './server.ts';

const LOOPBACK = '127.0.0.1';
const NAMES = ['127.0.0.1', 'localhost'];
const LONGEST_BODY = 16 << 20;

/** @returns the address, once it listens. @throws Problem where the port is taken */
export async function listen(world: World, port: number): Promise<{ url: string; close(): Promise<void> }> {
  const http = createServer((request, response) => {
    answer(world, request, response).catch((error: Error) => {
      world.log(error.stack ?? error.message);
      if (!response.headersSent) refuse(response, 500, 'failed inside Spolia');
      else response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    http.once('error', ({ code }: NodeJS.ErrnoException) =>
      fail(problems.portUnusable(port, code ?? 'no reason given')),
    );
    http.listen(port, LOOPBACK, done);
  });
  return { url: `http://${LOOPBACK}:${portOf(http)}/mcp`, close: () => closed(http) };
}

const portOf = (http: Server): number => (http.address() as AddressInfo).port;

function closed(http: Server): Promise<void> {
  return new Promise((done) => {
    http.close(() => done());
    http.closeAllConnections();
  });
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, method, url, socket } = request;
  if (!isHere(headers.host, socket.localPort!)) return refuse(response, 403, 'this Host is not served here');
  if (headers.origin !== undefined && !isHere(hostOf(headers.origin), null))
    return refuse(response, 403, 'pages of this Origin may not ask');
  if ((url ?? '').split('?')[0] !== '/mcp') return refuse(response, 404, 'there is /mcp only');
  if (method !== 'POST') {
    response.setHeader('allow', 'POST');
    return refuse(response, 405, `${NO_SESSIONS}: POST only`);
  }
  const body = await bodyOf(request);
  if (body === null) return refuse(response, 413, 'the message is too long');
  let message: unknown;
  try {
    message = JSON.parse(body);
  } catch {
    return refuse(response, 400, 'the message is no JSON', -32_700);
  }
  await answerMessage(world, request, response, message, world.log);
}

/** @param port that must be named; null for any */
function isHere(host: string | undefined, port: number | null): boolean {
  const [, name, named] = /^([^:]*)(?::(\d+))?$/.exec(host ?? '') ?? [];
  return NAMES.includes(name?.toLowerCase()) && (port === null || Number(named ?? 80) === port);
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    // `null`, of sandboxed pages and files.
    return undefined;
  }
}

/** Null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LONGEST_BODY) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function refuse(response: ServerResponse, status: number, message: string, code = -32_000): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(`${JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id: null })}\n`);
}
