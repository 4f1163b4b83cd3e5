/**
 * Signing in with an OpenID provider: authorization code with PKCE, state and nonce. What is under way lies in the
 * database, so any process of several can finish it; the state is bound to the browser by a cookie, so nobody can be
 * signed in as somebody else by a link.
 */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Configuration } from 'openid-client';
import { hashOf, newSecret } from '../access/secrets.ts';
import {
  beginSignIn,
  type Claims,
  endSession,
  endSessionsOf,
  personOfSession,
  signedIn,
  startSession,
  takeSignIn,
} from '../access/store.ts';
import type { OidcSettings } from '../config/server-settings.ts';
import { HttpProblem } from './problem.ts';
import { isLoopback } from './settings.ts';
import type { World } from './world.ts';

interface Cookies {
  sessionCookie(): string;
  isSecure(): boolean;
}

const STATE_COOKIE = 'spolia-sign-in';

export async function addSignIn(app: FastifyInstance, world: World, cookies: Cookies): Promise<void> {
  const { storage, settings, publicUrl } = world;
  const { db } = storage;
  const { oidc } = settings;
  const { sessionCookie, isSecure } = cookies;
  const callback = () => `${publicUrl()}/auth/callback`;
  const setCookie = (reply: FastifyReply, name: string, value: string, seconds: number, path = '/') =>
    reply.setCookie(name, value, { path, httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge: seconds });

  app.post('/auth/sign-out', async (request, reply) => {
    const secret = request.cookies[sessionCookie()];
    if (secret !== undefined) await endSession(db, hashOf(secret));
    reply.clearCookie(sessionCookie(), { path: '/', secure: isSecure() });
    return { signedOut: secret !== undefined };
  });
  app.post('/auth/sign-out-everywhere', async (request, reply) => {
    const secret = request.cookies[sessionCookie()];
    const person = secret === undefined ? null : await personOfSession(db, hashOf(secret), settings.idleHours);
    if (person === null) throw new HttpProblem(401, 'not-signed-in', 'nobody is signed in', 'Sign in first.');
    const sessions = await endSessionsOf(db, person.id);
    reply.clearCookie(sessionCookie(), { path: '/', secure: isSecure() });
    return { sessions };
  });

  if (oidc === null) return;
  const provider = await discovered(oidc);
  const {
    authorizationCodeGrant,
    buildAuthorizationUrl,
    calculatePKCECodeChallenge,
    fetchUserInfo,
    randomPKCECodeVerifier,
  } = await import('openid-client');

  app.get('/auth/sign-in', async (request, reply) => {
    const configuration = await provider();
    const [state, nonce, verifier] = [newSecret(), newSecret(), randomPKCECodeVerifier()];
    await beginSignIn(db, hashOf(state), {
      verifier,
      nonce,
      returnTo: ownPath((request.query as { return?: unknown }).return),
    });
    setCookie(reply, STATE_COOKIE, state, 600, '/auth');
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: callback(),
      scope: oidc.scopes.join(' '),
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return reply.redirect(url.href);
  });

  app.get('/auth/callback', async (request, reply) => {
    const state = request.cookies[STATE_COOKIE];
    // Of another tab that began later: its sign-in stays.
    const isOurs = state !== undefined && (request.query as { state?: unknown }).state === state;
    const begun = !isOurs ? null : await takeSignIn(db, hashOf(state));
    if (isOurs) reply.clearCookie(STATE_COOKIE, { path: '/auth', secure: isSecure() });
    if (begun === null)
      throw new HttpProblem(
        400,
        'no-sign-in',
        'no sign-in is under way in this browser',
        'Begin again at the portal: it takes at most ten minutes, in one browser.',
      );
    const configuration = await provider();
    let claims: Claims;
    try {
      const tokens = await authorizationCodeGrant(configuration, new URL(request.url, publicUrl()), {
        expectedState: state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
      });
      const told = tokens.claims()!;
      const more =
        oidc.groupsClaim in told || configuration.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await fetchUserInfo(configuration, tokens.access_token, told.sub);
      claims = claimsOf({ ...more, ...told }, oidc);
    } catch (error) {
      request.log.warn({ err: error }, 'sign-in refused');
      const { error_description: described, message } = error as { error_description?: string; message?: string };
      throw new HttpProblem(
        401,
        'sign-in-refused',
        `the provider did not sign you in: ${described ?? message ?? 'no reason given'}`,
        'Try again; if it stays so, an administrator finds the reason in the logs of both.',
      );
    }
    const person = await signedIn(db, claims);
    const secret = newSecret();
    await startSession(db, hashOf(secret), person, settings.longestHours);
    setCookie(reply, sessionCookie(), secret, settings.longestHours * 3600);
    return reply.redirect(begun.returnTo);
  });
}

/** Asked at the first sign-in and again after a failure: a provider that is down does not keep the server from starting. */
async function discovered({ issuer, clientId, clientSecret }: OidcSettings): Promise<() => Promise<Configuration>> {
  const { allowInsecureRequests, discovery, None } = await import('openid-client');
  const url = new URL(issuer);
  // For a provider on the same machine; TLS is asked of all others.
  const insecure = url.protocol === 'http:' && isLoopback(url.hostname);
  let asked: Promise<Configuration> | null = null;
  return () => {
    asked ??= discovery(
      url,
      clientId,
      clientSecret ?? undefined,
      clientSecret === null ? None() : undefined,
      insecure ? { execute: [allowInsecureRequests] } : undefined,
    ).catch((error: Error) => {
      asked = null;
      throw new HttpProblem(
        503,
        'provider-unreachable',
        `the sign-in provider cannot be reached: ${error.message}`,
        'Try again in a minute; administrators: check oidc.issuer.',
      );
    });
    return asked;
  };
}

function claimsOf(told: Record<string, unknown>, { groupsClaim }: OidcSettings): Claims {
  const text = (name: string) => (typeof told[name] === 'string' && told[name] !== '' ? (told[name] as string) : null);
  const email = told.email_verified === false ? null : text('email');
  return {
    issuer: text('iss')!,
    subject: text('sub')!,
    name: text('name') ?? text('preferred_username') ?? email ?? text('sub')!,
    email,
    isVerified: told.email_verified === true,
    groups: [told[groupsClaim] ?? []].flat().filter((group): group is string => typeof group === 'string'),
  };
}

/** Only a path of our own: `//elsewhere` and `/\elsewhere` are other hosts to browsers. */
function ownPath(path: unknown): string {
  return typeof path === 'string' && path.length <= 2000 && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/';
}
