/**
 * Questions to a forge's API over HTTP. Node's own `fetch` knows neither proxies nor a company's certificate authority,
 * so this is a small client that takes both from where git takes them: environment, then git's configuration.
 *
 * A token is sent to the host that it is for and nowhere else: redirects and next pages to another host are refused.
 */
import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { rootCertificates, connect as tlsConnect } from 'node:tls';
import { personalConfig } from '../../repositories/gitconfig.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

export interface AskOptions {
  headers: Record<string, string>;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal;
}

/** A page of 100 repositories of GitHub has about 600 kB. */
const LONGEST_ANSWER = 32 << 20;
const SILENCE_MS = 60_000;
const MOST_REDIRECTS = 3;

/** @throws Error of the network, without secrets, or the reason of the signal */
export async function ask(url: URL, options: AskOptions): Promise<Answer> {
  let at = url;
  for (let hops = 0; ; hops++) {
    const answer = await once(at, options);
    const location = answer.headers.location;
    if (![301, 302, 307, 308].includes(answer.status) || location === undefined) return answer;
    const next = new URL(location, at);
    if (next.origin !== url.origin) throw new Error(`${at.origin} sends us to another host (${next.host})`);
    if (hops >= MOST_REDIRECTS) throw new Error(`${at.origin} sends us round in a circle`);
    at = next;
  }
}

async function once(url: URL, { headers, env, signal }: AskOptions): Promise<Answer> {
  signal?.throwIfAborted();
  const proxy = proxyFor(url, env);
  const isTls = url.protocol === 'https:';
  const options: RequestOptions = {
    method: 'GET',
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port || (isTls ? 443 : 80),
    path: url.pathname + url.search,
    headers: { 'user-agent': 'spolia', accept: 'application/json', ...headers, host: url.host },
    signal,
  };
  const ca = isTls ? authorities(env) : undefined;
  if (proxy !== null && isTls) {
    const socket = await tunnel(proxy, url, env, signal);
    const secured = tlsConnect({ socket, servername: url.hostname, ca });
    Object.assign(options, { createConnection: () => secured, agent: false });
  } else if (proxy !== null) {
    const authorization = proxyAuthorization(proxy);
    Object.assign(options, { host: proxy.hostname, port: proxy.port || 80, path: url.href });
    options.headers = { ...(options.headers as object), ...authorization };
  } else if (isTls) Object.assign(options, { ca });
  return new Promise<Answer>((resolve, reject) => {
    const asked = (isTls ? httpsRequest : httpRequest)(options, (response) => collect(response, resolve, reject));
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error(`${url.host} has been silent for too long`)));
    asked.on('error', (error) => reject(signal?.aborted ? signal.reason : plain(error, url)));
    asked.end();
  });
}

function collect(response: IncomingMessage, resolve: (a: Answer) => void, reject: (e: Error) => void): void {
  const parts: Buffer[] = [];
  let size = 0;
  response.on('data', (part: Buffer) => {
    size += part.length;
    if (size > LONGEST_ANSWER) response.destroy(new Error('its answer is too long'));
    else parts.push(part);
  });
  response.on('error', reject);
  response.on('end', () =>
    resolve({
      status: response.statusCode ?? 0,
      headers: response.headers as Record<string, string | undefined>,
      body: Buffer.concat(parts).toString('utf8'),
    }),
  );
}

function plain(error: Error, url: URL): Error {
  const { code } = error as NodeJS.ErrnoException;
  if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(code ?? ''))
    return new Error(`the certificate of ${url.host} is not trusted (${code})`);
  return new Error(code === undefined ? error.message : `${url.host} cannot be reached (${code})`);
}

/** Opens a way through the proxy, on which TLS is spoken with the server itself. */
async function tunnel(proxy: URL, to: URL, env: NodeJS.ProcessEnv, signal: AbortSignal | undefined): Promise<Socket> {
  const isTls = proxy.protocol === 'https:';
  const target = `${to.hostname}:${to.port || 443}`;
  return new Promise((resolve, reject) => {
    const asked = (isTls ? httpsRequest : httpRequest)({
      method: 'CONNECT',
      host: proxy.hostname,
      port: proxy.port || (isTls ? 443 : 80),
      path: target,
      headers: { host: target, ...proxyAuthorization(proxy) },
      ca: isTls ? authorities(env) : undefined,
      agent: false,
      signal,
    } as RequestOptions);
    asked.setTimeout(SILENCE_MS, () => asked.destroy(new Error('the proxy has been silent for too long')));
    asked.on('connect', (response, socket) => {
      if (response.statusCode === 200) resolve(socket);
      else {
        socket.destroy();
        reject(new Error(`the proxy ${proxy.host} refuses the way to ${to.host} (${response.statusCode})`));
      }
    });
    asked.on('error', (error) => reject(signal?.aborted ? signal.reason : plain(error, proxy)));
    asked.end();
  });
}

function proxyAuthorization(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {};
  const login = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(login).toString('base64')}` };
}

/** As git's: the environment's variables in the order of curl, else `http.proxy`. null for no proxy. */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | null {
  const exceptions = env.no_proxy ?? env.NO_PROXY ?? '';
  const host = url.hostname.toLowerCase();
  for (const raw of exceptions.split(/[\s,]+/)) {
    const name = raw
      .toLowerCase()
      .replace(/^\*?\./, '')
      .replace(/:\d+$/, '');
    if (raw === '*' || (name !== '' && (host === name || host.endsWith(`.${name}`)))) return null;
  }
  const own =
    url.protocol === 'https:'
      ? (env.https_proxy ?? env.HTTPS_PROXY)
      : // In upper case a web server's visitor could set it.
        env.http_proxy;
  const text = own ?? env.all_proxy ?? env.ALL_PROXY ?? personalConfig(env).get('http.proxy') ?? '';
  if (text === '') return null;
  try {
    const proxy = new URL(text.includes('://') ? text : `http://${text}`);
    if (/^https?:$/.test(proxy.protocol)) return proxy;
  } catch {
    // Said below.
  }
  throw new Error('the proxy that is set for it is no http or https address');
}

function authorities(env: NodeJS.ProcessEnv): string[] | undefined {
  const file = env.GIT_SSL_CAINFO || env.SSL_CERT_FILE || personalConfig(env).get('http.sslcainfo');
  if (!file) return undefined;
  let own: string;
  try {
    own = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`the certificates in ${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  return [...rootCertificates, own];
}
