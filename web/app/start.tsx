/** Brings the page to life: takes over what the server rendered, or renders it where the server sent none. */
import { hydrate } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { ANSWERS, NONCE, ROOT } from '../../src/server/document.ts';
import { queries } from '../api.ts';
import { Portal } from './portal.tsx';
import { createPortalRouter } from './router.tsx';
import { adoptStyles } from './sent-styles.ts';

/** A page says that it answers what people do by `data-live`. */
export async function start(): Promise<void> {
  const nonce = document.querySelector<HTMLMetaElement>(`meta[name=${NONCE}]`)?.content ?? '';
  const router = createPortalRouter();
  const portal = <Portal router={router} queries={queries} nonce={nonce} />;
  const root = document.getElementById(ROOT)!;
  const answers = document.getElementById(ANSWERS);
  if (answers === null) createRoot(root).render(portal);
  else {
    adoptStyles();
    hydrate(queries, JSON.parse(answers.textContent));
    // The tree that the server rendered had its page loaded, and no boundary around it.
    await router.load();
    router.ssr = { manifest: undefined };
    hydrateRoot(root, portal);
  }
  document.documentElement.dataset.live = '';
}
