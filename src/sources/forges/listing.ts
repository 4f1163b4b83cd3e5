/**
 * One listing of a forge, page by page. Every page is kept with its ETag:
 *
 *     kept since this listing began ─► used as it is: a listing that was stopped goes on where it was
 *     kept from an earlier listing  ─► "has it changed?" ─ 304 ─► used; costs nothing of GitHub's limit
 *     not kept, or changed          ─► taken, reduced to what is needed, kept
 *
 * Limits: a forge that says "not before" is not asked before; a short while is waited, for a longer one the listing
 * stops and goes on at a later sync. Errors of a server are tried again a few times.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../errors.ts';
import { withoutSecrets } from '../../repositories/remote-url.ts';
import type { Answer } from './http.ts';
import { linked } from './linked.ts';

export interface KeptPage {
  etag: string | null;
  next: string | null;
  body: unknown;
  fetchedAt: Date;
}

/** Where pages are kept. */
export interface Pages {
  get(url: string): Promise<KeptPage | undefined>;
  keep(url: string, page: Omit<KeptPage, 'fetchedAt'>): Promise<void>;
  /** It is the same as before. */
  confirm(url: string): Promise<void>;
}

export interface ListingOptions {
  pages: Pages;
  since: Date;
  token: string | null;
  headers: Record<string, string>;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal;
  /** Milliseconds that may be waited for a limit. */
  patience: number;
  progress(pages: number): void;
  now(): Date;
}

/** The forge wants no more questions before `until`. */
export class NotBefore extends Problem {
  readonly until: Date;

  constructor(host: string, until: Date) {
    super(
      'forge-limit',
      'unavailable',
      `${host} answers no more before ${until.toISOString().slice(0, 16).replace('T', ' ')} UTC: its limit is used up`,
      'What was listed is kept, and the next sync after that time goes on. With a token the limits are higher.',
    );
    this.until = until;
  }
}

export class ForgeProblem extends Problem {
  /** Of the answer; 0 where there was none, or only errors of the server. */
  readonly status: number;
  readonly mayPass: boolean;

  constructor(message: string, advice: string, status: number) {
    super('forge-unreachable', 'unavailable', message, advice);
    this.status = status;
    this.mayPass = status === 0;
  }
}

const TRIES = 4;
const MOST_PAGES = 10_000;
/** Of GitHub's: "otherwise, wait for at least one minute". */
const UNSAID_MS = 60_000;
const LONGEST_WAIT_MS = 24 * 3600_000;

export class Listing {
  private readonly options: ListingOptions;
  private pages = 0;
  /** Until when nothing may be asked. */
  private closed = 0;

  constructor(options: ListingOptions) {
    this.options = options;
  }

  /** Items of all pages from `first` on, each made by `reduce` of what the forge sent. */
  async all<Item>(first: URL, reduce: (item: Record<string, unknown>) => Item | null): Promise<Item[]> {
    const items: Item[] = [];
    let url: URL | null = first;
    const seen = new Set<string>();
    while (url !== null) {
      if (seen.has(url.href) || seen.size >= MOST_PAGES)
        throw new ForgeProblem(`${url.host} lists without an end`, 'Tell whoever runs it.', 200);
      seen.add(url.href);
      const page: { body: unknown; next: string | null } = await this.page(url, reduce);
      items.push(...(page.body as Item[]));
      this.options.progress(++this.pages);
      const next: URL | null = page.next === null ? null : new URL(page.next, url);
      if (next !== null && next.origin !== first.origin)
        throw new ForgeProblem(
          `${url.host} sends us to another host (${next.host})`,
          'Set "url:" to the address it has.',
          200,
        );
      url = next;
    }
    return items;
  }

