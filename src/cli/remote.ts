/**
 * A server in place of the database: `SPOLIA_URL` says which, `SPOLIA_TOKEN` who asks. The answer is the operation's own,
 * so it is printed as here; how far the server is comes as server-sent events.
 */
import { Problem, type ProblemKind, UsageError } from '../errors.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Operation, Progress } from '../operations/seam/operation.ts';
import { version } from '../version.ts';

export interface ServerPlace {
  /** Without a slash at the end. */
  url: string;
  token: string | null;
}

/** @param data of `--data`. @throws UsageError where both a server and a folder are named */
export function serverPlace(data: string | undefined, env: NodeJS.ProcessEnv = process.env): ServerPlace | null {
  const url = (env.SPOLIA_URL ?? '').replace(/\/+$/, '');
  if (url === '') return null;
  if (data !== undefined)
    throw new UsageError('both SPOLIA_URL and --data say where the index is', 'Unset SPOLIA_URL, or leave --data out.');
  if (!/^https?:\/\/[^/?#\s]+$/.test(url) || !URL.canParse(url))
    throw new UsageError(
      'SPOLIA_URL is no address of a server',
      'Write it as browsers open it, such as https://spolia.example.com, or unset it to use the index of this machine.',
    );
  return { url, token: (env.SPOLIA_TOKEN ?? '').trim() || null };
}

interface Asking {
  progress: Progress;
  signal: AbortSignal;
}

/** @throws Problem that says what is wrong with the way there, or what the server said */
export async function askServer(
  { url, token }: ServerPlace,
  operation: Operation,
  input: Values,
  { progress, signal }: Asking,
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`${url}/api/v1/${operation.name}`, {
      method: 'POST',
      // A token goes nowhere but where one sent it.
      redirect: 'error',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(input),
      signal,
    });
  } catch (error) {
    throw signal.aborted ? signal.reason : unreachable(url, reasonOf(error));
  }
  const theirs = response.headers.get('spolia-version');
  if (!response.ok) throw await refused(url, response, operation.name);
  if (response.body === null || !response.headers.get('content-type')?.startsWith('text/event-stream'))
    throw notSpolia(url);
  try {
    for await (const { event, data } of eventsOf(response.body)) {
      if (event === 'progress') {
        const { stage, done, of, unit } = data as { stage: string; done: number; of: number; unit: string | null };
        progress(stage, done, of, unit ?? undefined);
      } else if (event === 'problem') throw said(data as Said);
      else if (event === 'result') return understood(operation, data, theirs);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw signal.aborted ? signal.reason : unreachable(url, reasonOf(error));
  }
  throw unreachable(url, 'the answer broke off');
}

/** @throws Problem where the server's answer is of another version */
function understood(operation: Operation, data: unknown, theirs: string | null): unknown {
  const parsed = operation.output.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Problem(
    'version-mismatch',
    'conflict',
    `the server's answer is not understood here: it runs Spolia ${theirs ?? 'of another version'}, this is ${version()}`,
    'Install the version of the server.',
  );
}

interface Said {
  status: number;
  code: string;
  detail: string;
  advice: string;
}

const KINDS: Record<number, ProblemKind> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'unavailable',
  503: 'unavailable',
};

function said({ status, code, detail, advice }: Said): Problem {
  return new Problem(code, KINDS[status] ?? (status >= 500 ? 'unavailable' : 'usage'), detail, advice);
}

async function refused(url: string, response: Response, name: string): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as Said | null;
  if (body === null || typeof body.detail !== 'string') return notSpolia(url);
  if (response.status === 401)
    return new Problem(
      body.code,
      'forbidden',
      `${url} does not know who asks: ${body.detail}`,
      process.env.SPOLIA_TOKEN
        ? 'Make another token in the portal, under your name, and set SPOLIA_TOKEN to it.'
        : 'Make a token in the portal, under your name, and set SPOLIA_TOKEN to it.',
    );
  if (body.code === 'no-route')
    return new Problem(
      'version-mismatch',
      'conflict',
      `the server at ${url} does not know "${name}"; this is Spolia ${version()}`,
      'Install the version of the server, or unset SPOLIA_URL to use the index of this machine.',
    );
  return said(body);
}

const unreachable = (url: string, why: string): Problem =>
  new Problem(
    'server-unreachable',
    'unavailable',
    `the server at ${url} cannot be reached: ${why}`,
    'Check SPOLIA_URL and that the server runs; unset it to use the index of this machine.',
  );

const notSpolia = (url: string): Problem =>
  new Problem(
    'no-server',
    'unavailable',
    `what answers at ${url} is no server of Spolia`,
    'Set SPOLIA_URL to the address at which browsers open the portal.',
  );

/** Of what fetch throws; the words of the system stand in the cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as { cause?: { code?: string; message?: string }; message?: string };
  return cause?.code ?? cause?.message ?? message ?? String(error);
}

/** Longest event: an answer, whole. */
const LONGEST = 512 << 20;

async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: unknown }> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    let text = decoder.decode(chunk, { stream: true });
    // Long answers come in thousands of pieces, so these are put together once.
    const last = pieces.at(-1) ?? '';
    if (!text.includes('\n\n') && !(last.endsWith('\n') && text.startsWith('\n'))) {
      pieces.push(text);
      length += text.length;
      if (length > LONGEST) throw new Error('the answer is too long');
      continue;
    }
    text = pieces.join('') + text;
    const parts = text.split('\n\n');
    pieces = [parts.pop()!];
    length = pieces[0].length;
    for (const part of parts) {
      const lines = part.split('\n');
      const event = lines.find((line) => line.startsWith('event: '))?.slice(7);
      const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
      if (event !== undefined && data !== undefined) yield { event, data: JSON.parse(data) };
    }
  }
}
