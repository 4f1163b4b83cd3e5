/**
 * The first view of a page, rendered by the server with its answers in it, so that people read before the portal's scripts
 * have arrived, and the page asks nothing twice. Built for the server alone (`vite build web --ssr`).
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ColorSchemeScript } from '@mantine/core';
import { dehydrate, type QueryClient } from '@tanstack/react-query';
import { createMemoryHistory } from '@tanstack/react-router';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ANSWERS, ROOT } from '../src/server/document.ts';
import type { MakeFirstView } from '../src/server/first-view.ts';
import { createQueries, me } from './api.ts';
import { Portal } from './app/portal.tsx';
import { createPortalRouter } from './app/router.tsx';
import { apartFromStyles } from './app/sent-styles.ts';

/**
 * Renders, asks for what was missing, and renders again until nothing is; what is refused, or takes longer than there is
 * time, is left to the browser and stands as loading. Null where nobody is signed in, or may ask no more for now.
 */
export const firstView: MakeFirstView = async ({ address, origin, nonce, carrier, time }) => {
  const queries = createQueries({ meta: { carrier }, retry: false, staleTime: Number.POSITIVE_INFINITY });
  const end = Date.now() + time;
  await queries.prefetchQuery(me);
  if (queries.getQueryData(me.queryKey) === undefined) return null;
  const router = createPortalRouter({ history: createMemoryHistory({ initialEntries: [address] }), origin });
  await router.load();
  const render = () => renderToString(<Portal router={router} queries={queries} nonce={nonce} />);
  const asked = new Set<string>();
  let root = render();
  while (Date.now() < end && (await knowsMore(queries, asked, end))) root = render();
  // Code of repositories may hold the end of a script element.
  const answers = JSON.stringify(dehydrate(queries)).replaceAll('<', '\\u003c');
  queries.clear();
  const { html, styles } = apartFromStyles(root, nonce);
  return {
    head: renderToStaticMarkup(<ColorSchemeScript defaultColorScheme="auto" nonce={nonce} />),
    styles,
    root: `<div id="${ROOT}">${html}</div><script type="application/json" id="${ANSWERS}">${answers}</script>`,
  };
};

/** Asks what the last view lacked, each question once. @param end milliseconds, as of `Date.now` */
async function knowsMore(queries: QueryClient, asked: Set<string>, end: number): Promise<boolean> {
  const open = queries
    .getQueryCache()
    .getAll()
    .filter(({ state, options, queryHash }) => {
      const isWanted = (options as { enabled?: unknown }).enabled !== false;
      return state.status === 'pending' && isWanted && !asked.has(queryHash);
    });
  for (const { queryHash } of open) asked.add(queryHash);
  const late = new AbortController();
  await Promise.race([
    Promise.allSettled(open.map((query) => query.fetch())),
    sleep(end - Date.now(), null, { signal: late.signal }).catch(() => null),
  ]);
  late.abort();
  for (const query of open) if (query.state.status === 'error') query.reset();
  return open.some(({ state }) => state.status === 'success');
}
