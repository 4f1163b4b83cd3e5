/** Every page by its address. Each is a file of its own that is loaded when it is opened. */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { NotFound, PageProblem } from './problems.tsx';
import { Shell } from './shell.tsx';

/** What stands in an address: texts, numbers and switches; whatever else is dropped. */
export type Search = Record<string, string | undefined>;

const searchOf = (raw: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(raw)
      .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
      .map(([name, value]) => [name, String(value)]),
  );

const root = createRootRoute({
  component: Shell,
  errorComponent: PageProblem,
  notFoundComponent: NotFound,
  validateSearch: searchOf,
});

// biome-ignore lint/suspicious/noExplicitAny: what lazyRouteComponent takes
const page = (path: string, load: () => Promise<any>) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(load, 'Page'),
    errorComponent: PageProblem,
  });

const routeTree = root.addChildren([
  page('/', () => import('../pages/home.tsx')),
  page('/search', () => import('../pages/search.tsx')),
  page('/components', () => import('../pages/components.tsx')),
  page('/component', () => import('../pages/component.tsx')),
  page('/graph', () => import('../pages/graph.tsx')),
  page('/duplicates', () => import('../pages/duplicates.tsx')),
  page('/duplicate', () => import('../pages/duplicate.tsx')),
  page('/fixes', () => import('../pages/fixes.tsx')),
  page('/lineage', () => import('../pages/lineage.tsx')),
  page('/teams', () => import('../pages/teams.tsx')),
  page('/team', () => import('../pages/team.tsx')),
  page('/repositories', () => import('../pages/repositories.tsx')),
  page('/repository', () => import('../pages/repository.tsx')),
  page('/foundations', () => import('../pages/foundations.tsx')),
  page('/account', () => import('../pages/account.tsx')),
]);

/** @param place where one is and what addresses begin with, as the server knows them; in a browser its own */
export function createPortalRouter(place: { history?: RouterHistory; origin?: string } = {}) {
  return createRouter({
    ...place,
    routeTree,
    defaultPreload: 'intent',
    // On the server it would be a script of its own in the page.
    scrollRestoration: place.history === undefined,
    // Plain texts: ?q=retry, not ?q="retry".
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(search))
        if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
      const text = query.toString();
      return text === '' ? '' : `?${text}`;
    },
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPortalRouter>;
  }
}
