/**
 * A git server on this machine: `git http-backend` behind Node's HTTP server, with what servers do to people: passwords,
 * redirects, repositories that are not there, errors, silence.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const BACKEND = join(execFileSync('git', ['--exec-path']).toString('utf8').trim(), 'git-http-backend');
export const hasGitServer = existsSync(BACKEND);

export interface GitServer {
  url: string;
  /** Method and path of every request, with the Authorization header if there was one. */
  requests: { method: string; path: string; authorization: string | null }[];
  /** `user:password` that must be given from now on. */
  password: string | null;
  /** From old to new paths below the server. */
  moved: Map<string, string>;
  /** Answered instead of everything else. */
  status: number | null;
  /** Accepts requests and never answers. */
  isSilent: boolean;
  close(): Promise<void>;
}

/** @param folder in which the repositories lie */
export async function gitServer(folder: string): Promise<GitServer> {
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const made: GitServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    password: null,
    moved: new Map(),
    status: null,
    isSilent: false,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, made.url);
    const authorization = request.headers.authorization ?? null;
    made.requests.push({ method: request.method!, path: url.pathname, authorization });
    if (made.isSilent) return;
    if (made.status !== null) {
      response.writeHead(made.status).end();
      return;
    }
    for (const [from, to] of made.moved) {
      if (!url.pathname.startsWith(from)) continue;
      response.writeHead(301, { location: made.url + to + url.pathname.slice(from.length) + url.search }).end();
      return;
    }
    if (made.password !== null && authorization !== `Basic ${Buffer.from(made.password).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
      return;
    }
    const cgi = spawn(BACKEND, [], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: folder,
        GIT_HTTP_EXPORT_ALL: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '*',
        PATH_INFO: decodeURIComponent(url.pathname),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
        GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    cgi.stdin.on('error', () => {});
    request.pipe(cgi.stdin);
    let head = Buffer.alloc(0);
    let isBody = false;
    cgi.stdout.on('data', (part: Buffer) => {
      if (isBody) {
        response.write(part);
        return;
      }
      head = Buffer.concat([head, part]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      isBody = true;
      let status = 200;
      const headers: Record<string, string> = {};
      for (const line of head.subarray(0, end).toString('latin1').split('\r\n')) {
        const colon = line.indexOf(':');
        const [name, value] = [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
        if (name === 'status') status = Number.parseInt(value, 10);
        else headers[name] = value;
      }
      response.writeHead(status, headers);
      response.write(head.subarray(end + 4));
    });
    cgi.on('close', () => {
      if (!isBody) response.writeHead(500);
      response.end();
    });
  }
  return made;
}
