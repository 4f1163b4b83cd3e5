/**
 * Asks an endpoint as OpenAI's `/v1/embeddings` for vectors of texts. Nothing else is sent than the texts given, the name of
 * the model and the key; redirects are not followed, for the key would go along.
 */
import type { EmbeddingsSettings } from '../../config/settings.ts';

export interface AskOptions {
  /** All tries together. */
  milliseconds: number;
  tries: number;
  signal?: AbortSignal;
  env?: NodeJS.ProcessEnv;
}

/** Characters of an answer: 100 vectors of 4,096 numbers of 20 digits. */
const LONGEST_ANSWER = 16 << 20;
const MOST_DIMENSIONS = 8192;

/** Why there are no vectors, as part of a sentence: expected, so no Problem. */
export class NoVectors extends Error {
  override readonly name = 'NoVectors';
}

/** Unit vectors in the order of the texts. @throws NoVectors */
export async function vectorsFor(
  settings: EmbeddingsSettings,
  texts: readonly string[],
  { milliseconds, tries, signal, env = process.env }: AskOptions,
): Promise<Float32Array[]> {
  const until = AbortSignal.timeout(milliseconds);
  const given = signal === undefined ? until : AbortSignal.any([until, signal]);
  const key = keyOf(settings, env);
  for (let attempt = 1; ; attempt++) {
    const { status, wait, body } = await answerTo(settings, key, texts, given);
    if (status === 200) return parsed(body, texts.length, settings);
    const mayPass = status === 429 || status >= 500;
    if (!mayPass || attempt >= tries) throw new NoVectors(`${hostOf(settings)} answered ${status}`);
    await new Promise<void>((go) => setTimeout(go, wait ?? 500 * 2 ** attempt));
    if (given.aborted) throw new NoVectors(`${hostOf(settings)} answered ${status} for too long`);
  }
}

export const hostOf = ({ url }: Pick<EmbeddingsSettings, 'url'>): string => new URL(url).host;

function keyOf({ keyFrom }: EmbeddingsSettings, env: NodeJS.ProcessEnv): string | null {
  if (keyFrom === null) return null;
  const key = env[keyFrom]?.trim();
  if (!key || /[\r\n]/.test(key)) throw new NoVectors(`the environment has no ${keyFrom}, which keeps the key`);
  return key;
}

interface Given {
  status: number;
  /** Milliseconds that it asks to wait. */
  wait: number | null;
  body: string;
}

async function answerTo(
  settings: EmbeddingsSettings,
  key: string | null,
  input: readonly string[],
  signal: AbortSignal,
): Promise<Given> {
  try {
    const response = await fetch(`${settings.url}/embeddings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model: settings.model, input, encoding_format: 'float' }),
      redirect: 'error',
      signal,
    });
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    const wait = Number.isFinite(seconds) && seconds >= 0 ? Math.min(60, seconds) * 1000 : null;
    return { status: response.status, wait, body: await bounded(response) };
  } catch (error) {
    if (error instanceof NoVectors) throw error;
    throw new NoVectors(`${hostOf(settings)} did not answer${signal.aborted ? ' in time' : ''}`);
  }
}

async function bounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new NoVectors('its answer is too long');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(body: string, count: number, settings: EmbeddingsSettings): Float32Array[] {
  const wrong = (): NoVectors =>
    new NoVectors(`${hostOf(settings)} answered with something else than ${count} vectors`);
  let data: unknown;
  try {
    data = (JSON.parse(body) as { data?: unknown } | null)?.data;
  } catch {
    throw wrong();
  }
  if (!Array.isArray(data) || data.length !== count) throw wrong();
  const vectors: Float32Array[] = new Array(count);
  for (const [at, one] of data.entries()) {
    const { index = at, embedding } = (one ?? {}) as { index?: unknown; embedding?: unknown };
    const vector = unit(embedding);
    const isPlaced = typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < count;
    if (vector === null || !isPlaced || vectors[index] !== undefined) throw wrong();
    vectors[index] = vector;
  }
  if (vectors.some(({ length }) => length !== vectors[0].length)) throw wrong();
  return vectors;
}

function unit(numbers: unknown): Float32Array | null {
  if (!Array.isArray(numbers) || numbers.length === 0 || numbers.length > MOST_DIMENSIONS) return null;
  let sum = 0;
  for (const x of numbers) {
    if (typeof x !== 'number') return null;
    sum += x * x;
  }
  if (!(sum > 0) || !Number.isFinite(sum)) return null;
  return Float32Array.from(numbers as number[], (x) => x / Math.sqrt(sum));
}