  private async page<Item>(
    url: URL,
    reduce: (item: Record<string, unknown>) => Item | null,
  ): Promise<{ body: unknown; next: string | null }> {
    const { pages, since } = this.options;
    const kept = await pages.get(url.href);
    if (kept !== undefined && kept.fetchedAt >= since) return kept;
    const answer = await this.ask(url, kept?.etag ?? null);
    if (answer.status === 304 && kept !== undefined) {
      await pages.confirm(url.href);
      return kept;
    }
    let list: unknown;
    try {
      list = JSON.parse(answer.body);
    } catch {
      list = null;
    }
    if (!Array.isArray(list))
      throw new ForgeProblem(`${url.host} answers with something else than a list`, 'Check the address ("url:").', 200);
    const body = list
      .filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null)
      .map(reduce)
      .filter((item) => item !== null);
    const page = { etag: answer.headers.etag ?? null, next: linked(answer.headers.link, 'next'), body };
    await pages.keep(url.href, page);
    return page;
  }

  /** A good answer, or "the same as before". @throws NotBefore, ForgeProblem */
  private async ask(url: URL, etag: string | null): Promise<Answer> {
    // Node's HTTP takes 5 ms to load, and most syncs ask no forge.
    const { ask } = await import('./http.ts');
    const { headers, token, env, signal, now } = this.options;
    let last = '';
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      await this.wait(this.closed - now().getTime(), url);
      let answer: Answer;
      try {
        answer = await ask(url, {
          headers: {
            ...headers,
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
            ...(etag === null ? {} : { 'if-none-match': etag }),
          },
          env,
          signal,
        });
      } catch (error) {
        signal?.throwIfAborted();
        last = withoutSecrets((error as Error).message);
        if (/certificate|another host|circle|proxy that is set/.test(last)) break;
        await this.wait(backoff(attempt), url);
        continue;
      }
      if (answer.status === 200 || answer.status === 304) {
        // The next question would be refused, and count against us.
        if (answer.headers['x-ratelimit-remaining'] === '0' || answer.headers['ratelimit-remaining'] === '0')
          this.closed = resetOf(answer, now()) ?? 0;
        return answer;
      }
      const limited = limitOf(answer, now(), attempt);
      if (limited !== null) {
        this.closed = limited;
        last = 'its limit is used up';
        continue;
      }
      if (answer.status >= 500) {
        last = `${url.host} answers ${answer.status}`;
        await this.wait(backoff(attempt), url);
        continue;
      }
      throw refused(url, answer, token !== null);
    }
    if (this.closed > now().getTime()) throw new NotBefore(url.host, new Date(this.closed));
    throw new ForgeProblem(
      last,
      /certificate/.test(last)
        ? 'Let git know the authority: git config --global http.sslCAInfo FILE, or GIT_SSL_CAINFO.'
        : 'It is tried again at the next sync; what was listed before is kept. Behind a proxy, set https_proxy.',
      0,
    );
  }

  private async wait(ms: number, url: URL): Promise<void> {
    if (ms <= 0) return;
    if (ms > this.options.patience) throw new NotBefore(url.host, new Date(this.options.now().getTime() + ms));
    await pause(ms, undefined, { signal: this.options.signal }).catch(() => this.options.signal?.throwIfAborted());
  }
}

const backoff = (attempt: number): number => 250 * 4 ** (attempt - 1);

function resetOf({ headers }: Answer, now: Date): number | null {
  const seconds = Number(headers['x-ratelimit-reset'] ?? headers['ratelimit-reset'] ?? '');
  if (!(seconds > 0)) return null;
  return Math.min(seconds * 1000 + 1000, now.getTime() + LONGEST_WAIT_MS);
}

/** When it may be asked again, where an answer says that a limit is used up; else null. */
function limitOf(answer: Answer, now: Date, attempt: number): number | null {
  const { status, headers, body } = answer;
  if (status !== 403 && status !== 429 && !(status === 503 && headers['retry-after'] !== undefined)) return null;
  const after = headers['retry-after'];
  if (after !== undefined) {
    const ms = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now.getTime();
    if (ms >= 0) return now.getTime() + Math.min(ms, LONGEST_WAIT_MS) + (status === 503 ? 0 : 1);
  }
  const isUsedUp = headers['x-ratelimit-remaining'] === '0' || headers['ratelimit-remaining'] === '0';
  if (isUsedUp || status === 429 || /rate limit/i.test(body.slice(0, 2000))) {
    const reset = isUsedUp ? resetOf(answer, now) : null;
    return reset ?? now.getTime() + UNSAID_MS * 2 ** (attempt - 1);
  }
  return null;
}

function refused(url: URL, { status, body }: Answer, hasToken: boolean): ForgeProblem {
  let said = '';
  try {
    const parsed = JSON.parse(body) as { message?: unknown; error?: unknown };
    said = String(parsed.message ?? parsed.error ?? '');
  } catch {
    // No JSON, nothing to show.
  }
  const detail = said === '' ? '' : `: ${withoutSecrets(said).slice(0, 200)}`;
  if (status === 401 || status === 403)
    return new ForgeProblem(
      `${url.host} refuses ${hasToken ? 'the token' : 'to answer without a token'} (${status})${detail}`,
      'Set the variable of the environment that holds a token which may read repositories (see "tokenFrom"), or give git credentials for that host.',
      status,
    );
  return new ForgeProblem(
    `${url.host} answers ${status} to ${url.pathname}${detail}`,
    'Check the name of the organisation or group, and that the token may see it.',
    status,
  );
}
