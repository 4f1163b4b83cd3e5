/** Asks every source that lists repositories, and keeps what it says. One that fails keeps its last list. */
import { dirname } from 'node:path';
import { Problem } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { remoteUrl } from '../repositories/remote-url.ts';
import {
  beginListing,
  endListing,
  keepListing,
  type Listed,
  pagesOf,
  type Source,
  sourceFailed,
} from './bookkeeping.ts';
import { listByCommand } from './command.ts';
import { githubApi, githubHeaders, listGithub } from './forges/github.ts';
import { gitlabApi, listGitlab } from './forges/gitlab.ts';
import { Listing } from './forges/listing.ts';
import { tokenFor } from './forges/token.ts';

/** A minute's limit is waited for; an hour's is for the next sync. */
const PATIENCE_MS = 90_000;

/** @throws Problem, after it is noted with the source: the forge is not there, or wants to be asked later */
export async function listSource(
  context: Pick<Context, 'db' | 'signal' | 'progress' | 'now'>,
  source: Source,
  notes: string[],
  { env = process.env, patience = PATIENCE_MS }: { env?: NodeJS.ProcessEnv; patience?: number } = {},
): Promise<void> {
  const { db } = context;
  try {
    if (source.kind === 'url') {
      const { url, identity } = remoteUrl(source.path);
      const none = {
        forgeId: null,
        archived: false,
        fork: false,
        everyone: null,
        groups: [],
        teams: [],
        openRequests: null,
      };
      await keepListing(db, source.id, '', [{ url, identity, ...none }], true);
    } else if (source.kind === 'command') {
      const listed = await listByCommand(source.entry!.command, dirname(source.listed_by!), notes, context.signal);
      await keepListing(db, source.id, '', listed, true);
      await endListing(db, source.id);
    } else if (source.kind === 'github' || source.kind === 'gitlab') {
      await listForge(context, source, notes, env, patience);
    }
  } catch (error) {
    if (error instanceof Problem) await sourceFailed(db, source.id, error.message, error.advice);
    throw error;
  }
}

async function listForge(
  { db, signal, progress, now }: Pick<Context, 'db' | 'signal' | 'progress' | 'now'>,
  source: Source,
  notes: string[],
  env: NodeJS.ProcessEnv,
  patience: number,
): Promise<void> {
  const { name, host, tokenFrom } = source.entry!;
  const isGithub = source.kind === 'github';
  const home = new URL(host ?? (isGithub ? 'https://github.com' : 'https://gitlab.com'));
  const since = await beginListing(db, source.id);
  const listing = new Listing({
    pages: pagesOf(db, source.id),
    since,
    token: await tokenFor(home, tokenFrom, env, signal),
    headers: isGithub ? githubHeaders : {},
    env,
    signal,
    patience,
    progress: (pages) => progress(`listing ${name}`, pages, 0, 'page'),
    now,
  });
  const listed: Listed[] = isGithub
    ? await listGithub(listing, host, name, notes)
    : await listGitlab(listing, host, name, notes);
  const api = isGithub ? githubApi(host) : gitlabApi(host);
  await keepListing(db, source.id, api.host, listed, true);
  await endListing(db, source.id);
}
