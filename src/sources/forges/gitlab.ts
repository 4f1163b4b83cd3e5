/**
 * Projects of a group of GitLab with its subgroups, or of a user. Whoever is a member of a group is one of those below
 * it, so a private project is seen by its group, the groups above, and the groups that it is shared with.
 * https://docs.gitlab.com/api/groups/#list-projects, https://docs.gitlab.com/api/rest/#keyset-based-pagination
 */
import { identityOf } from '../../repositories/identity.ts';
import type { Listed, Team } from '../bookkeeping.ts';
import { httpUrl, isNoAnswer, numbered } from './github.ts';
import { ForgeProblem, type Listing } from './listing.ts';

export function gitlabApi(host: string | null): URL {
  return new URL(`${(host ?? 'https://gitlab.com').replace(/\/api\/v4$/, '')}/api/v4/`);
}

const LEVELS: [number, string][] = [
  [50, 'owner'],
  [40, 'maintainer'],
  [30, 'developer'],
  [20, 'reporter'],
  [10, 'guest'],
];

type Project = Omit<Listed, 'openRequests'>;

export async function listGitlab(
  listing: Listing,
  host: string | null,
  name: string,
  notes: string[],
): Promise<Listed[]> {
  const api = gitlabApi(host);
  const id = encodeURIComponent(name);
  const common = 'per_page=100&order_by=id&sort=asc';
  const group = `groups/${id}/projects?include_subgroups=true&with_shared=false&${common}`;
  let projects: Project[];
  try {
    projects = await inPages(listing, api, group);
  } catch (error) {
    if (!(error instanceof ForgeProblem) || error.status !== 404 || name.includes('/')) throw error;
    projects = await inPages(listing, api, `users/${id}/projects?${common}`);
    return projects.map((project) => ({ ...project, openRequests: null }));
  }
  const open = await requestsOf(
    listing,
    new URL(`groups/${id}/merge_requests?state=opened&scope=all&per_page=100`, api),
    name,
    notes,
  );
  return projects.map((project) => ({
    ...project,
    openRequests: open === null ? null : (open.get(project.forgeId!) ?? []),
  }));
}

/** The requests that are open, by project: one list for a whole group. null where it is not told. */
async function requestsOf(
  listing: Listing,
  url: URL,
  name: string,
  notes: string[],
): Promise<Map<string, number[]> | null> {
  try {
    const all = await listing.all(url, (item) => {
      const [project, number] = [numbered('project_id')(item), numbered('iid')(item)];
      return project === null || number === null ? null : { project: String(project), number };
    });
    const byProject = new Map<string, number[]>();
    for (const { project, number } of all) byProject.set(project, [...(byProject.get(project) ?? []), number]);
    return byProject;
  } catch (error) {
    if (!isNoAnswer(error)) throw error;
    notes.push(
      `open merge requests of ${name} are not told (${error.message}): closed ones may be shown as in progress`,
    );
    return null;
  }
}

/** By keys, which stay right while projects come and go; an older GitLab knows that for fewer lists. */
async function inPages(listing: Listing, api: URL, path: string): Promise<Project[]> {
  try {
    return await listing.all(new URL(`${path}&pagination=keyset`, api), reduce);
  } catch (error) {
    if (!(error instanceof ForgeProblem) || (error.status !== 405 && error.status !== 400)) throw error;
    return listing.all(new URL(path, api), reduce);
  }
}

function reduce(item: Record<string, unknown>): Project | null {
  const { id, http_url_to_repo: url, archived, forked_from_project: origin, visibility, namespace } = item;
  const safe = httpUrl(url);
  if (typeof id !== 'number' || safe === null) return null;
  const { kind, full_path: path } = (namespace ?? {}) as { kind?: unknown; full_path?: unknown };
  const teams: Team[] = [];
  if (kind === 'group' && typeof path === 'string') {
    const parts = path.split('/').slice(0, 30);
    for (let n = parts.length; n > 0; n--) teams.push({ team: parts.slice(0, n).join('/'), permission: 'member' });
  }
  for (const share of Array.isArray(item.shared_with_groups) ? item.shared_with_groups : []) {
    const { group_full_path: team, group_access_level: level } = (share ?? {}) as Record<string, unknown>;
    if (typeof team !== 'string') continue;
    teams.push({ team, permission: LEVELS.find(([least]) => Number(level) >= least)?.[1] ?? 'guest' });
  }
  const isPrivate = visibility === 'private';
  return {
    ...{ url: safe, identity: identityOf(safe)!, forgeId: String(id), archived: archived === true, teams },
    fork: typeof origin === 'object' && origin !== null,
    everyone: !isPrivate,
    groups: isPrivate ? teams.map(({ team }) => team) : [],
  };
}
