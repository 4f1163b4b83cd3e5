/** What a browser runs first: next to nothing, so that what the server sent is painted before the portal's scripts run. */
import '@mantine/core/styles.layer.css';
import 'virtual:theme.css';
import './app/app.css';
import { LATER } from '../src/server/document.ts';

/** Buttons pressed before anything answers, each once: pressed again when it does. Links and forms need no script. */
const pressed = new Set<HTMLElement>();
function remember({ target }: MouseEvent): void {
  const button = (target as Element).closest<HTMLElement>('button[type=button]');
  if (button !== null) pressed.add(button);
}
addEventListener('click', remember);

/** Longest wait, milliseconds: a page that nobody sees is never painted. */
const PATIENCE = 1000;

async function painted(): Promise<void> {
  const isPainted = new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await Promise.race([isPainted, new Promise((done) => setTimeout(done, PATIENCE))]);
}

await painted();
for (const link of document.querySelectorAll<HTMLLinkElement>(`link[rel=${LATER}]`)) link.rel = 'modulepreload';
const { start } = await import('./app/start.tsx');
await start();
removeEventListener('click', remember);
for (const button of pressed) if (button.isConnected) button.click();
