/** A real OpenID provider on a free port of this machine, and somebody who signs in there as a browser does. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Who can sign in, with their groups; any password does. Their address is a verified one of their name, if nothing else is said. */
export type People = Record<string, { name: string; groups: string[]; email?: string; email_verified?: boolean }>;

export interface IdentityProvider {
  issuer: string;
  /** Lets a client sign people in; called before anybody does. */
  allow(clientId: string, redirectTo: string): Promise<void>;
  close(): Promise<void>;
}

export async function identityProvider(people: People): Promise<IdentityProvider> {
  const http: Server = createServer();
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return {
    issuer,
    async allow(clientId, redirectTo) {
      // It has no types.
      // biome-ignore lint/suspicious/noExplicitAny: of a package without types
      const { default: Provider } = await quietly(async () => (await import('oidc-provider' as string)) as any);
      await quietly(() => {
        const provider = new Provider(issuer, {
          clients: [{ client_id: clientId, redirect_uris: [redirectTo], token_endpoint_auth_method: 'none' }],
          claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'] },
          scopes: ['openid', 'profile', 'email', 'groups'],
          pkce: { required: () => true },
          ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
          features: { devInteractions: { enabled: true } },
          findAccount: (_: unknown, id: string) => ({
            accountId: id,
            claims: () => ({
              sub: id,
              email: `${id}@example.com`,
              email_verified: true,
              ...people[id],
            }),
          }),
        });
        http.on('request', provider.callback());
      });
    },
    close: () =>
      new Promise((done) => {
        http.close(() => done());
        http.closeAllConnections();
      }),
  };
}

/** It warns of everything that is fit for tests alone. */
async function quietly<T>(work: () => T | Promise<T>): Promise<T> {
  const { warn, info } = console;
  console.warn = () => {};
  console.info = () => {};
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
  }
}

/** Cookies by origin, and redirects followed by hand. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();
  /** Every `Set-Cookie`, as it came. */
  readonly set: string[] = [];

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie === '' ? {} : { cookie }), ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) {
      this.set.push(line);
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      if (value === '' || /expires=Thu, 01 Jan 1970|max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  cookies(origin: string): string {
    return [...(this.#jars.get(origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Signs in, until the portal has answered the provider. @returns its answer, and the address it was asked at */
  async signIn(portal: string, who: string, back = '/'): Promise<{ response: Response; url: string }> {
    let url = `${portal}/auth/sign-in?return=${encodeURIComponent(back)}`;
    let response = await this.fetch(url);
    for (let step = 0; step < 20; step++) {
      if (url.startsWith(`${portal}/auth/callback`)) return { response, url };
      const next = response.headers.get('location');
      if (next !== null) {
        url = new URL(next, url).href;
        response = await this.fetch(url);
        continue;
      }
      const page = await response.text();
      const action = /action="([^"]+)"/.exec(page)?.[1];
      if (action === undefined) throw new Error(`no form at ${url}: ${response.status} ${page.slice(0, 500)}`);
      url = new URL(action, url).href;
      response = await this.fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          page.includes('name="login"') ? { prompt: 'login', login: who, password: 'x' } : { prompt: 'consent' },
        ).toString(),
      });
    }
    throw new Error(`the sign-in goes in circles: ${url}`);
  }
}
