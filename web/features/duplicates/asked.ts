/** What the address of the list asks for. */
import type { Input } from '../../api.ts';
import type { Search } from '../../app/router.tsx';

export const PAGE = 20;

export function askedBy(search: Search): Input {
  return {
    text: search.q,
    team: [search.team, search.with].filter((team) => team !== undefined),
    repo: search.repo,
    language: search.language,
    type: search.type,
    crossRepo: search.across === 'repositories' || undefined,
    crossTeam: search.across === 'teams' || undefined,
    accepted: search.accepted,
    assignee: search.assignee,
  };
}

export const pageOf = ({ page }: Search): number => Math.max(1, Math.trunc(Number(page)) || 1);

/** Whether anything is chosen that leaves some out. */
export const isFiltered = (search: Search): boolean =>
  ['q', 'team', 'with', 'repo', 'language', 'type', 'across', 'accepted', 'assignee'].some(
    (n) => search[n] !== undefined,
  );
