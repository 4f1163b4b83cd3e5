/** What is chosen on a page stands in its address, so that it can be sent to somebody and gone back to. */
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import type { Search } from '../app/router.tsx';

type Change = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * The query string, and what changes it: `set({ team: 'risk', page: null })` keeps the rest. A change replaces the
 * entry of the history (typing) unless `{ push: true }`.
 */
export function useAddress(): [Search, (change: Change, how?: { push?: boolean }) => void] {
  const search = useRouterState({ select: ({ location }) => location.search as Search });
  const navigate = useNavigate();
  return [
    search,
    (change, { push = false } = {}) =>
      void navigate({
        to: '.',
        // biome-ignore lint/suspicious/noExplicitAny: addresses come from data
        search: ((now: Search) => changed(now, change)) as any,
        replace: !push,
        resetScroll: false,
      }),
  ];
}

/** What addresses of the portal begin with. */
export const useOrigin = (): string => useRouter().origin ?? '';

function changed(now: Search, change: Change): Search {
  const next = { ...now };
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined || value === '' || value === false) delete next[name];
    else next[name] = String(value);
  }
  return next;
}
