/** What the pages ask of the server: operations by name, with the types that they have there. */
import { QueryClient, type QueryClientConfig, queryOptions } from '@tanstack/react-query';
import type { Me } from '../src/server/me.ts';
import type { Answers } from './answers.ts';

export type { Me } from '../src/server/me.ts';
export type { Answers } from './answers.ts';

/** What the server says is wrong, with what to do about it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly advice: string;
  readonly requestId: string | null;
  /** What may have been meant. */
  readonly candidates: readonly string[];

  constructor(
    status: number,
    code: string,
    detail: string,
    advice: string,
    { requestId = null, candidates = [] }: { requestId?: string | null; candidates?: readonly string[] } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = code;
    this.advice = advice;
    this.requestId = requestId;
    this.candidates = candidates;
  }
}

/** How questions travel: over the network, or within the server that makes the first view of a page. */
export type Carrier = (path: string, init: RequestInit) => Promise<Response>;

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { carrier?: Carrier };
  }
}

type Value = string | number | boolean | readonly string[] | null | undefined;
export type Input = Readonly<Record<string, Value>>;

async function send<T>(path: string, init: RequestInit = {}, carrier: Carrier = fetch): Promise<T> {
  let response: Response;
  try {
    response = await carrier(path, { ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new Refusal(0, 'unreachable', 'the server cannot be reached', 'Check the connection, then try again.');
  }
  if (response.ok) return response.json() as Promise<T>;
  throw await refusalOf(response);
}

/** What an answer that is no success says. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const said = (await response.json().catch(() => ({}))) as Partial<Said>;
  return new Refusal(
    response.status,
    said.code ?? 'failed',
    said.detail ?? `the server answered ${response.status}`,
    said.advice ?? 'Try again.',
    said,
  );
}

interface Said {
  code: string;
  detail: string;
  advice: string;
  requestId: string;
  candidates: string[];
}

const withBody = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

export function queryOf(input: Input): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === null || value === '') continue;
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** An operation that reads. */
export const ask = <Name extends keyof Answers>(name: Name, input: Input = {}) =>
  queryOptions({
    queryKey: [name, input],
    queryFn: ({ signal, meta }) => send<Answers[Name]>(`/api/v1/${name}${queryOf(input)}`, { signal }, meta?.carrier),
  });

/** The tokens of whoever asks: their operation writes too, so it is not asked by an address. */
export const listTokens = queryOptions({
  queryKey: ['token'],
  queryFn: ({ signal, meta }) =>
    send<Answers['token']>('/api/v1/token', { ...withBody({ action: 'list' }), signal }, meta?.carrier),
});

/** Search in words, with filters that stand in the query as people type them. */
export function findByWords(words: string, filters: Readonly<Record<string, string | undefined>>) {
  const typed = Object.entries(filters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]));
  return ask('find', { words: [words, ...typed] });
}

/** Search by code: an answer for each of its functions. Code may be longer than addresses. */
export const findByCode = (code: string, lang: string | null) =>
  queryOptions({
    queryKey: ['find', 'code', code, lang],
    queryFn: ({ signal, meta }) =>
      send<{ answers: Answers['find'][] }>(
        '/api/v1/find',
        { ...withBody(lang === null ? { code } : { code, lang }), signal },
        meta?.carrier,
      ),
  });

/** What people said is not similar to what was asked; of code there may be more than addresses hold. */
export const listChoices = (asked: { words: string } | { code: string }) =>
  queryOptions({
    queryKey: ['choices', asked],
    queryFn: ({ signal, meta }) => {
      const which = 'words' in asked ? { for: asked.words } : { code: asked.code };
      return send<Answers['choices']>(
        '/api/v1/choices',
        { ...withBody({ verdict: 'dismissed', limit: 1000, ...which }), signal },
        meta?.carrier,
      );
    },
  });

/** An operation that writes; sent again after a lost answer it is done once. */
export function tell<Name extends keyof Answers>(name: Name, input: Input): Promise<Answers[Name]> {
  return send(`/api/v1/${name}`, withBody(input, { 'idempotency-key': crypto.randomUUID() }));
}

export const me = queryOptions({
  queryKey: ['me'],
  queryFn: ({ meta }) => send<Me>('/api/me', {}, meta?.carrier),
  staleTime: 60_000,
});

export const post = <T>(path: string): Promise<T> => send<T>(path, { method: 'POST' });

type Queries = NonNullable<QueryClientConfig['defaultOptions']>['queries'];

/** @param more what is other than in a browser */
export const createQueries = (more: Queries = {}) =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        // What the server refuses it refuses again; a lost connection may come back.
        retry: (count, error) => count < 2 && error instanceof Refusal && (error.status === 0 || error.status === 503),
        ...more,
      },
    },
  });

/** Of the browser; what happens there makes them ask again. */
export const queries = createQueries();
