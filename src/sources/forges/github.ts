/**
 * Repositories of an organisation or a user of GitHub or GitHub Enterprise, with the teams that may use them.
 * https://docs.github.com/rest/repos/repos#list-organization-repositories, …/teams/teams#list-team-repositories
 */
import { identityOf } from '../../repositories/identity.ts';
import { remoteUrl } from '../../repositories/remote-url.ts';
import type { Listed, Team } from '../bookkeeping.ts';
import { ForgeProblem, type Listing, NotBefore } from './listing.ts';

export const githubHeaders = { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' };

export function githubApi(host: string | null): URL {
  if (host === null) return new URL('https://api.github.com/');
  const url = new URL(host);
  if (/(^|\.)github\.com$/.test(url.hostname)) return new URL('https://api.github.com/');
  // Data residency: https://api.SUBDOMAIN.ghe.com
  if (url.hostname.endsWith('.ghe.com')) return new URL(`${url.protocol}//api.${url.host}/`);
  return new URL(`${host.replace(/\/api\/v3$/, '')}/api/v3/`);
}

interface Repository {
  id: string;
  url: string;
  archived: boolean;
  fork: boolean;
  isPrivate: boolean;
  /** `owner/name`. */
  path: string | null;
  /** Issues and requests that are open, in one number. */
  open: number | null;
}

export async function listGithub(
  listing: Listing,
  host: string | null,
  name: string,
  notes: string[],
): Promise<Listed[]> {
  const api = githubApi(host);
  const at = (path: string) => new URL(`${path}${path.includes('?') ? '&' : '?'}per_page=100`, api);
  const owner = encodeURIComponent(name);
  let repositories: Repository[];
  let isOrganisation = true;
  try {
    repositories = await listing.all(at(`orgs/${owner}/repos?type=all&sort=full_name`), reduce);
  } catch (error) {
    if (!(error instanceof ForgeProblem) || error.status !== 404) throw error;
    isOrganisation = false;
    repositories = await listing.all(at(`users/${owner}/repos?type=owner&sort=full_name`), reduce);
  }
  const teams = isOrganisation ? await teamsOf(listing, at, owner, name, notes) : new Map<string, Team[]>();
  const requests = await requestsOf(listing, at, repositories, name, notes);
  return repositories.map(({ id, url, archived, fork, isPrivate }) => {
    const own = teams.get(id) ?? [];
    return {
      ...{ url, identity: identityOf(url)!, forgeId: id, archived, fork, teams: own },
      everyone: !isPrivate,
      groups: isPrivate ? own.map(({ team }) => team) : [],
      openRequests: requests.get(id) ?? null,
    };
  });
}

function reduce(item: Record<string, unknown>): Repository | null {
  const { id, clone_url: url, archived, fork, private: isPrivate, visibility, full_name: path } = item;
  const safe = httpUrl(url);
  if (typeof id !== 'number' || safe === null) return null;
  return {
    id: String(id),
    url: safe,
    archived: archived === true,
    fork: fork === true,
    // "internal" is for all of the company.
    isPrivate: typeof visibility === 'string' ? visibility === 'private' : isPrivate === true,
    path: typeof path === 'string' && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null,
    open: typeof item.open_issues_count === 'number' ? item.open_issues_count : null,
  };
}

/** A forge may not send us to files of this machine. */
export function httpUrl(url: unknown): string | null {
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url)) return null;
  try {
    return remoteUrl(url).url;
  } catch {
    return null;
  }
}

/** By repository. One question for each team: there are far fewer of them than repositories. */
async function teamsOf(
  listing: Listing,
  at: (path: string) => URL,
  owner: string,
  name: string,
  notes: string[],
): Promise<Map<string, Team[]>> {
  const byRepository = new Map<string, Team[]>();
  try {
    const slugs = await listing.all(at(`orgs/${owner}/teams`), ({ slug }) => (typeof slug === 'string' ? slug : null));
    for (const slug of slugs) {
      const team = `${name}/${slug}`;
      const shares = await listing.all(at(`orgs/${owner}/teams/${encodeURIComponent(slug)}/repos`), (item) => {
        const { id, role_name: role, permissions } = item;
        return typeof id === 'number' ? { id: String(id), permission: permissionIn(role, permissions) } : null;
      });
      for (const { id, permission } of shares)
        byRepository.set(id, [...(byRepository.get(id) ?? []), { team, permission }]);
    }
  } catch (error) {
    if (!(error instanceof ForgeProblem) || ![401, 403, 404].includes(error.status)) throw error;
    notes.push(
      `the teams of ${name} may not be listed by this token, so private repositories are seen by operators alone`,
    );
  }
  return byRepository;
}

/**
 * The requests that are open, by repository: refs alone do not tell them from closed ones. One question for each repository
 * that has anything open; where the forge would rather not be asked that often, the rest is not known.
 */
async function requestsOf(
  listing: Listing,
  at: (path: string) => URL,
  repositories: readonly Repository[],
  name: string,
  notes: string[],
): Promise<Map<string, number[]>> {
  const byRepository = new Map<string, number[]>();
  for (const { id, path, open, archived } of repositories) {
    if (archived || open === 0) byRepository.set(id, []);
    else if (path !== null) {
      try {
        byRepository.set(id, await listing.all(at(`repos/${path}/pulls?state=open`), numbered('number')));
      } catch (error) {
        if (!isNoAnswer(error)) throw error;
        notes.push(
          `open pull requests of ${name} are not told (${error.message}): closed ones may be shown as in progress`,
        );
        break;
      }
    }
  }
  return byRepository;
}

export const numbered =
  (field: string) =>
  (item: Record<string, unknown>): number | null =>
    Number.isSafeInteger(item[field]) ? (item[field] as number) : null;

/** Refused, not there, or asked too often: what else there is to list is worth having without it. */
export const isNoAnswer = (error: unknown): error is ForgeProblem | NotBefore =>
  error instanceof NotBefore || (error instanceof ForgeProblem && [401, 403, 404].includes(error.status));

function permissionIn(role: unknown, permissions: unknown): string {
  if (typeof role === 'string' && role !== '') return role;
  const all = (permissions ?? {}) as Record<string, unknown>;
  return ['admin', 'maintain', 'push', 'triage', 'pull'].find((p) => all[p] === true) ?? 'pull';
}
