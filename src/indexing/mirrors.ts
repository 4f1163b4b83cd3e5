/**
 * Brings mirrors up to date and registers what they mirror. One that cannot be fetched is known all the same, with the
 * reason; what was read of it before stays.
 */
import { join } from 'node:path';
import { Problem } from '../errors.ts';
import type { Context } from '../operations/seam/operation.ts';
import { failedNow, register } from '../registry/bookkeeping.ts';
import { emptyBare, openBare } from '../repositories/bare.ts';
import { identityOf } from '../repositories/identity.ts';
import { updateMirror } from '../repositories/mirror.ts';
import {
  allSources,
  holdingMirror,
  isRepository,
  movedTo,
  type Remote,
  remotesOf,
  type Source,
} from '../sources/bookkeeping.ts';
import { mirrorsFolder } from '../sources/mirrors.ts';
import { contextFrom, isIncluded, NO_CONTEXT, storedExclusions } from './context.ts';
import { type Found, holdsRepository, rulesFor, type SettingsByFile } from './find.ts';

export interface Mirrored {
  remote: Remote;
  /** The row of the repository. */
  repository: number;
  folder: string;
}

/** Registers the remotes that are wanted, fetched or not. */
export async function registerRemotes(
  { db, dataFolder }: Context,
  settings: SettingsByFile,
  found: Found,
): Promise<Mirrored[]> {
  const sources = new Map((await allSources(db)).map((s) => [s.id, s] as const));
  const remotes = (await remotesOf(db)).filter((r) => sources.has(r.source) && isWanted(r, sources.get(r.source)!));
  const urls = new Set(remotes.map((r) => r.url));
  const mirrored: Mirrored[] = [];
  const taken = new Set<number>();
  for (const remote of remotes) {
    const rules = rulesFor(sources.get(remote.source)!, settings);
    const name = lastOf(remote.identity);
    const described = { below: name, identity: remote.identity };
    const context = rules === null ? NO_CONTEXT : contextFrom(described, rules.settings, rules.entry);
    const excluded = rules === null ? [] : storedExclusions(name, rules.settings.scan.exclude);
    const folder = join(mirrorsFolder(dataFolder), remote.mirror);
    const exists = (path: string) => urls.has(path) || (path.startsWith('/') && holdsRepository(path));
    const repository = openBare(folder) ?? emptyBare(folder);
    const { id, isNew, elsewhere } = await register(db, repository, context, excluded, exists, remote);
    if (isNew) found.added++;
    if (elsewhere !== null || taken.has(id)) {
      found.notes.push(`${remote.url} is ${remote.identity} as well; it is read from ${elsewhere ?? 'another source'}`);
      continue;
    }
    taken.add(id);
    await isRepository(db, remote.id, id);
    mirrored.push({ remote, repository: id, folder });
  }
  return mirrored;
}

const lastOf = (identity: string): string => identity.slice(identity.lastIndexOf('/') + 1);

/** Whether a source still wants what it named once. */
export function isWanted(remote: Remote, { entry }: Source): boolean {
  if (entry === null) return true;
  if ((remote.archived && !entry.archived) || (remote.fork && !entry.forks)) return false;
  return isIncluded({ below: lastOf(remote.identity), identity: remote.identity }, entry);
}

/** @throws Problem `repository-unreachable`, after it is noted with the repository */
export async function fetchMirror(
  { db, progress, signal }: Pick<Context, 'db' | 'progress' | 'signal'>,
  { remote, repository, folder }: Mirrored,
): Promise<{ changed: boolean; notes: string[] }> {
  try {
    if (remote.gone_since !== null) throw unlisted(remote);
    const update = await holdingMirror(db, remote.mirror, () =>
      updateMirror(folder, remote.url, {
        signal,
        open: remote.open_requests,
        progress: (stage, percent) =>
          progress(`${lastOf(remote.identity)}: ${stage.toLowerCase()}`, percent, 100, 'percent'),
      }),
    );
    // A server that sends us elsewhere says what the repository is called now.
    const now = update.movedTo === null ? null : identityOf(update.movedTo);
    if (now !== null && remote.forge_id === null && now !== remote.identity) await movedTo(db, remote.id, now);
    return update;
  } catch (error) {
    if (error instanceof Problem && error.code === 'repository-unreachable')
      await failedNow(db, repository, error.message, error.advice);
    throw error;
  }
}

function unlisted({ gone_since: since }: Remote): Problem {
  return new Problem(
    'repository-unreachable',
    'unavailable',
    `the forge lists it no more since ${since!.toISOString().slice(0, 10)}: deleted, moved away, or not for us to see`,
    'What was read of it is kept. Where it was moved to another organisation, list that one too.',
  );
}
